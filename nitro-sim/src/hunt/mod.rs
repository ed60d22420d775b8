//! Random schedules of a scenario: fast, for spaces too large to prove. It finds and shrinks; it
//! never proves.
//!
//! The world is the prover's, with all slots as they are. At each step one of the steps that are
//! possible is taken, all with equal chance; a schedule's timing is then the earliest that fits.
//! What is found is shrunk and has the form of a prover's counterexample.

pub mod merge;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::explore::hunt::{Campaign, Shard, hunt as search};
use crate::explore::timed::StateClasses;
use crate::explore::{Model, Progress, Watch, model_hash, shrink};
use crate::prove::hotplug::Trouble;
use crate::prove::world::{Place, Use, World, counterexample};
use crate::prove::{Counterexample, Error, token};
use crate::setup::Setup;
use crate::verdict::Property;

/// What to run.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// How many slots run the scenario at the same time.
    pub slots: u16,
    /// Schedules of the whole campaign.
    pub schedules: u64,
    /// Which of them.
    pub shard: Shard,
}

/// Steps after which a schedule is given up: far more than any scenario has.
pub(crate) const MAX_STEPS: usize = 1_000_000;

/// Steps that are run again to shrink what was found: some ten seconds, for schedules of thousands of steps.
const MOST_RERUN: usize = 1_000_000;

/// How long what was found is still shrunk after an interruption.
const PATIENCE: Duration = Duration::from_secs(1);

/// A property that a schedule broke.
#[derive(Clone, Debug)]
pub struct Found {
    /// Which.
    pub property: Property,
    /// The number of the schedule in the campaign.
    pub schedule: u64,
    /// How many steps that schedule had when it broke.
    pub steps: usize,
    /// The schedule, shrunk; not to the end, if the hunt was interrupted while it was, or if it is so long that this
    /// would take too much.
    pub counterexample: Counterexample,
}

/// What a campaign did.
#[derive(Clone, Debug)]
pub struct Hunt {
    /// Schedules run.
    pub schedules: u64,
    /// Of these, the ones given up: they did not end, or used more of the interrupt map than is followed.
    pub cut: u64,
    /// Steps taken.
    pub steps: u64,
    /// Whether the shard was run to its end, or everything found that could be.
    pub finished: bool,
    /// How long it took.
    pub seconds: f64,
    /// SHA-256 of what the model depends on.
    pub model_hash: String,
    /// What broke.
    pub found: Vec<Found>,
}

/// Runs a campaign over `setup`'s scenario.
///
/// # Errors
/// [`Error`]
pub fn hunt(setup: &Arc<Setup>, request: &Request, watch: &mut Watch<'_>) -> Result<Hunt, Error> {
    let place = Place::of(setup, request.slots)?.judging_panics();
    place.unreduced(Run {
        setup,
        request,
        watch,
    })
}

struct Run<'a, 'w> {
    setup: &'a Setup,
    request: &'a Request,
    watch: &'a mut Watch<'w>,
}

impl Use for Run<'_, '_> {
    type Result = Result<Hunt, Error>;

    fn with<W>(self, model: StateClasses<W>) -> Result<Hunt, Error>
    where
        W: World + Sync,
        W::World: Send + Sync,
        W::Stored: Send + Sync,
        W::Timer: Send + Sync,
    {
        let Run {
            setup,
            request,
            watch,
        } = self;
        let campaign = Campaign {
            seed: setup.header.seed,
            schedules: request.schedules,
            shard: request.shard,
            max_steps: MAX_STEPS,
        };
        // A schedule that uses more of the interrupt map than is followed is given up, and counted.
        let trouble = || {
            model
                .0
                .trouble()
                .filter(|trouble| *trouble != Trouble::IrqMap)
        };
        let report = search(
            &model,
            &campaign,
            &mut |progress: &Progress| match trouble() {
                Some(_) => ControlFlow::Break(()),
                None => watch(progress),
            },
        );
        if let Some(error) = trouble() {
            return Err(error.into());
        }
        let context = token::Context::of(setup, request.slots, None);
        let began = Instant::now();
        let mut finished = report.finished;
        let found = report.found.iter().filter_map(|found| {
            let mut checked = model.properties().iter();
            let index = checked.position(|p| p.name == found.property)?;
            let mut rerun = 0;
            let mut go_on = |steps: usize| {
                rerun += steps;
                if rerun > MOST_RERUN {
                    return ControlFlow::Break(());
                }
                let elapsed = began.elapsed();
                let progress = Progress {
                    states: 0,
                    transitions: report.steps,
                    frontier: 0,
                    depth: 0,
                    bytes: 0,
                    elapsed: report.elapsed + elapsed,
                };
                // Who interrupts the hunt wants what it has found, and soon.
                match watch(&progress) {
                    ControlFlow::Break(()) if elapsed > PATIENCE => {
                        finished = false;
                        ControlFlow::Break(())
                    }
                    _ => ControlFlow::Continue(()),
                }
            };
            let short = shrink::shrink(&model, index, &found.steps, &mut go_on)?;
            Some(Found {
                // What else is checked is that it comes to rest.
                property: *model.0.judged().get(index).unwrap_or(&Property::NoDeadlock),
                schedule: found.schedule,
                steps: found.steps.len(),
                counterexample: counterexample(&model, &short, &context, setup),
            })
        });
        let found = found.collect();
        Ok(Hunt {
            schedules: report.schedules,
            cut: report.cut,
            steps: report.steps,
            finished,
            seconds: report.elapsed.as_secs_f64(),
            model_hash: model_hash(&model),
            found,
        })
    }
}
