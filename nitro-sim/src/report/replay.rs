//! Replays as a table, as differences, as TAP and as JUnit.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use serde_json::{Value, json};

use crate::replay::{Bug, Difference, Replayed};
use crate::report::style::{COLUMNS, Style, wrap};
use crate::report::text::{Verbosity, is_good, timeline};
use crate::trace::Event;

/// How many events before the first difference are shown.
const CONTEXT: usize = 4;

/// Each bug with its outcome without and with the cure.
pub fn table(bugs: &[Bug], replayed: &[Replayed], style: Style) -> String {
    let of = |name: &str| replayed.iter().find(|replay| replay.name == name);
    let rows: Vec<[String; 5]> = bugs
        .iter()
        .filter_map(|bug| {
            let (without, with) = (of(&bug.without)?, of(&bug.with)?);
            let header = &without.recorded.header;
            Some([
                bug.title.clone(),
                header.firmware.clone(),
                header.os.clone(),
                outcome(without),
                format!("{} ({})", outcome(with), bug.cure),
            ])
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let titles = ["bug", "firmware", "OS", "without the cure", "with it"].map(str::to_owned);
    let widths = [0, 1, 2, 3].map(|column| {
        let cells = rows
            .iter()
            .chain([&titles])
            .filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    });
    let mut text = style
        .strong("EC2 firmware bugs, each recorded without and with its cure, and run again now");
    text.push_str("\n\n");
    for (index, row) in [&titles].into_iter().chain(&rows).enumerate() {
        text += &table_row(row, widths, index == 0, style);
    }
    text
}

/// Where to go on from the table.
pub fn hint(bugs: &[Bug], style: Style) -> String {
    let names: Vec<&str> = bugs.iter().map(|bug| bug.name.as_str()).collect();
    let text = format!(
        "One of them again: `nitro-sim replay NAME` ({}). Step by step: `nitro-sim run power-button \
         --quirks none`. Everything else: `nitro-sim --help`.",
        names.join(", ")
    );
    let lines = wrap(&text, COLUMNS);
    let lines = lines.iter().map(|line| style.faint(line) + "\n");
    format!("\n{}", lines.collect::<String>())
}

/// The title on a line of its own, so that the rest fits 80 columns.
fn table_row(row: &[String; 5], widths: [usize; 4], is_title: bool, style: Style) -> String {
    let [bug, firmware, os, without, with] = row;
    let [_, firmware_width, os_width, without_width] = widths;
    let without = format!("{without:without_width$}");
    let machine = format!(" {firmware:firmware_width$} {os:os_width$}");
    if is_title {
        return format!("{}\n", style.faint(&format!("{machine} {without} {with}")));
    }
    let (without, with) = (style.bad(&without), style.good(with));
    format!("{}\n{machine} {without} {with}\n", style.strong(bug))
}

/// The outcome; where that is a good one, the property that broke all the same.
fn outcome(replay: &Replayed) -> String {
    let verdict = &replay.recorded.verdict;
    match (&replay.difference, verdict.violations.first()) {
        (Some(_), _) => "differs".to_owned(),
        (None, Some(violation)) if is_good(verdict.outcome) => {
            format!("{} broken", violation.property)
        }
        (None, _) => verdict.outcome.name().to_owned(),
    }
}

/// One line per recording, for recordings that belong to no bug of the table.
pub fn lines(replayed: &[Replayed], style: Style) -> String {
    let line = |replay: &Replayed| {
        let verdict = match replay.difference {
            None => style.good("as recorded"),
            Some(_) => style.bad("differs"),
        };
        format!(
            "{}: {} {verdict}\n",
            replay.name, replay.recorded.verdict.outcome
        )
    };
    replayed.iter().map(line).collect()
}

/// Where the runs that differ depart from their recordings, and how many do.
pub fn summary(replayed: &[Replayed], style: Style) -> String {
    let mut text = String::new();
    for replay in replayed {
        if let Some(difference) = &replay.difference {
            text += &format!(
                "{}\n{}\n",
                style.strong(&replay.name),
                describe(replay, difference, style)
            );
        }
    }
    let differing = replayed
        .iter()
        .filter(|replay| replay.difference.is_some())
        .count();
    let line = match (differing, replayed.len()) {
        (0, 1) => style.good("1 recording, as recorded"),
        (0, count) => style.good(&format!("{count} recordings, all as recorded")),
        (1, 1) => style.bad("the recording differs"),
        (_, count) => style.bad(&format!("{differing} of {count} recordings differ")),
    };
    text + &line + "\n"
}

/// The difference in its context: `-` as recorded, `+` as it is now.
pub fn describe(replay: &Replayed, difference: &Difference, style: Style) -> String {
    match difference {
        Difference::Header { recorded, now } => {
            let text = format!(
                "every event and the verdict are as recorded, but the recording was made on model \
                 {} and this is {}: \
                 the profile, the scenario, the tables or the version changed; record it again",
                recorded.model, now.model
            );
            wrap(&text, COLUMNS - 2)
                .iter()
                .map(|line| format!("  {line}\n"))
                .collect()
        }
        Difference::Verdict { recorded, now } => {
            let mut text = format!(
                "  the events are equal, the verdicts are not\n- {}\n",
                recorded.outcome
            );
            text += &recorded
                .violations
                .iter()
                .map(|v| format!("-   {}: {}\n", v.property, v.why))
                .collect::<String>();
            text += &format!("+ {}\n", now.outcome);
            text + &now
                .violations
                .iter()
                .map(|v| format!("+   {}: {}\n", v.property, v.why))
                .collect::<String>()
        }
        Difference::Event {
            index,
            recorded,
            now,
        } => {
            let events = &replay.recorded.events;
            let context = events
                .get(index.saturating_sub(CONTEXT)..*index)
                .unwrap_or_default();
            let mut text = format!("  {index} events are equal; then:\n");
            text += &marked(context, ' ', style);
            text += &side(recorded.as_ref(), '-', "the recording ends here", style);
            text + &side(now.as_ref(), '+', "the run ends here", style)
        }
    }
}

fn side(event: Option<&Event>, mark: char, nothing: &str, style: Style) -> String {
    match event {
        Some(event) => marked(core::slice::from_ref(event), mark, style),
        None => format!("{mark} ({nothing})\n"),
    }
}

fn marked(events: &[Event], mark: char, style: Style) -> String {
    let all = Verbosity {
        verbose: true,
        quiet: false,
    };
    let plain = timeline(events, all, Style::default());
    let mut text = String::new();
    for line in plain.lines() {
        let line = format!("{mark}{line}");
        text += &match mark {
            '-' => style.bad(&line),
            '+' => style.good(&line),
            _ => line,
        };
        text.push('\n');
    }
    text
}

/// For scripts.
pub fn json(replayed: &[Replayed]) -> Value {
    let one = |replay: &Replayed| {
        let header = &replay.recorded.header;
        let verdict = &replay.recorded.verdict;
        json!({
            "name": replay.name,
            "scenario": header.scenario,
            "firmware": header.firmware,
            "os": header.os,
            "quirks": header.quirks,
            "tunables": header.tunables,
            "set": header.set,
            "seed": header.seed,
            "outcome": verdict.outcome,
            "violations": verdict.violations,
            "events": replay.recorded.events.len(),
            "trace_hash": replay.recorded.hash(),
            "equal": replay.difference.is_none(),
            "difference": replay.difference.as_ref().map(|difference| describe(replay, difference, Style::default())),
        })
    };
    json!({ "replays": replayed.iter().map(one).collect::<Vec<_>>() })
}

/// TAP, version 12: what kyua's `tap_test_program` reads.
pub fn tap(replayed: &[Replayed]) -> String {
    let mut text = format!("1..{}\n", replayed.len());
    for (index, replay) in replayed.iter().enumerate() {
        let number = index + 1;
        let title = format!(
            "{} ends in {}",
            replay.name, replay.recorded.verdict.outcome
        );
        match &replay.difference {
            None => text += &format!("ok {number} - {title}\n"),
            Some(difference) => {
                text += &format!("not ok {number} - {title}\n");
                for line in describe(replay, difference, Style::default()).lines() {
                    text += &format!("# {line}\n");
                }
            }
        }
    }
    text
}

/// JUnit's XML.
pub fn junit(replayed: &[Replayed]) -> String {
    let mut suite = TestSuite::new("replay");
    for replay in replayed {
        let status = match &replay.difference {
            None => TestCaseStatus::success(),
            Some(difference) => {
                let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
                status.set_message("differs from the recording");
                status.set_description(describe(replay, difference, Style::default()));
                status
            }
        };
        let mut case = TestCase::new(replay.name.clone(), status);
        case.set_classname(replay.recorded.header.scenario.clone());
        suite.add_test_case(case);
    }
    let mut report = Report::new("nitro-sim");
    report.add_test_suite(suite);
    report.to_string().unwrap_or_default()
}
