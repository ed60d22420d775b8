//! Objects: what AML values are made of, and the heap that holds those with an identity.

use alloc::vec::Vec;

use crate::cow::{CowVec, Shared};
use crate::host::RegionSpace;
use crate::namespace::NodeId;
use crate::value::ObjectType;

/// An object of the [`Heap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ObjId(pub(crate) u32);

impl ObjId {
    /// No object has it.
    pub(crate) const NONE: ObjId = ObjId(u32::MAX);
}

/// A value, or an operand on its way to becoming one. Small and `Copy`: what has an identity or a size is in
/// the heap, which is collected, so that copies need no bookkeeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Val {
    /// Nothing: an unset local, an empty package element.
    Uninit,
    Int(u64),
    Obj(ObjId),
    /// A device or thermal zone as a value: ACPICA hands out the node itself.
    Node(NodeId),
    /// A name in a package that stands for an object without a value (ACPICA's `REFCLASS_NAME`).
    NameRef(NodeId),
    /// `RefOf(NAME)`.
    RefNode(NodeId),
    /// `RefOf(LocalX | ArgX)`; the object is a [`Object::Cell`].
    RefCell(ObjId),
    /// `Index(object, n)`.
    Index(ObjId, u32),
    /// A loaded table (`DDBHandle`).
    Table(u32),
    /// A name in a package that is not resolved yet: (table, offset of the NameString), scope.
    Forward(u16, u32, NodeId),

    // The rest are operands only and never stored.
    /// `LocalX` as written.
    Local(u8),
    /// `ArgX` as written.
    Arg(u8),
    /// A name as written, looked up.
    Name(NodeId),
    /// A name that does not exist (for `CondRefOf`).
    Missing,
    /// Nothing: what a method without a value gave, or an operation whose failure was survived.
    Void,
    /// `Debug`.
    Debug,
    /// No target.
    Null,
}

/// A control method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Method {
    pub(crate) table: u16,
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) args: u8,
    pub(crate) serialized: bool,
    pub(crate) sync_level: u8,
    /// A method of the machine's own, without AML.
    pub(crate) native: bool,
    /// Activations in progress.
    pub(crate) active: u32,
    /// Names that activations in progress have created, if any; they die with the last activation.
    pub(crate) created: Option<Shared<Vec<NodeId>>>,
    /// Who is inside a serialized method, and how often.
    pub(crate) lock: Lock,
}

/// Ownership of a mutex or serialized method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Lock {
    pub(crate) owner: Option<u32>,
    pub(crate) depth: u32,
    /// The owner's sync level before it acquired.
    pub(crate) original_level: u8,
}

/// An operation region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Region {
    pub(crate) node: NodeId,
    pub(crate) space: RegionSpace,
    pub(crate) address: u64,
    pub(crate) length: u64,
    /// For a `DataTableRegion`: the table.
    pub(crate) table: Option<u16>,
    pub(crate) pci: Option<crate::host::PciAddress>,
}

/// Where a field unit's data are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldKind {
    /// In a region.
    Region { region: ObjId },
    /// In a region, seen through a bank register (a field) set to a value.
    Bank {
        region: ObjId,
        bank: ObjId,
        value: u64,
    },
    /// Behind an index and a data register (fields).
    Index { index: ObjId, data: ObjId },
}

/// A field unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) kind: FieldKind,
    /// First bit, counted from the start of the region.
    pub(crate) bit: u64,
    pub(crate) bits: u64,
    /// AccessType, LockRule and UpdateRule of the field's flags byte.
    pub(crate) flags: u8,
    /// AccessAttribute and length of `AccessAs`.
    pub(crate) attribute: u8,
    pub(crate) access_length: u8,
    /// The connection in force: a buffer.
    pub(crate) connection: Option<ObjId>,
    /// Index of the pin within its connection, for `GeneralPurposeIo`.
    pub(crate) pin: u32,
}

impl Field {
    /// The objects that it refers to.
    pub(crate) fn references(&self, visit: &mut dyn FnMut(Val)) {
        let (first, second) = match self.kind {
            FieldKind::Region { region } => (region, None),
            FieldKind::Bank { region, bank, .. } => (region, Some(bank)),
            FieldKind::Index { index, data } => (index, Some(data)),
        };
        visit(Val::Obj(first));
        second
            .into_iter()
            .chain(self.connection)
            .for_each(|id| visit(Val::Obj(id)));
    }
}

/// A field within a buffer (`CreateField` and its kin).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BufferField {
    pub(crate) buffer: ObjId,
    pub(crate) bit: u64,
    pub(crate) bits: u64,
    /// Made by `CreateField`: its value is always a buffer, however short.
    pub(crate) any_length: bool,
}

/// What the heap holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Object {
    Integer(u64),
    String(Shared<[u8]>),
    Buffer(Shared<[u8]>),
    Package(Shared<[Val]>),
    /// A local or argument to which a reference exists, and the type that the last store through
    /// such a reference left on its name: ACPICA's locals are names, and keep it.
    Cell(Val, ObjectType),
    BufferField(BufferField),
    Field(Field),
    Region(Region),
    Method(Method),
    Mutex {
        level: u8,
        lock: Lock,
    },
    Event(u64),
    Processor {
        id: u8,
        address: u32,
        length: u8,
    },
    Power {
        level: u8,
        order: u16,
    },
}

impl Object {
    /// The type, with ACPICA's local types for fields.
    pub(crate) fn kind(&self) -> ObjectType {
        match self {
            Object::Integer(_) => ObjectType::Integer,
            Object::String(_) => ObjectType::String,
            Object::Buffer(_) => ObjectType::Buffer,
            Object::Package(_) => ObjectType::Package,
            Object::Cell(..) => ObjectType::Uninitialized,
            Object::BufferField(_) => ObjectType::BufferField,
            Object::Field(field) => match field.kind {
                FieldKind::Region { .. } => ObjectType::RegionField,
                FieldKind::Bank { .. } => ObjectType::BankField,
                FieldKind::Index { .. } => ObjectType::IndexField,
            },
            Object::Region(_) => ObjectType::Region,
            Object::Method(_) => ObjectType::Method,
            Object::Mutex { .. } => ObjectType::Mutex,
            Object::Event(_) => ObjectType::Event,
            Object::Processor { .. } => ObjectType::Processor,
            Object::Power { .. } => ObjectType::PowerResource,
        }
    }

    /// Bytes charged for it.
    pub(crate) fn cost(&self) -> u64 {
        let payload = match self {
            Object::String(bytes) | Object::Buffer(bytes) => bytes.len(),
            Object::Package(elements) => elements.len() * size_of::<Val>(),
            _ => 0,
        };
        (payload + size_of::<Object>() + 24) as u64
    }

    /// What it refers to, for the collector.
    fn references(&self, mut visit: impl FnMut(Val)) {
        match self {
            Object::Package(elements) => elements.iter().copied().for_each(visit),
            Object::Cell(val, _) => visit(*val),
            Object::BufferField(field) => visit(Val::Obj(field.buffer)),
            Object::Field(field) => field.references(&mut visit),
            Object::Region(region) => visit(Val::NameRef(region.node)),
            Object::Method(method) => {
                let created = method.created.iter().flat_map(|created| created.iter());
                created.for_each(|node| visit(Val::NameRef(*node)));
            }
            _ => {}
        }
    }
}

/// The objects of a machine. Nothing is freed one by one: [`Heap::sweep`] frees what a traversal
/// from the roots has not marked.
#[derive(Clone, Debug)]
pub(crate) struct Heap {
    slots: CowVec<Option<Object>>,
    free: Vec<u32>,
    /// Bytes in use, garbage included.
    pub(crate) bytes: u64,
}

impl Heap {
    pub(crate) fn new() -> Self {
        Heap {
            slots: CowVec::new(),
            free: Vec::new(),
            bytes: 0,
        }
    }

    /// Before much is added.
    pub(crate) fn own(&mut self) {
        self.slots.own();
    }

    /// Before clones are made.
    pub(crate) fn share(&mut self) {
        self.slots.share();
    }

    pub(crate) fn get(&self, id: ObjId) -> Option<&Object> {
        self.slots.get(id.0 as usize)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, id: ObjId) -> Option<&mut Object> {
        self.slots.get_mut(id.0 as usize)?.as_mut()
    }

    pub(crate) fn add(&mut self, object: Object) -> ObjId {
        let cost = object.cost();
        self.add_at_cost(object, cost)
    }

    /// Adds an object whose [`Object::cost`] is known.
    pub(crate) fn add_at_cost(&mut self, object: Object, cost: u64) -> ObjId {
        self.bytes += cost;
        if let Some(index) = self.free.pop()
            && let Some(slot) = self.slots.get_mut(index as usize)
        {
            *slot = Some(object);
            return ObjId(index);
        }
        self.slots.push(Some(object));
        ObjId((self.slots.len() - 1) as u32)
    }

    /// Replaces an object in place: everyone who refers to it sees the new one.
    pub(crate) fn set(&mut self, id: ObjId, object: Object) {
        let cost = object.cost();
        if let Some(slot) = self.get_mut(id) {
            let old = slot.cost();
            *slot = object;
            self.bytes = self.bytes.saturating_sub(old) + cost;
        }
    }

    /// Slots, free ones included.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// Does each field of a buffer lie within it?
    pub(crate) fn has_whole_fields(&self) -> bool {
        (0..self.len() as u32).all(|number| match self.get(ObjId(number)) {
            Some(Object::BufferField(field)) => match self.get(field.buffer) {
                Some(Object::Buffer(bytes)) => field.bit + field.bits <= bytes.len() as u64 * 8,
                _ => true,
            },
            _ => true,
        })
    }

    /// Frees what `marked` does not hold, and counts the rest; `beside` is what is charged to the heap
    /// without being in it.
    pub(crate) fn sweep(&mut self, marked: &Marks, beside: u64) {
        self.bytes = beside;
        for index in 0..self.slots.len() {
            let Some(Some(object)) = self.slots.get(index) else {
                continue;
            };
            if marked.contains(index as u32) {
                self.bytes += object.cost();
            } else {
                if let Some(slot) = self.slots.get_mut(index) {
                    *slot = None;
                }
                self.free.push(index as u32);
            }
        }
    }
}

/// A set of small numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(Vec<u64>);

impl Marks {
    fn with_room(count: usize) -> Self {
        Marks(alloc::vec![0; count.div_ceil(64)])
    }

    /// Adds; was it new?
    pub(crate) fn insert(&mut self, index: u32) -> bool {
        let (word, bit) = ((index / 64) as usize, 1u64 << (index % 64));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        match self.0.get_mut(word) {
            Some(word) if *word & bit == 0 => {
                *word |= bit;
                true
            }
            _ => false,
        }
    }

    pub(crate) fn contains(&self, index: u32) -> bool {
        self.0
            .get((index / 64) as usize)
            .is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}

/// The traversal of everything that can be reached, with an explicit stack.
pub(crate) struct Marker {
    pub(crate) objects: Marks,
    pub(crate) nodes: Marks,
    todo: Vec<Val>,
    /// How much was followed.
    pub(crate) followed: u64,
}

impl Marker {
    /// For so many objects and nodes.
    pub(crate) fn new(objects: usize, nodes: usize) -> Self {
        Marker {
            objects: Marks::with_room(objects),
            nodes: Marks::with_room(nodes),
            todo: Vec::new(),
            followed: 0,
        }
    }

    /// Adds a root; is it one?
    pub(crate) fn push(&mut self, val: Val) -> bool {
        let refers = matches!(
            val,
            Val::Obj(_)
                | Val::RefCell(_)
                | Val::Index(..)
                | Val::Node(_)
                | Val::NameRef(_)
                | Val::RefNode(_)
                | Val::Name(_)
        );
        if refers {
            self.todo.push(val);
        }
        refers
    }

    /// Follows everything pushed. `node_value` gives the value of a node and its parent.
    pub(crate) fn run(&mut self, heap: &Heap, node_value: impl Fn(NodeId) -> [Val; 2]) {
        while let Some(val) = self.todo.pop() {
            self.followed += 1;
            match val {
                Val::Obj(id) | Val::RefCell(id) | Val::Index(id, _) => {
                    if self.objects.insert(id.0)
                        && let Some(object) = heap.get(id)
                    {
                        let todo = &mut self.todo;
                        object.references(|val| todo.push(val));
                    }
                }
                Val::Node(node) | Val::NameRef(node) | Val::RefNode(node) | Val::Name(node)
                    if self.nodes.insert(node.0) =>
                {
                    self.todo.extend(node_value(node));
                }
                _ => {}
            }
        }
    }
}
