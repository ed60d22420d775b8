//! Recorded runs, made again and compared event by event.

use std::borrow::Cow;
use std::io::Read;

use serde::Deserialize;

use crate::builtin;
use crate::input::{Unread, read_text};
use crate::setup::Options;
use crate::simulation;
use crate::suggest::did_you_mean;
use crate::trace::{self, Event, Header, Trace};
use crate::verdict::Verdict;

/// A bug with its two recordings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bug {
    /// What `replay` calls it.
    pub name: String,
    /// One line for people.
    pub title: String,
    /// What cures it, short.
    pub cure: String,
    /// Name of the recording that shows it.
    pub without: String,
    /// Name of the recording with the cure.
    pub with: String,
}

/// `data/replays/bugs.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bugs {
    bug: Vec<Bug>,
}

/// A recording and what came of running it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// The recording's name or file.
    pub name: String,
    /// The recording.
    pub recorded: Trace,
    /// Where the new run departs from it, if it does.
    pub difference: Option<Difference>,
}

/// The first place where two runs differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// They do not begin alike: another simulator, profile, scenario or set of tables.
    Header {
        /// The recording's.
        recorded: Box<Header>,
        /// This simulator's.
        now: Box<Header>,
    },
    /// An event.
    Event {
        /// How many events are equal before it.
        index: usize,
        /// The recorded one, unless the recording is over.
        recorded: Option<Event>,
        /// The new one, unless the new run is over.
        now: Option<Event>,
    },
    /// All events are equal, but not the verdicts.
    Verdict {
        /// The recorded one.
        recorded: Verdict,
        /// The new one.
        now: Verdict,
    },
}

/// Why something could not be replayed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Neither a bug, nor a recording, nor a file.
    #[error(
        "no recording `{name}`: the bugs are {known}; anything else is the path of a trace{hint}"
    )]
    Unknown {
        /// As the user gave it.
        name: String,
        /// The names of the bugs.
        known: String,
        /// What the system said of the file, and the name that was meant, perhaps.
        hint: String,
    },
    /// Something that is no text file.
    #[error("{name}: {what}; give a trace that `run --record` has written")]
    Unfit {
        /// As the user gave it.
        name: String,
        /// What it is.
        what: String,
    },
    /// A built-in list is damaged.
    #[error("data/replays/bugs.toml: {0}")]
    List(String),
    /// The trace is damaged.
    #[error(transparent)]
    Trace(#[from] trace::Error),
    /// Its run cannot be made again.
    #[error("{name}: {error}")]
    Run {
        /// The recording.
        name: String,
        /// Why.
        error: Box<simulation::Error>,
    },
}

/// The bugs that are recorded, in the order of the table.
///
/// # Errors
/// [`Error::List`]
pub fn bugs() -> Result<Vec<Bug>, Error> {
    let text = recording("bugs").ok_or_else(|| Error::List("not built in".to_owned()))?;
    let bugs: Bugs = toml::from_str(text).map_err(|error| Error::List(error.to_string()))?;
    Ok(bugs.bug)
}

/// The names of the recordings that a user means: a bug's two, a built-in recording, or a file.
///
/// # Errors
/// [`Error::List`]
pub fn resolve(name: &str) -> Result<Vec<String>, Error> {
    let bug = bugs()?.into_iter().find(|bug| bug.name == name);
    Ok(bug.map_or_else(|| vec![name.to_owned()], |bug| vec![bug.without, bug.with]))
}

/// Runs a recording again.
///
/// # Errors
/// [`Error`]
pub fn replay(name: &str, stdin: &mut dyn Read) -> Result<Replayed, Error> {
    replay_text(name, &read(name)?, stdin)
}

/// The text of a built-in recording, else of the file at this path.
///
/// # Errors
/// [`Error::Unknown`], [`Error::Unfit`]
pub fn read(name: &str) -> Result<Cow<'static, str>, Error> {
    if let Some(text) = recording(name) {
        return Ok(Cow::Borrowed(text));
    }
    let text = read_text(name).map_err(|error| match error {
        Unread::Absent(hint) => unknown(name, hint),
        Unread::Unfit(what) => Error::Unfit {
            name: name.to_owned(),
            what,
        },
    })?;
    Ok(Cow::Owned(text))
}

/// Runs the recording with this text again; `name` is for people.
///
/// # Errors
/// [`Error`]
pub fn replay_text(name: &str, text: &str, stdin: &mut dyn Read) -> Result<Replayed, Error> {
    let recorded = Trace::parse(name, text)?;
    let options = Options::of(&recorded.header);
    let now = simulation::run(&options, stdin).map_err(|error| Error::Run {
        name: name.to_owned(),
        error: Box::new(error),
    })?;
    let difference = compare(&recorded, &now);
    Ok(Replayed {
        name: name.to_owned(),
        recorded,
        difference,
    })
}

/// The first difference between two runs; `None` if they are the same.
pub fn compare(recorded: &Trace, now: &Trace) -> Option<Difference> {
    let pairs = recorded.events.iter().zip(&now.events);
    let equal = pairs.take_while(|(recorded, now)| recorded == now).count();
    let (recorded_event, now_event) = (recorded.events.get(equal), now.events.get(equal));
    if recorded_event.is_some() || now_event.is_some() {
        let (recorded, now) = (recorded_event.cloned(), now_event.cloned());
        return Some(Difference::Event {
            index: equal,
            recorded,
            now,
        });
    }
    if recorded.verdict != now.verdict {
        return Some(Difference::Verdict {
            recorded: recorded.verdict.clone(),
            now: now.verdict.clone(),
        });
    }
    if recorded.header != now.header {
        let (recorded, now) = (
            Box::new(recorded.header.clone()),
            Box::new(now.header.clone()),
        );
        return Some(Difference::Header { recorded, now });
    }
    None
}

fn recording(name: &str) -> Option<&'static str> {
    builtin::REPLAYS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, text)| *text)
}

fn unknown(name: &str, hint: String) -> Error {
    let bugs = bugs().unwrap_or_default();
    let known: Vec<&str> = bugs.iter().map(|bug| bug.name.as_str()).collect();
    let recordings = builtin::REPLAYS.iter().map(|(name, _)| *name);
    let meant = did_you_mean(name, known.iter().copied().chain(recordings));
    Error::Unknown {
        name: name.to_owned(),
        known: known.join(", "),
        hint: hint + &meant,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Micros;
    use crate::trace::{Actor, What};

    fn trace(text: &str) -> Trace {
        Trace::parse("test", text).unwrap()
    }

    #[test]
    fn every_recording_of_every_bug_is_built_in() {
        for bug in bugs().unwrap() {
            for name in [&bug.without, &bug.with] {
                assert!(
                    recording(name).is_some(),
                    "{name} of {}: run scripts/record-replays",
                    bug.name
                );
            }
        }
    }

    #[test]
    fn the_first_difference_is_found_wherever_it_is() {
        let name = &bugs().unwrap()[0].without;
        let recorded = trace(recording(name).unwrap());
        assert_eq!(compare(&recorded, &recorded.clone()), None);
        for index in [0, recorded.events.len() / 2, recorded.events.len() - 1] {
            let mut now = recorded.clone();
            now.events[index].at = Micros(u64::MAX);
            now.events.last_mut().unwrap().actor = Actor::Bus;
            assert!(
                matches!(compare(&recorded, &now), Some(Difference::Event { index: at, .. }) if at == index)
            );
        }
        let mut longer = recorded.clone();
        longer.events.push(Event {
            at: Micros(0),
            actor: Actor::Os,
            what: What::PoweredOff,
        });
        let end = recorded.events.len();
        assert!(matches!(
            compare(&recorded, &longer),
            Some(Difference::Event { index, recorded: None, now: Some(_) }) if index == end
        ));
        let mut judged = recorded.clone();
        judged.verdict.violations.clear();
        assert!(matches!(
            compare(&recorded, &judged),
            Some(Difference::Verdict { .. })
        ));
        let mut other = recorded.clone();
        other.header.model = "another".to_owned();
        assert!(matches!(
            compare(&recorded, &other),
            Some(Difference::Header { .. })
        ));
    }
}
