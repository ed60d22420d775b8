//! The conformance suite, three ways: the comment, ACPICA, and `aml-vm`.
//!
//! `AML_SUITE_BLESS=1` writes what ACPICA says into the comments (read them before you commit them);
//! `AML_SUITE=prefix` runs the files whose name begins so.

use std::path::Path;
use std::{env, fs};

use tests::acpica;
use tests::aml::suite::{Difference, Suite, alike, lines};

fn suites() -> Vec<Suite> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml");
    let mut suites = Suite::read_all(&directory).expect("the suite is readable");
    if let Ok(prefix) = env::var("AML_SUITE") {
        suites.retain(|suite| suite.name().starts_with(&prefix));
    }
    suites
}

#[test]
fn comments_agree_with_acpica() {
    if !acpica::available("comments_agree_with_acpica") {
        return;
    }
    let suites = suites();
    let bless = env::var_os("AML_SUITE_BLESS").is_some();
    // acpiexec sleeps between commands: all files at once.
    let found: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = suites
            .iter()
            .map(|suite| scope.spawn(move || against_acpica(suite, bless)))
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("no panic"))
            .collect()
    });
    let programs: usize = suites.iter().map(|suite| suite.programs.len()).sum();
    println!("{programs} programs in {} files", suites.len());
    assert!(
        found.is_empty(),
        "{} disagreements:\n{}",
        found.len(),
        found.join("\n")
    );
}

fn against_acpica(suite: &Suite, bless: bool) -> Vec<String> {
    let tables = match suite.tables() {
        Ok(tables) => tables,
        Err(error) => return vec![error.to_string()],
    };
    match suite.run_acpica(&tables) {
        Ok(report) => {
            if bless {
                fs::write(&suite.file, suite.blessed(&report)).expect("the suite is writable");
            }
            let found = suite.differences_of_acpica(&report);
            found.iter().map(ToString::to_string).collect()
        }
        Err(error) => vec![format!("{}: {error}", suite.name())],
    }
}

#[test]
fn the_suite_has_at_least_300_programs() {
    if env::var_os("AML_SUITE").is_none() {
        let programs: usize = suites().iter().map(|suite| suite.programs.len()).sum();
        assert!(programs >= 300, "{programs} programs");
    }
}

/// The matrices are committed with their values; their programs come from the generator.
#[test]
fn matrices_are_as_generated() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml");
    for matrix in tests::aml::matrix::all() {
        let file = directory.join(&matrix.file);
        let committed = fs::read_to_string(&file).unwrap_or_default();
        if programs_of(&committed) != programs_of(&matrix.source) {
            assert!(
                env::var_os("AML_SUITE_BLESS").is_some(),
                "{}: not as generated",
                matrix.file
            );
            fs::write(&file, &matrix.source).expect("the suite is writable");
        }
    }
}

/// A file without its expectations.
fn programs_of(source: &str) -> Vec<&str> {
    let expectation = |line: &&str| !Suite::is_expectation(line);
    source.lines().filter(expectation).collect()
}

/// The machine that this project writes says the same, but for what `differences.md` lists.
#[test]
fn comments_agree_with_aml_vm() {
    if !acpica::available("comments_agree_with_aml_vm") {
        return;
    }
    let suites = suites();
    let found: Vec<Difference> = suites.iter().flat_map(against_vm).collect();
    let programs: usize = suites.iter().map(|suite| suite.programs.len()).sum();
    let deliberate = deliberate();
    let listed = |found: &Difference| {
        deliberate
            .iter()
            .any(|(file, program)| *file == found.file && *program == found.program)
    };
    let (expected, unexpected): (Vec<_>, Vec<_>) = found.into_iter().partition(listed);
    println!(
        "{programs} programs, {} deliberate differences",
        expected.len()
    );
    let texts: Vec<String> = unexpected.iter().map(ToString::to_string).collect();
    assert!(
        texts.is_empty(),
        "{} disagreements:\n{}",
        texts.len(),
        texts.join("\n")
    );
    if env::var_os("AML_SUITE").is_none() {
        assert_eq!(
            expected.len(),
            deliberate.len(),
            "differences.md lists what is none"
        );
    }
}

fn against_vm(suite: &Suite) -> Vec<Difference> {
    let tables = suite.tables().unwrap_or_else(|error| panic!("{error}"));
    match suite.run_vm(&tables) {
        Ok(report) => suite.differences(&report),
        Err(error) => panic!("{}: {error}", suite.name()),
    }
}

/// Tells what fails, and forgives it: so ACPICA's own test suite goes on after a failure.
const FORGIVING: &str = r#"
DefinitionBlock ("", "SSDT", 2, "NITRO", "FORGIVE", 1)
{
    Method (\_ERR, 3) { Debug = Arg1 Return (0) }
}"#;

/// Every operation on every operand and target, where `\_ERR` is told of each failure and forgives it.
#[test]
fn forgiven_failures_agree_with_acpica() {
    if !acpica::available("forgiven_failures_agree_with_acpica") {
        return;
    }
    let forgiving = acpica::compile(FORGIVING).expect("it compiles");
    let mut suites = suites();
    suites.retain(|suite| suite.name().starts_with(['5', '6']));
    let found: Vec<String> = std::thread::scope(|scope| {
        let compare = |suite| compare_with(suite, &forgiving);
        let threads: Vec<_> = suites
            .iter()
            .map(|suite| scope.spawn(move || compare(suite)))
            .collect();
        let found = threads.into_iter().map(|thread| thread.join());
        found.flat_map(|found| found.expect("no panic")).collect()
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
    if env::var_os("AML_SUITE").is_none() {
        let programs: usize = suites.iter().map(|suite| suite.programs.len()).sum();
        assert!(programs > 2000, "{programs} programs");
    }
}

/// Where the two differ when one more table is loaded.
fn compare_with(suite: &Suite, table: &[u8]) -> Vec<String> {
    let mut tables = suite.tables().unwrap_or_else(|error| panic!("{error}"));
    tables.push(table.to_vec());
    let acpica = suite.run_acpica(&tables).expect("a verdict").evaluations;
    let vm = suite.run_vm(&tables).expect("the tables load").evaluations;
    // A thread of its own prints the notifies, possibly when a later program runs.
    let said = |evaluation| -> Vec<String> {
        let lines = lines(evaluation).into_iter();
        lines.filter(|line| !line.starts_with("notify: ")).collect()
    };
    let pairs = acpica.iter().zip(&vm).map(|(a, b)| (said(a), said(b)));
    let programs = suite.programs.iter().zip(pairs);
    programs
        .filter(|(_, (acpica, vm))| !alike(acpica, vm))
        .map(|(program, (acpica, vm))| {
            format!("{} {}: {acpica:?} {vm:?}", suite.name(), program.path)
        })
        .collect()
}

/// The rows of `differences.md`: file and program.
fn deliberate() -> Vec<(String, String)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml/differences.md");
    let text = fs::read_to_string(file).expect("committed");
    let cells = |row: &str| -> Option<(String, String)> {
        let mut cells = row
            .strip_prefix("| `")?
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'));
        Some((
            cells.next()?.trim_end_matches('`').to_owned(),
            cells.next()?.to_owned(),
        ))
    };
    text.lines().filter_map(cells).collect()
}
