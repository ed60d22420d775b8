//! Programs in which each operation costs as much as it can: hostile bytes may cost the budget, and never more.
//!
//! Time, the processor's, is compared with that of a plain loop that spends as much of the budget in the same run;
//! memory is bounded from outside.

use std::fs;
use std::ops::ControlFlow;
use std::process::Command;
use std::time::Duration;

use aml_vm::{Config, Machine};
use cpu_time::ThreadTime;
use tests::aml::bytes::{device, dsdt, dword, method, name, package, repeat, segment, when};
use tests::aml::world::World;

/// How deep the names of these programs are: ACPI allows 255 segments in one.
const DEEP: usize = 253;

/// How much longer than a plain operation one may take that costs as much.
const DEAREST: u32 = 4;

/// What a thread may spend here.
const OPERATIONS: u64 = 2_000_000;

/// `inner` in very many devices, one in the other.
fn deep(inner: &[u8]) -> Vec<u8> {
    deep_among(&[], inner)
}

/// As [`deep`]; beside each device lies `beside`.
fn deep_among(beside: &[u8], inner: &[u8]) -> Vec<u8> {
    let around = |body: Vec<u8>, _| device("D___", &[beside, &body].concat());
    (0..DEEP).fold(inner.to_vec(), around)
}

/// The name of what lies in those devices.
fn deep_name(last: &str) -> Vec<u8> {
    let path = "D___".repeat(DEEP) + last;
    [&[b'\\', 0x2F, DEEP as u8 + 1][..], path.as_bytes()].concat()
}

/// `\MAIN`, which does this many times.
fn main_loop(count: u32, body: &[u8]) -> Vec<u8> {
    method("MAIN", 0, &repeat(count, body))
}

/// `Local0 = Package (elements) {}`, and each element a package of so many elements.
fn packages(elements: u8, each: u32) -> Vec<u8> {
    let outer = [&[0x70][..], &package(&[0x13], &[0x0A, elements]), &[0x60]].concat();
    let inner = [
        &[0x70][..],
        &package(&[0x13], &dword(each)),
        b"\x88\x60\x67\x00",
    ]
    .concat();
    [outer, repeat(u32::from(elements), &inner)].concat()
}

/// The programs: what is dear in them, and their terms.
fn programs() -> Vec<(&'static str, Vec<u8>)> {
    let many = (0..400).map(|number| segment('Q', number));
    let zeros: Vec<u8> = many.flat_map(|one| name(&one, &[0])).collect();
    let search = deep_among(
        &zeros[..zeros.len() / 8],
        &method("WORK", 0, &repeat(1000, &b"FOOX".repeat(1000))),
    );
    let mut nested = vec![0x01];
    for _ in 0..3900 {
        nested = [&[0x72][..], &nested, b"\x11\x04\x0A\x01\x00", &[0x00]].concat();
    }
    let breaks = (0..3900).fold(vec![0xA5; 200_000], |body, _| when(&[0x01], &body));
    let carets = [b"\x5B\x12", &b"^".repeat(1_000_000)[..], b"ABCD\x60"].concat();
    let call = |depth: &[u8]| [b"RECU\x74", depth, b"\x01\x00\xA4\x00"].concat();
    let bad = [when(&[0x68], &call(&[0x68])), repeat(1000, &[0x02; 400])].concat();
    let bad = deep(&[method("RECU", 1, &bad), method("WORK", 0, b"RECU\x0A\x10")].concat());
    let names = package(&[0x12], &[&[0xFF][..], &b"FOOX".repeat(255)].concat());
    let waiting: Vec<u8> = (0..400)
        .flat_map(|number| name(&segment('P', number), &names))
        .collect();
    let devices = (0..20_000).map(|number| segment('E', number));
    let devices: Vec<u8> = devices.flat_map(|one| device(&one, &[])).collect();
    let temporary: Vec<u8> = (0..1000)
        .flat_map(|number| name(&segment('T', number), &[0]))
        .collect();
    let garbage = [&[0x70][..], &package(&[0x11], &dword(4000)), &[0x62]].concat();
    let full = [packages(28, 65_536), repeat(1000, &garbage)].concat();
    // Each package has the one before many times, and a device's `_STA` gives the last.
    let many = |one: &str| {
        package(
            &[0x12],
            &[&[0xFF][..], &one.as_bytes().repeat(255)].concat(),
        )
    };
    let shared = [
        name("PKG0", &many("INT0")),
        name("PKG1", &many("PKG0")),
        name("PKG2", &many("PKG1")),
    ];
    let status = [method("_STA", 0, b"\xA4PKG2"), method("_INI", 0, &[])].concat();
    let asked = (0..2000).flat_map(|number| device(&segment('S', number), &status));
    let asked: Vec<u8> = asked.collect();
    vec![
        (
            "values too large for a host",
            [
                name("INT0", &[1]),
                shared.concat(),
                asked,
                method("MAIN", 0, b"\xA4PKG2"),
            ]
            .concat(),
        ),
        (
            "a name far above",
            [
                name("FOOX", &[1]),
                search,
                method("MAIN", 0, &deep_name("WORK")),
            ]
            .concat(),
        ),
        (
            "an operand in many operations",
            main_loop(1000, &[&[0x70][..], &nested, &[0x60]].concat()),
        ),
        (
            "Break without While",
            [breaks, method("MAIN", 0, &[])].concat(),
        ),
        ("carets", main_loop(10_000, &carets)),
        (
            "strings without an end",
            [vec![0x0D; 300_000], method("MAIN", 0, &[])].concat(),
        ),
        (
            "bad opcodes far below",
            [bad, method("MAIN", 0, &deep_name("WORK"))].concat(),
        ),
        (
            "names in packages",
            [name("FOOX", &[1]), deep(&waiting), method("MAIN", 0, &[])].concat(),
        ),
        (
            "names that go",
            [
                devices,
                method("MAKE", 0, &temporary),
                main_loop(1000, b"MAKE"),
            ]
            .concat(),
        ),
        ("collections", method("MAIN", 0, &full)),
    ]
    .into_iter()
    .chain(texts_and_buffers())
    .chain(far_names())
    .collect()
}

/// A large buffer or text, of which an operation handles all.
fn texts_and_buffers() -> Vec<(&'static str, Vec<u8>)> {
    let text = |byte| {
        let text = [&[0x0D][..], &[byte; 1_000_000], &[0]].concat();
        name("TEXT", &text)
    };
    let texts = package(&[0x12], &[&[0xFF][..], &b"TEXT".repeat(255)].concat());
    let buffer = name("BUFF", &package(&[0x11], &dword(1 << 20)));
    let field = [
        &buffer[..],
        b"\x5B\x13BUFF\x00",
        &dword(8 << 20),
        b"FLDX\x5B\x80PINS\x08\x00\x0A\xFF",
        &package(&[0x5B, 0x81], b"PINS\x01\x02BUFFPINX\x01"),
    ]
    .concat();
    let tags = package(&[0x11], &[&dword(4 << 20)[..], &[0x38; 1_000_000]].concat());
    let first = |terms: &[u8], body: &[u8]| [terms, &main_loop(100_000, body)].concat();
    vec![
        ("a field of all a buffer", first(&field, b"\x70\x00FLDX")),
        ("a buffer in itself", first(&field, b"\x70BUFFFLDX")),
        ("a filled buffer", first(&field, b"\x70\x00BUFF")),
        ("a connection", first(&field, b"\x70PINX\x60")),
        ("zeros", first(&text(b'0'), b"\x72TEXT\x00\x00")),
        (
            "blanks in elements",
            first(
                &[text(b' '), name("PKGX", &texts)].concat(),
                b"\x89PKGX\x01\x01\x00\x00\x00",
            ),
        ),
        (
            "no template",
            [name("BUFF", &tags), repeat(100_000, b"\x84BUFFBUFF\x60")].concat(),
        ),
    ]
}

/// Names far from what they name, or long.
fn far_names() -> Vec<(&'static str, Vec<u8>)> {
    let work = |count, body: &[u8]| {
        let work = method("WORK", 0, &repeat(count, body));
        let main = method("MAIN", 0, &deep_name("WORK"));
        [name("FOOX", &[1]), deep(&work), main].concat()
    };
    let names = package(&[0x12], &[&[0xFF][..], &b"FOOX".repeat(255)].concat());
    let shown = [name("PKGX", &names), repeat(100_000, b"\x70PKGX\x5B\x31")];
    let external = [b"\x15", &b"^".repeat(4000)[..], b"ABCD\x00\x00"].concat();
    let no_name = [b"\x72\x00", &b"^".repeat(5000)[..]].concat();
    let existing = [&[0x08][..], &deep_name("DEVX"), &[0x00]].concat();
    vec![
        ("Notify far below", work(400_000, b"\x86^\x00\x00")),
        (
            "the path in a text",
            work(400_000, b"\x70\x83\x0DFOOX\x00\x60"),
        ),
        (
            "names shown before they are resolved",
            [name("FOOX", &[1]), deep(&shown.concat())].concat(),
        ),
        ("External", main_loop(400_000, &external)),
        ("carets without a name", repeat(400_000, &no_name)),
        (
            "a name that exists",
            [deep(&device("DEVX", &[])), repeat(400_000, &existing)].concat(),
        ),
        ("fields in packages", fields_in_packages(2000)),
    ]
}

/// A package that names a field many times, behind packages in it in which no element waits.
fn fields_in_packages(count: usize) -> Vec<u8> {
    let inner = package(&[0x13], &dword(65_000)).repeat(20);
    let names = [&dword(60_000)[..], &inner, &b"FLD0".repeat(count)].concat();
    [
        b"\x5B\x80MEM0\x00\x00\x0A\x10",
        &package(&[0x5B, 0x81], b"MEM0\x01FLD0\x08")[..],
        &name("PKGX", &package(&[0x13], &names)),
    ]
    .concat()
}

/// What it takes to load these terms, initialise, and call `\MAIN`.
fn time(terms: &[u8]) -> Duration {
    let table = dsdt(terms);
    let mut config = Config::default();
    config.limits.operations = OPERATIONS;
    let start = ThreadTime::now();
    let (mut machine, mut world) = (Machine::new(config), World::default());
    // What becomes of it is not asked here: most of them come to a limit.
    let _ = machine.load_and_run("costs", &table, &mut world);
    let _ = machine.initialize_and_run(&mut world);
    let _ = machine.evaluate("\\MAIN", &[], &mut world);
    let _ = machine.get_devices(Some("PNP0C09"), &mut world, &mut |_, _, _| {
        ControlFlow::Continue(())
    });
    let _ = machine.get_devices(None, &mut world, &mut |_, _, _| ControlFlow::Continue(()));
    start.elapsed()
}

#[test]
fn no_operation_costs_more_than_it_says() {
    let plain = main_loop(1_000_000, &b"\x70\x67\x60".repeat(100));
    let budget = time(&plain).max(time(&plain));
    for (what, terms) in programs() {
        let took = time(&terms);
        println!(
            "{what}: {took:?}, {:.1} x",
            took.as_secs_f64() / budget.as_secs_f64()
        );
        // Others may be at work on the machine: once more.
        let took = if took > budget * DEAREST {
            time(&terms)
        } else {
            took
        };
        assert!(
            took <= budget * DEAREST,
            "{what}: {took:?}, a plain budget: {budget:?}"
        );
    }
}

/// A machine with these terms loaded.
fn loaded(terms: &[u8]) -> Machine {
    let mut config = Config::default();
    config.limits.operations = OPERATIONS;
    let mut machine = Machine::new(config);
    let report = machine.load_and_run("costs", &dsdt(terms), &mut World::default());
    assert_eq!(report.expect("loaded").skipped, []);
    machine
}

#[test]
fn a_limit_names_what_no_code_was_at() {
    let mut machine = loaded(&fields_in_packages(2000));
    let error = machine.initialize_and_run(&mut World::default());
    let error = error.expect_err("the limit").to_string();
    assert_eq!(
        error,
        format!("limit `operations` of {OPERATIONS} exceeded [\\FLD0]")
    );
    let endless = method("_HID", 0, &repeat(100_000, &b"\x70\x67\x60".repeat(10)));
    let devices = (0..9).flat_map(|number| device(&segment('E', number), &endless));
    let mut machine = loaded(&devices.collect::<Vec<_>>());
    let world = &mut World::default();
    let error = machine.get_devices(Some("PNP0C09"), world, &mut |_, _, _| {
        ControlFlow::Continue(())
    });
    let error = error.expect_err("the limit").to_string();
    assert_eq!(
        error,
        format!("limit `operations` of {OPERATIONS} exceeded [\\EAAC]")
    );
}

/// The simulator's tool with these terms, in an address space of so many KiB; what it says.
fn in_little_memory(action: &[&str], terms: &[u8]) -> String {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("costs.aml");
    fs::write(&file, dsdt(terms)).expect("written");
    let (action, more) = action.split_first().expect("an action");
    let output = Command::new("sh")
        .args(["-c", "ulimit -v 200000; exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_simulator"))
        .args(["aml", action])
        .arg(&file)
        .args(more)
        .output()
        .expect("started");
    assert!(
        output.status.code().is_some(),
        "{action}: {:?}",
        output.status
    );
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

#[test]
fn values_and_listings_take_little_memory() {
    // A package of packages that all name a device far below, each by its whole path.
    let names = package(
        &[0x12],
        &[&[0xFF][..], &deep_name("DEVX").repeat(255)].concat(),
    );
    let main = [
        &[0x70][..],
        &package(&[0x13], &[0x0B, 0xE8, 0x03]),
        &[0x60],
        &repeat(1000, b"\x70PKGX\x88\x60\x67\x00"),
        &[0xA4, 0x60],
    ];
    let main = method("MAIN", 0, &main.concat());
    let terms = [deep(&device("DEVX", &[])), name("PKGX", &names), main].concat();
    let said = in_little_memory(&["eval", "\\MAIN"], &terms);
    assert!(
        said.contains("limit `heap_bytes`") && said.contains("\\MAIN"),
        "{said}"
    );
    // Very many names far below.
    let many: Vec<u8> = (0..36 * 36 * 36)
        .flat_map(|number| name(&segment('N', number), &[0]))
        .collect();
    let said = in_little_memory(&["tree"], &deep(&many));
    assert!(said.contains("N9ZZ"), "{} bytes", said.len());
    // Very many failures far below.
    let calls = |number: usize| {
        method(
            &segment('M', number),
            0,
            segment('M', number + 1).as_bytes(),
        )
    };
    let last = method(&segment('M', 17), 0, &[0x02; 1100]);
    let methods = [(0..17).flat_map(calls).collect(), last].concat();
    let terms = [deep(&methods), deep_name(&segment('M', 0))].concat();
    let said = in_little_memory(&["tree"], &terms);
    assert!(said.contains("AE_AML_BAD_OPCODE"), "{} bytes", said.len());
    // A large table, byte by byte.
    let buffer = name(
        "BUFF",
        &package(&[0x11], &[&[0x0A, 0x01][..], &[0x55; 300_000]].concat()),
    );
    let said = in_little_memory(&["dis", "--format", "json"], &buffer);
    assert!(said.contains("\"lines\""), "{said}");
}
