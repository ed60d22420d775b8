//! Mutexes, events, the global lock, notifications and delays.

use crate::error::{Error, Exception};
use crate::exec::{Cpu, Flow, Op, SyncState, Thread, limit};
use crate::heap::{Lock, ObjId, Object, Val};
use crate::host::{Answer, Node, Request};
use crate::limits::Limit;
use crate::namespace::NodeId;
use crate::value::ObjectType;

/// What looking at a held mutex costs, in bytes handled: firmware may hold very many.
const HELD_COST: u64 = 8;

/// A longer `Sleep` takes so many milliseconds (`ACPI_MAX_SLEEP`).
const LONGEST_SLEEP: u64 = 2000;

/// The timeout that means "for ever".
const FOREVER: u64 = 0xFFFF;

impl Thread {
    /// Goes on in a new thread state.
    pub(super) fn enter_apart(&mut self) {
        self.outer.push(core::mem::take(&mut self.sync));
    }

    /// The state in which a mutex was acquired.
    fn holder(&mut self, id: ObjId) -> &mut SyncState {
        let holds = |state: &&mut SyncState| state.held.contains(&id);
        match self.outer.iter_mut().rev().find(holds) {
            Some(state) => state,
            None => &mut self.sync,
        }
    }
}

impl Cpu<'_, '_> {
    pub(super) fn synchronise(&mut self, op: &Op) -> Result<Flow, Error> {
        let operand = self.operand(op, 0);
        if op.info.code == 0x86 {
            return self.notify(op, operand);
        }
        let node = match operand {
            Val::Name(node) => node,
            _ => NodeId(0),
        };
        let value = match operand {
            Val::Name(node) => Some(self.m.names.value(node)),
            Val::Obj(_) => Some(operand),
            other => self.read(other)?,
        };
        let Some(Val::Obj(id)) = value else {
            return Err(Exception::AmlOperandType.into());
        };
        let after = op.base as usize + op.info.args.len();
        if matches!(self.m.heap.get(id), Some(Object::Field(_))) && self.t.vals.len() == after {
            // ACPICA reads a field before it sees that it is nothing to synchronise with.
            self.t.vals.push(Val::Uninit);
            self.begin_read(Val::Obj(id), after)?;
            return Ok(Flow::Next);
        }
        match op.info.code {
            0x5B23 => self.acquire(node, id, self.operand_int(op, 1)),
            0x5B27 => self.release(id),
            0x5B25 => self.wait(node, id, self.operand_int(op, 1)),
            code => match self.m.heap.get_mut(id) {
                Some(Object::Event(count)) => {
                    *count = if code == 0x5B24 {
                        count.saturating_add(1)
                    } else {
                        0
                    };
                    Ok(Flow::Void)
                }
                _ => Err(Exception::AmlOperandType.into()),
            },
        }
    }

    /// `Acquire` (`AcpiExAcquireMutex`): zero if the mutex was acquired.
    fn acquire(&mut self, node: NodeId, id: ObjId, timeout: u64) -> Result<Flow, Error> {
        let Some(Object::Mutex { level, lock }) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let (level, lock) = (*level, *lock);
        if self.t.sync.level > level {
            return Err(Exception::AmlMutexOrder.into());
        }
        if lock.owner.is_some_and(|owner| owner != self.t.id) {
            return self.blocked(timeout, |timeout_ms| Request::Acquire {
                mutex: Node(node.0),
                timeout_ms,
            });
        }
        self.t.answer = None;
        self.take_mutex(id);
        Ok(Flow::Value(Val::Int(0)))
    }

    fn blocked(
        &mut self,
        timeout: u64,
        request: impl Fn(Option<u64>) -> Request,
    ) -> Result<Flow, Error> {
        let given_up = matches!(self.take_answer()?, Some(Answer::TimedOut));
        let timeout_ms = (timeout < FOREVER).then_some(timeout);
        let timeout_us = timeout_ms.unwrap_or(0).saturating_mul(1000);
        if given_up || timeout == 0 {
            self.t.slept_us = self.t.slept_us.saturating_add(timeout_us);
            return Ok(Flow::Value(Val::Int(self.mask())));
        }
        self.spend_time(timeout_us, false)?;
        Ok(self.suspend(request(timeout_ms)))
    }

    /// Makes this thread the owner of a mutex that is free or its own.
    fn take_mutex(&mut self, id: ObjId) {
        let (me, current) = (self.t.id, self.t.sync.level);
        let Some(Object::Mutex { level, lock }) = self.m.heap.get_mut(id) else {
            return;
        };
        if lock.owner.is_some() {
            lock.depth = lock.depth.saturating_add(1);
            return;
        }
        *lock = Lock {
            owner: Some(me),
            depth: 1,
            original_level: current,
        };
        self.t.sync.level = *level;
        self.t.sync.held.push(id);
    }

    fn release(&mut self, id: ObjId) -> Result<Flow, Error> {
        let Some(Object::Mutex { level, lock }) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let me = self.t.id;
        // It may have been acquired by one who waits for this code.
        let state = self.t.holder(id);
        match lock.owner {
            None => return Err(Exception::AmlMutexNotAcquired.into()),
            Some(owner) if owner != me => return Err(Exception::AmlNotOwner.into()),
            Some(_) if *level != state.level => return Err(Exception::AmlMutexOrder.into()),
            Some(_) => {}
        }
        // The level goes back to what it was before the mutex acquired last.
        let newest = state.held.last();
        let before = newest.and_then(|newest| match self.m.heap.get(*newest) {
            Some(Object::Mutex { lock, .. }) => Some(lock.original_level),
            _ => None,
        });
        state.level = match lock.depth {
            0 | 1 => before.unwrap_or(0),
            _ => state.level,
        };
        self.give_mutex(id);
        Ok(Flow::Void)
    }

    /// Counts a release.
    fn give_mutex(&mut self, id: ObjId) {
        let states = self.t.outer.iter().chain([&self.t.sync]);
        let held: usize = states.map(|state| state.held.len()).sum();
        self.charge(held as u64 * HELD_COST);
        let Some(Object::Mutex { lock, .. }) = self.m.heap.get_mut(id) else {
            return;
        };
        lock.depth = lock.depth.saturating_sub(1);
        if lock.depth > 0 {
            return;
        }
        let before = core::mem::take(lock).original_level;
        let held = &mut self.t.holder(id).held;
        let Some(place) = held.iter().position(|held| *held == id) else {
            return;
        };
        held.remove(place);
        // The level before it is now that before the mutex which was acquired next (`AcpiExUnlinkMutex`).
        let next = held.get(place).copied();
        if let Some(Object::Mutex { lock, .. }) = next.and_then(|next| self.m.heap.get_mut(next)) {
            lock.original_level = before;
        }
    }

    /// Releases all that a thread holds when it ends.
    pub(crate) fn release_all(&mut self) {
        while !self.t.outer.is_empty() {
            self.leave_apart();
        }
        self.leave_apart();
    }

    /// Releases what was acquired in a thread state of its own, and goes back to the one outside
    /// (`AcpiExReleaseAllMutexes`).
    pub(super) fn leave_apart(&mut self) {
        while let Some(id) = self.t.sync.held.pop() {
            if let Some(Object::Mutex { lock, .. }) = self.m.heap.get_mut(id) {
                *lock = Lock::default();
            }
        }
        self.t.sync = self.t.outer.pop().unwrap_or_default();
    }

    /// Takes the global lock for a field access.
    pub(super) fn acquire_global_lock(&mut self) -> Result<Flow, Error> {
        let id = self.m.global_lock;
        let Some(Object::Mutex { lock, .. }) = self.m.heap.get(id) else {
            return Ok(Flow::Next);
        };
        if lock.owner.is_some_and(|owner| owner != self.t.id) {
            if matches!(self.take_answer()?, Some(Answer::TimedOut)) {
                return Err(Exception::Time.into());
            }
            let mutex = Node(self.m.global_lock_node.0);
            return Ok(self.suspend(Request::Acquire {
                mutex,
                timeout_ms: None,
            }));
        }
        self.t.answer = None;
        let level = self.t.sync.level;
        self.take_mutex(id);
        self.t.sync.level = level;
        Ok(Flow::Next)
    }

    pub(super) fn release_global_lock(&mut self) {
        self.give_mutex(self.m.global_lock);
    }

    /// `Wait`: zero if the event was signalled.
    fn wait(&mut self, node: NodeId, id: ObjId, timeout: u64) -> Result<Flow, Error> {
        match self.m.heap.get_mut(id) {
            Some(Object::Event(count)) if *count > 0 => {
                *count -= 1;
                self.t.answer = None;
                Ok(Flow::Value(Val::Int(0)))
            }
            Some(Object::Event(_)) => self.blocked(timeout, |timeout_ms| Request::Wait {
                event: Node(node.0),
                timeout_ms,
            }),
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    fn notify(&mut self, op: &Op, operand: Val) -> Result<Flow, Error> {
        // ACPICA takes a device here and nothing else, not even a reference to one.
        let (Val::Name(node) | Val::Node(node)) = operand else {
            return Err(Exception::AmlOperandType.into());
        };
        match self.m.names.kind(node) {
            ObjectType::Device | ObjectType::Processor | ObjectType::ThermalZone => {}
            _ => return Err(Exception::AmlOperandType.into()),
        }
        // 16 bits, as in ACPICA (`AcpiEvQueueNotifyRequest`).
        let value = self.operand_int(op, 1) & 0xFFFF;
        if self.take_answer()?.is_some() {
            return Ok(Flow::Void);
        }
        let path = self.m.names.path(node);
        self.charge(path.len() as u64);
        Ok(self.suspend(Request::Notify {
            node: Node(node.0),
            path,
            value,
        }))
    }

    /// `Sleep` and `Stall`.
    pub(super) fn delay(&mut self, op: &Op) -> Result<Flow, Error> {
        if op.info.code == 0x5B21 {
            let time = u64::from(self.operand_u32(op, 0));
            if time > 255 {
                return Err(Exception::AmlOperandValue.into());
            }
            self.spend_time(time, self.t.answer.is_some())?;
            return self.ask(Request::Stall { us: time });
        }
        let (asked, most) = (self.operand_int(op, 0), self.m.config.limits.sleep_ms);
        if asked > most {
            return Err(limit(Limit::SleepMs, most));
        }
        let time = asked.min(LONGEST_SLEEP);
        self.spend_time(time * 1000, self.t.answer.is_some())?;
        self.ask(Request::Sleep { ms: time })
    }

    /// Is there virtual time left for so many microseconds? They count once they have gone by.
    fn spend_time(&mut self, us: u64, gone: bool) -> Result<(), Error> {
        let most = self.m.config.limits.sleep_ms;
        let spent = self.t.slept_us.saturating_add(us);
        if spent > most.saturating_mul(1000) {
            return Err(limit(Limit::SleepMs, most));
        }
        if gone {
            self.t.slept_us = spent;
        }
        Ok(())
    }

    pub(super) fn timer(&mut self) -> Result<Flow, Error> {
        Ok(match self.take_answer()? {
            None => self.suspend(Request::Timer),
            Some(Answer::Value(value)) => Flow::Value(Val::Int(value & self.mask())),
            Some(_) => Flow::Value(Val::Int(0)),
        })
    }
}
