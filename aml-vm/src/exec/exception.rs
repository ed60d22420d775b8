//! `\_ERR`: firmware that says what is to become of a failure.
//!
//! acpiexec calls the method with the status, its name and the thread when an operation fails, and goes on
//! with what it returns in place of the status (`AeExceptionHandler`, `AcpiDsMethodError`). `AE_OK` means:
//! as if nothing had happened, but the operation gives no value; whatever wants one fails in turn.

use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Flow, Op, Phase};
use crate::heap::{Object, Val};
use crate::namespace::{NodeId, ROOT};
use crate::opcode::{Arg, EVALUATE, VAR_PACKAGE};

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
    fn ask_err(&mut self, exception: Exception) -> bool {
        let node = self.m.names.child(ROOT, *b"_ERR");
        let Some((node, Val::Obj(method))) = node.map(|node| (node, self.m.names.value(node)))
        else {
            return false;
        };
        let is_method = matches!(self.m.heap.get(method), Some(Object::Method(_)));
        let is_asked = |ctl: &Ctl| matches!(ctl, Ctl::Failure { .. });
        self.charge_scan(self.t.ctl.len());
        if !is_method || self.t.ctl.iter().any(is_asked) {
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
        self.push_call(node, method, &[Val::Int(status), Val::Obj(name), thread]);
        true
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
            Some(Ctl::Block { .. }) => exception == Exception::NotFound,
            _ => false,
        }
    }

    /// What `\_ERR` has returned: a status of 32 bits (`ACPI_STATUS`), or nothing that is one.
    pub(super) fn status(&self, answer: Val) -> Option<u64> {
        let number = match answer {
            Val::Int(number) => Some(number),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Integer(number)) => Some(*number),
                _ => None,
            },
            _ => None,
        };
        number.map(|number| number & u64::from(u32::MAX))
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
            Some(Ctl::Op(op)) if let Phase::Collect(index) = op.phase => {
                let arg = op.info.args.get(usize::from(index));
                match (exception, arg) {
                    // The name is somebody else's: there is nothing to declare.
                    (Exception::AlreadyExists, Some(Arg::New)) => {
                        self.pass_over();
                        return Ok(());
                    }
                    (Exception::AmlNameNotFound, _) if op.info.code == VAR_PACKAGE => {
                        self.go_without();
                        return Ok(());
                    }
                    _ => {}
                }
                let is_term = arg.is_some_and(|arg| arg.is_evaluated());
                self.forgive_operand(exception, is_term)
            }
            Some(Ctl::Call { args, base, .. })
                if self.t.vals.len() < *base as usize + usize::from(*args) =>
            {
                self.forgive_operand(exception, true)
            }
            // A method that does not exist fails again when it is to be called.
            Some(Ctl::Block { kind, .. }) => {
                let again = match kind {
                    BlockKind::Body => Exception::AmlUninitializedNode,
                    _ => Exception::AmlNameNotFound,
                };
                if exception == Exception::NotFound {
                    self.ask_err(again);
                }
                Ok(())
            }
            _ => {
                self.go_without();
                Ok(())
            }
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
                Val::Missing if !may_miss => return Err(Exception::AmlNameNotFound.into()),
                _ => {}
            }
        }
        Ok(())
    }
}
