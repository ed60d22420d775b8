//! `nitro-sim matrix`

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::matrix::{self, Extent};
use crate::report::{json, matrix as report};

use super::args::MatrixArgs;
use super::output::Format;
use super::{FOUND, Failure, OK, Process};

pub(super) fn matrix(args: &MatrixArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args
        .output
        .format("matrix", &[Format::Text, Format::Json])?;
    let extent = Extent {
        firmware: args.firmware.clone(),
        os: args.os.clone(),
        set: args.set.clone(),
    };
    let bar = progress_bar(args.output.quiet);
    let matrix = matrix::compute(&extent, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    let matrix = matrix?;
    let text = match format {
        Format::Json => json::line(&report::json(&matrix)),
        _ => report::text(&matrix, args.output.verbose, args.output.style(process)),
    };
    args.output.write(&text, process)?;
    Ok(if matrix.incurable().is_empty() {
        OK
    } else {
        FOUND
    })
}

/// On a terminal only, and on standard error, so that the result stays clean.
fn progress_bar(quiet: bool) -> ProgressBar {
    if quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} cells {eta}");
    ProgressBar::new(1).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
