//! GPIO connection descriptors: what our decoder reads beside what ACPICA reads, for every kind that
//! iasl can write; and beside what ACPICA does, for every way in which the bytes can be wrong.

use std::process::Command;
use std::thread;
use std::time::Duration;

use acpi_quirks::resource::gpio::{Connection, GpioConnection, Polarity, Pull, Trigger};
use acpi_quirks::resource::{Error, Resource, Resources};
use tests::acpica::{Session, compile};

fn decode(bytes: &[u8]) -> Result<GpioConnection<'_>, Error> {
    let mut found = Vec::new();
    for descriptor in Resources::new(bytes) {
        if let Resource::Gpio(gpio) = descriptor?.decode()? {
            found.push(gpio);
        }
    }
    assert_eq!(found.len(), 1, "one GPIO descriptor");
    Ok(found[0])
}

/// Offsets of the GPIO descriptors of the table's `_AEI` objects.
fn descriptors(table: &[u8]) -> Vec<usize> {
    let names = table
        .windows(4)
        .enumerate()
        .filter(|(_, name)| name == b"_AEI");
    names
        .map(|(at, _)| at + table[at..].iter().position(|byte| *byte == 0x8c).unwrap())
        .collect()
}

/// `TRIGGER, POLARITY, SHARING, PULL` in ASL, of every kind that iasl takes.
fn kinds() -> Vec<String> {
    let mut kinds = Vec::new();
    for mode in [
        "Edge, ActiveHigh",
        "Edge, ActiveLow",
        "Edge, ActiveBoth",
        "Level, ActiveHigh",
        "Level, ActiveLow",
    ] {
        for sharing in ["Exclusive", "Shared", "ExclusiveAndWake", "SharedAndWake"] {
            for pull in ["PullDefault", "PullUp", "PullDown", "PullNone"] {
                kinds.push(format!("{mode}, {sharing}, {pull}"));
            }
        }
    }
    kinds
}

/// Our reading, worded as acpiexec words its own.
fn worded(gpio: &GpioConnection<'_>) -> Vec<(&'static str, String)> {
    let Connection::Interrupt(interrupt) = gpio.connection else {
        panic!("{gpio:?}")
    };
    // acpiexec does not show whether the pin can wake; the test compares that with the source.
    let sharing = if gpio.shared { "Shared" } else { "Exclusive" };
    let pull = match gpio.pull {
        Pull::Default => "PullDefault",
        Pull::Up => "PullUp",
        Pull::Down => "PullDown",
        Pull::None => "PullNone",
    };
    let trigger = match interrupt.trigger {
        Trigger::Edge => "Edge",
        Trigger::Level => "Level",
    };
    let polarity = match interrupt.polarity {
        Polarity::ActiveHigh => "ActiveHigh",
        Polarity::ActiveLow => "ActiveLow",
        Polarity::ActiveBoth => "ActiveBoth",
    };
    let pins: Vec<_> = gpio.pins().map(|pin| pin.number).collect();
    vec![
        ("ConnectionType", "Interrupt".to_owned()),
        ("PinConfig", pull.to_owned()),
        ("Sharing", sharing.to_owned()),
        ("Triggering", trigger.to_owned()),
        ("Polarity", polarity.to_owned()),
        ("DebounceTimeout", format!("{:04X}", gpio.debounce)),
        ("Resource Source", gpio.source.to_owned()),
        ("PinTableLength", format!("{:04X}", pins.len())),
        ("Word00", format!("{:04X}", pins[0])),
        ("VendorLength", format!("{:04X}", gpio.vendor_data.len())),
    ]
}

/// The first line `NAME : VALUE` of acpiexec's dump.
fn dumped<'t>(dump: &'t str, name: &str) -> Option<&'t str> {
    dump.lines()
        .find_map(|line| line.trim().strip_prefix(name)?.trim().strip_prefix(':'))
        .map(str::trim)
}

#[test]
fn every_kind_reads_as_acpica_reads_it() {
    if !tests::acpica::available("resource_acpica") {
        return;
    }
    let kinds = kinds();
    let mut asl = "DefinitionBlock (\"\", \"DSDT\", 2, \"TEST\", \"GPIO\", 1) { Scope (\\_SB) {
        Device (GPO0) { Name (_HID, \"ARMH0061\") }\n"
        .to_owned();
    let mut session_devices = Vec::new();
    for (index, kind) in kinds.iter().enumerate() {
        let vendor = if index % 3 == 0 {
            ", RawDataBuffer () { 1, 2, 3 }"
        } else {
            ""
        };
        let (pin, debounce) = (index * 7 % 300, index * 100);
        asl += &format!(
            "Device (D{index:03X}) {{ Name (_HID, \"ARMH0061\") Name (_UID, {index})
             Name (_CRS, ResourceTemplate () {{ Memory32Fixed (ReadWrite, 0, 0x1000) }})
             Name (_AEI, ResourceTemplate () {{ GpioInt ({kind}, {debounce}, \"\\\\_SB.GPO0\", 0,
             ResourceConsumer, {vendor}) {{ {pin} }} }}) }}\n"
        );
        session_devices.push(format!("\\_SB.D{index:03X}"));
    }
    let table = compile(&(asl + "} }")).unwrap();
    let session = session_devices
        .iter()
        .fold(Session::new(&[&table]), |session, device| {
            session.resources(device)
        });
    let text = session.run_raw().unwrap();
    let dumps: Vec<_> = text.split("Evaluating _AEI").skip(1).collect();
    let offsets = descriptors(&table);
    assert_eq!((dumps.len(), offsets.len()), (kinds.len(), kinds.len()));
    for ((dump, offset), kind) in dumps.iter().zip(offsets).zip(&kinds) {
        let gpio = decode(&table[offset..]).unwrap();
        assert_eq!(
            gpio.interrupt().unwrap().wake,
            kind.contains("AndWake"),
            "{kind}"
        );
        for (name, ours) in worded(&gpio) {
            assert_eq!(
                dumped(dump, name),
                Some(ours.as_str()),
                "{kind}: {name}\n{dump}"
            );
        }
    }
}

/// What ACPICA 20200925 does with wrong bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Acpica {
    /// Shows a resource, whatever is in it.
    Accepts,
    /// Fails with this status.
    Status(&'static str),
    /// The process dies, or hangs with its heap corrupted.
    Dies,
}
use Acpica::{Accepts, Dies, Status};

const BAD_TYPE: Acpica = Status("AE_AML_INVALID_RESOURCE_TYPE");
const NO_END: Acpica = Status("AE_AML_NO_RESOURCE_END_TAG");
const OVERFLOW: Acpica = Status("AE_BUFFER_OVERFLOW");

/// Name, offset in the descriptor, replacement, what ACPICA does. The descriptor is that of
/// [`BASE`]: length 0x23, pin table at 0x17, name at 0x19, three bytes of vendor data at 0x23.
const MUTATIONS: &[(&str, usize, &[u8], Acpica)] = &[
    ("length one too small", 1, &[0x22, 0], BAD_TYPE),
    (
        "length 0x10",
        1,
        &[0x10, 0],
        Status("AE_AML_BAD_RESOURCE_LENGTH"),
    ),
    ("length 0x16", 1, &[0x16, 0], BAD_TYPE),
    ("length past the buffer", 1, &[0x4b, 0], NO_END),
    ("length 0xffff", 1, &[0xff, 0xff], NO_END),
    ("revision 0", 3, &[0], Accepts),
    ("revision 2", 3, &[2], Accepts),
    ("connection type 2", 4, &[2], Dies),
    ("polarity 3", 7, &[7, 0], Accepts),
    ("reserved flags", 7, &[0xe1, 0xff], Accepts),
    ("pin configuration 4", 9, &[4], Accepts),
    ("pin configuration 0x80", 9, &[0x80], Dies),
    ("pin table at 0", 14, &[0, 0], Accepts),
    ("pin table at 10", 14, &[10, 0], Accepts),
    ("pin table past the end", 14, &[0, 4], OVERFLOW),
    ("no pins", 14, &[0x19, 0], Accepts),
    ("pin table after the name", 14, &[0x1b, 0], Dies),
    ("odd pin table", 14, &[0x18, 0], Accepts),
    ("name at 0", 17, &[0, 0], Dies),
    ("name past the end", 17, &[0, 3], Dies),
    ("empty name", 17, &[0x23, 0], Accepts),
    ("vendor data at 0, none", 19, &[0, 0, 0, 0], Accepts),
    ("vendor data past the end", 19, &[0, 3], Accepts),
    ("vendor length 200", 21, &[200, 0], Accepts),
    ("vendor length 0xffff", 21, &[0xff, 0xff], OVERFLOW),
    ("vendor length 0", 21, &[0, 0], Accepts),
    ("name without NUL", 0x22, b"X", Accepts),
    ("no end tag", 0x26, &[0, 0], BAD_TYPE),
];

const BASE: &str = r#"DefinitionBlock ("", "DSDT", 2, "TEST", "GPIO", 1) { Scope (\_SB) { Device (GPO0) {
    Name (_HID, "ARMH0061")
    Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09030000, 0x1000) })
    Name (_AEI, ResourceTemplate () { GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0, "\\_SB.GPO0", 0,
        ResourceConsumer, , RawDataBuffer (0x03) { 1, 2, 3 }) { 3 } }) } } }"#;

/// How long acpiexec may take over one table; some it never ends.
const PATIENCE: Duration = Duration::from_secs(15);

/// What acpiexec does with the table.
fn acpica(table: &[u8]) -> Acpica {
    let Ok(text) = Session::new(&[table])
        .timeout(PATIENCE)
        .resources("\\_SB.GPO0")
        .run_raw()
    else {
        return Dies;
    };
    let (_, dump) = text
        .split_once("Evaluating _AEI")
        .unwrap_or_else(|| panic!("{text}"));
    if dump.contains("Segmentation") {
        return Dies;
    }
    let statuses = [
        BAD_TYPE,
        NO_END,
        OVERFLOW,
        Status("AE_AML_BAD_RESOURCE_LENGTH"),
    ];
    let found = statuses.into_iter().find(|status| match status {
        Status(name) => dump.contains(name),
        _ => false,
    });
    found.unwrap_or_else(|| {
        assert!(dump.contains("GPIO Resource"), "{dump}");
        Accepts
    })
}

#[test]
fn what_acpica_takes_or_dies_of_is_an_error_here() {
    if !tests::acpica::available("resource_acpica") {
        return;
    }
    let base = compile(BASE).unwrap();
    let at = descriptors(&base)[0];
    assert_eq!(decode(&base[at..at + 0x28]).unwrap().source, "\\_SB.GPO0");
    assert_eq!(acpica(&base), Accepts);

    let version = Command::new("acpiexec").arg("-v").output().unwrap();
    let measured = String::from_utf8_lossy(&version.stdout).contains("20200925");
    if !measured {
        eprintln!("another acpiexec than 20200925: what it does is shown, not compared");
    }
    thread::scope(|scope| {
        let rows = MUTATIONS.iter().map(|&(name, offset, bytes, expected)| {
            let mut table = base.clone();
            table[at + offset..][..bytes.len()].copy_from_slice(bytes);
            let sum = table.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte));
            table[9] = table[9].wrapping_sub(sum);
            let error = decode(&table[at..at + 0x28]).expect_err(name);
            let row = scope.spawn(move || (name, expected, acpica(&table)));
            (error, row)
        });
        for (error, row) in rows.collect::<Vec<_>>() {
            let (name, expected, theirs) = row.join().unwrap();
            eprintln!("{name}: ACPICA: {theirs:?}; here: {error}");
            if measured {
                assert_eq!(theirs, expected, "{name}");
            }
        }
    });
}
