//! A driver in C against the simulated machine, run in every race: `examples/driver-in-the-loop`.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;
use tests::freestanding::{Build, HOST, top};
use tests::tool;

/// Clear PME, and wait 10 ms before the rescan.
const BOTH: &str = "0x30";
const PME_ONLY: &str = "0x10";
const DELAY_ONLY: &str = "0x20";

#[test]
fn the_ghost_is_found_without_the_delay_and_disproved_with_it() {
    let Some(driver) = Driver::build("the_ghost_is_found_without_the_delay") else {
        return;
    };

    let found = driver.explore(PME_ONLY, None);
    assert_eq!(found.status.code(), Some(1), "{found:?}");
    let said = text(&found.stdout);
    assert!(
        said.contains("failed: the new volume is in use\n"),
        "{said}"
    );
    assert!(
        said.contains("replayed: the new volume is in use\n"),
        "{said}"
    );

    let proved = driver.explore(BOTH, None);
    assert_eq!(proved.status.code(), Some(0), "{proved:?}");
    assert!(
        text(&proved.stdout).ends_with("schedules, all of them\n"),
        "{proved:?}"
    );

    // Without the PMCSR write this firmware never lets go of the volume.
    let stuck = driver.explore(DELAY_ONLY, None);
    assert_eq!(stuck.status.code(), Some(1), "{stuck:?}");
    assert!(
        text(&stuck.stdout).contains("failed: the volume has left\n"),
        "{stuck:?}"
    );
}

#[test]
fn the_delay_suffices_exactly_while_it_is_longer_than_the_lag() {
    let Some(driver) = Driver::build("the_delay_suffices_exactly_while_it_is_longer") else {
        return;
    };
    // At the same instant either may come first, so 10 ms do not beat a lag of 10 ms.
    for (lag, quirks, proved) in [
        ("0..0", PME_ONLY, false),
        ("none", PME_ONLY, true),
        ("1..9999", BOTH, true),
        ("9999..9999", BOTH, true),
        ("1..10000", BOTH, false),
        ("10000..10000", BOTH, false),
        ("10001..12000", BOTH, false),
    ] {
        let settings = format!("nitro.device_gone_us=none nitro.bus_lag_us={lag}");
        let output = driver.explore(quirks, Some(&settings));
        let said = text(&output.stdout);
        assert!(said.contains("schedules, all of them\n"), "{lag}: {said}");
        assert_eq!(
            output.status.code(),
            Some(i32::from(!proved)),
            "{lag} {quirks}: {said}"
        );
    }
}

#[test]
fn one_run_is_decided_by_its_seed() {
    let Some(driver) = Driver::build("one_run_is_decided_by_its_seed") else {
        return;
    };
    let runs: Vec<Output> = (1..=16).map(|seed| driver.once(PME_ONLY, seed)).collect();
    let again: Vec<Output> = (1..=16).map(|seed| driver.once(PME_ONLY, seed)).collect();
    assert_eq!(runs, again);
    // FreeBSD nearly always loses this race: the lag's lower end is 1 ms, and the rescan comes at
    // once.
    assert!(runs.iter().all(|run| run.status.code() == Some(1)));
    let wrong = driver.explore(BOTH, Some("nitro.bus_lag=1"));
    assert_eq!(
        wrong.status.code(),
        Some(2),
        "an unknown setting is refused: {wrong:?}"
    );
    assert!(text(&wrong.stdout).contains("invalid: "), "{wrong:?}");
}

#[test]
fn every_function_of_the_harness_takes_what_c_gives_it() {
    let test = "every_function_of_the_harness_takes_what_c_gives_it";
    if !tool::available(test, "cc", "gcc or clang") {
        return;
    }
    let (harness, directory) = (
        harness(),
        tempfile::tempdir().expect("a temporary directory"),
    );
    let program = directory.path().join("every_function");
    let mut cc = Command::new("cc");
    cc.args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-g"]);
    cc.args([
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
        "-I",
    ]);
    cc.arg(top().join("capi/include")).arg("-o").arg(&program);
    cc.arg(top().join("capi/tests/c/every_harness_function.c"));
    cc.arg("-L").arg(&harness).arg("-lnitro_sim_host");
    cc.arg(format!("-Wl,-rpath,{}", harness.display()));
    let output = cc.output().expect("cc can be started");
    let problem = text(&output.stderr);
    if problem.contains("asan") && problem.contains("cannot find") {
        tool::missing(test, "the sanitizers' runtime", "libasan or compiler-rt");
        return;
    }
    assert!(output.status.success(), "{cc:?}: {problem}");
    let output = Command::new(&program).output().expect("it can be started");
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{said}{complained}");
    assert!(said.ends_with(" checks\n"), "{said}");
}

/// The compiled example.
struct Driver {
    program: PathBuf,
    _directory: TempDir,
}

impl Driver {
    fn build(test: &str) -> Option<Self> {
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        if !tool::available(test, "cc", "gcc or clang") {
            return None;
        }
        let library = Build {
            test,
            package: "capi/kernel",
            target: HOST,
            features: "",
            artefact: "libacpi_quirks_capi.a",
        };
        let (library, harness) = (library.run()?, harness());
        let directory = tempfile::tempdir().expect("a temporary directory");
        let program = directory.path().join("detach");
        let mut cc = Command::new("cc");
        cc.args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-g", "-I"]);
        cc.arg(top().join("capi/include")).arg("-o").arg(&program);
        cc.arg(top().join("examples/driver-in-the-loop/detach.c"))
            .arg(library);
        cc.arg("-L").arg(&harness).arg("-lnitro_sim_host");
        cc.arg(format!("-Wl,-rpath,{}", harness.display()));
        let output = cc.output().expect("cc can be started");
        assert!(output.status.success(), "{cc:?}: {}", text(&output.stderr));
        Some(Self {
            program,
            _directory: directory,
        })
    }

    fn explore(&self, quirks: &str, settings: Option<&str>) -> Output {
        self.run(&["explore", quirks], settings)
    }

    fn once(&self, quirks: &str, seed: u64) -> Output {
        self.run(&["once", quirks], Some(&seed.to_string()))
    }

    fn run(&self, arguments: &[&str], last: Option<&str>) -> Output {
        Command::new(&self.program)
            .args(arguments)
            .args(last)
            .output()
            .expect("the program can be started")
    }
}

/// Where cargo put the harness's shared library, on which this package depends: beside this test.
fn harness() -> PathBuf {
    let test = std::env::current_exe().expect("this test has a path");
    let directory = test.parent().expect("a file in a directory").to_owned();
    let library = directory.join("libnitro_sim_host.so");
    assert!(library.is_file(), "{} was not built", library.display());
    directory
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
