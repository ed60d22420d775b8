//! Every order and every timing of a scenario, exactly.
//!
//! [`prove`] explores a scenario's world with the engine of [`explore`](crate::explore): a verdict
//! for each property, the shortest counterexample where one is broken, and a receipt. The world's
//! steps, the firmware's methods and all windows are the simulator's; see [`hotplug`].

mod alike;
pub mod critical;
pub mod hotplug;
mod machine;
pub mod memory;
mod methods;
mod plan;
mod receipt;
pub mod script;
pub mod timeline;
pub mod token;
pub(crate) mod world;

use std::sync::Arc;

use pci_hotplug_model::profile::Hotplug as Wiring;

use crate::explore::zone::Window;
use crate::explore::{Limits, Watch};
use crate::machine::{Error as MachineError, Machine, model};
use crate::settings::RegisterSpace;
use crate::setup::Setup;

use hotplug::{Company, Parameters, Trouble};
use methods::Methods;
use plan::Means;

pub use receipt::{Proof, Verdict, Way};
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

/// Explores `setup`'s scenario.
///
/// # Errors
/// [`Error`]
pub fn prove(setup: &Arc<Setup>, request: &Request, watch: &mut Watch<'_>) -> Result<Proof, Error> {
    let context = token::Context::of(setup, request.slots, None);
    Means::new(&context, setup, request).prove(watch)
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
            courses: Arc::default(),
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

/// One of the slots, alone.
pub(crate) fn single(parameters: &Parameters) -> Parameters {
    Parameters {
        copies: 1,
        company: Company::Alone,
        ..parameters.clone()
    }
}

/// The same machine with an interrupt map that never runs out.
pub(crate) fn without_irqs(mut parameters: Parameters) -> Parameters {
    parameters.setup.profile.irq.intrng = false;
    parameters.setup.profile.irq.vectors = 0;
    parameters
}

/// Bytes as a name for them.
fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    format!("{:x}", Sha256::digest(bytes))
}

fn window(window: crate::time::Window) -> Result<Window, Error> {
    Window::new(window.min(), Some(window.max())).ok_or(Error::Window)
}

#[cfg(test)]
mod cross_check;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod twin;
