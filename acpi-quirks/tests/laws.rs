//! Laws of the template walk and the decoders, over arbitrary and over well-formed bytes.

use acpi_quirks::Quirks;
use acpi_quirks::event::{Reading, plan};
use acpi_quirks::resource::gpio::{Connection, Polarity, Pull, Trigger};
use acpi_quirks::resource::{AddressSpace, InterruptFlags, Resource, Resources};
use proptest::prelude::*;

/// Bytes that often start descriptors and have small lengths.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        3 => any::<u8>(),
        2 => prop::sample::select(vec![0x8c, 0x89, 0x86, 0x8a, 0x22, 0x23, 0x47, 0x79, 0x00, 0x17]),
    ];
    prop::collection::vec(byte, 0..200)
}

/// A whole GPIO interrupt, from which a descriptor is encoded and must come back.
#[derive(Clone, Debug)]
struct Gpio {
    trigger: Trigger,
    polarity: Polarity,
    shared: bool,
    wake: bool,
    consumer: bool,
    pull: Pull,
    debounce: u16,
    pins: Vec<u16>,
    source: String,
    vendor: Vec<u8>,
}

fn gpio() -> impl Strategy<Value = Gpio> {
    let polarity = [
        Polarity::ActiveHigh,
        Polarity::ActiveLow,
        Polarity::ActiveBoth,
    ];
    let pull = [Pull::Default, Pull::Up, Pull::Down, Pull::None];
    (
        prop::sample::select(vec![Trigger::Level, Trigger::Edge]),
        prop::sample::select(polarity.to_vec()),
        any::<[bool; 3]>(),
        prop::sample::select(pull.to_vec()),
        any::<u16>(),
        prop::collection::vec(any::<u16>(), 1..20),
        "[\\\\^A-Z0-9_.]{1,30}",
        prop::collection::vec(any::<u8>(), 0..20),
    )
        .prop_map(
            |(trigger, polarity, bits, pull, debounce, pins, source, vendor)| Gpio {
                trigger,
                polarity,
                shared: bits[0],
                wake: bits[1],
                consumer: bits[2],
                pull,
                debounce,
                pins,
                source,
                vendor,
            },
        )
}

fn encode(gpio: &Gpio, out: &mut Vec<u8>) {
    let name_at = 23 + 2 * gpio.pins.len();
    let vendor_at = name_at + gpio.source.len() + 1;
    let flags = u16::from(gpio.trigger == Trigger::Edge)
        | (gpio.polarity as u16) << 1
        | u16::from(gpio.shared) << 3
        | u16::from(gpio.wake) << 4;
    out.push(0x8c);
    let words = |out: &mut Vec<u8>, values: &[usize]| {
        values
            .iter()
            .for_each(|value| out.extend((*value as u16).to_le_bytes()));
    };
    words(out, &[vendor_at + gpio.vendor.len() - 3]);
    out.extend([1, 0, u8::from(gpio.consumer), 0]);
    out.extend(flags.to_le_bytes());
    out.push(gpio.pull as u8);
    words(out, &[0, gpio.debounce.into(), 23]);
    out.push(0);
    words(out, &[name_at, vendor_at, gpio.vendor.len()]);
    gpio.pins
        .iter()
        .for_each(|pin| out.extend(pin.to_le_bytes()));
    out.extend(gpio.source.bytes());
    out.push(0);
    out.extend(&gpio.vendor);
}

/// Whether `part` lies inside `whole`.
fn inside(part: &[u8], whole: &[u8]) -> bool {
    let (part, whole) = (part.as_ptr_range(), whole.as_ptr_range());
    whole.start <= part.start && part.end <= whole.end
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_walk_ends_and_stays_inside(bytes in hostile()) {
        let mut next = 0;
        let mut resources = Resources::new(&bytes);
        while let Some(item) = resources.next() {
            let Ok(descriptor) = item else {
                prop_assert!(item.unwrap_err().offset <= bytes.len());
                prop_assert!(resources.next().is_none(), "an error is the last item");
                break;
            };
            prop_assert_eq!(descriptor.offset, next);
            prop_assert_eq!(descriptor.bytes, &bytes[next..next + descriptor.bytes.len()]);
            next += descriptor.bytes.len();
            match descriptor.decode() {
                Ok(Resource::Gpio(gpio)) => {
                    prop_assert!(inside(gpio.source.as_bytes(), descriptor.bytes));
                    prop_assert!(inside(gpio.vendor_data, descriptor.bytes));
                    let end = descriptor.offset + descriptor.bytes.len();
                    prop_assert!(gpio.pins().count() > 0);
                    prop_assert!(gpio.pins().all(|pin| pin.offset + 2 <= end));
                }
                Ok(_) => {}
                Err(error) => prop_assert!(
                    (descriptor.offset..descriptor.offset + descriptor.bytes.len()).contains(&error.offset)
                ),
            }
        }
        prop_assert!(resources.next().is_none());
    }

    #[test]
    fn a_plan_of_anything_ends(bytes in hostile()) {
        let reading = Reading::FreeBsd(Quirks::empty());
        let events = plan(&bytes, reading).inspect(|event| {
            if let Ok(event) = event {
                assert!(event.candidates().count() >= 1);
            }
        });
        prop_assert!(events.count() <= bytes.len() + 1, "an event has bytes of its own, the error none");
    }

    #[test]
    fn gpio_interrupts_come_back_as_they_went_in(list in prop::collection::vec(gpio(), 0..4)) {
        let mut bytes = Vec::new();
        list.iter().for_each(|gpio| encode(gpio, &mut bytes));
        bytes.push(0x79);
        let sum = bytes.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte));
        bytes.push(0u8.wrapping_sub(sum)); // a right checksum rather than the usual zero
        let decoded: Vec<_> =
            Resources::new(&bytes).map(|descriptor| descriptor.unwrap().decode().unwrap()).collect();
        prop_assert_eq!(decoded.len(), list.len());
        for (resource, gpio) in decoded.iter().zip(&list) {
            let Resource::Gpio(got) = resource else { panic!("{resource:?}") };
            let Connection::Interrupt(interrupt) = got.connection else { panic!("{got:?}") };
            prop_assert_eq!(
                (interrupt.trigger, interrupt.polarity, interrupt.wake, got.shared, got.consumer),
                (gpio.trigger, gpio.polarity, gpio.wake, gpio.shared, gpio.consumer)
            );
            prop_assert_eq!((got.pull, got.debounce), (gpio.pull, gpio.debounce));
            prop_assert_eq!(got.source, &gpio.source);
            prop_assert_eq!(got.vendor_data, &gpio.vendor);
            prop_assert!(got.pins().map(|pin| pin.number).eq(gpio.pins.iter().copied()));
        }
    }

    #[test]
    fn one_flipped_byte_never_reads_outside(gpio in gpio(), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = Vec::new();
        encode(&gpio, &mut bytes);
        bytes.extend([0x79, 0]);
        let at = at.index(bytes.len());
        bytes[at] = to;
        for descriptor in Resources::new(&bytes).flatten() {
            if let Ok(Resource::Gpio(gpio)) = descriptor.decode() {
                prop_assert!(inside(gpio.source.as_bytes(), &bytes));
                prop_assert!(inside(gpio.vendor_data, &bytes));
            }
        }
    }
}

/// The descriptors of a template with a right end tag.
fn decode(descriptors: &[&[u8]]) -> Vec<String> {
    let bytes = [descriptors.concat(), vec![0x79, 0]].concat();
    let resources = Resources::new(&bytes).map(|descriptor| descriptor.unwrap().decode().unwrap());
    resources.map(|resource| format!("{resource:?}")).collect()
}

#[test]
fn the_common_descriptors() {
    // PL061 of QEMU's virt: Memory32Fixed (ReadWrite, 0x09030000, 0x1000), Interrupt (Level,
    // ActiveHigh, Exclusive) {0x27}.
    let decoded = decode(&[
        &[0x86, 9, 0, 1, 0, 0, 3, 9, 0, 0x10, 0, 0],
        &[0x89, 6, 0, 1, 1, 0x27, 0, 0, 0],
        &[0x22, 0x00, 0x02],
        &[0x47, 0x01, 0x00, 0xae, 0x00, 0xae, 0x01, 0x18],
    ]);
    let memory = Resource::Memory32Fixed {
        writable: true,
        base: 0x0903_0000,
        length: 0x1000,
    };
    assert_eq!(decoded[0], format!("{memory:?}"));
    assert!(
        decoded[1].contains("edge: false, active_low: false, shared: false"),
        "{}",
        decoded[1]
    );
    let irq = InterruptFlags {
        edge: true,
        active_low: false,
        shared: false,
        wake: false,
        consumer: true,
    };
    assert_eq!(
        decoded[2],
        format!(
            "{:?}",
            Resource::Irq {
                mask: 0x200,
                flags: irq
            }
        )
    );
    let io = Resource::Io {
        min: 0xae00,
        max: 0xae00,
        alignment: 1,
        length: 0x18,
    };
    assert_eq!(decoded[3], format!("{io:?}"));
}

#[test]
fn address_spaces_of_each_width() {
    // WordBusNumber 0..=0xff and QWordMemory at 0x80_0000_0000, as QEMU's host bridge has them.
    let mut word = vec![0x88, 13, 0, 2, 0x0c, 0];
    for value in [0u16, 0, 0xff, 0, 0x100] {
        word.extend(value.to_le_bytes());
    }
    let mut qword = vec![0x8a, 43, 0, 0, 0x0c, 1];
    for value in [0u64, 0x80_0000_0000, 0xff_ffff_ffff, 0, 0x80_0000_0000] {
        qword.extend(value.to_le_bytes());
    }
    let decoded = decode(&[&word, &qword]);
    let bus = AddressSpace {
        kind: 2,
        flags: 0x0c,
        specific_flags: 0,
        bits: 16,
        granularity: 0,
        min: 0,
        max: 0xff,
        translation: 0,
        length: 0x100,
    };
    assert_eq!(decoded[0], format!("{:?}", Resource::AddressSpace(bus)));
    assert!(decoded[1].contains("bits: 64") && decoded[1].contains("min: 549755813888"));
}

#[test]
fn an_interrupt_count_that_lies_is_an_error() {
    let bytes = [0x89, 6, 0, 1, 2, 0x27, 0, 0, 0, 0x79, 0];
    let descriptor = Resources::new(&bytes).next().unwrap().unwrap();
    assert!(descriptor.decode().is_err());
}

#[test]
fn a_wrong_checksum_is_an_error_and_zero_means_unused() {
    let check = |checksum| {
        let bytes = [0x22, 0, 2, 0x79, checksum];
        Resources::new(&bytes).try_for_each(|descriptor| descriptor.map(|_| ()))
    };
    assert!(check(0).is_ok());
    assert!(check(0u8.wrapping_sub(0x22 + 2 + 0x79)).is_ok());
    let error = check(1).unwrap_err();
    assert_eq!(
        error.to_string(),
        "resource template, byte 0x4: the end tag's checksum is 0x01, \
        and the template does not sum to zero"
    );
}
