//! The threads: who can step, and what a step does.

use crate::actions::Actions;
use crate::event::{Note, Thread};
use crate::os::{Child, Job, Scan, Stage, ThreadState};
use crate::profile::{OsFamily, Setup};
use crate::world::World;

impl<const N: usize, const C: usize> World<N, C> {
    pub(crate) fn can_step(&self, thread: Thread, setup: &Setup) -> bool {
        let state = self.os.thread(thread);
        match (state.job, state.stage) {
            (Job::Idle, _) => self.can_start(thread, setup),
            (_, Stage::WantLock) => self.os.lock.is_none(),
            (_, Stage::AwaitEj0 | Stage::Delaying | Stage::Polling(_)) => false,
            _ => true,
        }
    }

    /// Whether an idle thread has something to take up. Idle threads of one queue are alike, so only the
    /// first of them does.
    fn can_start(&self, thread: Thread, setup: &Setup) -> bool {
        const TASKS: [Thread; 3] = [Thread::Task0, Thread::Task1, Thread::Task2];
        let working = match setup.os.family {
            OsFamily::FreeBsd => &TASKS[..],
            OsFamily::Linux => &TASKS[..1],
        };
        match thread {
            Thread::Task0 | Thread::Task1 | Thread::Task2 => {
                let idle = |&&task: &&Thread| self.os.thread(task).job == Job::Idle;
                !self.os.notifies.is_empty() && working.iter().find(idle) == Some(&thread)
            }
            Thread::Hotplug => !self.os.ports.is_empty(),
            Thread::User => false,
        }
    }

    pub(crate) fn os_step(&mut self, thread: Thread, setup: &Setup, out: &mut Actions) {
        let state = self.os.thread(thread);
        match (state.job, state.stage) {
            (Job::Idle, _) if thread == Thread::Hotplug => self.take_port_task(thread),
            (Job::Idle, _) => self.take_notify(thread),
            (_, Stage::WantLock) => self.lock(thread, setup, out),
            (Job::Eject(slot), Stage::FindChild) => self.find_child(thread, slot, out),
            (_, Stage::DetachDriver(slot)) => self.detach_driver(thread, slot, setup, out),
            (_, Stage::DeleteQueues(slot)) => self.delete_queues(thread, slot, setup, out),
            (Job::Eject(slot), Stage::ClearPme) => self.eject_clear_pme(thread, slot, setup, out),
            (Job::Eject(slot), Stage::EvaluateEj0) => self.evaluate_ej0(thread, slot, setup, out),
            (_, Stage::Scan) => self.rescan_scan(thread, setup, out),
            (_, Stage::DeleteAbsent) => self.rescan_delete(thread),
            (_, Stage::AttachNew) => self.rescan_attach(thread, setup, out),
            (Job::Port(slot), Stage::PortTask) => self.port_task(thread, slot, setup, out),
            (_, Stage::Unlock) => self.unlock(thread, out),
            // No thread gets here: the stages that are left wait for a timer or a method.
            _ => {}
        }
    }

    /// Step 2.
    fn lock(&mut self, thread: Thread, setup: &Setup, out: &mut Actions) {
        self.os.lock = Some(thread);
        out.note(Note::Locked(thread));
        let stage = match self.os.thread(thread).job {
            Job::Eject(slot) if self.slot(slot).node.child == Child::None => {
                // FreeBSD goes on with a pointer to freed memory. What it would do then is anyone's guess;
                // this model gives up (an inference: no source says that it happens).
                out.note(Note::ChildVanished(slot));
                Stage::Unlock
            }
            Job::Eject(slot) => return self.eject_locked(thread, slot, setup),
            Job::Rescan { .. } => Stage::Scan,
            Job::Port(_) => Stage::PortTask,
            Job::Idle => Stage::FindChild,
        };
        self.os.advance(thread, stage);
    }

    /// Step 8.
    fn unlock(&mut self, thread: Thread, out: &mut Actions) {
        self.os.lock = None;
        self.os.scan = Scan::default();
        self.os.set(thread, ThreadState::default());
        out.note(Note::Unlocked(thread));
    }
}
