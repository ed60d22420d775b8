//! The command line. It only reads options, calls the library and prints.

mod aml;
mod args;
mod hunt;
mod list;
mod matrix;
mod output;
mod prove;
mod replay;
mod run;
mod tokens;

use std::ffi::OsString;
use std::io::{Read, Write};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser};

use crate::suggest::did_you_mean;

use args::{Cli, Command, OutputArgs, ReplayArgs};

/// Every property held, the replay was equal, nothing was found.
pub const OK: u8 = 0;
/// A property was violated, a replay differed, something was found.
pub const FOUND: u8 = 1;
/// Bad usage or bad input.
pub const USAGE: u8 = 2;

/// What the process was started with, so that tests can start it too.
pub struct Process<'a> {
    /// Standard input.
    pub stdin: &'a mut dyn Read,
    /// Standard output.
    pub stdout: &'a mut dyn Write,
    /// Standard error.
    pub stderr: &'a mut dyn Write,
    /// Whether standard output is a terminal.
    pub terminal: bool,
}

/// Why a command gave no result; the text is the whole message.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Failure {
        Failure(error.to_string())
    }
}

/// Runs the program with `arguments` (the first is its own name) and gives its exit status.
pub fn run<I, T>(arguments: I, process: &mut Process<'_>) -> u8
where
    I: IntoIterator<Item = T>,
    T: Into<OsString> + Clone,
{
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return explain_usage(error, process),
    };
    dispatch(&cli, process).unwrap_or_else(|failure| refuse(&failure, process))
}

fn explain_usage(mut error: clap::Error, process: &mut Process<'_>) -> u8 {
    // `--help` and `--version` are asked for, so they go to standard output.
    if !error.use_stderr() {
        let written = output::write_stdout(&error.render().to_string(), process);
        return written.map_or_else(|failure| refuse(&failure, process), |()| OK);
    }
    // `help COMMAND`; elsewhere clap leaves words that it does not know to us.
    if let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) {
        return refuse(&unknown(word), process);
    }
    point_to_owner(&mut error);
    let _ = write!(process.stderr, "{}", error.render());
    USAGE
}

/// Of an option that other commands have, says which; clap would look for a similar one.
fn point_to_owner(error: &mut clap::Error) {
    let Some(ContextValue::String(option)) = error.get(ContextKind::InvalidArg) else {
        return;
    };
    let owners = owners(option);
    if error.kind() != ErrorKind::UnknownArgument || owners.is_empty() {
        return;
    }
    let tip = format!("`{option}` is an option of {}", owners.join(", "));
    error.remove(ContextKind::SuggestedArg);
    error.remove(ContextKind::Usage);
    error.insert(
        ContextKind::Suggested,
        ContextValue::StyledStrs(vec![tip.into()]),
    );
}

/// The commands that have this option.
fn owners(option: &str) -> Vec<String> {
    let cli = Cli::command();
    let has = |command: &&clap::Command| {
        let name = option.strip_prefix("--");
        let mut long = command.get_arguments().filter_map(clap::Arg::get_long);
        long.any(|long| Some(long) == name)
    };
    let commands = cli.get_subcommands().filter(has);
    commands
        .map(|command| format!("`{}`", command.get_name()))
        .collect()
}

fn refuse(Failure(message): &Failure, process: &mut Process<'_>) -> u8 {
    let _ = writeln!(process.stderr, "nitro-sim: {message}");
    USAGE
}

fn dispatch(cli: &Cli, process: &mut Process<'_>) -> Result<u8, Failure> {
    let Some(command) = &cli.command else {
        return replay::replay(&ReplayArgs::all(&cli.output), process);
    };
    let files = match command {
        Command::Run(options) => Some((&options.output, &options.record)),
        Command::Prove(options) => Some((&options.output, &options.record)),
        Command::Hunt(options) => Some((&options.output, &options.record)),
        _ => None,
    };
    if let Some((
        OutputArgs {
            output: Some(output),
            ..
        },
        Some(record),
    )) = files
    {
        output::two_files(output, record)?;
    }
    match command {
        Command::Replay(options) => replay::replay(options, process),
        Command::Matrix(options) => matrix::matrix(options, process),
        Command::Run(options) => run::run(options, process),
        Command::Prove(options) => prove::prove(options, process),
        Command::Hunt(options) => hunt::hunt(options, process),
        Command::Merge(options) => hunt::merge(options, process),
        Command::Aml(options) => aml::aml(options, process),
        Command::List(options) => list::list(options, process),
        Command::Other(words) => {
            let word = words.first().map(|word| word.to_string_lossy());
            Err(unknown(&word.unwrap_or_default()))
        }
    }
}

/// Commands of the contract that this version has not got, and everything else that is no command.
fn unknown(word: &str) -> Failure {
    const PLANNED: [&str; 1] = ["diagnose"];
    let cli = Cli::command();
    let known = || cli.get_subcommands().map(clap::Command::get_name);
    if PLANNED.contains(&word) {
        return Failure(format!(
            "`{word}` is not built yet; `nitro-sim --help` lists what works"
        ));
    }
    // After an option clap takes no word for a command.
    if known().any(|name| name == word) {
        return Failure(format!(
            "options go after the command: write `nitro-sim {word}` first, then its options"
        ));
    }
    let meant = did_you_mean(word, known());
    Failure(format!(
        "no command `{word}`; `nitro-sim --help` lists them{meant}"
    ))
}
