//! What `prove` and `hunt` found, as text and as JSON.

use serde_json::{Value, json};

use crate::explore::End;
use crate::hunt::{Hunt, MAX_STEPS, Request};
use crate::prove::critical::Critical;
use crate::prove::memory::peak_rss;
use crate::prove::token::Replayed;
use crate::prove::{Counterexample, Proof};
use crate::report::style::{COLUMNS, Style, counted, hanging, wrap};
use crate::report::text::{Verbosity, timeline, title};
use crate::setup::Setup;

/// What every result says of its run.
fn header(setup: &Setup) -> Value {
    let header = &setup.header;
    json!({
        "scenario": header.scenario,
        "firmware": header.firmware,
        "os": header.os,
        "quirks": header.quirks,
        "tunables": header.tunables,
        "set": header.set,
        "seed": header.seed,
    })
}

fn with(mut object: Value, more: Value) -> Value {
    if let (Some(object), Value::Object(more)) = (object.as_object_mut(), more) {
        object.extend(more);
    }
    object
}

/// What `prove --format json` prints.
pub fn proof_json(setup: &Setup, slots: u16, proof: &Proof, critical: Option<&Critical>) -> Value {
    let verdicts: Vec<Value> = proof
        .verdicts
        .iter()
        .map(|verdict| {
            let found = verdict.counterexample.as_ref();
            json!({
                "property": verdict.property,
                "holds": verdict.holds,
                "counterexample": found.map(|found| &found.events),
                "steps": found.map(|found| found.steps),
                "way": found.map(|_| verdict.way.describe()),
                "token": found.map(|found| &found.token),
            })
        })
        .collect();
    let rate = (proof.states as f64 / proof.seconds.max(1e-9)).round();
    let result = json!({
        "slots": slots,
        "complete": proof.complete,
        "end": end(proof.end),
        "states": proof.states,
        "transitions": proof.transitions,
        "depth": proof.depth,
        "seconds": proof.seconds,
        "states_per_second": rate,
        "store_bytes": proof.bytes,
        "peak_rss_bytes": peak_rss(),
        "verdicts": verdicts,
        "critical_delay_us": critical.and_then(|critical| critical.delay_us),
        "model_hash": proof.model_hash,
        "statement": proof.statement,
    });
    let mut object = with(header(setup), result);
    if let Some(critical) = critical {
        let tried =
            |(delay, holds): &(u64, Option<bool>)| json!({"delay_us": delay, "holds": holds});
        object["critical_delay_quirks"] = critical.quirks.into();
        object["critical_delay_tried"] = critical.tried.iter().map(tried).collect();
    }
    object
}

fn end(end: End) -> &'static str {
    match end {
        End::Complete => "complete",
        End::Settled => "every property is broken",
        End::OutOfMemory => "out of memory",
        End::Interrupted => "interrupted",
    }
}

/// Why a search that has not settled everything ended.
pub(crate) fn unfinished(end: End) -> &'static str {
    match end {
        End::OutOfMemory => "out of memory; give more with --max-memory, or fewer --slots",
        End::Interrupted => "interrupted",
        End::Complete | End::Settled => "not every property could be settled",
    }
}

/// What `prove` prints.
pub fn proof_text(
    setup: &Setup,
    proof: &Proof,
    critical: Option<&Critical>,
    verbosity: Verbosity,
    style: Style,
) -> String {
    let mut text = title(setup, &[], style);
    for verdict in &proof.verdicts {
        let word = match verdict.holds {
            Some(true) => style.good("proved "),
            Some(false) => style.bad("BROKEN "),
            None => style.strong("open   "),
        };
        let margin = format!("{word} {:<20} ", verdict.property);
        let description = verdict.property.description();
        text += &hanging((&margin, "BROKEN  ".len() + 21), description, str::to_owned);
        if let Some(found) = verdict.counterexample.as_ref().filter(|_| !verbosity.quiet) {
            let steps = counted(found.steps as u64, "step");
            let what = format!("{}, {steps}", verdict.way.describe());
            text += &counterexample(found, &what, verbosity, style);
        }
    }
    if let Some(critical) = critical {
        text += &critical_text(critical, style);
    }
    text + &receipt(proof, style)
}

/// `text`, wrapped.
fn lines(text: &str) -> String {
    let lines = wrap(text, COLUMNS).into_iter();
    lines.map(|line| line + "\n").collect()
}

fn counterexample(
    found: &Counterexample,
    what: &str,
    verbosity: Verbosity,
    style: Style,
) -> String {
    let mut text = String::from("\n");
    for line in wrap(&format!("{what}:"), COLUMNS - 2) {
        text += &format!("  {line}\n");
    }
    text += &timeline(&found.events, verbosity, style);
    text + &format!("  replay it: nitro-sim replay {}\n\n", found.token)
}

fn critical_text(critical: &Critical, style: Style) -> String {
    let mut text = match critical.delay_us.ok_or(critical.open) {
        Ok(delay) if delay > 0 && critical.is_timed => format!(
            "\nno-ghost holds with a delay before the rescan of {} µs, and not with one less;\nsomething here keeps to \
             times of its own, so a still shorter one may do, too\n",
            style.strong(&delay.to_string())
        ),
        Ok(delay) => format!(
            "\nno-ghost needs a delay before the rescan of {} µs, no less\n",
            style.strong(&delay.to_string())
        ),
        Err(None) => format!("\n{}\n", style.bad("no delay up to a minute is enough")),
        Err(Some((delay, why))) => format!(
            "\n{}: the search ended with a delay of {delay} µs: {}\n",
            style.bad("the critical delay is open"),
            unfinished(why)
        ),
    };
    for (delay, holds) in &critical.tried {
        let word = match holds {
            Some(true) => "no ghost",
            Some(false) => "a ghost is possible",
            None => "not settled",
        };
        text += &style.faint(&format!("  {delay:>9} µs  {word}\n"));
    }
    text + &format!("  with quirks {}\n", critical.quirks)
}

fn receipt(proof: &Proof, style: Style) -> String {
    let mut text = String::from("\n");
    for line in wrap(&proof.statement, COLUMNS) {
        text += &format!("{}\n", style.faint(&line));
    }
    let rate = proof.states as f64 / proof.seconds.max(1e-9);
    let covered = match proof.end {
        End::Complete if proof.complete => "complete: every reachable state was explored",
        End::Settled => "complete: every property is broken, there is nothing left to learn",
        open => &format!("NOT complete: {}", unfinished(open)),
    };
    text + &format!(
        "{covered}\n{} states, {} transitions, depth {}\n{:.3} s, {rate:.0} states/s, store {:.1} \
         MiB, model {}\n",
        proof.states,
        proof.transitions,
        proof.depth,
        proof.seconds,
        proof.bytes as f64 / f64::from(1 << 20),
        proof.model_hash.get(..16).unwrap_or_default(),
    )
}

/// What `hunt --format json` prints.
pub fn hunt_json(setup: &Setup, request: &Request, hunt: &Hunt) -> Value {
    let found: Vec<Value> = hunt
        .found
        .iter()
        .map(|found| {
            json!({
                "property": found.property,
                "schedule": found.schedule,
                "token": found.counterexample.token,
                "events": found.counterexample.events,
                "steps": found.counterexample.steps,
                "steps_before_shrinking": found.steps,
            })
        })
        .collect();
    let rate = (hunt.schedules as f64 / hunt.seconds.max(1e-9)).round();
    with(
        header(setup),
        json!({
            "slots": request.slots,
            "shard": request.shard.to_string(),
            "campaign_schedules": request.schedules,
            "schedules": hunt.schedules,
            "cut": hunt.cut,
            "steps": hunt.steps,
            "finished": hunt.finished && hunt.cut == 0,
            "seconds": hunt.seconds,
            "schedules_per_second": rate,
            "found": found,
            "model_hash": hunt.model_hash,
        }),
    )
}

/// What `hunt` prints.
pub fn hunt_text(
    setup: &Setup,
    request: &Request,
    hunt: &Hunt,
    verbosity: Verbosity,
    style: Style,
) -> String {
    let mut text = title(setup, &[], style);
    let campaign = format!(
        "{}, shard {} of {}, seed {}",
        counted(request.slots.into(), "slot"),
        request.shard,
        counted(request.schedules, "schedule"),
        setup.header.seed
    );
    text += &lines(&campaign);
    for found in &hunt.found {
        text += &format!(
            "{} {:<20} schedule {}\n",
            style.bad("FOUND  "),
            found.property,
            found.schedule
        );
        if !verbosity.quiet {
            let steps = counted(found.counterexample.steps as u64, "step");
            let what = if found.steps == found.counterexample.steps {
                format!("{steps}, none of which shrinking left out")
            } else {
                format!("{steps}, shrunk from {}", found.steps)
            };
            text += &counterexample(&found.counterexample, &what, verbosity, style);
        }
    }
    let rate = hunt.schedules as f64 / hunt.seconds.max(1e-9);
    text += &format!(
        "{}, {}, {:.3} s, {rate:.0} schedules/s{}\n",
        counted(hunt.schedules, "schedule"),
        counted(hunt.steps, "step"),
        hunt.seconds,
        if hunt.finished { "" } else { ", interrupted" }
    );
    if hunt.cut > 0 {
        text += &lines(&format!(
            "{} of them given up: after {MAX_STEPS} steps, or where more of the interrupt map was used than is \
             followed",
            hunt.cut
        ));
    }
    if hunt.found.is_empty() {
        text += "nothing found; that proves nothing\n";
    }
    text
}

/// What `replay --format json` prints of tokens.
pub fn tokens_json(replayed: &[Replayed]) -> Value {
    let one =
        |one: &Replayed| json!({"model": one.context, "events": one.events, "broken": one.broken});
    json!({ "tokens": replayed.iter().map(one).collect::<Vec<_>>() })
}

/// What `replay` prints of a token.
pub fn token_text(replayed: &Replayed, verbosity: Verbosity, style: Style) -> String {
    let mut text = lines(&replayed.context.to_string());
    if !verbosity.quiet {
        text += &timeline(&replayed.events, verbosity, style);
    }
    for property in &replayed.broken {
        text += &format!("{} {property}\n", style.bad("BROKEN "));
    }
    if replayed.broken.is_empty() {
        text += "nothing is broken at its end\n";
    }
    text
}
