//! `nitro-sim replay`, and `nitro-sim` alone

use crate::replay::{self, Replayed};
use crate::report::{json, replay as report};

use super::args::ReplayArgs;
use super::output::Format;
use super::{FOUND, Failure, OK, Process};

pub(super) fn replay(args: &ReplayArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    const FORMATS: [Format; 4] = [Format::Text, Format::Json, Format::Tap, Format::Junit];
    let format = args.output.format("replay", &FORMATS)?;
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
                body
            };
            body + &report::summary(&replayed, style)
        }
    };
    args.output.write(&text, process)?;
    Ok(if replayed.iter().all(is_equal) {
        OK
    } else {
        FOUND
    })
}

fn is_equal(replay: &Replayed) -> bool {
    replay.difference.is_none()
}
