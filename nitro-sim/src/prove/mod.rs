//! Every order and every timing of a scenario, exactly.
//!
//! [`prove`] explores a scenario's world with the engine of [`explore`](crate::explore): a verdict
//! for each property, the shortest counterexample where one is broken, and a receipt. The world's
//! steps, the firmware's methods and all windows are the simulator's; see [`hotplug`].

pub mod critical;
pub mod hotplug;
mod interner;
mod machine;
pub mod memory;
mod methods;
pub mod script;
pub mod timeline;
pub mod token;
pub(crate) mod world;

use core::ops::ControlFlow;
use std::sync::Arc;

use pci_hotplug_model::profile::Hotplug as Wiring;

use crate::explore::timed::{Fire, StateClasses};
use crate::explore::zone::Window;
use crate::explore::{End, Limits, Model, Report, Status, Watch, model_hash, search};
use crate::machine::{Error as MachineError, Machine, model};
use crate::settings::RegisterSpace;
use crate::setup::Setup;
use crate::verdict::Property;

use hotplug::{Company, Hotplug, Parameters, Trouble, irq_matters};
use methods::Methods;
use world::{Place, RESTS, Use, World};

pub use timeline::Counterexample;

/// What to prove, and with what means.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// How many slots run the scenario at the same time.
    pub slots: u16,
    /// Means.
    pub limits: Limits,
}

/// Why nothing could be explored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The tables cannot be simulated.
    #[error(transparent)]
    Machine(#[from] MachineError),
    /// The scenario has steps that are not explored.
    #[error("scenario {0}: {1}")]
    Script(String, script::Error),
    /// Something happened that is not explored.
    #[error(transparent)]
    Trouble(#[from] Trouble),
    /// Many slots where one machine is all there is.
    #[error(
        "`--slots {slots}`: scenario {scenario} is about one whole machine; only scenarios that \
         attach and detach volumes, and nothing else, are explored on many slots"
    )]
    NoSlots {
        /// The scenario.
        scenario: String,
        /// As asked.
        slots: u16,
    },
    /// There is nothing to prove.
    #[error("scenario {0} names no properties, so there is nothing to prove")]
    NothingJudged(String),
    /// The machine has no hot-plug.
    #[error("profile {0} has no hot-plug, so there is nothing to explore")]
    NoHotplug(String),
    /// More slots than the machine has.
    #[error("`--slots {wanted}`: this machine has {has} hot-plug slots")]
    Slots {
        /// As asked.
        wanted: u16,
        /// As there are.
        has: usize,
    },
    /// A window of the profile is too long.
    #[error("a window of the profile is longer than {} s", crate::explore::zone::LONGEST_US / 1_000_000)]
    Window,
    /// No volume leaves.
    #[error("--critical-delay: scenario {0} detaches no volume, so there is no rescan to delay")]
    NoDetach(String),
    /// A pause cannot be judged by how the machine rests if it may never do so.
    #[error(
        "--critical-delay: with a delay of {delay_us} µs {why}, so no delay can be proved enough"
    )]
    NoRest {
        /// The pause that was tried.
        delay_us: u64,
        /// Why it may not rest.
        why: String,
    },
    /// No pause matters to this system.
    #[error("--critical-delay: only FreeBSD rescans after an eject, so only there a pause matters")]
    NoRescan,
}

/// What is known of a property.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Which.
    pub property: Property,
    /// Proved, refuted, or neither.
    pub holds: Option<bool>,
    /// A way to break it.
    pub counterexample: Option<Counterexample>,
    /// What is known of that way.
    pub way: Way,
}

/// What is known of a counterexample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// None is shorter.
    Shortest,
    /// It breaks the property; a shorter one was not looked for.
    Any,
    /// None is shorter, and after it the machine can no longer come to rest.
    NoReturn,
}

impl Way {
    /// As a heading.
    pub fn describe(self) -> &'static str {
        match self {
            Way::Shortest => "the shortest way to break it",
            Way::Any => "one way to break it, perhaps not the shortest",
            Way::NoReturn => "the shortest way to where the machine can no longer come to rest",
        }
    }
}

/// The receipt of a proof.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Whether everything was covered that the statement speaks of.
    pub complete: bool,
    /// Why the exploration ended.
    pub end: End,
    /// States (classes: a world and all the firing times it may have).
    pub states: u64,
    /// Steps taken.
    pub transitions: u64,
    /// Steps to the farthest state.
    pub depth: u32,
    /// Bytes of the store at most.
    pub bytes: u64,
    /// How long it took.
    pub seconds: f64,
    /// SHA-256 of what the model depends on.
    pub model_hash: String,
    /// What was explored, with its bounds.
    pub statement: String,
    /// For each property.
    pub verdicts: Vec<Verdict>,
    /// Why the machine may not come to rest; where it may not, nothing that is judged at rest is
    /// proved.
    pub unrest: Vec<String>,
    /// The reduction to slots of one's own does not stand.
    shares_slots: bool,
}

/// Explores `setup`'s scenario.
///
/// # Errors
/// [`Error`]
pub fn prove(setup: &Arc<Setup>, request: &Request, watch: &mut Watch<'_>) -> Result<Proof, Error> {
    let context = token::Context::of(setup, request.slots, None);
    match Place::of(setup, request.slots)? {
        Place::Slots(parameters) => explore(*parameters, &context, setup, request, watch),
        place => {
            let statement = "one machine: every order of steps, every real-valued timing within \
                             the windows of the profile"
                .to_owned();
            let means = Means {
                context: &context,
                setup,
                request,
            };
            let mut proof = place.unreduced(means.search(statement, watch))?;
            proof.claim_no_rest();
            Ok(proof)
        }
    }
}

/// Explores these parameters, choosing how many indexes of the interrupt map are worth following.
pub(crate) fn explore(
    parameters: Parameters,
    context: &token::Context,
    setup: &Setup,
    request: &Request,
    watch: &mut Watch<'_>,
) -> Result<Proof, Error> {
    let means = Means {
        context,
        setup,
        request,
    };
    let mut proof = if request.slots == 1 {
        means.exact(parameters, watch)?
    } else {
        means.one_among_many(parameters, watch)?
    };
    proof.claim_no_rest();
    Ok(proof)
}

/// Everything that exploring `slots` slots of `setup` depends on.
pub(crate) fn parameters(setup: &Arc<Setup>, slots: u16) -> Result<Parameters, Error> {
    let name = &setup.header.scenario;
    if setup.scenario.properties.is_empty() {
        return Err(Error::NothingJudged(name.clone()));
    }
    let none = || Error::NoHotplug(setup.settings.name.clone());
    let model = model::setup(setup).ok_or_else(none)?;
    let machine = Machine::new(setup)?;
    let (names, order) = machine.hotplug_names().ok_or_else(none)?;
    if usize::from(slots) > order.len() || slots == 0 {
        return Err(Error::Slots {
            wanted: slots,
            has: order.len(),
        });
    }
    let space = match setup.settings.nitro.registers_space {
        RegisterSpace::Memory => aml_vm::RegionSpace::SystemMemory,
        RegisterSpace::Io => aml_vm::RegionSpace::SystemIo,
    };
    let registers = match &model.profile.hotplug {
        Wiring::Acpi(behaviour) => Some((
            space,
            setup.settings.nitro.registers_at,
            behaviour.block.size(),
        )),
        Wiring::Pcie(_) => None,
    };
    let rounds = script::Rounds::Written(setup.settings.scenario.cycles);
    let acts = script::acts(&setup.scenario, rounds)
        .map_err(|error| Error::Script(name.clone(), error))?;
    let os = &setup.settings.os;
    Ok(Parameters {
        setup: model,
        methods: Methods {
            machine: machine.aml().clone(),
            after_boot: machine.aml().snapshot().into(),
            bus: names.bus.clone(),
            slots: names.slots.clone(),
            event: names.event.clone(),
            registers,
        },
        acts,
        order,
        copies: usize::from(slots),
        company: Company::Alone,
        irq_latency: window(os.irq_latency_us)?,
        notify: window(os.notify_us)?,
        properties: setup.scenario.properties.clone(),
    })
}

/// Bytes as a name for them.
fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    format!("{:x}", Sha256::digest(bytes))
}

/// One of the slots, alone.
pub(crate) fn single(parameters: &Parameters) -> Parameters {
    Parameters {
        copies: 1,
        company: Company::Alone,
        ..parameters.clone()
    }
}

fn window(window: crate::time::Window) -> Result<Window, Error> {
    Window::new(window.min(), Some(window.max())).ok_or(Error::Window)
}

/// Steps after which a run of one operator after the other is given up: hundreds of cycles.
const LONGEST_TURNS: usize = 50_000;

/// One exploration after another.
struct Means<'a> {
    context: &'a token::Context,
    setup: &'a Setup,
    request: &'a Request,
}

impl Means<'_> {
    /// All slots as they are, with as much of the interrupt map as can matter.
    fn exact(&self, parameters: Parameters, watch: &mut Watch<'_>) -> Result<Proof, Error> {
        let timing = timing(&parameters.setup);
        let what = match parameters.copies {
            1 => "one slot".to_owned(),
            slots => format!("{slots} slots at the same time, unreduced"),
        };
        let statement =
            format!("{what}: every order of steps, every real-valued timing with {timing}");
        if irq_matters(&parameters.setup, parameters.copies as u16) {
            let world = StateClasses(Hotplug::<1024>::new(parameters));
            self.search(statement, watch).with(world)
        } else {
            let world = StateClasses(Hotplug::<0>::new(without_irqs(parameters)));
            self.search(statement, watch).with(world)
        }
    }

    /// One slot among others: first alone, which can only refute, then in company, which can only
    /// prove, then all of them as they are where neither has settled a property.
    fn one_among_many(
        &self,
        parameters: Parameters,
        watch: &mut Watch<'_>,
    ) -> Result<Proof, Error> {
        let others = self.request.slots - 1;
        // Slots share the interrupt map. What a full map does is a panic, which ends a run: leaving
        // the map out only adds runs. So it may be left out of what proves, unless it is what is to
        // be proved. To repeat without end only adds runs as well.
        let unproved = |property: Property| {
            property == Property::NoIrqExhaustion
                && irq_matters(&parameters.setup, self.request.slots)
        };
        let among = without_irqs(Parameters {
            company: Company::Others(others),
            acts: script::acts(&self.setup.scenario, script::Rounds::Any)
                .map_err(|error| Error::Script(self.setup.header.scenario.clone(), error))?,
            irq_latency: Window::new(0, parameters.irq_latency.latest().map(u64::from))
                .ok_or(Error::Window)?,
            ..single(&parameters)
        });
        let mut proof = self.exact(single(&parameters), watch)?;
        let among = StateClasses(Hotplug::<0>::new(among));
        let among = self.search(String::new(), watch).with(among)?;
        proof.statement = format!(
            "{} slots at the same time, each in the company of {others} others: every order of \
             steps, every real-valued timing with {}; that the end stays within reach was checked \
             of one slot on its own",
            self.request.slots,
            timing(&parameters.setup)
        );
        let irqs = irq_matters(&parameters.setup, self.request.slots);
        if irqs {
            proof.statement += "; what is judged at rest, of runs in which the slots together do \
                                not use up the interrupt map";
        }
        if among.shares_slots {
            proof.statement += "; a volume may need a slot that others use, so nothing was proved \
                                of one slot for all";
        } else {
            // Both have their part in the verdicts.
            let both = format!("{} {}", proof.model_hash, among.model_hash);
            proof.model_hash = digest(both.as_bytes());
            proof.add(&among);
        }
        let (shared, mut open) = (among.shares_slots, false);
        for (verdict, among) in proof.verdicts.iter_mut().zip(&among.verdicts) {
            let proved = among.holds == Some(true) && !shared && !unproved(among.property);
            if verdict.holds != Some(false) && !proved {
                verdict.holds = None;
                open = true;
            }
        }
        if (open || irqs) && proof.complete {
            self.in_turn(&parameters, &mut proof);
            if proof.verdicts.iter().any(|verdict| verdict.holds.is_none()) {
                return self.exact_after(parameters, proof, watch);
            }
        }
        Ok(proof)
    }

    /// Looks what breaks when one operator acts after the other, each to the end of its scenario.
    /// That is a run like any other, so it can only refute.
    fn in_turn(&self, parameters: &Parameters, proof: &mut Proof) {
        let open = |v: &&Verdict| v.holds.is_none();
        let properties = proof.verdicts.iter().filter(open).map(|v| v.property);
        let parameters = Parameters {
            properties: properties.collect(),
            ..parameters.clone()
        };
        let model = if irq_matters(&parameters.setup, self.request.slots) {
            StateClasses(Hotplug::<1024>::new(parameters))
        } else {
            StateClasses(Hotplug::<1024>::new(without_irqs(parameters)))
        };
        let (mut state, mut taken, mut steps) = (model.initial(), Vec::new(), Vec::new());
        while taken.len() < LONGEST_TURNS {
            steps.clear();
            model.steps(&state, &mut steps);
            // Operators come last, in their order.
            let Some(step) = steps.first() else { break };
            state = model.next(&state, step);
            if model.0.trouble().is_some() {
                return;
            }
            taken.push(step.clone());
            for (index, property) in model.0.judged().iter().enumerate() {
                let open = |v: &&mut Verdict| v.property == *property && v.holds.is_none();
                if let Some(verdict) = proof.verdicts.iter_mut().find(open)
                    && !model.holds(index, &state)
                {
                    let found = world::counterexample(&model, &taken, self.context, self.setup);
                    verdict.holds = Some(false);
                    verdict.counterexample = Some(found);
                    verdict.way = Way::Any;
                    proof.model_hash = model_hash(&model);
                }
            }
        }
        proof.add_unrest(model.0.panics().into_iter().map(panic));
    }

    /// All slots as they are, for what is still open.
    fn exact_after(
        &self,
        mut parameters: Parameters,
        mut proof: Proof,
        watch: &mut Watch<'_>,
    ) -> Result<Proof, Error> {
        let is_open = |p: &Property| {
            proof
                .verdicts
                .iter()
                .any(|v| v.property == *p && v.holds.is_none())
        };
        parameters.properties.retain(is_open);
        let exact = self.exact(parameters, watch)?;
        for verdict in &mut proof.verdicts {
            if let Some(found) = exact
                .verdicts
                .iter()
                .find(|v| v.property == verdict.property)
            {
                *verdict = found.clone();
            }
        }
        proof.add(&exact);
        proof.model_hash = exact.model_hash;
        Ok(proof)
    }

    fn search<'s, 'w>(&'s self, statement: String, watch: &'s mut Watch<'w>) -> Search<'s, 'w> {
        Search {
            means: self,
            statement,
            watch,
        }
    }
}

/// One exploration.
struct Search<'s, 'w> {
    means: &'s Means<'s>,
    statement: String,
    watch: &'s mut Watch<'w>,
}

impl Use for Search<'_, '_> {
    type Result = Result<Proof, Error>;

    fn with<W>(self, model: StateClasses<W>) -> Result<Proof, Error>
    where
        W: World + Sync,
        W::World: Send + Sync,
        W::Timer: Send + Sync,
    {
        let limits = &self.means.request.limits;
        let report = {
            let mut watch = |progress: &crate::explore::Progress| {
                if model.0.trouble().is_some() || model.0.shares_slots() {
                    ControlFlow::Break(())
                } else {
                    (self.watch)(progress)
                }
            };
            search::search(&model, limits, &mut watch)
        };
        if let Some(error) = model.0.trouble() {
            return Err(error.into());
        }
        Ok(self.means.proof(&model, &report, self.statement))
    }
}

impl Means<'_> {
    fn proof<W: World>(
        &self,
        model: &StateClasses<W>,
        report: &Report<Fire<W::Timer>>,
        statement: String,
    ) -> Proof {
        let verdict = |v: &crate::explore::Verdict<Fire<W::Timer>>| {
            let rests = v.property.name == RESTS;
            let named = |p: &&Property| p.name() == v.property.name;
            let property = if rests {
                Property::NoDeadlock
            } else {
                *Property::ALL.iter().find(named)?
            };
            let (holds, counterexample) = match &v.status {
                Status::Holds => (Some(true), None),
                Status::Open => (None, None),
                Status::Broken(steps) => {
                    let found = world::counterexample(model, steps, self.context, self.setup);
                    (Some(false), Some(found))
                }
            };
            Some(Verdict {
                property,
                holds,
                counterexample,
                way: if rests { Way::NoReturn } else { Way::Shortest },
            })
        };
        let mut unrest: Vec<String> = model.0.panics().into_iter().map(panic).collect();
        if matches!(report.status(RESTS), Some(Status::Broken(_))) {
            unrest.push("the machine can get to where it never comes to rest".to_owned());
        }
        let judged = |v: &Verdict| model.0.judged().contains(&v.property);
        let mut verdicts: Vec<Verdict> = Vec::new();
        for new in report.verdicts.iter().filter_map(verdict).filter(judged) {
            match verdicts.iter_mut().find(|v| v.property == new.property) {
                // What is broken stays broken; what holds does so if it comes to rest, too.
                Some(known) if known.holds == Some(true) => *known = new,
                Some(_) => {}
                None => verdicts.push(new),
            }
        }
        Proof {
            complete: matches!(report.end, End::Complete | End::Settled),
            end: report.end,
            states: report.states,
            transitions: report.transitions,
            depth: report.depth,
            bytes: report.bytes,
            seconds: report.elapsed.as_secs_f64(),
            model_hash: report.model_hash.clone(),
            statement,
            verdicts,
            unrest,
            shares_slots: model.0.shares_slots(),
        }
    }
}

impl Proof {
    /// Takes back what was proved of the machine at rest if it may never come to rest, and says so.
    fn claim_no_rest(&mut self) {
        for verdict in &mut self.verdicts {
            let proved = verdict.holds == Some(true);
            if proved && !self.unrest.is_empty() && world::is_judged_at_rest(verdict.property) {
                verdict.holds = None;
            }
        }
        for why in &self.unrest {
            self.statement += &format!("; {why}, so nothing is proved of what is judged at rest");
        }
    }

    /// Adds why the machine may not come to rest, each reason once.
    fn add_unrest(&mut self, reasons: impl IntoIterator<Item = String>) {
        for why in reasons {
            if !self.unrest.contains(&why) {
                self.unrest.push(why);
            }
        }
    }

    /// Adds what another exploration covered.
    fn add(&mut self, other: &Proof) {
        self.states += other.states;
        self.transitions += other.transitions;
        self.depth = self.depth.max(other.depth);
        self.bytes = self.bytes.max(other.bytes);
        self.seconds += other.seconds;
        self.complete &= other.complete;
        self.add_unrest(other.unrest.iter().cloned());
        if !other.complete {
            self.end = other.end;
        }
    }
}

/// The same machine with an interrupt map that never runs out.
pub(crate) fn without_irqs(mut parameters: Parameters) -> Parameters {
    parameters.setup.profile.irq.intrng = false;
    parameters.setup.profile.irq.vectors = 0;
    parameters
}

/// Why a machine that panics does not come to rest.
fn panic(why: &str) -> String {
    format!("the machine can panic: {why}")
}

/// The windows that a statement is about.
fn timing(setup: &pci_hotplug_model::Setup) -> String {
    let window = |window: Option<pci_hotplug_model::Window>| match window {
        Some(window) => format!("{}..{}", window.min_us, window.max_us),
        None => "none".to_owned(),
    };
    let nitro = &setup.profile.nitro;
    format!(
        "nitro.device_gone_us {} and nitro.bus_lag_us {}",
        window(nitro.device_gone),
        window(nitro.bus_lag)
    )
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod twin;
