//! The device's driver: attach, with its interrupts, and nvme(4)'s detach.

use crate::actions::Actions;
use acpi_quirks::pci::Intx;

use crate::config::{COMMAND_MASTER, COMMAND_MEMORY, Function, MSIX_ENABLE, access};
use crate::event::{Action, Message, Note, Panic, Thread, Timer};
use crate::irq::{AllocError, PCI_INVALID_IRQ};
use crate::nvme;
use crate::os::{Child, Job, Stage};
use crate::profile::{OsFamily, Setup};
use crate::slot::Slot;
use crate::time::Window;
use crate::world::World;

impl<const N: usize, const C: usize> World<N, C> {
    /// `pci_add_resources`: with INTRNG, each add of a function with an INTx pin takes a new index that
    /// nothing gives back (see [`irq`](crate::irq)).
    pub(crate) fn route_intx(
        &mut self,
        slot: Slot,
        function: Function,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let irq = &setup.profile.irq;
        let register = access::INTLINE.of(function);
        let pin = self.bridge_read(setup, slot, access::INTPIN.of(function)) as u8;
        let line = self.bridge_read(setup, slot, register) as u8;
        // What the machine calls __PCI_REROUTE_INTERRUPT goes with INTRNG: both are arm64.
        let intx = acpi_quirks::pci::intx(pin, line, setup.os.intx_reroute, setup.intrng());
        if intx != Intx::Routed {
            return;
        }
        let index = match self.irq.leak(irq) {
            Ok(index) => index,
            Err(error) => return self.irq_exhausted(slot, error, out),
        };
        // Of the others one note speaks for all.
        if function == Function::ZERO {
            out.note(Note::IntxRouted { slot, index });
        }
        if index == PCI_INVALID_IRQ {
            // Without the assertion the index is merely invalid, and the firmware's line stays.
            if irq.invariants {
                self.panic(Panic::IrqMapping { slot }, out);
            }
            return;
        }
        // The register has 8 bits: the index is cut to them.
        self.bridge_write(setup, slot, register, u32::from(index & 0xFF), out);
    }

    /// Probe and attach. A device that does not answer, or whose driver is made to fail, keeps its node.
    pub(crate) fn attach_driver(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        if self.panicked().is_some() {
            return;
        }
        let command = u32::from(COMMAND_MEMORY | COMMAND_MASTER);
        self.bridge_write(setup, slot, access::COMMAND, command, out);
        let ready = self.device_read(setup, slot) == nvme::CSTS_READY;
        if !ready || setup.faults.attach_fails.contains(slot) {
            out.push(Action::Console(Message::AttachFailed(slot)));
            return;
        }
        if setup.intrng() {
            for _ in 0..setup.profile.irq.vectors {
                if let Err(error) = self.irq.map_vector(&setup.profile.irq, slot) {
                    return self.irq_exhausted(slot, error, out);
                }
            }
        }
        self.bridge_write(
            setup,
            slot,
            access::MSIX_CONTROL,
            u32::from(MSIX_ENABLE),
            out,
        );
        self.update(slot, |state| state.node.child = Child::Attached);
        out.note(Note::DriverAttached(slot));
    }

    fn irq_exhausted(&mut self, slot: Slot, error: AllocError, out: &mut Actions) {
        let panic = match error {
            AllocError::Full => Panic::IrqTableFull { slot },
            AllocError::Window => Panic::IrqMapWindow,
        };
        self.panic(panic, out);
    }

    /// Step 3: the driver's detach, which begins with the question whether the controller is gone.
    pub(crate) fn detach_driver(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        if self.slot(slot).node.child != Child::Attached {
            return self.driver_detached(thread, slot, setup, out);
        }
        // A driver of Linux cannot refuse: its `remove` returns nothing.
        let may_refuse = setup.os.family == OsFamily::FreeBsd;
        if may_refuse && setup.faults.driver_refuses.contains(slot) {
            return self.detach_refused(thread, slot, out);
        }
        let csts = self.device_read(setup, slot);
        let gone = setup.os.nvme.gone(self.child_present(slot, setup), csts);
        out.note(Note::NvmeGone { slot, csts, gone });
        if gone {
            self.release(slot, setup, out);
            self.driver_detached(thread, slot, setup, out);
        } else {
            self.os.advance(thread, Stage::DeleteQueues(slot));
        }
    }

    /// nvme(4) deletes its I/O queues by polled commands: done at once by a controller that answers, and
    /// never by one that does not. Linux's driver gives up on such a one (drivers/nvme/host/pci.c).
    pub(crate) fn delete_queues(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        if self.device_answers(slot, setup) || setup.os.family == OsFamily::Linux {
            self.release(slot, setup, out);
            self.driver_detached(thread, slot, setup, out);
        } else {
            out.note(Note::NvmePolling(slot));
            let window = Window::exactly(nvme::POLL_US);
            out.push(Action::StartTimer {
                timer: Timer::NvmePoll(thread),
                window,
            });
            self.os.advance(thread, Stage::Polling(slot));
        }
    }

    /// What the driver held is given back (FreeBSD `pci_child_detached`). The node remains.
    fn release(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        self.bridge_write(setup, slot, access::MSIX_CONTROL, 0, out);
        self.irq.unmap_vectors(&setup.profile.irq, slot);
        self.update(slot, |state| state.node.child = Child::Detached);
        out.note(Note::DriverDetached(slot));
    }

    /// Whose detach this was decides what follows it.
    fn driver_detached(&mut self, thread: Thread, slot: Slot, setup: &Setup, out: &mut Actions) {
        let deleting = self.os.scan.under_way;
        match self.os.thread(thread).job {
            // The rescan at the end of an eject deletes nodes too; only the eject's own detach goes on to `_EJ0`.
            Job::Eject(_) if !deleting => {
                self.eject_detached(thread, slot, setup);
            }
            Job::Eject(_) | Job::Rescan { .. } => {
                self.delete_child(slot, setup, out);
                self.rescan_next(thread);
            }
            Job::Port(_) => self.port_detached(thread, slot, setup, out),
            Job::Idle => {}
        }
    }

    fn detach_refused(&mut self, thread: Thread, slot: Slot, out: &mut Actions) {
        let deleting = self.os.scan.under_way;
        match self.os.thread(thread).job {
            Job::Eject(_) if !deleting => {
                out.push(Action::Console(Message::FailedToDetach(slot)));
                self.os.advance(thread, Stage::Unlock);
            }
            Job::Eject(_) | Job::Rescan { .. } => self.rescan_delete_refused(thread, slot, out),
            Job::Port(_) => self.port_detach_refused(thread, slot, out),
            Job::Idle => {}
        }
    }
}
