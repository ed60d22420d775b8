//! Random ASL in ACPICA and in `aml-vm`.
//!
//! `AML_DIFF_PROGRAMS=10000` runs the long version, `AML_DIFF_SEED=n` begins at another seed.

use std::env;

use tests::acpica;
use tests::aml::differential::{Tally, compare};

/// Programs to a process.
const BATCH: u64 = 100;

fn number(name: &str, default: u64) -> u64 {
    env::var(name)
        .ok()
        .map_or(default, |text| text.parse().expect("a number"))
}

#[test]
fn random_programs_agree_with_acpica() {
    if !acpica::available("random_programs_agree_with_acpica") {
        return;
    }
    let (programs, first) = (number("AML_DIFF_PROGRAMS", 400), number("AML_DIFF_SEED", 0));
    let starts: Vec<u64> = (first..first + programs).step_by(BATCH as usize).collect();
    let mut total = Tally::default();
    for round in starts.chunks(8) {
        let batch = |start: u64| {
            let revision = if (start / BATCH).is_multiple_of(2) {
                2
            } else {
                1
            };
            compare(revision, start..(start + BATCH).min(first + programs), 2)
        };
        std::thread::scope(|scope| {
            let threads: Vec<_> = round
                .iter()
                .map(|start| scope.spawn(move || batch(*start)))
                .collect();
            for thread in threads {
                let tally = thread.join().expect("no panic");
                total.compared += tally.compared;
                total.completed += tally.completed;
                total.no_verdict += tally.no_verdict;
                total.disagreements.extend(tally.disagreements);
            }
        });
    }
    let Tally {
        compared,
        completed,
        no_verdict,
        disagreements,
    } = total;
    println!(
        "{compared} programs compared, {completed} of them ran to their end, {no_verdict} without a verdict"
    );
    // A generator whose programs do nothing, or an oracle that is never heard, proves nothing.
    assert!(
        completed * 4 > compared,
        "only {completed} of {compared} programs ran to their end"
    );
    assert!(
        no_verdict * 20 < compared + 20,
        "{no_verdict} programs without a verdict"
    );
    let texts: Vec<String> = disagreements
        .iter()
        .take(10)
        .map(ToString::to_string)
        .collect();
    assert!(
        disagreements.is_empty(),
        "{} disagree:\n{}",
        disagreements.len(),
        texts.join("\n")
    );
}
