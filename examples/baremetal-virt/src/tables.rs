//! From the RSDP to the tables, and from the tables to what this payload needs to know of the
//! machine.

use alloc::vec::Vec;
use core::{ptr, slice};

use crate::ecam::Ecam;
use crate::psci::Conduit;
use crate::table_loader::{self, Placed};

const HEADER: usize = 36;

/// The machine's ACPI tables.
pub struct Tables {
    tables: Vec<&'static [u8]>,
}

/// A GICv2m frame: a write of an interrupt line's number to it raises that line, as an edge.
#[derive(Clone, Copy, Debug)]
pub struct MsiFrame {
    /// Its address.
    pub base: u64,
    /// The first interrupt line that it owns.
    pub first_line: u32,
}

impl Tables {
    /// Lets QEMU's table loader place the tables, then walks RSDP, XSDT and FADT. Panics on tables
    /// that are not sound: there is nothing to fall back on.
    #[must_use]
    pub fn find() -> Self {
        let placed = table_loader::run().expect("QEMU's table-loader script");
        let xsdt = table_at(xsdt_address(&placed));
        assert_eq!(&xsdt[..4], b"XSDT", "the RSDP's pointer");
        let entries = xsdt[HEADER..]
            .chunks_exact(8)
            .map(|entry| table_at(u64_at(entry, 0)));
        let mut tables: Vec<&'static [u8]> = entries.collect();
        let dsdt = tables
            .iter()
            .find(|table| table.starts_with(b"FACP"))
            .map(|fadt| u64_at(fadt, 140));
        tables.push(table_at(dsdt.expect("a FADT")));
        Self { tables }
    }

    /// The first table with this signature, header included.
    #[must_use]
    pub fn get(&self, signature: &[u8; 4]) -> &'static [u8] {
        let found = self
            .tables
            .iter()
            .find(|table| table.starts_with(signature));
        found.unwrap_or_else(|| panic!("no table {}", str::from_utf8(signature).unwrap_or("?")))
    }

    /// The tables that hold AML: the DSDT, then the SSDTs.
    pub fn definition_blocks(&self) -> impl Iterator<Item = (&'static str, &'static [u8])> {
        let with = |name: &'static str| {
            let found = self
                .tables
                .iter()
                .filter(move |table| table.starts_with(name.as_bytes()));
            found.map(move |table| (name, *table))
        };
        with("DSDT").chain(with("SSDT"))
    }

    /// The addresses of the GICv2's distributor and CPU interface (MADT structures 0x0C and 0x0B,
    /// ACPI 6.5 §5.2.12.14).
    #[must_use]
    pub fn gic(&self) -> (u64, u64) {
        let structures = |kind: u8| self.madt().find(move |structure| structure[0] == kind);
        let (cpu_interface, distributor) = (structures(0x0B), structures(0x0C));
        let distributor = u64_at(distributor.expect("a GICD structure"), 8);
        (
            distributor,
            u64_at(cpu_interface.expect("a GICC structure"), 32),
        )
    }

    /// The MADT's structures, type and length included.
    fn madt(&self) -> impl Iterator<Item = &'static [u8]> {
        let mut rest = &self.get(b"APIC")[HEADER + 8..];
        core::iter::from_fn(move || {
            let length = usize::from(*rest.get(1)?).max(2);
            let (structure, tail) = rest.split_at_checked(length)?;
            rest = tail;
            Some(structure)
        })
    }

    /// The first frame that turns messages into interrupts (MADT structure 0x0D, ACPI 6.5
    /// §5.2.12.16).
    #[must_use]
    pub fn msi_frame(&self) -> MsiFrame {
        let found = self.madt().find(|structure| structure[0] == 0x0D);
        let frame = found.expect("a GIC MSI frame");
        MsiFrame {
            base: u64_at(frame, 8),
            first_line: u16_at(frame, 22).into(),
        }
    }

    /// How to call the firmware (FADT `ARM_BOOT_ARCH`, ACPI 6.5 §5.2.9.4).
    #[must_use]
    pub fn psci_conduit(&self) -> Conduit {
        let flags = u16_at(self.get(b"FACP"), 129);
        assert!(
            flags & 1 != 0,
            "the FADT says that this machine has no PSCI"
        );
        if flags & 2 != 0 {
            Conduit::Hvc
        } else {
            Conduit::Smc
        }
    }

    /// The first ECAM window (MCFG).
    #[must_use]
    pub fn ecam(&self) -> Ecam {
        let entry = &self.get(b"MCFG")[HEADER + 8..];
        Ecam {
            base: u64_at(entry, 0),
            segment: u16_at(entry, 8),
            first_bus: entry[10],
            last_bus: entry[11],
        }
    }
}

fn xsdt_address(placed: &Placed) -> u64 {
    let rsdp = placed.file("etc/acpi/rsdp").expect("an RSDP");
    assert_eq!(&rsdp[..8], b"RSD PTR ", "the RSDP's signature");
    assert_eq!(checksum(rsdp), 0, "the RSDP's checksum");
    u64_at(rsdp, 24)
}

/// The table at a physical address, with its checksum verified.
fn table_at(address: u64) -> &'static [u8] {
    let start = ptr::with_exposed_provenance::<u8>(address as usize);
    // SAFETY: the address is in a file that the table loader placed and leaked, and whose header is
    // followed by `length` bytes; it is never written again.
    let table = unsafe {
        let length = u64_at(slice::from_raw_parts(start, 8), 0) >> 32;
        slice::from_raw_parts(start, length as usize)
    };
    assert!(
        table.len() >= HEADER && checksum(table) == 0,
        "the checksum of the table at {address:#x}"
    );
    table
}

fn checksum(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |sum, byte| sum.wrapping_add(*byte))
}

fn u16_at(bytes: &[u8], offset: usize) -> u16 {
    u16::from_le_bytes(bytes[offset..offset + 2].try_into().expect("two bytes"))
}

fn u64_at(bytes: &[u8], offset: usize) -> u64 {
    u64::from_le_bytes(bytes[offset..offset + 8].try_into().expect("eight bytes"))
}
