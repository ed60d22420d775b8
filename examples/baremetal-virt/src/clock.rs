//! Time, from the generic timer's virtual counter.

use core::arch::asm;

/// Microseconds since the counter began.
#[must_use]
pub fn now_us() -> u64 {
    let (ticks, hertz): (u64, u64);
    // SAFETY: reads two counters that EL1 may read; the barrier keeps the read in program order.
    unsafe {
        asm!("isb", "mrs {ticks}, cntvct_el0", "mrs {hertz}, cntfrq_el0",
            ticks = out(reg) ticks, hertz = out(reg) hertz, options(nostack));
    }
    (u128::from(ticks) * 1_000_000 / u128::from(hertz)) as u64
}

/// Waits `us` microseconds, busily, as a kernel's `DELAY` does.
pub fn delay_us(us: u64) {
    let end = now_us().saturating_add(us);
    while now_us() < end {}
}
