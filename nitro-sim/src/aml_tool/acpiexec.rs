//! What acpiexec does between its tables and its prompt: it installs handlers, of which `_REG` is told,
//! initialises the devices and looks for some.

use aml_vm::{Error, Host, Machine, Node, ObjectType, RegionAccess, RegionSpace};

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

/// `_STA`: present, or functioning.
const THERE: u64 = 1 | 8;

/// Does acpiexec have a handler for regions in this space? Of those that vendors define, for one.
pub fn is_handled(space: RegionSpace) -> bool {
    !matches!(space, RegionSpace::Other(_)) || SPACES.contains(&space)
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

/// Makes loaded tables ready to be asked; adds what failed and was passed over to `skipped`. Devices are
/// asked who they are until all threads together have executed as many operations as one may.
///
/// # Errors
/// The initialisation ended early: a limit.
pub fn initialize(
    machine: &mut Machine,
    host: &mut dyn Host,
    skipped: &mut Vec<Error>,
) -> Result<(), Error> {
    let mut session = Session {
        machine,
        host,
        skipped,
    };
    session.install("PNP0C09", Some(RegionSpace::EmbeddedControl));
    session.install("PNP0A08", None);
    let root = session.machine.root();
    for space in SPACES {
        session.connect(root, space);
    }
    match session.machine.initialize_and_run(session.host) {
        Ok(report) => session.skipped.extend(report.skipped),
        Err(error) => {
            session.skipped.extend(session.machine.take_skipped());
            return Err(error);
        }
    }
    session.visit(|_, _| true, |_, _| ());
    Ok(())
}

struct Session<'a> {
    machine: &'a mut Machine,
    host: &'a mut dyn Host,
    skipped: &'a mut Vec<Error>,
}

impl Session<'_> {
    /// Asks each device that `is_meant` for its `_STA`, depth first, and nothing below one that is not
    /// there; does something with those that are.
    fn visit(
        &mut self,
        is_meant: impl Fn(&mut Self, Node) -> bool,
        found: impl Fn(&mut Self, Node),
    ) {
        let limit = self.machine.config().limits.operations;
        let root = self.machine.root();
        let mut todo: Vec<Node> = self.machine.children(root).collect();
        todo.reverse();
        while let Some(node) = todo.pop() {
            if self.machine.operations_spent() > limit {
                return;
            }
            if self.machine.kind(node) == ObjectType::Device && is_meant(self, node) {
                if !self.is_there(node) {
                    continue;
                }
                found(self, node);
            }
            let below = todo.len();
            todo.extend(self.machine.children(node));
            todo[below..].reverse();
        }
    }

    /// Gives each device of an identifier a handler of a space; those of no space are only asked who
    /// they are.
    fn install(&mut self, id: &str, space: Option<RegionSpace>) {
        self.visit(
            |session, device| session.is_a(device, id),
            |session, device| {
                if let Some(space) = space {
                    session.connect(device, space);
                }
            },
        );
    }

    fn connect(&mut self, device: Node, space: RegionSpace) {
        let thread = self.machine.connect(device, space);
        if let Err(error) = thread.and_then(|thread| self.machine.drive(thread, self.host)) {
            self.skipped.push(error);
        }
    }

    /// Whether `_HID` or `_CID` says so.
    fn is_a(&mut self, device: Node, id: &str) -> bool {
        let hid = self.machine.hardware_id(device, self.host);
        if hid.is_ok_and(|hid| hid.as_deref() == Some(id)) {
            return true;
        }
        let cids = self.machine.compatible_ids(device, self.host);
        cids.is_ok_and(|cids| cids.iter().any(|cid| cid == id))
    }

    /// A `_STA` that fails hides nothing.
    fn is_there(&mut self, device: Node) -> bool {
        !matches!(self.machine.status(device, self.host), Ok(status) if status & THERE == 0)
    }
}
