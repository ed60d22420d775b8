//! Real time, exactly, from event to event.
//!
//! A [`Timed`] model starts timers with closed windows whose ends are whole µs; whatever happens,
//! happens because a timer fires. Its behaviours over *real* time are explored by state classes
//! (Berthomieu and Menasche 1983, Berthomieu and Diaz 1991, for time Petri nets): a class is a
//! world and the [`Zone`] of all firing times that its running timers may have, relative to now. A
//! timer may fire next if the zone has a point in which none fires before it. The class after that
//! has the points of the zone in which it does, counted from that instant.
//!
//! # Why nothing is lost and nothing is added
//!
//! By induction over the steps: the zone after a sequence of firings is exactly the set of
//! remaining times that *some* choice of real firing times along that sequence leaves behind.
//! Firing keeps exactly the points in which the fired timer is among the first; starting adds an
//! independent coordinate; cancelling projects, which on a closed matrix is exact. So a sequence of
//! firings is possible in real time if and only if it is a path of classes, and the same worlds are
//! reached. Two timers due at the same instant may fire in either order, since none has to be
//! *strictly* first. All bounds are closed and whole, so each zone has whole points, and a path can
//! be timed in whole µs ([`instants`]); that integer time loses nothing is the digitization theorem
//! of Henzinger, Manna and Pnueli (*What good are digital clocks?*, 1992), which is also why
//! [`Ticking`](super::ticking::Ticking) must reach the same worlds.
//!
//! Bounds are bounded and timers finite, so classes are finite wherever worlds are. Classes keep
//! which *sequences* are possible, not which choices are open at a point in time: an eventuality
//! that is said to be broken is broken on every continuation; one that holds, holds under progress
//! that is fair to steps of classes.

use core::fmt::Debug;
use core::hash::Hash;

use super::interner::{Interner, Kept, Shared};
use super::zone::{Window, Zone};
use super::{Model, Property};

/// A world in which things happen when timers fire.
pub trait Timed {
    /// Everything but time, as a value.
    type World: Clone + PartialEq;
    /// What is kept of a world; see [`Model::Stored`].
    type Stored: Clone + Eq + Hash;
    /// The name of a timer. One of each name runs at most.
    type Timer: Clone + Ord + Hash + Debug;

    /// The world at the start, and what it starts.
    fn start(&self, timers: &mut Timers<Self::Timer>) -> Self::World;

    /// In how many ways `timer`, which fires, may turn out. At least 1.
    fn outcomes(&self, _world: &Self::World, _timer: &Self::Timer) -> u32 {
        1
    }

    /// Lets `timer` fire, turning out in way `outcome`.
    fn fire(
        &self,
        world: &mut Self::World,
        timer: &Self::Timer,
        outcome: u32,
        timers: &mut Timers<Self::Timer>,
    );

    /// Appends the steps that are due in this world: while there are any, no time passes. They may
    /// happen in any order, and before or after timers that are due at the same instant. Their names
    /// are never those of timers.
    fn urgent(&self, _world: &Self::World, _steps: &mut Vec<Self::Timer>) {}

    /// Appends the steps that may happen in this world at any time, or never. Their names are never
    /// those of timers.
    fn anytime(&self, _world: &Self::World, _steps: &mut Vec<Self::Timer>) {}

    /// What has to hold.
    fn properties(&self) -> &[Property];

    /// Whether the condition of `properties()[property]` is true of `world`.
    fn holds(&self, property: usize, world: &Self::World) -> bool;

    /// Whether a world in which no timer runs is an intended end.
    fn finished(&self, world: &Self::World) -> bool;

    /// Whether what comes after this world is not known; see [`Model::is_cut`].
    fn is_cut(&self, _world: &Self::World) -> bool {
        false
    }

    /// What is kept of a world.
    fn store(&self, world: &Self::World) -> Self::Stored;

    /// The world of which this was kept.
    fn recall(&self, stored: &Self::Stored) -> Self::World;

    /// Bytes that stored worlds share; see [`Model::shared_bytes`].
    fn shared_bytes(&self) -> u64 {
        0
    }

    /// The model and all its parameters as text.
    fn describe(&self) -> String;
}

/// What a step does to the timers, in order.
#[derive(Clone, Debug)]
pub struct Timers<T>(Vec<(T, Option<Window>)>);

impl<T> Default for Timers<T> {
    fn default() -> Self {
        Timers(Vec::new())
    }
}

impl<T> Timers<T> {
    /// Starts a timer, anew if it runs.
    pub fn start(&mut self, timer: T, window: Window) {
        self.0.push((timer, Some(window)));
    }

    /// Stops a timer, if it runs.
    pub fn cancel(&mut self, timer: T) {
        self.0.push((timer, None));
    }

    pub(super) fn drain(&mut self) -> impl Iterator<Item = (T, Option<Window>)> + '_ {
        self.0.drain(..)
    }
}

/// A world and all the firing times that its timers may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Class<W, T> {
    /// Everything but time.
    pub world: W,
    schedule: Schedule<T>,
}

/// The timers that run, in order, and all the firing times that they may have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Schedule<T> {
    timers: Vec<T>,
    zone: Zone,
}

impl<T: Clone + Ord> Schedule<T> {
    /// One more timer, the last: the horizon. It stands for steps that need no timer, at any time or before any
    /// time passes.
    fn zone_until(&self, window: Window) -> Zone {
        self.zone.start(self.timers.len(), window)
    }

    fn apply(&mut self, timers: &mut Timers<T>) {
        for (timer, window) in timers.drain() {
            let found = self.timers.binary_search(&timer);
            if let Ok(running) = found {
                self.zone = self.zone.cancel(running);
                self.timers.remove(running);
            }
            if let Some(window) = window {
                let (Ok(position) | Err(position)) = found;
                self.zone = self.zone.start(position, window);
                self.timers.insert(position, timer);
            }
        }
    }
}

impl<T: Clone + Eq + Hash> Kept for Schedule<T> {
    fn heap_bytes(&self) -> usize {
        size_of_val(&*self.timers) + self.zone.heap_bytes()
    }
}

/// One timer fires.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fire<T> {
    /// Which.
    pub timer: T,
    /// In which of its ways it turns out.
    pub outcome: u32,
}

/// A timed model as a [`Model`] whose states are classes. Many of them differ in their worlds alone, so
/// each schedule is kept once.
#[derive(Debug)]
pub struct StateClasses<M: Timed>(
    /// The model.
    pub M,
    Shared<Interner<Schedule<M::Timer>>>,
);

impl<M: Timed> StateClasses<M> {
    /// The state classes of a model.
    pub fn new(model: M) -> Self {
        StateClasses(model, Shared::default())
    }
}

impl<M: Timed> Model for StateClasses<M> {
    type State = Class<M::World, M::Timer>;
    type Stored = (M::Stored, u32);
    type Step = Fire<M::Timer>;

    fn store(&self, class: &Self::State) -> Self::Stored {
        let schedule = self.1.number(&class.schedule);
        (self.0.store(&class.world), schedule)
    }

    fn recall(&self, (world, schedule): &Self::Stored) -> Self::State {
        Class {
            world: self.0.recall(world),
            schedule: self.1.look(|known| known[*schedule].clone()),
        }
    }

    fn initial(&self) -> Self::State {
        let mut timers = Timers::default();
        let world = self.0.start(&mut timers);
        let mut schedule = Schedule {
            timers: Vec::new(),
            zone: Zone::default(),
        };
        schedule.apply(&mut timers);
        Class { world, schedule }
    }

    fn steps(&self, class: &Self::State, steps: &mut Vec<Self::Step>) {
        let schedule = &class.schedule;
        let mut named = Vec::new();
        self.0.urgent(&class.world, &mut named);
        let pinned = (!named.is_empty()).then(|| schedule.zone_until(Window::NOW));
        let zone = pinned.as_ref().unwrap_or(&schedule.zone);
        let due = (0..schedule.timers.len()).filter(|&k| zone.may_fire(k));
        named.extend(due.map(|k| schedule.timers[k].clone()));
        self.0.anytime(&class.world, &mut named);
        for timer in named {
            let outcomes = self.0.outcomes(&class.world, &timer);
            steps.extend((0..outcomes).map(|outcome| Fire {
                timer: timer.clone(),
                outcome,
            }));
        }
    }

    fn next(&self, class: &Self::State, step: &Self::Step) -> Self::State {
        let mut urgent = Vec::new();
        self.0.urgent(&class.world, &mut urgent);
        let mut next = class.clone();
        let (before, schedule) = (&class.schedule, &mut next.schedule);
        let horizon = before.timers.len();
        match (before.timers.binary_search(&step.timer), urgent.is_empty()) {
            (Ok(k), true) => {
                schedule.zone = before.zone.fire(k);
                schedule.timers.remove(k);
            }
            (Ok(k), false) => {
                // The horizon has one place less once the timer before it is gone.
                schedule.zone = before.zone_until(Window::NOW).fire(k).cancel(horizon - 1);
                schedule.timers.remove(k);
            }
            (Err(_), true) => schedule.zone = before.zone_until(Window::ANY).fire(horizon),
            // No time passes: the zone stays as it is.
            (Err(_), false) => {}
        }
        let mut timers = Timers::default();
        self.0
            .fire(&mut next.world, &step.timer, step.outcome, &mut timers);
        next.schedule.apply(&mut timers);
        next
    }

    fn properties(&self) -> &[Property] {
        self.0.properties()
    }

    fn holds(&self, property: usize, class: &Self::State) -> bool {
        self.0.holds(property, &class.world)
    }

    fn finished(&self, class: &Self::State) -> bool {
        self.0.finished(&class.world)
    }

    fn is_cut(&self, class: &Self::State) -> bool {
        self.0.is_cut(&class.world)
    }

    fn shared_bytes(&self) -> u64 {
        self.0.shared_bytes() + self.1.look(Interner::bytes) as u64
    }

    fn describe(&self) -> String {
        self.0.describe()
    }
}

/// The earliest instants, in whole µs from the start, at which `steps` can happen in this order;
/// `None` if they cannot.
///
/// The constraints are differences: a timer fires within its window after its start, no later than
/// the latest time of any other that runs, and not before the step before. Longest paths from the
/// start solve them.
pub fn instants<M: Timed>(model: &M, steps: &[Fire<M::Timer>]) -> Option<Vec<u64>> {
    // Running timers: name, number of the step that started it (0 is the start), window.
    let mut running: Vec<(M::Timer, usize, Window)> = Vec::new();
    // (a, b, w): instant b is at least instant a plus w.
    let mut edges: Vec<(usize, usize, i64)> = Vec::new();
    let mut timers = Timers::default();
    let mut world = model.start(&mut timers);
    for (number, step) in core::iter::once(None)
        .chain(steps.iter().map(Some))
        .enumerate()
    {
        if let Some(step) = step {
            edges.push((number - 1, number, 0));
            for (_, started, window) in &running {
                edges.extend(
                    window
                        .latest()
                        .map(|max| (number, *started, -i64::from(max))),
                );
            }
            let mut named = Vec::new();
            model.urgent(&world, &mut named);
            if !named.is_empty() {
                edges.push((number, number - 1, 0));
            }
            model.anytime(&world, &mut named);
            if !named.contains(&step.timer) {
                let found = |(timer, ..): &(M::Timer, usize, Window)| *timer == step.timer;
                let at = running.iter().position(found)?;
                let (_, started, window) = running.swap_remove(at);
                edges.push((started, number, i64::from(window.earliest())));
            }
            model.fire(&mut world, &step.timer, step.outcome, &mut timers);
        }
        for (timer, window) in timers.drain() {
            running.retain(|(other, ..)| *other != timer);
            running.extend(window.map(|window| (timer, number, window)));
        }
    }
    let mut instants = vec![0i64; steps.len() + 1];
    for _ in 0..=instants.len() {
        let mut changed = false;
        for &(a, b, weight) in &edges {
            if instants[a] + weight > instants[b] {
                instants[b] = instants[a] + weight;
                changed = true;
            }
        }
        if !changed {
            return instants
                .into_iter()
                .skip(1)
                .map(|at| u64::try_from(at).ok())
                .collect();
        }
    }
    None
}
