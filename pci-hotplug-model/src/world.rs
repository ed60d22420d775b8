//! The whole: slots, firmware, registers, interrupts and OS, and the one step function.

use crate::acpihp;
use crate::actions::Actions;
use crate::config::{self, Access, Width};
use crate::event::{Action, Event, MethodOutcome, Note, Operator, Panic, Thread, Timer};
use crate::irq::IrqMap;
use crate::nitro::{Agent, Arrival, Bus, Detach, Device};
use crate::nvme;
use crate::os::{Child, Job, Node, Os, Stage, ThreadState};
use crate::pcib::{Pcib, PortTimer};
use crate::pcie::Port;
use crate::profile::{DepartingReads, Hotplug, Methods, OsFamily, Setup};
use crate::slot::{Slot, SlotSet};

/// One slot: hardware, firmware, and what the OS has for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SlotState {
    /// The firmware's two agents.
    pub agent: Agent,
    /// The function's registers, as the bus shows them.
    pub config: config::Registers,
    /// The OS's device node.
    pub node: Node,
    /// A native slot's port.
    pub port: Port,
    /// A native slot's driver.
    pub pcib: Pcib,
}

/// A machine with `N` hot-plug slots, numbers 0 to `N - 1`, whose IRQ map is followed over `C` indexes
/// (see [`IrqMap`]).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct World<const N: usize = 32, const C: usize = 32768> {
    /// The slots.
    pub slots: [SlotState; N],
    /// The ACPI hot-plug registers.
    pub registers: acpihp::Registers,
    /// The interrupt map.
    pub irq: IrqMap<C>,
    /// The OS.
    pub os: Os,
    powered: bool,
    panic: Option<Panic>,
}

/// Why an event cannot happen now. The world is unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum StepError {
    /// The kernel has panicked; nothing more happens. The caller should have stopped.
    #[error("the kernel has panicked: {0}")]
    Panicked(Panic),
    /// The machine is off.
    #[error("the machine has no power")]
    PoweredOff,
    /// The event is about a slot that this world does not have.
    #[error("{0} does not exist in this world")]
    NoSuchSlot(Slot),
    /// The event is not enabled: a timer that does not run, a thread that cannot step, a method that nobody
    /// waits for, an interrupt that is not raised.
    #[error("{0:?} is not enabled")]
    NotEnabled(Event),
}

impl<const N: usize, const C: usize> World<N, C> {
    /// A machine without power, with empty slots: [`Operator::PowerOn`] boots it.
    #[must_use]
    pub fn new() -> World<N, C> {
        World {
            slots: [SlotState::default(); N],
            registers: acpihp::Registers::default(),
            irq: IrqMap::new(),
            os: Os::new(),
            powered: false,
            panic: None,
        }
    }

    /// A machine that has booted with devices in these slots, and has attached them. No timer runs in it,
    /// except [`Timer::Rescan`] where the OS has a periodic rescan.
    #[must_use]
    pub fn booted(setup: &Setup, occupied: SlotSet) -> World<N, C> {
        let mut world = World::new();
        for slot in occupied.iter() {
            let agent = Agent {
                device: Device::Here,
                bus: Bus::Shown,
                detach: Detach::None,
            };
            world.update(slot, |state| state.agent = agent);
        }
        let mut out = Actions::new();
        let mut next = Some(Event::Operator(Operator::PowerOn));
        while let Some(event) = next {
            // Only enabled events are taken, so none is refused.
            let _ = world.step(setup, event, &mut out);
            next = world.enabled(setup).next();
        }
        world
    }

    /// Why the kernel panicked, if it did.
    #[must_use]
    pub const fn panicked(&self) -> Option<Panic> {
        self.panic
    }

    /// Whether the machine has power.
    #[must_use]
    pub const fn powered(&self) -> bool {
        self.powered
    }

    /// A slot's state; an empty slot for a number that this world does not have.
    #[must_use]
    pub fn slot(&self, slot: Slot) -> SlotState {
        self.slots.get(slot.index()).copied().unwrap_or_default()
    }

    /// One thing happens. `out` is cleared, then filled with what the world asks for and reports.
    ///
    /// # Errors
    /// [`StepError`] when the event cannot happen now; then nothing has changed.
    pub fn step(
        &mut self,
        setup: &Setup,
        event: Event,
        out: &mut Actions,
    ) -> Result<(), StepError> {
        out.clear();
        if let Some(panic) = self.panic {
            return Err(StepError::Panicked(panic));
        }
        if let Some(slot) = event.slot().filter(|slot| slot.index() >= N) {
            return Err(StepError::NoSuchSlot(slot));
        }
        match event {
            Event::Operator(operator) => self.operator(operator, setup, out),
            Event::Timer(timer) if self.armed(timer) => self.timer(timer, setup, out),
            Event::Timer(_) => return Err(StepError::NotEnabled(event)),
            _ if !self.powered => return Err(StepError::PoweredOff),
            Event::Notify { target, value } => self.notify(target, value, setup, out),
            Event::Acknowledge => self.registers.acknowledge(),
            _ if !self.is_enabled(event, setup) => return Err(StepError::NotEnabled(event)),
            Event::EventMethod => self.event_method(setup, out),
            Event::PortInterrupt(slot) => self.port_interrupt(slot, setup, out),
            Event::Step(thread) => self.os_step(thread, setup, out),
            Event::MethodReturned { thread, outcome } => {
                if let Job::Eject(slot) = self.os.thread(thread).job {
                    self.ej0_returned(thread, slot, outcome, setup, out);
                }
            }
        }
        Ok(())
    }

    /// Everything inside the machine that can happen now, timers apart: OS threads that can step, interrupts
    /// that can be served. An executor in which these take no time lets no time pass while there are any.
    pub fn enabled(&self, setup: &Setup) -> impl Iterator<Item = Event> {
        let setup = *setup;
        let threads = Thread::ALL.into_iter().map(Event::Step);
        let ports = match setup.profile.hotplug {
            Hotplug::Pcie(_) => N,
            Hotplug::Acpi(_) => 0,
        };
        let ports = Slot::first(ports).map(Event::PortInterrupt);
        let all = core::iter::once(Event::EventMethod)
            .chain(ports)
            .chain(threads);
        let running = self.powered && self.panic.is_none();
        all.filter(move |&event| running && self.is_enabled(event, &setup))
    }

    /// Whether an inner event can happen in a machine that runs.
    fn is_enabled(&self, event: Event, setup: &Setup) -> bool {
        match event {
            Event::EventMethod => setup.methods == Methods::Direct && self.registers.status(),
            Event::PortInterrupt(slot) => {
                setup.native().is_some() && self.slot(slot).port.interrupt()
            }
            Event::Step(thread) => self.can_step(thread, setup),
            Event::MethodReturned { thread, .. } => self.os.thread(thread).stage == Stage::AwaitEj0,
            _ => false,
        }
    }

    /// Whether a timer runs.
    #[must_use]
    pub fn armed(&self, timer: Timer) -> bool {
        let port = |slot, timer| self.slot(slot).pcib.armed(timer);
        match timer {
            Timer::DeviceGone(slot) => self.slot(slot).agent.device == Device::Leaving,
            Timer::BusWithdraw(slot) => self.slot(slot).agent.bus == Bus::Withdrawing,
            Timer::BusPublish(slot) => self.slot(slot).agent.bus == Bus::Publishing,
            Timer::Delay(thread) => self.os.thread(thread).stage == Stage::Delaying,
            Timer::NvmePoll(thread) => {
                matches!(self.os.thread(thread).stage, Stage::Polling(_))
            }
            Timer::Attention(slot) => port(slot, PortTimer::Attention),
            Timer::Command(slot) => port(slot, PortTimer::Command),
            Timer::DataLink(slot) => port(slot, PortTimer::DataLink),
            Timer::Rescan => self.os.rescan_armed,
        }
    }

    /// Every timer that runs.
    pub fn timers(&self) -> impl Iterator<Item = Timer> {
        let of_slot = |slot| {
            [
                Timer::DeviceGone(slot),
                Timer::BusWithdraw(slot),
                Timer::BusPublish(slot),
                Timer::Attention(slot),
                Timer::Command(slot),
                Timer::DataLink(slot),
            ]
        };
        let of_thread = |thread| [Timer::Delay(thread), Timer::NvmePoll(thread)];
        let slots = Slot::first(N).flat_map(of_slot);
        let threads = Thread::ALL.into_iter().flat_map(of_thread);
        let all = slots.chain(threads).chain(core::iter::once(Timer::Rescan));
        all.filter(|&timer| self.armed(timer))
    }

    pub(crate) fn update<R>(
        &mut self,
        slot: Slot,
        change: impl FnOnce(&mut SlotState) -> R,
    ) -> Option<R> {
        self.slots.get_mut(slot.index()).map(change)
    }

    pub(crate) fn panic(&mut self, panic: Panic, out: &mut Actions) {
        if self.panic.is_none() {
            self.panic = Some(panic);
            out.push(Action::Panic(panic));
        }
    }
}

// What the buses carry.
impl<const N: usize, const C: usize> World<N, C> {
    /// A read of config space, as the bus answers it: all ones where it shows nothing.
    #[must_use]
    pub fn config_read(&self, setup: &Setup, slot: Slot, access: Access) -> u32 {
        if self.config_answers(slot, setup) {
            self.slot(slot).config.read(&setup.profile.device, access)
        } else {
            access.width().ones()
        }
    }

    /// A write of config space, swallowed where the bus shows nothing. The firmware looks on.
    pub fn config_write(
        &mut self,
        setup: &Setup,
        slot: Slot,
        access: Access,
        value: u32,
        out: &mut Actions,
    ) {
        if !self.config_answers(slot, setup) {
            return;
        }
        let written = self.update(slot, |state| {
            state.config.write(&setup.profile.device, access, value)
        });
        if written.is_some_and(|written| written.cleared_pme) {
            let nitro = &setup.profile.nitro;
            self.update(slot, |state| state.agent.pme_cleared(slot, nitro, out));
            self.after_firmware(slot, setup);
        }
    }

    fn config_answers(&self, slot: Slot, setup: &Setup) -> bool {
        let state = self.slot(slot);
        state.agent.shown() && (setup.native().is_none() || state.port.reachable())
    }

    /// Whether the device answers reads and writes of its own registers.
    #[must_use]
    pub fn device_answers(&self, slot: Slot, setup: &Setup) -> bool {
        let state = self.slot(slot);
        state.agent.answers() && (setup.native().is_none() || state.port.powered())
    }

    /// A read of the device's own registers (nvme(4) reads CSTS): the device's answer, or what a departing
    /// device gives, or, once the bus knows, all ones.
    #[must_use]
    pub fn device_read(&self, setup: &Setup, slot: Slot) -> u32 {
        if self.device_answers(slot, setup) {
            return nvme::CSTS_READY;
        }
        match setup.profile.nitro.departing_reads {
            DepartingReads::Zeros if self.slot(slot).agent.shown() => 0,
            DepartingReads::Zeros | DepartingReads::Ones => u32::MAX,
        }
    }

    /// `bus_child_present`: the bridge's word. The ACPI host bridge always says yes.
    #[must_use]
    pub fn child_present(&self, slot: Slot, setup: &Setup) -> bool {
        match setup.native() {
            Some((_, settings)) => self.slot(slot).pcib.present(&settings),
            None => true,
        }
    }

    /// A read through the OS's bridge driver, which answers for a slot that it takes for empty.
    pub(crate) fn bridge_read(&self, setup: &Setup, slot: Slot, access: Access) -> u32 {
        if self.child_present(slot, setup) {
            self.config_read(setup, slot, access)
        } else {
            access.width().ones()
        }
    }

    /// A write through the OS's bridge driver.
    pub(crate) fn bridge_write(
        &mut self,
        setup: &Setup,
        slot: Slot,
        access: Access,
        value: u32,
        out: &mut Actions,
    ) {
        if self.child_present(slot, setup) {
            self.config_write(setup, slot, access, value, out);
        }
    }

    /// A read of the ACPI hot-plug register block, at an offset from its base. Some reads clear.
    pub fn register_read(&mut self, setup: &Setup, offset: u32, width: Width) -> u32 {
        match &setup.profile.hotplug {
            Hotplug::Acpi(behaviour) => self.registers.read(behaviour, offset, width),
            Hotplug::Pcie(_) => width.ones(),
        }
    }

    /// A write of the ACPI hot-plug register block.
    pub fn register_write(
        &mut self,
        setup: &Setup,
        offset: u32,
        width: Width,
        value: u32,
        out: &mut Actions,
    ) {
        let Hotplug::Acpi(behaviour) = &setup.profile.hotplug else {
            return;
        };
        let ejected = self.registers.write(behaviour, offset, width, value);
        for slot in ejected.iter() {
            let nitro = &setup.profile.nitro;
            self.update(slot, |state| state.agent.eject_written(slot, nitro, out));
            self.after_firmware(slot, setup);
        }
    }

    /// A write of a native slot's control register, in the byte lanes of `lanes`.
    pub fn slot_control_write(
        &mut self,
        setup: &Setup,
        slot: Slot,
        value: u16,
        lanes: u16,
        out: &mut Actions,
    ) {
        let Some((behaviour, _)) = setup.native() else {
            return;
        };
        let nitro = &setup.profile.nitro;
        self.update(slot, |state| {
            if state.port.write_control(&behaviour, value, lanes) {
                out.note(Note::HandshakeComplete(slot));
                state.agent.depart(slot, nitro, out);
            }
        });
        self.after_firmware(slot, setup);
    }

    /// The firmware has moved: what follows at once on the bus, and for the node of a device that has left.
    fn after_firmware(&mut self, slot: Slot, setup: &Setup) {
        let native = setup.native();
        let left = self.update(slot, |state| {
            let agent = &state.agent;
            if agent.device == Device::Absent || agent.bus == Bus::Absent {
                state.node.stale = state.node.child != Child::None;
            }
            if let Some((behaviour, _)) = native.filter(|_| !agent.shown()) {
                state.port.remove(&behaviour);
            }
            agent.detach == Detach::None && agent.departing()
        });
        if left == Some(true) {
            self.registers.removed(slot);
        }
    }
}

// What happens outside the OS.
impl<const N: usize, const C: usize> World<N, C> {
    fn operator(&mut self, operator: Operator, setup: &Setup, out: &mut Actions) {
        let done = match operator {
            Operator::Attach(slot) => self.operator_attach(slot, setup, out),
            Operator::Detach(slot) => self.operator_detach(slot, setup, out),
            Operator::Press(slot) => self.operator_press(slot, setup),
            Operator::Remove(slot) => {
                let nitro = &setup.profile.nitro;
                let gone = self.update(slot, |state| state.agent.surprise(slot, nitro, out));
                self.after_firmware(slot, setup);
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
        let wanted = self.update(slot, |state| state.agent.request_detach(slot, out));
        if wanted != Some(true) {
            return false;
        }
        let nitro = &setup.profile.nitro;
        match &setup.profile.hotplug {
            Hotplug::Acpi(_) if !self.powered => self.give_up(slot, setup, out),
            Hotplug::Acpi(_) => {
                if self.registers.remove_requested(slot) {
                    out.push(Action::RaiseEvent);
                }
            }
            Hotplug::Pcie(_) => {
                self.update(slot, |state| {
                    if state.port.request_removal() {
                        state.agent.depart(slot, nitro, out);
                    }
                });
                self.after_firmware(slot, setup);
            }
        }
        true
    }

    /// The firmware takes the device out without asking any guest.
    fn give_up(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let nitro = &setup.profile.nitro;
        self.update(slot, |state| state.agent.depart(slot, nitro, out));
        self.after_firmware(slot, setup);
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

    fn timer(&mut self, timer: Timer, setup: &Setup, out: &mut Actions) {
        let nitro = &setup.profile.nitro;
        match timer {
            Timer::DeviceGone(slot) => {
                self.update(slot, |state| state.agent.device_gone(slot, out));
                self.after_firmware(slot, setup);
            }
            Timer::BusWithdraw(slot) => {
                let arrival = self.update(slot, |state| state.agent.withdrawn(slot, nitro, out));
                self.after_withdrawal(slot, setup);
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
            Timer::Rescan => {
                self.os.rescan_armed = false;
                self.start_rescan(setup);
                self.arm_rescan(setup, out);
            }
        }
    }

    /// Presence was withdrawn: even if a new device is shown in the same instant, the old one's node is stale.
    fn after_withdrawal(&mut self, slot: Slot, setup: &Setup) {
        let native = setup.native();
        self.update(slot, |state| {
            state.node.stale = state.node.child != Child::None;
            if let Some((behaviour, _)) = native {
                state.port.remove(&behaviour);
            }
        });
        self.registers.removed(slot);
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

// What the firmware's methods do, for worlds without an interpreter.
impl<const N: usize, const C: usize> World<N, C> {
    /// The event method of QEMU's tables (`_GPE._E01` and `PCNT`): insertions before removals, each in
    /// ascending order (specs.md §3.2).
    fn event_method(&mut self, setup: &Setup, out: &mut Actions) {
        const UP: u32 = 0;
        const DOWN: u32 = 4;
        self.registers.acknowledge();
        self.select_bus(setup, out);
        for (offset, value) in [
            (UP, crate::os::DEVICE_CHECK),
            (DOWN, crate::os::EJECT_REQUEST),
        ] {
            let slots = SlotSet(self.register_read(setup, offset, Width::Dword));
            for slot in slots.iter().filter(|slot| slot.index() < N) {
                self.notify(crate::event::Target::Slot(slot), value, setup, out);
            }
        }
    }

    /// `_EJ0` of QEMU's tables: the slot's bit to the eject register.
    pub(crate) fn ej0_directly(
        &mut self,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) -> MethodOutcome {
        const EJECT: u32 = 8;
        if setup.faults.eject_fails.contains(slot) {
            return MethodOutcome::Failed;
        }
        self.select_bus(setup, out);
        self.register_write(setup, EJECT, Width::Dword, slot.bit(), out);
        MethodOutcome::Ok
    }

    fn select_bus(&mut self, setup: &Setup, out: &mut Actions) {
        if let Hotplug::Acpi(behaviour) = &setup.profile.hotplug {
            let select = behaviour.block.select_offset();
            self.register_write(setup, select, Width::Dword, 0, out);
        }
    }
}

// What the OS's threads do.
impl<const N: usize, const C: usize> World<N, C> {
    fn can_step(&self, thread: Thread, setup: &Setup) -> bool {
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

    fn os_step(&mut self, thread: Thread, setup: &Setup, out: &mut Actions) {
        let state = self.os.thread(thread);
        match (state.job, state.stage) {
            (Job::Idle, _) if thread == Thread::Hotplug => self.take_port_task(thread),
            (Job::Idle, _) => self.take_notify(thread),
            (_, Stage::WantLock) => self.lock(thread, out),
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
    fn lock(&mut self, thread: Thread, out: &mut Actions) {
        self.os.lock = Some(thread);
        out.note(Note::Locked(thread));
        let stage = match self.os.thread(thread).job {
            Job::Eject(slot) => Stage::DetachDriver(slot),
            Job::Rescan { .. } => Stage::Scan,
            Job::Port(_) => Stage::PortTask,
            Job::Idle => Stage::FindChild,
        };
        self.os.advance(thread, stage);
    }

    /// Step 8.
    fn unlock(&mut self, thread: Thread, out: &mut Actions) {
        self.os.lock = None;
        self.os.scan = crate::os::Scan::default();
        self.os.set(thread, ThreadState::default());
        out.note(Note::Unlocked(thread));
    }
}

impl Event {
    /// The slot that the event is about.
    #[must_use]
    pub const fn slot(&self) -> Option<Slot> {
        use crate::event::Target;
        match *self {
            Event::Operator(
                Operator::Attach(slot)
                | Operator::Detach(slot)
                | Operator::Press(slot)
                | Operator::Remove(slot),
            )
            | Event::PortInterrupt(slot)
            | Event::Notify {
                target: Target::Slot(slot),
                ..
            } => Some(slot),
            Event::Timer(timer) => timer.slot(),
            _ => None,
        }
    }
}

impl Timer {
    /// The slot that the timer belongs to.
    #[must_use]
    pub const fn slot(&self) -> Option<Slot> {
        match *self {
            Timer::DeviceGone(slot)
            | Timer::BusWithdraw(slot)
            | Timer::BusPublish(slot)
            | Timer::Attention(slot)
            | Timer::Command(slot)
            | Timer::DataLink(slot) => Some(slot),
            Timer::Delay(_) | Timer::NvmePoll(_) | Timer::Rescan => None,
        }
    }

    /// Whether the OS started it; the firmware started the others, and they survive a loss of power.
    #[must_use]
    pub const fn is_os(&self) -> bool {
        !matches!(
            self,
            Timer::DeviceGone(_) | Timer::BusWithdraw(_) | Timer::BusPublish(_)
        )
    }
}

impl<const N: usize, const C: usize> Default for World<N, C> {
    fn default() -> World<N, C> {
        World::new()
    }
}
