//! Configuration space of a hot-plugged function: a type 0 header and three capabilities.
//!
//! What never changes is a [`Layout`], shared by all devices of a profile; what a write can change is
//! [`Registers`], a few bytes per device. (PCI Local Bus 3.0 §6.1 and §6.8, PCI Bus Power Management 1.2
//! §3.2, PCI Express Base §7.5.)

/// Capability identifiers.
const CAP_PM: u8 = acpi_quirks::pm::CAPABILITY_ID;
const CAP_MSIX: u8 = 0x11;
const CAP_PCIE: u8 = 0x10;

/// Where the capabilities are, in list order.
pub const PM: u16 = 0x40;
/// See [`PM`].
pub const MSIX: u16 = 0x50;
/// See [`PM`].
pub const PCIE: u16 = 0x60;

/// Vendor ID.
pub const VENDOR: u16 = 0x00;
/// Command register.
pub const COMMAND: u16 = 0x04;
/// Header type.
pub const HEADER_TYPE: u16 = 0x0E;
/// First base address register.
pub const BAR0: u16 = 0x10;
/// Interrupt line: the firmware's, or the OS's, idea of where INTx ends.
pub const INTLINE: u16 = 0x3C;
/// Power management control and status.
pub const PMCSR: u16 = PM + acpi_quirks::pm::PMCSR as u16;
/// MSI-X message control.
pub const MSIX_CONTROL: u16 = MSIX + 2;

pub use acpi_quirks::pm::{
    PMCSR_PME_EN as PME_EN, PMCSR_PME_STATUS as PME_STATUS, PMCSR_POWER_STATE as PMCSR_STATE,
};

/// Command register: memory decode.
pub const COMMAND_MEMORY: u16 = 0x0002;
/// Command register: bus master.
pub const COMMAND_MASTER: u16 = 0x0004;
/// MSI-X message control: enable.
pub const MSIX_ENABLE: u16 = 0x8000;

/// Command bits that a write changes: I/O, memory, bus master, parity, SERR, INTx disable.
const COMMAND_MASK: u32 = 0x0547;
/// `PMCSR` bits that a write changes directly.
const PMCSR_MASK: u32 = (PMCSR_STATE | PME_EN) as u32;
/// MSI-X message control bits that a write changes: enable, function mask.
const MSIX_MASK: u32 = 0xC000;
/// Device control bits that a write changes: all but "initiate function level reset", which reads 0.
const DEVICE_CONTROL_MASK: u32 = 0x7FFF;
/// Status register: there is a capability list.
const STATUS_CAP_LIST: u32 = 0x0010;

/// Header type: functions 1 to 7 are worth a look.
pub const MULTI_FUNCTION: u32 = 0x80;

/// What a read of an absent function gives, in each width.
pub const ABSENT: u32 = u32::MAX;

/// How wide an access is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// One byte.
    Byte,
    /// Two bytes.
    Word,
    /// Four bytes.
    Dword,
}

impl Width {
    /// The width with this many bytes: 1, 2 or 4.
    #[must_use]
    pub const fn from_bytes(bytes: u8) -> Option<Width> {
        match bytes {
            1 => Some(Width::Byte),
            2 => Some(Width::Word),
            4 => Some(Width::Dword),
            _ => None,
        }
    }

    /// 1, 2 or 4.
    #[must_use]
    pub const fn bytes(self) -> u16 {
        match self {
            Width::Byte => 1,
            Width::Word => 2,
            Width::Dword => 4,
        }
    }

    /// All ones in this width.
    #[must_use]
    pub const fn ones(self) -> u32 {
        match self {
            Width::Byte => 0xFF,
            Width::Word => 0xFFFF,
            Width::Dword => u32::MAX,
        }
    }
}

/// The number of a device's function, 0 to 7 (PCI Local Bus 3.0 §3.2.2.3: three bits).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Function(u8);

impl Function {
    /// The function that every device has.
    pub const ZERO: Function = Function(0);

    /// The function with this number, or `None` above 7.
    #[must_use]
    pub const fn new(number: u8) -> Option<Function> {
        if number < 8 {
            Some(Function(number))
        } else {
            None
        }
    }

    /// Its bit in a set of functions.
    #[must_use]
    pub const fn bit(self) -> u8 {
        1 << self.0
    }

    /// Functions 1 to 7.
    pub fn others() -> impl Iterator<Item = Function> {
        (1..8).map(Function)
    }
}

/// One access of config space that a bus can carry: naturally aligned, within 4096 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Access {
    function: Function,
    offset: u16,
    width: Width,
}

impl Access {
    /// Bytes of config space by ECAM.
    pub const SPACE: u16 = 4096;

    /// The access of function 0, or `None` when it is not naturally aligned or beyond 4096 bytes.
    #[must_use]
    pub const fn new(offset: u16, width: Width) -> Option<Access> {
        if offset < Self::SPACE && offset & (width.bytes() - 1) == 0 {
            Some(Access {
                function: Function::ZERO,
                offset,
                width,
            })
        } else {
            None
        }
    }

    /// The same access of another function.
    #[must_use]
    pub const fn of(self, function: Function) -> Access {
        Access { function, ..self }
    }

    /// A two-byte access of one of this module's registers, all of which are even.
    const fn word(offset: u16) -> Access {
        Access {
            function: Function::ZERO,
            offset: offset & 0xFFE,
            width: Width::Word,
        }
    }

    /// A four-byte access of one of this module's registers.
    const fn dword(offset: u16) -> Access {
        Access {
            function: Function::ZERO,
            offset: offset & 0xFFC,
            width: Width::Dword,
        }
    }

    /// Whose config space.
    #[must_use]
    pub const fn function(self) -> Function {
        self.function
    }

    /// Byte offset, 0 to 4095.
    #[must_use]
    pub const fn offset(self) -> u16 {
        self.offset
    }

    /// Width.
    #[must_use]
    pub const fn width(self) -> Width {
        self.width
    }

    /// By how many bits the access is shifted within its aligned four bytes.
    const fn shift(self) -> u32 {
        (self.offset & 3) as u32 * 8
    }
}

/// What a device is: everything that no write changes.
///
/// All its functions look alike. Function 0 has [`Registers`] that keep what is written; those of the others
/// keep nothing, and no firmware listens to them: no fact is known of an EC2 device with more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Layout {
    /// Vendor ID; 0xFFFF would be an absent function and is not a vendor.
    pub vendor: u16,
    /// Device ID.
    pub device: u16,
    /// Class code, 24 bits: 0x010802 is NVMe.
    pub class: u32,
    /// Revision.
    pub revision: u8,
    /// Size of the memory that BAR 0 decodes: a power of two from 16, or 0 for none.
    pub bar0_size: u32,
    /// INTx pin: 1 = INTA# to 4 = INTD#, 0 = none.
    pub intpin: u8,
    /// What the firmware leaves in the interrupt line register; 255 = not connected.
    pub intline: u8,
    /// The power management capability, with its PMC register, where there is one.
    pub pmc: Option<u16>,
    /// The PCI Express capability is there.
    pub pcie: bool,
    /// MSI-X table entries, 1 to 2048, or 0 where there is no MSI-X capability.
    pub msix_entries: u16,
    /// The functions that there are, one bit each. Function 0 always is, whatever its bit.
    pub functions: u8,
}

impl Layout {
    /// An EBS volume as EC2 shows it: 1d0f:8061, NVMe, INTA#, power management, MSI-X.
    /// That it can raise PME from D0 and D3hot is an inference: Linux only writes PMCSR of a function that can,
    /// and its ejects do complete on Graviton (Linux `pci_pme_active`).
    /// The identifiers are those of Linux bug reports (coreos/bugs#2371); BAR size and vector table are ordinary
    /// for NVMe, an assumption.
    pub const EBS: Layout = Layout {
        vendor: 0x1D0F,
        device: 0x8061,
        class: 0x01_0802,
        revision: 0,
        bar0_size: 0x4000,
        intpin: 1,
        intline: 0,
        pmc: Some(0x4803),
        pcie: false,
        msix_entries: 9,
        functions: 0x01,
    };

    /// Whether the device has this function.
    #[must_use]
    pub const fn has(&self, function: Function) -> bool {
        (self.functions | Function::ZERO.bit()) & function.bit() != 0
    }

    /// The header type register: type 0, and whether there is more than function 0.
    const fn header_type(&self) -> u32 {
        if self.functions & !Function::ZERO.bit() != 0 {
            MULTI_FUNCTION
        } else {
            0
        }
    }

    /// Offset of the first capability at or after `from` that this function has; 0 where the list ends.
    const fn next_capability(&self, from: u16) -> u16 {
        if from <= PM && self.pmc.is_some() {
            PM
        } else if from <= MSIX && self.msix_entries > 0 {
            MSIX
        } else if from <= PCIE && self.pcie {
            PCIE
        } else {
            0
        }
    }

    /// Identifier and next pointer of the capability at `at`.
    const fn capability(&self, id: u8, at: u16) -> u32 {
        id as u32 | (self.next_capability(at + 4) as u32) << 8
    }

    /// Offset of the power management capability.
    #[must_use]
    pub const fn pm(&self) -> Option<u16> {
        if self.pmc.is_some() { Some(PM) } else { None }
    }
}

/// What writes, and the device itself, change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Registers {
    bar0: u32,
    command: u16,
    pmcsr: u16,
    msix_control: u16,
    device_control: u16,
    intline: u8,
}

/// What a write did besides storing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Written {
    /// It wrote `PMCSR` with `PME_Status` 1 and `PME_En` 0: the sign that some firmware waits for
    /// (FreeBSD release/tools/ec2.conf).
    pub cleared_pme: bool,
}

impl Registers {
    /// A function just out of reset.
    #[must_use]
    pub const fn reset(layout: &Layout) -> Registers {
        Registers {
            bar0: 0,
            command: 0,
            pmcsr: 0,
            msix_control: 0,
            device_control: 0,
            intline: layout.intline,
        }
    }

    /// Reads, in the low bits of the result.
    #[must_use]
    pub const fn read(&self, layout: &Layout, access: Access) -> u32 {
        (self.dword(layout, access.offset & !3) >> access.shift()) & access.width.ones()
    }

    /// Writes the low bits of `value`.
    pub const fn write(&mut self, layout: &Layout, access: Access, value: u32) -> Written {
        let lanes = access.width.ones() << access.shift();
        let value = (value & access.width.ones()) << access.shift();
        let low = lanes as u16;
        let high = (lanes >> 16) as u16;
        match access.offset & !3 {
            COMMAND => self.command = merge(self.command, value as u16, low & COMMAND_MASK as u16),
            BAR0 if layout.bar0_size != 0 => {
                let mask = lanes & !layout.bar0_size.wrapping_sub(1);
                self.bar0 = (self.bar0 & !mask) | (value & mask);
            }
            INTLINE => self.intline = merge(self.intline as u16, value as u16, low & 0xFF) as u8,
            PMCSR if layout.pmc.is_some() => {
                let mask = low & PMCSR_MASK as u16;
                let status = self.pmcsr & PME_STATUS & !(value as u16);
                self.pmcsr = merge(self.pmcsr & !PME_STATUS, value as u16, mask) | status;
                let cleared = value as u16 & (PME_STATUS | PME_EN) == PME_STATUS;
                return Written {
                    cleared_pme: low & PME_EN != 0 && cleared,
                };
            }
            MSIX if layout.msix_entries > 0 => {
                let mask = high & MSIX_MASK as u16;
                self.msix_control = merge(self.msix_control, (value >> 16) as u16, mask);
            }
            DEVICE_CONTROL if layout.pcie => {
                let mask = low & DEVICE_CONTROL_MASK as u16;
                self.device_control = merge(self.device_control, value as u16, mask);
            }
            _ => {}
        }
        Written { cleared_pme: false }
    }

    /// The device raises a power management event: `PME_Status` is set until it is cleared.
    pub const fn raise_pme(&mut self) {
        self.pmcsr |= PME_STATUS;
    }

    /// Reads one of this module's 16-bit registers.
    #[must_use]
    pub const fn read16(&self, layout: &Layout, offset: u16) -> u16 {
        self.read(layout, Access::word(offset)) as u16
    }

    /// The aligned four bytes at `offset`.
    const fn dword(&self, layout: &Layout, offset: u16) -> u32 {
        let first = layout.next_capability(0) as u32;
        match offset {
            VENDOR => layout.vendor as u32 | (layout.device as u32) << 16,
            COMMAND => self.command as u32 | if first != 0 { STATUS_CAP_LIST << 16 } else { 0 },
            0x08 => layout.revision as u32 | layout.class << 8,
            0x0C => layout.header_type() << 16,
            BAR0 => self.bar0,
            0x2C => layout.vendor as u32,
            0x34 => first,
            INTLINE => self.intline as u32 | (layout.intpin as u32) << 8,
            PM => match layout.pmc {
                Some(pmc) => layout.capability(CAP_PM, PM) | (pmc as u32) << 16,
                None => 0,
            },
            PMCSR => self.pmcsr as u32,
            MSIX if layout.msix_entries > 0 => {
                let control = self.msix_control | (layout.msix_entries - 1) & 0x7FF;
                layout.capability(CAP_MSIX, MSIX) | (control as u32) << 16
            }
            MSIX_TABLE if layout.msix_entries > 0 => 0x2000,
            MSIX_PBA if layout.msix_entries > 0 => 0x3000,
            PCIE if layout.pcie => layout.capability(CAP_PCIE, PCIE) | PCIE_ENDPOINT_V2 << 16,
            DEVICE_CONTROL if layout.pcie => self.device_control as u32,
            0x100.. if !layout.pcie => ABSENT,
            _ => 0,
        }
    }
}

/// MSI-X table and pending bits, in BAR 0.
const MSIX_TABLE: u16 = MSIX + 4;
const MSIX_PBA: u16 = MSIX + 8;
/// PCI Express device control.
const DEVICE_CONTROL: u16 = PCIE + 8;
/// PCI Express capabilities register of an endpoint, version 2.
const PCIE_ENDPOINT_V2: u32 = 0x0002;

/// `old` with the bits of `mask` taken from `new`.
const fn merge(old: u16, new: u16, mask: u16) -> u16 {
    (old & !mask) | (new & mask)
}

/// The accesses of this module's own registers, for the OS models.
pub(crate) mod access {
    use super::{Access, Function, Width};

    pub(crate) const VENDOR: Access = Access::word(super::VENDOR);
    pub(crate) const COMMAND: Access = Access::word(super::COMMAND);
    pub(crate) const BAR0: Access = Access::dword(super::BAR0);
    pub(crate) const PMCSR: Access = Access::word(super::PMCSR);
    pub(crate) const MSIX_CONTROL: Access = Access::word(super::MSIX_CONTROL);
    pub(crate) const HEADER_TYPE: Access = Access {
        function: Function::ZERO,
        offset: super::HEADER_TYPE,
        width: Width::Byte,
    };
    pub(crate) const INTLINE: Access = Access {
        function: Function::ZERO,
        offset: super::INTLINE,
        width: Width::Byte,
    };
    pub(crate) const INTPIN: Access = Access {
        function: Function::ZERO,
        offset: super::INTLINE + 1,
        width: Width::Byte,
    };
}
