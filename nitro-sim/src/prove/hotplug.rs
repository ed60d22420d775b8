//! The hot-plug world as a timed model: the same step function, methods and windows as the
//! simulator's.
//!
//! Nothing is drawn and nothing is scheduled here: timers of the firmware and of the OS get the
//! windows that the world itself asks for; steps of OS threads and methods take no time and may
//! happen in any order; an operator acts as the scenario says, at any time once nothing is pending.
//!
//! # Many slots
//!
//! `copies` operators each run the scenario on slots of their own, at the same time, in one world
//! with one lock, one task queue, one set of registers. Rest, for which a scenario waits, is the
//! whole machine's.
//!
//! # One slot for any number
//!
//! Where slots are alike (`alike` says what is compared), one can stand for each. With
//! [`Company::Others`] there is one copy, and company that stands for others like it. All that
//! they can do to a slot that is not theirs is:
//!
//! * hold the topology lock, for any time, and rescan the whole bus while they hold it: whenever it
//!   is free, the company may request a rescan, whose steps happen at any time after each other, or
//!   never;
//! * keep the threads of the task queue busy: idle threads take up a notify at any time;
//! * have the event method run: at once rather than after this slot's own interrupt, and again,
//!   which notifies again of a removal that is still pending, as often as they act before they wait for rest.
//!
//! So every run of a machine with more slots, seen from one of them, is a run of this one, and
//! *what holds here holds for each slot of the larger machine*. The other way round, what one slot
//! alone breaks in its own slot breaks with more: the others go first and are through. What it breaks
//! in another one proves nothing: that may be one of theirs. Slots share the interrupt map too: where
//! it can run out and that is what is asked, this is not used, and what one alone breaks at rest proves
//! nothing, for the others may not get through.
//!
//! A volume whose slot is still taken goes to a spare one, which is nobody's. Others may have taken
//! that one or all of them, and then the volume goes to the next, or is refused: where there are so
//! many operators that the spare slots can run out, either may happen to an attach here. What the
//! spare slot is like when it is taken is known as long as nobody ever leaves one: it has not been
//! used before.
//!
//! So that holds while no operator leaves a slot but its own, the first in the firmware's order for the
//! only copy here, and takes none but its own and spare ones. A volume that names its slot, or that moves
//! on when it comes again, goes to a slot that others may have; one that is detached from a spare slot
//! leaves one that others may use again: what is done there is not the company's to show. Should any
//! run reach such an act, the search ends and nothing of it counts ([`Hotplug::shares_slots`]). This is
//! sound: up to the first such act of a real run each copy has kept to these rules, so what its
//! operator went through is a run here, which reaches that act as well. Where none does, no real
//! operator ever breaks them.
//!
//! That the end always stays within reach (no livelock) is no such property: company that can do
//! more can also help more. It is checked of one slot alone, and by a test of two as they are.

mod operators;
mod parts;

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use pci_hotplug_model::irq::{PCI_INVALID_IRQ, Params};
use pci_hotplug_model::os::{EJECT_REQUEST, Job, Stage};
use pci_hotplug_model::profile::Hotplug as Wiring;
use pci_hotplug_model::{
    Action, Actions, Event, MethodOutcome, Note, Operator, Panic, Setup, Slot, SlotSet, SlotState,
    Target, Thread, World,
};

use crate::explore::interner::Shared;
use crate::explore::timed::{Fire, Timed, Timers};
use crate::explore::zone::Window;
use crate::explore::{Kind, Property};
use crate::verdict;

use super::methods::{self, Courses, Methods, Ran};
use super::script::{self, Act, VOLUMES};
use super::world;

use operators::{Mode, Operation};
use parts::Parts;

pub use parts::State;

/// What is beside the slots that are explored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Company {
    /// Nothing.
    Alone,
    /// This many other slots, each with an operator of its own.
    Others(u16),
}

impl Company {
    /// Whether there is any.
    fn is_any(self) -> bool {
        self != Company::Alone
    }

    /// How many operators it has.
    fn others(self) -> usize {
        match self {
            Company::Alone => 0,
            Company::Others(others) => usize::from(others),
        }
    }
}

/// Everything that a hot-plug exploration depends on.
#[derive(Clone, Debug)]
pub struct Parameters {
    /// Firmware and OS.
    pub setup: Setup,
    /// The firmware's methods.
    pub methods: Methods,
    /// What each operator does.
    pub acts: Vec<Act>,
    /// Slots in the order in which the firmware would use them.
    pub order: Vec<Slot>,
    /// How many operators there are, each with a slot of its own.
    pub copies: usize,
    /// What is beside them.
    pub company: Company,
    /// From the event to its method.
    pub irq_latency: Window,
    /// From a Notify to its handler's queue.
    pub notify: Window,
    /// What must hold.
    pub properties: Vec<verdict::Property>,
}

/// The world as a timed model. `C` is how many indexes of the interrupt map are followed.
#[derive(Debug)]
pub struct Hotplug<const C: usize> {
    parameters: Parameters,
    properties: Vec<Property>,
    parts: Shared<Parts<C>>,
    trouble: Mutex<Option<Trouble>>,
    /// In company, an act reached a slot that others may have, or left one that they may use.
    shares_slots: AtomicBool,
    /// How often company can notify of one pending removal again.
    most_again: usize,
    /// In company, others may have taken all spare slots.
    may_be_refused: bool,
    /// Why the machine panicked, in the runs where it did.
    panics: world::Panics,
}

/// Why what was explored is not the real thing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// A method cannot be explored.
    #[error(transparent)]
    Methods(#[from] methods::Error),
    /// More of the interrupt map was used than is followed.
    #[error(
        "the scenario uses more of the interrupt map than is followed; lower scenario.cycles or --slots"
    )]
    IrqMap,
    /// The simulated machine itself cannot go on.
    #[error(transparent)]
    Machine(#[from] crate::machine::Error),
    /// A delay is too long.
    #[error(
        "a delay of more than {} s cannot be explored; `run` takes it",
        crate::explore::zone::LONGEST_US / 1_000_000
    )]
    Window,
    /// A method asks what time it is.
    #[error("a method of the tables reads the timer; its times cannot be explored; `run` takes it")]
    Clock,
}

/// What belongs to the first copy alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FirstCopy {
    /// Its slot.
    pub slot: SlotState,
    /// The slots of its volumes.
    pub volumes: [Option<SlotState>; VOLUMES],
    /// How far its scenario is.
    pub position: usize,
    /// An attach was refused.
    pub refused: bool,
    /// Whether everything is over.
    pub over: bool,
}

/// A notify on its way. They arrive in the order in which they were sent, as from the ordered queues of FreeBSD and
/// Linux.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Notify {
    /// The slot, or the whole bus.
    pub target: Target,
    /// What.
    pub value: u8,
    /// Which of the delays that run.
    pub delay: u8,
}

/// Everything that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// A timer of the world.
    World(pci_hotplug_model::Timer),
    /// The event's interrupt: its method runs.
    Interrupt,
    /// This delay of a notify is over: the oldest arrives.
    Notify(u8),
    /// A thread of the OS takes a step.
    Step(Thread),
    /// A port's interrupt is served.
    Port(Slot),
    /// `_EJ0` runs for a thread that waits for it.
    Method(Thread),
    /// An operator acts.
    Operator(u8),
    /// An operator has waited long enough.
    Pause(u8),
    /// Another slot's operation reaches the bus.
    Company,
    /// Another slot's event notifies of this slot's pending removal again.
    NotifyAgain(Slot),
}

/// A state with its parts at hand.
#[derive(Clone, PartialEq)]
pub struct Whole<const C: usize> {
    /// The world.
    pub world: Box<World<32, C>>,
    pub(super) interrupt: bool,
    pub(super) notifies: Vec<Notify>,
    pub(super) operators: Vec<Operation>,
    /// What the world asks for and reports, while somebody listens.
    heard: Option<Vec<Action>>,
}

impl<const C: usize> Whole<C> {
    /// How many acts an operator has done.
    pub(super) fn position(&self, copy: u8) -> usize {
        self.operators[usize::from(copy)].position.into()
    }
}

impl<const C: usize> Hotplug<C> {
    /// The model of these parameters.
    pub fn new(parameters: Parameters) -> Self {
        let mut properties = world::checked(&parameters.properties);
        if parameters.company.is_any() {
            // Company can do more than others can, which proves nothing of what stays within reach.
            properties.retain(|property| property.kind == Kind::Always);
        }
        let may_be_refused = operators::spares_can_run_out(&parameters);
        let most_again = most_again(&parameters);
        Hotplug {
            properties,
            parameters,
            parts: Shared::default(),
            trouble: Mutex::new(None),
            shares_slots: AtomicBool::new(most_again.is_none()),
            most_again: most_again.unwrap_or(0),
            may_be_refused,
            panics: world::Panics::default(),
        }
    }

    /// What it depends on.
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Why nothing that was explored can be trusted, if so.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Whether, in company, some run attached a volume to a slot that others may have, or detached one from a
    /// slot that they may use then; or whether operators act without end and never wait.
    pub fn shares_slots(&self) -> bool {
        self.shares_slots.load(Ordering::Relaxed)
    }

    /// Why the machine panics in what was explored so far, each reason once.
    pub fn panics(&self) -> Vec<&'static str> {
        self.panics.reasons()
    }

    fn panicked(&self, panic: Panic) {
        if panic == Panic::IrqMapWindow {
            self.distrust(Trouble::IrqMap);
        }
        self.panics.add(panic);
    }

    /// A window in which a timer fires, unless it is too long to be explored.
    fn window(&self, min_us: u64, max_us: u64) -> Window {
        Window::new(min_us, Some(max_us)).unwrap_or_else(|| {
            self.distrust(Trouble::Window);
            Window::ANY
        })
    }

    fn distrust(&self, trouble: Trouble) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(trouble);
    }

    /// Takes `steps` from the start and tells what each is, and what the world asked for and reported at it.
    pub fn narrate(&self, steps: &[Fire<Timer>]) -> Vec<(String, Vec<Action>)> {
        let mut timers = Timers::default();
        let mut whole = self.start(&mut timers);
        let mut told = Vec::new();
        for step in steps {
            let name = match (step.timer, whole.notifies.first()) {
                (Timer::Notify(_), Some(oldest)) => match oldest.target {
                    Target::Slot(slot) => format!("a Notify for {slot} arrives"),
                    Target::Bus => "a Notify for the bus arrives".to_owned(),
                },
                (timer, _) => timer.to_string(),
            };
            whole.heard = Some(Vec::new());
            self.fire(&mut whole, &step.timer, step.outcome, &mut timers);
            told.push((name, whole.heard.take().unwrap_or_default()));
        }
        told
    }

    /// What belongs to the first copy alone, for comparing explorations.
    pub fn first_copy(&self, whole: &Whole<C>) -> FirstCopy {
        let operation = whole.operators[0];
        let state_of = |slot: Slot| whole.world.slots[slot.index()];
        FirstCopy {
            slot: state_of(self.parameters.order[0]),
            volumes: operation.volumes.map(|slot| slot.map(state_of)),
            position: operation.position.into(),
            refused: operation.refused,
            over: self.over(whole),
        }
    }

    fn setup(&self) -> &Setup {
        &self.parameters.setup
    }

    /// Whether nothing is pending.
    fn at_rest(&self, whole: &Whole<C>) -> bool {
        !whole.interrupt
            && whole.notifies.is_empty()
            && whole
                .operators
                .iter()
                .all(|o| !matches!(o.mode, Mode::Due | Mode::Pausing))
            && whole.world.quiescent(self.setup())
    }

    /// Whether the scenario is over.
    fn over(&self, whole: &Whole<C>) -> bool {
        whole.operators.iter().all(|o| o.mode == Mode::Done) && self.at_rest(whole)
    }

    fn world_step(&self, whole: &mut Whole<C>, event: Event, timers: &mut Timers<Timer>) {
        self.accepted(whole, event, timers);
    }

    /// The same; says whether it was done: an operator can be refused.
    fn accepted(&self, whole: &mut Whole<C>, event: Event, timers: &mut Timers<Timer>) -> bool {
        let mut out = Actions::new();
        // Only what the world offers is ever taken.
        if whole.world.step(self.setup(), event, &mut out).is_ok() {
            self.act(whole, &out, timers);
        }
        let refused = |action: &Action| matches!(action, Action::Note(Note::Refused(_)));
        !out.iter().any(refused)
    }

    fn act(&self, whole: &mut Whole<C>, out: &Actions, timers: &mut Timers<Timer>) {
        if let Some(heard) = &mut whole.heard {
            heard.extend(out.iter().copied());
        }
        for action in out {
            match *action {
                Action::StartTimer { timer, window } => {
                    let window = self.window(window.min_us, window.max_us);
                    timers.start(Timer::World(timer), window);
                }
                Action::CancelTimer(timer) => timers.cancel(Timer::World(timer)),
                Action::RaiseEvent => {
                    whole.interrupt = true;
                    timers.start(Timer::Interrupt, self.parameters.irq_latency);
                }
                // Methods run as urgent steps: the world says which thread waits for one.
                Action::Evaluate { .. } => {}
                Action::Panic(panic) => self.panicked(panic),
                Action::Console(_) | Action::Note(_) => {}
            }
        }
    }

    fn ran(&self, result: Result<Ran, methods::Error>) -> Ran {
        result.unwrap_or_else(|error| {
            self.distrust(Trouble::Methods(error));
            Ran {
                outcome: MethodOutcome::Failed,
                notified: Vec::new(),
            }
        })
    }

    /// The event method runs on what the registers show now.
    fn interrupt(&self, whole: &mut Whole<C>, timers: &mut Timers<Timer>) {
        whole.interrupt = false;
        self.world_step(whole, Event::Acknowledge, timers);
        let mut out = Actions::new();
        let methods = &self.parameters.methods;
        let ran = self.ran(methods.event(self.setup(), &mut whole.world, &mut out));
        self.act(whole, &out, timers);
        for (target, value) in ran.notified {
            let runs = |delay: &u8| whole.notifies.iter().any(|n| n.delay == *delay);
            let delay = (0..=u8::MAX).find(|delay| !runs(delay)).unwrap_or(u8::MAX);
            whole.notifies.push(Notify {
                target,
                value,
                delay,
            });
            timers.start(Timer::Notify(delay), self.parameters.notify);
        }
    }

    /// A notify's delay is over. All delays have the same window, so that whichever is over first, the oldest
    /// notify may have had it.
    fn notify(&self, whole: &mut Whole<C>, delay: u8, timers: &mut Timers<Timer>) {
        let notifies = &mut whole.notifies;
        let Some(over) = notifies.iter().position(|n| n.delay == delay) else {
            return;
        };
        let Notify { target, value, .. } = notifies[0];
        for older in 0..over {
            notifies[older].target = notifies[older + 1].target;
            notifies[older].value = notifies[older + 1].value;
        }
        notifies.remove(over);
        self.world_step(whole, Event::Notify { target, value }, timers);
    }

    /// `_EJ0` runs from beginning to end.
    fn method(&self, whole: &mut Whole<C>, thread: Thread, timers: &mut Timers<Timer>) {
        let Job::Eject(slot) = whole.world.os.thread(thread).job else {
            return;
        };
        let mut out = Actions::new();
        let methods = &self.parameters.methods;
        let ran = self.ran(methods.eject(slot, self.setup(), &mut whole.world, &mut out));
        self.act(whole, &out, timers);
        let outcome = ran.outcome;
        self.world_step(whole, Event::MethodReturned { thread, outcome }, timers);
    }

    /// Whether a step of the OS waits for nobody but the company, and so may take any time.
    fn is_company(&self, whole: &Whole<C>, thread: Thread) -> bool {
        self.parameters.company.is_any()
            && (thread == Thread::User || whole.world.os.thread(thread).job == Job::Idle)
    }

    fn inner(&self, whole: &Whole<C>) -> impl Iterator<Item = Timer> {
        whole
            .world
            .enabled(self.setup())
            .filter_map(|event| match event {
                Event::Step(thread) => Some(Timer::Step(thread)),
                Event::PortInterrupt(slot) => Some(Timer::Port(slot)),
                _ => None,
            })
    }
}

impl<const C: usize> Timed for Hotplug<C> {
    type World = Whole<C>;
    type Stored = State;
    type Timer = Timer;

    fn store(&self, whole: &Whole<C>) -> State {
        self.parts
            .find_or_add(|parts| parts.find(whole), |parts| parts.add(whole))
    }

    fn recall(&self, state: &State) -> Whole<C> {
        self.parts.look(|parts| parts.whole(state))
    }

    fn start(&self, timers: &mut Timers<Timer>) -> Whole<C> {
        let operation = Operation {
            position: 0,
            mode: Mode::Ready,
            volumes: [None; VOLUMES],
            latest: None,
            refused: false,
        };
        let mut whole = Whole {
            world: Box::new(World::booted(self.setup(), SlotSet::EMPTY)),
            interrupt: false,
            notifies: Vec::new(),
            operators: vec![operation; self.parameters.copies],
            heard: None,
        };
        let window = self.setup().os.periodic_rescan;
        if let Some(window) = window.and_then(|w| Window::new(w.min_us, Some(w.max_us)))
            && whole.world.armed(pci_hotplug_model::Timer::Rescan)
        {
            timers.start(Timer::World(pci_hotplug_model::Timer::Rescan), window);
        }
        self.settle(&mut whole, timers);
        whole
    }

    fn urgent(&self, whole: &Whole<C>, steps: &mut Vec<Timer>) {
        steps.extend(self.inner(whole).filter(|step| match step {
            Timer::Step(thread) => !self.is_company(whole, *thread),
            _ => true,
        }));
        let waits = |thread: &Thread| whole.world.os.thread(*thread).stage == Stage::AwaitEj0;
        steps.extend(Thread::ALL.into_iter().filter(waits).map(Timer::Method));
        if whole.world.panicked().is_none() {
            let due = (0..)
                .zip(&whole.operators)
                .filter(|(_, o)| o.mode == Mode::Due);
            steps.extend(due.map(|(copy, _)| Timer::Operator(copy)));
        }
    }

    fn anytime(&self, whole: &Whole<C>, steps: &mut Vec<Timer>) {
        if whole.world.panicked().is_some() {
            return;
        }
        let ready = (0..)
            .zip(&whole.operators)
            .filter(|(_, o)| o.mode == Mode::Ready);
        steps.extend(ready.map(|(copy, _)| Timer::Operator(copy)));
        if self.parameters.company.is_any() {
            steps.extend(self.inner(whole).filter(|step| match step {
                Timer::Step(thread) => self.is_company(whole, *thread),
                _ => false,
            }));
            if whole.world.os.thread(Thread::User).job == Job::Idle {
                steps.push(Timer::Company);
            }
            let pending = whole.world.registers.down().iter();
            let requests = |slot: &Slot| whole.world.os.eject_requests(*slot);
            let again = pending.filter(|slot| requests(slot) <= self.most_again);
            steps.extend(again.map(Timer::NotifyAgain));
        }
    }

    fn outcomes(&self, whole: &Whole<C>, timer: &Timer) -> u32 {
        let Timer::Operator(copy) = *timer else {
            return 1;
        };
        let position = whole.operators[usize::from(copy)].position;
        match self.parameters.acts.get(usize::from(position)) {
            Some(Act::Again(_)) => 2,
            Some(Act::Attach { .. }) if self.may_be_refused => 2,
            _ => 1,
        }
    }

    fn fire(&self, whole: &mut Whole<C>, timer: &Timer, outcome: u32, timers: &mut Timers<Timer>) {
        match *timer {
            Timer::World(timer) => self.world_step(whole, Event::Timer(timer), timers),
            Timer::Step(thread) => self.world_step(whole, Event::Step(thread), timers),
            Timer::Port(slot) => self.world_step(whole, Event::PortInterrupt(slot), timers),
            Timer::Company => {
                self.world_step(whole, Event::Operator(Operator::Rescan), timers);
            }
            Timer::NotifyAgain(slot) => {
                let event = Event::Notify {
                    target: Target::Slot(slot),
                    value: EJECT_REQUEST,
                };
                self.world_step(whole, event, timers);
            }
            Timer::Interrupt => self.interrupt(whole, timers),
            Timer::Method(thread) => self.method(whole, thread, timers),
            Timer::Operator(copy) => self.operate(whole, copy, outcome > 0, timers),
            Timer::Pause(copy) => {
                let operation = &mut whole.operators[usize::from(copy)];
                operation.position += 1;
                operation.mode = Mode::Due;
            }
            Timer::Notify(delay) => self.notify(whole, delay, timers),
        }
        self.settle(whole, timers);
    }

    fn properties(&self) -> &[Property] {
        &self.properties
    }

    fn holds(&self, property: usize, whole: &Whole<C>) -> bool {
        let Some(judged) = self.parameters.properties.get(property) else {
            return self.finished(whole);
        };
        let world = &whole.world;
        match judged {
            verdict::Property::NoIrqExhaustion => return world.no_irq_exhaustion(),
            verdict::Property::NoNvmePanic => return world.no_nvme_panic(),
            _ => {}
        }
        // A race is judged when it is over; a machine that has panicked is judged by its panic.
        if world.panicked().is_some() || !self.over(whole) {
            return true;
        }
        match judged {
            verdict::Property::EjectCompletes => world.eject_completes(),
            verdict::Property::NoGhost => world.no_ghost(),
            verdict::Property::AttachSucceeds => {
                world.attach_succeeds() && !whole.operators.iter().any(|o| o.refused)
            }
            verdict::Property::NoDeadlock => world.no_deadlock(self.setup()),
            _ => true,
        }
    }

    fn finished(&self, whole: &Whole<C>) -> bool {
        whole.world.panicked().is_some() || self.over(whole)
    }

    fn is_cut(&self, whole: &Whole<C>) -> bool {
        whole.world.panicked() == Some(Panic::IrqMapWindow)
    }

    fn shared_bytes(&self) -> u64 {
        let courses = &self.parameters.methods.courses;
        (self.parts.look(Parts::bytes) + courses.look(Courses::bytes)) as u64
    }

    fn describe(&self) -> String {
        let p = &self.parameters;
        format!(
            "hot-plug {} {} {:?} {:?} {:?} {} {:?} {:?} {:?} {:?} {:?} {:?}",
            env!("CARGO_PKG_VERSION"),
            super::digest(&p.methods.machine.snapshot()),
            p.setup,
            p.acts,
            p.order,
            p.copies,
            p.company,
            p.irq_latency,
            p.notify,
            p.methods.slots,
            p.methods.event,
            p.methods.registers,
        )
    }
}

/// How often company can notify of one pending removal again, if there is an end to it: between two times at which
/// nothing is pending each operator acts as often as it does without waiting for such a time, an act raises the
/// event once at most, and an event notifies each slot once at most.
fn most_again(parameters: &Parameters) -> Option<usize> {
    Some(parameters.company.others() * script::most_unrested(&parameters.acts)?)
}

/// Whether the interrupt map couples slots, so that it has to be followed. An operator can have volumes in several
/// slots at once, in all that there are at most.
pub fn irq_matters(parameters: &Parameters) -> bool {
    let (setup, slots) = (&parameters.setup, parameters.order.len());
    let params: &Params = &setup.profile.irq;
    let rerouted = setup.os.intx_reroute && setup.profile.device.intpin != 0;
    params.can_fail(slots as u16, rerouted) && !never_gets_far(parameters)
}

/// Whether the operators attach so little that no index of the interrupt map is taken that is invalid or missing.
///
/// A search starts no higher than one past the highest index that was ever taken, and what it finds is no higher than
/// that: each allocation raises the highest index by one at most, however they are freed. An attached volume makes
/// FreeBSD allocate once: an index for each function's INTx, and the driver's vectors. For on a flat bus a node is
/// added by a scan that sees its device, and is deleted only by a rescan whose scan did not, under one lock with it:
/// from when the bus shows a device until it no longer does, no node is added twice.
fn never_gets_far(parameters: &Parameters) -> bool {
    let profile = &parameters.setup.profile;
    let acts = parameters.acts.iter();
    if matches!(profile.hotplug, Wiring::Pcie(_))
        || acts.clone().any(|act| matches!(act, Act::Again(_)))
    {
        return false;
    }
    let attaches = acts.filter(|act| matches!(act, Act::Attach { .. })).count() as u64
        * parameters.copies as u64;
    let each =
        u64::from((profile.device.functions | 1).count_ones()) + u64::from(profile.irq.vectors);
    let first = u64::from(profile.irq.first_free);
    first + attaches * each <= u64::from(profile.irq.capacity.min(PCI_INVALID_IRQ))
}

impl fmt::Display for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Timer::World(timer) => write!(f, "{timer:?}"),
            Timer::Interrupt => f.write_str("the hot-plug event's method runs"),
            Timer::Notify(_) => f.write_str("the oldest Notify arrives"),
            Timer::Step(thread) => write!(f, "{thread:?} takes a step"),
            Timer::Port(slot) => write!(f, "the interrupt of {slot}'s port is served"),
            Timer::Method(thread) => write!(f, "_EJ0 runs for {thread:?}"),
            Timer::Operator(copy) => write!(f, "operator {copy} acts"),
            Timer::Pause(copy) => write!(f, "operator {copy} has waited"),
            Timer::Company => f.write_str("another slot's operation begins"),
            Timer::NotifyAgain(slot) => write!(f, "another slot's event notifies {slot} again"),
        }
    }
}
