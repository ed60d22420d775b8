//! One run, from its options to its trace.

use std::io::Read;
use std::sync::Arc;

use crate::engine::Seeded;
use crate::machine::{self, Machine};
use crate::setup::{self, Options, Setup};
use crate::trace::Trace;

/// Why there is no trace.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The options.
    #[error(transparent)]
    Setup(#[from] setup::Error),
    /// The machine.
    #[error(transparent)]
    Machine(#[from] machine::Error),
}

/// Runs what the options describe.
///
/// # Errors
/// [`Error`]
pub fn run(options: &Options, stdin: &mut dyn Read) -> Result<Trace, Error> {
    let setup = Arc::new(Setup::new(options, stdin)?);
    Ok(run_setup(&setup)?)
}

/// Runs a setup with the choices of its seed.
///
/// # Errors
/// [`machine::Error`]
pub fn run_setup(setup: &Arc<Setup>) -> Result<Trace, machine::Error> {
    let mut machine = Machine::new(setup)?;
    machine.run(&mut Seeded::new(setup.header.seed))?;
    let (events, verdict) = machine.finish();
    Ok(Trace {
        header: setup.header.clone(),
        events,
        verdict,
    })
}
