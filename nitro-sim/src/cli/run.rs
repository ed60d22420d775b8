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
    let options = args.machine.options(&args.scenario);
    let setup = Arc::new(Setup::new(&options, process.stdin)?);
    let trace = simulation::run_setup(&setup)?;
    let expected = setup.scenario.expected(&options);
    let unmet = expected.filter(|expected| !expected.is_met(&trace.verdict));
    if let Some(path) = &args.record {
        write_file(path, trace.to_text().as_bytes())?;
    }
    let result = match format {
        Format::Json => json::line(&json::run(&trace, expected)),
        _ => {
            let style = args.output.style(process);
            let told = text::run(&setup, &trace, args.output.verbosity(), style);
            told + &unmet.map_or_else(String::new, |unmet| text::unmet(unmet, style))
        }
    };
    args.output.write(&result, process)?;
    Ok(if trace.verdict.violations.is_empty() && unmet.is_none() {
        OK
    } else {
        FOUND
    })
}
