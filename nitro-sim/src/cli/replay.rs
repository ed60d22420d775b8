//! `nitro-sim replay`, and `nitro-sim` alone

use crate::prove::token;
use crate::replay::{self, Replayed};
use crate::report::{explore, json, replay as report};

use super::args::ReplayArgs;
use super::output::Format;
use super::{FOUND, Failure, OK, Process};

pub(super) fn replay(args: &ReplayArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    const FORMATS: [Format; 4] = [Format::Text, Format::Json, Format::Tap, Format::Junit];
    let format = args.output.format("replay", &FORMATS)?;
    let is_token = |name: &String| name.starts_with("nitro1:");
    if args.names.iter().any(is_token) {
        return tokens(args, process);
    }
    let bugs = replay::bugs()?;
    let mut names = Vec::new();
    for name in &args.names {
        names.extend(replay::resolve(name)?);
    }
    if args.names.is_empty() {
        names.extend(
            bugs.iter()
                .flat_map(|bug| [bug.without.clone(), bug.with.clone()]),
        );
    }
    let mut replayed = Vec::new();
    for name in &names {
        replayed.push(replay::replay(name, process.stdin)?);
    }
    let style = args.output.style(process);
    let text = match format {
        Format::Json => json::line(&report::json(&replayed)),
        Format::Tap => report::tap(&replayed),
        Format::Junit => report::junit(&replayed),
        Format::Text => {
            let table = report::table(&bugs, &replayed, style);
            let body = if table.is_empty() {
                report::lines(&replayed, style)
            } else {
                table
            };
            let body = if args.output.quiet {
                String::new()
            } else {
                body + "\n"
            };
            let hint = if args.names.is_empty() && !args.output.quiet {
                report::hint(&bugs, style)
            } else {
                String::new()
            };
            body + &report::summary(&replayed, style) + &hint
        }
    };
    args.output.write(&text, process)?;
    Ok(if replayed.iter().all(is_equal) {
        OK
    } else {
        FOUND
    })
}

/// Schedules that `prove` or `hunt` found, each on the model that it carries.
fn tokens(args: &ReplayArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    const FORMATS: [Format; 2] = [Format::Text, Format::Json];
    let format = args.output.format("replay TOKEN", &FORMATS)?;
    let mut replayed = Vec::new();
    for word in &args.names {
        replayed.push(
            token::replay(word, process.stdin)
                .map_err(|error| Failure(format!("{word}: {error}")))?,
        );
    }
    let text = match format {
        Format::Json => json::line(&explore::tokens_json(&replayed)),
        _ => {
            let (verbosity, style) = (args.output.verbosity(), args.output.style(process));
            replayed
                .iter()
                .map(|one| explore::token_text(one, verbosity, style))
                .collect()
        }
    };
    args.output.write(&text, process)?;
    let broken = replayed.iter().any(|one| !one.broken.is_empty());
    Ok(if broken { FOUND } else { OK })
}

fn is_equal(replay: &Replayed) -> bool {
    replay.difference.is_none()
}
