//! The GPIO connection descriptor (ACPI 6.5 §6.4.3.8.1), with every offset in it distrusted.
//!
//! ACPICA converts these without checking any offset: a bad one makes it read past the descriptor,
//! take header bytes for pins, or corrupt its heap through a 16-bit underflow (measured with
//! acpiexec 20200925). Here each of these is a [`Fault`] with its place, and a
//! [`GpioConnection`] that exists is one whose parts lie in order inside its descriptor.

use super::bytes::Bytes;
use super::{Error, Fault as ResourceFault};

/// Offsets of the fixed fields, from the descriptor's first byte.
mod field {
    pub(super) const REVISION: usize = 3;
    pub(super) const TYPE: usize = 4;
    pub(super) const FLAGS: usize = 5;
    pub(super) const CONNECTION_FLAGS: usize = 7;
    pub(super) const PIN_CONFIG: usize = 9;
    pub(super) const DRIVE_STRENGTH: usize = 10;
    pub(super) const DEBOUNCE: usize = 12;
    pub(super) const PIN_OFFSET: usize = 14;
    pub(super) const NAME_OFFSET: usize = 17;
    pub(super) const VENDOR_OFFSET: usize = 19;
    pub(super) const VENDOR_LENGTH: usize = 21;
    /// Size of the fixed part.
    pub(super) const END: usize = 23;
}

/// What is wrong inside a GPIO connection descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The descriptor ends inside its fixed part.
    #[error("GPIO descriptor: the fixed part of 23 bytes is cut off")]
    Short,
    /// The revision is not 1.
    #[error("GPIO descriptor: revision {0}, only 1 is defined")]
    Revision(u8),
    /// The connection type is neither interrupt (0) nor I/O (1).
    #[error("GPIO descriptor: connection type {0:#04x} is reserved")]
    ConnectionType(u8),
    /// An I/O connection where only interrupts may stand, as in `_AEI`.
    #[error("GPIO descriptor: an I/O connection where only an interrupt may stand")]
    NotAnInterrupt,
    /// General, interrupt or I/O flags have reserved bits set.
    #[error("GPIO descriptor: reserved flag bits {0:#06x} are set")]
    ReservedFlags(u16),
    /// The interrupt polarity is 3.
    #[error("GPIO descriptor: interrupt polarity 3 is reserved")]
    Polarity,
    /// A reserved pin configuration (0x04 to 0x7F).
    #[error("GPIO descriptor: pin configuration {0:#04x} is reserved")]
    PinConfig(u8),
    /// A pin configuration (from 0x80) that only its vendor understands.
    #[error("GPIO descriptor: pin configuration {0:#04x} is vendor defined, meaning unknown")]
    VendorPinConfig(u8),
    /// The pin table starts inside the fixed part: header bytes would be taken for pins.
    #[error("GPIO descriptor: the pin table offset {0:#x} is inside the fixed part")]
    PinTableInsideHeader(u16),
    /// The pin table starts past the end.
    #[error("GPIO descriptor: the pin table offset {0:#x} is past the end")]
    PinTablePastEnd(u16),
    /// The pin table starts after the resource source name.
    #[error("GPIO descriptor: the pin table offset {0:#x} is after the source name's")]
    PinTableAfterName(u16),
    /// The pin table is empty.
    #[error("GPIO descriptor: there are no pins")]
    NoPins,
    /// The pin table has an odd number of bytes.
    #[error("GPIO descriptor: the pin table has {0} bytes, which is not whole pins")]
    OddPinTable(u16),
    /// The resource source name starts inside the fixed part.
    #[error("GPIO descriptor: the source name offset {0:#x} is inside the fixed part")]
    NameInsideHeader(u16),
    /// The resource source name starts past the end.
    #[error("GPIO descriptor: the source name offset {0:#x} is past the end")]
    NamePastEnd(u16),
    /// There is no resource source name.
    #[error("GPIO descriptor: the source name is empty")]
    EmptyName,
    /// The resource source name does not end in a NUL where the vendor data starts.
    #[error("GPIO descriptor: the source name has no NUL before the vendor data")]
    NameNotTerminated,
    /// The resource source name has a byte that is not printable ASCII.
    #[error("GPIO descriptor: the source name has the byte {0:#04x}")]
    NameByte(u8),
    /// The vendor data start inside the fixed part (0 for "none" is not allowed either).
    #[error("GPIO descriptor: the vendor data offset {0:#x} is inside the fixed part")]
    VendorInsideHeader(u16),
    /// The vendor data start before the resource source name.
    #[error("GPIO descriptor: the vendor data offset {0:#x} is before the source name's")]
    VendorBeforeName(u16),
    /// The vendor data start past the end.
    #[error("GPIO descriptor: the vendor data offset {0:#x} is past the end")]
    VendorPastEnd(u16),
    /// The vendor data go on past the end.
    #[error("GPIO descriptor: {0} bytes of vendor data go past the end")]
    VendorDataPastEnd(u16),
    /// Bytes behind the vendor data that belong to nothing.
    #[error("GPIO descriptor: {0} bytes behind the vendor data")]
    TrailingBytes(usize),
    /// The pin number 0xFFFF, which means "no pin".
    #[error("GPIO descriptor: pin 0xffff means that there is no pin")]
    NoPin,
    /// A pin that the controller does not have.
    #[error("GPIO descriptor: pin {pin}, and the controller's last is {max}")]
    PinBeyondController {
        /// The pin.
        pin: u16,
        /// Highest pin of the controller.
        max: u16,
    },
}

/// A GPIO connection whose parts lie in order inside its descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GpioConnection<'a> {
    /// Offset of the descriptor in its buffer.
    pub offset: usize,
    /// Interrupt or I/O.
    pub connection: Connection,
    /// The device consumes the resource, or else produces it.
    pub consumer: bool,
    /// More than one device may use the pins.
    pub shared: bool,
    /// Pull resistors.
    pub pull: Pull,
    /// Output drive strength in 1/100 mA; 0xFFFF for the default. Meaningful for I/O.
    pub drive_strength: u16,
    /// Debounce time in 1/100 ms; 0xFFFF for the default. Meaningful for interrupts.
    pub debounce: u16,
    /// The GPIO controller: an absolute or relative path, or one name segment. Printable ASCII.
    pub source: &'a str,
    /// Vendor data, often empty.
    pub vendor_data: &'a [u8],
    pin_table: &'a [u8],
    pin_table_at: usize,
}

/// What the connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Connection {
    /// `GpioInt`.
    Interrupt(Interrupt),
    /// `GpioIo`.
    Io(IoRestriction),
}

/// How the pins interrupt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interrupt {
    /// Edge or level.
    pub trigger: Trigger,
    /// High, low, both.
    pub polarity: Polarity,
    /// Can wake the system.
    pub wake: bool,
}

/// Interrupt mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// Level.
    Level,
    /// Edge.
    Edge,
}

/// Interrupt polarity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Polarity {
    /// High level or rising edge.
    ActiveHigh,
    /// Low level or falling edge.
    ActiveLow,
    /// Both edges. The specification has it for [`Trigger::Edge`] only; what a system makes of it
    /// with a level is its own affair (see [`crate::event`]).
    ActiveBoth,
}

/// What the pins of an I/O connection may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IoRestriction {
    /// Anything.
    None,
    /// Input.
    InputOnly,
    /// Output.
    OutputOnly,
    /// Anything, and the pin keeps its configuration when it is not used.
    NoneAndPreserve,
}

/// Pull resistors that the descriptor asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pull {
    /// Whatever the pin does by itself.
    Default,
    /// Pull-up: what EC2 and QEMU say of a controller that has none.
    Up,
    /// Pull-down.
    Down,
    /// No pull.
    None,
}

/// One entry of the pin table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PinEntry {
    /// Offset of the entry in the buffer.
    pub offset: usize,
    /// The pin, relative to the controller; 0xFFFF is no pin at all.
    pub number: u16,
}

impl PinEntry {
    /// The pin, if a controller with pins 0 to `max` has it.
    ///
    /// # Errors
    /// [`Fault::NoPin`] and [`Fault::PinBeyondController`], with the offset of the entry.
    pub fn check(&self, max: u16) -> Result<u16, Error> {
        let fault = match self.number {
            0xffff => Fault::NoPin,
            pin if pin > max => Fault::PinBeyondController { pin, max },
            pin => return Ok(pin),
        };
        Err(Error {
            offset: self.offset,
            fault: ResourceFault::Gpio(fault),
        })
    }
}

impl<'a> GpioConnection<'a> {
    /// Decodes the descriptor `bytes` (header included), which starts at `offset` of its buffer.
    ///
    /// # Errors
    /// The first [`Fault`] in field order, with the offset of the field at fault.
    pub(crate) fn decode(offset: usize, bytes: &'a [u8]) -> Result<Self, Error> {
        let decoded = Decoder { bytes }.decode(offset);
        decoded.map_err(|(at, fault)| Error {
            offset: offset.saturating_add(at),
            fault: ResourceFault::Gpio(fault),
        })
    }

    /// The entries of the pin table, in order; at least one.
    pub fn pins(&self) -> impl Iterator<Item = PinEntry> + Clone + use<'a> {
        let this = *self;
        (0..).map_while(move |index| this.pin(index))
    }

    /// Entry `index` of the pin table; `None` past its end.
    pub fn pin(&self, index: usize) -> Option<PinEntry> {
        let number = self
            .pin_table
            .as_chunks()
            .0
            .get(index)
            .copied()
            .map(u16::from_le_bytes)?;
        let offset = self.pin_table_at.saturating_add(index.saturating_mul(2));
        Some(PinEntry { offset, number })
    }

    /// The interrupt that this must be where only interrupts may stand.
    ///
    /// # Errors
    /// [`Fault::NotAnInterrupt`].
    pub fn interrupt(&self) -> Result<Interrupt, Error> {
        match self.connection {
            Connection::Interrupt(interrupt) => Ok(interrupt),
            Connection::Io(_) => Err(Error {
                offset: self.offset.saturating_add(field::TYPE),
                fault: ResourceFault::Gpio(Fault::NotAnInterrupt),
            }),
        }
    }
}

/// Offset inside the descriptor, and what is wrong there.
type Wrong = (usize, Fault);

struct Decoder<'a> {
    bytes: &'a [u8],
}

/// The variable part, in order and inside the descriptor.
struct Parts<'a> {
    pins: &'a [u8],
    source: &'a str,
    vendor_data: &'a [u8],
}

impl<'a> Decoder<'a> {
    fn decode(&self, offset: usize) -> Result<GpioConnection<'a>, Wrong> {
        match self.u8(field::REVISION)? {
            1 => {}
            other => return Err((field::REVISION, Fault::Revision(other))),
        }
        let kind = self.u8(field::TYPE)?;
        if kind > 1 {
            return Err((field::TYPE, Fault::ConnectionType(kind)));
        }
        let flags = self.u16(field::FLAGS)?;
        self.reserved(field::FLAGS, flags, 0x0001)?;
        let (connection, shared) = self.connection(kind)?;
        let pull = self.pull()?;
        let parts = self.parts()?;
        Ok(GpioConnection {
            offset,
            connection,
            consumer: flags & 1 != 0,
            shared,
            pull,
            drive_strength: self.u16(field::DRIVE_STRENGTH)?,
            debounce: self.u16(field::DEBOUNCE)?,
            source: parts.source,
            vendor_data: parts.vendor_data,
            pin_table: parts.pins,
            pin_table_at: offset.saturating_add(usize::from(self.u16(field::PIN_OFFSET)?)),
        })
    }

    /// The connection and whether it is shared.
    fn connection(&self, kind: u8) -> Result<(Connection, bool), Wrong> {
        let flags = self.u16(field::CONNECTION_FLAGS)?;
        let connection = match kind {
            0 => {
                self.reserved(field::CONNECTION_FLAGS, flags, 0x001f)?;
                Connection::Interrupt(Interrupt {
                    trigger: if flags & 1 == 0 {
                        Trigger::Level
                    } else {
                        Trigger::Edge
                    },
                    polarity: match flags >> 1 & 3 {
                        0 => Polarity::ActiveHigh,
                        1 => Polarity::ActiveLow,
                        2 => Polarity::ActiveBoth,
                        _ => return Err((field::CONNECTION_FLAGS, Fault::Polarity)),
                    },
                    wake: flags & 0x10 != 0,
                })
            }
            _ => {
                self.reserved(field::CONNECTION_FLAGS, flags, 0x000b)?;
                Connection::Io(match flags & 3 {
                    0 => IoRestriction::None,
                    1 => IoRestriction::InputOnly,
                    2 => IoRestriction::OutputOnly,
                    _ => IoRestriction::NoneAndPreserve,
                })
            }
        };
        Ok((connection, flags & 0x08 != 0))
    }

    fn pull(&self) -> Result<Pull, Wrong> {
        let fault = match self.u8(field::PIN_CONFIG)? {
            0 => return Ok(Pull::Default),
            1 => return Ok(Pull::Up),
            2 => return Ok(Pull::Down),
            3 => return Ok(Pull::None),
            vendor @ 0x80.. => Fault::VendorPinConfig(vendor),
            reserved => Fault::PinConfig(reserved),
        };
        Err((field::PIN_CONFIG, fault))
    }

    /// Checks 23 ≤ pins < name < vendor data ≤ end, and that the vendor data reach the end.
    fn parts(&self) -> Result<Parts<'a>, Wrong> {
        let (pin, name, vendor, vendor_length) = (
            self.u16(field::PIN_OFFSET)?,
            self.u16(field::NAME_OFFSET)?,
            self.u16(field::VENDOR_OFFSET)?,
            self.u16(field::VENDOR_LENGTH)?,
        );
        let size = self.bytes.len();
        let inside = |offset: u16| usize::from(offset) < field::END;
        let past = |offset: u16, end: usize| usize::from(offset) > end;
        let last = size.saturating_sub(1); // pins and name have at least one byte
        let (at, fault) = match () {
            () if inside(pin) => (field::PIN_OFFSET, Fault::PinTableInsideHeader(pin)),
            () if past(pin, last) => (field::PIN_OFFSET, Fault::PinTablePastEnd(pin)),
            () if inside(name) => (field::NAME_OFFSET, Fault::NameInsideHeader(name)),
            () if past(name, last) => (field::NAME_OFFSET, Fault::NamePastEnd(name)),
            () if pin > name => (field::PIN_OFFSET, Fault::PinTableAfterName(pin)),
            () if pin == name => (field::PIN_OFFSET, Fault::NoPins),
            () if (name - pin) % 2 == 1 => (field::PIN_OFFSET, Fault::OddPinTable(name - pin)),
            () if inside(vendor) => (field::VENDOR_OFFSET, Fault::VendorInsideHeader(vendor)),
            () if past(vendor, size) => (field::VENDOR_OFFSET, Fault::VendorPastEnd(vendor)),
            () if vendor == name => (field::NAME_OFFSET, Fault::EmptyName),
            () if vendor < name => (field::VENDOR_OFFSET, Fault::VendorBeforeName(vendor)),
            () => return self.slices(pin, name, vendor, vendor_length),
        };
        Err((at, fault))
    }

    /// Cuts the variable part at offsets that are in order.
    fn slices(&self, pin: u16, name: u16, vendor: u16, length: u16) -> Result<Parts<'a>, Wrong> {
        let [pin, name, vendor] = [pin, name, vendor].map(usize::from);
        let cut = |from: usize, to: usize| self.bytes.get(from..to).ok_or((0, Fault::Short));
        let rest = cut(vendor, self.bytes.len())?;
        let Some((vendor_data, trailing)) = rest.split_at_checked(length.into()) else {
            return Err((field::VENDOR_LENGTH, Fault::VendorDataPastEnd(length)));
        };
        if !trailing.is_empty() {
            return Err((field::VENDOR_LENGTH, Fault::TrailingBytes(trailing.len())));
        }
        let source = source_name(cut(name, vendor)?, name)?;
        Ok(Parts {
            pins: cut(pin, name)?,
            source,
            vendor_data,
        })
    }

    fn reserved(&self, at: usize, flags: u16, defined: u16) -> Result<(), Wrong> {
        match flags & !defined {
            0 => Ok(()),
            bits => Err((at, Fault::ReservedFlags(bits))),
        }
    }

    fn u8(&self, at: usize) -> Result<u8, Wrong> {
        self.bytes.u8(at).ok_or((at, Fault::Short))
    }

    fn u16(&self, at: usize) -> Result<u16, Wrong> {
        self.bytes.u16(at).ok_or((at, Fault::Short))
    }
}

/// A name field with its NUL, which starts at `at` of the descriptor.
fn source_name(field: &[u8], at: usize) -> Result<&str, Wrong> {
    let end = at.saturating_add(field.len()).saturating_sub(1);
    let Some((0, name)) = field.split_last() else {
        return Err((end, Fault::NameNotTerminated));
    };
    if name.is_empty() {
        return Err((at, Fault::EmptyName));
    }
    if let Some(index) = name.iter().position(|byte| !byte.is_ascii_graphic()) {
        let byte = name.get(index).copied().unwrap_or(0);
        return Err((at.saturating_add(index), Fault::NameByte(byte)));
    }
    // Graphic ASCII is UTF-8.
    core::str::from_utf8(name).map_err(|_| (at, Fault::NameByte(0)))
}
