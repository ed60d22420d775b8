//! Names as operands, and method calls.

use crate::decode::Name;
use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Flow, Frame, Use, limit};
use crate::heap::{Lock, ObjId, Object, Val};
use crate::host::{Answer, Node, Request};
use crate::limits::Limit;
use crate::namespace::NodeId;
use crate::opcode::{RETURN, VAR_PACKAGE};
use crate::value::ObjectType;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// What looking for a name in a scope costs, in bytes handled: a few names are compared in each.
pub(crate) const SCOPE_COST: u64 = 16;

impl Cpu<'_, '_> {
    /// Reads a name where a term or target stands.
    pub(super) fn name_term(&mut self, start: u32, usage: Use) -> Result<Flow, Error> {
        let frame = self.t.frames.last_mut().ok_or(Exception::AmlInternal)?;
        let (name, length) = Name::read(frame.rest())?;
        let (found, scopes) = self.m.names.look_up(frame.scope, &name);
        let is_odd = name.is_odd();
        let text = match found {
            Some(_) if self.tracer.is_none() && !is_odd => String::new(),
            _ => name.text(),
        };
        frame.advance(length);
        self.charge(length as u64 + scopes * SCOPE_COST);
        if self.begins() {
            self.trace(start, 0, 0, text.clone());
        }
        let Some(node) = found else {
            let conditional = usage != Use::Term
                && matches!(
                    self.t.ctl.last(),
                    Some(Ctl::Op(op)) if op.info.code == 0x5B12
                );
            if !conditional {
                // The length of a package is looked for when it is evaluated (`AcpiDsCreateOperand`).
                let is_length =
                    matches!(self.t.ctl.last(), Some(Ctl::Op(op)) if op.info.code == VAR_PACKAGE);
                let exception = match is_length {
                    true => Exception::AmlNameNotFound,
                    false => Exception::NotFound,
                };
                if usage == Use::Term {
                    self.enter_operand(start)?;
                }
                return Err(Error::new(exception).about(text));
            }
            if is_odd {
                return Err(Error::new(Exception::AmlBadName).about(text));
            }
            self.deliver(Some(Val::Missing))?;
            return Ok(Flow::Next);
        };
        if usage != Use::Target
            && let Val::Obj(id) = self.m.names.value(node)
            && let Some(Object::Method(method)) = self.m.heap.get(id)
        {
            let (args, base) = (method.args, self.t.vals.len() as u32);
            self.t.ctl.push(Ctl::Call {
                node,
                method: id,
                args,
                base,
                apart: false,
            });
            return Ok(Flow::Next);
        }
        if is_odd {
            return Err(Error::new(Exception::AmlBadName).about(text));
        }
        self.deliver_name(start, node, usage)?;
        Ok(Flow::Next)
    }

    /// A name that stands for its value is evaluated when it is met (`AcpiDsEvaluateNamePath`);
    /// a local or argument only when the operation needs it.
    fn deliver_name(&mut self, start: u32, node: NodeId, usage: Use) -> Result<(), Error> {
        if matches!(usage, Use::Super | Use::Target) {
            return self.deliver(Some(Val::Name(node)));
        }
        let value = self.read(Val::Name(node));
        if usage == Use::Term
            && let Err(error) = &value
            && Self::is_no_object(error)
        {
            // Where the read is forgiven, the operation reads the name once more.
            self.deliver(Some(Val::NameRef(node)))?;
        }
        if let Some(value) = value? {
            if self.tracer.is_some() {
                self.trace_value(start, value);
            }
            return self.deliver(Some(value));
        }
        match usage {
            Use::Statement => return self.evaluate_field(Val::Name(node)),
            // Where the read fails and is forgiven, the operation reads the name once more.
            _ => self.deliver(Some(Val::Name(node)))?,
        }
        let at = self.t.vals.len().saturating_sub(1);
        self.begin_read(Val::Name(node), at)
    }

    /// Reads the name of an object that must exist. An alias, unless of a method, is found itself
    /// (`AcpiNsSearchOneScope`).
    pub(super) fn existing_name(&mut self) -> Result<NodeId, Error> {
        let scope = self.frame()?.scope;
        let (name, length) = Name::read(self.rest()?)?;
        let (found, scopes) = self.m.names.find(scope, &name);
        let found =
            found.ok_or_else(|| Error::new(Exception::NotFound).about(name.text().as_str()));
        self.advance(length);
        self.charge(length as u64 + scopes * SCOPE_COST);
        found.map(|node| match self.m.names.kind(node) {
            ObjectType::MethodAlias => self.m.names.follow_alias(node),
            _ => node,
        })
    }

    /// Collects the arguments of a call, evaluates them, and enters the method.
    pub(super) fn call_step(
        &mut self,
        node: NodeId,
        method: ObjId,
        args: u8,
        base: u32,
        apart: bool,
    ) -> Result<Flow, Error> {
        let have = self.t.vals.len().saturating_sub(base as usize);
        if have < usize::from(args) {
            if !self.rest()?.is_empty() {
                return self.begin_term(Use::Term);
            }
            return self.call_at_end(have);
        }
        for at in base as usize..self.t.vals.len() {
            let operand = self.t.vals.get(at).copied().unwrap_or(Val::Uninit);
            // An `Index` as an argument stays a reference (`AcpiExResolveObjectToValue`).
            let value = match operand {
                Val::Index(..) | Val::Int(_) => Some(operand),
                _ => self.read(operand)?,
            };
            match (value, self.t.vals.get_mut(at)) {
                (Some(value), Some(slot)) => *slot = value,
                (None, _) => {
                    self.begin_read(operand, at)?;
                    return Ok(Flow::Next);
                }
                _ => {}
            }
        }
        let mut values = [Val::Uninit; 7];
        let given = self.t.vals.get(base as usize..).unwrap_or_default();
        let slots = values.iter_mut().zip(given);
        slots.for_each(|(slot, value)| *slot = *value);
        self.enter(node, method, values, apart)
    }

    /// The code ends among the arguments of a call, and it is made with those that are there. What is open around it is
    /// not completed (`AcpiPsCompleteFinalOp`): a loop has no further turn, and what an operation was to be given a
    /// method returns (`AcpiDsRestartControlMethod`).
    fn call_at_end(&mut self, have: usize) -> Result<Flow, Error> {
        let Some(Ctl::Call {
            node,
            method,
            apart,
            ..
        }) = self.t.ctl.pop()
        else {
            return Err(Exception::AmlInternal.into());
        };
        let first = self.t.vals.len().saturating_sub(have);
        let given = self.t.vals.split_off(first);
        let height = self.t.ctl.len();
        while let Some(Ctl::Op(_) | Ctl::Call { .. } | Ctl::FieldList(_)) = self.t.ctl.last() {
            if let Some(ctl) = self.t.ctl.pop() {
                self.abandon(ctl);
            }
        }
        let is_used = self.t.ctl.len() < height;
        let frame = self.frame()?;
        let (body, start, in_method) =
            (frame.ctl_base as usize, frame.start, frame.method.is_some());
        for ctl in self.t.ctl.iter_mut().skip(body) {
            if let Ctl::Block { kind, .. } = ctl
                && let BlockKind::While { .. } = kind
            {
                *kind = BlockKind::If { holds: false };
            }
        }
        self.charge_scan(height.saturating_sub(body));
        if is_used && in_method {
            let info = self.info(RETURN)?;
            self.push_op(info, start);
        }
        let (base, args) = (self.t.vals.len() as u32, given.len() as u8);
        self.t.vals.extend(given);
        self.t.ctl.push(Ctl::Call {
            node,
            method,
            args,
            base,
            apart,
        });
        Ok(Flow::Next)
    }

    /// What is declared where an argument is expected takes the place of one and is none: the arguments behind it move
    /// up (`AcpiDsLoad2BeginOp` puts no declaration among the operands of what it stands in).
    pub(super) fn take_place(&mut self) {
        if let Some(Ctl::Call { args, .. }) = self.t.ctl.last_mut() {
            *args = args.saturating_sub(1);
        }
    }

    /// An `If`, `Else` or `While` has ended: where it stands among arguments, it is one without a value. Unless it
    /// `counts` it takes the place of none (`AcpiPsCompleteOp`: what ends with a false predicate or a `Break` does
    /// not).
    pub(super) fn block_gave_nothing(&mut self, counts: bool) -> Result<(), Error> {
        let Some(Ctl::Call { args, .. }) = self.t.ctl.last_mut() else {
            return Ok(());
        };
        *args = args.saturating_add(u8::from(!counts));
        self.call_gave_nothing()
    }

    /// Begins a call that no method has written: its arguments are known, and it has a thread state of its
    /// own (`AcpiNsEvaluate`).
    pub(super) fn push_call(&mut self, node: NodeId, method: ObjId, args: &[Val]) {
        let base = self.t.vals.len() as u32;
        let count = match self.m.heap.get(method) {
            Some(Object::Method(method)) => method.args,
            _ => 0,
        };
        self.t.vals.extend_from_slice(args);
        let full = base as usize + usize::from(count);
        if self.t.vals.len() < full {
            self.t.vals.resize(full, Val::Uninit);
        }
        self.t.ctl.push(Ctl::Call {
            node,
            method,
            args: count,
            base,
            apart: true,
        });
    }

    /// Enters a method; its frame takes the place of the call on top of the control stack.
    fn enter(
        &mut self,
        node: NodeId,
        id: ObjId,
        args: [Val; 7],
        apart: bool,
    ) -> Result<Flow, Error> {
        let Some(Object::Method(method)) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let serialized = method.serialized;
        if method.native {
            let answer = self.osi(args[0])?;
            return Ok(Flow::Value(answer));
        }
        let most = self.m.config.limits.call_depth;
        if method.active >= most {
            return Err(limit(Limit::CallDepth, most));
        }
        let level = match apart {
            true => 0,
            false => self.t.sync.level,
        };
        if serialized && self.lock_method(node, id, level)? == Flow::Suspend {
            return Ok(Flow::Suspend);
        }
        let Some(Object::Method(method)) = self.m.heap.get_mut(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let table = self.m.tables.get(usize::from(method.table)).cloned();
        let table = table.ok_or(Exception::AmlInternal)?;
        method.active = method.active.saturating_add(1);
        let (table_index, start, end) = (method.table, method.start, method.end);
        let sync_level = if serialized { method.sync_level } else { 0 };
        if apart {
            self.t.enter_apart();
        }
        self.t.sync.level = level.max(sync_level);
        if let Some(Ctl::Call { base, .. }) = self.t.ctl.pop() {
            self.t.vals.truncate(base as usize);
        }
        self.t.frames.push(Frame {
            method: Some(id),
            node,
            table,
            table_index,
            pc: start,
            end,
            scope: node,
            locals: [Val::Uninit; 8],
            args,
            start,
            predicate: false,
            stale: Vec::new(),
            packages: Vec::new(),
            linger: false,
            apart,
            ctl_base: self.t.ctl.len() as u32,
            last: Val::Uninit,
        });
        self.t.ctl.push(Ctl::Block {
            kind: BlockKind::Body,
            end,
        });
        Ok(Flow::Next)
    }

    /// Takes the lock of a serialized method (ACPI 6.5 §19.6.85), at this sync level.
    fn lock_method(&mut self, node: NodeId, id: ObjId, current: u8) -> Result<Flow, Error> {
        let Some(Object::Method(method)) = self.m.heap.get(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let (lock, level, me) = (method.lock, method.sync_level, self.t.id);
        if lock.owner != Some(me) && current > level {
            return Err(Exception::AmlMutexOrder.into());
        }
        if lock.owner.is_some_and(|owner| owner != me) {
            if matches!(self.take_answer()?, Some(Answer::TimedOut)) {
                return Err(Exception::Time.into());
            }
            return Ok(self.suspend(Request::Acquire {
                mutex: Node(node.0),
                timeout_ms: None,
            }));
        }
        self.t.answer = None;
        if let Some(Object::Method(method)) = self.m.heap.get_mut(id) {
            if method.lock.owner.is_none() {
                method.lock = Lock {
                    owner: Some(me),
                    depth: 0,
                    original_level: current,
                };
            }
            method.lock.depth = method.lock.depth.saturating_add(1);
        }
        Ok(Flow::Next)
    }

    /// Leaves the method with a value (or none), and gives it to the caller.
    pub(super) fn finish_frame(&mut self, value: Option<Val>) -> Result<Flow, Error> {
        let value = value.map(|value| self.uncell(value));
        let initialized = self.m.initialized;
        let frame = self.frame_mut()?;
        let (of_table, outermost) = (frame.method.is_none(), frame.ctl_base == 0);
        let packages = match initialized {
            true => core::mem::take(&mut frame.packages),
            false => Vec::new(),
        };
        if outermost {
            self.check_result(value)?;
        }
        self.leave_frame();
        if of_table && (outermost || self.loading_ended()) {
            if initialized {
                self.begin_fields(packages);
            }
            self.t.finished = self.t.ctl.is_empty();
            return Ok(Flow::Next);
        }
        self.t.finished = self.t.ctl.is_empty();
        if let (Some(value), Some(Ctl::Op(op))) = (value, self.t.ctl.last())
            && matches!(op.info.code, 0xA0 | 0xA2)
            && !self.is_field(value)
        {
            // A predicate that is a call is judged where the call ends (`AcpiPsParseLoop`).
            self.integer_of(value, false)?;
        }
        self.deliver(value)?;
        Ok(Flow::Next)
    }

    /// Fails where a limit does not let the host have this result, while it can be said which code made it; and
    /// remembers that where it cannot be had for another reason.
    fn check_result(&mut self, value: Option<Val>) -> Result<(), Error> {
        // A number can always be had.
        let Some(value) = value.filter(|value| !matches!(value, Val::Int(_))) else {
            return Ok(());
        };
        let result = self.m.result_of(self.t.evaluates, value);
        self.charge_result(&result);
        match result {
            Err(error) if matches!(error.kind, ErrorKind::Limit(..)) => Err(error),
            // Nothing that `\_ERR` is asked about (`AcpiEvaluateObject`).
            Err(_) => {
                self.t.place = self.t.location(&self.m.names).map(Box::new);
                Ok(())
            }
            Ok(_) => Ok(()),
        }
    }

    /// Is there more to do before this is a value?
    pub(super) fn is_field(&self, value: Val) -> bool {
        let Val::Obj(id) = value else { return false };
        matches!(
            self.m.heap.get(id),
            Some(Object::Field(_) | Object::BufferField(_))
        )
    }

    /// Pops a frame with everything above it, and undoes what dies with it; a body without a frame goes alone, so
    /// that who leaves one after the other comes to an end.
    pub(super) fn leave_frame(&mut self) {
        let Some(frame) = self.t.frames.pop() else {
            self.t.ctl.pop();
            return;
        };
        let (method, base, apart) = (frame.method, frame.ctl_base as usize, frame.apart);
        if !self.m.initialized {
            self.m.forward_packages.extend(frame.packages);
        }
        while self.t.ctl.len() > base
            && let Some(ctl) = self.t.ctl.pop()
        {
            self.abandon(ctl);
        }
        if let Some(id) = method {
            self.unlock_method(id);
        }
        if apart {
            self.leave_apart();
        }
    }

    /// A method has ended: gives its lock back, and with the last call takes away what it has made.
    fn unlock_method(&mut self, id: ObjId) {
        let Some(Object::Method(method)) = self.m.heap.get_mut(id) else {
            return;
        };
        if method.lock.owner == Some(self.t.id) {
            method.lock.depth = method.lock.depth.saturating_sub(1);
            if method.lock.depth == 0 {
                self.t.sync.level = method.lock.original_level;
                method.lock = Lock::default();
            }
        }
        method.active = method.active.saturating_sub(1);
        if method.active == 0
            && let Some(created) = method.created.take()
        {
            created.iter().for_each(|node| self.m.remove_node(*node));
        }
    }

    /// `_OSI`: does the configuration list the string?
    fn osi(&mut self, name: Val) -> Result<Val, Error> {
        let Val::Obj(id) = name else {
            return Err(Exception::Type.into());
        };
        let Some(Object::String(text)) = self.m.heap.get(id) else {
            return Err(Exception::Type.into());
        };
        let known = self
            .m
            .config
            .osi
            .iter()
            .any(|name| *name.as_bytes() == **text);
        Ok(Val::Int(if known { u64::MAX } else { 0 }))
    }
}
