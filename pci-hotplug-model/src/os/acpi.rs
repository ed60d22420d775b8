//! ACPI eject: FreeBSD's `acpi_pci_eject_slot` step by step (FreeBSD
//! sys/dev/acpica/acpi_pci.c), and Linux's
//! `disable_and_eject` as another plan for the same steps (Linux
//! drivers/pci/hotplug/acpiphp_glue.c).

use crate::actions::Actions;
use crate::config::{Function, access};
use crate::event::{Action, Message, MethodOutcome, Note, Target, Thread, Timer};
use crate::os::{BUS_CHECK, Child, DEVICE_CHECK, EJECT_REQUEST, Job, Notify, Stage, ThreadState};
use crate::profile::{Methods, OsConfig, OsFamily, Setup};
use crate::slot::Slot;
use crate::time::Window;
use crate::world::World;

/// What an OS does around `_EJ0`, apart from the PMCSR write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EjectPlan {
    /// Delete the device node before `_EJ0`, so that no rescan can keep it (Linux).
    pub delete_first: bool,
    /// Rescan the bus after `_EJ0` to find out what became of the device (FreeBSD).
    pub rescan: bool,
    /// Wait this long between the two, µs, with the lock held.
    pub delay_us: u64,
    /// Write PMCSR before the driver is detached (Linux `pci_stop_dev`), not after it (FreeBSD).
    pub pme_first: bool,
}

impl EjectPlan {
    /// The plan of this OS with these quirks.
    #[must_use]
    pub fn of(os: &OsConfig) -> EjectPlan {
        match os.family {
            OsFamily::FreeBsd => {
                let quirk = acpi_quirks::eject::plan(os.quirks).delay_before_rescan;
                let delay_us = os.rescan_delay_us.unwrap_or(u64::from(quirk.0));
                EjectPlan {
                    delete_first: false,
                    rescan: true,
                    delay_us,
                    pme_first: false,
                }
            }
            OsFamily::Linux => EjectPlan {
                delete_first: true,
                rescan: false,
                delay_us: 0,
                pme_first: true,
            },
        }
    }
}

/// PMC bits 15:11: the states from which the function can raise PME.
const PMC_PME_SUPPORT: u16 = 0xF800;

impl<const N: usize, const C: usize> World<N, C> {
    /// AML notified: queue what the OS has a handler for.
    pub(crate) fn notify(&mut self, target: Target, value: u8, setup: &Setup, out: &mut Actions) {
        let known = match target {
            Target::Bus => {
                value == BUS_CHECK || setup.os.family == OsFamily::Linux && value == DEVICE_CHECK
            }
            Target::Slot(_) => {
                value == DEVICE_CHECK
                    || value == EJECT_REQUEST
                    || setup.os.family == OsFamily::Linux && value == BUS_CHECK
            }
        };
        // A bus check of a slot, where it is known, is served as a device check is.
        let served = if value == BUS_CHECK {
            DEVICE_CHECK
        } else {
            value
        };
        let notify = Notify {
            target,
            value: served,
        };
        match notify.encode() {
            Some(code) if known => {
                if !self.os.notifies.push(code) {
                    out.push(Action::Console(Message::TaskQueueFull { target }));
                }
            }
            _ => out.push(Action::Console(Message::UnknownNotify { target, value })),
        }
    }

    /// An idle thread of the task queue takes up the oldest notify. FreeBSD looks for the device at once,
    /// without the lock.
    pub(crate) fn take_notify(&mut self, thread: Thread) {
        if let Some(code) = self.os.notifies.pop() {
            let job = Notify::job(code);
            let stage = if let Job::Eject(_) = job {
                Stage::FindChild
            } else {
                Stage::WantLock
            };
            self.os.set(thread, ThreadState { job, stage });
        }
    }

    /// Step 1.
    pub(crate) fn find_child(&mut self, thread: Thread, slot: Slot, out: &mut Actions) {
        if self.slot(slot).node.child == Child::None {
            out.push(Action::Console(Message::NoDeviceToEject(slot)));
            self.os.set(thread, ThreadState::default());
        } else {
            self.os.advance(thread, Stage::WantLock);
        }
    }

    /// The lock is taken: step 3 follows, or step 4 where that comes first.
    pub(crate) fn eject_locked(&mut self, thread: Thread, slot: Slot, setup: &Setup) {
        let clears = EjectPlan::of(&setup.os).pme_first && self.eject_pmcsr(slot, setup).is_some();
        let stage = if clears {
            Stage::ClearPme
        } else {
            Stage::DetachDriver(slot)
        };
        self.os.advance(thread, stage);
    }

    /// The driver is off: step 4, if there is anything left to write, and 5 follow.
    pub(crate) fn eject_detached(&mut self, thread: Thread, slot: Slot, setup: &Setup) {
        let clears = !EjectPlan::of(&setup.os).pme_first && self.eject_pmcsr(slot, setup).is_some();
        let stage = if clears {
            Stage::ClearPme
        } else {
            Stage::EvaluateEj0
        };
        self.os.advance(thread, stage);
    }

    /// What this OS writes to PMCSR before `_EJ0`: FreeBSD with the quirk, for any function with the
    /// capability; Linux always, for a function that can raise PME (Linux
    /// `pci_pme_active`).
    fn eject_pmcsr(&self, slot: Slot, setup: &Setup) -> Option<u16> {
        let layout = &setup.profile.device;
        let pmcsr = self.bridge_read(setup, slot, access::PMCSR) as u16;
        match setup.os.family {
            OsFamily::FreeBsd => {
                let plan = acpi_quirks::eject::plan(setup.os.quirks);
                let write = plan.pmcsr_write(layout.pm()? as u8, pmcsr);
                write.map(|write| write.value)
            }
            OsFamily::Linux => {
                let supported = layout.pmc.is_some_and(|pmc| pmc & PMC_PME_SUPPORT != 0);
                supported.then(|| acpi_quirks::pm::clear_pme(pmcsr))
            }
        }
    }

    /// Step 4.
    pub(crate) fn eject_clear_pme(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        if let Some(value) = self.eject_pmcsr(slot, setup) {
            self.write_pmcsr(slot, Function::ZERO, value, setup, out);
        }
        let stage = if EjectPlan::of(&setup.os).pme_first {
            Stage::DetachDriver(slot)
        } else {
            Stage::EvaluateEj0
        };
        self.os.advance(thread, stage);
    }

    pub(crate) fn write_pmcsr(
        &mut self,
        slot: Slot,
        function: Function,
        value: u16,
        setup: &Setup,
        out: &mut Actions,
    ) {
        if function == Function::ZERO {
            out.note(Note::PmcsrWritten { slot, value });
        }
        let register = access::PMCSR.of(function);
        self.bridge_write(setup, slot, register, u32::from(value), out);
    }

    /// Step 5.
    pub(crate) fn evaluate_ej0(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        if EjectPlan::of(&setup.os).delete_first {
            self.delete_child(slot, setup, out);
        }
        out.note(Note::EjectCalled(slot));
        self.os.advance(thread, Stage::AwaitEj0);
        match setup.methods {
            Methods::Aml => out.push(Action::Evaluate { thread, slot }),
            Methods::Direct => {
                let outcome = self.ej0_directly(slot, setup, out);
                self.ej0_returned(thread, slot, outcome, setup, out);
            }
        }
    }

    /// `_EJ0` has ended: step 6, or the way out.
    pub(crate) fn ej0_returned(
        &mut self,
        thread: Thread,
        slot: Slot,
        outcome: MethodOutcome,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let plan = EjectPlan::of(&setup.os);
        if outcome == MethodOutcome::Failed {
            out.push(Action::Console(Message::FailedToEject(slot)));
        }
        let stage = if outcome == MethodOutcome::Failed || !plan.rescan {
            Stage::Unlock
        } else if plan.delay_us > 0 {
            let window = Window::exactly(plan.delay_us);
            out.note(Note::Waiting {
                thread,
                us: plan.delay_us,
            });
            out.push(Action::StartTimer {
                timer: Timer::Delay(thread),
                window,
            });
            Stage::Delaying
        } else {
            Stage::Scan
        };
        self.os.advance(thread, stage);
    }
}
