//! Resource templates, as far as `ConcatenateResTemplate` looks at them.

use crate::error::Exception;

/// How the length of a descriptor relates to its least (ACPI 6.5 §6.4; `AcpiGbl_ResourceTypes`).
#[derive(Clone, Copy)]
enum Length {
    /// There is no such descriptor.
    Invalid,
    Fixed(u16),
    /// At least so much.
    AtLeast(u16),
    /// So much, or one less.
    OrOneLess(u16),
}

use Length::{AtLeast, Fixed, Invalid, OrOneLess};

/// Small descriptors, by item name: IRQ, DMA, start and end of dependent functions, I/O, fixed I/O, fixed DMA,
/// vendor, end tag.
const SMALL: [Length; 16] = [
    Invalid,
    Invalid,
    Invalid,
    Invalid,
    OrOneLess(3),
    Fixed(2),
    OrOneLess(1),
    Fixed(0),
    Fixed(7),
    Fixed(3),
    Fixed(5),
    Invalid,
    Invalid,
    Invalid,
    AtLeast(0),
    Fixed(1),
];

/// Large descriptors, by item name: memory of 24 bits, generic register, vendor, memory of 32 bits, fixed memory,
/// address spaces (dword, word), interrupts, address spaces (qword, extended), GPIO, pin function, serial bus,
/// and the three of pin configurations and groups.
const LARGE: [Length; 19] = [
    Invalid,
    Fixed(9),
    Fixed(12),
    Invalid,
    AtLeast(0),
    Fixed(17),
    Fixed(9),
    AtLeast(23),
    AtLeast(13),
    AtLeast(6),
    AtLeast(43),
    Fixed(53),
    AtLeast(20),
    AtLeast(15),
    AtLeast(9),
    AtLeast(17),
    AtLeast(11),
    AtLeast(14),
    AtLeast(17),
];

/// Offset of the end tag of a resource template (`AcpiUtGetResourceEndTag`); an empty buffer
/// counts as an empty template.
pub(crate) fn end_tag(template: &[u8]) -> Result<usize, Exception> {
    if template.len() == 1 {
        return Err(Exception::AmlNoResourceEndTag);
    }
    let mut at = 0;
    while let Some(rest @ [tag, ..]) = template.get(at..) {
        let (rule, head, length) = if tag & 0x80 != 0 {
            let rule = LARGE.get(usize::from(tag & 0x7F));
            let length = match rest {
                [_, low, high, ..] => u16::from_le_bytes([*low, *high]),
                _ => 0,
            };
            (rule, 3, length)
        } else {
            let rule = SMALL.get(usize::from(tag >> 3));
            (rule, 1, u16::from(tag & 7))
        };
        let fits = match rule.copied().unwrap_or(Invalid) {
            Invalid => return Err(Exception::AmlInvalidResourceType),
            Fixed(exactly) => length == exactly,
            AtLeast(least) => length >= least,
            OrOneLess(most) => length == most || length + 1 == most,
        };
        if !fits {
            return Err(Exception::AmlBadResourceLength);
        }
        // The second byte of an end tag is not looked at, but must be there.
        match (tag & 0xF8, rest.len()) {
            (0x78, 0..2) => return Err(Exception::AmlNoResourceEndTag),
            (0x78, _) => return Ok(at),
            // The kind of serial bus: I2C, SPI or UART.
            (0x88, _) if *tag == 0x8E && !matches!(rest.get(5), Some(1..=3)) => {
                return Err(Exception::AmlInvalidResourceType);
            }
            _ => at += head + usize::from(length),
        }
    }
    match template {
        [] => Ok(0),
        _ => Err(Exception::AmlNoResourceEndTag),
    }
}
