//! What proving, hunting and replaying ask of a world, and which world a scenario takes place in.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use pci_hotplug_model::Panic;

use crate::explore::timed::{Fire, StateClasses, Timed};
use crate::explore::{Kind, token};
use crate::scenario::Step;
use crate::setup::Setup;
use crate::trace::Event;
use crate::verdict::Property;

use super::hotplug::{Hotplug, Parameters, Trouble, irq_matters};
use super::machine::Whole;
use super::{Error, parameters, timeline, without_irqs};

/// A timed world whose properties are those of verdicts, and whose steps can be told as a trace.
pub(crate) trait World: Timed {
    /// What is judged, in the order of [`Timed::properties`].
    fn judged(&self) -> &[Property];

    /// How many slots run the scenario.
    fn slots(&self) -> u16;

    /// Why nothing that was explored can be trusted, if so.
    fn trouble(&self) -> Option<Trouble>;

    /// Why the machine panics in what was explored, each reason once.
    fn panics(&self) -> Vec<&'static str>;

    /// Whether a reduction to slots of one's own does not stand for what was explored.
    fn shares_slots(&self) -> bool {
        false
    }

    /// What happens when `steps` are taken, each at its instant of `times`, in µs.
    fn events(&self, steps: &[Fire<Self::Timer>], times: &[u64], setup: &Setup) -> Vec<Event>;
}

impl<const C: usize> World for Hotplug<C> {
    fn judged(&self) -> &[Property] {
        &self.parameters().properties
    }

    fn slots(&self) -> u16 {
        self.parameters().copies as u16
    }

    fn trouble(&self) -> Option<Trouble> {
        Hotplug::trouble(self)
    }

    fn panics(&self) -> Vec<&'static str> {
        Hotplug::panics(self)
    }

    fn shares_slots(&self) -> bool {
        Hotplug::shares_slots(self)
    }

    fn events(&self, steps: &[Fire<Self::Timer>], times: &[u64], setup: &Setup) -> Vec<Event> {
        timeline::hotplug_events(self, steps, times, setup)
    }
}

/// Why the machine panics in what was explored so far, each reason once.
#[derive(Debug, Default)]
pub(super) struct Panics(Mutex<BTreeSet<&'static str>>);

impl Panics {
    pub(super) fn add(&self, panic: Panic) {
        let why = match panic {
            // What is followed ends here; whoever follows it says so.
            Panic::IrqMapWindow => return,
            Panic::IrqMapping { .. } => "an interrupt could not be mapped",
            Panic::IrqTableFull { .. } => "the interrupt map is full",
            Panic::NvmePolledCommand { .. } => "nvme(4) polled a controller that had left",
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(why);
    }

    pub(super) fn reasons(&self) -> Vec<&'static str> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().copied().collect()
    }
}

/// The name under which the engine checks that a world comes to rest; see [`checked`].
pub(crate) const RESTS: &str = "comes-to-rest";

/// What the engine checks so that `judged` can be judged.
///
/// Most properties are judged when everything is over, so of a world that is never over they would
/// say nothing. Where one of those is judged, the end therefore has to stay within reach: under fair
/// progress that is to come to rest.
pub(crate) fn checked(judged: &[Property]) -> Vec<crate::explore::Property> {
    let kept = judged.iter().map(|property| crate::explore::Property {
        name: property.name(),
        kind: Kind::Always,
    });
    let rests = judged.iter().copied().any(is_judged_at_rest);
    let rests = rests.then_some(crate::explore::Property {
        name: RESTS,
        kind: Kind::Eventually,
    });
    kept.chain(rests).collect()
}

/// Whether a property is judged when everything is over; the others are broken at once or never.
pub(crate) fn is_judged_at_rest(property: Property) -> bool {
    !matches!(
        property,
        Property::NoIrqExhaustion
            | Property::NoNvmePanic
            | Property::NoSpuriousShutdown
            | Property::NoBootStall
    )
}

/// What is done with a world, whichever it is.
pub(crate) trait Use {
    /// What comes of it.
    type Result;

    /// Does it.
    fn with<W>(self, world: StateClasses<W>) -> Self::Result
    where
        W: World + Sync,
        W::World: Send + Sync,
        W::Stored: Send + Sync,
        W::Timer: Send + Sync;
}

/// Where a scenario takes place.
pub(crate) enum Place {
    /// Slots, packed, any number of them.
    Slots(Box<Parameters>),
    /// The simulator's whole machine.
    Machine(Box<Whole>),
}

impl Place {
    /// The place for `slots` slots of `setup`'s scenario.
    pub(crate) fn of(setup: &Arc<Setup>, slots: u16) -> Result<Place, Error> {
        if !takes_whole_machine(setup) {
            return Ok(Place::Slots(Box::new(parameters(setup, slots)?)));
        }
        if slots != 1 {
            let scenario = setup.header.scenario.clone();
            return Err(Error::NoSlots { scenario, slots });
        }
        Ok(Place::Machine(Box::new(Whole::new(setup)?)))
    }

    /// The same, with panics judged whatever the scenario asks: who looks for what breaks wants to hear of them.
    pub(crate) fn judging_panics(mut self) -> Place {
        if let Place::Slots(parameters) = &mut self {
            let irqs = irq_matters(parameters);
            let irqs = irqs.then_some(Property::NoIrqExhaustion);
            let judged = &mut parameters.properties;
            for panic in [irqs, Some(Property::NoNvmePanic)].into_iter().flatten() {
                if !judged.contains(&panic) {
                    judged.push(panic);
                }
            }
        }
        self
    }

    /// Uses the world as it is, nothing reduced.
    pub(crate) fn unreduced<U: Use>(self, used: U) -> U::Result {
        match self {
            Place::Machine(whole) => used.with(StateClasses::new(*whole)),
            Place::Slots(parameters) if irq_matters(&parameters) => {
                used.with(StateClasses::new(Hotplug::<1024>::new(*parameters)))
            }
            Place::Slots(parameters) => used.with(StateClasses::new(Hotplug::<0>::new(
                without_irqs(*parameters),
            ))),
        }
    }
}

/// Whether a property is about more than slots: a button, or the boot.
pub(crate) fn is_of_machine(property: &Property) -> bool {
    matches!(
        property,
        Property::CleanShutdown
            | Property::NoSpuriousShutdown
            | Property::NoLostPress
            | Property::NoBootStall
    )
}

/// Whether a scenario needs more than slots: a button, a boot that takes time, a loss of power, what
/// comes before the boot, an OS that is deaf to them.
pub(crate) fn takes_whole_machine(setup: &Setup) -> bool {
    fn beyond_slots(steps: &[Step]) -> bool {
        steps.iter().any(|step| match step {
            Step::Press { .. } | Step::Edge { .. } | Step::PowerLoss {} | Step::Boot {} => true,
            Step::Repeat { steps, .. } => beyond_slots(steps),
            _ => false,
        })
    }
    let scenario = &setup.scenario;
    // The slots' world has booted.
    let Some((Step::Boot {}, steps)) = scenario.steps.split_first() else {
        return true;
    };
    setup.acpi_disabled
        || scenario.faults.eject_fails
        || beyond_slots(steps)
        || scenario.properties.iter().any(is_of_machine)
}

/// What broke when `steps` were taken.
pub(crate) fn counterexample<W: World>(
    model: &StateClasses<W>,
    steps: &[Fire<W::Timer>],
    context: &super::token::Context,
    setup: &Setup,
) -> super::Counterexample {
    let word = token::encode(model, &context.bytes(model.0.slots()), steps);
    super::Counterexample {
        steps: steps.len(),
        events: timeline::events(&model.0, steps, setup),
        token: word.unwrap_or_default(),
    }
}
