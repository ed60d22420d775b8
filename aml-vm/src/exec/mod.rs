//! Execution: threads with an explicit stack, one operation at a time.
//!
//! A thread is a stack of [`Ctl`] entries over a stack of operands. The top entry is what happens
//! next: a block reads the next opcode, an operation collects and evaluates its operands, then
//! executes, then stores. Whatever must wait for the host returns the request and leaves the stack
//! as it is; run again, it finds the answer in the thread and goes on.

mod arith;
mod block;
mod call;
mod define;
mod exception;
mod field;
mod init;
mod load;
mod objects;
mod operand;
mod pci;
mod rescue;
mod store;
mod sync;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::decode::{leading_carets, little_endian, pkg_length};
use crate::error::{Error, ErrorKind, Exception, Location, StackEntry};
use crate::exec::operand::is_constant;
use crate::heap::{ObjId, Object, Val};
use crate::host::{Answer, HostError, Node, Outcome, Request};
use crate::limits::Limit;
use crate::machine::Machine;
use crate::namespace::{Namespace, NodeId, ROOT};
use crate::opcode::{self, Arg, Info};
use crate::table::Table;
use crate::value::{ObjectType, Value};

pub(crate) use call::SCOPE_COST;
pub(crate) use define::{Bank, Broken, FieldList, TableKey};
pub(crate) use field::{Data, FieldJob, Stage};
pub(crate) use init::{DEVICE_FUNCTIONING, DEVICE_PRESENT, Init, InitStage};
pub(crate) use pci::{PciJob, PciStage};

/// A method being executed, or a table being loaded.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// The method; `None` for a table's own code.
    pub(crate) method: Option<ObjId>,
    /// The method's name; the root for a table.
    pub(crate) node: NodeId,
    pub(crate) table: Arc<Table>,
    pub(crate) table_index: u16,
    /// Next byte.
    pub(crate) pc: u32,
    pub(crate) end: u32,
    /// Where names are looked up.
    pub(crate) scope: NodeId,
    pub(crate) locals: [Val; 8],
    pub(crate) args: [Val; 7],
    /// Start of the operation in progress.
    pub(crate) start: u32,
    /// Outcome of the last `If` that has ended, for an `Else`.
    pub(crate) predicate: bool,
    /// Ends of the `If` and `While` that failures of the table's code have left open, the innermost last.
    pub(crate) stale: Vec<u32>,
    /// For a table: its packages that name objects, which may come later.
    pub(crate) packages: Vec<ObjId>,
    /// A named object of the table could not be made: ACPICA runs the operation that follows its body
    /// in the same scope, even if the scope ends between them.
    pub(crate) linger: bool,
    /// It has a thread state of its own, which ends with it.
    pub(crate) apart: bool,
    /// Length of the control stack below this frame.
    pub(crate) ctl_base: u32,
    /// Value of the last operation, for implicit return.
    pub(crate) last: Val,
}

/// Bytes of a string that a trace shows at most.
const MOST_SHOWN: usize = 1 << 16;

impl Frame {
    /// The bytes from the program counter to the end of the code.
    fn rest(&self) -> &[u8] {
        let code = self.table.bytes.get(self.pc as usize..self.end as usize);
        code.unwrap_or_default()
    }

    fn advance(&mut self, bytes: usize) {
        self.pc = self.pc.saturating_add(bytes as u32).min(self.end);
    }

    /// Reads so many bytes as an integer.
    fn constant(&mut self, bytes: usize) -> Result<u64, Exception> {
        let field = self.rest().get(..bytes).ok_or(Exception::AmlNoOperand)?;
        let value = little_endian(field);
        self.advance(bytes);
        Ok(value)
    }

    /// Bytes behind an opcode that are its own: a PkgLength, the characters of a string.
    fn extent(&self, info: &Info) -> u32 {
        let rest = self.rest();
        match info.args.first() {
            Some(Arg::PkgLength) => pkg_length(rest).map_or(0, |(_, length)| length),
            _ if info.code == opcode::STRING => {
                let shown = rest.get(..MOST_SHOWN).unwrap_or(rest);
                let end = shown.iter().position(|byte| *byte == 0);
                end.map_or(shown.len(), |end| end + 1) as u32
            }
            _ => 0,
        }
    }

    /// Reads a constant, local or argument, if that is what stands here; `mask` is what the
    /// machine's integers hold.
    fn immediate(&mut self, mask: u64) -> Result<Option<Val>, Exception> {
        let rest = self.rest();
        let Some(&lead) = rest.first() else {
            return Ok(None);
        };
        let value = match lead {
            0x00 => Val::Int(0),
            0x01 => Val::Int(1),
            0xFF => Val::Int(mask),
            0x60..=0x67 => Val::Local(lead - 0x60),
            0x68..=0x6E => Val::Arg(lead - 0x68),
            0x0A..=0x0C | 0x0E => {
                let length = 1 << (lead - 0x0A).min(3);
                let number = rest.get(1..=length).map(little_endian);
                self.pc += 1;
                let number = number.ok_or(Exception::AmlNoOperand)?;
                self.pc += length as u32;
                return Ok(Some(Val::Int(number & mask)));
            }
            _ => return Ok(None),
        };
        self.pc += 1;
        Ok(Some(value))
    }
}

/// How a block of terms came to be, which says what happens at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BlockKind {
    /// The body of a method or table.
    Body,
    /// `holds`: its predicate does. It may be entered because that is not known.
    If {
        holds: bool,
    },
    Else,
    /// `start` is where it starts, `test` its predicate, which held last as `holds` says; `since`: what
    /// the thread had slept when it began, in milliseconds.
    While {
        start: u32,
        test: u32,
        holds: bool,
        count: u32,
        since: u64,
    },
    /// A `Scope`, `Device`…; `outer` is the scope to return to.
    Scope {
        outer: NodeId,
    },
}

/// What an operation is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Reading operand number so much.
    Collect(u8),
    /// Evaluating operand number so much.
    Resolve(u8),
    /// Ready to execute.
    Execute,
    /// Reading the elements of a package.
    Elements(u32),
    /// Reading the fields that elements of a package name, from this element on.
    Fields(u32),
    /// So many stores are left to do.
    Store(u8),
}

/// An operation in progress; its operands are `vals[base..]`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Op {
    pub(crate) info: &'static Info,
    pub(crate) start: u32,
    /// End of its package, or 0.
    pub(crate) end: u32,
    pub(crate) base: u32,
    pub(crate) phase: Phase,
}

impl Op {
    /// Does this do nothing but make a name?
    pub(crate) fn declares(&self) -> bool {
        matches!(
            self.info.code,
            0x06 | 0x08 | 0x14 | 0x5B01 | 0x5B02 | 0x5B80 | 0x5B88
        )
    }

    /// Is this `If` or `While`?
    pub(crate) fn has_predicate(&self) -> bool {
        matches!(self.info.code, 0xA0 | 0xA2)
    }
}

/// Why a term is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// As a statement.
    Statement,
    /// For its value.
    Term,
    /// As a SuperName: a name is left as it is, but a method is called.
    Super,
    /// To be stored or referred to: a name is left as it is.
    Target,
}

/// An entry of the control stack.
#[derive(Clone, Debug)]
pub(crate) enum Ctl {
    Block {
        kind: BlockKind,
        end: u32,
    },
    Op(Op),
    /// A call that collects its arguments.
    Call {
        node: NodeId,
        method: ObjId,
        args: u8,
        base: u32,
        /// No method has written it: it gets a thread state of its own.
        apart: bool,
    },
    FieldList(Box<FieldList>),
    Field(Box<FieldJob>),
    Init(Box<Init>),
    Pci(Box<PciJob>),
    /// What is below has failed, and `\_ERR` is to say with which status to go on.
    Failure {
        exception: Exception,
        status: u64,
    },
}

/// What ACPICA keeps in a thread state (`ACPI_THREAD_STATE`). Each evaluation that no method has written has
/// one of its own: the code of a table, `\_ERR`, and what is asked for an access to PCI configuration space.
#[derive(Clone, Debug, Default)]
pub(crate) struct SyncState {
    pub(crate) level: u8,
    /// Mutexes held, in order of acquisition.
    pub(crate) held: Vec<ObjId>,
}

/// A thread.
#[derive(Clone, Debug)]
pub(crate) struct Thread {
    pub(crate) id: u32,
    /// The object that the host evaluates; the root if it has asked for something else.
    pub(crate) evaluates: NodeId,
    pub(crate) ctl: Vec<Ctl>,
    pub(crate) vals: Vec<Val>,
    pub(crate) frames: Vec<Frame>,
    /// The host's answer to the request last returned.
    pub(crate) answer: Option<Answer>,
    /// A request was returned and not answered.
    pub(crate) asked: bool,
    /// The value with which it ended.
    pub(crate) result: Val,
    pub(crate) finished: bool,
    pub(crate) operations: u64,
    /// What the collector has done for it, in units of some operations' work.
    collecting: u64,
    /// Virtual time that it has slept, stalled or waited in vain, in microseconds.
    slept_us: u64,
    pub(crate) sync: SyncState,
    /// The states of those who wait for code that has a thread state of its own, the innermost last.
    pub(crate) outer: Vec<SyncState>,
    /// Operations beyond the limit that it has been granted.
    pub(crate) extra: u64,
    /// Where the method ended that the host called; no part of the state, for the thread ends there.
    pub(crate) place: Option<Box<Location>>,
    /// There may be operands without a value; no part of the state, but it spares looking for them.
    pub(crate) has_holes: bool,
}

/// How far one step came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    /// Go on with the top of the control stack.
    Next,
    /// The operation on top is done, with this value.
    Value(Val),
    /// The operation on top is done, without a value.
    Void,
    /// The host is needed: [`Cpu::request`] says for what.
    Suspend,
}

/// One operation, as [`Machine::run_traced`] shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceOp {
    /// The number of the table among [`Machine::tables`](crate::Machine::tables).
    pub table: u32,
    /// Start of the operation, from the start of the table.
    pub offset: u32,
    /// Bytes of the opcode with its PkgLength, of the constant or of the name: without operands.
    pub length: u32,
    /// The opcode (see [`opcode_name`](crate::opcode_name)); 0 for a name.
    pub opcode: u16,
    /// The ASL name of the opcode, or the name string.
    pub name: Cow<'static, str>,
    /// Methods on the stack.
    pub depth: u32,
    /// The method, or the root for a table's own code.
    pub method: Node,
}

/// What a tracer is told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Traced {
    /// An operation begins, or a name is met.
    Begins(TraceOp),
    /// The operation that begins at this offset of the table has ended with this value. What is large is
    /// only named by its type ([`Value::Object`]).
    Gives(u32, Value),
}

/// Called twice for each operation that has a value, else once.
pub type Tracer<'a, 'b> = &'a mut (dyn FnMut(Traced) + 'b);

/// No second store, for [`Cpu::begin_stores`].
const NOTHING: (Val, Val) = (Val::Uninit, Val::Null);

/// Bytes of an object that a trace shows whole.
const TRACED: u64 = 1024;

/// A thread at work in its machine.
pub(crate) struct Cpu<'a, 'b> {
    pub(crate) m: &'a mut Machine,
    pub(crate) t: &'a mut Thread,
    tracer: Option<Tracer<'a, 'b>>,
    request: Option<Request>,
}

impl<'a, 'b> Cpu<'a, 'b> {
    pub(crate) fn new(
        m: &'a mut Machine,
        t: &'a mut Thread,
        tracer: Option<Tracer<'a, 'b>>,
    ) -> Self {
        Cpu {
            m,
            t,
            tracer,
            request: None,
        }
    }
}

impl Thread {
    pub(crate) fn new(id: u32) -> Self {
        Thread {
            id,
            evaluates: ROOT,
            ctl: Vec::new(),
            vals: Vec::new(),
            frames: Vec::new(),
            answer: None,
            asked: false,
            result: Val::Uninit,
            finished: false,
            operations: 0,
            collecting: 0,
            slept_us: 0,
            sync: SyncState::default(),
            outer: Vec::new(),
            extra: 0,
            place: None,
            has_holes: false,
        }
    }
}

impl Thread {
    /// The operation that it is at, and the methods around it.
    pub(crate) fn location(&self, names: &Namespace) -> Option<Location> {
        let frame = self.frames.last()?;
        let innermost = self.frames.iter().rev().take(Location::STACK);
        let stack = innermost.map(|frame| StackEntry {
            path: match frame.method {
                Some(_) => names.path(frame.node),
                None => frame.table.source.clone(),
            },
            offset: frame.start,
        });
        Some(Location {
            source: frame.table.source.clone(),
            signature: frame.table.signature(),
            offset: frame.start,
            stack: stack.collect(),
        })
    }
}

/// What looking at an entry of the stack, or at an element of a package, costs, in bytes handled.
const ENTRY_COST: u64 = 4;

/// What it costs to name a method on the stack, in bytes handled beside those of its path.
const PLACE_COST: u64 = 256;

/// One step may allocate so much of [`Limits::heap_bytes`](crate::Limits::heap_bytes): a fourth.
pub(crate) const STEP_SHARE: u64 = 4;

pub(crate) fn limit(which: Limit, value: impl Into<u64>) -> Error {
    Error::new(ErrorKind::Limit(which, value.into()))
}

impl Cpu<'_, '_> {
    /// Runs until the thread ends, needs the host, or has used `budget` operations.
    pub(crate) fn run(&mut self, budget: u64) -> Outcome {
        if self.t.asked && self.t.answer.is_none() {
            // Waiting for another thread needs no answer, and everything else asks again.
            self.t.asked = false;
        }
        let end = self.t.operations.saturating_add(budget);
        while !self.t.finished {
            if self.t.operations >= end {
                return Outcome::OutOfBudget;
            }
            self.m.step_base = self.m.used();
            if self.m.step_base > self.m.threshold
                && let Err(error) = self.settle()
            {
                let error = self.placed(error);
                self.end_thread();
                return Outcome::Failed(error);
            }
            match self.step() {
                Ok(()) => {
                    if let Some(request) = self.request.take() {
                        self.t.asked = true;
                        return Outcome::Request(request);
                    }
                }
                Err(error) => {
                    let error = self.placed(error);
                    if !self.call_err(&error)
                        && let Some(error) = self.unwind(error)
                    {
                        return Outcome::Failed(error);
                    }
                }
            }
        }
        self.release_all();
        let result = self.m.result_of(self.t.evaluates, self.t.result);
        self.charge_result(&result);
        match result {
            Ok((value, _)) => Outcome::Finished(value),
            Err(mut error) => {
                // The method that gave the value has ended.
                error.location = error.location.take().or(self.t.place.take());
                Outcome::Failed(error.about(self.m.names.path(self.t.evaluates)))
            }
        }
    }

    /// Does the next thing.
    fn step(&mut self) -> Result<(), Error> {
        self.t.operations += 1;
        self.check_operations()?;
        let limits = &self.m.config.limits;
        if self.t.ctl.len() > limits.stack_depth as usize {
            return Err(limit(Limit::StackDepth, limits.stack_depth));
        }
        let flow = match self.t.ctl.last_mut() {
            None => {
                self.t.finished = true;
                return Ok(());
            }
            Some(Ctl::Block { end, .. }) => {
                let end = *end;
                let height = self.t.ctl.len();
                let flow = self.block_step(end)?;
                // To have read an opcode is nothing that others can see; that a method has ended is.
                match self.t.ctl.last() {
                    Some(Ctl::Op(op)) if self.t.ctl.len() > height => self.op_step(*op)?,
                    _ => flow,
                }
            }
            Some(Ctl::Op(op)) => {
                let op = *op;
                self.op_step(op)?
            }
            Some(Ctl::Call {
                node,
                method,
                args,
                base,
                apart,
            }) => {
                let (node, method, args, base) = (*node, *method, *args, *base);
                let apart = *apart;
                self.call_step(node, method, args, base, apart)?
            }
            Some(Ctl::FieldList(_)) => self.field_list_step()?,
            Some(Ctl::Field(_)) => self.field_step()?,
            Some(Ctl::Init(_)) => self.init_step()?,
            Some(Ctl::Pci(_)) => self.pci_step()?,
            Some(Ctl::Failure { exception, status }) => {
                let (exception, status) = (*exception, *status);
                self.failure_step(exception, status)?
            }
        };
        match flow {
            Flow::Next | Flow::Suspend => Ok(()),
            Flow::Value(value) => self.complete(Some(value)),
            Flow::Void => self.complete(None),
        }
    }

    /// Has the thread operations left? An operation asks, too, where each of many parts of its work may be large.
    #[inline]
    fn check_operations(&self) -> Result<(), Error> {
        let most = self.m.config.limits.operations;
        match self.t.operations > most.saturating_add(self.t.extra) {
            true => Err(limit(Limit::Operations, most)),
            false => Ok(()),
        }
    }

    /// The thread cannot go on before the host has answered this.
    fn suspend(&mut self, request: Request) -> Flow {
        self.request = Some(request);
        Flow::Suspend
    }

    /// Collects garbage. It is time between steps: then everything that lives is where the
    /// collector looks. What counts is what lives, so that garbage makes no two equal states differ.
    fn settle(&mut self) -> Result<(), Error> {
        self.t.collecting += self.m.collect(Some(self.t));
        let limits = &self.m.config.limits;
        if self.m.used() > limits.heap_bytes {
            return Err(limit(Limit::HeapBytes, limits.heap_bytes));
        }
        // A thread that lives close to the limit collects without end.
        if self.t.collecting > limits.operations {
            return Err(limit(Limit::Operations, limits.operations));
        }
        Ok(())
    }

    /// Pops the finished entry and gives its value to the one below.
    fn complete(&mut self, mut value: Option<Val>) -> Result<(), Error> {
        match self.t.ctl.pop() {
            Some(Ctl::Op(op)) => {
                self.t.vals.truncate(op.base as usize);
                if matches!(self.t.ctl.last(), Some(Ctl::Call { .. })) && op.declares() {
                    self.take_place();
                    return Ok(());
                }
                // In a package they are no results, not even as its length (`AcpiDsEvalDataObjectOperands`).
                let in_package = matches!(op.info.code, 0x11..=0x13) && self.wants_package_length();
                // The handle goes to the target alone.
                if in_package || op.info.code == opcode::LOAD {
                    value = None;
                }
                if !matches!(op.info.code, 0x11..=0x13) && self.refuse_expression() {
                    return Ok(());
                }
                if self.tracer.is_some()
                    && let Some(value) = value
                {
                    self.trace_value(op.start, value);
                }
                // Unlike that of a call, the predicate fails within its operation (`AcpiDsGetPredicateValue`).
                if value.is_none()
                    && matches!(self.t.ctl.last(), Some(Ctl::Op(op)) if op.has_predicate())
                    && self.m.config.exception_method
                    && self.ask_err(Exception::AmlNoReturnValue)
                {
                    return Ok(());
                }
            }
            Some(Ctl::Call { base, .. }) => self.t.vals.truncate(base as usize),
            _ => {}
        }
        self.deliver(value)
    }

    /// Is a `VarPackage` on top that has no length yet?
    fn wants_package_length(&self) -> bool {
        let top = self.t.ctl.last();
        matches!(top, Some(Ctl::Op(op))
            if op.info.code == opcode::VAR_PACKAGE && matches!(op.phase, Phase::Collect(_)))
    }

    /// Gives a value to the top of the control stack.
    fn deliver(&mut self, value: Option<Val>) -> Result<(), Error> {
        match (self.t.ctl.last_mut(), value) {
            (None, _) => self.t.result = value.unwrap_or(Val::Uninit),
            (Some(Ctl::Block { .. }), _) => {
                if let (Some(value), Some(frame)) = (value, self.t.frames.last_mut()) {
                    frame.last = value;
                }
            }
            (Some(Ctl::Init(init)), _) => init.value = value,
            (Some(Ctl::Pci(job)), _) => job.value = value,
            (Some(Ctl::Failure { .. }), _) => {
                let answer = value.and_then(|value| self.status(value));
                if let (Some(answer), Some(Ctl::Failure { status, .. })) =
                    (answer, self.t.ctl.last_mut())
                {
                    *status = answer;
                }
            }
            // `Return` of a call without a value returns none.
            (Some(Ctl::Op(op)), None) if op.info.code == 0xA4 => {
                self.finish_frame(None)?;
            }
            // What wants a value fails once it has all of its operands (`AcpiDsCreateOperands`).
            (Some(Ctl::Op(op)), None)
                if matches!(op.phase, Phase::Collect(_)) && !op.has_predicate() =>
            {
                return self.call_gave_nothing();
            }
            (Some(Ctl::Call { .. }), None) => return self.call_gave_nothing(),
            (Some(_), None) => return Err(Exception::AmlNoReturnValue.into()),
            (Some(Ctl::Op(op)), Some(value)) => match &mut op.phase {
                Phase::Collect(index) => {
                    *index += 1;
                    self.t.vals.push(value);
                }
                Phase::Elements(_) | Phase::Fields(_) => self.element(value)?,
                _ => {}
            },
            (Some(Ctl::Call { .. }), Some(value)) => self.t.vals.push(value),
            (Some(Ctl::FieldList(list)), Some(value)) => list.value = Some(value),
            (Some(Ctl::Field(_)), Some(_)) => {}
        }
        Ok(())
    }

    /// A method has ended without a value where one is wanted.
    fn call_gave_nothing(&mut self) -> Result<(), Error> {
        if self.frame()?.method.is_none() {
            self.report_here(Exception::AmlNoReturnValue.into());
        }
        self.deliver_hole(Val::Void)
    }

    /// Gives the top of the control stack an operand that has no value.
    fn deliver_hole(&mut self, hole: Val) -> Result<(), Error> {
        self.t.has_holes = true;
        self.deliver(Some(hole))
    }

    /// Goes on with the operation on top until something that others can see has been done: its private
    /// operands (constants, locals and arguments as written) are no steps of their own.
    fn op_step(&mut self, mut op: Op) -> Result<Flow, Error> {
        while let Phase::Collect(index) = op.phase
            && let Some(arg) = self.collect_private(&mut op, index)?
        {
            let (height, given) = (self.t.ctl.len(), self.t.vals.len());
            self.collect(op, arg)?;
            // A name as written is as private as a local: only what it stands for can change.
            let name = arg.is_name() && self.t.ctl.len() == height && self.t.vals.len() > given;
            match self.t.ctl.last() {
                Some(Ctl::Op(top)) if name => op.phase = top.phase,
                _ => return Ok(Flow::Next),
            }
        }
        if let Phase::Resolve(index) = op.phase {
            let height = self.t.ctl.len();
            self.resolve_operands(op, index)?;
            if self.t.ctl.len() != height {
                return Ok(Flow::Next);
            }
            op.phase = Phase::Execute;
        }
        match op.phase {
            Phase::Elements(index) => self.elements_step(op, index),
            Phase::Fields(index) => self.fields_step(op, index),
            Phase::Store(left) => self.store_step(&op, left),
            _ => {
                if let Some(frame) = self.t.frames.last_mut() {
                    frame.start = op.start;
                }
                self.execute(&op)
            }
        }
    }

    /// Reads operands from number `index` on, as long as they are private, and declares names; gives the
    /// first operand that must be evaluated. If there is none, they are ready to be resolved, or to be used.
    fn collect_private(&mut self, op: &mut Op, mut index: u8) -> Result<Option<Arg>, Error> {
        let mask = self.mask();
        let mut ready = index == 0;
        while let Some(arg) = op.info.args.get(usize::from(index)).copied() {
            let frame = self.frame_mut()?;
            let start = frame.pc;
            let value = match arg {
                Arg::PkgLength => {
                    op.end = self.package_end()?;
                    if let Some(Ctl::Op(top)) = self.t.ctl.last_mut() {
                        top.end = op.end;
                    }
                    index += 1;
                    continue;
                }
                Arg::New => {
                    self.set_phase(Phase::Collect(index));
                    Some(Val::Name(self.declare(op.info.code)?))
                }
                Arg::Existing => {
                    self.set_phase(Phase::Collect(index));
                    Some(self.existing(op.info.code)?)
                }
                Arg::Byte => Some(Val::Int(frame.constant(1)?)),
                Arg::Word => Some(Val::Int(frame.constant(2)?)),
                Arg::Dword => Some(Val::Int(frame.constant(4)?)),
                Arg::Qword => Some(Val::Int(frame.constant(8)?)),
                Arg::Target | Arg::Simple | Arg::Super
                    if (arg != Arg::Super || op.info.code == 0x70)
                        && frame.rest().first().is_some_and(|byte| is_constant(*byte)) =>
                {
                    frame.advance(1);
                    Some(Val::Null)
                }
                _ => {
                    let value = frame.immediate(mask)?;
                    if value.is_some() && self.begins() {
                        self.trace_immediate(start)?;
                    }
                    value
                }
            };
            let Some(value) = value else {
                self.set_phase(Phase::Collect(index));
                return Ok(Some(arg));
            };
            ready &= arg.is_ready(value);
            self.t.vals.push(value);
            index += 1;
        }
        let phase = match ready {
            true => Phase::Execute,
            false => Phase::Resolve(0),
        };
        op.phase = phase;
        self.set_phase(phase);
        Ok(None)
    }

    fn set_phase(&mut self, phase: Phase) {
        if let Some(Ctl::Op(op)) = self.t.ctl.last_mut() {
            op.phase = phase;
        }
    }

    /// The operation on top has this value, and it (or another) is to be stored.
    fn begin_stores(&mut self, value: Val, stores: [(Val, Val); 2]) -> Flow {
        let Some(Ctl::Op(op)) = self.t.ctl.last_mut() else {
            return Flow::Value(value);
        };
        self.t.vals.truncate(op.base as usize);
        self.t.vals.push(value);
        let mut left = 0;
        for (value, target) in stores.into_iter().rev() {
            if target != Val::Null {
                self.t.vals.push(value);
                self.t.vals.push(target);
                left += 1;
            }
        }
        op.phase = Phase::Store(left);
        match left {
            0 => Flow::Value(value),
            _ => Flow::Next,
        }
    }

    fn store_step(&mut self, op: &Op, left: u8) -> Result<Flow, Error> {
        let base = op.base as usize;
        if left == 0 {
            return Ok(Flow::Value(
                self.t.vals.get(base).copied().unwrap_or(Val::Uninit),
            ));
        }
        let at = base + usize::from(left) * 2 - 1;
        let (Some(value), Some(target)) = (
            self.t.vals.get(at).copied(),
            self.t.vals.get(at + 1).copied(),
        ) else {
            return Err(Exception::AmlInternal.into());
        };
        let height = self.t.ctl.len();
        let stored = self.store(value, target, op.info.code);
        if stored.is_err() {
            self.take_back(op);
        }
        match stored? {
            Flow::Suspend => Ok(Flow::Suspend),
            _ if left == 1 && self.t.ctl.len() == height => Ok(Flow::Value(
                self.t.vals.get(base).copied().unwrap_or(Val::Uninit),
            )),
            _ => {
                // A field write may now be on top; the operation below it goes on afterwards.
                self.t.vals.truncate(at);
                if let Some(Ctl::Op(op)) = self
                    .t
                    .ctl
                    .iter_mut()
                    .rev()
                    .find(|ctl| matches!(ctl, Ctl::Op(_)))
                {
                    op.phase = Phase::Store(left - 1);
                }
                match self.t.ctl.last() {
                    Some(Ctl::Field(_)) => self.field_step(),
                    _ => Ok(Flow::Next),
                }
            }
        }
    }

    /// Takes the host's answer, if it has come.
    fn take_answer(&mut self) -> Result<Option<Answer>, Error> {
        match self.t.answer.take() {
            Some(Answer::Fail(HostError::NoHandler)) => Err(Exception::NotExist.into()),
            Some(Answer::Fail(HostError::Failed(reason))) => {
                Err(Error::new(ErrorKind::Host(reason)))
            }
            answer => Ok(answer),
        }
    }

    /// Asks the host, and goes on with the value once it has answered.
    fn ask(&mut self, request: Request) -> Result<Flow, Error> {
        Ok(match self.take_answer()? {
            None => self.suspend(request),
            Some(_) => Flow::Void,
        })
    }

    pub(crate) fn frame(&self) -> Result<&Frame, Error> {
        self.t
            .frames
            .last()
            .ok_or_else(|| Exception::AmlInternal.into())
    }

    pub(crate) fn frame_mut(&mut self) -> Result<&mut Frame, Error> {
        self.t
            .frames
            .last_mut()
            .ok_or_else(|| Exception::AmlInternal.into())
    }

    /// The bytes from the program counter to the end of the table's code.
    fn rest(&self) -> Result<&[u8], Error> {
        self.frame().map(Frame::rest)
    }

    fn advance(&mut self, bytes: usize) {
        if let Some(frame) = self.t.frames.last_mut() {
            frame.advance(bytes);
        }
    }

    /// Reads so many bytes as an integer.
    fn read_constant(&mut self, bytes: usize) -> Result<u64, Error> {
        Ok(self.frame_mut()?.constant(bytes)?)
    }

    /// Adds an object, if the heap has room for it.
    pub(crate) fn alloc(&mut self, object: Object) -> Result<ObjId, Error> {
        let cost = object.cost();
        self.room(cost)?;
        self.charge(cost);
        Ok(self.m.heap.add_at_cost(object, cost))
    }

    /// Charges for handling the operands of an operation byte by byte.
    pub(crate) fn charge_operands(&mut self, op: &Op) {
        let operands = self.t.vals.get(op.base as usize..).unwrap_or_default();
        let objects = operands.iter().filter_map(|operand| match operand {
            Val::Obj(id) => self.m.heap.get(*id),
            _ => None,
        });
        let bytes = objects.map(Object::cost).sum();
        self.charge(bytes);
    }

    /// Charges for a walk through the whole namespace.
    pub(crate) fn charge_walk(&mut self) {
        let names = self.m.names.count;
        self.t.operations = self.t.operations.saturating_add(names.into());
    }

    /// Charges for looking at so many entries of the stack, or elements of packages.
    pub(crate) fn charge_scan(&mut self, entries: usize) {
        self.charge(entries as u64 * ENTRY_COST);
    }

    /// Charges for a value that was made for a host, or was too large.
    pub(crate) fn charge_result<T>(&mut self, result: &Result<(T, u64), Error>) {
        let bytes = result.as_ref().map_or(self.m.exported(), |result| result.1);
        // It is made, and mended.
        self.charge(2 * bytes);
    }

    /// Charges for handling so many bytes.
    pub(crate) fn charge(&mut self, bytes: u64) {
        self.t.operations = self.t.operations.saturating_add(bytes / 64);
    }

    /// Makes sure that this step may allocate so many bytes more; call it before allocating what
    /// hostile bytes can make large. Whether the sum of all steps is too much, [`Cpu::settle`] sees.
    pub(crate) fn room(&mut self, bytes: u64) -> Result<(), Error> {
        let most = self.m.config.limits.heap_bytes;
        let step = self.m.used().saturating_sub(self.m.step_base);
        if step.saturating_add(bytes) > most / STEP_SHARE {
            return Err(limit(Limit::HeapBytes, most));
        }
        Ok(())
    }

    pub(crate) fn integer_width(&self) -> usize {
        if self.m.wide { 8 } else { 4 }
    }

    pub(crate) fn mask(&self) -> u64 {
        if self.m.wide {
            u64::MAX
        } else {
            u64::from(u32::MAX)
        }
    }

    /// Notes a failure that is passed over, and where.
    fn report_here(&mut self, error: Error) {
        let error = self.placed(error);
        self.m.report(error);
    }

    /// Says where a failure happened, which takes time: each path on the stack may be long, and so may be the name
    /// of what it is about.
    fn placed(&mut self, error: Error) -> Error {
        let error = self.locate(error);
        let stack = error.location.iter().flat_map(|place| &place.stack);
        let bytes: u64 = stack
            .map(|entry| entry.path.len() as u64 + PLACE_COST)
            .sum();
        let subject = error.subject.as_ref().map_or(0, |subject| subject.len());
        // What proves to be no name may begin with very many carets.
        let carets = match error.kind {
            ErrorKind::Acpi(Exception::AmlBadName) => self.rest().map_or(0, leading_carets),
            _ => 0,
        };
        self.charge(bytes + (subject + carets) as u64);
        error
    }

    /// Says where a failure happened.
    pub(crate) fn locate(&self, mut error: Error) -> Error {
        if error.location.is_none() {
            error.location = self.t.location(&self.m.names).map(Box::new);
        }
        if error.location.is_some() {
            return error;
        }
        // No code is at work, but a field of those that are read while objects are initialised.
        let init = self.t.ctl.iter().rev().find_map(|ctl| match ctl {
            Ctl::Init(init) => Some(init),
            _ => None,
        });
        match init {
            Some(init) => {
                let node = self.read_for(init).unwrap_or_else(|| init.node());
                error.about(self.m.names.path(node))
            }
            None => error,
        }
    }

    /// Counts what begins. Is there a tracer to be told?
    fn begins(&mut self) -> bool {
        self.m.begun += 1;
        self.tracer.is_some()
    }

    /// Tells the tracer of what begins at `start` and is as long as the code has been read, and so many bytes
    /// more.
    fn trace(&mut self, start: u32, more: u32, code: u16, name: impl Into<Cow<'static, str>>) {
        let Some(tracer) = &mut self.tracer else {
            return;
        };
        let Some(frame) = self.t.frames.last() else {
            return;
        };
        tracer(Traced::Begins(TraceOp {
            table: u32::from(frame.table_index),
            offset: start,
            length: frame.pc.saturating_sub(start) + more,
            opcode: code,
            name: name.into(),
            depth: self.t.frames.len() as u32,
            method: Node(frame.node.0),
        }));
    }

    fn trace_immediate(&mut self, start: u32) -> Result<(), Error> {
        let lead = self.frame()?.table.bytes.get(start as usize).copied();
        let info = self.info(u16::from(lead.unwrap_or_default()))?;
        self.trace(start, 0, info.code, info.name);
        Ok(())
    }

    /// Tells the tracer what an operation gave.
    fn trace_value(&mut self, start: u32, value: Val) {
        let shown = match value {
            // What it refers to is shown as it would be by itself; a reference to a reference is only named.
            Val::RefCell(id) => match self.uncell(Val::Obj(id)) {
                Val::RefCell(_) => Some(Value::Object(ObjectType::Reference, String::new())),
                inner => self.shown(inner),
            }
            .map(|inner| Value::Element(Box::new(inner))),
            _ => self.shown(value),
        };
        if let (Some(tracer), Some(shown)) = (&mut self.tracer, shown) {
            tracer(Traced::Gives(start, shown));
        }
    }

    /// A value that is no cell, as a trace shows it.
    fn shown(&self, value: Val) -> Option<Value> {
        let object = match value {
            Val::Obj(id) | Val::Index(id, _) => self.m.heap.get(id),
            _ => None,
        };
        match object {
            Some(object) if object.cost() > TRACED || matches!(object, Object::Package(_)) => {
                Some(Value::Object(object.kind(), String::new()))
            }
            _ => self.m.export(value).ok(),
        }
    }

    /// Pushes an operation that starts at `start`.
    #[inline]
    fn push_op(&mut self, info: &'static Info, start: u32) {
        let base = self.t.vals.len() as u32;
        self.t.ctl.push(Ctl::Op(Op {
            info,
            start,
            end: 0,
            base,
            phase: Phase::Collect(0),
        }));
    }

    /// The operands of an operation.
    fn operand(&self, op: &Op, index: usize) -> Val {
        self.t
            .vals
            .get(op.base as usize + index)
            .copied()
            .unwrap_or(Val::Uninit)
    }

    fn operand_int(&self, op: &Op, index: usize) -> u64 {
        match self.operand(op, index) {
            Val::Int(value) => value,
            _ => 0,
        }
    }

    /// An operand of which ACPICA looks at 32 bits.
    fn operand_u32(&self, op: &Op, index: usize) -> u32 {
        self.operand_int(op, index) as u32
    }

    fn info(&self, code: u16) -> Result<&'static Info, Error> {
        opcode::info(code).ok_or_else(|| Exception::AmlBadOpcode.into())
    }
}
