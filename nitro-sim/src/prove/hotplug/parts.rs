//! States as the numbers of their parts.

use pci_hotplug_model::irq::IrqMap;
use pci_hotplug_model::os::{Os, Queue};
use pci_hotplug_model::{SlotState, World};

use crate::explore::interner::{Interner, Kept};

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

impl<const C: usize> From<&Whole<C>> for Hardware<C> {
    fn from(whole: &Whole<C>) -> Self {
        let mut world = whole.world.with_slots([]);
        world.os = Os::new();
        world.irq = IrqMap::new();
        Hardware {
            world,
            interrupt: whole.interrupt,
        }
    }
}

/// The OS of a state without its queue of notifies.
fn idle<const C: usize>(whole: &Whole<C>) -> Os {
    Os {
        notifies: Queue::new(),
        ..whole.world.os
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
            heard: None,
        }
    }

    /// The state that is this, if all its parts are known.
    pub(super) fn find(&self, whole: &Whole<C>) -> Option<State> {
        let slots = &whole.world.slots;
        let mut row = [0; SLOTS];
        for (at, slot) in slots.iter().enumerate() {
            // Most slots are as the one before.
            row[at] = match at.checked_sub(1) {
                Some(before) if slots[before] == *slot => row[before],
                _ => self.slots.find(slot)?,
            };
        }
        Some(State {
            os: self.os.find(&idle(whole))?,
            queue: self.queues.find(&whole.world.os.notifies)?,
            irq: self.irq.find(&whole.world.irq)?,
            hardware: self.hardware.find(&whole.into())?,
            notifies: self.notifies.find(&whole.notifies)?,
            slots: self.rows.find(&row)?,
            operators: self.operators.find(&whole.operators)?,
        })
    }

    /// The state that is this.
    pub(super) fn add(&mut self, whole: &Whole<C>) -> State {
        let row = whole.world.slots.map(|slot| self.slots.number(&slot));
        State {
            os: self.os.number(&idle(whole)),
            queue: self.queues.number(&whole.world.os.notifies),
            irq: self.irq.number(&whole.world.irq),
            hardware: self.hardware.number(&whole.into()),
            notifies: self.notifies.number(&whole.notifies),
            slots: self.rows.number(&row),
            operators: self.operators.number(&whole.operators),
        }
    }

    /// Bytes that the parts take.
    pub(super) fn bytes(&self) -> usize {
        self.os.bytes()
            + self.queues.bytes()
            + self.irq.bytes()
            + self.hardware.bytes()
            + self.notifies.bytes()
            + self.slots.bytes()
            + self.rows.bytes()
            + self.operators.bytes()
    }
}

impl Kept for Os {}
impl<const N: usize> Kept for Queue<N> {}
impl<const C: usize> Kept for IrqMap<C> {}
impl<const C: usize> Kept for Hardware<C> {}
impl Kept for SlotState {}
impl Kept for [u32; SLOTS] {}

impl Kept for Vec<Notify> {
    fn heap_bytes(&self) -> usize {
        size_of_val(&**self)
    }
}

impl Kept for Vec<Operation> {
    fn heap_bytes(&self) -> usize {
        size_of_val(&**self)
    }
}
