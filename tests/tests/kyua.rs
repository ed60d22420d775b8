//! FreeBSD's kyua runs the recorded regressions: it passes them as they are, and reports a recording that
//! differs as a failure, with the difference.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use nitro_sim::builtin;
use nitro_sim::trace::Trace;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The program, built as this test is: beside it in the target directory.
fn nitro_sim() -> PathBuf {
    let this = std::env::current_exe().unwrap();
    let built = this.ancestors().nth(2).expect("PROFILE/deps/this");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(root())
        .args(["build", "--quiet", "--locked", "-p", "nitro-sim"]);
    cargo
        .arg("--target-dir")
        .arg(built.parent().expect("a target directory"));
    if built.ends_with("release") {
        cargo.arg("--release");
    }
    assert!(cargo.status().unwrap().success(), "{cargo:?}");
    built.join("nitro-sim")
}

/// kyua's exit status, and what it printed of the tests that did not pass.
fn kyua(program: &Path, home: &Path) -> (Option<i32>, String) {
    let results = tempfile::tempdir_in(home).unwrap();
    let run = |arguments: &[&str]| {
        let mut kyua = Command::new("kyua");
        kyua.args(["--logfile", "/dev/null"]).args(arguments);
        kyua.arg("--results-file").arg(results.path().join("db"));
        kyua.current_dir(root());
        kyua.env("HOME", home).env("NITRO_SIM", program);
        kyua.output().unwrap()
    };
    let test = run(&["test", "-k", "tests/kyua/Kyuafile"]);
    let report = run(&["report", "--verbose"]);
    let text = String::from_utf8_lossy(&report.stdout);
    (test.status.code(), text.into_owned())
}

/// A program that replays `recording` instead of all that are built in.
fn only(program: &Path, recording: &Path, home: &Path) -> PathBuf {
    let script = home.join("only");
    let (program, recording) = (program.display(), recording.display());
    fs::write(
        &script,
        format!("#!/bin/sh\nexec {program} \"$@\" {recording}\n"),
    )
    .unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    script
}

#[test]
fn kyua_runs_the_replays_and_reports_one_that_differs() {
    if !tests::tool::available("kyua", "kyua", "kyua") {
        return;
    }
    let program = nitro_sim();
    let home = tempfile::tempdir().unwrap();
    let (status, report) = kyua(&program, home.path());
    assert_eq!(status, Some(0), "{report}");
    assert!(report.contains("1 total, 0 skipped, "), "{report}");

    let (_, text) = builtin::REPLAYS
        .iter()
        .find(|(name, _)| *name == "ghost-with")
        .unwrap();
    let mut trace = Trace::parse("ghost-with", text).unwrap();
    let path = home.path().join("other.jsonl");
    fs::write(&path, trace.to_text()).unwrap();
    let (status, report) = kyua(&only(&program, &path, home.path()), home.path());
    assert_eq!(status, Some(0), "as recorded: {report}");

    let last = trace.events.len() - 1;
    trace.events.remove(last);
    fs::write(&path, trace.to_text()).unwrap();
    let (status, report) = kyua(&only(&program, &path, home.path()), home.path());
    assert_eq!(status, Some(1), "{report}");
    assert!(
        report.contains("1 failed") && report.contains("not ok 1"),
        "{report}"
    );
    assert!(
        report.contains(&format!("{last} events are equal; then:")),
        "{report}"
    );
}
