//! Random schedules from a seed: fast, for spaces too large to prove. It finds; it never proves.
//!
//! Schedule `i` of a campaign depends on the seed and on `i` alone, so shards that take different
//! `i` cover different schedules, together exactly those of the whole campaign, and any one can be
//! run again.

use std::time::{Duration, Instant};

use super::random::Random;
use super::{Kind, Model, Progress, Watch};

/// Schedules between two looks at the watcher.
const ROUND: u64 = 1 << 10;

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
    /// Schedules given up after [`Campaign::max_steps`].
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
    while schedule < campaign.schedules && report.found.len() < model.properties().len() {
        walk.run(campaign, schedule, &mut report);
        report.schedules += 1;
        schedule += campaign.shard.of;
        if report.schedules.is_multiple_of(ROUND) {
            let progress = Progress {
                states: 0,
                transitions: report.steps,
                frontier: campaign.schedules.saturating_sub(schedule) / campaign.shard.of,
                depth: 0,
                bytes: 0,
                elapsed: began.elapsed(),
            };
            if watch(&progress).is_break() {
                report.finished = false;
                break;
            }
        }
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
    fn run(&mut self, campaign: &Campaign, schedule: u64, report: &mut Report<M::Step>) {
        let mut random = Random::nth(campaign.seed, schedule);
        let mut state = self.model.initial();
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
            if self.taken.len() >= campaign.max_steps {
                report.cut += 1;
                return;
            }
            state = self.model.next(&state, &step);
            self.taken.push(step);
            report.steps += 1;
        }
        let finished = self.model.finished(&state);
        let broken = |kind, holds: &dyn Fn() -> bool| match kind {
            Kind::Always => false,
            Kind::Eventually => !holds(),
            Kind::NoDeadlock => !finished,
        };
        self.note(schedule, report, broken, &state);
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
