//! The firmware's own code: a machine's tables, loaded, and its AML threads.
//!
//! [`Firmware`] is the namespace with everything that the OS asks of it at once; threads that take
//! virtual time are run by the simulated machine, one request at a time.

use std::fmt;
use std::iter::successors;

use aml_vm::{
    ErrorKind, Exception, Host, HostError, Limit, Limits, Location, Machine, Node, ObjectType,
    RegionAccess, RegionSpace, ThreadId, Value,
};

use memchr::memmem::Finder;

use crate::tables::TableSet;

/// Bounds on what tables may spend. They are far above what real firmware needs in these scenarios
/// and low enough that hostile tables end within a second.
pub fn limits() -> Limits {
    Limits {
        operations: 500_000,
        loop_iterations: 100_000,
        // A minute: ACPI 6.5 §19.6.127 expects milliseconds, and ACPICA cuts each Sleep at two
        // seconds.
        sleep_ms: 60_000,
        buffer_bytes: 1 << 20,
        heap_bytes: 32 << 20,
        ..Limits::default()
    }
}

/// Bounds on each part of a boot: the methods of real machines wait in loops for hardware that is not here.
pub fn boot_limits() -> Limits {
    Limits {
        operations: 10_000_000,
        loop_iterations: 200_000,
        sleep_ms: 3_600_000,
        ..limits()
    }
}

/// AML operations that a machine's tables may execute between two steps of a scenario, all methods
/// together: a method may stay within its own limit and be called again without end.
const OPERATIONS_BETWEEN_STEPS: u64 = 2_000_000;

/// Why tables cannot be simulated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The machine refused the table, or it exceeded a limit while it was loaded.
    #[error("{table} in {place}: {error}")]
    Load {
        /// Its signature.
        table: String,
        /// Where it came from.
        place: String,
        /// With the byte offset.
        error: aml_vm::Error,
    },
    /// A method's bytes are no AML.
    #[error("{path}: {error}; these bytes are no AML: dump the table again, or recompile it")]
    Damaged {
        /// What the OS evaluated.
        path: String,
        /// With table and byte offset.
        error: aml_vm::Error,
    },
    /// Many evaluations, each within its limits, came to too much.
    #[error(
        "{path} ({place}): more than {OPERATIONS_BETWEEN_STEPS} AML operations since the last step \
         of the scenario, this method's the last of them; such firmware would hang the guest, so \
         the run was stopped: `aml trace` shows what the method does"
    )]
    Busy {
        /// What the OS evaluated last.
        path: String,
        /// Its table and byte offset.
        place: String,
    },
    /// Firmware that asks to be stopped (ACPI 6.5 §19.6.47: `Fatal` is for failures after which the
    /// OS must shut down at once).
    #[error(
        "{path}: Fatal (type {kind:#x}, code {code:#x}, argument {argument:#x}){place}; the firmware \
         itself says that it cannot go on, so the run was stopped"
    )]
    Fatal {
        /// What the OS evaluated.
        path: String,
        /// Which kind of failure, by the firmware's own numbers.
        kind: u8,
        /// Its code.
        code: u32,
        /// Its argument.
        argument: u64,
        /// Where, or nothing.
        place: Place,
    },
    /// A method waits for something that cannot happen any more.
    #[error(
        "{path}: it waits for {object} without a timeout{place}, and nothing is left that could \
         signal or release it; such firmware would hang the guest's thread for ever"
    )]
    EndlessWait {
        /// What the OS evaluated.
        path: String,
        /// The event or mutex.
        object: String,
        /// Where, or nothing.
        place: Place,
    },
    /// A method reaches memory that no model has.
    #[error(
        "{path}: it {does} {bits} bits of SystemMemory at {address:#x}{place}, where no model \
         answers: on arm64 that is an external abort, and what the registers of a real machine would \
         do there is not known"
    )]
    NobodyThere {
        /// What the OS evaluated.
        path: String,
        /// `reads` or `writes`.
        does: &'static str,
        /// Width of the access.
        bits: u8,
        /// Its physical address.
        address: u64,
        /// Where, or nothing.
        place: Place,
    },
    /// A method exceeded a limit: firmware that would hang a guest.
    #[error("{path}: {error}; such firmware would hang the guest, so the run was stopped")]
    Runaway {
        /// What the OS evaluated.
        path: String,
        /// With table and byte offset.
        error: aml_vm::Error,
    },
}

/// Where a thread of the firmware is, for the end of a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place(pub Option<Location>);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .as_ref()
            .map_or(Ok(()), |location| write!(f, " at {location}"))
    }
}

/// A namespace, and what loading it skipped.
#[derive(Clone, Debug)]
pub struct Firmware {
    /// The namespace and its threads.
    pub machine: Machine,
    /// [`Machine::operations_spent`] at the last step of the scenario.
    spent_before: u64,
}

/// What happened while tables were loaded and objects initialised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LoadReport {
    /// Failures that ACPICA also skips, as text.
    pub skipped: Vec<String>,
    /// How long the tables' own code slept.
    pub slept_us: u64,
}

impl LoadReport {
    /// Notes what was skipped while `name` ran, unless it is something that nobody should skip.
    fn skip(&mut self, name: &str, skipped: Vec<aml_vm::Error>) -> Result<(), Error> {
        for error in skipped {
            self.skipped.push(survivable(name, error)?.to_string());
        }
        Ok(())
    }

    /// The same of initialisation, in which real machines wait for hardware: ACPICA ends such a loop after 30 seconds,
    /// and the boot goes on.
    fn skip_waits(&mut self, name: &str, skipped: Vec<aml_vm::Error>) -> Result<(), Error> {
        for error in skipped {
            match error.kind {
                ErrorKind::Limit(Limit::LoopIterations | Limit::LoopMs, _) => {
                    self.skipped.push(error.to_string());
                }
                _ => self.skip(name, vec![error])?,
            }
        }
        Ok(())
    }
}

/// What a `Fatal` says, and where.
#[derive(Clone, Debug)]
struct FatalCode {
    kind: u8,
    code: u32,
    argument: u64,
    place: Place,
}

impl FatalCode {
    fn error(self, path: &str) -> Error {
        Error::Fatal {
            path: path.to_owned(),
            kind: self.kind,
            code: self.code,
            argument: self.argument,
            place: self.place,
        }
    }
}

impl Firmware {
    /// Loads all definition blocks and initialises the devices, as the OS does at boot.
    ///
    /// # Errors
    /// [`Error::Load`]
    pub fn load(tables: &TableSet, bus: &mut dyn Bus) -> Result<(Firmware, LoadReport), Error> {
        let mut machine = Machine::new(config());
        machine.set_limits(boot_limits());
        let mut report = LoadReport::default();
        for table in tables.definition_blocks() {
            let place = table.source().to_string();
            let name = format!("{} in {place}", table.signature());
            let mut host = BootHost::new(bus, tables);
            let loaded = machine
                .load_and_run(&place, table.bytes(), &mut host)
                .map_err(|error| Error::Load {
                    table: table.signature(),
                    place,
                    error,
                })?;
            host.close(&name, &mut report)?;
            report.skip(&name, loaded.skipped)?;
            if let Some(error) = loaded.refused {
                report.skipped.push(refused(survivable(&name, error)?));
            }
        }
        let name = "initialisation (_STA, _INI, _REG)";
        let mut host = BootHost::new(bus, tables);
        let initialized =
            machine
                .initialize_and_run(&mut host)
                .map_err(|error| Error::Runaway {
                    path: name.to_owned(),
                    error,
                })?;
        host.close(name, &mut report)?;
        report.skip_waits(name, initialized.skipped)?;
        machine.set_limits(limits());
        let mut firmware = Firmware::resumed(machine);
        firmware.check("the tables' own code")?;
        Ok((firmware, report))
    }

    /// The firmware of a machine that is resumed; nothing is spent yet.
    pub fn resumed(machine: Machine) -> Firmware {
        let spent_before = machine.operations_spent();
        Firmware {
            machine,
            spent_before,
        }
    }

    /// Whether any AML has run since [`Firmware::resumed`] or [`Firmware::forgive_spent`].
    pub fn has_run(&self) -> bool {
        self.machine.operations_spent() != self.spent_before
    }

    /// Where a thread is.
    pub fn where_is(&self, thread: ThreadId) -> Place {
        Place(self.machine.location(thread))
    }

    /// The scenario goes on: what was spent so far is forgiven.
    pub fn forgive_spent(&mut self) {
        self.spent_before = self.machine.operations_spent();
    }

    /// Whether the tables still behave; `path` is what ran last. ACPICA passes over bytes of a method
    /// that are no opcode, and cuts off packages that are too long; here both are refused, as a wrong
    /// checksum is.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::Damaged`]
    pub fn check(&mut self, path: &str) -> Result<(), Error> {
        let mut skipped = self.machine.take_skipped().into_iter();
        if let Some(error) = skipped.find(is_damage) {
            let path = path.to_owned();
            return Err(Error::Damaged { path, error });
        }
        self.check_spent(path, 0)
    }

    /// Whether the tables, together with what copies of the machine have spent beside it, are not too busy.
    ///
    /// # Errors
    /// [`Error::Busy`]
    pub fn check_spent(&self, path: &str, beside: u64) -> Result<(), Error> {
        let spent = self.machine.operations_spent().saturating_add(beside);
        if spent.saturating_sub(self.spent_before) > OPERATIONS_BETWEEN_STEPS {
            let place = self.place(path);
            let path = path.to_owned();
            return Err(Error::Busy { path, place });
        }
        Ok(())
    }

    /// The table of a method and where its body begins; for anything else all tables.
    fn place(&self, path: &str) -> String {
        let body = self
            .machine
            .find(path)
            .and_then(|node| self.machine.method_body(node));
        let mut sources = self.machine.tables().map(|(source, _)| source);
        match body.and_then(|(table, bytes)| Some((sources.nth(table)?, bytes.start))) {
            Some((source, offset)) => format!("{source}, byte offset {offset:#x}"),
            None => self.sources(),
        }
    }

    /// The names of all tables.
    pub fn sources(&self) -> String {
        let tables = self.machine.tables().map(|(source, _)| source);
        tables.collect::<Vec<_>>().join(", ")
    }

    /// The table in which the content of a buffer stands literally, and the place of its byte
    /// `offset` there; all tables if none has it, or several places do.
    pub fn place_of(&self, content: &[u8], offset: usize) -> String {
        // AML makes tables and templates large and alike: each is passed through once at most.
        let finder = Finder::new(content);
        let mut places = self.machine.tables().flat_map(|(source, table)| {
            let find = |from| Some(from + finder.find(table.get(from..)?)?);
            let starts = successors(find(0), move |start| find(start + 1));
            starts.map(move |start| (source, start))
        });
        match (places.next(), places.next()) {
            (Some((source, start)), None) => {
                format!("{source}, byte offset {:#x}", start.saturating_add(offset))
            }
            _ => self.sources(),
        }
    }

    /// Evaluates an object whose answer the OS wants at once (`_HID`, `_STA`, `_CRS`, `_AEI`): no
    /// virtual time passes.
    ///
    /// # Errors
    /// [`Error::Runaway`] if it exceeds a limit; any other failure is `Ok(Err(..))`, as the OS sees
    /// it.
    pub fn evaluate(
        &mut self,
        node: Node,
        bus: &mut dyn Bus,
    ) -> Result<Result<Option<Value>, aml_vm::Error>, Error> {
        let path = self.machine.path(node);
        let mut host = QuietHost { bus, fatal: None };
        let outcome = self.machine.evaluate(&path, &[], &mut host);
        host.fatal.map_or(Ok(()), |fatal| Err(fatal.error(&path)))?;
        self.check(&path)?;
        match outcome {
            Err(error) => survivable(&path, error).map(Err),
            Ok(value) => Ok(Ok(value)),
        }
    }

    /// The value of the object `name` directly below `device`; `None` if there is none or it fails.
    ///
    /// # Errors
    /// [`Error::Runaway`]
    pub fn object(
        &mut self,
        device: Node,
        name: &[u8; 4],
        bus: &mut dyn Bus,
    ) -> Result<Option<Value>, Error> {
        match self.child(device, name) {
            Some(node) => Ok(self.evaluate(node, bus)?.ok().flatten()),
            None => Ok(None),
        }
    }

    /// The object `name` directly below `parent`.
    pub fn child(&self, parent: Node, name: &[u8; 4]) -> Option<Node> {
        self.machine
            .children(parent)
            .find(|node| self.machine.name(*node) == *name)
    }

    /// The identifiers of a device: `_HID` first, then every `_CID`.
    ///
    /// # Errors
    /// [`Error::Runaway`]
    pub fn ids(&mut self, device: Node, bus: &mut dyn Bus) -> Result<Vec<String>, Error> {
        let mut ids = Vec::new();
        for name in [b"_HID", b"_CID"] {
            match self.object(device, name, bus)? {
                Some(Value::Package(elements)) => ids.extend(elements.iter().filter_map(id_text)),
                Some(value) => ids.extend(id_text(&value)),
                None => {}
            }
        }
        Ok(ids)
    }

    /// Whether the OS uses the device: `_STA` says present and functioning, or is absent (ACPI 6.5
    /// §6.3.7).
    ///
    /// # Errors
    /// [`Error::Runaway`]
    pub fn is_present(&mut self, device: Node, bus: &mut dyn Bus) -> Result<bool, Error> {
        const PRESENT_AND_FUNCTIONING: u64 = 0x09;
        Ok(match self.object(device, b"_STA", bus)? {
            Some(Value::Integer(status)) => {
                status & PRESENT_AND_FUNCTIONING == PRESENT_AND_FUNCTIONING
            }
            // A `_STA` that fails says nothing; only one that does not exist says yes.
            _ => self.child(device, b"_STA").is_none(),
        })
    }

    /// The devices that are present and have one of the identifiers, in namespace order.
    ///
    /// # Errors
    /// [`Error::Runaway`]
    pub fn devices(
        &mut self,
        wanted: &[&str],
        bus: &mut dyn Bus,
    ) -> Result<Vec<(Node, String)>, Error> {
        let machine = &self.machine;
        let all: Vec<Node> = machine
            .walk()
            .filter(|node| machine.kind(*node) == ObjectType::Device)
            .collect();
        let mut found = Vec::new();
        for device in all {
            let ids = self.ids(device, bus)?;
            if let Some(id) = ids.into_iter().find(|id| wanted.contains(&id.as_str()))
                && self.is_present(device, bus)?
            {
                found.push((device, id));
            }
        }
        Ok(found)
    }
}

/// What AML reaches besides its own objects.
pub trait Bus {
    /// A read gives its value, a write is obeyed; the address decides who answers.
    ///
    /// # Errors
    /// When no handler of an OS would serve the access.
    fn access(&mut self, access: &RegionAccess) -> Result<u64, HostError>;
}

/// A failure of an evaluation: `Err` if the run cannot go on, the failure itself if it is one that
/// an OS sees and survives.
///
/// # Errors
/// [`Error::Runaway`], [`Error::Damaged`].
pub fn survivable(path: &str, error: aml_vm::Error) -> Result<aml_vm::Error, Error> {
    let path = path.to_owned();
    match error.kind {
        // ACPICA has no timeout of its own: `AE_TIME` is a wait that nobody can end.
        ErrorKind::Limit(..) | ErrorKind::Acpi(Exception::Time) => {
            Err(Error::Runaway { path, error })
        }
        ErrorKind::Acpi(Exception::AmlInternal) => Err(Error::Damaged { path, error }),
        _ if is_damage(&error) => Err(Error::Damaged { path, error }),
        _ => Ok(error),
    }
}

/// Whether a failure says that the bytes are no AML, or not any more: no opcode, an operation that
/// ends in its midst, a package that is longer than what holds it.
fn is_damage(error: &aml_vm::Error) -> bool {
    matches!(
        error.kind,
        ErrorKind::Acpi(Exception::AmlBadOpcode | Exception::AmlNoOperand)
            | ErrorKind::PackagePastEnd(_)
    )
}

fn config() -> aml_vm::Config {
    let mut config = aml_vm::Config::default();
    config.limits = limits();
    config.exception_method = false;
    // A driver's, once it has found the controller.
    config
        .early_spaces
        .retain(|space| *space != RegionSpace::EmbeddedControl);
    config
}

/// A `_HID` or `_CID` as text: a string, or the seven characters packed into an integer (ACPI 6.5
/// §19.3.4, EISAID).
fn id_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(packed) => {
            let packed = u32::try_from(*packed).ok()?.swap_bytes();
            let letter =
                |shift: u32| char::from(((packed >> shift & 0x1f) as u8).wrapping_add(0x40));
            Some(format!(
                "{}{}{}{:04X}",
                letter(26),
                letter(21),
                letter(16),
                packed & 0xffff
            ))
        }
        _ => None,
    }
}

/// Serves the tables' own code at boot: sleeps are added up, notifies reach nobody yet.
struct BootHost<'a> {
    bus: &'a mut dyn Bus,
    tables: &'a TableSet,
    slept_us: u64,
    fatal: Option<FatalCode>,
}

impl<'a> BootHost<'a> {
    fn new(bus: &'a mut dyn Bus, tables: &'a TableSet) -> BootHost<'a> {
        BootHost {
            bus,
            tables,
            slept_us: 0,
            fatal: None,
        }
    }

    /// What `name` has done is over.
    fn close(self, name: &str, report: &mut LoadReport) -> Result<(), Error> {
        report.slept_us = report.slept_us.saturating_add(self.slept_us);
        self.fatal.map_or(Ok(()), |fatal| Err(fatal.error(name)))
    }
}

impl Host for BootHost<'_> {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        self.bus.access(access)
    }

    fn sleep(&mut self, ms: u64) {
        self.slept_us = self.slept_us.saturating_add(ms.saturating_mul(1_000));
    }

    fn stall(&mut self, us: u64) {
        self.slept_us = self.slept_us.saturating_add(us);
    }

    fn timer(&mut self) -> u64 {
        self.slept_us.saturating_mul(10)
    }

    fn fatal(&mut self, kind: u8, code: u32, argument: u64) {
        keep_first(&mut self.fatal, kind, code, argument);
    }

    fn fatal_at(&mut self, place: &Location) {
        locate(&mut self.fatal, place);
    }

    fn table(&mut self, signature: [u8; 4], oem_id: &str, oem_table_id: &str) -> Option<Vec<u8>> {
        find_table(self.tables, signature, oem_id, oem_table_id)
    }
}

/// The table that `LoadTable` asks for; an empty text matches any.
pub fn find_table(
    tables: &TableSet,
    signature: [u8; 4],
    oem_id: &str,
    oem_table_id: &str,
) -> Option<Vec<u8>> {
    let matches = |wanted: &str, has: String| wanted.is_empty() || wanted == has;
    let found = tables.iter().find(|table| {
        table.bytes().starts_with(&signature)
            && matches(oem_id, table.oem_id())
            && matches(oem_table_id, table.oem_table_id())
    });
    found.map(|table| table.bytes().to_vec())
}

/// Serves evaluations that take no time.
struct QuietHost<'a> {
    bus: &'a mut dyn Bus,
    fatal: Option<FatalCode>,
}

impl Host for QuietHost<'_> {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        self.bus.access(access)
    }

    fn fatal(&mut self, kind: u8, code: u32, argument: u64) {
        keep_first(&mut self.fatal, kind, code, argument);
    }

    fn fatal_at(&mut self, place: &Location) {
        locate(&mut self.fatal, place);
    }
}

/// Keeps the first `Fatal`: what firmware does after it has given up says nothing.
fn keep_first(fatal: &mut Option<FatalCode>, kind: u8, code: u32, argument: u64) {
    fatal.get_or_insert(FatalCode {
        kind,
        code,
        argument,
        place: Place::default(),
    });
}

/// Says where the `Fatal` that was kept stands, once.
fn locate(fatal: &mut Option<FatalCode>, place: &Location) {
    if let Some(fatal) = fatal
        && fatal.place.0.is_none()
    {
        fatal.place = Place(Some(place.clone()));
    }
}

/// What is said of a table that was not loaded.
pub(crate) fn refused(error: aml_vm::Error) -> String {
    format!(
        "table refused, its names are gone again (a method failed that its own code calls): {error}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_identifiers_unpack() {
        assert_eq!(
            id_text(&Value::Integer(0x0C0C_D041)).as_deref(),
            Some("PNP0C0C")
        );
        assert_eq!(
            id_text(&Value::Integer(0x080A_D041)).as_deref(),
            Some("PNP0A08")
        );
        assert_eq!(
            id_text(&Value::String("ARMH0061".into())).as_deref(),
            Some("ARMH0061")
        );
        assert_eq!(id_text(&Value::Buffer(vec![])), None);
    }
}
