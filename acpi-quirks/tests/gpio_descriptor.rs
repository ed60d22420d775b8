//! Every way in which a GPIO connection descriptor can be wrong: what we say, and beside it what
//! ACPICA does with the same bytes (acpiexec 20200925, measured).

use acpi_quirks::resource::gpio::{
    Connection, Fault as GpioFault, GpioConnection, Interrupt, IoRestriction, Polarity, Pull,
    Trigger,
};
use acpi_quirks::resource::{Error, Fault, Resource, Resources};

/// `GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0, "\\_SB.GPO0", 0, ResourceConsumer, ,
/// RawDataBuffer (0x03) {1, 2, 3}) {3}` and the end tag, as iasl 20200925 writes them.
const BASE: [u8; 40] = [
    0x8c, 0x23, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x17, 0x00,
    0x00, 0x19, 0x00, 0x23, 0x00, 0x03, 0x00, 0x03, 0x00, b'\\', b'_', b'S', b'B', b'.', b'G',
    b'P', b'O', b'0', 0x00, 0x01, 0x02, 0x03, 0x79, 0x00,
];
const LENGTH: usize = 1;
const REVISION: usize = 3;
const TYPE: usize = 4;
const FLAGS: usize = 5;
const INT_FLAGS: usize = 7;
const PIN_CONFIG: usize = 9;
const PIN_OFFSET: usize = 14;
const NAME_OFFSET: usize = 17;
const VENDOR_OFFSET: usize = 19;
const VENDOR_LENGTH: usize = 21;
const PIN: usize = 0x17;
const NAME: usize = 0x19;
const VENDOR: usize = 0x23;
const END: usize = 0x26;

fn word(value: usize) -> Vec<u8> {
    (value as u16).to_le_bytes().to_vec()
}

/// BASE with bytes replaced.
fn mutated(changes: &[(usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = BASE.to_vec();
    for (at, replacement) in changes {
        bytes[*at..at + replacement.len()].copy_from_slice(replacement);
    }
    bytes
}

/// Everything in the template, up to the first error.
fn decode(bytes: &[u8]) -> Result<Vec<Resource<'_>>, Error> {
    Resources::new(bytes)
        .map(|descriptor| descriptor?.decode())
        .collect()
}

fn gpio(bytes: &[u8]) -> Result<GpioConnection<'_>, Error> {
    match decode(bytes)?.as_slice() {
        [Resource::Gpio(gpio)] => Ok(*gpio),
        other => panic!("one GPIO descriptor expected: {other:?}"),
    }
}

/// Asserts that the mutation is refused with this fault at this byte of the buffer.
fn refused(changes: &[(usize, Vec<u8>)], at: usize, fault: impl Into<Fault>) {
    let fault = fault.into();
    assert_eq!(
        decode(&mutated(changes)).err(),
        Some(Error { offset: at, fault })
    );
}

#[test]
fn the_base_is_what_its_asl_says() {
    let gpio = gpio(&BASE).unwrap();
    assert_eq!(
        gpio.connection,
        Connection::Interrupt(Interrupt {
            trigger: Trigger::Edge,
            polarity: Polarity::ActiveHigh,
            wake: false
        })
    );
    assert_eq!(
        (gpio.consumer, gpio.shared, gpio.pull),
        (true, false, Pull::Up)
    );
    assert_eq!((gpio.drive_strength, gpio.debounce), (0, 0));
    assert_eq!(
        (gpio.source, gpio.vendor_data),
        ("\\_SB.GPO0", [1, 2, 3].as_slice())
    );
    assert!(
        gpio.pins()
            .map(|pin| (pin.offset, pin.number))
            .eq([(PIN, 3)])
    );
}

#[test]
fn qemus_aei() {
    // The bytes that QEMU 7.2 puts into the DSDT of its `virt` machine.
    let aei = [
        0x8c, 0x1b, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x17,
        0x00, 0x00, 0x19, 0x00, 0x1e, 0x00, 0x00, 0x00, 0x03, 0x00, 0x47, 0x50, 0x4f, 0x30, 0x00,
        0x79, 0x00,
    ];
    let gpio = gpio(&aei).unwrap();
    assert_eq!((gpio.source, gpio.pull), ("GPO0", Pull::Up));
    assert!(gpio.pins().map(|pin| pin.number).eq([3]));
    assert!(gpio.vendor_data.is_empty());
}

#[test]
fn length_one_too_small() {
    // ACPICA: AE_AML_INVALID_RESOURCE_TYPE, as its walk lands between descriptors.
    refused(
        &[(LENGTH, word(0x22))],
        VENDOR_LENGTH,
        GpioFault::VendorDataPastEnd(3),
    );
}

#[test]
fn length_without_room_for_a_name() {
    // ACPICA: AE_AML_INVALID_RESOURCE_TYPE.
    refused(
        &[(LENGTH, word(0x16))],
        NAME_OFFSET,
        GpioFault::NamePastEnd(0x19),
    );
}

#[test]
fn length_smaller_than_the_fixed_part() {
    // ACPICA: AE_AML_BAD_RESOURCE_LENGTH.
    refused(
        &[(LENGTH, word(0x10))],
        0,
        Fault::Length {
            tag: 0x8c,
            length: 0x10,
        },
    );
}

#[test]
fn length_past_the_buffer() {
    // ACPICA: AE_AML_NO_RESOURCE_END_TAG for both.
    let past = |length| Fault::PastBuffer {
        length,
        available: 40,
    };
    refused(&[(LENGTH, word(0x23 + 40))], 0, past(3 + 0x23 + 40));
    refused(&[(LENGTH, word(0xffff))], 0, past(3 + 0xffff));
}

#[test]
fn end_tag_missing() {
    // ACPICA: AE_AML_INVALID_RESOURCE_TYPE.
    refused(&[(END, vec![0, 0])], END, Fault::UnknownTag(0));
    assert_eq!(
        decode(&BASE[..END]).err(),
        Some(Error {
            offset: END,
            fault: Fault::NoEndTag
        })
    );
}

#[test]
fn revision_zero_or_two() {
    // ACPICA: accepted.
    refused(&[(REVISION, vec![0])], REVISION, GpioFault::Revision(0));
    refused(&[(REVISION, vec![2])], REVISION, GpioFault::Revision(2));
}

#[test]
fn reserved_connection_type() {
    // ACPICA: the converter accepts it, the dump code crashes.
    refused(&[(TYPE, vec![2])], TYPE, GpioFault::ConnectionType(2));
}

#[test]
fn io_connection_in_an_aei() {
    // ACPICA: accepted. Linux and FreeBSD pass over it; whoever needs an interrupt gets an error.
    let bytes = mutated(&[(TYPE, vec![1])]);
    let gpio = gpio(&bytes).unwrap();
    assert_eq!(gpio.connection, Connection::Io(IoRestriction::InputOnly));
    let fault = GpioFault::NotAnInterrupt.into();
    assert_eq!(
        gpio.interrupt(),
        Err(Error {
            offset: TYPE,
            fault
        })
    );
}

#[test]
fn reserved_polarity_and_flags() {
    // ACPICA: accepted.
    refused(&[(INT_FLAGS, word(7))], INT_FLAGS, GpioFault::Polarity);
    refused(
        &[(INT_FLAGS, word(0xffe1))],
        INT_FLAGS,
        GpioFault::ReservedFlags(0xffe0),
    );
    refused(
        &[(FLAGS, word(0x8001))],
        FLAGS,
        GpioFault::ReservedFlags(0x8000),
    );
    refused(
        &[(TYPE, vec![1]), (INT_FLAGS, word(0x14))],
        INT_FLAGS,
        GpioFault::ReservedFlags(0x14),
    );
}

#[test]
fn reserved_or_vendor_pin_configuration() {
    // ACPICA: 4 accepted; 0x80 accepted, and the dump code crashes.
    refused(
        &[(PIN_CONFIG, vec![4])],
        PIN_CONFIG,
        GpioFault::PinConfig(4),
    );
    refused(
        &[(PIN_CONFIG, vec![0x80])],
        PIN_CONFIG,
        GpioFault::VendorPinConfig(0x80),
    );
}

#[test]
fn pin_table_inside_the_header() {
    // ACPICA: accepted, with 12 and 7 garbage pins.
    for offset in [0, 10, 22] {
        let fault = GpioFault::PinTableInsideHeader(offset as u16);
        refused(&[(PIN_OFFSET, word(offset))], PIN_OFFSET, fault);
    }
}

#[test]
fn pin_table_past_the_end() {
    // ACPICA: AE_BUFFER_OVERFLOW.
    for offset in [END, 0x400, 0xffff] {
        let fault = GpioFault::PinTablePastEnd(offset as u16);
        refused(&[(PIN_OFFSET, word(offset))], PIN_OFFSET, fault);
    }
}

#[test]
fn no_pins() {
    // ACPICA: accepted, 0 pins.
    refused(&[(PIN_OFFSET, word(NAME))], PIN_OFFSET, GpioFault::NoPins);
}

#[test]
fn odd_pin_table() {
    // ACPICA: the half pin is dropped, which leaves 0 pins.
    refused(
        &[(PIN_OFFSET, word(PIN + 1))],
        PIN_OFFSET,
        GpioFault::OddPinTable(1),
    );
}

#[test]
fn pin_table_after_the_name() {
    // ACPICA: abort, heap corrupted through a 16-bit underflow.
    let fault = GpioFault::PinTableAfterName((NAME + 2) as u16);
    refused(&[(PIN_OFFSET, word(NAME + 2))], PIN_OFFSET, fault);
}

#[test]
fn name_at_zero_or_past_the_end() {
    // ACPICA: abort, heap corrupted.
    refused(
        &[(NAME_OFFSET, word(0))],
        NAME_OFFSET,
        GpioFault::NameInsideHeader(0),
    );
    refused(
        &[(NAME_OFFSET, word(0x300))],
        NAME_OFFSET,
        GpioFault::NamePastEnd(0x300),
    );
    refused(
        &[(NAME_OFFSET, word(END))],
        NAME_OFFSET,
        GpioFault::NamePastEnd(END as u16),
    );
}

#[test]
fn name_where_the_vendor_data_starts() {
    // ACPICA: accepted, with an empty source and 6 pins.
    refused(
        &[(NAME_OFFSET, word(VENDOR))],
        NAME_OFFSET,
        GpioFault::EmptyName,
    );
    // A name of nothing but its NUL is empty as well.
    refused(
        &[
            (NAME, vec![0]),
            (VENDOR_OFFSET, word(NAME + 1)),
            (VENDOR_LENGTH, word(12)),
        ],
        NAME,
        GpioFault::EmptyName,
    );
}

#[test]
fn vendor_offset_zero_with_length_zero() {
    // ACPICA: accepted. The specification wants a valid offset even when there are no such data.
    refused(
        &[(VENDOR_OFFSET, word(0)), (VENDOR_LENGTH, word(0))],
        VENDOR_OFFSET,
        GpioFault::VendorInsideHeader(0),
    );
}

#[test]
fn vendor_offset_past_the_end() {
    // ACPICA: accepted.
    refused(
        &[(VENDOR_OFFSET, word(0x300))],
        VENDOR_OFFSET,
        GpioFault::VendorPastEnd(0x300),
    );
}

#[test]
fn vendor_data_before_the_name() {
    let changes = [(NAME_OFFSET, word(NAME + 2)), (VENDOR_OFFSET, word(NAME))];
    refused(
        &changes,
        VENDOR_OFFSET,
        GpioFault::VendorBeforeName(NAME as u16),
    );
}

#[test]
fn vendor_length_past_the_end() {
    // ACPICA: 200 is accepted and read past the descriptor; 0xFFFF gives AE_BUFFER_OVERFLOW.
    refused(
        &[(VENDOR_LENGTH, word(200))],
        VENDOR_LENGTH,
        GpioFault::VendorDataPastEnd(200),
    );
    refused(
        &[(VENDOR_LENGTH, word(0xffff))],
        VENDOR_LENGTH,
        GpioFault::VendorDataPastEnd(0xffff),
    );
}

#[test]
fn bytes_that_belong_to_nothing() {
    // ACPICA: accepted.
    refused(
        &[(VENDOR_LENGTH, word(0))],
        VENDOR_LENGTH,
        GpioFault::TrailingBytes(3),
    );
}

#[test]
fn name_without_a_nul() {
    // ACPICA: accepted, the name runs into the vendor data.
    refused(
        &[(VENDOR - 1, vec![b'X'])],
        VENDOR - 1,
        GpioFault::NameNotTerminated,
    );
}

#[test]
fn name_with_a_byte_that_no_name_has() {
    refused(&[(NAME + 3, vec![0])], NAME + 3, GpioFault::NameByte(0));
    refused(
        &[(NAME + 3, vec![0xc3])],
        NAME + 3,
        GpioFault::NameByte(0xc3),
    );
}

#[test]
fn pins_that_the_controller_does_not_have() {
    // ACPICA: accepted as they are. Pin 256 is legal where a controller has it, and goes to `_EVT`.
    for (number, fault) in [
        (0xffff, GpioFault::NoPin),
        (256, GpioFault::PinBeyondController { pin: 256, max: 7 }),
        (8, GpioFault::PinBeyondController { pin: 8, max: 7 }),
    ] {
        let bytes = mutated(&[(PIN, word(number))]);
        let pin = gpio(&bytes).unwrap().pins().next().unwrap();
        assert_eq!(usize::from(pin.number), number);
        assert_eq!(
            pin.check(7),
            Err(Error {
                offset: PIN,
                fault: fault.into()
            })
        );
    }
    assert_eq!(gpio(&BASE).unwrap().pins().next().unwrap().check(7), Ok(3));
}

#[test]
fn of_several_faults_the_first_field_is_named() {
    // Each change makes one more field wrong, from the last to the first.
    let wrong: [(usize, Vec<u8>, Fault); 7] = [
        (
            VENDOR_OFFSET,
            word(0x300),
            GpioFault::VendorPastEnd(0x300).into(),
        ),
        (
            NAME_OFFSET,
            word(0x300),
            GpioFault::NamePastEnd(0x300).into(),
        ),
        (
            PIN_OFFSET,
            word(10),
            GpioFault::PinTableInsideHeader(10).into(),
        ),
        (PIN_CONFIG, vec![4], GpioFault::PinConfig(4).into()),
        (INT_FLAGS, word(7), GpioFault::Polarity.into()),
        (FLAGS, word(2), GpioFault::ReservedFlags(2).into()),
        (TYPE, vec![9], GpioFault::ConnectionType(9).into()),
    ];
    let mut changes = Vec::new();
    for (at, bytes, fault) in wrong {
        changes.push((at, bytes));
        refused(&changes, at, fault);
    }
}

#[test]
fn an_error_counts_from_the_start_of_the_buffer() {
    let mut two = BASE[..END].to_vec();
    two.extend(mutated(&[(PIN_CONFIG, vec![4])]));
    let error = decode(&two).unwrap_err();
    assert_eq!(error.offset, END + PIN_CONFIG);
    let said = error.to_string();
    assert_eq!(
        said,
        "resource template, byte 0x2f: GPIO descriptor: pin configuration 0x04 is reserved"
    );
}
