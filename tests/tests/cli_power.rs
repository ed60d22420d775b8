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
fn hostile_tables_are_refused_with_the_place() {
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
    refused(
        "bad-pin-offset",
        &["_AEI", "offset 0x7f", "byte 0xe", "pin table offset"],
    );
    refused("bad-package-length", &["DSDT+0x2B", "past the end"]);
    refused("fatal", &["_E03", "DSDT+0x9D", "code 0xdeadbeef"]);
    refused("load-fatal", &["DSDT+0xBF", "code 0xdeadbeef"]);
    refused(
        "wait-forever",
        &["_E03", "DSDT+0xA3", "waits for \\_SB_.GPO0.EVNT"],
    );
    refused("status-waits", &["_STA", "DSDT+0xCC", "without a timeout"]);
    refused("endless-waits", &["_E03", "DSDT+0x", "loop_ms"]);
    refused(
        "wild-address",
        &["_E03", "DSDT+0xB8", "writes 32 bits", "0xdead0000"],
    );
    refused("load-huge-buffer", &["DSDT+0xC4", "buffer_bytes"]);
    refused("init-recursion", &["_INI", "DSDT+0x9D", "call_depth"]);
}

#[test]
fn the_timeline_says_what_each_driver_really_wrote() {
    let freebsd = timeline(&["power-button", "--quirks", "8"]);
    assert!(
        freebsd.contains("GPIOMIS 0x08, masked, its threads"),
        "{freebsd}"
    );
    assert!(
        freebsd.contains("pin 3: GPIOIC written, unmasked"),
        "{freebsd}"
    );
    assert!(
        freebsd.contains("PullUp, ignored (ACPI_Q_AEI_NOPULL)"),
        "{freebsd}"
    );

    let fixed = [
        "power-button",
        "--quirks",
        "8",
        "--set",
        "os.clear_before_enable=true",
    ];
    let fixed = timeline(&fixed);
    assert!(
        fixed.contains("GPIOMIS 0x08, masked, GPIOIC written, its"),
        "{fixed}"
    );
    assert!(fixed.contains("pin 3: unmasked"), "{fixed}");

    let linux = timeline(&["power-button", "--os", "linux"]);
    assert!(
        linux.contains("GPIOMIS 0x08, GPIOIC written, its threads"),
        "{linux}"
    );
    assert!(linux.contains("pin 3: its thread is done"), "{linux}");
    assert!(linux.contains("PullUp, which Linux ignores"), "{linux}");

    let table = data("variations/level-high.aml");
    let level = timeline(&["power-button", "--os", "linux", "--tables", &table]);
    assert!(
        level.contains("masked, GPIOIC written, its threads"),
        "{level}"
    );
    assert!(level.contains("pin 3: unmasked"), "{level}");
}

#[test]
fn a_storm_of_interrupts_is_told_in_a_screenful() {
    for name in ["level-high", "level-low"] {
        let table = data(&format!("variations/{name}.aml"));
        let run = ["power-button", "--quirks", "8", "--tables", &table];
        let lines = nitro_sim(&run, &[]).stdout;
        assert!(lines.lines().count() < 40, "{lines}");
        assert!(
            lines.contains("more lines like these, until 2.12"),
            "{lines}"
        );
        let all = nitro_sim(&[&run[..], &["--verbose"]].concat(), &[]).stdout;
        assert!(all.lines().count() > 4000, "{}", all.lines().count());
    }
}

#[test]
fn a_shutdown_that_outlasts_the_grace_is_not_blamed_on_the_button() {
    let run = [
        "power-button",
        "--quirks",
        "8",
        "--set",
        "button.grace_s=1..1",
    ];
    ends(&run, "forced-power-off", &["clean-shutdown"]);
    let text = timeline(&run);
    assert!(
        text.contains("its orderly shutdown, which began at 2.020535 s"),
        "{text}"
    );
    assert!(!text.contains("came of it"), "{text}");
}

#[test]
fn a_recording_says_its_quirks_as_it_was_made() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("run.jsonl");
    let file = file.to_str().unwrap();
    for options in [
        &[
            "--tunable",
            "debug.acpi.quirks=9",
            "--tunable",
            "hint.acpi.0.disabled=0",
        ][..],
        &["--tunable", "debug.acpi.quirks=264"],
        &["--tunable", "debug.acpi.quirks=8", "--quirks", "8"],
        &["--tunable", "debug.acpi.quirks=0", "--quirks", "8"],
        &["--quirks", "none"],
        &["--quirks", "auto"],
        &["--quirks", "1"],
    ] {
        let made = nitro_sim(
            &[&["power-button", "--record", file], options].concat(),
            &[],
        );
        assert!(made.status < 2, "{options:?}: {}", made.stderr);
        let replayed = nitro_sim::replay::replay(file, &mut io::empty());
        let replayed = replayed.unwrap_or_else(|error| panic!("{options:?}: {error}"));
        assert_eq!(replayed.difference, None, "{options:?}");
    }
}

/// Two methods on two pins: one waits for an event that the other signals.
#[test]
fn a_wait_ends_with_its_signal_or_at_its_own_time() {
    if !tests::acpica::available("cli_power") {
        return;
    }
    let table = |waits: &str| {
        let source = format!(
            r#"DefinitionBlock ("", "DSDT", 2, "NITSIM", "WAITS", 1)
            {{
                Scope (\_SB)
                {{
                    Device (GPO0)
                    {{
                        Name (_HID, "ARMH0061")
                        Name (_CRS, ResourceTemplate () {{
                            Memory32Fixed (ReadWrite, 0x09030000, 0x1000)
                            Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) {{ 0x27 }}
                        }})
                        Name (_AEI, ResourceTemplate () {{
                            GpioInt (Edge, ActiveHigh, Exclusive, PullNone, 0, "GPO0") {{ 3 }}
                            GpioInt (Edge, ActiveHigh, Exclusive, PullNone, 0, "GPO0") {{ 4 }}
                        }})
                        Event (EVNT)
                        Event (NONE)
                        Method (_E03) {{ {waits} Notify (PWRB, 0x80) }}
                        Method (_E04) {{ Notify (SLPB, 0x80) Signal (EVNT) }}
                    }}
                    Device (PWRB) {{ Name (_HID, "PNP0C0C") }}
                    Device (SLPB) {{ Name (_HID, "PNP0C0E") }}
                }}
            }}"#
        );
        tests::acpica::compile(&source).unwrap_or_else(|error| panic!("{error}"))
    };
    let directory = tempfile::tempdir().unwrap();
    let scenario = directory.path().join("waits.toml");
    let steps = "name = \"waits\"\ndescription = \"\"\n\
        properties = [\"clean-shutdown\"]\n[[step]]\ndo = \"boot\"\n\
        [[step]]\ndo = \"press\"\n[[step]]\ndo = \"wait\"\nfor = \"60ms\"\n\
        [[step]]\ndo = \"press\"\nbutton = \"sleep\"\n[[step]]\ndo = \"wait\"\n";
    fs::write(&scenario, steps).unwrap();
    let heard_at = |waits: &str| {
        let scenario = scenario.to_str().unwrap();
        let options = [scenario, "--tables", "-", "--set", "os.notify_us=5..5"];
        let run = nitro_sim(&options, &table(waits));
        let text = run.stdout;
        let line = text
            .lines()
            .find(|line| line.contains("power button event for press 1"));
        let line = line.unwrap_or_else(|| panic!("{text}{}", run.stderr));
        let seconds: f64 = line.split_whitespace().next().unwrap().parse().unwrap();
        (seconds - 0.02048) * 1000.0
    };
    // Signalled 60 ms after the first press.
    let near = |ms: f64, expected: f64| assert!((ms - expected).abs() < 1.0, "{ms} for {expected}");
    near(heard_at("Wait (EVNT, 0xFFFF)"), 60.0);
    near(heard_at("Wait (EVNT, 100)"), 60.0);
    near(heard_at("Wait (EVNT, 50)"), 50.0);
    // The other thread runs in the midst of a wait of 100 ms: neither that wait nor the next ends
    // earlier or later for it.
    near(heard_at("Wait (NONE, 100)"), 100.0);
    near(heard_at("Wait (NONE, 100) Wait (NONE, 100)"), 200.0);
    // A wait that was signalled leaves no time-out behind for the next.
    near(heard_at("Wait (EVNT, 100) Wait (NONE, 100)"), 160.0);
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

#[test]
fn without_acpi_no_aml_runs() {
    let hint = "hint.acpi.0.disabled=1";
    let off = ["power-button", "--quirks", "8", "--tunable", hint];
    ends(&off, "forced-power-off", &["clean-shutdown"]);
    let text = timeline(&off);
    assert!(text.contains(&format!("{hint} turned ACPI off")), "{text}");
    assert!(
        !text.contains("blacklist"),
        "only the quirk says so: {text}"
    );
    let by_quirk = ["eject", "--firmware", "fixed", "--quirks", "1"];
    let by_hint = ["eject", "--firmware", "fixed", "--tunable", hint];
    for eject in [by_quirk, by_hint] {
        ends(&eject, "stuck", &["eject-completes"]);
        let text = timeline(&[&eject[..], &["-v"]].concat());
        assert!(text.contains("_EJ0 was never called"), "{text}");
        assert!(!text.contains("_EVT") && !text.contains(" aml "), "{text}");
    }
    // Nobody turns a native slot on, so nobody need turn it off.
    let native = ["eject", "--firmware", "graviton-metal", "--quirks", "1"];
    ends(&native, "completed", &[]);
    assert!(!timeline(&native).contains("driver"));
}

#[test]
fn a_held_level_is_not_blamed_on_a_latch() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("held.toml");
    let scenario = path.to_str().unwrap();
    let tables = data("variations/level-high.aml");
    let why = |level: &str, os: &str, options: &[&str]| {
        let steps = format!(
            "name = \"held\"\ndescription = \"\"\nproperties = [\"no-spurious-shutdown\"]\n\
             [[step]]\ndo = \"edge\"\nlevel = \"{level}\"\n[[step]]\ndo = \"boot\"\n\
             [[step]]\ndo = \"wait\"\nfor = \"2s\"\n"
        );
        fs::write(&path, steps).unwrap();
        let held = [scenario, "--os", os, "--quirks", "8"];
        let soon = ["--set", "os.shutdown_us=1000..1000"];
        timeline(&[&held, &soon[..], options].concat())
    };
    for os in ["freebsd", "linux"] {
        for clear in ["false", "true"] {
            let clear = format!("os.clear_before_enable={clear}");
            let text = why("active", os, &["--tables", &tables, "--set", &clear]);
            assert!(
                text.contains("was at its active level"),
                "{os} {clear}: {text}"
            );
            assert!(!text.contains("without a write"), "{os} {clear}: {text}");
        }
    }
    let edge = why("pulse", "freebsd", &[]);
    assert!(edge.contains("enabled without a write to GPIOIC"), "{edge}");
}

#[test]
fn the_pl061_attaches_before_the_buttons_under_freebsd() {
    let order = |os: &str| {
        let text = timeline(&["power-button", "--os", os, "--quirks", "8"]);
        let at = |words: &str| {
            text.find(words)
                .unwrap_or_else(|| panic!("{words}: {text}"))
        };
        (at("gpio0: PL061"), at("Power Button"))
    };
    let (gpio, button) = order("freebsd");
    assert!(gpio < button);
    let (gpio, button) = order("linux");
    assert!(button < gpio);
}
