//! Which explorations settle the properties of a scenario: of a slot alone, of one in company, of slots one after
//! the other, of all as they are.

use core::ops::ControlFlow;
use std::sync::Arc;

use crate::explore::timed::{Fire, StateClasses};
use crate::explore::zone::Window;
use crate::explore::{End, Model, Report, Status, Watch, model_hash, search};
use crate::setup::Setup;
use crate::verdict::Property;

use super::hotplug::{Company, Hotplug, Parameters, Timer, Whole, irq_matters};
use super::world::{self, Place, RESTS, Use, World, is_judged_at_rest};
use super::{
    Error, Proof, Request, Verdict, Way, alike, digest, script, single, token, without_irqs,
};

/// Steps after which a run of one operator after the other is given up: hundreds of cycles.
const LONGEST_TURNS: usize = 50_000;

/// When operators take turns.
#[derive(Clone, Copy)]
enum Turns {
    /// After a whole scenario: few volumes are there at once, and many come after each other.
    Scenarios,
    /// After each act: as many are there at once as there are slots.
    Acts,
}

impl Turns {
    /// What happens next: operators wait for everything else.
    fn next<'s, const C: usize>(
        self,
        steps: &'s [Fire<Timer>],
        whole: &Whole<C>,
    ) -> Option<&'s Fire<Timer>> {
        let position = |step: &&Fire<Timer>| match (self, step.timer) {
            (Turns::Acts, Timer::Operator(copy)) => whole.position(copy),
            _ => 0,
        };
        // Operators come last, in their order.
        match steps.first()?.timer {
            Timer::Operator(_) => steps.iter().min_by_key(position),
            _ => steps.first(),
        }
    }
}

/// One exploration after another.
pub(super) struct Means<'a> {
    pub(super) context: &'a token::Context,
    pub(super) setup: &'a Arc<Setup>,
    pub(super) request: &'a Request,
    /// Whether one slot stands for all.
    pub(super) are_alike: fn(&Parameters) -> bool,
}

impl<'a> Means<'a> {
    pub(super) fn new(
        context: &'a token::Context,
        setup: &'a Arc<Setup>,
        request: &'a Request,
    ) -> Means<'a> {
        Means {
            context,
            setup,
            request,
            are_alike: alike::are_alike,
        }
    }

    /// Explores the scenario where it takes place.
    pub(super) fn prove(&self, watch: &mut Watch<'_>) -> Result<Proof, Error> {
        match Place::of(self.setup, self.request.slots)? {
            Place::Slots(parameters) => self.explore(*parameters, watch),
            place => {
                let statement = "one machine: every order of steps, every real-valued timing within the windows of \
                                 the profile";
                let mut proof = place.unreduced(self.search(statement.to_owned(), watch))?;
                proof.claim_no_rest();
                Ok(proof)
            }
        }
    }

    /// Explores these parameters, choosing how many indexes of the interrupt map are worth following.
    pub(super) fn explore(
        &self,
        parameters: Parameters,
        watch: &mut Watch<'_>,
    ) -> Result<Proof, Error> {
        let mut proof = if self.request.slots == 1 {
            self.exact(parameters, watch)?
        } else {
            self.one_among_many(parameters, watch)?
        };
        proof.claim_no_rest();
        Ok(proof)
    }

    /// All slots as they are, with as much of the interrupt map as can matter.
    fn exact(&self, parameters: Parameters, watch: &mut Watch<'_>) -> Result<Proof, Error> {
        let timing = timing(&parameters.setup);
        let what = match parameters.copies {
            1 => "one slot".to_owned(),
            slots => format!("{slots} slots at the same time, unreduced"),
        };
        let statement =
            format!("{what}: every order of steps, every real-valued timing with {timing}");
        if irq_matters(&parameters) {
            let world = StateClasses::new(Hotplug::<1024>::new(parameters));
            self.search(statement, watch).with(world)
        } else {
            let world = StateClasses::new(Hotplug::<0>::new(without_irqs(parameters)));
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
        let unproved =
            |property: Property| property == Property::NoIrqExhaustion && irq_matters(&parameters);
        let among = without_irqs(Parameters {
            company: Company::Others(others),
            acts: script::acts(&self.setup.scenario, script::Rounds::Any)
                .map_err(|error| Error::Script(self.setup.header.scenario.clone(), error))?,
            irq_latency: Window::new(0, parameters.irq_latency.latest().map(u64::from))
                .ok_or(Error::Window)?,
            ..single(&parameters)
        });
        let mut proof = self.exact(single(&parameters), watch)?;
        let irqs = irq_matters(&parameters);
        for verdict in &mut proof.verdicts {
            verdict.way = verdict.way.alone();
            // In its own slot it can do the same after the others are through, and they get through where the
            // interrupt map lasts: else nobody comes to rest. Another slot may be one of theirs.
            let comes_to_it = !irqs || !is_judged_at_rest(verdict.property);
            let found = verdict.counterexample.as_ref();
            if found.is_some_and(|found| !comes_to_it || !found.is_within(parameters.order[0])) {
                verdict.holds = None;
                verdict.counterexample = None;
            }
        }
        let among = StateClasses::new(Hotplug::<0>::new(among));
        let among = self.search(String::new(), watch).with(among)?;
        proof.statement = format!(
            "{} slots at the same time, each in the company of {others} others: every order of \
             steps, every real-valued timing with {}; that the end stays within reach was checked \
             of one slot on its own",
            self.request.slots,
            timing(&parameters.setup)
        );
        if irqs {
            proof.statement += "; what is judged at rest, of runs in which the slots together do \
                                not use up the interrupt map";
        }
        // One slot stands for all where there is nothing but its number to tell it from the others.
        let for_all = if among.shares_slots {
            Err("a volume may need a slot that others use")
        } else if !(self.are_alike)(&parameters) {
            Err("a fault or the tables' methods do not treat all slots alike")
        } else {
            Ok(())
        };
        if let Err(why) = for_all {
            proof.statement += &format!("; {why}, so nothing was proved of one slot for all");
        } else {
            // Both have their part in the verdicts.
            let both = format!("{} {}", proof.model_hash, among.model_hash);
            proof.model_hash = digest(both.as_bytes());
            proof.add(&among);
        }
        let mut open = false;
        for (verdict, among) in proof.verdicts.iter_mut().zip(&among.verdicts) {
            let proved = among.holds == Some(true) && for_all.is_ok() && !unproved(among.property);
            if verdict.holds != Some(false) {
                verdict.holds = proved.then_some(true);
                open |= !proved;
            }
        }
        if (open || irqs) && proof.complete {
            self.in_turn(&parameters, Turns::Scenarios, &mut proof);
            self.in_turn(&parameters, Turns::Acts, &mut proof);
            if proof.verdicts.iter().any(|verdict| verdict.holds.is_none()) {
                return self.exact_after(parameters, proof, watch);
            }
        }
        Ok(proof)
    }

    /// Looks what breaks when one operator acts after the other. That is a run like any other, so it can only
    /// refute.
    fn in_turn(&self, parameters: &Parameters, turns: Turns, proof: &mut Proof) {
        let open = |v: &&Verdict| v.holds.is_none();
        let properties = proof.verdicts.iter().filter(open).map(|v| v.property);
        let parameters = Parameters {
            properties: properties.collect(),
            ..parameters.clone()
        };
        let parameters = match irq_matters(&parameters) {
            true => parameters,
            false => without_irqs(parameters),
        };
        let model = StateClasses::new(Hotplug::<1024>::new(parameters));
        let (mut state, mut taken, mut steps) = (model.initial(), Vec::new(), Vec::new());
        while taken.len() < LONGEST_TURNS {
            steps.clear();
            model.steps(&state, &mut steps);
            let Some(step) = turns.next(&steps, &state.world) else {
                break;
            };
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

    pub(super) fn search<'s, 'w>(
        &'s self,
        statement: String,
        watch: &'s mut Watch<'w>,
    ) -> Search<'s, 'w> {
        Search {
            means: self,
            statement,
            watch,
        }
    }
}

/// One exploration.
pub(super) struct Search<'s, 'w> {
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
        W::Stored: Send + Sync,
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
