//! Delta debugging (Zeller and Hildebrandt 2002) of schedules.

use std::ops::ControlFlow;

use super::{Kind, Model};

/// A shortened schedule that still breaks `property`, such that leaving out any single step of it
/// no longer does; `None` if `steps` do not break it. `go_on` is asked before each attempt; where it breaks,
/// the shortest schedule so far is what there is.
///
/// A candidate is run leniently: a step that is not enabled is skipped. What is returned are the
/// steps that were really taken, up to where the property broke.
pub fn shrink<M: Model>(
    model: &M,
    property: usize,
    steps: &[M::Step],
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Option<Vec<M::Step>> {
    let mut best = breaks(model, property, steps)?;
    let mut pieces = 2;
    while best.len() > 1 {
        let size = best.len().div_ceil(pieces);
        let mut stopped = false;
        let shorter = (0..best.len()).step_by(size).find_map(|start| {
            stopped = stopped || go_on().is_break();
            if stopped {
                return None;
            }
            let end = (start + size).min(best.len());
            let candidate = [&best[..start], &best[end..]].concat();
            breaks(model, property, &candidate).filter(|taken| taken.len() < best.len())
        });
        match shorter {
            Some(shorter) => {
                best = shorter;
                pieces = pieces.saturating_sub(1).max(2);
            }
            None if size == 1 || stopped => break,
            None => pieces = (pieces * 2).min(best.len()),
        }
    }
    Some(best)
}

/// Runs what can be run of `steps`; the steps taken until `property` broke, if it did.
fn breaks<M: Model>(model: &M, property: usize, steps: &[M::Step]) -> Option<Vec<M::Step>> {
    let kind = model.properties().get(property)?.kind;
    let mut state = model.initial();
    let mut taken = Vec::new();
    let mut enabled = Vec::new();
    let mut wanted = steps.iter();
    loop {
        if kind == Kind::Always && !model.holds(property, &state) {
            return Some(taken);
        }
        enabled.clear();
        model.steps(&state, &mut enabled);
        if enabled.is_empty() {
            let broken = match kind {
                Kind::Always => false,
                Kind::Eventually => !model.holds(property, &state),
                Kind::NoDeadlock => !model.finished(&state),
            };
            return broken.then_some(taken);
        }
        let step = wanted.by_ref().find(|step| enabled.contains(step))?;
        state = model.next(&state, step);
        taken.push(step.clone());
    }
}

/// Runs `steps` strictly; the state they lead to, or how many of them could be taken.
pub fn replay<M: Model>(model: &M, steps: &[M::Step]) -> Result<M::State, usize> {
    let mut state = model.initial();
    let mut enabled = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        enabled.clear();
        model.steps(&state, &mut enabled);
        if !enabled.contains(step) {
            return Err(number);
        }
        state = model.next(&state, step);
    }
    Ok(state)
}
