//! `\_ERR`: firmware that says what is to become of a failure.
//!
//! acpiexec calls the method with the status, its name and the thread when an operation fails, and goes on
//! with what it returns in place of the status (`AeExceptionHandler`, `AcpiDsMethodError`). `AE_OK` means:
//! as if nothing had happened, but the operation gives no value; whatever wants one fails in turn.

use crate::decode::Name;
use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Flow, Op, Phase};
use crate::heap::{ObjId, Object, Val};
use crate::namespace::{NodeId, ROOT};
use crate::opcode::{Arg, EVALUATE, LOAD, VAR_PACKAGE};
use crate::value::{ObjectType, Value};

/// `AE_OK`.
const OK: u64 = 0;

impl Cpu<'_, '_> {
    /// Calls `\_ERR` because of a failure; `false` if nobody is to be asked, or it is a failure of the
    /// answer.
    pub(super) fn call_err(&mut self, error: &Error) -> bool {
        let ErrorKind::Acpi(exception) = error.kind else {
            return false;
        };
        self.m.config.exception_method && self.is_forgivable(exception) && self.ask_err(exception)
    }

    /// Calls `\_ERR`, if there is one and it is not at work already.
    pub(super) fn ask_err(&mut self, exception: Exception) -> bool {
        let Some(node) = self.err_node() else {
            return false;
        };
        let is_asked = |ctl: &Ctl| matches!(ctl, Ctl::Failure { .. });
        self.charge_scan(self.t.ctl.len());
        if self.t.ctl.iter().any(is_asked) {
            return false;
        }
        let Ok(name) = self.alloc(Object::String(exception.name().as_bytes().into())) else {
            return false;
        };
        // What the host may have answered to what has failed is nobody's.
        self.t.answer = None;
        let status = u64::from(exception.code());
        self.t.ctl.push(Ctl::Failure { exception, status });
        let thread = Val::Int(u64::from(self.t.id) + 1);
        // It need not be a method (`AcpiEvaluateObject`).
        let (height, given) = (self.t.ctl.len(), self.t.vals.len());
        let begun = self.begin_evaluation(node, &[Val::Int(status), Val::Obj(name), thread]);
        if begun.is_err() {
            self.t.ctl.truncate(height - 1);
            self.t.vals.truncate(given);
        }
        begun.is_ok()
    }

    fn err_node(&self) -> Option<NodeId> {
        self.m.names.child(ROOT, *b"_ERR")
    }

    /// Is there a way to go on after this failure of what is on top?
    fn is_forgivable(&self, exception: Exception) -> bool {
        let is_read = !matches!(exception, Exception::AmlNoOperand | Exception::AmlBadName);
        let mut stack = self.t.ctl.iter().rev();
        match stack.find(|ctl| !matches!(ctl, Ctl::Field(_) | Ctl::FieldList(_) | Ctl::Pci(_))) {
            // A predicate that is a call is judged outside of its operation (`AcpiPsParseLoop`).
            Some(Ctl::Op(op)) if op.has_predicate() && matches!(op.phase, Phase::Collect(_)) => {
                is_read && !matches!(exception, Exception::AmlNoReturnValue | Exception::Type)
            }
            // No method has asked for it: the host has, or a package that names a field.
            Some(Ctl::Op(op)) if op.info.code == EVALUATE => false,
            Some(Ctl::Op(op)) => is_read || !matches!(op.phase, Phase::Collect(_)),
            Some(Ctl::Call { .. }) => is_read,
            Some(Ctl::Block { .. }) => match self.t.ctl.last() {
                Some(Ctl::FieldList(_)) => is_read,
                _ => matches!(
                    exception,
                    Exception::NotFound | Exception::AmlUninitializedNode
                ),
            },
            _ => false,
        }
    }

    /// What `\_ERR` has returned, mended as for a host: a status of 32 bits (`ACPI_STATUS`), or nothing that is one.
    pub(super) fn status(&mut self, answer: Val) -> Option<u64> {
        let node = self.m.judged(self.err_node()?);
        let result = self.m.result_of(node, answer);
        self.charge_result(&result);
        match result {
            Ok((Some(Value::Integer(number)), _)) => Some(number & u64::from(u32::MAX)),
            _ => None,
        }
    }

    /// `\_ERR` has returned.
    pub(super) fn failure_step(
        &mut self,
        exception: Exception,
        status: u64,
    ) -> Result<Flow, Error> {
        if status != OK {
            return Err(exception.into());
        }
        self.t.ctl.pop();
        self.frame_mut()?.last = Val::Uninit;
        self.go_on_after(exception)?;
        Ok(Flow::Next)
    }

    /// The failure that is left when `\_ERR` has ended, or has failed itself with `error`.
    pub(super) fn failure(&self, exception: Exception, status: u64, error: Error) -> Error {
        if matches!(error.kind, ErrorKind::Limit(..)) {
            return error;
        }
        let left = match Exception::from_code(status) {
            None if status == OK => exception,
            left => left.unwrap_or(Exception::Error),
        };
        self.locate(left.into())
    }

    /// Takes what has failed off the stack, as if it were done.
    fn go_on_after(&mut self, exception: Exception) -> Result<(), Error> {
        if let Some((at, node)) = self.operand_read() {
            // The operation reads it once more.
            self.drop_fields();
            if let Some(operand) = self.t.vals.get_mut(at) {
                *operand = Val::NameRef(node);
            }
            return Ok(());
        }
        match self.t.ctl.last() {
            Some(Ctl::Op(_) | Ctl::Call { .. }) if self.is_given(exception) => {
                let has_node = exception != Exception::NotFound;
                if (has_node || !self.ask_err(Exception::AmlUninitializedNode))
                    && let Some(operand) = self.t.vals.last_mut()
                    && let Val::NameRef(node) = *operand
                {
                    *operand = Val::Name(node);
                }
                Ok(())
            }
            Some(Ctl::Call { .. }) if exception == Exception::AmlMutexOrder => {
                self.drop_statement();
                Ok(())
            }
            Some(Ctl::Op(op)) if let Phase::Collect(index) = op.phase => {
                let arg = op.info.args.get(usize::from(index));
                match (exception, arg) {
                    // The name is somebody else's: there is nothing to declare.
                    (Exception::AlreadyExists, Some(Arg::New)) => {
                        self.pass_over();
                        return Ok(());
                    }
                    (Exception::AmlNameNotFound, _) if op.info.code == VAR_PACKAGE => {
                        self.give_type();
                        self.go_without();
                        return Ok(());
                    }
                    _ => {}
                }
                let is_term = arg.is_some_and(|arg| arg.is_evaluated() && *arg != Arg::Deref);
                self.forgive_operand(exception, is_term)
            }
            Some(Ctl::Call { args, base, .. })
                if self.t.vals.len() < *base as usize + usize::from(*args) =>
            {
                self.forgive_operand(exception, true)
            }
            Some(Ctl::Block { kind, .. }) if exception == Exception::NotFound => {
                self.forgive_statement(*kind == BlockKind::Body)
            }
            Some(Ctl::Block { .. }) => Ok(()),
            // A predicate that is a call is judged where the call ends, and that one gave nothing (`AcpiPsParseLoop`).
            Some(Ctl::Call { method, base, .. })
                if self.is_native(*method) && self.is_predicate() =>
            {
                self.t.vals.truncate(*base as usize);
                self.t.ctl.pop();
                Err(Exception::AmlNoReturnValue.into())
            }
            _ => {
                self.give_type();
                self.go_without();
                Ok(())
            }
        }
    }

    fn is_native(&self, method: ObjId) -> bool {
        matches!(self.m.heap.get(method), Some(Object::Method(method)) if method.native)
    }

    /// Is what is on top the predicate of an `If` or `While`?
    fn is_predicate(&self) -> bool {
        let below = self.t.ctl.iter().rev().nth(1);
        matches!(below, Some(Ctl::Op(op)) if op.has_predicate())
    }

    /// A name that stands alone is not there, and fails again when it is to be called. In the body of a method that no
    /// method has called, ACPICA enters it there, without an object (`AcpiDsExecBeginOp`, `AcpiDsLoad2BeginOp`).
    fn forgive_statement(&mut self, in_body: bool) -> Result<(), Error> {
        let frame = self.frame()?;
        let (start, in_method, apart) = (frame.start, frame.method.is_some(), frame.apart);
        if in_body && in_method {
            if !apart {
                return Ok(());
            }
            self.enter_name(start)?;
        }
        self.ask_err(match in_body {
            true => Exception::AmlUninitializedNode,
            false => Exception::AmlNameNotFound,
        });
        Ok(())
    }

    /// Enters the name that stands here without an object, if it has a place.
    fn enter_name(&mut self, start: u32) -> Result<Option<NodeId>, Error> {
        let frame = self.frame()?;
        let code = frame.table.bytes.get(start as usize..frame.end as usize);
        let (name, _) = Name::read(code.unwrap_or_default())?;
        match self.m.names.locate(frame.scope, &name) {
            Some((parent, Some(last))) if self.m.names.child(parent, last).is_none() => {
                let kind = ObjectType::Uninitialized;
                self.create(parent, last, kind, Val::Uninit).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// A name that is not there, as an operand of what makes a field in a buffer or a region of a table: ACPICA reads
    /// these operands twice, and the first time enters the name (`AcpiDsLoad2BeginOp`).
    pub(super) fn enter_operand(&mut self, start: u32) -> Result<(), Error> {
        let of_method = self.frame()?.method.is_some();
        let asks = self.m.config.exception_method && self.err_node().is_some();
        if of_method && asks && self.enters_operands() {
            let entered = self.enter_name(start)?;
            return entered.map_or(Ok(()), |node| self.deliver(Some(Val::NameRef(node))));
        }
        Ok(())
    }

    fn enters_operands(&self) -> bool {
        matches!(self.t.ctl.last(), Some(Ctl::Op(op))
            if matches!(op.info.code, 0x8A..=0x8D | 0x8F | 0x5B13 | 0x5B88)
                && matches!(op.phase, Phase::Collect(_)))
    }

    /// Has the name of a value been read that has none (`AcpiExResolveNodeToValue`)?
    pub(super) fn is_no_object(error: &Error) -> bool {
        let exceptions = [
            Exception::AmlUninitializedNode,
            Exception::AmlOperandType,
            Exception::BadAddress,
        ];
        exceptions.map(ErrorKind::Acpi).contains(&error.kind)
    }

    /// Has the operand failed that was read last, and is in its place (as a `NameRef`) to fail again?
    fn is_given(&self, exception: Exception) -> bool {
        let (collects, once) = match self.t.ctl.last() {
            Some(Ctl::Op(op)) => (
                matches!(op.phase, Phase::Collect(_)),
                op.has_predicate() || op.info.code == VAR_PACKAGE,
            ),
            _ => (true, false),
        };
        let is_name = matches!(self.t.vals.last(), Some(Val::NameRef(_)));
        collects
            && is_name
            && match exception {
                Exception::NotFound => self.enters_operands(),
                Exception::AmlUninitializedNode
                | Exception::AmlOperandType
                | Exception::BadAddress => !once,
                _ => false,
            }
    }

    /// A call cannot begin: ACPICA gives up the statement that it is in, and what follows the call is the next one
    /// (`AcpiPsParseAml`). The body of an `If` or `While` is run.
    fn drop_statement(&mut self) {
        let mut statement = None;
        while let Some(Ctl::Op(_) | Ctl::Call { .. } | Ctl::FieldList(_)) = self.t.ctl.last() {
            statement = self.t.ctl.pop();
            if let Some(ctl) = statement.clone() {
                self.abandon(ctl);
            }
        }
        if let Some(Ctl::Op(op)) = statement
            && op.has_predicate()
        {
            self.drop_operation(&op);
        }
    }

    /// The operand, if what has failed is the reading of a field where its name was met.
    fn operand_read(&self) -> Option<(usize, NodeId)> {
        let is_access = |ctl: &&Ctl| matches!(ctl, Ctl::Field(_) | Ctl::Pci(_));
        let accesses = self.t.ctl.iter().rev().take_while(is_access);
        let at = match accesses.last()? {
            Ctl::Field(job) => job.dest? as usize,
            _ => return None,
        };
        let below = self.t.ctl.iter().rev().find(|ctl| !is_access(ctl))?;
        let evaluated_once =
            matches!(below, Ctl::Op(op) if op.has_predicate() || op.info.code == VAR_PACKAGE);
        match self.t.vals.get(at) {
            Some(Val::Name(node)) if !evaluated_once => Some((at, *node)),
            _ => None,
        }
    }

    /// An operand cannot be had. A name that does not exist fails a second time where it is to be
    /// evaluated.
    fn forgive_operand(&mut self, exception: Exception, is_term: bool) -> Result<(), Error> {
        if is_term && exception == Exception::NotFound && self.ask_err(Exception::AmlNameNotFound) {
            return Ok(());
        }
        if matches!(self.t.ctl.last(), Some(Ctl::Op(op)) if op.has_predicate()) {
            self.go_without();
            return Ok(());
        }
        self.deliver_hole(match exception {
            Exception::NotFound | Exception::AmlNameNotFound => Val::Missing,
            _ => Val::Void,
        })
    }

    /// An operation fails before its operands are looked at if one of them gave nothing or has no object.
    pub(super) fn check_operands(&self, op: Op) -> Result<(), Error> {
        let may_miss = matches!(op.info.code, 0x5B12 | 0x5B81 | 0x5B86 | 0x5B87);
        let operands = self.t.vals.get(op.base as usize..).unwrap_or_default();
        for operand in operands.iter().rev() {
            match operand {
                Val::Void => return Err(Exception::AmlNoReturnValue.into()),
                Val::Missing if !may_miss => {
                    let error = Error::new(Exception::AmlNameNotFound);
                    return Err(match op.info.code {
                        LOAD => error.about(self.name_at(op.start + 2)),
                        _ => error,
                    });
                }
                _ => {}
            }
        }
        Ok(())
    }
}
