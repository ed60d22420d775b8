//! Whether slots are alike: whether what is proved of one holds of each.
//!
//! What the models do with a slot does not depend on which it is; what a fault names and what the firmware's
//! methods do with it may. Faults are compared as sets. Of the methods, each course that a call took for the first
//! slot is taken again for the others: where what AML reads says of them what it said of the first, AML has to ask,
//! to notify and to end in the same way. The event's method is also shown several slots at once, and has to treat
//! each as if it were alone.

use core::slice;

use aml_vm::{Host, HostError, RegionAccess, RegionSpace};
use pci_hotplug_model::{MethodOutcome, Slot, SlotSet, Target};

use super::hotplug::Parameters;
use super::methods::{Call, Course, Methods};

/// Whether all slots that volumes can take are alike, as far as the explorations so far have called methods.
pub(super) fn are_alike(parameters: &Parameters) -> bool {
    let slots = &parameters.order;
    let faults = &parameters.setup.faults;
    let any_or_none = |named: SlotSet| {
        let first = slots.first().is_some_and(|slot| named.contains(*slot));
        slots.iter().all(|slot| named.contains(*slot) == first)
    };
    any_or_none(faults.driver_refuses)
        && any_or_none(faults.attach_fails)
        && any_or_none(faults.eject_fails)
        && treated_alike(&parameters.methods, slots)
}

fn treated_alike(methods: &Methods, slots: &[Slot]) -> bool {
    let Some((first, others)) = slots.split_first() else {
        return true;
    };
    let (Some(ejects), Some(events)) = (methods.known(Some(*first)), methods.known(None)) else {
        return false;
    };
    let swapped = others.iter().map(|other| Shown::Instead(*first, *other));
    let beside = others.iter().map(slice::from_ref).chain([others]);
    let beside = beside.map(|others| Shown::Beside(*first, others));
    let same = |slot: Option<Slot>, shown: &Shown<'_>, (asked, ran): &Course| {
        let mut script = Script {
            methods,
            shown,
            asked: asked.iter(),
            notified: Vec::new(),
            differs: false,
        };
        let Some(call) = methods.call(slot) else {
            return false;
        };
        let ended = run(methods, &call, &mut script);
        let mut expected = shown.notified(&ran.notified);
        expected.sort_by_key(rank);
        script.notified.sort_by_key(rank);
        !script.differs
            && script.asked.next().is_none()
            && ended == Some(ran.outcome)
            && script.notified == expected
    };
    swapped.clone().zip(others).all(|(shown, other)| {
        ejects
            .iter()
            .all(|course| same(Some(*other), &shown, course))
    }) && swapped
        .chain(beside)
        .all(|shown| events.iter().all(|course| same(None, &shown, course)))
}

/// How a call ended, unless it left traces in the namespace.
fn run(methods: &Methods, call: &Call, script: &mut Script<'_>) -> Option<MethodOutcome> {
    let mut machine = methods.machine.clone();
    let result = machine.evaluate(&call.path, &call.arguments, script);
    let outcome = match result {
        Ok(_) => MethodOutcome::Ok,
        Err(_) => MethodOutcome::Failed,
    };
    (*machine.snapshot() == *methods.after_boot).then_some(outcome)
}

fn rank(notified: &(Target, u8)) -> (u8, u8) {
    let (target, value) = *notified;
    match target {
        Target::Bus => (0, value),
        Target::Slot(slot) => (1 + slot.number(), value),
    }
}

/// What is shown to a method, in place of a course that knew of no slot but the first.
#[derive(Clone)]
enum Shown<'a> {
    /// The first slot and another change places.
    Instead(Slot, Slot),
    /// What is true of the first slot is true of others too.
    Beside(Slot, &'a [Slot]),
}

impl Shown<'_> {
    /// A bitmap of slots.
    fn bits(&self, value: u64) -> u64 {
        let bit = |slot: &Slot| u64::from(slot.bit());
        match self {
            Shown::Instead(first, other) => {
                let (a, b) = (bit(first), bit(other));
                let only_one = (value & a == 0) != (value & b == 0);
                if only_one { value ^ (a | b) } else { value }
            }
            Shown::Beside(first, others) if value & bit(first) != 0 => {
                others.iter().fold(value, |value, other| value | bit(other))
            }
            Shown::Beside(..) => value,
        }
    }

    /// The number of a device.
    fn device(&self, device: u8) -> u8 {
        match self {
            Shown::Instead(first, other) if device == first.number() => other.number(),
            Shown::Instead(first, other) if device == other.number() => first.number(),
            _ => device,
        }
    }

    fn notified(&self, notified: &[(Target, u8)]) -> Vec<(Target, u8)> {
        let mut shown = Vec::new();
        for &(target, value) in notified {
            match (self, target) {
                (Shown::Instead(..), Target::Slot(slot)) => {
                    let slot = Slot::new(self.device(slot.number())).unwrap_or(slot);
                    shown.push((Target::Slot(slot), value));
                }
                (Shown::Beside(first, others), Target::Slot(slot)) if slot == *first => {
                    shown.push((target, value));
                    let others = others.iter().map(|other| (Target::Slot(*other), value));
                    shown.extend(others.filter(|other| !notified.contains(other)));
                }
                _ => shown.push((target, value)),
            }
        }
        shown
    }
}

/// Answers as a course was answered, as long as it is asked so.
struct Script<'a> {
    methods: &'a Methods,
    shown: &'a Shown<'a>,
    asked: slice::Iter<'a, (RegionAccess, u64)>,
    notified: Vec<(Target, u8)>,
    differs: bool,
}

impl Script<'_> {
    fn answer(&mut self, access: &RegionAccess) -> Option<u64> {
        let (known, answer) = self.asked.next()?;
        let is_config = access.space == RegionSpace::PciConfig;
        let bits = |value: u64| {
            if is_config {
                value
            } else {
                self.shown.bits(value)
            }
        };
        let mut expected = known.clone();
        // Each device may declare regions of its own.
        expected.region = access.region;
        expected.write = known.write.map(bits);
        if let Some(address) = &mut expected.pci {
            address.device = self.shown.device(address.device);
        }
        (expected == *access).then(|| bits(*answer))
    }
}

impl Host for Script<'_> {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let answer = self.answer(access);
        self.differs |= answer.is_none();
        answer.ok_or(HostError::NoHandler)
    }

    fn notify(&mut self, path: &str, value: u64) {
        self.notified.extend(self.methods.notified(path, value));
    }

    fn sleep(&mut self, _: u64) {
        self.differs = true;
    }

    fn stall(&mut self, _: u64) {
        self.differs = true;
    }
}
