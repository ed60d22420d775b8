//! Configuration space through the ECAM window that the MCFG names (PCI Firmware Specification 3.3
//! §4.1.2).

use aml_vm::PciAddress;

use crate::mmio::Mmio;

const FUNCTION_SPACE: u64 = 0x1000;

/// Where the ECAM of a range of buses is.
#[derive(Clone, Copy, Debug)]
pub struct Ecam {
    /// The address of bus 0's part, whether or not bus 0 is in the range.
    pub base: u64,
    /// PCI segment group.
    pub segment: u16,
    /// First bus.
    pub first_bus: u8,
    /// Last bus.
    pub last_bus: u8,
}

impl Ecam {
    /// The configuration space of a function, present or not; `None` when it is outside the window.
    #[must_use]
    pub fn function(&self, at: PciAddress) -> Option<Mmio> {
        let inside = at.segment == self.segment
            && (self.first_bus..=self.last_bus).contains(&at.bus)
            && at.device < 32
            && at.function < 8;
        let number = u64::from(at.bus) << 8 | u64::from(at.device) << 3 | u64::from(at.function);
        // SAFETY: the machine says that the window is configuration space, where reads have no side
        // effect on memory and absent functions read all ones.
        inside.then(|| unsafe { Mmio::new(self.base + number * FUNCTION_SPACE, FUNCTION_SPACE) })
    }
}
