//! A machine as a value without time, for explorers.
//!
//! Nothing is left out that can still make a difference: what is pending, the firmware's namespace
//! and threads, the chip, the slots, the OS. Left out are the clock, the trace and the words of
//! violations, so that machines which differ only in how they came here are equal.

use core::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::engine::{Change, Choices, Key, Queue};
use crate::firmware::Firmware;
use crate::setup::Setup;
use crate::time::{Micros, Window};
use crate::trace::Event;
use crate::verdict::{Outcome, Property};

use super::button::Buttons;
use super::gpio::{Driver, Gpio, Wires};
use super::hotplug::Hotplug;
use super::script::Script;
use super::threads::Threads;
use super::{Error, Machine, Pending};

/// What can happen next to a machine without a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Next {
    /// A pending event, by its number in the queue.
    Event(u64),
    /// The operator takes the scenario's next step.
    Operator,
    /// Nothing is left to happen: the run is judged.
    End,
}

/// The firmware's namespace and its threads, compared by their canonical bytes.
#[derive(Clone, Debug)]
pub(crate) struct Aml {
    snapshot: Arc<[u8]>,
    machine: aml_vm::Machine,
}

impl Aml {
    /// Whether nothing is being evaluated.
    pub(crate) fn has_no_threads(&self) -> bool {
        self.machine.threads().next().is_none()
    }
}

impl PartialEq for Aml {
    fn eq(&self, other: &Self) -> bool {
        self.snapshot == other.snapshot
    }
}

impl Eq for Aml {}

impl Hash for Aml {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.snapshot.hash(state);
    }
}

/// Everything but firmware and slots.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Rest {
    queue: Queue<Pending>,
    script: Script,
    threads: Threads,
    driver: Driver,
    gpio: Gpio,
    buttons: Buttons,
    is_on: bool,
    shutting_down: Option<Micros>,
    broken: Vec<Property>,
    outcome: Option<Outcome>,
}

impl Rest {
    /// What is due before any time passes.
    pub(crate) fn due(&self) -> Option<Next> {
        if self.outcome.is_some() {
            None
        } else if self.script.is_ready(false) {
            Some(Next::Operator)
        } else if nothing_left(&self.queue, &self.script) && !self.script.is_ready(true) {
            Some(Next::End)
        } else {
            None
        }
    }

    /// What may happen at any time, or never: the operator acts once nothing is pending.
    pub(crate) fn anytime(&self) -> Option<Next> {
        let ready = self.script.is_ready(at_rest(&self.queue)) && !self.script.is_ready(false);
        (ready && self.outcome.is_none()).then_some(Next::Operator)
    }

    /// Whether the OS's threads are to take a step.
    pub(crate) fn is_inner_step(&self, next: Next) -> bool {
        match next {
            Next::Event(number) => {
                self.queue.get(Key::unclocked(number)) == Some(&Pending::HotplugStep)
            }
            Next::Operator | Next::End => false,
        }
    }

    /// Whether the run is over.
    pub(crate) fn is_over(&self) -> bool {
        self.outcome.is_some()
    }

    /// Whether a property is broken.
    pub(crate) fn breaks(&self, property: Property) -> bool {
        self.broken.contains(&property)
    }

    /// Whether AML has asked what time it is.
    pub(crate) fn clock_was_read(&self) -> bool {
        self.threads.clock_was_read
    }
}

/// In how many orders the steps of the OS's threads can go on.
pub(crate) fn orders(hotplug: Option<&Hotplug>) -> usize {
    hotplug.map_or(1, |hotplug| hotplug.inner_steps().max(1))
}

/// Whether nothing more will happen. An OS that looks at the whole bus every so often does so for
/// ever: what it does after the scenario's end is not waited for.
pub(super) fn nothing_left(queue: &Queue<Pending>, script: &Script) -> bool {
    let mut pending = queue.iter().map(|(_, pending)| pending);
    if script.is_over() {
        pending.all(Pending::is_rescan)
    } else {
        pending.next().is_none()
    }
}

pub(super) fn at_rest(queue: &Queue<Pending>) -> bool {
    queue.iter().all(|(_, pending)| pending.is_background())
}

/// Delays are nobody's choice here: the explorer keeps their windows. Orders are the explorer's.
struct Order(usize);

impl Choices for Order {
    fn window(&mut self, _: &'static str, window: Window) -> u64 {
        window.min()
    }

    fn first(&mut self, of: usize) -> usize {
        self.0.min(of - 1)
    }
}

impl Machine {
    /// The machine before anything has happened, without a clock.
    ///
    /// # Errors
    /// [`Error`]
    pub(crate) fn unclocked(setup: &Arc<Setup>) -> Result<Machine, Error> {
        let mut machine = Machine::new(setup)?;
        machine.queue = Queue::unclocked();
        Ok(machine)
    }

    /// The machine in another state, put together from its parts.
    pub(crate) fn with(&self, aml: Aml, hotplug: Option<Hotplug>, rest: Rest) -> Machine {
        Machine {
            setup: Arc::clone(&self.setup),
            now: Micros::ZERO,
            queue: rest.queue,
            script: rest.script,
            firmware: Firmware::resumed(aml.machine),
            threads: rest.threads,
            wires: Wires {
                driver: rest.driver,
                gpio_base: self.wires.gpio_base,
                hotplug,
            },
            aei: self.aei.clone(),
            wired: self.wired,
            gpio: rest.gpio,
            buttons: rest.buttons,
            is_on: rest.is_on,
            shutting_down: rest.shutting_down,
            events: Vec::new(),
            events_before: 0,
            violations: Vec::new(),
            broken_before: rest.broken,
            outcome: rest.outcome,
        }
    }

    /// Whether the namespace and its threads are as they were when the machine was put together:
    /// nothing has run, nothing is running.
    pub(crate) fn left_aml_alone(&self) -> bool {
        let idle = self.firmware.machine.threads().next().is_none();
        idle && !self.firmware.has_run()
    }

    /// The part of the state that is the firmware's.
    pub(crate) fn aml_part(&self) -> Aml {
        Aml {
            snapshot: self.firmware.machine.snapshot().into(),
            machine: self.firmware.machine.clone(),
        }
    }

    /// The slots, and everything else.
    pub(crate) fn other_parts(mut self) -> (Option<Hotplug>, Rest) {
        if let Some(hotplug) = &mut self.wires.hotplug {
            hotplug.forget_history();
        }
        let mut broken = self.broken_before;
        broken.extend(self.violations.iter().map(|violation| violation.property));
        broken.sort_unstable();
        let rest = Rest {
            queue: self.queue,
            script: self.script,
            threads: self.threads,
            driver: self.wires.driver,
            gpio: self.gpio,
            buttons: self.buttons,
            is_on: self.is_on,
            shutting_down: self.shutting_down,
            broken,
            outcome: self.outcome,
        };
        (self.wires.hotplug, rest)
    }

    /// Lets `next` happen at `at`, the OS's threads in the `order`-th of their possible orders; says
    /// which events were started, and within which windows, and which were taken back.
    ///
    /// # Errors
    /// [`Error`]
    pub(crate) fn advance(
        &mut self,
        next: Next,
        order: usize,
        at: Micros,
    ) -> Result<Vec<Change>, Error> {
        self.now = at;
        let mut choices = Order(order);
        match next {
            Next::Event(number) => {
                if let Some(pending) = self.queue.take(Key::unclocked(number)) {
                    self.happen(pending, &mut choices)?;
                }
                self.watch_interrupt(&mut choices);
            }
            Next::Operator => {
                self.script.wake();
                self.next_step(&mut choices)?;
            }
            Next::End => self.conclude()?,
        }
        if self.outcome.is_some() {
            self.queue.retain(|_| false);
        }
        Ok(self.queue.changes())
    }

    /// What has happened since the last call.
    pub(crate) fn take_events(&mut self) -> Vec<Event> {
        core::mem::take(&mut self.events)
    }
}
