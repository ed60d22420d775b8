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
    /// Whether to clear the PME of a device that has a power-management capability.
    pub clear_pme: bool,
    /// To busy-wait between `_EJ0` and the rescan; zero means no wait.
    pub delay_before_rescan: Micros,
}

/// FreeBSD's `DELAY` under [`Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN`].
pub const RESCAN_DELAY: Micros = Micros(10_000);

/// The plan under these quirks.
pub const fn plan(quirks: Quirks) -> Plan {
    let delay = quirks.contains(Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN);
    Plan {
        clear_pme: quirks.contains(Quirks::ACPI_Q_CLEAR_PME_ON_DETACH),
        delay_before_rescan: if delay { RESCAN_DELAY } else { Micros(0) },
    }
}

impl Plan {
    /// What to write before `_EJ0`, for a device whose power-management capability is at
    /// `capability` (see [`pm::find_capability`]) and whose `PMCSR` reads `pmcsr`.
    pub fn pmcsr_write(&self, capability: u8, pmcsr: u16) -> Option<PmcsrWrite> {
        self.clear_pme.then(|| PmcsrWrite {
            offset: u16::from(capability) + u16::from(pm::PMCSR),
            value: pm::clear_pme(pmcsr),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quirk_adds_its_step() {
        for (bits, clears, delay_us) in [
            (0x00, false, 0),
            (0x08, false, 0),
            (0x10, true, 0),
            (0x20, false, 10_000),
            (0x38, true, 10_000),
        ] {
            let plan = plan(Quirks::from_bits_retain(bits));
            assert_eq!(
                (plan.clear_pme, plan.delay_before_rescan),
                (clears, Micros(delay_us))
            );
            let write = clears.then_some(PmcsrWrite {
                offset: 0x44,
                value: 0x8008,
            });
            assert_eq!(plan.pmcsr_write(0x40, 0x0108), write);
        }
    }
}
