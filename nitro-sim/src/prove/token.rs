//! Tokens that carry everything that is needed to build their model again.

use core::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::explore::timed::StateClasses;
use crate::explore::{Model, shrink, token};
use crate::setup::{self, Options, Setup};
use crate::trace::Event;
use crate::verdict::Property;

use super::hotplug::{Hotplug, Parameters, irq_matters};
use super::{Error, parameters, timeline, without_irqs};

/// What a model was built from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    scenario: String,
    firmware: String,
    os: String,
    quirks: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tunables: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tables: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    set: Vec<String>,
    slots: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rescan_delay_us: Option<u64>,
}

impl Context {
    /// The context of exploring `slots` slots of `setup`.
    pub fn of(setup: &Setup, slots: u16, rescan_delay_us: Option<u64>) -> Context {
        let options = Options::of(&setup.header);
        Context {
            scenario: options.scenario,
            firmware: options.firmware,
            os: options.os,
            quirks: setup.header.quirks,
            tunables: options.tunables,
            tables: options.tables,
            set: options.set,
            slots,
            rescan_delay_us,
        }
    }

    /// The context as a token carries it, for a model of `slots` slots.
    pub(crate) fn bytes(&self, slots: usize) -> Vec<u8> {
        let slots = u16::try_from(slots).unwrap_or(self.slots);
        serde_json::to_vec(&Context {
            slots,
            ..self.clone()
        })
        .unwrap_or_default()
    }

    fn options(&self) -> Options {
        Options {
            os: self.os.clone(),
            firmware: self.firmware.clone(),
            quirks: if self.quirks == 0 {
                "none".to_owned()
            } else {
                self.quirks.to_string()
            },
            tunables: self.tunables.clone(),
            tables: self.tables.clone(),
            set: self.set.clone(),
            ..Options::new(&self.scenario)
        }
    }
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Context {
            scenario,
            firmware,
            os,
            quirks,
            slots,
            ..
        } = self;
        write!(f, "{scenario} on {firmware}, {os}, quirks {quirks}")?;
        for part in self.tunables.iter().chain(&self.set) {
            write!(f, ", {part}")?;
        }
        if let Some(delay) = self.rescan_delay_us {
            write!(f, ", {delay} µs before the rescan")?;
        }
        if *slots > 1 {
            write!(f, ", {slots} slots")
        } else {
            Ok(())
        }
    }
}

/// Why a token cannot be replayed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// The token itself.
    #[error(transparent)]
    Token(#[from] token::Error),
    /// It does not say what it is about.
    #[error("the token does not say what it is about: {0}")]
    Context(#[from] serde_json::Error),
    /// What it is about cannot be set up.
    #[error(transparent)]
    Setup(#[from] setup::Error),
    /// What it is about cannot be explored.
    #[error(transparent)]
    Explore(#[from] Error),
}

/// What a token's schedule does.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// What it is about.
    pub context: Context,
    /// What happens.
    pub events: Vec<Event>,
    /// What is broken at the end.
    pub broken: Vec<Property>,
}

/// Replays a token on the model that it carries.
///
/// # Errors
/// [`ReplayError`], among them a token of another model.
pub fn replay(word: &str) -> Result<Replayed, ReplayError> {
    let context: Context = serde_json::from_slice(&token::context(word)?)?;
    let setup = Arc::new(Setup::new(&context.options(), &mut std::io::empty())?);
    let mut parameters = parameters(&setup, context.slots)?;
    if let Some(delay) = context.rescan_delay_us {
        parameters = super::critical::with_delay(parameters, delay);
    }
    if irq_matters(&parameters.setup, context.slots) {
        run::<1024>(parameters, word, context, &setup)
    } else {
        run::<0>(without_irqs(parameters), word, context, &setup)
    }
}

fn run<const C: usize>(
    parameters: Parameters,
    word: &str,
    context: Context,
    setup: &Setup,
) -> Result<Replayed, ReplayError> {
    let model = StateClasses(Hotplug::<C>::new(parameters));
    let steps = token::decode(&model, word)?;
    let broken = match shrink::replay(&model, &steps) {
        Ok(state) => {
            let properties = &model.0.parameters().properties;
            let is_broken = |(index, _): &(usize, &Property)| !model.holds(*index, &state);
            properties
                .iter()
                .enumerate()
                .filter(is_broken)
                .map(|(_, p)| *p)
                .collect()
        }
        Err(_) => Vec::new(),
    };
    let events = timeline::events(&model.0, &steps, setup);
    Ok(Replayed {
        context,
        events,
        broken,
    })
}
