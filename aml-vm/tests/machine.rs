//! The contract with the host: requests and answers, snapshots between them, limits that say where.

use aml_vm::{Answer, Config, ErrorKind, Exception, Host, HostError, Limit, Machine, Outcome};
use aml_vm::{RegionAccess, RegionSpace, Request, Value};

/// A host without any region.
struct Nothing;

impl Host for Nothing {
    fn region(&mut self, _: &RegionAccess) -> Result<u64, HostError> {
        Err(HostError::NoHandler)
    }
}

/// A DSDT (revision 2) around the bytes of its terms.
fn table(terms: &[&[u8]]) -> Vec<u8> {
    let body = terms.concat();
    let mut bytes = b"DSDT\0\0\0\0\x02\0AML-VMTEST    \0\0\0\0TEST\0\0\0\0".to_vec();
    bytes.extend_from_slice(&body);
    let length = bytes.len() as u32;
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// `Method (name) { body }` of fewer than 58 bytes.
fn method(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0x14, body.len() as u8 + 6];
    bytes.extend_from_slice(name);
    bytes.push(0);
    bytes.extend_from_slice(body);
    bytes
}

fn machine(terms: &[&[u8]]) -> Machine {
    let mut machine = Machine::new(Config::default());
    let report = machine
        .load_and_run("test", &table(terms), &mut Nothing)
        .expect("it loads");
    assert_eq!(report.skipped, []);
    machine
}

/// `Sleep (10) Return (5)`
const NAP: &[u8] = &[0x5B, 0x22, 0x0A, 10, 0xA4, 0x0A, 5];

#[test]
fn a_request_is_repeated_until_it_is_answered() {
    let mut machine = machine(&[&method(b"NAP_", NAP)]);
    let thread = machine.call("\\NAP", &[]).expect("it exists");
    let sleep = Outcome::Request(Request::Sleep { ms: 10 });
    assert_eq!(machine.run(thread, 1000), sleep);
    assert_eq!(machine.run(thread, 1000), sleep);
    // The snapshot has the thread in it, asleep.
    let mut restored = machine.restore(&machine.snapshot()).expect("its own");
    assert_eq!(restored, machine);
    for machine in [&mut machine, &mut restored] {
        machine.answer(thread, Answer::Done).expect("it sleeps");
        assert_eq!(
            machine.run(thread, 1000),
            Outcome::Finished(Some(Value::Integer(5)))
        );
        assert_eq!(machine.threads().count(), 0);
    }
    assert_eq!(restored, machine);
}

#[test]
fn equal_states_are_equal_however_they_were_reached() {
    // Name (X, 0), and a method that adds its argument to it.
    let x: &[u8] = &[0x08, b'X', b'_', b'_', b'_', 0x00];
    let add = [
        0x14, 0x10, b'A', b'D', b'D', b'_', 1, 0x72, b'X', b'_', b'_', b'_', 0x68, b'X', b'_',
        b'_', b'_',
    ];
    let mut one = machine(&[x, &add]);
    let mut two = one.clone();
    one.evaluate("\\ADD", &[Value::Integer(3)], &mut Nothing)
        .expect("it adds");
    assert_ne!(one, two);
    for part in [1, 2] {
        two.evaluate("\\ADD", &[Value::Integer(part)], &mut Nothing)
            .expect("it adds");
    }
    assert_eq!(one, two);
    let x = one.find("\\X").expect("it exists");
    assert_eq!(one.value(x), Some(Value::Integer(3)));
}

#[test]
fn a_limit_says_which_and_where() {
    // While (One) { }
    let mut machine = machine(&[&method(b"SPIN", &[0xA2, 0x02, 0x01])]);
    let error = machine
        .evaluate("\\SPIN", &[], &mut Nothing)
        .expect_err("it spins");
    let most = u64::from(machine.config().limits.loop_iterations);
    assert_eq!(error.kind, ErrorKind::Limit(Limit::LoopIterations, most));
    let location = error.location.as_ref().expect("it has a place");
    assert_eq!(location.stack[0].path, "\\SPIN");
    assert_eq!(location.offset, 36 + 7);
    assert_eq!(machine.threads().count(), 0);
}

#[test]
fn a_sleep_that_is_too_long_fails_before_it_begins() {
    let most = Config::default().limits.sleep_ms;
    let mut long = vec![0x5B, 0x22, 0x0C];
    long.extend_from_slice(&(most as u32 + 1).to_le_bytes());
    let mut machine = machine(&[&method(b"LONG", &long)]);
    let thread = machine.call("\\LONG", &[]).expect("it exists");
    let Outcome::Failed(error) = machine.run(thread, 1000) else {
        panic!("it sleeps");
    };
    assert_eq!(error.kind, ErrorKind::Limit(Limit::SleepMs, most));
}

/// ACPICA's `ACPI_MAX_SLEEP`.
#[test]
fn a_sleep_ends_after_two_seconds() {
    // Sleep (5000)
    let mut machine = machine(&[&method(b"LONG", &[0x5B, 0x22, 0x0B, 0x88, 0x13])]);
    let thread = machine.call("\\LONG", &[]).expect("it exists");
    let sleep = Outcome::Request(Request::Sleep { ms: 2000 });
    assert_eq!(machine.run(thread, 1000), sleep);
}

#[test]
fn waiting_in_vain_counts_as_sleep() {
    // Event (E), and: While (One) { Wait (E, 0xFFFE) }
    let event: &[u8] = &[0x5B, 0x02, b'E', b'_', b'_', b'_'];
    let waits = [
        0xA2, 0x0B, 0x01, 0x5B, 0x25, b'E', b'_', b'_', b'_', 0x0B, 0xFE, 0xFF,
    ];
    let mut config = Config::default();
    config.limits.loop_ms = u64::MAX;
    let mut machine = Machine::new(config);
    let table = table(&[event, &method(b"VAIN", &waits)]);
    machine
        .load_and_run("test", &table, &mut Nothing)
        .expect("it loads");
    let thread = machine.call("\\VAIN", &[]).expect("it exists");
    let most = machine.config().limits.sleep_ms;
    let mut waited = 0;
    let error = loop {
        match machine.run(thread, 1000) {
            Outcome::Request(Request::Wait { timeout_ms, .. }) => {
                waited += timeout_ms.expect("it gives up");
                machine.answer(thread, Answer::TimedOut).expect("it waits");
            }
            Outcome::Failed(error) => break error,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(error.kind, ErrorKind::Limit(Limit::SleepMs, most));
    assert!(waited <= most && waited > most - 0xFFFE, "{waited}");
}

#[test]
fn a_thread_says_where_it_is() {
    let mut machine = machine(&[&method(b"NAP_", NAP)]);
    let thread = machine.call("\\NAP", &[]).expect("it exists");
    assert!(matches!(machine.run(thread, 1000), Outcome::Request(_)));
    let place = machine.location(thread).expect("it is asleep");
    assert_eq!(place.to_string(), "DSDT+0x2B (test), in \\NAP_+0x2B");
    machine.answer(thread, Answer::Done).expect("it sleeps");
    assert!(matches!(machine.run(thread, 1000), Outcome::Finished(_)));
    assert_eq!(machine.location(thread), None);
}

#[test]
fn a_wait_that_nobody_can_end_says_where() {
    let event: &[u8] = &[0x5B, 0x02, b'E', b'_', b'_', b'_'];
    let wait = [0x5B, 0x25, b'E', b'_', b'_', b'_', 0x0B, 0xFF, 0xFF];
    let mut machine = machine(&[event, &method(b"WAIT", &wait)]);
    let error = machine
        .evaluate("\\WAIT", &[], &mut Nothing)
        .expect_err("it waits");
    assert_eq!(error.kind, ErrorKind::Acpi(Exception::Time));
    assert_eq!(
        error.location.as_ref().expect("it has a place").offset,
        36 + 6 + 7
    );
    assert_eq!(machine.threads().count(), 0);
}

#[test]
fn a_package_past_the_end_is_cut_off_and_noted() {
    // Scope (\_SB) { Device (DEV0) { Name (X, 0) } }, the device two bytes longer than its scope:
    // inside the table, and beyond its end.
    let name: &[u8] = &[0x08, b'X', b'_', b'_', b'_', 0x00];
    for behind in [&[0xA3, 0xA3][..], &[0xA3], &[]] {
        let device = [&[0x5B, 0x82, 13], &b"DEV0"[..], name].concat();
        let scope = [&[0x10, 6 + device.len() as u8], &b"\\_SB_"[..], &device].concat();
        let mut machine = Machine::new(Config::default());
        let report = machine
            .load_and_run("test", &table(&[&scope, behind]), &mut Nothing)
            .expect("it loads");
        let [noted] = report.skipped.as_slice() else {
            panic!("{:?}", report.skipped);
        };
        assert_eq!(noted.kind, ErrorKind::PackagePastEnd(2));
        assert_eq!(noted.location.as_ref().expect("a place").offset, 36 + 7);
        assert!(machine.find("\\_SB.DEV0.X").is_some(), "the rest is there");
    }
}

#[test]
fn a_killed_thread_lets_go_of_its_mutex() {
    // Mutex (M, 0), and: Acquire (M, 0xFFFF) Sleep (10)
    let mutex: &[u8] = &[0x5B, 0x01, b'M', b'_', b'_', b'_', 0];
    let hold = [
        0x5B, 0x23, b'M', b'_', b'_', b'_', 0xFF, 0xFF, 0x5B, 0x22, 0x0A, 10,
    ];
    let mut machine = machine(&[mutex, &method(b"HOLD", &hold)]);
    let first = machine.call("\\HOLD", &[]).expect("it exists");
    let second = machine.call("\\HOLD", &[]).expect("it exists");
    assert_eq!(
        machine.run(first, 1000),
        Outcome::Request(Request::Sleep { ms: 10 })
    );
    assert!(matches!(
        machine.run(second, 1000),
        Outcome::Request(Request::Acquire { .. })
    ));
    machine.kill(first);
    assert_eq!(
        machine.run(second, 1000),
        Outcome::Request(Request::Sleep { ms: 10 })
    );
}

#[test]
fn a_snapshot_of_anything_else_is_refused() {
    let machine = machine(&[&method(b"NAP_", NAP)]);
    let mut snapshot = machine.snapshot();
    for length in 0..snapshot.len() {
        assert!(machine.restore(&snapshot[..length]).is_err());
    }
    // Damaged, it may still be a machine, but then it is one that can be run.
    for at in 0..snapshot.len() {
        for bit in 0..8 {
            snapshot[at] ^= 1 << bit;
            if let Ok(mut other) = machine.restore(&snapshot)
                && let Ok(thread) = other.call("\\NAP", &[])
            {
                let _ = other.run(thread, 1000);
                let _ = other.snapshot();
            }
            snapshot[at] ^= 1 << bit;
        }
    }
}

/// The same of a thread in the midst of a package of fields, and of a field of a buffer: whatever becomes of a number,
/// the thread ends, and can be ended.
#[test]
fn a_damaged_snapshot_of_work_under_way_can_be_run() {
    // OperationRegion (REG_, SystemIO, 2, 1) Field (REG_, ByteAcc) { FLD_, 8 }
    let region = b"\x5B\x80REG_\x01\x0A\x02\x01\x5B\x81\x0BREG_\x01FLD_\x08";
    // Name (BUF_, Buffer (4) {}) CreateDWordField (BUF_, 0, BIT_)
    let buffer = b"\x08BUF_\x11\x03\x0A\x04\x8ABUF_\0BIT_";
    // Return (Package (2) { FLD_ })
    let package = method(b"PKG_", b"\xA4\x12\x06\x02FLD_");
    // BIT_ = BUF_ Return (BIT_)
    let within = method(b"BITS", b"\x70BUF_BIT_\xA4BIT_");
    let mut machine = machine(&[region, buffer, &package, &within]);
    let thread = machine.call("\\PKG_", &[]).expect("it exists");
    let asked = machine.run(thread, 1000);
    assert!(matches!(asked, Outcome::Request(Request::Region(_))));
    let snapshot = machine.snapshot();
    for (at, count) in (0..snapshot.len()).flat_map(|at| [1, 4, 8].map(|count| (at, count))) {
        let mut damaged = snapshot.clone();
        damaged
            .iter_mut()
            .skip(at)
            .take(count)
            .for_each(|byte| *byte = 0xFF);
        let Ok(mut other) = machine.restore(&damaged) else {
            continue;
        };
        for answer in [Answer::Value(1), Answer::Fail(HostError::NoHandler)] {
            let mut other = other.clone();
            for thread in other.threads().collect::<Vec<_>>() {
                let _ = other.answer(thread, answer.clone());
                let _ = other.run(thread, 1000);
                other.kill(thread);
            }
        }
        let _ = other.evaluate("\\BITS", &[], &mut Nothing);
    }
}

/// ASL has no statement that is a name alone, but AML may: ACPICA evaluates it (`AcpiDsEvaluateNamePath`).
#[test]
fn a_field_that_stands_alone_is_read() {
    // OperationRegion (REG_, SystemIO, 2, 1) Field (REG_, ByteAcc) { FLD_, 8 }
    let region = b"\x5B\x80REG_\x01\x0A\x02\x01";
    let field = b"\x5B\x81\x0BREG_\x01FLD_\x08";
    let body = [&b"FLD_"[..], &[0xA4, 0x0A, 5]].concat();
    let mut machine = machine(&[region, field, &method(b"TEST", &body)]);
    let thread = machine.call("\\TEST", &[]).expect("it exists");
    match machine.run(thread, 1000) {
        Outcome::Request(Request::Region(access)) => assert_eq!(access.address, 2),
        other => panic!("{other:?}"),
    }
    machine.answer(thread, Answer::Value(9)).expect("it waits");
    assert_eq!(
        machine.run(thread, 1000),
        Outcome::Finished(Some(Value::Integer(5)))
    );
}

/// acpiexec 20200925 says so of these bytes, which its iasl does not make: `Local0 = Load (TAB_)`.
#[test]
fn load_has_no_value() {
    let mut loaded = b"SSDT\x2C\0\0\0\x02\x15NITRO\0UNLOAD0\0\x01\0\0\0NITR\x01\0\0\0".to_vec();
    loaded.extend_from_slice(b"\x08\x5CU0__\x0A\x10");
    let name = [&b"\x08TAB_\x11\x2F\x0A\x2C"[..], &loaded].concat();
    let used = method(b"USED", b"\x70\x5B\x20TAB_\0\x60\xA4\x60");
    let alone = method(b"ALON", b"\x5B\x20TAB_\0\xA4\\U0__");
    let machine = machine(&[&name, &used, &alone]);
    let result = |path| machine.clone().evaluate(path, &[], &mut Nothing);
    let failed = result("\\USED").expect_err("there is no value");
    assert_eq!(
        failed.kind,
        ErrorKind::Acpi(Exception::AmlNoReturnValue),
        "{failed}"
    );
    assert_eq!(result("\\ALON"), Ok(Some(Value::Integer(16))));
}

/// A handler is part of the state: a region that is declared below its device later runs `_REG`.
#[test]
fn a_driver_that_connects_is_told_of_later_regions() {
    // Device (DEV0) { Method (_REG, 2) { Store (Arg0, \INT0) } }
    let reg = b"\x14\x0D_REG\x02\x70\x68\\INT0";
    let device = [&b"\x5B\x82\x13DEV0"[..], reg].concat();
    // OperationRegion (\DEV0.REGN, GenericSerialBus, 0, 1) Return (\INT0)
    let region = b"\x5B\x80\\.DEV0REGN\x09\0\x01\xA4\\INT0";
    let later = method(b"LATE", region);
    let mut machine = machine(&[b"\x08INT0\x0A\x63", &device, &later]);
    let report = machine
        .initialize_and_run(&mut Nothing)
        .expect("it is initialised");
    assert_eq!(report.skipped, []);
    let late = |machine: &Machine| machine.clone().evaluate("\\LATE", &[], &mut Nothing);
    assert_eq!(late(&machine), Ok(Some(Value::Integer(0x63))));
    let dev0 = machine.find("\\DEV0").expect("it exists");
    let thread = machine
        .connect(dev0, RegionSpace::GenericSerialBus)
        .expect("there is room");
    machine
        .drive(thread, &mut Nothing)
        .expect("nothing to tell");
    let restored = machine.restore(&machine.snapshot()).expect("its own");
    assert_eq!(restored, machine);
    for machine in [&machine, &restored] {
        assert_eq!(late(machine), Ok(Some(Value::Integer(9))));
    }
}

/// A name that is gone may have been marked as one with an `_INI`: the snapshot of an initialisation is read all
/// the same.
#[test]
fn an_initialisation_outlives_names_that_go() {
    // Device (XX) { Method (_INI) {} } CopyObject (RefOf (XX), REF0) Sleep (10)
    let passing = b"\x5B\x82\x0CXX__\x14\x06_INI\0\x9D\x71XX__REF0\x5B\x22\x0A\x0A";
    // Device (DEV0) { Method (_INI) { Sleep (10) } }
    let device = b"\x5B\x82\x10DEV0\x14\x0A_INI\0\x5B\x22\x0A\x0A";
    let mut machine = machine(&[b"\x08REF0\0", &method(b"PASS", passing), device]);
    let sleep = Outcome::Request(Request::Sleep { ms: 10 });
    let thread = machine.call("\\PASS", &[]).expect("it exists");
    assert_eq!(machine.run(thread, 1000), sleep);
    let init = machine.initialize().expect("there is room");
    assert_eq!(machine.run(init, 1000), sleep);
    machine.answer(thread, Answer::Done).expect("it sleeps");
    assert_eq!(machine.run(thread, 1000), Outcome::Finished(None));
    let restored = machine.restore(&machine.snapshot()).expect("its own");
    assert_eq!(restored, machine);
}

/// A value that no host can have is a failure with a place: where the method ended.
#[test]
fn a_value_that_cannot_be_had_has_a_place() {
    // `Name (INT0, One) Method (_PSS) { Return (RefOf (INT0)) }`
    let mut machine = machine(&[b"\x08INT0\x01", &method(b"_PSS", b"\xA4\x71INT0")]);
    let thread = machine.call("\\_PSS", &[]).expect("it exists");
    let Outcome::Failed(error) = machine.run(thread, 1000) else {
        panic!("ACPICA gives no such package out");
    };
    assert_eq!(error.acpica_name(), "AE_TYPE");
    let place = error.location.as_ref().expect("it has a place");
    assert_eq!(place.stack[0].path, "\\_PSS");
}

/// A snapshot that names objects which it does not have is none.
#[test]
fn a_snapshot_has_all_that_it_names() {
    let machine = machine(&[b"\x08INT0\x01", b"\x08STR0\x0Dtext\0"]);
    let snapshot = machine.snapshot();
    for at in 8..snapshot.len() {
        let mut damaged = snapshot.clone();
        damaged[at] ^= 0x40;
        if let Ok(restored) = machine.restore(&damaged) {
            let again = restored.snapshot();
            assert!(machine.restore(&again).is_ok(), "byte {at}");
        }
    }
}
