//! The fixed-capacity list that a step fills.

use crate::event::{Action, Note};

/// What one step asked for and reported, in order. Reused from step to step, so that a step costs no
/// initialisation.
#[derive(Clone, Debug)]
pub struct Actions {
    len: usize,
    items: [Action; Actions::CAPACITY],
}

impl Actions {
    /// Enough for the largest step: a rescan or a boot that reports four things about each of 32 slots.
    pub const CAPACITY: usize = 160;

    /// An empty list.
    #[must_use]
    pub const fn new() -> Actions {
        Actions {
            len: 0,
            items: [Action::Note(Note::PowerLost); Actions::CAPACITY],
        }
    }

    /// The actions, oldest first.
    #[must_use]
    pub fn as_slice(&self) -> &[Action] {
        self.items.get(..self.len).unwrap_or(&[])
    }

    /// The actions, oldest first.
    pub fn iter(&self) -> core::slice::Iter<'_, Action> {
        self.as_slice().iter()
    }

    /// Forgets them.
    pub fn clear(&mut self) {
        self.len = 0;
    }

    pub(crate) fn push(&mut self, action: Action) {
        debug_assert!(
            self.len < Self::CAPACITY,
            "a step reported more than {}",
            Self::CAPACITY
        );
        if let Some(item) = self.items.get_mut(self.len) {
            *item = action;
            self.len += 1;
        }
    }

    pub(crate) fn note(&mut self, note: Note) {
        self.push(Action::Note(note));
    }
}

impl Default for Actions {
    fn default() -> Actions {
        Actions::new()
    }
}

impl<'a> IntoIterator for &'a Actions {
    type Item = &'a Action;
    type IntoIter = core::slice::Iter<'a, Action>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
