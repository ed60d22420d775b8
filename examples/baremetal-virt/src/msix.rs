//! One message-signalled interrupt for one function: MSI-X into a GICv2m frame.
//!
//! The root port could use its INTx pin, but QEMU 7.2 lowers that again within the very write that
//! completes a command, so nobody sees it; FreeBSD and Linux prefer MSI-X as well.

use acpi_quirks::pm::find_capability;
use acpi_quirks::resource::{AddressSpace, Resource, Resources};

use crate::firmware::Firmware;
use crate::gic::{Gic, Handler};
use crate::mmio::Mmio;
use crate::tables::MsiFrame;

/// The MSI-X capability (PCI Local Bus Specification 3.0 §6.8.2).
mod capability {
    pub const ID: u8 = 0x11;
    pub const CONTROL: u64 = 0x02;
    pub const CONTROL_ENABLE: u16 = 0x8000;
    pub const TABLE: u64 = 0x04;
    pub const TABLE_BAR: u32 = 0x7;
}

const BAR0: u64 = 0x10;
const COMMAND: u64 = 0x04;
const MASTER_AND_MEMORY: u16 = 0x0006;
/// `MSI_SETSPI_NS` of a GICv2m frame (ARM BSA §Appendix I).
const SETSPI: u64 = 0x40;

/// Lets `function` interrupt by its first MSI-X vector, and routes that to `handler`. Its registers
/// are placed at the start of the host bridge's 32-bit memory window, where nothing else is yet.
///
/// # Panics
/// When the machine or the function lacks what is needed.
pub fn route(
    firmware: &mut Firmware,
    gic: &Gic,
    frame: MsiFrame,
    function: Mmio,
    handler: Handler,
) {
    let read = |offset: u8| function.read(offset.into());
    let found = find_capability(read, capability::ID).expect("a sound capability list");
    let at = u64::from(found.expect("an MSI-X capability"));
    let place = function.read::<u32>(at + capability::TABLE);
    assert_eq!(
        place & capability::TABLE_BAR,
        0,
        "the MSI-X table is not in BAR 0"
    );

    let window = memory_window(firmware);
    let registers = u32::try_from(window.min).expect("a 32-bit window");
    function.write(BAR0, registers);
    function.write(COMMAND, MASTER_AND_MEMORY);
    // SAFETY: the host bridge decodes its window, and BAR 0 was just placed there.
    let table = unsafe { Mmio::new(window.min + u64::from(place), 16) };
    table.write::<u32>(
        0,
        u32::try_from(frame.base + SETSPI).expect("a frame below 4 GiB"),
    );
    table.write::<u32>(4, 0);
    table.write::<u32>(8, frame.first_line);
    table.write::<u32>(12, 0);
    function.write(at + capability::CONTROL, capability::CONTROL_ENABLE);
    gic.enable_edge(frame.first_line, handler);
}

/// The host bridge's 32-bit memory window, from its `_CRS`.
fn memory_window(firmware: &mut Firmware) -> AddressSpace {
    const MEMORY: u8 = 0;
    let bridge = *firmware.devices("PNP0A08").first().expect("a host bridge");
    let crs = firmware
        .buffer(bridge, "_CRS")
        .expect("the host bridge's _CRS");
    let mut windows = Resources::new(&crs).filter_map(|descriptor| {
        match descriptor.and_then(|descriptor| descriptor.decode()) {
            Ok(Resource::AddressSpace(space)) => Some(space),
            _ => None,
        }
    });
    let below_4g = |space: &AddressSpace| space.kind == MEMORY && u32::try_from(space.max).is_ok();
    windows
        .find(below_4g)
        .expect("a 32-bit memory window in the host bridge's _CRS")
}
