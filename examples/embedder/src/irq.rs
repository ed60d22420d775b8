//! Interrupt lines, into something that works like an event descriptor.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A counter that devices add to and that the interrupt controller's thread drains: `eventfd(2)`
/// without a file descriptor.
#[derive(Clone, Debug, Default)]
pub struct Event(Arc<AtomicU64>);

impl Event {
    /// Adds one.
    pub fn signal(&self) {
        self.0.fetch_add(1, Ordering::Release);
    }

    /// How often it was signalled since the last time, or `None` where a read would block.
    pub fn take(&self) -> Option<u64> {
        Some(self.0.swap(0, Ordering::Acquire)).filter(|count| *count > 0)
    }
}

/// One level-sensitive line. The controller is told when it rises; it can ask for the level.
#[derive(Debug)]
pub struct Line {
    high: bool,
    rises: Event,
}

impl Line {
    /// A line that is low.
    pub fn new(rises: Event) -> Self {
        Self { high: false, rises }
    }

    /// What the device drives now.
    pub fn set(&mut self, high: bool) {
        if high && !self.high {
            self.rises.signal();
        }
        self.high = high;
    }

    /// The level.
    pub fn is_high(&self) -> bool {
        self.high
    }

    /// The level after a restore. It is not told: the controller is restored too, and an edge that
    /// never was would be an interrupt too many.
    pub fn restore(&mut self, high: bool) {
        self.high = high;
    }
}
