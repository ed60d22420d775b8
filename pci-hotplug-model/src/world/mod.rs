//! The whole: slots, firmware, registers, interrupts and OS, and the one step function.

mod bus;
mod methods;
mod outside;

use crate::acpihp;
use crate::actions::Actions;
use crate::config;
use crate::event::{Action, Event, Operator, Panic, Thread, Timer};
use crate::irq::IrqMap;
use crate::nitro::{Agent, Bus, Detach, Device};
use crate::os::{Job, Node, Os, Stage};
use crate::pcib::{Pcib, PortTimer};
use crate::pcie::Port;
use crate::profile::{Hotplug, Methods, Setup};
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

    /// This world with other slots, as many as are given; all that belongs to no slot is kept.
    #[must_use]
    pub fn with_slots<const M: usize>(&self, slots: [SlotState; M]) -> World<M, C> {
        World {
            slots,
            registers: self.registers,
            irq: self.irq.clone(),
            os: self.os,
            powered: self.powered,
            panic: self.panic,
        }
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
        all.filter(move |&event| running && self.is_enabled(event, setup))
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
            Timer::Request(slot) => self.slot(slot).port.requested(),
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
                Timer::Request(slot),
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

impl<const N: usize, const C: usize> Default for World<N, C> {
    fn default() -> World<N, C> {
        World::new()
    }
}
