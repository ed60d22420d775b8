//! The interrupt modes that a PL061 has.

use super::PinFlags;

/// An interrupt mode of one pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// Low to high.
    EdgeRising,
    /// High to low.
    EdgeFalling,
    /// Any change.
    EdgeBoth,
    /// While high.
    LevelHigh,
    /// While low.
    LevelLow,
}

impl Trigger {
    /// The mode that the interrupt bits of `flags` name; `None` unless they name exactly one.
    pub fn from_flags(flags: PinFlags) -> Option<Self> {
        let modes = flags & PinFlags::INTR_MASK;
        [
            Self::EdgeRising,
            Self::EdgeFalling,
            Self::EdgeBoth,
            Self::LevelHigh,
            Self::LevelLow,
        ]
        .into_iter()
        .find(|mode| mode.flags() == modes)
    }

    /// The `GPIO_INTR_*` bit of this mode.
    pub fn flags(self) -> PinFlags {
        match self {
            Self::EdgeRising => PinFlags::INTR_EDGE_RISING,
            Self::EdgeFalling => PinFlags::INTR_EDGE_FALLING,
            Self::EdgeBoth => PinFlags::INTR_EDGE_BOTH,
            Self::LevelHigh => PinFlags::INTR_LEVEL_HIGH,
            Self::LevelLow => PinFlags::INTR_LEVEL_LOW,
        }
    }

    /// Whether `GPIOIS` has this pin's bit set.
    pub fn is_level(self) -> bool {
        matches!(self, Self::LevelHigh | Self::LevelLow)
    }

    /// Whether `GPIOIEV` has this pin's bit set; meaningless for [`Trigger::EdgeBoth`].
    pub fn is_rising_or_high(self) -> bool {
        matches!(self, Self::EdgeRising | Self::LevelHigh)
    }
}
