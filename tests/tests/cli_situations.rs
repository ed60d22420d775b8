//! Scenarios from files, in which something goes wrong in the middle: each ends where it should,
//! with the lock released.

use std::fs;
use std::io;

use nitro_sim::setup::Options;
use nitro_sim::simulation;
use nitro_sim::trace::Trace;

/// Runs a scenario that boots `firmware` with quirks 56, attaches vol-a, and then does `steps`.
fn run(firmware: &str, os: &str, faults: &str, steps: &str) -> Trace {
    let text = format!(
        "name = \"test\"\ndescription = \"\"\noutcomes = \"hotplug\"\n\
         properties = [\"eject-completes\", \"no-ghost\", \"attach-succeeds\", \"no-deadlock\"]\n\
         [faults]\n{faults}\n\
         [[step]]\ndo = \"boot\"\n[[step]]\ndo = \"attach\"\nvolume = \"vol-a\"\n[[step]]\ndo = \"wait\"\n{steps}"
    );
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), text).unwrap();
    let mut options = Options::new(file.path().to_str().unwrap());
    options.firmware = firmware.to_owned();
    options.os = os.to_owned();
    options.quirks = "56".to_owned();
    simulation::run(&options, &mut io::empty()).unwrap_or_else(|error| panic!("{error}"))
}

fn step(words: &str) -> String {
    let (verb, volume) = words.split_once(' ').unwrap_or((words, ""));
    match verb {
        "wait" if volume.is_empty() => "[[step]]\ndo = \"wait\"\n".to_owned(),
        "wait" => format!("[[step]]\ndo = \"wait\"\nfor = \"{volume}\"\n"),
        _ if volume.is_empty() => format!("[[step]]\ndo = \"{verb}\"\n"),
        _ => format!("[[step]]\ndo = \"{verb}\"\nvolume = \"{volume}\"\n"),
    }
}

fn steps(all: &[&str]) -> String {
    all.iter().map(|words| step(words)).collect()
}

fn story(trace: &Trace) -> String {
    trace
        .events
        .iter()
        .map(|event| format!("{}\n", event.what.describe()))
        .collect()
}

/// The outcome, what broke, and that the topology lock was released as often as it was taken.
fn verdict(trace: &Trace) -> (&'static str, Vec<&'static str>) {
    let story = story(trace);
    let count = |words| story.matches(words).count();
    assert_eq!(
        count("takes the topology lock"),
        count("releases the topology lock"),
        "{story}"
    );
    let broken = trace
        .verdict
        .violations
        .iter()
        .map(|violation| violation.property.name());
    (trace.verdict.outcome.name(), broken.collect())
}

#[test]
fn a_driver_that_refuses_to_detach_keeps_its_device() {
    let trace = run(
        "graviton3",
        "freebsd",
        "driver_refuses = [31]",
        &steps(&["detach vol-a", "wait"]),
    );
    assert_eq!(verdict(&trace), ("stuck", vec!["eject-completes"]));
    assert!(trace.verdict.violations[0].why.contains(
        "refused to detach, so _EJ0 was never \
     called"
    ));
    assert!(!story(&trace).contains("_EJ0(0x1) begins"));
}

#[test]
fn an_ej0_that_fails_ends_the_eject_without_a_rescan() {
    let trace = run(
        "graviton3",
        "freebsd",
        "eject_fails = true",
        &steps(&["detach vol-a", "wait"]),
    );
    assert_eq!(verdict(&trace), ("stuck", vec!["eject-completes"]));
    let story = story(&trace);
    let (_, after) = story.split_once("_EJ0 fails").unwrap();
    assert!(
        after.contains("failed to eject") && !after.contains("rescans the bus"),
        "{story}"
    );
}

#[test]
fn a_driver_that_fails_to_attach_is_named() {
    let trace = run("graviton3", "freebsd", "attach_fails = [31]", "");
    assert_eq!(verdict(&trace), ("stuck", vec!["attach-succeeds"]));
    assert!(
        trace.verdict.violations[0]
            .why
            .contains("its driver failed to attach")
    );
}

#[test]
fn two_ejects_in_flight_wait_for_one_another() {
    let both = [
        "attach vol-b",
        "wait",
        "detach vol-a",
        "detach vol-b",
        "wait",
    ];
    for firmware in ["graviton3", "graviton4", "nitro-x86", "fixed"] {
        let trace = run(firmware, "freebsd", "", &steps(&both));
        assert_eq!(verdict(&trace), ("completed", vec![]), "{firmware}");
        assert_eq!(
            story(&trace).matches("deletes the device node").count(),
            2,
            "{firmware}"
        );
    }
}

#[test]
fn an_eject_of_a_slot_that_is_empty_by_then_is_refused_by_the_os() {
    // QEMU's register of pending removals is not cleared by reading: the second event announces
    // vol-a's removal again.
    let again = [
        "attach vol-b",
        "wait",
        "detach vol-a",
        "wait 1ms",
        "detach vol-b",
        "wait",
    ];
    let trace = run("graviton3", "freebsd", "", &steps(&again));
    assert_eq!(verdict(&trace), ("completed", vec![]));
}

#[test]
fn an_attach_during_an_eject_appears() {
    for pause in ["wait 1ms", "wait 5ms", "wait 9ms", "wait 11ms"] {
        let during = ["detach vol-a", pause, "attach vol-b", "wait"];
        let trace = run("graviton3", "freebsd", "", &steps(&during));
        assert_eq!(verdict(&trace), ("completed", vec![]), "{pause}");
        assert_eq!(
            story(&trace).matches("the driver attaches").count(),
            2,
            "{pause}"
        );
    }
}

#[test]
fn power_lost_in_the_middle_leaves_nothing_waiting() {
    for pause in ["wait 1us", "wait 40us", "wait 3ms", "wait 20ms"] {
        let middle = ["detach vol-a", pause, "power-loss", "wait"];
        let trace = run("graviton3", "freebsd", "", &steps(&middle));
        let broken: Vec<_> = trace
            .verdict
            .violations
            .iter()
            .map(|violation| violation.property.name())
            .collect();
        assert!(
            !broken.contains(&"no-deadlock"),
            "{pause}: {}",
            story(&trace)
        );
        let (_, after) = story(&trace)
            .split_once("the power is gone")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .unwrap();
        assert!(
            !after.contains("rescans the bus") && !after.contains("begins"),
            "{pause}: \
         {after}"
        );
    }
}

#[test]
fn what_cannot_be_done_is_said_and_harms_nobody() {
    let odd = [
        "detach vol-z",
        "detach vol-a",
        "wait",
        "detach vol-a",
        "rescan",
        "wait",
    ];
    let trace = run("graviton3", "freebsd", "", &steps(&odd));
    assert_eq!(verdict(&trace), ("completed", vec![]));
    let story = story(&trace);
    assert!(story.contains("vol-z is not attached"), "{story}");
    assert!(
        story.contains("the slot has no device that could leave"),
        "{story}"
    );
}

#[test]
fn a_machine_without_slots_is_an_error_and_not_a_success() {
    let mut options = Options::new("eject");
    let table = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../nitro-sim/data/tables/variations/pin-3.aml"
    );
    options.tables = Some(table.to_owned());
    let error = simulation::run(&options, &mut io::empty())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("cannot attach vol-a") && error.contains("_EJ0"),
        "{error}"
    );
}

#[test]
fn a_native_slot_needs_no_device_in_the_tables() {
    let trace = run(
        "qemu-virt",
        "freebsd",
        "",
        &steps(&["detach vol-a", "wait"]),
    );
    assert_eq!(verdict(&trace), ("completed", vec![]));
    assert!(story(&trace).contains("the driver attaches"));
}
