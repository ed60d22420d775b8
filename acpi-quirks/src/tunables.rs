//! The loader settings that act like quirks, and FreeBSD's way of reading their numbers
//! (`sys/kern/kern_environment.c`).

/// The settings of one boot. The default is what FreeBSD does without any `loader.conf` line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tunables {
    /// `debug.acpi.quirks`; 0, the default, means "match the OEM table".
    pub acpi_quirks: i32,
    /// `hint.acpi.0.disabled`, if it is set: other than 0, there is no ACPI at all; 0 enables ACPI
    /// although [`crate::Quirks::ACPI_Q_BROKEN`] is set (acpi(4)).
    pub acpi_disabled: Option<bool>,
    /// `hw.pci.intx_reroute`: route the legacy interrupt again at each attach; on by default, and
    /// one slot of the interrupt map leaks each time.
    pub intx_reroute: bool,
    /// `hw.pci.pcie_hp_detach_timeout`: seconds between the attention button and the detach. That
    /// the default is the 5 s of older kernels is an inference.
    pub pcie_hp_detach_timeout_s: i32,
    /// `hw.pci.enable_pcie_ei`: engage a native slot's electromechanical interlock while a card is in; off
    /// by default (`sys/dev/pci/pci_pci.c`).
    pub enable_pcie_ei: bool,
}

impl Default for Tunables {
    fn default() -> Self {
        Self {
            acpi_quirks: 0,
            acpi_disabled: None,
            intx_reroute: true,
            pcie_hp_detach_timeout_s: 5,
            enable_pcie_ei: false,
        }
    }
}

/// Why a setting had no effect. FreeBSD says nothing in either case and keeps its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TunableError {
    /// Not one of the names that [`Tunables`] lists.
    #[error("not a tunable that is modelled")]
    Unknown,
    /// FreeBSD cannot read the value and would ignore it without a message.
    #[error("FreeBSD cannot read this value and would silently keep its default")]
    Malformed,
}

impl Tunables {
    /// The names that [`Tunables::set`] knows.
    pub const NAMES: [&'static str; 5] = [
        "debug.acpi.quirks",
        "hint.acpi.0.disabled",
        "hw.pci.intx_reroute",
        "hw.pci.pcie_hp_detach_timeout",
        "hw.pci.enable_pcie_ei",
    ];

    /// Applies one `name="value"` line, the value without its quotes.
    ///
    /// # Errors
    /// [`TunableError`]; nothing changed.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), TunableError> {
        let malformed = TunableError::Malformed;
        match name {
            "debug.acpi.quirks" => self.acpi_quirks = getenv_int(value).ok_or(malformed)?,
            "hint.acpi.0.disabled" => {
                let (number, rest) = strtoq(value.as_bytes()).ok_or(malformed)?;
                if !rest.is_empty() {
                    return Err(malformed);
                }
                self.acpi_disabled = Some(number != 0);
            }
            "hw.pci.intx_reroute" => {
                self.intx_reroute = sysctl_number(value, 0, u8::MAX.into()).ok_or(malformed)? != 0;
            }
            "hw.pci.pcie_hp_detach_timeout" => {
                let seconds = sysctl_number(value, i32::MIN.into(), i32::MAX.into());
                self.pcie_hp_detach_timeout_s = seconds.ok_or(malformed)? as i32;
            }
            "hw.pci.enable_pcie_ei" => {
                let number = sysctl_number(value, i32::MIN.into(), i32::MAX.into());
                self.enable_pcie_ei = number.ok_or(malformed)? != 0;
            }
            _ => return Err(TunableError::Unknown),
        }
        Ok(())
    }
}

/// FreeBSD's `getenv_int`: a number in C's notation (decimal, `0x` hexadecimal, leading `0` octal,
/// a sign, leading white space) and at most one of the suffixes `k`, `m`, `g`, `t` for powers of
/// 1024; the result is cut to 32 bits. `None` where FreeBSD ignores the setting.
pub fn getenv_int(value: &str) -> Option<i32> {
    let (number, scale) = scaled_number(value)?;
    Some(number.wrapping_mul(scale) as i32)
}

/// What [`getenv_int`] cuts to 32 bits: the number, and what its suffix multiplies it with.
pub(crate) fn scaled_number(value: &str) -> Option<(i64, i64)> {
    let (number, suffix) = strtoq(value.as_bytes())?;
    let power: u32 = match suffix {
        [] => 0,
        [b'k' | b'K'] => 1,
        [b'm' | b'M'] => 2,
        [b'g' | b'G'] => 3,
        [b't' | b'T'] => 4,
        _ => return None,
    };
    Some((number, 1 << (10 * power)))
}

/// How a sysctl's own tunable is read (`getenv_array` with room for one number): suffixes as in
/// [`getenv_int`], separators may follow, and a value outside the range is refused rather than cut.
fn sysctl_number(value: &str, min: i64, max: i64) -> Option<i64> {
    let (number, rest) = strtoq(value.as_bytes())?;
    let (shift, rest) = match rest {
        [b't' | b'T', rest @ ..] => (40, rest),
        [b'g' | b'G', rest @ ..] => (30, rest),
        [b'm' | b'M', rest @ ..] => (20, rest),
        [b'k' | b'K', rest @ ..] => (10, rest),
        [] | [b' ' | b'\t' | b',', ..] => (0, rest),
        _ => return None,
    };
    let scaled = number.checked_mul(1 << shift)?;
    let separators_only = rest.iter().all(|byte| matches!(byte, b' ' | b'\t' | b','));
    (separators_only && (min..=max).contains(&scaled)).then_some(scaled)
}

/// The kernel's `strtoq` with base 0, saturating; `None` if there is no digit. Unlike C99's it takes
/// the `0x` of "0xyz" for a prefix, and then finds no digit.
fn strtoq(text: &[u8]) -> Option<(i64, &[u8])> {
    let mut rest = text.trim_ascii_start();
    let negative = rest.first() == Some(&b'-');
    if let [b'-' | b'+', after @ ..] = rest {
        rest = after;
    }
    let (base, mut rest) = match rest {
        [b'0', b'x' | b'X', digits @ ..] => (16, digits),
        [b'0', ..] => (8, rest),
        _ => (10, rest),
    };
    let mut value: Option<i64> = None;
    while let [first, after @ ..] = rest
        && let Some(digit) = char::from(*first).to_digit(base)
    {
        let digit = if negative {
            -i64::from(digit)
        } else {
            i64::from(digit)
        };
        let sum = value
            .unwrap_or(0)
            .saturating_mul(base.into())
            .saturating_add(digit);
        value = Some(sum);
        rest = after;
    }
    Some((value?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn getenv_int_reads_what_freebsd_reads() {
        for (text, value) in [
            ("56", Some(56)),
            ("0x38", Some(56)),
            ("070", Some(56)),
            (" \t-1", Some(-1)),
            ("+8", Some(8)),
            ("1k", Some(1024)),
            ("2G", Some(i32::MIN)),
            ("0x100000038", Some(56)),
            ("99999999999999999999", Some(-1)), // saturates at 2^63-1, then cut to 32 bits
            ("", None),
            ("0x", None),
            ("0xzz", None),
            ("08", None), // octal 0, then garbage
            ("56 ", None),
            ("8kk", None),
            ("eight", None),
        ] {
            assert_eq!(getenv_int(text), value, "{text:?}");
        }
    }

    #[test]
    fn settings_keep_their_default_when_the_value_is_unreadable() {
        let mut tunables = Tunables::default();
        assert_eq!(
            tunables.set("hw.pci.intx_reroute", "no"),
            Err(TunableError::Malformed)
        );
        assert_eq!(
            tunables.set("hw.pci.intx_reroute", "256"),
            Err(TunableError::Malformed)
        );
        assert_eq!(
            tunables.set("hw.pci.intx_reroute", "1,0"),
            Err(TunableError::Malformed)
        );
        assert_eq!(
            tunables.set("hw.pci.intxreroute", "0"),
            Err(TunableError::Unknown)
        );
        assert_eq!(tunables, Tunables::default());
    }

    #[test]
    fn the_lines_of_the_ec2_image() {
        let mut tunables = Tunables::default();
        tunables.set("debug.acpi.quirks", "56").unwrap();
        tunables.set("hw.pci.intx_reroute", "0").unwrap();
        tunables.set("hw.pci.pcie_hp_detach_timeout", "0").unwrap();
        let ec2 = Tunables {
            acpi_quirks: 56,
            acpi_disabled: None,
            intx_reroute: false,
            pcie_hp_detach_timeout_s: 0,
            enable_pcie_ei: false,
        };
        assert_eq!(tunables, ec2);
        tunables.set("hw.pci.intx_reroute", "1 ").unwrap();
        tunables.set("hw.pci.enable_pcie_ei", "-1").unwrap();
        assert!(tunables.intx_reroute && tunables.enable_pcie_ei);
        tunables.set("hint.acpi.0.disabled", "0").unwrap();
        assert_eq!(tunables.acpi_disabled, Some(false));
        tunables.set("hint.acpi.0.disabled", "1").unwrap();
        assert_eq!(tunables.acpi_disabled, Some(true));
    }
}
