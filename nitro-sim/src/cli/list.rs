//! `nitro-sim list`

use acpi_quirks::Quirks;
use serde_json::{Value, json};

use crate::builtin;
use crate::report::json;
use crate::report::style::{COLUMNS, wrap};
use crate::scenario::Scenario;
use crate::settings::{Profile, fields};
use crate::verdict::Property;

use super::args::{ListArgs, Listed};
use super::output::Format;
use super::{Failure, OK, Process};

/// One line of a list; what follows it is shown with `-v`.
struct Entry {
    name: String,
    /// A quirk's bit.
    value: Option<u32>,
    description: String,
    details: Vec<String>,
}

impl Entry {
    fn json(&self) -> Value {
        let mut entry = json!({ "name": self.name, "description": self.description });
        if let Some(value) = self.value {
            entry["value"] = value.into();
        }
        entry
    }

    /// What begins its line: a quirk by its bit, too, as `--quirks` takes both.
    fn title(&self) -> String {
        match self.value {
            Some(value) => format!("{value:>2} {}", self.name),
            None => self.name.clone(),
        }
    }
}

pub(super) fn list(args: &ListArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args.output.format("list", &[Format::Text, Format::Json])?;
    let entries = match args.what {
        Listed::Scenarios => scenarios()?,
        Listed::Profiles => profiles()?,
        Listed::Properties => properties(),
        Listed::Quirks => quirks(),
        Listed::Rules => return Err(Failure(
            "`list rules` is not built yet; `list` has scenarios, profiles, properties and quirks"
                .to_owned(),
        )),
    };
    let text = match format {
        Format::Json => {
            let entries: Vec<_> = entries.iter().map(Entry::json).collect();
            json::line(&entries)
        }
        _ => {
            let columns = if process.terminal {
                COLUMNS
            } else {
                usize::MAX
            };
            table(&entries, args.output.verbose, columns)
        }
    };
    args.output.write(&text, process)?;
    Ok(OK)
}

/// One entry per line, wrapped to `columns`.
fn table(entries: &[Entry], verbose: bool, columns: usize) -> String {
    let width = entries
        .iter()
        .map(|entry| entry.title().chars().count())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    for entry in entries {
        for (index, line) in wrap(&entry.description, columns.saturating_sub(width + 2))
            .iter()
            .enumerate()
        {
            let title = if index == 0 {
                entry.title()
            } else {
                String::new()
            };
            text += &format!("{title:width$}  {line}\n");
        }
        for detail in entry.details.iter().filter(|_| verbose) {
            text += &format!("    {detail}\n");
        }
    }
    text
}

fn scenarios() -> Result<Vec<Entry>, Failure> {
    let mut entries = Vec::new();
    for (name, text) in builtin::SCENARIOS {
        let scenario = Scenario::parse(name, text)?;
        let details = scenario
            .properties
            .iter()
            .map(|property| format!("judges {property}"))
            .collect();
        entries.push(Entry {
            name: (*name).to_owned(),
            value: None,
            description: scenario.description,
            details,
        });
    }
    Ok(entries)
}

fn profiles() -> Result<Vec<Entry>, Failure> {
    let mut entries = Vec::new();
    for (name, _) in builtin::PROFILES {
        let settings = Profile::load(name)?.settings()?;
        let mut details = Vec::new();
        for (field, value) in fields(&settings) {
            let origin = settings
                .origin
                .get(&field)
                .map_or("assumption: the simulator's default", String::as_str);
            details.push(format!("{field} = {value}  # {origin}"));
        }
        entries.push(Entry {
            name: (*name).to_owned(),
            value: None,
            description: settings.description,
            details,
        });
    }
    Ok(entries)
}

fn properties() -> Vec<Entry> {
    let entry = |property: Property| Entry {
        name: property.name().to_owned(),
        value: None,
        description: property.description().to_owned(),
        details: Vec::new(),
    };
    Property::ALL.into_iter().map(entry).collect()
}

fn quirks() -> Vec<Entry> {
    let described = |quirk: Quirks| match quirk {
        Quirks::ACPI_Q_BROKEN => "disable ACPI completely",
        Quirks::ACPI_Q_TIMER => "do not trust the ACPI timer",
        Quirks::ACPI_Q_MADT_IRQ0 => "ignore the MADT's override of ISA interrupt 0 (x86)",
        Quirks::ACPI_Q_AEI_NOPULL => {
            "ignore the pull-up that _AEI asks for: a PL061 has no pull resistors"
        }
        Quirks::ACPI_Q_CLEAR_PME_ON_DETACH => {
            "write PME status 1, PME enable 0 before _EJ0: Graviton 1 to 3 wait for it"
        }
        _ => "wait 10 ms between _EJ0 and the rescan: the bus lags the device",
    };
    let entry = |(name, quirk): (&str, Quirks)| Entry {
        name: name.to_owned(),
        value: Some(quirk.bits()),
        description: described(quirk).to_owned(),
        details: Vec::new(),
    };
    Quirks::all().iter_names().map(entry).collect()
}
