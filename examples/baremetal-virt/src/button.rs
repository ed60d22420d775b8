//! The power button: `_AEI`, the PL061, and the plan of `acpi-quirks` between them, in the order of
//! FreeBSD's `gpioaei` (sys/dev/gpio/gpioaei.c).

use alloc::format;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::sync::atomic::{AtomicU8, Ordering};

use acpi_quirks::Quirks;
use acpi_quirks::event::{self, Event, EventMethod, Reading};
use acpi_quirks::resource::{Resource, Resources};
use aml_vm::{Node, Value};
use gpio_pl061::driver::{Driver, RegisterAccess, Trigger};
use gpio_pl061::{Pin, Pins};

use crate::boot::Masked;
use crate::firmware::{Firmware, Notification};
use crate::gic::{self, Gic};
use crate::mmio::Mmio;
use crate::println;
use crate::psci::{self, Conduit};

/// `Notify(button, 0x80)`: pressed while the system runs (ACPI 6.5 §4.8.2.2.1.1).
const PRESSED: u64 = 0x80;

/// The controller's driver. Used by the interrupt handler too, so only with interrupts masked.
static PL061: Masked<Option<Driver<Registers>>> = Masked::new(RefCell::new(None));
/// Pins whose methods must be evaluated: what FreeBSD's filter hands to its interrupt threads.
static SCHEDULED: AtomicU8 = AtomicU8::new(0);

/// The controller's registers, for the driver.
struct Registers(Mmio);

impl RegisterAccess for Registers {
    fn read8(&mut self, offset: u16) -> u8 {
        self.0.read(offset.into())
    }

    fn write8(&mut self, offset: u16, value: u8) {
        self.0.write(offset.into(), value);
    }
}

/// A pin that is armed, and what to evaluate when it interrupts.
struct Armed {
    pin: Pin,
    method: EventMethod,
}

/// Arms the pins that `_AEI` names, and serves them until the power button is pressed.
pub fn run(firmware: &mut Firmware, gic: &Gic, quirks: Quirks, conduit: Conduit) -> ! {
    let controller = *firmware
        .devices("ARMH0061")
        .first()
        .expect("a PL061 in the namespace");
    let (registers, line) = resources(firmware, controller);
    println!(
        "{}: PL061 at {:#x}, interrupt {line}",
        firmware.path(controller),
        registers.base()
    );
    PL061.with(|driver| *driver = Some(Driver::attach(Registers(registers))));
    gic.enable(line, handle_interrupt);
    let aei = firmware
        .buffer(controller, "_AEI")
        .expect("an _AEI that is a buffer");
    println!("_AEI {}", Hex(&aei));
    let armed = arm(firmware, controller, &aei, quirks);
    println!("armed {} pins", armed.len());
    loop {
        for pin in gic::sleep_until(scheduled) {
            serve(firmware, controller, &armed, pin);
        }
        if firmware
            .take_notifications()
            .iter()
            .any(|notice| is_power_button(firmware, notice))
        {
            println!("power off");
            psci::system_off(conduit)
        }
    }
}

/// Runs in interrupt context.
fn handle_interrupt() {
    let dispatch = PL061.with(|driver| driver.as_mut().map(Driver::filter));
    let run = dispatch.map_or(0, |dispatch| dispatch.run.0);
    SCHEDULED.store(SCHEDULED.load(Ordering::Relaxed) | run, Ordering::Relaxed);
}

/// Called with interrupts masked.
fn scheduled() -> Option<Pins> {
    let pins = Pins(SCHEDULED.load(Ordering::Relaxed));
    SCHEDULED.store(0, Ordering::Relaxed);
    (!pins.is_empty()).then_some(pins)
}

/// Where the controller's registers are, and its interrupt, as its `_CRS` says.
fn resources(firmware: &mut Firmware, controller: Node) -> (Mmio, u32) {
    let crs = firmware
        .buffer(controller, "_CRS")
        .expect("the controller's _CRS");
    let (mut registers, mut line) = (None, None);
    for descriptor in Resources::new(&crs) {
        match descriptor
            .and_then(|descriptor| descriptor.decode())
            .expect("a sound _CRS")
        {
            // SAFETY: the firmware says that the controller's registers are there, and memory is
            // identity-mapped.
            Resource::Memory32Fixed { base, length, .. } => unsafe {
                registers = Some(Mmio::new(base.into(), length.into()));
            },
            Resource::ExtendedInterrupt(interrupt) => line = interrupt.numbers().next(),
            _ => {}
        }
    }
    (
        registers.expect("the controller's registers"),
        line.expect("the controller's interrupt"),
    )
}

/// Walks the plan. What fails for one pin is said, and the next one is tried, as in FreeBSD.
fn arm(firmware: &Firmware, controller: Node, aei: &[u8], quirks: Quirks) -> Vec<Armed> {
    let mut armed = Vec::new();
    for event in event::plan(aei, Reading::FreeBsd(quirks)) {
        match event {
            Ok(event) => armed.extend(arm_pin(firmware, controller, &event)),
            Err(error) => println!("_AEI: {error}"),
        }
    }
    armed
}

fn arm_pin(firmware: &Firmware, controller: Node, event: &Event) -> Option<Armed> {
    let number = event.pin.number;
    let Some(pin) = event.pin.check(Pin::MAX).ok().and_then(Pin::new) else {
        println!("Invalid pin 0x{number:x}");
        return None;
    };
    let exists = |name: [u8; 4]| {
        str::from_utf8(&name).is_ok_and(|name| firmware.child(controller, name).is_some())
    };
    let Some(method) = event.method(exists) else {
        println!("AEI Device type is unknown for pin 0x{number:x}");
        return None;
    };
    let configured = PL061.with(|driver| {
        let driver = driver.as_mut()?;
        Some(driver.set_flags(pin, event.flags.configuration()))
    });
    if let Some(Err(error)) = configured {
        println!("Cannot set pin flags for pin 0x{number:x}: {error}");
        return None;
    }
    let trigger = Trigger::from_flags(event.flags)?;
    let set_up = PL061.with(|driver| {
        let driver = driver.as_mut()?;
        let set_up = driver.setup_intr(pin, trigger);
        driver.enable(pin);
        Some(set_up)
    });
    if let Some(Err(error)) = set_up {
        println!("Cannot set up an interrupt for pin 0x{number:x}: {error}");
        return None;
    }
    println!(
        "pin 0x{number:x}: {method}, flags {}, {trigger:?}",
        event.flags
    );
    Some(Armed { pin, method })
}

/// What an interrupt thread does: evaluate the method, then let the pin interrupt again.
fn serve(firmware: &mut Firmware, controller: Node, armed: &[Armed], pin: Pin) {
    for armed in armed.iter().filter(|armed| armed.pin == pin) {
        let path = format!("{}.{}", firmware.path(controller), armed.method);
        println!("pin {pin}: evaluating {path}");
        let argument = armed.method.argument().map(Value::Integer);
        if let Err(error) = firmware.evaluate(&path, argument.as_slice()) {
            println!("{path}: {error}");
        }
    }
    PL061.with(|driver| {
        if let Some(driver) = driver {
            driver.ack_and_unmask(pin);
        }
    });
}

fn is_power_button(firmware: &Firmware, notice: &Notification) -> bool {
    println!("Notify({}, {:#x})", notice.path, notice.value);
    let button = firmware.find(&notice.path);
    notice.value == PRESSED && button.is_some_and(|node| firmware.has_hid(node, "PNP0C0C"))
}

/// Bytes in hexadecimal.
struct Hex<'a>(&'a [u8]);

impl core::fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))
    }
}
