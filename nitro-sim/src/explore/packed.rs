//! Breadth-first search over states of one machine word, on all cores.
//!
//! Two arrays hold everything: the list of states in the order in which they were found (8 bytes a
//! state; also the queue) and the visited set (8 bytes a cell, between 3/8 and 3/4 full). Before
//! the set doubles it is given back and built again from the list, so that at no time more than 8 +
//! 8 * 8/3 = 29.4 bytes a state are taken. No parent is stored: a trace is found backwards, level
//! by level, by expanding the level before again.

use core::ops::Range;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use super::chunked::Chunked;
use super::table::Table;
use super::{End, Limits, Progress, Watch};

/// States whose successors are looked up together.
const BLOCK: usize = 128;

/// Blocks worked on between two looks at the limits and at the watcher.
const ROUND: usize = 1 << 11;

/// A model whose states are words below `u64::MAX`, with one thing that must never happen.
///
/// Symmetry is the model's business: `initial` and `successors` give representatives (see
/// [`Model::canonical`](super::Model::canonical)).
pub trait Packed: Sync {
    /// Where every behaviour starts.
    fn initial(&self) -> u64;
    /// Appends the successors of `state`; one may appear more than once.
    fn successors(&self, state: u64, into: &mut Vec<u64>);
    /// Whether `state` must not be reachable.
    fn broken(&self, state: u64) -> bool;
    /// Whether a state without successors is an intended end.
    fn finished(&self, state: u64) -> bool;
}

/// The receipt of a packed search.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Why it ended.
    pub end: End,
    /// States stored.
    pub states: u64,
    /// Steps taken, also those to states already known.
    pub transitions: u64,
    /// Steps to the farthest state, counted along shortest ways.
    pub depth: u32,
    /// Most bytes that list and set took.
    pub bytes: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// A shortest way to a state that must not be reachable, both ends included.
    pub violation: Option<Vec<u64>>,
    /// A shortest way to a state without successors that is not an intended end.
    pub deadlock: Option<Vec<u64>>,
}

/// Explores every state that `model` can reach, within `limits`.
///
/// With [`Limits::stop_when_settled`] the search ends with the level in which the first broken
/// state appears.
pub fn search<P: Packed>(model: &P, limits: &Limits, watch: &mut Watch<'_>) -> Receipt {
    let mut search = Search {
        model,
        limits,
        states: Chunked::new(),
        levels: vec![0],
        table: Table::with_capacity(0),
        transitions: 0,
        peak: 0,
        violation: None,
        deadlock: None,
        began: Instant::now(),
    };
    let end = search.run(watch);
    search.receipt(end)
}

struct Search<'a, P> {
    model: &'a P,
    limits: &'a Limits,
    states: Chunked<u64>,
    /// The number of the first state of each level.
    levels: Vec<usize>,
    table: Table,
    transitions: u64,
    peak: u64,
    /// The smallest broken state of the nearest level that has one, and that level.
    violation: Option<(u64, usize)>,
    deadlock: Option<(u64, usize)>,
    began: Instant,
}

/// What one thread brings home from a round.
#[derive(Default)]
struct Harvest {
    fresh: Vec<u64>,
    transitions: u64,
    violation: Option<u64>,
    deadlock: Option<u64>,
    /// Blocks that found the set too full.
    left: Vec<Range<usize>>,
}

impl<P: Packed> Search<'_, P> {
    fn run(&mut self, watch: &mut Watch<'_>) -> End {
        let initial = self.model.initial();
        self.table.insert_all::<false>(&[key(initial)], |_| {});
        self.states.push(initial);
        if self.model.broken(initial) {
            self.violation = Some((initial, 0));
        }
        loop {
            let start = self.levels[self.levels.len() - 1];
            let end = self.states.len();
            if start == end {
                self.levels.pop();
                return End::Complete;
            }
            if self.limits.stop_when_settled && self.violation.is_some() {
                return End::Settled;
            }
            self.levels.push(end);
            let mut work: Vec<_> = (start..end)
                .step_by(BLOCK)
                .map(|at| at..(at + BLOCK).min(end))
                .collect();
            while !work.is_empty() {
                let rest = work.split_off(work.len().min(ROUND));
                let left = self.round(&work);
                if !left.is_empty() && !self.grow() {
                    return End::OutOfMemory;
                }
                work = left;
                work.extend(rest);
                if watch(&self.progress(end)).is_break() {
                    return End::Interrupted;
                }
            }
        }
    }

    fn progress(&self, expanded: usize) -> Progress {
        Progress {
            states: self.states.len() as u64,
            transitions: self.transitions,
            frontier: (self.states.len() - expanded) as u64,
            depth: self.levels.len() as u32 - 2,
            bytes: self.bytes(),
            elapsed: self.began.elapsed(),
        }
    }

    fn bytes(&self) -> u64 {
        self.states.bytes() + 8 * self.table.cells() as u64
    }

    /// States that the set may hold before it has to grow, or before memory runs out.
    fn room(&self) -> usize {
        let spare = self.limits.max_bytes.saturating_sub(self.bytes()) / 16;
        let affordable = self
            .states
            .len()
            .saturating_add(usize::try_from(spare).unwrap_or(usize::MAX));
        self.table.comfortable().min(affordable)
    }

    /// Doubles the set. The old one is given back first; the list has all that is in it.
    fn grow(&mut self) -> bool {
        let cells = self.table.cells() * 2;
        if self.states.bytes() + 8 * cells as u64 > self.limits.max_bytes {
            return false;
        }
        self.table = Table::with_capacity(0);
        self.table = Table::with_capacity(cells);
        let threads = self.limits.threads.max(1);
        if threads == 1 {
            self.fill::<false>(0..self.states.len());
        } else {
            let piece = self.states.len().div_ceil(threads);
            let search = &*self;
            thread::scope(|scope| {
                for start in (0..search.states.len()).step_by(piece.max(1)) {
                    let end = (start + piece).min(search.states.len());
                    scope.spawn(move || search.fill::<true>(start..end));
                }
            });
        }
        self.peak = self.peak.max(self.bytes());
        true
    }

    /// Puts these of the listed states into the set.
    fn fill<const SHARED: bool>(&self, range: Range<usize>) {
        let mut keys = Vec::with_capacity(BLOCK);
        for slice in self.states.slices(range.start, range.end) {
            for block in slice.chunks(BLOCK) {
                keys.clear();
                keys.extend(block.iter().map(|&s| key(s)));
                self.table.insert_all::<SHARED>(&keys, |_| {});
            }
        }
    }

    /// Expands blocks of the current level; gives back those for which there was no room.
    fn round(&mut self, work: &[Range<usize>]) -> Vec<Range<usize>> {
        let reserved = AtomicUsize::new(self.states.len());
        let next = AtomicUsize::new(0);
        let room = self.room();
        let threads = self.limits.threads.clamp(1, work.len());
        let harvests = if threads == 1 {
            vec![self.harvest::<false>(work, &next, &reserved, room)]
        } else {
            thread::scope(|scope| {
                let run = || self.harvest::<true>(work, &next, &reserved, room);
                let running: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
                running
                    .into_iter()
                    .filter_map(|thread| thread.join().ok())
                    .collect()
            })
        };
        let level = self.levels.len() - 1;
        let mut left = Vec::new();
        for harvest in harvests {
            self.transitions += harvest.transitions;
            harvest
                .fresh
                .into_iter()
                .for_each(|state| self.states.push(state));
            note(&mut self.violation, harvest.violation, level);
            note(&mut self.deadlock, harvest.deadlock, level - 1);
            left.extend(harvest.left);
        }
        self.peak = self.peak.max(self.bytes());
        left
    }

    fn harvest<const SHARED: bool>(
        &self,
        work: &[Range<usize>],
        next: &AtomicUsize,
        reserved: &AtomicUsize,
        room: usize,
    ) -> Harvest {
        let mut harvest = Harvest::default();
        let mut keys = Vec::new();
        while let Some(block) = work.get(next.fetch_add(1, Relaxed)) {
            keys.clear();
            let mut deadlock = None;
            for &state in self.states.slices(block.start, block.end).flatten() {
                let before = keys.len();
                self.model.successors(state, &mut keys);
                if keys.len() == before && !self.model.finished(state) {
                    deadlock = smallest(deadlock, Some(state));
                }
            }
            // Room is taken before anything is inserted, so the set can never fill up.
            if reserved.fetch_add(keys.len(), Relaxed) + keys.len() > room {
                reserved.fetch_sub(keys.len(), Relaxed);
                harvest.left.push(block.clone());
                continue;
            }
            let found = harvest.fresh.len();
            harvest.transitions += keys.len() as u64;
            keys.iter_mut().for_each(|k| *k = key(*k));
            self.table
                .insert_all::<SHARED>(&keys, |key| harvest.fresh.push(state(key)));
            reserved.fetch_sub(keys.len() - (harvest.fresh.len() - found), Relaxed);
            let broken = harvest.fresh[found..]
                .iter()
                .copied()
                .filter(|&s| self.model.broken(s))
                .min();
            harvest.violation = smallest(harvest.violation, broken);
            harvest.deadlock = smallest(harvest.deadlock, deadlock);
        }
        harvest
    }

    /// A way from the initial state to `target` in `level`: each time a state of the level before
    /// that leads there, the one found first.
    fn trace(&self, target: u64, level: usize) -> Vec<u64> {
        let mut way = vec![target];
        let mut wanted = target;
        let mut successors = Vec::new();
        for level in (0..level).rev() {
            let (start, end) = (self.levels[level], self.levels[level + 1]);
            let before = self
                .states
                .slices(start, end)
                .flatten()
                .copied()
                .filter(|&state| {
                    successors.clear();
                    self.model.successors(state, &mut successors);
                    successors.contains(&wanted)
                });
            // Threads append in any order: the smallest is the same each time.
            let Some(before) = before.min() else { break };
            way.push(before);
            wanted = before;
        }
        way.reverse();
        way
    }

    fn receipt(&self, end: End) -> Receipt {
        let way = |found: Option<(u64, usize)>| found.map(|(s, level)| self.trace(s, level));
        Receipt {
            end,
            states: self.states.len() as u64,
            transitions: self.transitions,
            depth: self.levels.len() as u32 - 1,
            bytes: self.peak,
            violation: way(self.violation),
            deadlock: way(self.deadlock),
            elapsed: self.began.elapsed(),
        }
    }
}

/// Keeps the smallest state of the first level in which one was found.
fn note(kept: &mut Option<(u64, usize)>, found: Option<u64>, level: usize) {
    if let Some(state) = found
        && kept.is_none_or(|(s, l)| (level, state) < (l, s))
    {
        *kept = Some((state, level));
    }
}

fn smallest(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// A state as a key of the set, where 0 means empty.
fn key(state: u64) -> u64 {
    state + 1
}

fn state(key: u64) -> u64 {
    key - 1
}
