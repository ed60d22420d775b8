//! The rescan: slot and function decide, nothing else does (FreeBSD `pci_rescan_method`,
//! sys/dev/pci/pci.c).

use crate::actions::Actions;
use crate::config::access;
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
                return;
            }
            self.rescan_slot(slot, setup, out);
        }
        let Scan {
            settled: unchanged,
            added,
            ..
        } = self.os.scan;
        out.note(Note::Rescanned { unchanged, added });
        self.rescan_next(thread);
    }

    /// One slot: vendor 0xFFFF is the only test of absence, and an existing node of the same slot is
    /// "unchanged", whatever has become of its device.
    pub(crate) fn rescan_slot(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let vendor = self.bridge_read(setup, slot, access::VENDOR) as u16;
        let header = self.bridge_read(setup, slot, access::HEADER_TYPE) & 0x7F;
        if vendor == u16::MAX || header > 2 {
            return;
        }
        let leaving = self.slot(slot).agent.departing() || self.slot(slot).node.stale;
        if self.slot(slot).node.child == Child::None {
            self.add_child(slot, setup, out);
            self.os.scan.added.insert(slot);
        } else {
            self.os.scan.settled.insert(slot);
        }
        if leaving && !self.slot(slot).node.kept {
            self.update(slot, |state| state.node.kept = true);
            out.note(Note::GhostKept(slot));
        }
    }

    /// The nodes that the scan did not find again.
    fn absent(&self, thread: Thread) -> SlotSet {
        if let Job::Rescan { trim: false } | Job::Port(_) = self.os.thread(thread).job {
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
        self.update(slot, |state| state.node.kept = true);
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

    /// `pci_add_child`, in its order (FreeBSD sys/dev/pci/pci.c): restore the configuration, clear PME, size the BAR,
    /// route INTx.
    pub(crate) fn add_child(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let agent = self.slot(slot).agent;
        // A node made from what the bus still shows of a device that is gone is stale from the start.
        let stale = agent.departing() && agent.device != Device::Leaving;
        self.update(slot, |state| {
            state.node = Node {
                child: Child::Detached,
                stale,
                kept: false,
            }
        });
        let pmcsr = self.bridge_read(setup, slot, access::PMCSR);
        if setup.profile.device.pmc.is_some() {
            let d0 = pmcsr & !u32::from(crate::config::PMCSR_STATE | crate::config::PME_STATUS);
            if d0 != pmcsr & !u32::from(crate::config::PME_STATUS) {
                self.bridge_write(setup, slot, access::PMCSR, d0, out);
            }
            if setup.os.family == OsFamily::FreeBsd {
                let pmcsr = self.bridge_read(setup, slot, access::PMCSR) as u16;
                self.write_pmcsr(slot, acpi_quirks::pm::clear_pme(pmcsr), setup, out);
            }
        }
        let bar = self.bridge_read(setup, slot, access::BAR0);
        self.bridge_write(setup, slot, access::BAR0, u32::MAX, out);
        self.bridge_write(setup, slot, access::BAR0, bar, out);
        self.route_intx(slot, setup, out);
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
