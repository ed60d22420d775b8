//! What happens outside the OS: operators, power, and the timers of the firmware.

use crate::acpihp;
use crate::actions::Actions;
use crate::config;
use crate::event::{Action, Note, Operator, Panic, Thread, Timer};
use crate::irq::IrqMap;
use crate::nitro::{Arrival, Detach};
use crate::os::{Child, Job, Node, Os, Stage, ThreadState};
use crate::pcib::{Pcib, PortTimer};
use crate::pcie::{Port, Request};
use crate::profile::{Hotplug, OsFamily, Setup};
use crate::slot::{Slot, SlotSet};
use crate::time::Window;
use crate::world::World;

impl<const N: usize, const C: usize> World<N, C> {
    pub(super) fn operator(&mut self, operator: Operator, setup: &Setup, out: &mut Actions) {
        let done = match operator {
            Operator::Attach(slot) => self.operator_attach(slot, setup, out),
            Operator::Detach(slot) => self.operator_detach(slot, setup, out),
            Operator::Press(slot) => self.operator_press(slot, setup),
            Operator::Remove(slot) => {
                let nitro = &setup.profile.nitro;
                let gone = self.update(slot, |state| state.agent.surprise(slot, nitro, out));
                self.after_firmware(slot, setup, out);
                gone == Some(true)
            }
            Operator::Rescan => self.start_rescan(setup),
            Operator::PowerLoss => self.power_loss(setup, out),
            Operator::PowerOn => self.power_on(setup, out),
        };
        if !done {
            out.note(Note::Refused(operator));
        }
    }

    fn operator_attach(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) -> bool {
        let nitro = &setup.profile.nitro;
        let arrival = self
            .update(slot, |state| state.agent.attach(slot, nitro, out))
            .flatten();
        if let Some(arrival) = arrival {
            self.announce(slot, arrival, setup, out);
        }
        arrival.is_some()
    }

    /// The bus shows a new device: its registers are those of a reset, and the guest is told.
    fn announce(&mut self, slot: Slot, arrival: Arrival, setup: &Setup, out: &mut Actions) {
        if arrival == Arrival::Later {
            return;
        }
        let powered = self.powered;
        self.update(slot, |state| {
            state.config = config::Registers::reset(&setup.profile.device);
            match &setup.profile.hotplug {
                Hotplug::Pcie(behaviour) => state.port.insert(behaviour),
                Hotplug::Acpi(_) => {}
            }
        });
        if let Hotplug::Acpi(_) = setup.profile.hotplug {
            // A machine that is off has nobody to tell; it finds the device when it boots.
            if powered && self.registers.added(slot) {
                out.push(Action::RaiseEvent);
            }
        }
    }

    fn operator_detach(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) -> bool {
        if self.slot(slot).agent.departing() {
            return false;
        }
        // The host judges a native slot's registers first, and may not even want to ask.
        let native = setup.native();
        let request = native.and_then(|(behaviour, _)| {
            self.update(slot, |state| state.port.request_removal(&behaviour))
        });
        if request == Some(Request::Refused) {
            return false;
        }
        self.update(slot, |state| state.agent.request_detach(slot, out));
        let refused_us = native.and_then(|(behaviour, _)| behaviour.repeat_refused_us);
        match (request, refused_us) {
            (None, _) if self.powered => {
                if self.registers.remove_requested(slot) {
                    out.push(Action::RaiseEvent);
                }
            }
            (None | Some(Request::Leaves), _) => self.give_up(slot, setup, out),
            (_, Some(us)) => out.push(Action::StartTimer {
                timer: Timer::Request(slot),
                window: Window::exactly(us),
            }),
            (_, None) => {}
        }
        true
    }

    /// The firmware takes the device out without asking any guest.
    fn give_up(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let nitro = &setup.profile.nitro;
        self.update(slot, |state| state.agent.depart(slot, nitro, out));
        self.after_firmware(slot, setup, out);
    }

    /// The button of a native slot. While a detach is pending a press takes it back.
    fn operator_press(&mut self, slot: Slot, setup: &Setup) -> bool {
        if setup.native().is_none() || !self.powered {
            return false;
        }
        self.update(slot, |state| {
            state.agent.cancel_detach();
            state.port.press();
        });
        true
    }

    pub(super) fn timer(&mut self, timer: Timer, setup: &Setup, out: &mut Actions) {
        let nitro = &setup.profile.nitro;
        match timer {
            Timer::DeviceGone(slot) => {
                self.update(slot, |state| state.agent.device_gone(slot, out));
                self.after_firmware(slot, setup, out);
            }
            Timer::BusWithdraw(slot) => {
                let arrival = self.update(slot, |state| state.agent.withdrawn(slot, nitro, out));
                self.after_withdrawal(slot, setup, out);
                self.announce(slot, arrival.unwrap_or(Arrival::Later), setup, out);
            }
            Timer::BusPublish(slot) => {
                let arrival = self.update(slot, |state| state.agent.published(slot, out));
                self.announce(slot, arrival.unwrap_or(Arrival::Later), setup, out);
            }
            Timer::Delay(thread) => {
                let native = matches!(self.os.thread(thread).job, Job::Port(_));
                self.os
                    .advance(thread, if native { Stage::Unlock } else { Stage::Scan });
            }
            Timer::NvmePoll(thread) => {
                if let Stage::Polling(slot) = self.os.thread(thread).stage {
                    self.panic(Panic::NvmePolledCommand { slot }, out);
                }
            }
            Timer::Attention(slot) => self.port_timer(slot, PortTimer::Attention, setup, out),
            Timer::Command(slot) => self.port_timer(slot, PortTimer::Command, setup, out),
            Timer::DataLink(slot) => self.port_timer(slot, PortTimer::DataLink, setup, out),
            Timer::Request(slot) => {
                self.update(slot, |state| state.port.forget_request());
            }
            Timer::Rescan => {
                self.os.rescan_armed = false;
                self.start_rescan(setup);
                self.arm_rescan(setup, out);
            }
        }
    }

    /// Presence was withdrawn: even if a new device is shown in the same instant, the old one's node is stale.
    fn after_withdrawal(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        self.update(slot, |state| {
            state.node.stale = state.node.child != Child::None
        });
        self.empty_port(slot, setup, out);
    }

    fn start_rescan(&mut self, setup: &Setup) -> bool {
        let free = self.powered && self.os.thread(Thread::User).job == Job::Idle;
        if free {
            let trim = setup.os.family == OsFamily::FreeBsd;
            let state = ThreadState {
                job: Job::Rescan { trim },
                stage: Stage::WantLock,
            };
            self.os.set(Thread::User, state);
        }
        free
    }

    fn arm_rescan(&mut self, setup: &Setup, out: &mut Actions) {
        if let Some(window) = setup.os.periodic_rescan {
            self.os.rescan_armed = true;
            out.push(Action::StartTimer {
                timer: Timer::Rescan,
                window,
            });
        }
    }

    /// All that the OS knew is gone, its lock with it. The firmware, which is elsewhere, goes on; removals
    /// that waited for the guest are carried out where the machine does that at a reset.
    fn power_loss(&mut self, setup: &Setup, out: &mut Actions) -> bool {
        if !self.powered {
            return false;
        }
        out.note(Note::PowerLost);
        for timer in self.timers().filter(|timer| timer.is_os()) {
            out.push(Action::CancelTimer(timer));
        }
        self.powered = false;
        self.os = Os::new();
        self.irq = IrqMap::new();
        let pending = self.pending_detaches();
        self.registers = acpihp::Registers::default();
        for slot in Slot::first(N) {
            self.update(slot, |state| {
                state.node = Node::default();
                state.pcib = Pcib::default();
            });
        }
        if matches!(&setup.profile.hotplug, Hotplug::Acpi(behaviour) if behaviour.reset_ejects) {
            for slot in pending.iter() {
                self.give_up(slot, setup, out);
            }
        }
        true
    }

    /// Slots whose device the firmware wants back and has not got.
    #[must_use]
    pub fn pending_detaches(&self) -> SlotSet {
        let mut pending = SlotSet::EMPTY;
        for slot in Slot::first(N) {
            if self.slot(slot).agent.detach != Detach::None {
                pending.insert(slot);
            }
        }
        pending
    }

    /// Boot: the OS takes over what the machine shows and enumerates it.
    fn power_on(&mut self, setup: &Setup, out: &mut Actions) -> bool {
        if self.powered {
            return false;
        }
        self.powered = true;
        out.note(Note::Booted);
        for slot in Slot::first(N) {
            if self.slot(slot).port.requested() {
                out.push(Action::CancelTimer(Timer::Request(slot)));
            }
            self.update(slot, |state| {
                state.config = config::Registers::reset(&setup.profile.device);
                state.port = Port::reset(state.agent.shown());
            });
        }
        self.take_over(setup, out);
        self.start_rescan(setup)
    }

    fn take_over(&mut self, setup: &Setup, out: &mut Actions) {
        for slot in Slot::first(N) {
            self.port_attach(slot, setup, out);
        }
        self.arm_rescan(setup, out);
    }
}
