//! The critical delay: the smallest pause before the rescan with which there is no ghost.

use std::sync::Arc;

use acpi_quirks::Quirks;
use pci_hotplug_model::profile::OsFamily;

use crate::explore::{End, Watch};
use crate::scenario::Step;
use crate::setup::Setup;
use crate::verdict::Property;

use super::hotplug::Parameters;
use super::plan::Means;
use super::world::takes_whole_machine;
use super::{Error, Request, parameters, token};

/// Longer pauses are not tried, but for one just above the bus lag: a minute.
const LONGEST_US: u64 = 60_000_000;

/// What was found.
#[derive(Clone, Debug)]
pub struct Critical {
    /// The smallest pause, in whole µs, for which `no-ghost` is proved; `None` if there is none up to a minute (or
    /// to just above the bus lag, where that is longer), or if a proof could not be finished.
    pub delay_us: Option<u64>,
    /// Whether the operator, or a periodic rescan, keeps to times of its own: then a shorter pause, which was not
    /// tried, may be enough, too.
    pub is_timed: bool,
    /// The pauses that were tried, each with its verdict.
    pub tried: Vec<(u64, Option<bool>)>,
    /// The pause whose proof could not be finished, and what ended it.
    pub open: Option<(u64, End)>,
    /// The quirks under which they were tried: a device that never leaves leaves no ghost, so where
    /// the firmware waits for the PMCSR write, it is made.
    pub quirks: u32,
}

/// Searches over the prover's own verdicts.
///
/// The set of runs that end without a ghost can only grow with the pause: the rescan comes later
/// and the firmware does not know of it. So the verdicts are monotone, and halving finds the one
/// place where they change; both sides of that place are proved, not inferred.
///
/// Not so where something else happens at a time of its own ([`Critical::is_timed`]): a longer pause
/// may move what waits behind it towards that. No pause at all is therefore tried first, and of
/// what is found elsewhere only the two sides are claimed.
///
/// # Errors
/// [`Error`]
pub fn search(
    setup: &Arc<Setup>,
    request: &Request,
    watch: &mut Watch<'_>,
) -> Result<Critical, Error> {
    if takes_whole_machine(setup) || !detaches(&setup.scenario.steps) {
        return Err(Error::NoDetach(setup.header.scenario.clone()));
    }
    let mut base = parameters(setup, request.slots)?;
    if base.setup.os.family != OsFamily::FreeBsd {
        return Err(Error::NoRescan);
    }
    base = with_delay(base, 0);
    let is_timed = keeps_time(&setup.scenario.steps) || base.setup.os.periodic_rescan.is_some();
    let mut found = Critical {
        delay_us: None,
        is_timed,
        tried: Vec::new(),
        open: None,
        quirks: base.setup.os.quirks.bits(),
    };
    let mut holds = |delay: u64, found: &mut Critical| -> Result<Option<bool>, Error> {
        let parameters = with_delay(base.clone(), delay);
        let context = token::Context::of(setup, request.slots, Some(delay));
        let mut proof = Means::new(&context, setup, request).explore(parameters, watch)?;
        let holds = proof.verdicts.first().and_then(|verdict| verdict.holds);
        if holds.is_none() && !proof.unrest.is_empty() {
            return Err(Error::NoRest {
                delay_us: delay,
                why: proof.unrest.remove(0),
            });
        }
        found.tried.push((delay, holds));
        found.open = holds.is_none().then_some((delay, proof.end));
        Ok(holds)
    };
    // Between `broken` and `held`, both proved; a pause of -1 would be broken.
    let lag = base
        .setup
        .profile
        .nitro
        .bus_lag
        .map_or(0, |window| window.max_us);
    let mut held = lag + 1;
    let mut broken: Option<u64> = None;
    if is_timed {
        match holds(0, &mut found)? {
            Some(false) => broken = Some(0),
            held => {
                found.delay_us = held.map(|_| 0);
                return Ok(found);
            }
        }
    }
    loop {
        match holds(held, &mut found)? {
            Some(true) => break,
            Some(false) if held < LONGEST_US => {
                broken = Some(held);
                held = (held * 2).min(LONGEST_US);
            }
            _ => return Ok(found),
        }
    }
    while held > broken.map_or(0, |b| b + 1) {
        let low = broken.map_or(0, |b| b + 1);
        // The place just below the lag's end is the likely one; then halve.
        let middle = if held == lag + 1 && low < lag {
            lag
        } else {
            low + (held - 1 - low) / 2
        };
        match holds(middle, &mut found)? {
            Some(true) => held = middle,
            Some(false) => broken = Some(middle),
            None => return Ok(found),
        }
    }
    found.delay_us = Some(held);
    Ok(found)
}

fn keeps_time(steps: &[Step]) -> bool {
    steps.iter().any(|step| match step {
        Step::Wait { duration } => duration.is_some(),
        Step::Repeat { steps, .. } => keeps_time(steps),
        _ => false,
    })
}

fn detaches(steps: &[Step]) -> bool {
    steps.iter().any(|step| match step {
        Step::Detach { .. } => true,
        Step::Repeat { steps, .. } => detaches(steps),
        _ => false,
    })
}

/// The parameters with which a pause is tried.
pub(crate) fn with_delay(mut parameters: Parameters, delay_us: u64) -> Parameters {
    if parameters.setup.profile.nitro.eject_needs_pme {
        parameters.setup.os.quirks |= Quirks::ACPI_Q_CLEAR_PME_ON_DETACH;
    }
    parameters.setup.os.rescan_delay_us = Some(delay_us);
    parameters.properties = vec![Property::NoGhost];
    parameters
}
