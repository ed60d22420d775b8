//! The GICv2 of the machine: just enough to take interrupts on CPU 0 (ARM IHI 0048B).

use core::sync::atomic::{AtomicUsize, Ordering};

use crate::boot;
use crate::mmio::Mmio;

const GICD_CTLR: u64 = 0x000;
const GICD_ISENABLER: u64 = 0x100;
const GICD_IPRIORITYR: u64 = 0x400;
const GICD_ITARGETSR: u64 = 0x800;
const GICD_ICFGR: u64 = 0xC00;
const GICC_CTLR: u64 = 0x000;
const GICC_PMR: u64 = 0x004;
const GICC_IAR: u64 = 0x00C;
const GICC_EOIR: u64 = 0x010;
const SPURIOUS: u32 = 1020;

const LINES: usize = 160;

/// A handler runs in interrupt context: it must not allocate and must not wait.
pub type Handler = fn();

static GICC_BASE: AtomicUsize = AtomicUsize::new(0);
static HANDLERS: [AtomicUsize; LINES] = [const { AtomicUsize::new(0) }; LINES];

/// The interrupt controller, found in the MADT.
pub struct Gic {
    distributor: Mmio,
}

impl Gic {
    /// Turns the controller on with every line disabled.
    ///
    /// # Safety
    /// The addresses must be those of a GICv2's distributor and CPU interface, mapped at their
    /// physical addresses.
    #[must_use]
    pub unsafe fn start(distributor: u64, cpu_interface: u64) -> Self {
        // SAFETY: passed on to the caller.
        let (distributor, cpu) = unsafe {
            (
                Mmio::new(distributor, 0x1000),
                Mmio::new(cpu_interface, 0x1000),
            )
        };
        GICC_BASE.store(cpu.base() as usize, Ordering::Relaxed);
        cpu.write::<u32>(GICC_PMR, 0xFF);
        cpu.write::<u32>(GICC_CTLR, 1);
        distributor.write::<u32>(GICD_CTLR, 1);
        Self { distributor }
    }

    /// As [`Gic::enable`], for a line that signals by edges; after reset all are level-sensitive.
    pub fn enable_edge(&self, line: u32, handler: Handler) {
        let register = GICD_ICFGR + u64::from(line / 16) * 4;
        let others = self.distributor.read::<u32>(register);
        self.distributor
            .write(register, others | 0b10 << (line % 16 * 2));
        self.enable(line, handler);
    }

    /// Routes interrupt `line` (an INTID, which is ACPI's GSI) to `handler` on CPU 0 and enables
    /// it.
    pub fn enable(&self, line: u32, handler: Handler) {
        let slot = HANDLERS
            .get(line as usize)
            .expect("an interrupt line that the payload has room for");
        slot.store(handler as usize, Ordering::Release);
        self.distributor
            .write::<u8>(GICD_IPRIORITYR + u64::from(line), 0x80);
        self.distributor
            .write::<u8>(GICD_ITARGETSR + u64::from(line), 1);
        self.distributor
            .write::<u32>(GICD_ISENABLER + u64::from(line / 32) * 4, 1 << (line % 32));
    }
}

/// Acknowledges the pending interrupt, runs its handler, and ends it. Runs with interrupts masked.
pub fn dispatch() {
    // SAFETY: an interrupt arrives only after `start`, which stored the address its caller vouched
    // for.
    let cpu = unsafe { Mmio::new(GICC_BASE.load(Ordering::Relaxed) as u64, 0x1000) };
    let acknowledged = cpu.read::<u32>(GICC_IAR);
    let line = acknowledged & 0x3FF;
    if line >= SPURIOUS {
        return;
    }
    let handler = HANDLERS
        .get(line as usize)
        .map_or(0, |slot| slot.load(Ordering::Acquire));
    assert!(handler != 0, "interrupt {line} has no handler");
    // SAFETY: a non-zero slot holds a `Handler` stored by `enable`.
    let handler: Handler = unsafe { core::mem::transmute(handler) };
    handler();
    cpu.write::<u32>(GICC_EOIR, acknowledged);
}

/// Sleeps until `ready` gives a value, without missing an interrupt between the look and the sleep.
pub fn sleep_until<T>(mut ready: impl FnMut() -> Option<T>) -> T {
    loop {
        let found = boot::without_interrupts(|| {
            let found = ready();
            if found.is_none() {
                boot::wait_for_interrupt();
            }
            found
        });
        if let Some(value) = found {
            return value;
        }
    }
}
