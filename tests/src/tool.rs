//! Whether other people's programs are installed, and what it means when they are not.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Whether `program` can be started. On a user's machine its absence is a visible skip; under `CI=true` it
/// is a failure, because a check that silently did not run is worse than none.
///
/// # Panics
/// Under `CI=true` when the program is missing.
#[must_use]
pub fn available(test: &str, program: &str, package: &str) -> bool {
    let started = Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if started.is_err() {
        missing(test, program, package);
    }
    started.is_ok()
}

/// Says that `test` is skipped because `what` is not installed, and how to install it.
///
/// # Panics
/// Under `CI=true`.
pub fn missing(test: &str, what: &str, package: &str) {
    let message = format!("{test}: {what} is not installed ({package})");
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{message}");
    // Not by `eprintln!`, which the test harness keeps to itself when a test passes.
    let _ = writeln!(std::io::stderr(), "SKIPPED {message}");
}
