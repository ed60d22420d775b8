//! What makes a machine cheap to clone: containers whose clones share what neither has changed.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

/// A value that clones share until one of them writes.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Shared<T: ?Sized>(Arc<T>);

impl<T: ?Sized> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(self.0.clone())
    }
}

impl<T> Shared<T> {
    pub(crate) fn new(value: T) -> Self {
        Shared(Arc::new(value))
    }
}

impl<T> From<Vec<T>> for Shared<[T]> {
    fn from(values: Vec<T>) -> Self {
        Shared(values.into())
    }
}

impl<T> FromIterator<T> for Shared<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Shared(values.into_iter().collect())
    }
}

impl<T: Clone> From<&[T]> for Shared<[T]> {
    fn from(values: &[T]) -> Self {
        Shared(values.into())
    }
}

impl<T: ?Sized> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T: Clone> DerefMut for Shared<[T]> {
    fn deref_mut(&mut self) -> &mut [T] {
        Arc::make_mut(&mut self.0)
    }
}

const CHUNK: usize = 64;

/// A vector that is built by one owner and then shared with clones, which copy what they change. In chunks,
/// all but the last full: it never moves to grow, which would touch fresh memory each time.
#[derive(Clone, Debug)]
pub(crate) struct CowVec<T> {
    chunks: Chunks<T>,
    len: usize,
}

#[derive(Clone, Debug)]
enum Chunks<T> {
    /// Being built: a clone copies everything, a write is only that.
    Own(Vec<Vec<T>>),
    /// A clone copies one pointer for every 64 elements, a write copies a chunk while it is shared.
    Shared(Vec<Arc<Vec<T>>>),
}

impl<T: Clone> CowVec<T> {
    pub(crate) fn new() -> Self {
        CowVec {
            chunks: Chunks::Own(Vec::new()),
            len: 0,
        }
    }

    /// Before much is added or changed.
    pub(crate) fn own(&mut self) {
        if let Chunks::Shared(chunks) = &mut self.chunks {
            let chunks = core::mem::take(chunks).into_iter();
            self.chunks = Chunks::Own(chunks.map(Arc::unwrap_or_clone).collect());
        }
    }

    /// Before clones are made.
    pub(crate) fn share(&mut self) {
        if let Chunks::Own(chunks) = &mut self.chunks {
            let chunks = core::mem::take(chunks).into_iter();
            self.chunks = Chunks::Shared(chunks.map(Arc::new).collect());
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn get(&self, index: usize) -> Option<&T> {
        let chunk = match &self.chunks {
            Chunks::Own(chunks) => chunks.get(index / CHUNK)?,
            Chunks::Shared(chunks) => &**chunks.get(index / CHUNK)?,
        };
        chunk.get(index % CHUNK)
    }

    pub(crate) fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        let chunk = match &mut self.chunks {
            Chunks::Own(chunks) => chunks.get_mut(index / CHUNK)?,
            Chunks::Shared(chunks) => Arc::make_mut(chunks.get_mut(index / CHUNK)?),
        };
        chunk.get_mut(index % CHUNK)
    }

    pub(crate) fn push(&mut self, value: T) {
        let full = self.len.is_multiple_of(CHUNK);
        self.len += 1;
        if full {
            let mut chunk = Vec::with_capacity(CHUNK);
            chunk.push(value);
            match &mut self.chunks {
                Chunks::Own(chunks) => chunks.push(chunk),
                Chunks::Shared(chunks) => chunks.push(Arc::new(chunk)),
            }
            return;
        }
        let last = match &mut self.chunks {
            Chunks::Own(chunks) => chunks.last_mut(),
            Chunks::Shared(chunks) => chunks.last_mut().map(Arc::make_mut),
        };
        if let Some(last) = last {
            last.push(value);
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        (0..self.len).filter_map(|index| self.get(index))
    }
}

impl<T: Clone> FromIterator<T> for CowVec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut vector = CowVec::new();
        values.into_iter().for_each(|value| vector.push(value));
        vector
    }
}

/// A map from 64-bit keys, as a trie over the bits of the scrambled key. Scrambling is a bijection,
/// so no choice of keys can make the trie deeper than 13 levels. Cloning copies one pointer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trie {
    root: Arc<Branch>,
}

#[derive(Clone, Debug, Default)]
struct Branch {
    present: u32,
    slots: Vec<Slot>,
}

#[derive(Clone, Debug)]
enum Slot {
    Leaf(u64, u32),
    Branch(Arc<Branch>),
}

impl Branch {
    /// Where the slot of `bits` is (or would be), and whether it is there.
    fn position(&self, bits: u32) -> (usize, bool) {
        let mask = 1u32 << bits;
        (
            (self.present & (mask - 1)).count_ones() as usize,
            self.present & mask != 0,
        )
    }
}

/// The finaliser of splitmix64: every step is invertible, hence the whole.
pub(crate) fn scramble(key: u64) -> u64 {
    let mut x = key ^ (key >> 30);
    x = x.wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x ^= x >> 27;
    x = x.wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

fn bits_at(key: u64, level: u32) -> u32 {
    ((key >> (level * 5).min(63)) & 31) as u32
}

impl Trie {
    pub(crate) fn get(&self, key: u64) -> Option<u32> {
        let key = scramble(key);
        let mut branch = &self.root;
        for level in 0..13 {
            let (at, present) = branch.position(bits_at(key, level));
            match branch.slots.get(at).filter(|_| present)? {
                Slot::Leaf(found, value) => return (*found == key).then_some(*value),
                Slot::Branch(next) => branch = next,
            }
        }
        None
    }

    pub(crate) fn insert(&mut self, key: u64, value: u32) {
        let key = scramble(key);
        let mut branch = Arc::make_mut(&mut self.root);
        for level in 0..13 {
            let bits = bits_at(key, level);
            let (at, present) = branch.position(bits);
            if !present {
                branch.present |= 1 << bits;
                branch.slots.insert(at, Slot::Leaf(key, value));
                return;
            }
            let Some(slot) = branch.slots.get_mut(at) else {
                return;
            };
            if let Slot::Leaf(other, other_value) = *slot {
                if other == key {
                    *slot = Slot::Leaf(key, value);
                    return;
                }
                let below = Branch {
                    present: 1 << bits_at(other, level + 1),
                    slots: [Slot::Leaf(other, other_value)].into(),
                };
                *slot = Slot::Branch(Arc::new(below));
            }
            let Slot::Branch(next) = slot else { return };
            branch = Arc::make_mut(next);
        }
    }

    pub(crate) fn remove(&mut self, key: u64) {
        let key = scramble(key);
        let mut branch = Arc::make_mut(&mut self.root);
        for level in 0..13 {
            let bits = bits_at(key, level);
            let (at, present) = branch.position(bits);
            if !present {
                return;
            }
            if matches!(branch.slots.get(at), Some(Slot::Leaf(found, _)) if *found == key) {
                branch.present &= !(1 << bits);
                branch.slots.remove(at);
                return;
            }
            let Some(Slot::Branch(next)) = branch.slots.get_mut(at) else {
                return;
            };
            branch = Arc::make_mut(next);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeMap;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cow_vec_is_a_vector(
            steps in prop::collection::vec((0u8..8, 0usize..200, any::<u16>()), 0..400)
        ) {
            let (mut cow, mut vector) = (CowVec::new(), Vec::new());
            let mut clones = Vec::new();
            for (what, index, value) in steps {
                match what {
                    0 => cow.share(),
                    1 => cow.own(),
                    2 => clones.push((cow.clone(), vector.clone())),
                    3 => {
                        if let (Some(a), Some(b)) = (cow.get_mut(index), vector.get_mut(index)) {
                            (*a, *b) = (value, value);
                        }
                    }
                    _ => (0..index).for_each(|_| {
                        cow.push(value);
                        vector.push(value);
                    }),
                }
            }
            clones.push((cow, vector));
            for (cow, vector) in clones {
                prop_assert!(cow.iter().eq(&vector));
                prop_assert_eq!(cow.len(), vector.len());
            }
        }

        #[test]
        fn trie_is_a_map(steps in prop::collection::vec((0u64..200, any::<Option<u32>>()), 0..400)) {
            let (mut trie, mut map) = (Trie::default(), BTreeMap::new());
            for (key, value) in steps {
                match value {
                    Some(value) => { trie.insert(key << 20, value); map.insert(key, value); }
                    None => { trie.remove(key << 20); map.remove(&key); }
                }
            }
            for key in 0..200 {
                prop_assert_eq!(trie.get(key << 20), map.get(&key).copied());
            }
        }
    }
}
