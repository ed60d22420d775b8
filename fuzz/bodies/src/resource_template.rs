//! Resource templates: the walk, the decoders and the event plan on any bytes.

use acpi_quirks::Quirks;
use acpi_quirks::event::{PinFlags, Reading, plan};
use acpi_quirks::resource::{Descriptor, Resource, Resources};

/// Whatever the bytes: the walk covers the buffer without gaps, no decoder reaches outside its
/// descriptor, errors point into the buffer, and the plan agrees with the walk.
pub fn run(data: &[u8]) {
    let mut next = 0;
    let mut pins = 0;
    let mut whole = true;
    for item in Resources::new(data) {
        let descriptor = match item {
            Ok(descriptor) => descriptor,
            Err(error) => {
                assert!(error.offset <= data.len());
                whole = false;
                break;
            }
        };
        assert_eq!(descriptor.offset, next);
        next += descriptor.bytes.len();
        assert_eq!(descriptor.bytes, &data[descriptor.offset..next]);
        match decode(&descriptor) {
            Some(found) => pins += found,
            None => whole = false,
        }
        if !whole {
            break;
        }
    }
    events(data, pins, whole);
}

/// Decodes one descriptor; the interrupt pins in it, or `None` for a malformed one.
fn decode(descriptor: &Descriptor<'_>) -> Option<usize> {
    let range = descriptor.offset..descriptor.offset + descriptor.bytes.len();
    match descriptor.decode() {
        Ok(Resource::Gpio(gpio)) => {
            assert!(inside(gpio.source.as_bytes(), descriptor.bytes));
            assert!(inside(gpio.vendor_data, descriptor.bytes));
            assert!(gpio.pins().all(|pin| range.contains(&pin.offset)));
            let count = gpio.pins().count();
            assert!(count > 0);
            Some(if gpio.interrupt().is_ok() { count } else { 0 })
        }
        Ok(Resource::ExtendedInterrupt(interrupt)) => {
            assert!(interrupt.numbers().count() * 4 < descriptor.bytes.len());
            Some(0)
        }
        Ok(_) => Some(0),
        Err(error) => {
            assert!(range.contains(&error.offset));
            assert!(!error.to_string().is_empty());
            None
        }
    }
}

/// FreeBSD's plan has as many events as the walk found pins, and one error if the walk found one.
fn events(data: &[u8], pins: usize, whole: bool) {
    let nopull = Reading::FreeBsd(Quirks::ACPI_Q_AEI_NOPULL);
    let mut found = 0;
    for item in plan(data, nopull) {
        match item {
            Ok(event) => {
                found += 1;
                assert!(!event.flags.contains(PinFlags::PULLUP));
                assert!(event.flags.interrupt().bits().is_power_of_two());
                assert_eq!(
                    event.candidates().count(),
                    1 + usize::from(event.pin.number <= 255)
                );
            }
            Err(_) => assert!(!whole),
        }
    }
    assert_eq!(found, pins);
    assert!(plan(data, Reading::Linux).count() <= found + 1);
}

fn inside(part: &[u8], whole: &[u8]) -> bool {
    let (part, whole) = (part.as_ptr_range(), whole.as_ptr_range());
    whole.start <= part.start && part.end <= whole.end
}
