//! Slot numbers and sets of slots of one PCI bus.

use core::fmt;

/// A device number on one PCI bus, 0 to 31 (PCI Local Bus 3.0 §3.2.2.3: five bits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(u8);

impl Slot {
    /// Slots on a bus.
    pub const COUNT: u8 = 32;
    /// Slot 0, where most buses have their host bridge.
    pub const ZERO: Slot = Slot(0);

    /// The slot with this number, or `None` above 31.
    #[must_use]
    pub const fn new(number: u8) -> Option<Slot> {
        if number < Self::COUNT {
            Some(Slot(number))
        } else {
            None
        }
    }

    /// The number, 0 to 31.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The number as an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// This slot's bit in a hot-plug register.
    #[must_use]
    pub const fn bit(self) -> u32 {
        1 << self.0
    }

    /// The first `count` slots, at most 32, in ascending order.
    pub fn first(count: usize) -> impl Iterator<Item = Slot> {
        (0..Self::COUNT).take(count).map(Slot)
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "slot {}", self.0)
    }
}

/// A set of slots: one bit per slot, as the hot-plug registers hold it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SlotSet(pub u32);

impl SlotSet {
    /// No slot.
    pub const EMPTY: SlotSet = SlotSet(0);
    /// All 32 slots.
    pub const ALL: SlotSet = SlotSet(u32::MAX);

    /// The set of just this slot.
    #[must_use]
    pub const fn only(slot: Slot) -> SlotSet {
        SlotSet(slot.bit())
    }

    /// Whether the slot is in the set.
    #[must_use]
    pub const fn contains(self, slot: Slot) -> bool {
        self.0 & slot.bit() != 0
    }

    /// Puts the slot in.
    pub const fn insert(&mut self, slot: Slot) {
        self.0 |= slot.bit();
    }

    /// Takes the slot out.
    pub const fn remove(&mut self, slot: Slot) {
        self.0 &= !slot.bit();
    }

    /// Whether no slot is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many slots are in the set.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The lowest slot of the set.
    #[must_use]
    pub const fn lowest(self) -> Option<Slot> {
        if self.0 == 0 {
            None
        } else {
            Some(Slot(self.0.trailing_zeros() as u8))
        }
    }

    /// The slots in ascending order.
    pub fn iter(self) -> impl Iterator<Item = Slot> {
        let mut left = self;
        core::iter::from_fn(move || {
            let slot = left.lowest()?;
            left.remove(slot);
            Some(slot)
        })
    }
}
