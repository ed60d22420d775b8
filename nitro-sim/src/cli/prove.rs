//! `nitro-sim prove`

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressDrawTarget};

use crate::explore::{Limits, Progress};
use crate::prove::critical::{self, Critical};
use crate::prove::memory::{affordable, parse_size};
use crate::prove::{Error, Proof, Request, prove as run};
use crate::report::{explore, json};
use crate::setup::Setup;

use super::args::ProveArgs;
use super::output::{Format, write_file};
use super::{FOUND, Failure, OK, Process, USAGE, tokens};

pub(super) fn prove(args: &ProveArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args.output.format("prove", &[Format::Text, Format::Json])?;
    let max_bytes = args.max_memory.as_deref().map(parse_size).transpose()?;
    let options = args.machine.options(&args.scenario);
    let setup = Arc::new(Setup::new(&options, process.stdin)?);
    let cores = || std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or_else(cores, usize::from);
    let limits = Limits {
        max_bytes: max_bytes.unwrap_or_else(affordable),
        threads,
        stop_when_settled: true,
    };
    let request = Request {
        slots: args.many.slots,
        limits,
    };
    let mut watcher = Watcher::new(args.output.quiet);
    let mut watch = |progress: &Progress| watcher.look(progress);
    let search = |watch: &mut _| critical::search(&setup, &request, watch);
    let critical = args.critical_delay.then(|| search(&mut watch));
    // That no delay can be proved enough is no reason to say nothing of the rest.
    let (critical, unrest) = match critical.transpose() {
        Err(error @ Error::NoRest { .. }) => (None, Some(error)),
        critical => (critical?, None),
    };
    let proof = run(&setup, &request, &mut watch)?;
    watcher.bar.finish_and_clear();
    let critical = critical.as_ref();
    let text = match format {
        Format::Json => json::line(&explore::proof_json(
            &setup,
            args.many.slots,
            &proof,
            critical,
        )),
        _ => {
            let (verbosity, style) = (args.output.verbosity(), args.output.style(process));
            explore::proof_text(&setup, &proof, critical, verbosity, style)
        }
    };
    if let Some(path) = &args.record {
        let found = proof.verdicts.iter();
        let found = found.filter_map(|one| Some((one.property, one.counterexample.as_ref()?)));
        // What is broken is settled, however far the search came.
        let settled = proof.verdicts.iter().all(|one| one.holds.is_some());
        let text = tokens::file(&setup, found, proof.complete || settled);
        write_file(path, text.as_bytes())?;
    }
    args.output.write(&text, process)?;
    let status = status(&proof, critical, process);
    Ok(match unrest {
        Some(error) if status == OK => return Err(error.into()),
        Some(error) => {
            let _ = writeln!(process.stderr, "nitro-sim: {error}");
            status
        }
        None => status,
    })
}

/// Broken is broken, however far the search came; without that, an unfinished search is no answer,
/// be it that for the critical delay.
fn status(proof: &Proof, critical: Option<&Critical>, process: &mut Process<'_>) -> u8 {
    if proof
        .verdicts
        .iter()
        .any(|verdict| verdict.holds == Some(false))
    {
        return FOUND;
    }
    if proof.complete
        && proof
            .verdicts
            .iter()
            .all(|verdict| verdict.holds == Some(true))
    {
        let Some((delay, why)) = critical.and_then(|critical| critical.open) else {
            return OK;
        };
        let _ = writeln!(
            process.stderr,
            "nitro-sim: the critical delay is open: with a delay of {delay} µs, {}",
            explore::unfinished(why)
        );
        return USAGE;
    }
    if proof.complete && !proof.unrest.is_empty() {
        let _ = writeln!(
            process.stderr,
            "nitro-sim: everything was covered, but what is judged at rest stays open: {}",
            proof.unrest.join("; ")
        );
        return USAGE;
    }
    let why = explore::unfinished(proof.end);
    let covered = match proof.states {
        0 => "not even the first state was covered, so nothing is proved".to_owned(),
        states => format!(
            "covered {states} states to depth {}, nothing is proved beyond that",
            proof.depth
        ),
    };
    let _ = writeln!(process.stderr, "nitro-sim: {why}; {covered}");
    USAGE
}

/// Shows how it goes, on a terminal only, and stops at ctrl-C, and when the process is told to end
/// (SIGTERM, as array jobs are at their time limit; SIGHUP).
pub(super) struct Watcher {
    pub(super) bar: ProgressBar,
    interrupted: Arc<AtomicBool>,
}

impl Watcher {
    pub(super) fn new(quiet: bool) -> Watcher {
        let interrupted = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&interrupted);
        // A second handler in one process (tests) is refused; then ctrl-C ends the process as ever.
        let _ = ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed));
        let hidden = quiet || !std::io::stderr().is_terminal();
        let bar = if hidden {
            ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden())
        } else {
            ProgressBar::new_spinner()
        };
        Watcher { bar, interrupted }
    }

    pub(super) fn look(&mut self, progress: &Progress) -> ControlFlow<()> {
        self.bar.set_message(format!(
            "{} states, {:.0}/s, frontier {}, depth {}, {:.0} MiB",
            progress.states,
            progress.states_per_second(),
            progress.frontier,
            progress.depth,
            progress.bytes as f64 / f64::from(1 << 20)
        ));
        self.bar.tick();
        if self.interrupted.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::{End, unwatched};
    use crate::report::style::Style;
    use crate::report::text::Verbosity;
    use crate::setup::Options;

    /// A proof that holds does not answer for a critical delay that is open.
    #[test]
    fn an_unfinished_critical_search_is_no_answer() {
        let options = Options {
            firmware: "graviton2".to_owned(),
            quirks: "48".to_owned(),
            ..Options::new("eject")
        };
        let setup = Setup::new(&options, &mut std::io::empty()).expect("a scenario");
        let setup = Arc::new(setup);
        let request = Request {
            slots: 1,
            limits: Limits::default(),
        };
        let proof = run(&setup, &request, &mut unwatched).expect("a proof");
        let mut critical = Critical {
            delay_us: None,
            is_timed: false,
            tried: vec![(9_000, Some(false))],
            open: None,
            quirks: 48,
        };
        for (last, expected, text) in [
            (Some(false), OK, "no delay up to a minute"),
            (
                None,
                USAGE,
                "the search ended with a delay of 18000 µs: interrupted",
            ),
        ] {
            critical.tried.truncate(1);
            critical.tried.push((18_000, last));
            critical.open = last.is_none().then_some((18_000, End::Interrupted));
            let mut err = Vec::new();
            let mut process = Process {
                stdin: &mut std::io::empty(),
                stdout: &mut Vec::new(),
                stderr: &mut err,
                terminal: false,
            };
            assert_eq!(status(&proof, Some(&critical), &mut process), expected);
            let err = String::from_utf8(err).expect("UTF-8");
            assert_eq!(err.contains("the critical delay is open"), last.is_none());
            let (verbosity, style) = (
                Verbosity {
                    quiet: false,
                    verbose: false,
                },
                Style::default(),
            );
            let shown = explore::proof_text(&setup, &proof, Some(&critical), verbosity, style);
            assert!(shown.contains(text), "{shown}");
        }
    }
}
