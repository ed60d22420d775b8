//! What must hold, as functions of a world. The names are the command line's.
//!
//! The state of a race can only be judged when it is over: `eject-completes`, `no-ghost`, `attach-succeeds`
//! and `no-deadlock` are judged in a world that is [`World::quiescent`], where nothing can happen any more
//! unless an operator acts. The other two are panics and may be judged at any time.

use crate::event::Panic;
use crate::nitro::{Bus, Device};
use crate::os::{Child, Job};
use crate::profile::Setup;
use crate::slot::{Slot, SlotSet};
use crate::world::{SlotState, World};

impl<const N: usize, const C: usize> World<N, C> {
    /// Whether nothing can happen any more unless an operator acts: no step is enabled and no timer runs,
    /// but for the periodic rescan's, which always does.
    #[must_use]
    pub fn quiescent(&self, setup: &Setup) -> bool {
        let timers = self.timers().any(|timer| timer != crate::Timer::Rescan);
        let methods = self
            .os
            .threads
            .iter()
            .any(|t| t.stage == crate::os::Stage::AwaitEj0);
        !timers && !methods && !self.registers.status() && self.enabled(setup).next().is_none()
    }

    fn slots_where(&self, holds: impl Fn(&SlotState) -> bool) -> SlotSet {
        let mut set = SlotSet::EMPTY;
        for (slot, state) in Slot::first(N).zip(&self.slots) {
            if holds(state) {
                set.insert(slot);
            }
        }
        set
    }

    /// Slots with a ghost, now: see [`Node::is_ghost`](crate::os::Node::is_ghost). In a world that is not
    /// quiescent a ghost may still be deleted by a later rescan that finds the slot empty.
    #[must_use]
    pub fn ghosts(&self) -> SlotSet {
        self.slots_where(|state| state.node.is_ghost())
    }

    /// `no-ghost`: no slot has a ghost.
    #[must_use]
    pub fn no_ghost(&self) -> bool {
        self.ghosts().is_empty()
    }

    /// `eject-completes`: no slot whose device was asked back still has it.
    #[must_use]
    pub fn eject_completes(&self) -> bool {
        self.pending_detaches().is_empty()
    }

    /// Slots whose device is there and visible, and has no driver of its own.
    #[must_use]
    pub fn unattached(&self) -> SlotSet {
        self.slots_where(|state| {
            let there = state.agent.device == Device::Here && state.agent.bus == Bus::Shown;
            there && (state.node.child != Child::Attached || state.node.stale)
        })
    }

    /// `attach-succeeds`: every device that is there, and that nobody asked back, has its driver.
    #[must_use]
    pub fn attach_succeeds(&self) -> bool {
        self.unattached().0 & !self.pending_detaches().0 == 0
    }

    /// `no-irq-exhaustion`: the kernel has not run out of indexes, nor run into the one that is invalid.
    #[must_use]
    pub const fn no_irq_exhaustion(&self) -> bool {
        !matches!(
            self.panicked(),
            Some(Panic::IrqMapping { .. } | Panic::IrqTableFull { .. })
        )
    }

    /// `no-nvme-panic`: nvme(4) has not given up.
    #[must_use]
    pub const fn no_nvme_panic(&self) -> bool {
        !matches!(self.panicked(), Some(Panic::NvmePolledCommand { .. }))
    }

    /// `no-deadlock`: when nothing can happen any more, no thread is in the middle of something and nobody
    /// holds the lock.
    #[must_use]
    pub fn no_deadlock(&self, setup: &Setup) -> bool {
        let at_rest = self.os.lock.is_none()
            && self.os.threads.iter().all(|thread| thread.job == Job::Idle)
            && self.os.notifies.is_empty()
            && self.os.ports.is_empty();
        at_rest || self.panicked().is_some() || !self.quiescent(setup)
    }
}
