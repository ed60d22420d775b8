//! What makes a run repeatable: one event queue, one seed.
//!
//! The queue orders events by time and then by the order in which they were scheduled; whoever runs
//! a machine decides through [`Choices`] how long each nondeterministic delay takes. [`Seeded`]
//! draws from the seed; an explorer can substitute its own.

use std::collections::BTreeMap;

use crate::time::{Micros, Window};

/// The pending events of a machine, in the order in which they will happen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Queue<E> {
    pending: BTreeMap<Key, E>,
    scheduled: u64,
}

/// Names a scheduled event: its time, and its place among the events of that instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// When the event happens.
    pub at: Micros,
    sequence: u64,
}

impl<E> Default for Queue<E> {
    fn default() -> Self {
        Queue {
            pending: BTreeMap::new(),
            scheduled: 0,
        }
    }
}

impl<E> Queue<E> {
    /// Puts `event` behind everything that is already scheduled for `at`.
    pub fn schedule(&mut self, at: Micros, event: E) -> Key {
        let key = Key {
            at,
            sequence: self.scheduled,
        };
        self.scheduled += 1;
        self.pending.insert(key, event);
        key
    }

    /// Takes an event back; `None` if it has already happened.
    pub fn cancel(&mut self, key: Key) -> Option<E> {
        self.pending.remove(&key)
    }

    /// The earliest event, taken out of the queue.
    pub fn pop(&mut self) -> Option<(Micros, E)> {
        self.pending.pop_first().map(|(key, event)| (key.at, event))
    }

    /// When the earliest event happens.
    pub fn next_at(&self) -> Option<Micros> {
        self.pending.first_key_value().map(|(key, _)| key.at)
    }

    /// The pending events, earliest first.
    pub fn iter(&self) -> impl Iterator<Item = (Micros, &E)> {
        self.pending.iter().map(|(key, event)| (key.at, event))
    }

    /// Drops the pending events for which `keep` says no.
    pub fn retain(&mut self, keep: impl Fn(&E) -> bool) {
        self.pending.retain(|_, event| keep(event));
    }
}

/// Who decides what the machine leaves open.
pub trait Choices {
    /// How long the delay named `what` takes this time, within `window` (both bounds included; the
    /// unit is the window's).
    fn window(&mut self, what: &'static str, window: Window) -> u64;
}

/// Choices drawn from a seed.
///
/// Each named delay has its own stream, so that a run with a quirk and a run without it meet the
/// same firmware: that one of them draws more often for something else does not shift the other
/// delays.
#[derive(Clone, Debug)]
pub struct Seeded {
    seed: u64,
    streams: BTreeMap<&'static str, SplitMix64>,
}

impl Seeded {
    /// All the choices of one seed.
    pub fn new(seed: u64) -> Seeded {
        Seeded {
            seed,
            streams: BTreeMap::new(),
        }
    }
}

impl Choices for Seeded {
    fn window(&mut self, what: &'static str, window: Window) -> u64 {
        let seed = self.seed;
        let stream = self
            .streams
            .entry(what)
            .or_insert_with(|| SplitMix64(seed ^ fnv1a(what.as_bytes())));
        // A closed window of all 2^64 values has no size in a u64; it needs no reduction either.
        match (window.max() - window.min()).checked_add(1) {
            Some(size) => window.min() + stream.below(size),
            None => stream.next(),
        }
    }
}

/// Sebastiano Vigna's SplitMix64 (public domain): a 64-bit counter through a bijective mixer. Only
/// integers, so the same numbers on every platform.
#[derive(Clone, Debug)]
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A uniform number below `size` (not zero), by Lemire's multiplication with rejection.
    fn below(&mut self, size: u64) -> u64 {
        let threshold = size.wrapping_neg() % size;
        loop {
            let product = u128::from(self.next()) * u128::from(size);
            if product as u64 >= threshold {
                return (product >> 64) as u64;
            }
        }
    }
}

/// FNV-1a over the bytes of a stream's name.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_the_published_one() {
        // First outputs for seed 1234567, as in the reference implementation's own test vector.
        let mut generator = SplitMix64(1_234_567);
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(
            [generator.next(), generator.next(), generator.next()],
            expected
        );
    }

    #[test]
    fn one_instant_keeps_the_order_of_scheduling() {
        let mut queue = Queue::default();
        queue.schedule(Micros(5), 'b');
        queue.schedule(Micros(3), 'a');
        let taken_back = queue.schedule(Micros(5), 'x');
        queue.schedule(Micros(5), 'c');
        assert_eq!(queue.cancel(taken_back), Some('x'));
        assert_eq!(queue.cancel(taken_back), None);
        let order: String = core::iter::from_fn(|| queue.pop())
            .map(|(_, event)| event)
            .collect();
        assert_eq!(order, "abc");
    }

    #[test]
    fn a_stream_does_not_notice_the_others() {
        let window = Window::new(0, 1_000_000).unwrap();
        let (mut alone, mut together) = (Seeded::new(7), Seeded::new(7));
        for _ in 0..100 {
            together.window("other", window);
            assert_eq!(alone.window("lag", window), together.window("lag", window));
        }
    }

    #[test]
    fn draws_stay_within_the_window_and_reach_both_ends() {
        let window = Window::new(10, 13).unwrap();
        let mut choices = Seeded::new(1);
        let drawn: std::collections::BTreeSet<u64> =
            (0..200).map(|_| choices.window("x", window)).collect();
        assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [10, 11, 12, 13]);
        choices.window("y", Window::new(0, Window::LIMIT).unwrap());
    }
}
