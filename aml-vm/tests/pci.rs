//! The address of a `PCI_Config` region, in tables that make it depend on itself, or hide it deep.

use aml_vm::{Config, Error, ErrorKind, Host, HostError, Limit, Machine, PciAddress, RegionAccess};

/// A bus on which everything is a bridge; buses are numbered as they are found.
#[derive(Default)]
struct Bridges {
    reads: u32,
    seen: Option<PciAddress>,
}

impl Host for Bridges {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        self.reads += 1;
        self.seen = access.pci;
        Ok(match access.address {
            0x0E => 1,
            0x19 => u64::from((self.reads / 2) & 0xFF),
            _ => 7,
        })
    }
}

fn table(terms: &[u8]) -> Vec<u8> {
    let mut bytes = b"DSDT\0\0\0\0\x02\0AML-VMTEST    \0\0\0\0TEST\0\0\0\0".to_vec();
    bytes.extend_from_slice(terms);
    let length = bytes.len() as u32;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// An opcode with a package of fewer than a million bytes.
fn package(opcode: &[u8], body: &[u8]) -> Vec<u8> {
    let length = body.len() + 3;
    let lead = [
        0x80 | (length & 0x0F) as u8,
        (length >> 4) as u8,
        (length >> 12) as u8,
    ];
    [opcode, &lead, body].concat()
}

fn device(name: &str, body: &[u8]) -> Vec<u8> {
    package(&[0x5B, 0x82], &[name.as_bytes(), body].concat())
}

/// `Method (name) { Return (what) }`
fn returns(name: &str, what: &[u8]) -> Vec<u8> {
    package(&[0x14], &[name.as_bytes(), &[0, 0xA4], what].concat())
}

/// `Name (name, number)`
fn number(name: &str, number: u8) -> Vec<u8> {
    [&[0x08], name.as_bytes(), &[0x0A, number]].concat()
}

/// `OperationRegion (RGN_, PCI_Config, 0x40, 4)` with `FLD_`, its first byte.
fn config_space() -> Vec<u8> {
    let region = b"\x5B\x80RGN_\x02\x0A\x40\x0A\x04";
    let field = package(&[0x5B, 0x81], b"RGN_\x01FLD_\x08");
    [&region[..], &field].concat()
}

/// `Name (_HID, EisaId ("PNP0A08"))`
const HOST_BRIDGE: &[u8] = b"\x08_HID\x0C\x41\xD0\x0A\x08";

fn read(terms: &[u8], field: &str) -> (Result<(), Error>, Bridges, Machine) {
    let mut config = Config::default();
    // Enough for every table here, and soon over for one that goes round.
    config.limits.operations = 100_000;
    let mut machine = Machine::new(config);
    let mut host = Bridges::default();
    let report = machine
        .load_and_run("test", &table(terms), &mut host)
        .expect("it loads");
    assert_eq!(report.skipped, []);
    let result = machine.evaluate(field, &[], &mut host).map(drop);
    assert_eq!(machine.threads().count(), 0, "no thread is left");
    (result, host, machine)
}

/// Reading this field goes round until a limit ends it, which says where.
fn goes_round(terms: &[u8], field: &str, through: &str) {
    let (result, host, mut machine) = read(terms, field);
    let error = result.expect_err("it goes round");
    assert_eq!(
        error.kind,
        ErrorKind::Limit(Limit::CallDepth, 255),
        "{error}"
    );
    let place = error.location.as_ref().expect("it has a place");
    assert!(
        place.stack.iter().any(|entry| entry.path == through),
        "{:?}",
        place.stack
    );
    assert!(host.reads < 1000, "{} reads", host.reads);
    // The machine is as before, and does the rest of its work.
    let again = machine.evaluate("\\BRG_.SOUN", &[], &mut Bridges::default());
    assert_eq!(again.expect("it is sound"), Some(5.into()));
}

#[test]
fn an_address_that_depends_on_the_region() {
    for name in ["_BBN", "_SEG"] {
        let body = [
            HOST_BRIDGE,
            &number("SOUN", 5),
            &config_space(),
            &returns(name, b"FLD_"),
        ];
        let through = format!("\\BRG_.{name}");
        goes_round(&device("BRG_", &body.concat()), "\\BRG_.FLD_", &through);
    }
    let inner = device("DEV_", &[config_space(), returns("_ADR", b"FLD_")].concat());
    let body = [HOST_BRIDGE, &number("SOUN", 5), &inner].concat();
    goes_round(
        &device("BRG_", &body),
        "\\BRG_.DEV_.FLD_",
        "\\BRG_.DEV_._ADR",
    );
    // Who is the host bridge, depends on the region, too.
    let body = [config_space(), number("SOUN", 5), returns("_HID", b"FLD_")].concat();
    goes_round(&device("BRG_", &body), "\\BRG_.FLD_", "\\BRG_._HID");
}

#[test]
fn two_addresses_that_depend_on_each_other() {
    let one = [config_space(), returns("_ADR", b"\\\x2F\x03BRG_TWO_FLD_")].concat();
    // The other goes through an alias of the first one's field.
    let alias = b"\x06\\\x2F\x03BRG_ONE_FLD_ALI_".as_slice();
    let two = [&config_space()[..], alias, &returns("_ADR", b"ALI_")].concat();
    let body = [
        HOST_BRIDGE,
        &number("SOUN", 5),
        &device("ONE_", &one),
        &device("TWO_", &two),
    ];
    goes_round(
        &device("BRG_", &body.concat()),
        "\\BRG_.ONE_.FLD_",
        "\\BRG_.TWO_._ADR",
    );
}

#[test]
fn a_device_behind_many_bridges() {
    let most = 200;
    let mut inner = [number("_ADR", 3), config_space()].concat();
    for _ in 1..most {
        inner = [number("_ADR", 2), device("DEV_", &inner)].concat();
    }
    let body = [HOST_BRIDGE, &number("_BBN", 9), &device("DEV_", &inner)].concat();
    let field = format!("\\BRG_{}.FLD_", ".DEV_".repeat(most));
    let (result, host, _) = read(&device("BRG_", &body), &field);
    result.expect("it is read");
    // Header type and secondary bus of each bridge, then the field itself.
    assert_eq!(host.reads, 2 * (most as u32 - 1) + 1);
    let address = host.seen.expect("an address");
    assert_eq!((address.bus, address.device, address.function), (199, 0, 3));
}

#[test]
fn a_host_that_knows_better_is_not_asked() {
    let body = [HOST_BRIDGE, &config_space(), &returns("_BBN", b"FLD_")].concat();
    let mut config = Config::default();
    config.pci_addresses = false;
    let mut machine = Machine::new(config);
    let mut host = Bridges::default();
    let bytes = table(&device("BRG_", &body));
    machine
        .load_and_run("test", &bytes, &mut host)
        .expect("it loads");
    let value = machine.evaluate("\\BRG_.FLD_", &[], &mut host);
    assert_eq!(value.expect("one access"), Some(7.into()));
    assert_eq!((host.reads, host.seen), (1, None));
}

/// An operand that no integer can be made of.
const NO_NUMBER: &[u8] = b"\x72\x12\x02\x00\x01\x00";

#[test]
fn what_fails_is_as_if_it_were_not_there() {
    let inner = [config_space(), number("_ADR", 3)].concat();
    let bridge = [returns("_ADR", NO_NUMBER), device("DEV_", &inner)].concat();
    let body = [
        HOST_BRIDGE,
        &returns("_SEG", NO_NUMBER),
        &returns("_BBN", NO_NUMBER),
        &device("PCIB", &bridge),
    ];
    let tables = device("BRG_", &body.concat());
    let (result, host, mut machine) = read(&tables, "\\BRG_.PCIB.DEV_.FLD_");
    result.expect("it is read");
    let address = host.seen.expect("an address");
    let numbers = (
        address.segment,
        address.bus,
        address.device,
        address.function,
    );
    assert_eq!(numbers, (0, 0, 0, 3));
    let failed = machine.take_skipped();
    let places = failed.iter().flat_map(|error| &error.location);
    let methods: Vec<_> = places.map(|place| place.stack[0].path.as_str()).collect();
    let expected = ["\\BRG_._SEG", "\\BRG_._BBN", "\\BRG_.PCIB._ADR"];
    assert_eq!(methods, expected);
    // Whose identity fails is no host bridge.
    let body = [
        returns("_HID", NO_NUMBER),
        config_space(),
        number("_ADR", 1),
    ]
    .concat();
    let (result, host, _) = read(&device("BRG_", &body), "\\BRG_.FLD_");
    result.expect("it is read");
    assert_eq!(host.seen.map(|address| address.function), Some(1));
}

#[test]
fn a_device_without_an_address() {
    let with = device("WITH", &number("_ADR", 3));
    let without = device("WOUT", &returns("_ADR", NO_NUMBER));
    let body = [HOST_BRIDGE, &with, &without].concat();
    let terms = [device("BRG_", &body), device("ELSE", &number("_ADR", 3))].concat();
    let mut machine = Machine::new(Config::default());
    let mut host = Bridges::default();
    machine
        .load_and_run("test", &table(&terms), &mut host)
        .expect("it loads");
    let mut address = |path| {
        let device = machine.find(path).expect("it is there");
        machine.pci_address(device, &mut host).expect("no failure")
    };
    assert_eq!(address("\\BRG_.WITH").map(|at| at.function), Some(3));
    assert_eq!(address("\\BRG_.WOUT"), None, "no _ADR");
    assert_eq!(address("\\ELSE"), None, "no host bridge");
}
