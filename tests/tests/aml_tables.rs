//! Tables that others made, in ACPICA and in `aml-vm`: QEMU's machines, and real ones where a directory of
//! dumps is given (`AML_DUMPS=DIR`, a subdirectory with `dsdt.dat` and `ssdt*.dat` for each).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tests::acpica::{self, Evaluation, Name, Report};
use tests::aml::dumps::{self, Machine, QEMU};
use tests::aml::{suite, vm};

/// What a kernel evaluates at boot and at run time; with arguments, acpiexec's `all` passes ones.
const OBJECTS: [&str; 16] = [
    "_STA", "_HID", "_CID", "_ADR", "_UID", "_CRS", "_PRS", "_PRT", "_AEI", "_BBN", "_SEG", "_SUN",
    "_CCA", "PCNT", "_EJ0", "_E03",
];
/// More of QEMU's methods, and real machines' favourites.
const MORE: [&str; 12] = [
    "_E01", "_E02", "_L00", "_PXM", "_S3_", "_S4_", "_S5_", "_PRW", "_STR", "_DSD", "_CBA", "_INI",
];

/// Capabilities of a PCIe host bridge: the UUID, revision 1, three words, all of them asked for.
const OSC: &str =
    "(5B 4D DB 33 F7 1F 1C 40 96 57 74 41 C0 3D D7 66) 1 3 (00 00 00 00 1F 00 00 00 1F 00 00 00)";

#[test]
fn committed_tables_are_qemus() {
    // x86's fw_cfg is read through a port, a byte at a time: seconds for each machine.
    std::thread::scope(|scope| {
        for machine in &QEMU {
            scope.spawn(|| committed_tables_are_qemus_of(machine));
        }
    });
}

fn committed_tables_are_qemus_of(machine: &Machine) {
    let package = if machine.name == "virt" {
        "qemu-system-arm"
    } else {
        "qemu-system-x86"
    };
    if !tests::tool::available("committed_tables_are_qemus", machine.program(), package) {
        return;
    }
    let version = Command::new(machine.program())
        .arg("--version")
        .output()
        .expect("it is there");
    if !String::from_utf8_lossy(&version.stdout).contains("version 7.2.") {
        eprintln!(
            "SKIPPED {}: the committed tables are those of QEMU 7.2",
            machine.name
        );
        return;
    }
    for (file, bytes) in &machine.dump().expect("QEMU answers") {
        let path = machine.directory().join(file);
        if env::var_os("AML_SUITE_BLESS").is_some() {
            fs::create_dir_all(machine.directory()).expect("writable");
            fs::write(&path, bytes).expect("writable");
        }
        let committed = fs::read(&path).expect("committed");
        assert!(
            committed == *bytes,
            "{}: not what QEMU makes",
            path.display()
        );
    }
}

/// acpiexec's additions to the namespace.
fn own(name: &Name) -> bool {
    !(name.path == "\\_SI_" || name.path.starts_with("\\_TI_"))
}

fn acpica_of(tables: &[Vec<u8>], methods: &[&str]) -> Result<Report, acpica::NoVerdict> {
    let slices: Vec<&[u8]> = tables.iter().map(Vec::as_slice).collect();
    let mut session = acpica::Session::new(&slices).namespace().settle();
    for method in methods {
        session = session.all(method);
    }
    session.run()
}

#[test]
fn qemu_tables_have_acpicas_namespace() {
    if !acpica::available("qemu_tables_have_acpicas_namespace") {
        return;
    }
    for machine in QEMU {
        let tables = machine.tables().expect("committed");
        let expected: Vec<Name> = acpica_of(&tables, &[])
            .expect("a verdict")
            .namespace
            .into_iter()
            .filter(own)
            .collect();
        assert!(
            expected.len() > 40,
            "{}: {} names",
            machine.name,
            expected.len()
        );
        let session = vm::Session::load(&tables).expect("it loads");
        let got: Vec<Name> = session.namespace().into_iter().filter(own).collect();
        let text = |names: &[Name]| -> Vec<String> {
            names
                .iter()
                .map(|name| format!("{} {}", name.path, name.kind))
                .collect()
        };
        similar(machine.name, &text(&expected), &text(&got));
        assert!(
            session.report.load_errors.is_empty(),
            "{:?}",
            session.report.load_errors
        );
    }
}

/// Equal, or the first difference with its place.
fn similar(what: &str, expected: &[String], got: &[String]) {
    let place = expected
        .iter()
        .zip(got)
        .position(|(expected, got)| expected != got);
    let place = place.or((expected.len() != got.len()).then_some(expected.len().min(got.len())));
    if let Some(place) = place {
        let of = |lines: &[String]| {
            lines
                .get(place)
                .cloned()
                .unwrap_or_else(|| "(nothing)".to_owned())
        };
        panic!(
            "{what}, line {place}:\n  acpica: {}\n  aml-vm: {}",
            of(expected),
            of(got)
        );
    }
}

#[test]
fn qemu_methods_do_what_they_do_in_acpica() {
    if !acpica::available("qemu_methods_do_what_they_do_in_acpica") {
        return;
    }
    for machine in QEMU {
        let tables = machine.tables().expect("committed");
        let methods: Vec<&str> = OBJECTS.iter().chain(&MORE).copied().collect();
        let expected = acpica_of(&tables, &methods).expect("a verdict");
        let mut session = vm::Session::load(&tables).expect("it loads");
        for method in &methods {
            let evaluations = session.all(method);
            session.report.evaluations.extend(evaluations);
        }
        let got = &session.report;
        similar(
            machine.name,
            &texts(&expected.evaluations),
            &texts(&got.evaluations),
        );
        similar(machine.name, &expected.notifies(), &got.notifies());
        assert!(got.evaluations.len() > 5, "{}: does nothing", machine.name);
        host_bridge(&machine, &tables);
    }
}

/// Without notifies, which ACPICA prints when its threads please.
fn texts(evaluations: &[Evaluation]) -> Vec<String> {
    let text = |evaluation: &Evaluation| {
        let lines = suite::lines(evaluation);
        let lines: Vec<&str> = lines
            .iter()
            .map(String::as_str)
            .filter(|line| !line.starts_with("notify"))
            .collect();
        format!("{}: {}", evaluation.path, lines.join("; "))
    };
    evaluations.iter().map(text).collect()
}

/// `_OSC` needs real arguments.
fn host_bridge(machine: &Machine, tables: &[Vec<u8>]) {
    let slices: Vec<&[u8]> = tables.iter().map(Vec::as_slice).collect();
    let path = "\\_SB.PCI0._OSC";
    let asked = acpica::Session::new(&slices)
        .evaluate(path, OSC)
        .run()
        .expect("a verdict");
    let mut session = vm::Session::load(tables).expect("it loads");
    similar(
        machine.name,
        &texts(&asked.evaluations),
        &texts(&[session.evaluate(path, OSC)]),
    );
}

/// One machine of a directory of dumps.
struct Real {
    name: String,
    within: bool,
    same: usize,
    asked: usize,
    first: Option<String>,
}

#[test]
fn real_machines_load_and_answer() {
    let Some(directory) = env::var_os("AML_DUMPS") else {
        eprintln!("SKIPPED real_machines_load_and_answer: AML_DUMPS names no directory of dumps");
        return;
    };
    let machines = fs::read_dir(directory).expect("AML_DUMPS is readable");
    let mut machines: Vec<PathBuf> = machines
        .map(|entry| entry.expect("readable").path())
        .collect();
    machines.sort();
    let mut reals: Vec<Real> = Vec::new();
    for round in machines.chunks(8) {
        std::thread::scope(|scope| {
            let threads: Vec<_> = round
                .iter()
                .map(|machine| scope.spawn(|| real(machine)))
                .collect();
            for thread in threads {
                reals.extend(thread.join().expect("no panic on a real machine's tables"));
            }
        });
    }
    let (within, same): (usize, usize) = reals.iter().fold((0, 0), |(within, same), r| {
        (within + usize::from(r.within), same + r.same)
    });
    let asked: usize = reals.iter().map(|real| real.asked).sum();
    for real in &reals {
        if let Some(first) = &real.first {
            println!(
                "{}: {} of {} alike; {first}",
                real.name, real.same, real.asked
            );
        }
    }
    println!(
        "{} machines, {within} within 1 % of ACPICA's names, {same} of {asked} evaluations alike",
        reals.len()
    );
    assert!(
        within * 100 >= reals.len() * 99,
        "{within} of {} within 1 %",
        reals.len()
    );
}

fn real(directory: &Path) -> Option<Real> {
    let name = directory.file_name()?.to_string_lossy().into_owned();
    let tables = dumps::read(directory)
        .ok()
        .filter(|tables| !tables.is_empty())?;
    let expected = acpica_of(&tables, &OBJECTS);
    let start = std::time::Instant::now();
    let mut real = Real {
        name,
        within: false,
        same: 0,
        asked: 0,
        first: None,
    };
    let mut session = match vm::Session::load(&tables) {
        Ok(session) => session,
        Err(error) => {
            real.first = Some(format!("refused: {error}"));
            return Some(real);
        }
    };
    let names = session.namespace().into_iter().filter(own).count();
    let got: Vec<Evaluation> = OBJECTS
        .iter()
        .flat_map(|object| session.all(object))
        .collect();
    assert!(start.elapsed().as_secs() < 60, "{}: hangs", real.name);
    let Ok(expected) = expected else {
        real.within = true;
        real.first = expected.err().map(|error| error.to_string());
        return Some(real);
    };
    let theirs = expected.namespace.iter().filter(|name| own(name)).count();
    real.within = names.abs_diff(theirs) * 100 <= theirs;
    if !real.within {
        real.first = Some(format!(
            "{names} names, ACPICA {theirs}; {:?}",
            session.report.load_errors.first()
        ));
    }
    let (theirs, ours) = (texts(&expected.evaluations), texts(&got));
    real.asked = theirs.len();
    let ours: std::collections::BTreeSet<&String> = ours.iter().collect();
    real.same = theirs.iter().filter(|text| ours.contains(text)).count();
    if let Some(other) = theirs.iter().find(|text| !ours.contains(text)) {
        let path = other.split(':').next().unwrap_or_default();
        let mine = ours
            .iter()
            .find(|text| text.starts_with(&format!("{path}:")));
        let cut = |text: &str| text.chars().take(300).collect::<String>();
        let mine = mine.map_or_else(String::new, |text| cut(text));
        real.first
            .get_or_insert(format!("\n  acpica: {}\n  aml-vm: {mine}", cut(other)));
    }
    Some(real)
}
