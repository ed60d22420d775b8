//! Changing what a table says changes what happens, with no change of code; and what a hostile table says costs
//! an error message.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nitro_sim::cli::{self, Process};

/// Far more than any of these takes, and far less than a hang.
const PATIENCE: Duration = Duration::from_secs(5);

struct Run {
    status: u8,
    stdout: String,
    stderr: String,
}

/// `run power-button` on graviton3 with one table of ours instead of the profile's.
fn press(table: &Path, quirks: &str) -> Run {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let options = [
        "--quirks",
        quirks,
        "--format",
        "json",
        "--tables",
        table.to_str().unwrap(),
    ];
    let status = cli::run(
        [&["nitro-sim", "run", "power-button"][..], &options].concat(),
        &mut process,
    );
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run {
        status,
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

fn outcome(variation: &str, quirks: &str) -> String {
    let table = tables()
        .join("variations")
        .join(variation)
        .with_extension("aml");
    let run = press(&table, quirks);
    let result: serde_json::Value = serde_json::from_str(&run.stdout)
        .unwrap_or_else(|error| panic!("{variation}: {error}: {}{}", run.stdout, run.stderr));
    result["outcome"].as_str().unwrap().to_owned()
}

#[test]
fn what_the_table_says_decides_what_happens() {
    let clean = "clean-shutdown";
    let forced = "forced-power-off";
    for (variation, without, with) in [
        ("pin-3", forced, clean),
        ("pin-7", forced, clean),
        ("level-low", forced, clean),
        ("level-high", forced, clean),
        ("active-both", forced, clean),
        ("evt-only", forced, clean),
        ("two-descriptors", forced, clean),
        // ACPI_Q_AEI_NOPULL strips PullUp only.
        ("pull-down", forced, forced),
        ("pull-none", clean, clean),
        ("pull-default", clean, clean),
        // A PL061 has eight pins.
        ("pin-9", forced, forced),
    ] {
        assert_eq!(
            outcome(variation, "none"),
            without,
            "{variation} without quirks"
        );
        assert_eq!(
            outcome(variation, "8"),
            with,
            "{variation} with ACPI_Q_AEI_NOPULL"
        );
    }
}

/// Hostile tables that ACPICA accepts too, and with which a guest merely has no button, or one that works.
const SURVIVED: &[(&str, u8)] = &[
    ("fatal.aml", 1),
    ("wait-forever.aml", 1),
    ("bad-package-length.aml", 0),
    ("wild-address.aml", 0),
];

#[test]
fn a_hostile_table_ends_in_a_clear_error() {
    let mut refused = 0;
    for entry in std::fs::read_dir(tables().join("hostile")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "asl") {
            continue;
        }
        let began = Instant::now();
        let run = press(&path, "8");
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(
            began.elapsed() < PATIENCE,
            "{name} took {:?}",
            began.elapsed()
        );
        if let Some((_, status)) = SURVIVED.iter().find(|(survived, _)| *survived == name) {
            assert_eq!(run.status, *status, "{name}: {}{}", run.stdout, run.stderr);
            continue;
        }
        assert_eq!(run.status, 2, "{name}: {}{}", run.stdout, run.stderr);
        let located = run.stderr.contains(name) || run.stderr.contains("_AEI");
        assert!(located, "{name}: where is not said: {}", run.stderr);
        assert!(
            run.stdout.is_empty(),
            "{name}: something half-written: {}",
            run.stdout
        );
        refused += 1;
    }
    assert!(refused > 12, "only {refused} hostile tables were refused");
}

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data/tables")
}
