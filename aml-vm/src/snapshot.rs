//! The dynamic state as canonical bytes. One traversal from the roots numbers nodes and objects in the
//! order in which it meets them, so that states that were reached on different ways, and hence have
//! different handles inside, give the same bytes. Equality and hashing are those of the bytes.
//!
//! What has been used up of the limits (operations, loop iterations, sleep) is not part of the state:
//! a loop that polls comes back to the state that it was in.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{
    BlockKind, Ctl, FieldJob, FieldList, Frame, Init, InitStage, Op, PciJob, PciStage, Phase,
    Stage, Thread,
};
use crate::heap::{BufferField, Field, FieldKind, Lock, Marks, Method, ObjId, Object, Region, Val};
use crate::host::{Answer, HostError, PciAddress, RegionSpace};
use crate::machine::Machine;
use crate::namespace::{NodeId, OWNER_NONE, ROOT};
use crate::opcode;
use crate::table::Table;
use crate::value::ObjectType;

/// Version of the format.
const MAGIC: &[u8; 8] = b"AMLVM\0\0\x01";

impl PartialEq for Machine {
    fn eq(&self, other: &Self) -> bool {
        self.config == other.config && self.snapshot() == other.snapshot()
    }
}

impl Eq for Machine {}

impl Hash for Machine {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.snapshot().hash(state);
    }
}

impl Machine {
    /// The dynamic state as canonical bytes: equal states give equal bytes. Tables that the host
    /// loaded are named by their checksum, tables that AML loaded are contained.
    pub fn snapshot(&self) -> Vec<u8> {
        let mut writer = Writer {
            machine: self,
            out: MAGIC.to_vec(),
            objects: BTreeMap::new(),
            object_queue: Vec::new(),
            nodes: BTreeMap::new(),
            node_queue: Vec::new(),
        };
        writer.machine();
        writer.out
    }

    /// The machine that wrote `snapshot`. `self` must have the same configuration, and the tables that the
    /// host had loaded then.
    ///
    /// # Errors
    /// [`ErrorKind::Misuse`] if the bytes are no snapshot of such a machine.
    pub fn restore(&self, snapshot: &[u8]) -> Result<Machine, Error> {
        let mut reader = Reader { bytes: snapshot };
        let restored = reader.machine(self);
        restored.ok_or_else(|| Error::new(ErrorKind::Misuse("not a snapshot of this machine")))
    }
}

struct Writer<'a> {
    machine: &'a Machine,
    out: Vec<u8>,
    objects: BTreeMap<ObjId, u32>,
    object_queue: Vec<ObjId>,
    nodes: BTreeMap<NodeId, u32>,
    node_queue: Vec<NodeId>,
}

/// FNV-1a over the bytes of a table: enough to tell one firmware's tables from another's.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    })
}

impl Writer<'_> {
    fn u8(&mut self, value: u8) {
        self.out.push(value);
    }

    fn u32(&mut self, value: u32) {
        self.out.extend_from_slice(&value.to_le_bytes());
    }

    fn u64(&mut self, value: u64) {
        self.out.extend_from_slice(&value.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.u32(bytes.len() as u32);
        self.out.extend_from_slice(bytes);
    }

    fn bool(&mut self, value: bool) {
        self.u8(u8::from(value));
    }

    fn option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.bool(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn node(&mut self, node: NodeId) {
        let next = self.nodes.len() as u32;
        let number = *self.nodes.entry(node).or_insert_with(|| {
            self.node_queue.push(node);
            next
        });
        self.u32(number);
    }

    fn object(&mut self, id: ObjId) {
        let next = self.objects.len() as u32;
        let number = *self.objects.entry(id).or_insert_with(|| {
            self.object_queue.push(id);
            next
        });
        self.u32(number);
    }

    fn machine(&mut self) {
        let machine = self.machine;
        self.bool(machine.wide);
        self.bool(machine.initialized);
        self.u32(machine.tables.len() as u32);
        for table in &machine.tables {
            self.bool(table.dynamic);
            if table.dynamic {
                self.bytes(table.source.as_bytes());
                self.bytes(&table.bytes);
            } else {
                self.u64(checksum(&table.bytes));
            }
        }
        self.u32(machine.names.count + 1);
        self.nodes.insert(ROOT, 0);
        self.node_data(ROOT);
        let mut at = ROOT;
        while let Some(node) = machine.names.after(at, ROOT) {
            let number = self.nodes.len() as u32;
            self.nodes.insert(node, number);
            at = node;
        }
        at = ROOT;
        while let Some(node) = machine.names.after(at, ROOT) {
            self.node_data(node);
            at = node;
        }
        self.object(machine.global_lock);
        self.node(machine.global_lock_node);
        self.u32(machine.forward_packages.len() as u32);
        machine
            .forward_packages
            .iter()
            .for_each(|id| self.object(*id));
        let threads = machine
            .threads
            .iter()
            .rposition(Option::is_some)
            .map_or(0, |last| last + 1);
        self.u32(threads as u32);
        for thread in machine.threads.iter().take(threads) {
            self.option(thread.as_deref(), Self::thread);
        }
        self.rest();
    }

    /// The objects and removed nodes that were met, until no new ones are.
    fn rest(&mut self) {
        let (mut object, mut node) = (0, 0);
        loop {
            if let Some(id) = self.object_queue.get(object).copied() {
                self.u8(1);
                self.object_data(id);
                object += 1;
            } else if let Some(id) = self.node_queue.get(node).copied() {
                self.u8(2);
                self.node_data(id);
                node += 1;
            } else {
                self.u8(0);
                return;
            }
        }
    }

    fn node_data(&mut self, node: NodeId) {
        let Some(data) = self.machine.names.get(node) else {
            self.out.extend_from_slice(b"____");
            self.node(ROOT);
            self.u8(0);
            self.u32(u32::from(OWNER_NONE));
            self.val(Val::Uninit);
            return;
        };
        self.out.extend_from_slice(&data.name);
        self.node(data.parent);
        self.u8(data.kind as u8);
        self.u32(u32::from(data.owner));
        self.val(data.value);
    }

    fn val(&mut self, value: Val) {
        let number = |writer: &mut Self, tag, number: u64| {
            writer.u8(tag);
            writer.u64(number);
        };
        let node = |writer: &mut Self, tag, node| {
            writer.u8(tag);
            writer.node(node);
        };
        match value {
            Val::Uninit => self.u8(0),
            Val::Int(value) => number(self, 1, value),
            Val::Obj(id) => {
                self.u8(2);
                self.object(id);
            }
            Val::Node(id) => node(self, 3, id),
            Val::NameRef(id) => node(self, 4, id),
            Val::RefNode(id) => node(self, 5, id),
            Val::RefCell(id) => {
                self.u8(6);
                self.object(id);
            }
            Val::Index(id, index) => {
                self.u8(7);
                self.object(id);
                self.u32(index);
            }
            Val::Table(index) => number(self, 8, u64::from(index)),
            Val::Forward(table, offset, scope) => {
                self.u8(9);
                self.u32(u32::from(table));
                self.u32(offset);
                self.node(scope);
            }
            Val::Local(index) => number(self, 10, u64::from(index)),
            Val::Arg(index) => number(self, 11, u64::from(index)),
            Val::Name(id) => node(self, 12, id),
            Val::Missing => self.u8(13),
            Val::Debug => self.u8(14),
            Val::Null => self.u8(15),
        }
    }

    fn vals(&mut self, values: &[Val]) {
        self.u32(values.len() as u32);
        values.iter().for_each(|value| self.val(*value));
    }

    fn lock(&mut self, lock: &Lock) {
        self.option(lock.owner, Self::u32);
        self.u32(lock.depth);
        self.u8(lock.original_level);
    }

    fn pci(&mut self, address: PciAddress) {
        self.u64(address.pack());
    }

    fn field(&mut self, field: &Field) {
        match field.kind {
            FieldKind::Region { region } => {
                self.u8(0);
                self.object(region);
            }
            FieldKind::Bank {
                region,
                bank,
                value,
            } => {
                self.u8(1);
                self.object(region);
                self.object(bank);
                self.u64(value);
            }
            FieldKind::Index { index, data } => {
                self.u8(2);
                self.object(index);
                self.object(data);
            }
        }
        self.u64(field.bit);
        self.u64(field.bits);
        self.out
            .extend_from_slice(&[field.flags, field.attribute, field.access_length]);
        self.option(field.connection, Self::object);
        self.u32(field.pin);
    }

    fn object_data(&mut self, id: ObjId) {
        match self.machine.heap.get(id) {
            None => self.u8(0),
            Some(Object::Integer(value)) => {
                self.u8(1);
                self.u64(*value);
            }
            Some(Object::String(bytes)) => {
                self.u8(2);
                self.bytes(bytes);
            }
            Some(Object::Buffer(bytes)) => {
                self.u8(3);
                self.bytes(bytes);
            }
            Some(Object::Package(elements)) => {
                self.u8(4);
                self.vals(elements);
            }
            Some(Object::Cell(value)) => {
                self.u8(5);
                self.val(*value);
            }
            Some(Object::BufferField(field)) => {
                self.u8(6);
                self.object(field.buffer);
                self.u64(field.bit);
                self.u64(field.bits);
                self.bool(field.any_length);
            }
            Some(Object::Field(field)) => {
                self.u8(7);
                self.field(field);
            }
            Some(Object::Region(region)) => {
                self.u8(8);
                self.region(region);
            }
            Some(Object::Method(method)) => {
                self.u8(9);
                self.method(method);
            }
            Some(Object::Mutex { level, lock }) => {
                self.u8(10);
                self.u8(*level);
                self.lock(lock);
            }
            Some(Object::Event(count)) => {
                self.u8(11);
                self.u64(*count);
            }
            Some(Object::Processor {
                id,
                address,
                length,
            }) => {
                self.out.extend_from_slice(&[12, *id, *length]);
                self.u32(*address);
            }
            Some(Object::Power { level, order }) => {
                self.out.extend_from_slice(&[13, *level]);
                self.u32(u32::from(*order));
            }
        }
    }

    fn region(&mut self, region: &Region) {
        self.node(region.node);
        self.u8(region.space.number());
        self.u64(region.address);
        self.u64(region.length);
        self.option(region.table, |writer, table| writer.u32(u32::from(table)));
        self.option(region.pci, Self::pci);
    }

    fn method(&mut self, method: &Method) {
        self.u32(u32::from(method.table));
        self.u32(method.start);
        self.u32(method.end);
        self.out.extend_from_slice(&[
            method.args,
            u8::from(method.serialized),
            method.sync_level,
            u8::from(method.native),
        ]);
        self.u32(method.active);
        self.u32(method.created.len() as u32);
        method.created.iter().for_each(|node| self.node(*node));
        self.lock(&method.lock);
    }

    fn thread(&mut self, thread: &Thread) {
        self.vals(&thread.vals);
        self.u32(thread.frames.len() as u32);
        thread.frames.iter().for_each(|frame| self.frame(frame));
        self.u32(thread.ctl.len() as u32);
        thread.ctl.iter().for_each(|ctl| self.ctl(ctl));
        self.option(thread.answer.as_ref(), Self::answer);
        self.val(thread.result);
        self.bool(thread.finished);
        self.u8(thread.sync_level);
        self.u32(thread.held.len() as u32);
        thread.held.iter().for_each(|id| self.object(*id));
    }

    fn frame(&mut self, frame: &Frame) {
        self.option(frame.method, Self::object);
        self.node(frame.node);
        self.u32(u32::from(frame.table_index));
        self.u32(frame.pc);
        self.u32(frame.end);
        self.node(frame.scope);
        frame.locals.iter().for_each(|value| self.val(*value));
        frame.args.iter().for_each(|value| self.val(*value));
        self.u32(frame.start);
        self.bool(frame.predicate);
        self.u32(frame.ctl_base);
        // The last value matters only where it may become the method's.
        let last = if self.machine.config.implicit_return {
            frame.last
        } else {
            Val::Uninit
        };
        self.val(last);
    }

    fn answer(&mut self, answer: &Answer) {
        match answer {
            Answer::Done => self.u8(0),
            Answer::Value(value) => {
                self.u8(1);
                self.u64(*value);
            }
            Answer::Bytes(bytes) => {
                self.u8(2);
                self.bytes(bytes);
            }
            Answer::TimedOut => self.u8(3),
            Answer::Fail(HostError::NoHandler) => self.u8(4),
            Answer::Fail(HostError::Failed(reason)) => {
                self.u8(5);
                self.bytes(reason.as_bytes());
            }
        }
    }

    fn ctl(&mut self, ctl: &Ctl) {
        match ctl {
            Ctl::Block { kind, end } => {
                self.u8(0);
                self.u32(*end);
                match kind {
                    BlockKind::Body => self.u8(0),
                    BlockKind::If => self.u8(1),
                    BlockKind::Else => self.u8(2),
                    BlockKind::While { test, .. } => {
                        self.u8(3);
                        self.u32(*test);
                    }
                    BlockKind::Scope { outer } => {
                        self.u8(4);
                        self.node(*outer);
                    }
                }
            }
            Ctl::Op(op) => {
                self.u8(1);
                self.u32(u32::from(op.info.code));
                [op.start, op.end, op.base]
                    .into_iter()
                    .for_each(|value| self.u32(value));
                let (tag, index) = match op.phase {
                    Phase::Collect(index) => (0, u32::from(index)),
                    Phase::Resolve(index) => (1, u32::from(index)),
                    Phase::Execute => (2, 0),
                    Phase::Elements(index) => (3, index),
                    Phase::Store(left) => (4, u32::from(left)),
                };
                self.u8(tag);
                self.u32(index);
            }
            Ctl::Call {
                node,
                method,
                args,
                base,
            } => {
                self.u8(2);
                self.node(*node);
                self.object(*method);
                self.u8(*args);
                self.u32(*base);
            }
            Ctl::FieldList(list) => {
                self.u8(3);
                self.field(&list.next);
                self.u32(list.end);
                self.option(list.value, Self::val);
                self.bool(list.broken.is_some());
            }
            Ctl::Field(job) => {
                self.u8(4);
                self.field_job(job);
            }
            Ctl::Init(init) => {
                self.u8(5);
                self.init(init);
            }
            Ctl::Pci(job) => {
                self.u8(6);
                self.pci_job(job);
            }
        }
    }

    fn field_job(&mut self, job: &FieldJob) {
        self.field(&job.field);
        self.bytes(&job.data);
        self.bool(job.write);
        self.option(job.dest, Self::u32);
        self.u64(job.datum);
        self.u8(match job.stage {
            Stage::Lock => 0,
            Stage::Select { read: false } => 1,
            Stage::Select { read: true } => 2,
            Stage::Access { read: false } => 3,
            Stage::Access { read: true } => 4,
            Stage::Written => 5,
        });
        self.option(job.old, Self::u64);
        self.option(job.raw, Self::u64);
        self.bool(job.locked);
    }

    fn init(&mut self, init: &Init) {
        match init.stage {
            InitStage::RootIni => self.u8(0),
            InitStage::SystemIni => self.u8(1),
            InitStage::Reg { space, after } => {
                self.u8(2);
                self.u32(space);
                self.node(after);
            }
            InitStage::Device { after, skip } => {
                self.u8(3);
                self.node(after);
                self.bool(skip);
            }
            InitStage::Status { device } => {
                self.u8(4);
                self.node(device);
            }
        }
        self.option(init.value, Self::val);
        self.bool(init.failed);
        let marked: Vec<NodeId> = self
            .nodes
            .iter()
            .filter(|(node, _)| init.has_ini.contains(node.0))
            .map(|(node, _)| *node)
            .collect();
        let mut numbers: Vec<u32> = marked
            .iter()
            .filter_map(|node| self.nodes.get(node).copied())
            .collect();
        numbers.sort_unstable();
        self.u32(numbers.len() as u32);
        numbers.into_iter().for_each(|number| self.u32(number));
    }

    fn pci_job(&mut self, job: &PciJob) {
        self.option(job.region, Self::object);
        self.node(job.region_node);
        self.u32(job.chain.len() as u32);
        job.chain.iter().for_each(|node| self.node(*node));
        match job.stage {
            PciStage::Bridge { node, cid } => {
                self.u8(0);
                self.node(node);
                self.bool(cid);
            }
            PciStage::Segment { bridge } => {
                self.u8(1);
                self.node(bridge);
            }
            PciStage::Bus { bridge } => {
                self.u8(2);
                self.node(bridge);
            }
            PciStage::Address { index } => {
                self.u8(3);
                self.u32(index);
            }
            PciStage::HeaderType { index } => {
                self.u8(4);
                self.u32(index);
            }
            PciStage::Secondary { index } => {
                self.u8(5);
                self.u32(index);
            }
        }
        self.pci(job.address);
        self.option(job.value, Self::val);
    }
}

/// Reads what [`Writer`] wrote; `None` as soon as something is not as it would have written it.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn take(&mut self, count: usize) -> Option<&[u8]> {
        let (head, tail) = self.bytes.split_at_checked(count)?;
        self.bytes = tail;
        Some(head)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn u16(&mut self) -> Option<u16> {
        u16::try_from(self.u32()?).ok()
    }

    fn u32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(*self.take(4)?.first_chunk()?))
    }

    fn u64(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(*self.take(8)?.first_chunk()?))
    }

    fn bool(&mut self) -> Option<bool> {
        match self.u8()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn sized(&mut self) -> Option<Vec<u8>> {
        let length = self.u32()? as usize;
        self.take(length).map(<[u8]>::to_vec)
    }

    fn text(&mut self) -> Option<String> {
        String::from_utf8(self.sized()?).ok()
    }

    fn option<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        Some(if self.bool()? {
            Some(read(self)?)
        } else {
            None
        })
    }

    /// So many of something; what is not there ends it before memory does.
    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.u32()?;
        let mut list = Vec::new();
        for _ in 0..count {
            list.push(read(self)?);
        }
        Some(list)
    }

    fn node(&mut self) -> Option<NodeId> {
        self.u32().map(NodeId)
    }

    fn object(&mut self) -> Option<ObjId> {
        self.u32().map(ObjId)
    }

    fn machine(&mut self, model: &Machine) -> Option<Machine> {
        if self.take(MAGIC.len())? != MAGIC {
            return None;
        }
        let mut machine = Machine::empty(model.config.clone());
        machine.wide = self.bool()?;
        machine.initialized = self.bool()?;
        let mut fixed = model.tables.iter().filter(|table| !table.dynamic);
        machine.tables = self.list(|reader| {
            if reader.bool()? {
                let source = reader.text()?;
                let bytes = reader.sized()?.into();
                return Some(Arc::new(Table {
                    source,
                    bytes,
                    dynamic: true,
                }));
            }
            let table = fixed.next()?;
            (checksum(&table.bytes) == reader.u64()?).then(|| table.clone())
        })?;
        let nodes = self.u32()?;
        for number in 0..nodes {
            self.attached_node(&mut machine, number)?;
        }
        machine.global_lock = self.object()?;
        machine.global_lock_node = self.node()?;
        machine.forward_packages = self.list(Self::object)?;
        let mut id = 0;
        machine.threads = self.list(|reader| {
            let thread = reader.option(|reader| reader.thread(id, &machine.tables));
            id += 1;
            thread.map(|thread| thread.map(Arc::new))
        })?;
        loop {
            match self.u8()? {
                0 => break,
                1 => {
                    let object = self.object_data()?;
                    machine.heap.add(object);
                }
                2 => {
                    let (name, parent, kind, owner, value) = self.node_data()?;
                    let node = machine.names.add_detached(parent, name, kind, owner);
                    machine.names.set(node, kind, value);
                }
                _ => return None,
            }
        }
        self.bytes.is_empty().then_some(machine)
    }

    fn attached_node(&mut self, machine: &mut Machine, number: u32) -> Option<()> {
        let (name, parent, kind, owner, value) = self.node_data()?;
        let node = if number == 0 {
            ROOT
        } else {
            if parent.0 >= number || machine.names.child(parent, name).is_some() {
                return None;
            }
            machine.names.add(parent, name, kind, owner)
        };
        machine.names.set(node, kind, value);
        (node.0 == number).then_some(())
    }

    fn node_data(&mut self) -> Option<([u8; 4], NodeId, ObjectType, u16, Val)> {
        let name = *self.take(4)?.first_chunk()?;
        let parent = self.node()?;
        let kind = ObjectType::from_number(self.u8()?)?;
        Some((name, parent, kind, self.u16()?, self.val()?))
    }

    fn val(&mut self) -> Option<Val> {
        Some(match self.u8()? {
            0 => Val::Uninit,
            1 => Val::Int(self.u64()?),
            2 => Val::Obj(self.object()?),
            3 => Val::Node(self.node()?),
            4 => Val::NameRef(self.node()?),
            5 => Val::RefNode(self.node()?),
            6 => Val::RefCell(self.object()?),
            7 => Val::Index(self.object()?, self.u32()?),
            8 => Val::Table(self.u64()? as u32),
            9 => Val::Forward(self.u16()?, self.u32()?, self.node()?),
            10 => Val::Local(self.u64()? as u8),
            11 => Val::Arg(self.u64()? as u8),
            12 => Val::Name(self.node()?),
            13 => Val::Missing,
            14 => Val::Debug,
            15 => Val::Null,
            _ => return None,
        })
    }

    fn lock(&mut self) -> Option<Lock> {
        Some(Lock {
            owner: self.option(Self::u32)?,
            depth: self.u32()?,
            original_level: self.u8()?,
        })
    }

    fn pci(&mut self) -> Option<PciAddress> {
        self.u64().map(PciAddress::unpack)
    }

    fn field(&mut self) -> Option<Field> {
        let kind = match self.u8()? {
            0 => FieldKind::Region {
                region: self.object()?,
            },
            1 => FieldKind::Bank {
                region: self.object()?,
                bank: self.object()?,
                value: self.u64()?,
            },
            2 => FieldKind::Index {
                index: self.object()?,
                data: self.object()?,
            },
            _ => return None,
        };
        let (bit, bits) = (self.u64()?, self.u64()?);
        // The bounds of a field list: what a PkgLength and a 32-bit position can say.
        if bit > u64::from(u32::MAX) || bits > 1 << 36 {
            return None;
        }
        Some(Field {
            kind,
            bit,
            bits,
            flags: self.u8()?,
            attribute: self.u8()?,
            access_length: self.u8()?,
            connection: self.option(Self::object)?,
            pin: self.u32()?,
        })
    }

    fn object_data(&mut self) -> Option<Object> {
        Some(match self.u8()? {
            1 => Object::Integer(self.u64()?),
            2 => Object::String(self.sized()?),
            3 => Object::Buffer(self.sized()?),
            4 => Object::Package(self.list(Self::val)?),
            5 => Object::Cell(self.val()?),
            6 => Object::BufferField(BufferField {
                buffer: self.object()?,
                bit: self.u64()?,
                bits: self.u64()?.min(1 << 36),
                any_length: self.bool()?,
            }),
            7 => Object::Field(self.field()?),
            8 => Object::Region(Box::new(Region {
                node: self.node()?,
                space: RegionSpace::from_number(self.u8()?),
                address: self.u64()?,
                length: self.u64()?,
                table: self.option(Self::u16)?,
                pci: self.option(Self::pci)?,
            })),
            9 => Object::Method(Box::new(self.method()?)),
            10 => Object::Mutex {
                level: self.u8()?,
                lock: self.lock()?,
            },
            11 => Object::Event(self.u64()?),
            12 => {
                let (id, length) = (self.u8()?, self.u8()?);
                Object::Processor {
                    id,
                    length,
                    address: self.u32()?,
                }
            }
            13 => Object::Power {
                level: self.u8()?,
                order: self.u16()?,
            },
            _ => return None,
        })
    }

    fn method(&mut self) -> Option<Method> {
        Some(Method {
            table: self.u16()?,
            start: self.u32()?,
            end: self.u32()?,
            args: self.u8()?,
            serialized: self.bool()?,
            sync_level: self.u8()?,
            native: self.bool()?,
            active: self.u32()?,
            created: self.list(Self::node)?,
            lock: self.lock()?,
        })
    }

    fn thread(&mut self, id: u32, tables: &[Arc<Table>]) -> Option<Thread> {
        let mut thread = Thread::new(id);
        thread.vals = self.list(Self::val)?;
        thread.frames = self.list(|reader| reader.frame(tables))?;
        thread.ctl = self.list(Self::ctl)?;
        thread.answer = self.option(Self::answer)?;
        thread.result = self.val()?;
        thread.finished = self.bool()?;
        thread.sync_level = self.u8()?;
        thread.held = self.list(Self::object)?;
        Some(thread)
    }

    fn frame(&mut self, tables: &[Arc<Table>]) -> Option<Frame> {
        let (method, node) = (self.option(Self::object)?, self.node()?);
        let table_index = self.u16()?;
        let table = tables.get(usize::from(table_index))?.clone();
        let (pc, end, scope) = (self.u32()?, self.u32()?, self.node()?);
        if pc > end || end as usize > table.bytes.len() {
            return None;
        }
        let (mut locals, mut args) = ([Val::Uninit; 8], [Val::Uninit; 7]);
        for slot in locals.iter_mut().chain(&mut args) {
            *slot = self.val()?;
        }
        Some(Frame {
            method,
            node,
            table,
            table_index,
            pc,
            end,
            scope,
            locals,
            args,
            start: self.u32()?,
            predicate: self.bool()?,
            ctl_base: self.u32()?,
            last: self.val()?,
        })
    }

    fn answer(&mut self) -> Option<Answer> {
        Some(match self.u8()? {
            0 => Answer::Done,
            1 => Answer::Value(self.u64()?),
            2 => Answer::Bytes(self.sized()?),
            3 => Answer::TimedOut,
            4 => Answer::Fail(HostError::NoHandler),
            5 => Answer::Fail(HostError::Failed(self.text()?)),
            _ => return None,
        })
    }

    fn ctl(&mut self) -> Option<Ctl> {
        Some(match self.u8()? {
            0 => {
                let end = self.u32()?;
                let kind = match self.u8()? {
                    0 => BlockKind::Body,
                    1 => BlockKind::If,
                    2 => BlockKind::Else,
                    3 => BlockKind::While {
                        test: self.u32()?,
                        count: 0,
                    },
                    4 => BlockKind::Scope {
                        outer: self.node()?,
                    },
                    _ => return None,
                };
                Ctl::Block { kind, end }
            }
            1 => self.op().map(Ctl::Op)?,
            2 => Ctl::Call {
                node: self.node()?,
                method: self.object()?,
                args: self.u8()?,
                base: self.u32()?,
            },
            3 => Ctl::FieldList(Box::new(FieldList {
                next: self.field()?,
                end: self.u32()?,
                value: self.option(Self::val)?,
                broken: self.bool()?.then_some(Exception::NotFound),
            })),
            4 => Ctl::Field(Box::new(self.field_job()?)),
            5 => Ctl::Init(Box::new(self.init()?)),
            6 => Ctl::Pci(Box::new(self.pci_job()?)),
            _ => return None,
        })
    }

    fn op(&mut self) -> Option<Op> {
        let info = opcode::info(self.u16()?)?;
        let (start, end, base) = (self.u32()?, self.u32()?, self.u32()?);
        let (tag, index) = (self.u8()?, self.u32()?);
        let small = u8::try_from(index).ok();
        let phase = match tag {
            0 => Phase::Collect(small?),
            1 => Phase::Resolve(small?),
            2 => Phase::Execute,
            3 => Phase::Elements(index),
            4 => Phase::Store(small?),
            _ => return None,
        };
        Some(Op {
            info,
            start,
            end,
            base,
            phase,
        })
    }

    fn field_job(&mut self) -> Option<FieldJob> {
        Some(FieldJob {
            field: self.field()?,
            data: self.sized()?,
            write: self.bool()?,
            dest: self.option(Self::u32)?,
            datum: self.u64()?.min(1 << 40),
            stage: match self.u8()? {
                0 => Stage::Lock,
                1 => Stage::Select { read: false },
                2 => Stage::Select { read: true },
                3 => Stage::Access { read: false },
                4 => Stage::Access { read: true },
                5 => Stage::Written,
                _ => return None,
            },
            old: self.option(Self::u64)?,
            raw: self.option(Self::u64)?,
            locked: self.bool()?,
        })
    }

    fn init(&mut self) -> Option<Init> {
        let stage = match self.u8()? {
            0 => InitStage::RootIni,
            1 => InitStage::SystemIni,
            2 => InitStage::Reg {
                space: self.u32()?,
                after: self.node()?,
            },
            3 => InitStage::Device {
                after: self.node()?,
                skip: self.bool()?,
            },
            4 => InitStage::Status {
                device: self.node()?,
            },
            _ => return None,
        };
        let (value, failed) = (self.option(Self::val)?, self.bool()?);
        let mut has_ini = Marks::default();
        for number in self.list(Self::u32)? {
            // The number of a node is at most the length of what described it.
            (number < 1 << 24).then(|| has_ini.insert(number))?;
        }
        Some(Init {
            stage,
            value,
            failed,
            has_ini,
        })
    }

    fn pci_job(&mut self) -> Option<PciJob> {
        Some(PciJob {
            region: self.option(Self::object)?,
            region_node: self.node()?,
            chain: self.list(Self::node)?,
            stage: match self.u8()? {
                0 => PciStage::Bridge {
                    node: self.node()?,
                    cid: self.bool()?,
                },
                1 => PciStage::Segment {
                    bridge: self.node()?,
                },
                2 => PciStage::Bus {
                    bridge: self.node()?,
                },
                3 => PciStage::Address { index: self.u32()? },
                4 => PciStage::HeaderType { index: self.u32()? },
                5 => PciStage::Secondary { index: self.u32()? },
                _ => return None,
            },
            address: self.pci()?,
            value: self.option(Self::val)?,
        })
    }
}
