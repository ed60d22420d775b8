//! The project's own code as a bare-metal kernel on QEMU's `virt` machine. Nothing beneath it was
//! written here: not the PL061, not the root port, not the ACPI tables.
//!
//! The machine says what to do, in files of its firmware configuration device (`-fw_cfg
//! name=…,string=…`):
//! - `opt/nitro/payload`: `button` (the default) or `hotplug`;
//! - `opt/nitro/debug.acpi.quirks`, `opt/nitro/hw.pci.pcie_hp_detach_timeout`: as in FreeBSD's
//!   loader.conf.
#![no_std]
#![no_main]

extern crate alloc;

mod boot;
mod button;
mod clock;
mod console;
mod ecam;
mod firmware;
mod fw_cfg;
mod gic;
mod heap;
mod hotplug;
mod mmio;
mod msix;
mod psci;
mod table_loader;
mod tables;

use alloc::format;
use core::panic::PanicInfo;

use acpi_quirks::Quirks;
use acpi_quirks::oem::{self, Headers, TableHeader};
use acpi_quirks::tunables::Tunables;

use crate::firmware::Firmware;
use crate::gic::Gic;
use crate::tables::Tables;

#[unsafe(no_mangle)]
extern "C" fn payload_main() -> ! {
    let tables = Tables::find();
    let (distributor, cpu_interface) = tables.gic();
    // SAFETY: the addresses are the machine's own word for its GIC, and memory is identity-mapped.
    let gic = unsafe { Gic::start(distributor, cpu_interface) };
    boot::enable_interrupts();
    let mut firmware = match Firmware::load(&tables) {
        Ok(firmware) => firmware,
        Err(error) => panic!("the machine's AML does not load: {error}"),
    };
    let (tunables, conduit) = (tunables(), tables.psci_conduit());
    let payload = fw_cfg::text("opt/nitro/payload");
    match payload.as_deref().unwrap_or("button") {
        "button" => button::run(&mut firmware, &gic, quirks(&tunables, &tables), conduit),
        "hotplug" => {
            let seconds = u64::try_from(tunables.pcie_hp_detach_timeout_s).unwrap_or(0);
            hotplug::run(&mut firmware, &gic, &tables, seconds * 1_000_000)
        }
        other => panic!("opt/nitro/payload is {other:?}, not button or hotplug"),
    }
}

/// The loader's settings, as far as the machine gives them.
fn tunables() -> Tunables {
    let mut tunables = Tunables::default();
    for name in Tunables::NAMES {
        if let Some(value) = fw_cfg::text(&format!("opt/nitro/{name}")) {
            tunables
                .set(name, &value)
                .unwrap_or_else(|error| panic!("{name}={value:?}: {error}"));
        }
    }
    tunables
}

/// The quirks of this boot, by FreeBSD's precedence.
fn quirks(tunables: &Tunables, tables: &Tables) -> Quirks {
    let header = |signature| TableHeader::of(tables.get(signature)).expect("a table has a header");
    let headers = Headers {
        fadt: header(b"FACP"),
        dsdt: header(b"DSDT"),
        ..Headers::default()
    };
    let quirks = oem::decide(tunables, Quirks::ACPI_Q_OK, oem::FREEBSD, &headers).quirks;
    println!("quirks {:#x}", quirks.bits());
    quirks
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    println!("panic: {info}");
    boot::halt()
}
