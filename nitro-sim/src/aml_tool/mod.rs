//! Real tables at a bench: evaluate a method, list the namespace, trace operations, show the bytes.
//!
//! Around the AML lies a world that answers and means nothing: memory that is zero until it is written, in every
//! address space that acpiexec handles, and a clock that moves when AML sleeps. It is acpiexec's, so that the two
//! can be compared.

mod acpiexec;
mod arguments;
mod report;
mod world;

use std::ops::Range;

use aml_vm::{Answer, Error, HostError, Machine, Node, Outcome, Request, Value};
use aml_vm::{Host as _, RegionAccess, ThreadId, TraceOp, Traced};

use serde::Serialize;

use crate::firmware::boot_limits;
use crate::tables::{HEADER_LENGTH, TableSet};

pub use acpiexec::{Bench, Handlers, bus, initialize};
pub use arguments::parse as parse_argument;
pub use report::{
    EvaluationJson, Tree, ValueJson, evaluation_text, result_text, trace_text, value_text,
    write_listing, write_tree,
};
pub use world::{Access, Event, Events, World};

/// Operations between two looks at a thread. What is traced of them waits until then: few are little, for what is large
/// is charged as more than one, or only named.
const SLICE: u64 = 1 << 6;

/// Why the tool could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ToolError {
    /// A table was refused as a whole.
    #[error("{place}: {error}")]
    Load {
        /// Where the table came from.
        place: String,
        /// With the byte offset.
        error: Error,
    },
    /// No object has this path.
    #[error("no object `{path}` in these tables; `nitro-sim aml tree` lists all")]
    NoObject {
        /// As the user gave it.
        path: String,
    },
    /// The object has no code.
    #[error("{path}: not a method; `nitro-sim aml eval` gives its value")]
    NoMethod {
        /// As the user gave it.
        path: String,
    },
    /// More or fewer arguments than the method takes.
    #[error(
        "{path}: arguments wanted: {takes}, given: {given}; put them after it: 5, 0x1F, \
         '\"text\"', '(01 02)' for a buffer, '[1, 2]' for a package"
    )]
    Arguments {
        /// As the user gave it.
        path: String,
        /// By the method's flags.
        takes: usize,
        /// On the command line.
        given: usize,
    },
}

/// Tables, loaded and initialised.
#[derive(Clone, Debug)]
pub struct Tool {
    machine: Machine,
    world: World,
    skipped: Vec<String>,
    at_load: Events,
}

/// What an evaluation gave, and what it did to the world.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// Its value, if it has one, or why it failed.
    pub result: Result<Option<Value>, Error>,
    /// What it did; the first of it, if it is very much.
    pub events: Events,
    /// AML operations begun, with their constants and names: the lines of a trace.
    pub operations: u64,
}

/// One operation of a trace, what it gave, or what it did to the world.
#[derive(Clone, Debug)]
pub enum Step {
    /// An operation begins.
    Operation {
        /// Where its table came from.
        source: String,
        /// Bytes from the start of the table.
        offset: u32,
        /// Its name in ASL, or the name string that it evaluates.
        name: String,
        /// The method that it belongs to.
        method: String,
        /// Methods on the stack.
        depth: u32,
        /// The bytes of its opcode with the PkgLength, or of the constant or name that it is: its operands are
        /// steps of their own.
        bytes: Vec<u8>,
    },
    /// The operation that began at this offset has ended with this value.
    Gives(u32, Value),
    /// The world was reached.
    Event(Event),
}

/// A named object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Object {
    /// `\_SB_.PCI0`
    pub path: String,
    /// ACPICA's name of the type.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Levels below the root, from 0.
    #[serde(skip)]
    pub depth: usize,
}

/// A method, or a whole table, operation by operation. There may be very many: each is made when it is asked for.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    machine: &'a Machine,
    /// The method's path, or the table's signature.
    what: String,
    /// Where its table came from.
    source: &'a str,
    table: usize,
    bytes: &'a [u8],
    range: Range<u32>,
    scope: Node,
}

/// One operation with its operands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Of the first byte, from the start of the table.
    pub offset: u32,
    /// What it stands on.
    pub bytes: Vec<u8>,
    /// Levels of operands and packages around it.
    pub depth: u32,
    /// In the words of ASL.
    pub text: String,
    /// Data, or bytes that are no AML.
    pub raw: bool,
}

impl Tool {
    /// Loads the definition blocks and initialises the devices, as acpiexec does.
    ///
    /// # Errors
    /// [`ToolError::Load`]
    pub fn load(tables: &TableSet) -> Result<Tool, ToolError> {
        let mut config = aml_vm::Config::default();
        config.limits = boot_limits();
        // acpiexec's handler asks for no addresses of devices.
        config.pci_addresses = false;
        let mut machine = Machine::new(config);
        let mut world = World::new(tables);
        let mut skipped = Vec::new();
        for table in tables.definition_blocks() {
            let place = table.source().to_string();
            match machine.load_and_run(&place, table.bytes(), &mut world) {
                Ok(report) => {
                    skipped.extend(report.skipped.iter().map(ToString::to_string));
                    skipped.extend(report.refused.map(crate::firmware::refused));
                }
                Err(error) => return Err(ToolError::Load { place, error }),
            }
        }
        // What was loaded can be looked at, whatever becomes of the rest.
        let mut failed = Vec::new();
        let ended = acpiexec::initialize(&mut machine, &mut world, &mut failed);
        skipped.extend(failed.iter().map(ToString::to_string));
        if let Err(error) = ended {
            skipped.push(format!("initialisation ended early: {error}"));
        }
        // No boot waits for what is asked now: it may go round longer, but not for seconds.
        let mut limits = machine.config().limits.clone();
        limits.loop_iterations = 500_000;
        machine.set_limits(limits);
        Ok(Tool {
            machine,
            at_load: world.take_events(),
            world,
            skipped,
        })
    }

    /// What AML did to the world while the tables were loaded and initialised.
    pub fn at_load(&self) -> &Events {
        &self.at_load
    }

    /// What failed while the tables were loaded, and was skipped as ACPICA skips it.
    pub fn skipped(&self) -> &[String] {
        &self.skipped
    }

    /// All named objects, in ACPICA's order.
    pub fn tree(&self) -> impl Iterator<Item = Object> + '_ {
        let object = |node| {
            let path = self.machine.path(node);
            Object {
                kind: self.machine.kind(node).name(),
                depth: path.matches('.').count(),
                path,
            }
        };
        self.machine.walk().map(object)
    }

    /// Evaluates an object.
    ///
    /// # Errors
    /// [`ToolError::NoObject`], [`ToolError::Arguments`]
    pub fn evaluate(&mut self, path: &str, arguments: &[Value]) -> Result<Evaluation, ToolError> {
        let mut events = Events::default();
        let before = self.machine.operations_begun();
        let result = self.watch(path, arguments, false, &mut |seen| {
            if let Seen::Event(event) = seen {
                events.push(event);
            }
        })?;
        Ok(Evaluation {
            result,
            events,
            operations: self.machine.operations_begun() - before,
        })
    }

    /// Evaluates an object; `seen` is told every operation and what it does.
    ///
    /// # Errors
    /// [`ToolError::NoObject`], [`ToolError::Arguments`]
    pub fn run(
        &mut self,
        path: &str,
        arguments: &[Value],
        seen: &mut dyn FnMut(Step),
    ) -> Result<Result<Option<Value>, Error>, ToolError> {
        self.watch(path, arguments, true, &mut |what| match what {
            Seen::Event(event) => seen(Step::Event(event)),
            Seen::Traced(machine, Traced::Begins(operation)) => {
                seen(described(machine, operation));
            }
            Seen::Traced(_, Traced::Gives(offset, value)) => seen(Step::Gives(offset, value)),
            Seen::Traced(..) => {}
        })
    }

    fn watch(
        &mut self,
        path: &str,
        arguments: &[Value],
        traces: bool,
        seen: &mut dyn FnMut(Seen<'_>),
    ) -> Result<Result<Option<Value>, Error>, ToolError> {
        let (node, takes) = self.takes(path)?;
        if arguments.len() != takes {
            return Err(ToolError::Arguments {
                path: path.to_owned(),
                takes,
                given: arguments.len(),
            });
        }
        let thread = match self.machine.call_node(node, arguments) {
            Ok(thread) => thread,
            Err(error) => return Ok(Err(error)),
        };
        loop {
            let outcome = match traces {
                true => self.slice(thread, seen),
                false => self.machine.run(thread, u64::MAX),
            };
            match outcome {
                Outcome::Finished(value) => return Ok(Ok(value)),
                Outcome::Failed(error) => return Ok(Err(error)),
                Outcome::Request(request) => {
                    let answer = self.answer(&request);
                    let events = self.world.take_events().kept.into_iter();
                    events.for_each(|event| seen(Seen::Event(event)));
                    if let Err(error) = self.machine.answer(thread, answer) {
                        return Ok(Err(error));
                    }
                }
                _ => {}
            }
        }
    }

    /// Runs until the thread needs something; tells its operations.
    fn slice(&mut self, thread: ThreadId, seen: &mut dyn FnMut(Seen<'_>)) -> Outcome {
        let mut operations = Vec::new();
        let outcome = self
            .machine
            .run_traced(thread, SLICE, &mut |operation| operations.push(operation));
        let operations = operations.into_iter();
        operations.for_each(|traced| seen(Seen::Traced(&self.machine, traced)));
        outcome
    }

    /// What the world says to a request. Nobody else runs: waiting is in vain.
    fn answer(&mut self, request: &Request) -> Answer {
        let world = &mut self.world;
        match request {
            Request::Region(access) => return region(world, access),
            Request::Timer => return Answer::Value(world.timer()),
            Request::Acquire { timeout_ms, .. } | Request::Wait { timeout_ms, .. } => {
                timeout_ms.iter().for_each(|ms| world.sleep(*ms));
                return Answer::TimedOut;
            }
            Request::FindTable {
                signature,
                oem_id,
                oem_table_id,
            } => {
                let table = world.table(*signature, oem_id, oem_table_id);
                return table.map_or(Answer::Done, Answer::Bytes);
            }
            Request::Notify { path, value, .. } => world.notify(path, *value),
            Request::Sleep { ms } => world.sleep(*ms),
            Request::Stall { us } => world.stall(*us),
            Request::Debug(value) => world.debug(value),
            Request::Fatal {
                kind,
                code,
                argument,
            } => world.fatal(*kind, *code, *argument),
            _ => {
                let reason = "nobody here answers this".to_owned();
                return Answer::Fail(HostError::Failed(reason));
            }
        }
        Answer::Done
    }

    /// The operations of a method, or of all definition blocks.
    ///
    /// # Errors
    /// [`ToolError::NoObject`], [`ToolError::NoMethod`]
    pub fn listings(&self, path: Option<&str>) -> Result<Vec<Listing<'_>>, ToolError> {
        let Some(path) = path else {
            let count = self.machine.tables().count();
            let whole = HEADER_LENGTH as u32..u32::MAX;
            let list = |table| self.listing(table, whole.clone(), self.machine.root(), None);
            return Ok((0..count).filter_map(list).collect());
        };
        let node = self.find(path)?;
        let none = || ToolError::NoMethod {
            path: path.to_owned(),
        };
        let (table, range) = self.machine.method_body(node).ok_or_else(none)?;
        let what = Some(self.machine.path(node));
        Ok(self.listing(table, range, node, what).into_iter().collect())
    }

    fn listing(
        &self,
        table: usize,
        range: Range<u32>,
        scope: Node,
        what: Option<String>,
    ) -> Option<Listing<'_>> {
        let (source, bytes) = self.machine.tables().nth(table)?;
        let signature = bytes.get(..4).unwrap_or_default().escape_ascii();
        Some(Listing {
            machine: &self.machine,
            what: what.unwrap_or_else(|| signature.to_string()),
            source,
            table,
            bytes,
            range,
            scope,
        })
    }

    /// How many arguments the object at `path` takes: none, unless it is a method.
    ///
    /// # Errors
    /// [`ToolError::NoObject`]
    fn takes(&self, path: &str) -> Result<(Node, usize), ToolError> {
        let node = self.find(path)?;
        Ok((
            node,
            usize::from(self.machine.method_args(node).unwrap_or(0)),
        ))
    }

    fn find(&self, path: &str) -> Result<Node, ToolError> {
        let absolute = if path.starts_with('\\') {
            path.to_owned()
        } else {
            format!("\\{path}")
        };
        let none = || ToolError::NoObject {
            path: path.to_owned(),
        };
        self.machine.find(&absolute).ok_or_else(none)
    }
}

impl Listing<'_> {
    /// Shows every line, in the order of the bytes.
    pub fn lines(&self, show: &mut dyn FnMut(Line)) {
        let (range, scope) = (self.range.clone(), self.scope);
        self.machine.listing(self.table, range, scope, &mut |line| {
            let place = line.bytes.start as usize..line.bytes.end as usize;
            show(Line {
                offset: line.bytes.start,
                bytes: self.bytes.get(place).unwrap_or_default().to_vec(),
                depth: line.depth,
                text: line.text,
                raw: line.raw,
            });
        });
    }
}

/// What a thread did.
enum Seen<'a> {
    Traced(&'a Machine, Traced),
    Event(Event),
}

/// An operation with the bytes that it stands on.
fn described(machine: &Machine, operation: TraceOp) -> Step {
    let table = machine.tables().nth(operation.table as usize);
    let (source, bytes) = table.unwrap_or_default();
    let start = operation.offset as usize;
    let own = bytes.get(start..start + operation.length as usize);
    Step::Operation {
        bytes: own.unwrap_or_default().to_vec(),
        method: machine.path(operation.method),
        source: source.to_owned(),
        offset: operation.offset,
        name: operation.name.into_owned(),
        depth: operation.depth,
    }
}

fn region(world: &mut World, access: &RegionAccess) -> Answer {
    let answer = match &access.buffer {
        Some(_) => world.region_buffer(access).map(Answer::Bytes),
        None if access.write.is_some() => world.region(access).map(|_| Answer::Done),
        None => world.region(access).map(Answer::Value),
    };
    answer.unwrap_or_else(Answer::Fail)
}
