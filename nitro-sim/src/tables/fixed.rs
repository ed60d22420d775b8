//! The static tables: FADT, MADT, MCFG, SPCR and XSDT, decoded from any bytes with an error that says where.
//!
//! The crate `acpi` 5.2.0 (its static half, `default-features = false`) was tried for this and is not sound on
//! hostile bytes: it has a handler of `unsafe fn`s map as many bytes as a table's own length says, with no way
//! to refuse, then iterates over a MADT's entries without end if one says that it is 0 bytes long, and where
//! the last one is cut panics in a debug build and walks on behind the table in a release build. So the
//! layouts are written down here, as far as somebody needs them, over `zerocopy`'s byte-order types, which
//! check the length of every view at run time.
//!
//! The simulator itself reads none of these tables: the fixed power button and the quirks' identifiers come from a
//! profile or from the header that every table has, which [`Table`](super::Table) checks, as it does the sum of
//! a table, which these decoders do not. They are for users of the library.

use std::fmt;

use zerocopy::byteorder::little_endian::{U16, U32, U64};
use zerocopy::{FromBytes, Immutable, KnownLayout, Unaligned};

/// Why bytes are not the table that they are taken for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FixedError {
    /// Another table, or none.
    #[error("byte offset 0x0: {found} is not the signature {expected}")]
    Signature {
        /// Of the table asked for.
        expected: &'static str,
        /// The first four bytes, escaped.
        found: String,
    },
    /// It ends before something that must be there.
    #[error(
        "{table}: truncated: {what} needs {needed} bytes at byte offset {offset:#x}, {present} are \
         there; dump the table again"
    )]
    Truncated {
        /// Its signature.
        table: &'static str,
        /// What is cut.
        what: &'static str,
        /// Where that begins.
        offset: usize,
        /// Its length.
        needed: usize,
        /// How many bytes of it there are.
        present: usize,
    },
    /// The header's length is not the number of bytes.
    #[error("{table}: byte offset 0x4: the header says {claimed} bytes, {present} are there")]
    Length {
        /// Its signature.
        table: &'static str,
        /// From the header.
        claimed: usize,
        /// In the input.
        present: usize,
    },
    /// A value that the specification does not allow.
    #[error("{table}: byte offset {offset:#x}: {what}")]
    Value {
        /// Its signature.
        table: &'static str,
        /// Where it is.
        offset: usize,
        /// What is wrong with it.
        what: String,
    },
}

/// The header of a system description table (ACPI 6.5 §5.2.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct Header {
    /// Four letters.
    pub signature: [u8; 4],
    /// Of the whole table, in bytes.
    pub length: U32,
    /// Of the table's layout.
    pub revision: u8,
    /// Makes the sum of all bytes zero.
    pub checksum: u8,
    /// `OEMID`.
    pub oem_id: [u8; 6],
    /// `OEM Table ID`.
    pub oem_table_id: [u8; 8],
    /// `OEM Revision`.
    pub oem_revision: U32,
    /// `Creator ID`: of the compiler, as letters.
    pub creator_id: [u8; 4],
    /// `Creator Revision`.
    pub creator_revision: U32,
}

/// Generic Address Structure (ACPI 6.5 §5.2.3.2).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, FromBytes, Immutable, KnownLayout, Unaligned,
)]
#[repr(C)]
pub struct GenericAddress {
    /// Address space: 0 system memory, 1 system I/O, …
    pub space: u8,
    /// Register width in bits.
    pub bit_width: u8,
    /// Its first bit.
    pub bit_offset: u8,
    /// Access width: 0 undefined, 1 byte … 4 eight bytes.
    pub access_size: u8,
    /// In the address space.
    pub address: U64,
}

/// A table under examination: its bytes and its name.
struct View<'a> {
    table: &'static str,
    bytes: &'a [u8],
}

impl<'a> View<'a> {
    /// Checks signature and length.
    fn new(table: &'static str, bytes: &'a [u8]) -> Result<(View<'a>, Header), FixedError> {
        let found = bytes.get(..4).unwrap_or(bytes);
        if found != table.as_bytes() && bytes.len() >= 4 {
            return Err(FixedError::Signature {
                expected: table,
                found: found.escape_ascii().to_string(),
            });
        }
        let view = View { table, bytes };
        let header: Header = view.read(0, "the header")?;
        let claimed = header.length.get() as usize;
        if claimed != bytes.len() {
            return Err(FixedError::Length {
                table,
                claimed,
                present: bytes.len(),
            });
        }
        Ok((view, header))
    }

    fn rest(&self, offset: usize) -> &'a [u8] {
        self.bytes.get(offset..).unwrap_or_default()
    }

    /// The structure at an offset.
    fn read<T: FromBytes>(&self, offset: usize, what: &'static str) -> Result<T, FixedError> {
        let rest = self.rest(offset);
        let truncated = |_| FixedError::Truncated {
            table: self.table,
            what,
            offset,
            needed: size_of::<T>(),
            present: rest.len(),
        };
        T::read_from_prefix(rest)
            .map(|(value, _)| value)
            .map_err(truncated)
    }

    /// The structure at an offset, if the table is long enough: later revisions are longer.
    fn later<T: FromBytes>(&self, offset: usize) -> Option<T> {
        T::read_from_prefix(self.rest(offset))
            .map(|(value, _)| value)
            .ok()
    }

    fn wrong(&self, offset: usize, what: impl fmt::Display) -> FixedError {
        FixedError::Value {
            table: self.table,
            offset,
            what: what.to_string(),
        }
    }
}

/// The Fixed ACPI Description Table (ACPI 6.5 §5.2.9), as far as an OS's power management needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fadt {
    /// Of the table, whose signature is `FACP`.
    pub header: Header,
    /// Physical address of the FACS; `X_FIRMWARE_CTRL` where it is set.
    pub facs: u64,
    /// Physical address of the DSDT; `X_DSDT` where it is set.
    pub dsdt: u64,
    /// `Preferred_PM_Profile`: 1 desktop, 4 enterprise server, …
    pub profile: u8,
    /// Interrupt of the SCI.
    pub sci_interrupt: u16,
    /// I/O port of the SMI command register; 0 if there is none.
    pub smi_command: u32,
    /// PM1a event registers: `X_PM1a_EVT_BLK`, or the port of the old field.
    pub pm1a_event: GenericAddress,
    /// PM1a control register.
    pub pm1a_control: GenericAddress,
    /// `GPE0_BLK` and its length in bytes.
    pub gpe0: (GenericAddress, u8),
    /// `IAPC_BOOT_ARCH`.
    pub x86_boot: u16,
    /// `ARM_BOOT_ARCH` (ACPI 5.1): bit 0 PSCI, bit 1 PSCI by HVC.
    pub arm_boot: u16,
    /// Fixed feature flags.
    pub flags: u32,
    /// `RESET_REG` and the value to write (ACPI 2.0).
    pub reset: Option<(GenericAddress, u8)>,
}

impl Fadt {
    /// Decodes a table of any revision.
    ///
    /// # Errors
    /// Every [`FixedError`].
    pub fn decode(bytes: &[u8]) -> Result<Fadt, FixedError> {
        let (view, header) = View::new("FACP", bytes)?;
        let dword = |offset| {
            view.read::<U32>(offset, "a field of ACPI 1.0")
                .map(U32::get)
        };
        let byte = |offset| view.read::<u8>(offset, "a field of ACPI 1.0");
        // The last field that every revision has.
        let flags = dword(112)?;
        let wide = |offset, old: u32| match view.later::<U64>(offset).map(U64::get) {
            None | Some(0) => u64::from(old),
            Some(address) => address,
        };
        let block = |offset, old: u32, bytes: u8| match view.later::<GenericAddress>(offset) {
            Some(block) if block.address.get() != 0 => block,
            _ => GenericAddress {
                space: 1,
                bit_width: bytes.saturating_mul(8),
                address: U64::new(old.into()),
                ..GenericAddress::default()
            },
        };
        let reset = view.later::<GenericAddress>(116).zip(view.later::<u8>(128));
        Ok(Fadt {
            facs: wide(132, dword(36)?),
            dsdt: wide(140, dword(40)?),
            profile: byte(45)?,
            sci_interrupt: view.read::<U16>(46, "SCI_INT")?.get(),
            smi_command: dword(48)?,
            pm1a_event: block(148, dword(56)?, byte(88)?),
            pm1a_control: block(172, dword(64)?, byte(89)?),
            gpe0: (block(220, dword(80)?, byte(92)?), byte(92)?),
            x86_boot: view.read::<U16>(109, "IAPC_BOOT_ARCH")?.get(),
            arm_boot: view.later::<U16>(129).map_or(0, U16::get),
            flags,
            reset,
            header,
        })
    }

    /// `HW_REDUCED_ACPI`: there are no fixed registers, hence no fixed power button.
    pub fn hardware_reduced(&self) -> bool {
        self.flags & 1 << 20 != 0
    }

    /// The power button is a fixed one, in PM1: `PWR_BUTTON` is clear.
    pub fn fixed_power_button(&self) -> bool {
        !self.hardware_reduced() && self.flags & 1 << 4 == 0
    }
}

/// The Multiple APIC Description Table (ACPI 6.5 §5.2.12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Madt {
    /// Of the table, whose signature is `APIC`.
    pub header: Header,
    /// Physical address of the local APIC.
    pub local_apic: u32,
    /// Bit 0: there is a pair of 8259s.
    pub flags: u32,
    /// In the order of the table.
    pub entries: Vec<MadtEntry>,
}

/// An interrupt controller structure.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MadtEntry {
    /// A processor's local APIC (type 0).
    LocalApic {
        /// Its `_UID`.
        processor: u8,
        /// The APIC's ID.
        id: u8,
        /// Bit 0: enabled.
        flags: u32,
    },
    /// An I/O APIC (type 1).
    IoApic {
        /// Its ID.
        id: u8,
        /// Physical address.
        address: u32,
        /// Number of its first interrupt.
        first_interrupt: u32,
    },
    /// Another interrupt stands for one of ISA's (type 2).
    Override {
        /// Of ISA.
        source: u8,
        /// The global system interrupt.
        interrupt: u32,
        /// Polarity and trigger mode.
        flags: u16,
    },
    /// A processor's interface to the GIC (type 11).
    Gicc {
        /// Its number.
        interface: u32,
        /// The processor's `_UID`.
        processor: u32,
        /// Bit 0: enabled.
        flags: u32,
        /// Physical address of the interface.
        address: u64,
        /// Of the processor: its affinity fields (since ACPI 5.1).
        mpidr: Option<u64>,
    },
    /// The GIC's distributor (type 12).
    Gicd {
        /// Its ID.
        id: u32,
        /// Physical address.
        address: u64,
        /// Of the GIC: 1 to 4, or 0 for "ask the hardware".
        version: u8,
    },
    /// A frame of the GIC for message interrupts (type 13).
    GicMsiFrame {
        /// Its ID.
        id: u32,
        /// Physical address.
        address: u64,
        /// First interrupt and number of them.
        interrupts: (u16, u16),
    },
    /// Redistributors of the GIC (type 14).
    Gicr {
        /// Physical address of the first.
        address: u64,
        /// Of the range, in bytes.
        length: u32,
    },
    /// An interrupt translation service of the GIC (type 15).
    GicIts {
        /// Its ID.
        id: u32,
        /// Physical address.
        address: u64,
    },
    /// Of another type.
    Other {
        /// The type.
        kind: u8,
        /// The whole structure.
        bytes: Vec<u8>,
    },
}

impl Madt {
    /// Decodes a table.
    ///
    /// # Errors
    /// Every [`FixedError`].
    pub fn decode(bytes: &[u8]) -> Result<Madt, FixedError> {
        let (view, header) = View::new("APIC", bytes)?;
        let local_apic = view.read::<U32>(36, "the local APIC's address")?.get();
        let flags = view.read::<U32>(40, "the flags")?.get();
        let (mut entries, mut offset) = (Vec::new(), 44);
        while offset < bytes.len() {
            let [kind, length]: [u8; 2] = view.read(offset, "an interrupt controller structure")?;
            let end = offset + usize::from(length);
            if length < 2 {
                return Err(view.wrong(offset + 1, "a structure shorter than its own head"));
            }
            let Some(entry) = bytes.get(offset..end) else {
                return Err(FixedError::Truncated {
                    table: view.table,
                    what: "an interrupt controller structure",
                    offset,
                    needed: length.into(),
                    present: bytes.len() - offset,
                });
            };
            let short = || {
                let what = format!("{length} bytes are too few for a structure of type {kind}");
                view.wrong(offset + 1, what)
            };
            entries.push(MadtEntry::decode(kind, entry).ok_or_else(short)?);
            offset = end;
        }
        Ok(Madt {
            header,
            local_apic,
            flags,
            entries,
        })
    }
}

impl MadtEntry {
    fn decode(kind: u8, bytes: &[u8]) -> Option<MadtEntry> {
        let byte = |offset: usize| bytes.get(offset).copied();
        let word = |offset| read::<U16>(bytes, offset).map(U16::get);
        let dword = |offset| read::<U32>(bytes, offset).map(U32::get);
        let qword = |offset| read::<U64>(bytes, offset).map(U64::get);
        Some(match kind {
            0 => MadtEntry::LocalApic {
                processor: byte(2)?,
                id: byte(3)?,
                flags: dword(4)?,
            },
            1 => MadtEntry::IoApic {
                id: byte(2)?,
                address: dword(4)?,
                first_interrupt: dword(8)?,
            },
            2 => MadtEntry::Override {
                source: byte(3)?,
                interrupt: dword(4)?,
                flags: word(8)?,
            },
            11 => MadtEntry::Gicc {
                interface: dword(4)?,
                processor: dword(8)?,
                flags: dword(12)?,
                address: qword(32)?,
                mpidr: qword(68),
            },
            12 => MadtEntry::Gicd {
                id: dword(4)?,
                address: qword(8)?,
                version: byte(20)?,
            },
            13 => MadtEntry::GicMsiFrame {
                id: dword(4)?,
                address: qword(8)?,
                interrupts: (word(22)?, word(20)?),
            },
            14 => MadtEntry::Gicr {
                address: qword(4)?,
                length: dword(12)?,
            },
            15 => MadtEntry::GicIts {
                id: dword(4)?,
                address: qword(8)?,
            },
            _ => MadtEntry::Other {
                kind,
                bytes: bytes.to_vec(),
            },
        })
    }
}

fn read<T: FromBytes>(bytes: &[u8], offset: usize) -> Option<T> {
    let rest = bytes.get(offset..)?;
    T::read_from_prefix(rest).map(|(value, _)| value).ok()
}

/// Where the configuration space of PCIe is in memory (PCI Firmware 3.3 §4.1.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mcfg {
    /// Of the table.
    pub header: Header,
    /// In the order of the table.
    pub allocations: Vec<McfgAllocation>,
}

/// A range of buses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct McfgAllocation {
    /// Physical address of bus 0's space, even if the range begins later.
    pub base: u64,
    /// PCI segment.
    pub segment: u16,
    /// First and last bus.
    pub buses: (u8, u8),
}

impl Mcfg {
    /// Decodes a table.
    ///
    /// # Errors
    /// Every [`FixedError`].
    pub fn decode(bytes: &[u8]) -> Result<Mcfg, FixedError> {
        let (view, header) = View::new("MCFG", bytes)?;
        view.read::<U64>(36, "the reserved field")?;
        let mut allocations = Vec::new();
        for offset in (44..bytes.len()).step_by(16) {
            let what = "an allocation structure";
            let [first, last]: [u8; 2] = view.read(offset + 10, what)?;
            let base: U64 = view.read(offset, what)?;
            let segment: U16 = view.read(offset + 8, what)?;
            view.read::<U32>(offset + 12, what)?;
            if last < first {
                let what = format!("buses {first:#x} to {last:#x}: the last is before the first");
                return Err(view.wrong(offset + 10, what));
            }
            allocations.push(McfgAllocation {
                base: base.get(),
                segment: segment.get(),
                buses: (first, last),
            });
        }
        Ok(Mcfg {
            header,
            allocations,
        })
    }
}

/// The serial console (Microsoft's Serial Port Console Redirection Table, revision 2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spcr {
    /// Of the table.
    pub header: Header,
    /// 0 a 16550, 3 an ARM PL011, …
    pub interface: u8,
    /// Its registers.
    pub address: GenericAddress,
    /// Bit 0 8259, bit 1 I/O APIC, bit 3 GIC.
    pub interrupt_type: u8,
    /// Global system interrupt.
    pub interrupt: u32,
    /// Baud rate code: 0 as it is, 3 9600, 4 19200, 6 57600, 7 115200.
    pub baud: u8,
    /// 0 VT100, 1 VT100+, 2 VT-UTF8, 3 ANSI.
    pub terminal: u8,
}

impl Spcr {
    /// Decodes a table.
    ///
    /// # Errors
    /// Every [`FixedError`].
    pub fn decode(bytes: &[u8]) -> Result<Spcr, FixedError> {
        let (view, header) = View::new("SPCR", bytes)?;
        let byte = |offset, what| view.read::<u8>(offset, what);
        // The last field of revision 2.
        view.read::<U32>(76, "a field of revision 2")?;
        Ok(Spcr {
            interface: byte(36, "the interface type")?,
            address: view.read(40, "the base address")?,
            interrupt_type: byte(52, "the interrupt type")?,
            interrupt: view.read::<U32>(54, "the interrupt")?.get(),
            baud: byte(58, "the baud rate")?,
            terminal: byte(62, "the terminal type")?,
            header,
        })
    }
}

/// The list of all tables (ACPI 6.5 §5.2.8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xsdt {
    /// Of the table.
    pub header: Header,
    /// Physical addresses.
    pub tables: Vec<u64>,
}

impl Xsdt {
    /// Decodes a table.
    ///
    /// # Errors
    /// Every [`FixedError`].
    pub fn decode(bytes: &[u8]) -> Result<Xsdt, FixedError> {
        let (view, header) = View::new("XSDT", bytes)?;
        let entry = |offset| {
            view.read::<U64>(offset, "the address of a table")
                .map(U64::get)
        };
        let offsets = (size_of::<Header>()..bytes.len()).step_by(8);
        Ok(Xsdt {
            tables: offsets.map(entry).collect::<Result<_, _>>()?,
            header,
        })
    }
}
