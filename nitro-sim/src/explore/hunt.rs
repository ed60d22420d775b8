//! Random schedules from a seed: fast, for spaces too large to prove. It finds; it never proves.
//!
//! Schedule `i` of a campaign depends on the seed and on `i` alone, so shards that take different
//! `i` cover different schedules, together exactly those of the whole campaign, and any one can be
//! run again.

use core::fmt;
use core::ops::ControlFlow;
use std::time::{Duration, Instant};

use super::random::Random;
use super::{Kind, Model, Progress, Watch};

/// Steps, and schedules, between two looks at the watcher: well below a second for steps that take
/// 100 µs.
const ROUND: u64 = 1 << 12;

/// Part `index` of `of` equal parts of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    index: u64,
    of: u64,
}

impl Shard {
    /// The whole campaign.
    pub const WHOLE: Shard = Shard { index: 0, of: 1 };

    /// Part `index`, from 0, of `of`; `None` if there is no such part.
    pub fn new(index: u64, of: u64) -> Option<Shard> {
        (index < of).then_some(Shard { index, of })
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.of)
    }
}

/// Which schedules to run.
#[derive(Clone, Copy, Debug)]
pub struct Campaign {
    /// Where all choices come from.
    pub seed: u64,
    /// Schedules of the whole campaign, over all shards.
    pub schedules: u64,
    /// Which of them are run here.
    pub shard: Shard,
    /// Steps after which a schedule is given up.
    pub max_steps: usize,
}

/// A schedule that broke a property.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<Step> {
    /// The property's name.
    pub property: &'static str,
    /// The number of the schedule in the campaign.
    pub schedule: u64,
    /// The steps up to where it broke.
    pub steps: Vec<Step>,
}

/// What a campaign did.
#[derive(Clone, Debug)]
pub struct Report<Step> {
    /// Schedules run.
    pub schedules: u64,
    /// Schedules given up: after [`Campaign::max_steps`], or where the model goes no further
    /// ([`Model::is_cut`]).
    pub cut: u64,
    /// Steps taken.
    pub steps: u64,
    /// Whether all schedules of the shard were run.
    pub finished: bool,
    /// How long it took.
    pub elapsed: Duration,
    /// The first schedule that broke each property.
    pub found: Vec<Found<Step>>,
}

/// Runs the schedules of `campaign`, until all are run or every property is broken.
pub fn hunt<M: Model>(model: &M, campaign: &Campaign, watch: &mut Watch<'_>) -> Report<M::Step> {
    let began = Instant::now();
    let mut report = Report {
        schedules: 0,
        cut: 0,
        steps: 0,
        finished: true,
        elapsed: Duration::ZERO,
        found: Vec::new(),
    };
    let mut walk = Walk {
        model,
        taken: Vec::new(),
        enabled: Vec::new(),
    };
    let mut schedule = campaign.shard.index;
    let mut next_look = ROUND;
    while schedule < campaign.schedules && report.found.len() < model.properties().len() {
        let mut look = |report: &Report<M::Step>| {
            if report.steps + report.schedules < next_look {
                return ControlFlow::Continue(());
            }
            next_look = report.steps + report.schedules + ROUND;
            watch(&Progress {
                states: 0,
                transitions: report.steps,
                frontier: campaign.schedules.saturating_sub(schedule) / campaign.shard.of,
                depth: 0,
                bytes: 0,
                elapsed: began.elapsed(),
            })
        };
        if walk
            .run(campaign, schedule, &mut report, &mut look)
            .is_break()
        {
            report.finished = false;
            break;
        }
        report.schedules += 1;
        schedule = schedule.saturating_add(campaign.shard.of);
    }
    report.elapsed = began.elapsed();
    report
}

struct Walk<'a, M: Model> {
    model: &'a M,
    taken: Vec<M::Step>,
    enabled: Vec<M::Step>,
}

impl<M: Model> Walk<'_, M> {
    /// Runs one schedule to its end; broken off where `look` says so.
    ///
    /// The end is a state without steps, or the second time in a row that a finished state is the
    /// same: what goes on for ever, such as a periodic timer, then only repeats what was seen.
    fn run(
        &mut self,
        campaign: &Campaign,
        schedule: u64,
        report: &mut Report<M::Step>,
        look: &mut impl FnMut(&Report<M::Step>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut random = Random::nth(campaign.seed, schedule);
        let mut state = self.model.initial();
        let mut rested = None;
        self.taken.clear();
        loop {
            self.note(
                schedule,
                report,
                |kind, holds| kind == Kind::Always && !holds(),
                &state,
            );
            let draw = |of: usize| random.below(of as u64) as usize;
            let Some(step) = self.model.choose(&state, &mut self.enabled, draw) else {
                break;
            };
            if self.model.finished(&state) {
                if rested.as_ref() == Some(&state) {
                    return ControlFlow::Continue(());
                }
                rested = Some(state.clone());
            }
            if self.taken.len() >= campaign.max_steps {
                report.cut += 1;
                return ControlFlow::Continue(());
            }
            state = self.model.next(&state, &step);
            self.taken.push(step);
            report.steps += 1;
            look(report)?;
        }
        if self.model.is_cut(&state) {
            report.cut += 1;
            return ControlFlow::Continue(());
        }
        let finished = self.model.finished(&state);
        let broken = |kind, holds: &dyn Fn() -> bool| match kind {
            Kind::Always => false,
            Kind::Eventually => !holds(),
            Kind::NoDeadlock => !finished,
        };
        self.note(schedule, report, broken, &state);
        ControlFlow::Continue(())
    }

    fn note(
        &self,
        schedule: u64,
        report: &mut Report<M::Step>,
        broken: impl Fn(Kind, &dyn Fn() -> bool) -> bool,
        state: &M::State,
    ) {
        for (index, property) in self.model.properties().iter().enumerate() {
            if broken(property.kind, &|| self.model.holds(index, state))
                && !report.found.iter().any(|f| f.property == property.name)
            {
                let (property, steps) = (property.name, self.taken.clone());
                report.found.push(Found {
                    property,
                    schedule,
                    steps,
                });
            }
        }
    }
}
