//! What makes a run repeatable: one event queue, one seed.
//!
//! The queue orders events by time and then by the order in which they were scheduled; whoever runs
//! a machine decides through [`Choices`] how long each nondeterministic delay takes. [`Seeded`]
//! draws from the seed; an explorer can substitute its own. A queue without a clock
//! ([`Queue::unclocked`]) keeps what is pending and forgets when: an explorer then asks which windows
//! were opened ([`Queue::changes`]) and takes out what it wants to happen next.

use std::collections::BTreeMap;

use crate::time::{Micros, Window};

/// The pending events of a machine, in the order in which they will happen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Queue<E> {
    pending: BTreeMap<Key, E>,
    scheduled: u64,
    /// Without a clock: what was started and taken back, in order, since somebody asked.
    changes: Option<Vec<Change>>,
}

/// An event that was started, with the time that it may take, or taken back.
pub type Change = (Key, Option<Window>);

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
            changes: None,
        }
    }
}

impl<E> Queue<E> {
    /// A queue without a clock: every event is pending at no known time. Each has the smallest
    /// number that is free, so that queues with the same events in them are equal, however they came
    /// to have them.
    pub fn unclocked() -> Self {
        Queue {
            changes: Some(Vec::new()),
            ..Queue::default()
        }
    }

    /// Whether there is a clock.
    pub fn has_clock(&self) -> bool {
        self.changes.is_none()
    }

    /// What was started and taken back since the last call, in order; nothing if there is a clock.
    pub fn changes(&mut self) -> Vec<Change> {
        self.changes
            .as_mut()
            .map(core::mem::take)
            .unwrap_or_default()
    }

    /// Puts `event` behind everything that is already scheduled for `at`, an instant that was chosen
    /// within `window` from now.
    pub fn schedule(&mut self, at: Micros, window: Window, event: E) -> Key {
        let key = match &mut self.changes {
            None => {
                self.scheduled += 1;
                Key {
                    at,
                    sequence: self.scheduled - 1,
                }
            }
            Some(changes) => {
                let taken = self.pending.keys().map(|key| key.sequence);
                let sequence = (0..)
                    .zip(taken)
                    .find(|(number, taken)| number != taken)
                    .map_or(self.pending.len() as u64, |(number, _)| number);
                let key = Key::unclocked(sequence);
                changes.push((key, Some(window)));
                key
            }
        };
        self.pending.insert(key, event);
        key
    }

    /// Takes an event back; `None` if it has already happened.
    pub fn cancel(&mut self, key: Key) -> Option<E> {
        let event = self.pending.remove(&key);
        if let (Some(changes), Some(_)) = (&mut self.changes, &event) {
            changes.push((key, None));
        }
        event
    }

    /// An event that happens now, taken out of the queue.
    pub fn take(&mut self, key: Key) -> Option<E> {
        self.pending.remove(&key)
    }

    /// A pending event.
    pub fn get(&self, key: Key) -> Option<&E> {
        self.pending.get(&key)
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
        let dropped = self.pending.iter().filter(|(_, event)| !keep(event));
        for key in dropped.map(|(key, _)| *key).collect::<Vec<_>>() {
            self.cancel(key);
        }
    }
}

impl Key {
    /// Event `number` of a queue without a clock.
    pub fn unclocked(number: u64) -> Key {
        Key {
            at: Micros::ZERO,
            sequence: number,
        }
    }

    /// Its place among the events of its instant.
    pub fn number(self) -> u64 {
        self.sequence
    }
}

/// Who decides what the machine leaves open.
pub trait Choices {
    /// How long the delay named `what` takes this time, within `window` (both bounds included; the
    /// unit is the window's).
    fn window(&mut self, what: &'static str, window: Window) -> u64;

    /// Which of `of` things that may all happen now happens first, from 0; `of` is at least 1.
    fn first(&mut self, _of: usize) -> usize {
        0
    }
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

    const NOW: Window = Window::exactly(0);

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
        queue.schedule(Micros(5), NOW, 'b');
        queue.schedule(Micros(3), NOW, 'a');
        let taken_back = queue.schedule(Micros(5), NOW, 'x');
        queue.schedule(Micros(5), NOW, 'c');
        assert_eq!(queue.cancel(taken_back), Some('x'));
        assert_eq!(queue.cancel(taken_back), None);
        let order: String = core::iter::from_fn(|| queue.pop())
            .map(|(_, event)| event)
            .collect();
        assert_eq!(order, "abc");
    }

    #[test]
    fn without_a_clock_equal_events_make_equal_queues() {
        let mut queue = Queue::unclocked();
        let a = queue.schedule(Micros(7), NOW, 'a');
        let b = queue.schedule(Micros(5), Window::exactly(3), 'b');
        assert_eq!(queue.take(a), Some('a'));
        let c = queue.schedule(Micros(9), NOW, 'c');
        assert_eq!((c, b.number()), (a, 1), "the free number is used again");
        queue.retain(|event| *event != 'b');
        let opened = [
            (a, Some(NOW)),
            (b, Some(Window::exactly(3))),
            (c, Some(NOW)),
        ];
        assert_eq!(queue.changes(), [&opened[..], &[(b, None)]].concat());
        assert_eq!(queue.changes(), []);
        let mut other = Queue::unclocked();
        other.schedule(Micros(0), NOW, 'c');
        other.changes();
        assert_eq!(queue, other);
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
