//! What a host gets of predefined names whose values are not as the specification has them: what acpiexec gives.

use std::fs;
use std::path::Path;

use tests::acpica::{self, Session};
use tests::aml::vm;

/// The cases that give a device, or a reference to one, which acpiexec refuses or not (see `differences.md`).
const DEVICES: [&str; 7] = ["D046", "D143", "D161", "D166", "D169", "D174", "D175"];

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml").join(name);
    fs::read_to_string(path).expect("committed")
}

/// The paths, each with what acpiexec 20200925 gives.
fn cases(expected: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = expected.lines().filter_map(|line| line.split_once('\t'));
    lines.filter(|(path, _)| !DEVICES.iter().any(|device| path.contains(device)))
}

#[test]
fn values_are_mended_as_by_acpica() {
    if !acpica::available("values_are_mended_as_by_acpica") {
        return;
    }
    let table = acpica::compile(&file("predefined.asl")).expect("it compiles");
    let expected = file("predefined.expected");
    let mut session = vm::Session::load(std::slice::from_ref(&table)).expect("it loads");
    let mut asked = Session::new(&[&table]);
    for (path, _) in cases(&expected) {
        asked = asked.evaluate(path, "");
    }
    let theirs = asked.run().expect("a verdict");
    let mut wrong = Vec::new();
    for ((path, recorded), their) in cases(&expected).zip(&theirs.evaluations) {
        let ours = session.evaluate(path, "").outcome.to_string();
        let theirs = their.outcome.to_string();
        if ours != recorded || theirs != recorded {
            wrong.push(format!(
                "{path}: recorded {recorded}\n  acpiexec {theirs}\n  here {ours}"
            ));
        }
    }
    assert!(
        theirs.evaluations.len() > 400,
        "{}",
        theirs.evaluations.len()
    );
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
