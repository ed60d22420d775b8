//! Random programs in ACPICA and in `aml-vm`: no difference, in as many programs as are asked for.
//!
//! `AML_RANDOM=10000` runs so many programs instead of the few hundred of a normal run, `AML_RANDOM_SEED=N` begins
//! at another seed, and `AML_RANDOM_SHRINK=N` cuts so many disagreements down, which takes minutes for each.

use std::env;

use tests::acpica;
use tests::aml::differential::{self, Tally};

/// Programs in one table, and so in one process of acpiexec.
const BATCH: u64 = 50;

fn number(variable: &str, default: u64) -> u64 {
    env::var(variable).map_or(default, |text| {
        text.parse()
            .unwrap_or_else(|_| panic!("{variable}: not a number: {text}"))
    })
}

#[test]
fn random_programs_agree_with_acpica() {
    if !acpica::available("random_programs_agree_with_acpica") {
        return;
    }
    let first = number("AML_RANDOM_SEED", 0);
    let programs = number("AML_RANDOM", 400);
    let shrink = number("AML_RANDOM_SHRINK", 1) as usize;
    let mut tally = Tally::default();
    for start in (first..first + programs).step_by(BATCH as usize) {
        // Integers of 64 bits and, in every third table, of 32.
        let revision = if start / BATCH % 3 == 2 { 1 } else { 2 };
        let end = (start + BATCH).min(first + programs);
        let left = shrink.saturating_sub(tally.disagreements.len());
        tally.add(differential::compare(revision, start..end, left));
    }
    println!(
        "{} programs compared, {} ran to their end, {} without a verdict, {} disagreements",
        tally.compared,
        tally.completed,
        tally.no_verdict.len(),
        tally.disagreements.len()
    );
    for (seed, why) in &tally.no_verdict {
        println!("no verdict on seed {seed}: {why}");
    }
    let texts: Vec<String> = tally
        .disagreements
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(texts.is_empty(), "{}", texts.join("\n"));
    // One in a hundred, and one or two in a short run: what is not compared is never much.
    let most = 2 + tally.compared / 100;
    assert!(tally.no_verdict.len() <= most, "too few verdicts");
    assert!(tally.completed * 2 >= tally.compared, "too many failures");
}
