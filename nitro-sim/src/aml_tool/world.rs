//! The world around AML under examination.

use std::collections::BTreeMap;

use aml_vm::{Host, HostError, RegionAccess, RegionSpace, Value};

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
    /// What was read or written.
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

/// Zeroed memory in every space, and what happened.
#[derive(Clone, Debug)]
pub struct World {
    memory: BTreeMap<(u8, u64), u8>,
    tables: TableSet,
    /// In units of 100 ns.
    clock: u64,
    events: Vec<Event>,
}

impl World {
    /// Beside these tables.
    pub fn new(tables: &TableSet) -> World {
        World {
            memory: BTreeMap::new(),
            tables: tables.clone(),
            clock: 0,
            events: Vec::new(),
        }
    }

    /// What happened since this was last asked.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }
}

impl Host for World {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let space = access.space.number();
        let bytes = u64::from(access.width_bits).div_ceil(8).min(8);
        let places = (0..bytes).map(|offset| (space, access.address.wrapping_add(offset)));
        let value = match access.write {
            Some(value) => {
                self.memory.extend(places.zip(value.to_le_bytes()));
                value
            }
            None => places.rev().fold(0, |value, place| {
                value << 8 | u64::from(self.memory.get(&place).copied().unwrap_or(0))
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
