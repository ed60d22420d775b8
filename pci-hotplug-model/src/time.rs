//! Time as the model sees it: durations only. No model reads a clock; whoever executes it owns time.

/// A closed interval of durations in microseconds: something takes at least `min_us` and at most `max_us`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// The shortest, µs.
    pub min_us: u64,
    /// The longest, µs; never below `min_us`.
    pub max_us: u64,
}

impl Window {
    /// At the same instant, which is still in either order with whatever else happens then.
    pub const ZERO: Window = Window::exactly(0);

    /// The interval, or `None` when `min_us` is above `max_us`.
    #[must_use]
    pub const fn new(min_us: u64, max_us: u64) -> Option<Window> {
        if min_us <= max_us {
            Some(Window { min_us, max_us })
        } else {
            None
        }
    }

    /// Exactly this long.
    #[must_use]
    pub const fn exactly(us: u64) -> Window {
        Window {
            min_us: us,
            max_us: us,
        }
    }
}
