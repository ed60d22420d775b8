//! The program and signals, which only a process of its own can show.
#![cfg(target_os = "linux")]

use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

/// Whether a process has a handler for SIGINT.
fn listens(process: u32) -> bool {
    const SIGINT: u64 = 2;
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
    let mask = caught.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask & (1 << (SIGINT - 1)) != 0)
}

/// Lets a process go some of its way once it listens, and sends it `signal`.
fn end(child: Child, signal: &str) -> Output {
    let began = Instant::now();
    while !listens(child.id()) {
        assert!(
            began.elapsed() < Duration::from_secs(120),
            "it never listens"
        );
        sleep(Duration::from_millis(5));
    }
    // Some of the way, so that there is something to report; far from the end.
    sleep(Duration::from_millis(500));
    let pid = child.id().to_string();
    let kill = Command::new("kill").args([signal, &pid]).status();
    assert!(kill.is_ok_and(|status| status.success()));
    child.wait_with_output().expect("it ends")
}

/// Ctrl-C ends a proof with a report of what was covered, and claims nothing of what was being explored. That can be
/// neither refuted at once (64 cycles, one slot after the other, are three short of a panic) nor finished in hours:
/// four slots coupled by the interrupt map. `no-deadlock`, which the map does not touch, has been proved for one slot
/// in company by then, or is open.
#[test]
fn an_interrupted_proof_reports_what_it_covered() {
    let child = Command::new(env!("CARGO_BIN_EXE_nitro-sim"))
        .args(["prove", "attach-detach-cycles", "--firmware", "graviton2"])
        .args([
            "--slots",
            "4",
            "--set",
            "scenario.cycles=16",
            "--format",
            "json",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let output = end(child, "-INT");
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{err}");
    let proof: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(proof["complete"], false);
    assert_eq!(proof["end"], "interrupted");
    let verdicts = proof["verdicts"].as_array().expect("verdicts");
    let explored = verdicts
        .iter()
        .find(|verdict| verdict["property"] == "no-irq-exhaustion")
        .expect("the scenario judges it");
    assert!(explored["holds"].is_null(), "{explored}");
    assert!(verdicts.iter().all(|verdict| verdict["holds"] != false));
    assert!(err.contains("interrupted"), "{err}");
    assert!(err.contains("nothing is proved beyond that"), "{err}");
}

/// What ends an array job at its time limit (SIGTERM) ends a hunt as Ctrl-C does: with a report of the schedules that
/// were run. They are more than any machine runs before it is told to end.
#[test]
fn a_hunt_that_is_told_to_end_reports_what_it_ran() {
    for signal in ["-TERM", "-INT"] {
        let child = Command::new(env!("CARGO_BIN_EXE_nitro-sim"))
            .args(["hunt", "eject", "--firmware", "graviton2"])
            .args(["--quirks", "48", "--slots", "28", "--format", "json"])
            .args(["--schedules", "1000000000000"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let output = end(child, signal);
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{signal}: {err}");
        let hunt: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(hunt["finished"], false, "{hunt}");
        assert!(hunt["steps"].as_u64() > Some(0), "{hunt}");
    }
}

/// On a terminal, one line says how it goes; on a pipe, nothing does (the test above would see it).
#[test]
fn a_terminal_shows_how_a_proof_goes() {
    let program = env!("CARGO_BIN_EXE_nitro-sim");
    let proof =
        format!("{program} prove eject --firmware graviton2 --quirks 56 --slots 3 --color never");
    // util-linux's script(1) gives it a terminal.
    let output = Command::new("script")
        .args(["-qec", &proof, "/dev/null"])
        .stdin(Stdio::null())
        .env("TERM", "xterm")
        .output();
    let Ok(output) = output else {
        assert!(std::env::var_os("CI").is_none(), "CI has script(1)");
        eprintln!("SKIPPED a_terminal_shows_how_a_proof_goes: no script(1)");
        return;
    };
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{shown}");
    for part in [" states, ", "/s, frontier ", ", depth ", " MiB"] {
        let line = shown
            .split(['\r', '\n'])
            .find(|line| line.contains("frontier"));
        assert!(
            line.is_some_and(|line| line.contains(part)),
            "{part}: {shown:?}"
        );
    }
    assert!(
        shown.contains("complete: every reachable state"),
        "{shown:?}"
    );
}
