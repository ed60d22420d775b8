//! What a run depends on: the machine's profile, as data.
//!
//! A profile is a TOML file whose every value says in `[origin]` where it comes from. It may start
//! from another one (`base`), a scenario may override fields, and so may `--set KEY=VALUE`, which
//! wins.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use toml::de::{DeTable, DeValue};
use toml::{Table, Value};

use crate::builtin::{self, ReadError};
use crate::scenario;
use crate::suggest::{did_you_mean, nearest};
use crate::time::{Lag, Window};

/// The machine and the guest's timing, resolved: base, profile, scenario and command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What `--firmware` calls it.
    pub name: String,
    /// One line for `list profiles`.
    pub description: String,
    /// The ACPI tables.
    pub tables: Tables,
    /// The power and sleep buttons.
    pub button: Button,
    /// The GPIO controller.
    pub gpio: Gpio,
    /// The Nitro firmware's side of hot-plug.
    pub nitro: Nitro,
    /// The interrupt map of a FreeBSD kernel on this machine.
    pub irq: Irq,
    /// The EFI random source.
    pub entropy: Entropy,
    /// The guest's own delays.
    #[serde(default)]
    pub os: Os,
    /// Parameters of scenarios.
    #[serde(default)]
    pub scenario: Scenario,
    /// Where each value comes from, by its key.
    #[serde(default)]
    pub origin: BTreeMap<String, String>,
}

/// `[tables]`: what the machine describes itself with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tables {
    /// Paths, relative to the profile's file (for built-in profiles: to `nitro-sim/data`).
    pub files: Vec<String>,
}

/// `[button]`: how the hypervisor asks the guest to shut down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    /// What a press acts on.
    pub wiring: Wiring,
    /// The pin of the controller that a press drives.
    pub pin: WiredPin,
    /// The level that means pressed.
    pub active: WiredLevel,
    /// How long a press holds the line (QEMU's gpio-key: 100 ms).
    pub pulse_us: u64,
    /// Seconds from a press to the virtual power cable.
    pub grace_s: Window,
}

/// `button.wiring`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wiring {
    /// A pin of the PL061 that the tables describe.
    Gpio,
    /// The fixed power button of the FADT (x86).
    FixedEvent,
    /// No button: a press reaches nothing.
    None,
}

/// `button.pin`: the pin that the hypervisor really drives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "\"table\" or a pin from 0 to 7")]
pub enum WiredPin {
    /// The number of a pin, whatever the tables say.
    Number(#[serde(deserialize_with = "pin_number")] u8),
    /// The one that the tables describe.
    Follow(FollowTable),
}

/// `button.active`: the level that means pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WiredLevel {
    /// The polarity that the tables describe.
    Table,
    /// High.
    High,
    /// Low.
    Low,
}

/// The word `table`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FollowTable {
    /// As the tables describe it.
    Table,
}

fn pin_number<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    let pin = u8::deserialize(deserializer)?;
    if pin < 8 {
        Ok(pin)
    } else {
        Err(serde::de::Error::custom("a PL061 has the pins 0 to 7"))
    }
}

/// `[gpio]`: the controller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gpio {
    /// Which PL061 it is.
    pub behaviour: GpioBehaviour,
}

/// `gpio.behaviour`: the two PL061s that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GpioBehaviour {
    /// As ARM's manual describes it.
    Trm,
    /// As QEMU emulates it.
    Qemu,
}

/// `[nitro]`: the firmware's two agents and its hot-plug registers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nitro {
    /// How volumes come and go.
    pub hotplug: Hotplug,
    /// Whether the firmware takes PMCSR (PME_Status written 1, PME_En 0) as the eject handshake,
    /// and `_EJ0` does nothing.
    pub eject_needs_pme: bool,
    /// From the handshake to the instant at which the device stops answering anything but config
    /// reads, µs.
    pub device_gone_us: Lag,
    /// From the handshake to the instant at which config reads of the slot give all ones, µs.
    pub bus_lag_us: Lag,
    /// From the operator's attach to the instant at which the volume is visible and announced, µs.
    pub attach_lag_us: Lag,
    /// What a departing device's registers read as.
    pub departing_reads: DepartingReads,
    /// Whether the next volume takes the slot of the one that left.
    pub same_slot: bool,
    /// How many functions a volume's device has, 1 to 8.
    pub functions: Functions,
    /// How the ports of native slots behave.
    pub port: Port,
    /// The slot of the first hot-attached volume, 0 to 31; others take lower ones.
    #[serde(deserialize_with = "on_a_bus")]
    pub first_slot: u8,
    /// Layout of the ACPI hot-plug registers.
    pub registers: RegisterLayout,
    /// Absolute address of the first register.
    pub registers_at: u64,
    /// Its address space.
    pub registers_space: RegisterSpace,
    /// Whether reading the register of slots to be removed clears it.
    pub down_read_clears: bool,
    /// How many slots one write to the eject register ejects.
    pub eject_bits: EjectBits,
    /// Whether an eject that nobody asked for ejects.
    pub guest_may_eject: bool,
    /// Whether a loss of power carries out the removals that wait for the guest.
    pub reset_ejects: bool,
    /// How the guest is told.
    pub event: HotplugEvent,
    /// The interrupt (GSI) of the GED, or the number of the GPE.
    pub event_number: u32,
}

/// `nitro.hotplug`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hotplug {
    /// ACPI Notify and `_EJ0`, on a flat bus.
    Acpi,
    /// The native hot-plug of PCIe slots.
    Pcie,
    /// None.
    None,
}

/// `nitro.departing_reads`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DepartingReads {
    /// All ones, as PCI asks of an absent function.
    Ones,
    /// Zeros.
    Zeros,
}

/// `nitro.registers`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterLayout {
    /// +0 PCI_UP, +4 PCI_DOWN, +8 EJ, +C RMV, +10 BSEL, +14 PIDX.
    Qemu,
    /// +0 PCIU, +4 PCID, +8 B0EJ, +C PSEG.
    CloudHypervisor,
}

/// `nitro.registers_space`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterSpace {
    /// SystemMemory.
    Memory,
    /// SystemIO.
    Io,
}

/// `nitro.eject_bits`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EjectBits {
    /// Only the lowest bit that is set.
    Lowest,
    /// All of them.
    All,
}

/// `nitro.port`: the root ports that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Port {
    /// As PCI Express Base has it.
    Specified,
    /// As QEMU's `pcie-root-port`: all or nothing is cleared, no link events, a request is not
    /// repeated within 5 s.
    Qemu,
    /// As crosvm's: the power indicator alone gives the device up.
    Crosvm,
}

/// `nitro.functions`: how many functions a device has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
pub struct Functions(u8);

impl Functions {
    /// One bit for each.
    pub fn mask(self) -> u8 {
        u8::MAX >> (8 - self.0)
    }
}

impl TryFrom<i64> for Functions {
    type Error = &'static str;

    fn try_from(count: i64) -> Result<Functions, &'static str> {
        let possible = u8::try_from(count).ok();
        let possible = possible.filter(|count| (1..=8).contains(count));
        possible
            .map(Functions)
            .ok_or("a device has 1 to 8 functions")
    }
}

impl From<Functions> for u8 {
    fn from(functions: Functions) -> u8 {
        functions.0
    }
}

fn on_a_bus<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    scenario::on_a_bus(u8::deserialize(deserializer)?)
}

/// `nitro.event`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HotplugEvent {
    /// A generic event device's interrupt.
    Ged,
    /// A general-purpose event.
    Gpe,
}

/// `[irq]`: FreeBSD's interrupt map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Irq {
    /// Whether the kernel maps interrupts with INTRNG: arm64 does, x86 does not, and nothing leaks
    /// there.
    pub intrng: bool,
    /// Whether a volume's function has an INTx pin.
    pub intx_pin: bool,
    /// The first free index once the machine has booted.
    pub first_free: u16,
    /// MSI-X vectors that each device takes.
    pub vectors: u16,
    /// Entries of the map, at most [`IRQ_CAPACITY_LIMIT`].
    #[serde(deserialize_with = "irq_capacity")]
    pub capacity: u16,
    /// Whether the kernel has INVARIANTS, and with them the assertion that no index is 255.
    pub invariants: bool,
    /// What a freed index does to the next search.
    pub free_rule: FreeRule,
}

/// The largest interrupt map: `2 * NIRQ` entries, with arm64's `NIRQ` of 16384 (FreeBSD
/// sys/arm64/include/intr.h, sys/kern/subr_intr.c).
pub const IRQ_CAPACITY_LIMIT: u16 = 32768;

fn irq_capacity<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let capacity = i64::deserialize(deserializer)?;
    let possible = u16::try_from(capacity).ok();
    possible
        .filter(|capacity| *capacity <= IRQ_CAPACITY_LIMIT)
        .ok_or_else(|| {
            D::Error::custom(format_args!(
                "an interrupt map has from 0 to {IRQ_CAPACITY_LIMIT} entries, the most that FreeBSD has"
            ))
        })
}

/// `irq.free_rule`: the two that FreeBSD has had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FreeRule {
    /// The next search starts at the freed index.
    Unconditional,
    /// Only if that is lower than where it would have started.
    OnlyLower,
}

/// `os.link_timeout`: what follows when a native slot's link came up and no event said so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkTimeout {
    /// What the OS does.
    #[default]
    Stock,
    /// The interrupt handler runs again, and looks at the link only if an event says so (FreeBSD).
    Interrupt,
    /// The link counts as up (Linux).
    Reread,
}

/// `[entropy]`: the EFI random number protocol of the firmware.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entropy {
    /// Bytes that it gives quickly.
    pub fast_bytes: u32,
    /// Time per byte up to there, µs.
    pub fast_us_per_byte: u64,
    /// Time per byte from there on, µs.
    pub slow_us_per_byte: u64,
}

/// `[os]`: delays of the guest, all assumptions: no source gives them, and verdicts should not
/// depend on them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Os {
    /// From an interrupt line's rise to its handler, µs.
    pub irq_latency_us: Window,
    /// From the handler to its thread, µs.
    pub ithread_us: Window,
    /// What evaluating an event method costs, besides its own sleeps, µs.
    pub method_us: Window,
    /// From a Notify to its handler on the task queue, µs.
    pub notify_us: Window,
    /// From the beginning of an orderly shutdown to power off, µs.
    pub shutdown_us: Window,
    /// How long a boot may wait for the firmware's random source before it counts as stalled, µs.
    pub seed_patience_us: u64,
    /// Whether the driver writes GPIOIC before it enables a pin's interrupt. No released FreeBSD or
    /// Linux does: this is the fixed order.
    pub clear_before_enable: bool,
    /// How often the OS looks at the whole bus by itself, at least 1000 µs; `none`: never.
    #[serde(deserialize_with = "period")]
    pub rescan_us: Lag,
    /// What follows when a native slot's link came up and no event said so.
    pub link_timeout: LinkTimeout,
}

/// A lag that can be repeated without end.
fn period<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Lag, D::Error> {
    let lag = Lag::deserialize(deserializer)?;
    if lag.0.is_none_or(|window| window.min() >= 1000) {
        Ok(lag)
    } else {
        Err(serde::de::Error::custom("a period is at least 1000 us"))
    }
}

impl Default for Os {
    fn default() -> Self {
        let window = |min, max| Window::new(min, max).unwrap_or(Window::exactly(min));
        Os {
            irq_latency_us: window(1, 5),
            ithread_us: window(5, 50),
            method_us: window(20, 200),
            notify_us: window(5, 50),
            shutdown_us: window(3_000_000, 12_000_000),
            seed_patience_us: 5_000_000,
            clear_before_enable: false,
            rescan_us: Lag(None),
            link_timeout: LinkTimeout::Stock,
        }
    }
}

/// `[scenario]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// How often a scenario's `repeat` with `times = "cycles"` repeats.
    pub cycles: u32,
}

impl Default for Scenario {
    fn default() -> Self {
        Scenario { cycles: 100 }
    }
}

/// Why a profile or an override was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither built in nor a file.
    #[error(
        "no profile `{name}`: the built-in ones are {known}, anything else is the path of a TOML \
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
    /// Not TOML, or not a profile.
    #[error("profile {name}: {what}")]
    Toml {
        /// The profile.
        name: String,
        /// Line, column and reason.
        what: String,
    },
    /// `--set` without `=`.
    #[error("`--set {0}`: write KEY=VALUE, for example `--set nitro.bus_lag_us=0..3777`")]
    NoValue(String),
    /// No such field.
    #[error(
        "`{key}` is no field of a profile; did you mean `{nearest}`? (`list profiles -v` shows \
         all of them)"
    )]
    UnknownField {
        /// As given.
        key: String,
        /// The field whose name is closest.
        nearest: String,
    },
    /// The field cannot hold this.
    #[error("`{key}={value}`: {what}")]
    BadValue {
        /// The field.
        key: String,
        /// As given.
        value: String,
        /// What it can hold.
        what: String,
    },
    /// `base` leads back to itself.
    #[error("profile {0}: its `base` leads back to itself")]
    Circle(String),
}

/// A profile as its file says it, not yet checked as a whole: overrides are still possible.
#[derive(Clone, Debug)]
pub struct Profile {
    table: Table,
    /// The directory that `tables.files` are relative to; `None` for built-in profiles.
    pub directory: Option<std::path::PathBuf>,
}

impl Profile {
    /// A built-in profile by its name, or a TOML file by its path.
    ///
    /// # Errors
    /// [`Error::Unknown`], [`Error::Toml`], [`Error::Circle`].
    pub fn load(name: &str) -> Result<Profile, Error> {
        if let Some(text) = builtin::profile(name) {
            return Ok(Profile {
                table: with_base(name, text)?,
                directory: None,
            });
        }
        let unread = |error| {
            let name = name.to_owned();
            match error {
                ReadError::NotThere { known, hint } => Error::Unknown { name, known, hint },
                ReadError::Unfit(what) => Error::Toml {
                    name,
                    what: what + "; give a TOML file, or a name of `list profiles`",
                },
            }
        };
        let text = builtin::read(builtin::PROFILES, name).map_err(unread)?;
        check(name, &text)?;
        let table = with_base(name, &text)?;
        // Table paths belong to the file that gives them: those that come with a built-in base stay
        // built in.
        let own_tables = parse(name, &text)?.contains_key("tables");
        let parent = std::path::Path::new(name)
            .parent()
            .unwrap_or(std::path::Path::new(""));
        let profile = Profile {
            table,
            directory: own_tables.then(|| parent.to_owned()),
        };
        // Each field has been checked, so what is wrong now is that one is missing.
        profile.settings().map_err(|error| Error::Toml {
            name: name.to_owned(),
            what: match error {
                Error::Toml { what, .. } => format!(
                    "{what}; a profile that starts from no other must give all: `base = \
                     \"graviton3\"` saves that"
                ),
                other => other.to_string(),
            },
        })?;
        Ok(profile)
    }

    /// Overrides one field, `KEY=VALUE`.
    ///
    /// # Errors
    /// [`Error::NoValue`], [`Error::UnknownField`], [`Error::BadValue`].
    pub fn set(&mut self, assignment: &str) -> Result<(), Error> {
        let (key, value) = assignment
            .split_once('=')
            .ok_or_else(|| Error::NoValue(assignment.to_owned()))?;
        self.set_value(key.trim(), scalar(value.trim()))
    }

    /// Overrides one field with a value from a file.
    ///
    /// # Errors
    /// [`Error::UnknownField`], [`Error::BadValue`].
    pub fn set_value(&mut self, key: &str, value: Value) -> Result<(), Error> {
        let before = self.settings()?;
        let known = fields(&before);
        let Some(now) = known.get(key) else {
            let nearest = nearest(key, known.keys().map(String::as_str)).unwrap_or_default();
            return Err(Error::UnknownField {
                key: key.to_owned(),
                nearest: nearest.to_owned(),
            });
        };
        let mut changed = self.clone();
        let (section, field) = key.split_once('.').unwrap_or(("", key));
        let shown = value.to_string();
        let section = changed
            .table
            .entry(section)
            .or_insert_with(|| Value::Table(Table::new()));
        if let Some(section) = section.as_table_mut() {
            section.insert(field.to_owned(), value);
        }
        changed.settings().map_err(|error| Error::BadValue {
            key: key.to_owned(),
            value: shown.trim_matches('"').to_owned(),
            what: match error {
                Error::Toml { what, .. } => wanted(what.lines().next().unwrap_or_default(), now),
                other => other.to_string(),
            },
        })?;
        *self = changed;
        Ok(())
    }

    /// The checked settings.
    ///
    /// # Errors
    /// [`Error::Toml`].
    pub fn settings(&self) -> Result<Settings, Error> {
        let name = self
            .table
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or("(without a name)");
        Settings::deserialize(self.table.clone()).map_err(|error| Error::Toml {
            name: name.to_owned(),
            what: error.message().to_owned(),
        })
    }
}

/// Every field that `--set` can name with its value, in alphabetical order of the names.
pub fn fields(settings: &Settings) -> BTreeMap<String, Value> {
    let mut fields = BTreeMap::new();
    if let Ok(Value::Table(table)) = Value::try_from(settings) {
        for (section, values) in table
            .iter()
            .filter(|(section, _)| !matches!(section.as_str(), "origin" | "tables"))
        {
            for (field, value) in values.as_table().into_iter().flatten() {
                fields.insert(format!("{section}.{field}"), value.clone());
            }
        }
    }
    fields
}

fn parse(name: &str, text: &str) -> Result<Table, Error> {
    text.parse().map_err(|error: toml::de::Error| Error::Toml {
        name: name.to_owned(),
        what: error.to_string(),
    })
}

/// Each field of a profile's file by itself, so that a mistake can be shown with its line.
fn check(name: &str, text: &str) -> Result<(), Error> {
    let own = parse(name, text)?;
    let base = own.get("base").and_then(Value::as_str);
    let base = base.unwrap_or("graviton3");
    let Some(scaffold) = builtin::profile(base) else {
        return Ok(());
    };
    let mut profile = Profile {
        table: with_base(base, scaffold)?,
        directory: None,
    };
    for (key, value, line) in spanned(name, text, &own)? {
        profile
            .set_value(&key, value)
            .map_err(|error| Error::Toml {
                name: name.to_owned(),
                what: format!("line {line}: {error}"),
            })?;
    }
    Ok(())
}

/// The fields that a profile's text gives, each with the line of its key.
fn spanned(name: &str, text: &str, own: &Table) -> Result<Vec<(String, Value, usize)>, Error> {
    let tree = DeTable::parse(text).map_err(|error| Error::Toml {
        name: name.to_owned(),
        what: error.to_string(),
    })?;
    let line_of = |at: usize| {
        text.get(..at)
            .map_or(1, |before| before.matches('\n').count() + 1)
    };
    let mut found = Vec::new();
    for (section, value) in tree.get_ref() {
        let (key, line) = (section.get_ref().to_string(), line_of(section.span().start));
        let plain = own.get(&key);
        match (key.as_str(), value.get_ref(), plain) {
            ("name" | "description" | "base" | "origin" | "tables", _, _) => {}
            (_, DeValue::Table(fields), Some(Value::Table(values))) => {
                found.extend(fields.keys().filter_map(|field| {
                    let value = values.get(field.get_ref().as_ref())?.clone();
                    let key = format!("{key}.{}", field.get_ref());
                    Some((key, value, line_of(field.span().start)))
                }));
            }
            (_, _, Some(value)) => found.push((key, value.clone(), line)),
            _ => {}
        }
    }
    Ok(found)
}

/// The profile's file over its base, over the base's base, and so on.
fn with_base(name: &str, text: &str) -> Result<Table, Error> {
    let mut table = parse(name, text)?;
    for _ in 0..=builtin::PROFILES.len() {
        let Some(base) = table.remove("base") else {
            return Ok(table);
        };
        let base = base.as_str().unwrap_or_default().to_owned();
        let text = builtin::profile(&base).ok_or_else(|| Error::Toml {
            name: name.to_owned(),
            what: format!(
                "its base `{base}` is no built-in profile (`list profiles`){}",
                did_you_mean(&base, builtin::PROFILES.iter().map(|(name, _)| *name))
            ),
        })?;
        table = over(parse(&base, text)?, table);
    }
    Err(Error::Circle(name.to_owned()))
}

/// `upper`'s values over `lower`'s, section by section.
fn over(mut lower: Table, upper: Table) -> Table {
    for (key, value) in upper {
        match (lower.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => below.extend(above),
            (_, value) => {
                lower.insert(key, value);
            }
        }
    }
    lower
}

/// A command line's value: a TOML number or boolean if it reads as one, else a string.
fn scalar(text: &str) -> Value {
    let parsed = format!("v = {text}")
        .parse::<Table>()
        .ok()
        .and_then(|mut table| table.remove("v"));
    match parsed {
        Some(value @ (Value::Integer(_) | Value::Boolean(_))) => value,
        Some(Value::String(text)) => Value::String(text),
        _ => Value::String(text.to_owned()),
    }
}

/// A message of serde's about a value, with what the field takes instead of the name of a type in
/// Rust, and with the value that it has `now` as an example.
fn wanted(message: &str, now: &Value) -> String {
    if message.ends_with("expected a boolean") {
        return format!("{message}, true or false");
    }
    let kinds = [
        ("u8", format!(" from 0 to {}", u8::MAX)),
        ("u16", format!(" from 0 to {}", u16::MAX)),
        ("u32", format!(" from 0 to {}", u32::MAX)),
        // TOML has no larger ones.
        ("u64", format!(" from 0 to {}", i64::MAX)),
        ("i64", String::new()),
    ];
    let of_kind = |(kind, range): &(&str, String)| {
        let start = message.strip_suffix(&format!("expected {kind}"))?;
        Some(format!(
            "{start}expected a whole number{range}, such as {now}"
        ))
    };
    kinds
        .iter()
        .find_map(of_kind)
        .unwrap_or_else(|| message.to_owned())
}

/// A message of serde's about an unknown name, with the nearest of those that it expects.
pub(crate) fn with_nearest(message: &str) -> String {
    let quoted = |text: &str| -> Vec<String> {
        let parts = text.split('`').skip(1).step_by(2);
        parts.map(str::to_owned).collect()
    };
    let names = message
        .rsplit_once("unknown ")
        .map(|(_, rest)| quoted(rest))
        .unwrap_or_default();
    let meant = names
        .split_first()
        .and_then(|(wrong, known)| nearest(wrong, known.iter().map(String::as_str)));
    match meant {
        Some(name) => format!("{}\ndid you mean `{name}`?", message.trim_end()),
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(text: &str) -> Result<Settings, Error> {
        Profile {
            table: with_base("test", text)?,
            directory: None,
        }
        .settings()
    }

    #[test]
    fn every_builtin_profile_is_whole() {
        for (name, _) in builtin::PROFILES {
            let settings = Profile::load(name).unwrap().settings().unwrap();
            assert_eq!(&settings.name, name);
            for file in &settings.tables.files {
                assert!(builtin::table(file).is_some(), "{name}: {file}");
            }
        }
    }

    #[test]
    fn a_profile_says_what_differs_from_its_base() {
        let text = "name = \"mine\"\nbase = \"graviton3\"\n[nitro]\nbus_lag_us = 7";
        let settings = profile(text).unwrap();
        assert_eq!(settings.nitro.bus_lag_us, Lag(Some(Window::exactly(7))));
        assert_eq!(settings.nitro.first_slot, 31);
        assert!(matches!(
            profile("name = \"x\"\nbase = \"y\""),
            Err(Error::Toml { .. })
        ));
        assert!(matches!(
            profile("name = \"x\"\nbase = \"graviton3\"\ncolour = 1"),
            Err(Error::Toml { .. })
        ));
    }

    #[test]
    fn each_kind_of_field_can_be_set_and_nothing_else() {
        let mut profile = Profile::load("graviton3").unwrap();
        for assignment in [
            "nitro.bus_lag_us=none",
            "nitro.bus_lag_us=0..3777",
            "nitro.eject_needs_pme=false",
            "nitro.departing_reads=zeros",
            "button.pin=7",
            "button.pin=table",
            "button.grace_s=200",
            "irq.vectors=4",
            "scenario.cycles=1000",
            "os.clear_before_enable=true",
        ] {
            profile
                .set(assignment)
                .unwrap_or_else(|error| panic!("{assignment}: {error}"));
        }
        let settings = profile.settings().unwrap();
        assert_eq!((settings.irq.vectors, settings.scenario.cycles), (4, 1000));
        for assignment in [
            "button.pin=8",
            "nitro.bus_lag_us=",
            "name=x",
            "nitro=1",
            "tables.files=x",
            "=",
            "x",
        ] {
            let before = profile.settings().unwrap();
            assert!(profile.set(assignment).is_err(), "{assignment}");
            assert_eq!(profile.settings().unwrap(), before, "{assignment}");
        }
    }

    #[test]
    fn a_mistake_in_a_profiles_file_is_named_with_its_line_and_the_nearest_field() {
        let start = "name = \"mine\"\nbase = \"graviton3\"\n";
        for (text, wanted) in [
            (
                "[nitro]\nbus_lag = 7",
                "line 4: `nitro.bus_lag` is no field of a profile; did you mean `nitro.bus_lag_us`?",
            ),
            (
                "[nitro]\n\nbus_lag_us = \"9..1\"",
                "line 5: `nitro.bus_lag_us=9..1`: ",
            ),
            (
                "irq.vectors = 4\nirq.vector = 4",
                "line 4: `irq.vector` is no field of a profile; did you mean `irq.vectors`?",
            ),
            (
                "[nitr]\nport = \"qemu\"",
                "line 4: `nitr.port` is no field of a profile; did you mean `nitro.port`?",
            ),
            ("colour = 1", "line 3: `colour` is no field"),
            (
                "[nitro]\nport = \"qem\"",
                "line 4: `nitro.port=qem`: unknown variant `qem`",
            ),
            ("[nitro]\nport = ", "line 4, column 8"),
        ] {
            let error = check("mine.toml", &format!("{start}{text}"))
                .unwrap_err()
                .to_string();
            assert!(error.starts_with("profile mine.toml: "), "{error}");
            assert!(error.contains(wanted), "{error}");
        }
        for (_, text) in builtin::PROFILES {
            check("built in", text).unwrap();
        }
        let message = with_nearest("unknown field `vectro`, expected `vectors` or `capacity`");
        assert!(message.ends_with("\ndid you mean `vectors`?"), "{message}");
        assert_eq!(with_nearest("expected `=`"), "expected `=`");
    }
}
