//! The operators: each goes through the scenario on volumes of its own, and acts at any time once
//! nothing is pending.

use std::sync::atomic::Ordering;

use pci_hotplug_model::nitro::{Detach, Device};
use pci_hotplug_model::{Event, Operator, Slot};

use crate::explore::timed::Timers;

use super::super::script::{Act, VOLUMES};
use super::{Company, Hotplug, Parameters, Timer, Whole};

/// Where an operator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::prove) struct Operation {
    pub(in crate::prove) position: u16,
    pub(super) mode: Mode,
    pub(super) volumes: [Option<Slot>; VOLUMES],
    /// The slot of its latest volume, where the next one takes another.
    pub(super) latest: Option<Slot>,
    /// An attach was refused.
    pub(super) refused: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Mode {
    /// Acts before any time passes.
    Due,
    /// Acts whenever it likes.
    Ready,
    /// Waits until nothing is pending.
    Resting,
    /// Waits for a time.
    Pausing,
    /// Is through.
    Done,
}

/// Whether others may have taken all spare slots: the first volume of each operator has its own slot.
pub(super) fn spares_can_run_out(parameters: &Parameters) -> bool {
    let Company::Others(others) = parameters.company else {
        return false;
    };
    let operators = usize::from(others) + parameters.copies;
    let spares = parameters.order.len().saturating_sub(operators);
    let acts = &parameters.acts;
    let attaches = acts.iter().filter(|act| matches!(act, Act::Attach { .. }));
    let more = attaches.count().saturating_sub(1);
    let endless = acts.iter().any(|act| matches!(act, Act::Again(_)));
    endless || operators * more > spares
}

impl<const C: usize> Hotplug<C> {
    /// The operator's next act; one that may go back does so unless `on`, and an attach that others may have
    /// left no slot for is refused if `on`.
    pub(super) fn operate(
        &self,
        whole: &mut Whole<C>,
        copy: u8,
        on: bool,
        timers: &mut Timers<Timer>,
    ) {
        let mut operation = whole.operators[usize::from(copy)];
        let act = self.parameters.acts.get(usize::from(operation.position));
        operation.position += 1;
        operation.mode = Mode::Due;
        let operator = match act {
            Some(Act::Attach { volume, slot }) => {
                whole.operators[usize::from(copy)] = operation;
                return self.attach(whole, copy, (*volume).into(), (*slot, on), timers);
            }
            Some(Act::Detach { volume }) => {
                let slot = operation.volumes[usize::from(*volume)];
                if slot.is_some() && slot != self.own_slot(copy) {
                    self.leaves_its_own();
                }
                slot.map(Operator::Detach)
            }
            Some(Act::Rescan) => Some(Operator::Rescan),
            Some(Act::Again(first)) => {
                if !on {
                    operation.position = *first;
                }
                None
            }
            Some(Act::Rest | Act::Pause(_)) | None => None,
        };
        whole.operators[usize::from(copy)] = operation;
        if let Some(operator) = operator {
            self.world_step(whole, Event::Operator(operator), timers);
        }
    }

    /// A volume that is attached already, or has no free slot, is refused and changes nothing.
    fn attach(
        &self,
        whole: &mut Whole<C>,
        copy: u8,
        volume: usize,
        (slot, refused): (Option<u8>, bool),
        timers: &mut Timers<Timer>,
    ) {
        let operation = whole.operators[usize::from(copy)];
        let attached = operation.volumes[volume].is_some_and(|slot| {
            let agent = whole.world.slot(slot).agent;
            agent.device == Device::Here && agent.detach == Detach::None
        });
        let wanted = slot.and_then(Slot::new);
        let own = self.own_slot(copy);
        let slot = wanted
            .or_else(|| self.free_slot(whole, copy, &operation))
            .filter(|slot| !attached && (!refused || Some(*slot) == own));
        let same_slot = self.setup().profile.nitro.same_slot;
        if !attached && (wanted.is_some() || slot != own && !same_slot) {
            self.leaves_its_own();
        }
        let accepted = slot.filter(|slot| {
            let event = Event::Operator(Operator::Attach(*slot));
            self.accepted(whole, event, timers)
        });
        if let Some(slot) = accepted {
            // A volume that had the slot is nowhere now.
            let all = whole.operators.iter_mut().flat_map(|o| &mut o.volumes);
            all.filter(|at| **at == Some(slot))
                .for_each(|at| *at = None);
        }
        let operation = &mut whole.operators[usize::from(copy)];
        match accepted {
            Some(slot) => {
                operation.volumes[volume] = Some(slot);
                operation.latest = Some(slot).filter(|_| !same_slot);
            }
            None => operation.refused = true,
        }
    }

    fn own_slot(&self, copy: u8) -> Option<Slot> {
        self.parameters.order.get(usize::from(copy)).copied()
    }

    /// An act is about a slot that, in company, is not the copy's alone.
    fn leaves_its_own(&self) {
        if self.parameters.company.is_any() {
            self.shares_slots.store(true, Ordering::Relaxed);
        }
    }

    /// Where the firmware puts a copy's next volume: in the copy's own slot, or in the first of those that are set
    /// aside for it after the latest where the profile says so; if none of them is free, in the first that is.
    fn free_slot(&self, whole: &Whole<C>, copy: u8, operation: &Operation) -> Option<Slot> {
        let free = |slot: &&Slot| {
            let agent = whole.world.slot(**slot).agent;
            !agent.answers() && !agent.shown()
        };
        let (order, copies) = (&self.parameters.order, self.parameters.copies);
        let moves = !self.setup().profile.nitro.same_slot;
        let own = order.iter().skip(copy.into()).step_by(copies);
        let own: Vec<&Slot> = own.take(if moves { order.len() } else { 1 }).collect();
        let latest = own.iter().position(|slot| Some(**slot) == operation.latest);
        let (before, after) = own.split_at(latest.map_or(0, |at| at + 1));
        let spare = order.iter().skip(copies);
        let mut choice = after.iter().chain(before).copied().chain(spare);
        choice.find(free).copied()
    }

    /// Lets every operator whose wait is over go on to its next act.
    pub(super) fn settle(&self, whole: &mut Whole<C>, timers: &mut Timers<Timer>) {
        for copy in 0..whole.operators.len() {
            if whole.operators[copy].mode != Mode::Due {
                continue;
            }
            let operation = &mut whole.operators[copy];
            match self.parameters.acts.get(usize::from(operation.position)) {
                Some(Act::Rest) => operation.mode = Mode::Resting,
                Some(Act::Pause(us)) => {
                    operation.mode = Mode::Pausing;
                    timers.start(Timer::Pause(copy as u8), self.window(*us, *us));
                }
                Some(_) => {}
                None => operation.mode = Mode::Done,
            }
        }
        while self.at_rest(whole) {
            let mut woken = false;
            for operation in &mut whole.operators {
                if operation.mode == Mode::Resting {
                    operation.position += 1;
                    woken = true;
                    operation.mode = match self.parameters.acts.get(usize::from(operation.position))
                    {
                        Some(Act::Rest) => Mode::Resting,
                        Some(_) => Mode::Ready,
                        None => Mode::Done,
                    };
                }
            }
            if !woken {
                return;
            }
        }
    }
}
