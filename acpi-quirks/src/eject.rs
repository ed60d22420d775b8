//! What to do around `_EJ0` (FreeBSD `sys/dev/acpica/acpi_pci.c`).

use crate::pm;
use crate::quirks::Quirks;

/// A time in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Micros(pub u32);

/// A 16-bit write to the device's configuration space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PmcsrWrite {
    /// Offset of `PMCSR` in configuration space, in bytes.
    pub offset: u16,
    /// The value to write.
    pub value: u16,
}

/// The steps that quirks add to an eject. Order: driver detached, [`Plan::pmcsr_write`], `_EJ0(1)`,
/// [`Plan::delay_before_rescan`] with the topology lock held, rescan. A driver that will not detach
/// ends it before the first step, an `_EJ0` that fails ends it without a rescan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan {
    /// To write before `_EJ0`, if any.
    pub pmcsr_write: Option<PmcsrWrite>,
    /// To busy-wait between `_EJ0` and the rescan; zero means no wait.
    pub delay_before_rescan: Micros,
}

/// FreeBSD's `DELAY` under [`Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN`].
pub const RESCAN_DELAY: Micros = Micros(10_000);

/// The plan for one device. `pm` is the offset of its power-management capability and the value
/// that its `PMCSR` has now; `None` if it has no such capability.
pub fn plan(quirks: Quirks, pm: Option<(u8, u16)>) -> Plan {
    let clear = quirks.contains(Quirks::ACPI_Q_CLEAR_PME_ON_DETACH);
    let delay = quirks.contains(Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN);
    Plan {
        pmcsr_write: pm.filter(|_| clear).map(|(capability, pmcsr)| PmcsrWrite {
            offset: u16::from(capability) + u16::from(pm::PMCSR),
            value: pm::clear_pme(pmcsr),
        }),
        delay_before_rescan: if delay { RESCAN_DELAY } else { Micros(0) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quirk_adds_its_step() {
        let plan_of = |bits| plan(Quirks::from_bits_retain(bits), Some((0x40, 0x0108)));
        let write = PmcsrWrite {
            offset: 0x44,
            value: 0x8008,
        };
        let (none, ten_ms) = (Micros(0), Micros(10_000));
        assert_eq!(
            plan_of(0x08),
            Plan {
                pmcsr_write: None,
                delay_before_rescan: none
            }
        );
        assert_eq!(
            plan_of(0x10),
            Plan {
                pmcsr_write: Some(write),
                delay_before_rescan: none
            }
        );
        assert_eq!(
            plan_of(0x20),
            Plan {
                pmcsr_write: None,
                delay_before_rescan: ten_ms
            }
        );
        assert_eq!(
            plan_of(0x38),
            Plan {
                pmcsr_write: Some(write),
                delay_before_rescan: ten_ms
            }
        );
    }

    #[test]
    fn without_the_capability_there_is_nothing_to_write() {
        let plan = plan(Quirks::all(), None);
        assert_eq!(plan.pmcsr_write, None);
    }
}
