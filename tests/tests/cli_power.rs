//! The power button, end to end: real tables, real AML, the OS's drivers, and what changes when the
//! tables change.

use std::fs;
use std::io;
use std::path::Path;

use nitro_sim::cli::{self, Process};
use serde_json::Value;

struct Run {
    status: u8,
    stdout: String,
    stderr: String,
}

fn nitro_sim(arguments: &[&str], stdin: &[u8]) -> Run {
    let (mut stdin, mut stdout, mut stderr) = (stdin, Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut stdin,
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let status = cli::run(["nitro-sim", "run"].iter().chain(arguments), &mut process);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run {
        status,
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

/// The outcome, the properties that broke, the exit status.
fn verdict(arguments: &[&str]) -> (String, Vec<String>, u8) {
    let run = nitro_sim(&[arguments, &["--format", "json"]].concat(), &[]);
    let json: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|_| {
        panic!(
            "{arguments:?}: \
     {}",
            run.stderr
        )
    });
    let violations = json["violations"].as_array().unwrap();
    let broken = violations
        .iter()
        .map(|violation| violation["property"].as_str().unwrap().to_owned());
    (
        json["outcome"].as_str().unwrap().to_owned(),
        broken.collect(),
        run.status,
    )
}

fn ends(arguments: &[&str], outcome: &str, broken: &[&str]) {
    let status = u8::from(!broken.is_empty());
    let broken = broken
        .iter()
        .map(|property| (*property).to_owned())
        .collect();
    assert_eq!(
        verdict(arguments),
        (outcome.to_owned(), broken, status),
        "{arguments:?}"
    );
}

fn timeline(arguments: &[&str]) -> String {
    // One line again where the timeline wraps.
    nitro_sim(arguments, &[])
        .stdout
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn data(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../nitro-sim/data/tables")
        .join(path);
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_pull_up_silences_the_button_and_the_quirk_gives_it_back() {
    let dump = data("qemu-virt-4.1/acpidump.txt");
    let machines: [&[&str]; 4] = [
        &["power-button", "--firmware", "graviton3"],
        &["power-button", "--firmware", "graviton-metal"],
        &["power-button", "--firmware", "qemu-virt"],
        &["power-button", "--tables", &dump],
    ];
    for machine in machines {
        let with = |options: &[&'static str]| [machine, options].concat();
        ends(
            &with(&["--quirks", "none"]),
            "forced-power-off",
            &["clean-shutdown"],
        );
        ends(&with(&["--quirks", "8"]), "clean-shutdown", &[]);
        ends(
            &with(&["--os", "linux", "--quirks", "none"]),
            "clean-shutdown",
            &[],
        );
    }
}

#[test]
fn the_timeline_names_the_step_that_failed() {
    let text = timeline(&[
        "power-button",
        "--firmware",
        "graviton3",
        "--quirks",
        "none",
    ]);
    assert!(text.contains("Cannot set pin flags for pin 0x3"), "{text}");
    assert!(
        text.contains("pin 3: flags 0x21 refused with EINVAL: _AEI says PullUp"),
        "{text}"
    );
    let metal = timeline(&[
        "power-button",
        "--firmware",
        "graviton-metal",
        "--quirks",
        "none",
    ]);
    assert!(
        metal.contains("Cannot set pin flags for pin 0x0"),
        "{metal}"
    );
    assert!(metal.contains("interrupt 0x17"), "{metal}");
}

#[test]
fn auto_is_what_freebsd_chooses_and_the_output_says_so() {
    let run = timeline(&["power-button"]);
    assert!(
        run.contains("quirks 0 (auto: FreeBSD's table of known firmware has no entry"),
        "{run}"
    );
    let tunable = ["power-button", "--tunable", "debug.acpi.quirks=56"];
    assert!(timeline(&tunable).contains("quirks 56 (auto: debug.acpi.quirks)"));
    ends(&tunable, "clean-shutdown", &[]);
}

#[test]
fn a_pull_down_needs_more_than_the_quirk() {
    let table = data("variations/pull-down.aml");
    let arguments = ["power-button", "--quirks", "8", "--tables", &table];
    ends(&arguments, "forced-power-off", &["clean-shutdown"]);
    assert!(timeline(&arguments).contains("ACPI_Q_AEI_NOPULL (8) strips PullUp only"));
}

#[test]
fn what_the_table_says_decides_what_happens() {
    let run = |name: &str| {
        timeline(&[
            "power-button",
            "--quirks",
            "8",
            "--tables",
            &data(&format!("variations/{name}.aml")),
        ])
    };
    let cases = [
        (
            "pin-3",
            [
                "pin 3 high",
                "_E03() begins",
                "power button event for press 1",
            ],
        ),
        (
            "pin-7",
            [
                "pin 7 high",
                "_E07() begins",
                "power button event for press 1",
            ],
        ),
        (
            "level-low",
            [
                "pin 3 low; GPIORIS 0x08",
                "_L03() begins",
                "power button event for press \
         1",
            ],
        ),
        (
            "level-high",
            [
                "pin 3 high",
                "_L03() begins",
                "power button event for press 1",
            ],
        ),
        (
            "evt-only",
            [
                "pin 3 high",
                "_EVT(0x3) begins",
                "power button event for press 1",
            ],
        ),
        (
            "two-descriptors",
            [
                "_AEI pin 2: rising edge, PullDown",
                "_E06() begins",
                "power button event for press 1",
            ],
        ),
        (
            "active-both",
            [
                "both edges",
                "pin 3 low; GPIORIS 0x08",
                "event without a press of its \
         own",
            ],
        ),
        (
            "pin-9",
            ["Invalid pin 0x9", "is wired to nothing", "forced-power-off"],
        ),
    ];
    for (name, words) in cases {
        let text = run(name);
        for word in words {
            assert!(text.contains(word), "{name}: no {word:?} in {text}");
        }
    }
    // A hypervisor whose wiring disagrees with its own table.
    let table = data("variations/pin-7.aml");
    let wired = [
        "power-button",
        "--quirks",
        "8",
        "--tables",
        &table,
        "--set",
        "button.pin=3",
    ];
    ends(&wired, "forced-power-off", &["clean-shutdown"]);
    assert!(timeline(&wired).contains("nobody listens there"));
}

#[test]
fn a_stale_latch_fires_unless_it_is_cleared_first() {
    let scenario = ["stale-edge-at-boot", "--quirks", "8"];
    ends(&scenario, "spurious-shutdown", &["no-spurious-shutdown"]);
    assert!(timeline(&scenario).contains("without a write to GPIOIC"));
    let safe = [&scenario[..], &["--set", "os.clear_before_enable=true"]].concat();
    ends(&safe, "clean-shutdown", &[]);
}

#[test]
fn a_press_while_the_method_runs_is_lost_where_the_acknowledge_comes_last() {
    let scenario = ["double-press", "--quirks", "8"];
    ends(&scenario, "clean-shutdown", &["no-lost-press"]);
    assert!(timeline(&scenario).contains("this erased the latch of press 2"));
    ends(&["double-press", "--os", "linux"], "clean-shutdown", &[]);
    // With a method that is over before the second press nothing is lost.
    ends(
        &[
            "double-press",
            "--quirks",
            "8",
            "--set",
            "os.method_us=20..200",
        ],
        "clean-shutdown",
        &[],
    );
}

#[test]
fn tables_can_come_from_a_pipe_and_from_a_directory() {
    let arguments = ["power-button", "--quirks", "8", "--tables", "-", "--quiet"];
    let run = nitro_sim(&arguments, &fs::read(data("variations/pin-7.aml")).unwrap());
    assert!(run.stdout.starts_with("clean-shutdown"), "{}", run.stderr);
    let directory = tempfile::tempdir().unwrap();
    for table in ["graviton-virt/dsdt.aml", "common/facp-arm.aml"] {
        let name = Path::new(table).file_name().unwrap();
        fs::copy(data(table), directory.path().join(name)).unwrap();
    }
    ends(
        &[
            "power-button",
            "--quirks",
            "8",
            "--tables",
            directory.path().to_str().unwrap(),
        ],
        "clean-shutdown",
        &[],
    );
}

#[test]
fn hostile_tables_end_in_an_error_or_a_verdict_and_soon() {
    let mut count = 0;
    for entry in fs::read_dir(data("hostile")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "aml") {
            continue;
        }
        count += 1;
        let path = path.to_str().unwrap();
        for os in ["freebsd", "linux"] {
            let run = nitro_sim(
                &[
                    "power-button",
                    "--quirks",
                    "8",
                    "--os",
                    os,
                    "--tables",
                    path,
                ],
                &[],
            );
            assert!(run.status <= 2, "{path}: {}", run.status);
            assert_eq!(run.status == 2, run.stdout.is_empty(), "{path}");
            assert_eq!(run.status == 2, !run.stderr.is_empty(), "{path}");
        }
    }
    assert!(count >= 15, "{count} tables");
    let refused = |name: &str, words: &[&str]| {
        let path = data(&format!("hostile/{name}.aml"));
        let run = nitro_sim(&["power-button", "--quirks", "8", "--tables", &path], &[]);
        assert_eq!(run.status, 2, "{name}");
        for word in words {
            assert!(
                run.stderr.contains(word),
                "{name}: no {word:?} in {}",
                run.stderr
            );
        }
    };
    refused(
        "endless-loop",
        &["_E03", "DSDT+0x", "endless-loop.aml", "exceeded"],
    );
    refused("deep-recursion", &["_E03", "DSDT+0x", "call_depth"]);
    refused("sleep-an-hour", &["_E03", "DSDT+0x", "sleep_ms"]);
    refused("huge-buffer", &["_E03", "DSDT+0x", "buffer_bytes"]);
    refused("truncated", &["DSDT", "byte offset 0x4", "truncated"]);
    refused("bad-checksum", &["DSDT", "byte offset 0x9", "checksum"]);
    refused("bad-pin-offset", &["_AEI", "byte 0xe", "pin table offset"]);
}

#[test]
fn the_press_is_heard_although_nobody_can_reach_standard_output() {
    struct Closed;
    impl io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut stderr = Vec::new();
    let mut process = Process {
        stdin: &mut io::empty(),
        stdout: &mut Closed,
        stderr: &mut stderr,
        terminal: false,
    };
    assert_eq!(
        cli::run(
            ["nitro-sim", "run", "power-button", "--quirks", "8"],
            &mut process
        ),
        0
    );
    assert!(stderr.is_empty());
}
