//! A first-in, first-out queue of small codes, as a value.

/// Codes in order of arrival; the unused tail is zero, so that equal queues are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Queue<const Q: usize> {
    len: u8,
    codes: [u8; Q],
}

impl<const Q: usize> Queue<Q> {
    /// An empty queue.
    #[must_use]
    pub const fn new() -> Queue<Q> {
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
        let first = *self.as_slice().first()?;
        self.codes.copy_within(1.., 0);
        if let Some(last) = self.codes.last_mut() {
            *last = 0;
        }
        self.len -= 1;
        Some(first)
    }
}

impl<const Q: usize> Default for Queue<Q> {
    fn default() -> Queue<Q> {
        Queue::new()
    }
}
