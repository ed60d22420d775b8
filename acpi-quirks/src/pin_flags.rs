//! FreeBSD's pin flags (`sys/sys/gpio.h`): the word that travels from the descriptor to the GPIO
//! driver, and so the one thing that a plan and a driver must agree on.

use core::fmt;

bitflags::bitflags! {
    /// `GPIO_PIN_*` and `GPIO_INTR_*`, with FreeBSD's values. Bits without a name are kept, so that
    /// a driver can refuse them.
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
    pub(crate) const INTR_EDGE_MASK: Self = Self::INTR_EDGE_RISING
        .union(Self::INTR_EDGE_FALLING)
        .union(Self::INTR_EDGE_BOTH);

    /// What `gpioaei` gives to the pin's `setflags`: everything but the interrupt mode.
    pub fn configuration(self) -> Self {
        self.difference(Self::INTR_MASK)
    }

    /// What `gpioaei` gives to the interrupt: nothing but the interrupt mode.
    pub fn interrupt(self) -> Self {
        self.intersection(Self::INTR_MASK)
    }
}

impl fmt::Display for PinFlags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.bits())
    }
}
