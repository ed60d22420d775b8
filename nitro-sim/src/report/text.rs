//! A run as a timeline.

use std::collections::BTreeSet;

use crate::report::style::{COLUMNS, Style, hanging, wrap};
use crate::scenario::Expectation;
use crate::setup::Setup;
use crate::trace::{Actor, Detail, Event, Trace, What};
use crate::verdict::Outcome;

/// How much of it to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verbosity {
    /// Every register access too.
    pub verbose: bool,
    /// Only the verdict.
    pub quiet: bool,
}

/// The timeline and the verdict.
pub fn run(setup: &Setup, trace: &Trace, verbosity: Verbosity, style: Style) -> String {
    let mut text = String::new();
    if !verbosity.quiet {
        text += &title(setup, &[format!("seed {}", setup.header.seed)], style);
        text.push('\n');
        text += &timeline(&trace.events, verbosity, style);
        text.push('\n');
    }
    text + &verdict(trace, style)
}

/// What is looked at: the machine, then what else it depends on, with `more` at the end.
pub(super) fn title(setup: &Setup, more: &[String], style: Style) -> String {
    let header = &setup.header;
    let quirks = format!("quirks {} ({})", header.quirks, setup.quirks_origin);
    let mut text = format!(
        "{} on {}, {}\n",
        style.strong(&header.scenario),
        header.firmware,
        header.os
    );
    let mut facts = vec![quirks];
    facts.extend(setup.lines());
    facts.extend_from_slice(more);
    for line in wrap(&facts.join("; "), COLUMNS) {
        text += &format!("{}\n", style.faint(&line));
    }
    text
}

/// A stretch of lines that have all been shown is left out from this length on.
const TIRING: usize = 24;

/// One line per event: time in seconds, who, what. Repetitions are folded: a group of lines that
/// comes again and again, and a stretch in which nothing is new since the operator's last step.
pub fn timeline(events: &[Event], verbosity: Verbosity, style: Style) -> String {
    let shown: Vec<&Event> = events
        .iter()
        .filter(|event| verbosity.verbose || event.what.detail() == Detail::Story)
        .collect();
    let mut text = String::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut index = 0;
    while let Some(event) = shown.get(index) {
        text += &line(event, style);
        index += 1;
        if verbosity.verbose {
            continue;
        }
        if event.actor == Actor::Operator {
            known.clear();
        }
        known.insert(key(event));
        let stale = shown
            .iter()
            .skip(index)
            .take_while(|event| event.actor != Actor::Operator && known.contains(&key(event)));
        let stale = stale.count();
        let (period, rounds) = repetition(&shown, index);
        let fold = if stale >= TIRING {
            let until = shown.get(index + stale - 1).map(|event| event.at);
            let until = until.unwrap_or_default();
            index += stale;
            format!("{stale} more lines like these, until {until} s")
        } else if rounds > 0 {
            index += period * rounds;
            format!("the last {period} lines again, {rounds} times")
        } else {
            continue;
        };
        text += &style.faint(&format!("{:>12}  {:<8}  {fold}\n", "...", ""));
    }
    text
}

/// What two lines that say the same have in common.
fn key(event: &Event) -> String {
    format!("{} {}", event.actor.name(), event.what.describe())
}

/// How many of the lines before `index` repeat after it, and how often: only worth telling from
/// three rounds on.
fn repetition(shown: &[&Event], index: usize) -> (usize, usize) {
    const LONGEST: usize = 24;
    for period in 1..=LONGEST.min(index) {
        let pattern = shown.get(index - period..index).unwrap_or_default();
        let rest = shown.get(index..).unwrap_or_default();
        let same = |chunk: &&[&Event]| {
            chunk.len() == period
                && chunk
                    .iter()
                    .zip(pattern)
                    .all(|(a, b)| a.actor == b.actor && a.what == b.what)
        };
        let rounds = rest.chunks(period).take_while(same).count();
        if rounds >= 3 {
            return (period, rounds);
        }
    }
    (0, 0)
}

fn line(event: &Event, style: Style) -> String {
    let margin = format!("{:>12}  {:<8}  ", event.at, event.actor.name());
    let paint = |line: &str| match &event.what {
        What::Violation { .. } | What::PinRefused { .. } | What::ForcedPowerOff { .. } => {
            style.bad(line)
        }
        What::PoweredOff => style.good(line),
        _ if event.actor == Actor::Operator => style.strong(line),
        _ => line.to_owned(),
    };
    let faint = style.faint(&margin);
    hanging((&faint, margin.len()), &event.what.describe(), paint)
}

fn verdict(trace: &Trace, style: Style) -> String {
    let verdict = &trace.verdict;
    let good = verdict.violations.is_empty();
    let name = verdict.outcome.name();
    let outcome = if good {
        style.good(name)
    } else {
        style.bad(name)
    };
    let mut text = format!("{outcome} at {} s\n", verdict.end_us);
    for violation in &verdict.violations {
        let title = format!("{} violated at {} s", violation.property, violation.at_us);
        text += &format!("  {}\n", style.bad(&title));
        for line in wrap(&violation.why, COLUMNS - 4) {
            text += &format!("    {line}\n");
        }
    }
    text
}

/// What the scenario expected instead.
pub fn unmet(expected: &Expectation, style: Style) -> String {
    let broken: Vec<&str> = expected.violations.iter().map(|p| p.name()).collect();
    let broken = match broken[..] {
        [] => "nothing violated".to_owned(),
        _ => format!("{} violated", broken.join(", ")),
    };
    let what = format!(
        "the scenario expects {} and {broken}",
        expected.outcome.name()
    );
    format!("{}\n", style.bad(&what))
}

/// Whether an outcome is one that a scenario is meant to have.
pub fn is_good(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::CleanShutdown | Outcome::Completed)
}
