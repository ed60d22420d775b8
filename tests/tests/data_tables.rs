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
fn press(table: &Path, quirks: &str, os: &str) -> Run {
    let table = table.to_str().unwrap();
    let run = ["run", "power-button", "--format", "json", "--tables", table];
    nitro_sim(&[&run[..], &["--quirks", quirks, "--os", os]].concat())
}

fn nitro_sim(arguments: &[&str]) -> Run {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let status = cli::run([&["nitro-sim"][..], arguments].concat(), &mut process);
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
    let run = press(&table, quirks, "freebsd");
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

#[test]
fn a_hostile_table_ends_in_a_clear_error() {
    let mut refused = 0;
    for entry in std::fs::read_dir(tables().join("hostile")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "asl") {
            continue;
        }
        for os in ["freebsd", "linux"] {
            let began = Instant::now();
            let run = press(&path, "8", os);
            let name = path.file_name().unwrap().to_str().unwrap();
            let took = began.elapsed();
            assert!(took < PATIENCE, "{name} took {took:?}");
            let said = &run.stderr;
            assert_eq!(run.status, 2, "{name}, {os}: {}{said}", run.stdout);
            assert_eq!(run.stdout, "", "{name}: something half-written");
            assert!(
                said.contains(name),
                "{name}: the table is not named: {said}"
            );
            let line = said.contains(&format!("{name}:"));
            // A storm of interrupts is no one byte's fault.
            let offset = line || said.contains("offset 0x") || said.contains("+0x");
            assert!(
                offset || name == "storm.aml",
                "{name}: where is not said: {said}"
            );
            assert_eq!(said.lines().count(), 1, "{name}: {said}");
            assert!(said.len() < 600, "{name}: who shall read that? {said}");
        }
        refused += 1;
    }
    assert!(refused > 20, "only {refused} hostile tables");
}

/// A method that never runs harms nobody: here nothing drives the pin.
#[test]
fn what_the_os_never_runs_is_not_held_against_a_table() {
    for name in ["fatal", "wait-forever", "wild-address"] {
        let path = tables().join("hostile").join(name).with_extension("aml");
        let run = nitro_sim(&[
            "run",
            "stale-edge-at-boot",
            "--format",
            "json",
            "--set",
            "button.wiring=none",
            "--tables",
            path.to_str().unwrap(),
        ]);
        assert_eq!(run.status, 1, "{name}: {}{}", run.stdout, run.stderr);
        assert!(
            run.stdout.contains("forced-power-off"),
            "{name}: {}",
            run.stdout
        );
    }
}

/// The table with a length and a checksum that fit its bytes, in a file.
fn sealed(mut table: Vec<u8>) -> tempfile::NamedTempFile {
    let length = (table.len() as u32).to_le_bytes();
    table[4..8].copy_from_slice(&length);
    table[9] = 0;
    table[9] = 0u8.wrapping_sub(table.iter().fold(0, |sum, byte| sum.wrapping_add(*byte)));
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), table).unwrap();
    file
}

/// A table that was cut and given a new length and checksum: the one scope that it consists of says so.
#[test]
fn a_table_that_was_cut_is_refused_even_if_its_header_fits() {
    let table = std::fs::read(tables().join("variations/pull-none.aml")).unwrap();
    for length in 37..table.len() {
        let cut = sealed(table[..length].to_vec());
        let run = press(cut.path(), "8", "freebsd");
        assert_eq!(run.status, 2, "{length} bytes: {}", run.stdout);
        let name = cut.path().to_str().unwrap();
        assert!(run.stderr.contains(name), "{length} bytes: {}", run.stderr);
    }
}

/// One byte is another, and the checksum fits it: an error or a verdict, and soon.
#[test]
fn any_corrupted_byte_ends_in_an_error_or_a_verdict() {
    let table = std::fs::read(tables().join("variations/pull-none.aml")).unwrap();
    let mut statuses = [0; 3];
    for (at, flipped) in (36..table.len()).flat_map(|at| [(at, 0x01), (at, 0x80), (at, 0xFF)]) {
        let mut corrupted = table.clone();
        corrupted[at] ^= flipped;
        let began = Instant::now();
        let run = press(sealed(corrupted).path(), "8", "freebsd");
        assert!(began.elapsed() < PATIENCE, "byte {at:#x} ^ {flipped:#x}");
        let refused = run.status == 2;
        let said = format!("byte {at:#x} ^ {flipped:#x}: {}{}", run.stdout, run.stderr);
        assert_eq!(
            (refused, refused),
            (run.stdout.is_empty(), !run.stderr.is_empty()),
            "{said}"
        );
        statuses[usize::from(run.status)] += 1;
    }
    assert!(statuses.iter().all(|count| *count > 20), "{statuses:?}");
}

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data/tables")
}
