//! Names found by parent and segment.

use crate::cow::{CowVec, Trie, scramble};

/// A hash table of node numbers with linear probing. The node itself says which key it has. Whoever
/// chooses the names can choose them to collide: a key that finds no room within [`PROBES`] slots goes
/// to a trie, whose depth is bounded, so that no table can make a lookup slow.
#[derive(Clone, Debug)]
pub(crate) struct Index {
    /// The hash in the upper half; in the lower the node's number plus one, [`EMPTY`] or [`GONE`].
    slots: CowVec<u64>,
    /// Slots that are not empty.
    used: usize,
    /// Nodes in `slots`.
    live: usize,
    overflow: Trie,
    /// Nodes in `overflow`.
    overflowed: usize,
}

const PROBES: usize = 16;
const EMPTY: u32 = 0;
/// What a removed node leaves behind, so that those that were put beyond it are still found.
const GONE: u32 = u32::MAX;
/// Slots of the first table.
const SMALLEST: usize = 64;

fn hash(key: u64) -> u32 {
    scramble(key) as u32
}

fn empty(size: usize) -> CowVec<u64> {
    core::iter::repeat_n(u64::from(EMPTY), size).collect()
}

impl Index {
    pub(crate) fn new() -> Self {
        Index {
            slots: empty(SMALLEST),
            used: 0,
            live: 0,
            overflow: Trie::default(),
            overflowed: 0,
        }
    }

    /// [`CowVec::own`].
    pub(crate) fn own(&mut self) {
        self.slots.own();
    }

    /// [`CowVec::share`].
    pub(crate) fn share(&mut self) {
        self.slots.share();
    }

    /// The slots in which a hash may be.
    fn places(&self, hash: u32) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len() - 1;
        (0..PROBES).map(move |step| (hash as usize + step) & mask)
    }

    /// The node that has this key; `key_of` gives the key of a node.
    pub(crate) fn get(&self, key: u64, key_of: impl Fn(u32) -> u64) -> Option<u32> {
        let hash = hash(key);
        for place in self.places(hash) {
            let slot = *self.slots.get(place)?;
            let node = slot as u32;
            if node == EMPTY {
                break;
            }
            if (slot >> 32) as u32 == hash && node != GONE && key_of(node - 1) == key {
                return Some(node - 1);
            }
        }
        match self.overflowed {
            0 => None,
            _ => self.overflow.get(key),
        }
    }

    /// Adds a key that is not there.
    pub(crate) fn insert(&mut self, key: u64, node: u32, key_of: impl Fn(u32) -> u64) {
        if (self.used + 1) * 2 > self.slots.len() {
            self.rebuild(key_of);
        }
        self.place(key, hash(key), node);
    }

    fn place(&mut self, key: u64, hash: u32, node: u32) {
        for place in self.places(hash) {
            let Some(slot) = self.slots.get(place).map(|slot| *slot as u32) else {
                continue;
            };
            if matches!(slot, EMPTY | GONE) {
                if let Some(slot) = self.slots.get_mut(place) {
                    *slot = u64::from(hash) << 32 | u64::from(node + 1);
                }
                self.used += usize::from(slot == EMPTY);
                self.live += 1;
                return;
            }
        }
        self.overflow.insert(key, node);
        self.overflowed += 1;
    }

    /// A table without what is gone, at most a quarter full.
    fn rebuild(&mut self, key_of: impl Fn(u32) -> u64) {
        let size = ((self.live + 1) * 4).next_power_of_two().max(SMALLEST);
        let old = core::mem::replace(&mut self.slots, empty(size));
        (self.used, self.live) = (0, 0);
        for slot in old.iter() {
            let node = *slot as u32;
            if !matches!(node, EMPTY | GONE) {
                self.place(key_of(node - 1), (slot >> 32) as u32, node - 1);
            }
        }
    }

    pub(crate) fn remove(&mut self, key: u64, node: u32) {
        let entry = u64::from(hash(key)) << 32 | u64::from(node + 1);
        for place in self.places(hash(key)) {
            if self.slots.get(place) == Some(&entry) {
                if let Some(slot) = self.slots.get_mut(place) {
                    *slot = u64::from(GONE);
                }
                self.live -= 1;
                return;
            }
        }
        if self.overflow.get(key) == Some(node) {
            self.overflow.remove(key);
            self.overflowed -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeMap;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    /// Keys with equal hashes: from the hash backwards, by trying.
    fn colliding(count: usize) -> Vec<u64> {
        (0..u64::MAX)
            .filter(|key| hash(*key) & 0x3FF == 0x155)
            .take(count)
            .collect()
    }

    proptest! {
        #[test]
        fn index_is_a_map(steps in prop::collection::vec((0usize..120, any::<bool>()), 0..600)) {
            let keys: Vec<u64> = colliding(60).into_iter().chain(0..60).collect();
            let (mut index, mut map) = (Index::new(), BTreeMap::new());
            let key_of = |node: u32| keys[node as usize];
            for (node, add) in steps {
                let key = keys[node];
                match (add, map.contains_key(&key)) {
                    (true, false) => {
                        index.insert(key, node as u32, key_of);
                        map.insert(key, node as u32);
                    }
                    (false, true) => {
                        index.remove(key, node as u32);
                        map.remove(&key);
                    }
                    _ => {}
                }
                prop_assert_eq!(index.live + index.overflowed, map.len());
            }
            for key in keys.iter() {
                prop_assert_eq!(index.get(*key, key_of), map.get(key).copied());
            }
        }
    }
}
