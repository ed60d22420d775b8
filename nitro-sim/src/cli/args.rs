//! The options, as clap reads them.

use std::ffi::OsString;
use std::ops::RangeInclusive;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::setup::Options;

/// Replays, explores and explains the races between cloud firmware and an operating system's
/// quirks.
#[derive(Debug, Parser)]
#[command(
    name = "nitro-sim",
    version,
    max_term_width = 80,
    args_conflicts_with_subcommands = true
)]
#[command(
    after_help = "Without a command: `replay`, every recorded EC2 firmware bug with and without \
     its cure."
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// One scenario, once, in virtual time: the timeline and the verdict
    Run(RunArgs),
    /// Recorded regressions: each is run again and compared, event by event
    Replay(ReplayArgs),
    /// Profile, system and quirk set: which properties hold, and the smallest set that is enough
    Matrix(MatrixArgs),
    /// All interleavings and all timings, exactly: verdicts, and the shortest way to break one
    Prove(ProveArgs),
    /// Random schedules and timings from a seed: finds and shrinks, never proves
    Hunt(HuntArgs),
    /// Joins the JSON results of `hunt` shards
    Merge(MergeArgs),
    /// Real tables: evaluate a method, list the namespace, trace operations, show bytes
    Aml(AmlArgs),
    /// What there is: scenarios, profiles, properties, quirks
    List(ListArgs),
    #[command(external_subcommand)]
    Other(Vec<OsString>),
}

#[derive(Debug, Args)]
pub(super) struct RunArgs {
    /// A built-in scenario (see `list scenarios`) or a TOML file
    pub(super) scenario: String,
    #[command(flatten)]
    pub(super) machine: MachineArgs,
    /// Write the trace to FILE, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct ReplayArgs {
    /// Names of bugs or recordings, files of --record, or tokens of prove and hunt; all bugs if
    /// absent
    #[arg(value_name = "NAME, FILE or TOKEN")]
    pub(super) names: Vec<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

impl ReplayArgs {
    /// All bugs.
    pub(super) fn all(output: &OutputArgs) -> ReplayArgs {
        ReplayArgs {
            names: Vec::new(),
            output: output.clone(),
        }
    }
}

#[derive(Debug, Args)]
#[command(after_help = format!(
    "It covers the scenarios {}, each with the shortest and with the longest of all delays, and \
     says nothing of others; `prove` covers all delays. Status 1 if for some profile and system no \
     setting is enough.",
    crate::matrix::SCENARIOS.join(", ")
))]
pub(super) struct MatrixArgs {
    /// Only this firmware profile (repeatable); all built-in ones if absent
    #[arg(long, value_name = "PROFILE")]
    pub(super) firmware: Vec<String>,
    /// Only this operating system (repeatable); freebsd and linux if absent
    #[arg(long, value_name = "OS")]
    pub(super) os: Vec<String>,
    /// Override one field of every profile (repeatable)
    #[arg(long, value_name = "KEY=VALUE")]
    pub(super) set: Vec<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct ProveArgs {
    /// A built-in scenario (see `list scenarios`) or a TOML file
    pub(super) scenario: String,
    #[command(flatten)]
    pub(super) machine: MachineArgs,
    /// Find the smallest pause before the rescan that leaves no ghost, to the microsecond
    #[arg(long)]
    pub(super) critical_delay: bool,
    #[command(flatten)]
    pub(super) many: Slots,
    /// Threads; all processors if absent
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    #[arg(value_parser = |text: &str| whole::<u16>(text, 1..=u16::MAX.into(), 4))]
    pub(super) threads: Option<u16>,
    /// Memory that states may take, such as 2G; three quarters of what is free if absent
    #[arg(long, value_name = "SIZE", allow_hyphen_values = true)]
    pub(super) max_memory: Option<String>,
    /// Write the counterexamples to FILE, as tokens that `replay FILE` takes
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct Slots {
    /// Slots that run the scenario at the same time
    #[arg(
        long,
        value_name = "N",
        default_value_t = 1,
        allow_negative_numbers = true
    )]
    #[arg(value_parser = |text: &str| whole::<u16>(text, 1..=32, 2))]
    pub(super) slots: u16,
}

#[derive(Debug, Args)]
pub(super) struct HuntArgs {
    /// A built-in scenario (see `list scenarios`) or a TOML file
    pub(super) scenario: String,
    #[command(flatten)]
    pub(super) machine: MachineArgs,
    #[command(flatten)]
    pub(super) many: Slots,
    /// Schedules of the whole campaign
    #[arg(
        long,
        value_name = "N",
        default_value_t = 10_000,
        allow_negative_numbers = true
    )]
    #[arg(value_parser = |text: &str| whole::<u64>(text, 1..=u64::MAX, 10_000))]
    pub(super) schedules: u64,
    /// Run part I (from 0) of N; an array job's variables say it too (Slurm, AWS Batch, Kubernetes)
    #[arg(long, value_name = "I/N", allow_hyphen_values = true)]
    pub(super) shard: Option<String>,
    /// Write what is found to FILE, as tokens that `replay FILE` takes
    #[arg(long, value_name = "FILE")]
    pub(super) record: Option<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    /// Results of `hunt --format json`
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Debug, Args)]
pub(super) struct AmlArgs {
    /// What to do with the tables
    pub(super) action: AmlAction,
    /// Tables (acpidump text, raw tables, directories, - for standard input), then a method's path,
    /// then its arguments: 5, 0x1F, '"text"', '(01 02)' for a buffer, '[1, "a", (01 02)]' for a package
    #[arg(value_name = "PATH… [METHOD [ARGS]]", required = true)]
    pub(super) words: Vec<String>,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum AmlAction {
    /// Evaluate a method or another object
    Eval,
    /// List the namespace
    Tree,
    /// Evaluate, showing every operation with its offset, its bytes and what it gives
    Trace,
    /// List a method, or the tables, operation by operation: offset, bytes, name, operands
    Dis,
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// What to list
    pub(super) what: Listed,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Listed {
    Scenarios,
    Profiles,
    Properties,
    #[value(hide = true)]
    Rules,
    Quirks,
}

/// Reads a whole number; what else is given is told the range and an example.
fn whole<T: TryFrom<u64>>(
    text: &str,
    range: RangeInclusive<u64>,
    example: u64,
) -> Result<T, String> {
    let number = text.parse().ok().filter(|number| range.contains(number));
    let number = number.and_then(|number| T::try_from(number).ok());
    number.ok_or_else(|| {
        let (least, most) = (range.start(), range.end());
        format!("write a whole number from {least} to {most}, such as {example}")
    })
}

/// Which machine runs which system.
#[derive(Debug, Args)]
pub(super) struct MachineArgs {
    /// Firmware profile: a built-in name (see `list profiles`) or a TOML file
    #[arg(long, value_name = "PROFILE", default_value = "graviton3")]
    firmware: String,
    /// Operating system: freebsd, freebsd-unpatched or linux
    #[arg(long, value_name = "OS", default_value = "freebsd")]
    os: String,
    /// FreeBSD's ACPI quirks: 56, 0x38, names joined by commas, none, or auto
    #[arg(long, value_name = "VALUE", default_value = "auto")]
    quirks: String,
    /// FreeBSD loader tunable, such as hw.pci.intx_reroute=0 (repeatable)
    #[arg(long, value_name = "KEY=VALUE")]
    tunable: Vec<String>,
    /// Use these ACPI tables instead of the profile's: a file, a directory or -
    #[arg(long, value_name = "PATH")]
    tables: Option<String>,
    /// Seed of everything that is left to chance
    #[arg(
        long,
        value_name = "N",
        default_value_t = 1,
        allow_negative_numbers = true
    )]
    #[arg(value_parser = |text: &str| whole::<u64>(text, 0..=u64::MAX, 1))]
    seed: u64,
    /// Override one field of the profile, such as nitro.bus_lag_us=0..3777 (repeatable)
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

impl MachineArgs {
    pub(super) fn options(&self, scenario: &str) -> Options {
        Options {
            scenario: scenario.to_owned(),
            firmware: self.firmware.clone(),
            os: self.os.clone(),
            quirks: self.quirks.clone(),
            tunables: self.tunable.clone(),
            tables: self.tables.clone(),
            seed: self.seed,
            set: self.set.clone(),
        }
    }
}

/// Where the result goes and what it looks like.
#[derive(Clone, Debug, Args)]
pub(super) struct OutputArgs {
    /// text or json
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(super) format: String,
    /// Write to FILE instead of standard output; nothing half-written is left behind
    #[arg(short = 'o', long, value_name = "FILE")]
    pub(super) output: Option<String>,
    /// Only the verdict
    #[arg(short, long)]
    pub(super) quiet: bool,
    /// Every register access too; of `aml eval`, what AML did while its tables were loaded
    #[arg(short, long, conflicts_with = "quiet")]
    pub(super) verbose: bool,
    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}
