//! Which quirks a firmware needs: every profile, every OS, every subset of the EC2 quirks and
//! `hw.pci.intx_reroute`.
//!
//! A cell runs the scenarios whose bug some quirk or tunable can cure, each with the shortest and
//! with the longest of every delay, and says which properties held in all of them. It speaks of
//! these scenarios and nothing else: no setting cures `stale-edge-at-boot` or `double-press`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use acpi_quirks::Quirks;

use crate::builtin;
use crate::engine::Choices;
use crate::machine::{self, Machine};
use crate::setup::{self, Options, Os, Setup};
use crate::threads;
use crate::time::Window;
use crate::verdict::Property;

/// The scenarios that decide.
pub const SCENARIOS: [&str; 5] = [
    "power-button",
    "eject",
    "eject-then-attach",
    "attach-detach-cycles",
    "pcie-unplug",
];

/// What a scenario names without putting it to the test: an edge from before the boot does, and none
/// of [`SCENARIOS`] makes one, so that it held there says nothing.
const UNTESTED: Property = Property::NoSpuriousShutdown;

/// The quirks that EC2's firmware called for.
pub const QUIRKS: [Quirks; 3] = [
    Quirks::ACPI_Q_AEI_NOPULL,
    Quirks::ACPI_Q_CLEAR_PME_ON_DETACH,
    Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN,
];

const REROUTE: &str = "hw.pci.intx_reroute";

/// What a guest is told by its loader: quirks, and whether INTx is routed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Choice {
    /// `debug.acpi.quirks`
    pub quirks: u32,
    /// `hw.pci.intx_reroute`
    pub intx_reroute: bool,
}

impl Choice {
    /// How many things an administrator has to set for it.
    pub fn size(self) -> u32 {
        self.quirks.count_ones() + u32::from(!self.intx_reroute)
    }

    /// The tunables besides the quirks.
    pub fn tunables(self) -> BTreeMap<String, String> {
        BTreeMap::from([(REROUTE.to_owned(), u8::from(self.intx_reroute).to_string())])
    }

    /// All sixteen, the smallest first.
    pub fn all() -> Vec<Choice> {
        let subsets = (0..1u32 << QUIRKS.len()).map(|subset| {
            let chosen = QUIRKS
                .iter()
                .enumerate()
                .filter(|(bit, _)| subset >> bit & 1 == 1);
            chosen.fold(0, |bits, (_, quirk)| bits | quirk.bits())
        });
        let mut all: Vec<Choice> = subsets
            .flat_map(|quirks| {
                [true, false].map(|intx_reroute| Choice {
                    quirks,
                    intx_reroute,
                })
            })
            .collect();
        all.sort_by_key(|choice| (choice.size(), choice.quirks, !choice.intx_reroute));
        all
    }

    /// The settings without which this would be smaller.
    fn without_one(self) -> Vec<Choice> {
        let bits = QUIRKS
            .iter()
            .map(|quirk| quirk.bits())
            .filter(|bit| self.quirks & bit != 0);
        let mut smaller: Vec<Choice> = bits
            .map(|bit| Choice {
                quirks: self.quirks & !bit,
                ..self
            })
            .collect();
        if !self.intx_reroute {
            smaller.push(Choice {
                intx_reroute: true,
                ..self
            });
        }
        smaller
    }
}

/// Neither quirks nor tunables.
const NOTHING: Choice = Choice {
    quirks: 0,
    intx_reroute: true,
};

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The profile.
    pub firmware: String,
    /// The system.
    pub os: Os,
    /// What it is told.
    pub choice: Choice,
    /// Which properties held in every run; one that no run tested is not there.
    pub holds: BTreeMap<Property, bool>,
}

/// All cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// By profile, system and choice.
    pub rows: Vec<Row>,
}

/// Why there is no matrix.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A profile or an option.
    #[error(transparent)]
    Setup(#[from] setup::Error),
    /// A run.
    #[error(transparent)]
    Machine(#[from] machine::Error),
}

/// What to compute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The profiles; the built-in ones if empty.
    pub firmware: Vec<String>,
    /// The systems; FreeBSD and Linux if empty.
    pub os: Vec<String>,
    /// `--set`s for every run.
    pub set: Vec<String>,
}

/// Computes the matrix on all processors; `progress` is told after each cell how many are done, of
/// how many.
///
/// # Errors
/// [`Error`]
pub fn compute(extent: &Extent, progress: &(dyn Fn(usize, usize) + Sync)) -> Result<Matrix, Error> {
    let cells = cells(extent);
    let done = AtomicUsize::new(0);
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let rows = threads::share(processors, cells.len(), |index| {
        let (firmware, os, choice) = &cells[index];
        let row = row(extent, firmware, os, *choice)?;
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, cells.len());
        Ok(row)
    });
    let rows = rows.into_iter().collect::<Result<Vec<_>, Error>>()?;
    let rows = rows.into_iter().flat_map(for_every_choice);
    Ok(Matrix {
        rows: rows.collect(),
    })
}

/// Linux knows none of these settings: what holds with one choice holds with all.
fn for_every_choice(row: Row) -> Vec<Row> {
    match row.os {
        Os::FreeBsd | Os::FreeBsdUnpatched => vec![row],
        Os::Linux => {
            let with = |choice| Row {
                choice,
                ..row.clone()
            };
            Choice::all().into_iter().map(with).collect()
        }
    }
}

fn cells(extent: &Extent) -> Vec<(String, String, Choice)> {
    let built_in = || {
        builtin::PROFILES
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    };
    let firmware: Vec<String> = if extent.firmware.is_empty() {
        built_in()
    } else {
        extent.firmware.clone()
    };
    let both = || vec![Os::FreeBsd.name().to_owned(), Os::Linux.name().to_owned()];
    let systems = if extent.os.is_empty() {
        both()
    } else {
        extent.os.clone()
    };
    let mut cells = Vec::new();
    for firmware in firmware {
        for os in &systems {
            let choices = if os == Os::Linux.name() {
                vec![NOTHING]
            } else {
                Choice::all()
            };
            cells.extend(
                choices
                    .into_iter()
                    .map(|choice| (firmware.clone(), os.clone(), choice)),
            );
        }
    }
    cells
}

fn row(extent: &Extent, firmware: &str, os: &str, choice: Choice) -> Result<Row, Error> {
    let mut holds = BTreeMap::new();
    let mut system = Os::FreeBsd;
    for scenario in SCENARIOS {
        let mut options = Options::new(scenario);
        options.firmware = firmware.to_owned();
        options.os = os.to_owned();
        options.quirks = if choice.quirks == 0 {
            "none".to_owned()
        } else {
            choice.quirks.to_string()
        };
        options.tunables = choice
            .tunables()
            .iter()
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        options.set = extent.set.clone();
        let setup = Arc::new(Setup::new(&options, &mut std::io::empty())?);
        system = setup.os;
        let machine = Machine::new(&setup)?;
        for extreme in [Extreme::Shortest, Extreme::Longest] {
            let mut machine = machine.clone();
            machine.run(&mut { extreme })?;
            let (_, verdict) = machine.finish();
            let broken: BTreeSet<Property> = verdict
                .violations
                .iter()
                .map(|violation| violation.property)
                .collect();
            for property in &setup.scenario.properties {
                *holds.entry(*property).or_insert(true) &= !broken.contains(property);
            }
        }
    }
    holds.retain(|property, holds| *property != UNTESTED || !*holds);
    Ok(Row {
        firmware: firmware.to_owned(),
        os: system,
        choice,
        holds,
    })
}

/// Every delay at one end of its window.
#[derive(Clone, Copy, Debug)]
enum Extreme {
    Shortest,
    Longest,
}

impl Choices for Extreme {
    fn window(&mut self, _what: &'static str, window: Window) -> u64 {
        match self {
            Extreme::Shortest => window.min(),
            Extreme::Longest => window.max(),
        }
    }
}

impl Matrix {
    /// For each profile and system the smallest choice with which every property holds, if there is
    /// one.
    pub fn minimal(&self) -> Vec<&Row> {
        let mut minimal: Vec<&Row> = Vec::new();
        // Rows of one profile and system are in order of their size.
        for row in self.rows.iter().filter(|row| row.is_sufficient()) {
            if !minimal
                .iter()
                .any(|known| known.firmware == row.firmware && known.os == row.os)
            {
                minimal.push(row);
            }
        }
        minimal
    }

    /// Profiles and systems for which no choice is enough.
    pub fn incurable(&self) -> Vec<(&str, Os)> {
        let minimal = self.minimal();
        let mut without: Vec<(&str, Os)> = Vec::new();
        for row in &self.rows {
            let cured = minimal
                .iter()
                .any(|known| known.firmware == row.firmware && known.os == row.os);
            if !cured && !without.contains(&(row.firmware.as_str(), row.os)) {
                without.push((&row.firmware, row.os));
            }
        }
        without
    }

    /// Whether a choice is enough on every profile of a system.
    pub fn suffices_everywhere(&self, os: Os, choice: Choice) -> bool {
        let mut rows = self
            .rows
            .iter()
            .filter(|row| row.os == os && row.choice == choice)
            .peekable();
        rows.peek().is_some() && rows.all(Row::is_sufficient)
    }

    /// The profiles on which something breaks with `choice`.
    pub fn broken(&self, os: Os, choice: Choice) -> Vec<Broken<'_>> {
        let rows = self.rows.iter();
        rows.filter(|row| row.os == os && row.choice == choice && !row.is_sufficient())
            .map(|row| Broken {
                firmware: &row.firmware,
                properties: row.broken().collect(),
            })
            .collect()
    }

    /// For each setting of `choice`: what the others alone break that all of it does not.
    pub fn necessity<'a>(&'a self, os: Os, choice: Choice) -> Vec<Necessity<'a>> {
        let anyway = self.broken(os, choice);
        let added = |mut without: Broken<'a>| {
            let known = anyway.iter().find(|all| all.firmware == without.firmware);
            let known = known.map_or(&[][..], |all| &all.properties);
            without.properties.retain(|one| !known.contains(one));
            (!without.properties.is_empty()).then_some(without)
        };
        let necessity = |smaller: Choice| Necessity {
            quirk: choice.quirks & !smaller.quirks,
            breaks: self
                .broken(os, smaller)
                .into_iter()
                .filter_map(added)
                .collect(),
        };
        choice.without_one().into_iter().map(necessity).collect()
    }
}

/// What breaks on one profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken<'a> {
    /// The profile.
    pub firmware: &'a str,
    /// Never empty.
    pub properties: Vec<Property>,
}

/// What taking one setting away breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Necessity<'a> {
    /// The quirk that was taken away; 0 stands for `hw.pci.intx_reroute=0`.
    pub quirk: u32,
    /// What breaks without it and not with it.
    pub breaks: Vec<Broken<'a>>,
}

impl Row {
    /// Whether every property held.
    pub fn is_sufficient(&self) -> bool {
        self.holds.values().all(|holds| *holds)
    }

    /// The properties that did not hold.
    pub fn broken(&self) -> impl Iterator<Item = Property> {
        self.holds
            .iter()
            .filter(|(_, holds)| !**holds)
            .map(|(property, _)| *property)
    }
}
