//! Conversions between integers, strings and buffers, as ACPICA does them (`exconvrt.c`,
//! `utstrtoul64.c`): pure functions on numbers and bytes.

use alloc::string::String;
use alloc::vec::Vec;

/// How an integer or buffer is written as a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Radix {
    /// `ToDecimalString`.
    Decimal,
    /// `ToHexString`.
    Hex,
    /// Implicit conversion: hexadecimal, bytes apart by blanks.
    Implicit,
}

/// Digits of the value, most significant first.
fn digits(value: u64, radix: u64, least: usize, out: &mut Vec<u8>) {
    let mut buffer = [0u8; 20];
    let mut at = buffer.len();
    let mut rest = value;
    while at > 0 && (rest != 0 || buffer.len() - at < least) {
        at -= 1;
        if let Some(digit) = buffer.get_mut(at) {
            let number = (rest % radix) as u8;
            *digit = if number < 10 {
                b'0' + number
            } else {
                b'A' + (number - 10)
            };
        }
        rest /= radix;
    }
    out.extend_from_slice(buffer.get(at..).unwrap_or_default());
}

/// An integer as a string; `width` is the machine's, in bytes.
pub(crate) fn integer_to_string(value: u64, radix: Radix, width: usize) -> Vec<u8> {
    let mut out = Vec::new();
    match radix {
        Radix::Decimal => digits(value, 10, 1, &mut out),
        Radix::Hex | Radix::Implicit => digits(value, 16, width * 2, &mut out),
    }
    out
}

/// Length that [`buffer_to_string`] may reach, for charging before it is called.
pub(crate) fn buffer_string_bound(bytes: usize, radix: Radix) -> usize {
    bytes.saturating_mul(if radix == Radix::Decimal { 4 } else { 5 })
}

/// A buffer as a string.
pub(crate) fn buffer_to_string(bytes: &[u8], radix: Radix) -> Vec<u8> {
    let separator = if radix == Radix::Implicit { b' ' } else { b',' };
    let mut out = Vec::with_capacity(buffer_string_bound(bytes.len(), radix));
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 {
            out.push(separator);
        }
        match radix {
            Radix::Decimal => digits(u64::from(*byte), 10, 1, &mut out),
            Radix::Hex | Radix::Implicit => {
                out.extend_from_slice(b"0x");
                digits(u64::from(*byte), 16, 2, &mut out);
            }
        }
    }
    out
}

/// A string as an integer. Implicit conversion is always hexadecimal; `ToInteger` reads decimal unless the
/// string starts with `0x`. Conversion stops at the first character that is no digit, and before the
/// digit that would overflow. Also gives how many bytes were looked at, but for the few that hold the number:
/// blanks and zeros before it may be very many.
pub(crate) fn string_to_integer(text: &[u8], explicit: bool, width: usize) -> (u64, usize) {
    let limit = if width == 4 {
        u64::from(u32::MAX)
    } else {
        u64::MAX
    };
    let (digits, radix) = match without_blanks(text) {
        [b'0', b'x' | b'X', rest @ ..] => (rest, 16),
        rest => (rest, if explicit { 10 } else { 16 }),
    };
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    let digits = digits.get(zeros..).unwrap_or_default();
    let number = leading_number(digits, radix, limit).unwrap_or_else(|before| before);
    (number, text.len() - digits.len())
}

/// A string as an integer in C's notation (`AcpiUtStrtoul64`): octal after `0`, hexadecimal after `0x`, else
/// decimal, up to the first character that is no digit. Always in 64 bits; `None` if it needs more.
pub(crate) fn c_number(text: &[u8]) -> Option<u64> {
    let read = match without_blanks(text) {
        [b'0', b'x' | b'X', rest @ ..] => leading_number(rest, 16, u64::MAX),
        [b'0', rest @ ..] => leading_number(rest, 8, u64::MAX),
        rest => leading_number(rest, 10, u64::MAX),
    };
    read.ok()
}

/// The text after the blanks that it starts with.
fn without_blanks(text: &[u8]) -> &[u8] {
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t'..=b'\r');
    let start = text.iter().position(|byte| !blank(byte));
    start.map_or(&[], |start| text.get(start..).unwrap_or_default())
}

/// The number that a text starts with. If it is above the limit, `Err` with what was read before it became so.
fn leading_number(text: &[u8], radix: u32, limit: u64) -> Result<u64, u64> {
    let mut digits = text
        .iter()
        .map_while(|byte| char::from(*byte).to_digit(radix));
    digits.try_fold(0, |before, digit| {
        u64::checked_mul(before, radix.into())
            .and_then(|shifted| shifted.checked_add(digit.into()))
            .filter(|next| *next <= limit)
            .ok_or(before)
    })
}

/// The bytes of a string of AML as the host sees it.
pub(crate) fn text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// The bytes that a string of the host's is in AML.
pub(crate) fn text_bytes(text: &str) -> Vec<u8> {
    text.chars()
        .map(|letter| u8::try_from(letter).unwrap_or(b'?'))
        .collect()
}

/// The part of a string that ACPICA copies where it uses C's `strcpy`: up to the first zero.
pub(crate) fn c_string(text: &[u8]) -> &[u8] {
    text.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// `FromBCD`: `None` if a digit is above nine or the number too large.
pub(crate) fn from_bcd(value: u64) -> Option<u64> {
    (0..16).rev().try_fold(0u64, |number, place| {
        let digit = value >> (place * 4) & 0xF;
        (digit <= 9).then_some(number.wrapping_mul(10).wrapping_add(digit))
    })
}

/// `ToBCD`: `None` if the number has more digits than fit (16, or 8 of a 32-bit machine).
pub(crate) fn to_bcd(value: u64, width: usize) -> Option<u64> {
    let (mut rest, mut out) = (value, 0u64);
    for place in 0..width as u32 * 2 {
        out |= (rest % 10) << (place * 4);
        rest /= 10;
    }
    (rest == 0).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What acpiexec 20200925 gives.
    #[test]
    fn conversions_are_acpicas() {
        assert_eq!(integer_to_string(0xABC, Radix::Hex, 8), b"0000000000000ABC");
        assert_eq!(integer_to_string(0xABC, Radix::Decimal, 8), b"2748");
        assert_eq!(
            buffer_to_string(&[0x78, 0x9A], Radix::Implicit),
            b"0x78 0x9A"
        );
        assert_eq!(buffer_to_string(&[0x78, 0x9A], Radix::Hex), b"0x78,0x9A");
        assert_eq!(string_to_integer(b"12 34", false, 8), (0x12, 0));
        assert_eq!(string_to_integer(b"12", true, 8), (12, 0));
        assert_eq!(string_to_integer(b"0x12", true, 8), (0x12, 2));
        let (number, _) = string_to_integer(b"123456789", false, 4);
        assert_eq!(number, 0x1234_5678);
        let (number, looked_at) = string_to_integer(b" 0x01FFFFFFFF", true, 4);
        assert_eq!((number, looked_at), (0x1FFF_FFFF, 4));
        assert_eq!((from_bcd(0x99), from_bcd(0x9A)), (Some(99), None));
        assert_eq!(
            (to_bcd(99_999_999, 4), to_bcd(100_000_000, 4)),
            (Some(0x9999_9999), None)
        );
    }
}
