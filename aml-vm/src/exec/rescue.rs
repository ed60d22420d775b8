//! Failures. A method dies of one, and so does what called it; the code of a table goes on, in one of the ways
//! in which ACPICA's parser does (`AcpiPsParseLoop`, `AcpiPsCompleteOp`).

use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Op, Phase};
use crate::heap::Val;
use crate::limits::Limit;
use crate::opcode::{Arg, BUFFER, NAME, PACKAGE, SCOPE, VAR_PACKAGE};
use crate::value::ObjectType;

/// What becomes of a table after a failure in its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rescue {
    /// A named object cannot be made: its operation is passed over, with its body.
    Skip,
    /// The operation gives no value, and what needs it will fail for want of it.
    Without,
    /// Everything that is open is given up but the scope: the next operation follows, and be it the
    /// body of the `If` that failed.
    Restart,
    /// A name is not there: as with `Restart`, and the `If` or `While` opened last is passed over with its
    /// `Else`, whether the code is still in it or an earlier failure has left it open.
    Leave,
    /// The table is given up.
    Refuse,
}

/// Is this the declaration of an object with a body, not yet made?
fn opens_scope(op: &Op) -> bool {
    matches!(op.info.code, 0x10 | 0x14 | 0x5B82..=0x5B85) && matches!(op.phase, Phase::Collect(_))
}

impl Cpu<'_, '_> {
    /// Goes on after a failure where whoever survives it goes on: a table's own code, or initialisation,
    /// which takes the next object. Gives the error back if there is nobody.
    pub(super) fn unwind(&mut self, mut error: Error) -> Option<Error> {
        self.t.answer = None;
        let fatal = matches!(
            error.kind,
            ErrorKind::Limit(Limit::Operations | Limit::SleepMs, _)
        );
        let mut rescue = self.rescue(&error);
        loop {
            let in_table = self
                .t
                .frames
                .last()
                .is_some_and(|frame| frame.method.is_none());
            let at_init = matches!(self.t.ctl.last(), Some(Ctl::Init(_)));
            if at_init && (!fatal || self.go_on(&error)) {
                if let Some(Ctl::Init(init)) = self.t.ctl.last_mut() {
                    init.failed = !init.is_there_all_the_same(&error);
                }
                self.m.report(error);
                return None;
            }
            match self.t.ctl.last_mut() {
                // An object that says where a device is, and fails, is as one that is not there.
                Some(Ctl::Pci(job))
                    if job.evaluates() && !matches!(error.kind, ErrorKind::Limit(..)) =>
                {
                    job.value = None;
                    self.m.report(error);
                    return None;
                }
                // The element goes on naming the field that could not be read.
                Some(Ctl::Op(Op {
                    phase: Phase::Fields(index),
                    ..
                })) if matches!(error.kind, ErrorKind::Acpi(_)) => {
                    *index += 1;
                    self.m.report(error);
                    return None;
                }
                None => {
                    self.release_all();
                    return Some(error);
                }
                Some(Ctl::Failure { exception, status }) => {
                    let (exception, status) = (*exception, *status);
                    error = self.failure(exception, status, error);
                    self.t.ctl.pop();
                    rescue = self.rescue(&error);
                }
                Some(_) if in_table && rescue != Rescue::Refuse => {
                    // Who fails for want of a value has nothing to say that was not said.
                    if error.kind != ErrorKind::Acpi(Exception::AmlNoReturnValue) || !self.wants() {
                        self.m.report(error);
                    }
                    self.survive(rescue);
                    return None;
                }
                Some(Ctl::Block {
                    kind: BlockKind::Body,
                    ..
                }) => self.fall_out(&mut rescue),
                _ => {
                    if let Some(ctl) = self.t.ctl.pop() {
                        self.abandon(ctl);
                    }
                }
            }
        }
    }

    /// One object that never ends must not keep the others from being initialised: each time that the limit
    /// is reached there is half as much again, and all together at most twice the limit.
    fn go_on(&mut self, error: &Error) -> bool {
        let most = self.m.config.limits.operations;
        let more = most.saturating_sub(self.t.extra) / 2;
        let spent = matches!(error.kind, ErrorKind::Limit(Limit::Operations, _));
        let granted = spent && more > most >> 8;
        if granted {
            self.t.extra += more;
        }
        granted
    }

    /// How the code of a table survives this failure of its own.
    fn rescue(&self, error: &Error) -> Rescue {
        let top = self.t.ctl.last();
        let awaited = match top {
            Some(Ctl::Op(op)) => match op.phase {
                Phase::Collect(index) => op.info.args.get(usize::from(index)),
                _ => None,
            },
            _ => None,
        };
        let exception = match error.kind {
            ErrorKind::Acpi(exception) => exception,
            ErrorKind::Limit(Limit::Operations | Limit::SleepMs, _) => return Rescue::Refuse,
            _ => return Rescue::Without,
        };
        // Nothing of what is open is closed, not even the scope (`AcpiPsCompleteOp`).
        if matches!(top, Some(Ctl::Op(op)) if op.info.code == SCOPE && op.phase == Phase::Execute) {
            return Rescue::Restart;
        }
        match (exception, awaited) {
            // A method gave no value, or none of use, to an `If` or `While`.
            (Exception::AmlNoReturnValue | Exception::Type, Some(Arg::Predicate)) => Rescue::Refuse,
            (Exception::AlreadyExists | Exception::NotFound, Some(Arg::New | Arg::Existing)) => {
                Rescue::Skip
            }
            (Exception::NotFound, Some(_)) => Rescue::Leave,
            (Exception::NotFound, None) => match top {
                Some(Ctl::Block { .. } | Ctl::Call { .. }) => Rescue::Leave,
                _ => Rescue::Without,
            },
            (Exception::AlreadyExists, _) => Rescue::Without,
            (exception, _) if exception.name().starts_with("AE_AML_") => Rescue::Without,
            _ => Rescue::Restart,
        }
    }

    /// Does the operation on top lack an operand?
    fn wants(&self) -> bool {
        let base = match self.t.ctl.last() {
            Some(Ctl::Op(op)) => op.base,
            Some(Ctl::Call { base, .. }) => *base,
            _ => return false,
        };
        let operands = self.t.vals.get(base as usize..).unwrap_or_default();
        let is_hole = |operand: &Val| matches!(operand, Val::Missing | Val::Void);
        operands.iter().any(is_hole)
    }

    /// A buffer or package that has failed, but was to be a name's, gives the name its type (`AcpiDsCreateNode`).
    pub(super) fn give_type(&mut self) {
        let mut top = self.t.ctl.iter().rev();
        let (Some(Ctl::Op(op)), Some(Ctl::Op(name))) = (top.next(), top.next()) else {
            return;
        };
        let kind = match op.info.code {
            BUFFER => ObjectType::Buffer,
            PACKAGE | VAR_PACKAGE => ObjectType::Package,
            _ => return,
        };
        if name.info.code == NAME
            && let Val::Name(node) = self.operand(name, 0)
            && self.m.names.value(node) == Val::Uninit
        {
            self.m.names.set(node, kind, Val::Uninit);
        }
    }

    fn survive(&mut self, rescue: Rescue) {
        match rescue {
            Rescue::Skip => {
                self.pass_over();
                self.take_place();
            }
            Rescue::Without => {
                self.give_type();
                self.go_without();
            }
            Rescue::Restart | Rescue::Refuse => {
                self.give_type();
                self.close_all();
            }
            Rescue::Leave => {
                self.close_all();
                self.leave_open();
            }
        }
    }

    /// Passes over the operation on top. If it is the declaration of a named object with a body, in the code of a
    /// table, ACPICA runs the operation that follows in the same scope, even if the scope ends between them.
    pub(super) fn pass_over(&mut self) {
        let Some(Ctl::Op(op)) = self.t.ctl.pop() else {
            return;
        };
        self.t.vals.truncate(op.base as usize);
        if let Some(frame) = self.t.frames.last_mut() {
            frame.pc = frame.pc.max(op.end);
            frame.linger = opens_scope(&op) && frame.method.is_none();
        }
    }

    /// Gives up the field accesses on top.
    pub(super) fn drop_fields(&mut self) {
        while matches!(self.t.ctl.last(), Some(Ctl::Field(_) | Ctl::Pci(_))) {
            if let Some(ctl) = self.t.ctl.pop() {
                self.abandon(ctl);
            }
        }
    }

    /// The operation on top has failed and gives no value: what is below it goes on without.
    pub(super) fn go_without(&mut self) {
        self.drop_fields();
        match self.t.ctl.last() {
            Some(Ctl::Block { kind, end }) => self.go_on_in(*kind, *end),
            Some(Ctl::Op(_) | Ctl::Call { .. } | Ctl::FieldList(_)) => {
                match self.t.ctl.pop() {
                    Some(Ctl::Op(op)) => self.drop_operation(&op),
                    Some(Ctl::Call { base, .. }) => self.t.vals.truncate(base as usize),
                    Some(Ctl::FieldList(list)) => self.skip_to(list.end),
                    _ => {}
                }
                self.deliver_nothing();
            }
            _ => {}
        }
    }

    /// A block has failed: what it was about to read is no operation, or it has turned for too long.
    fn go_on_in(&mut self, kind: BlockKind, end: u32) {
        if let BlockKind::While { test, .. } = kind
            && self.t.frames.last().is_some_and(|frame| frame.pc == test)
        {
            self.t.ctl.pop();
            self.skip_to(end);
        } else if let Some(frame) = self.t.frames.last_mut()
            && frame.pc <= frame.start
        {
            frame.pc = frame.start.saturating_add(1).min(frame.end);
        }
    }

    /// The body of an `If` or `While` without a condition is run; of everything else nothing is left.
    pub(super) fn drop_operation(&mut self, op: &Op) {
        self.t.vals.truncate(op.base as usize);
        match op.info.code {
            0xA0 => {
                let kind = BlockKind::If { holds: false };
                self.t.ctl.push(Ctl::Block { kind, end: op.end });
            }
            0xA2 => {}
            _ => self.skip_to(op.end),
        }
    }

    fn skip_to(&mut self, end: u32) {
        if let Some(frame) = self.t.frames.last_mut() {
            frame.pc = frame.pc.max(end);
        }
    }

    /// Gives the top of the control stack, which expects a value, none. `Return` returns none, and a
    /// predicate is not asked for again.
    fn deliver_nothing(&mut self) {
        self.t.has_holes = true;
        let top = match self.t.ctl.last() {
            Some(Ctl::Op(op)) => Some(*op),
            _ => None,
        };
        match top {
            Some(op) if op.info.code == 0xA4 => {
                _ = self.finish_frame(None);
                return;
            }
            Some(op) if op.has_predicate() => {
                self.t.ctl.pop();
                self.drop_operation(&op);
                return;
            }
            // What `Name` makes fails within it, and only once (`AcpiDsEvalDataObjectOperands`).
            Some(op) if op.info.code == 0x08 => {
                self.t.ctl.pop();
                self.drop_operation(&op);
                return;
            }
            _ => {}
        }
        match self.t.ctl.last_mut() {
            Some(Ctl::Op(op)) => match &mut op.phase {
                Phase::Collect(index) => {
                    *index += 1;
                    self.t.vals.push(Val::Void);
                }
                Phase::Elements(_) | Phase::Fields(_) => _ = self.element(Val::Uninit),
                _ => {}
            },
            Some(Ctl::Call { .. }) => self.t.vals.push(Val::Void),
            Some(Ctl::FieldList(list)) => list.value = Some(Val::Uninit),
            _ => {}
        }
    }

    /// Gives up everything that is open in the table's code but the scope, and remembers the `If` and `While`
    /// among it: nobody has closed them.
    fn close_all(&mut self) {
        let most = self.m.config.limits.stack_depth as usize;
        let Some(frame) = self.t.frames.last_mut() else {
            return;
        };
        let body = frame.ctl_base as usize + 1;
        for ctl in self.t.ctl.iter().skip(body) {
            let end = match ctl {
                Ctl::Block {
                    kind: BlockKind::If { .. } | BlockKind::While { .. },
                    end,
                } => *end,
                Ctl::Op(op) if op.info.code == 0xA0 => op.end,
                _ => continue,
            };
            if frame.stale.len() < most {
                frame.stale.push(end);
            }
        }
        while self.t.ctl.len() > body {
            if let Some(ctl) = self.t.ctl.pop() {
                self.abandon(ctl);
            }
        }
    }

    /// Passes over the `If` or `While` opened last, and over the `Else` behind it.
    fn leave_open(&mut self) {
        let Some(frame) = self.t.frames.last_mut() else {
            return;
        };
        let Some(end) = frame.stale.pop() else { return };
        frame.pc = end;
        let rest = frame.table.bytes.get(end as usize..frame.end as usize);
        if let Some([0xA1, body @ ..]) = rest
            && let Some((length, _)) = crate::decode::pkg_length(body)
        {
            frame.pc = (end + 1).saturating_add(length).min(frame.end);
        }
    }

    /// Leaves the method or table on top because of a failure. A table whose code called the method that failed
    /// ends there, and what it has defined is taken back (`AcpiNsLoadTable`).
    fn fall_out(&mut self, rescue: &mut Rescue) {
        let frame = self.t.frames.last();
        let table = frame
            .filter(|frame| frame.method.is_none())
            .map(|frame| frame.table_index);
        self.leave_frame();
        match table {
            Some(table) => {
                self.charge_walk();
                self.m.unload(table);
            }
            None => *rescue = Rescue::Refuse,
        }
    }

    /// Ends the thread from outside: everything it holds is given back.
    pub(crate) fn end_thread(&mut self) {
        while let Some(ctl) = self.t.ctl.last() {
            if matches!(
                ctl,
                Ctl::Block {
                    kind: BlockKind::Body,
                    ..
                }
            ) {
                self.leave_frame();
            } else if let Some(ctl) = self.t.ctl.pop() {
                self.abandon(ctl);
            }
        }
        self.release_all();
    }

    /// Drops an entry of the control stack.
    pub(super) fn abandon(&mut self, ctl: Ctl) {
        match ctl {
            Ctl::Op(op) => {
                // A region whose arguments failed is no more (`AcpiPsCompleteOp`).
                if let (0x5B80 | 0x5B88, Val::Name(node)) = (op.info.code, self.operand(&op, 0)) {
                    self.m.remove_node(node);
                }
                self.t.vals.truncate(op.base as usize);
            }
            Ctl::Call { base, .. } => self.t.vals.truncate(base as usize),
            Ctl::Field(job) => self.abandon_field(&job),
            _ => {}
        }
    }
}
