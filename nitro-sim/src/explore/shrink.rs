//! Delta debugging (Zeller and Hildebrandt 2002) of schedules.

use std::ops::ControlFlow;

use super::{Kind, Model};

/// A shortened schedule that still breaks `property`, such that leaving out any single step of it
/// no longer does; `None` if `steps` do not break it. `go_on` is asked before each attempt, and told how many steps
/// that may run; where it breaks, the shortest schedule so far is what there is.
///
/// A candidate is run leniently: a step that is not enabled is skipped. What is returned are the
/// steps that were really taken, up to where the property broke.
pub fn shrink<M: Model>(
    model: &M,
    property: usize,
    steps: &[M::Step],
    go_on: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Option<Vec<M::Step>> {
    let mut best = breaks(model, property, model.initial(), steps)?;
    let mut size = best.len().div_ceil(2);
    while size > 0 {
        let mut shorter = false;
        // What comes before the piece that is left out is run once for all pieces.
        let (mut start, mut before) = (0, model.initial());
        while start < best.len() {
            if go_on(best.len() - start).is_break() {
                return Some(best);
            }
            let end = (start + size).min(best.len());
            if let Some(taken) = breaks(model, property, before.clone(), &best[end..]) {
                best.truncate(start);
                best.extend(taken);
                shorter = true;
            } else {
                for step in &best[start..end] {
                    before = model.next(&before, step);
                }
                start = end;
            }
        }
        size = match shorter {
            true => size.div_ceil(2),
            false => size / 2,
        };
    }
    Some(best)
}

/// Runs what can be run of `steps` from `state` on; the steps taken until `property` broke, if it did.
fn breaks<M: Model>(
    model: &M,
    property: usize,
    mut state: M::State,
    steps: &[M::Step],
) -> Option<Vec<M::Step>> {
    let kind = model.properties().get(property)?.kind;
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
