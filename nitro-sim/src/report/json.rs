//! JSON for scripts; the shapes are a contract.

use std::collections::BTreeMap;
use std::io;

use serde::Serialize;

use crate::scenario::Expectation;
use crate::time::Micros;
use crate::trace::Trace;
use crate::verdict::{Outcome, Property, Violation};

/// What `run --format json` prints.
#[derive(Serialize)]
struct Run<'a> {
    scenario: &'a str,
    firmware: &'a str,
    os: &'a str,
    quirks: u32,
    tunables: &'a BTreeMap<String, String>,
    seed: u64,
    outcome: Outcome,
    end_us: Micros,
    violations: &'a [Violation],
    events: usize,
    trace_hash: String,
    model: &'a str,
    expected: Option<Expected<'a>>,
}

/// What the scenario expects of such a run.
#[derive(Serialize)]
struct Expected<'a> {
    outcome: Outcome,
    violations: &'a [Property],
    met: bool,
}

/// One run as one object.
pub fn run(trace: &Trace, expected: Option<&Expectation>) -> serde_json::Value {
    let header = &trace.header;
    let run = Run {
        scenario: &header.scenario,
        firmware: &header.firmware,
        os: &header.os,
        quirks: header.quirks,
        tunables: &header.tunables,
        seed: header.seed,
        outcome: trace.verdict.outcome,
        end_us: trace.verdict.end_us,
        violations: &trace.verdict.violations,
        events: trace.events.len(),
        trace_hash: trace.hash(),
        model: &header.model,
        expected: expected.map(|expected| Expected {
            outcome: expected.outcome,
            violations: &expected.violations,
            met: expected.is_met(&trace.verdict),
        }),
    };
    serde_json::to_value(run).unwrap_or_default()
}

/// Writes the object and a newline.
///
/// # Errors
/// Those of writing.
pub fn write_line(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// The object and a newline.
pub fn line(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    text
}
