//! Tokens that carry everything that is needed to build their model again.

use core::fmt;
use std::collections::HashSet;
use std::io::Read;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::explore::timed::StateClasses;
use crate::explore::{Model, shrink, token};
use crate::setup::{self, Options, Setup};
use crate::trace::Event;
use crate::verdict::Property;

use super::world::{Place, Use, World};
use super::{Error, timeline};

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
    pub(crate) fn bytes(&self, slots: u16) -> Vec<u8> {
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
    /// It is not known whether the end is within reach.
    #[error(
        "no end among the first {0} states after this schedule, and there are more; `prove` tells whether one can \
         be reached"
    )]
    EndNotFound(usize),
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

/// Replays a token on the model that it carries; `stdin` has its tables if they came that way.
///
/// # Errors
/// [`ReplayError`], among them a token of another model.
pub fn replay(word: &str, stdin: &mut dyn Read) -> Result<Replayed, ReplayError> {
    let context: Context = serde_json::from_slice(&token::context(word)?)?;
    let setup = Arc::new(Setup::new(&context.options(), stdin)?);
    let mut place = Place::of(&setup, context.slots)?.judging_panics();
    if let (Some(delay), Place::Slots(parameters)) = (context.rescan_delay_us, &mut place) {
        **parameters = super::critical::with_delay((**parameters).clone(), delay);
    }
    place.unreduced(Replay {
        word,
        context,
        setup: &setup,
    })
}

struct Replay<'a> {
    word: &'a str,
    context: Context,
    setup: &'a Setup,
}

impl Use for Replay<'_> {
    type Result = Result<Replayed, ReplayError>;

    fn with<W>(self, model: StateClasses<W>) -> Self::Result
    where
        W: World + Sync,
        W::World: Send + Sync,
        W::Stored: Send + Sync,
        W::Timer: Send + Sync,
    {
        let steps = token::decode(&model, self.word)?;
        let broken = match shrink::replay(&model, &steps) {
            Ok(state) => {
                let mut broken = Vec::new();
                for (index, property) in model.0.judged().iter().enumerate() {
                    let rests = *property != Property::NoDeadlock || can_end(&model, &state)?;
                    if !(rests && model.holds(index, &state)) {
                        broken.push(*property);
                    }
                }
                broken
            }
            Err(_) => Vec::new(),
        };
        Ok(Replayed {
            context: self.context,
            events: timeline::events(&model.0, &steps, self.setup),
            broken,
        })
    }
}

/// States that are looked through for an end.
const MOST_STATES: usize = 1 << 22;

/// Whether the end is within reach of a state.
fn can_end<M: Model>(model: &M, from: &M::State) -> Result<bool, ReplayError> {
    let mut seen = HashSet::from([model.store(from)]);
    let mut open = vec![from.clone()];
    let mut steps = Vec::new();
    while let Some(state) = open.pop() {
        if model.finished(&state) {
            return Ok(true);
        }
        if seen.len() > MOST_STATES {
            return Err(ReplayError::EndNotFound(MOST_STATES));
        }
        steps.clear();
        model.steps(&state, &mut steps);
        let next = steps.iter().map(|step| model.next(&state, step));
        open.extend(next.filter(|next| seen.insert(model.store(next))));
    }
    Ok(false)
}
