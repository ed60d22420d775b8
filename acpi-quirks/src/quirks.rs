//! The quirk bits (FreeBSD `sys/dev/acpica/acpivar.h`) and how a user writes a set of them.

use crate::tunables;

bitflags::bitflags! {
    /// FreeBSD's `acpi_quirks` word. Bits without a name are kept: FreeBSD keeps them too.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Quirks: u32 {
        /// Disable ACPI completely.
        const ACPI_Q_BROKEN = 0x01;
        /// Do not trust the ACPI timer.
        const ACPI_Q_TIMER = 0x02;
        /// Ignore the MADT's override of ISA interrupt 0 (x86 only).
        const ACPI_Q_MADT_IRQ0 = 0x04;
        /// Ignore the pull-up that `_AEI` asks for: Graviton's PL061 has no pulls.
        const ACPI_Q_AEI_NOPULL = 0x08;
        /// Write PME status 1, PME enable 0 before `_EJ0`: Graviton 1 to 3 take it as the sign.
        const ACPI_Q_CLEAR_PME_ON_DETACH = 0x10;
        /// Wait 10 ms between `_EJ0` and the rescan: EC2's bus firmware lags its device firmware.
        const ACPI_Q_DELAY_BEFORE_EJECT_RESCAN = 0x20;
        const _ = !0;
    }
}

impl Quirks {
    /// `ACPI_Q_OK`: no quirk. As a tunable this value means "match automatically" instead.
    pub const ACPI_Q_OK: Self = Self::empty();
}

/// What a user asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// What FreeBSD would choose from the tables; also what the number 0 means to it.
    Auto,
    /// Exactly these, whatever the tables say.
    Exactly(Quirks),
}

/// Why a list of quirks could not be read. Offsets are bytes into the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// Neither a number nor the name of a quirk.
    #[error(
        "byte {at}: neither a number nor the name of a quirk; expected a number such as 56 or 0x38, \
         names such as ACPI_Q_AEI_NOPULL joined by commas, `none` or `auto`"
    )]
    Unknown {
        /// Where the word starts.
        at: usize,
    },
    /// A number with a bit that no quirk has.
    #[error("byte {at}: no quirk has the bits {bits:#x}; all known ones together are 0x3f")]
    UnknownBits {
        /// Where the number starts.
        at: usize,
        /// The bits that are not quirks.
        bits: u32,
    },
    /// A number that FreeBSD's quirk word cannot hold: it would cut it to 32 bits without a word.
    #[error("byte {at}: the number has more than 32 bits; all known quirks together are 0x3f")]
    TooLarge {
        /// Where the number starts.
        at: usize,
    },
}

impl Choice {
    /// Reads `auto`, `none`, or numbers and names joined by commas: `56`, `0x38`,
    /// `ACPI_Q_AEI_NOPULL,ACPI_Q_CLEAR_PME_ON_DETACH`. Names may lack the `ACPI_Q_` and ignore case;
    /// numbers are read as FreeBSD's loader settings are. The sum 0 is [`Choice::Auto`], as in
    /// FreeBSD; `none` is how to say no quirk at all.
    ///
    /// # Errors
    /// [`ParseError`], with the offset of the word at fault.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let trimmed = text.trim();
        if trimmed.eq_ignore_ascii_case("auto") {
            return Ok(Self::Auto);
        }
        if trimmed.eq_ignore_ascii_case("none") {
            return Ok(Self::Exactly(Quirks::ACPI_Q_OK));
        }
        let mut quirks = Quirks::empty();
        let mut at = 0;
        for word in text.split(',') {
            quirks |= parse_word(word.trim(), at)?;
            at = at.saturating_add(word.len()).saturating_add(1);
        }
        Ok(if quirks.is_empty() {
            Self::Auto
        } else {
            Self::Exactly(quirks)
        })
    }
}

fn parse_word(word: &str, at: usize) -> Result<Quirks, ParseError> {
    let short = |name: &'static str| name.strip_prefix("ACPI_Q_").unwrap_or(name);
    let named = Quirks::all().iter_names().find(|(name, _)| {
        word.eq_ignore_ascii_case(name) || word.eq_ignore_ascii_case(short(name))
    });
    if let Some((_, quirk)) = named {
        return Ok(quirk);
    }
    let (number, scale) = tunables::scaled_number(word).ok_or(ParseError::Unknown { at })?;
    let number = number
        .checked_mul(scale)
        .filter(|number| (i32::MIN.into()..=u32::MAX.into()).contains(number))
        .ok_or(ParseError::TooLarge { at })?;
    let quirks = Quirks::from_bits_retain(number as u32);
    let known = Quirks::all()
        .iter_names()
        .fold(0, |bits, (_, quirk)| bits | quirk.bits());
    match quirks.bits() & !known {
        0 => Ok(quirks),
        bits => Err(ParseError::UnknownBits { at, bits }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_freebsds() {
        let ec2 = Quirks::ACPI_Q_AEI_NOPULL
            | Quirks::ACPI_Q_CLEAR_PME_ON_DETACH
            | Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN;
        assert_eq!(ec2.bits(), 56);
        assert_eq!(
            (Quirks::ACPI_Q_AEI_NOPULL | Quirks::ACPI_Q_CLEAR_PME_ON_DETACH).bits(),
            24
        );
        let old = Quirks::ACPI_Q_BROKEN | Quirks::ACPI_Q_TIMER | Quirks::ACPI_Q_MADT_IRQ0;
        assert_eq!(old.bits(), 7);
    }

    #[test]
    fn every_way_of_writing_a_set() {
        let set = |bits| Ok(Choice::Exactly(Quirks::from_bits_retain(bits)));
        assert_eq!(Choice::parse("56"), set(56));
        assert_eq!(Choice::parse("0x38"), set(56));
        assert_eq!(
            Choice::parse("070"),
            set(56),
            "octal, as the loader's settings are"
        );
        assert_eq!(
            Choice::parse("ACPI_Q_AEI_NOPULL,clear_pme_on_detach"),
            set(24)
        );
        assert_eq!(Choice::parse(" AEI_NOPULL , 0x20 "), set(40));
        assert_eq!(Choice::parse("none"), set(0));
        assert_eq!(Choice::parse("auto"), Ok(Choice::Auto));
        assert_eq!(Choice::parse("0"), Ok(Choice::Auto));
    }

    #[test]
    fn an_error_points_at_its_word() {
        assert_eq!(Choice::parse("8,NOPUL"), Err(ParseError::Unknown { at: 2 }));
        assert_eq!(Choice::parse(""), Err(ParseError::Unknown { at: 0 }));
        assert_eq!(Choice::parse("8,"), Err(ParseError::Unknown { at: 2 }));
        assert_eq!(
            Choice::parse("0x88"),
            Err(ParseError::UnknownBits { at: 0, bits: 0x80 })
        );
        assert_eq!(
            Choice::parse("-1"),
            Err(ParseError::UnknownBits {
                at: 0,
                bits: 0xffff_ffc0
            })
        );
        // What the loader would cut to 0 or to 8 is not what the user means.
        for cut in [
            "8,4294967296",
            "8,0x100000008",
            "8,4g",
            "8,16777216t",
            "8,-4294967288",
        ] {
            assert_eq!(
                Choice::parse(cut),
                Err(ParseError::TooLarge { at: 2 }),
                "{cut}"
            );
        }
    }
}
