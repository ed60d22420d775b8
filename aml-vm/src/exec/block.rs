//! Blocks of terms: reading the next opcode, and control flow.

use crate::decode::{pkg_length, read_opcode, starts_name};
use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Flow, Op, Phase, Use, limit};
use crate::heap::{Object, Val};
use crate::limits::Limit;

/// ACPICA's own version, which `Revision` gives.
const ACPICA_VERSION: u64 = 0x2020_0925;

impl Cpu<'_, '_> {
    pub(super) fn block_step(&mut self, end: u32) -> Result<Flow, Error> {
        let frame = self.frame_mut()?;
        let linger = core::mem::take(&mut frame.linger);
        if frame.pc < end.min(frame.end) || linger && frame.pc < frame.end {
            return self.begin_term(Use::Statement);
        }
        self.end_block(end)
    }

    fn end_block(&mut self, end: u32) -> Result<Flow, Error> {
        let Some(Ctl::Block { kind, .. }) = self.t.ctl.last() else {
            return Ok(Flow::Next);
        };
        let kind = *kind;
        let frame = self.frame_mut()?;
        match kind {
            BlockKind::Body => {
                let last = frame.last;
                let implicit = self.m.config.implicit_return.then_some(last);
                return self.finish_frame(implicit);
            }
            BlockKind::If { holds } => {
                frame.predicate = holds;
                self.t.ctl.pop();
                self.block_gave_nothing(true)?;
            }
            BlockKind::Scope { outer } => {
                frame.scope = outer;
                self.t.ctl.pop();
                self.take_place();
            }
            BlockKind::Else => {
                self.t.ctl.pop();
                self.block_gave_nothing(true)?;
            }
            // Its predicate has failed, the first time already.
            BlockKind::While { holds: false, .. } => {
                self.t.ctl.pop();
                self.block_gave_nothing(false)?;
            }
            BlockKind::While {
                start,
                test,
                count,
                since,
                ..
            } => self.repeat([start, test, end], count, since)?,
        }
        Ok(Flow::Next)
    }

    /// Evaluates the predicate of a `While` again, if its time is not over.
    fn repeat(
        &mut self,
        [start, test, end]: [u32; 3],
        count: u32,
        since: u64,
    ) -> Result<(), Error> {
        let limits = &self.m.config.limits;
        let (most, most_ms) = (limits.loop_iterations, limits.loop_ms);
        let frame = self.frame_mut()?;
        frame.pc = test;
        frame.start = start;
        if count >= most {
            return Err(limit(Limit::LoopIterations, most));
        }
        if (self.t.slept_us / 1000).saturating_sub(since) > most_ms {
            return Err(limit(Limit::LoopMs, most_ms));
        }
        if let Some(Ctl::Block { kind, .. }) = self.t.ctl.last_mut() {
            *kind = BlockKind::While {
                start,
                test,
                holds: true,
                count: count + 1,
                since,
            };
        }
        self.push_while(start, end)
    }

    fn push_while(&mut self, start: u32, end: u32) -> Result<(), Error> {
        let info = self.info(0xA2)?;
        self.push_op(info, start);
        if let Some(Ctl::Op(op)) = self.t.ctl.last_mut() {
            op.end = end;
            op.phase = Phase::Collect(1);
        }
        Ok(())
    }

    /// Reads a constant, local or argument, or begins an operation.
    pub(super) fn begin_term(&mut self, usage: Use) -> Result<Flow, Error> {
        let mask = self.mask();
        let statement = matches!(self.t.ctl.last(), Some(Ctl::Block { .. }));
        let frame = self.frame_mut()?;
        let start = frame.pc;
        if statement {
            frame.start = start;
        }
        if let Some(value) = frame.immediate(mask)? {
            if self.begins() {
                self.trace_immediate(start)?;
            }
            self.deliver(Some(value))?;
            return Ok(Flow::Next);
        }
        self.begin_operation(usage)
    }

    /// Reads a name or an opcode and begins its operation.
    pub(super) fn begin_operation(&mut self, usage: Use) -> Result<Flow, Error> {
        let frame = self.frame_mut()?;
        let start = frame.pc;
        let Some((code, length)) = read_opcode(frame.rest()) else {
            return Err(Exception::AmlNoOperand.into());
        };
        if code < 0x100 && starts_name(code as u8) {
            return self.name_term(start, usage);
        }
        frame.advance(length);
        let Some(info) = crate::opcode::info(code) else {
            // ACPICA passes over bytes that are no opcode; so do we, but not in silence.
            frame.start = start;
            self.report_here(Exception::AmlBadOpcode.into());
            return Ok(Flow::Next);
        };
        if self.begins() {
            let more = self.frame()?.extent(info);
            self.trace(start, more, info.code, info.name);
        }
        let value = match code {
            0x0D => self.string_constant()?,
            0x5B30 => Val::Int(ACPICA_VERSION),
            0x5B31 => Val::Debug,
            0x15 => return self.external(),
            0xA2 => return self.begin_while(start),
            _ => {
                self.push_op(info, start);
                return Ok(Flow::Next);
            }
        };
        self.deliver(Some(value))?;
        Ok(Flow::Next)
    }

    fn string_constant(&mut self) -> Result<Val, Error> {
        let most = self.m.config.limits.string_bytes;
        let rest = self.rest()?;
        let within = rest.get(..=most as usize).unwrap_or(rest);
        let is_longer = within.len() < rest.len();
        let (end, looked_at) = (within.iter().position(|byte| *byte == 0), within.len());
        let Some(length) = end else {
            self.charge(looked_at as u64);
            return Err(match is_longer {
                true => limit(Limit::StringBytes, most),
                false => Exception::AmlNoOperand.into(),
            });
        };
        self.room(length as u64)?;
        let text = self.rest()?.get(..length).unwrap_or_default().into();
        self.advance(length + 1);
        Ok(Val::Obj(self.alloc(Object::String(text))?))
    }

    fn begin_while(&mut self, start: u32) -> Result<Flow, Error> {
        let end = self.package_end()?;
        let test = self.frame()?.pc;
        self.t.ctl.push(Ctl::Block {
            kind: BlockKind::While {
                start,
                test,
                holds: false,
                count: 0,
                since: self.t.slept_us / 1000,
            },
            end,
        });
        self.push_while(start, end)?;
        Ok(Flow::Next)
    }

    /// Reads a PkgLength; gives the end of the package, which is never beyond the code.
    pub(super) fn package_end(&mut self) -> Result<u32, Error> {
        let (length, size) = pkg_length(self.rest()?).ok_or(Exception::AmlNoOperand)?;
        let end_of = |ctl: &Ctl| match ctl {
            Ctl::Block { end, .. } => Some(*end),
            Ctl::Op(op) if op.end > 0 => Some(op.end),
            _ => None,
        };
        let mut stack = self.t.ctl.iter().rev();
        let holder = stack.find_map(end_of);
        let looked_at = self.t.ctl.len() - stack.len();
        self.charge_scan(looked_at);
        let frame = self.frame_mut()?;
        let said = frame.pc.saturating_add(length);
        // An operation that lingers stands behind the scope that it runs in.
        let holder = holder.filter(|end| *end > frame.start);
        let past = said.saturating_sub(holder.unwrap_or(frame.end).min(frame.end));
        frame.pc = frame.pc.saturating_add(size).min(frame.end);
        let end = said.min(frame.end).max(frame.pc);
        if past > 0 {
            self.report_here(Error::new(ErrorKind::PackagePastEnd(past)));
        }
        Ok(end)
    }

    pub(super) fn if_else(&mut self, op: &Op) -> Result<Flow, Error> {
        let is_if = op.info.code == 0xA0;
        let predicate = self.operand_int(op, 0) != 0;
        let frame = self.frame_mut()?;
        let enter = if is_if { predicate } else { !frame.predicate };
        if !enter {
            frame.pc = frame.pc.max(op.end);
            // An `If` that is entered says what its predicate was when it ends.
            frame.predicate &= !is_if;
        }
        self.t.ctl.pop();
        self.t.vals.truncate(op.base as usize);
        if enter {
            let kind = if is_if {
                BlockKind::If { holds: true }
            } else {
                BlockKind::Else
            };
            self.t.ctl.push(Ctl::Block { kind, end: op.end });
        } else {
            self.block_gave_nothing(!is_if)?;
        }
        Ok(Flow::Next)
    }

    /// The predicate of a `While` has been evaluated; its block is below.
    pub(super) fn while_test(&mut self, op: &Op) -> Result<Flow, Error> {
        let enter = self.operand_int(op, 0) != 0;
        self.t.ctl.pop();
        self.t.vals.truncate(op.base as usize);
        if !enter {
            self.t.ctl.pop();
            let frame = self.frame_mut()?;
            frame.pc = frame.pc.max(op.end);
            self.block_gave_nothing(false)?;
        } else if let Some(Ctl::Block { kind, .. }) = self.t.ctl.last_mut()
            && let BlockKind::While { holds, .. } = kind
        {
            *holds = true;
        }
        Ok(Flow::Next)
    }

    /// `Break` and `Continue`.
    pub(super) fn leave_loop(&mut self, go_on: bool) -> Result<Flow, Error> {
        let base = self.frame()?.ctl_base as usize;
        let is_while = |ctl: &Ctl| {
            matches!(
                ctl,
                Ctl::Block {
                    kind: BlockKind::While { .. },
                    ..
                }
            )
        };
        let blocks = self.t.ctl.get(base..).unwrap_or_default();
        let (at, height) = (blocks.iter().rposition(is_while), blocks.len());
        self.charge_scan(height - at.unwrap_or(0));
        let Some(at) = at else {
            return Err(Exception::AmlNoWhile.into());
        };
        while self.t.ctl.len() > base + at + 1 {
            if let Some(ctl) = self.t.ctl.pop() {
                if let Ctl::Block {
                    kind: BlockKind::Scope { outer },
                    ..
                } = ctl
                {
                    self.frame_mut()?.scope = outer;
                }
                self.abandon(ctl);
            }
        }
        if let Some(Ctl::Block { end, .. }) = self.t.ctl.last() {
            let end = *end;
            self.frame_mut()?.pc = end;
        }
        if !go_on {
            self.t.ctl.pop();
            self.block_gave_nothing(false)?;
        }
        Ok(Flow::Next)
    }
}
