//! Execution of operations whose operands are evaluated: the dispatch, arithmetic and logic.

use core::cmp::Ordering;

use crate::convert::{self, Radix};
use crate::error::{Error, Exception};
use crate::exec::{Cpu, Ctl, Flow, NOTHING, Op, Phase};
use crate::heap::{Object, Val};
use crate::host::Request;
use crate::opcode::EVALUATE;
use crate::value::ObjectType;

impl Cpu<'_, '_> {
    /// Executes the operation on top of the control stack.
    pub(super) fn execute(&mut self, op: &Op) -> Result<Flow, Error> {
        match op.info.code {
            0x72..=0x85 | 0x5B28 | 0x5B29
                if !matches!(op.info.code, 0x73 | 0x75 | 0x76 | 0x83 | 0x84) =>
            {
                self.arithmetic(op)
            }
            0x75 | 0x76 => self.step_integer(op),
            0x90..=0x95 => self.logic(op),
            0xA0 | 0xA1 => self.if_else(op),
            0xA2 => self.while_test(op),
            0xA3 | 0xCC => Ok(Flow::Void),
            0xA4 => {
                let value = self.operand(op, 0);
                self.finish_frame(Some(value))
            }
            EVALUATE => Ok(Flow::Value(self.operand(op, 0))),
            0x9F => self.leave_loop(true),
            0xA5 => self.leave_loop(false),
            0x70 => {
                let value = self.operand(op, 0);
                if value == Val::Uninit {
                    return Ok(Flow::Void);
                }
                let target = self.operand(op, 1);
                // A constant takes no device either.
                if target == Val::Null && matches!(value, Val::Node(_)) {
                    return Err(Exception::AmlOperandType.into());
                }
                self.begin_stores(value, [(value, target), NOTHING]);
                self.first_store()
            }
            0x5B21 | 0x5B22 => self.delay(op),
            0x5B32 => {
                let [kind, code, argument] = [0, 1, 2].map(|index| self.operand_u32(op, index));
                let request = Request::Fatal {
                    kind: kind as u8,
                    code,
                    argument: argument.into(),
                };
                self.ask(request)
            }
            0x5B33 => self.timer(),
            0x5B23..=0x5B27 | 0x86 => self.synchronise(op),
            0x5B1F | 0x5B20 | 0x5B2A => self.load_operation(op),
            0x06
            | 0x08
            | 0x10
            | 0x14
            | 0x8A..=0x8D
            | 0x8F
            | 0x5B01
            | 0x5B02
            | 0x5B13
            | 0x5B80..=0x5B88 => self.define(op),
            _ => self.object_operation(op),
        }
    }

    fn arithmetic(&mut self, op: &Op) -> Result<Flow, Error> {
        let (a, b) = (self.operand_int(op, 0), self.operand_int(op, 1));
        let width = self.integer_width() as u32 * 8;
        let target = |index| self.operand(op, index);
        let shift = |by: u64| u32::try_from(by).ok().filter(|by| *by < width);
        let (value, target) = match op.info.code {
            0x72 => (a.wrapping_add(b), target(2)),
            0x74 => (a.wrapping_sub(b), target(2)),
            0x77 => (a.wrapping_mul(b), target(2)),
            0x78 => return self.divide(op, a, b),
            0x79 => (shift(b).map_or(0, |by| a << by), target(2)),
            0x7A => (shift(b).map_or(0, |by| a >> by), target(2)),
            0x7B => (a & b, target(2)),
            0x7C => (!(a & b), target(2)),
            0x7D => (a | b, target(2)),
            0x7E => (!(a | b), target(2)),
            0x7F => (a ^ b, target(2)),
            0x80 => (!a, target(1)),
            0x81 => (u64::from(64 - a.leading_zeros()), target(1)),
            0x82 => (
                if a == 0 {
                    0
                } else {
                    u64::from(a.trailing_zeros() + 1)
                },
                target(1),
            ),
            0x85 => (
                a.checked_rem(b).ok_or(Exception::AmlDivideByZero)?,
                target(2),
            ),
            0x5B28 => (
                convert::from_bcd(a).ok_or(Exception::AmlNumericOverflow)?,
                target(1),
            ),
            _ => {
                let bcd = convert::to_bcd(a, self.integer_width());
                (bcd.ok_or(Exception::AmlNumericOverflow)?, target(1))
            }
        };
        self.result(value, target);
        self.first_store()
    }

    /// Goes on with the first store of an operation that has seen nothing but its own operands.
    fn first_store(&mut self) -> Result<Flow, Error> {
        match self.t.ctl.last() {
            Some(Ctl::Op(op)) => match op.phase {
                Phase::Store(left) => {
                    let op = *op;
                    self.store_step(&op, left)
                }
                _ => Ok(Flow::Next),
            },
            _ => Ok(Flow::Next),
        }
    }

    /// The result of integer arithmetic and where it is stored. A field takes what the operation computed in 64
    /// bits; whatever else becomes of it has the machine's width (`AcpiExWriteDataToField`).
    fn result(&mut self, value: u64, target: Val) -> Flow {
        let narrow = Val::Int(value & self.mask());
        let to_field = match target {
            Val::Name(node) | Val::RefNode(node) => matches!(
                self.m.names.kind(node),
                ObjectType::BufferField
                    | ObjectType::RegionField
                    | ObjectType::BankField
                    | ObjectType::IndexField
            ),
            _ => false,
        };
        let stored = if to_field { Val::Int(value) } else { narrow };
        self.begin_stores(narrow, [(stored, target), NOTHING])
    }

    /// `Divide`: the remainder is stored first, then the quotient, which is the value.
    fn divide(&mut self, op: &Op, a: u64, b: u64) -> Result<Flow, Error> {
        let remainder = Val::Int(a.checked_rem(b).ok_or(Exception::AmlDivideByZero)?);
        let quotient = Val::Int(a.checked_div(b).ok_or(Exception::AmlDivideByZero)?);
        let stores = [
            (quotient, self.operand(op, 3)),
            (remainder, self.operand(op, 2)),
        ];
        // Stores are done from the last pushed to the first.
        let [first, second] = stores;
        Ok(self.begin_stores(quotient, [second, first]))
    }

    /// `Increment` and `Decrement`.
    fn step_integer(&mut self, op: &Op) -> Result<Flow, Error> {
        let target = self.operand(op, 0);
        let value = match self.t.vals.get(op.base as usize + 1).copied() {
            Some(value) => value,
            None => match self.read(target)? {
                Some(value) => value,
                None => {
                    self.t.vals.push(Val::Uninit);
                    self.begin_read(target, op.base as usize + 1)?;
                    return Ok(Flow::Next);
                }
            },
        };
        let number = self
            .integer_of(value, false)
            .map_err(super::operand::operand_error)?;
        let number = if op.info.code == 0x75 {
            number.wrapping_add(1)
        } else {
            number.wrapping_sub(1)
        };
        let target = match target {
            Val::Int(_) => Val::Null,
            target => target,
        };
        Ok(self.result(number, target))
    }

    fn logic(&mut self, op: &Op) -> Result<Flow, Error> {
        let truth = match op.info.code {
            0x90 => self.operand_int(op, 0) != 0 && self.operand_int(op, 1) != 0,
            0x91 => self.operand_int(op, 0) != 0 || self.operand_int(op, 1) != 0,
            0x92 => self.operand_int(op, 0) == 0,
            code => {
                let order = self.compare(self.operand(op, 0), self.operand(op, 1))?;
                match code {
                    0x93 => order == Ordering::Equal,
                    0x94 => order == Ordering::Greater,
                    _ => order == Ordering::Less,
                }
            }
        };
        Ok(Flow::Value(Val::Int(if truth { self.mask() } else { 0 })))
    }

    /// Compares two values, the second converted to the type of the first
    /// (`AcpiExDoLogicalOp`).
    pub(super) fn compare(&mut self, a: Val, b: Val) -> Result<Ordering, Error> {
        if let Val::Int(a) = a {
            return Ok((a & self.mask()).cmp(&self.integer_of(b, false)?));
        }
        let Val::Obj(first) = a else {
            return Err(Exception::AmlOperandType.into());
        };
        let second = match self.m.heap.get(first) {
            Some(Object::String(_)) => self.make_string(b, Radix::Implicit)?,
            Some(Object::Buffer(_)) => self.make_buffer(b)?,
            _ => return Err(Exception::AmlOperandType.into()),
        };
        let length = self.m.heap.get(first).map_or(0, Object::cost);
        self.charge(length);
        match (self.m.heap.get(first), self.m.heap.get(second)) {
            (
                Some(Object::String(a) | Object::Buffer(a)),
                Some(Object::String(b) | Object::Buffer(b)),
            ) => Ok(a.cmp(b)),
            _ => Err(Exception::AmlOperandType.into()),
        }
    }
}
