//! The visited set of one-word states: open addressing, in segments that have nothing in common.
//!
//! The upper bits of a key's hash say which segment it belongs to. So threads that take different
//! segments insert at the same time without sharing anything, and keys that were sorted by segment
//! find a part of the set that fits a processor's cache and its translation buffer, whatever the
//! size of the whole. Each segment doubles by itself once it is more than 3/4 full: how many cells
//! there are depends on what is in the set and not on the order in which it came.

/// How many segments there are, as a power of two.
const SEGMENT_BITS: u32 = 8;

/// How many segments there are.
pub(crate) const SEGMENTS: usize = 1 << SEGMENT_BITS;

/// Keys looked up together, so that their cache misses overlap.
const BATCH: usize = 32;

/// Cells of a new segment: a batch more than 3/4 of them still leaves one empty.
const SMALLEST: usize = 8 * BATCH;

/// The segment that a key belongs to.
pub(crate) fn segment_of(key: u64) -> usize {
    (hash(key) >> (64 - SEGMENT_BITS)) as usize
}

fn hash(key: u64) -> u64 {
    // Fibonacci hashing of a folded key: both halves reach the top bits.
    (key ^ (key >> 32)).wrapping_mul(0x9e3779b97f4a7c15)
}

/// A set of non-zero keys: 0 is an empty cell.
///
/// Segments lie side by side, and threads fill neighbours at the same time: each has cache lines of its own, which
/// processors fetch in pairs.
#[repr(align(128))]
pub(crate) struct Segment {
    cells: Vec<u64>,
    keys: usize,
}

impl Segment {
    /// An empty one.
    pub(crate) fn new() -> Self {
        Segment {
            cells: empty(SMALLEST),
            keys: 0,
        }
    }

    pub(crate) fn bytes(&self) -> u64 {
        8 * self.cells.len() as u64
    }

    /// Inserts the keys, all of this segment, and calls `fresh` with those that were not there.
    ///
    /// Asks `grow` before it takes that many bytes more; if it may not, it says `false` and leaves
    /// the rest of the keys out.
    pub(crate) fn insert_all(
        &mut self,
        keys: &[u64],
        grow: impl Fn(u64) -> bool,
        mut fresh: impl FnMut(u64),
    ) -> bool {
        let mut homes = [0; BATCH];
        let mut first = [0; BATCH];
        for batch in keys.chunks(BATCH) {
            // These loads do not depend on each other: the processor has all of them in flight at
            // once.
            for ((home, seen), &key) in homes.iter_mut().zip(&mut first).zip(batch) {
                *home = self.home(key);
                *seen = self.cells[*home];
            }
            for ((&home, &seen), &key) in homes.iter().zip(&first).zip(batch) {
                if seen != key && self.insert(home, key) {
                    fresh(key);
                }
            }
            if self.keys > self.cells.len() / 4 * 3 {
                if !grow(self.bytes()) {
                    return false;
                }
                self.double();
            }
        }
        true
    }

    /// Where a key is looked for first.
    fn home(&self, key: u64) -> usize {
        let shift = 64 - self.cells.len().trailing_zeros();
        ((hash(key) << SEGMENT_BITS) >> shift) as usize
    }

    fn insert(&mut self, home: usize, key: u64) -> bool {
        let mask = self.cells.len() - 1;
        let mut at = home;
        while self.cells[at] != 0 {
            if self.cells[at] == key {
                return false;
            }
            at = (at + 1) & mask;
        }
        self.cells[at] = key;
        self.keys += 1;
        true
    }

    fn double(&mut self) {
        let twice = empty(2 * self.cells.len());
        let cells = core::mem::replace(&mut self.cells, twice);
        self.keys = 0;
        for key in cells.into_iter().filter(|key| *key != 0) {
            self.insert(self.home(key), key);
        }
    }
}

/// Empty cells, each written: zeroed memory that is only promised would be mapped twice, once to be
/// read and once more, with an interrupt to every other thread's processor, to be written.
#[expect(
    clippy::slow_vector_initialization,
    reason = "the quick way is the promise"
)]
pub(crate) fn empty(count: usize) -> Vec<u64> {
    let mut cells = Vec::with_capacity(count);
    cells.resize(count, 0);
    cells
}
