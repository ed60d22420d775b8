//! A counterexample as people and programs read it.

use pci_hotplug_model::{Action, Slot};

use crate::explore::timed::{Fire, instants};
use crate::machine::notes;
use crate::setup::Setup;
use crate::time::Micros;
use crate::trace::{Actor, Event, What};

use super::hotplug::{Hotplug, Timer};
use super::world::World;

/// A way to break a property: steps, when each can happen, and what it looks like.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// Steps of the model.
    pub steps: usize,
    /// What happens, and when: the earliest instants that fit.
    pub events: Vec<Event>,
    /// The same as one word, which `replay` takes.
    pub token: String,
}

impl Counterexample {
    /// Whether it happens in no other slot than this one.
    pub(super) fn is_within(&self, own: Slot) -> bool {
        self.events.iter().all(|event| match &event.what {
            What::Hotplug { slot, .. } => slot.is_none_or(|slot| slot == own.number()),
            _ => true,
        })
    }
}

/// What happens at each of `steps`, at the earliest instants that fit them all.
pub(crate) fn events<W: World>(world: &W, steps: &[Fire<W::Timer>], setup: &Setup) -> Vec<Event> {
    let times = instants(world, steps).unwrap_or_else(|| vec![0; steps.len()]);
    world.events(steps, &times, setup)
}

/// The same for slots.
pub(crate) fn hotplug_events<const C: usize>(
    model: &Hotplug<C>,
    steps: &[Fire<Timer>],
    times: &[u64],
    setup: &Setup,
) -> Vec<Event> {
    let mut events = Vec::new();
    for ((step, (name, told)), at) in steps.iter().zip(model.narrate(steps)).zip(times) {
        let at = Micros(*at);
        let mut say = |actor, what| events.push(Event { at, actor, what });
        match step.timer {
            Timer::Operator(copy) => {
                let step = match told.iter().find_map(operator_of) {
                    Some(text) => text,
                    None => format!(
                        "operator {copy} of scenario {} goes on",
                        setup.header.scenario
                    ),
                };
                say(Actor::Operator, What::Step { step });
            }
            Timer::Interrupt
            | Timer::Notify(_)
            | Timer::Method(_)
            | Timer::Company
            | Timer::NotifyAgain(_) => {
                say(Actor::Os, What::Step { step: name });
            }
            Timer::World(_) | Timer::Step(_) | Timer::Port(_) | Timer::Pause(_) => {}
        }
        for action in &told {
            match action {
                Action::Note(note) => {
                    let (actor, what) = notes::describe(note);
                    say(actor, what);
                }
                Action::Console(message) => {
                    say(
                        Actor::Os,
                        What::Console {
                            text: message.to_string(),
                        },
                    );
                }
                Action::Panic(panic) => {
                    say(
                        Actor::Os,
                        What::Console {
                            text: format!("panic: {panic}"),
                        },
                    );
                }
                _ => {}
            }
        }
    }
    events
}

fn operator_of(action: &Action) -> Option<String> {
    use pci_hotplug_model::Note;
    match action {
        Action::Note(Note::DeviceArrived(slot)) => Some(format!("attaches a volume in {slot}")),
        Action::Note(Note::DetachRequested(slot)) => Some(format!("detaches the volume in {slot}")),
        _ => None,
    }
}
