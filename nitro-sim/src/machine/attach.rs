//! The drivers attach: FreeBSD's `acpi_gpiobus.c` and `gpioaei.c`, Linux's `gpiolib-acpi.c`, and
//! the button drivers of both.

use acpi_quirks::Quirks;
use acpi_quirks::event::{Event, PinFlags, Reading};
use acpi_quirks::resource::gpio::Pull;
use gpio_pl061::driver::{self, Trigger, linux};
use gpio_pl061::regs::Pin;

use crate::engine::Choices;
use crate::scenario::ButtonName;
use crate::setup::Os;
use crate::trace::{Actor, What};

use super::Machine;
use super::gpio::{Driver, order};

impl Machine {
    /// The tables are loaded: drivers attach, then the scenario goes on. FreeBSD's PL061 attaches in
    /// an early pass (`BUS_PASS_INTERRUPT`, `sys/dev/gpio/pl061_acpi.c`), before the buttons; Linux
    /// asks for the pins of `_AEI` in its last initcalls, after them. Interrupts that are pending
    /// by then are served afterwards.
    pub(super) fn attach_drivers(&mut self, choices: &mut dyn Choices) {
        if self.setup.acpi_disabled {
            self.leave_acpi_off();
        } else {
            match self.setup.os {
                Os::FreeBsd | Os::FreeBsdUnpatched => {
                    self.attach_freebsd_gpio();
                    self.attach_buttons();
                }
                Os::Linux => {
                    self.attach_buttons();
                    self.attach_linux_gpio(choices);
                }
            }
        }
        self.flush_registers();
        self.power_on(choices);
        self.booted();
    }

    /// No ACPI device attaches. FreeBSD says so only where its own list is the reason.
    fn leave_acpi_off(&mut self) {
        let why = if self.setup.quirks.contains(Quirks::ACPI_Q_BROKEN) {
            self.console("ACPI disabled by blacklist.  Contact your BIOS vendor.");
            "ACPI_Q_BROKEN"
        } else {
            "hint.acpi.0.disabled=1"
        };
        self.gpio
            .refuse_all(format!("{why} turned ACPI off, so no ACPI device attached"));
    }

    fn attach_buttons(&mut self) {
        self.buttons.devices = self.aei.buttons.clone();
        for (index, (path, kind)) in self.buttons.devices.clone().into_iter().enumerate() {
            let name = if kind == ButtonName::Power {
                "Power Button"
            } else {
                "Sleep Button"
            };
            self.console(match self.setup.os {
                Os::Linux => format!("ACPI: button: {name} at {path}"),
                Os::FreeBsd | Os::FreeBsdUnpatched => {
                    format!("acpi_button{index}: <{name}> at {path}")
                }
            });
        }
    }

    /// Whether the controller's driver attaches; says why not.
    fn has_controller(&mut self) -> bool {
        let Some(path) = self.aei.controller.clone() else {
            self.gpio
                .refuse_all("the tables describe no PL061 (ARMH0061)".to_owned());
            return false;
        };
        let Some((base, interrupt)) = self.aei.resources else {
            self.console(format!(
                "gpio0: {path}: cannot allocate memory and interrupt: _CRS does not give both"
            ));
            self.gpio.refuse_all(format!(
                "the driver of {path} did not attach: its _CRS does not give memory and interrupt"
            ));
            return false;
        };
        self.console(format!(
            "gpio0: PL061 {path}, memory {base:#x}, interrupt {interrupt:#x}"
        ));
        if self.aei.template.is_none() {
            self.gpio.refuse_all(format!(
                "{path} has no _AEI, so nothing says that a pin is an event"
            ));
        }
        true
    }

    fn attach_freebsd_gpio(&mut self) {
        if !self.has_controller() {
            return;
        }
        let order = order(&self.setup.settings);
        self.wires
            .attach(|chip| Driver::FreeBsd(driver::Driver::attach_with(chip, order)));
        self.flush_registers();
        for event in self.aei.events(Reading::FreeBsd(self.setup.quirks)) {
            self.attach_freebsd_event(&event);
        }
    }

    /// One pin, in the order of `gpioaei.c`: every failure prints, and the next pin follows.
    fn attach_freebsd_event(&mut self, event: &Event) {
        let number = event.pin.number;
        let Some(pin) = Pin::new(number) else {
            self.console(format!("gpio_aei0: Invalid pin 0x{number:x}"));
            self.gpio.refuse(
                number,
                format!("_AEI names pin {number}, and a PL061 has the pins 0 to 7"),
            );
            return;
        };
        let Some((method, argument)) = self.aei.method(event) else {
            self.console(format!(
                "gpio_aei0: AEI Device type is unknown for pin 0x{number:x}"
            ));
            self.gpio.refuse(
                number,
                format!(
                    "pin {number} has neither its numbered method nor \
             _EVT, so there is nothing to run"
                ),
            );
            return;
        };
        self.log_plan(event, &method);
        if self.gpio.events.contains_key(&pin.number()) {
            self.console(format!("gpio_aei0: Cannot acquire pin 0x{number:x}"));
            return;
        }
        let configuration = event.flags.configuration();
        let Driver::FreeBsd(driver) = &mut self.wires.driver else {
            return;
        };
        if driver.set_flags(pin, configuration).is_err() {
            self.refuse_flags(number, configuration);
            return;
        }
        let Some(trigger) = Trigger::from_flags(event.flags) else {
            return;
        };
        if driver.setup_intr(pin, trigger).is_err() {
            self.console(format!(
                "gpio_aei0: Cannot allocate an IRQ for pin 0x{number:x}"
            ));
            return;
        }
        if let Driver::FreeBsd(driver) = &mut self.wires.driver {
            driver.enable(pin);
        }
        self.enabled(pin, method, argument, trigger);
    }

    fn refuse_flags(&mut self, number: u16, flags: PinFlags) {
        let refused = flags.difference(driver::PIN_CAPS);
        let nopull = self.setup.quirks.contains(Quirks::ACPI_Q_AEI_NOPULL);
        let why = if refused.contains(PinFlags::PULLDOWN) && nopull {
            "_AEI says PullDown and a PL061 has no pull resistors; ACPI_Q_AEI_NOPULL (8) strips \
             PullUp only"
        } else if refused.contains(PinFlags::PULLDOWN) {
            "_AEI says PullDown and a PL061 has no pull resistors"
        } else {
            "_AEI says PullUp and a PL061 has no pull resistors"
        };
        self.console(format!(
            "gpio_aei0: Cannot set pin flags for pin 0x{number:x}"
        ));
        self.log(
            Actor::Os,
            What::PinRefused {
                pin: number,
                flags: flags.bits(),
                refused: refused.bits(),
                why: why.to_owned(),
            },
        );
        let reason = format!(
            "the flags of pin {number} were refused with EINVAL when gpio_aei attached: {why}; so \
             its interrupt was never enabled"
        );
        self.gpio.refuse(number, reason);
    }

    fn attach_linux_gpio(&mut self, choices: &mut dyn Choices) {
        if !self.has_controller() {
            return;
        }
        self.wires
            .attach(|chip| Driver::Linux(linux::Driver::probe(chip)));
        self.flush_registers();
        let mut active_at_boot = Vec::new();
        for event in self.aei.events(Reading::Linux) {
            // Without a method Linux skips the descriptor silently.
            let Some((method, argument)) = self.aei.method(&event) else {
                continue;
            };
            self.log_plan(&event, &method);
            let (Some(pin), Some(trigger)) =
                (Pin::new(event.pin.number), Trigger::from_flags(event.flags))
            else {
                self.console(format!(
                    "Failed to request GPIO for pin 0x{:04X}",
                    event.pin.number
                ));
                continue;
            };
            if self.gpio.events.contains_key(&pin.number()) {
                self.console(format!(
                    "Failed to request GPIO for pin 0x{:04X}: busy",
                    pin.number()
                ));
                continue;
            }
            let Driver::Linux(driver) = &mut self.wires.driver else {
                return;
            };
            driver.direction_input(pin);
            driver.request_irq(pin, trigger);
            self.enabled(pin, method, argument, trigger);
            if is_active(trigger, self.wires.chip().is_high(pin)) {
                active_at_boot.push(pin.number());
            }
        }
        for pin in active_at_boot {
            self.console(format!(
                "gpiochip0: pin {pin} is active at boot, its event runs once"
            ));
            self.gpio.cause = Some(format!(
                "pin {pin} was active when Linux requested it, so its edge event ran once at boot"
            ));
            let presses = self.buttons.dispatch(pin);
            self.wake_event_thread(pin, presses, choices);
        }
    }

    fn enabled(&mut self, pin: Pin, method: String, argument: Option<u64>, trigger: Trigger) {
        self.flush_registers();
        let stale = self.wires.chip().is_latched(pin).then_some(trigger);
        self.gpio.listen(pin, method, argument, stale);
        self.log(Actor::Os, What::PinEnabled { pin: pin.number() });
    }

    fn log_plan(&mut self, event: &Event, method: &str) {
        let trigger = Trigger::from_flags(event.flags)
            .map_or("no interrupt", trigger_name)
            .to_owned();
        let asked = event
            .flags
            .intersects(PinFlags::PULLUP | PinFlags::PULLDOWN);
        let pull = match (event.pull, self.setup.os) {
            (Pull::Default, _) => "PullDefault",
            (Pull::None, _) => "PullNone",
            (Pull::Up, _) if asked => "PullUp",
            (Pull::Down, _) if asked => "PullDown",
            (Pull::Up, Os::Linux) => "PullUp, which Linux ignores",
            (Pull::Down, Os::Linux) => "PullDown, which Linux ignores",
            (Pull::Up | Pull::Down, _) => "PullUp, ignored (ACPI_Q_AEI_NOPULL)",
        };
        let what = What::EventPlanned {
            pin: event.pin.number,
            method: method.to_owned(),
            trigger,
            pull: pull.to_owned(),
        };
        self.log(Actor::Os, what);
    }
}

/// Whether Linux runs an edge event at once because its pin already has the value that the edge
/// leads to.
fn is_active(trigger: Trigger, high: bool) -> bool {
    match trigger {
        Trigger::EdgeRising => high,
        Trigger::EdgeFalling => !high,
        Trigger::EdgeBoth => true,
        Trigger::LevelHigh | Trigger::LevelLow => false,
    }
}

fn trigger_name(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::EdgeRising => "rising edge",
        Trigger::EdgeFalling => "falling edge",
        Trigger::EdgeBoth => "both edges",
        Trigger::LevelHigh => "high level",
        Trigger::LevelLow => "low level",
    }
}
