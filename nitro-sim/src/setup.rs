//! From the options of a run to everything that it depends on.

use std::collections::BTreeMap;
use std::io::Read;

use acpi_quirks::Quirks;
use acpi_quirks::oem::{self, Decision, Headers, Origin, TableHeader};
use acpi_quirks::quirks::{Choice, ParseError};
use acpi_quirks::tunables::{TunableError, Tunables, getenv_int};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::builtin;
use crate::scenario::{self, Scenario};
use crate::settings::{self, Profile, Settings};
use crate::suggest::{did_you_mean, nearest};
use crate::tables::{self, Table, TableSet};
use crate::trace::{self, Header};

/// The guest's operating system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Os {
    /// FreeBSD as it is now.
    #[serde(rename = "freebsd")]
    FreeBsd,
    /// FreeBSD before the fix of nvme's removal.
    #[serde(rename = "freebsd-unpatched")]
    FreeBsdUnpatched,
    /// Linux, for comparison.
    Linux,
}

impl Os {
    /// All of them.
    pub const ALL: [Os; 3] = [Os::FreeBsd, Os::FreeBsdUnpatched, Os::Linux];

    /// As `--os` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Os::FreeBsd => "freebsd",
            Os::FreeBsdUnpatched => "freebsd-unpatched",
            Os::Linux => "linux",
        }
    }
}

/// The options of a run, as the command line gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// A built-in scenario or a file.
    pub scenario: String,
    /// `--firmware`
    pub firmware: String,
    /// `--os`
    pub os: String,
    /// `--quirks`
    pub quirks: String,
    /// `--tunable`, each `KEY=VALUE`
    pub tunables: Vec<String>,
    /// `--tables`
    pub tables: Option<String>,
    /// `--seed`
    pub seed: u64,
    /// `--set`, each `KEY=VALUE`
    pub set: Vec<String>,
}

impl Options {
    /// The defaults of the command line.
    pub fn new(scenario: &str) -> Options {
        Options {
            scenario: scenario.to_owned(),
            firmware: "graviton3".to_owned(),
            os: Os::FreeBsd.name().to_owned(),
            quirks: "auto".to_owned(),
            tunables: Vec::new(),
            tables: None,
            seed: 1,
            set: Vec::new(),
        }
    }

    /// The options that a recorded run was made with.
    pub fn of(header: &Header) -> Options {
        // A tunable that says the quirks says all of them, bits without a name too, and is never
        // contradicted: `--quirks` could only repeat it.
        let by_tunable = header
            .tunables
            .get("debug.acpi.quirks")
            .and_then(|value| getenv_int(value))
            .is_some_and(|value| value != 0);
        let quirks = match header.quirks {
            _ if by_tunable => "auto".to_owned(),
            0 => "none".to_owned(),
            quirks => quirks.to_string(),
        };
        Options {
            scenario: header.scenario.clone(),
            firmware: header.firmware.clone(),
            os: header.os.clone(),
            quirks,
            tunables: header
                .tunables
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect(),
            tables: header.tables.clone(),
            seed: header.seed,
            set: header.set.clone(),
        }
    }
}

/// Everything that a run depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// The first line of its trace.
    pub header: Header,
    /// What happens and what must hold.
    pub scenario: Scenario,
    /// The machine.
    pub settings: Settings,
    /// Its tables.
    pub tables: TableSet,
    /// The guest.
    pub os: Os,
    /// The quirks in force.
    pub quirks: Quirks,
    /// Where the quirks' value comes from, for people.
    pub quirks_origin: String,
    /// Whether the quirks ("ACPI disabled by blacklist") or a hint turn ACPI off.
    pub acpi_disabled: bool,
    /// The kernel's tunables.
    pub tunables: Tunables,
    /// Bytes that the loader asks of the EFI random source.
    pub entropy_efi_seed_size: u32,
}

/// Why a run cannot begin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The profile or a `--set`.
    #[error(transparent)]
    Settings(#[from] settings::Error),
    /// The scenario.
    #[error(transparent)]
    Scenario(#[from] scenario::Error),
    /// The tables.
    #[error(transparent)]
    Tables(#[from] tables::Error),
    /// `--os`
    #[error("`--os {0}`: the systems are freebsd, freebsd-unpatched and linux")]
    Os(String),
    /// `--quirks`
    #[error("`--quirks {value}`: {what}")]
    Quirks {
        /// As given.
        value: String,
        /// What is wrong, and what would be right.
        what: String,
    },
    /// `--tunable` without `=`.
    #[error("`--tunable {0}`: write KEY=VALUE, for example `--tunable hw.pci.intx_reroute=0`")]
    TunableForm(String),
    /// No such tunable.
    #[error("`{key}` is no tunable that the models know; did you mean `{nearest}`?")]
    UnknownTunable {
        /// As given.
        key: String,
        /// The nearest one.
        nearest: String,
    },
    /// A tunable's value.
    #[error(
        "`--tunable {key}={value}`: FreeBSD cannot read this value and would silently keep its \
         default; write a whole number"
    )]
    TunableValue {
        /// The tunable.
        key: String,
        /// As given.
        value: String,
    },
    /// Both ways of saying the quirks, and they differ.
    #[error(
        "`--quirks {quirks}` and `--tunable debug.acpi.quirks={tunable}` contradict each other; \
         give one of them"
    )]
    TwoQuirks {
        /// `--quirks`
        quirks: String,
        /// The tunable.
        tunable: u32,
    },
    /// A profile names a table that is not there.
    #[error(
        "profile {profile}: its table `{file}` is not built in; tables of a profile file are \
         relative to that file"
    )]
    NoBuiltinTable {
        /// The profile.
        profile: String,
        /// The table.
        file: String,
    },
}

impl Setup {
    /// Resolves the options; `stdin` is read for `--tables -` only.
    ///
    /// # Errors
    /// [`Error`]
    pub fn new(options: &Options, stdin: &mut dyn Read) -> Result<Setup, Error> {
        let scenario = Scenario::load(&options.scenario)?;
        let mut profile = Profile::load(&options.firmware)?;
        for (key, value) in &scenario.set {
            profile
                .set_value(key, value.clone())
                .map_err(|error| scenario::Error::Toml {
                    name: options.scenario.clone(),
                    what: format!("[set]: {error}"),
                })?;
        }
        for assignment in &options.set {
            profile.set(assignment)?;
        }
        let settings = profile.settings()?;
        let os = Os::ALL
            .into_iter()
            .find(|os| os.name() == options.os)
            .ok_or_else(|| Error::Os(options.os.clone()))?;
        let tunable_lines = tunable_map(&options.tunables)?;
        let (tunables, entropy_efi_seed_size) = read_tunables(&tunable_lines)?;
        let tables = match &options.tables {
            Some(path) => TableSet::new(path, tables::load(path, stdin)?)?,
            None => TableSet::new(&settings.name, profile_tables(&profile, &settings)?)?,
        };
        let decision = resolve_quirks(&options.quirks, &tunables, &tables)?;
        let header = Header {
            format: trace::FORMAT,
            scenario: options.scenario.clone(),
            firmware: options.firmware.clone(),
            os: os.name().to_owned(),
            quirks: decision.quirks.bits(),
            tunables: tunable_lines,
            set: options.set.clone(),
            tables: options.tables.clone(),
            seed: options.seed,
            model: model_hash(&settings, &scenario, &tables),
        };
        Ok(Setup {
            header,
            scenario,
            settings,
            tables,
            os,
            quirks: decision.quirks,
            quirks_origin: describe_origin(os, decision.origin),
            acpi_disabled: decision.disabled && os != Os::Linux,
            tunables,
            entropy_efi_seed_size,
        })
    }
}

/// A field of the profile that only FreeBSD's driver asks for: Linux's has an order of its own.
const FREEBSD_ONLY: &str = "os.clear_before_enable";

impl Setup {
    /// For people: the `--tunable`s and the `--set`s, and which of them this OS does not look at.
    pub fn lines(&self) -> Vec<String> {
        let idle = |line: String| format!("{line} (without effect under Linux)");
        let linux = self.os == Os::Linux;
        let tunables = self.header.tunables.iter().map(|(key, value)| {
            let line = format!("{key}={value}");
            if linux { idle(line) } else { line }
        });
        let set = self.header.set.iter().map(|line| {
            let key = line.split('=').next().unwrap_or_default().trim();
            if linux && key == FREEBSD_ONLY {
                idle(line.clone())
            } else {
                line.clone()
            }
        });
        tunables.chain(set).collect()
    }
}

/// The loader's size of the EFI seed (FreeBSD `stand/defaults/loader.conf`): not the kernel's, so
/// not among [`Tunables`].
const SEED_SIZE: (&str, u32) = ("entropy_efi_seed_size", 2048);

fn tunable_map(assignments: &[String]) -> Result<BTreeMap<String, String>, Error> {
    let split = |assignment: &String| {
        let (key, value) = assignment
            .split_once('=')
            .ok_or_else(|| Error::TunableForm(assignment.clone()))?;
        Ok((
            key.trim().to_owned(),
            value.trim().trim_matches('"').to_owned(),
        ))
    };
    assignments.iter().map(split).collect()
}

/// The kernel's tunables and the loader's seed size.
fn read_tunables(map: &BTreeMap<String, String>) -> Result<(Tunables, u32), Error> {
    let mut tunables = Tunables::default();
    let mut seed_size = SEED_SIZE.1;
    for (key, value) in map {
        let malformed = || Error::TunableValue {
            key: key.clone(),
            value: value.clone(),
        };
        if key == SEED_SIZE.0 {
            seed_size = value.parse().map_err(|_| malformed())?;
            continue;
        }
        tunables.set(key, value).map_err(|error| match error {
            TunableError::Unknown => {
                let known = Tunables::NAMES.into_iter().chain([SEED_SIZE.0]);
                let nearest = nearest(key, known).unwrap_or_default();
                Error::UnknownTunable {
                    key: key.clone(),
                    nearest: nearest.to_owned(),
                }
            }
            _ => malformed(),
        })?;
    }
    Ok((tunables, seed_size))
}

fn profile_tables(profile: &Profile, settings: &Settings) -> Result<Vec<Table>, Error> {
    let mut all = Vec::new();
    for file in &settings.tables.files {
        match &profile.directory {
            Some(directory) => {
                let path = directory.join(file);
                all.extend(tables::load(
                    &path.to_string_lossy(),
                    &mut std::io::empty(),
                )?);
            }
            None => {
                let missing = || Error::NoBuiltinTable {
                    profile: settings.name.clone(),
                    file: file.clone(),
                };
                all.extend(tables::parse(
                    file,
                    builtin::table(file).ok_or_else(missing)?,
                )?);
            }
        }
    }
    Ok(all)
}

/// The simulator's version, the machine, the scenario and the tables in one number: what a trace
/// can be replayed on.
fn model_hash(settings: &Settings, scenario: &Scenario, tables: &TableSet) -> String {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    // `Debug` covers every field; the structures hold no maps with an order of their own.
    hash.update(format!("{settings:?}{scenario:?}"));
    for table in tables.iter() {
        hash.update(table.bytes());
    }
    trace::hex(hash.finalize().get(..8).unwrap_or_default())
}

/// The quirks in force, where they come from, and whether they leave ACPI on.
fn resolve_quirks(
    text: &str,
    tunables: &Tunables,
    tables: &TableSet,
) -> Result<Decision<'static>, Error> {
    let wrong = |what: String| Error::Quirks {
        value: text.to_owned(),
        what,
    };
    let choice = Choice::parse(text).map_err(|error| {
        let meant = match error {
            ParseError::Unknown { at } => meant_quirk(text, at),
            _ => String::new(),
        };
        wrong(error.to_string() + &meant)
    })?;
    let tunable = tunables.acpi_quirks as u32;
    let given = match choice {
        Choice::Exactly(quirks) => Some(quirks.bits()),
        // A 0 that was written: it means the same as `auto`, but not beside another number.
        Choice::Auto => (!text.trim().eq_ignore_ascii_case("auto")).then_some(0),
    };
    if tunable != 0 && given.is_some_and(|given| given != tunable) {
        return Err(Error::TwoQuirks {
            quirks: text.to_owned(),
            tunable,
        });
    }
    let header = |signature: &[u8]| {
        let table = tables
            .iter()
            .find(|table| table.bytes().starts_with(signature));
        table
            .and_then(|table| TableHeader::of(table.bytes()))
            .unwrap_or(TableHeader::ABSENT)
    };
    let headers = Headers {
        fadt: header(b"FACP"),
        dsdt: header(b"DSDT"),
        xsdt: header(b"XSDT"),
    };
    Ok(oem::choose(
        choice,
        tunables,
        Quirks::empty(),
        oem::FREEBSD,
        &headers,
    ))
}

/// The end of a message about the unknown word at byte `at` of `--quirks`.
fn meant_quirk(text: &str, at: usize) -> String {
    let word = text.get(at..).unwrap_or_default();
    let word = word.split(',').next().unwrap_or_default().trim();
    let word = word.to_uppercase();
    let names = Quirks::all().iter_names().map(|(name, _)| name);
    let short = names.filter_map(|name| name.strip_prefix("ACPI_Q_"));
    did_you_mean(word.strip_prefix("ACPI_Q_").unwrap_or(&word), short)
}

/// For people: where the quirks come from.
fn describe_origin(os: Os, origin: Origin<'_>) -> String {
    if os == Os::Linux {
        return "FreeBSD's, so without effect under Linux".to_owned();
    }
    match origin {
        Origin::Tunable => "auto: debug.acpi.quirks".to_owned(),
        Origin::Entry(name) => format!("auto: FreeBSD's table of known firmware, entry {name}"),
        Origin::Machine => {
            "auto: FreeBSD's table of known firmware has no entry for these tables".to_owned()
        }
        Origin::Forced => "given".to_owned(),
    }
}
