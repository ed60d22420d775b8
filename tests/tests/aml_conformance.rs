//! The conformance suite, three ways: the comment, ACPICA, and `aml-vm`.
//!
//! `AML_SUITE_BLESS=1` writes what ACPICA says into the comments (read them before you commit them);
//! `AML_SUITE=prefix` runs the files whose name begins so.

use std::path::Path;
use std::{env, fs};

use tests::acpica;
use tests::aml::suite::Suite;

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
            suite
                .differences(&report)
                .iter()
                .map(ToString::to_string)
                .collect()
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
