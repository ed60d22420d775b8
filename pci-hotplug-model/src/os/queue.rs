//! A first-in, first-out queue of small codes, as a value.

use core::fmt;
use core::hash::{Hash, Hasher};

/// Codes in order of arrival. Equal when the same codes wait, whatever was queued before.
#[derive(Clone, Copy)]
pub struct Queue<const Q: usize> {
    len: u16,
    codes: [u8; Q],
}

impl<const Q: usize> Queue<Q> {
    /// How many codes it holds.
    pub const CAPACITY: usize = Q;

    /// An empty queue.
    #[must_use]
    pub const fn new() -> Queue<Q> {
        const { assert!(Q <= u16::MAX as usize, "the length has 16 bits") };
        Queue {
            len: 0,
            codes: [0; Q],
        }
    }

    /// The codes, first to be served first.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        self.codes.get(..usize::from(self.len)).unwrap_or(&[])
    }

    /// Whether nothing is queued.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends. False when there is no room.
    pub(crate) fn push(&mut self, code: u8) -> bool {
        let Some(place) = self.codes.get_mut(usize::from(self.len)) else {
            return false;
        };
        *place = code;
        self.len += 1;
        true
    }

    /// Takes the first.
    pub(crate) fn pop(&mut self) -> Option<u8> {
        let waiting = self.codes.get_mut(..usize::from(self.len))?;
        let first = *waiting.first()?;
        waiting.copy_within(1.., 0);
        self.len -= 1;
        Some(first)
    }
}

impl<const Q: usize> Default for Queue<Q> {
    fn default() -> Queue<Q> {
        Queue::new()
    }
}

impl<const Q: usize> PartialEq for Queue<Q> {
    fn eq(&self, other: &Queue<Q>) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<const Q: usize> Eq for Queue<Q> {}

impl<const Q: usize> Hash for Queue<Q> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_slice().hash(state);
    }
}

impl<const Q: usize> fmt::Debug for Queue<Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}
