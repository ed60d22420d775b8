//! The simulator's whole machine as a timed model: tables, PL061, driver, event threads, button,
//! hypervisor, slots.
//!
//! The steps are [`Machine`]'s own, each of them: what the simulator would schedule is a timer here,
//! with the window that the profile gives it, and verdicts are the simulator's. A method runs from
//! its start to its next sleep or wait in one step, as ACPICA's interpreter does under its lock;
//! where two things are due at one instant, each may be first. The operator keeps to the times that
//! the scenario gives; after a wait for rest the next act may come at any time.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::engine::Change;
use crate::explore::Property;
use crate::explore::interner::{Interner, Kept, Shared};
use crate::explore::timed::{Fire, Timed, Timers};
use crate::explore::zone::Window;
use crate::machine::value::{Aml, Next, Rest, orders};
use crate::machine::{self, Machine};
use crate::setup::Setup;
use crate::time::Micros;
use crate::trace::Event;
use crate::verdict;

use super::hotplug::Trouble;
use super::world::{self, World};

/// The model.
#[derive(Debug)]
pub(crate) struct Whole {
    /// The machine before anything has happened; what does not change is taken from it.
    first: Machine,
    properties: Vec<Property>,
    judged: Vec<verdict::Property>,
    describe: String,
    aml: Known<Aml>,
    slots: Known<Option<machine::Slots>>,
    rest: Known<Rest>,
    trouble: Mutex<Option<Trouble>>,
    panics: world::Panics,
}

/// Parts that have numbers.
type Known<T> = Shared<Interner<Arc<T>>>;

/// A state with its parts at hand.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parts {
    aml: Part<Aml>,
    slots: Part<Option<machine::Slots>>,
    rest: Part<Rest>,
}

/// A part, which a step may leave as it is, and its number once it has one.
#[derive(Clone, Debug)]
struct Part<T> {
    value: Arc<T>,
    number: OnceLock<u32>,
}

impl<T: Eq> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Clone> Part<T> {
    fn new(value: T) -> Self {
        Part {
            value: Arc::new(value),
            number: OnceLock::new(),
        }
    }

    fn value(&self) -> T {
        T::clone(&self.value)
    }

    fn recall(known: &Known<T>, number: u32) -> Self {
        Part {
            value: known.look(|known| Arc::clone(&known[number])),
            number: OnceLock::from(number),
        }
    }

    fn number(&self, known: &Known<T>) -> u32
    where
        Arc<T>: Kept,
    {
        *self.number.get_or_init(|| known.number(&self.value))
    }
}

/// A state, as numbers of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct State {
    aml: u32,
    slots: u32,
    rest: u32,
}

impl Whole {
    /// The machine that `setup` describes.
    pub(crate) fn new(setup: &Arc<Setup>) -> Result<Whole, machine::Error> {
        let judged = setup.scenario.properties.clone();
        Ok(Whole {
            first: Machine::unclocked(setup)?,
            properties: world::checked(&judged),
            judged,
            describe: describe(setup),
            aml: Shared::default(),
            slots: Shared::default(),
            rest: Shared::default(),
            trouble: Mutex::new(None),
            panics: world::Panics::default(),
        })
    }

    fn distrust(&self, trouble: Trouble) {
        let mut known = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert(trouble);
    }

    /// The windows that were opened and closed, as timers.
    fn change(&self, changes: Vec<Change>, timers: &mut Timers<Next>) {
        for (key, window) in changes {
            let timer = Next::Event(key.number());
            match window.map(|window| Window::new(window.min(), Some(window.max()))) {
                None => timers.cancel(timer),
                Some(Some(window)) => timers.start(timer, window),
                Some(None) => {
                    self.distrust(Trouble::Window);
                    timers.start(timer, Window::ANY);
                }
            }
        }
    }
}

impl Timed for Whole {
    type World = Parts;
    type Stored = State;
    type Timer = Next;

    fn store(&self, parts: &Parts) -> State {
        State {
            aml: parts.aml.number(&self.aml),
            slots: parts.slots.number(&self.slots),
            rest: parts.rest.number(&self.rest),
        }
    }

    fn recall(&self, state: &State) -> Parts {
        Parts {
            aml: Part::recall(&self.aml, state.aml),
            slots: Part::recall(&self.slots, state.slots),
            rest: Part::recall(&self.rest, state.rest),
        }
    }

    fn start(&self, _: &mut Timers<Next>) -> Parts {
        let aml = self.first.aml_part();
        let (slots, rest) = self.first.clone().other_parts();
        Parts {
            aml: Part::new(aml),
            slots: Part::new(slots),
            rest: Part::new(rest),
        }
    }

    fn outcomes(&self, parts: &Parts, next: &Next) -> u32 {
        if !parts.rest.value.is_inner_step(*next) {
            return 1;
        }
        orders((*parts.slots.value).as_ref()) as u32
    }

    fn fire(&self, parts: &mut Parts, next: &Next, outcome: u32, timers: &mut Timers<Next>) {
        let (aml, slots) = (parts.aml.value(), parts.slots.value());
        let was_idle = aml.has_no_threads();
        let mut machine = self.first.with(aml, slots, parts.rest.value());
        match machine.advance(*next, outcome as usize, Micros::ZERO) {
            Ok(changes) => self.change(changes, timers),
            Err(error) => self.distrust(Trouble::Machine(error)),
        }
        if let Some(panic) = machine.panicked() {
            self.panics.add(panic);
        }
        if !(was_idle && machine.left_aml_alone()) {
            parts.aml = Part::new(machine.aml_part());
        }
        let (slots, rest) = machine.other_parts();
        if rest.clock_was_read() {
            self.distrust(Trouble::Clock);
        }
        if slots != *parts.slots.value {
            parts.slots = Part::new(slots);
        }
        parts.rest = Part::new(rest);
    }

    fn urgent(&self, parts: &Parts, steps: &mut Vec<Next>) {
        steps.extend(parts.rest.value.due());
    }

    fn anytime(&self, parts: &Parts, steps: &mut Vec<Next>) {
        steps.extend(parts.rest.value.anytime());
    }

    fn properties(&self) -> &[Property] {
        &self.properties
    }

    fn holds(&self, property: usize, parts: &Parts) -> bool {
        match self.judged.get(property) {
            Some(judged) => !parts.rest.value.breaks(*judged),
            None => self.finished(parts),
        }
    }

    fn finished(&self, parts: &Parts) -> bool {
        parts.rest.value.is_over()
    }

    fn shared_bytes(&self) -> u64 {
        let slots = self.slots.look(Interner::bytes);
        (self.aml.look(Interner::bytes) + slots + self.rest.look(Interner::bytes)) as u64
    }

    fn describe(&self) -> String {
        self.describe.clone()
    }
}

impl World for Whole {
    fn judged(&self) -> &[verdict::Property] {
        &self.judged
    }

    fn slots(&self) -> u16 {
        1
    }

    fn trouble(&self) -> Option<Trouble> {
        self.trouble
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn panics(&self) -> Vec<&'static str> {
        self.panics.reasons()
    }

    fn events(&self, steps: &[Fire<Next>], times: &[u64], _: &Setup) -> Vec<Event> {
        let mut machine = self.first.clone();
        let mut events = Vec::new();
        for (step, at) in steps.iter().zip(times) {
            // A failure was reported when the step was explored.
            let _ = machine.advance(step.timer, step.outcome as usize, Micros(*at));
            events.extend(machine.take_events());
        }
        events
    }
}

impl Kept for Arc<Aml> {
    /// Roughly, beside the tables: mostly shared with the others.
    fn heap_bytes(&self) -> usize {
        64 << 10
    }
}

impl Kept for Arc<Option<machine::Slots>> {
    fn heap_bytes(&self) -> usize {
        size_of_val(&**self) + size_of::<machine::Bus>()
    }
}

impl Kept for Arc<Rest> {
    /// Roughly: a handful of small tables and names.
    fn heap_bytes(&self) -> usize {
        size_of_val(&**self) + (2 << 10)
    }
}

/// Everything that a machine depends on.
fn describe(setup: &Setup) -> String {
    let header = &setup.header;
    format!(
        "machine {} {} {:?} {} {:?}",
        env!("CARGO_PKG_VERSION"),
        header.model,
        setup.os,
        header.quirks,
        header.tunables
    )
}
