//! A scenario as a list of what its operator does, one list for each copy of the scenario.

use crate::scenario::{Scenario, Step, Times};

/// Volumes that one scenario may name.
pub const VOLUMES: usize = 4;

/// One thing that an operator does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Attaches a volume, by its number in the scenario, in this slot or in one that is free.
    Attach {
        /// Which volume.
        volume: u8,
        /// Where, if the scenario says.
        slot: Option<u8>,
    },
    /// Detaches a volume.
    Detach {
        /// Which volume.
        volume: u8,
    },
    /// Asks the OS to rescan the bus.
    Rescan,
    /// Waits until nothing is pending.
    Rest,
    /// Waits this long, µs.
    Pause(u64),
    /// Goes back to the act of this number, or on to the next: as it likes.
    Again(u16),
}

/// How often a scenario's `repeat`s are gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounds {
    /// As often as they say, `cycles` being this many: the rounds are written out.
    Written(u32),
    /// Any number of times: whatever happens in a given number of rounds happens here too.
    Any,
}

/// Why a scenario cannot be explored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A step that the explored world does not have.
    #[error("step `{0}` is not explored yet; `run` takes it")]
    Step(&'static str),
    /// More volumes than a state has room for.
    #[error("the scenario names {0} volumes; at most {VOLUMES} can be explored")]
    Volumes(usize),
    /// More steps than a state can count.
    #[error(
        "the scenario has more than {} steps once its repetitions are written out",
        u16::MAX
    )]
    Long,
}

/// The operator's list: repetitions written out, volumes numbered. What comes before the first
/// attach (the boot) is the explored world's initial state.
pub fn acts(scenario: &Scenario, rounds: Rounds) -> Result<Vec<Act>, Error> {
    let mut names = Vec::new();
    let mut acts = Vec::new();
    flatten(&scenario.steps, rounds, &mut names, &mut acts)?;
    if names.len() > VOLUMES {
        return Err(Error::Volumes(names.len()));
    }
    Ok(acts)
}

/// The most acts in a row between two of which nobody waits for rest; `None` if there is no end to them.
pub fn most_unrested(acts: &[Act]) -> Option<usize> {
    // From each act on, until somebody waits.
    let mut from = vec![0; acts.len() + 1];
    // One more pass than there are acts changes something only if there is a way round without a wait.
    for _ in 0..=acts.len() {
        let before = from.clone();
        for (at, act) in acts.iter().enumerate().rev() {
            from[at] = match act {
                Act::Rest => 0,
                Act::Pause(_) => from[at + 1],
                Act::Again(first) => from[at + 1].max(from[usize::from(*first)]),
                Act::Attach { .. } | Act::Detach { .. } | Act::Rescan => from[at + 1] + 1,
            };
        }
        if from == before {
            return from.into_iter().max();
        }
    }
    None
}

fn flatten(
    steps: &[Step],
    rounds: Rounds,
    names: &mut Vec<String>,
    acts: &mut Vec<Act>,
) -> Result<(), Error> {
    for step in steps {
        match step {
            Step::Boot {} => {}
            Step::Attach { volume, slot } => {
                let volume = number(volume, names);
                acts.push(Act::Attach {
                    volume,
                    slot: *slot,
                });
            }
            Step::Detach { volume } => acts.push(Act::Detach {
                volume: number(volume, names),
            }),
            Step::Rescan {} => acts.push(Act::Rescan),
            Step::Wait { duration: None } => acts.push(Act::Rest),
            Step::Wait {
                duration: Some(duration),
            } => acts.push(Act::Pause(duration.0.0)),
            Step::Repeat { times, steps } => repeat(times, steps, rounds, names, acts)?,
            Step::PowerLoss {} => return Err(Error::Step("power-loss")),
            Step::Edge { .. } => return Err(Error::Step("edge")),
            Step::Press { .. } => return Err(Error::Step("press")),
        }
        if acts.len() > usize::from(u16::MAX) {
            return Err(Error::Long);
        }
    }
    Ok(())
}

fn repeat(
    times: &Times,
    steps: &[Step],
    rounds: Rounds,
    names: &mut Vec<String>,
    acts: &mut Vec<Act>,
) -> Result<(), Error> {
    let times = times.number(match rounds {
        Rounds::Written(cycles) => cycles,
        Rounds::Any => u32::MAX,
    });
    if times > 1 && rounds == Rounds::Any {
        let first = u16::try_from(acts.len()).map_err(|_| Error::Long)?;
        flatten(steps, rounds, names, acts)?;
        acts.push(Act::Again(first));
        return Ok(());
    }
    let before = acts.len();
    for _ in 0..times {
        flatten(steps, rounds, names, acts)?;
        if acts.len() == before {
            break;
        }
    }
    Ok(())
}

fn number(name: &str, names: &mut Vec<String>) -> u8 {
    let known = names.iter().position(|known| known == name);
    known.unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    }) as u8
}
