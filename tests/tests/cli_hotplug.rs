//! Hot-plug, end to end: slots, Notify and `_EJ0` through the tables' own AML, and each EC2 bug by
//! its own mechanism.

use std::io;

use nitro_sim::cli::{self, Process};
use nitro_sim::setup::Options;
use nitro_sim::simulation;
use nitro_sim::trace::Trace;

/// Runs `scenario` with options written as on the command line: `--quirks 16`, without the dashes.
fn run(scenario: &str, options: &[(&str, &str)]) -> Trace {
    let mut all = Options::new(scenario);
    for (option, value) in options {
        let value = (*value).to_owned();
        match *option {
            "firmware" => all.firmware = value,
            "os" => all.os = value,
            "quirks" => all.quirks = value,
            "set" => all.set.push(value),
            "tunable" => all.tunables.push(value),
            "seed" => all.seed = value.parse().unwrap(),
            other => panic!("{other}"),
        }
    }
    simulation::run(&all, &mut io::empty()).unwrap_or_else(|error| {
        panic!(
            "{scenario} \
     {options:?}: {error}"
        )
    })
}

fn broken(trace: &Trace) -> Vec<&'static str> {
    trace
        .verdict
        .violations
        .iter()
        .map(|violation| violation.property.name())
        .collect()
}

fn ends(scenario: &str, options: &[(&str, &str)], outcome: &str, properties: &[&str]) -> Trace {
    let trace = run(scenario, options);
    let found = (trace.verdict.outcome.name(), broken(&trace));
    assert_eq!(
        found,
        (outcome, properties.to_vec()),
        "{scenario} {options:?}"
    );
    trace
}

fn story(trace: &Trace) -> String {
    trace
        .events
        .iter()
        .map(|event| format!("{} {}\n", event.actor.name(), event.what.describe()))
        .collect()
}

#[test]
fn an_eject_that_does_nothing_is_stuck_until_pmcsr_is_written() {
    let stuck = ends(
        "eject",
        &[("quirks", "none")],
        "stuck",
        &["eject-completes"],
    );
    assert!(
        stuck.verdict.violations[0]
            .why
            .contains("ACPI_Q_CLEAR_PME_ON_DETACH")
    );
    ends("eject", &[("quirks", "16")], "completed", &[]);
    ends(
        "eject",
        &[("firmware", "fixed"), ("quirks", "none")],
        "completed",
        &[],
    );
    let linux = story(&ends("eject", &[("os", "linux")], "completed", &[]));
    let (pmcsr, ej0) = (
        linux.find("writes PMCSR").unwrap(),
        linux
            .find(
                "_EJ0() \
     begins",
            )
            .or(linux.find("_EJ0(0x1) begins"))
            .unwrap(),
    );
    assert!(pmcsr < ej0, "{linux}");
}

#[test]
fn notify_and_eject_go_through_the_tables_aml() {
    let story = story(&run("eject", &[("quirks", "16")]));
    let steps = [
        "_SB_.GED_._EVT(0x29) begins",
        "Notify(\\_SB_.PCI0.S1F_, 0x01)",
        "slot 31: the driver attaches",
        "Notify(\\_SB_.PCI0.S1F_, 0x03)",
        "slot 31: writes PMCSR: 0x8000",
        "S1F_._EJ0(0x1) begins",
        "SystemMemory 0x90c0008/32 := 0x80000000",
        "slot 31: the eject handshake is complete",
        "S1F_._EJ0 returns",
    ];
    let mut rest = story.as_str();
    for step in steps {
        let at = rest
            .find(step)
            .unwrap_or_else(|| panic!("no {step:?} in its place in:\n{story}"));
        rest = &rest[at..];
    }
}

#[test]
fn a_ghost_bars_the_slot_until_the_rescan_waits_long_enough() {
    let graviton2 = ("firmware", "graviton2");
    for seed in ["1", "2", "3", "4", "5", "6", "7", "8"] {
        let base = [graviton2, ("seed", seed)];
        let with = |more: &[(&'static str, &'static str)]| [&base[..], more].concat();
        ends(
            "eject-then-attach",
            &with(&[("quirks", "16")]),
            "stuck",
            &["no-ghost", "attach-succeeds"],
        );
        ends(
            "eject-then-attach",
            &with(&[("quirks", "16"), ("set", "nitro.same_slot=false")]),
            "completed",
            &[],
        );
        ends(
            "eject-then-attach",
            &with(&[("quirks", "48")]),
            "completed",
            &[],
        );
    }
    let late = [
        graviton2,
        ("quirks", "48"),
        ("set", "nitro.bus_lag_us=12000..12000"),
    ];
    let trace = ends(
        "eject-then-attach",
        &late,
        "stuck",
        &["no-ghost", "attach-succeeds"],
    );
    let why = &trace.verdict.violations[0].why;
    for fact in ["delay of 10000 us", "lag was 12000 us", "2001 us too short"] {
        assert!(why.contains(fact), "{why}");
    }
}

#[test]
fn the_leak_decides_after_how_many_cycles_the_kernel_panics() {
    // The n-th leaked index is first + (n - 1) * vectors; the one that is 255 panics, unless it is
    // stepped over.
    for (first, vectors) in [
        (54u32, 3u32),
        (55, 4),
        (121, 2),
        (188, 1),
        (54, 2),
        (60, 7),
        (200, 5),
    ] {
        let (set_first, set_vectors) = (
            format!("irq.first_free={first}"),
            format!("irq.vectors={vectors}"),
        );
        let options = [
            ("firmware", "graviton2"),
            ("tunable", "hw.pci.intx_reroute=1"),
            ("set", &set_first),
            ("set", &set_vectors),
        ];
        if (255 - first).is_multiple_of(vectors) {
            let trace = ends(
                "attach-detach-cycles",
                &options,
                "panicked",
                &["no-irq-exhaustion"],
            );
            let cycles = (255 - first) / vectors;
            let why = &trace.verdict.violations[0].why;
            assert!(
                why.starts_with(&format!("{cycles} cycles succeeded")),
                "{first} {vectors}: \
             {why}"
            );
        } else {
            ends("attach-detach-cycles", &options, "completed", &[]);
        }
    }
    let cycles = |count, tunable, settings: &[&'static str]| {
        let set = |setting| ("set", setting);
        let mut options = vec![("firmware", "graviton2"), ("tunable", tunable), set(count)];
        options.extend(settings.iter().copied().map(set));
        run("attach-detach-cycles", &options)
    };
    let (rerouted, not) = ("hw.pci.intx_reroute=1", "hw.pci.intx_reroute=0");
    for (tunable, settings) in [
        (not, &[][..]),
        (rerouted, &["irq.first_free=54", "irq.vectors=2"]),
        (rerouted, &["irq.invariants=false"]),
    ] {
        let trace = cycles("scenario.cycles=1000", tunable, settings);
        assert_eq!(broken(&trace), [""; 0], "{settings:?}");
        let attached = story(&trace).matches("the driver attaches").count();
        assert_eq!(attached, 1000, "{settings:?}");
    }
    // Where a freed index moves the search down only, each attach leaks the index after the last.
    let trace = cycles(
        "scenario.cycles=300",
        rerouted,
        &["irq.free_rule=only-lower"],
    );
    let why = &trace.verdict.violations[0].why;
    assert!(why.starts_with("201 cycles succeeded"), "{why}");
}

/// Each function that is added leaks an index: with two, half as many cycles.
#[test]
fn a_device_of_two_functions_leaks_twice_an_attach() {
    let options = [
        ("firmware", "graviton2"),
        ("tunable", "hw.pci.intx_reroute=1"),
        ("set", "nitro.functions=2"),
        ("set", "irq.vectors=1"),
        ("set", "scenario.cycles=200"),
    ];
    let trace = run("attach-detach-cycles", &options);
    let why = &trace.verdict.violations[0].why;
    // The n-th attach leaks 54 + 2 (n - 1) and the index after it; the one vector comes after both.
    assert!(
        why.starts_with("100 cycles succeeded; attach 101 "),
        "{why}"
    );
    assert!(story(&trace).contains("slot 31: finds other functions: new 1, gone none"));
}

/// FreeBSD's interlock, off by default, and QEMU's port that never says that its link came up.
#[test]
fn native_slots_follow_their_settings() {
    let pcie = ("firmware", "nitro-x86-pcie");
    let engaged = |options: &[_]| {
        let story = story(&ends("pcie-unplug", options, "completed", &[]));
        story.contains("writes slot control: 0x19fb")
    };
    assert!(!engaged(&[pcie]));
    assert!(engaged(&[pcie, ("tunable", "hw.pci.enable_pcie_ei=1")]));
    for port in ["specified", "crosvm"] {
        let port = format!("nitro.port={port}");
        ends("pcie-unplug", &[pcie, ("set", &port)], "completed", &[]);
    }
    let qemu = [("firmware", "qemu-virt"), ("set", "os.link_timeout=stock")];
    ends("eject-then-attach", &qemu, "stuck", &["attach-succeeds"]);
    ends("eject-then-attach", &qemu[..1], "completed", &[]);
    let linux = [qemu[0], qemu[1], ("os", "linux")];
    ends("eject-then-attach", &linux, "completed", &[]);
}

/// A rescan of Linux's in the lag finds the device that it has just given up; one that comes later finds it gone
/// again only if it deletes, which a plain rescan does not: the volume that follows is kept out.
#[test]
fn a_periodic_rescan_in_the_lag_makes_a_ghost_on_linux() {
    let lag = ("set", "nitro.bus_lag_us=9000..9000");
    let linux = [("firmware", "graviton2"), ("os", "linux"), lag];
    ends("eject-then-attach", &linux, "completed", &[]);
    let rescans = [&linux[..], &[("set", "os.rescan_us=2000..4000")]].concat();
    let broken = ["no-ghost", "attach-succeeds"];
    ends("eject-then-attach", &rescans, "stuck", &broken);
}

#[test]
fn nvme_panics_when_a_departing_controller_reads_zeros() {
    let pcie = ("firmware", "nitro-x86-pcie");
    let unpatched = ("os", "freebsd-unpatched");
    let trace = ends(
        "pcie-unplug",
        &[pcie, unpatched],
        "panicked",
        &["no-nvme-panic"],
    );
    let at = |text: &str| {
        trace
            .events
            .iter()
            .find(|event| event.what.describe().contains(text))
            .unwrap()
            .at
            .0
    };
    assert_eq!(at("panic:") - at("nvme polls"), 10_000_000);
    ends("pcie-unplug", &[pcie], "completed", &[]);
    for os in [unpatched, ("os", "freebsd")] {
        ends(
            "pcie-unplug",
            &[pcie, os, ("set", "nitro.departing_reads=ones")],
            "completed",
            &[],
        );
    }
}

#[test]
fn the_seed_stalls_the_boot_unless_it_is_small() {
    let graviton2 = ("firmware", "graviton2");
    let slow = ends(
        "firmware-entropy",
        &[graviton2],
        "completed",
        &["no-boot-stall"],
    );
    let quick = ends(
        "firmware-entropy",
        &[graviton2, ("tunable", "entropy_efi_seed_size=64")],
        "completed",
        &[],
    );
    assert!(slow.verdict.end_us.0 > 10_000_000 && quick.verdict.end_us.0 < 1_000_000);
    for (trace, bytes) in [(&slow, 2048), (&quick, 64)] {
        let story = story(trace);
        assert!(
            story.contains(&format!("for {bytes} bytes; the pools are fed 2048")),
            "{story}"
        );
    }
}

#[test]
fn every_expectation_of_every_scenario_comes_true() {
    for (name, _) in nitro_sim::builtin::SCENARIOS {
        let scenario = nitro_sim::scenario::Scenario::load(name).unwrap();
        assert!(!scenario.expectations.is_empty(), "{name} expects nothing");
        for expected in scenario.expectations {
            let mut options = Options::new(name);
            options.firmware = expected.firmware;
            options.os = expected.os;
            options.quirks = expected.quirks;
            options.tunables = expected
                .tunables
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect();
            options.set = expected.set;
            let trace = simulation::run(&options, &mut io::empty()).unwrap();
            let properties: Vec<_> = trace
                .verdict
                .violations
                .iter()
                .map(|violation| violation.property)
                .collect();
            assert_eq!(
                (trace.verdict.outcome, properties),
                (expected.outcome, expected.violations),
                "{options:?}"
            );
        }
    }
}

/// A scenario's expectations are checked by whoever runs it with the options that they are about.
#[test]
fn a_run_that_ends_otherwise_than_its_scenario_expects_has_failed() {
    let text = std::fs::read_to_string("../nitro-sim/data/scenarios/eject.toml").unwrap();
    let wrong = text.replace("outcome = \"completed\"", "outcome = \"panicked\"");
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), wrong).unwrap();
    let run = |path: &str, options: &[&str]| {
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let words = [&["nitro-sim", "run", path, "-q"], options].concat();
        let mut process = Process {
            stdin: &mut io::empty(),
            stdout: &mut stdout,
            stderr: &mut stderr,
            terminal: false,
        };
        let status = cli::run(words, &mut process);
        (status, String::from_utf8(stdout).unwrap())
    };
    let path = file.path().to_str().unwrap();
    let (status, told) = run(path, &["--quirks", "0x10"]);
    assert_eq!(status, 1, "{told}");
    assert!(told.starts_with("completed at "), "{told}");
    assert!(
        told.ends_with("\nthe scenario expects panicked and nothing violated\n"),
        "{told}"
    );
    let (_, json) = run(path, &["--quirks", "16", "--format", "json"]);
    let unmet = r#""expected":{"met":false,"outcome":"panicked","violations":[]}"#;
    assert!(json.contains(unmet), "{json}");
    // Other options are none of the expectation's business, and an expected violation is one all the same.
    for (options, status) in [
        (&["--quirks", "16", "--set", "nitro.bus_lag_us=1..2"][..], 0),
        (&["--quirks", "48"], 0),
        (&["--quirks", "none"], 1),
    ] {
        let (found, told) = run(path, options);
        assert_eq!(found, status, "{told}");
        assert!(!told.contains("expects"), "{told}");
    }
    let (status, json) = run("eject", &["--quirks", "16", "--format", "json"]);
    assert_eq!(status, 0);
    assert!(json.contains(r#""expected":{"met":true,"#), "{json}");
}

#[test]
fn a_map_larger_than_any_kernel_has_is_refused() {
    let error = simulation::run(
        &Options {
            firmware: "graviton2".to_owned(),
            set: vec!["irq.capacity=65535".to_owned()],
            ..Options::new("attach-detach-cycles")
        },
        &mut io::empty(),
    );
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("irq.capacity") && error.contains("32768"),
        "{error}"
    );
    let full = run(
        "attach-detach-cycles",
        &[
            ("firmware", "graviton2"),
            ("set", "irq.capacity=32768"),
            ("set", "irq.vectors=33000"),
        ],
    );
    assert_eq!(full.verdict.outcome.name(), "panicked");
    assert_eq!(broken(&full), ["no-irq-exhaustion"]);
}

#[test]
fn only_freebsd_has_the_interrupt_map_of_freebsd() {
    let small = |os| {
        run(
            "attach-detach-cycles",
            &[("os", os), ("set", "irq.capacity=55")],
        )
    };
    assert_eq!(small("freebsd").verdict.outcome.name(), "panicked");
    let linux = small("linux");
    assert_eq!(
        linux.verdict.outcome.name(),
        "completed",
        "{}",
        story(&linux)
    );
}

#[test]
fn a_kernel_that_has_panicked_does_nothing_any_more() {
    // All that can follow is the verdict.
    for capacity in 40..60 {
        let capacity = format!("irq.capacity={capacity}");
        let trace = run("attach-detach-cycles", &[("set", &capacity)]);
        let story = story(&trace);
        let Some((_, after)) = story.split_once("panic: ") else {
            continue;
        };
        let after: Vec<&str> = after.lines().skip(1).collect();
        assert!(
            after.iter().all(|line| line.starts_with("verdict")),
            "{capacity}: {after:?}"
        );
    }
}

/// Four million events and a gigabyte of trace: for `NITRO_LONG=1`.
#[test]
fn any_number_of_cycles_succeeds_where_nothing_leaks() {
    if std::env::var_os("NITRO_LONG").is_none() {
        eprintln!(
            "SKIPPED any_number_of_cycles_succeeds_where_nothing_leaks: NITRO_LONG is not set"
        );
        return;
    }
    ends(
        "attach-detach-cycles",
        &[
            ("quirks", "56"),
            ("tunable", "hw.pci.intx_reroute=0"),
            ("set", "scenario.cycles=110000"),
        ],
        "completed",
        &[],
    );
}
