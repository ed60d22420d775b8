//! Operations on strings, buffers, packages and references.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::convert::{Radix, c_string};
use crate::decode::Name;
use crate::error::{Error, Exception};
use crate::exec::{Cpu, Ctl, Flow, NOTHING, Op, Phase, Use, limit};
use crate::heap::{Lock, ObjId, Object, Val};
use crate::limits::Limit;
use crate::namespace::NodeId;
use crate::opcode::VAR_PACKAGE;
use crate::value::ObjectType;

/// Is this the type of an object that ACPICA makes before its arguments are evaluated?
fn is_made_first(kind: ObjectType) -> bool {
    use ObjectType::{Buffer, BufferField, Package};
    matches!(kind, Buffer | BufferField | Package)
}

impl Cpu<'_, '_> {
    pub(super) fn object_operation(&mut self, op: &Op) -> Result<Flow, Error> {
        let (value, target) = match op.info.code {
            0x11 => return self.buffer_constant(op),
            0x12 | 0x13 => return self.begin_package(op),
            0x71 => return Ok(Flow::Value(self.reference_to(self.operand(op, 0))?)),
            0x5B12 => return self.cond_ref_of(op),
            0x83 => return self.deref_of(op),
            0x8E => return self.object_type(op),
            0x87 => return self.size_of(op),
            0x89 => return self.match_package(op),
            0x73 => (self.concatenate(op)?, self.operand(op, 2)),
            0x84 => (self.concatenate_resources(op)?, self.operand(op, 2)),
            0x88 => (self.index(op)?, self.operand(op, 2)),
            0x96 => (
                Val::Obj(self.make_buffer(self.operand(op, 0))?),
                self.operand(op, 1),
            ),
            0x97 => (
                Val::Obj(self.make_string(self.operand(op, 0), Radix::Decimal)?),
                self.operand(op, 1),
            ),
            0x98 => (
                Val::Obj(self.make_string(self.operand(op, 0), Radix::Hex)?),
                self.operand(op, 1),
            ),
            0x99 => (
                Val::Int(self.integer_of(self.operand(op, 0), true)?),
                self.operand(op, 1),
            ),
            0x9C => (self.buffer_to_string(op)?, self.operand(op, 2)),
            0x9D => (self.copied(self.operand(op, 0))?, self.operand(op, 1)),
            0x9E => (self.mid(op)?, self.operand(op, 3)),
            _ => return Err(Exception::AmlBadOpcode.into()),
        };
        Ok(self.begin_stores(value, [(value, target), NOTHING]))
    }

    /// What `CopyObject` stores: a mutex or event is another one (`AcpiUtCopySimpleObject`).
    fn copied(&mut self, value: Val) -> Result<Val, Error> {
        let object = match value {
            Val::Obj(id) => self.m.heap.get(id),
            _ => None,
        };
        let copy = match object {
            Some(Object::Mutex { level, .. }) => Object::Mutex {
                level: *level,
                lock: Lock::default(),
            },
            Some(Object::Event(_)) => Object::Event(0),
            _ => return Ok(value),
        };
        self.alloc(copy).map(Val::Obj)
    }

    /// `Buffer`: the initialiser is what is left of the package.
    fn buffer_constant(&mut self, op: &Op) -> Result<Flow, Error> {
        let declared = u64::from(self.operand_u32(op, 0));
        let given = op.end.saturating_sub(self.frame()?.pc);
        let size = declared.max(u64::from(given));
        self.check_buffer(size)?;
        self.room(size)?;
        let frame = self.frame_mut()?;
        let initial = frame.table.bytes.get(frame.pc as usize..op.end as usize);
        let initial = initial.unwrap_or_default();
        let bytes = if initial.len() as u64 == size {
            initial.into()
        } else {
            let mut bytes = initial.to_vec();
            bytes.resize(size as usize, 0);
            bytes.into()
        };
        frame.pc = frame.pc.max(op.end);
        Ok(Flow::Value(Val::Obj(self.alloc(Object::Buffer(bytes))?)))
    }

    /// `Package` and `VarPackage`: the elements follow.
    fn begin_package(&mut self, op: &Op) -> Result<Flow, Error> {
        let count = u64::from(self.operand_u32(op, 0));
        let most = self.m.config.limits.package_elements;
        if count > u64::from(most) {
            return Err(limit(Limit::PackageElements, most));
        }
        let deep = self.m.config.limits.package_depth as usize;
        let outer =
            |ctl: &&Ctl| matches!(ctl, Ctl::Op(op) if matches!(op.phase, Phase::Elements(_)));
        if self.t.ctl.iter().rev().skip(1).take_while(outer).count() + 1 >= deep {
            return Err(limit(Limit::PackageDepth, deep as u64));
        }
        let bytes = count * size_of::<Val>() as u64;
        self.room(bytes)?;
        let elements = core::iter::repeat_n(Val::Uninit, count as usize).collect();
        let id = self.alloc(Object::Package(elements))?;
        self.t.vals.push(Val::Obj(id));
        self.set_phase(Phase::Elements(0));
        Ok(Flow::Next)
    }

    pub(super) fn elements_step(&mut self, op: Op, index: u32) -> Result<Flow, Error> {
        let Val::Obj(id) = self.operand(&op, 1) else {
            return Err(Exception::AmlInternal.into());
        };
        let count = u64::from(self.operand_u32(&op, 0));
        let index = self.immediate_elements(&op, id, index)?;
        let refused = self.is_refused(&op);
        let frame = self.frame_mut()?;
        if frame.pc >= op.end {
            frame.pc = frame.pc.max(op.end);
            if refused {
                self.keep_refused(Val::Obj(id))?;
                return Err(Exception::Support.into());
            }
            let frame = self.frame_mut()?;
            if frame.method.is_none() {
                return match self.is_operand() {
                    true => Err(Exception::AmlInternal.into()),
                    false => Ok(Flow::Value(Val::Obj(id))),
                };
            }
            self.set_phase(Phase::Fields(0));
            return self.fields_step(op, 0);
        }
        let start = frame.pc;
        let lead = self.rest()?.first().copied().unwrap_or(0);
        if !crate::decode::starts_name(lead) {
            return self.begin_term(Use::Target);
        }
        let (_, length) = Name::read(self.rest()?)?;
        self.advance(length);
        self.charge(length as u64);
        if u64::from(index) >= count {
            return self.element(Val::Uninit).map(|()| Flow::Next);
        }
        let frame = self.frame()?;
        let forward = Val::Forward(frame.table_index, start, frame.scope);
        let value = if frame.method.is_some() {
            self.resolve(forward).unwrap_or_else(|| {
                // The element stays empty (`AcpiDsResolvePackageElement`).
                self.report_here(Exception::NotFound.into());
                Val::Uninit
            })
        } else {
            let frame = self.frame_mut()?;
            if frame.packages.last() != Some(&id) {
                frame.packages.push(id);
            }
            forward
        };
        self.element(value)?;
        Ok(Flow::Next)
    }

    /// An operation has ended that is an element of the package on top, if one is: ACPICA supports no expressions
    /// there, though ASL has them. It finds out when all elements have been evaluated, and leaves this one empty with
    /// all behind it (`AcpiDsBuildInternalPackageObj`). An operand more says so.
    pub(super) fn refuse_expression(&mut self) -> bool {
        let Some(Ctl::Op(op)) = self.t.ctl.last_mut() else {
            return false;
        };
        let Phase::Elements(index) = &mut op.phase else {
            return false;
        };
        *index += 1;
        let op = *op;
        if !self.is_refused(&op) {
            self.t.vals.push(Val::Missing);
        }
        true
    }

    /// Has the package an expression among its elements so far?
    fn is_refused(&self, op: &Op) -> bool {
        self.t.vals.len() > op.base as usize + 2
    }

    /// In the code of a table a name keeps a package that was refused.
    fn keep_refused(&mut self, package: Val) -> Result<(), Error> {
        let of_table = self
            .t
            .frames
            .last()
            .is_some_and(|frame| frame.method.is_none());
        let named = match self.t.ctl.iter().rev().nth(1) {
            Some(Ctl::Op(op)) if op.info.code == 0x08 && of_table => self.operand(op, 0),
            _ => return Ok(()),
        };
        match named {
            Val::Name(node) => self.attach(package, node),
            _ => Ok(()),
        }
    }

    /// Is the package on top an operand? In the code of a table ACPICA completes the packages that have names, and
    /// what they hold, when the table ends; any other it cannot complete (`AcpiDsGetPackageArguments`).
    fn is_operand(&self) -> bool {
        let below = self.t.ctl.iter().rev().nth(1);
        match below {
            Some(Ctl::Op(op)) => {
                !matches!(op.info.code, 0x08 | VAR_PACKAGE)
                    && !matches!(op.phase, Phase::Elements(_))
            }
            below => matches!(below, Some(Ctl::Call { .. })),
        }
    }

    /// A method's package is complete, and those in it were before: the next field that an element from
    /// `index` on names is read.
    pub(super) fn fields_step(&mut self, op: Op, index: u32) -> Result<Flow, Error> {
        let package = self.operand(&op, 1);
        let elements = match package {
            Val::Obj(id) => self.m.heap.get(id),
            _ => None,
        };
        let Some(Object::Package(elements)) = elements else {
            return Err(Exception::AmlInternal.into());
        };
        let field = |(number, element): (u32, &Val)| match element {
            Val::NameRef(node) if self.m.is_field(*element) => Some((number, *node)),
            _ => None,
        };
        let rest = elements.iter().skip(index as usize);
        match (index..).zip(rest).find_map(field) {
            Some((number, node)) => {
                self.set_phase(Phase::Fields(number));
                self.begin_evaluation(node, &[])
            }
            None => Ok(Flow::Value(package)),
        }
    }

    /// Puts the constants, locals and arguments that stand here into a package from element `index` on;
    /// gives the number of the first element that is something else. Each is an operation.
    fn immediate_elements(&mut self, op: &Op, id: ObjId, mut index: u32) -> Result<u32, Error> {
        let (mask, first) = (self.mask(), index);
        if self.is_refused(op) {
            return Ok(index);
        }
        let Some(Object::Package(elements)) = self.m.heap.get_mut(id) else {
            return Ok(index);
        };
        let (elements, Some(frame)) = (&mut **elements, self.t.frames.last_mut()) else {
            return Ok(index);
        };
        // A tracer is to see each of them begin.
        while self.tracer.is_none()
            && frame.pc < op.end
            && let Some(element) = elements.get_mut(index as usize)
            && let Some(value) = frame.immediate(mask)?
        {
            *element = value;
            index += 1;
        }
        let read = u64::from(index - first);
        self.t.operations += read;
        self.m.begun += read;
        self.set_phase(Phase::Elements(index));
        Ok(index)
    }

    /// Puts a value into the package under construction.
    pub(super) fn element(&mut self, value: Val) -> Result<(), Error> {
        let Some(Ctl::Op(op)) = self.t.ctl.last_mut() else {
            return Ok(());
        };
        let index = match &mut op.phase {
            Phase::Elements(index) | Phase::Fields(index) => {
                *index += 1;
                *index - 1
            }
            _ => return Ok(()),
        };
        let op = *op;
        if self.is_refused(&op) {
            return Ok(());
        }
        let package = self.t.vals.get(op.base as usize + 1).copied();
        // An element is an object with an identity of its own.
        if let Some(Val::Obj(id)) = package
            && let Some(Object::Package(elements)) = self.m.heap.get_mut(id)
            && let Some(element) = elements.get_mut(index as usize)
        {
            *element = value;
        }
        Ok(())
    }

    /// `RefOf` (`AcpiExGetObjectReference`).
    fn reference_to(&mut self, operand: Val) -> Result<Val, Error> {
        match operand {
            Val::Name(node) => Ok(Val::RefNode(node)),
            Val::Local(_) | Val::Arg(_) => self.cell(operand).map(Val::RefCell),
            Val::RefNode(_) | Val::RefCell(_) | Val::Debug => Ok(operand),
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// Turns a local or argument into a cell, so that references to it outlive its method.
    fn cell(&mut self, operand: Val) -> Result<ObjId, Error> {
        let value = self.slot(operand)?;
        if let Val::Obj(id) = value
            && matches!(self.m.heap.get(id), Some(Object::Cell(..)))
        {
            return Ok(id);
        }
        let id = self.alloc(Object::Cell(value, ObjectType::Uninitialized))?;
        self.set_slot(operand, Val::Obj(id))?;
        Ok(id)
    }

    pub(super) fn slot(&self, operand: Val) -> Result<Val, Error> {
        let frame = self.frame()?;
        let slot = match operand {
            Val::Local(number) => frame.locals.get(usize::from(number)),
            Val::Arg(number) => frame.args.get(usize::from(number)),
            _ => None,
        };
        slot.copied().ok_or_else(|| Exception::AmlInternal.into())
    }

    pub(super) fn set_slot(&mut self, operand: Val, value: Val) -> Result<(), Error> {
        let frame = self.frame_mut()?;
        let slot = match operand {
            Val::Local(number) => frame.locals.get_mut(usize::from(number)),
            Val::Arg(number) => frame.args.get_mut(usize::from(number)),
            _ => None,
        };
        slot.map(|slot| *slot = value)
            .ok_or_else(|| Exception::AmlInternal.into())
    }

    fn cond_ref_of(&mut self, op: &Op) -> Result<Flow, Error> {
        let source = self.operand(op, 0);
        if source == Val::Missing {
            return Ok(Flow::Value(Val::Int(0)));
        }
        if self.operand(op, 1) == Val::Missing {
            return Err(Exception::AmlTargetType.into());
        }
        let reference = self.reference_to(source)?;
        let value = Val::Int(self.mask());
        Ok(self.begin_stores(value, [(reference, self.operand(op, 1)), NOTHING]))
    }

    /// What `DerefOf` is applied to, locals and arguments read. Through a local a field is read
    /// at once ([`Val::RefNode`]), directly it is not ([`Val::NameRef`]).
    pub(super) fn deref_operand(&mut self, operand: Val) -> Result<Val, Error> {
        let indirect = matches!(operand, Val::Local(_) | Val::Arg(_));
        let value = match operand {
            Val::Local(_) | Val::Arg(_) => self.read(operand)?,
            Val::Name(node) => Some(self.node_value(node)?),
            Val::RefNode(node) => Some(Val::NameRef(node)),
            // An element of a package, which names an object.
            Val::NameRef(_) => return Err(Exception::Type.into()),
            other => Some(other),
        };
        match value {
            Some(value @ (Val::RefNode(_) | Val::RefCell(_) | Val::Index(..))) => Ok(value),
            Some(value @ Val::Node(_)) if indirect => Ok(value),
            Some(value @ Val::NameRef(_)) if !indirect => Ok(value),
            Some(value @ Val::Obj(id))
                if matches!(self.m.heap.get(id), Some(Object::String(_))) =>
            {
                Ok(value)
            }
            _ if indirect => Err(Exception::Type.into()),
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    fn deref_of(&mut self, op: &Op) -> Result<Flow, Error> {
        let at = op.base as usize;
        // A field that the reference led to has been read by now.
        if let Some(value) = self.t.vals.get(at + 1).copied() {
            return Ok(Flow::Value(value));
        }
        let operand = self.operand(op, 0);
        let value = match operand {
            Val::RefNode(node) | Val::NameRef(node) => match self.m.names.value(node) {
                // A device has no object to give: where a reference is not followed further it is
                // the value itself, else there is none.
                Val::Uninit if operand == Val::RefNode(node) => return Ok(Flow::Void),
                Val::Uninit => return Ok(self.bare_node(node)),
                value if operand == Val::NameRef(node) => return Ok(Flow::Value(value)),
                value => value,
            },
            Val::Node(_) => return Ok(Flow::Value(operand)),
            Val::RefCell(id) => match self.uncell(Val::Obj(id)) {
                Val::Uninit => return Ok(Flow::Void),
                value => value,
            },
            Val::Index(container, index) => match self.indexed(container, index)? {
                value @ Val::NameRef(_) => return Ok(Flow::Value(value)),
                value => value,
            },
            Val::Obj(id) => {
                let node = self.named_by(id)?;
                self.node_value(node)?
            }
            _ => return Err(Exception::AmlOperandType.into()),
        };
        match value {
            Val::Uninit => return Err(Exception::AmlUninitializedElement.into()),
            // A reference that is kept in what this one leads to is the value.
            Val::Index(..) => return Ok(Flow::Value(value)),
            _ => {}
        }
        match self.read(value)? {
            Some(value) => Ok(Flow::Value(value)),
            None => {
                self.t.vals.push(Val::Uninit);
                self.begin_read(value, at + 1)?;
                Ok(Flow::Next)
            }
        }
    }

    /// The value of a name without an object.
    fn bare_node(&self, node: NodeId) -> Flow {
        match self.m.names.kind(node) {
            ObjectType::Device | ObjectType::ThermalZone => Flow::Value(Val::Node(node)),
            _ => Flow::Void,
        }
    }

    /// The object whose path a string holds.
    fn named_by(&mut self, id: ObjId) -> Result<NodeId, Error> {
        let text = match self.m.heap.get(id) {
            Some(Object::String(text)) => c_string(text).to_vec(),
            _ => return Err(Exception::AmlOperandType.into()),
        };
        let scope = self.frame()?.scope;
        self.find_text(&text, scope)
    }

    /// What an `Index` refers to.
    fn indexed(&mut self, container: ObjId, index: u32) -> Result<Val, Error> {
        match self.m.heap.get(container) {
            Some(Object::Package(_)) => match self.element_value(container, index)? {
                Val::Uninit => Err(Exception::AmlUninitializedElement.into()),
                value => Ok(value),
            },
            Some(Object::String(bytes) | Object::Buffer(bytes)) => Ok(Val::Int(u64::from(
                bytes.get(index as usize).copied().unwrap_or(0),
            ))),
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// Follows references to the object that `ObjectType` and `SizeOf` speak of
    /// (`AcpiExResolveMultiple`).
    fn follow(&mut self, operand: Val) -> Result<(ObjectType, Val), Error> {
        let mut value = operand;
        for _ in 0..64 {
            value = match value {
                Val::Name(node) | Val::RefNode(node) | Val::NameRef(node) | Val::Node(node) => {
                    let kind = self.m.names.kind(node);
                    match self.m.names.value(node) {
                        _ if matches!(kind, ObjectType::Device | ObjectType::ThermalZone) => {
                            return Ok((kind, Val::Node(node)));
                        }
                        // Its arguments have failed; it is one all the same.
                        Val::Uninit if is_made_first(kind) => return Ok((kind, Val::Uninit)),
                        Val::Uninit => return Err(Exception::AmlUninitializedNode.into()),
                        _ if kind == ObjectType::Uninitialized => return Ok((kind, Val::Uninit)),
                        value => value,
                    }
                }
                Val::Local(_) | Val::Arg(_) => match self.uncell(self.slot(operand)?) {
                    Val::Uninit => return Ok((ObjectType::Uninitialized, Val::Uninit)),
                    value => value,
                },
                Val::RefCell(id) => self.uncell(Val::Obj(id)),
                Val::Index(container, index) => match self.m.heap.get(container) {
                    Some(Object::Package(_)) => self.element_value(container, index)?,
                    _ => return Ok((ObjectType::BufferField, value)),
                },
                Val::Debug => return Ok((ObjectType::Debug, value)),
                Val::Int(_) => return Ok((ObjectType::Integer, value)),
                Val::Table(_) => return Ok((ObjectType::DdbHandle, value)),
                Val::Obj(id) => {
                    let kind = self
                        .m
                        .heap
                        .get(id)
                        .map_or(ObjectType::Uninitialized, Object::kind);
                    return Ok((kind, value));
                }
                Val::Uninit | Val::Forward(..) | Val::Missing | Val::Void | Val::Null => {
                    return Ok((ObjectType::Uninitialized, Val::Uninit));
                }
            };
        }
        Err(Exception::AmlCircularReference.into())
    }

    fn object_type(&mut self, op: &Op) -> Result<Flow, Error> {
        let kind = match self.follow(self.operand(op, 0))?.0 {
            ObjectType::RegionField | ObjectType::BankField | ObjectType::IndexField => {
                ObjectType::FieldUnit
            }
            ObjectType::Scope => ObjectType::Uninitialized,
            kind => kind,
        };
        Ok(Flow::Value(Val::Int(kind as u64)))
    }

    fn size_of(&mut self, op: &Op) -> Result<Flow, Error> {
        let operand = self.operand(op, 0);
        if matches!(operand, Val::Local(_) | Val::Arg(_)) {
            self.read(operand)?;
        }
        let (kind, value) = self.follow(operand)?;
        let size = match value {
            // Its length is evaluated first, and cannot be.
            Val::Uninit if matches!(kind, ObjectType::Buffer | ObjectType::Package) => {
                return Err(Exception::BadAddress.into());
            }
            Val::Int(_) => self.integer_width(),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Integer(_)) => self.integer_width(),
                Some(Object::String(bytes) | Object::Buffer(bytes)) => bytes.len(),
                Some(Object::Package(elements)) => elements.len(),
                _ => return Err(Exception::AmlOperandType.into()),
            },
            _ => return Err(Exception::AmlOperandType.into()),
        };
        Ok(Flow::Value(Val::Int(size as u64)))
    }

    fn index(&mut self, op: &Op) -> Result<Val, Error> {
        let Val::Obj(id) = self.operand(op, 0) else {
            return Err(Exception::AmlOperandType.into());
        };
        let index = self.operand_int(op, 1);
        let (length, error) = match self.m.heap.get(id) {
            Some(Object::String(bytes)) => (bytes.len(), Exception::AmlStringLimit),
            Some(Object::Buffer(bytes)) => (bytes.len(), Exception::AmlBufferLimit),
            Some(Object::Package(elements)) => (elements.len(), Exception::AmlPackageLimit),
            _ => return Err(Exception::AmlOperandType.into()),
        };
        if index >= length as u64 {
            return Err(error.into());
        }
        Ok(Val::Index(id, index as u32))
    }

    /// `Match` (`AcpiExDoMatchOp`).
    fn match_package(&mut self, op: &Op) -> Result<Flow, Error> {
        let [first, second] = [1, 3].map(|index| self.operand_int(op, index));
        if first > 5 || second > 5 {
            return Err(Exception::AmlOperandValue.into());
        }
        let Val::Obj(id) = self.operand(op, 0) else {
            return Err(Exception::AmlOperandType.into());
        };
        let start = self.operand_int(op, 5);
        let Some(Object::Package(elements)) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let count = elements.len();
        if start >= count as u64 {
            return Err(Exception::AmlPackageLimit.into());
        }
        self.charge(count as u64 * 64);
        for index in start as usize..count {
            // Each may be a long text that is compared.
            self.check_operations()?;
            let element = self.element_value(id, index as u32)?;
            let element = match element {
                Val::Obj(id) => match self.m.heap.get(id) {
                    Some(Object::Integer(value)) => Val::Int(*value),
                    _ => element,
                },
                other => other,
            };
            if self.matches(first, element, self.operand(op, 2))
                && self.matches(second, element, self.operand(op, 4))
            {
                return Ok(Flow::Value(Val::Int(index as u64)));
            }
        }
        Ok(Flow::Value(Val::Int(self.mask())))
    }

    /// Does an element stand in the relation to the value? What cannot be compared does not.
    fn matches(&mut self, relation: u64, element: Val, value: Val) -> bool {
        if element == Val::Uninit {
            return false;
        }
        if relation == 0 {
            return true;
        }
        let Ok(order) = self.compare(value, element) else {
            return false;
        };
        match relation {
            1 => order == Ordering::Equal,
            2 => order != Ordering::Less,
            3 => order == Ordering::Greater,
            4 => order != Ordering::Greater,
            _ => order == Ordering::Less,
        }
    }

    /// `Concatenate` of any two objects (`AcpiExDoConcatenate`).
    fn concatenate(&mut self, op: &Op) -> Result<Val, Error> {
        let [first, second] = [0, 1].map(|index| self.operand(op, index));
        let first = self.describe(first)?;
        let second = self.describe(second)?;
        match first {
            Val::Int(a) => {
                let width = self.integer_width();
                let b = self.integer_of(second, false)?;
                let mut bytes = Vec::with_capacity(16);
                bytes.extend_from_slice(a.to_le_bytes().get(..width).unwrap_or_default());
                bytes.extend_from_slice(b.to_le_bytes().get(..width).unwrap_or_default());
                Ok(Val::Obj(self.alloc(Object::Buffer(bytes.into()))?))
            }
            Val::Obj(a) => {
                let b = match self.m.heap.get(a) {
                    Some(Object::String(_)) => self.make_string(second, Radix::Implicit)?,
                    _ => self.make_buffer(second)?,
                };
                self.join(a, b)
            }
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    fn join(&mut self, a: ObjId, b: ObjId) -> Result<Val, Error> {
        let length = |id| match self.m.heap.get(id) {
            Some(Object::String(bytes) | Object::Buffer(bytes)) => bytes.len(),
            _ => 0,
        };
        let total = length(a) + length(b);
        let is_string = matches!(self.m.heap.get(a), Some(Object::String(_)));
        if is_string {
            self.check_string(total)?;
        } else {
            self.check_buffer(total as u64)?;
        }
        self.room(total as u64)?;
        let mut bytes = Vec::with_capacity(total);
        for id in [a, b] {
            match self.m.heap.get(id) {
                Some(Object::String(part)) => bytes.extend_from_slice(c_string(part)),
                Some(Object::Buffer(part)) => bytes.extend_from_slice(part),
                _ => {}
            }
        }
        bytes.resize(total, 0);
        let joined = if is_string {
            Object::String(bytes.into())
        } else {
            Object::Buffer(bytes.into())
        };
        Ok(Val::Obj(self.alloc(joined)?))
    }

    /// What is not data takes part in `Concatenate` as the name of its type.
    fn describe(&mut self, value: Val) -> Result<Val, Error> {
        let kind = match value {
            Val::Int(_) => return Ok(value),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::String(_) | Object::Buffer(_)) => return Ok(value),
                Some(Object::Integer(number)) => return Ok(Val::Int(*number)),
                Some(object) => object.kind(),
                None => ObjectType::Uninitialized,
            },
            Val::Node(node) | Val::NameRef(node) => self.m.names.kind(node),
            Val::Debug => ObjectType::Reference,
            _ => ObjectType::Reference,
        };
        let text = alloc::format!("[{} Object]", kind.name());
        Ok(Val::Obj(
            self.alloc(Object::String(text.into_bytes().into()))?,
        ))
    }

    /// `ConcatenateResTemplate`: both without their end tags, and one end tag.
    fn concatenate_resources(&mut self, op: &Op) -> Result<Val, Error> {
        let mut bytes: Vec<u8> = Vec::new();
        for index in 0..2 {
            let Val::Obj(id) = self.operand(op, index) else {
                return Err(Exception::AmlOperandType.into());
            };
            let Some(Object::Buffer(template)) = self.m.heap.get(id) else {
                return Err(Exception::AmlOperandType.into());
            };
            let (end, length) = (crate::resource::end_tag(template), template.len());
            // It has been looked at, be it a template or not; a descriptor may be one byte.
            self.charge(2 * length as u64);
            let end = end?;
            let total = bytes.len() + end + 2;
            self.check_buffer(total as u64)?;
            self.room(total as u64)?;
            if let Some(Object::Buffer(template)) = self.m.heap.get(id) {
                bytes.extend_from_slice(template.get(..end).unwrap_or_default());
            }
        }
        bytes.extend_from_slice(&[0x79, 0]);
        Ok(Val::Obj(self.alloc(Object::Buffer(bytes.into()))?))
    }

    /// `ToString`: up to a zero or the length given.
    fn buffer_to_string(&mut self, op: &Op) -> Result<Val, Error> {
        let Val::Obj(id) = self.operand(op, 0) else {
            return Err(Exception::AmlOperandType.into());
        };
        let Some(Object::Buffer(bytes)) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let most = self.operand_int(op, 1).min(bytes.len() as u64) as usize;
        let text = bytes.get(..most).unwrap_or_default();
        let length = text.iter().position(|byte| *byte == 0).unwrap_or(most);
        self.charge(length as u64);
        self.check_string(length)?;
        self.room(length as u64)?;
        let Some(Object::Buffer(bytes)) = self.m.heap.get(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let text = bytes.get(..length).unwrap_or_default().to_vec();
        Ok(Val::Obj(self.alloc(Object::String(text.into()))?))
    }

    fn mid(&mut self, op: &Op) -> Result<Val, Error> {
        let Val::Obj(id) = self.operand(op, 0) else {
            return Err(Exception::AmlOperandType.into());
        };
        let (index, length) = (self.operand_int(op, 1), self.operand_int(op, 2));
        let (bytes, is_string) = match self.m.heap.get(id) {
            Some(Object::String(bytes)) => (bytes, true),
            Some(Object::Buffer(bytes)) => (bytes, false),
            _ => return Err(Exception::AmlOperandType.into()),
        };
        let all = bytes.len() as u64;
        let start = index.min(all);
        let end = start.saturating_add(length).min(all);
        self.room(end - start)?;
        let Some(Object::String(bytes) | Object::Buffer(bytes)) = self.m.heap.get(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let part = bytes
            .get(start as usize..end as usize)
            .unwrap_or_default()
            .to_vec();
        let part = if is_string {
            Object::String(part.into())
        } else {
            Object::Buffer(part.into())
        };
        Ok(Val::Obj(self.alloc(part)?))
    }
}
