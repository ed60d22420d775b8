//! From bytes to a machine. The bytes may be anybody's: whatever they say, the machine that they
//! make can be run without harm.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{MAGIC, checksum};
use crate::cow::Shared;
use crate::decode::repaired;
use crate::error::Exception;
use crate::exec::{
    Bank, BlockKind, Broken, Ctl, Data, FieldJob, FieldList, Frame, Init, InitStage, Op, PciJob,
    PciStage, Phase, Stage, SyncState, Thread,
};
use crate::heap::{BufferField, Field, FieldKind, Lock, Marks, Method, ObjId, Object, Region, Val};
use crate::host::{Answer, HostError, PciAddress, RegionSpace};
use crate::limits::Limits;
use crate::machine::Machine;
use crate::namespace::{NodeId, ROOT};
use crate::opcode;
use crate::table::Table;
use crate::value::ObjectType;

/// Reads what [`Writer`](super::write::Writer) wrote; `None` as soon as something is not as it would have written it.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    /// Names in the namespace.
    nodes: u32,
    /// One more than the highest number of an object that was named.
    objects: u32,
    /// The same of a name.
    named: u32,
}

impl<'a> Reader<'a> {
    pub(super) fn read(bytes: &'a [u8], model: &Machine) -> Option<Machine> {
        Reader {
            bytes,
            nodes: 0,
            objects: 0,
            named: 0,
        }
        .machine(model)
    }

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
        let id = NodeId(self.u32()?);
        self.named = self.named.max(id.0.saturating_add(1));
        Some(id)
    }

    fn object(&mut self) -> Option<ObjId> {
        let id = ObjId(self.u32()?);
        if id != ObjId::NONE {
            self.objects = self.objects.max(id.0.saturating_add(1));
        }
        Some(id)
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
            let (dynamic, unloaded) = (reader.bool()?, reader.bool()?);
            if dynamic {
                return Some(Arc::new(Table {
                    source: reader.text()?,
                    bytes: reader.sized()?.into(),
                    dynamic,
                    unloaded,
                }));
            }
            let mut table = fixed.next()?.clone();
            if table.unloaded != unloaded {
                Arc::make_mut(&mut table).unloaded = unloaded;
            }
            (checksum(&table.bytes) == reader.u64()?).then_some(table)
        })?;
        let nodes = self.u32()?;
        self.nodes = nodes;
        for number in 0..nodes {
            self.attached_node(&mut machine, number)?;
        }
        machine.global_lock = self.object()?;
        machine.global_lock_node = self.node()?;
        machine.banks = self.list(|reader| reader.bank(&machine.tables))?;
        machine.handlers = self.list(|reader| Some((reader.node()?, reader.u8()?)))?;
        machine.forward_packages = self.list(Self::object)?;
        let mut id = 0;
        machine.threads = self.list(|reader| {
            let thread = reader.option(|reader| reader.thread(id, &machine.tables));
            let limits = &machine.config.limits;
            let too_many = id >= limits.threads;
            if matches!(&thread, Some(Some(thread)) if too_many || !is_within(thread, limits)) {
                return None;
            }
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
                    machine.names.add_detached(parent, name, kind, value, owner);
                }
                _ => return None,
            }
        }
        machine.share();
        let is_whole = self.bytes.is_empty()
            && machine
                .names
                .is_rooted(machine.config.limits.namespace_depth)
            && self.named as usize <= machine.names.len()
            && self.objects as usize <= machine.heap.len()
            && machine.heap.has_whole_fields();
        is_whole.then_some(machine)
    }

    fn attached_node(&mut self, machine: &mut Machine, number: u32) -> Option<()> {
        let (name, parent, kind, owner, value) = self.node_data()?;
        if number == 0 {
            machine.names.set(ROOT, kind, value);
            return Some(());
        }
        let is_name = repaired(name) == name;
        if parent.0 >= number || !is_name || machine.names.child(parent, name).is_some() {
            return None;
        }
        let node = machine.names.add(parent, name, kind, value, owner);
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
            16 => Val::Void,
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
            2 => Object::String(self.sized()?.into()),
            3 => Object::Buffer(self.sized()?.into()),
            4 => Object::Package(self.list(Self::val)?.into()),
            5 => Object::Cell(self.val()?, ObjectType::from_number(self.u8()?)?),
            6 => Object::BufferField(self.buffer_field()?),
            7 => Object::Field(self.field()?),
            8 => Object::Region(Region {
                node: self.node()?,
                space: RegionSpace::from_number(self.u8()?),
                address: self.u64()?,
                length: self.u64()?,
                table: self.option(Self::u16)?,
                pci: self.option(Self::pci)?,
            }),
            9 => Object::Method(self.method()?),
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

    fn buffer_field(&mut self) -> Option<BufferField> {
        let field = BufferField {
            buffer: self.object()?,
            bit: u64::from(u32::try_from(self.u64()?).ok()?),
            bits: u64::from(u32::try_from(self.u64()?).ok()?),
            any_length: self.bool()?,
        };
        // All but `CreateField` make fields of 64 bits at most.
        (field.any_length || field.bits <= 64).then_some(field)
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
            created: Some(self.list(Self::node)?)
                .filter(|created| !created.is_empty())
                .map(Shared::new),
            lock: self.lock()?,
        })
    }

    fn thread(&mut self, id: u32, tables: &[Arc<Table>]) -> Option<Thread> {
        let mut thread = Thread::new(id);
        thread.evaluates = self.node()?;
        thread.vals = self.list(Self::val)?;
        thread.frames = self.list(|reader| reader.frame(tables))?;
        thread.ctl = self.list(Self::ctl)?;
        thread.answer = self.option(Self::answer)?;
        thread.result = self.val()?;
        thread.finished = self.bool()?;
        thread.sync = self.sync_state()?;
        thread.outer = self.list(Self::sync_state)?;
        thread.has_holes = true;
        Some(thread)
    }

    fn bank(&mut self, tables: &[Arc<Table>]) -> Option<Bank> {
        let bank = Bank {
            node: self.node()?,
            table: self.u16()?,
            start: self.u32()?,
            end: self.u32()?,
        };
        let table = tables.get(usize::from(bank.table))?;
        let within = bank.start <= bank.end && bank.end as usize <= table.bytes.len();
        within.then_some(bank)
    }

    fn sync_state(&mut self) -> Option<SyncState> {
        Some(SyncState {
            level: self.u8()?,
            held: self.list(Self::object)?,
        })
    }

    fn frame(&mut self, tables: &[Arc<Table>]) -> Option<Frame> {
        let (method, node) = (self.option(Self::object)?, self.node()?);
        let table_index = self.u16()?;
        let table = tables.get(usize::from(table_index))?.clone();
        let (pc, end, scope) = (self.u32()?, self.u32()?, self.node()?);
        if pc > end || end as usize > table.bytes.len() {
            return None;
        }
        let within = |place: &u32| *place <= end;
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
            start: Some(self.u32()?).filter(within)?,
            predicate: self.bool()?,
            stale: Some(self.list(Self::u32)?).filter(|ends| ends.iter().all(within))?,
            packages: self.list(Self::object)?,
            linger: self.bool()?,
            apart: self.bool()?,
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
                    1 => BlockKind::If {
                        holds: self.bool()?,
                    },
                    2 => BlockKind::Else,
                    3 => BlockKind::While {
                        start: self.u32()?,
                        test: self.u32()?,
                        holds: self.bool()?,
                        count: 0,
                        since: 0,
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
                apart: self.bool()?,
            },
            3 => Ctl::FieldList(Box::new(FieldList {
                next: self.field()?,
                end: self.u32()?,
                value: self.option(Self::val)?,
                broken: self.option(Self::broken)?,
            })),
            4 => Ctl::Field(Box::new(self.field_job()?)),
            5 => Ctl::Init(Box::new(self.init()?)),
            6 => Ctl::Pci(Box::new(self.pci_job()?)),
            7 => Ctl::Failure {
                exception: Exception::from_code(self.u32()?.into())?,
                status: self.u64()?,
            },
            _ => return None,
        })
    }

    fn broken(&mut self) -> Option<Broken> {
        Some(match self.u8()? {
            0 => Broken::Absent(self.u32()?),
            1 => Broken::NoRegion,
            2 => Broken::NoField,
            3 => Broken::NoBuffer,
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
            5 => Phase::Fields(index),
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
            data: Data::Many(self.sized()?),
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
            5 => InitStage::Connect {
                top: self.node()?,
                space: self.u8()?,
                after: self.node()?,
            },
            7 => InitStage::Banks {
                done: self.u32()?,
                alone: self.bool()?,
            },
            8 => InitStage::Resolve {
                at: self.u32()?,
                alone: self.bool()?,
            },
            6 => InitStage::Packages {
                reading: self.option(|reader| Some((reader.object()?, reader.u32()?)))?,
                alone: self.bool()?,
            },
            _ => return None,
        };
        let (value, failed) = (self.option(Self::val)?, self.bool()?);
        let mut has_ini = Marks::default();
        for number in self.list(Self::u32)? {
            (number < self.nodes).then(|| has_ini.insert(number))?;
        }
        Some(Init {
            stage,
            value,
            failed,
            has_ini,
            packages: self.list(Self::object)?,
        })
    }

    fn pci_job(&mut self) -> Option<PciJob> {
        let job = PciJob {
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
        };
        let is_within = match job.stage {
            PciStage::Address { index }
            | PciStage::HeaderType { index }
            | PciStage::Secondary { index } => index as usize <= job.chain.len(),
            _ => true,
        };
        is_within.then_some(job)
    }
}

/// Whether a thread's stacks are as high as a machine with these limits lets them become: one return may run
/// through all methods.
fn is_within(thread: &Thread, limits: &Limits) -> bool {
    let mut methods: Vec<_> = thread
        .frames
        .iter()
        .filter_map(|frame| frame.method)
        .collect();
    methods.sort_unstable();
    let calls = methods.chunk_by(|one, other| one == other).map(<[_]>::len);
    // An operation may go beyond the limit before it is seen.
    let most = 2 * limits.stack_depth as usize;
    is_in_order(thread, limits)
        && calls.max().unwrap_or(0) <= limits.call_depth as usize
        && thread.outer.len() <= most
        && thread.frames.len().max(thread.ctl.len()) <= most
}

/// Do the control stack and the frames belong together? Each frame begins with its body, and what stands above that
/// is in its code.
fn is_in_order(thread: &Thread, limits: &Limits) -> bool {
    let (mut frames, mut code) = (thread.frames.iter(), None);
    for (height, ctl) in thread.ctl.iter().enumerate() {
        let is_right = match ctl {
            Ctl::Block {
                kind: BlockKind::Body,
                end,
            } => {
                let frame = frames.next();
                code = frame.map(|frame| frame.end);
                code == Some(*end) && frame.is_some_and(|frame| frame.ctl_base as usize == height)
            }
            Ctl::Block { kind, end } => {
                let places = match kind {
                    BlockKind::While { start, test, .. } => [*start, *test],
                    _ => [0; 2],
                };
                places.iter().chain([end]).all(|at| code >= Some(*at))
            }
            Ctl::Op(op) => {
                [op.start, op.end].iter().all(|at| code >= Some(*at)) && is_at(op, limits)
            }
            _ => true,
        };
        if !is_right {
            return false;
        }
    }
    frames.next().is_none()
}

/// Is an operation where it can be in its operands, elements or stores?
fn is_at(op: &Op, limits: &Limits) -> bool {
    match op.phase {
        Phase::Collect(index) | Phase::Resolve(index) => usize::from(index) <= op.info.args.len(),
        Phase::Execute => true,
        // Each has a byte at least.
        Phase::Elements(index) => index <= op.end.saturating_sub(op.start),
        Phase::Fields(index) => index <= limits.package_elements,
        Phase::Store(left) => left <= 2,
    }
}
