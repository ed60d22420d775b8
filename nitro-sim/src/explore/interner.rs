//! States as the numbers of their parts.
//!
//! A state of many slots takes kilobytes, but nearly all of its parts are parts of other states, too. Each
//! part is kept once, whole, and a state is a few numbers: exact, since equal parts have equal numbers.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::ops::Index;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

/// A value that can be kept.
pub(crate) trait Kept: Clone + Eq + Hash {
    /// Bytes that it takes outside of its own value.
    fn heap_bytes(&self) -> usize {
        0
    }
}

/// Values by number, each kept once.
#[derive(Debug)]
pub(crate) struct Interner<T> {
    values: Vec<T>,
    /// Bytes that the values take outside of their own.
    heap: usize,
    /// Numbers by hash; of values whose hashes are equal, the later ones by the next free hash.
    numbers: HashMap<u64, u32, FxBuildHasher>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner {
            values: Vec::new(),
            heap: 0,
            numbers: HashMap::default(),
        }
    }
}

impl<T> Index<u32> for Interner<T> {
    type Output = T;

    fn index(&self, number: u32) -> &T {
        &self.values[number as usize]
    }
}

impl<T> Interner<T> {
    /// Bytes that the values take.
    pub(crate) fn bytes(&self) -> usize {
        // A hash and a number stand beside each value, and there is room for as many again.
        self.values.len() * 2 * (size_of::<T>() + 16) + self.heap
    }
}

impl<T: Kept> Interner<T> {
    /// The number of a value that is known.
    pub(crate) fn find(&self, value: &T) -> Option<u32> {
        self.look_up(value).ok()
    }

    /// The number of a value.
    pub(crate) fn number(&mut self, value: &T) -> u32 {
        self.look_up(value).unwrap_or_else(|hash| {
            let number = self.values.len() as u32;
            self.values.push(value.clone());
            self.heap += value.heap_bytes();
            self.numbers.insert(hash, number);
            number
        })
    }

    /// The number of a value, or the hash under which it is to be put.
    fn look_up(&self, value: &T) -> Result<u32, u64> {
        let mut hash = FxBuildHasher.hash_one(value);
        while let Some(&number) = self.numbers.get(&hash) {
            if self[number] == *value {
                return Ok(number);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }
}

/// Parts that threads share: nearly all are known already.
#[derive(Debug, Default)]
pub(crate) struct Shared<P>(RwLock<P>);

impl<P> Shared<P> {
    /// Looks at the parts.
    pub(crate) fn look<R>(&self, look: impl FnOnce(&P) -> R) -> R {
        look(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes the parts.
    pub(crate) fn change<R>(&self, change: impl FnOnce(&mut P) -> R) -> R {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is found among the parts, or comes of adding to them.
    pub(crate) fn find_or_add<R>(
        &self,
        find: impl FnOnce(&P) -> Option<R>,
        add: impl FnOnce(&mut P) -> R,
    ) -> R {
        self.look(find).unwrap_or_else(|| self.change(add))
    }
}

impl<T: Kept> Shared<Interner<T>> {
    /// The number of a value.
    pub(crate) fn number(&self, value: &T) -> u32 {
        self.find_or_add(|known| known.find(value), |known| known.number(value))
    }
}
