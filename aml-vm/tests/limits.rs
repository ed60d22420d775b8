//! Each limit, exceeded: an ordinary error that names the method, the offset and the limit.

use aml_vm::{Config, Error, ErrorKind, Host, HostError, Limit, Limits, Machine, RegionAccess};

/// A host without any region, in which time goes by at once.
struct Nothing;

impl Host for Nothing {
    fn region(&mut self, _: &RegionAccess) -> Result<u64, HostError> {
        Err(HostError::NoHandler)
    }
}

/// A DSDT (revision 2) around the bytes of its terms.
fn table(terms: &[&[u8]]) -> Vec<u8> {
    let mut bytes = b"DSDT\0\0\0\0\x02\0AML-VMTEST    \0\0\0\0TEST\0\0\0\0".to_vec();
    bytes.extend_from_slice(&terms.concat());
    let length = bytes.len() as u32;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// An opcode with a package of fewer than 4094 bytes.
fn package(opcode: u8, body: &[u8]) -> Vec<u8> {
    let length = body.len() + 2;
    let mut bytes = vec![opcode, 0x40 | (length & 0x0F) as u8, (length >> 4) as u8];
    bytes.extend_from_slice(body);
    bytes
}

/// `Method (TEST) { body }`, behind 36 bytes of header: its body begins at [`BODY`].
fn method(body: &[u8]) -> Vec<u8> {
    package(0x14, &[b"TEST\0", body].concat())
}

const BODY: u32 = 36 + 8;

fn run(set: impl FnOnce(&mut Limits), terms: &[&[u8]]) -> Result<(), Error> {
    let mut config = Config::default();
    set(&mut config.limits);
    let mut machine = Machine::new(config);
    let report = machine.load_and_run("test", &table(terms), &mut Nothing)?;
    assert_eq!(report.skipped, []);
    let result = machine.evaluate("\\TEST", &[], &mut Nothing).map(drop);
    assert_eq!(machine.threads().count(), 0, "no thread is left");
    result
}

/// `body` exceeds a limit `at` bytes into itself.
fn exceeds(limit: Limit, value: u64, at: u32, set: impl FnOnce(&mut Limits), body: &[u8]) {
    let error = run(set, &[&method(body)]).expect_err("too much");
    assert_eq!(error.kind, ErrorKind::Limit(limit, value), "{error}");
    let location = error.location.as_ref().expect("it has a place");
    assert_eq!(location.stack[0].path, "\\TEST", "{error}");
    assert_eq!(
        (location.offset, location.stack[0].offset),
        (BODY + at, BODY + at),
        "{error}"
    );
    let text = error.to_string();
    assert!(
        text.contains(&format!("limit `{}` of {value}", limit.field())),
        "{text}"
    );
    assert!(
        text.contains(&format!("in \\TEST+{:#X}", BODY + at).replace("0X", "0x")),
        "{text}"
    );
}

/// `While (One) { body }`
fn forever(body: &[u8]) -> Vec<u8> {
    package(0xA2, &[&[0x01], body].concat())
}

#[test]
fn operations_and_loops() {
    exceeds(
        Limit::Operations,
        1000,
        0,
        |limits| limits.operations = 1000,
        &forever(&[]),
    );
    exceeds(
        Limit::LoopIterations,
        50,
        1,
        |limits| limits.loop_iterations = 50,
        &{ [&[0xA3][..], &forever(&[])].concat() },
    );
}

#[test]
fn depths() {
    exceeds(
        Limit::CallDepth,
        10,
        0,
        |limits| limits.call_depth = 10,
        b"TEST",
    );
    // Not (Not (Not (… into Local0.
    let deep = [[0x80; 30].as_slice(), &[0x01], &[0x00; 29], &[0x60]].concat();
    exceeds(
        Limit::StackDepth,
        20,
        0,
        |limits| limits.stack_depth = 20,
        &deep,
    );
    let nested = package(0x12, &[&[1][..], &package(0x12, &[1, 0x12, 2, 0])].concat());
    let nested = [&[0x70][..], &nested, &[0x60]].concat();
    exceeds(
        Limit::PackageDepth,
        2,
        5,
        |limits| limits.package_depth = 2,
        &nested,
    );
    // Local0 = RefOf (Local0), Return (Local0): met where the host is given the result.
    exceeds(
        Limit::PackageDepth,
        32,
        4,
        |limits| limits.package_depth = 32,
        &[0x70, 0x71, 0x60, 0x60, 0xA4, 0x60],
    );
    let name = b"\x08NEW_\x00";
    exceeds(
        Limit::NamespaceDepth,
        1,
        0,
        |limits| limits.namespace_depth = 1,
        name,
    );
}

#[test]
fn sizes() {
    // Concatenate (Local0, Local0, Local0), doubling.
    let doubling = [
        &b"\x70\x0Dabcdefgh\0\x60"[..],
        &forever(&[0x73, 0x60, 0x60, 0x60]),
    ]
    .concat();
    exceeds(
        Limit::StringBytes,
        100,
        16,
        |limits| limits.string_bytes = 100,
        &doubling,
    );
    let buffer = [0x70, 0x11, 0x03, 0x0A, 101, 0x60];
    exceeds(
        Limit::BufferBytes,
        100,
        1,
        |limits| limits.buffer_bytes = 100,
        &buffer,
    );
    let elements = [0x70, 0x12, 0x02, 5, 0x60];
    exceeds(
        Limit::PackageElements,
        4,
        1,
        |limits| limits.package_elements = 4,
        &elements,
    );
    // Nine predefined names, the method, and one more.
    let names = b"\x08ONE_\x00\x08TWO_\x00";
    exceeds(
        Limit::NamespaceNodes,
        11,
        6,
        |limits| limits.namespace_nodes = 11,
        names,
    );
}

/// `Store (Buffer (2000) {}, target)`
fn store_buffer(target: &[u8]) -> Vec<u8> {
    [&[0x70, 0x11, 0x04, 0x0B, 0xD0, 0x07][..], target].concat()
}

#[test]
fn the_heap_holds_what_lives() {
    let small = |limits: &mut Limits| limits.heap_bytes = 64 << 10;
    // One operation too large: a fourth of the heap is too much.
    let large = [0x70, 0x11, 0x04, 0x0B, 0x00, 0x50, 0x60];
    exceeds(Limit::HeapBytes, 64 << 10, 1, small, &large);
    // A thousand buffers that nothing holds, 2 MB together: no trouble.
    let churn = |small: fn(&mut Limits)| {
        let body = [&store_buffer(&[0x61])[..], &[0x75, 0x60]].concat();
        // While (LLess (Local0, 1000)) { … Increment (Local0) }
        let body = package(0xA2, &[&[0x95, 0x60, 0x0B, 0xE8, 0x03][..], &body].concat());
        run(
            small,
            &[&method(&[&[0x70, 0x00, 0x60][..], &body].concat())],
        )
    };
    assert_eq!(churn(|limits| limits.heap_bytes = 64 << 10), Ok(()));
    // Kept in a package they are too many, whatever was garbage before.
    let keep = [&store_buffer(&[0x88, 0x61, 0x60, 0x00])[..], &[0x75, 0x60]].concat();
    let keep = package(0xA2, &[&[0x01][..], &keep].concat());
    let start = [&[0x70, 0x00, 0x60, 0x70, 0x12, 0x02, 100, 0x61][..], &keep].concat();
    let error = run(small, &[&method(&start)]).expect_err("too much lives");
    assert_eq!(
        error.kind,
        ErrorKind::Limit(Limit::HeapBytes, 64 << 10),
        "{error}"
    );
    let text = error.to_string();
    let place = error.location.as_ref().expect("a place");
    assert_eq!(place.stack[0].path, "\\TEST");
    // In the loop, which begins behind the two stores.
    let inside = BODY + 8..BODY + start.len() as u32;
    assert!(inside.contains(&place.offset), "{text}");
    assert!(text.contains("limit `heap_bytes` of 65536"), "{text}");
}

#[test]
fn virtual_time() {
    let short = |limits: &mut Limits| limits.sleep_ms = 50;
    exceeds(Limit::SleepMs, 50, 1, short, &[0xA3, 0x5B, 0x22, 0x0A, 51]);
    assert_eq!(run(short, &[&method(&[0x5B, 0x22, 0x0A, 50])]), Ok(()));
    let stalls = forever(&[0x5B, 0x21, 0x0A, 100]);
    exceeds(Limit::SleepMs, 50, 4, short, &stalls);
    // Event (EVT_), and Wait (EVT_, 20) in vain, again and again.
    let waits = forever(&[0x5B, 0x25, b'E', b'V', b'T', b'_', 0x0A, 20]);
    let error = run(short, &[b"\x5B\x02EVT_", &method(&waits)]).expect_err("it waits for long");
    assert_eq!(error.kind, ErrorKind::Limit(Limit::SleepMs, 50), "{error}");
    // Behind the event's 6 bytes, and the loop's opcode, length and condition.
    let text = format!(
        "limit `sleep_ms` of 50 exceeded at DSDT+{0:#X} (test), in \\TEST+{0:#X}",
        BODY + 6 + 4
    );
    assert_eq!(error.to_string(), text.replace("0X", "0x"));
    // A loop that sleeps ends long before the thread's time is over.
    exceeds(
        Limit::LoopMs,
        50,
        1,
        |limits| limits.loop_ms = 50,
        &[&[0xA3][..], &forever(&[0x5B, 0x22, 0x0A, 30])].concat(),
    );
}

#[test]
fn what_the_host_gives() {
    let mut config = Config::default();
    config.limits.table_bytes = 64;
    config.limits.tables = 1;
    config.limits.threads = 2;
    let mut machine = Machine::new(config);
    let kind = |error: Error| error.kind.clone();
    let large = machine.load("large", &table(&[&[0xA3; 40]])).map_err(kind);
    assert_eq!(large, Err(ErrorKind::Limit(Limit::TableBytes, 64)));
    machine
        .load_and_run("first", &table(&[&method(&[])]), &mut Nothing)
        .expect("it loads");
    let second = machine.load("second", &table(&[])).map_err(kind);
    assert_eq!(second, Err(ErrorKind::Limit(Limit::Tables, 1)));
    for _ in 0..2 {
        machine.call("\\TEST", &[]).expect("room for two");
    }
    let third = machine.call("\\TEST", &[]).map_err(kind);
    assert_eq!(third, Err(ErrorKind::Limit(Limit::Threads, 2)));
}

/// A snapshot whose stacks are higher than the machine's limits is refused, not run.
#[test]
fn a_snapshot_keeps_the_limits() {
    // Calls itself without end; every call is one step.
    let terms = table(&[&method(b"TEST")]);
    let with_depth = |call_depth| {
        let mut config = Config::default();
        config.limits.call_depth = call_depth;
        let mut machine = Machine::new(config);
        machine
            .load_and_run("test", &terms, &mut Nothing)
            .expect("it loads");
        machine
    };
    let mut deep = with_depth(255);
    let thread = deep.call("\\TEST", &[]).expect("it begins");
    let calls = |machine: &Machine| {
        machine
            .location(thread)
            .map_or(0, |place| place.stack.len())
    };
    for _ in 0..100 {
        if calls(&deep) < 12 {
            deep.step(thread);
        }
    }
    let snapshot = deep.snapshot();
    assert!(deep.restore(&snapshot).expect("its own") == deep);
    let error = with_depth(11).restore(&snapshot).expect_err("too deep");
    assert!(matches!(error.kind, ErrorKind::Misuse(_)), "{error}");
}

/// What looking for names, ends of strings and places costs is charged: bytes cost the budget, and never more.
#[test]
fn searches_have_their_price() {
    let spent = |terms: &[&[u8]]| {
        let mut machine = Machine::new(Config::default());
        let _ = machine.load_and_run("test", &table(terms), &mut Nothing);
        machine.operations_spent()
    };
    // A name that is nowhere, from the root and from 200 scopes below it.
    let missing = b"\x5B\x12NONE\0".repeat(10);
    let below = (0..200).fold(missing.clone(), |body, _| {
        let device = package(0x82, &[b"DEV0", &body[..]].concat());
        [b"\x5B", &device[..]].concat()
    });
    let (at_root, below) = (spent(&[&missing]), spent(&[&below]));
    assert!(below > at_root + 10 * 200 / 4, "{at_root} and {below}");
    // Strings that never end, one behind the other: the rest is looked through for each.
    let (few, many) = (spent(&[&[0x0D; 1000]]), spent(&[&[0x0D; 4000]]));
    assert!(many > 10 * few, "{few} and {many}");
}
