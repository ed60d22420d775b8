//! Sizes of memory: as an option gives them, as the system has them.

/// Why a size was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no size; write bytes, or a number with K, M, G (KiB, MiB, GiB), such as 2G")]
pub struct ParseError(pub String);

/// Reads a size such as `512M`, `2GiB` or `1000000`; units are powers of 1024.
///
/// # Errors
/// [`ParseError`]
pub fn parse_size(text: &str) -> Result<u64, ParseError> {
    let wrong = || ParseError(text.to_owned());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let shift = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        "t" | "tb" | "tib" => 40,
        _ => return Err(wrong()),
    };
    let number: u64 = number.parse().map_err(|_| wrong())?;
    number
        .checked_mul(1 << shift)
        .filter(|bytes| *bytes > 0)
        .ok_or_else(wrong)
}

/// Three quarters of what the system has to give now; 2 GiB where it does not say.
pub fn affordable() -> u64 {
    let available = field("/proc/meminfo", "MemAvailable:");
    available.map_or(2 << 30, |bytes| bytes / 4 * 3)
}

/// The most memory that this process ever had, in bytes; 0 where the system does not say.
pub fn peak_rss() -> u64 {
    field("/proc/self/status", "VmHWM:").unwrap_or(0)
}

/// A field of a Linux status file, which counts in kB.
fn field(path: &str, name: &str) -> Option<u64> {
    let text = std::fs::read_to_string(path).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    kilobytes.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        assert_eq!(parse_size("2G"), Ok(2 << 30));
        assert_eq!(parse_size("512MiB"), Ok(512 << 20));
        assert_eq!(parse_size("100"), Ok(100));
        for wrong in ["", "G", "-1", "1.5G", "2X", "0", "99999999999T"] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }
}
