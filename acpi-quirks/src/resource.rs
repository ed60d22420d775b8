//! Resource templates (ACPI 6.5 §6.4): the buffers that `_CRS`, `_PRS` and `_AEI` hold.
//!
//! [`Resources`] walks any buffer and gives each [`Descriptor`]; [`Descriptor::decode`] understands
//! the kinds that EC2 and QEMU use. Nothing outside a descriptor's own bytes is ever read for it.

mod bytes;
pub mod gpio;

use bytes::Bytes;
use gpio::GpioConnection;

/// Why a template is not one. `offset` counts bytes from the start of the buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("resource template, byte {offset:#x}: {fault}")]
pub struct Error {
    /// The byte at fault.
    pub offset: usize,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a template or a descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The buffer ends without an end tag (0x79).
    #[error("the buffer ends without an end tag (0x79)")]
    NoEndTag,
    /// The buffer ends inside a descriptor.
    #[error("the descriptor says it has {length} bytes, and the buffer has {available} left")]
    PastBuffer {
        /// Size of the descriptor by its own account, header included.
        length: usize,
        /// Bytes from its start to the end of the buffer.
        available: usize,
    },
    /// No descriptor has this tag.
    #[error("no descriptor has the tag {0:#04x}")]
    UnknownTag(u8),
    /// The descriptor's kind does not have this length.
    #[error("a descriptor with tag {tag:#04x} cannot have {length} bytes after its header")]
    Length {
        /// Its tag.
        tag: u8,
        /// What its header says, in bytes.
        length: usize,
    },
    /// The checksum behind the end tag is neither 0 (unused) nor right.
    #[error("the end tag's checksum is {0:#04x}, and the template does not sum to zero")]
    Checksum(u8),
    /// Something inside a GPIO connection descriptor.
    #[error(transparent)]
    Gpio(#[from] gpio::Fault),
}

/// One descriptor, whole inside its buffer and of a length that its kind can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Descriptor<'a> {
    /// Offset of its first byte in the buffer.
    pub offset: usize,
    /// Small: the item name (0x0 to 0xF). Large: the whole first byte (from 0x80).
    pub tag: u8,
    /// All its bytes, header included.
    pub bytes: &'a [u8],
}

/// Small item names (ACPI 6.5 table 6.31) and large item tags (table 6.46) that are decoded here.
mod tag {
    pub(super) const IRQ: u8 = 0x04;
    pub(super) const IO: u8 = 0x08;
    pub(super) const FIXED_IO: u8 = 0x09;
    pub(super) const END: u8 = 0x0f;
    pub(super) const MEMORY32_FIXED: u8 = 0x86;
    pub(super) const DWORD_SPACE: u8 = 0x87;
    pub(super) const WORD_SPACE: u8 = 0x88;
    pub(super) const EXTENDED_INTERRUPT: u8 = 0x89;
    pub(super) const QWORD_SPACE: u8 = 0x8a;
    pub(super) const GPIO_CONNECTION: u8 = 0x8c;
}

/// How many bytes may follow the header of a descriptor with this tag; `None` for an unknown tag.
fn lengths(tag: u8) -> Option<core::ops::RangeInclusive<usize>> {
    const ANY: usize = u16::MAX as usize;
    Some(match tag {
        tag::IRQ => 2..=3,
        0x05 => 2..=2, // DMA
        0x06 => 0..=1, // start of dependent functions
        0x07 => 0..=0, // end of dependent functions
        tag::IO => 7..=7,
        tag::FIXED_IO => 3..=3,
        0x0a => 5..=5, // fixed DMA
        0x0e => 0..=7, // vendor defined
        tag::END => 1..=1,
        0x81 => 9..=9,   // 24-bit memory range
        0x82 => 12..=12, // generic register
        0x84 => 0..=ANY, // vendor defined
        0x85 => 17..=17, // 32-bit memory range
        tag::MEMORY32_FIXED => 9..=9,
        tag::DWORD_SPACE => 23..=ANY,
        tag::WORD_SPACE => 13..=ANY,
        tag::EXTENDED_INTERRUPT => 6..=ANY,
        tag::QWORD_SPACE => 43..=ANY,
        0x8b => 53..=53, // extended address space
        tag::GPIO_CONNECTION => 20..=ANY,
        0x8d..=0x93 => 3..=ANY, // pin function to clock input: not decoded here
        _ => return None,
    })
}

/// The descriptors of a buffer up to its end tag, which is checked but not given. After an error
/// there is nothing more. What stands behind the end tag is nobody's and is not looked at.
#[derive(Clone, Debug)]
pub struct Resources<'a> {
    buffer: &'a [u8],
    offset: usize,
    done: bool,
}

impl<'a> Resources<'a> {
    /// Walks `buffer`, the content of the ACPI Buffer object.
    pub fn new(buffer: &'a [u8]) -> Self {
        Self {
            buffer,
            offset: 0,
            done: false,
        }
    }

    fn descriptor(&self) -> Result<Descriptor<'a>, Error> {
        let at = |fault| Error {
            offset: self.offset,
            fault,
        };
        let rest = self.buffer.get(self.offset..).unwrap_or(&[]);
        let first = *rest.first().ok_or(at(Fault::NoEndTag))?;
        let (tag, header, length) = if first & 0x80 == 0 {
            (first >> 3, 1, Some(usize::from(first & 7)))
        } else {
            (first, 3, rest.u16(1).map(usize::from))
        };
        let allowed = lengths(tag).ok_or(at(Fault::UnknownTag(first)))?;
        let available = rest.len();
        let length = length.ok_or(at(Fault::PastBuffer {
            length: header,
            available,
        }))?;
        if !allowed.contains(&length) {
            return Err(at(Fault::Length { tag: first, length }));
        }
        let size = header.saturating_add(length);
        let bytes = rest.get(..size).ok_or(at(Fault::PastBuffer {
            length: size,
            available,
        }))?;
        Ok(Descriptor {
            offset: self.offset,
            tag,
            bytes,
        })
    }

    /// The end tag's second byte is 0 or makes the whole template sum to zero.
    fn check_end(&self, end: &Descriptor<'a>) -> Result<(), Error> {
        let checksum = end.bytes.u8(1).unwrap_or(0);
        let template = self
            .buffer
            .get(..end.offset.saturating_add(end.bytes.len()));
        let sum = template
            .unwrap_or(&[])
            .iter()
            .fold(0u8, |sum, byte| sum.wrapping_add(*byte));
        if checksum == 0 || sum == 0 {
            return Ok(());
        }
        Err(Error {
            offset: end.offset.saturating_add(1),
            fault: Fault::Checksum(checksum),
        })
    }
}

impl<'a> Iterator for Resources<'a> {
    type Item = Result<Descriptor<'a>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let descriptor = match self.descriptor() {
            Ok(end) if end.tag == tag::END => {
                self.done = true;
                return self.check_end(&end).err().map(Err);
            }
            Ok(descriptor) => descriptor,
            Err(error) => {
                self.done = true;
                return Some(Err(error));
            }
        };
        self.offset = self.offset.saturating_add(descriptor.bytes.len());
        Some(Ok(descriptor))
    }
}

impl core::iter::FusedIterator for Resources<'_> {}

/// What a descriptor means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resource<'a> {
    /// Small IRQ descriptor (§6.4.2.1).
    Irq {
        /// Bit *n* for interrupt *n*.
        mask: u16,
        /// Mode, sharing, wake.
        flags: InterruptFlags,
    },
    /// I/O ports (§6.4.2.5); a fixed-location descriptor (§6.4.2.6) has equal ends.
    Io {
        /// Lowest base.
        min: u16,
        /// Highest base.
        max: u16,
        /// Alignment of the base.
        alignment: u8,
        /// Number of ports.
        length: u8,
    },
    /// 32-bit fixed memory range (§6.4.3.4).
    Memory32Fixed {
        /// Whether the range can be written.
        writable: bool,
        /// Physical base address.
        base: u32,
        /// Bytes.
        length: u32,
    },
    /// Word, DWord or QWord address space (§6.4.3.5).
    AddressSpace(AddressSpace),
    /// Extended interrupt (§6.4.3.6).
    ExtendedInterrupt(ExtendedInterrupt<'a>),
    /// GPIO connection (§6.4.3.8.1).
    Gpio(GpioConnection<'a>),
    /// Well-formed, but not decoded here.
    Other(Descriptor<'a>),
}

/// The flags of IRQ and extended interrupt descriptors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InterruptFlags {
    /// Edge, or else level.
    pub edge: bool,
    /// Active low, or else active high.
    pub active_low: bool,
    /// Shared, or else exclusive.
    pub shared: bool,
    /// Can wake the system.
    pub wake: bool,
    /// The device consumes it; always so for the small descriptor.
    pub consumer: bool,
}

/// A window of an address space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AddressSpace {
    /// 0 memory, 1 I/O, 2 bus numbers, from 0xC0 vendor defined.
    pub kind: u8,
    /// General flags: bit 0 consumer, 1 subtractive decode, 2 fixed minimum, 3 fixed maximum.
    pub flags: u8,
    /// Flags whose meaning depends on `kind`.
    pub specific_flags: u8,
    /// Width of the fields in the descriptor, in bits: 16, 32 or 64.
    pub bits: u8,
    /// Granularity.
    pub granularity: u64,
    /// First address.
    pub min: u64,
    /// Last address.
    pub max: u64,
    /// What to add to an address on the secondary side.
    pub translation: u64,
    /// Number of addresses.
    pub length: u64,
}

/// Interrupts of an extended interrupt descriptor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExtendedInterrupt<'a> {
    /// Mode, sharing, wake.
    pub flags: InterruptFlags,
    numbers: &'a [u8],
}

impl<'a> ExtendedInterrupt<'a> {
    /// The interrupt numbers (GSIV), in order.
    pub fn numbers(&self) -> impl Iterator<Item = u32> + 'a {
        self.numbers
            .as_chunks()
            .0
            .iter()
            .copied()
            .map(u32::from_le_bytes)
    }
}

impl<'a> Descriptor<'a> {
    /// What this descriptor means.
    ///
    /// # Errors
    /// [`Error`] with the offset, from the start of the buffer, of the byte at fault.
    pub fn decode(&self) -> Result<Resource<'a>, Error> {
        if self.tag == tag::GPIO_CONNECTION {
            return GpioConnection::decode(self.offset, self.bytes).map(Resource::Gpio);
        }
        // The walk admits only lengths that these decoders can read, so `None` means that the
        // count inside the descriptor does not fit it.
        self.decode_plain().ok_or(Error {
            offset: self.offset,
            fault: Fault::Length {
                tag: self.tag,
                length: self.bytes.len(),
            },
        })
    }

    fn decode_plain(&self) -> Option<Resource<'a>> {
        let b = self.bytes;
        Some(match self.tag {
            tag::IRQ => {
                let flags = b.u8(3).unwrap_or(0x01); // edge, active high, exclusive when left out
                Resource::Irq {
                    mask: b.u16(1)?,
                    flags: InterruptFlags {
                        edge: flags & 0x01 != 0,
                        active_low: flags & 0x08 != 0,
                        shared: flags & 0x10 != 0,
                        wake: flags & 0x20 != 0,
                        consumer: true,
                    },
                }
            }
            tag::IO => {
                let (min, max) = (b.u16(2)?, b.u16(4)?);
                Resource::Io {
                    min,
                    max,
                    alignment: b.u8(6)?,
                    length: b.u8(7)?,
                }
            }
            tag::FIXED_IO => {
                let base = b.u16(1)? & 0x03ff;
                Resource::Io {
                    min: base,
                    max: base,
                    alignment: 1,
                    length: b.u8(3)?,
                }
            }
            tag::MEMORY32_FIXED => Resource::Memory32Fixed {
                writable: b.u8(3)? & 1 != 0,
                base: b.u32(4)?,
                length: b.u32(8)?,
            },
            tag::WORD_SPACE => Resource::AddressSpace(self.space(2)?),
            tag::DWORD_SPACE => Resource::AddressSpace(self.space(4)?),
            tag::QWORD_SPACE => Resource::AddressSpace(self.space(8)?),
            tag::EXTENDED_INTERRUPT => {
                let (flags, count) = (b.u8(3)?, usize::from(b.u8(4)?));
                Resource::ExtendedInterrupt(ExtendedInterrupt {
                    flags: InterruptFlags {
                        consumer: flags & 0x01 != 0,
                        edge: flags & 0x02 != 0,
                        active_low: flags & 0x04 != 0,
                        shared: flags & 0x08 != 0,
                        wake: flags & 0x10 != 0,
                    },
                    numbers: b.get(5..count.checked_mul(4)?.checked_add(5)?)?,
                })
            }
            _ => Resource::Other(*self),
        })
    }

    /// An address space descriptor with five fields of `width` bytes.
    fn space(&self, width: usize) -> Option<AddressSpace> {
        let b = self.bytes;
        let field = |index: usize| {
            let at = index.checked_mul(width)?.checked_add(6)?;
            match width {
                2 => b.u16(at).map(u64::from),
                4 => b.u32(at).map(u64::from),
                _ => b.u64(at),
            }
        };
        Some(AddressSpace {
            kind: b.u8(3)?,
            flags: b.u8(4)?,
            specific_flags: b.u8(5)?,
            bits: u8::try_from(width.checked_mul(8)?).ok()?,
            granularity: field(0)?,
            min: field(1)?,
            max: field(2)?,
            translation: field(3)?,
            length: field(4)?,
        })
    }
}
