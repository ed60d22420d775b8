//! Work for several threads, whose results are in an order of their own.

use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::panic::resume_unwind;
use std::thread;

/// What `work` gives for each number below `count`, in their order, done by at most so many `threads`.
///
/// A system that has no more threads to give makes this slower, not wrong: this thread takes its share too.
pub(crate) fn share<R: Send>(
    threads: usize,
    count: usize,
    work: impl Fn(usize) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let numbers = || Some(next.fetch_add(1, Relaxed)).filter(|number| *number < count);
        core::iter::from_fn(|| numbers().map(|number| (number, work(number)))).collect::<Vec<_>>()
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads.min(count))
            .map_while(|_| thread::Builder::new().spawn_scoped(scope, take).ok())
            .collect();
        let mut done = take();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_order_whoever_did_the_work() {
        for threads in [0, 1, 2, 7, 100] {
            for count in [0, 1, 5, 64] {
                let squares = share(threads, count, |number| number * number);
                let expected: Vec<_> = (0..count).map(|number| number * number).collect();
                assert_eq!(squares, expected, "{threads} threads");
            }
        }
    }
}
