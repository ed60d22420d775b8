//! The command line; everything it does, the library does.
#![forbid(unsafe_code)]

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use nitro_sim::cli::{self, Process};

fn main() -> ExitCode {
    let mut process = Process {
        stdin: &mut io::stdin(),
        stdout: &mut io::stdout(),
        stderr: &mut io::stderr(),
        terminal: io::stdout().is_terminal(),
    };
    ExitCode::from(cli::run(std::env::args_os(), &mut process))
}
