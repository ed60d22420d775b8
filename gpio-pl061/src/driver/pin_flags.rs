//! FreeBSD's pin flags (`sys/sys/gpio.h`).

use core::fmt;

bitflags::bitflags! {
    /// `GPIO_PIN_*` and `GPIO_INTR_*`, with FreeBSD's values. Bits without a name are kept, so that
    /// the driver can refuse them.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct PinFlags: u32 {
        /// `GPIO_PIN_INPUT`.
        const INPUT = 0x0000_0001;
        /// `GPIO_PIN_OUTPUT`.
        const OUTPUT = 0x0000_0002;
        /// `GPIO_PIN_PULLUP`.
        const PULLUP = 0x0000_0020;
        /// `GPIO_PIN_PULLDOWN`.
        const PULLDOWN = 0x0000_0040;
        /// `GPIO_INTR_LEVEL_LOW`.
        const INTR_LEVEL_LOW = 0x0001_0000;
        /// `GPIO_INTR_LEVEL_HIGH`.
        const INTR_LEVEL_HIGH = 0x0002_0000;
        /// `GPIO_INTR_EDGE_RISING`.
        const INTR_EDGE_RISING = 0x0004_0000;
        /// `GPIO_INTR_EDGE_FALLING`.
        const INTR_EDGE_FALLING = 0x0008_0000;
        /// `GPIO_INTR_EDGE_BOTH`.
        const INTR_EDGE_BOTH = 0x0010_0000;
        /// `GPIO_INTR_MASK`: all interrupt modes.
        const INTR_MASK = 0x001f_0000;
        const _ = !0;
    }
}

impl PinFlags {
    /// What a PL061 pin can do: input, output, five interrupt modes; no pulls.
    pub const PL061_CAPS: Self = Self::INTR_MASK.union(Self::INPUT).union(Self::OUTPUT);
}

impl fmt::Display for PinFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.bits())
    }
}

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
