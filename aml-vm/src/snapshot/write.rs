//! From a machine to bytes.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{MAGIC, checksum};
use crate::exec::{
    BlockKind, Broken, Ctl, FieldJob, Frame, Init, InitStage, Op, PciJob, PciStage, Phase, Stage,
    SyncState, Thread,
};
use crate::heap::{Field, FieldKind, Lock, Method, ObjId, Object, Region, Val};
use crate::host::{Answer, HostError, PciAddress};
use crate::machine::Machine;
use crate::namespace::{NodeId, OWNER_NONE, ROOT};

/// Writes a machine; numbers what it meets.
pub(super) struct Writer<'a> {
    machine: &'a Machine,
    out: Vec<u8>,
    objects: BTreeMap<ObjId, u32>,
    object_queue: Vec<ObjId>,
    nodes: BTreeMap<NodeId, u32>,
    node_queue: Vec<NodeId>,
}

impl<'a> Writer<'a> {
    pub(super) fn write(machine: &'a Machine) -> Vec<u8> {
        let mut writer = Writer {
            machine,
            out: MAGIC.to_vec(),
            objects: BTreeMap::new(),
            object_queue: Vec::new(),
            nodes: BTreeMap::new(),
            node_queue: Vec::new(),
        };
        writer.machine();
        writer.out
    }

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
        if id == ObjId::NONE {
            return self.u32(id.0);
        }
        let next = self.objects.len() as u32;
        let number = *self.objects.entry(id).or_insert_with(|| {
            self.object_queue.push(id);
            next
        });
        self.u32(number);
    }

    fn object_list(&mut self, ids: &[ObjId]) {
        self.u32(ids.len() as u32);
        ids.iter().for_each(|id| self.object(*id));
    }

    fn machine(&mut self) {
        let machine = self.machine;
        self.bool(machine.wide);
        self.bool(machine.initialized);
        self.u32(machine.tables.len() as u32);
        for table in &machine.tables {
            self.bool(table.dynamic);
            self.bool(table.unloaded);
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
        self.u32(machine.banks.len() as u32);
        for bank in &machine.banks {
            self.node(bank.node);
            self.u32(u32::from(bank.table));
            self.u32(bank.start);
            self.u32(bank.end);
        }
        let mut handlers: Vec<(u32, u8)> = machine
            .handlers
            .iter()
            .filter_map(|(device, space)| Some((*self.nodes.get(device)?, *space)))
            .collect();
        handlers.sort_unstable();
        self.u32(handlers.len() as u32);
        for (device, space) in handlers {
            self.u32(device);
            self.u8(space);
        }
        self.object_list(&machine.forward_packages);
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
            Val::Void => self.u8(16),
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
            Some(Object::Cell(value, kind)) => {
                self.u8(5);
                self.val(*value);
                self.u8(*kind as u8);
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
        let created = method.created.as_ref().map_or(&[][..], |created| created);
        self.u32(created.len() as u32);
        created.iter().for_each(|node| self.node(*node));
        self.lock(&method.lock);
    }

    fn thread(&mut self, thread: &Thread) {
        self.node(thread.evaluates);
        self.vals(&thread.vals);
        self.u32(thread.frames.len() as u32);
        thread.frames.iter().for_each(|frame| self.frame(frame));
        self.u32(thread.ctl.len() as u32);
        thread.ctl.iter().for_each(|ctl| self.ctl(ctl));
        self.option(thread.answer.as_ref(), Self::answer);
        self.val(thread.result);
        self.bool(thread.finished);
        self.sync_state(&thread.sync);
        self.u32(thread.outer.len() as u32);
        thread.outer.iter().for_each(|state| self.sync_state(state));
    }

    fn sync_state(&mut self, state: &SyncState) {
        self.u8(state.level);
        self.u32(state.held.len() as u32);
        state.held.iter().for_each(|id| self.object(*id));
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
        self.u32(frame.stale.len() as u32);
        frame.stale.iter().for_each(|end| self.u32(*end));
        self.object_list(&frame.packages);
        self.bool(frame.linger);
        self.bool(frame.apart);
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

    fn broken(&mut self, broken: Broken) {
        match broken {
            Broken::Absent(at) => {
                self.u8(0);
                self.u32(at);
            }
            Broken::NoRegion => self.u8(1),
            Broken::NoField => self.u8(2),
            Broken::NoBuffer => self.u8(3),
        }
    }

    fn ctl(&mut self, ctl: &Ctl) {
        match ctl {
            Ctl::Block { kind, end } => {
                self.u8(0);
                self.u32(*end);
                self.block_kind(kind);
            }
            Ctl::Op(op) => {
                self.u8(1);
                self.op(op);
            }
            Ctl::Call {
                node,
                method,
                args,
                base,
                apart,
            } => {
                self.u8(2);
                self.node(*node);
                self.object(*method);
                self.u8(*args);
                self.u32(*base);
                self.bool(*apart);
            }
            Ctl::FieldList(list) => {
                self.u8(3);
                self.field(&list.next);
                self.u32(list.end);
                self.option(list.value, Self::val);
                self.option(list.broken, Self::broken);
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
            Ctl::Failure { exception, status } => {
                self.u8(7);
                self.u32(u32::from(exception.code()));
                self.u64(*status);
            }
        }
    }

    fn block_kind(&mut self, kind: &BlockKind) {
        match *kind {
            BlockKind::Body => self.u8(0),
            BlockKind::If { holds } => {
                self.u8(1);
                self.bool(holds);
            }
            BlockKind::Else => self.u8(2),
            BlockKind::While {
                start, test, holds, ..
            } => {
                self.u8(3);
                self.u32(start);
                self.u32(test);
                self.bool(holds);
            }
            BlockKind::Scope { outer } => {
                self.u8(4);
                self.node(outer);
            }
        }
    }

    fn op(&mut self, op: &Op) {
        self.u32(u32::from(op.info.code));
        for value in [op.start, op.end, op.base] {
            self.u32(value);
        }
        let (tag, index) = match op.phase {
            Phase::Collect(index) => (0, u32::from(index)),
            Phase::Resolve(index) => (1, u32::from(index)),
            Phase::Execute => (2, 0),
            Phase::Elements(index) => (3, index),
            Phase::Store(left) => (4, u32::from(left)),
            Phase::Fields(index) => (5, index),
        };
        self.u8(tag);
        self.u32(index);
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
            InitStage::Banks { done, alone } => {
                self.u8(7);
                self.u32(done);
                self.bool(alone);
            }
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
            InitStage::Resolve { at, alone } => {
                self.u8(8);
                self.u32(at);
                self.bool(alone);
            }
            InitStage::Packages { reading, alone } => {
                self.u8(6);
                self.option(reading, |writer, (package, index)| {
                    writer.object(package);
                    writer.u32(index);
                });
                self.bool(alone);
            }
            InitStage::Connect { top, space, after } => {
                self.u8(5);
                self.node(top);
                self.u8(space);
                self.node(after);
            }
        }
        self.option(init.value, Self::val);
        self.bool(init.failed);
        // Initialisation comes no more to names that are gone, which have numbers above those that are there.
        let there = self.machine.names.count;
        let mut numbers: Vec<u32> = self
            .nodes
            .iter()
            .filter(|(node, number)| **number <= there && init.has_ini.contains(node.0))
            .map(|(_, number)| *number)
            .collect();
        numbers.sort_unstable();
        self.u32(numbers.len() as u32);
        numbers.into_iter().for_each(|number| self.u32(number));
        self.object_list(&init.packages);
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
