//! A profile, its tables, an OS and a scenario, wired into one machine in virtual time.
//!
//! A [`Machine`] is a value: it can be cloned at any instant and stepped on differently. Everything
//! that is left open (how long a delay takes) is asked of [`Choices`], so the seeded run and an
//! explorer use the same steps.

mod aei;
mod attach;
mod button;
mod gpio;
mod history;
mod hotplug;
pub mod model;
pub(crate) mod notes;
mod script;
mod threads;
pub(crate) mod value;

use std::sync::Arc;

use aml_vm::ThreadId;
use pci_hotplug_model::Panic;

use crate::engine::{Choices, Key, Queue};
use crate::firmware::{self, Firmware, LoadReport};
use crate::scenario::ButtonName;
use crate::settings;
use crate::setup::Setup;
use crate::time::{Micros, Window};
use crate::trace::{Actor, Event, What};
use crate::verdict::{Outcome, Property, Verdict, Violation};

use aei::{Aei, Wired};
use button::Buttons;
use gpio::{Gpio, Wires};
use hotplug::Hotplug;
pub use hotplug::Names;
pub(crate) use hotplug::{Bus, Hotplug as Slots};
use script::Script;
use threads::{Resume, Threads};

/// More events than a machine needs between two steps of its scenario; one that is still busy then
/// will never rest.
const EVENTS_BETWEEN_STEPS: usize = 200_000;

/// More events than a run may have: as a recording, a quarter of a gigabyte.
const MOST_EVENTS: usize = 2_000_000;

/// Something that will happen at a known time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Pending {
    /// The scenario goes on.
    Script,
    /// The firmware's random source has answered the loader.
    Seeded { bytes: u32, us: u64 },
    /// The tables are loaded; drivers attach.
    Attach,
    /// The hypervisor lets go of a button's line.
    Release { line: aei::Line },
    /// The firmware's patience ends.
    Grace { asked: Micros },
    /// The PL061's interrupt reaches its handler.
    GpioInterrupt,
    /// A pin's interrupt thread runs.
    EventThread { pin: u8 },
    /// The fixed power button's handler runs.
    FixedEvent {
        /// Which of the two fixed buttons.
        button: ButtonName,
        presses: Vec<u32>,
    },
    /// An AML thread goes on.
    Aml { thread: ThreadId, resume: Resume },
    /// An evaluation is over for its caller.
    Returned(Box<threads::Ended>),
    /// The oldest Notify reaches its handler.
    Notify,
    /// The GPE or the generic event device announces hot-plug.
    HotplugInterrupt,
    /// The hot-plug model's event.
    Hotplug(pci_hotplug_model::Event),
    /// The OS's hot-plug threads take their next step.
    HotplugStep,
    /// The OS has shut down.
    PoweredOff,
}

impl Pending {
    /// Whether it is the scenario's doing, or the slots' firmware's, and happens to a host without
    /// power as well.
    fn outlives_power(&self) -> bool {
        use pci_hotplug_model::Event;
        match self {
            Pending::Script => true,
            Pending::Hotplug(Event::Timer(timer)) => !timer.is_os(),
            _ => false,
        }
    }

    /// Whether the machine counts as at rest while this is outstanding.
    fn is_background(&self) -> bool {
        matches!(self, Pending::Grace { .. }) || self.is_rescan()
    }

    /// Whether it is the OS's next look at the whole bus, after which there is always another.
    fn is_rescan(&self) -> bool {
        use pci_hotplug_model::{Event, Timer};
        matches!(self, Pending::Hotplug(Event::Timer(Timer::Rescan)))
    }
}

/// Why a run could not be finished.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The tables.
    #[error(transparent)]
    Firmware(#[from] firmware::Error),
    /// `_AEI` is no resource template.
    #[error(
        "{path} ({place}): {what}; correct the table, a guest's behaviour with it is undefined"
    )]
    Aei {
        /// Its name.
        path: String,
        /// Its table, and where in it the byte at fault is, if that is known.
        place: String,
        /// What is wrong, with the byte offset in its buffer.
        what: String,
    },
    /// A volume is to be attached where nothing can be.
    #[error(
        "cannot attach {volume}: this machine has no hot-plug slot; with ACPI hot-plug the tables \
         must have a device with \
         _ADR and _EJ0 below a PNP0A08 or PNP0A03 host bridge"
    )]
    NoSlots {
        /// The volume.
        volume: String,
    },
    /// A volume is to be attached in a slot that the machine lacks.
    #[error(
        "step `attach` of {volume}: this machine has no hot-plug slot {slot}, volumes can be in \
         {known}; name one of these, or none, and the firmware chooses"
    )]
    NoSuchSlot {
        /// The volume.
        volume: String,
        /// Its slot.
        slot: u8,
        /// The slots that there are.
        known: String,
    },
    /// An interrupt index beyond what is followed was needed.
    #[error(
        "the interrupt map was used beyond the {} indexes that are followed; lower irq.first_free \
         or irq.vectors",
        settings::IRQ_CAPACITY_LIMIT
    )]
    IrqMap,
    /// The machine never comes to rest.
    #[error(
        "{tables}: {events} events since the last step of the scenario and no end at {at} s of \
         virtual time: the machine never comes to rest (last event: {last}); an interrupt that is raised again \
         as soon as it is unmasked does this: see what the tables' method for it leaves undone, \
         and whether anything drives that pin"
    )]
    NoRest {
        /// Whose tables.
        tables: String,
        /// How many.
        events: usize,
        /// When it was stopped.
        at: Micros,
        /// What it did last.
        last: String,
    },
    /// The scenario has no end in sight.
    #[error(
        "more than {MOST_EVENTS} events, and no end at {at} s of virtual time; lower scenario.cycles, \
         or a number of `times` in the scenario"
    )]
    TooLong {
        /// When it was stopped.
        at: Micros,
    },
}

/// What the OS starts from: the tables' namespace, loaded into a machine that is off.
fn load(setup: &Setup, wires: &mut Wires) -> Result<(Firmware, LoadReport, Aei), Error> {
    let (mut firmware, report) = Firmware::load(&setup.tables, wires)?;
    let aei = Aei::discover(&mut firmware, wires)?;
    Hotplug::discover(&mut firmware, &setup.settings, wires)?;
    Ok((firmware, report, aei))
}

/// A machine at an instant.
#[derive(Clone, Debug)]
pub struct Machine {
    setup: Arc<Setup>,
    now: Micros,
    queue: Queue<Pending>,
    script: Script,
    firmware: Firmware,
    threads: Threads,
    wires: Wires,
    aei: Aei,
    wired: Wired,
    gpio: Gpio,
    buttons: Buttons,
    /// Whether the machine has been booted and has not lost its power since.
    is_on: bool,
    /// When the orderly shutdown began.
    shutting_down: Option<Micros>,
    events: Vec<Event>,
    /// How many there were at the last step of the scenario.
    events_before: usize,
    violations: Vec<Violation>,
    /// What an explored machine broke on its way here.
    broken_before: Vec<Property>,
    outcome: Option<Outcome>,
}

impl Machine {
    /// The machine before anything has happened; its tables are loaded, so that whatever is wrong
    /// with them shows here.
    ///
    /// # Errors
    /// [`Error::Firmware`]
    pub fn new(setup: &Arc<Setup>) -> Result<Machine, Error> {
        let mut wires = Wires::new(setup);
        let (firmware, report, aei) = load(setup, &mut wires)?;
        if let Some(hotplug) = &wires.hotplug {
            hotplug.check_slots(setup)?;
        }
        let wired = Wired::new(&setup.settings, &firmware, &aei, &wires)?;
        let mut machine = Machine {
            setup: Arc::clone(setup),
            now: Micros::ZERO,
            queue: Queue::default(),
            script: Script::new(report),
            firmware,
            threads: Threads::default(),
            wires,
            aei,
            wired,
            gpio: Gpio::default(),
            buttons: Buttons::default(),
            is_on: false,
            shutting_down: None,
            events: Vec::new(),
            events_before: 0,
            violations: Vec::new(),
            broken_before: Vec::new(),
            outcome: None,
        };
        machine.idle_lines();
        Ok(machine)
    }

    /// Steps until the run is over.
    ///
    /// # Errors
    /// [`Error`]
    pub fn run(&mut self, choices: &mut dyn Choices) -> Result<(), Error> {
        while self.step(choices)? {
            let events = self.events.len().saturating_sub(self.events_before);
            if events > EVENTS_BETWEEN_STEPS {
                let last = self
                    .events
                    .last()
                    .map(|event| event.what.describe())
                    .unwrap_or_default();
                let at = self.now;
                let aml = self.firmware.machine.tables().map(|(source, _)| source);
                let tables = aml.collect::<Vec<_>>().join(", ");
                return Err(Error::NoRest {
                    tables,
                    events,
                    at,
                    last,
                });
            }
            if self.events.len() > MOST_EVENTS {
                return Err(Error::TooLong { at: self.now });
            }
        }
        Ok(())
    }

    /// Lets one thing happen; `false` once the run is over.
    ///
    /// # Errors
    /// [`Error`]
    pub fn step(&mut self, choices: &mut dyn Choices) -> Result<bool, Error> {
        if self.outcome.is_some() {
            return Ok(false);
        }
        if self.script.is_ready(value::at_rest(&self.queue)) {
            self.events_before = self.events.len();
            self.firmware.forgive_spent();
            // A wait for rest is over once it has been met; the steps after it are not waits.
            self.script.wake();
            self.next_step(choices)?;
            return Ok(true);
        }
        let over = value::nothing_left(&self.queue, &self.script);
        let Some((at, pending)) = self.queue.pop().filter(|_| !over) else {
            self.conclude()?;
            return Ok(false);
        };
        self.now = at;
        self.happen(pending, choices)?;
        self.watch_interrupt(choices);
        Ok(true)
    }

    /// The tables' namespace and its threads.
    pub fn aml(&self) -> &aml_vm::Machine {
        &self.firmware.machine
    }

    /// What happened so far.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The verdict of a run that is over, and its events.
    pub fn finish(self) -> (Vec<Event>, Verdict) {
        let outcome = self.outcome.unwrap_or(Outcome::Stuck);
        let verdict = Verdict {
            outcome,
            end_us: self.now,
            violations: self.violations,
        };
        (self.events, verdict)
    }

    fn happen(&mut self, pending: Pending, choices: &mut dyn Choices) -> Result<(), Error> {
        match pending {
            Pending::Script => self.script.wake(),
            Pending::Seeded { bytes, us } => self.seeded(bytes, us),
            Pending::Attach => self.attach_drivers(choices),
            Pending::Release { line } => self.release(line),
            Pending::Grace { asked } => self.force_power_off(asked)?,
            Pending::GpioInterrupt => self.gpio_interrupt(choices),
            Pending::EventThread { pin } => self.event_thread(pin, choices),
            Pending::FixedEvent { button, presses } => self.hear(button, presses, choices),
            Pending::Aml { thread, resume } => self.resume(thread, resume, choices)?,
            Pending::Returned(ended) => self.returned(*ended, choices),
            Pending::Notify => self.notify_arrives(choices),
            Pending::HotplugInterrupt => self.hotplug_interrupt(choices),
            Pending::Hotplug(event) => self.hotplug(event, choices),
            Pending::HotplugStep => self.inner_step(choices),
            Pending::PoweredOff => self.powered_off(),
        }
        if self.panicked() == Some(Panic::IrqMapWindow) {
            return Err(Error::IrqMap);
        }
        Ok(())
    }

    /// Nothing will happen any more.
    fn conclude(&mut self) -> Result<(), Error> {
        self.refuse_endless_wait()?;
        self.judge_unheard_presses();
        let completed = self.judge_rest();
        self.outcome = Some(if completed {
            Outcome::Completed
        } else {
            Outcome::Stuck
        });
        Ok(())
    }

    fn log(&mut self, actor: Actor, what: What) {
        self.events.push(Event {
            at: self.now,
            actor,
            what,
        });
    }

    fn console(&mut self, text: impl Into<String>) {
        self.log(Actor::Os, What::Console { text: text.into() });
    }

    /// Records the first violation of each property that the scenario judges.
    fn violate(&mut self, property: Property, why: String) {
        let judged = self.setup.scenario.properties.contains(&property);
        // Nobody means a machine to panic.
        let panics = matches!(property, Property::NoIrqExhaustion | Property::NoNvmePanic);
        if (judged || panics) && !self.is_broken(property) {
            self.log(
                Actor::Verdict,
                What::Violation {
                    property,
                    why: why.clone(),
                },
            );
            self.violations.push(Violation {
                property,
                at_us: self.now,
                why,
            });
        }
    }

    fn is_broken(&self, property: Property) -> bool {
        let mut now = self.violations.iter().map(|violation| violation.property);
        self.broken_before.contains(&property) || now.any(|broken| broken == property)
    }

    fn after(&mut self, delay: Micros, pending: Pending) -> Key {
        let window = Window::exactly(delay.0);
        self.queue.schedule(self.now + delay, window, pending)
    }

    fn delayed(
        &mut self,
        what: &'static str,
        window: Window,
        pending: Pending,
        choices: &mut dyn Choices,
    ) -> Key {
        let delay = Micros(choices.window(what, window));
        self.queue.schedule(self.now + delay, window, pending)
    }
}
