//! States of many slots as short rows of numbers.
//!
//! A world of 32 slots takes kilobytes, but a slot has few states and most of the rest changes
//! seldom. Each part is kept once, whole, and a state is the numbers of its parts: exact, since
//! equal parts have equal numbers.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

/// Values by number, each kept once.
#[derive(Debug)]
pub(super) struct Interner<T>(RwLock<Table<T>>);

#[derive(Debug)]
struct Table<T> {
    values: Vec<T>,
    /// Numbers by hash; of values whose hashes are equal, the later ones by the next free hash.
    numbers: HashMap<u64, u32, FxBuildHasher>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner(RwLock::new(Table {
            values: Vec::new(),
            numbers: HashMap::default(),
        }))
    }
}

impl<T: Eq + Hash> Table<T> {
    /// The number of a value, or the hash under which it is to be put.
    fn find(&self, value: &T) -> Result<u32, u64> {
        let mut hash = FxBuildHasher.hash_one(value);
        while let Some(&number) = self.numbers.get(&hash) {
            if self.values[number as usize] == *value {
                return Ok(number);
            }
            hash = hash.wrapping_add(1);
        }
        Err(hash)
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    /// The number of a value.
    pub(super) fn number(&self, value: &T) -> u32 {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Ok(number) = known.find(value) {
            return number;
        }
        drop(known);
        let mut table = self.0.write().unwrap_or_else(PoisonError::into_inner);
        match table.find(value) {
            Ok(number) => number,
            Err(hash) => {
                let number = table.values.len() as u32;
                table.values.push(value.clone());
                table.numbers.insert(hash, number);
                number
            }
        }
    }

    /// Looks at all values, by their numbers.
    pub(super) fn look<R>(&self, look: impl FnOnce(&[T]) -> R) -> R {
        look(&self.0.read().unwrap_or_else(PoisonError::into_inner).values)
    }

    /// How many values there are.
    pub(super) fn len(&self) -> usize {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .values
            .len()
    }
}
