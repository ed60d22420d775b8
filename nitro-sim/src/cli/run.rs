//! `nitro-sim run`

use std::sync::Arc;

use crate::report::{json, text};
use crate::setup::Setup;
use crate::simulation;

use super::args::RunArgs;
use super::output::{Format, write_file};
use super::{FOUND, Failure, OK, Process};

pub(super) fn run(args: &RunArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args.output.format("run", &[Format::Text, Format::Json])?;
    let setup = Arc::new(Setup::new(
        &args.machine.options(&args.scenario),
        process.stdin,
    )?);
    let trace = simulation::run_setup(&setup)?;
    if let Some(path) = &args.record {
        write_file(path, trace.to_text().as_bytes())?;
    }
    let result = match format {
        Format::Json => json::line(&json::run(&trace)),
        _ => text::run(
            &setup,
            &trace,
            args.output.verbosity(),
            args.output.style(process),
        ),
    };
    args.output.write(&result, process)?;
    Ok(if trace.verdict.violations.is_empty() {
        OK
    } else {
        FOUND
    })
}
