//! Operations that make named objects, and field lists.

use crate::decode::{Name, is_lead, pkg_length, repaired, starts_name};
use crate::error::{Error, Exception};
use crate::exec::{BlockKind, Cpu, Ctl, Flow, InitStage, Op, SCOPE_COST, Use, limit};
use crate::heap::{BufferField, Field, FieldKind, Lock, Method, ObjId, Object, Region, Val};
use crate::host::{Answer, RegionSpace, Request};
use crate::limits::Limit;
use crate::namespace::{NODE_COST, NodeId, OWNER_NONE, ROOT};
use crate::opcode::Opcode;
use crate::value::ObjectType;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// The field list of a `Field`, `IndexField` or `BankField`, as far as it has been read.
#[derive(Clone, Debug)]
pub(crate) struct FieldList {
    /// What the next field will be.
    pub(crate) next: Field,
    pub(crate) end: u32,
    /// The buffer of a `Connection`, just evaluated.
    pub(crate) value: Option<Val>,
    /// Its region or register is not there: the names are made, without objects.
    pub(crate) broken: Option<Broken>,
}

/// Why there is nothing for fields to be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// The region, register or connection that is named at this offset of the table does not exist.
    Absent(u32),
    /// What should be a region is none.
    NoRegion,
    /// What should be a register is no field.
    NoField,
    /// What should be a connection is no buffer.
    NoBuffer,
}

/// A field in a bank that the code of a table has made, and where that stands: ACPICA evaluates its value again
/// whenever the objects of the tables are initialised (`AcpiDsGetBankFieldArguments`).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bank {
    pub(crate) node: NodeId,
    pub(crate) table: u16,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Cpu<'_, '_> {
    /// Reads the name of an object to be created and enters it into the namespace.
    pub(super) fn declare(&mut self, code: Opcode) -> Result<NodeId, Error> {
        let kind = match code {
            0x5B80 | 0x5B88 => ObjectType::Region,
            0x5B82 => ObjectType::Device,
            0x5B83 => ObjectType::Processor,
            0x5B84 => ObjectType::PowerResource,
            0x5B85 => ObjectType::ThermalZone,
            0x14 => ObjectType::Method,
            0x5B01 => ObjectType::Mutex,
            0x5B02 => ObjectType::Event,
            0x8A..=0x8D | 0x8F | 0x5B13 => ObjectType::BufferField,
            _ => ObjectType::Uninitialized,
        };
        let (scope, path) = (self.frame()?.scope, self.rest()?);
        let (name, length) = Name::read(path)?;
        let place = self.m.names.locate(scope, &name);
        let cost = length as u64 + name.steps() * SCOPE_COST;
        let text = |name: &Name<'_>| name.text();
        let result = match place {
            None => Err(Error::new(Exception::NotFound).about(text(&name).as_str())),
            Some((_, None)) => Err(Error::new(Exception::AlreadyExists).about("\\")),
            Some((parent, Some(last))) => match self.m.names.child(parent, last) {
                Some(_) => Err(Error::new(Exception::AlreadyExists).about(text(&name).as_str())),
                None => Ok((parent, last)),
            },
        };
        self.advance(length);
        self.charge(cost);
        let (parent, last) = result?;
        self.create(parent, last, kind, Val::Uninit)
    }

    /// Enters a name that does not exist.
    pub(super) fn create(
        &mut self,
        parent: NodeId,
        name: [u8; 4],
        kind: ObjectType,
        value: Val,
    ) -> Result<NodeId, Error> {
        // Making a name, and removing it when the method ends, takes as long as two operations more.
        self.charge(128);
        let limits = &self.m.config.limits;
        if self.m.names.count >= limits.namespace_nodes {
            return Err(limit(Limit::NamespaceNodes, limits.namespace_nodes));
        }
        let depth = self
            .m
            .names
            .get(parent)
            .map_or(0, |node| u32::from(node.depth));
        if depth >= limits.namespace_depth {
            return Err(limit(Limit::NamespaceDepth, limits.namespace_depth));
        }
        self.room(NODE_COST)?;
        let frame = self.frame()?;
        let method = frame.method;
        let owner = if method.is_some() {
            OWNER_NONE
        } else {
            frame.table_index
        };
        let node = self.m.names.add(parent, name, kind, value, owner);
        if let Some(id) = method
            && let Some(Object::Method(method)) = self.m.heap.get_mut(id)
        {
            method.created.get_or_insert_default().push(node);
        }
        Ok(node)
    }

    /// `External` says nothing to an interpreter.
    pub(super) fn external(&mut self) -> Result<Flow, Error> {
        let (_, length) = Name::read(self.rest()?)?;
        self.advance(length + 2);
        self.charge(length as u64);
        self.take_place();
        Ok(Flow::Next)
    }

    /// Executes an operation that makes a named object.
    pub(super) fn define(&mut self, op: &Op) -> Result<Flow, Error> {
        match op.info.code {
            0x06 => return self.alias(op),
            0x5B81 | 0x5B86 | 0x5B87 => return self.begin_field_list(op),
            _ => {}
        }
        let Val::Name(node) = self.operand(op, 0) else {
            return self.create_field(op);
        };
        let number = |index| self.operand_int(op, index);
        let object = match op.info.code {
            0x08 => {
                self.attach(self.operand(op, 1), node)?;
                return Ok(Flow::Void);
            }
            0x10 => return self.scope(op, node),
            0x14 => return self.method(op, node, number(1) as u8),
            0x5B82 | 0x5B85 => return self.open(op, node),
            0x5B88 => return self.data_table_region(op, node),
            0x5B01 => Object::Mutex {
                level: number(1) as u8 & 0x0F,
                lock: Lock::default(),
            },
            0x5B02 => Object::Event(0),
            0x5B80 => Object::Region(Region {
                node,
                space: RegionSpace::from_number(number(1) as u8),
                address: number(2),
                length: self.operand_u32(op, 3).into(),
                table: None,
                pci: None,
            }),
            0x5B83 => Object::Processor {
                id: number(1) as u8,
                address: number(2) as u32,
                length: number(3) as u8,
            },
            0x5B84 => Object::Power {
                level: number(1) as u8,
                order: number(2) as u16,
            },
            _ => return Err(Exception::AmlBadOpcode.into()),
        };
        let kind = object.kind();
        let id = self.alloc(object)?;
        self.m.names.set(node, kind, Val::Obj(id));
        match op.info.code {
            0x5B83 | 0x5B84 => self.open(op, node),
            0x5B80 => {
                let space = RegionSpace::from_number(self.operand_int(op, 1) as u8);
                self.connect_region(node, space)
            }
            _ => Ok(Flow::Void),
        }
    }

    fn alias(&mut self, op: &Op) -> Result<Flow, Error> {
        let Val::Name(node) = self.operand(op, 1) else {
            return Err(Exception::AmlInternal.into());
        };
        let target = match self.operand(op, 0) {
            Val::Name(target) => target,
            _ => self.enter_source(op)?,
        };
        // Where its own name is that of the object, ACPICA finds the alias itself (`AcpiDsLoad2EndOp`).
        let frame = self.frame()?;
        let written = frame.table.bytes.get(op.start as usize + 1..);
        let is_itself = matches!(written.and_then(|bytes| bytes.split_at_checked(4)),
            Some((source, alias)) if alias.starts_with(source) && source != [0; 4]);
        if frame.method.is_some() && is_itself || target == node {
            return Err(Exception::NullObject.into());
        }
        let kind = match self.m.names.kind(target) {
            ObjectType::Method => ObjectType::MethodAlias,
            _ => ObjectType::Alias,
        };
        self.m.names.set(node, kind, Val::NameRef(target));
        Ok(Flow::Void)
    }

    /// The object of an `Alias` does not exist: it is entered, and so is every name on the way to it
    /// (`AcpiDsCreateOperand`, after the alias itself).
    fn enter_source(&mut self, op: &Op) -> Result<NodeId, Error> {
        let frame = self.frame()?;
        let (table, scope) = (frame.table.clone(), frame.scope);
        let written = table.bytes.get(op.start as usize + 1..);
        let (name, _) = Name::read(written.unwrap_or_default())?;
        if let Some(found) = self.m.names.lookup(scope, &name) {
            return Ok(found);
        }
        let base = self.m.names.base(scope, &name);
        let mut at = base.ok_or(Exception::AmlNameNotFound)?;
        for segment in name.segments().map(repaired) {
            at = match self.m.names.child(at, segment) {
                Some(node) => self.m.names.holder(node),
                None => self.create(at, segment, ObjectType::Uninitialized, Val::Uninit)?,
            };
        }
        Ok(at)
    }

    fn method(&mut self, op: &Op, node: NodeId, flags: u8) -> Result<Flow, Error> {
        let frame = self.frame_mut()?;
        let method = Method {
            table: frame.table_index,
            start: frame.pc,
            end: op.end.max(frame.pc),
            args: flags & 7,
            serialized: flags & 8 != 0,
            sync_level: flags >> 4,
            native: false,
            active: 0,
            created: None,
            lock: Lock::default(),
        };
        frame.pc = method.end;
        let id = self.alloc(Object::Method(method))?;
        self.m.names.set(node, ObjectType::Method, Val::Obj(id));
        Ok(Flow::Void)
    }

    /// `Scope`: which objects may be opened again (`AcpiDsLoad2BeginOp`).
    fn scope(&mut self, op: &Op, node: NodeId) -> Result<Flow, Error> {
        match self.m.names.kind(node) {
            ObjectType::Uninitialized
            | ObjectType::Scope
            | ObjectType::Device
            | ObjectType::PowerResource
            | ObjectType::Processor
            | ObjectType::ThermalZone => {}
            ObjectType::Integer | ObjectType::String | ObjectType::Buffer => {
                // Its object stays, though nothing but a reference leads to it any more.
                let value = self.m.names.value(node);
                self.m.names.set(node, ObjectType::Uninitialized, value);
            }
            ObjectType::Method if node == ROOT => {}
            // ACPICA is within it by then, and in the code of a table it stays there.
            _ => {
                let scope = self.m.names.scope_of(node);
                let frame = self.frame_mut()?;
                if frame.method.is_none() {
                    frame.scope = scope;
                    frame.pc = frame.pc.max(op.end);
                }
                return Err(Exception::AmlOperandType.into());
            }
        }
        self.open(op, node)
    }

    /// Goes on with the terms inside a named object.
    fn open(&mut self, op: &Op, node: NodeId) -> Result<Flow, Error> {
        self.t.ctl.pop();
        self.t.vals.truncate(op.base as usize);
        let frame = self.frame_mut()?;
        let outer = core::mem::replace(&mut frame.scope, node);
        self.t.ctl.push(Ctl::Block {
            kind: BlockKind::Scope { outer },
            end: op.end,
        });
        Ok(Flow::Next)
    }

    /// `CreateField` and its kin: the name is the last operand.
    fn create_field(&mut self, op: &Op) -> Result<Flow, Error> {
        let last = if op.info.code == 0x5B13 { 3 } else { 2 };
        let (Val::Obj(buffer), Val::Name(node)) = (self.operand(op, 0), self.operand(op, last))
        else {
            return Err(Exception::AmlOperandType.into());
        };
        // In 32 bits, as in ACPICA (`AcpiDsInitBufferField`), save for a field whose end overflows: there it reaches
        // outside of the buffer.
        let index = self.operand_u32(op, 1);
        let any_length = op.info.code == 0x5B13;
        let (bit, bits) = match op.info.code {
            0x8D => (index, 1),
            0x8C => (index.wrapping_mul(8), 8),
            0x8B => (index.wrapping_mul(8), 16),
            0x8A => (index.wrapping_mul(8), 32),
            0x8F => (index.wrapping_mul(8), 64),
            _ => (index, self.operand_u32(op, 2)),
        };
        let (bit, bits) = (u64::from(bit), u64::from(bits));
        if bits == 0 {
            return Err(Exception::AmlOperandValue.into());
        }
        let Some(Object::Buffer(bytes)) = self.m.heap.get(buffer) else {
            return Err(Exception::AmlOperandType.into());
        };
        if bit + bits > bytes.len() as u64 * 8 {
            return Err(Exception::AmlBufferLimit.into());
        }
        let id = self.alloc(Object::BufferField(BufferField {
            buffer,
            bit,
            bits,
            any_length,
        }))?;
        self.m
            .names
            .set(node, ObjectType::BufferField, Val::Obj(id));
        Ok(Flow::Void)
    }

    /// `DataTableRegion`: a table that was loaded, or one that the host has.
    fn data_table_region(&mut self, op: &Op, node: NodeId) -> Result<Flow, Error> {
        self.charge_operands(op);
        let key = self.table_key(op, 1)?;
        let table = match self.m.find_table(&key) {
            Some(table) => {
                // Another thread may have loaded it while the host was asked.
                self.t.answer = None;
                table
            }
            None => match self.take_answer()? {
                None => return Ok(self.suspend(key.request())),
                Some(Answer::Bytes(bytes)) => {
                    let table = self.m.add_table("host", &bytes, true)?;
                    // It is looked at, and can still be loaded.
                    self.m.set_unloaded(table, true);
                    table
                }
                Some(_) => return Err(Exception::NotFound.into()),
            },
        };
        let length = self
            .m
            .tables
            .get(usize::from(table))
            .map_or(0, |table| table.bytes.len());
        let region = Region {
            node,
            space: RegionSpace::DataTable,
            address: 0,
            length: length as u64,
            table: Some(table),
            pci: None,
        };
        let id = self.alloc(Object::Region(region))?;
        self.m.names.set(node, ObjectType::Region, Val::Obj(id));
        self.connect_region(node, RegionSpace::DataTable)
    }

    /// Operand number `index` of a field list: a name that is there, or else where it stands.
    fn present(&self, op: &Op, index: usize) -> Result<NodeId, Broken> {
        if let Val::Name(node) = self.operand(op, index) {
            return Ok(node);
        }
        let mut at = op.start as usize + 2;
        let code = self.t.frames.last().map(|frame| &*frame.table.bytes);
        let rest = |at: usize| code.and_then(|code| code.get(at..)).unwrap_or_default();
        at += pkg_length(rest(at)).map_or(0, |(_, length)| length as usize);
        for _ in 0..index {
            at += Name::read(rest(at)).map_or(0, |(_, length)| length);
        }
        Err(Broken::Absent(at as u32))
    }

    /// Why there is nothing for the fields of a list to be in.
    fn broken(&self, broken: Broken) -> Error {
        let at = match broken {
            Broken::Absent(at) => at,
            Broken::NoRegion => return Exception::AmlOperandType.into(),
            Broken::NoField | Broken::NoBuffer => return Exception::AmlInternal.into(),
        };
        Error::new(Exception::NotFound).about(self.name_at(at))
    }

    /// The name that stands here in the code.
    pub(super) fn name_at(&self, at: u32) -> String {
        let frame = self.t.frames.last();
        let code = frame.and_then(|frame| frame.table.bytes.get(at as usize..));
        let name = code.and_then(|code| Name::read(code).ok());
        name.map_or_else(String::new, |(name, _)| name.text())
    }

    fn field_object(&self, node: Result<NodeId, Broken>) -> Result<ObjId, Broken> {
        match self.m.names.value(node?) {
            Val::Obj(id) if matches!(self.m.heap.get(id), Some(Object::Field(_))) => Ok(id),
            _ => Err(Broken::NoField),
        }
    }

    fn region_object(&self, node: Result<NodeId, Broken>) -> Result<ObjId, Broken> {
        match self.m.names.value(node?) {
            Val::Obj(id) if matches!(self.m.heap.get(id), Some(Object::Region(_))) => Ok(id),
            _ => Err(Broken::NoRegion),
        }
    }

    fn begin_field_list(&mut self, op: &Op) -> Result<Flow, Error> {
        let (flags, kind) = match op.info.code {
            0x5B81 => (
                1,
                self.region_object(self.present(op, 0))
                    .map(|region| FieldKind::Region { region }),
            ),
            0x5B86 => {
                let registers = self.field_object(self.present(op, 0)).and_then(|index| {
                    self.field_object(self.present(op, 1))
                        .map(|data| FieldKind::Index { index, data })
                });
                (2, registers)
            }
            _ => {
                let value = self.bank_value(op)?;
                if self.initialises_bank() {
                    return self.set_bank_value(op, value);
                }
                let registers = self.region_object(self.present(op, 0)).and_then(|region| {
                    let bank = self.field_object(self.present(op, 1))?;
                    Ok(FieldKind::Bank {
                        region,
                        bank,
                        value,
                    })
                });
                (3, registers)
            }
        };
        let flags = self.operand_int(op, flags);
        let broken = kind.err();
        let kind = kind.unwrap_or(match op.info.code {
            0x5B81 => FieldKind::Region {
                region: ObjId::NONE,
            },
            0x5B86 => FieldKind::Index {
                index: ObjId::NONE,
                data: ObjId::NONE,
            },
            _ => FieldKind::Bank {
                region: ObjId::NONE,
                bank: ObjId::NONE,
                value: 0,
            },
        });
        let next = Field {
            kind,
            bit: 0,
            bits: 0,
            flags: flags as u8,
            attribute: 0,
            access_length: 0,
            connection: None,
            pin: 0,
        };
        self.t.ctl.pop();
        self.t.vals.truncate(op.base as usize);
        let list = FieldList {
            next,
            end: op.end,
            value: None,
            broken,
        };
        self.t.ctl.push(Ctl::FieldList(Box::new(list)));
        Ok(Flow::Next)
    }

    /// ACPICA takes whatever it is given for an integer (`AcpiDsGetBankFieldArguments`): what is none is no bank.
    fn bank_value(&mut self, op: &Op) -> Result<u64, Error> {
        match self.integer_of(self.operand(op, 2), false) {
            Err(error) if error.kind == Exception::Type.into() => Ok(u32::MAX.into()),
            value => value.map(|value| value & u64::from(u32::MAX)),
        }
    }

    /// Is this `BankField` not here for its fields, but for their value?
    fn initialises_bank(&self) -> bool {
        let base = self.t.frames.last().map_or(0, |frame| frame.ctl_base);
        let below = (base as usize).checked_sub(1);
        let Some(Ctl::Init(init)) = below.and_then(|below| self.t.ctl.get(below)) else {
            return false;
        };
        matches!(init.stage, InitStage::Banks { .. })
    }

    /// Gives a value to the fields of the `BankField` in progress.
    fn set_bank_value(&mut self, op: &Op, new: u64) -> Result<Flow, Error> {
        self.charge(self.m.banks.len() as u64 * 16);
        let frame = self.frame_mut()?;
        frame.pc = frame.pc.max(op.end);
        let table = frame.table_index;
        let is_here = |bank: &&Bank| (bank.table, bank.start) == (table, op.start);
        for bank in self.m.banks.iter().filter(is_here) {
            if let Val::Obj(id) = self.m.names.value(bank.node)
                && let Some(Object::Field(field)) = self.m.heap.get_mut(id)
                && let FieldKind::Bank { value, .. } = &mut field.kind
            {
                *value = new;
            }
        }
        Ok(Flow::Void)
    }

    /// Remembers a new field of the code of a table, if it lies in a bank.
    fn note_bank(&mut self, node: NodeId, field: &Field, end: u32) -> Result<(), Error> {
        let frame = self.frame()?;
        if frame.method.is_none() && matches!(field.kind, FieldKind::Bank { .. }) {
            let (table, start) = (frame.table_index, frame.start);
            self.m.banks.push(Bank {
                node,
                table,
                start,
                end,
            });
        }
        Ok(())
    }

    /// Reads elements of a field list until one must be evaluated. Each is an operation.
    pub(super) fn field_list_step(&mut self) -> Result<Flow, Error> {
        for _ in 0..FIELDS_AT_ONCE {
            if let Some(flow) = self.field_element()? {
                return Ok(flow);
            }
            self.t.operations += 1;
        }
        Ok(Flow::Next)
    }

    fn field_element(&mut self) -> Result<Option<Flow>, Error> {
        let pc = self.frame()?.pc;
        let Some(Ctl::FieldList(list)) = self.t.ctl.last_mut() else {
            return Ok(Some(Flow::Next));
        };
        if let Some(value) = list.value.take() {
            list.next.pin = 0;
            list.next.connection = match value {
                Val::Obj(id) => Some(id),
                _ => None,
            };
            return Ok(None);
        }
        if pc >= list.end {
            return match list.broken {
                Some(broken) => Err(self.broken(broken)),
                None => Ok(Some(Flow::Void)),
            };
        }
        let (mut next, mut broken, end) = (list.next, list.broken, list.end);
        let rest = self.rest()?;
        match rest.first().copied().ok_or(Exception::AmlNoOperand)? {
            0x00 => {
                let (bits, length) = field_bits(rest, 1)?;
                self.advance(length);
                next.bit = next.bit.saturating_add(bits);
                next.pin = next.pin.saturating_add(bits as u32);
            }
            lead @ (0x01 | 0x03) => {
                self.advance(1);
                let access = self.read_constant(1)? as u8;
                next.flags = (next.flags & 0xF0) | (access & 0x0F);
                next.attribute = self.read_constant(1)? as u8;
                next.access_length = if lead == 3 {
                    self.read_constant(1)? as u8
                } else {
                    0
                };
            }
            0x02 => {
                self.advance(1);
                if self.rest()?.first() == Some(&0x11) {
                    return self.begin_term(Use::Term).map(Some);
                }
                next.pin = 0;
                match self.connection()? {
                    Ok(connection) => next.connection = connection,
                    Err(wrong) => broken = broken.or(Some(wrong)),
                }
            }
            _ => self.named_field(&mut next, broken.is_some(), end)?,
        }
        if let Some(Ctl::FieldList(list)) = self.t.ctl.last_mut() {
            (list.next, list.broken) = (next, broken);
        }
        Ok(None)
    }

    /// The resource that a `Connection` names. ACPICA does not look for it in the scopes around
    /// (`AcpiDsGetFieldNames`).
    fn connection(&mut self) -> Result<Result<Option<ObjId>, Broken>, Error> {
        let frame = self.frame()?;
        let (scope, pc) = (frame.scope, frame.pc);
        let (name, length) = Name::read(frame.rest())?;
        let node = match self.m.names.locate(scope, &name) {
            Some((parent, Some(last))) => self.m.names.child(parent, last),
            Some((node, None)) => Some(node),
            None => None,
        };
        let cost = length as u64 + name.steps() * SCOPE_COST;
        self.advance(length);
        self.charge(cost);
        let Some(node) = node.map(|node| self.m.names.follow_alias(node)) else {
            return Ok(Err(Broken::Absent(pc)));
        };
        Ok(match self.m.names.value(node) {
            Val::Uninit => Ok(None),
            Val::Obj(id) if matches!(self.m.heap.get(id), Some(Object::Buffer(_))) => Ok(Some(id)),
            _ => Err(Broken::NoBuffer),
        })
    }

    fn named_field(&mut self, next: &mut Field, broken: bool, end: u32) -> Result<(), Error> {
        let frame = self.frame()?;
        let (scope, rest) = (frame.scope, frame.rest());
        let name = *rest.first_chunk::<4>().ok_or(Exception::AmlNoOperand)?;
        // It is looked up as a path would be (`AcpiDsGetFieldNames`).
        if !is_lead(name[0]) && starts_name(name[0]) {
            return Err(Exception::AmlBadName.into());
        }
        let name = repaired(name);
        let (bits, length) = field_bits(rest, 4)?;
        self.advance(length);
        next.bits = bits;
        if next.bit > u64::from(u32::MAX) {
            return Err(Exception::Support.into());
        }
        // A name that exists keeps its object (`AcpiDsInitFieldObjects`).
        if self.m.names.child(scope, name).is_none() {
            let object = Object::Field(*next);
            let kind = object.kind();
            let value = match broken {
                true => Val::Uninit,
                false => Val::Obj(self.alloc(object)?),
            };
            let node = self.create(scope, name, kind, value)?;
            self.note_bank(node, next, end)?;
        }
        next.bit = next.bit.saturating_add(next.bits);
        next.pin = next.pin.saturating_add(next.bits as u32);
        Ok(())
    }
}

/// Elements of a field list that one step may read: few enough for its share of the heap.
const FIELDS_AT_ONCE: u32 = 64;

/// The width of a field, which stands at `at`, and where it ends.
fn field_bits(element: &[u8], at: usize) -> Result<(u64, usize), Exception> {
    let (bits, length) = element
        .get(at..)
        .and_then(pkg_length)
        .ok_or(Exception::AmlNoOperand)?;
    Ok((u64::from(bits), at + length as usize))
}

/// What `LoadTable` and `DataTableRegion` look for; empty texts match any.
pub(crate) struct TableKey {
    pub(crate) signature: Vec<u8>,
    pub(crate) oem_id: Vec<u8>,
    pub(crate) oem_table_id: Vec<u8>,
}

impl TableKey {
    pub(crate) fn request(&self) -> Request {
        let text = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect();
        Request::FindTable {
            signature: self.signature.first_chunk().copied().unwrap_or_default(),
            oem_id: text(&self.oem_id),
            oem_table_id: text(&self.oem_table_id),
        }
    }
}

impl Cpu<'_, '_> {
    /// The three strings from operand `first` on.
    pub(super) fn table_key(&self, op: &Op, first: usize) -> Result<TableKey, Error> {
        let text = |index| match self.operand(op, index) {
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::String(text)) => Ok(text.to_vec()),
                _ => Err(Error::from(Exception::AmlOperandType)),
            },
            _ => Err(Error::from(Exception::AmlOperandType)),
        };
        let key = TableKey {
            signature: text(first)?,
            oem_id: text(first + 1)?,
            oem_table_id: text(first + 2)?,
        };
        // What `AcpiTbFindTable` asks of them: a name, of which four bytes count, and no longer identifiers
        // than a header has room for.
        let part = |byte: &u8| is_lead(*byte) || byte.is_ascii_digit();
        match key.signature.first_chunk::<4>() {
            Some([name @ .., last]) if name.iter().all(part) && (part(last) || *last == b'!') => {}
            _ => return Err(Exception::BadSignature.into()),
        }
        match key.oem_id.len() > 6 || key.oem_table_id.len() > 8 {
            true => Err(Exception::AmlStringLimit.into()),
            false => Ok(key),
        }
    }
}
