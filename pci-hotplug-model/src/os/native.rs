//! Native PCIe slots in a world: the glue between [`Pcib`], the port and the topology lock.

use crate::actions::Actions;
use crate::event::{Action, Message, Note, Thread, Timer};
use crate::os::{Child, Job, Scan, Stage, ThreadState};
use crate::pcib::{Output, Pcib, PortTimer, Settings};
use crate::pcie;
use crate::profile::{Hotplug, OsFamily, Setup};
use crate::slot::Slot;
use crate::time::Window;
use crate::world::World;

/// How long Linux waits after it took the power away, µs (pciehp).
const LINUX_POWER_OFF_US: u64 = 1_000_000;

/// Outputs of one call of the slot's machine, which makes fewer than eight.
#[derive(Default)]
struct Outputs {
    len: usize,
    items: [Option<Output>; 8],
}

impl Outputs {
    fn push(&mut self, output: Output) {
        debug_assert!(
            self.len < self.items.len(),
            "a slot's machine wants too much at once"
        );
        if let Some(item) = self.items.get_mut(self.len) {
            *item = Some(output);
            self.len += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = Output> {
        self.items.iter().flatten().copied()
    }
}

impl Setup {
    /// Whether the kernel maps interrupts with INTRNG, which only FreeBSD has.
    pub(crate) fn intrng(&self) -> bool {
        self.os.family == OsFamily::FreeBsd && self.profile.irq.intrng
    }

    /// The native slots' settings, where the machine has such slots.
    #[must_use]
    pub(crate) fn native(&self) -> Option<(pcie::Behaviour, Settings)> {
        let Hotplug::Pcie(behaviour) = self.profile.hotplug else {
            return None;
        };
        let stock = match self.os.family {
            OsFamily::FreeBsd => Settings::freebsd(behaviour.slot_cap),
            OsFamily::Linux => Settings::linux(behaviour.slot_cap),
        };
        let settings = Settings {
            detach_timeout_us: self.os.detach_timeout_us,
            link_timeout: self.os.link_timeout.unwrap_or(stock.link_timeout),
            interlock: self.os.interlock,
            ..stock
        };
        Some((behaviour, settings))
    }
}

impl<const N: usize, const C: usize> World<N, C> {
    /// The OS takes over a native slot (boot).
    pub(crate) fn port_attach(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let Some((behaviour, settings)) = setup.native() else {
            return;
        };
        let mut outputs = Outputs::default();
        let port = self.slot(slot).port;
        let (control, status) = (port.control(), port.status());
        let link = port.link_active(&behaviour);
        let pcib = Pcib::attach(&settings, control, status, link, &mut |output| {
            outputs.push(output);
        });
        self.update(slot, |state| state.pcib = pcib);
        self.port_outputs(slot, &outputs, setup, out);
    }

    /// A native slot's interrupt handler.
    pub(crate) fn port_interrupt(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let Some((behaviour, settings)) = setup.native() else {
            return;
        };
        let mut outputs = Outputs::default();
        self.update(slot, |state| {
            let (status, link) = (state.port.status(), state.port.link_active(&behaviour));
            out.note(Note::SlotStatus {
                slot,
                value: status,
            });
            state
                .pcib
                .interrupt(&settings, status, link, &mut |output| outputs.push(output));
        });
        self.port_outputs(slot, &outputs, setup, out);
    }

    /// One of a native slot's timers expired.
    pub(crate) fn port_timer(
        &mut self,
        slot: Slot,
        timer: PortTimer,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let Some((behaviour, settings)) = setup.native() else {
            return;
        };
        let mut outputs = Outputs::default();
        self.update(slot, |state| {
            let (status, link) = (state.port.status(), state.port.link_active(&behaviour));
            state
                .pcib
                .timer(&settings, timer, status, link, &mut |output| {
                    outputs.push(output);
                });
        });
        self.port_outputs(slot, &outputs, setup, out);
    }

    fn port_set_child_bus(
        &mut self,
        slot: Slot,
        child_bus: bool,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let Some((_, settings)) = setup.native() else {
            return;
        };
        let mut outputs = Outputs::default();
        self.update(slot, |state| {
            state
                .pcib
                .set_child_bus(&settings, child_bus, &mut |output| outputs.push(output));
        });
        self.port_outputs(slot, &outputs, setup, out);
    }

    fn port_outputs(&mut self, slot: Slot, outputs: &Outputs, setup: &Setup, out: &mut Actions) {
        for output in outputs.iter() {
            self.port_output(slot, output, setup, out);
        }
    }

    fn port_output(&mut self, slot: Slot, output: Output, setup: &Setup, out: &mut Actions) {
        let Some((behaviour, _)) = setup.native() else {
            return;
        };
        match output {
            Output::WriteStatus(value) => {
                self.update(slot, |state| {
                    state.port.write_status(&behaviour, value, u16::MAX);
                });
            }
            Output::WriteControl(value) => {
                out.note(Note::SlotControl { slot, value });
                self.slot_control_write(setup, slot, value, u16::MAX, out);
            }
            Output::StartTimer(timer, us) => {
                let window = Window::exactly(us);
                out.push(Action::StartTimer {
                    timer: world_timer(slot, timer),
                    window,
                });
            }
            Output::CancelTimer(timer) => {
                out.push(Action::CancelTimer(world_timer(slot, timer)));
            }
            // A task that is queued already is not queued twice.
            Output::Enqueue => {
                if !self.os.ports.as_slice().contains(&slot.number()) {
                    self.os.ports.push(slot.number());
                }
            }
            Output::AttentionButton { cancelled } => {
                out.push(Action::Console(Message::AttentionButton {
                    slot,
                    cancelled,
                }));
            }
            Output::TimedOut(PortTimer::DataLink) => {
                out.push(Action::Console(Message::DataLinkTimeout(slot)));
            }
            Output::TimedOut(_) => out.push(Action::Console(Message::CommandTimeout(slot))),
        }
    }

    /// The hot-plug thread takes up the oldest task.
    pub(crate) fn take_port_task(&mut self, thread: Thread) {
        if let Some(slot) = self.os.ports.pop().and_then(Slot::new) {
            self.os.set(
                thread,
                ThreadState {
                    job: Job::Port(slot),
                    stage: Stage::WantLock,
                },
            );
        }
    }

    /// The task, under the lock: what is there, and what does the OS have?
    pub(crate) fn port_task(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let Some((_, settings)) = setup.native() else {
            return;
        };
        let pcib = self.slot(slot).pcib;
        let stage = match (pcib.present(&settings), pcib.child_bus()) {
            (true, false) => {
                self.port_set_child_bus(slot, true, setup, out);
                self.os.scan = Scan::default();
                self.rescan_slot(thread, slot, setup, out);
                if self.os.scan.added.is_empty() {
                    Stage::Unlock
                } else {
                    Stage::AttachNew
                }
            }
            (false, true) if self.slot(slot).node.child == Child::None => {
                self.port_set_child_bus(slot, false, setup, out);
                Stage::Unlock
            }
            (false, true) => Stage::DetachDriver(slot),
            (true, true) | (false, false) => Stage::Unlock,
        };
        self.os.advance(thread, stage);
    }

    /// The driver is off: the node and its bus go, and, where that is the order, the power after them.
    pub(crate) fn port_detached(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        self.delete_child(slot, setup, out);
        let powered = self.slot(slot).port.powered();
        self.port_set_child_bus(slot, false, setup, out);
        let stage = if powered && !self.slot(slot).port.powered() {
            let window = Window::exactly(LINUX_POWER_OFF_US);
            out.note(Note::Waiting {
                thread,
                us: LINUX_POWER_OFF_US,
            });
            out.push(Action::StartTimer {
                timer: Timer::Delay(thread),
                window,
            });
            Stage::Delaying
        } else {
            Stage::Unlock
        };
        self.os.advance(thread, stage);
    }

    /// The driver refused: the child bus stays, and with it a node for what is (or will be) gone. A card
    /// that is put in later finds a bus that is there already, and is not looked at (FreeBSD
    /// sys/dev/pci/pci_pci.c).
    pub(crate) fn port_detach_refused(&mut self, thread: Thread, slot: Slot, out: &mut Actions) {
        self.update(slot, |state| state.node.kept = true);
        out.note(Note::DeleteRefused(slot));
        self.os.advance(thread, Stage::Unlock);
    }
}

fn world_timer(slot: Slot, timer: PortTimer) -> Timer {
    match timer {
        PortTimer::Attention => Timer::Attention(slot),
        PortTimer::Command => Timer::Command(slot),
        PortTimer::DataLink => Timer::DataLink(slot),
    }
}
