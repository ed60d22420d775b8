//! Fields: bits of a region or buffer, read and written in units of the access width
//! (`exfield.c`, `exfldio.c`, `exprep.c`).

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

use crate::decode::little_endian;
use crate::error::{Error, ErrorKind, Exception};
use crate::exec::{Cpu, Ctl, Flow, Phase};
use crate::heap::{BufferField, Field, FieldKind, ObjId, Object, Region, Val};
use crate::host::{Answer, Connection, HostError, Node, RegionAccess, RegionSpace, Request};

/// An access to a field unit in progress: one datum after the other.
#[derive(Clone, Debug)]
pub(crate) struct FieldJob {
    pub(crate) field: Field,
    /// The bytes to write, or those read so far.
    pub(crate) data: Data,
    pub(crate) write: bool,
    /// Where in the operand stack the value read goes; `None` for the field access below.
    pub(crate) dest: Option<u32>,
    pub(crate) datum: u64,
    pub(crate) stage: Stage,
    /// What the datum held before it is written, where that must be preserved and is known.
    pub(crate) old: Option<u64>,
    /// The value that a nested read gave.
    pub(crate) raw: Option<u64>,
    /// The global lock is held for it.
    pub(crate) locked: bool,
}

/// The bytes of an access. Most are those of an integer, which need no memory of their own.
#[derive(Clone, Debug)]
pub(crate) enum Data {
    /// So many.
    Few(usize, [u8; 8]),
    Many(Vec<u8>),
}

impl Data {
    pub(crate) fn zeroed(bytes: u64) -> Self {
        match bytes {
            0..=8 => Data::Few(bytes as usize, [0; 8]),
            _ => Data::Many(alloc::vec![0; bytes as usize]),
        }
    }
}

impl From<u64> for Data {
    fn from(number: u64) -> Self {
        Data::Few(8, number.to_le_bytes())
    }
}

impl Deref for Data {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Data::Few(count, bytes) => bytes.get(..*count).unwrap_or_default(),
            Data::Many(bytes) => bytes,
        }
    }
}

impl DerefMut for Data {
    fn deref_mut(&mut self) -> &mut [u8] {
        match self {
            Data::Few(count, bytes) => bytes.get_mut(..*count).unwrap_or_default(),
            Data::Many(bytes) => bytes,
        }
    }
}

/// What it costs to write a unit of a buffer to a field of the buffer, in bytes handled.
const UNIT_COST: u64 = 16;

/// What is next for the current datum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Lock,
    /// Select the bank or index, then read (or write).
    Select {
        read: bool,
    },
    /// Access the data.
    Access {
        read: bool,
    },
    /// The data register of an index field has been written.
    Written,
}

/// Access widths by AccessType (ACPI 6.5 §19.6.48), as the power of two that they are in bytes;
/// `AnyAcc` and `BufferAcc` are bytes.
fn width_of(flags: u8) -> Result<u32, Exception> {
    match flags & 0x0F {
        0 | 1 | 5 => Ok(0),
        2 => Ok(1),
        3 => Ok(2),
        4 => Ok(3),
        _ => Err(Exception::AmlOperandValue),
    }
}

fn low_mask(bits: u64) -> u64 {
    if bits >= 64 {
        u64::MAX
    } else {
        (1 << bits) - 1
    }
}

/// `count` (at most 64) bits from bit `at` on; bits outside are zero.
fn get_bits(bytes: &[u8], at: u64, count: u64) -> u64 {
    let bytes = bytes.get((at / 8) as usize..).unwrap_or_default();
    let ninth = bytes.get(8).copied().unwrap_or(0);
    let value = u128::from(ninth) << 64 | u128::from(little_endian(bytes));
    (value >> (at % 8)) as u64 & low_mask(count)
}

/// Sets `count` (at most 64) bits from bit `at` on; bits outside are dropped.
fn set_bits(bytes: &mut [u8], at: u64, count: u64, value: u64) {
    let mask = u128::from(low_mask(count)) << (at % 8);
    let value = (u128::from(value) << (at % 8)) & mask;
    let (mask, value) = (mask.to_le_bytes(), value.to_le_bytes());
    let first = (at / 8) as usize;
    for (index, byte) in bytes.iter_mut().skip(first).take(9).enumerate() {
        if let (Some(mask), Some(value)) = (mask.get(index), value.get(index)) {
            *byte = (*byte & !mask) | value;
        }
    }
}

/// The units in which a field is accessed.
struct Units {
    /// Bytes of one.
    width: u64,
    /// Byte at which the first begins, in the region.
    base: u64,
    /// First bit of the field in the first.
    skip: u64,
    count: u64,
}

impl Units {
    fn of(field: &Field) -> Result<Self, Exception> {
        let power = width_of(field.flags)?;
        let base = field.bit >> (power + 3) << power;
        let skip = field.bit - base * 8;
        let bits = skip + field.bits;
        let count = (bits >> (power + 3)) + u64::from(bits & ((8 << power) - 1) != 0);
        Ok(Units {
            width: 1 << power,
            base,
            skip,
            count,
        })
    }

    /// The bits of unit number `index` that belong to the field.
    fn mask(&self, index: u64, bits: u64) -> u64 {
        let unit = self.width * 8;
        let low = if index == 0 { self.skip } else { 0 };
        let high = (self.skip + bits).saturating_sub(index * unit).min(unit);
        low_mask(high) & !low_mask(low)
    }
}

impl Cpu<'_, '_> {
    /// Begins to read the field that an operand stands for; its value goes to `vals[at]`.
    pub(super) fn begin_read(&mut self, operand: Val, at: usize) -> Result<(), Error> {
        let value = match operand {
            Val::Name(node) | Val::NameRef(node) => self.m.names.value(node),
            Val::Index(container, index) => self.element_value(container, index)?,
            Val::Local(number) => {
                let value = self.frame()?.locals.get(usize::from(number)).copied();
                self.uncell(value.unwrap_or(Val::Uninit))
            }
            Val::Arg(number) => {
                let value = self.frame()?.args.get(usize::from(number)).copied();
                self.uncell(value.unwrap_or(Val::Uninit))
            }
            other => other,
        };
        let Val::Obj(id) = value else {
            return Err(Exception::AmlInternal.into());
        };
        self.push_read(id, Some(at as u32))
    }

    fn push_read(&mut self, id: ObjId, dest: Option<u32>) -> Result<(), Error> {
        let Some(Object::Field(field)) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let field = *field;
        let bytes = field.bits.div_ceil(8);
        self.check_buffer(bytes)?;
        self.room(bytes)?;
        self.push_field(field, Data::zeroed(bytes), false, dest);
        Ok(())
    }

    /// Begins to write a value to a field unit.
    pub(super) fn begin_write(&mut self, value: Val, id: ObjId) -> Result<(), Error> {
        let Some(Object::Field(field)) = self.m.heap.get(id) else {
            return Err(Exception::AmlOperandType.into());
        };
        let field = *field;
        if let Some(region) = self.special_region(&field)? {
            // No conversion: buses take buffers, pins take integers.
            let fits = match value {
                Val::Int(_) => !is_serial(region.space),
                Val::Obj(id) => match self.m.heap.get(id) {
                    Some(Object::Integer(_)) => !is_serial(region.space),
                    Some(Object::Buffer(_)) => is_serial(region.space),
                    _ => false,
                },
                _ => false,
            };
            if !fits {
                return Err(Exception::AmlOperandType.into());
            }
        }
        let data = self.field_data(value)?;
        self.push_field(field, data, true, None);
        Ok(())
    }

    fn push_field(&mut self, field: Field, data: Data, write: bool, dest: Option<u32>) {
        // The collector counts it again for as long as it is on the stack.
        self.m.heap.bytes += data.len() as u64;
        let stage = Stage::Lock;
        let job = FieldJob {
            field,
            data,
            write,
            dest,
            datum: 0,
            stage,
            old: None,
            raw: None,
            locked: false,
        };
        self.t.ctl.push(Ctl::Field(Box::new(job)));
    }

    /// The bytes of a value that is stored to a field: no conversion but this
    /// (`AcpiExWriteDataToField`).
    fn field_data(&mut self, value: Val) -> Result<Data, Error> {
        if let Val::Obj(id) = value {
            let cost = self.m.heap.get(id).map_or(0, Object::cost);
            self.room(cost)?;
            self.charge(cost);
        }
        match value {
            Val::Int(number) => Ok(number.into()),
            Val::Obj(id) => match self.m.heap.get(id) {
                Some(Object::Integer(number)) => Ok((*number).into()),
                Some(Object::String(bytes) | Object::Buffer(bytes)) => {
                    Ok(Data::Many(bytes.to_vec()))
                }
                _ => Err(Exception::AmlOperandType.into()),
            },
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// A field's value: an integer if it fits into one, else a buffer.
    fn field_value(&mut self, bits: u64, data: &[u8]) -> Result<Val, Error> {
        if bits <= self.integer_width() as u64 * 8 {
            return Ok(Val::Int(little_endian(data) & self.mask()));
        }
        Ok(Val::Obj(self.alloc(Object::Buffer(data.into()))?))
    }

    pub(super) fn read_buffer_field(&mut self, id: ObjId) -> Result<Val, Error> {
        let Some(Object::BufferField(field)) = self.m.heap.get(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let field = *field;
        let length = field.bits.div_ceil(8);
        self.check_buffer(length)?;
        self.room(length)?;
        let Some(Object::Buffer(bytes)) = self.m.heap.get(field.buffer) else {
            return Err(Exception::AmlOperandType.into());
        };
        let mut data = Data::zeroed(length);
        let mut at = 0;
        while at < field.bits {
            let count = (field.bits - at).min(64);
            set_bits(&mut data, at, count, get_bits(bytes, field.bit + at, count));
            at += count;
        }
        if field.any_length {
            return Ok(Val::Obj(self.alloc(Object::Buffer((&*data).into()))?));
        }
        self.field_value(field.bits, &data)
    }

    pub(super) fn write_buffer_field(&mut self, value: Val, id: ObjId) -> Result<(), Error> {
        let Some(Object::BufferField(field)) = self.m.heap.get(id) else {
            return Err(Exception::AmlInternal.into());
        };
        let field = *field;
        if value == Val::Obj(field.buffer) {
            return self.write_within(&field);
        }
        let data = self.field_data(value)?;
        // However little the value is, all of the field is written.
        self.charge(field.bits / 8);
        let Some(Object::Buffer(bytes)) = self.m.heap.get_mut(field.buffer) else {
            return Err(Exception::AmlOperandType.into());
        };
        let mut at = 0;
        while at < field.bits {
            let count = (field.bits - at).min(64);
            set_bits(bytes, field.bit + at, count, get_bits(&data, at, count));
            at += count;
        }
        Ok(())
    }

    /// Writes a buffer to a field of itself: in units, each read after those before it are
    /// written (`AcpiExInsertIntoField`).
    fn write_within(&mut self, field: &BufferField) -> Result<(), Error> {
        let unit = if field.any_length {
            8
        } else {
            field.bits.max(8)
        };
        let base = field.bit / unit * unit;
        let skip = field.bit - base;
        let units = (skip + field.bits).div_ceil(unit);
        self.charge(units * UNIT_COST);
        let Some(Object::Buffer(bytes)) = self.m.heap.get_mut(field.buffer) else {
            return Err(Exception::AmlOperandType.into());
        };
        // The low bits are the unit's that is next, the others are carried into those after it.
        let mut merged = u128::from(get_bits(bytes, 0, unit)) << skip;
        for index in 0..units {
            let low = if index == 0 { skip } else { 0 };
            let high = (skip + field.bits - index * unit).min(unit);
            let value = (merged >> low) as u64;
            set_bits(bytes, base + index * unit + low, high - low, value);
            merged >>= unit;
            let next = (index + 1) * unit;
            if next < field.bits {
                merged |= u128::from(get_bits(bytes, next, unit)) << skip;
            }
        }
        Ok(())
    }

    /// Does the next thing for the field access on top.
    pub(super) fn field_step(&mut self) -> Result<Flow, Error> {
        let Some(Ctl::Field(mut job)) = self.t.ctl.pop() else {
            return Ok(Flow::Next);
        };
        let flow = self.advance_field(&mut job);
        match flow {
            Ok(Progress::Done) => {
                self.abandon_field(&job);
                self.deliver_field(&job)?;
                // The last store of an operation is its end.
                match self.t.ctl.last() {
                    Some(Ctl::Op(op)) if op.phase == Phase::Store(0) => {
                        let op = *op;
                        self.store_step(&op, 0)
                    }
                    _ => Ok(Flow::Next),
                }
            }
            Ok(Progress::Again) => {
                self.t.ctl.push(Ctl::Field(job));
                Ok(Flow::Next)
            }
            Ok(Progress::Nested(above)) => {
                self.t.ctl.push(Ctl::Field(job));
                self.t.ctl.push(above);
                Ok(Flow::Next)
            }
            Ok(Progress::Suspend) => {
                self.t.ctl.push(Ctl::Field(job));
                Ok(Flow::Suspend)
            }
            Err(error) => {
                self.t.ctl.push(Ctl::Field(job));
                Err(error)
            }
        }
    }

    fn deliver_field(&mut self, job: &FieldJob) -> Result<(), Error> {
        let special = self.special_region(&job.field)?;
        let serial = special.is_some_and(|region| is_serial(region.space));
        if job.write {
            return if serial {
                self.answer_store(&job.data)
            } else {
                Ok(())
            };
        }
        let value = if serial {
            Val::Obj(self.alloc(Object::Buffer((&*job.data).into()))?)
        } else {
            self.field_value(job.field.bits, &job.data)?
        };
        match job.dest {
            Some(at) => {
                if let Some(slot) = self.t.vals.get_mut(at as usize) {
                    *slot = value;
                }
            }
            None => {
                // 64 bits in 32-bit tables too (`AcpiExFieldDatumIo`).
                let number = little_endian(job.data.get(..8).unwrap_or(&job.data));
                if let Some(Ctl::Field(below)) = self.t.ctl.last_mut() {
                    below.raw = Some(number);
                }
            }
        }
        Ok(())
    }

    /// The buffer of a serial bus goes both ways: what the bus made of it is the value of the `Store`
    /// (`AcpiExWriteSerialBus`).
    fn answer_store(&mut self, data: &[u8]) -> Result<(), Error> {
        let value = Val::Obj(self.alloc(Object::Buffer(data.into()))?);
        if let Some(Ctl::Op(op)) = self.t.ctl.last()
            && matches!(op.phase, Phase::Store(_))
            && let Some(slot) = self.t.vals.get_mut(op.base as usize)
        {
            *slot = value;
        }
        Ok(())
    }

    /// Gives back the global lock that an access took.
    pub(super) fn abandon_field(&mut self, job: &FieldJob) {
        if job.locked {
            self.release_global_lock();
        }
    }

    fn advance_field(&mut self, job: &mut FieldJob) -> Result<Progress, Error> {
        if job.stage == Stage::Lock {
            if job.field.flags & LOCK != 0 {
                if self.acquire_global_lock()? == Flow::Suspend {
                    return Ok(Progress::Suspend);
                }
                job.locked = true;
            }
            job.stage = Stage::Select { read: !job.write };
            if job.field.bits == 0 {
                return Ok(Progress::Done);
            }
        }
        if let Some(region) = self.special_region(&job.field)? {
            let region = *region;
            return self.special_access(job, &region);
        }
        let units = self.units(&job.field)?;
        let mask = units.mask(job.datum, job.field.bits);
        if let Stage::Select { read } = job.stage {
            let full = mask == low_mask(units.width * 8);
            let preserve = job.field.flags & UPDATE == PRESERVE;
            let first_read = !read && !full && preserve && job.old.is_none();
            job.stage = Stage::Access {
                read: read || first_read,
            };
            if let Some(above) = self.select(job, &units)? {
                return Ok(Progress::Nested(above));
            }
        }
        let Stage::Access { read } = job.stage else {
            return Ok(Self::datum_done(job, &units, false, 0));
        };
        match self.datum_access(job, &units, read, mask)? {
            Err(progress) => Ok(progress),
            Ok(value) => Ok(Self::datum_done(job, &units, read, value)),
        }
    }

    /// The units of a field in memory, a bank or an index. One in an embedded controller is accessed at once
    /// (`AcpiExPrepFieldValue`), here if it fits into 64 bits.
    fn units(&self, field: &Field) -> Result<Units, Error> {
        let mut units = Units::of(field)?;
        let width = field.bits.div_ceil(8);
        if matches!(width, 2..=8)
            && units.skip < width * 8
            && let FieldKind::Region { region } = field.kind
            && self.region(region)?.space == RegionSpace::EmbeddedControl
        {
            units.width = width;
            units.count = (units.skip + field.bits).div_ceil(width * 8);
        }
        Ok(units)
    }

    /// What is written to the current datum.
    fn merged(job: &FieldJob, units: &Units, mask: u64) -> u64 {
        let unit = units.width * 8;
        let value = if job.datum == 0 {
            get_bits(&job.data, 0, unit - units.skip) << units.skip
        } else {
            get_bits(&job.data, job.datum * unit - units.skip, unit)
        };
        let rest = match job.field.flags & UPDATE {
            PRESERVE => job.old.unwrap_or(0) & !mask,
            WRITE_ONES => !mask,
            _ => 0,
        };
        let merged = (value & mask) | rest;
        match job.field.kind {
            // The data register takes of it as much as it has bits.
            FieldKind::Index { .. } => merged,
            _ => merged & low_mask(unit),
        }
    }

    /// Puts a datum that was read in its place. That of an index field may have more bits than its access:
    /// ACPICA adds them to the next one, and a field of one whole datum is all that was read
    /// (`AcpiExExtractFromField`).
    fn put_datum(job: &mut FieldJob, units: &Units, value: u64) {
        let unit = units.width * 8;
        let is_index = matches!(job.field.kind, FieldKind::Index { .. });
        if is_index && units.skip == 0 && job.field.bits == unit {
            job.data = value.into();
            return;
        }
        let (at, shift) = match job.datum {
            0 => (0, units.skip),
            datum => (datum * unit - units.skip, 0),
        };
        let left = job.field.bits.saturating_sub(at);
        let count = left.min(unit - shift);
        let from_before = get_bits(&job.data, at, count.min(units.skip));
        set_bits(&mut job.data, at, count, value >> shift | from_before);
        if is_index && unit < 64 {
            let beyond = (left - count).min(units.skip);
            set_bits(&mut job.data, at + count, beyond, value >> unit);
        }
    }

    /// A datum has been read or written: on to what follows.
    fn datum_done(job: &mut FieldJob, units: &Units, read: bool, value: u64) -> Progress {
        if job.write && read {
            // The bank or index is selected again: each access is complete in itself.
            job.old = Some(value);
            job.stage = Stage::Select { read: false };
            return Progress::Again;
        }
        if read {
            Self::put_datum(job, units, value);
        }
        job.datum += 1;
        job.stage = Stage::Select { read: !job.write };
        job.old = None;
        if job.datum >= units.count {
            Progress::Done
        } else {
            Progress::Again
        }
    }

    /// The write to the bank or index register that comes first, where there is one.
    fn select(&self, job: &FieldJob, units: &Units) -> Result<Option<Ctl>, Error> {
        let (register, value) = match job.field.kind {
            FieldKind::Region { .. } => return Ok(None),
            FieldKind::Bank { bank, value, .. } => (bank, value),
            FieldKind::Index { index, .. } => (index, units.base + job.datum * units.width),
        };
        let Some(Object::Field(field)) = self.m.heap.get(register) else {
            return Err(Exception::AmlInternal.into());
        };
        let field = *field;
        if field.bits < 64 && value > low_mask(field.bits) {
            return Err(Exception::AmlRegisterLimit.into());
        }
        Ok(Some(nested(field, value.into(), true)))
    }

    /// Reads or writes one datum: the value read (or 0), or what must happen first.
    fn datum_access(
        &mut self,
        job: &mut FieldJob,
        units: &Units,
        read: bool,
        mask: u64,
    ) -> Result<Result<u64, Progress>, Error> {
        let write = (!read).then(|| Self::merged(job, units, mask));
        let region = match job.field.kind {
            FieldKind::Region { region } | FieldKind::Bank { region, .. } => region,
            FieldKind::Index { data, .. } => {
                return match job.raw.take() {
                    Some(value) => Ok(Ok(value)),
                    None => self.data_register(job, data, write).map(Err),
                };
            }
        };
        let found = *self.region(region)?;
        let offset = units.base + job.datum * units.width;
        self.check_region(&found, offset + units.width)?;
        if let Some(table) = found.table {
            return Ok(Ok(self.table_bytes(table, offset, units.width)));
        }
        let search = found.space == RegionSpace::PciConfig && self.m.config.pci_addresses;
        if search && found.pci.is_none() {
            return Ok(Err(Progress::Nested(self.pci_job(region, found.node))));
        }
        let value = match self.take_answer()? {
            Some(Answer::Value(value)) => value,
            Some(Answer::Bytes(bytes)) => little_endian(&bytes),
            Some(_) => 0,
            None => {
                self.suspend(Request::Region(RegionAccess {
                    region: Node(found.node.0),
                    space: found.space,
                    address: found.address.wrapping_add(offset),
                    pci: found.pci,
                    width_bits: (units.width * 8) as u8,
                    write,
                    connection: None,
                    buffer: None,
                }));
                return Ok(Err(Progress::Suspend));
            }
        };
        Ok(Ok(value & low_mask(units.width * 8)))
    }

    /// Does an access that ends at this byte lie within its region?
    fn check_region(&self, region: &Region, end: u64) -> Result<(), Error> {
        match end > region.length {
            true => {
                let path = self.m.names.path(region.node);
                Err(Error::new(Exception::AmlRegionLimit).about(path.as_str()))
            }
            false => Ok(()),
        }
    }

    /// The datum of an index field is that of its data register.
    fn data_register(
        &mut self,
        job: &mut FieldJob,
        data: ObjId,
        write: Option<u64>,
    ) -> Result<Progress, Error> {
        let Some(Object::Field(field)) = self.m.heap.get(data) else {
            return Err(Exception::AmlInternal.into());
        };
        let field = *field;
        if let Some(value) = write {
            job.stage = Stage::Written;
            return Ok(Progress::Nested(nested(field, value.into(), true)));
        }
        let bytes = field.bits.div_ceil(8);
        self.check_buffer(bytes)?;
        self.room(bytes)?;
        // As in `push_field`: the collector counts it again while it is on the stack.
        self.m.heap.bytes += bytes;
        Ok(Progress::Nested(nested(field, Data::zeroed(bytes), false)))
    }

    fn table_bytes(&self, table: u16, offset: u64, width: u64) -> u64 {
        let table = self.m.tables.get(usize::from(table));
        let bytes = table.and_then(|table| table.bytes.get(offset as usize..));
        bytes.map_or(0, |bytes| get_bits(bytes, 0, width * 8))
    }

    /// The region of a field whose accesses are not plain memory: serial buses and pins. Banks of them are
    /// taken for memory (`AcpiExReadDataFromField`).
    fn special_region(&self, field: &Field) -> Result<Option<&Region>, Error> {
        let FieldKind::Region { region } = field.kind else {
            return Ok(None);
        };
        let region = self.region(region)?;
        let special = is_serial(region.space) || region.space == RegionSpace::GeneralPurposeIo;
        Ok(special.then_some(region))
    }

    /// A region, unless `CopyObject` has put something else in its place.
    fn region(&self, id: ObjId) -> Result<&Region, Error> {
        match self.m.heap.get(id) {
            Some(Object::Region(region)) if self.m.names.value(region.node) == Val::Obj(id) => {
                Ok(region)
            }
            _ => Err(Exception::AmlOperandType.into()),
        }
    }

    /// A field of a serial bus or of pins is one access (`exserial.c`).
    fn special_access(&mut self, job: &mut FieldJob, region: &Region) -> Result<Progress, Error> {
        let serial = is_serial(region.space);
        let field = job.field;
        if !serial {
            // The first datum, whatever the number of pins (`AcpiExSetupRegion`).
            let units = Units::of(&field)?;
            self.check_region(region, units.base + units.width)?;
        }
        let resource = field.connection.and_then(|id| match self.m.heap.get(id) {
            Some(Object::Buffer(bytes)) => Some(bytes.to_vec()),
            _ => None,
        });
        let copied = job.data.len() + resource.as_ref().map_or(0, Vec::len);
        self.charge(copied as u64);
        let connection = (serial || resource.is_some()).then(|| Connection {
            resource: resource.unwrap_or_default(),
            attribute: field.attribute,
            length: field.access_length,
        });
        let mut buffer = None;
        if serial {
            let mut data = if job.write {
                job.data.to_vec()
            } else {
                Vec::new()
            };
            data.resize(serial_length(region.space, &field, job.write)?, 0);
            buffer = Some(data);
        }
        let pin = region.space == RegionSpace::GeneralPurposeIo;
        let access = RegionAccess {
            region: Node(region.node.0),
            space: region.space,
            address: if pin {
                u64::from(field.pin)
            } else {
                region.address.wrapping_add(field.bit / 8)
            },
            pci: None,
            width_bits: if pin { field.bits.min(255) as u8 } else { 8 },
            write: job.write.then(|| little_endian(&job.data)),
            connection,
            buffer: buffer.clone(),
        };
        match self.take_answer()? {
            None => {
                self.suspend(Request::Region(access));
                return Ok(Progress::Suspend);
            }
            Some(Answer::Bytes(bytes)) => {
                self.check_buffer(bytes.len() as u64)?;
                self.room(bytes.len() as u64)?;
                job.data = Data::Many(bytes);
            }
            // The bus gives nothing back.
            Some(Answer::Done) if job.write => {
                job.data = Data::Many(buffer.unwrap_or_default());
            }
            Some(Answer::Value(value)) => job.data = value.into(),
            Some(_) if serial && !job.write => {
                return Err(Error::new(ErrorKind::Misuse(
                    "a serial bus answers with bytes",
                )));
            }
            Some(_) => {}
        }
        Ok(Progress::Done)
    }
}

/// How far an access came.
enum Progress {
    Done,
    Again,
    Nested(Ctl),
    Suspend,
}

impl From<HostError> for Error {
    fn from(error: HostError) -> Self {
        match error {
            HostError::NoHandler => Exception::NotExist.into(),
            HostError::Failed(reason) => Error::new(ErrorKind::Host(reason)),
        }
    }
}

fn nested(field: Field, data: Data, write: bool) -> Ctl {
    let stage = Stage::Lock;
    let job = FieldJob {
        field,
        data,
        write,
        dest: None,
        datum: 0,
        stage,
        old: None,
        raw: None,
        locked: false,
    };
    Ctl::Field(Box::new(job))
}

fn is_serial(space: RegionSpace) -> bool {
    matches!(
        space,
        RegionSpace::SmBus | RegionSpace::GenericSerialBus | RegionSpace::Ipmi
    )
}

/// Length of the data buffer of a serial protocol, with its status and length bytes
/// (`AcpiExGetProtocolBufferLength`): where the length is the field's own, there is room for the most.
fn serial_length(space: RegionSpace, field: &Field, write: bool) -> Result<usize, Exception> {
    match (space, field.attribute) {
        (RegionSpace::Ipmi, _) => Ok(66),
        (RegionSpace::SmBus, _) => Ok(34),
        (_, 0x02) => Ok(2),
        (_, 0x04 | 0x06) => Ok(3),
        (_, 0x08 | 0x0C) => Ok(4),
        (_, 0x0A | 0x0B | 0x0D | 0x0E) => Ok(257),
        (_, 0x0F) if write => Ok(257),
        _ => Err(Exception::AmlProtocol),
    }
}

/// LockRule of the field flags.
const LOCK: u8 = 0x10;
/// UpdateRule of the field flags.
const UPDATE: u8 = 0x60;
const PRESERVE: u8 = 0x00;
const WRITE_ONES: u8 = 0x20;
