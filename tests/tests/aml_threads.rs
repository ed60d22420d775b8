//! Threads of one machine: every interleaving of two methods, and snapshots in the midst of them.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use aml_vm::{Answer, Config, Machine, Outcome, Request, ThreadId};
use proptest::prelude::*;
use tests::acpica;
use tests::aml::dumps::QEMU;
use tests::aml::suite::Suite;
use tests::aml::world::World;

/// Two methods that touch the same things, and one that shows them.
const RACES: &str = r#"
DefinitionBlock ("", "DSDT", 2, "NITRO", "RACES", 1)
{
    Name (CNT0, 0)
    Mutex (MTX0, 0)
    Event (EVT0)
    OperationRegion (REG0, SystemMemory, 0x1000, 4)
    Field (REG0, ByteAcc, NoLock, Preserve) { LOW0, 4, HIG0, 4 }
    Field (REG0, ByteAcc, Lock, Preserve) { Offset (1), LOW1, 4, HIG1, 4 }
    Method (INC0) { Local0 = CNT0 Local0++ CNT0 = Local0 }
    Method (INC1) { Acquire (MTX0, 0xFFFF) Local0 = CNT0 Local0++ CNT0 = Local0 Release (MTX0) }
    Method (INC2, 0, Serialized) { Local0 = CNT0 Local0++ CNT0 = Local0 }
    Method (LOWS) { LOW0 = 1 }
    Method (HIGS) { HIG0 = 1 }
    Method (LOWL) { LOW1 = 1 }
    Method (HIGL) { HIG1 = 1 }
    Method (PROD) { CNT0 = 5 Signal (EVT0) CNT0 = 6 }
    Method (CONS) { Wait (EVT0, 0xFFFF) Local0 = CNT0 Local0 *= 10 CNT0 = Local0 }
    Method (TEN0) { Local0 = CNT0 Local0 *= 10 CNT0 = Local0 }
    Method (ADD1) { Local0 = CNT0 Local0 += 1 CNT0 = Local0 }
}
"#;

/// A machine, the bytes of its region, and which of its threads are not at their end.
#[derive(Clone, PartialEq, Eq, Hash)]
struct State {
    machine: Machine,
    memory: BTreeMap<u64, u8>,
    running: Vec<ThreadId>,
}

impl State {
    /// One operation of a thread, or the answer to what it asks; `false` if it failed.
    fn step(&mut self, thread: ThreadId) -> bool {
        match self.machine.run(thread, 1) {
            Outcome::Finished(_) => self.running.retain(|running| *running != thread),
            Outcome::OutOfBudget => {}
            Outcome::Request(Request::Region(access)) => {
                let answer = match access.write {
                    Some(value) => {
                        self.memory.insert(access.address, value as u8);
                        Answer::Done
                    }
                    None => Answer::Value(u64::from(
                        self.memory.get(&access.address).copied().unwrap_or(0),
                    )),
                };
                self.machine.answer(thread, answer).expect("it asked");
            }
            // Waiting for the other thread.
            Outcome::Request(Request::Acquire { .. } | Request::Wait { .. }) => {}
            _ => return false,
        }
        true
    }
}

/// All the ends that two methods can have: the value of `CNT0` and the region's first two bytes.
fn ends(table: &[u8], methods: [&str; 2]) -> (BTreeSet<(u64, u8, u8)>, usize) {
    let mut machine = Machine::new(Config::default());
    machine
        .load_and_run("races", table, &mut World::default())
        .expect("it loads");
    let running = methods
        .map(|method| machine.call(method, &[]).expect("it exists"))
        .to_vec();
    let first = State {
        machine,
        memory: BTreeMap::new(),
        running,
    };
    let end = |state: &State| {
        let node = state.machine.find("\\CNT0").expect("it exists");
        let count = state
            .machine
            .value(node)
            .and_then(|value| value.as_integer());
        let byte = |address| state.memory.get(&address).copied().unwrap_or(0);
        (count.expect("a number"), byte(0x1000), byte(0x1001))
    };
    all_ends(first, end)
}

/// What `end` sees of all the ends that threads can come to, and how many states there are.
fn all_ends<T: Ord>(first: State, end: impl Fn(&State) -> T) -> (BTreeSet<T>, usize) {
    let mut open = vec![first];
    let mut seen: HashSet<State> = open.iter().cloned().collect();
    let mut found = BTreeSet::new();
    while let Some(state) = open.pop() {
        if state.running.is_empty() {
            found.insert(end(&state));
        }
        for thread in state.running.clone() {
            let mut next = state.clone();
            assert!(next.step(thread), "a thread fails");
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    (found, seen.len())
}

/// Tables whose packages name a field, and a name that comes after the package.
const LOADED: [&str; 4] = [
    r#"DefinitionBlock ("", "DSDT", 2, "NITRO", "LOAD0", 1) {
        OperationRegion (REG1, SystemMemory, 0x1000, 0x10)
        Field (REG1, DWordAcc, NoLock, Preserve) { FLD1, 32 }
        Name (PKG1, Package () { FLD1 })
    }"#,
    r#"DefinitionBlock ("", "SSDT", 2, "NITRO", "LOAD1", 1) {
        OperationRegion (REG2, SystemMemory, 0x2000, 0x10)
        Field (REG2, DWordAcc, NoLock, Preserve) { FLD2, 32 }
        Name (PKG2, Package () { FLD2 })
    }"#,
    r#"DefinitionBlock ("", "SSDT", 2, "NITRO", "LOAD2", 1) {
        Name (PKG1, Package () { INT1 }) Name (INT1, 0x11)
    }"#,
    r#"DefinitionBlock ("", "SSDT", 2, "NITRO", "LOAD3", 1) {
        Name (PKG2, Package () { INT2 }) Name (INT2, 0x22)
    }"#,
];

/// Tables that are loaded, or initialised, at once fill their own packages, in every order.
#[test]
fn tables_that_are_loaded_at_once_keep_apart() {
    if !acpica::available("tables_that_are_loaded_at_once_keep_apart") {
        return;
    }
    let tables = LOADED.map(|table| acpica::compile(table).expect("it compiles"));
    let memory = BTreeMap::from([(0x1000, 0x11), (0x2000, 0x22)]);
    let filled = |state: &State| {
        ["\\PKG1", "\\PKG2"].map(|path| {
            let node = state.machine.find(path).expect("it exists");
            let package = state.machine.value(node);
            package.map(|package| format!("{:?}", package.as_package()))
        })
    };
    let right = ["Some([Integer(17)])", "Some([Integer(34)])"].map(|text| Some(text.to_owned()));
    // One table is initialised while another is loaded; two are loaded.
    for (initialised, loaded) in [(0, [1, 1]), (2, [2, 3])] {
        let mut machine = Machine::new(Config::default());
        let mut world = World::default();
        let mut running = Vec::new();
        if initialised == 0 {
            let loaded = machine.load_and_run("first", &tables[0], &mut world);
            assert_eq!(loaded.expect("it loads").skipped, []);
            running.push(machine.initialize().expect("there is room"));
        } else {
            machine.initialize_and_run(&mut world).expect("it ends");
        }
        for table in BTreeSet::from(loaded) {
            running.push(machine.load("late", &tables[table]).expect("it is a table"));
        }
        let first = State {
            machine,
            memory: memory.clone(),
            running,
        };
        let (ends, states) = all_ends(first, filled);
        assert_eq!(ends, BTreeSet::from([right.clone()]), "{states} states");
        assert!(states > 20, "{states} states");
    }
}

#[test]
fn all_interleavings_end_as_computed_by_hand() {
    if !acpica::available("all_interleavings_end_as_computed_by_hand") {
        return;
    }
    let table = acpica::compile(RACES).expect("it compiles");
    let counts = |counts: &[u64]| {
        counts
            .iter()
            .map(|count| (*count, 0, 0))
            .collect::<BTreeSet<_>>()
    };
    let bytes = |bytes: &[(u8, u8)]| {
        bytes
            .iter()
            .map(|(a, b)| (0, *a, *b))
            .collect::<BTreeSet<_>>()
    };
    let cases = [
        // Read, add, write, without protection: an update can be lost.
        (["\\INC0", "\\INC0"], counts(&[1, 2])),
        (["\\INC1", "\\INC1"], counts(&[2])),
        (["\\INC2", "\\INC2"], counts(&[2])),
        // The protected one does not protect against the other.
        (["\\INC0", "\\INC1"], counts(&[1, 2])),
        // Read, modify and write of one byte by two fields, without and with the global lock.
        (
            ["\\LOWS", "\\HIGS"],
            bytes(&[(0x01, 0), (0x10, 0), (0x11, 0)]),
        ),
        (["\\LOWL", "\\HIGL"], bytes(&[(0, 0x11)])),
        // The consumer multiplies after the signal: before, between or over the second store.
        (["\\PROD", "\\CONS"], counts(&[6, 50, 60])),
        // 0 * 10 + 1, (0 + 1) * 10, and both with a lost update.
        (["\\TEN0", "\\ADD1"], counts(&[0, 1, 10])),
    ];
    for (methods, expected) in cases {
        let (found, states) = ends(&table, methods);
        println!("{methods:?}: {states} states, {found:?}");
        assert_eq!(found, expected, "{methods:?}");
        assert!(states > 10, "{methods:?}: {states} states");
    }
}

/// A method of QEMU's machines with something to do, and its arguments.
const METHODS: [(usize, &str); 3] = [
    (0, "\\_SB_.PCI0._OSC"),
    (1, "\\_SB_.PCI0.PCNT"),
    (1, "\\_SB_.PCI0.S18_._EJ0"),
];

fn session(tables: &[Vec<u8>]) -> (Machine, World) {
    let (mut machine, mut world) = (Machine::new(Config::default()), World::default());
    for table in tables {
        machine
            .load_and_run("table", table, &mut world)
            .expect("it loads");
    }
    machine
        .initialize_and_run(&mut world)
        .expect("it initialises");
    (machine, world)
}

/// What a thread asks for, the machine where it ends, and after how many operations.
type Trace = (Vec<String>, Vec<u8>, usize);

/// The trace of a method of QEMU's machines.
fn trace((index, path): (usize, &str), period: usize) -> Trace {
    let session = session(&QEMU[index].tables().expect("committed"));
    steps(session, path, period)
}

/// Runs a method operation by operation (see [`run`]).
fn steps((machine, world): (Machine, World), path: &str, period: usize) -> Trace {
    let node = machine.find(path).unwrap_or_else(|| panic!("{path}"));
    let count = machine.method_args(node).unwrap_or(0);
    let arguments = vec![aml_vm::Value::Integer(1); usize::from(count)];
    let mut machine = machine;
    let thread = machine.call(path, &arguments).expect("it exists");
    run(machine, thread, world, period)
}

/// Runs a thread operation by operation; every `period` operations the machine is replaced by its snapshot.
fn run(mut machine: Machine, thread: ThreadId, mut world: World, period: usize) -> Trace {
    let mut said = Vec::new();
    for step in 0..100_000 {
        if period > 0 && step % period == 0 {
            let bytes = machine.snapshot();
            let restored = machine
                .restore(&bytes)
                .unwrap_or_else(|error| panic!("step {step}: {error}"));
            assert!(restored == machine, "step {step}: another machine");
            assert_eq!(restored.snapshot(), bytes, "step {step}: other bytes");
            machine = restored;
        }
        let outcome = machine.run(thread, 1);
        match &outcome {
            Outcome::OutOfBudget => {}
            Outcome::Finished(_) | Outcome::Failed(_) => {
                said.push(format!("{outcome:?}"));
                return (said, machine.snapshot(), step);
            }
            Outcome::Request(request) => {
                said.push(described(&machine, request));
                answer(&mut machine, thread, request, &mut world);
            }
            other => panic!("{other:?}"),
        }
    }
    panic!("it does not end");
}

/// A request in words that do not depend on the machine: handles are its own, and a restored machine is another.
fn described(machine: &Machine, request: &Request) -> String {
    match request {
        Request::Region(access) => {
            let (path, address) = (machine.path(access.region), access.address);
            format!(
                "{path} {address:#x} {} {:?}",
                access.width_bits, access.write
            )
        }
        Request::Notify { path, value, .. } => format!("notify {path} {value}"),
        other => format!("{other:?}"),
    }
}

fn answer(machine: &mut Machine, thread: ThreadId, request: &Request, world: &mut World) {
    use aml_vm::Host as _;
    let answer = match request {
        Request::Region(access) => match world.region(access) {
            Ok(value) if access.write.is_none() => Answer::Value(value),
            Ok(_) => Answer::Done,
            Err(error) => Answer::Fail(error),
        },
        Request::Timer => Answer::Value(world.timer()),
        Request::Acquire { .. } | Request::Wait { .. } => Answer::TimedOut,
        _ => Answer::Done,
    };
    machine.answer(thread, answer).expect("it asked");
}

#[test]
fn a_snapshot_at_every_step_changes_nothing() {
    for method in METHODS {
        let (said, end, steps) = trace(method, 0);
        assert!(steps > 2, "{}: {steps} steps", method.1);
        // Not assert_eq: the states are thousands of bytes.
        let (other, other_end, other_steps) = trace(method, 1);
        assert_eq!((&said, steps), (&other, other_steps), "{}", method.1);
        assert!(end == other_end, "{}: another end", method.1);
    }
}

/// Also in the midst of all else that the language has, and of failures that `\_ERR` forgives.
#[test]
fn a_snapshot_at_every_step_of_the_suite_changes_nothing() {
    if !acpica::available("a_snapshot_at_every_step_of_the_suite_changes_nothing") {
        return;
    }
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml");
    for name in [
        "02_control",
        "05_references",
        "10_index_bank",
        "11_sync",
        "25_err",
    ] {
        let suite = Suite::read(&directory.join(name).with_extension("asl")).expect("readable");
        let session = session(&suite.tables().expect("it compiles"));
        for program in &suite.programs {
            let run = |period| steps(session.clone(), &program.path, period);
            assert!(run(0) == run(1), "{name}: {} changes", program.path);
        }
    }
}

/// And in the midst of a table that is being loaded, whose code fails in every way that it survives.
#[test]
fn a_snapshot_at_every_step_of_a_load_changes_nothing() {
    if !acpica::available("a_snapshot_at_every_step_of_a_load_changes_nothing") {
        return;
    }
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml");
    for name in ["09_fields", "15_module", "23_table_failures"] {
        let suite = Suite::read(&directory.join(name).with_extension("asl")).expect("readable");
        let table = suite.tables().expect("it compiles").swap_remove(0);
        let load = |period| {
            let mut machine = Machine::new(Config::default());
            let thread = machine.load("table", &table).expect("it is a table");
            run(machine, thread, World::default(), period)
        };
        let whole = load(0);
        assert!(whole.2 > 20, "{name}: {} steps", whole.2);
        assert!(whole == load(1), "{name}: its load changes");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]
    #[test]
    fn snapshots_at_any_period_change_nothing(which in 0..METHODS.len(), period in 2usize..40) {
        prop_assert!(trace(METHODS[which], 0) == trace(METHODS[which], period));
    }
}
