//! What a verdict needs to remember of a hot-plug run: when each slot's handshake was complete, who
//! looked too early, who refused.

use std::collections::BTreeMap;

use pci_hotplug_model::nitro::{Agent, Detach};
use pci_hotplug_model::os::{Child, Node};
use pci_hotplug_model::{Message, Note, Setup, Slot};

use crate::time::Micros;

/// Of all slots.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct History {
    slots: BTreeMap<Slot, SlotHistory>,
    /// Attaches that succeeded.
    pub(super) attached: u32,
}

/// Of one slot, since a device in it was last asked back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct SlotHistory {
    wanted_back: Option<Micros>,
    handshake: Option<Micros>,
    kept: Option<Micros>,
    withdrew: Option<Micros>,
    refusal: Option<Message>,
    csts: Option<u32>,
    polling: Option<Micros>,
}

impl History {
    pub(super) fn note(&mut self, now: Micros, note: &Note) {
        match *note {
            Note::DetachRequested(slot) => {
                *self.slot(slot) = SlotHistory {
                    wanted_back: Some(now),
                    ..SlotHistory::default()
                };
            }
            Note::HandshakeComplete(slot) => self.slot(slot).handshake = Some(now),
            Note::GhostKept(slot) => {
                self.slot(slot).kept.get_or_insert(now);
            }
            Note::BusWithdrew(slot) => self.slot(slot).withdrew = Some(now),
            Note::NvmeGone { slot, csts, .. } => self.slot(slot).csts = Some(csts),
            Note::NvmePolling(slot) => self.slot(slot).polling = Some(now),
            Note::DriverAttached(_) => self.attached += 1,
            _ => {}
        }
    }

    pub(super) fn message(&mut self, message: Message) {
        if let Message::FailedToDetach(slot)
        | Message::FailedToEject(slot)
        | Message::AttachFailed(slot) = message
        {
            self.slot(slot).refusal = Some(message);
        }
    }

    fn slot(&mut self, slot: Slot) -> &mut SlotHistory {
        self.slots.entry(slot).or_default()
    }

    fn of(&self, slot: Slot) -> SlotHistory {
        self.slots.get(&slot).cloned().unwrap_or_default()
    }

    /// Why a volume that was asked back is still there.
    pub(super) fn stuck(&self, slot: Slot, volume: &str, agent: &Agent, setup: &Setup) -> String {
        let past = self.of(slot);
        let asked = past.wanted_back.unwrap_or_default();
        let reason = match (agent.detach, past.refusal) {
            (_, Some(Message::FailedToDetach(_))) => "its driver refused to detach, so _EJ0 was \
             never called"
                .to_owned(),
            (_, Some(Message::FailedToEject(_))) => "_EJ0 failed".to_owned(),
            (
                Detach::Requested {
                    pme: false,
                    ej0: true,
                },
                _,
            ) if setup.profile.nitro.eject_needs_pme => {
                "_EJ0 ran, but this firmware waits for a PMCSR write with PME_Status 1 and PME_En \
                 0, which nobody made \
                 (ACPI_Q_CLEAR_PME_ON_DETACH, 16)"
                    .to_owned()
            }
            (Detach::Requested { ej0: false, .. }, _) => "_EJ0 was never called".to_owned(),
            _ => "the firmware never saw the whole handshake".to_owned(),
        };
        format!("{volume} in {slot} was asked back at {asked} s and is still there: {reason}")
    }

    /// Why the OS has the node of a device that has left.
    pub(super) fn ghost(&self, slot: Slot) -> String {
        let past = self.of(slot);
        let (Some(handshake), Some(kept)) = (past.handshake, past.kept) else {
            return format!("{slot}: the OS keeps the node of a device that has left");
        };
        let delay = kept.since(handshake).0;
        let found = format!(
            "{slot}: the OS rescanned with a delay of {delay} us after the eject handshake and \
             took the device for unchanged"
        );
        match past.withdrew {
            Some(withdrew) => {
                let lag = withdrew.since(handshake).0;
                // At the same instant either may come first, so the delay must be longer than the
                // lag.
                let needed = lag.saturating_add(1);
                let short = needed.saturating_sub(delay);
                format!(
                    "{found}, but the bus's lag was {lag} us: the delay was {short} us too short \
                     ({needed} us are needed), and the \
                     node of a device that has left stays"
                )
            }
            None => format!("{found}; the bus has still not withdrawn it"),
        }
    }

    /// Why a volume that is there has no driver.
    pub(super) fn unattached(&self, slot: Slot, volume: &str, node: &Node) -> String {
        let past = self.of(slot);
        if let Some(Message::AttachFailed(_)) = past.refusal {
            return format!("{volume} in {slot} is there, but its driver failed to attach");
        }
        if node.stale && node.child != Child::None {
            return format!(
                "{volume} in {slot} is there, but the OS still has the node of the device before \
                 it: its rescan compares slot and \
                 function only, takes the slot for unchanged and probes nothing"
            );
        }
        format!("{volume} in {slot} is there, but the OS never looked")
    }

    /// How nvme(4) came to wait for a controller that is gone.
    pub(super) fn nvme_panic(&self, slot: Slot) -> String {
        let past = self.of(slot);
        let csts = past.csts.unwrap_or_default();
        let since = past.polling.unwrap_or_default();
        format!(
            "{slot}: the departing controller's CSTS read {csts:#010x} and not all ones, so nvme \
             took it for alive and at {since} s sent a \
             polled admin command that nobody completed within 10 s"
        )
    }
}
