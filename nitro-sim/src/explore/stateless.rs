//! Exploration by re-execution, for what runs but cannot be snapshot: a driver behind a trait, C
//! code.
//!
//! Nothing is stored but the choices of the current run. The next run repeats all but the last
//! choice that still has an alternative and takes that. When none has, every behaviour up to the
//! step limit was run, and only then is this a proof: [`Report::finished`] says so. The count grows
//! with the number of *schedules*, not of states, so what is a second for [`search`](super::search)
//! can be an age here.

use std::time::{Duration, Instant};

use super::{Kind, Model, Progress, Property, Watch};

/// Something that can be started again and again, each time behaving the same under the same
/// choices.
pub trait Driver {
    /// One execution.
    type Run: Run;
    /// Starts from the beginning.
    fn start(&self) -> Self::Run;
    /// What has to hold.
    fn properties(&self) -> &[Property];
}

/// One execution under way.
pub trait Run {
    /// The name of a step.
    type Step: Clone + PartialEq;
    /// Appends every step enabled now, always in the same order for the same history.
    fn steps(&mut self, steps: &mut Vec<Self::Step>);
    /// Takes one of them.
    fn take(&mut self, step: &Self::Step);
    /// Whether the condition of this property is true now.
    fn holds(&mut self, property: usize) -> bool;
    /// Whether having no steps is an intended end.
    fn finished(&mut self) -> bool;
}

/// How far to go.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// Runs at most.
    pub schedules: u64,
    /// Steps after which a run is given up.
    pub max_steps: usize,
}

/// What was covered.
#[derive(Clone, Debug)]
pub struct Report<Step> {
    /// Whether every behaviour was run, none of them given up.
    pub finished: bool,
    /// Runs.
    pub schedules: u64,
    /// Runs given up after [`Budget::max_steps`].
    pub cut: u64,
    /// Steps taken, repetitions included.
    pub steps: u64,
    /// A run that behaved differently under the same choices, if there was one: then nothing here
    /// can be trusted.
    pub diverged: bool,
    /// How long it took.
    pub elapsed: Duration,
    /// For each broken property, the shortest schedule seen to break it.
    pub found: Vec<(Property, Vec<Step>)>,
}

/// Runs every behaviour of `driver`, within `budget`. An eventuality is broken where a run ends
/// without it.
pub fn explore<D: Driver>(
    driver: &D,
    budget: &Budget,
    watch: &mut Watch<'_>,
) -> Report<<D::Run as Run>::Step> {
    let mut explorer = Explorer {
        properties: driver.properties(),
        path: Vec::new(),
        report: Report {
            finished: false,
            schedules: 0,
            cut: 0,
            steps: 0,
            diverged: false,
            elapsed: Duration::ZERO,
            found: Vec::new(),
        },
    };
    let began = Instant::now();
    loop {
        explorer.run(driver.start(), budget.max_steps);
        let report = &mut explorer.report;
        if report.diverged {
            break;
        }
        if !advance(&mut explorer.path) {
            report.finished = report.cut == 0;
            break;
        }
        let progress = Progress {
            states: 0,
            transitions: report.steps,
            frontier: 0,
            depth: explorer.path.len() as u32,
            bytes: 0,
            elapsed: began.elapsed(),
        };
        if report.schedules >= budget.schedules || watch(&progress).is_break() {
            break;
        }
    }
    explorer.report.elapsed = began.elapsed();
    explorer.report
}

/// A choice made: which, and out of how many.
#[derive(Clone, Copy)]
struct Choice {
    taken: usize,
    of: usize,
}

/// Moves on to the next sequence of choices, if there is one.
fn advance(path: &mut Vec<Choice>) -> bool {
    while let Some(last) = path.last_mut() {
        last.taken += 1;
        if last.taken < last.of {
            return true;
        }
        path.pop();
    }
    false
}

struct Explorer<'a, Step> {
    properties: &'a [Property],
    path: Vec<Choice>,
    report: Report<Step>,
}

impl<Step: Clone + PartialEq> Explorer<'_, Step> {
    fn run(&mut self, mut run: impl Run<Step = Step>, max_steps: usize) {
        self.report.schedules += 1;
        let mut taken: Vec<Step> = Vec::new();
        let mut enabled = Vec::new();
        loop {
            for index in self.of_kind(Kind::Always) {
                if !run.holds(index) {
                    self.note(index, &taken);
                }
            }
            enabled.clear();
            run.steps(&mut enabled);
            if enabled.is_empty() {
                self.report.diverged |= self.path.len() > taken.len();
                break;
            }
            if taken.len() >= max_steps {
                self.report.cut += 1;
                return;
            }
            let depth = taken.len();
            if depth == self.path.len() {
                self.path.push(Choice {
                    taken: 0,
                    of: enabled.len(),
                });
            }
            let choice = self.path[depth];
            if choice.of != enabled.len() {
                self.report.diverged = true;
                return;
            }
            let step = enabled.swap_remove(choice.taken);
            run.take(&step);
            taken.push(step);
            self.report.steps += 1;
        }
        for index in self.of_kind(Kind::Eventually) {
            if !run.holds(index) {
                self.note(index, &taken);
            }
        }
        if !run.finished() {
            self.of_kind(Kind::NoDeadlock)
                .into_iter()
                .for_each(|index| self.note(index, &taken));
        }
    }

    fn of_kind(&self, kind: Kind) -> Vec<usize> {
        (0..self.properties.len())
            .filter(|&i| self.properties[i].kind == kind)
            .collect()
    }

    fn note(&mut self, index: usize, taken: &[Step]) {
        let property = self.properties[index];
        match self.report.found.iter_mut().find(|(p, _)| *p == property) {
            Some((_, shortest)) if shortest.len() <= taken.len() => {}
            Some((_, shortest)) => *shortest = taken.to_vec(),
            None => self.report.found.push((property, taken.to_vec())),
        }
    }
}

/// Any model, explored as if it could not be snapshot.
#[derive(Clone, Debug)]
pub struct Reexecuted<M>(pub M);

/// An execution of a [`Reexecuted`] model.
pub struct Execution<'a, M: Model> {
    model: &'a M,
    state: M::State,
}

impl<'a, M: Model> Driver for &'a Reexecuted<M> {
    type Run = Execution<'a, M>;

    fn start(&self) -> Self::Run {
        Execution {
            model: &self.0,
            state: self.0.initial(),
        }
    }

    fn properties(&self) -> &[Property] {
        self.0.properties()
    }
}

impl<M: Model> Run for Execution<'_, M> {
    type Step = M::Step;

    fn steps(&mut self, steps: &mut Vec<M::Step>) {
        self.model.steps(&self.state, steps);
    }

    fn take(&mut self, step: &M::Step) {
        self.state = self.model.next(&self.state, step);
    }

    fn holds(&mut self, property: usize) -> bool {
        self.model.holds(property, &self.state)
    }

    fn finished(&mut self) -> bool {
        self.model.finished(&self.state)
    }
}
