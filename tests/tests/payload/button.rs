//! The power button on hardware that we did not write: QEMU's PL061, its DSDT, its GIC. The code
//! under test is what the simulator and the C library run: `acpi-quirks`, `gpio-pl061`, `aml-vm`.

use crate::machine::Payload;
use acpi_quirks::Quirks;
use acpi_quirks::event::{self, Reading};
use gpio_pl061::regs::{GPIOIE, GPIOMIS, GPIORIS};
use serde_json::json;

/// QEMU's own `_AEI`, as its DSDT has had it since PL061 buttons exist (hw/arm/virt-acpi-build.c):
/// pin 3, edge, active high, **pull-up**.
const AEI: &str = "8C1B00010001000100010000000017000019001E000000030047504F30007900";

/// Where `virt` has its PL061, and the bit of pin 3.
const PL061: u64 = 0x0903_0000;
const BUTTON: u8 = 1 << 3;

#[test]
fn with_the_quirk_the_button_turns_the_machine_off() {
    let name = "with_the_quirk_the_button_turns_the_machine_off";
    let Some(mut payload) = Payload::boot(name, &[("debug.acpi.quirks", "56")], &[]) else {
        return;
    };
    payload.wait_for("armed 1 pins", 1);
    payload.command("system_powerdown", json!({}));
    payload.wait_for("power off", 1);
    payload.wait_until("PSCI SYSTEM_OFF", Payload::is_off);
    let shutdown = payload
        .events()
        .into_iter()
        .find(|event| event["event"] == "SHUTDOWN");
    let data = &shutdown.expect("a SHUTDOWN event")["data"];
    assert_eq!(
        data["reason"], "guest-shutdown",
        "PSCI SYSTEM_OFF by the guest: {data}"
    );

    let console = payload.console();
    let aei = aei(&console);
    let events: Vec<_> = event::plan(&aei, Reading::FreeBsd(Quirks::from_bits_retain(56)))
        .collect::<Result<_, _>>()
        .expect("QEMU's _AEI is sound");
    assert_eq!(events.len(), 1);
    let expected = [
        format!("pin 0x3: _E03, flags {}, EdgeRising", events[0].flags),
        "pin 3: evaluating \\_SB_.GPO0._E03".into(),
        "Notify(\\_SB_.PWRB, 0x80)".into(),
    ];
    for line in expected {
        assert!(
            console.lines().any(|printed| printed == line),
            "no {line:?} in:\n{console}"
        );
    }
}

#[test]
fn without_the_quirk_the_pin_is_refused_and_the_button_does_nothing() {
    let name = "without_the_quirk_the_pin_is_refused_and_the_button_does_nothing";
    // 48: the other two EC2 quirks. 0 would mean "automatic", which finds none either.
    for quirks in ["48", "0"] {
        let Some(mut payload) = Payload::boot(name, &[("debug.acpi.quirks", quirks)], &[]) else {
            return;
        };
        payload.wait_for("armed 0 pins", 1);
        let console = payload.console();
        assert!(
            console.contains("Cannot set pin flags for pin 0x3: "),
            "{console}"
        );
        payload.command("system_powerdown", json!({}));
        // The button's pulse is over when its falling edge has been latched, in a controller that
        // nobody has set up.
        payload.wait_until("press of the button", |payload| {
            payload.register(PL061 + u64::from(GPIORIS)) == BUTTON
        });
        let register =
            |payload: &mut Payload, offset: u16| payload.register(PL061 + u64::from(offset));
        assert_eq!(register(&mut payload, GPIOIE), 0, "the pin is masked");
        assert_eq!(register(&mut payload, GPIOMIS), 0, "so nobody is told");
        assert!(!payload.is_off(), "{}", payload.console());
        assert_eq!(payload.console(), console, "nothing more was printed");
    }
}

/// The `_AEI` that the payload read, which must be QEMU's.
fn aei(console: &str) -> Vec<u8> {
    let printed = console
        .lines()
        .find_map(|line| line.strip_prefix("_AEI "))
        .expect("an _AEI");
    assert_eq!(printed, AEI, "QEMU's _AEI");
    let digits = printed
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).expect("ASCII"));
    digits
        .map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal"))
        .collect()
}
