//! The rescan: slot and function decide, nothing else does (FreeBSD `pci_rescan_method`,
//! sys/dev/pci/pci.c).

use crate::actions::Actions;
use crate::config::{Function, MULTI_FUNCTION, PMCSR_STATE, PME_STATUS, access};
use crate::event::{Note, Thread};
use crate::nitro::Device;
use crate::os::{Child, Job, Node, Scan, Stage};
use crate::profile::{OsFamily, Setup};
use crate::slot::{Slot, SlotSet};
use crate::world::World;

impl<const N: usize, const C: usize> World<N, C> {
    /// First part: read every slot of the bus; new functions get a node.
    pub(crate) fn rescan_scan(&mut self, thread: Thread, setup: &Setup, out: &mut Actions) {
        self.os.scan = Scan {
            under_way: true,
            ..Scan::default()
        };
        for slot in Slot::first(N) {
            if self.panicked().is_some() {
                break;
            }
            self.rescan_slot(thread, slot, setup, out);
        }
        if self.panicked().is_some() {
            return;
        }
        let Scan {
            settled: unchanged,
            added,
            ..
        } = self.os.scan;
        out.note(Note::Rescanned { unchanged, added });
        self.rescan_next(thread);
    }

    /// One slot: vendor 0xFFFF is the only test of absence, and an existing node of the same slot and function
    /// is "unchanged", whatever has become of its device.
    pub(crate) fn rescan_slot(
        &mut self,
        thread: Thread,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let vendor = self.bridge_read(setup, slot, access::VENDOR) as u16;
        let header = self.bridge_read(setup, slot, access::HEADER_TYPE);
        if vendor == u16::MAX || header & !MULTI_FUNCTION > 2 {
            return;
        }
        let leaving = self.slot(slot).agent.departing() || self.slot(slot).node.stale;
        if self.slot(slot).node.child == Child::None {
            self.add_child(slot, setup, out);
            if self.panicked().is_some() {
                return;
            }
            self.os.scan.added.insert(slot);
        } else {
            self.os.scan.settled.insert(slot);
        }
        if leaving && !self.slot(slot).node.kept {
            self.update(slot, |state| state.node.kept = true);
            out.note(Note::GhostKept(slot));
        }
        let multi = header & MULTI_FUNCTION != 0;
        if multi || self.slot(slot).node.others != 0 {
            self.rescan_others(thread, slot, multi, setup, out);
        }
    }

    /// Functions 1 to 7, where function 0 says that there may be some: each that answers and has no node gets
    /// one. A node that was not found again goes at once, for it has no driver that could object.
    fn rescan_others(
        &mut self,
        thread: Thread,
        slot: Slot,
        multi: bool,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let known = self.slot(slot).node.others;
        let mut found = 0;
        for function in Function::others().filter(|_| multi) {
            let vendor = self.bridge_read(setup, slot, access::VENDOR.of(function)) as u16;
            if vendor == u16::MAX || self.panicked().is_some() {
                continue;
            }
            found |= function.bit();
            if known & function.bit() == 0 {
                self.set_up_function(slot, function, setup, out);
            }
        }
        let gone = if self.trims(thread) {
            known & !found
        } else {
            0
        };
        self.update(slot, |state| {
            state.node.others = (known | found) & !gone;
        });
        let added = found & !known;
        if added | gone != 0 {
            out.note(Note::OtherFunctions { slot, added, gone });
        }
    }

    /// Whether the thread's rescan deletes what it does not find again.
    fn trims(&self, thread: Thread) -> bool {
        let job = self.os.thread(thread).job;
        !matches!(job, Job::Rescan { trim: false } | Job::Port(_))
    }

    /// The nodes that the scan did not find again.
    fn absent(&self, thread: Thread) -> SlotSet {
        if !self.trims(thread) {
            return SlotSet::EMPTY;
        }
        let mut absent = SlotSet::EMPTY;
        for slot in Slot::first(N) {
            let known = self.slot(slot).node.child != Child::None;
            if known && !self.os.scan.settled.contains(slot) && !self.os.scan.added.contains(slot) {
                absent.insert(slot);
            }
        }
        absent
    }

    /// What the rescan does next: all deletions, then all attaches, then the lock.
    pub(crate) fn rescan_next(&mut self, thread: Thread) {
        let stage = if !self.absent(thread).is_empty() {
            Stage::DeleteAbsent
        } else if !self.os.scan.added.is_empty() {
            Stage::AttachNew
        } else {
            Stage::Unlock
        };
        self.os.advance(thread, stage);
    }

    /// Second part: the next node to delete. Its driver is detached first, which can take time or fail.
    pub(crate) fn rescan_delete(&mut self, thread: Thread) {
        match self.absent(thread).lowest() {
            Some(slot) => self.os.advance(thread, Stage::DetachDriver(slot)),
            None => self.rescan_next(thread),
        }
    }

    /// The driver of a node that is being deleted refused: the node stays.
    pub(crate) fn rescan_delete_refused(&mut self, thread: Thread, slot: Slot, out: &mut Actions) {
        self.os.scan.settled.insert(slot);
        self.update(slot, |state| {
            state.node.kept = true;
            state.node.others = 0;
        });
        out.note(Note::DeleteRefused(slot));
        self.rescan_next(thread);
    }

    /// Third part: probe and attach the next new function.
    pub(crate) fn rescan_attach(&mut self, thread: Thread, setup: &Setup, out: &mut Actions) {
        if let Some(slot) = self.os.scan.added.lowest() {
            self.os.scan.added.remove(slot);
            // Attached or not, it is not new any more.
            self.os.scan.settled.insert(slot);
            self.attach_driver(slot, setup, out);
        }
        self.rescan_next(thread);
    }

    /// A new function 0 gets a node.
    pub(crate) fn add_child(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let agent = self.slot(slot).agent;
        // A node made from what the bus still shows of a device that is gone is stale from the start.
        let stale = agent.departing() && agent.device != Device::Leaving;
        self.update(slot, |state| {
            state.node = Node {
                child: Child::Detached,
                stale,
                ..Node::default()
            }
        });
        self.set_up_function(slot, Function::ZERO, setup, out);
    }

    /// `pci_add_child`, in its order (FreeBSD sys/dev/pci/pci.c): restore the configuration, clear PME, size the
    /// BAR, route INTx.
    fn set_up_function(
        &mut self,
        slot: Slot,
        function: Function,
        setup: &Setup,
        out: &mut Actions,
    ) {
        let (pmcsr, bar0) = (access::PMCSR.of(function), access::BAR0.of(function));
        if setup.profile.device.pmc.is_some() {
            let status = u32::from(PME_STATUS);
            let now = self.bridge_read(setup, slot, pmcsr) & !status;
            let d0 = now & !u32::from(PMCSR_STATE);
            if d0 != now {
                self.bridge_write(setup, slot, pmcsr, d0, out);
            }
            if setup.os.family == OsFamily::FreeBsd {
                let now = self.bridge_read(setup, slot, pmcsr) as u16;
                let value = acpi_quirks::pm::clear_pme(now);
                self.write_pmcsr(slot, function, value, setup, out);
            }
        }
        let bar = self.bridge_read(setup, slot, bar0);
        self.bridge_write(setup, slot, bar0, u32::MAX, out);
        self.bridge_write(setup, slot, bar0, bar, out);
        self.route_intx(slot, function, setup, out);
    }

    /// Deletes a node whose driver is off (`pci_child_deleted`: decode off, if the bridge still has it).
    pub(crate) fn delete_child(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        if self.child_present(slot, setup) {
            self.bridge_write(setup, slot, access::COMMAND, 0, out);
        }
        self.update(slot, |state| state.node = Node::default());
        out.note(Note::ChildDeleted(slot));
    }
}
