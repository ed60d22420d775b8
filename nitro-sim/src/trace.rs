//! What happened, as JSON lines: a header with everything the run depends on, one line per event,
//! and the verdict.
//!
//! The lines are canonical (fixed field order, integers and strings only), so equal runs give equal
//! bytes; the trace hash is the SHA-256 of the file that `--record` writes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::time::Micros;
use crate::verdict::{Property, Verdict};

/// Changes whenever the meaning of a line changes.
pub const FORMAT: u32 = 2;

/// Everything that a run depends on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// [`FORMAT`]
    pub format: u32,
    /// The scenario's name.
    pub scenario: String,
    /// The profile's name.
    pub firmware: String,
    /// `--os`
    pub os: String,
    /// The quirks in force.
    pub quirks: u32,
    /// The loader's tunables.
    pub tunables: BTreeMap<String, String>,
    /// `--set`, in order.
    pub set: Vec<String>,
    /// `--tables`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<String>,
    /// `--seed`
    pub seed: u64,
    /// Hash of the simulator's version, the resolved settings, the scenario and the tables.
    pub model: String,
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// Whoever uses EC2's API.
    Operator,
    /// The hypervisor and its device-side firmware.
    Firmware,
    /// The firmware that manages the PCI bus.
    Bus,
    /// The PL061.
    Gpio,
    /// The firmware's own code, run by the OS.
    Aml,
    /// The guest's kernel.
    Os,
    /// Whoever judges.
    Verdict,
}

impl Actor {
    /// As traces and timelines write it.
    pub fn name(self) -> &'static str {
        match self {
            Actor::Operator => "operator",
            Actor::Firmware => "firmware",
            Actor::Bus => "bus",
            Actor::Gpio => "gpio",
            Actor::Aml => "aml",
            Actor::Os => "os",
            Actor::Verdict => "verdict",
        }
    }
}

/// How much a reader wants to know before being shown an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Always.
    Story,
    /// With `-v`: every register access and message.
    Everything,
}

/// One line of a trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Micros,
    /// Who.
    pub actor: Actor,
    /// What.
    #[serde(flatten)]
    pub what: What,
}

/// What can happen. Numbers are in the unit or notation that the field's own specification uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
#[allow(
    missing_docs,
    reason = "the fields are named for what `describe` says of them"
)]
pub enum What {
    /// A step of the scenario begins.
    Step { step: String },
    /// The loader asks the firmware for random bytes, and spreads them over the kernel's pools.
    Seed { bytes: u32, us: u64, fed: usize },
    /// The OS reads a table.
    TableLoaded {
        signature: String,
        oem_id: String,
        oem_table_id: String,
        length: usize,
    },
    /// A failure that ACPICA also skips.
    AmlSkipped { error: String },
    /// The kernel prints a line.
    Console { text: String },
    /// Firmware drives a pin; what the controller makes of it.
    Line {
        pin: u8,
        high: bool,
        ris: u8,
        mis: u8,
    },
    /// The driver writes a register of the PL061.
    RegisterWrite {
        register: String,
        offset: u16,
        value: u8,
    },
    /// An OS looked at one pin of `_AEI` and decided what to run for it.
    EventPlanned {
        pin: u16,
        method: String,
        trigger: String,
        pull: String,
    },
    /// The pin's flags were refused, and with them the event.
    PinRefused {
        pin: u16,
        flags: u32,
        refused: u32,
        why: String,
    },
    /// The pin's interrupt is enabled.
    PinEnabled { pin: u8 },
    /// The driver's handler read GPIOMIS; the pins that it then masked, and those for which it wrote
    /// GPIOIC.
    Interrupt { mis: u8, masked: u8, cleared: u8 },
    /// An event thread is done: whether the driver writes GPIOIC, the presses that this erases
    /// unseen, and whether it unmasks the pin.
    Acknowledge {
        pin: u8,
        cleared: bool,
        lost: Vec<u32>,
        unmasked: bool,
    },
    /// A method begins.
    MethodEntered { path: String, arguments: Vec<u64> },
    /// A method ends.
    MethodReturned { path: String, error: Option<String> },
    /// AML reads or writes an operation region.
    Region {
        space: String,
        address: u64,
        width: u8,
        write: bool,
        value: u64,
    },
    /// AML sleeps.
    Sleep { path: String, ms: u64 },
    /// AML notifies a device.
    Notify { path: String, value: u64 },
    /// The fixed power button's status bit is set (x86).
    FixedEvent { name: String },
    /// The OS hears a button.
    Button { kind: String, presses: Vec<u32> },
    /// The orderly shutdown begins.
    ShutdownBegins { call: String },
    /// The machine is off, in order.
    PoweredOff,
    /// The firmware pulls the virtual power cable.
    ForcedPowerOff { grace_us: u64 },
    /// A property broke.
    Violation { property: Property, why: String },
    /// The hot-plug model says what happened.
    Hotplug {
        step: String,
        slot: Option<u8>,
        detail: String,
    },
}

impl What {
    /// How interesting it is.
    pub fn detail(&self) -> Detail {
        match self {
            What::RegisterWrite { .. } | What::Region { .. } | What::TableLoaded { .. } => {
                Detail::Everything
            }
            _ => Detail::Story,
        }
    }

    /// A sentence for a timeline.
    pub fn describe(&self) -> String {
        match self {
            What::Step { step } => step.clone(),
            What::TableLoaded {
                signature,
                oem_id,
                oem_table_id,
                length,
            } => {
                format!("loads {signature} {oem_id} {oem_table_id}, {length} bytes")
            }
            What::Seed { bytes, us, fed } => {
                let time = crate::time::human(Micros(*us));
                format!(
                    "the EFI random source takes {time} for {bytes} bytes; the pools are fed {fed}"
                )
            }
            What::AmlSkipped { error } => format!("skips what failed while loading: {error}"),
            What::Console { text } => text.clone(),
            What::Line {
                pin,
                high,
                ris,
                mis,
            } => {
                let level = if *high { "high" } else { "low" };
                format!("pin {pin} {level}; GPIORIS {ris:#04x}, GPIOMIS {mis:#04x}")
            }
            What::RegisterWrite {
                register, value, ..
            } => format!("{register} := {value:#04x}"),
            What::EventPlanned {
                pin,
                method,
                trigger,
                pull,
            } => {
                format!("_AEI pin {pin}: {trigger}, {pull} -> {method}")
            }
            What::PinRefused {
                pin,
                flags,
                refused,
                why,
            } => {
                format!(
                    "pin {pin}: flags {flags:#x} refused with EINVAL: {why} ({refused:#x}); its \
                     event is never enabled"
                )
            }
            What::PinEnabled { pin } => format!("pin {pin}: interrupt enabled"),
            What::Interrupt {
                mis,
                masked,
                cleared,
            } => {
                let pins = |done: &str, pins: u8| match pins {
                    0 => String::new(),
                    all if all == *mis => format!(", {done}"),
                    some => format!(", {done} for {some:#04x}"),
                };
                let (masked, cleared) = (pins("masked", *masked), pins("GPIOIC written", *cleared));
                format!("interrupt: GPIOMIS {mis:#04x}{masked}{cleared}, its threads are woken")
            }
            What::Acknowledge {
                pin,
                cleared,
                lost,
                unmasked,
            } => {
                let done = match (cleared, unmasked) {
                    (true, true) => "GPIOIC written, unmasked",
                    (true, false) => "GPIOIC written",
                    (false, true) => "unmasked",
                    (false, false) => "its thread is done",
                };
                let erased = if lost.is_empty() {
                    String::new()
                } else {
                    format!("; this erased the latch of press {}", list(lost))
                };
                format!("pin {pin}: {done}{erased}")
            }
            What::MethodEntered { path, arguments } => {
                let arguments: Vec<String> = arguments
                    .iter()
                    .map(|value| format!("{value:#x}"))
                    .collect();
                format!("{path}({}) begins", arguments.join(", "))
            }
            What::MethodReturned { path, error: None } => format!("{path} returns"),
            What::MethodReturned {
                path,
                error: Some(error),
            } => format!("{path} fails: {error}"),
            What::Region {
                space,
                address,
                width,
                write,
                value,
            } => {
                let arrow = if *write { ":=" } else { "->" };
                format!("{space} {address:#x}/{width} {arrow} {value:#x}")
            }
            What::Sleep { path, ms } => format!("{path} sleeps {ms} ms"),
            What::Notify { path, value } => format!("Notify({path}, {value:#04x})"),
            What::FixedEvent { name } => format!("fixed event: {name}"),
            What::Button { kind, presses } if presses.is_empty() => {
                format!("{kind} button event without a press of its own")
            }
            What::Button { kind, presses } => {
                format!("{kind} button event for press {}", list(presses))
            }
            What::ShutdownBegins { call } => format!("{call}: orderly shutdown begins"),
            What::PoweredOff => "powered off in order".to_owned(),
            What::ForcedPowerOff { grace_us } => {
                let grace = crate::time::human(Micros(*grace_us));
                format!("{grace} after the press the guest still runs: power cut by force")
            }
            What::Violation { property, why } => format!("{property} violated: {why}"),
            What::Hotplug { step, slot, detail } => {
                let slot = slot
                    .map(|slot| format!("slot {slot}: "))
                    .unwrap_or_default();
                let gap = if detail.is_empty() { "" } else { ": " };
                format!("{slot}{step}{gap}{detail}")
            }
        }
    }
}

/// `1, 2 and 3`
fn list(numbers: &[u32]) -> String {
    let words: Vec<String> = numbers.iter().map(u32::to_string).collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// A run that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// What it depended on.
    pub header: Header,
    /// What happened.
    pub events: Vec<Event>,
    /// How it ended.
    pub verdict: Verdict,
}

/// Why a recorded trace could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A line is not what it should be.
    #[error("{name}:{line}: {what}")]
    Line {
        /// The file.
        name: String,
        /// Counted from 1.
        line: usize,
        /// The reason.
        what: String,
    },
    /// Another version wrote it.
    #[error(
        "{name}:1: format {found}, but this simulator reads format {FORMAT}; record the trace again"
    )]
    Format {
        /// The file.
        name: String,
        /// The version that it says.
        found: u32,
    },
    /// No verdict at its end.
    #[error(
        "{name}: the trace has no verdict line at its end; it is truncated: record it again with \
         `run --record`"
    )]
    Truncated {
        /// The file.
        name: String,
    },
}

impl Trace {
    /// The lines, each with its newline.
    pub fn to_text(&self) -> String {
        let mut text = line(&self.header);
        for event in &self.events {
            text += &line(event);
        }
        text + &line(&self.verdict)
    }

    /// SHA-256 of [`Trace::to_text`], in hexadecimal.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.to_text()))
    }

    /// Reads what [`Trace::to_text`] wrote.
    ///
    /// # Errors
    /// [`Error`]
    pub fn parse(name: &str, text: &str) -> Result<Trace, Error> {
        let wrong = |line: usize, error: serde_json::Error| Error::Line {
            name: name.to_owned(),
            line,
            // Its own line number is that within this one line.
            what: error
                .to_string()
                .replace(" at line 1 column ", " at column "),
        };
        let mut lines = text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line));
        let truncated = || Error::Truncated {
            name: name.to_owned(),
        };
        let (number, first) = lines.next().ok_or_else(truncated)?;
        let header: Header = serde_json::from_str(first).map_err(|error| Error::Line {
            name: name.to_owned(),
            line: number,
            what: format!("this is no trace that `run --record` has written: {error}"),
        })?;
        if header.format != FORMAT {
            return Err(Error::Format {
                name: name.to_owned(),
                found: header.format,
            });
        }
        let mut events = Vec::new();
        let mut verdict = None;
        for (number, line) in lines {
            if let Some(verdict_line) = verdict.replace((number, line)) {
                events.push(
                    serde_json::from_str(verdict_line.1)
                        .map_err(|error| wrong(verdict_line.0, error))?,
                );
            }
        }
        let (number, line) = verdict.ok_or_else(truncated)?;
        let verdict = serde_json::from_str(line).map_err(|error| {
            if serde_json::from_str::<Event>(line).is_ok() {
                truncated()
            } else {
                wrong(number, error)
            }
        })?;
        Ok(Trace {
            header,
            events,
            verdict,
        })
    }
}

/// One canonical line. Serializing these types to a string cannot fail: they have no maps with keys
/// that are not strings.
fn line<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::{Outcome, Violation};

    fn trace() -> Trace {
        let header = Header {
            format: FORMAT,
            scenario: "eject".to_owned(),
            firmware: "graviton3".to_owned(),
            os: "freebsd".to_owned(),
            quirks: 16,
            tunables: BTreeMap::from([("hw.pci.intx_reroute".to_owned(), "0".to_owned())]),
            set: vec!["irq.vectors=4".to_owned()],
            tables: None,
            seed: 1,
            model: "0123".to_owned(),
        };
        let event = |at, what| Event {
            at: Micros(at),
            actor: Actor::Os,
            what,
        };
        let events = vec![
            event(
                1,
                What::Console {
                    text: "a \"quoted\" line\n".to_owned(),
                },
            ),
            event(2, What::PoweredOff),
            event(
                3,
                What::Acknowledge {
                    pin: 3,
                    cleared: true,
                    lost: vec![1, 2],
                    unmasked: true,
                },
            ),
        ];
        let violation = Violation {
            property: Property::NoGhost,
            at_us: Micros(3),
            why: "because".to_owned(),
        };
        let verdict = Verdict {
            outcome: Outcome::Stuck,
            end_us: Micros(3),
            violations: vec![violation],
        };
        Trace {
            header,
            events,
            verdict,
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = trace().to_text();
        assert_eq!(text.lines().count(), 5);
        assert_eq!(Trace::parse("t", &text), Ok(trace()));
        assert_eq!(trace().hash(), hex(&Sha256::digest(text)));
    }

    #[test]
    fn a_damaged_trace_is_refused_with_its_line() {
        let text = trace().to_text();
        let without_verdict: String = text
            .lines()
            .take(4)
            .map(|line| format!("{line}\n"))
            .collect();
        assert_eq!(
            Trace::parse("t", &without_verdict),
            Err(Error::Truncated {
                name: "t".to_owned()
            })
        );
        assert_eq!(
            Trace::parse("t", ""),
            Err(Error::Truncated {
                name: "t".to_owned()
            })
        );
        let damaged = text.replacen("\"powered-off\"", "\"powered-of\"", 1);
        assert!(matches!(
            Trace::parse("t", &damaged),
            Err(Error::Line { line: 3, .. })
        ));
        let newer = text.replacen("\"format\":2", "\"format\":3", 1);
        assert!(matches!(
            Trace::parse("t", &newer),
            Err(Error::Format { found: 3, .. })
        ));
    }

    #[test]
    fn numbers_read_like_a_sentence() {
        assert_eq!(
            (list(&[1]), list(&[1, 2, 3])),
            ("1".to_owned(), "1, 2 and 3".to_owned())
        );
    }
}
