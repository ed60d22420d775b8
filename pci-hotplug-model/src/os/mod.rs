//! The OS: threads that take atomic steps under one topology lock.
//!
//! An eject has eight steps (FreeBSD `acpi_pci_eject_slot`, sys/dev/acpica/acpi_pci.c):
//!
//! 1. find the device node, without the lock; none: no eject;
//! 2. take the topology lock (Giant);
//! 3. detach the driver; if it refuses, unlock and give up, and the firmware never hears of it;
//! 4. with the quirk, write PMCSR;
//! 5. evaluate `_EJ0(1)`; if that fails, unlock and give up, with no rescan;
//! 6. with the quirk, wait 10 ms, busy, with the lock held;
//! 7. rescan the bus;
//! 8. unlock.
//!
//! Each is one [`Event::Step`](crate::Event::Step), so that anything else can happen
//! between two of them. FreeBSD and Linux walk the same stages; what differs is an [`EjectPlan`] and a few
//! parameters: Linux takes step 4 before step 3.
//!
//! # When something goes wrong
//! Each ends with the lock released. (`tests/situations.rs` here; `tests/tests/cli_situations.rs`, where the tables'
//! own AML runs.)
//!
//! - *The driver refuses to detach* (FreeBSD; Linux's cannot): it is still attached. There is no PMCSR write, no `_EJ0`
//!   and no rescan; the firmware waits for ever, and `eject-completes` is violated.
//! - *`_EJ0` fails*: the node stays, detached, and there is no rescan; `eject-completes` is violated. Linux has deleted
//!   the node by then, and logs the failure.
//! - *An eject of an empty slot*: "no device to eject", before the lock is taken; nothing changes.
//! - *Two ejects in flight*: the second waits for the lock; both complete. Two of one slot: one completes, the other
//!   finds no device, or that it vanished while it waited.
//! - *An attach during an eject*: its rescan waits for the lock; the new device is attached, unless it takes the slot
//!   of a ghost, or the ejected slot itself after the withdrawal and before the rescan, which makes one.
//! - *The power is lost in the middle*: lock, threads, nodes and interrupt map are gone at once. The firmware's timers
//!   go on, and removals that were pending are carried out where a reset does that.

mod acpi;
mod driver;
mod native;
mod queue;
mod rescan;
mod threads;

pub use acpi::EjectPlan;
pub use queue::Queue;

use crate::event::{Target, Thread};
use crate::slot::{Slot, SlotSet};

/// What the OS has for a slot (FreeBSD `device_t`, Linux `struct pci_dev`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Child {
    /// Nothing.
    #[default]
    None,
    /// A device node without a driver.
    Detached,
    /// A device node with its driver.
    Attached,
}

/// A slot's device node, and whether it still means anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Node {
    /// The node.
    pub child: Child,
    /// The device for which the node was made is no longer there (either agent has finished with it).
    pub stale: bool,
    /// A rescan let the node live (or made it) while its device was on its way out or gone.
    pub kept: bool,
    /// The device's other functions that have a node, one bit each. None of them has a driver.
    pub others: u8,
}

impl Node {
    /// Whether the node is a **ghost**: its device is really gone, and a rescan that looked at the slot
    /// after the device was given up took it for "unchanged", so that nothing the OS
    /// has under way will delete it.
    #[must_use]
    pub const fn is_ghost(&self) -> bool {
        !matches!(self.child, Child::None) && self.stale && self.kept
    }
}

/// What a thread is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Job {
    /// Nothing.
    #[default]
    Idle,
    /// An eject request (notify 3).
    Eject(Slot),
    /// A rescan of the bus (notify 0 or 1, `devctl rescan`, boot).
    Rescan {
        /// Nodes whose slot no longer answers are deleted; Linux's plain rescan only adds.
        trim: bool,
    },
    /// A native slot's task.
    Port(Slot),
}

/// Where in its job a thread is. The numbers are those of [the eject's steps](self).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stage {
    /// 1: find the device node, without the lock.
    #[default]
    FindChild,
    /// 2: wait for the topology lock.
    WantLock,
    /// 3: detach the driver; nvme(4) finds out whether its controller is gone.
    DetachDriver(Slot),
    /// 3: nvme(4) took it for alive and sends polled admin commands.
    DeleteQueues(Slot),
    /// 3: nvme(4) polls for a completion: [`Timer::NvmePoll`](crate::Timer::NvmePoll) runs.
    Polling(Slot),
    /// 4: write PMCSR.
    ClearPme,
    /// 5: evaluate `_EJ0`.
    EvaluateEj0,
    /// 5: `_EJ0` runs.
    AwaitEj0,
    /// 6: busy wait with the lock held (or Linux's, after it took a native slot's power):
    /// [`Timer::Delay`](crate::Timer::Delay) runs.
    Delaying,
    /// 7: read the bus.
    Scan,
    /// 7: delete the nodes of slots that do not answer.
    DeleteAbsent,
    /// 7: probe and attach what is new.
    AttachNew,
    /// A native slot: bring the child bus into line with what is there.
    PortTask,
    /// 8: release the lock.
    Unlock,
}

/// One thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThreadState {
    /// What it is doing.
    pub job: Job,
    /// Where in it.
    pub stage: Stage,
}

/// What a rescan has found: only meaningful between its first step and its last, under the lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scan {
    /// Slots that are done with: unchanged, or their deletion was refused.
    pub settled: SlotSet,
    /// Slots that are new and to be attached.
    pub added: SlotSet,
    /// A rescan is between its first step and its last.
    pub under_way: bool,
}

/// What the OS knows that belongs to no slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Os {
    /// Who holds the topology lock (FreeBSD: Giant).
    pub lock: Option<Thread>,
    /// The threads, by [`Thread::index`].
    pub threads: [ThreadState; 5],
    /// ACPI notifies that no thread has taken up. FreeBSD's limit is 4096 (`ACPI_MAX_TASKS`, sys/dev/acpica/Osd/
    /// OsdSchedule.c: four for each of MAXCPU = 1024); each of 32 slots can be notified again by each other's event,
    /// so 1024 is as good as that.
    pub notifies: Queue<1024>,
    /// Native slots whose task no thread has taken up.
    pub ports: Queue<32>,
    /// The rescan under way.
    pub scan: Scan,
    /// The periodic rescan's timer runs.
    pub rescan_armed: bool,
}

impl Os {
    /// An OS that has nothing to do.
    #[must_use]
    pub const fn new() -> Os {
        Os {
            lock: None,
            threads: [ThreadState {
                job: Job::Idle,
                stage: Stage::FindChild,
            }; 5],
            notifies: Queue::new(),
            ports: Queue::new(),
            scan: Scan {
                settled: SlotSet::EMPTY,
                added: SlotSet::EMPTY,
                under_way: false,
            },
            rescan_armed: false,
        }
    }

    /// A thread's state.
    #[must_use]
    pub fn thread(&self, thread: Thread) -> ThreadState {
        self.threads
            .get(thread.index())
            .copied()
            .unwrap_or_default()
    }

    pub(crate) fn set(&mut self, thread: Thread, state: ThreadState) {
        if let Some(place) = self.threads.get_mut(thread.index()) {
            *place = state;
        }
    }

    pub(crate) fn advance(&mut self, thread: Thread, stage: Stage) {
        if let Some(place) = self.threads.get_mut(thread.index()) {
            place.stage = stage;
        }
    }

    /// How many notifies wait that ask for a slot's device to be ejected.
    #[must_use]
    pub fn eject_requests(&self, slot: Slot) -> usize {
        let codes = self.notifies.as_slice().iter();
        codes
            .filter(|code| Notify::job(**code) == Job::Eject(slot))
            .count()
    }

    /// Whether no thread has anything to do.
    #[must_use]
    pub fn idle(&self) -> bool {
        self.threads.iter().all(|thread| thread.job == Job::Idle)
            && self.notifies.is_empty()
            && self.ports.is_empty()
    }
}

impl Default for Os {
    fn default() -> Os {
        Os::new()
    }
}

/// A notify in the task queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Notify {
    pub(crate) target: Target,
    pub(crate) value: u8,
}

impl Notify {
    /// One byte: 0 to 31 device checks of slots, 32 to 63 ejects, 64 a check of the bus.
    pub(crate) fn encode(self) -> Option<u8> {
        match (self.target, self.value) {
            (Target::Slot(slot), DEVICE_CHECK) => Some(slot.number()),
            (Target::Slot(slot), EJECT_REQUEST) => Some(slot.number() | EJECT),
            (Target::Bus, _) => Some(BUS),
            (Target::Slot(_), _) => None,
        }
    }

    /// The job that the byte stands for.
    pub(crate) fn job(code: u8) -> Job {
        match Slot::new(code & !EJECT) {
            Some(slot) if code & EJECT != 0 => Job::Eject(slot),
            _ => Job::Rescan { trim: true },
        }
    }
}

/// Notify value: check the bus (ACPI 6.5 §5.6.6).
pub const BUS_CHECK: u8 = 0;
/// Notify value: check the device.
pub const DEVICE_CHECK: u8 = 1;
/// Notify value: the firmware asks the OS to eject the device.
pub const EJECT_REQUEST: u8 = 3;

const EJECT: u8 = 0x20;
const BUS: u8 = 0x40;
