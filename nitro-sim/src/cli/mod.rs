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

use clap::{CommandFactory, Parser};

use crate::suggest::did_you_mean;

use args::{Cli, Command, ReplayArgs};

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
        Err(error) => return explain_usage(&error, process),
    };
    match dispatch(&cli, process) {
        Ok(status) => status,
        Err(Failure(message)) => {
            let _ = writeln!(process.stderr, "nitro-sim: {message}");
            USAGE
        }
    }
}

fn explain_usage(error: &clap::Error, process: &mut Process<'_>) -> u8 {
    let text = error.render();
    // `--help` and `--version` are asked for, so they go to standard output.
    if error.use_stderr() {
        let _ = write!(process.stderr, "{text}");
        USAGE
    } else {
        let _ = write!(process.stdout, "{text}");
        OK
    }
}

fn dispatch(cli: &Cli, process: &mut Process<'_>) -> Result<u8, Failure> {
    let Some(command) = &cli.command else {
        return replay::replay(&ReplayArgs::all(&cli.output), process);
    };
    match command {
        Command::Replay(options) => replay::replay(options, process),
        Command::Matrix(options) => matrix::matrix(options, process),
        Command::Run(options) => run::run(options, process),
        Command::Prove(options) => prove::prove(options, process),
        Command::Hunt(options) => hunt::hunt(options, process),
        Command::Merge(options) => hunt::merge(options, process),
        Command::Aml(options) => aml::aml(options, process),
        Command::List(options) => list::list(options, process),
        Command::Other(words) => Err(unknown(words)),
    }
}

/// Commands of the contract that this version has not got, and everything else that is no command.
fn unknown(words: &[OsString]) -> Failure {
    const PLANNED: [&str; 1] = ["diagnose"];
    let word = words
        .first()
        .map(|word| word.to_string_lossy().into_owned())
        .unwrap_or_default();
    if PLANNED.contains(&word.as_str()) {
        Failure(format!(
            "`{word}` is not built yet; `nitro-sim --help` lists what works"
        ))
    } else {
        let cli = Cli::command();
        let meant = did_you_mean(&word, cli.get_subcommands().map(clap::Command::get_name));
        Failure(format!(
            "no command `{word}`; `nitro-sim --help` lists them{meant}"
        ))
    }
}
