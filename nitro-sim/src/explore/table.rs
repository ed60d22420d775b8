//! The visited set of one-word states: open addressing, lock free, without `unsafe`.

use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Keys looked up together, so that their cache misses overlap.
const BATCH: usize = 32;

/// A set of non-zero keys of fixed capacity. It never grows by itself: see
/// [`Table::with_capacity`].
///
/// One cell is one atomic word, written once from 0 to its key, so a relaxed compare-and-exchange
/// is all the agreement that two threads need: whoever wins has inserted the key. Everything else
/// that they exchange is handed over when threads are joined.
pub(crate) struct Table {
    cells: Box<[AtomicU64]>,
    shift: u32,
}

impl Table {
    /// A table of `cells` cells, rounded up to a power of two.
    pub(crate) fn with_capacity(cells: usize) -> Self {
        let cells = cells.next_power_of_two().max(1 << 10);
        Table {
            cells: (0..cells).map(|_| AtomicU64::new(0)).collect(),
            shift: 64 - cells.trailing_zeros(),
        }
    }

    pub(crate) fn cells(&self) -> usize {
        self.cells.len()
    }

    /// Keys that may be stored before probing gets long.
    pub(crate) fn comfortable(&self) -> usize {
        self.cells.len() / 4 * 3
    }

    fn home(&self, key: u64) -> usize {
        // Fibonacci hashing of a folded key: both halves reach the top bits.
        let folded = key ^ (key >> 32);
        (folded.wrapping_mul(0x9e3779b97f4a7c15) >> self.shift) as usize
    }

    /// Inserts every key and calls `fresh` with those that were not there. `SHARED` says whether
    /// other threads insert at the same time. The caller sees to it that the table does not fill
    /// up.
    pub(crate) fn insert_all<const SHARED: bool>(&self, keys: &[u64], mut fresh: impl FnMut(u64)) {
        let mut first = [0u64; BATCH];
        for batch in keys.chunks(BATCH) {
            // These loads do not depend on each other: the processor has all of them in flight at
            // once.
            for (seen, &key) in first.iter_mut().zip(batch) {
                *seen = self.cells[self.home(key)].load(Relaxed);
            }
            for (&seen, &key) in first.iter().zip(batch) {
                if seen != key && self.insert::<SHARED>(key) {
                    fresh(key);
                }
            }
        }
    }

    fn insert<const SHARED: bool>(&self, key: u64) -> bool {
        let mask = self.cells.len() - 1;
        let mut at = self.home(key);
        loop {
            let cell = &self.cells[at & mask];
            let seen = cell.load(Relaxed);
            if seen == key {
                return false;
            }
            if seen == 0 {
                if !SHARED {
                    cell.store(key, Relaxed);
                    return true;
                }
                match cell.compare_exchange(0, key, Relaxed, Relaxed) {
                    Ok(_) => return true,
                    Err(other) if other == key => return false,
                    Err(_) => {}
                }
            }
            at += 1;
        }
    }
}
