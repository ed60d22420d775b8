//! What acpiexec does between its tables and its prompt: it installs handlers, of which `_REG` is told,
//! initialises the devices and looks for some.

use std::ops::ControlFlow;

use aml_vm::{Error, Host, Machine, Node, RegionAccess, RegionSpace};

/// The spaces that acpiexec handles itself, wherever their regions are, in the order in which `_REG`
/// is told (seen with acpiexec 20200925). Memory, ports and PCI were there before the tables.
const SPACES: [RegionSpace; 9] = [
    RegionSpace::SmBus,
    RegionSpace::SystemCmos,
    RegionSpace::PciBarTarget,
    RegionSpace::Ipmi,
    RegionSpace::GeneralPurposeIo,
    RegionSpace::GenericSerialBus,
    RegionSpace::Pcc,
    RegionSpace::FixedHardware,
    RegionSpace::Other(0x80),
];

/// The spaces that acpiexec handles by now: those of the tables' own code from the beginning, each of `SPACES`
/// once it is installed.
#[derive(Clone, Debug, Default)]
pub struct Handlers(Vec<RegionSpace>);

impl Handlers {
    /// Is there a handler for regions in this space?
    pub fn has(&self, space: RegionSpace) -> bool {
        let is_early = matches!(
            space,
            RegionSpace::SystemMemory
                | RegionSpace::SystemIo
                | RegionSpace::PciConfig
                | RegionSpace::EmbeddedControl
        );
        is_early || self.0.contains(&space)
    }
}

/// A world in which acpiexec installs its handlers.
pub trait Bench: Host {
    /// Those that are there.
    fn handlers(&mut self) -> &mut Handlers;
}

/// What acpiexec's serial buses answer, which is the same to every command (seen with acpiexec 20200925): a
/// status, a length, and as many bytes as the protocol transfers (ACPI 6.5 §5.5.2.4.6, §13.2).
pub fn bus(access: &RegionAccess) -> Vec<u8> {
    let mut data = access.buffer.clone().unwrap_or_default();
    let attribute = access.connection.as_ref().map_or(0, |c| c.attribute);
    let (length, filled) = match (access.space, attribute) {
        (RegionSpace::Ipmi, _) => (64, 0),
        (_, 0x04 | 0x06) => (1, 1),
        (_, 0x08 | 0x0C) => (2, 2),
        (_, 0x02) => (0, 0),
        (RegionSpace::SmBus, _) => (32, 32),
        _ => (32, 255),
    };
    for (index, byte) in data.iter_mut().enumerate() {
        *byte = match index {
            0 => 0,
            1 => length,
            2 | 3 if access.space == RegionSpace::Ipmi => 0,
            _ if access.space == RegionSpace::Ipmi => index as u8,
            _ if index - 2 < filled => 0xA0_u8.wrapping_add((index - 2) as u8),
            _ => *byte,
        };
    }
    data
}

/// Makes loaded tables ready to be asked; adds what failed and was passed over to `skipped`. As soon as all threads
/// together have executed as many operations as one may, no more devices are asked.
///
/// # Errors
/// The initialisation ended early: a limit.
pub fn initialize(
    machine: &mut Machine,
    host: &mut impl Bench,
    skipped: &mut Vec<Error>,
) -> Result<(), Error> {
    let mut embedded = |machine: &mut Machine, host: &mut dyn Host, device| {
        connect(
            machine,
            host,
            (device, RegionSpace::EmbeddedControl),
            skipped,
        );
        ControlFlow::Continue(())
    };
    look_for(Some("PNP0C09"), machine, host, &mut embedded);
    // `AeInstallPciHandler` ends the search.
    look_for(Some("PNP0A08"), machine, host, &mut |_, _, _| {
        ControlFlow::Break(())
    });
    for space in SPACES {
        host.handlers().0.push(space);
        connect(machine, host, (machine.root(), space), skipped);
    }
    let report = machine.initialize_and_run(host);
    skipped.extend(machine.take_skipped());
    skipped.extend(report?.skipped);
    look_for(
        None,
        machine,
        host,
        &mut |_, _, _| ControlFlow::Continue(()),
    );
    // It tries out these calls when all is ready (`AeMiscellaneousTests`).
    machine.install_interface("AnotherTestString");
    machine.remove_interface("Windows 2006");
    Ok(())
}

fn is_spent(machine: &Machine) -> bool {
    machine.operations_spent() > machine.config().limits.operations
}

fn look_for(
    id: Option<&str>,
    machine: &mut Machine,
    host: &mut dyn Host,
    found: &mut dyn FnMut(&mut Machine, &mut dyn Host, Node) -> ControlFlow<()>,
) {
    if !is_spent(machine) {
        // A search that ends early is no failure: acpiexec only shows what it finds.
        let _ = machine.get_devices(id, host, found);
    }
}

/// A handler of a space is there, for what lies at and below a device.
fn connect(
    machine: &mut Machine,
    host: &mut dyn Host,
    (device, space): (Node, RegionSpace),
    skipped: &mut Vec<Error>,
) {
    if is_spent(machine) {
        return;
    }
    let thread = machine.connect(device, space);
    if let Err(error) = thread.and_then(|thread| machine.drive(thread, host)) {
        skipped.push(error);
    }
}
