//! Reading AML bytes: lengths, names, integers. Nothing here can read outside its slice.

use alloc::vec::Vec;

use crate::error::Exception;

/// A name string (ACPI 6.5 §20.2.2), borrowed from the bytes it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name<'a> {
    /// Starts with `\`.
    pub(crate) root: bool,
    /// Number of `^`.
    pub(crate) carets: u32,
    /// Number of segments.
    pub(crate) count: u8,
    bytes: &'a [u8],
}

/// No scope is so deep that more would lead anywhere.
const MOST_CARETS: usize = 1 << 12;

impl<'a> Name<'a> {
    /// Reads a name string; also gives its length in bytes.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<(Self, usize), Exception> {
        match bytes.first_chunk::<4>() {
            // What nearly every name is: one segment without a prefix.
            Some(segment) if is_lead(segment[0]) => Ok((Name::of(false, 0, segment), 4)),
            _ => Name::read_path(bytes),
        }
    }

    fn read_path(bytes: &'a [u8]) -> Result<(Self, usize), Exception> {
        let byte = |at: usize| bytes.get(at).copied().ok_or(Exception::AmlBadName);
        let root = byte(0)? == b'\\';
        let carets = leading_carets(bytes);
        if carets > MOST_CARETS {
            return Err(Exception::AmlBadName);
        }
        let mut at = carets.max(usize::from(root));
        let count = match byte(at)? {
            0 => {
                at += 1;
                0
            }
            DUAL => {
                at += 1;
                2
            }
            MULTI => {
                at += 2;
                byte(at - 1)?
            }
            _ => 1,
        };
        let end = at + usize::from(count) * 4;
        // Any bytes are a name where one must stand (`AcpiPsGetNextNamestring`).
        let segments = bytes.get(at..end).ok_or(Exception::AmlBadName)?;
        Ok((
            Name {
                root,
                carets: carets as u32,
                count,
                bytes: segments,
            },
            end,
        ))
    }

    /// The name, if it is one segment without a prefix.
    pub(crate) fn single(&self) -> Option<[u8; 4]> {
        let single = self.count == 1 && !self.root && self.carets == 0;
        self.bytes.first_chunk().filter(|_| single).copied()
    }

    /// Has it characters that ACPICA refuses where it writes out the name of an operand (`AcpiExNameSegment`)?
    pub(crate) fn is_odd(&self) -> bool {
        let is_plain = |segment: &[u8; 4]| {
            // Every name that a method reads comes here: no branch for each character.
            let plain = |byte: &u8| is_lead(*byte) | byte.is_ascii_digit();
            segment
                .iter()
                .fold(is_lead(segment[0]), |all, byte| all & plain(byte))
        };
        !self.bytes.as_chunks::<4>().0.iter().all(is_plain)
    }

    /// Scopes that it leads through.
    pub(crate) fn steps(&self) -> u64 {
        u64::from(self.carets) + u64::from(self.count)
    }

    pub(crate) fn segments(&self) -> impl Iterator<Item = [u8; 4]> + use<'a> {
        self.bytes.as_chunks::<4>().0.iter().copied()
    }

    /// A name from its encoded segments.
    pub(crate) fn of(root: bool, carets: u32, segments: &'a [u8]) -> Self {
        let count = (segments.len() / 4).min(255) as u8;
        Name {
            root,
            carets,
            count,
            bytes: segments,
        }
    }

    /// As ASL writes it.
    pub(crate) fn text(&self) -> alloc::string::String {
        let mut text = alloc::string::String::new();
        if self.root {
            text.push('\\');
        }
        (0..self.carets.min(255)).for_each(|_| text.push('^'));
        for (index, segment) in self.segments().enumerate() {
            if index > 0 {
                text.push('.');
            }
            text.extend(segment.iter().map(|byte| char::from(*byte)));
        }
        text
    }
}

/// How many `^` are read of those that stand here.
pub(crate) fn leading_carets(bytes: &[u8]) -> usize {
    let read = bytes.iter().take(MOST_CARETS + 1);
    read.take_while(|byte| **byte == b'^').count()
}

/// A segment as the namespace has it: with `*` for every character that no name may have (`AcpiUtRepairName`, which
/// lets digits stand first and `!` last).
pub(crate) fn repaired(segment: [u8; 4]) -> [u8; 4] {
    if segment == *b"\\___" {
        return segment;
    }
    let mut name = segment;
    for (at, byte) in name.iter_mut().enumerate() {
        let is_allowed = is_lead(*byte) || byte.is_ascii_digit() || *byte == b'!' && at == 3;
        if !is_allowed {
            *byte = b'*';
        }
    }
    name
}

const DUAL: u8 = 0x2E;
const MULTI: u8 = 0x2F;

/// Can this byte begin a name segment?
pub(crate) fn is_lead(byte: u8) -> bool {
    byte.is_ascii_uppercase() | (byte == b'_')
}

/// Can this byte begin a name string?
pub(crate) fn starts_name(byte: u8) -> bool {
    is_lead(byte) || matches!(byte, b'\\' | b'^' | DUAL | MULTI)
}

/// Splits a textual path (`\_SB.PCI0`, `^FOO`) into its prefixes and padded segments. No character is refused:
/// there is no name with a wrong one (`AcpiNsBuildInternalName`).
pub(crate) fn parse_path(text: &[u8]) -> Option<(bool, u32, Vec<u8>)> {
    let (carets, rest) = match text.iter().position(|byte| *byte != b'^') {
        Some(carets) => text.split_at(carets),
        None => (text, &[][..]),
    };
    let (root, rest) = match rest.strip_prefix(b"\\") {
        Some(rest) if carets.is_empty() => (true, rest),
        _ => (false, rest),
    };
    let mut segments = Vec::new();
    if rest.is_empty() {
        return Some((root, carets.len() as u32, segments));
    }
    for segment in rest.split(|byte| *byte == b'.') {
        if segment.len() > 4 || segments.len() >= 255 * 4 {
            return None;
        }
        segments.extend(segment.iter().map(u8::to_ascii_uppercase));
        segments.extend(core::iter::repeat_n(b'_', 4 - segment.len()));
    }
    Some((root, carets.len() as u32, segments))
}

/// The opcode at the start of `bytes` and its length.
pub(crate) fn read_opcode(bytes: &[u8]) -> Option<(u16, usize)> {
    match bytes {
        [0x5B, second, ..] => Some((0x5B00 | u16::from(*second), 2)),
        [byte, ..] => Some((u16::from(*byte), 1)),
        [] => None,
    }
}

/// Reads a PkgLength (ACPI 6.5 §20.2.4): its value and its own length in bytes.
pub(crate) fn pkg_length(bytes: &[u8]) -> Option<(u32, u32)> {
    let lead = u32::from(*bytes.first()?);
    let more = lead >> 6;
    if more == 0 {
        return Some((lead, 1));
    }
    let high = little_endian(bytes.get(1..=more as usize)?) as u32;
    Some((high << 4 | lead & 0x0F, more + 1))
}

/// Reads up to eight bytes, least significant first.
pub(crate) fn little_endian(bytes: &[u8]) -> u64 {
    match bytes {
        [a, b, c, d, e, f, g, h, ..] => u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
        [a] => u64::from(*a),
        [a, b] => u64::from(u16::from_le_bytes([*a, *b])),
        [a, b, c, d] => u64::from(u32::from_le_bytes([*a, *b, *c, *d])),
        _ => bytes
            .iter()
            .rev()
            .fold(0, |value, byte| value << 8 | u64::from(*byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pkg_lengths_of_the_specification() {
        assert_eq!(pkg_length(&[0x3F]), Some((0x3F, 1)));
        assert_eq!(pkg_length(&[0x45, 0x01]), Some((0x15, 2)));
        assert_eq!(
            pkg_length(&[0xCF, 0xFF, 0xFF, 0xFF]),
            Some((0x0FFF_FFFF, 4))
        );
        assert_eq!(pkg_length(&[0xC0, 0xFF]), None);
    }

    #[test]
    fn any_bytes_are_a_name() {
        assert_eq!(repaired(*b"1a\0!"), *b"1**!");
        assert_eq!(repaired(*b"AB!_"), *b"AB*_");
        let name = |bytes| Name::read(bytes).map(|(name, length)| (name.is_odd(), length));
        assert_eq!(name(b"\x80abc"), Ok((true, 4)));
        assert_eq!(name(b"\\ABC!"), Ok((true, 5)));
        assert_eq!(name(b"\x2E_SB_1CPU"), Ok((true, 9)));
        assert_eq!(name(b"\x2E_SB_CPU1"), Ok((false, 9)));
        assert_eq!(name(b"\x80ab"), Err(Exception::AmlBadName));
    }

    #[test]
    fn paths() {
        assert_eq!(
            parse_path(b"\\_SB.PCI0"),
            Some((true, 0, b"_SB_PCI0".to_vec()))
        );
        assert_eq!(parse_path(b"\\"), Some((true, 0, Vec::new())));
        assert_eq!(parse_path(b"^^AB"), Some((false, 2, b"AB__".to_vec())));
        assert_eq!(parse_path(b"\\^AB"), Some((true, 0, b"^AB_".to_vec())));
        assert_eq!(
            parse_path(b"A..B"),
            Some((false, 0, b"A_______B___".to_vec()))
        );
        assert_eq!(parse_path(b"TOOLONG"), None);
    }
}
