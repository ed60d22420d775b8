//! House rules that no other tool checks, over every text file of the repository.
//!
//! Each rule is a function from a file to its faults, so that the rules themselves can be tested on planted
//! faults: a check that cannot fail is worth nothing.

use std::fs;
use std::path::{Path, PathBuf};

/// Wider lines are hard to read beside another file. Tables in Markdown and recorded data are exempt.
const WIDEST_LINE: usize = 120;
/// A module that has outgrown this has outgrown its name.
const LONGEST_MODULE: usize = 1100;

/// Marks of unfinished work, and of the machine or the network that something was written on. Split, so that
/// this file does not contain them.
const BANNED: &[(&str, &str)] = &[
    (concat!("TO", "DO"), "unfinished work belongs in an issue"),
    (concat!("FIX", "ME"), "unfinished work belongs in an issue"),
    (concat!("todo", "!("), "unfinished work belongs in an issue"),
    (
        concat!("unimpl", "emented!("),
        "unfinished work belongs in an issue",
    ),
    (
        concat!("#[ign", "ore"),
        "a test that does not run checks nothing",
    ),
    (concat!("allow(dead", "_code)"), "delete the code instead"),
    (concat!("/wo", "rk/"), "a path of one machine"),
    (
        concat!("crates", ".io"),
        "name the package, not a registry's host",
    ),
    (
        concat!("deb.debian", ".org"),
        "name the package, not a registry's host",
    ),
    (
        concat!("freebsd", ".md"),
        "cite the primary source, not notes about it",
    ),
    (
        concat!("specs", ".md"),
        "cite the primary source, not notes about it",
    ),
];

#[test]
fn every_file_is_tidy() {
    let root = root();
    let mut faults = Vec::new();
    for path in files(&root) {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let name = path
            .strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        faults.extend(check(&name, &text));
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn planted_faults_are_found() {
    for (mark, _) in BANNED {
        assert_eq!(
            check("a.md", &format!("one\ntwo {mark}\n")).len(),
            1,
            "{mark}"
        );
    }
    assert_eq!(
        check("a.rs", &format!("//! A.\n// {}\n", "x".repeat(WIDEST_LINE))).len(),
        1
    );
    assert_eq!(check("a.toml", "trailing \n").len(), 1);
    assert_eq!(check("a.toml", "no newline").len(), 1);
    assert_eq!(check("a/src/m.rs", "fn undocumented() {}\n").len(), 1);
    assert_eq!(
        check("a/src/lib.rs", "//! A crate that allows unsafe code.\n").len(),
        1
    );
    assert_eq!(
        check("a/src/m.rs", &"//! Long.\n".repeat(LONGEST_MODULE + 1)).len(),
        1
    );
    assert_eq!(
        check("nitro-sim/data/tables/x/a.asl", "DefinitionBlock ()\n").len(),
        1
    );
    assert!(check("a/src/lib.rs", "//! A crate.\n#![forbid(unsafe_code)]\n").is_empty());
}

#[test]
fn every_directory_of_tables_has_its_origin() {
    let tables = root().join("nitro-sim/data/tables");
    let origins = fs::read_to_string(tables.join("README.md")).unwrap();
    for directory in fs::read_dir(&tables)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if directory.is_dir() {
            let row = format!(
                "| `{}/` |",
                directory.file_name().unwrap().to_str().unwrap()
            );
            assert!(origins.contains(&row), "tables/README.md has no row {row}");
        }
    }
}

fn check(name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let recorded = is_recorded(name);
    for (number, line) in text.lines().enumerate() {
        let mut fault = |what: &str| faults.push(format!("{name}:{}: {what}", number + 1));
        for (mark, why) in BANNED {
            if line.contains(mark) && !recorded {
                fault(&format!("{mark:?}: {why}"));
            }
        }
        let wide = line.chars().count() > WIDEST_LINE;
        if wide && !recorded && !may_be_wide(name) {
            fault("wider than 120 characters");
        }
        if line.ends_with([' ', '\t']) && !recorded && !name.ends_with(".md") {
            fault("space at the end of the line");
        }
    }
    let mut fault = |what: &str| faults.push(format!("{name}: {what}"));
    if !text.is_empty() && !text.ends_with('\n') && !recorded {
        fault("no newline at the end");
    }
    if name.ends_with(".rs") && name.contains("src/") && !name.ends_with("/tests.rs") {
        if !text.starts_with("//!") && !text.starts_with("#!") {
            fault("does not begin with what it is for");
        }
        if text.lines().count() > LONGEST_MODULE {
            fault("longer than 1100 lines");
        }
        let root = name.ends_with("src/lib.rs") || name.ends_with("src/main.rs");
        let unsafe_is_its_job = name.starts_with("capi/") || name.starts_with("examples/");
        if root && !unsafe_is_its_job && !text.contains("#![forbid(unsafe_code)]") {
            fault("does not forbid unsafe code");
        }
    }
    if name.ends_with(".asl") && name.starts_with("nitro-sim/data/") && !text.starts_with("//") {
        fault("does not say what it is and where it comes from");
    }
    faults
}

/// Prose, and data with one record a line.
fn may_be_wide(name: &str) -> bool {
    [".md", ".toml"].iter().any(|ending| name.ends_with(ending)) || name.starts_with("tests/aml/")
}

/// What a program wrote, or somebody else: it is what it is.
fn is_recorded(name: &str) -> bool {
    name == "LICENSE-APACHE"
        || [
            "/corpus/",
            "/hostile/",
            "/tests/data/",
            "/snapshots/",
            "/recorded/",
        ]
        .iter()
        .any(|part| name.contains(part))
        || [
            "acpidump.txt",
            ".aml",
            "Cargo.lock",
            ".dat",
            ".snap",
            ".jsonl",
            ".trace",
            ".svg",
            ".proptest-regressions",
        ]
        .iter()
        .any(|ending| name.ends_with(ending))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// Every file below `directory` but what is built or found there.
fn files(directory: &Path) -> Vec<PathBuf> {
    let skipped = ["target", ".git", "artifacts", "coverage", "mutants.out"];
    let mut found = Vec::new();
    for path in fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !skipped.contains(&name.as_str()) {
            found.extend(files(&path));
        } else if path.is_file() && name != ".git" {
            found.push(path);
        }
    }
    found.sort();
    found
}
