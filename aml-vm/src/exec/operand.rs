//! Operands: read in the order in which they stand, then evaluated in the opposite order, as ACPICA
//! does (`exresop.c`); a name or local is read when it is evaluated, not when it is met.

use crate::convert::{self, Radix};
use crate::error::{Error, ErrorKind, Exception};
use crate::exec::call::SCOPE_COST;
use crate::exec::{Cpu, Ctl, Op, Phase, Use, limit};
use crate::heap::{ObjId, Object, Val};
use crate::limits::Limit;
use crate::opcode::{Arg, LOAD, Opcode, SCOPE};
use crate::value::ObjectType;

impl Cpu<'_, '_> {
    /// Begins to read the next operand of the operation on top, one that is not the thread's own.
    pub(super) fn collect(&mut self, op: Op, arg: Arg) -> Result<(), Error> {
        match arg {
            // ACPICA parses a name of several segments without a prefix as an expression.
            Arg::Reference if op.info.code != 0x71 && self.is_bare_path()? => {
                self.begin_operation(Use::Term)?;
            }
            Arg::Simple if self.is_bare_path()? => {
                self.begin_operation(Use::Super)?;
            }
            Arg::Reference | Arg::Simple => {
                self.begin_operation(Use::Target)?;
            }
            Arg::Target | Arg::Super | Arg::Deref => {
                self.begin_operation(Use::Super)?;
            }
            _ => {
                self.begin_operation(Use::Term)?;
            }
        }
        Ok(())
    }

    /// Reads the name of an object that exists; a field list can do without it, and `Alias` makes it.
    pub(super) fn existing(&mut self, code: Opcode) -> Result<Val, Error> {
        match self.existing_name() {
            Ok(node) if code == SCOPE => Ok(Val::Name(node)),
            Ok(node) => Ok(Val::Name(self.m.names.follow_alias(node))),
            // The names of the fields are made all the same.
            Err(_) if matches!(code, 0x5B81 | 0x5B86 | 0x5B87) => Ok(Val::Missing),
            // It fails once its target has been read, too.
            Err(error) if code == LOAD && error.kind == Exception::NotFound.into() => {
                self.t.has_holes = true;
                Ok(Val::Missing)
            }
            Err(error) if code == 0x06 && error.kind == Exception::NotFound.into() => Ok(Val::Null),
            Err(error) => Err(error),
        }
    }

    fn is_bare_path(&self) -> Result<bool, Error> {
        Ok(matches!(self.rest()?.first(), Some(0x2E | 0x2F)))
    }

    /// Evaluates the operands, the last first; `index` of them are done.
    pub(super) fn resolve_operands(&mut self, op: Op, index: u8) -> Result<(), Error> {
        if let Some(frame) = self.t.frames.last_mut() {
            frame.start = op.start;
        }
        if index == 0 && self.t.has_holes {
            self.check_operands(op)?;
        }
        let args = match op.info.args {
            [Arg::PkgLength, args @ ..] => args,
            args => args,
        };
        let count = args.len();
        let left = args.get(..count.saturating_sub(usize::from(index)));
        for (number, arg) in left.unwrap_or_default().iter().copied().enumerate().rev() {
            let at = op.base as usize + number;
            let operand = self.t.vals.get(at).copied().unwrap_or(Val::Uninit);
            if !arg.is_evaluated() {
                let stored = matches!(arg, Arg::Target | Arg::Simple)
                    || arg == Arg::Super && matches!(op.info.code, 0x70 | 0x75 | 0x76);
                let conditional = op.info.code == 0x5B12 && operand == Val::Missing;
                let stepped = matches!(op.info.code, 0x75 | 0x76) && self.steps_constant(&op)?;
                if stored && !conditional && !stepped && !Self::can_store(operand) {
                    return Err(match operand {
                        Val::Node(_) if !matches!(op.info.code, 0x75 | 0x76) => {
                            Exception::AmlTargetType.into()
                        }
                        _ => Exception::AmlOperandType.into(),
                    });
                }
                continue;
            }
            let value = match operand {
                Val::Int(_) if arg != Arg::Deref => Some(operand),
                Val::Local(_) if self.stores_nothing(op, operand) => Some(Val::Uninit),
                _ => self.evaluate(operand, arg)?,
            };
            let value = match value {
                Some(value) => value,
                None => {
                    self.set_phase(Phase::Resolve((count - 1 - number) as u8));
                    self.begin_read(operand, at)?;
                    return Ok(());
                }
            };
            let value = self.convert_operand(value, arg)?;
            if let Some(slot) = self.t.vals.get_mut(at) {
                *slot = value;
            }
        }
        self.set_phase(Phase::Execute);
        Ok(())
    }

    /// `Store (LocalX, LocalX)` where there is no value does nothing (`AcpiDsExecEndOp`).
    fn stores_nothing(&mut self, op: Op, local: Val) -> bool {
        op.info.code == 0x70 && self.operand(&op, 1) == local && self.read(local).is_err()
    }

    /// Is the operand of `Increment` or `Decrement` a constant? The result is stored nowhere (`AcpiExStore`).
    fn steps_constant(&self, op: &Op) -> Result<bool, Error> {
        let operand = self.frame()?.table.bytes.get(op.start as usize + 1);
        Ok(operand.is_some_and(|byte| is_constant(*byte)))
    }

    /// Is this something that a value can be stored to?
    fn can_store(target: Val) -> bool {
        matches!(
            target,
            Val::Name(_)
                | Val::Local(_)
                | Val::Arg(_)
                | Val::Null
                | Val::Debug
                | Val::Index(..)
                | Val::RefNode(_)
                | Val::RefCell(_)
        )
    }

    /// The value of an operand; `None` if it is a field that must be read.
    fn evaluate(&mut self, operand: Val, arg: Arg) -> Result<Option<Val>, Error> {
        if arg == Arg::Deref {
            return Ok(Some(self.deref_operand(operand)?));
        }
        if matches!(arg, Arg::Source | Arg::Result) && matches!(operand, Val::Index(..)) {
            return Ok(Some(operand));
        }
        // The result of an operation is a condition as it is (`AcpiDsGetPredicateValue`).
        if arg == Arg::Predicate && (matches!(operand, Val::Index(..)) || self.is_field(operand)) {
            return Err(Exception::Type.into());
        }
        // What an expression gave is returned as it is, a field unread.
        if arg == Arg::Result && matches!(operand, Val::Obj(_)) {
            return Ok(Some(operand));
        }
        if arg == Arg::Any
            && matches!(operand, Val::Index(..))
            && matches!(self.t.ctl.last(), Some(Ctl::Op(op)) if op.info.code == 0x9D)
        {
            return Ok(Some(operand));
        }
        self.read(operand)
    }

    /// What an operand stands for (`AcpiExResolveToValue`); `None` if it is a field unit or buffer
    /// field behind which there is more to do.
    pub(super) fn read(&mut self, operand: Val) -> Result<Option<Val>, Error> {
        let value = match operand {
            Val::Local(number) => {
                let value = self.frame()?.locals.get(usize::from(number)).copied();
                match self.uncell(value.unwrap_or(Val::Uninit)) {
                    Val::Uninit => return Err(Exception::AmlUninitializedLocal.into()),
                    value => value,
                }
            }
            Val::Arg(number) => {
                let value = self.frame()?.args.get(usize::from(number)).copied();
                match self.uncell(value.unwrap_or(Val::Uninit)) {
                    Val::Uninit => return Err(Exception::AmlUninitializedArg.into()),
                    value => value,
                }
            }
            // An element of a package that names an object stands for the object.
            Val::Name(node) | Val::NameRef(node) => self.node_value(node)?,
            Val::Index(package, index) => match self.m.heap.get(package) {
                Some(Object::Package(_)) => match self.element_value(package, index)? {
                    Val::Uninit => return Err(Exception::AmlUninitializedElement.into()),
                    value => value,
                },
                _ => operand,
            },
            Val::Missing => return Err(Exception::AmlNameNotFound.into()),
            Val::Void => return Err(Exception::AmlNoReturnValue.into()),
            other => other,
        };
        let Val::Obj(id) = value else {
            return Ok(Some(value));
        };
        match self.m.heap.get(id) {
            Some(Object::BufferField(_)) => Ok(Some(self.read_buffer_field(id)?)),
            Some(Object::Field(_)) => Ok(None),
            Some(Object::Integer(number)) => Ok(Some(Val::Int(*number & self.mask()))),
            _ => Ok(Some(value)),
        }
    }

    /// The value of a named object (`AcpiExResolveNodeToValue`).
    pub(super) fn node_value(&mut self, node: crate::namespace::NodeId) -> Result<Val, Error> {
        match (self.m.names.kind(node), self.m.names.value(node)) {
            (ObjectType::Device | ObjectType::ThermalZone, _) => Ok(Val::Node(node)),
            // Its length has failed, and where it would be evaluated again there is none (`AcpiPsParseAml`).
            (ObjectType::Buffer | ObjectType::Package, Val::Uninit) => {
                Err(Exception::BadAddress.into())
            }
            (_, Val::Uninit) => {
                Err(Error::new(Exception::AmlUninitializedNode)
                    .about(self.m.names.path(node).as_str()))
            }
            (ObjectType::Uninitialized, _) => Err(Exception::AmlOperandType.into()),
            (_, value) => Ok(value),
        }
    }

    /// What a name in a package stands for.
    pub(super) fn resolve(&mut self, forward: Val) -> Option<Val> {
        let (found, scopes) = self.m.resolve_counted(forward);
        self.charge(scopes * SCOPE_COST);
        found
    }

    /// An element of a package; a name in it is resolved now if it can be.
    pub(super) fn element_value(&mut self, package: ObjId, index: u32) -> Result<Val, Error> {
        let Some(Object::Package(elements)) = self.m.heap.get(package) else {
            return Ok(Val::Uninit);
        };
        let value = elements.get(index as usize).copied().unwrap_or(Val::Uninit);
        if !matches!(value, Val::Forward(..)) {
            return Ok(value);
        }
        let value = self.resolve(value).unwrap_or(Val::Uninit);
        if let Some(Object::Package(elements)) = self.m.heap.get_mut(package)
            && let Some(element) = elements.get_mut(index as usize)
        {
            *element = value;
        }
        Ok(value)
    }

    /// A local or argument to which a reference exists is a cell.
    pub(super) fn uncell(&self, value: Val) -> Val {
        match value {
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Cell(inner, _)) => *inner,
                _ => value,
            },
            other => other,
        }
    }

    /// Converts an operand to what the operation wants (`AcpiExResolveOperands`).
    fn convert_operand(&mut self, value: Val, arg: Arg) -> Result<Val, Error> {
        let object = match value {
            Val::Obj(id) => self.m.heap.get(id),
            _ => None,
        };
        let fits = match arg {
            Arg::Predicate => return Ok(Val::Int(self.integer_of(value, false)?)),
            Arg::Integer => match self.integer_of(value, false) {
                Ok(number) => return Ok(Val::Int(number)),
                Err(error) => return Err(operand_error(error)),
            },
            Arg::String => match object {
                Some(Object::String(_)) => true,
                _ => {
                    let string = self.make_string(value, Radix::Implicit);
                    return string.map(Val::Obj).map_err(operand_error);
                }
            },
            Arg::Buffer => match object {
                Some(Object::Buffer(_)) => true,
                _ => return self.make_buffer(value).map(Val::Obj).map_err(operand_error),
            },
            Arg::BufferOrString => match (value, object) {
                (_, Some(Object::String(_) | Object::Buffer(_))) => true,
                (Val::Int(_), _) => return Ok(Val::Obj(self.make_buffer(value)?)),
                _ => false,
            },
            Arg::Data => matches!(
                (value, object),
                (Val::Int(_), _) | (_, Some(Object::String(_) | Object::Buffer(_)))
            ),
            Arg::Complex => matches!(
                object,
                Some(Object::String(_) | Object::Buffer(_) | Object::Package(_))
            ),
            Arg::Package => matches!(object, Some(Object::Package(_))),
            Arg::Source => match object {
                None => true,
                Some(Object::String(_) | Object::Buffer(_) | Object::Package(_)) => true,
                // `Debug` takes everything.
                Some(_) => matches!(
                    self.t.ctl.last(), Some(Ctl::Op(op)) if self.operand(op, 1) == Val::Debug
                ),
            },
            _ => true,
        };
        if fits {
            Ok(value)
        } else {
            Err(Exception::AmlOperandType.into())
        }
    }

    /// Converts to an integer (`AcpiExConvertToInteger`).
    pub(super) fn integer_of(&mut self, value: Val, explicit: bool) -> Result<u64, Error> {
        let width = self.integer_width();
        if let Val::Obj(id) = value
            && let Some(Object::String(text)) = self.m.heap.get(id)
        {
            let (number, looked_at) = convert::string_to_integer(text, explicit, width);
            self.charge(looked_at as u64);
            return Ok(number);
        }
        match value {
            Val::Int(number) => Ok(number & self.mask()),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Integer(number)) => Ok(*number & self.mask()),
                Some(Object::Buffer(bytes)) if bytes.is_empty() => {
                    Err(Exception::AmlBufferLimit.into())
                }
                Some(Object::Buffer(bytes)) => Ok(crate::decode::little_endian(
                    bytes.get(..width).unwrap_or(bytes),
                )),
                _ => Err(Exception::Type.into()),
            },
            _ => Err(Exception::Type.into()),
        }
    }

    /// Converts to a string, a new one unless it is one (`AcpiExConvertToString`).
    pub(super) fn make_string(&mut self, value: Val, radix: Radix) -> Result<ObjId, Error> {
        let width = self.integer_width();
        let text = match value {
            Val::Int(number) => convert::integer_to_string(number, radix, width),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::String(_)) => return Ok(id),
                Some(Object::Integer(number)) => convert::integer_to_string(*number, radix, width),
                Some(Object::Buffer(bytes)) => {
                    let bound = convert::buffer_string_bound(bytes.len(), radix);
                    self.check_string(bound)?;
                    self.room(bound as u64)?;
                    let Some(Object::Buffer(bytes)) = self.m.heap.get(id) else {
                        return Err(Exception::AmlInternal.into());
                    };
                    convert::buffer_to_string(bytes, radix)
                }
                _ => return Err(Exception::Type.into()),
            },
            _ => return Err(Exception::Type.into()),
        };
        self.alloc(Object::String(text.into()))
    }

    /// Converts to a buffer, a new one unless it is one (`AcpiExConvertToBuffer`): a string with
    /// its terminating zero.
    pub(super) fn make_buffer(&mut self, value: Val) -> Result<ObjId, Error> {
        let width = self.integer_width();
        let integer = |number: u64| {
            number
                .to_le_bytes()
                .get(..width)
                .unwrap_or_default()
                .to_vec()
        };
        let bytes = match value {
            Val::Int(number) => integer(number),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Buffer(_)) => return Ok(id),
                Some(Object::Integer(number)) => integer(*number),
                Some(Object::String(text)) => {
                    let mut bytes = convert::c_string(text).to_vec();
                    bytes.resize(text.len() + 1, 0);
                    bytes
                }
                _ => return Err(Exception::Type.into()),
            },
            _ => return Err(Exception::Type.into()),
        };
        self.alloc(Object::Buffer(bytes.into()))
    }

    pub(super) fn check_string(&self, length: usize) -> Result<(), Error> {
        let most = self.m.config.limits.string_bytes;
        if length > most as usize {
            Err(limit(Limit::StringBytes, most))
        } else {
            Ok(())
        }
    }

    pub(super) fn check_buffer(&self, length: u64) -> Result<(), Error> {
        let most = self.m.config.limits.buffer_bytes;
        if length > u64::from(most) {
            Err(limit(Limit::BufferBytes, most))
        } else {
            Ok(())
        }
    }
}

/// `Zero`, `One` or `Ones`: as a target, takes every store and stays what it is (`AcpiExStore`).
pub(super) fn is_constant(byte: u8) -> bool {
    matches!(byte, 0 | 1 | 0xFF)
}

/// A conversion that is impossible is an operand of the wrong type.
pub(super) fn operand_error(error: Error) -> Error {
    match error.kind {
        ErrorKind::Acpi(Exception::Type) => Exception::AmlOperandType.into(),
        _ => error,
    }
}
