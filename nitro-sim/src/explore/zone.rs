//! Sets of firing times, as difference bounds.
//!
//! A [`Zone`] describes every possible assignment of firing times to the timers that run, relative
//! to now: for each pair an upper bound of the difference, now being one of the two. Bounds are
//! closed and whole, and the matrix is kept closed under the triangle inequality, so equal sets
//! have equal matrices and every bound is attained.

/// Nothing bounds this difference.
const NEVER: i32 = i32::MAX;

/// The longest time that a window may name: about 17 minutes.
pub const LONGEST_US: u32 = 1 << 30;

/// When a timer may fire, counted from its start in µs; both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    min: u32,
    max: Option<u32>,
}

impl Window {
    /// At once: before any time passes.
    pub const NOW: Window = Window {
        min: 0,
        max: Some(0),
    };
    /// At any time, or never.
    pub const ANY: Window = Window { min: 0, max: None };

    /// The window from `min` to `max`, or without end. `None` if it is empty or beyond
    /// [`LONGEST_US`].
    pub fn new(min: u64, max: Option<u64>) -> Option<Window> {
        let within = |us: u64| u32::try_from(us).ok().filter(|us| *us <= LONGEST_US);
        let window = Window {
            min: within(min)?,
            max: match max {
                Some(max) => Some(within(max)?),
                None => None,
            },
        };
        window
            .max
            .is_none_or(|max| window.min <= max)
            .then_some(window)
    }

    /// Soonest, in µs after the start.
    pub fn earliest(&self) -> u32 {
        self.min
    }

    /// Latest, in µs after the start, if there is such a time.
    pub fn latest(&self) -> Option<u32> {
        self.max
    }
}

/// Every possible assignment of firing times to some timers, numbered from 0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Zone {
    /// Row `i`, column `j`: the most that `x_i - x_j` can be; index 0 is now, timer `k` has index
    /// `k + 1`.
    bounds: Box<[i32]>,
    side: usize,
}

impl Default for Zone {
    fn default() -> Self {
        Zone {
            bounds: Box::new([0]),
            side: 1,
        }
    }
}

impl Zone {
    /// Bytes outside of its own value.
    pub(super) fn heap_bytes(&self) -> usize {
        size_of_val(&*self.bounds)
    }

    /// How many timers run.
    pub fn timers(&self) -> usize {
        self.side - 1
    }

    fn at(&self, i: usize, j: usize) -> i32 {
        self.bounds[i * self.side + j]
    }

    /// How soon and how late, from now, `timer` may fire.
    pub fn span(&self, timer: usize) -> (u32, Option<u32>) {
        let max = self.at(timer + 1, 0);
        (
            (-self.at(0, timer + 1)) as u32,
            (max != NEVER).then_some(max as u32),
        )
    }

    /// Whether `timer` can be the next to fire: no other is forced to fire strictly before it.
    pub fn may_fire(&self, timer: usize) -> bool {
        (1..self.side).all(|j| self.at(j, timer + 1) >= 0)
    }

    /// The zone once `timer`, which [may](Self::may_fire), has fired before or together with all
    /// others.
    ///
    /// Asking `x_i <= x_j` for all `j` adds edges that all leave `i`, so a shortest path uses one
    /// of them at most: `a -> i -> j -> b`. One pass closes the matrix again. Then now becomes
    /// `x_i`.
    pub fn fire(&self, timer: usize) -> Zone {
        let fired = timer + 1;
        let nearest: Vec<i32> = (0..self.side)
            .map(|b| (1..self.side).map(|j| self.at(j, b)).min().unwrap_or(NEVER))
            .collect();
        let closed = |a: usize, b: usize| self.at(a, b).min(add(self.at(a, fired), nearest[b]));
        // The fired timer takes the place of now.
        let kept: Vec<usize> = core::iter::once(fired)
            .chain((1..self.side).filter(|&k| k != fired))
            .collect();
        Zone::build(kept.len(), |i, j| {
            if i == j { 0 } else { closed(kept[i], kept[j]) }
        })
    }

    /// The zone with one more timer, numbered `position`, started now.
    pub fn start(&self, position: usize, window: Window) -> Zone {
        let new = position + 1;
        let latest = window.max.map_or(NEVER, |max| max as i32);
        let old = |k: usize| if k < new { k } else { k - 1 };
        Zone::build(self.side + 1, |i, j| match (i == new, j == new) {
            (true, true) => 0,
            (true, false) => add(latest, self.at(0, old(j))),
            (false, true) => add(self.at(old(i), 0), -(window.min as i32)),
            (false, false) => self.at(old(i), old(j)),
        })
    }

    /// The zone without `timer`, which will not fire.
    pub fn cancel(&self, timer: usize) -> Zone {
        let old = |k: usize| if k <= timer { k } else { k + 1 };
        Zone::build(self.side - 1, |i, j| self.at(old(i), old(j)))
    }

    fn build(side: usize, bound: impl Fn(usize, usize) -> i32) -> Zone {
        let bounds = (0..side * side)
            .map(|k| bound(k / side, k % side))
            .collect();
        Zone { bounds, side }
    }
}

/// The sum of two bounds. Bounded differences are at most [`LONGEST_US`] either way, so two of them
/// do not overflow.
fn add(a: i32, b: i32) -> i32 {
    if a == NEVER || b == NEVER {
        NEVER
    } else {
        a.saturating_add(b)
    }
}
