//! The world around AML under examination.

use std::collections::BTreeMap;

use aml_vm::{Host, HostError, RegionAccess, RegionSpace, Value};

use super::{Bench, Handlers};
use crate::tables::TableSet;

/// An access to an operation region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The address space.
    pub space: RegionSpace,
    /// Absolute, in bytes.
    pub address: u64,
    /// In bits.
    pub width: u8,
    /// The direction.
    pub write: bool,
    /// What was read or written; of a buffer, the first eight bytes.
    pub value: u64,
}

/// What AML did to the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// It read or wrote.
    Access(Access),
    /// It notified the object at this path.
    Notify(String, u64),
    /// It stored to `Debug`.
    Debug(Value),
    /// It slept for so many microseconds.
    Sleep(u64),
    /// It gave up: `Fatal`.
    Fatal(u8, u32, u64),
}

/// Most events that are kept.
const MOST_EVENTS: usize = 1 << 16;
/// Most bytes of paths and values in them.
const MOST_BYTES: usize = 8 << 20;

/// What happened, from the beginning: AML that does one thing for ever must not fill the memory.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// In order.
    pub kept: Vec<Event>,
    /// How many came after those.
    pub dropped: u64,
    bytes: usize,
}

impl Events {
    /// One more.
    pub fn push(&mut self, event: Event) {
        let bytes = match &event {
            Event::Notify(path, _) => path.len(),
            Event::Debug(value) => bytes_of(value),
            Event::Access(_) | Event::Sleep(_) | Event::Fatal(..) => 0,
        };
        if self.kept.len() >= MOST_EVENTS || self.bytes + bytes > MOST_BYTES {
            self.dropped += 1;
            return;
        }
        self.bytes += bytes;
        self.kept.push(event);
    }
}

/// What a value takes beside itself; packages are as deep as the machine allows.
fn bytes_of(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Buffer(bytes) => bytes.len(),
        Value::Package(elements) => elements
            .iter()
            .map(|element| size_of::<Value>() + bytes_of(element))
            .sum(),
        Value::Reference(path) | Value::Object(_, path) => path.len(),
        Value::Element(inner) => size_of::<Value>() + bytes_of(inner),
        _ => 0,
    }
}

/// Zeroed memory in every space, and what happened.
#[derive(Clone, Debug)]
pub struct World {
    memory: Memory,
    handlers: Handlers,
    tables: TableSet,
    /// In units of 100 ns.
    clock: u64,
    events: Events,
}

/// Bytes that are kept together.
const LINE: u64 = 64;
/// Most lines.
const MOST_LINES: usize = 1 << 18;

/// Bytes by space and address, zero until they are written.
#[derive(Clone, Debug, Default)]
struct Memory(BTreeMap<(u8, u64), [u8; LINE as usize]>);

impl Memory {
    fn read(&self, space: u8, address: u64) -> u8 {
        let line = self.0.get(&(space, address / LINE));
        line.map_or(0, |line| line[(address % LINE) as usize])
    }

    /// Whether there was room.
    fn write(&mut self, space: u8, address: u64, byte: u8) -> bool {
        let place = (space, address / LINE);
        if self.0.len() >= MOST_LINES && !self.0.contains_key(&place) {
            return false;
        }
        let line = self.0.entry(place).or_insert([0; LINE as usize]);
        line[(address % LINE) as usize] = byte;
        true
    }
}

impl World {
    /// Beside these tables.
    pub fn new(tables: &TableSet) -> World {
        World {
            memory: Memory::default(),
            handlers: Handlers::default(),
            tables: tables.clone(),
            clock: 0,
            events: Events::default(),
        }
    }

    /// What happened since this was last asked.
    pub fn take_events(&mut self) -> Events {
        std::mem::take(&mut self.events)
    }
}

impl Bench for World {
    fn handlers(&mut self) -> &mut Handlers {
        &mut self.handlers
    }
}

impl Host for World {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let space = access.space.number();
        if !self.handlers.has(access.space) {
            return Err(HostError::NoHandler);
        }
        let bytes = u64::from(access.width_bits).div_ceil(8).min(8);
        let places = (0..bytes).map(|offset| access.address.wrapping_add(offset));
        let value = match access.write {
            Some(value) => {
                for (place, byte) in places.zip(value.to_le_bytes()) {
                    if !self.memory.write(space, place, byte) {
                        let full =
                            "the bench keeps 16 MiB of what is written, in lines of 64 bytes";
                        return Err(HostError::Failed(full.to_owned()));
                    }
                }
                value
            }
            None => places.rev().fold(0, |value, place| {
                value << 8 | u64::from(self.memory.read(space, place))
            }),
        };
        self.events.push(Event::Access(Access {
            space: access.space,
            address: access.address,
            width: access.width_bits,
            write: access.write.is_some(),
            value,
        }));
        Ok(value)
    }

    fn region_buffer(&mut self, access: &RegionAccess) -> Result<Vec<u8>, HostError> {
        if !self.handlers.has(access.space) {
            return Err(HostError::NoHandler);
        }
        let answer = super::bus(access);
        let first = answer.iter().rev().skip(answer.len().saturating_sub(8));
        let read = first.fold(0, |value, byte| value << 8 | u64::from(*byte));
        self.events.push(Event::Access(Access {
            space: access.space,
            address: access.address,
            width: access.width_bits,
            write: access.write.is_some(),
            value: access.write.unwrap_or(read),
        }));
        Ok(answer)
    }

    fn notify(&mut self, path: &str, value: u64) {
        self.events.push(Event::Notify(path.to_owned(), value));
    }

    fn sleep(&mut self, ms: u64) {
        self.stall(ms.saturating_mul(1000));
    }

    fn stall(&mut self, us: u64) {
        self.clock = self.clock.saturating_add(us.saturating_mul(10));
        self.events.push(Event::Sleep(us));
    }

    fn timer(&mut self) -> u64 {
        self.clock = self.clock.saturating_add(1);
        self.clock
    }

    fn debug(&mut self, value: &Value) {
        self.events.push(Event::Debug(value.clone()));
    }

    fn fatal(&mut self, kind: u8, code: u32, argument: u64) {
        self.events.push(Event::Fatal(kind, code, argument));
    }

    fn table(&mut self, signature: [u8; 4], oem_id: &str, oem_table_id: &str) -> Option<Vec<u8>> {
        crate::firmware::find_table(&self.tables, signature, oem_id, oem_table_id)
    }
}
