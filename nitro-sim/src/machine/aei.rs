//! What the tables say of the GPIO controller and its events, and how the hypervisor's lines are
//! wired to it.

use std::collections::BTreeSet;

use acpi_quirks::Quirks;
use acpi_quirks::event::{self, Reading};
use acpi_quirks::resource::{Resource, Resources};
use aml_vm::{ErrorKind, Exception, Host, HostError, RegionAccess, Value};
use gpio_pl061::driver::Trigger;
use gpio_pl061::regs::Pin;

use crate::firmware::{self, Bus, Firmware};
use crate::scenario::ButtonName;
use crate::settings::{Settings, WiredLevel, WiredPin, Wiring};

use super::Error;
use super::gpio::Wires;

/// The controller's `_HID` (FreeBSD `pl061_acpi.c`, Linux's `amba` list).
const PL061_HID: &str = "ARMH0061";
/// The control method buttons (ACPI 6.5 §4.8.2.2.1.2).
const POWER_HID: &str = "PNP0C0C";
const SLEEP_HID: &str = "PNP0C0E";

/// The PL061 as the tables describe it.
#[derive(Clone, Debug, Default)]
pub(super) struct Aei {
    /// Path of the device; `None` if the tables have no PL061.
    pub(super) controller: Option<String>,
    /// Where it is in memory and which interrupt it has, for the console; `None` if `_CRS` does not
    /// say.
    pub(super) resources: Option<(u64, u32)>,
    /// The content of `_AEI`; `None` if the controller has none.
    pub(super) template: Option<Vec<u8>>,
    /// Names directly below the controller.
    names: BTreeSet<[u8; 4]>,
    /// The button devices: path and kind.
    pub(super) buttons: Vec<(String, ButtonName)>,
}

impl Aei {
    /// Reads what the OS would read at attach.
    pub(super) fn discover(firmware: &mut Firmware, wires: &mut Wires) -> Result<Aei, Error> {
        let mut aei = Aei::default();
        for (node, id) in firmware.devices(&[POWER_HID, SLEEP_HID], wires)? {
            let kind = if id == POWER_HID {
                ButtonName::Power
            } else {
                ButtonName::Sleep
            };
            aei.buttons.push((firmware.machine.path(node), kind));
        }
        // One controller is modelled: the first that has events, if any has.
        let controllers = firmware.devices(&[PL061_HID], wires)?;
        let with_events = controllers
            .iter()
            .find(|(node, _)| firmware.child(*node, b"_AEI").is_some());
        let Some((node, _)) = with_events.or(controllers.first()).cloned() else {
            return Ok(aei);
        };
        aei.controller = Some(firmware.machine.path(node));
        aei.names = firmware
            .machine
            .children(node)
            .map(|child| firmware.machine.name(child))
            .collect();
        if let Some(Value::Buffer(crs)) = firmware.object(node, b"_CRS", wires)? {
            aei.resources = memory_and_interrupt(&crs);
            wires.gpio_base = aei.resources.map(|(base, _)| base);
        }
        if let Some(child) = firmware.child(node, b"_AEI") {
            aei.template = aei_template(firmware, child, wires)?;
        }
        Ok(aei)
    }

    /// The events of `_AEI` as one OS reads them. The template was checked when it was read.
    pub(super) fn events(&self, reading: Reading) -> Vec<event::Event> {
        let template = self.template.as_deref().unwrap_or_default();
        event::plan(template, reading)
            .filter_map(Result::ok)
            .collect()
    }

    /// The method that runs for an event, if there is one: its path and argument.
    pub(super) fn method(&self, event: &event::Event) -> Option<(String, Option<u64>)> {
        let method = event.method(|name| self.names.contains(&name))?;
        let controller = self.controller.as_deref().unwrap_or_default();
        Some((format!("{controller}.{method}"), method.argument()))
    }
}

/// The first memory range and the first interrupt of a `_CRS`: the driver needs both.
fn memory_and_interrupt(crs: &[u8]) -> Option<(u64, u32)> {
    let (mut base, mut interrupt) = (None, None);
    for descriptor in Resources::new(crs).map_while(Result::ok) {
        match descriptor.decode() {
            Ok(Resource::Memory32Fixed { base: at, .. }) => base = base.or(Some(u64::from(at))),
            Ok(Resource::AddressSpace(space)) if space.kind == 0 => base = base.or(Some(space.min)),
            Ok(Resource::ExtendedInterrupt(extended)) => {
                interrupt = interrupt.or(extended.numbers().next())
            }
            _ => {}
        }
    }
    Some((base?, interrupt?))
}

/// `_AEI` as a checked template: where ACPICA would read past a bad descriptor, nobody can say what
/// a guest would do.
fn aei_template(
    firmware: &mut Firmware,
    node: aml_vm::Node,
    wires: &mut Wires,
) -> Result<Option<Vec<u8>>, Error> {
    let path = firmware.machine.path(node);
    let evaluated = firmware.evaluate(node, wires)?;
    let wrong = |place, what: String| Error::Aei {
        path: path.clone(),
        place,
        what,
    };
    let template = match evaluated {
        Ok(Some(Value::Buffer(template))) => template,
        Ok(_) => return Err(wrong(firmware.sources(), "is not a buffer".to_owned())),
        Err(error) => {
            let what = format!("cannot be evaluated: {error}");
            return Err(wrong(firmware.sources(), what));
        }
    };
    match event::plan(&template, Reading::Linux).find_map(Result::err) {
        Some(error) => {
            let place = firmware.place_of(&template, error.offset);
            Err(wrong(place, error.to_string()))
        }
        None => Ok(Some(template)),
    }
}

/// A line between the hypervisor and a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Line {
    pub(super) pin: u8,
    /// Whether high means pressed.
    pub(super) active_high: bool,
}

/// The lines of the buttons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Wired {
    pub(super) power: Option<Line>,
    pub(super) sleep: Option<Line>,
}

impl Wired {
    /// Wires the buttons as the profile says: to given pins, or to those that the tables describe.
    ///
    /// Which pin the tables mean is found by running each event method on a copy of the machine and
    /// seeing whom it notifies.
    pub(super) fn new(
        settings: &Settings,
        firmware: &Firmware,
        aei: &Aei,
        wires: &Wires,
    ) -> Result<Wired, Error> {
        if settings.button.wiring != Wiring::Gpio {
            return Ok(Wired::default());
        }
        let mut wired = Wired::default();
        let (mut first, mut spent) = (None, 0);
        let mut rehearsed = BTreeSet::new();
        for event in aei.events(Reading::FreeBsd(Quirks::empty())) {
            let Some(pin) = Pin::new(event.pin.number) else {
                continue;
            };
            let line = Line {
                pin: pin.number(),
                active_high: Trigger::from_flags(event.flags).is_none_or(|trigger| {
                    trigger.is_rising_or_high() || trigger == gpio_pl061::driver::Trigger::EdgeBoth
                }),
            };
            let Some((path, argument)) = aei.method(&event) else {
                continue;
            };
            first.get_or_insert(line);
            // Only the first line of a button counts: the same call once more adds nothing.
            if !rehearsed.insert((path.clone(), argument)) {
                continue;
            }
            for kind in buttons_notified(firmware, aei, wires, (&path, argument), &mut spent)? {
                let slot = match kind {
                    ButtonName::Power => &mut wired.power,
                    ButtonName::Sleep => &mut wired.sleep,
                };
                slot.get_or_insert(line);
            }
        }
        // Where no method notifies a power button the hypervisor still drives the first pin that
        // has a method.
        wired.power = wired.power.or(first);
        if let WiredPin::Number(pin) = settings.button.pin {
            let active_high = wired.power.is_none_or(|line| line.active_high);
            wired.power = Some(Line { pin, active_high });
        }
        for line in [&mut wired.power, &mut wired.sleep].into_iter().flatten() {
            line.active_high = match settings.button.active {
                WiredLevel::Table => line.active_high,
                WiredLevel::High => true,
                WiredLevel::Low => false,
            };
        }
        Ok(wired)
    }

    pub(super) fn line(&self, button: ButtonName) -> Option<Line> {
        match button {
            ButtonName::Power => self.power,
            ButtonName::Sleep => self.sleep,
        }
    }
}

/// Which buttons a method notifies as pressed. All rehearsals together may spend what the tables may: `spent` is what
/// those before have.
fn buttons_notified(
    firmware: &Firmware,
    aei: &Aei,
    wires: &Wires,
    (path, argument): (&str, Option<u64>),
    spent: &mut u64,
) -> Result<Vec<ButtonName>, Error> {
    let mut host = Rehearsal {
        wires: wires.clone(),
        notified: Vec::new(),
    };
    let arguments: Vec<Value> = argument.into_iter().map(Value::Integer).collect();
    let mut machine = firmware.machine.clone();
    let evaluated = machine.evaluate(path, &arguments, &mut host);
    *spent += machine.operations_spent() - firmware.machine.operations_spent();
    match evaluated {
        // Whom it waits for may come in the run.
        Err(error) if error.kind == ErrorKind::Acpi(Exception::Time) => {}
        Err(error) => {
            firmware::survivable(path, error)?;
        }
        Ok(_) => {}
    }
    firmware.check_spent(path, *spent)?;
    let kind = |notified: &String| {
        aei.buttons
            .iter()
            .find(|(button, _)| button == notified)
            .map(|(_, kind)| *kind)
    };
    Ok(host.notified.iter().filter_map(kind).collect())
}

/// A host for a rehearsal: it has the machine's registers in a copy and remembers who was notified.
struct Rehearsal {
    wires: Wires,
    notified: Vec<String>,
}

impl Host for Rehearsal {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        self.wires.access(access)
    }

    fn notify(&mut self, path: &str, value: u64) {
        if value == 0x80 {
            self.notified.push(path.to_owned());
        }
    }
}
