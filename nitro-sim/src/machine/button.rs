//! The power button: the hypervisor's side (a line, its patience, the virtual power cable) and the
//! OS's side (from a Notify or a fixed event to an orderly shutdown).

use std::collections::BTreeMap;

use crate::engine::{Choices, Key};
use crate::scenario::ButtonName;
use crate::settings::Wiring;
use crate::setup::Os;
use crate::time::Micros;
use crate::trace::{Actor, What};
use crate::verdict::{Outcome, Property};

use super::aei::Line;
use super::{Error, Machine, Pending};

/// `Notify` values of a control method button (ACPI 6.5 §4.8.2.2.1.2, §5.6.6).
const PRESSED: u64 = 0x80;
const WAKE: u64 = 0x02;

/// The hypervisor's record of what was pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Buttons {
    presses: Vec<Press>,
    /// The lines that the hypervisor holds, by pin, and when it lets go of each.
    held: BTreeMap<u8, Key>,
    patience: bool,
    /// The button devices that the OS has attached: path and kind.
    pub(super) devices: Vec<(String, ButtonName)>,
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Press {
    id: u32,
    at: Micros,
    pin: Option<u8>,
    fate: Fate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fate {
    /// The line was moved; no handler has seen it yet.
    Waiting,
    /// A handler has taken it.
    Dispatched,
    /// The OS has heard of it.
    Heard,
    /// It can no longer be heard.
    Lost,
    /// Heard or not, the machine has lost its power since.
    Moot,
}

impl Fate {
    /// Whether somebody still owes it an answer.
    fn is_open(self) -> bool {
        !matches!(self, Fate::Heard | Fate::Moot)
    }
}

impl ButtonName {
    /// As timelines write it.
    pub fn name(self) -> &'static str {
        match self {
            ButtonName::Power => "power",
            ButtonName::Sleep => "sleep",
        }
    }
}

impl Buttons {
    /// The presses of `pin` that wait for a handler are dispatched now.
    pub(super) fn dispatch(&mut self, pin: u8) -> Vec<u32> {
        self.move_waiting(pin, Fate::Dispatched)
    }

    /// The latch of `pin` is erased: whatever waited there is lost.
    pub(super) fn lose(&mut self, pin: u8) -> Vec<u32> {
        self.move_waiting(pin, Fate::Lost)
    }

    fn move_waiting(&mut self, pin: u8, fate: Fate) -> Vec<u32> {
        let waiting = self
            .presses
            .iter_mut()
            .filter(|press| press.pin == Some(pin) && press.fate == Fate::Waiting);
        waiting
            .map(|press| {
                press.fate = fate;
                press.id
            })
            .collect()
    }

    fn heard(&mut self, ids: &[u32]) {
        for press in self
            .presses
            .iter_mut()
            .filter(|press| ids.contains(&press.id))
        {
            press.fate = Fate::Heard;
        }
    }

    /// The machine is off: whoever pressed has what was asked for, and the lines are free.
    pub(super) fn power_loss(&mut self) {
        for press in &mut self.presses {
            press.fate = Fate::Moot;
        }
        self.held.clear();
        self.patience = false;
        self.devices.clear();
    }

    /// Whether nobody has pressed since the machine has power.
    fn is_untouched(&self) -> bool {
        self.presses.iter().all(|press| press.fate == Fate::Moot)
    }

    /// Whether the OS has not heard of one of these presses.
    pub(super) fn is_unheard(&self, ids: &[u32]) -> bool {
        self.presses
            .iter()
            .any(|press| ids.contains(&press.id) && press.fate.is_open())
    }

    /// When a press was made.
    pub(super) fn pressed_at(&self, id: u32) -> Option<Micros> {
        self.presses
            .iter()
            .find(|press| press.id == id)
            .map(|press| press.at)
    }
}

impl Machine {
    /// The hypervisor drives the lines of the buttons to their idle level when it starts the
    /// machine.
    pub(super) fn idle_lines(&mut self) {
        for line in [self.wired.power, self.wired.sleep].into_iter().flatten() {
            self.wires.chip().set_input(line.pin, !line.active_high);
        }
    }

    /// EC2's API asks for a stop (or for hibernation): the hypervisor presses a button.
    pub(super) fn press(&mut self, button: ButtonName, hold: Micros, choices: &mut dyn Choices) {
        if !self.is_on {
            self.notice(format!(
                "the machine is off: its {} button does nothing",
                button.name()
            ));
            return;
        }
        let id = self.buttons.presses.len() as u32 + 1;
        let line = self.wired.line(button);
        let pin = line.map(|line| line.pin);
        self.buttons.presses.push(Press {
            id,
            at: self.now,
            pin,
            fate: Fate::Waiting,
        });
        if button == ButtonName::Power && !self.buttons.patience {
            self.buttons.patience = true;
            let grace = self.setup.settings.button.grace_s.scaled(1_000_000);
            let asked = self.now;
            self.delayed("button.grace_s", grace, Pending::Grace { asked }, choices);
        }
        match (self.setup.settings.button.wiring, line) {
            (Wiring::Gpio, Some(line)) => self.hold_line(id, line, hold),
            (Wiring::FixedEvent, _) => {
                let name = format!("{} button", button.name());
                self.log(Actor::Firmware, What::FixedEvent { name });
                let window = self.setup.settings.os.irq_latency_us;
                self.delayed(
                    "os.irq_latency_us",
                    window,
                    Pending::FixedEvent {
                        button,
                        presses: vec![id],
                    },
                    choices,
                );
            }
            (Wiring::Gpio | Wiring::None, _) => {
                let text = format!(
                    "the {} button of this machine is wired to nothing",
                    button.name()
                );
                self.log(Actor::Firmware, What::Step { step: text });
            }
        }
    }

    /// As QEMU's gpio-key: a second press while the line is held makes no edge, it only holds the
    /// line for longer.
    fn hold_line(&mut self, id: u32, line: Line, hold: Micros) {
        let pin = line.pin;
        if let Some(key) = self.buttons.held.remove(&pin)
            && self.queue.cancel(key).is_some()
        {
            self.buttons.lose(pin);
            let text = format!(
                "press {id} makes no edge: the line of pin {pin} is still held for the press \
                 before it"
            );
            self.log(Actor::Firmware, What::Step { step: text });
        } else {
            self.drive(pin, line.active_high);
        }
        let key = self.after(hold, Pending::Release { line });
        self.buttons.held.insert(pin, key);
    }

    pub(super) fn release(&mut self, line: Line) {
        self.buttons.held.remove(&line.pin);
        self.drive(line.pin, !line.active_high);
    }

    /// The line of the power button moves without a press.
    pub(super) fn drive_button(&mut self, active: bool) {
        if let Some(line) = self.wired.power {
            self.drive(line.pin, active == line.active_high);
        }
    }

    fn drive(&mut self, pin: u8, high: bool) {
        let chip = self.wires.chip();
        chip.set_input(pin, high);
        let (ris, mis) = chip.status();
        self.log(
            Actor::Firmware,
            What::Line {
                pin,
                high,
                ris,
                mis,
            },
        );
    }

    pub(super) fn force_power_off(&mut self, asked: Micros) -> Result<(), Error> {
        self.refuse_endless_wait()?;
        let grace_us = self.now.since(asked).0;
        self.log(Actor::Firmware, What::ForcedPowerOff { grace_us });
        let reason = self.why_deaf();
        let pressed = format!("pressed at {asked} s, the guest did not shut down");
        self.violate(Property::CleanShutdown, format!("{pressed}: {reason}"));
        self.judge_unheard_presses();
        self.outcome = Some(Outcome::ForcedPowerOff);
        Ok(())
    }

    /// A Notify reaches the handler of its device (FreeBSD `acpi_button.c`, Linux `button.c`).
    pub(super) fn notified(
        &mut self,
        path: &str,
        value: u64,
        presses: Vec<u32>,
        choices: &mut dyn Choices,
    ) {
        if self.notify_bus(path, value, choices) {
            return;
        }
        let device = self
            .buttons
            .devices
            .iter()
            .find(|(device, _)| device == path);
        match (device.map(|(_, kind)| *kind), value) {
            (Some(kind), PRESSED) => self.hear(kind, presses, choices),
            (Some(_), WAKE) => {
                self.console(format!("{path}: pressed for wakeup; the system is awake"))
            }
            (Some(_), value) if self.setup.os != Os::Linux => {
                self.console(format!("acpi_button: unknown notify {value:#x} for {path}"));
            }
            (Some(_) | None, _) => {}
        }
    }

    /// The OS hears of a press: by a Notify, or by a fixed event's interrupt
    /// (`acpi_event_power_button_sleep` in FreeBSD's `acpi.c`).
    pub(super) fn hear(&mut self, kind: ButtonName, presses: Vec<u32>, choices: &mut dyn Choices) {
        self.buttons.heard(&presses);
        self.log(
            Actor::Os,
            What::Button {
                kind: kind.name().to_owned(),
                presses,
            },
        );
        if kind == ButtonName::Sleep || self.shutting_down.is_some() {
            return;
        }
        self.shutting_down = Some(self.now);
        // Of FreeBSD's architectures with ACPI only x86 does without INTRNG.
        let x86 = !self.setup.settings.irq.intrng;
        let call = match (self.setup.os, x86) {
            (Os::Linux, _) => "KEY_POWER, systemd-logind powers off",
            (Os::FreeBsd | Os::FreeBsdUnpatched, true) => "acpi_event_power_button_sleep, S5",
            (Os::FreeBsd | Os::FreeBsdUnpatched, false) => "shutdown_nice(RB_POWEROFF)",
        };
        self.log(
            Actor::Os,
            What::ShutdownBegins {
                call: call.to_owned(),
            },
        );
        if self.buttons.is_untouched() {
            let why = self.why_spurious();
            self.violate(Property::NoSpuriousShutdown, why);
        }
        let window = self.setup.settings.os.shutdown_us;
        self.delayed("os.shutdown_us", window, Pending::PoweredOff, choices);
    }

    pub(super) fn powered_off(&mut self) {
        self.log(Actor::Os, What::PoweredOff);
        self.judge_unheard_presses();
        self.outcome = Some(if self.is_broken(Property::NoSpuriousShutdown) {
            Outcome::SpuriousShutdown
        } else {
            Outcome::CleanShutdown
        });
    }

    /// At the end of a run, a press that no handler has seen is lost as well.
    pub(super) fn judge_unheard_presses(&mut self) {
        let unheard: Vec<u32> = self
            .buttons
            .presses
            .iter()
            .filter(|press| press.fate.is_open())
            .map(|press| press.id)
            .collect();
        if let Some(first) = unheard.first() {
            let at = self.buttons.pressed_at(*first).unwrap_or_default();
            self.violate(
                Property::NoLostPress,
                format!("press {first} at {at} s never reached the operating system"),
            );
        }
    }
}
