//! `nitro-sim replay`, and `nitro-sim` alone

use std::borrow::Cow;

use crate::prove::token;
use crate::replay::{self, Replayed};
use crate::report::{explore, json, replay as report};

use super::args::{OutputArgs, ReplayArgs};
use super::output::Format;
use super::{FOUND, Failure, OK, Process, tokens};

/// What is to be replayed.
enum Source {
    Token(String),
    /// A recording's name and its text.
    Recording(String, Cow<'static, str>),
}

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
    let (mut words, mut recordings) = (Vec::new(), Vec::new());
    for name in names {
        for source in sources(name)? {
            match source {
                Source::Token(word) => words.push(word),
                Source::Recording(name, text) => recordings.push((name, text)),
            }
        }
    }
    if !words.is_empty() {
        if let Some((name, _)) = recordings.first() {
            return Err(Failure(format!(
                "{name} is a recording, and there are tokens too; replay them one after the other"
            )));
        }
        return replay_tokens(&words, &args.output, process);
    }
    let mut replayed = Vec::new();
    for (name, text) in &recordings {
        replayed.push(replay::replay_text(name, text, process.stdin)?);
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

/// A token, a built-in recording, or what is in a file.
fn sources(name: String) -> Result<Vec<Source>, Failure> {
    if tokens::is_token(&name) {
        return Ok(vec![Source::Token(name)]);
    }
    let text = match replay::read(&name) {
        Err(replay::Error::Unknown { .. }) if tokens::is_like_token(&name) => {
            return Err(tokens::damaged_beginning(&name));
        }
        read => read?,
    };
    Ok(match tokens::in_file(&name, &text)? {
        None => vec![Source::Recording(name, text)],
        Some(words) => words.into_iter().map(Source::Token).collect(),
    })
}

/// Schedules that `prove` or `hunt` found, each on the model that it carries.
fn replay_tokens(
    words: &[String],
    output: &OutputArgs,
    process: &mut Process<'_>,
) -> Result<u8, Failure> {
    const FORMATS: [Format; 2] = [Format::Text, Format::Json];
    let format = output.format("replay TOKEN", &FORMATS)?;
    let mut replayed = Vec::new();
    for word in words {
        replayed.push(
            token::replay(word, process.stdin).map_err(|error| tokens::refusal(word, &error))?,
        );
    }
    let text = match format {
        Format::Json => json::line(&explore::tokens_json(&replayed)),
        _ => {
            let (verbosity, style) = (output.verbosity(), output.style(process));
            replayed
                .iter()
                .map(|one| explore::token_text(one, verbosity, style))
                .collect()
        }
    };
    output.write(&text, process)?;
    let broken = replayed.iter().any(|one| !one.broken.is_empty());
    Ok(if broken { FOUND } else { OK })
}

fn is_equal(replay: &Replayed) -> bool {
    replay.difference.is_none()
}
