//! From `_AEI` bytes to pins, methods and flags.

use acpi_quirks::Quirks;
use acpi_quirks::event::{Event, EventMethod, PinFlags, Reading, plan};

const FREEBSD: Reading = Reading::FreeBsd(Quirks::empty());
const NOPULL: Reading = Reading::FreeBsd(Quirks::ACPI_Q_AEI_NOPULL);

/// Interrupt flags of the descriptor.
const EDGE_HIGH: u16 = 0x01;
const EDGE_LOW: u16 = 0x03;
const EDGE_BOTH: u16 = 0x05;
const LEVEL_HIGH: u16 = 0x00;
const LEVEL_LOW: u16 = 0x02;
const LEVEL_BOTH: u16 = 0x04;

/// A GPIO connection descriptor for `\_SB.GPO0`.
fn descriptor(kind: u8, flags: u16, pull: u8, pins: &[u16]) -> Vec<u8> {
    let name = b"\\_SB.GPO0\0";
    let name_at = 23 + 2 * pins.len();
    let end = name_at + name.len();
    let mut bytes = vec![0x8c];
    let word = |bytes: &mut Vec<u8>, value: usize| bytes.extend((value as u16).to_le_bytes());
    word(&mut bytes, end - 3);
    bytes.extend([1, kind, 1, 0]);
    bytes.extend(flags.to_le_bytes());
    bytes.extend([pull, 0, 0, 0, 0]);
    word(&mut bytes, 23);
    bytes.push(0);
    word(&mut bytes, name_at);
    word(&mut bytes, end);
    word(&mut bytes, 0);
    pins.iter().for_each(|pin| bytes.extend(pin.to_le_bytes()));
    bytes.extend(name);
    bytes
}

fn aei(descriptors: &[Vec<u8>]) -> Vec<u8> {
    [descriptors.concat(), vec![0x79, 0]].concat()
}

fn events(bytes: &[u8], reading: Reading) -> Vec<Event> {
    plan(bytes, reading).collect::<Result<_, _>>().unwrap()
}

fn only(bytes: &[u8], reading: Reading) -> Event {
    let events = events(bytes, reading);
    assert_eq!(events.len(), 1);
    events[0]
}

fn names(event: &Event) -> Vec<String> {
    event
        .candidates()
        .map(|method| method.to_string())
        .collect()
}

#[test]
fn the_power_button_of_ec2_with_and_without_the_quirk() {
    let bytes = aei(&[descriptor(0, EDGE_HIGH, 1, &[3])]);
    let bare = only(&bytes, FREEBSD);
    assert_eq!(bare.flags.bits(), 0x4_0021);
    assert_eq!(
        bare.flags.configuration().bits(),
        0x21,
        "what the PL061 refuses"
    );
    assert_eq!(bare.flags.interrupt(), PinFlags::INTR_EDGE_RISING);
    assert_eq!(only(&bytes, NOPULL).flags.bits(), 0x4_0001);
    assert_eq!(only(&bytes, Reading::Linux).flags.bits(), 0x4_0001);
    assert_eq!(names(&bare), ["_E03", "_EVT"]);
}

#[test]
fn nopull_leaves_a_pull_down_alone() {
    let bytes = aei(&[descriptor(0, EDGE_HIGH, 2, &[3])]);
    for reading in [FREEBSD, NOPULL, Reading::FreeBsd(Quirks::all())] {
        assert_eq!(only(&bytes, reading).flags.configuration().bits(), 0x41);
    }
    assert_eq!(
        only(&bytes, Reading::Linux).flags.configuration().bits(),
        0x01
    );
}

#[test]
fn trigger_and_polarity_become_flags() {
    for (flags, freebsd, linux) in [
        (EDGE_HIGH, 0x4_0001, 0x4_0001),
        (EDGE_LOW, 0x8_0001, 0x8_0001),
        (EDGE_BOTH, 0x10_0001, 0x10_0001),
        (LEVEL_HIGH, 0x2_0001, 0x2_0001),
        (LEVEL_LOW, 0x1_0001, 0x1_0001),
        (LEVEL_BOTH, 0x10_0001, 0x1_0001),
    ] {
        for pull in [0, 3] {
            let bytes = aei(&[descriptor(0, flags, pull, &[3])]);
            assert_eq!(only(&bytes, FREEBSD).flags.bits(), freebsd, "{flags:#x}");
            assert_eq!(
                only(&bytes, Reading::Linux).flags.bits(),
                linux,
                "{flags:#x}"
            );
        }
    }
}

#[test]
fn method_names_follow_the_trigger_and_the_pin() {
    let names_of =
        |flags, pin, reading| names(&only(&aei(&[descriptor(0, flags, 0, &[pin])]), reading));
    assert_eq!(names_of(LEVEL_LOW, 0x0a, FREEBSD), ["_L0A", "_EVT"]);
    assert_eq!(names_of(EDGE_BOTH, 0x1b, FREEBSD), ["_E1B", "_EVT"]);
    assert_eq!(
        names_of(EDGE_HIGH, 255, FREEBSD),
        ["_EFF", "_EVT"],
        "FreeBSD's reading of 255"
    );
    assert_eq!(names_of(EDGE_HIGH, 256, FREEBSD), ["_EVT"]);
    // FreeBSD turned a level that is "both" into edges, and so looks for the edge method.
    assert_eq!(names_of(LEVEL_BOTH, 4, FREEBSD), ["_E04", "_EVT"]);
    assert_eq!(names_of(LEVEL_BOTH, 4, Reading::Linux), ["_L04", "_EVT"]);
}

#[test]
fn the_first_method_that_exists_is_taken() {
    let event = only(&aei(&[descriptor(0, EDGE_HIGH, 0, &[3])]), FREEBSD);
    assert_eq!(event.method(|_| true), Some(EventMethod::Edge(3)));
    let evt = event.method(|name| name == *b"_EVT").unwrap();
    assert_eq!((evt, evt.argument()), (EventMethod::Evt(3), Some(3)));
    assert_eq!(EventMethod::Edge(3).argument(), None);
    assert_eq!(event.method(|name| name == *b"_L03"), None);
}

#[test]
fn freebsd_takes_every_pin_and_linux_the_first() {
    let bytes = aei(&[
        descriptor(0, EDGE_HIGH, 1, &[3, 4, 0xffff]),
        descriptor(0, LEVEL_LOW, 0, &[6]),
    ]);
    let pins = |reading| {
        events(&bytes, reading)
            .iter()
            .map(|e| e.pin.number)
            .collect::<Vec<_>>()
    };
    assert_eq!(pins(FREEBSD), [3, 4, 0xffff, 6]);
    assert_eq!(pins(Reading::Linux), [3, 6]);
    let offsets: Vec<_> = events(&bytes, FREEBSD)
        .iter()
        .map(|e| e.pin.offset)
        .collect();
    assert_eq!(offsets, [23, 25, 27, 39 + 23]);
}

#[test]
fn what_is_not_a_gpio_interrupt_is_passed_over() {
    let memory = vec![0x86, 9, 0, 1, 0, 0, 3, 9, 0, 0x10, 0, 0];
    let bytes = aei(&[
        memory,
        descriptor(1, 0, 1, &[2]),
        descriptor(0, EDGE_HIGH, 0, &[3]),
    ]);
    assert_eq!(only(&bytes, FREEBSD).pin.number, 3);
    assert!(events(&aei(&[]), FREEBSD).is_empty());
}

#[test]
fn an_error_ends_the_plan() {
    let bytes = aei(&[
        descriptor(0, EDGE_HIGH, 0, &[3]),
        descriptor(0, EDGE_HIGH, 9, &[4]),
        descriptor(0, EDGE_HIGH, 0, &[5]),
    ]);
    let items: Vec<_> = plan(&bytes, FREEBSD).collect();
    assert_eq!(items.len(), 2);
    assert!(items[0].is_ok());
    assert_eq!(items[1].unwrap_err().offset, 35 + 9);
}

#[test]
fn wake_is_passed_on() {
    let event = only(&aei(&[descriptor(0, EDGE_HIGH | 0x10, 0, &[3])]), FREEBSD);
    assert!(event.wake);
}

#[test]
fn sixteen_thousand_pins_take_no_time() {
    let pins: Vec<u16> = (0..16_000).collect();
    let bytes = aei(&[descriptor(0, EDGE_HIGH, 0, &pins)]);
    assert_eq!(plan(&bytes, FREEBSD).count(), pins.len());
}
