//! Power off through the firmware: PSCI `SYSTEM_OFF` (ARM DEN 0022 §5.9).

use core::arch::asm;

use crate::boot;

const SYSTEM_OFF: u64 = 0x8400_0008;

/// How the firmware is called; the FADT's ARM boot flags say which (ACPI 6.5 §5.2.9.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conduit {
    /// The `hvc` instruction.
    Hvc,
    /// The `smc` instruction.
    Smc,
}

/// Turns the machine off.
pub fn system_off(conduit: Conduit) -> ! {
    // SAFETY: SYSTEM_OFF takes no arguments and does not return on success; on failure it changes
    // only x0 to x3, as SMCCC says.
    unsafe {
        match conduit {
            Conduit::Hvc => {
                asm!("hvc #0", inout("x0") SYSTEM_OFF => _, out("x1") _, out("x2") _, out("x3") _)
            }
            Conduit::Smc => {
                asm!("smc #0", inout("x0") SYSTEM_OFF => _, out("x1") _, out("x2") _, out("x3") _)
            }
        }
    }
    crate::println!("PSCI SYSTEM_OFF returned");
    boot::halt()
}
