//! What happens to a machine and what must hold, as TOML.

use std::collections::BTreeMap;

use acpi_quirks::quirks::Choice;
use pci_hotplug_model::Slot;
use serde::{Deserialize, Deserializer, Serialize};

use crate::builtin::{self, ReadError};
use crate::settings;
use crate::setup::Options;
use crate::time::{self, Micros};
use crate::verdict::{Outcome, Property, Verdict};

/// A scenario's file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What `run` calls it.
    pub name: String,
    /// One line for `list scenarios`.
    pub description: String,
    /// What it judges.
    pub properties: Vec<Property>,
    /// Fields of the profile that it needs to be different; `--set` wins over them.
    #[serde(default)]
    pub set: BTreeMap<String, toml::Value>,
    /// What goes wrong on purpose.
    #[serde(default)]
    pub faults: Faults,
    /// What happens, in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// How it is known to end; a run that ends otherwise has failed.
    #[serde(default, rename = "expect")]
    pub expectations: Vec<Expectation>,
}

/// What goes wrong on purpose, besides what the profile's firmware does wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Faults {
    /// Slots whose driver refuses to detach.
    #[serde(deserialize_with = "slot_numbers")]
    pub driver_refuses: Vec<u8>,
    /// Slots whose driver fails to attach.
    #[serde(deserialize_with = "slot_numbers")]
    pub attach_fails: Vec<u8>,
    /// The eject register does not answer, so that `_EJ0` fails.
    pub eject_fails: bool,
}

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// The OS loads the tables and attaches its drivers; the next step follows when it has.
    Boot {},
    /// The button's line moves without anybody pressing: what comes before `boot` is what firmware
    /// left behind.
    Edge {
        /// Where to.
        level: EdgeLevel,
    },
    /// EC2's API asks for a stop.
    Press {
        /// Which button.
        #[serde(default)]
        button: ButtonName,
        /// How long the line is held; the profile's `button.pulse_us` if absent.
        #[serde(default)]
        hold: Option<Duration>,
    },
    /// Time passes.
    Wait {
        /// How much; until nothing is pending if absent.
        #[serde(default, rename = "for")]
        duration: Option<Duration>,
    },
    /// EC2's API attaches a volume.
    Attach {
        /// Its name.
        volume: String,
        /// Its slot, 0 to 31; the firmware's choice if absent.
        #[serde(default, deserialize_with = "slot_number")]
        slot: Option<u8>,
    },
    /// EC2's API detaches a volume.
    Detach {
        /// Its name.
        volume: String,
    },
    /// The operator asks the OS to look at the bus again.
    Rescan {},
    /// The host loses power.
    PowerLoss {},
    /// Steps that are repeated.
    Repeat {
        /// How often.
        times: Times,
        /// What.
        steps: Vec<Step>,
    },
}

impl Step {
    /// Whether taking this step does anything: a `repeat` may go round and never reach a step of another kind.
    #[must_use]
    pub(crate) fn does_something(&self, cycles: u32) -> bool {
        match self {
            Step::Repeat { times, steps } => {
                times.number(cycles) > 0 && steps.iter().any(|step| step.does_something(cycles))
            }
            _ => true,
        }
    }
}

/// A bus has the slots 0 to 31.
pub(crate) fn on_a_bus<E: serde::de::Error>(number: u8) -> Result<u8, E> {
    match Slot::new(number) {
        Some(_) => Ok(number),
        None => Err(E::custom(format_args!(
            "there is no slot {number}: a bus has the slots 0 to {}",
            Slot::COUNT - 1
        ))),
    }
}

fn slot_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    Option::<u8>::deserialize(deserializer)?
        .map(on_a_bus)
        .transpose()
}

fn slot_numbers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let numbers = Vec::<u8>::deserialize(deserializer)?;
    numbers.into_iter().map(on_a_bus).collect()
}

/// Where `edge` moves the button's line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EdgeLevel {
    /// To the pressed level, and it stays there.
    Active,
    /// To the released level.
    Idle,
    /// To the pressed level and back at once.
    Pulse,
}

/// Which button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ButtonName {
    /// Power.
    #[default]
    Power,
    /// Sleep.
    Sleep,
}

/// `times` of a `repeat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a number or \"cycles\"")]
pub enum Times {
    /// A number.
    Number(u32),
    /// The profile's `scenario.cycles`.
    Named(NamedTimes),
}

impl Times {
    /// How often, where the profile's `scenario.cycles` is `cycles`.
    #[must_use]
    pub(crate) fn number(self, cycles: u32) -> u32 {
        match self {
            Times::Number(number) => number,
            Times::Named(NamedTimes::Cycles) => cycles,
        }
    }
}

/// The word `cycles`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamedTimes {
    /// `scenario.cycles`
    Cycles,
}

/// A duration with its unit, such as `150ms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Duration(pub Micros);

impl TryFrom<String> for Duration {
    type Error = time::ParseError;

    fn try_from(text: String) -> Result<Duration, time::ParseError> {
        time::parse_duration(&text).map(Duration)
    }
}

impl From<Duration> for String {
    fn from(duration: Duration) -> String {
        format!("{}us", duration.0.0)
    }
}

/// How a scenario is known to end with given options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// `--firmware`
    pub firmware: String,
    /// `--os`
    pub os: String,
    /// `--quirks`
    pub quirks: String,
    /// `--tunable`s
    #[serde(default)]
    pub tunables: BTreeMap<String, String>,
    /// `--set`s
    #[serde(default)]
    pub set: Vec<String>,
    /// How it ends.
    pub outcome: Outcome,
    /// What breaks.
    #[serde(default)]
    pub violations: Vec<Property>,
}

impl Expectation {
    /// Whether a run with these options is the one that it is about: the same machine and the same
    /// settings, whatever the seed.
    fn is_about(&self, options: &Options) -> bool {
        let lines = options.tunables.iter();
        let given: BTreeMap<String, String> = lines
            .filter_map(|line| line.split_once('='))
            .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
            .collect();
        self.firmware == options.firmware
            && self.os == options.os
            && Choice::parse(&self.quirks) == Choice::parse(&options.quirks)
            && self.tunables == given
            && self.set == options.set
            && options.tables.is_none()
    }

    /// Whether the run ended so.
    pub fn is_met(&self, verdict: &Verdict) -> bool {
        let broken = verdict.violations.iter().map(|broken| broken.property);
        self.outcome == verdict.outcome && self.violations.iter().copied().eq(broken)
    }
}

/// Why a scenario was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither built in nor a file.
    #[error(
        "no scenario `{name}`: the built-in ones are {known}, anything else is the path of a TOML \
         file{hint}"
    )]
    Unknown {
        /// As the user gave it.
        name: String,
        /// The built-in names.
        known: String,
        /// What the system said of the file.
        hint: String,
    },
    /// Not TOML, or not a scenario.
    #[error("scenario {name}: {what}")]
    Toml {
        /// The scenario.
        name: String,
        /// Line, column and reason.
        what: String,
    },
}

impl Scenario {
    /// How a run with these options is known to end, if the scenario says so.
    pub fn expected(&self, options: &Options) -> Option<&Expectation> {
        self.expectations.iter().find(|one| one.is_about(options))
    }

    /// A built-in scenario by its name, or a TOML file by its path.
    ///
    /// # Errors
    /// [`Error`]
    pub fn load(name: &str) -> Result<Scenario, Error> {
        let unread = |error| {
            let name = name.to_owned();
            match error {
                ReadError::NotThere { known, hint } => Error::Unknown { name, known, hint },
                ReadError::Unfit(what) => Error::Toml {
                    name,
                    what: what + "; give a TOML file, or a name of `list scenarios`",
                },
            }
        };
        let text = builtin::read(builtin::SCENARIOS, name).map_err(unread)?;
        Scenario::parse(name, &text)
    }

    /// Reads a scenario from its text.
    ///
    /// # Errors
    /// [`Error::Toml`]
    pub fn parse(name: &str, text: &str) -> Result<Scenario, Error> {
        let wrong = |what: String| Error::Toml {
            name: name.to_owned(),
            what,
        };
        let scenario: Scenario = toml::from_str(text).map_err(|error| {
            let missing = missing(text);
            if missing.is_empty() || !error.message().starts_with("missing field") {
                return wrong(settings::with_nearest(&error.to_string()));
            }
            wrong(format!(
                "it does not say {}; a scenario says at least\n{}",
                missing.join(", "),
                NEEDED.map(|(_, example)| example).join("\n")
            ))
        })?;
        if !is_whole(&scenario.steps) {
            return Err(wrong(
                "an empty list of steps: nothing would happen; write at least one `[[step]]`, and \
                 at least one in the `steps` of each `repeat`"
                    .to_owned(),
            ));
        }
        if depth(&scenario.steps) > 8 {
            return Err(wrong(
                "`repeat` inside `repeat` more than 8 deep".to_owned(),
            ));
        }
        Ok(scenario)
    }
}

/// The fields that every scenario gives, each with an example.
const NEEDED: [(&str, &str); 4] = [
    ("name", "  name = \"mine\""),
    ("description", "  description = \"one line\""),
    ("properties", "  properties = [\"clean-shutdown\"]"),
    ("step", "  [[step]]\n  do = \"boot\""),
];

/// Those of [`NEEDED`] that a text lacks, if it is TOML.
fn missing(text: &str) -> Vec<String> {
    let Ok(table) = text.parse::<toml::Table>() else {
        return Vec::new();
    };
    let names = NEEDED.iter().map(|(name, _)| *name);
    names
        .filter(|name| !table.contains_key(*name))
        .map(|name| format!("`{name}`"))
        .collect()
}

/// Whether there is a step, and one in each `repeat`.
fn is_whole(steps: &[Step]) -> bool {
    let inner = |step: &Step| match step {
        Step::Repeat { steps, .. } => is_whole(steps),
        _ => true,
    };
    !steps.is_empty() && steps.iter().all(inner)
}

fn depth(steps: &[Step]) -> usize {
    let inner = steps.iter().map(|step| match step {
        Step::Repeat { steps, .. } => 1 + depth(steps),
        _ => 0,
    });
    inner.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_builtin_scenario_is_whole() {
        for (name, _) in builtin::SCENARIOS {
            let scenario = Scenario::load(name).unwrap();
            assert_eq!(&scenario.name, name);
            assert!(!scenario.properties.is_empty(), "{name} judges nothing");
            assert!(
                scenario.steps.contains(&Step::Boot {}),
                "{name} never boots"
            );
        }
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        let text = builtin::scenario("power-button")
            .unwrap()
            .replace("do = \"press\"", "do = \"pres\"");
        let error = Scenario::parse("mine.toml", &text).unwrap_err().to_string();
        assert!(
            error.contains("mine.toml") && error.contains("pres") && error.contains("line"),
            "{error}"
        );
        assert!(error.contains("did you mean `press`?"), "{error}");
    }
}
