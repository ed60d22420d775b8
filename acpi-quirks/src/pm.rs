//! The PCI power-management capability: finding it, and clearing its PME (FreeBSD `pci_clear_pme`,
//! `pci_find_cap`; PCI Local Bus Specification 3.0 §6.7, PCI Power Management 1.2 §3.2).

/// Capability identifier of PCI power management.
pub const CAPABILITY_ID: u8 = 0x01;
/// Offset of the `PMCSR` register from the capability, in bytes; 16 bits wide.
pub const PMCSR: u8 = 0x04;
/// `PMCSR` bits 1:0, the power state: 0 is D0, 3 is D3hot.
pub const PMCSR_POWER_STATE: u16 = 0x0003;
/// `PMCSR` bit 8, `PME_En`.
pub const PMCSR_PME_EN: u16 = 0x0100;
/// `PMCSR` bit 15, `PME_Status`: writing 1 clears it.
pub const PMCSR_PME_STATUS: u16 = 0x8000;

/// What to write to a `PMCSR` that reads `pmcsr` so that its PME is disabled and its status cleared;
/// all other bits stay as they are.
pub const fn clear_pme(pmcsr: u16) -> u16 {
    pmcsr & !PMCSR_PME_EN | PMCSR_PME_STATUS
}

/// Why a capability list could not be followed. FreeBSD would follow it anyway, for ever if it is a
/// loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CapabilityError {
    /// The vendor identifier reads all ones: there is no device.
    #[error("no device: its vendor identifier reads 0xffff")]
    Absent,
    /// The header type is none of 0, 1 and 2.
    #[error("header type {0:#x} has no known capability pointer")]
    HeaderType(u8),
    /// A pointer into the standard header, from the byte at `at`.
    #[error("capability pointer at {at:#x} is {pointer:#x}, which is inside the standard header")]
    Pointer {
        /// Where the pointer was read.
        at: u8,
        /// What it says.
        pointer: u8,
    },
    /// More capabilities than fit into configuration space: the list is a loop.
    #[error("the capability list is a loop")]
    Loop,
}

/// Finds the first capability `id` of one function, whose configuration space `read` reads a byte
/// at a time. The reads are: vendor, status, header type, then the list.
///
/// # Errors
/// [`CapabilityError`]; at most 48 capabilities are visited, as many as fit.
pub fn find_capability(
    mut read: impl FnMut(u8) -> u8,
    id: u8,
) -> Result<Option<u8>, CapabilityError> {
    const STATUS_CAPABILITIES: u8 = 0x10;
    if (read(0x00), read(0x01)) == (0xff, 0xff) {
        return Err(CapabilityError::Absent);
    }
    if read(0x06) & STATUS_CAPABILITIES == 0 {
        return Ok(None);
    }
    let mut at = match read(0x0e) & 0x7f {
        0 | 1 => 0x34,
        2 => 0x14, // CardBus bridges keep it elsewhere
        other => return Err(CapabilityError::HeaderType(other)),
    };
    for _ in 0..48 {
        let pointer = read(at) & !3;
        match pointer {
            0 => return Ok(None),
            0x04..0x40 => return Err(CapabilityError::Pointer { at, pointer }),
            _ if read(pointer) == id => return Ok(Some(pointer)),
            _ => at = pointer | 1,
        }
    }
    if read(at) & !3 == 0 {
        Ok(None)
    } else {
        Err(CapabilityError::Loop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type-0 function whose list is `(offset, id, next)`.
    fn config(first: u8, list: &[(u8, u8, u8)]) -> [u8; 256] {
        let mut bytes = [0; 256];
        bytes[0..2].copy_from_slice(&0x1d0f_u16.to_le_bytes());
        bytes[0x06] = 0x10;
        bytes[0x34] = first;
        for &(offset, id, next) in list {
            bytes[usize::from(offset)] = id;
            bytes[usize::from(offset) + 1] = next;
        }
        bytes
    }

    fn find(bytes: &[u8; 256]) -> Result<Option<u8>, CapabilityError> {
        find_capability(|offset| bytes[usize::from(offset)], CAPABILITY_ID)
    }

    #[test]
    fn clear_pme_keeps_the_other_bits() {
        assert_eq!(clear_pme(0x0000), 0x8000);
        assert_eq!(clear_pme(0x0108), 0x8008);
        assert_eq!(clear_pme(0xffff), 0xfeff);
        for pmcsr in 0..=u16::MAX {
            let written = clear_pme(pmcsr);
            assert_eq!(written & 0x7eff, pmcsr & 0x7eff);
            assert_eq!(written & 0x8100, 0x8000);
        }
    }

    #[test]
    fn finds_the_capability_or_its_absence() {
        assert_eq!(
            find(&config(0x40, &[(0x40, 0x10, 0xb0), (0xb0, 0x01, 0)])),
            Ok(Some(0xb0))
        );
        assert_eq!(
            find(&config(0x42, &[(0x40, 0x01, 0)])),
            Ok(Some(0x40)),
            "low bits reserved"
        );
        assert_eq!(find(&config(0x40, &[(0x40, 0x11, 0)])), Ok(None));
        assert_eq!(find(&config(0, &[])), Ok(None));
        let mut no_list = config(0x40, &[(0x40, 0x01, 0)]);
        no_list[6] = 0;
        assert_eq!(find(&no_list), Ok(None));
    }

    #[test]
    fn refuses_what_freebsd_would_follow() {
        assert_eq!(find(&[0xff; 256]), Err(CapabilityError::Absent));
        let looped = config(0x40, &[(0x40, 0x10, 0x50), (0x50, 0x11, 0x40)]);
        assert_eq!(find(&looped), Err(CapabilityError::Loop));
        let inside = config(0x40, &[(0x40, 0x10, 0x10)]);
        assert_eq!(
            find(&inside),
            Err(CapabilityError::Pointer {
                at: 0x41,
                pointer: 0x10
            })
        );
        let mut odd = config(0x40, &[]);
        odd[0x0e] = 3;
        assert_eq!(find(&odd), Err(CapabilityError::HeaderType(3)));
    }

    #[test]
    fn the_longest_possible_list_is_not_a_loop() {
        let list: [(u8, u8, u8); 48] = core::array::from_fn(|i| {
            let offset = 0x40 + 4 * i as u8;
            (offset, 0x09, offset.wrapping_add(4))
        });
        assert_eq!(find(&config(0x40, &list)), Ok(None));
    }
}
