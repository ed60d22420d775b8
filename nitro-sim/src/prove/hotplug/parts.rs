//! States as the numbers of their parts.

use pci_hotplug_model::irq::IrqMap;
use pci_hotplug_model::os::{Os, Queue};
use pci_hotplug_model::{SlotState, World};

use crate::explore::interner::Interner;

use super::operators::Operation;
use super::{Notify, Whole};

/// Slots of a world.
const SLOTS: usize = 32;

/// A state, as numbers of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    os: u32,
    queue: u32,
    irq: u32,
    hardware: u32,
    notifies: u32,
    slots: u32,
    operators: u32,
}

/// The parts of states.
#[derive(Debug)]
pub(super) struct Parts<const C: usize> {
    /// The OS without its queue of notifies, which takes any order that the slots' may have.
    os: Interner<Os>,
    queues: Interner<Queue<{ Queue::<1024>::CAPACITY }>>,
    irq: Interner<IrqMap<C>>,
    hardware: Interner<Hardware<C>>,
    notifies: Interner<Vec<Notify>>,
    slots: Interner<SlotState>,
    /// All slots of a state, by their numbers.
    rows: Interner<[u32; SLOTS]>,
    operators: Interner<Vec<Operation>>,
}

/// What is left of a world without its slots, its OS and its interrupt map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Hardware<const C: usize> {
    world: World<0, C>,
    /// The event's interrupt is on its way.
    interrupt: bool,
}

/// A state that was taken apart.
pub(super) struct Pieces<const C: usize> {
    os: Os,
    queue: Queue<{ Queue::<1024>::CAPACITY }>,
    irq: IrqMap<C>,
    hardware: Hardware<C>,
    notifies: Vec<Notify>,
    slots: [SlotState; SLOTS],
    operators: Vec<Operation>,
}

impl<const C: usize> From<Whole<C>> for Pieces<C> {
    fn from(whole: Whole<C>) -> Self {
        let mut world = *whole.world;
        let mut os = std::mem::replace(&mut world.os, Os::new());
        Pieces {
            queue: std::mem::take(&mut os.notifies),
            os,
            irq: std::mem::replace(&mut world.irq, IrqMap::new()),
            hardware: Hardware {
                world: world.with_slots([]),
                interrupt: whole.interrupt,
            },
            notifies: whole.notifies,
            slots: world.slots,
            operators: whole.operators,
        }
    }
}

impl<const C: usize> Default for Parts<C> {
    fn default() -> Self {
        Parts {
            os: Interner::default(),
            queues: Interner::default(),
            irq: Interner::default(),
            hardware: Interner::default(),
            notifies: Interner::default(),
            slots: Interner::default(),
            rows: Interner::default(),
            operators: Interner::default(),
        }
    }
}

impl<const C: usize> Parts<C> {
    /// The parts of a state, put together.
    pub(super) fn whole(&self, state: &State) -> Whole<C> {
        let slots = self.rows[state.slots].map(|number| self.slots[number]);
        let hardware = &self.hardware[state.hardware];
        let mut world = Box::new(hardware.world.with_slots(slots));
        world.os = self.os[state.os];
        world.os.notifies = self.queues[state.queue];
        world.irq = self.irq[state.irq].clone();
        Whole {
            world,
            interrupt: hardware.interrupt,
            notifies: self.notifies[state.notifies].clone(),
            operators: self.operators[state.operators].clone(),
        }
    }

    /// An operator of a state.
    pub(super) fn operation(&self, state: &State, copy: u8) -> &Operation {
        &self.operators[state.operators][usize::from(copy)]
    }

    /// The state that these pieces make, if all of them are known; `before` is one that differs little.
    pub(super) fn find(&self, pieces: &Pieces<C>, before: Option<&State>) -> Option<State> {
        let mut row = before.map_or([0; SLOTS], |before| self.rows[before.slots]);
        for (number, slot) in row.iter_mut().zip(&pieces.slots) {
            if before.is_none() || self.slots[*number] != *slot {
                *number = self.slots.find(slot)?;
            }
        }
        Some(State {
            os: self.os.find(&pieces.os)?,
            queue: self.queues.find(&pieces.queue)?,
            irq: self.irq.find(&pieces.irq)?,
            hardware: self.hardware.find(&pieces.hardware)?,
            notifies: self.notifies.find(&pieces.notifies)?,
            slots: self.rows.find(&row)?,
            operators: self.operators.find(&pieces.operators)?,
        })
    }

    /// The state that these pieces make.
    pub(super) fn add(&mut self, pieces: &Pieces<C>) -> State {
        let row = pieces.slots.map(|slot| self.slots.number(&slot));
        State {
            os: self.os.number(&pieces.os),
            queue: self.queues.number(&pieces.queue),
            irq: self.irq.number(&pieces.irq),
            hardware: self.hardware.number(&pieces.hardware),
            notifies: self.notifies.number(&pieces.notifies),
            slots: self.rows.number(&row),
            operators: self.operators.number(&pieces.operators),
        }
    }

    /// Bytes that the parts take.
    pub(super) fn bytes(&self, copies: usize) -> usize {
        self.os.bytes(0)
            + self.queues.bytes(0)
            + self.irq.bytes(0)
            + self.hardware.bytes(0)
            + self.notifies.bytes(NOTIFIES * size_of::<Notify>())
            + self.slots.bytes(0)
            + self.rows.bytes(0)
            + self.operators.bytes(copies * size_of::<Operation>())
    }
}

/// Notifies that are on their way at once, at most, but for rare states.
const NOTIFIES: usize = 64;
