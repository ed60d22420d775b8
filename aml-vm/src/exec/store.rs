//! Stores (`exstore.c`, `exstoren.c`, `exstorob.c`): where a value goes and what it becomes there.

use alloc::vec::Vec;

use crate::convert::Radix;
use crate::error::{Error, Exception};
use crate::exec::{Cpu, Ctl, Flow, limit};
use crate::heap::{ObjId, Object, Val};
use crate::host::Request;
use crate::limits::Limit;
use crate::namespace::NodeId;
use crate::opcode::LOAD_TABLE;
use crate::value::ObjectType;

const COPY_OBJECT: u16 = 0x9D;
const STORE: u16 = 0x70;

/// How an operation's target takes a value of another type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Conversion {
    /// Implicit result conversion.
    Implicit,
    /// The target takes the value's type (explicit conversions: `ToInteger`, `FromBCD`…).
    Overwrite,
    /// The value is copied as it is, whatever the target was (`CopyObject`, stores to ArgX).
    Direct,
}

impl Cpu<'_, '_> {
    /// Stores to a target. A write to a field unit is left on top of the control stack.
    pub(super) fn store(&mut self, value: Val, target: Val, code: u16) -> Result<Flow, Error> {
        if code == STORE && matches!(value, Val::Node(_)) && target != Val::Debug {
            return Err(Exception::AmlOperandType.into());
        }
        match target {
            Val::Null => {}
            Val::Debug => {
                if self.take_answer()?.is_some() {
                    return Ok(Flow::Void);
                }
                let shown = self.m.export_counted(value);
                self.charge_result(&shown);
                let (shown, _) = shown?;
                return Ok(self.suspend(Request::Debug(shown)));
            }
            Val::Name(node) | Val::RefNode(node) => self.store_to_node(value, node, code, true)?,
            Val::Local(_) => self.store_to_local(value, target, code)?,
            Val::Arg(_) => self.store_to_arg(value, target, code)?,
            Val::RefCell(id) => self.store_to_cell(value, id, code, true)?,
            Val::Index(container, index) => self.store_to_index(value, container, index)?,
            _ => return Err(Exception::AmlOperandType.into()),
        }
        Ok(Flow::Next)
    }

    fn store_to_local(&mut self, value: Val, target: Val, code: u16) -> Result<(), Error> {
        if code != COPY_OBJECT && self.is_there(value, target)? {
            return Ok(());
        }
        let copy = self.copy(value)?;
        self.fill_slot(target, copy)?;
        Ok(())
    }

    /// An argument that holds a `RefOf` passes the store on, without conversion.
    fn store_to_arg(&mut self, value: Val, target: Val, code: u16) -> Result<(), Error> {
        let Val::Arg(number) = target else {
            return Ok(());
        };
        let held = self
            .frame()?
            .args
            .get(usize::from(number))
            .copied()
            .unwrap_or(Val::Uninit);
        match self.uncell(held) {
            // Nothing becomes a reference to itself.
            Val::RefNode(node) if held == value => return self.check_reference(node, value, code),
            Val::RefCell(_) if held == value => return Ok(()),
            Val::RefNode(node) => return self.store_to_node(value, node, code, false),
            Val::RefCell(id) => {
                self.store_to_cell(value, id, code, false)?;
                return Ok(());
            }
            _ => {}
        }
        if code != COPY_OBJECT && self.is_there(value, target)? {
            return Ok(());
        }
        let copy = self.copy(value)?;
        self.fill_slot(target, copy)?;
        Ok(())
    }

    /// An object that a local or argument holds already stays there (`AcpiDsStoreObjectToLocal`): fields in it are
    /// fields in it still.
    fn is_there(&self, value: Val, target: Val) -> Result<bool, Error> {
        Ok(matches!(value, Val::Obj(_)) && self.uncell(self.slot(target)?) == value)
    }

    /// May a reference to an object be stored to that object? Where it comes from the argument that it is stored
    /// through, it is there already (`AcpiDsStoreObjectToLocal`).
    fn check_reference(&self, node: NodeId, reference: Val, code: u16) -> Result<(), Error> {
        let written = match self.t.ctl.last() {
            Some(Ctl::Op(op)) => self.frame()?.table.bytes.get(op.start as usize + 1..),
            _ => None,
        };
        let is_there = matches!(written, Some([from, to, ..]) if from == to);
        let kind = self.m.names.kind(node);
        if code == COPY_OBJECT || code == STORE && is_there {
            return Ok(());
        }
        self.check_target(kind, reference, code)?;
        match kind {
            ObjectType::Method | ObjectType::Uninitialized => Ok(()),
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// Gives a local or argument a value; references to it see the new one.
    fn fill_slot(&mut self, target: Val, value: Val) -> Result<(), Error> {
        if let Val::Obj(id) = self.slot(target)?
            && let Some(Object::Cell(_, kind)) = self.m.heap.get(id)
        {
            let kind = *kind;
            self.m.heap.set(id, Object::Cell(value, kind));
            return Ok(());
        }
        self.set_slot(target, value)
    }

    /// Stores through a reference to a local or argument: as to a name, whose type is that of
    /// what was last stored so.
    fn store_to_cell(
        &mut self,
        value: Val,
        id: ObjId,
        code: u16,
        implicit: bool,
    ) -> Result<(), Error> {
        let Some(Object::Cell(held, kind)) = self.m.heap.get(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let (held, kind) = (*held, *kind);
        self.check_target(kind, value, code)?;
        let data = matches!(
            kind,
            ObjectType::Integer | ObjectType::String | ObjectType::Buffer
        );
        let mut value = value;
        if data && code != COPY_OBJECT && !matches!(value, Val::Table(_)) {
            self.data_kind(value).ok_or(Exception::AmlOperandType)?;
            if implicit && conversion_of(code) == Conversion::Implicit {
                value = self.converted(value, held)?;
            }
        }
        let copy = self.copy(value)?;
        let kind = self.kind_of(copy);
        self.m.heap.set(id, Object::Cell(copy, kind));
        Ok(())
    }

    /// The value as the type of what is there; as it is where that is no data.
    fn converted(&mut self, value: Val, held: Val) -> Result<Val, Error> {
        Ok(match self.data_kind(held) {
            Some(ObjectType::Integer) => Val::Int(self.integer_of(value, false)?),
            Some(ObjectType::String) => Val::Obj(self.make_string(value, Radix::Implicit)?),
            Some(_) => {
                let from = self.make_buffer(value)?;
                let mut bytes = self.bytes_of(from)?;
                if let Val::Obj(id) = held
                    && let Some(Object::Buffer(old)) = self.m.heap.get(id)
                    && !old.is_empty()
                {
                    bytes.resize(old.len(), 0);
                }
                Val::Obj(self.alloc(Object::Buffer(bytes.into()))?)
            }
            None => value,
        })
    }

    fn store_to_index(&mut self, value: Val, container: ObjId, index: u32) -> Result<(), Error> {
        if matches!(self.m.heap.get(container), Some(Object::Package(_))) {
            let copy = self.copy(value)?;
            if let Some(Object::Package(elements)) = self.m.heap.get_mut(container)
                && let Some(element) = elements.get_mut(index as usize)
            {
                *element = copy;
            }
            return Ok(());
        }
        let byte = match value {
            Val::Int(number) => number as u8,
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Integer(number)) => *number as u8,
                Some(Object::String(bytes) | Object::Buffer(bytes)) => {
                    bytes.first().copied().unwrap_or(0)
                }
                _ => return Err(Exception::AmlOperandType.into()),
            },
            _ => return Err(Exception::AmlOperandType.into()),
        };
        match self.m.heap.get_mut(container) {
            Some(Object::String(bytes) | Object::Buffer(bytes)) => {
                if let Some(slot) = bytes.get_mut(index as usize) {
                    *slot = byte;
                }
                Ok(())
            }
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// Stores to a named object (`AcpiExStoreObjectToNode`).
    fn store_to_node(
        &mut self,
        value: Val,
        node: NodeId,
        code: u16,
        implicit: bool,
    ) -> Result<(), Error> {
        let kind = self.m.names.kind(node);
        self.check_target(kind, value, code)?;
        if let Val::Index(package, index) = value
            && code != COPY_OBJECT
            && kind != ObjectType::Uninitialized
            && matches!(self.m.heap.get(package), Some(Object::Package(_)))
            && self.element_value(package, index)? == Val::Uninit
        {
            return Err(Exception::AmlUninitializedElement.into());
        }
        match (kind, self.m.names.value(node)) {
            (ObjectType::Integer | ObjectType::String | ObjectType::Buffer, Val::Obj(id)) => {
                let conversion = if code == COPY_OBJECT || !implicit {
                    Conversion::Direct
                } else {
                    conversion_of(code)
                };
                self.store_to_data(value, node, id, conversion, code)?;
                Ok(())
            }
            (ObjectType::BufferField, Val::Obj(id)) => {
                // What is copied may be the field's own buffer; `Store` reads what it has just written.
                let value = match code {
                    COPY_OBJECT => self.copy(value)?,
                    _ => value,
                };
                self.write_buffer_field(value, id)?;
                Ok(())
            }
            (
                ObjectType::RegionField | ObjectType::BankField | ObjectType::IndexField,
                Val::Obj(id),
            ) => {
                self.begin_write(value, id)?;
                Ok(())
            }
            (
                ObjectType::RegionField | ObjectType::BankField | ObjectType::IndexField,
                Val::Uninit,
            ) => Err(Exception::AmlNoOperand.into()),
            _ => {
                self.replace(value, node)?;
                Ok(())
            }
        }
    }

    /// Only `CopyObject` may overwrite what is not data.
    fn check_target(&self, kind: ObjectType, value: Val, code: u16) -> Result<(), Error> {
        if code == COPY_OBJECT {
            return Ok(());
        }
        let is_package = |value| match value {
            Val::Obj(id) => matches!(self.m.heap.get(id), Some(Object::Package(_))),
            _ => false,
        };
        match kind {
            ObjectType::Package if code == STORE && is_package(value) => Ok(()),
            ObjectType::Package
            | ObjectType::Device
            | ObjectType::Event
            | ObjectType::Mutex
            | ObjectType::Region
            | ObjectType::PowerResource
            | ObjectType::Processor
            | ObjectType::ThermalZone => Err(Exception::AmlTargetType.into()),
            _ => Ok(()),
        }
    }

    /// Stores to an integer, string or buffer: in place, if the value can be converted.
    fn store_to_data(
        &mut self,
        value: Val,
        node: NodeId,
        id: ObjId,
        conversion: Conversion,
        code: u16,
    ) -> Result<(), Error> {
        if code == COPY_OBJECT {
            return self.replace(value, node);
        }
        let value = match value {
            Val::Table(_) => return self.replace(value, node),
            Val::RefNode(_) | Val::RefCell(_) | Val::NameRef(_) | Val::Node(_) | Val::Index(..) => {
                return Err(Exception::AmlOperandType.into());
            }
            other => other,
        };
        let source = self.data_kind(value).ok_or(Exception::AmlOperandType)?;
        let target = self.data_kind(Val::Obj(id)).ok_or(Exception::AmlInternal)?;
        if conversion == Conversion::Direct {
            return self.replace(value, node);
        }
        if code == LOAD_TABLE && source != target {
            return Err(Exception::AmlInternal.into());
        }
        if conversion == Conversion::Overwrite && source != target {
            // Not a copy: where an explicit conversion had nothing to do, operand and target are
            // one object from now on, as in ACPICA (`AcpiExStoreObjectToObject`).
            return self.attach(value, node);
        }
        match target {
            ObjectType::Integer => {
                let number = self.integer_of(value, false)?;
                self.m.heap.set(id, Object::Integer(number));
            }
            ObjectType::String => {
                let from = self.make_string(value, Radix::Implicit)?;
                let text = self.bytes_of(from)?;
                self.m.heap.set(id, Object::String(text.into()));
            }
            _ => {
                let from = self.make_buffer(value)?;
                let bytes = self.bytes_of(from)?;
                self.fill_buffer(id, bytes);
            }
        }
        Ok(())
    }

    fn bytes_of(&mut self, id: ObjId) -> Result<Vec<u8>, Error> {
        let length = match self.m.heap.get(id) {
            Some(Object::String(bytes) | Object::Buffer(bytes)) => bytes.len() as u64,
            _ => 0,
        };
        self.room(length)?;
        self.charge(length);
        match self.m.heap.get(id) {
            Some(Object::String(bytes) | Object::Buffer(bytes)) => Ok(bytes.to_vec()),
            _ => Err(Exception::AmlInternal.into()),
        }
    }

    /// A buffer keeps its length, unless that is zero.
    fn fill_buffer(&mut self, id: ObjId, bytes: Vec<u8>) {
        let length = match self.m.heap.get(id) {
            Some(Object::Buffer(old)) => old.len(),
            _ => 0,
        };
        let mut bytes = bytes;
        if length > 0 {
            self.charge(length as u64);
            bytes.resize(length, 0);
        }
        self.m.heap.set(id, Object::Buffer(bytes.into()));
    }

    /// Integer, string or buffer?
    fn data_kind(&self, value: Val) -> Option<ObjectType> {
        match value {
            Val::Int(_) => Some(ObjectType::Integer),
            Val::Obj(id) => match self.m.heap.get(id)? {
                Object::Integer(_) => Some(ObjectType::Integer),
                Object::String(_) => Some(ObjectType::String),
                Object::Buffer(_) => Some(ObjectType::Buffer),
                _ => None,
            },
            _ => None,
        }
    }

    /// Gives a name a copy of the value, whatever it was before (`AcpiExStoreDirectToNode`).
    pub(super) fn replace(&mut self, value: Val, node: NodeId) -> Result<(), Error> {
        let copy = self.copy(value)?;
        if let Val::Obj(id) = copy
            && let Some(Object::Region(region)) = self.m.heap.get_mut(id)
        {
            // Fields in the copy are fields in it as long as it is there.
            region.node = node;
        }
        self.attach(copy, node)
    }

    /// Gives a name a value that nothing else holds.
    pub(super) fn attach(&mut self, value: Val, node: NodeId) -> Result<(), Error> {
        let kind = self.kind_of(value);
        let value = match value {
            Val::Int(number) => Val::Obj(self.alloc(Object::Integer(number))?),
            Val::Node(node) => Val::NameRef(node),
            value => value,
        };
        self.m.names.set(node, kind, value);
        Ok(())
    }

    /// The type of a name that has this value.
    fn kind_of(&self, value: Val) -> ObjectType {
        match value {
            Val::Obj(id) => self
                .m
                .heap
                .get(id)
                .map_or(ObjectType::Uninitialized, Object::kind),
            Val::Int(_) => ObjectType::Integer,
            Val::Uninit => ObjectType::Uninitialized,
            Val::Node(node) => self.m.names.kind(node),
            _ => ObjectType::Reference,
        }
    }

    /// A copy with an identity of its own; packages are copied with all packages in them
    /// (`AcpiUtCopyIobjectToIobject`).
    pub(super) fn copy(&mut self, value: Val) -> Result<Val, Error> {
        let Val::Obj(root) = value else {
            return Ok(value);
        };
        let copy = self.copy_one(root)?;
        let Val::Obj(copied) = copy else {
            return Ok(copy);
        };
        let mut todo: Vec<(ObjId, u32)> = [(copied, 1)].into();
        let deepest = self.m.config.limits.package_depth;
        while let Some((package, depth)) = todo.pop() {
            let Some(Object::Package(elements)) = self.m.heap.get(package) else {
                continue;
            };
            if depth > deepest {
                return Err(limit(Limit::PackageDepth, deepest));
            }
            for index in 0..elements.len() {
                let Some(Object::Package(elements)) = self.m.heap.get(package) else {
                    break;
                };
                let Some(Val::Obj(id)) = elements.get(index).copied() else {
                    continue;
                };
                let element = self.copy_one(id)?;
                if let Some(Object::Package(elements)) = self.m.heap.get_mut(package)
                    && let Some(slot) = elements.get_mut(index)
                {
                    *slot = element;
                }
                if let Val::Obj(id) = element
                    && matches!(self.m.heap.get(id), Some(Object::Package(_)))
                {
                    todo.push((id, depth + 1));
                }
            }
            self.t.operations += 1;
        }
        Ok(copy)
    }

    fn copy_one(&mut self, id: ObjId) -> Result<Val, Error> {
        let Some(object) = self.m.heap.get(id) else {
            return Ok(Val::Uninit);
        };
        match object {
            Object::Integer(number) => return Ok(Val::Int(*number)),
            Object::String(_) | Object::Buffer(_) | Object::Package(_) => {}
            Object::Cell(inner, _) => return Ok(*inner),
            // Everything else is its identity.
            _ => return Ok(Val::Obj(id)),
        }
        let cost = object.cost();
        self.room(cost)?;
        self.charge(cost);
        match self.m.heap.get(id).cloned() {
            Some(object) => Ok(Val::Obj(self.m.heap.add(object))),
            None => Ok(Val::Uninit),
        }
    }
}

/// What an operation's target says about conversion: explicit conversions overwrite.
fn conversion_of(code: u16) -> Conversion {
    match code {
        0x96..=0x99 | 0x9C | 0x5B28 | 0x5B29 => Conversion::Overwrite,
        _ => Conversion::Implicit,
    }
}
