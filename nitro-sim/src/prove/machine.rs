//! The simulator's whole machine as a timed model: tables, PL061, driver, event threads, button,
//! hypervisor, slots.
//!
//! The steps are [`Machine`]'s own, each of them: what the simulator would schedule is a timer here,
//! with the window that the profile gives it, and verdicts are the simulator's. A method runs from
//! its start to its next sleep or wait in one step, as ACPICA's interpreter does under its lock;
//! where two things are due at one instant, each may be first. The operator keeps to the times that
//! the scenario gives; after a wait for rest the next act may come at any time.

use std::sync::{Arc, Mutex, PoisonError};

use crate::engine::Change;
use crate::explore::Property;
use crate::explore::interner::{Interner, Shared};
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
    aml: Shared<Interner<Aml>>,
    slots: Shared<Interner<Option<machine::Slots>>>,
    rest: Shared<Interner<Rest>>,
    trouble: Mutex<Option<Trouble>>,
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
        })
    }

    fn distrust(&self, trouble: Trouble) {
        let mut known = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert(trouble);
    }

    fn rest<R>(&self, state: &State, look: impl FnOnce(&Rest) -> R) -> R {
        self.rest.look(|known| look(&known[state.rest]))
    }

    fn machine(&self, state: &State) -> Machine {
        self.first.with(
            self.aml.look(|known| known[state.aml].clone()),
            self.slots.look(|known| known[state.slots].clone()),
            self.rest(state, Rest::clone),
        )
    }

    /// The parts' numbers; `before` has those of what has not changed.
    fn state(&self, machine: Machine, before: Option<&State>) -> State {
        let was_idle = |state: &State| self.aml.look(|known| known[state.aml].has_no_threads());
        let aml = match before {
            Some(before) if was_idle(before) && machine.left_aml_alone() => before.aml,
            _ => self.aml.number(&machine.aml_part()),
        };
        let (slots, rest) = machine.other_parts();
        if rest.clock_was_read() {
            self.distrust(Trouble::Clock);
        }
        let same = |before: &&State| self.slots.look(|known| known[before.slots] == slots);
        State {
            aml,
            slots: match before.filter(same) {
                Some(before) => before.slots,
                None => self.slots.number(&slots),
            },
            rest: self.rest.number(&rest),
        }
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
    type World = State;
    type Stored = State;
    type Timer = Next;

    fn store(&self, state: &State) -> State {
        *state
    }

    fn recall(&self, stored: &State) -> State {
        *stored
    }

    fn start(&self, _: &mut Timers<Next>) -> State {
        self.state(self.first.clone(), None)
    }

    fn outcomes(&self, state: &State, next: &Next) -> u32 {
        if !self.rest(state, |rest| rest.is_inner_step(*next)) {
            return 1;
        }
        self.slots.look(|known| orders(known[state.slots].as_ref())) as u32
    }

    fn fire(&self, state: &mut State, next: &Next, outcome: u32, timers: &mut Timers<Next>) {
        let mut machine = self.machine(state);
        match machine.advance(*next, outcome as usize, Micros::ZERO) {
            Ok(changes) => self.change(changes, timers),
            Err(error) => self.distrust(Trouble::Machine(error)),
        }
        *state = self.state(machine, Some(state));
    }

    fn urgent(&self, state: &State, steps: &mut Vec<Next>) {
        steps.extend(self.rest(state, Rest::due));
    }

    fn anytime(&self, state: &State, steps: &mut Vec<Next>) {
        steps.extend(self.rest(state, Rest::anytime));
    }

    fn properties(&self) -> &[Property] {
        &self.properties
    }

    fn holds(&self, property: usize, state: &State) -> bool {
        match self.judged.get(property) {
            Some(judged) => !self.rest(state, |rest| rest.breaks(*judged)),
            None => self.finished(state),
        }
    }

    fn finished(&self, state: &State) -> bool {
        self.rest(state, Rest::is_over)
    }

    fn shared_bytes(&self) -> u64 {
        let slots = self
            .slots
            .look(|known| known.bytes(size_of::<machine::Bus>()));
        let rest = self.rest.look(|known| known.bytes(REST_HEAP));
        // Mostly shared with the others.
        let aml = self.aml.look(Interner::len) * AML_BYTES;
        (slots + rest + aml) as u64
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
        // A panic is an end that the simulator's own verdicts judge.
        Vec::new()
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

/// What a [`Rest`] keeps outside of its own value, roughly: a handful of small tables and names.
const REST_HEAP: usize = 2 << 10;
/// What a firmware's state takes beside its tables, roughly.
const AML_BYTES: usize = 64 << 10;

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
