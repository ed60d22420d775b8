//! The fuzz targets' corpora, replayed: what the fuzzers learnt is checked by every `cargo test`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fuzz_bodies::BODIES;

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

/// The inputs of a target, in the order of their names.
fn corpus(target: &str) -> Vec<PathBuf> {
    let directory = fuzz().join("corpus").join(target);
    let entries =
        fs::read_dir(&directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut inputs: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    inputs
}

#[test]
fn every_input_of_every_corpus() {
    for (target, body) in BODIES {
        let inputs = corpus(target);
        assert!(!inputs.is_empty(), "{target} has no corpus");
        for input in inputs {
            eprintln!("{}", input.display()); // shown only if the body panics
            body(&fs::read(&input).unwrap());
        }
    }
}

#[test]
fn every_target_has_a_body_a_binary_and_a_corpus() {
    let bodies: BTreeSet<_> = BODIES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    let (_, bins) = manifest.split_once("[[bin]]").unwrap();
    let names = bins
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    assert_eq!(
        names.map(str::to_owned).collect::<BTreeSet<_>>(),
        bodies,
        "in fuzz/Cargo.toml"
    );
    let directories = fs::read_dir(fuzz().join("corpus")).unwrap();
    let corpora: BTreeSet<_> = directories
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(corpora, bodies, "in fuzz/corpus");
}
