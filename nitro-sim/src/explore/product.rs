//! Equal components that share one clock and, if wanted, one lock.
//!
//! A [`Component`] is enumerated once, alone; each of its local states gets a number. A state of
//! the product is the numbers side by side in one word, and a successor is that word with a
//! difference from a table applied.
//!
//! # The reductions, and why they lose nothing
//!
//! *Interchangeable components.* All components are copies started alike, so exchanging any two
//! maps the initial state to itself, steps to steps, and keeps what is asked (some component is in
//! a bad local state). Sorting the numbers chooses one representative of each class of states that
//! differ by such an exchange.
//!
//! *The lock* is not a reduction of ours but a fact of the system: a move that acquires it is
//! enabled only while no component holds it. Modelling it is the biggest saving there is.
//!
//! *Independence.* Without the lock nothing but the clock couples components, and where the
//! reachable set is the full product of the local ones, [`bitmap`](super::bitmap) numbers it
//! without gaps.

use core::fmt::Debug;
use core::hash::Hash;
use std::collections::HashMap;

use super::packed::Packed;
use super::{Kind, Model, Property};

/// What a move does to the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lock {
    /// Nothing.
    Keep,
    /// It takes it: impossible while any component holds it.
    Acquire,
}

/// One of several equal parts of a system.
pub trait Component {
    /// A state of the part alone.
    type Local: Clone + Eq + Hash + Debug;

    /// Where it starts.
    fn initial(&self) -> Self::Local;

    /// Appends the moves it can make by itself, with their names.
    fn moves(&self, local: &Self::Local, moves: &mut Vec<(&'static str, Lock, Self::Local)>);

    /// Itself one unit of time later, or `None` while something is due that may not be late.
    fn tick(&self, local: &Self::Local) -> Option<Self::Local>;

    /// Whether it holds the lock.
    fn holds_lock(&self, local: &Self::Local) -> bool;

    /// Whether this must never be.
    fn bad(&self, local: &Self::Local) -> bool;

    /// Whether it has nothing left to do.
    fn finished(&self, local: &Self::Local) -> bool;

    /// The component and its parameters as text.
    fn describe(&self) -> String;
}

/// Which facts and reductions a [`Product`] uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Components compete for one lock; without it, moves that acquire it are always enabled.
    pub lock: bool,
    /// Represent states that differ by an exchange of components by one of them.
    pub symmetry: bool,
}

/// Moves that one local state can make at most.
const MOVES: usize = 6;

/// All that is asked of one local state while expanding, side by side in one cache line.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    /// Differences to the local states that moves lead to; those that acquire the lock come last.
    moves: [u8; MOVES],
    count: u8,
    /// How many of the moves do not need the lock.
    free: u8,
    tick: u8,
    can_tick: bool,
    holds: bool,
    bad: bool,
    finished: bool,
}

/// The product of `count` copies of a component.
#[derive(Clone, Debug)]
pub struct Product<L> {
    locals: Vec<L>,
    names: Vec<Vec<&'static str>>,
    /// Padded to a power of two, so that a masked number always has its entry.
    entries: Vec<Entry>,
    count: usize,
    bits: u32,
    options: Options,
    text: String,
}

/// Why a [`Product`] cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A component has more local states than a byte can number.
    #[error("a component has more than 256 local states")]
    TooManyLocals,
    /// A local state has more moves than an entry has room for.
    #[error("a local state has more than {MOVES} moves")]
    TooManyMoves,
    /// The components do not fit side by side into one word.
    #[error("{count} components of {bits} bits do not fit into one word of 63 bits")]
    TooWide {
        /// How many components.
        count: usize,
        /// Bits that each takes.
        bits: u32,
    },
}

/// A step of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A component makes its `index`-th move.
    Move {
        /// Which component, from 0.
        component: u8,
        /// Which of its moves.
        index: u8,
        /// The move's name.
        name: &'static str,
    },
    /// Time passes for all.
    Tick,
}

impl<L: Clone + Eq + Hash + Debug> Product<L> {
    /// Enumerates `component` and lays out `count` copies of it.
    pub fn new<C: Component<Local = L>>(
        component: &C,
        count: usize,
        options: Options,
    ) -> Result<Self, Error> {
        let mut numbers = HashMap::from([(component.initial(), 0u8)]);
        let mut locals = vec![component.initial()];
        let (mut names, mut entries) = (Vec::new(), Vec::new());
        let mut number = |local: L, locals: &mut Vec<L>| -> Result<u8, Error> {
            if let Some(&known) = numbers.get(&local) {
                return Ok(known);
            }
            let new = u8::try_from(locals.len()).map_err(|_| Error::TooManyLocals)?;
            numbers.insert(local.clone(), new);
            locals.push(local);
            Ok(new)
        };
        while let Some(local) = locals.get(entries.len()).cloned() {
            let own = entries.len() as u8;
            let mut entry = Entry {
                holds: component.holds_lock(&local),
                bad: component.bad(&local),
                finished: component.finished(&local),
                ..Entry::default()
            };
            if let Some(later) = component.tick(&local) {
                entry.can_tick = true;
                entry.tick = own ^ number(later, &mut locals)?;
            }
            let mut moves = Vec::new();
            component.moves(&local, &mut moves);
            moves.sort_by_key(|(_, lock, _)| options.lock && *lock == Lock::Acquire);
            let mut own_names = Vec::new();
            for (name, lock, target) in moves {
                let slot = entry
                    .moves
                    .get_mut(own_names.len())
                    .ok_or(Error::TooManyMoves)?;
                *slot = own ^ number(target, &mut locals)?;
                own_names.push(name);
                entry.count += 1;
                entry.free += u8::from(!(options.lock && lock == Lock::Acquire));
            }
            names.push(own_names);
            entries.push(entry);
        }
        let bits = locals.len().next_power_of_two().trailing_zeros().max(1);
        if count as u32 * bits > 63 {
            return Err(Error::TooWide { count, bits });
        }
        entries.resize(1 << bits, Entry::default());
        // Symmetry changes what is stored, never what can happen.
        let text = format!(
            "{count} of [{}], lock: {}",
            component.describe(),
            options.lock
        );
        Ok(Product {
            locals,
            names,
            entries,
            count,
            bits,
            options,
            text,
        })
    }

    /// How many local states a component has.
    pub fn locals(&self) -> usize {
        self.locals.len()
    }

    /// Bits that one state takes.
    pub(crate) fn width(&self) -> u32 {
        self.bits * self.count as u32
    }

    /// The local state of each component.
    pub fn unpack(&self, state: u64) -> Vec<L> {
        (0..self.count)
            .map(|i| self.locals[self.number(state, i)].clone())
            .collect()
    }

    fn number(&self, state: u64, component: usize) -> usize {
        (state >> (self.bits * component as u32)) as usize & (self.entries.len() - 1)
    }

    fn entry(&self, state: u64, component: usize) -> &Entry {
        // The mask is known to be below the length; saying it this way drops the bounds check.
        let entries = &self.entries[..];
        &entries[(state >> (self.bits * component as u32)) as usize & (entries.len() - 1)]
    }

    fn locked(&self, state: u64) -> bool {
        self.options.lock && (0..self.count).any(|i| self.entry(state, i).holds)
    }

    /// Calls `visit` with each successor; states that are the same by symmetry are given once or
    /// more.
    #[inline]
    pub(crate) fn each_successor(&self, state: u64, mut visit: impl FnMut(u64)) {
        let locked = self.locked(state);
        let (mut tick, mut can_tick) = (0u64, true);
        let mut before = usize::MAX;
        for component in 0..self.count {
            let shift = self.bits * component as u32;
            let entry = self.entry(state, component);
            can_tick &= entry.can_tick;
            tick |= u64::from(entry.tick) << shift;
            if self.options.symmetry {
                // Sorted states have equal components side by side: one of them speaks for all.
                let number = self.number(state, component);
                if core::mem::replace(&mut before, number) == number {
                    continue;
                }
            }
            let enabled = if locked { entry.free } else { entry.count };
            for &difference in entry.moves.iter().take(usize::from(enabled)) {
                let next = state ^ (u64::from(difference) << shift);
                visit(if self.options.symmetry {
                    self.settle(next, component)
                } else {
                    next
                });
            }
        }
        if can_tick && tick != 0 {
            visit(self.representative(state ^ tick));
        }
    }

    /// Sorts a state that is sorted but for one component.
    fn settle(&self, mut state: u64, component: usize) -> u64 {
        let mut at = component;
        while at + 1 < self.count && self.number(state, at) > self.number(state, at + 1) {
            state = self.exchange(state, at);
            at += 1;
        }
        while at > 0 && self.number(state, at - 1) > self.number(state, at) {
            state = self.exchange(state, at - 1);
            at -= 1;
        }
        state
    }

    /// Exchanges a component with the one after it.
    fn exchange(&self, state: u64, component: usize) -> u64 {
        let difference = (self.number(state, component) ^ self.number(state, component + 1)) as u64;
        let shift = self.bits * component as u32;
        state ^ (difference << shift) ^ (difference << (shift + self.bits))
    }

    /// Sorts the components of a state, if symmetry is used.
    fn representative(&self, state: u64) -> u64 {
        if !self.options.symmetry {
            return state;
        }
        let mut sorted = state;
        for component in 1..self.count {
            let mut at = component;
            while at > 0 && self.number(sorted, at - 1) > self.number(sorted, at) {
                sorted = self.exchange(sorted, at - 1);
                at -= 1;
            }
        }
        sorted
    }

    /// How many states `representative` stands for.
    pub fn orbit(&self, representative: u64) -> u64 {
        let mut numbers: Vec<_> = (0..self.count)
            .map(|i| self.number(representative, i))
            .collect();
        numbers.sort_unstable();
        let mut orbit = 1;
        let mut run = 0;
        for (i, number) in numbers.iter().enumerate() {
            run = if i > 0 && numbers[i - 1] == *number {
                run + 1
            } else {
                1
            };
            // (i + 1)! / run! built up factor by factor stays whole: it is a multinomial
            // coefficient at each step.
            orbit = orbit * (i as u64 + 1) / run;
        }
        orbit
    }
}

impl<L: Clone + Eq + Hash + Debug + Sync> Packed for Product<L> {
    fn initial(&self) -> u64 {
        0
    }

    fn successors(&self, state: u64, into: &mut Vec<u64>) {
        self.each_successor(state, |next| into.push(next));
    }

    fn broken(&self, state: u64) -> bool {
        (0..self.count).any(|i| self.entry(state, i).bad)
    }

    fn finished(&self, state: u64) -> bool {
        (0..self.count).all(|i| self.entry(state, i).finished)
    }
}

const PROPERTIES: [Property; 3] = [
    Property {
        name: "never-bad",
        kind: Kind::Always,
    },
    Property {
        name: "no-deadlock",
        kind: Kind::NoDeadlock,
    },
    Property {
        name: "finishes",
        kind: Kind::Eventually,
    },
];

/// The same product as a model of the general kind: with named steps, for hunting, replay and
/// cross-checks.
impl<L: Clone + Eq + Hash + Debug + Sync> Model for Product<L> {
    type State = u64;
    type Stored = u64;
    type Step = Step;

    fn store(&self, &state: &u64) -> u64 {
        state
    }

    fn recall(&self, &stored: &u64) -> u64 {
        stored
    }

    fn initial(&self) -> u64 {
        0
    }

    fn steps(&self, &state: &u64, steps: &mut Vec<Step>) {
        let locked = self.locked(state);
        let (mut ticks, mut can_tick) = (false, true);
        for component in 0..self.count {
            let entry = self.entry(state, component);
            can_tick &= entry.can_tick;
            ticks |= entry.tick != 0;
            let enabled = if locked { entry.free } else { entry.count };
            let names = &self.names[self.number(state, component)];
            steps.extend(
                names
                    .iter()
                    .take(usize::from(enabled))
                    .enumerate()
                    .map(|(i, name)| Step::Move {
                        component: component as u8,
                        index: i as u8,
                        name,
                    }),
            );
        }
        if can_tick && ticks {
            steps.push(Step::Tick);
        }
    }

    fn choose(
        &self,
        &state: &u64,
        _: &mut Vec<Step>,
        draw: impl FnOnce(usize) -> usize,
    ) -> Option<Step> {
        let locked = self.locked(state);
        let enabled = |component: usize| {
            let entry = self.entry(state, component);
            usize::from(if locked { entry.free } else { entry.count })
        };
        let (mut moves, mut ticks, mut can_tick) = (0, false, true);
        for component in 0..self.count {
            let entry = self.entry(state, component);
            can_tick &= entry.can_tick;
            ticks |= entry.tick != 0;
            moves += enabled(component);
        }
        let of = moves + usize::from(can_tick && ticks);
        if of == 0 {
            return None;
        }
        let mut index = draw(of);
        for component in 0..self.count {
            let own = enabled(component);
            if index < own {
                return Some(Step::Move {
                    component: component as u8,
                    index: index as u8,
                    name: self.names[self.number(state, component)][index],
                });
            }
            index -= own;
        }
        Some(Step::Tick)
    }

    fn next(&self, &state: &u64, step: &Step) -> u64 {
        match *step {
            Step::Move {
                component, index, ..
            } => {
                let entry = self.entry(state, usize::from(component));
                let difference = entry.moves.get(usize::from(index)).copied().unwrap_or(0);
                state ^ (u64::from(difference) << (self.bits * u32::from(component)))
            }
            Step::Tick => (0..self.count).fold(state, |state, i| {
                state ^ (u64::from(self.entry(state, i).tick) << (self.bits * i as u32))
            }),
        }
    }

    fn properties(&self) -> &[Property] {
        &PROPERTIES
    }

    fn holds(&self, property: usize, &state: &u64) -> bool {
        match PROPERTIES.get(property).map(|p| p.kind) {
            Some(Kind::Always) => !self.broken(state),
            _ => Packed::finished(self, state),
        }
    }

    fn finished(&self, &state: &u64) -> bool {
        Packed::finished(self, state)
    }

    fn canonical(&self, state: u64) -> u64 {
        self.representative(state)
    }

    fn describe(&self) -> String {
        self.text.clone()
    }
}
