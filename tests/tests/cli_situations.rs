//! Scenarios from files, in which something goes wrong in the middle: each ends where it should,
//! with the lock released.

use std::fs;
use std::io;

use nitro_sim::setup::Options;
use nitro_sim::simulation;
use nitro_sim::trace::Trace;

/// Runs a scenario that boots `firmware` with quirks 56, attaches vol-a, and then does `steps`.
fn run(firmware: &str, os: &str, faults: &str, steps: &str) -> Trace {
    let before = self::steps(&["boot", "attach vol-a", "wait"]);
    let (firmware, os) = (firmware.to_owned(), os.to_owned());
    run_whole(faults, &(before + steps), |options| {
        options.firmware = firmware;
        options.os = os;
    })
    .unwrap_or_else(|error| panic!("{error}"))
}

/// Runs a scenario of these steps, with quirks 56 unless `change` says otherwise.
fn run_whole(
    faults: &str,
    steps: &str,
    change: impl FnOnce(&mut Options),
) -> Result<Trace, simulation::Error> {
    let text = format!(
        "name = \"test\"\ndescription = \"\"\n\
         properties = [\"eject-completes\", \"no-ghost\", \"attach-succeeds\", \"no-deadlock\", \
         \"clean-shutdown\", \"no-lost-press\", \"no-spurious-shutdown\"]\n\
         [faults]\n{faults}\n{steps}"
    );
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), text).unwrap();
    let mut options = Options::new(file.path().to_str().unwrap());
    options.quirks = "56".to_owned();
    change(&mut options);
    simulation::run(&options, &mut io::empty())
}

fn step(words: &str) -> String {
    let (verb, volume) = words.split_once(' ').unwrap_or((words, ""));
    match verb {
        "attach" if volume.contains('@') => {
            let (volume, slot) = volume.split_once('@').unwrap();
            format!("[[step]]\ndo = \"attach\"\nvolume = \"{volume}\"\nslot = {slot}\n")
        }
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
fn an_attach_during_an_eject_appears_unless_it_takes_the_slot_before_the_rescan() {
    let mut ghosts = 0;
    for pause in ["wait 1ms", "wait 5ms", "wait 9ms", "wait 11ms"] {
        let elsewhere = ["detach vol-a", pause, "attach vol-b@30", "wait"];
        let trace = run("graviton3", "freebsd", "", &steps(&elsewhere));
        assert_eq!(verdict(&trace), ("completed", vec![]), "{pause}");
        let attached = story(&trace).matches("the driver attaches").count();
        assert_eq!(attached, 2, "{pause}");

        // In the same slot the rescan after the eject decides: it compares slot and function only, so a
        // device that has come by then is taken for the one that has left, and nobody probes it.
        let same = ["detach vol-a", pause, "attach vol-b@31", "wait"];
        let trace = run("graviton3", "freebsd", "", &steps(&same));
        let story = story(&trace);
        let (_, eject) = story.split_once("evaluates _EJ0(1)").unwrap();
        let (before, _) = eject.split_once("rescans the bus").unwrap();
        let taken = before.contains("slot 31: the bus shows the device");
        let expected = if taken {
            ("stuck", vec!["no-ghost", "attach-succeeds"])
        } else {
            ("completed", vec![])
        };
        ghosts += usize::from(taken);
        assert_eq!(verdict(&trace), expected, "{pause}: {story}");
    }
    assert!((1..4).contains(&ghosts), "{ghosts} of 4 came between");
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

#[test]
fn notifies_arrive_in_the_order_in_which_they_were_sent() {
    // One event's method notifies of the insertion and of the removal: were the removal to arrive
    // first, nothing would ever be ejected.
    let at_once = steps(&["boot", "attach vol-a", "detach vol-a", "wait"]);
    for os in ["freebsd", "linux"] {
        for seed in 1..=16 {
            let trace = run_whole("", &at_once, |options| {
                options.firmware = "fixed".to_owned();
                options.os = os.to_owned();
                options.seed = seed;
            });
            let trace = trace.unwrap();
            assert_eq!(verdict(&trace), ("completed", vec![]), "{os}, seed {seed}");
        }
    }
}

#[test]
fn a_press_on_a_machine_without_power_does_nothing() {
    let lost = [
        "boot",
        "attach vol-a",
        "wait",
        "power-loss",
        "press",
        "wait",
    ];
    let never = ["press", "attach vol-a", "wait"];
    for all in [&lost[..], &never] {
        let trace = run_whole("", &steps(all), |_| ()).unwrap();
        let story = story(&trace);
        let (_, after) = story
            .split_once("the machine is off: its power button does nothing")
            .unwrap();
        assert!(!after.contains("begins"), "{after}");
        assert!(!after.contains("the driver attaches"), "{after}");
        assert_eq!(trace.verdict.outcome.name(), "completed", "{story}");
    }
}

#[test]
fn a_volume_that_is_attached_before_the_boot_is_found_by_it() {
    for (firmware, os) in [
        ("graviton3", "freebsd"),
        ("graviton3", "linux"),
        ("qemu-virt", "freebsd"),
    ] {
        let trace = run_whole("", &steps(&["attach vol-a", "wait", "boot", "wait"]), |o| {
            o.firmware = firmware.to_owned();
            o.os = os.to_owned();
        });
        let trace = trace.unwrap();
        let story = story(&trace);
        let (before, after) = story.split_once("the guest boots").unwrap();
        assert!(!before.contains("rescans the bus"), "{before}");
        assert!(after.contains("the driver attaches"), "{firmware}: {after}");
        assert_eq!(verdict(&trace), ("completed", vec![]), "{firmware}");
    }
}

#[test]
fn a_boot_after_a_power_loss_is_a_boot_like_the_first() {
    for (firmware, os) in [
        ("graviton3", "freebsd"),
        ("graviton3", "linux"),
        ("qemu-virt", "freebsd"),
    ] {
        // The press goes to the second life; that the first one was pressed in the middle of
        // shutting down, and lost its power, is forgotten.
        let again = [
            "boot",
            "attach vol-a",
            "wait 2s",
            "press",
            "wait 1ms",
            "power-loss",
            "boot",
            "wait",
            "boot",
            "detach vol-a",
            "wait",
            "press",
            "wait",
        ];
        let trace = run_whole("", &steps(&again), |options| {
            options.firmware = firmware.to_owned();
            options.os = os.to_owned();
        });
        let trace = trace.unwrap();
        let story = story(&trace);
        assert_eq!(verdict(&trace).0, "clean-shutdown", "{firmware} {story}");
        assert_eq!(verdict(&trace).1, Vec::<&str>::new(), "{firmware} {story}");
        assert!(!story.contains("Cannot acquire"), "{story}");
        assert_eq!(story.matches("the driver attaches").count(), 2, "{story}");
        assert_eq!(story.matches("the driver let go").count(), 1, "{story}");
        assert!(story.contains("the machine is on already"), "{story}");
    }
}

#[test]
fn a_refused_attach_takes_no_name_and_is_no_success() {
    let taken = [
        "boot",
        "attach vol-a@31",
        "wait",
        "attach vol-b@31",
        "wait",
        "detach vol-b",
        "detach vol-a",
        "wait",
    ];
    let trace = run_whole("", &steps(&taken), |_| ()).unwrap();
    assert_eq!(verdict(&trace).1, ["attach-succeeds"]);
    let why = &trace.verdict.violations[0].why;
    assert!(why.contains("taken by vol-a"), "{why}");
    let told = story(&trace);
    assert!(told.contains("vol-b is not attached"), "{told}");
    assert!(told.contains("the driver let go of the device"), "{told}");

    let twice = ["boot", "attach vol-a", "wait", "attach vol-a", "wait"];
    let trace = run_whole("", &steps(&twice), |_| ()).unwrap();
    assert_eq!(verdict(&trace).1, ["attach-succeeds"]);
    let why = &trace.verdict.violations[0].why;
    assert!(why.contains("vol-a is attached already, in"), "{why}");
}

#[test]
fn a_slot_that_does_not_exist_is_an_error() {
    let refused = |faults: &str, attach: &str| {
        let error = run_whole(faults, &steps(&["boot", attach, "wait"]), |_| ()).unwrap_err();
        error.to_string()
    };
    for faults in ["driver_refuses = [3, 99]", "attach_fails = [99]"] {
        let error = refused(faults, "attach vol-a");
        assert!(
            error.contains("no slot 99") && error.contains("line 5"),
            "{error}"
        );
    }
    let error = refused("", "attach vol-a@40");
    assert!(
        error.contains("no slot 40") && error.contains("line"),
        "{error}"
    );
    let error = refused("", "attach vol-a@1");
    assert!(
        error.contains("no hot-plug slot 1,") && error.contains("31"),
        "{error}"
    );
}

#[test]
fn a_repetition_of_nothing_is_over_at_once() {
    let nothing = "[[step]]\ndo = \"repeat\"\ntimes = 4294967295\n\
        [[step.steps]]\ndo = \"repeat\"\ntimes = 0\n\
        [[step.steps.steps]]\ndo = \"detach\"\nvolume = \"vol-a\"\n";
    let trace = run("fixed", "freebsd", "", nothing);
    assert_eq!(verdict(&trace), ("completed", vec![]));
}
