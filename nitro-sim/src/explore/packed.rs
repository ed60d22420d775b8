//! Breadth-first search over states of one machine word, on all cores.
//!
//! Two things hold everything: the states, level by level (8 bytes a state; also the queue), and
//! the visited set (8 bytes a cell, between 3/8 and 3/4 full): at most 8 + 8 * 8/3 = 29.4 bytes a
//! state. No parent is stored: a trace is found backwards, level by level, by expanding the level
//! before again.
//!
//! A round takes some thousand states of a level in two strokes. First threads expand them and sort
//! the successors by segment of the set; then threads take segments, insert what
//! was sorted there, and collect what is new. Nothing is shared within a stroke, so nothing is
//! locked, and the lookups that a search spends its time on stay within a part of the set that fits
//! the cache.
//!
//! The order within a level depends on the threads' luck, and nothing that is reported of a
//! finished search depends on that order: a level is the set of the states at one distance, counts
//! are of sets, and of several states that would do, the smallest is taken.

use core::ops::Range;
use core::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::table::{SEGMENTS, Segment, segment_of};
use super::{End, Limits, Progress, Watch};

/// States that a thread expands before it takes others.
const BLOCK: usize = 128;

/// Blocks worked on between two looks at the limits and at the watcher.
const ROUND: usize = 1 << 12;

/// Blocks that are not worth another thread.
const FEW: usize = 16;

/// States that a thread collects before it begins another piece.
const PIECE: usize = BLOCK << 6;

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
    /// Most bytes that states and set took, with what a round had sorted.
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
        states: Levels::default(),
        segments: (0..SEGMENTS).map(|_| Segment::new()).collect(),
        // A round has no work for more.
        workers: (0..limits.threads.clamp(1, ROUND / FEW))
            .map(|_| Worker::new())
            .collect(),
        transitions: 0,
        peak: 0,
        violation: None,
        deadlock: None,
        began: Instant::now(),
    };
    let end = search.run(watch);
    search.receipt(end)
}

/// The states that were found, by level.
#[derive(Default)]
struct Levels {
    /// Each as long as the thread that filled it wanted.
    pieces: Vec<Vec<u64>>,
    /// The number of the first piece of each level.
    starts: Vec<usize>,
    len: usize,
}

/// A few states side by side: the number of their piece, and where in it.
type Block = (usize, Range<usize>);

impl Levels {
    /// From here on, pieces are of the next level.
    fn begin(&mut self) {
        self.starts.push(self.pieces.len());
    }

    fn adopt(&mut self, pieces: Vec<Vec<u64>>) {
        self.len += pieces.iter().map(Vec::len).sum::<usize>();
        self.pieces.extend(pieces);
    }

    fn level(&self, level: usize) -> Range<usize> {
        let end = self.starts.get(level + 1);
        self.starts[level]..end.copied().unwrap_or(self.pieces.len())
    }

    fn states(&self, level: usize) -> impl Iterator<Item = u64> + '_ {
        self.pieces[self.level(level)].iter().flatten().copied()
    }

    fn blocks(&self, level: usize) -> Vec<Block> {
        let of_piece = |piece: usize| {
            let end = self.pieces[piece].len();
            let starts = (0..end).step_by(BLOCK);
            starts.map(move |at| (piece, at..(at + BLOCK).min(end)))
        };
        self.level(level).flat_map(of_piece).collect()
    }

    fn block(&self, (piece, range): &Block) -> &[u64] {
        &self.pieces[*piece][range.clone()]
    }

    fn bytes(&self) -> u64 {
        8 * self.len as u64
    }
}

struct Search<'a, P> {
    model: &'a P,
    limits: &'a Limits,
    states: Levels,
    segments: Vec<Segment>,
    workers: Vec<Worker>,
    transitions: u64,
    peak: u64,
    /// The smallest broken state of the nearest level that has one, and that level.
    violation: Option<(u64, usize)>,
    deadlock: Option<(u64, usize)>,
    began: Instant,
}

/// What one thread has in its hands during a round, on cache lines of its own.
#[repr(align(128))]
struct Worker {
    /// Successors, as keys, by segment.
    sorted: Vec<Vec<u64>>,
    transitions: u64,
    deadlock: Option<u64>,
    /// New states.
    pieces: Vec<Vec<u64>>,
    violation: Option<u64>,
}

impl Worker {
    fn new() -> Self {
        Worker {
            sorted: vec![Vec::new(); SEGMENTS],
            transitions: 0,
            deadlock: None,
            pieces: Vec::new(),
            violation: None,
        }
    }

    /// A piece with room for more.
    fn piece(&mut self) -> &mut Vec<u64> {
        let full = |piece: &Vec<u64>| piece.len() >= PIECE;
        if self.pieces.last().is_none_or(full) {
            self.pieces.push(Vec::with_capacity(PIECE));
        }
        let last = self.pieces.len() - 1;
        &mut self.pieces[last]
    }
}

impl<P: Packed> Search<'_, P> {
    fn run(&mut self, watch: &mut Watch<'_>) -> End {
        let initial = self.model.initial();
        self.segments[segment_of(key(initial))].insert_all(&[key(initial)], |_| true, |_| {});
        self.states.begin();
        self.states.adopt(vec![vec![initial]]);
        if self.model.broken(initial) {
            self.violation = Some((initial, 0));
        }
        for level in 0.. {
            let expanded = self.states.len;
            let work = self.states.blocks(level);
            if work.is_empty() {
                self.states.starts.pop();
                break;
            }
            if self.limits.stop_when_settled && self.violation.is_some() {
                return End::Settled;
            }
            self.states.begin();
            for work in work.chunks(ROUND) {
                if !self.round(level, work) {
                    return End::OutOfMemory;
                }
                if watch(&self.progress(level, expanded)).is_break() {
                    return End::Interrupted;
                }
            }
        }
        End::Complete
    }

    fn progress(&self, level: usize, expanded: usize) -> Progress {
        Progress {
            states: self.states.len as u64,
            transitions: self.transitions,
            frontier: (self.states.len - expanded) as u64,
            depth: level as u32,
            bytes: self.bytes(),
            elapsed: self.began.elapsed(),
        }
    }

    fn bytes(&self) -> u64 {
        self.states.bytes() + self.segments.iter().map(Segment::bytes).sum::<u64>()
    }

    /// Expands blocks of a level and stores what is new; `false` if memory ran out.
    fn round(&mut self, level: usize, work: &[Block]) -> bool {
        let threads = self.workers.len().min(work.len().div_ceil(FEW));
        let mut workers = core::mem::take(&mut self.workers);
        let next = AtomicUsize::new(0);
        on_all(&mut workers[..threads], |worker| {
            self.expand(work, &next, worker);
        });
        let sorted: Vec<_> = workers
            .iter_mut()
            .map(|worker| core::mem::take(&mut worker.sorted))
            .collect();
        // Each successor may turn out to be new, and be listed while it is still in its place here.
        let keys: usize = sorted.iter().flatten().map(Vec::len).sum();
        let taken = self.bytes() + 8 * keys as u64;
        let spare = AtomicU64::new(
            self.limits
                .max_bytes
                .saturating_sub(taken + 8 * keys as u64),
        );
        let fits = AtomicBool::new(taken + 8 * keys as u64 <= self.limits.max_bytes);
        if fits.load(Relaxed) {
            let mut segments = core::mem::take(&mut self.segments);
            let queue = Mutex::new(segments.iter_mut().enumerate());
            on_all(&mut workers[..threads], |worker| {
                let take = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
                while let Some((number, segment)) = take() {
                    if !self.insert(
                        segment,
                        sorted.iter().map(|by| &by[number][..]),
                        &spare,
                        worker,
                    ) {
                        fits.store(false, Relaxed);
                    }
                }
            });
            self.segments = segments;
        }
        for (worker, mut sorted) in workers.iter_mut().zip(sorted) {
            sorted.iter_mut().for_each(Vec::clear);
            worker.sorted = sorted;
            self.transitions += core::mem::take(&mut worker.transitions);
            note(&mut self.violation, worker.violation.take(), level + 1);
            note(&mut self.deadlock, worker.deadlock.take(), level);
            worker.pieces.iter_mut().for_each(Vec::shrink_to_fit);
            self.states.adopt(core::mem::take(&mut worker.pieces));
        }
        self.workers = workers;
        self.peak = self.peak.max(self.bytes() + 8 * keys as u64);
        fits.into_inner()
    }

    /// Expands the next block, and the one after, until there is none.
    fn expand(&self, work: &[Block], next: &AtomicUsize, worker: &mut Worker) {
        let mut successors = Vec::new();
        while let Some(block) = work.get(next.fetch_add(1, Relaxed)) {
            for &state in self.states.block(block) {
                successors.clear();
                self.model.successors(state, &mut successors);
                worker.transitions += successors.len() as u64;
                if successors.is_empty() && !self.model.finished(state) {
                    worker.deadlock = smallest(worker.deadlock, Some(state));
                }
                for &successor in &successors {
                    let key = key(successor);
                    worker.sorted[segment_of(key)].push(key);
                }
            }
        }
    }

    /// Inserts into a segment what was sorted there; `false` if memory ran out.
    fn insert<'k>(
        &self,
        segment: &mut Segment,
        sorted: impl Iterator<Item = &'k [u64]>,
        spare: &AtomicU64,
        worker: &mut Worker,
    ) -> bool {
        let grow = |bytes| {
            let less = |spare: u64| spare.checked_sub(bytes);
            spare.fetch_update(Relaxed, Relaxed, less).is_ok()
        };
        for keys in sorted {
            let piece = worker.piece();
            let before = piece.len();
            let fits = segment.insert_all(keys, grow, |key| piece.push(state(key)));
            let fresh = piece[before..].iter().copied();
            let broken = fresh.filter(|&state| self.model.broken(state)).min();
            worker.violation = smallest(worker.violation, broken);
            if !fits {
                return false;
            }
        }
        true
    }

    /// A way from the initial state to `target` in `level`: each time the smallest state of the
    /// level before that leads there.
    fn trace(&self, target: u64, level: usize) -> Vec<u64> {
        let mut way = vec![target];
        let mut wanted = target;
        let mut successors = Vec::new();
        for level in (0..level).rev() {
            let before = self.states.states(level).filter(|&state| {
                successors.clear();
                self.model.successors(state, &mut successors);
                successors.contains(&wanted)
            });
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
            states: self.states.len as u64,
            transitions: self.transitions,
            depth: self.states.starts.len() as u32 - 1,
            bytes: self.peak,
            violation: way(self.violation),
            deadlock: way(self.deadlock),
            elapsed: self.began.elapsed(),
        }
    }
}

/// Lets a thread for each worker do the same work; this thread is one of them. There may be no more threads to be
/// had: whoever is there takes what is left.
fn on_all<W: Send>(workers: &mut [W], work: impl Fn(&mut W) + Sync) {
    if let Some((own, others)) = workers.split_first_mut() {
        thread::scope(|scope| {
            for other in others {
                if thread::Builder::new()
                    .spawn_scoped(scope, || work(other))
                    .is_err()
                {
                    break;
                }
            }
            work(own);
        });
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
