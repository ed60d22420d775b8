//! The firmware: for each slot a device agent and a bus agent that do not wait for one another.
//!
//! **Presence is what the bus agent last published.** The device behind it may already be gone, or a new one
//! may already be there. Between the completed eject handshake and the two agents' work lie the two windows of
//! [`Nitro`]: that gap is where ghosts come from, as the maintainer of
//! FreeBSD/EC2 reports.

use crate::actions::Actions;
use crate::event::{Action, Note, Timer};
use crate::profile::Nitro;
use crate::slot::Slot;
use crate::time::Window;

/// The device, as the device agent knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Device {
    /// There is none, or it answers nothing any more.
    #[default]
    Absent,
    /// It is there and answers.
    Here,
    /// It is going, and still answers: [`Timer::DeviceGone`] runs.
    Leaving,
}

/// The slot, as the bus agent shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Bus {
    /// Config reads give all ones.
    #[default]
    Absent,
    /// Config reads give all ones, but a device is there and will be shown: [`Timer::BusPublish`] runs.
    Publishing,
    /// Config space answers.
    Shown,
    /// Config space still answers, but will not for long: [`Timer::BusWithdraw`] runs.
    Withdrawing,
}

/// The firmware's wish to have the device back, and how far the guest has consented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Detach {
    /// No wish.
    #[default]
    None,
    /// It waits for the guest.
    Requested {
        /// The PMCSR write was seen since.
        pme: bool,
        /// The eject register was written since.
        ej0: bool,
    },
}

/// One slot's firmware.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Agent {
    /// The device agent's half.
    pub device: Device,
    /// The bus agent's half.
    pub bus: Bus,
    /// The handshake.
    pub detach: Detach,
}

/// What the bus must now do about an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// Nothing yet.
    Later,
    /// The device is shown from now on: announce it.
    Announce,
}

impl Agent {
    /// Whether config space answers.
    #[must_use]
    pub const fn shown(&self) -> bool {
        matches!(self.bus, Bus::Shown | Bus::Withdrawing)
    }

    /// Whether the device answers.
    #[must_use]
    pub const fn answers(&self) -> bool {
        matches!(self.device, Device::Here | Device::Leaving)
    }

    /// Whether what the bus shows is, or is about to be, no longer there.
    #[must_use]
    pub const fn departing(&self) -> bool {
        !matches!(self.device, Device::Here) || !matches!(self.bus, Bus::Shown)
    }

    /// A new device is put in. `None` when the slot is taken.
    pub(crate) fn attach(
        &mut self,
        slot: Slot,
        nitro: &Nitro,
        out: &mut Actions,
    ) -> Option<Arrival> {
        if self.device != Device::Absent || self.bus == Bus::Shown {
            return None;
        }
        self.device = Device::Here;
        out.note(Note::DeviceArrived(slot));
        // While the old device's presence is still to be withdrawn, the bus agent does that first.
        Some(if self.bus == Bus::Absent {
            self.publish(slot, nitro, out)
        } else {
            Arrival::Later
        })
    }

    fn publish(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) -> Arrival {
        match nitro.attach_lag {
            Some(window) => {
                self.bus = Bus::Publishing;
                start(out, Timer::BusPublish(slot), window);
                Arrival::Later
            }
            None => self.published(slot, out),
        }
    }

    /// [`Timer::BusPublish`] expired.
    pub(crate) fn published(&mut self, slot: Slot, out: &mut Actions) -> Arrival {
        self.bus = Bus::Shown;
        out.note(Note::BusPublished(slot));
        Arrival::Announce
    }

    /// The firmware wants the device back. False when there is none, or it is already on its way.
    pub(crate) fn request_detach(&mut self, slot: Slot, out: &mut Actions) -> bool {
        if self.departing() {
            return false;
        }
        if self.detach == Detach::None {
            self.detach = Detach::Requested {
                pme: false,
                ej0: false,
            };
        }
        out.note(Note::DetachRequested(slot));
        true
    }

    /// The firmware no longer wants the device back.
    pub(crate) fn cancel_detach(&mut self) {
        self.detach = Detach::None;
    }

    /// PMCSR was written with `PME_Status` 1 and `PME_En` 0. A sign only while a detach is pending: the same
    /// write is made at every attach (FreeBSD `pci_add_child`). Returns whether the handshake is complete.
    pub(crate) fn pme_cleared(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) -> bool {
        let Detach::Requested { pme, .. } = &mut self.detach else {
            return false;
        };
        if !nitro.eject_needs_pme {
            return false;
        }
        *pme = true;
        out.note(Note::PmeAcknowledged(slot));
        self.complete(slot, nitro, out)
    }

    /// The eject register was written. Returns whether the handshake is complete.
    pub(crate) fn eject_written(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) -> bool {
        self.detach = match self.detach {
            Detach::Requested { pme, .. } => Detach::Requested { pme, ej0: true },
            // Nobody asked, and no PMCSR write could count yet.
            Detach::None
                if nitro.guest_may_eject && !nitro.eject_needs_pme && !self.departing() =>
            {
                Detach::Requested {
                    pme: false,
                    ej0: true,
                }
            }
            Detach::None => return false,
        };
        out.note(Note::EjectAcknowledged(slot));
        self.complete(slot, nitro, out)
    }

    fn complete(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) -> bool {
        let Detach::Requested { pme, ej0 } = self.detach else {
            return false;
        };
        let complete = (pme || !nitro.eject_needs_pme) && ej0;
        if complete {
            out.note(Note::HandshakeComplete(slot));
            self.depart(slot, nitro, out);
        }
        complete
    }

    /// The guest has given the device up: both agents start, neither waits for the other.
    pub(crate) fn depart(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) {
        self.detach = Detach::None;
        match nitro.device_gone {
            Some(window) if self.device == Device::Here => {
                self.device = Device::Leaving;
                start(out, Timer::DeviceGone(slot), window);
            }
            Some(_) => {}
            None => self.device_gone(slot, out),
        }
        self.start_withdrawal(slot, nitro, out);
    }

    /// Returns at once with the presence withdrawn where the firmware is synchronous.
    fn start_withdrawal(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) {
        match (self.bus, nitro.bus_lag) {
            (Bus::Shown, Some(window)) => {
                self.bus = Bus::Withdrawing;
                start(out, Timer::BusWithdraw(slot), window);
            }
            (Bus::Shown, None) => {
                self.bus = Bus::Absent;
                out.note(Note::BusWithdrew(slot));
            }
            (Bus::Publishing, _) => {
                self.bus = Bus::Absent;
                out.push(Action::CancelTimer(Timer::BusPublish(slot)));
            }
            (Bus::Absent | Bus::Withdrawing, _) => {}
        }
    }

    /// [`Timer::DeviceGone`] expired, or the device went of itself.
    pub(crate) fn device_gone(&mut self, slot: Slot, out: &mut Actions) {
        self.device = Device::Absent;
        out.note(Note::DeviceGone(slot));
    }

    /// [`Timer::BusWithdraw`] expired. A device that has come meanwhile is shown next.
    pub(crate) fn withdrawn(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) -> Arrival {
        self.bus = Bus::Absent;
        out.note(Note::BusWithdrew(slot));
        if self.device == Device::Here {
            self.publish(slot, nitro, out)
        } else {
            Arrival::Later
        }
    }

    /// The device vanishes with no handshake; the bus agent notices in its own time. False when none is there.
    pub(crate) fn surprise(&mut self, slot: Slot, nitro: &Nitro, out: &mut Actions) -> bool {
        match self.device {
            Device::Absent => return false,
            Device::Leaving => out.push(Action::CancelTimer(Timer::DeviceGone(slot))),
            Device::Here => {}
        }
        self.detach = Detach::None;
        self.device_gone(slot, out);
        self.start_withdrawal(slot, nitro, out);
        true
    }
}

fn start(out: &mut Actions, timer: Timer, window: Window) {
    out.push(Action::StartTimer { timer, window });
}
