//! Breadth-first search over states that are values, of which as little is stored as tells them apart.
//!
//! States are numbered in the order in which they are found, level by level, and that list is the
//! queue too. An index beside it, of one word per cell, says under which number a state may be
//! found. Threads expand pieces of a level; insertion is done by one, in order, so every number,
//! count and trace is the same for any number of threads.

use core::hash::BuildHasher;
use core::ops::ControlFlow;
use core::ops::Range;
use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Instant;

use rustc_hash::FxBuildHasher;

use crate::threads;

use super::chunked::Chunked;
use super::table;
use super::{End, Kind, Limits, Model, Progress, Report, Status, Verdict, Watch, model_hash};

/// States expanded between two looks at the limits and at the watcher, by all threads together, at most: so
/// that where a search ends does not depend on how many there are.
const ROUND: usize = 1 << 12;

/// States of the first round: nothing is known then of what they take.
const FIRST_ROUND: usize = 1 << 4;

/// States that are worth another thread.
const FEW: usize = 64;

/// The parent of the initial state.
const NONE: u32 = u32::MAX;

/// Explores every state that `model` can reach, within `limits`.
pub fn search<M>(model: &M, limits: &Limits, watch: &mut Watch<'_>) -> Report<M::Step>
where
    M: Model + Sync,
    M::Stored: Send + Sync,
    M::Step: Send,
{
    let mut search = Search::new(model, limits);
    let end = search.run(watch);
    search.report(end)
}

/// Every reachable state, in the order of their distance, or `None` if they do not fit into
/// `limits`.
///
/// For cross-checks: what one exploration reaches, another must reach too.
pub fn reachable<M>(model: &M, limits: &Limits) -> Option<impl Iterator<Item = M::State>>
where
    M: Model + Sync,
    M::Stored: Send + Sync,
    M::Step: Send,
{
    let limits = Limits {
        stop_when_settled: false,
        ..*limits
    };
    let mut search = Search::new(model, &limits);
    let end = search.run(&mut super::unwatched);
    let stored = search.store.states.into_items();
    (end == End::Complete).then(|| stored.map(|stored| model.recall(&stored)))
}

/// What expanding one state gave.
struct Successor<S> {
    hash: u64,
    parent: u32,
    stored: S,
    /// Which properties that must always hold, and did so far, it breaks.
    breaks: Vec<usize>,
}

/// What one thread brings home from a piece of a level.
struct Harvest<S> {
    successors: Vec<Successor<S>>,
    transitions: u64,
    deadlock: Option<u32>,
}

struct Search<'a, M: Model> {
    model: &'a M,
    limits: &'a Limits,
    store: Store<M::Stored>,
    transitions: u64,
    depth: u32,
    peak: u64,
    /// Bytes that states share, after the last round.
    shared: u64,
    /// States of the next round.
    round: usize,
    began: Instant,
    /// The nearest state that breaks each property.
    broken: Vec<Option<u32>>,
}

impl<'a, M> Search<'a, M>
where
    M: Model + Sync,
    M::Stored: Send + Sync,
    M::Step: Send,
{
    fn new(model: &'a M, limits: &'a Limits) -> Self {
        Search {
            model,
            limits,
            store: Store::new(),
            transitions: 0,
            depth: 0,
            peak: 0,
            shared: 0,
            round: FIRST_ROUND,
            began: Instant::now(),
            broken: vec![None; model.properties().len()],
        }
    }

    fn run(&mut self, watch: &mut Watch<'_>) -> End {
        let initial = self.model.canonical(self.model.initial());
        let stored = self.model.store(&initial);
        let first = self.successor(hash(&stored), NONE, stored, &initial);
        if !self.add(first) {
            return End::OutOfMemory;
        }
        let (mut head, mut level_end) = (0, 1);
        while head < self.store.states.len() {
            if head == level_end {
                level_end = self.store.states.len();
                self.depth += 1;
            }
            let round_end = level_end.min(head + self.round);
            let harvests = self.expand(head..round_end);
            self.weigh(round_end - head, &harvests);
            if self.taken() > self.limits.max_bytes {
                return End::OutOfMemory;
            }
            self.transitions += harvests.iter().map(|h| h.transitions).sum::<u64>();
            for harvest in harvests {
                if let Some(state) = harvest.deadlock {
                    self.note_deadlock(state);
                }
                for successor in harvest.successors {
                    if self.store.find(successor.hash, &successor.stored).is_none()
                        && !self.add(successor)
                    {
                        return End::OutOfMemory;
                    }
                }
            }
            head = round_end;
            if self.limits.stop_when_settled && self.settled() {
                return End::Settled;
            }
            if watch(&self.progress(head, 0)).is_break() {
                return End::Interrupted;
            }
        }
        match self.settle_eventualities(watch) {
            ControlFlow::Continue(()) => End::Complete,
            ControlFlow::Break(()) => End::Interrupted,
        }
    }

    /// How far it is: `head` states are expanded, `again` are to be looked at again.
    fn progress(&self, head: usize, again: usize) -> Progress {
        Progress {
            states: self.store.states.len() as u64,
            transitions: self.transitions,
            frontier: (self.store.states.len() - head + again) as u64,
            depth: self.depth,
            bytes: self.taken(),
            elapsed: self.began.elapsed(),
        }
    }

    /// Bytes that are taken now.
    fn taken(&self) -> u64 {
        self.store.bytes() + self.shared
    }

    /// Learns from a round what its states took; the next one is so large that what is left has room for four.
    fn weigh(&mut self, expanded: usize, harvests: &[Harvest<M::Stored>]) {
        let shared = self.model.shared_bytes();
        let successors: usize = harvests.iter().map(|h| h.successors.len()).sum();
        let brought = (successors * size_of::<Successor<M::Stored>>()) as u64;
        let grown = shared.saturating_sub(self.shared) + brought;
        self.shared = shared;
        self.peak = self.peak.max(self.taken() + brought);
        let left = self.limits.max_bytes.saturating_sub(self.taken());
        let room = left / 4 / (grown / expanded as u64).max(1);
        let most = ROUND.min(2 * self.round.max(expanded));
        self.round = usize::try_from(room).map_or(most, |room| room.clamp(1, most));
    }

    /// A state that was reached, and what it breaks.
    fn successor(
        &self,
        hash: u64,
        parent: u32,
        stored: M::Stored,
        state: &M::State,
    ) -> Successor<M::Stored> {
        let properties = self.model.properties().iter().enumerate();
        let breaks = properties.filter(|(index, property)| {
            property.kind == Kind::Always
                && self.broken[*index].is_none()
                && !self.model.holds(*index, state)
        });
        Successor {
            hash,
            parent,
            stored,
            breaks: breaks.map(|(index, _)| index).collect(),
        }
    }

    /// Stores a new state unless that would take more memory than allowed.
    fn add(&mut self, new: Successor<M::Stored>) -> bool {
        let number = self.store.states.len();
        let beside = self.shared + self.judging(number + 1);
        if self.store.bytes_with_another() + beside > self.limits.max_bytes
            || number >= NONE as usize
        {
            return false;
        }
        for index in &new.breaks {
            self.broken[*index].get_or_insert(number as u32);
        }
        self.store.push(new);
        self.peak = self.peak.max(self.taken());
        true
    }

    /// Bytes that it takes to settle what so many states reach: a flag and a number for each.
    fn judging(&self, states: usize) -> u64 {
        let properties = self.model.properties();
        let judges = properties.iter().any(|p| p.kind == Kind::Eventually);
        if judges { 5 * states as u64 } else { 0 }
    }

    fn note_deadlock(&mut self, state: u32) {
        for (index, property) in self.model.properties().iter().enumerate() {
            if property.kind == Kind::NoDeadlock && self.broken[index].is_none_or(|s| s > state) {
                self.broken[index] = Some(state);
            }
        }
    }

    fn settled(&self) -> bool {
        !self.broken.is_empty() && self.broken.iter().all(Option::is_some)
    }

    fn expand(&self, range: Range<usize>) -> Vec<Harvest<M::Stored>> {
        let pieces = self.limits.threads.min(range.len() / FEW).max(1);
        let piece = range.len().div_ceil(pieces);
        threads::share(pieces, pieces, |number| {
            let start = (range.start + number * piece).min(range.end);
            self.expand_piece(start..(start + piece).min(range.end))
        })
    }

    fn expand_piece(&self, piece: Range<usize>) -> Harvest<M::Stored> {
        let mut harvest = Harvest {
            successors: Vec::new(),
            transitions: 0,
            deadlock: None,
        };
        let mut steps = Vec::new();
        for index in piece {
            let state = self.state(index);
            steps.clear();
            self.model.steps(&state, &mut steps);
            harvest.transitions += steps.len() as u64;
            if steps.is_empty() && harvest.deadlock.is_none() && !self.model.finished(&state) {
                harvest.deadlock = Some(index as u32);
            }
            for step in &steps {
                let next = self.model.canonical(self.model.next(&state, step));
                let stored = self.model.store(&next);
                let hash = hash(&stored);
                // Most successors are old acquaintances; the new ones are checked again when
                // inserted.
                if self.store.find(hash, &stored).is_none() {
                    let successor = self.successor(hash, index as u32, stored, &next);
                    harvest.successors.push(successor);
                }
            }
        }
        harvest
    }

    /// Marks, for each eventuality, the nearest state from which its condition is out of reach.
    ///
    /// A state that reaches the condition does so for all on the stored way to it; that leaves the
    /// ends of those ways, which are expanded again, until nothing changes. No edge has to be
    /// stored. Flags are only ever set, so that threads can share them.
    fn settle_eventualities(&mut self, watch: &mut Watch<'_>) -> ControlFlow<()> {
        self.peak = self
            .peak
            .max(self.taken() + self.judging(self.store.states.len()));
        for index in 0..self.broken.len() {
            if self.model.properties()[index].kind != Kind::Eventually {
                continue;
            }
            let count = self.store.states.len();
            let reaches: Vec<_> = (0..count)
                .map(|number| self.model.holds(index, &self.state(number)))
                .map(AtomicBool::new)
                .collect();
            loop {
                for state in (1..count).rev().filter(|&s| reaches[s].load(Relaxed)) {
                    let parent = *self.store.parents.get(state);
                    reaches[parent as usize].store(true, Relaxed);
                }
                if !self.sweep(&reaches, watch)? {
                    break;
                }
            }
            let out_of_reach = reaches.iter().position(|reaches| !reaches.load(Relaxed));
            self.broken[index] = out_of_reach.map(|state| state as u32);
        }
        ControlFlow::Continue(())
    }

    /// Marks states with a marked successor; whether there were any.
    fn sweep(&self, reaches: &[AtomicBool], watch: &mut Watch<'_>) -> ControlFlow<(), bool> {
        let is_open = |state: &u32| !reaches[*state as usize].load(Relaxed);
        let open: Vec<u32> = (0..reaches.len() as u32).filter(is_open).collect();
        let changed = AtomicBool::new(false);
        let mark = |piece: &[u32]| {
            for state in piece.iter().rev().map(|state| *state as usize) {
                if self
                    .successors(state)
                    .any(|next| reaches[next].load(Relaxed))
                {
                    reaches[state].store(true, Relaxed);
                    changed.store(true, Relaxed);
                }
            }
        };
        for (number, round) in open.rchunks(ROUND).enumerate() {
            let pieces = self.limits.threads.min(round.len() / FEW).max(1);
            let pieces: Vec<_> = round.chunks(round.len().div_ceil(pieces)).rev().collect();
            threads::share(pieces.len(), pieces.len(), |number| mark(pieces[number]));
            let again = open.len().saturating_sub((number + 1) * ROUND);
            watch(&self.progress(reaches.len(), again))?;
        }
        ControlFlow::Continue(changed.into_inner())
    }

    fn successors(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        let state = self.state(index);
        let mut steps = Vec::new();
        self.model.steps(&state, &mut steps);
        steps.into_iter().filter_map(move |step| {
            let next = self.model.canonical(self.model.next(&state, &step));
            let stored = self.model.store(&next);
            self.store.find(hash(&stored), &stored)
        })
    }

    fn state(&self, number: usize) -> M::State {
        self.model.recall(self.store.states.get(number))
    }

    /// The steps from the initial state to the state of this number, as steps of the unreduced
    /// model.
    ///
    /// Stored states are representatives; the way is found again from the initial state by taking,
    /// each time, a step whose outcome is represented by the next state on the stored way.
    fn trace(&self, number: u32) -> Vec<M::Step> {
        let mut way = Vec::new();
        let mut at = number;
        while at != NONE {
            way.push(at);
            at = *self.store.parents.get(at as usize);
        }
        let mut state = self.model.initial();
        let mut trace = Vec::new();
        for &number in way.iter().rev().skip(1) {
            let target = self.store.states.get(number as usize);
            let mut steps = Vec::new();
            self.model.steps(&state, &mut steps);
            let taken = steps.into_iter().find_map(|step| {
                let next = self.model.next(&state, &step);
                let stored = self.model.store(&self.model.canonical(next.clone()));
                (stored == *target).then_some((step, next))
            });
            let Some((step, next)) = taken else { break };
            trace.push(step);
            state = next;
        }
        trace
    }

    fn report(&self, end: End) -> Report<M::Step> {
        let verdict = |(index, &property)| {
            let status = match self.broken[index] {
                Some(state) => Status::Broken(self.trace(state)),
                None if end == End::Complete => Status::Holds,
                None => Status::Open,
            };
            Verdict { property, status }
        };
        Report {
            end,
            states: self.store.states.len() as u64,
            transitions: self.transitions,
            depth: self.depth,
            bytes: self.peak,
            elapsed: self.began.elapsed(),
            model_hash: model_hash(self.model),
            verdicts: self
                .model
                .properties()
                .iter()
                .enumerate()
                .map(verdict)
                .collect(),
        }
    }
}

/// States by number, and the index from hash to number.
struct Store<S> {
    states: Chunked<S>,
    parents: Chunked<u32>,
    /// 0, or the upper half of a hash above a number plus one.
    cells: Vec<u64>,
}

impl<S: Eq + core::hash::Hash> Store<S> {
    fn new() -> Self {
        Store {
            states: Chunked::new(),
            parents: Chunked::new(),
            cells: vec![0; 1 << 12],
        }
    }

    fn bytes(&self) -> u64 {
        self.states.bytes() + self.parents.bytes() + 8 * self.cells.len() as u64
    }

    fn crowded(&self) -> bool {
        (self.states.len() + 1) * 4 > self.cells.len() * 3
    }

    /// Bytes once another state is stored: the index doubles when it gets crowded.
    fn bytes_with_another(&self) -> u64 {
        let cells = self.cells.len() * if self.crowded() { 2 } else { 1 };
        let lists = self.states.bytes_with_another() + self.parents.bytes_with_another();
        lists + 8 * cells as u64
    }

    fn find(&self, hash: u64, state: &S) -> Option<usize> {
        let mask = self.cells.len() - 1;
        let mut at = home(hash, mask);
        loop {
            let cell = self.cells[at];
            if cell == 0 {
                return None;
            }
            let number = (cell as u32 - 1) as usize;
            if cell >> 32 == hash >> 32 && self.states.get(number) == state {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    fn push(&mut self, new: Successor<S>) {
        if self.crowded() {
            self.grow();
        }
        self.place(new.hash, self.states.len() as u32 + 1);
        self.states.push(new.stored);
        self.parents.push(new.parent);
    }

    fn place(&mut self, hash: u64, entry: u32) {
        let mask = self.cells.len() - 1;
        let mut at = home(hash, mask);
        while self.cells[at] != 0 {
            at = (at + 1) & mask;
        }
        self.cells[at] = (hash >> 32) << 32 | u64::from(entry);
    }

    fn grow(&mut self) {
        let cells = self.cells.len() * 2;
        // The old index is not needed to build the new one; it goes first.
        self.cells = Vec::new();
        self.cells = table::empty(cells);
        for number in 0..self.states.len() {
            self.place(hash(self.states.get(number)), number as u32 + 1);
        }
    }
}

fn home(hash: u64, mask: usize) -> usize {
    hash as usize & mask
}

fn hash<S: core::hash::Hash>(state: &S) -> u64 {
    let mut z = FxBuildHasher.hash_one(state);
    // Fx mixes weakly towards the low bits.
    z = (z ^ (z >> 32)).wrapping_mul(0xd6e8feb86659fd93);
    z ^ (z >> 32)
}

/// A watcher's answer, for callers that only have a flag.
pub fn stop_if(stop: bool) -> ControlFlow<()> {
    if stop {
        ControlFlow::Break(())
    } else {
        ControlFlow::Continue(())
    }
}
