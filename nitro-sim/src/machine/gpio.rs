//! The PL061 between the hypervisor's lines and the OS's driver: the bus it sits on, its interrupt,
//! the event threads.

use std::collections::BTreeMap;

use aml_vm::{HostError, RegionAccess, RegionSpace};
use gpio_pl061::driver::{self, Dispatch, Order, RegisterAccess, Trigger, linux};
use gpio_pl061::regs::{self, Level, Pin, Pins, Width};
use gpio_pl061::{Behaviour, Pl061};

use crate::engine::Choices;
use crate::firmware::Bus;
use crate::settings::{GpioBehaviour, Settings};
use crate::setup::Setup;
use crate::trace::{Actor, What};
use crate::verdict::Property;

use super::hotplug::Hotplug;
use super::threads::Then;
use super::{Machine, Pending};

/// The chip, with a record of what was written to it since the trace last asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Chip {
    pl061: Pl061,
    writes: Vec<(u16, u8)>,
}

impl Chip {
    fn new(behaviour: Behaviour) -> Chip {
        Chip {
            pl061: Pl061::new(behaviour),
            writes: Vec::new(),
        }
    }

    /// The world moves a pin.
    pub(super) fn set_input(&mut self, pin: u8, high: bool) {
        if let Some(pin) = Pin::new(pin.into()) {
            self.pl061
                .set_input(pin, if high { Level::High } else { Level::Low });
        }
    }

    /// `GPIORIS` and `GPIOMIS`.
    pub(super) fn status(&mut self) -> (u8, u8) {
        (self.read8(regs::GPIORIS), self.read8(regs::GPIOMIS))
    }

    /// The pins that are not masked.
    fn enabled(&mut self) -> u8 {
        self.read8(regs::GPIOIE)
    }

    /// The pins for which GPIOIC was written since the trace last asked.
    fn cleared(&self) -> u8 {
        let clears = self
            .writes
            .iter()
            .filter(|(offset, _)| *offset == regs::GPIOIC);
        clears.fold(0, |pins, (_, value)| pins | value)
    }

    /// Whether the pin's latch (or active level) is in `GPIORIS`.
    pub(super) fn is_latched(&mut self, pin: Pin) -> bool {
        Pins(self.read8(regs::GPIORIS)).contains(pin)
    }

    /// Whether the pin reads high.
    pub(super) fn is_high(&mut self, pin: Pin) -> bool {
        Pins(self.read8(regs::GPIODATA_ALL)).contains(pin)
    }
}

impl RegisterAccess for Chip {
    fn read8(&mut self, offset: u16) -> u8 {
        self.pl061.read8(offset)
    }

    fn write8(&mut self, offset: u16, value: u8) {
        self.writes.push((offset, value));
        self.pl061.write8(offset, value);
    }
}

/// Who drives the chip.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Driver {
    /// Nobody yet.
    None(Chip),
    /// FreeBSD's `pl061.c`.
    FreeBsd(driver::Driver<Chip>),
    /// Linux's `gpio-pl061.c`.
    Linux(linux::Driver<Chip>),
}

/// What AML and drivers reach by address.
#[derive(Clone, Debug)]
pub(super) struct Wires {
    pub(super) driver: Driver,
    /// Where the tables place the PL061.
    pub(super) gpio_base: Option<u64>,
    /// Slots, firmware agents and the OS's hot-plug, if the machine has any.
    pub(super) hotplug: Option<Hotplug>,
}

impl Wires {
    pub(super) fn new(setup: &Setup) -> Wires {
        let behaviour = match setup.settings.gpio.behaviour {
            GpioBehaviour::Trm => Behaviour::Trm,
            GpioBehaviour::Qemu => Behaviour::Qemu,
        };
        Wires {
            driver: Driver::None(Chip::new(behaviour)),
            gpio_base: None,
            hotplug: Hotplug::new(setup),
        }
    }

    pub(super) fn chip(&mut self) -> &mut Chip {
        match &mut self.driver {
            Driver::None(chip) => chip,
            Driver::FreeBsd(driver) => driver.registers(),
            Driver::Linux(driver) => driver.registers(),
        }
    }

    /// No driver, and a chip that nobody has touched.
    pub(super) fn power_loss(&mut self) {
        let behaviour = self.chip().pl061.behaviour();
        self.driver = Driver::None(Chip::new(behaviour));
        if let Some(hotplug) = &mut self.hotplug {
            hotplug.power_loss();
        }
    }

    /// Attaches `attach`'s driver to the chip.
    pub(super) fn attach(&mut self, attach: impl FnOnce(Chip) -> Driver) {
        let chip = self.chip().clone();
        self.driver = attach(chip);
    }

    fn pl061_access(&mut self, offset: u64, access: &RegionAccess) -> Result<u64, HostError> {
        let width = match access.width_bits {
            8 => Width::Byte,
            16 => Width::Half,
            32 => Width::Word,
            _ => Width::Double,
        };
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        let chip = self.chip();
        let done = match access.write {
            Some(value) => chip.pl061.write(offset, width, value as u32).map(|()| 0),
            None => chip.pl061.read(offset, width).map(u64::from),
        };
        done.map_err(|error| HostError::Failed(error.to_string()))
    }
}

impl Wires {
    /// The answer of the model that is at this address; `None` if there is none.
    pub(super) fn served(&mut self, access: &RegionAccess) -> Option<Result<u64, HostError>> {
        let hotplug = self.hotplug.as_mut();
        if let Some(answer) = hotplug.and_then(|hotplug| hotplug.access(access)) {
            return Some(answer);
        }
        let offset = self
            .gpio_base
            .filter(|_| access.space == RegionSpace::SystemMemory)
            .and_then(|base| access.address.checked_sub(base))
            .filter(|offset| *offset < u64::from(regs::SIZE))?;
        Some(self.pl061_access(offset, access))
    }
}

impl Bus for Wires {
    fn access(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        self.served(access).unwrap_or_else(|| unserved(access))
    }
}

/// What an access gives that no model serves. In the spaces that every OS has a handler for, reads
/// give all ones and writes vanish, as on a bus without a responder.
pub(super) fn unserved(access: &RegionAccess) -> Result<u64, HostError> {
    match access.space {
        RegionSpace::SystemMemory | RegionSpace::SystemIo | RegionSpace::PciConfig => Ok(u64::MAX
            .checked_shr(64 - u32::from(access.width_bits.clamp(1, 64)))
            .unwrap_or(u64::MAX)),
        _ => Err(HostError::NoHandler),
    }
}

/// What the OS runs for a pin.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct PinEvent {
    pub(super) method: String,
    pub(super) argument: Option<u64>,
    /// What the pin triggers on, if that had already happened when its interrupt was enabled and the
    /// driver had left it in `GPIORIS`.
    stale: Option<Trigger>,
    presses: Vec<u32>,
    busy: bool,
    again: bool,
}

/// The OS's side of the GPIO events.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Gpio {
    /// The pins that it listens to.
    pub(super) events: BTreeMap<u8, PinEvent>,
    /// The pins that it does not listen to though `_AEI` names them, and why.
    pub(super) refusals: BTreeMap<u16, String>,
    /// How the last evaluation of a pin's method failed.
    pub(super) failures: BTreeMap<u8, String>,
    /// Why no pin at all is listened to.
    silent: Option<String>,
    /// Why an event ran that no press had caused.
    pub(super) cause: Option<String>,
    interrupt_pending: bool,
}

impl Gpio {
    /// From now on the OS runs `method` when `pin` interrupts; `stale` if it is about to, by what
    /// was there before.
    pub(super) fn listen(
        &mut self,
        pin: Pin,
        method: String,
        argument: Option<u64>,
        stale: Option<Trigger>,
    ) {
        let event = PinEvent {
            method,
            argument,
            stale,
            presses: Vec::new(),
            busy: false,
            again: false,
        };
        self.events.insert(pin.number(), event);
    }

    /// The OS does not listen to `pin`; the first reason is the one that counts.
    pub(super) fn refuse(&mut self, pin: u16, why: String) {
        self.refusals.entry(pin).or_insert(why);
    }

    /// The OS listens to no pin at all.
    pub(super) fn refuse_all(&mut self, why: String) {
        self.silent = Some(why);
    }

    /// Why `pin` interrupts without a press.
    fn unasked(&self, pin: u8) -> Option<String> {
        let event = self.events.get(&pin)?;
        let method = &event.method;
        Some(match event.stale {
            Some(Trigger::LevelHigh | Trigger::LevelLow) => format!(
                "the line of pin {pin} was at its active level when its interrupt was enabled, and \
                 a level is nothing that a write to GPIOIC clears, so it ran {method} and shut the \
                 guest down"
            ),
            Some(_) => format!(
                "GPIORIS had pin {pin} latched before the OS was up; its interrupt was enabled \
                 without a write to \
                 GPIOIC, so the old latch ran {method} and shut the guest down"
            ),
            None => {
                format!("pin {pin} interrupted although nobody had pressed, and ran {method}")
            }
        })
    }

    /// Names the step that kept a press of a button on `pin` from being heard.
    fn why_silent(&self, pin: Option<u8>) -> String {
        if let Some(why) = &self.silent {
            return why.clone();
        }
        let Some(pin) = pin else {
            return match self.refusals.values().next() {
                Some(why) => format!("the tables describe no usable GPIO power button: {why}"),
                None => "no event method of the tables notifies a power button, so the press \
                 moved no line"
                    .to_owned(),
            };
        };
        match (self.refusals.get(&pin.into()), self.events.get(&pin)) {
            (Some(why), _) => why.clone(),
            (None, Some(event)) => {
                let method = &event.method;
                let why = match self.failures.get(&pin) {
                    Some(error) => format!("it fails: {error}"),
                    None if event.busy => "it has not returned".to_owned(),
                    None => "no power button event came of it".to_owned(),
                };
                format!("pin {pin} is enabled and runs {method}, but {why}")
            }
            (None, None) => format!(
                "the hypervisor drives pin {pin}, but nobody listens there: _AEI does not name it"
            ),
        }
    }
}

impl Machine {
    /// Names the step that kept a press of the power button from being heard.
    pub(super) fn why_deaf(&self) -> String {
        if let Some(began) = self.shutting_down {
            return format!(
                "it heard of the press, but its orderly shutdown, which began at {began} s, was not \
                 over when the hypervisor's patience was"
            );
        }
        self.gpio.why_silent(self.wired.power.map(|line| line.pin))
    }

    /// Names what made the OS shut down although nobody had pressed.
    pub(super) fn why_spurious(&self) -> String {
        self.gpio
            .cause
            .clone()
            .unwrap_or_else(|| "a power button event came although nobody had pressed".to_owned())
    }

    /// If the controller's interrupt line is high, its handler will run.
    pub(super) fn watch_interrupt(&mut self, choices: &mut dyn Choices) {
        let attached = !matches!(self.wires.driver, Driver::None(_));
        if attached && !self.gpio.interrupt_pending && self.wires.chip().pl061.interrupt() {
            self.gpio.interrupt_pending = true;
            let window = self.setup.settings.os.irq_latency_us;
            self.delayed("os.irq_latency_us", window, Pending::GpioInterrupt, choices);
        }
    }

    /// The parent interrupt's filter (FreeBSD) or chained handler (Linux).
    pub(super) fn gpio_interrupt(&mut self, choices: &mut dyn Choices) {
        self.gpio.interrupt_pending = false;
        let (_, mis) = self.wires.chip().status();
        let enabled = self.wires.chip().enabled();
        let dispatch = match &mut self.wires.driver {
            Driver::None(_) => Dispatch {
                run: Pins(0),
                spurious: Pins(0),
            },
            Driver::FreeBsd(driver) => driver.filter(),
            Driver::Linux(driver) => driver.handle(),
        };
        let masked = enabled & !self.wires.chip().enabled();
        let cleared = self.wires.chip().cleared();
        self.log(
            Actor::Os,
            What::Interrupt {
                mis,
                masked,
                cleared,
            },
        );
        self.flush_registers();
        for pin in dispatch.spurious {
            self.console(format!("gpio0: spurious interrupt on pin {}", pin.number()));
        }
        for pin in dispatch.run {
            let presses = self.buttons.dispatch(pin.number());
            if presses.is_empty() && self.gpio.cause.is_none() {
                self.gpio.cause = self.gpio.unasked(pin.number());
            }
            self.wake_event_thread(pin.number(), presses, choices);
        }
    }

    pub(super) fn wake_event_thread(
        &mut self,
        pin: u8,
        presses: Vec<u32>,
        choices: &mut dyn Choices,
    ) {
        let Some(event) = self.gpio.events.get_mut(&pin) else {
            return;
        };
        event.presses.extend(presses);
        if event.busy {
            event.again = true;
            return;
        }
        event.busy = true;
        let window = self.setup.settings.os.ithread_us;
        self.delayed(
            "os.ithread_us",
            window,
            Pending::EventThread { pin },
            choices,
        );
    }

    /// The interrupt thread evaluates the pin's method.
    pub(super) fn event_thread(&mut self, pin: u8, choices: &mut dyn Choices) {
        let Some(event) = self.gpio.events.get_mut(&pin) else {
            return;
        };
        let presses = core::mem::take(&mut event.presses);
        let (method, arguments) = (
            event.method.clone(),
            event.argument.into_iter().collect::<Vec<u64>>(),
        );
        self.evaluate(
            &method,
            &arguments,
            Then::EventThread { pin, presses },
            choices,
        );
    }

    /// The method is over: acknowledge and unmask, in the driver's order.
    pub(super) fn event_thread_done(
        &mut self,
        number: u8,
        method: &str,
        choices: &mut dyn Choices,
    ) {
        let Some(pin) = Pin::new(number.into()) else {
            return;
        };
        let was_latched = self.wires.chip().is_latched(pin);
        let was_enabled = self.wires.chip().enabled();
        match &mut self.wires.driver {
            Driver::None(_) => {}
            Driver::FreeBsd(driver) => driver.ack_and_unmask(pin),
            Driver::Linux(driver) => driver.thread_done(pin),
        }
        let erased = was_latched && !self.wires.chip().is_latched(pin);
        let lost = if erased {
            self.buttons.lose(number)
        } else {
            Vec::new()
        };
        let cleared = self.wires.chip().cleared() & pin.bit() != 0;
        let unmasked = self.wires.chip().enabled() & !was_enabled & pin.bit() != 0;
        self.flush_registers();
        self.log(
            Actor::Os,
            What::Acknowledge {
                pin: number,
                cleared,
                lost: lost.clone(),
                unmasked,
            },
        );
        if let Some(press) = lost.first() {
            let at = self.buttons.pressed_at(*press).unwrap_or_default();
            let why = format!(
                "press {press} at {at} s latched pin {number} in GPIORIS while {method} ran with \
                 the pin masked; \
                 the GPIOIC write at {} s, after the method, erased the latch before anybody read it",
                self.now
            );
            self.violate(Property::NoLostPress, why);
        }
        if let Some(event) = self.gpio.events.get_mut(&number) {
            event.busy = false;
            if core::mem::take(&mut event.again) {
                self.wake_event_thread(number, Vec::new(), choices);
            }
        }
    }

    /// Moves the chip's record of writes into the trace.
    pub(super) fn flush_registers(&mut self) {
        for (offset, value) in core::mem::take(&mut self.wires.chip().writes) {
            let register = register_name(offset).to_owned();
            self.log(
                Actor::Os,
                What::RegisterWrite {
                    register,
                    offset,
                    value,
                },
            );
        }
    }
}

/// The order in which the FreeBSD driver acknowledges.
pub(super) fn order(settings: &Settings) -> Order {
    if settings.os.clear_before_enable {
        Order::ClearFirst
    } else {
        Order::FreeBsd
    }
}

fn register_name(offset: u16) -> &'static str {
    match offset {
        regs::GPIODIR => "GPIODIR",
        regs::GPIOIS => "GPIOIS",
        regs::GPIOIBE => "GPIOIBE",
        regs::GPIOIEV => "GPIOIEV",
        regs::GPIOIE => "GPIOIE",
        regs::GPIOIC => "GPIOIC",
        regs::GPIOAFSEL => "GPIOAFSEL",
        0..=regs::GPIODATA_ALL => "GPIODATA",
        _ => "reserved",
    }
}
