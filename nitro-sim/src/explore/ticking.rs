//! The same timed worlds by plain ticking: one µs after the other.
//!
//! Slow and obvious, and written without zones: what [`timed`](super::timed) must agree with on small windows.

use super::timed::{Fire, Timed, Timers};
use super::{Model, Property};

/// A timed model as a [`Model`] in which time passes by ticks.
#[derive(Clone, Debug)]
pub struct Ticking<M>(pub M);

/// A world and, for each running timer, how many ticks it must and how many it may still wait.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Moment<W, T> {
    /// Everything but time.
    pub world: W,
    timers: Vec<(T, u32, Option<u32>)>,
}

/// What may happen in a moment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step<T> {
    /// A timer fires.
    Fire(Fire<T>),
    /// A µs passes.
    Tick,
}

impl<W, T: Ord> Moment<W, T> {
    /// The timers that run, in order, each with how many ticks it must and how many it may wait.
    pub fn timers(&self) -> impl Iterator<Item = (&T, (u32, Option<u32>))> {
        let timers = self.timers.iter();
        timers.map(|(timer, min, max)| (timer, (*min, *max)))
    }

    fn apply(&mut self, timers: &mut Timers<T>) {
        for (timer, window) in timers.drain() {
            self.timers.retain(|(other, ..)| *other != timer);
            self.timers
                .extend(window.map(|window| (timer, window.earliest(), window.latest())));
        }
        self.timers.sort();
    }
}

impl<M: Timed> Model for Ticking<M> {
    type State = Moment<M::World, M::Timer>;
    type Stored = Moment<M::Stored, M::Timer>;
    type Step = Step<M::Timer>;

    fn store(&self, moment: &Self::State) -> Self::Stored {
        Moment {
            world: self.0.store(&moment.world),
            timers: moment.timers.clone(),
        }
    }

    fn recall(&self, stored: &Self::Stored) -> Self::State {
        Moment {
            world: self.0.recall(&stored.world),
            timers: stored.timers.clone(),
        }
    }

    fn initial(&self) -> Self::State {
        let mut timers = Timers::default();
        let world = self.0.start(&mut timers);
        let mut moment = Moment {
            world,
            timers: Vec::new(),
        };
        moment.apply(&mut timers);
        moment
    }

    fn steps(&self, moment: &Self::State, steps: &mut Vec<Self::Step>) {
        let mut named = Vec::new();
        self.0.urgent(&moment.world, &mut named);
        let pinned = !named.is_empty();
        let due = moment.timers.iter().filter(|(_, min, _)| *min == 0);
        named.extend(due.map(|(timer, ..)| timer.clone()));
        self.0.anytime(&moment.world, &mut named);
        for timer in named {
            let outcomes = self.0.outcomes(&moment.world, &timer);
            let fire = |outcome| Fire {
                timer: timer.clone(),
                outcome,
            };
            steps.extend((0..outcomes).map(fire).map(Step::Fire));
        }
        let waiting = |(_, min, max): &(_, u32, Option<u32>)| *min > 0 || max.is_some();
        let overdue = moment.timers.iter().any(|(_, _, max)| *max == Some(0));
        if !pinned && !overdue && moment.timers.iter().any(waiting) {
            steps.push(Step::Tick);
        }
    }

    fn next(&self, moment: &Self::State, step: &Self::Step) -> Self::State {
        let mut next = moment.clone();
        match step {
            Step::Tick => {
                for (_, min, max) in &mut next.timers {
                    *min = min.saturating_sub(1);
                    *max = max.map(|max| max.saturating_sub(1));
                }
            }
            Step::Fire(fire) => {
                next.timers.retain(|(timer, ..)| *timer != fire.timer);
                let mut timers = Timers::default();
                self.0
                    .fire(&mut next.world, &fire.timer, fire.outcome, &mut timers);
                next.apply(&mut timers);
            }
        }
        next
    }

    fn properties(&self) -> &[Property] {
        self.0.properties()
    }

    fn holds(&self, property: usize, moment: &Self::State) -> bool {
        self.0.holds(property, &moment.world)
    }

    fn finished(&self, moment: &Self::State) -> bool {
        self.0.finished(&moment.world)
    }

    fn describe(&self) -> String {
        self.0.describe()
    }
}
