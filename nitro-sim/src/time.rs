//! Virtual time: microseconds since the scenario began, and windows of them.
//!
//! Nothing in the simulator reads a clock; every instant is one of these values.

use core::fmt;
use core::ops::Add;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant or a duration of virtual time, in microseconds.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Micros(pub u64);

impl Micros {
    /// The beginning of the scenario.
    pub const ZERO: Micros = Micros(0);

    /// `ms` milliseconds; saturates at the end of time (half a million years).
    pub const fn from_millis(ms: u64) -> Micros {
        Micros(ms.saturating_mul(1_000))
    }

    /// `s` seconds; saturates at the end of time.
    pub const fn from_secs(s: u64) -> Micros {
        Micros(s.saturating_mul(1_000_000))
    }

    /// The duration since `earlier`, zero if `earlier` is later.
    pub const fn since(self, earlier: Micros) -> Micros {
        Micros(self.0.saturating_sub(earlier.0))
    }
}

impl Add for Micros {
    type Output = Micros;

    fn add(self, duration: Micros) -> Micros {
        Micros(self.0.saturating_add(duration.0))
    }
}

/// Seconds with six decimals, as kernel logs print them: `2.000123`.
impl fmt::Display for Micros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}.{:06}", self.0 / 1_000_000, self.0 % 1_000_000);
        f.pad(&text)
    }
}

/// A duration in the unit a reader expects: `950 us`, `10 ms`, `2.5 s`.
pub fn human(duration: Micros) -> String {
    let us = duration.0;
    let (value, unit) = match us {
        0..10_000 => return format!("{us} us"),
        10_000..10_000_000 => (us, "ms"),
        _ => (us / 1_000, "s"),
    };
    let (whole, thousandths) = (value / 1_000, value % 1_000);
    if thousandths == 0 {
        format!("{whole} {unit}")
    } else {
        let decimals = format!("{thousandths:03}");
        format!("{whole}.{} {unit}", decimals.trim_end_matches('0'))
    }
}

/// What was wrong with a duration or a window in a file or an option.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// Not a number with one of the units.
    #[error("`{0}` is not a duration: write a number and us, ms, s or min, for example `150ms`")]
    Duration(String),
    /// Not `MIN..MAX` nor a number.
    #[error("`{0}` is not a window: write MIN..MAX with whole numbers, for example `0..3777`")]
    Window(String),
    /// The first bound is larger than the second.
    #[error("the window {0}..{1} is empty: its minimum is above its maximum")]
    Empty(u64, u64),
    /// Past [`Window::LIMIT`].
    #[error("{0} is too long for a simulation: at most {limit}", limit = Window::LIMIT)]
    TooLong(u64),
}

/// Reads `150ms`, `2s`, `10us` or `4min`.
pub fn parse_duration(text: &str) -> Result<Micros, ParseError> {
    let wrong = || ParseError::Duration(text.to_owned());
    let digits = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
    let (number, unit) = text.split_at(digits);
    let number: u64 = number.parse().map_err(|_| wrong())?;
    let scale = match unit.trim() {
        "us" => 1,
        "ms" => 1_000,
        "s" => 1_000_000,
        "min" => 60_000_000,
        _ => return Err(wrong()),
    };
    number.checked_mul(scale).map(Micros).ok_or_else(wrong)
}

/// A closed window `MIN..MAX` of whole numbers; in files a string or a single number.
///
/// The unit is in the name of the field that holds it (`bus_lag_us`, `grace_s`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    min: u64,
    max: u64,
}

impl Window {
    /// The window that holds one value.
    pub const fn exactly(value: u64) -> Window {
        Window {
            min: value,
            max: value,
        }
    }

    /// The largest value that a file or an option may give. Even as seconds it leaves virtual time
    /// far from its end.
    pub const LIMIT: u64 = 1_000_000_000_000;

    /// `min..max`, both included.
    pub fn new(min: u64, max: u64) -> Result<Window, ParseError> {
        if min > max {
            Err(ParseError::Empty(min, max))
        } else if max > Self::LIMIT {
            Err(ParseError::TooLong(max))
        } else {
            Ok(Window { min, max })
        }
    }

    /// The smallest value.
    pub const fn min(self) -> u64 {
        self.min
    }

    /// The largest value.
    pub const fn max(self) -> u64 {
        self.max
    }

    /// The same window in a unit `scale` times smaller (seconds to microseconds: 1 000 000).
    pub const fn scaled(self, scale: u64) -> Window {
        Window {
            min: self.min.saturating_mul(scale),
            max: self.max.saturating_mul(scale),
        }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.min, self.max)
    }
}

impl FromStr for Window {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Window, ParseError> {
        let number = |part: &str| {
            part.trim()
                .replace('_', "")
                .parse()
                .map_err(|_| ParseError::Window(text.to_owned()))
        };
        match text.split_once("..") {
            None => number(text).and_then(|value| Window::new(value, value)),
            Some((min, max)) => Window::new(number(min)?, number(max)?),
        }
    }
}

impl Serialize for Window {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Window {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Window, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a window `MIN..MAX` or one whole number")]
        enum Form {
            Number(u64),
            Text(String),
        }
        match Form::deserialize(deserializer)? {
            Form::Number(value) => Window::new(value, value).map_err(serde::de::Error::custom),
            Form::Text(text) => text.parse().map_err(serde::de::Error::custom),
        }
    }
}

/// How far something lags behind its cause: a window, or `none` where the cause does not return
/// before its effect is there. `0..0` is not the same: at one instant, either may come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lag(pub Option<Window>);

impl Serialize for Lag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(window) => window.serialize(serializer),
            None => serializer.serialize_str("none"),
        }
    }
}

impl<'de> Deserialize<'de> for Lag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lag, D::Error> {
        #[derive(Deserialize)]
        #[serde(
            untagged,
            expecting = "a window `MIN..MAX`, one whole number, or \"none\""
        )]
        enum Form {
            Number(u64),
            Text(String),
        }
        match Form::deserialize(deserializer)? {
            Form::Number(value) => Window::new(value, value)
                .map(|window| Lag(Some(window)))
                .map_err(serde::de::Error::custom),
            Form::Text(text) if text == "none" => Ok(Lag(None)),
            Form::Text(text) => text
                .parse()
                .map(|window| Lag(Some(window)))
                .map_err(serde::de::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units_and_nothing_else() {
        assert_eq!(parse_duration("150ms"), Ok(Micros(150_000)));
        assert_eq!(parse_duration("4min"), Ok(Micros(240_000_000)));
        for wrong in [
            "",
            "ms",
            "150",
            "1.5s",
            "-1s",
            "1h",
            "99999999999999999999s",
        ] {
            assert!(parse_duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn windows_are_closed_and_not_empty() {
        assert_eq!("0..3777".parse(), Ok(Window { min: 0, max: 3777 }));
        assert_eq!("12_000".parse(), Ok(Window::exactly(12_000)));
        assert_eq!("5..4".parse::<Window>(), Err(ParseError::Empty(5, 4)));
        for wrong in ["", "..", "1..", "a..b", "-1..2", "1...2", "1000000000001"] {
            assert!(wrong.parse::<Window>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn durations_read_well() {
        let cases = [
            (950, "950 us"),
            (10_000, "10 ms"),
            (12_345, "12.345 ms"),
            (2_500_000, "2500 ms"),
            (90_500_000, "90.5 s"),
        ];
        for (us, text) in cases {
            assert_eq!(human(Micros(us)), text);
        }
        assert_eq!(format!("{:>12}", Micros(2_000_123)), "    2.000123");
    }
}
