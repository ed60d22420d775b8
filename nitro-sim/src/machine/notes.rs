//! The model's notes as lines of a trace.

use pci_hotplug_model::{Note, Operator, Slot, SlotSet};

use crate::time::{Micros, human};
use crate::trace::{Actor, What};

/// Who did it, and what it is called.
pub(crate) fn describe(note: &Note) -> (Actor, What) {
    let (actor, step, slot, detail) = parts(note);
    let step = step.to_owned();
    (
        actor,
        What::Hotplug {
            step,
            slot: slot.map(Slot::number),
            detail,
        },
    )
}

fn parts(note: &Note) -> (Actor, &'static str, Option<Slot>, String) {
    let plain = |actor, step, slot: Slot| (actor, step, Some(slot), String::new());
    match *note {
        Note::Refused(operator) => (
            Actor::Firmware,
            "refused",
            slot_of(operator),
            refusal(operator).to_owned(),
        ),
        Note::DeviceArrived(slot) => plain(Actor::Firmware, "a new device is there", slot),
        Note::BusPublished(slot) => plain(Actor::Bus, "the bus shows the device", slot),
        Note::DetachRequested(slot) => {
            plain(Actor::Firmware, "the firmware wants the device back", slot)
        }
        Note::PmeAcknowledged(slot) => plain(
            Actor::Firmware,
            "takes the PMCSR write as the OS's consent",
            slot,
        ),
        Note::EjectAcknowledged(slot) => {
            plain(Actor::Firmware, "the eject register was written", slot)
        }
        Note::HandshakeComplete(slot) => {
            plain(Actor::Firmware, "the eject handshake is complete", slot)
        }
        Note::DeviceGone(slot) => plain(Actor::Firmware, "the device is gone", slot),
        Note::BusWithdrew(slot) => {
            plain(Actor::Bus, "config reads give all ones from now on", slot)
        }
        Note::Locked(thread) => (
            Actor::Os,
            "takes the topology lock",
            None,
            format!("{thread:?}"),
        ),
        Note::Unlocked(thread) => (
            Actor::Os,
            "releases the topology lock",
            None,
            format!("{thread:?}"),
        ),
        Note::DriverDetached(slot) => plain(Actor::Os, "the driver let go of the device", slot),
        Note::PmcsrWritten { slot, value } => (
            Actor::Os,
            "writes PMCSR",
            Some(slot),
            format!("{value:#06x}"),
        ),
        Note::EjectCalled(slot) => plain(Actor::Os, "evaluates _EJ0(1)", slot),
        Note::Waiting { us, .. } => (
            Actor::Os,
            "waits with the lock held",
            None,
            human(Micros(us)),
        ),
        Note::Rescanned { unchanged, added } => {
            let found = format!("unchanged {}, new {}", list(unchanged), list(added));
            (Actor::Os, "rescans the bus", None, found)
        }
        Note::GhostKept(slot) => plain(
            Actor::Os,
            "keeps the node of a device that is leaving",
            slot,
        ),
        Note::ChildDeleted(slot) => plain(Actor::Os, "deletes the device node", slot),
        Note::DeleteRefused(slot) => plain(
            Actor::Os,
            "cannot delete the node: its driver does not let go",
            slot,
        ),
        Note::IntxRouted { slot, index } => (
            Actor::Os,
            "routes INTx again",
            Some(slot),
            format!("index {index} of the interrupt map is leaked"),
        ),
        Note::OtherFunctions { slot, added, gone } => {
            let found = format!("new {}, gone {}", functions(added), functions(gone));
            (Actor::Os, "finds other functions", Some(slot), found)
        }
        Note::DriverAttached(slot) => plain(Actor::Os, "the driver attaches", slot),
        Note::NvmeGone { slot, csts, gone } => {
            let conclusion = if gone { "gone" } else { "still there" };
            (
                Actor::Os,
                "nvme reads CSTS",
                Some(slot),
                format!("{csts:#010x}, takes the controller for {conclusion}"),
            )
        }
        Note::NvmePolling(slot) => plain(Actor::Os, "nvme polls for an admin command", slot),
        Note::SlotControl { slot, value } => (
            Actor::Os,
            "writes slot control",
            Some(slot),
            format!("{value:#06x}"),
        ),
        Note::SlotStatus { slot, value } => (
            Actor::Os,
            "reads slot status",
            Some(slot),
            format!("{value:#06x}"),
        ),
        Note::PowerLost => (Actor::Firmware, "the power is gone", None, String::new()),
        Note::Booted => (Actor::Os, "the machine has booted", None, String::new()),
        Note::ChildVanished(slot) => plain(
            Actor::Os,
            "the device node went while the eject waited for the lock",
            slot,
        ),
    }
}

fn slot_of(operator: Operator) -> Option<Slot> {
    match operator {
        Operator::Attach(slot)
        | Operator::Detach(slot)
        | Operator::Press(slot)
        | Operator::Remove(slot) => Some(slot),
        Operator::Rescan | Operator::PowerLoss | Operator::PowerOn => None,
    }
}

fn refusal(operator: Operator) -> &'static str {
    match operator {
        Operator::Attach(_) => "the slot is taken",
        Operator::Detach(_) => "the slot has no device that could leave, or was asked just now",
        Operator::Remove(_) => "the slot has no device that could leave",
        Operator::Press(_) => "the slot has no button, or no power",
        Operator::Rescan => "nobody is free to rescan",
        Operator::PowerLoss => "the power is off already",
        Operator::PowerOn => "the power is on already",
    }
}

fn list(slots: SlotSet) -> String {
    let numbers: Vec<String> = slots.iter().map(|slot| slot.number().to_string()).collect();
    if numbers.is_empty() {
        "none".to_owned()
    } else {
        numbers.join(" ")
    }
}

/// The functions of a set, one bit each.
fn functions(set: u8) -> String {
    list(SlotSet(set.into()))
}
