//! The register map (DDI0190 chapter 3), shared by the device and the driver.
//!
//! Every register is eight bits wide, bit *n* for pin *n*, at a four-byte stride in a 4 KiB page.

use core::fmt;

/// Size of the register page, in bytes.
pub const SIZE: u32 = 0x1000;

/// `GPIODATA` for all eight pins: bits 9:2 of the address are the mask of pins it reaches.
pub const GPIODATA_ALL: u16 = 0x3fc;
/// `GPIODIR`: 1 = output.
pub const GPIODIR: u16 = 0x400;
/// `GPIOIS`, interrupt sense: 0 = edge, 1 = level.
pub const GPIOIS: u16 = 0x404;
/// `GPIOIBE`: 1 = both edges interrupt (edge sense only).
pub const GPIOIBE: u16 = 0x408;
/// `GPIOIEV`: 1 = rising edge or high level, 0 = falling edge or low level.
pub const GPIOIEV: u16 = 0x40c;
/// `GPIOIE`, interrupt enable: 1 = not masked.
pub const GPIOIE: u16 = 0x410;
/// `GPIORIS`, raw interrupt status; read only.
pub const GPIORIS: u16 = 0x414;
/// `GPIOMIS`, masked interrupt status, `GPIORIS & GPIOIE`; read only.
pub const GPIOMIS: u16 = 0x418;
/// `GPIOIC`, interrupt clear: writing 1 clears an edge latch; write only.
pub const GPIOIC: u16 = 0x41c;
/// `GPIOAFSEL`: 1 = the pin is controlled by hardware.
pub const GPIOAFSEL: u16 = 0x420;
/// First of the four peripheral identification registers.
pub const PERIPH_ID0: u16 = 0xfe0;
/// First of the four PrimeCell identification registers.
pub const PCELL_ID0: u16 = 0xff0;

/// The identification bytes from [`PERIPH_ID0`] on: part 0x061, designer 0x41 (ARM), revision 0,
/// then the PrimeCell signature.
pub const IDENTIFICATION: [u8; 8] = [0x61, 0x10, 0x04, 0x00, 0x0d, 0xf0, 0x05, 0xb1];

/// A register, decoded from a word-aligned offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Register {
    /// `GPIODATA` with the mask that its address carries.
    Data(Pins),
    /// [`GPIODIR`].
    Dir,
    /// [`GPIOIS`].
    Is,
    /// [`GPIOIBE`].
    Ibe,
    /// [`GPIOIEV`].
    Iev,
    /// [`GPIOIE`].
    Ie,
    /// [`GPIORIS`].
    Ris,
    /// [`GPIOMIS`].
    Mis,
    /// [`GPIOIC`].
    Ic,
    /// [`GPIOAFSEL`].
    Afsel,
    /// One of [`IDENTIFICATION`], with the byte that it reads.
    Identification(u8),
    /// Nothing is here: reads zero, ignores writes.
    Reserved,
}

impl Register {
    /// The register that the word at `offset` belongs to; bits 1:0 of `offset` do not matter, and
    /// offsets from [`SIZE`] on are reserved.
    #[inline]
    pub fn at(offset: u16) -> Self {
        let word = offset & !3;
        match word {
            0..0x400 => Self::Data(Pins((word >> 2) as u8)),
            GPIODIR => Self::Dir,
            GPIOIS => Self::Is,
            GPIOIBE => Self::Ibe,
            GPIOIEV => Self::Iev,
            GPIOIE => Self::Ie,
            GPIORIS => Self::Ris,
            GPIOMIS => Self::Mis,
            GPIOIC => Self::Ic,
            GPIOAFSEL => Self::Afsel,
            PERIPH_ID0.. => IDENTIFICATION
                .get(usize::from((word - PERIPH_ID0) >> 2))
                .map_or(Self::Reserved, |&byte| Self::Identification(byte)),
            _ => Self::Reserved,
        }
    }
}

/// Offset of `GPIODATA` as seen through a mask of `pins`.
pub const fn gpiodata(pins: Pins) -> u16 {
    (pins.0 as u16) << 2
}

/// How much one bus access moves. The PL061 takes [`Width::Byte`] and [`Width::Word`]; the others
/// exist so that a bus can hand over what it was asked for and get a typed refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// 8 bits.
    Byte,
    /// 16 bits; refused.
    Half,
    /// 32 bits; the offset must be a multiple of four.
    Word,
    /// 64 bits; refused.
    Double,
}

/// One of the eight pins; a ninth cannot be written down.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pin(u8);

/// A pin number that the controller does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("pin {0} does not exist: a PL061 has pins 0 to 7")]
pub struct InvalidPin(pub u16);

impl Pin {
    /// Highest pin number, what FreeBSD's `GPIO_PIN_MAX` method returns.
    pub const MAX: u16 = 7;

    /// Pin `number`, or `None` from 8 on.
    pub const fn new(number: u16) -> Option<Self> {
        if number <= Self::MAX {
            Some(Self(number as u8))
        } else {
            None
        }
    }

    /// All pins, lowest first.
    pub fn all() -> Pins {
        Pins(0xff)
    }

    /// 0 to 7.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The register bit of this pin.
    pub const fn bit(self) -> u8 {
        1 << (self.0 & 7)
    }
}

impl TryFrom<u16> for Pin {
    type Error = InvalidPin;

    fn try_from(number: u16) -> Result<Self, InvalidPin> {
        Self::new(number).ok_or(InvalidPin(number))
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pin({})", self.0)
    }
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A set of pins, one bit each; iterates lowest first, as the interrupt handlers do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pins(pub u8);

impl Pins {
    /// Whether `pin` is in the set.
    pub const fn contains(self, pin: Pin) -> bool {
        self.0 & pin.bit() != 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Iterator for Pins {
    type Item = Pin;

    fn next(&mut self) -> Option<Pin> {
        let lowest = Pin::new(self.0.trailing_zeros() as u16)?;
        self.0 &= !lowest.bit();
        Some(lowest)
    }
}

/// The electrical level of a pin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// 0.
    Low,
    /// 1.
    High,
}

impl From<bool> for Level {
    fn from(high: bool) -> Self {
        if high { Self::High } else { Self::Low }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_eight_pins_exist() {
        assert!((0..8).all(|n| Pin::new(n).is_some()));
        assert_eq!(Pin::try_from(8), Err(InvalidPin(8)));
        assert_eq!(Pin::try_from(0x103), Err(InvalidPin(0x103)));
    }

    #[test]
    fn pins_come_lowest_first() {
        assert!(Pins(0b1010_0110).map(Pin::number).eq([1, 2, 5, 7]));
        assert!(Pins(0).next().is_none());
    }

    #[test]
    fn every_offset_decodes_to_what_the_manual_lists() {
        for offset in 0..u16::MAX {
            let register = Register::at(offset);
            match offset {
                0..0x400 => assert_eq!(register, Register::Data(Pins((offset / 4) as u8))),
                0x424..0xfe0 | 0x1000.. => assert_eq!(register, Register::Reserved),
                0xfe0..0x1000 => assert!(matches!(register, Register::Identification(_))),
                _ => assert_ne!(register, Register::Reserved, "{offset:#x}"),
            }
        }
    }
}
