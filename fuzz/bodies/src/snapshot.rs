//! A damaged snapshot of a machine in the midst of its work: it is refused, or it is a machine that can be run.

use std::sync::LazyLock;

use aml_vm::{Answer, Config, Machine, Outcome, Request};

use crate::aml_table::{Echo, limits, table};

/// Methods that stop in each kind of operation that takes more than one step.
const METHODS: &[&str] = &[
    "\\TST0",
    "\\TST1",
    "\\TST2",
    "\\PCI0.DEV0.DEV1.TST3",
    "\\TST4",
];

/// Steps before the snapshots are taken, at most.
const STEPS: usize = 256;

/// The body. The first two bytes say which method is under way and how far; each four after them are a place in the
/// snapshot, how many bytes there are damaged, less one, and what they become.
pub fn run(data: &[u8]) {
    let Some((&[method, steps], damages)) = data.split_first_chunk() else {
        return;
    };
    let mut bytes = snapshot(
        usize::from(method) % (2 * METHODS.len()),
        usize::from(steps),
    );
    for damage in damages.chunks_exact(4) {
        let place = usize::from(u16::from_le_bytes([damage[0], damage[1]])) % bytes.len();
        let rest = &mut bytes[place..];
        let count = rest.len().min(usize::from(damage[2] % 8) + 1);
        rest[..count].fill(damage[3]);
    }
    exercise(&bytes);
}

/// Runs everything in a machine, if the bytes are one: nothing panics, nothing goes on without end, and what it has
/// become is a machine again.
pub fn exercise(bytes: &[u8]) {
    let Ok(mut machine) = MACHINE.restore(bytes) else {
        return;
    };
    machine.restore(&machine.snapshot()).expect("it is its own");
    let threads: Vec<_> = machine.threads().collect();
    for thread in threads {
        let _ = machine.drive(thread, &mut Echo);
        machine.kill(thread);
    }
    for path in METHODS {
        let _ = machine.evaluate(path, &[], &mut Echo);
    }
    machine.restore(&machine.snapshot()).expect("it still is");
}

/// The state of a method after so many steps; the numbers beyond those of the methods are initialisation.
fn snapshot(method: usize, steps: usize) -> Vec<u8> {
    let mut machine = MACHINE.clone();
    let thread = match METHODS.get(method) {
        Some(path) => machine.call(path, &[]),
        None => machine.initialize(),
    };
    let thread = thread.expect("there is room");
    for _ in 0..steps.min(STEPS) {
        let before = machine.clone();
        match machine.run(thread, 1) {
            Outcome::OutOfBudget => {}
            Outcome::Request(request) => {
                machine.answer(thread, answer(request)).expect("it waits");
            }
            // Where it has ended, the state before is the last.
            _ => return before.snapshot(),
        }
    }
    machine.snapshot()
}

/// What the host says that [`Echo`] is.
fn answer(request: Request) -> Answer {
    match request {
        Request::Region(access) => match access.buffer {
            Some(buffer) => Answer::Bytes(buffer),
            None => Answer::Value(access.address),
        },
        Request::Acquire { .. } | Request::Wait { .. } => Answer::TimedOut,
        _ => Answer::Done,
    }
}

/// An opcode, and the package behind it.
fn package(opcode: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let length = match body.len() {
        0..0x3F => vec![body.len() as u8 + 1],
        beyond => vec![0x40 | (beyond + 2) as u8 & 0x0F, ((beyond + 2) >> 4) as u8],
    };
    [opcode, &length, &body].concat()
}

/// `Local7 = 0  While (Local7 < 4) { body Local7++ }`
fn repeated(body: &[u8]) -> Vec<u8> {
    let test = package(b"\xA2", &[b"\x95\x67\x0A\x04", body, b"\x75\x67"]);
    [b"\x70\x00\x67", &*test].concat()
}

/// A machine with an object of each kind.
static MACHINE: LazyLock<Machine> = LazyLock::new(|| {
    let method = |name: &[u8; 4], args: u8, body: &[u8]| package(b"\x14", &[name, &[args], body]);
    let fields = |opcode: &[u8], rest: &[u8]| package(opcode, &[rest]);
    let device = |name: &[u8; 4], parts: &[&[u8]]| package(b"\x5B\x82", &[name, &parts.concat()]);
    let buffer = package(b"\x11", &[b"\x0A\x20abc"]);
    let inner = package(b"\x12", &[b"\x02MEM0STR0"]);
    let outer = package(b"\x12", &[b"\x04BUF0\x01IDX0", &inner]);
    // OperationRegion (CFG0, PCI_Config, 0, 0x100) Field (CFG0, ByteAcc) { REG0, 8 }
    let config = [
        b"\x5B\x80CFG0\x02\0\x0B\0\x01",
        &*fields(b"\x5B\x81", b"CFG0\x01REG0\x08"),
    ]
    .concat();
    let read = method(b"TST3", 0, b"\x70REG0\x60\xA4\x60");
    let below = device(b"DEV1", &[b"\x08_ADR\x0C\0\0\x02\0", &config, &read]);
    let above = device(b"DEV0", &[b"\x08_ADR\x0C\0\0\x01\0", &below]);
    let bridge = device(
        b"PCI0",
        &[
            b"\x08_HID\x0C\x41\xD0\x0A\x03",
            &above,
            &method(b"_INI", 0, b"\x70\x01FIX0"),
            &method(b"_STA", 0, b"\xA4\x0A\x0F"),
        ],
    );
    // Fields of a buffer and of registers, calls in a loop.
    let units = [
        &b"\x8DBUF0\x03BIT0\x5B\x13BUF0\x05\x0A\x64FLD0\x8FBUF0\x03QWD0\x70\x01BIT0\x70BUF0FLD0"[..],
        b"\x70FLD0\x61\x70BUF0QWD0\x70QWD0\x62",
        &repeated(b"\x70SUB0\x67\x01\x66\x70FIX1\x65\x70\x65FIX1\x70FBK1\x64"),
    ];
    // References, packages, a mutex, an event and a notification.
    let references = [
        &b"\x70\x71\x60\x61\x70\x01\x61\x70PKG0\x62\x70\x88\x62\0\0\x63\x70\x83\x63\x64\x70"[..],
        &package(b"\x12", &[b"\x05FIX0IDX0BUF0"]),
        b"\x65\x5B\x23MUT0\xFF\xFF\x5B\x22\x0A\x05\x5B\x25EVT0\x0A\x05\x5B\x27MUT0\x86PCI0\0",
    ];
    // Names that end with the method.
    let names = [
        &b"\x08LOC0\x01"[..],
        &device(b"DEV2", &[b"\x08NUM0\x0A\x02"]),
        b"\x5B\x80MEM1\0\0\x0A\x10",
        &fields(b"\x5B\x81", b"MEM1\x01AAAA\x08BBBB\x44\x02"),
        b"\x70BBBB\x60\x70\x60\x5B\x31",
        &repeated(
            &[
                &package(b"\xA0", &[b"\x93\x67\x01\xA3"]),
                &b"\x89PKG0\x01\x01\0\0\0"[..],
            ]
            .concat(),
        ),
    ];
    // Strings, a bus, conversions.
    let strings =
        b"\x70GSF0\x60\x70\x60GSF0\x70\x73BUF0STR0\0\x60\x70\x97BUF0\0\x61\x70\x99STR0\0\x62\
        \x9EBUF0\x01\x0A\x04\x63\x5B\x33";
    let code = [
        &b"\x5B\x80MEM0\0\0\x0B\0\x10"[..],
        &fields(b"\x5B\x81", b"MEM0\x11IDX0\x08DAT0\x08BNK0\x08BIG0\x48\x08"),
        &fields(b"\x5B\x86", b"IDX0DAT0\x01FIX0\x08FIX1\x44\x03"),
        &fields(b"\x5B\x87", b"MEM0BNK0\x01\x01FBK0\x10FBK1\x44\x04"),
        b"\x08BUF0",
        &buffer,
        b"\x08STR0\x0D12\0\x5B\x01MUT0\0\x5B\x02EVT0\x08PKG0",
        &outer,
        &bridge,
        b"\x5B\x80GSB0\x09\0\x0B\0\x01",
        &fields(b"\x5B\x81", b"GSB0\x01\x02BUF0\x01\0\x06GSF0\x08"),
        &method(b"SUB0", 2, b"\x70\x72\x68\x69\0\x60\xA4\x60"),
        &method(b"TST0", 0, &units.concat()),
        &method(b"TST1", 0, &references.concat()),
        &method(b"TST2", 0, &names.concat()),
        &method(b"TST4", 0, strings),
    ];
    let mut config = Config::default();
    config.limits = limits();
    let mut machine = Machine::new(config);
    let loaded = machine.load_and_run("fuzz", &table(2, &code.concat()), &mut Echo);
    assert_eq!(loaded.expect("it loads").skipped, []);
    machine
});
