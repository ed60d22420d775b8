//! One bit per state of a [`Product`], where the product is small enough to number without a set.
//!
//! The word of a state is its number, so there is nothing to hash and nothing to compare. Depth
//! first, because then the states still to be expanded are few; hence the traces are not the
//! shortest, and none is given: if there is a violation, [`packed`](super::packed) finds the
//! shortest way to one.

use core::fmt::Debug;
use core::hash::Hash;
use std::time::{Duration, Instant};

use super::packed::Packed;
use super::product::Product;
use super::{End, Limits, Progress, Watch};

/// States expanded between two looks at the watcher.
const ROUND: u64 = 1 << 20;

/// The receipt of a search over a bitmap.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Why it ended.
    pub end: End,
    /// States reached.
    pub states: u64,
    /// Steps taken, also those to states already known.
    pub transitions: u64,
    /// Most bytes that the bitmap and the states still to be expanded took.
    pub bytes: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// Whether a state that must not be reachable was reached.
    pub violated: bool,
    /// Whether a state without successors that is not an intended end was reached.
    pub deadlocked: bool,
}

/// Explores every state that `product` can reach, or `None` if a bit for each does not fit into
/// `limits`.
pub fn search<L: Clone + Eq + Hash + Debug + Sync>(
    product: &Product<L>,
    limits: &Limits,
    watch: &mut Watch<'_>,
) -> Option<Receipt> {
    let began = Instant::now();
    let words = 1u64.checked_shl(product.width())?.div_ceil(64);
    if product.width() > 40 || words * 8 > limits.max_bytes {
        return None;
    }
    let mut seen = vec![0u64; words as usize];
    let initial = Packed::initial(product);
    seen[(initial / 64) as usize] |= 1 << (initial % 64);
    let mut open = vec![initial];
    let (mut states, mut transitions, mut peak) = (1u64, 0u64, 0);
    let (mut violated, mut deadlocked) = (product.broken(initial), false);
    let mut end = End::Complete;
    let mut expanded = 0u64;
    while let Some(state) = open.pop() {
        let before = transitions;
        product.each_successor(state, |next| {
            transitions += 1;
            let (word, bit) = (&mut seen[(next / 64) as usize], 1 << (next % 64));
            if *word & bit == 0 {
                *word |= bit;
                states += 1;
                violated |= product.broken(next);
                open.push(next);
            }
        });
        deadlocked |= transitions == before && !Packed::finished(product, state);
        peak = peak.max(open.capacity() as u64);
        expanded += 1;
        if limits.stop_when_settled && violated {
            end = End::Settled;
            break;
        }
        let bytes = 8 * (words + peak);
        if bytes > limits.max_bytes {
            end = End::OutOfMemory;
            break;
        }
        if expanded.is_multiple_of(ROUND) {
            let frontier = open.len() as u64;
            let elapsed = began.elapsed();
            if watch(&Progress {
                states,
                transitions,
                frontier,
                depth: 0,
                bytes,
                elapsed,
            })
            .is_break()
            {
                end = End::Interrupted;
                break;
            }
        }
    }
    let bytes = 8 * (words + peak);
    Some(Receipt {
        end,
        states,
        transitions,
        bytes,
        elapsed: began.elapsed(),
        violated,
        deadlocked,
    })
}
