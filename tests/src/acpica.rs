//! ACPICA's `iasl` and `acpiexec`, wrapped: the compiler of the AML tests and their oracle.
//!
//! # What acpiexec does that its help does not say (20200925, found by experiment)
//!
//! - Without a `quit` at the end it sleeps for a second before it exits. Batches and processes side by side
//!   make the most of it: a run is a [`Session`] with many commands.
//! - `-b` takes fewer than 1024 bytes and then silently runs *nothing*. Commands on standard input have no
//!   such bound but cost 10 ms each. `all NAME` evaluates every object of that last name in one command, in
//!   the order of the namespace, with 1 for every argument; after each it prints `PATH returned STATUS`.
//! - `evaluate` raises the debug level while it runs and `all` does not, so `all` loses the bytes of buffers
//!   unless `-x 0x2000` or more is given. [`Session::run`] always gives `DEBUG_LEVEL`.
//! - An integer argument is decimal without `0x`, whatever its help says.
//! - Integers always have 16 digits, `Debug` prints 8 of them for a table of revision 1.
//! - A string ends at its first NUL or after 255 bytes, whatever its length; a byte of 0x80 or more is
//!   printed sign-extended (`\xFFFFFF80`).
//! - A reference that a method returns is resolved once before it is shown; in a package it is not.
//! - `-vr` prints space, address, width (hexadecimal) and value of SystemMemory accesses only, the value in
//!   32 bits whatever the width, with bits beyond the width of a narrower one; of the other spaces it prints
//!   the number.
//! - `BreakPoint` enters its debugger, which eats the commands that follow.
//! - It crashes when a reference to a byte of a buffer or string is returned.
//! - A notify names the last segment of its node only, and a thread of its own prints it: possibly after the
//!   method that gave it has returned.
//! - Regions are simulated: a zeroed buffer for each (space, base, length), made at the first access.
//! - After initialisation it looks for devices, so `_STA` methods run once more; these events are in
//!   [`Report::load`].
//! - It adds `\_SI_`, `\_TI_` and `\_TI_._T97` to the namespace.
//! - `-dr` switches the repair of predefined names' results off; without it `_PRT` and others come back
//!   mended. A local or argument that was never set is an error (no slack mode).
//! - It can fall with a segmentation fault or never end. Both are [`NoVerdict`], never a test result.

mod parse;

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Default debug level plus the level that shows the bytes of buffers.
const DEBUG_LEVEL: &str = "0x200B";
/// How long one process may take before it is given up.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Whether both tools are here; see [`crate::tool::available`].
#[must_use]
pub fn available(test: &str) -> bool {
    ["iasl", "acpiexec"]
        .iter()
        .all(|tool| crate::tool::available(test, tool, "acpica-tools"))
}

/// Why a source did not compile: all that iasl said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompileError(pub String);

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "iasl: {}", self.0)
    }
}

/// Compiles ASL into a table. Neither optimised (`-oa`) nor type-checked (`-ot`), so that the AML says what
/// the source says and wrong operands reach the interpreter.
///
/// # Errors
/// What iasl printed.
pub fn compile(source: &str) -> Result<Vec<u8>, CompileError> {
    let fail = |error: std::io::Error| CompileError(error.to_string());
    let directory = tempfile::tempdir().map_err(fail)?;
    let asl = directory.path().join("table.asl");
    fs::write(&asl, source).map_err(fail)?;
    // 6066: a local used before it is set is an error for iasl and a matter for the interpreter here.
    let mut command = Command::new("iasl");
    command.args([
        "-vs", "-ve", "-oa", "-of", "-ot", "-cr", "-vw", "6066", "-p",
    ]);
    command.arg(directory.path().join("table")).arg(&asl);
    let output = run(&mut command, None, TIMEOUT).map_err(|NoVerdict(why)| CompileError(why))?;
    fs::read(directory.path().join("table.aml")).map_err(|_| CompileError(output))
}

/// The tool gave no answer to compare with: it crashed, hung or printed what nobody understands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoVerdict(pub String);

impl fmt::Display for NoVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no verdict: {}", self.0)
    }
}

/// A value as acpiexec shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Object {
    /// 64 bits, whatever the table's revision.
    Integer(u64),
    /// Length in bytes, and the bytes up to the first NUL or the 255th.
    String(usize, Vec<u8>),
    /// All the bytes.
    Buffer(Vec<u8>),
    /// The elements.
    Package(Vec<Object>),
    /// `[Object Reference]`: the last name segment, or what stands there instead of a name.
    Reference(String),
    /// An element never set.
    Null,
    /// A type without data (`Processor`, `Power Resource`…), as printed.
    Other(String),
}

impl Object {
    /// A string as acpiexec would show it.
    #[must_use]
    pub fn string(bytes: &[u8]) -> Self {
        let shown = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
        Self::String(bytes.len(), shown.iter().take(255).copied().collect())
    }
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(f, "Integer {value:#x}"),
            Self::String(length, shown) => {
                write!(f, "String \"{}\"", shown.escape_ascii())?;
                if *length == shown.len() {
                    Ok(())
                } else {
                    write!(f, " of {length} bytes")
                }
            }
            Self::Buffer(bytes) => {
                f.write_str("Buffer {")?;
                for (index, byte) in bytes.iter().enumerate() {
                    write!(f, "{}{byte:02x}", if index == 0 { "" } else { " " })?;
                }
                f.write_str("}")
            }
            Self::Package(elements) => {
                f.write_str("Package {")?;
                for (index, element) in elements.iter().enumerate() {
                    write!(f, "{}{element}", if index == 0 { "" } else { ", " })?;
                }
                f.write_str("}")
            }
            Self::Reference(name) => write!(f, "Reference {name}"),
            Self::Null => f.write_str("Null"),
            Self::Other(name) => write!(f, "[{name}]"),
        }
    }
}

/// How an evaluation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// With a value.
    Value(Object),
    /// Well, and without a value.
    Nothing,
    /// With this status (`AE_…`).
    Error(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(object) => object.fmt(f),
            Self::Nothing => f.write_str("Nothing"),
            Self::Error(status) => f.write_str(status),
        }
    }
}

/// What an evaluation did to the world, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// One `ACPI Debug:` line (its bytes, if a buffer, on the same line).
    Debug(String),
    /// Last segment of the notified node, and the value.
    Notify(String, u64),
    /// A SystemMemory access.
    Memory {
        /// The direction.
        write: bool,
        /// Physical address in bytes.
        address: u64,
        /// Width in bits.
        bits: u64,
        /// What was read or written.
        value: u64,
    },
    /// An access to another space: its number.
    Access(u8),
}

impl Event {
    /// The part of a value that acpiexec prints right: the access's bits, and no more than 32 of them.
    #[must_use]
    pub fn printed(value: u64, bits: u64) -> u64 {
        value & (u64::MAX >> (64 - bits.clamp(1, 32)))
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Debug(text) => write!(f, "debug: {text}"),
            Self::Notify(name, value) => write!(f, "notify: {name} {value:#x}"),
            Self::Memory {
                write,
                address,
                bits,
                value,
            } => {
                let verb = if *write { "write" } else { "read" };
                write!(f, "memory: {verb}{bits} {address:#x} {value:#x}")
            }
            Self::Access(space) => write!(f, "access: {space:#x}"),
        }
    }
}

/// One evaluation: what was asked, what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// Full path as printed.
    pub path: String,
    /// What happened before the end, in order.
    pub events: Vec<Event>,
    /// The end.
    pub outcome: Outcome,
}

/// A name of the namespace: full path and ACPICA's name of the type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// `\_SB_.PCI0`, segments padded with `_`.
    pub path: String,
    /// `Device`, `RegionField`, `Untyped`…
    pub kind: String,
}

/// All that one process said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What happened while the tables were loaded and initialised.
    pub load: Vec<Event>,
    /// Error lines of that time.
    pub load_errors: Vec<String>,
    /// The evaluations, in order.
    pub evaluations: Vec<Evaluation>,
    /// What happened after the last of them: notifies, which have a thread of their own.
    pub late: Vec<Event>,
    /// The last namespace asked for, in its order.
    pub namespace: Vec<Name>,
}

/// A process to run: tables, options, commands.
#[derive(Debug, Clone, Default)]
pub struct Session {
    tables: Vec<Vec<u8>>,
    options: Vec<String>,
    commands: Vec<String>,
    timeout: Option<Duration>,
    settle: bool,
}

impl Report {
    /// All notifies after initialisation, sorted: when acpiexec prints them is left to chance.
    #[must_use]
    pub fn notifies(&self) -> Vec<String> {
        let events = self
            .evaluations
            .iter()
            .flat_map(|evaluation| &evaluation.events);
        let notify = |event: &&Event| matches!(event, Event::Notify(..));
        let mut texts: Vec<String> = events
            .chain(&self.late)
            .filter(notify)
            .map(ToString::to_string)
            .collect();
        texts.sort();
        texts
    }
}

impl Session {
    /// Over these tables; the first is the DSDT.
    #[must_use]
    pub fn new(tables: &[&[u8]]) -> Self {
        let tables = tables.iter().map(|table| table.to_vec()).collect();
        Self {
            tables,
            ..Self::default()
        }
    }

    /// Adds a command-line option.
    #[must_use]
    pub fn option(mut self, option: &str) -> Self {
        self.options.push(option.to_owned());
        self
    }

    /// Lets the process end in its own time (a second), so that the last notifies are not lost.
    #[must_use]
    pub fn settle(mut self) -> Self {
        self.settle = true;
        self
    }

    /// Gives the process this long instead of a minute.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Evaluates one object; `arguments` in acpiexec's own notation.
    #[must_use]
    pub fn evaluate(self, path: &str, arguments: &str) -> Self {
        self.command(format!("evaluate {path} {arguments}"))
    }

    /// Evaluates all objects whose last segment is `name`.
    #[must_use]
    pub fn all(self, name: &str) -> Self {
        self.command(format!("all {name}"))
    }

    /// Asks for the namespace.
    #[must_use]
    pub fn namespace(self) -> Self {
        self.command("namespace".to_owned())
    }

    /// Asks for the resources of a device, decoded; see [`Session::run_raw`] for the text.
    #[must_use]
    pub fn resources(self, device: &str) -> Self {
        self.command(format!("resources {device}"))
    }

    fn command(mut self, command: String) -> Self {
        self.commands.push(command);
        self
    }

    /// Runs the process to its end and reads what it printed.
    ///
    /// # Errors
    /// [`NoVerdict`] when it crashed, hung, or answered fewer commands than it got.
    pub fn run(&self) -> Result<Report, NoVerdict> {
        let text = self.run_raw()?;
        parse::report(&text)
    }

    /// Like [`Session::run`], but gives the text.
    ///
    /// # Errors
    /// [`NoVerdict`] when it crashed or hung.
    pub fn run_raw(&self) -> Result<String, NoVerdict> {
        let fail = |error: std::io::Error| NoVerdict(error.to_string());
        let directory = tempfile::tempdir().map_err(fail)?;
        let mut command = Command::new("acpiexec");
        command.args(["-vr", "-x", DEBUG_LEVEL]).args(&self.options);
        let quit = if self.settle { "" } else { ";quit" };
        let batch = format!("{}{quit}", self.commands.join(";"));
        // Standard input is the slow way; `-b` the short one.
        let short = batch.len() < 1000;
        if short {
            command.arg("-b").arg(&batch);
        }
        for (index, table) in self.tables.iter().enumerate() {
            let path = directory.path().join(format!("table{index:02}.aml"));
            fs::write(&path, table).map_err(fail)?;
            command.arg(path);
        }
        let input = (!short).then(|| format!("{}\nquit\n", self.commands.join("\n")));
        run(
            &mut command,
            input.as_deref(),
            self.timeout.unwrap_or(TIMEOUT),
        )
    }
}

/// Compiles a file.
///
/// # Errors
/// What iasl printed, or why the file could not be read.
pub fn compile_file(path: &Path) -> Result<Vec<u8>, CompileError> {
    let source =
        fs::read_to_string(path).map_err(|e| CompileError(format!("{}: {e}", path.display())))?;
    compile(&source).map_err(|error| CompileError(format!("{}: {}", path.display(), error.0)))
}

/// Runs a command with everything it prints in one text, and an end.
fn run(command: &mut Command, input: Option<&str>, limit: Duration) -> Result<String, NoVerdict> {
    let fail = |error: std::io::Error| NoVerdict(error.to_string());
    let output = tempfile::tempfile().map_err(fail)?;
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(if input.is_some() {
            Stdio::piped()
        } else {
            Stdio::null()
        })
        .stdout(output.try_clone().map_err(fail)?)
        .stderr(output.try_clone().map_err(fail)?)
        .spawn()
        .map_err(|error| NoVerdict(format!("{name}: {error}")))?;
    if let (Some(text), Some(mut pipe)) = (input, child.stdin.take()) {
        // A pipe holds 64 KiB; a process that dies early closes it. Either is seen below.
        let _ = pipe.write_all(text.as_bytes());
    }
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(fail)? {
            break status;
        }
        if start.elapsed() > limit {
            let _ = child.kill();
            let _ = child.wait();
            return Err(NoVerdict(format!("{name}: no end after {limit:?}")));
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let text = read_back(output).map_err(fail)?;
    if let Some(signal) = status.signal() {
        return Err(NoVerdict(format!("{name}: ended by signal {signal}")));
    }
    // acpiexec catches its own segmentation fault and exits with 255.
    if text.contains("Segmentation Fault") {
        return Err(NoVerdict(format!("{name}: segmentation fault")));
    }
    Ok(text)
}

fn read_back(mut file: fs::File) -> std::io::Result<String> {
    use std::io::{Read as _, Seek as _};
    file.rewind()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A table header's signature, for messages.
#[must_use]
pub fn signature(table: &[u8]) -> String {
    table
        .get(..4)
        .map(|bytes| bytes.escape_ascii().to_string())
        .unwrap_or_default()
}

/// Whether a path is an ASL source.
#[must_use]
pub fn is_asl(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("asl"))
}
