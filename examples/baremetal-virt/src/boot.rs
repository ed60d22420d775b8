//! From the reset of the CPU to `payload_main`, and from an exception to its handler.
//!
//! QEMU's `virt` machine enters an ELF image at EL1 with the MMU and the caches off and interrupts
//! masked. That is all this payload needs: memory is then identity-mapped and of Device type, which
//! the target allows for by forbidding unaligned accesses.

use core::arch::{asm, global_asm};
use core::cell::RefCell;

use crate::gic;

global_asm!(
    r#"
    .section .text.boot, "ax"
    .global _start
_start:
    msr     daifset, #0xf
    adrp    x0, __stack_top
    add     x0, x0, :lo12:__stack_top
    mov     sp, x0
    adrp    x0, exception_vectors
    add     x0, x0, :lo12:exception_vectors
    msr     vbar_el1, x0
    adrp    x0, __bss_start
    add     x0, x0, :lo12:__bss_start
    adrp    x1, __bss_end
    add     x1, x1, :lo12:__bss_end
1:  cmp     x0, x1
    b.hs    2f
    stp     xzr, xzr, [x0], #16
    b       1b
2:  isb
    bl      payload_main
3:  wfe
    b       3b

    // Each of the sixteen vectors is 0x80 bytes long. Only one of them is expected: an interrupt at
    // the current level, on its own stack pointer (offset 0x280). Every other one reports itself by
    // number and stops.
    .macro unexpected number
    .balign 0x80
    mov     x0, #\number
    b       unexpected_exception
    .endm

    .section .text.vectors, "ax"
    .balign 0x800
    .global exception_vectors
exception_vectors:
    unexpected 0
    unexpected 1
    unexpected 2
    unexpected 3
    unexpected 4
    .balign 0x80
    b       irq_entry
    unexpected 6
    unexpected 7
    unexpected 8
    unexpected 9
    unexpected 10
    unexpected 11
    unexpected 12
    unexpected 13
    unexpected 14
    unexpected 15

unexpected_exception:
    mrs     x1, esr_el1
    mrs     x2, elr_el1
    mrs     x3, far_el1
    b       report_exception

    // The registers that a call may change (AAPCS64), and the two that say where to return. There
    // are no vector registers to save: the target has none.
irq_entry:
    sub     sp, sp, #192
    stp     x0, x1, [sp, #0]
    stp     x2, x3, [sp, #16]
    stp     x4, x5, [sp, #32]
    stp     x6, x7, [sp, #48]
    stp     x8, x9, [sp, #64]
    stp     x10, x11, [sp, #80]
    stp     x12, x13, [sp, #96]
    stp     x14, x15, [sp, #112]
    stp     x16, x17, [sp, #128]
    stp     x18, x29, [sp, #144]
    mrs     x0, elr_el1
    mrs     x1, spsr_el1
    stp     x30, x0, [sp, #160]
    str     x1, [sp, #176]
    bl      handle_irq
    ldp     x30, x0, [sp, #160]
    ldr     x1, [sp, #176]
    msr     elr_el1, x0
    msr     spsr_el1, x1
    ldp     x0, x1, [sp, #0]
    ldp     x2, x3, [sp, #16]
    ldp     x4, x5, [sp, #32]
    ldp     x6, x7, [sp, #48]
    ldp     x8, x9, [sp, #64]
    ldp     x10, x11, [sp, #80]
    ldp     x12, x13, [sp, #96]
    ldp     x14, x15, [sp, #112]
    ldp     x16, x17, [sp, #128]
    ldp     x18, x29, [sp, #144]
    add     sp, sp, #192
    eret
"#
);

#[unsafe(no_mangle)]
extern "C" fn handle_irq() {
    gic::dispatch();
}

#[unsafe(no_mangle)]
extern "C" fn report_exception(vector: u64, esr: u64, elr: u64, far: u64) -> ! {
    panic!("unexpected exception {vector}: ESR {esr:#x} at {elr:#x}, address {far:#x}")
}

/// Lets interrupts in.
pub fn enable_interrupts() {
    // SAFETY: the vectors are installed by `_start` and the handler saves what it changes.
    unsafe { asm!("msr daifclr, #2", options(nostack)) };
}

/// Runs `body` with interrupts masked and then restores the mask that was there.
pub fn without_interrupts<T>(body: impl FnOnce() -> T) -> T {
    let saved: u64;
    // SAFETY: reads and sets the interrupt mask only. Not `nomem`: memory accesses must not move
    // across.
    unsafe {
        asm!("mrs {saved}, daif", "msr daifset, #2", saved = out(reg) saved, options(nostack))
    };
    let value = body();
    // SAFETY: restores the mask read above.
    unsafe { asm!("msr daif, {saved}", saved = in(reg) saved, options(nostack)) };
    value
}

/// A value that interrupt handlers share with the rest: reached only with interrupts masked.
pub struct Masked<T>(RefCell<T>);

// SAFETY: there is one CPU, and `with` masks interrupts while the value is borrowed.
unsafe impl<T> Sync for Masked<T> {}

impl<T> Masked<T> {
    /// Shares a value.
    pub const fn new(value: RefCell<T>) -> Self {
        Self(value)
    }

    /// Runs `body` on the value. Panics when called from within itself.
    pub fn with<R>(&self, body: impl FnOnce(&mut T) -> R) -> R {
        without_interrupts(|| body(&mut self.0.borrow_mut()))
    }
}

/// Sleeps until an interrupt is pending. With interrupts masked it returns for one without taking
/// it, so that a caller can look at what the handler left, and sleep, without a gap between the
/// two.
pub fn wait_for_interrupt() {
    // SAFETY: a hint; memory may have been changed by the handler when it returns.
    unsafe { asm!("wfi", options(nostack)) };
}

/// Stops this CPU for good.
pub fn halt() -> ! {
    loop {
        // SAFETY: masks interrupts and waits; nothing follows.
        unsafe { asm!("msr daifset, #0xf", "wfe", options(nostack)) };
    }
}
