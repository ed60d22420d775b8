//! What `prove`, `hunt` and `merge` show of the hot-plug and power-button worlds, through the
//! command line.

use std::sync::Arc;

use nitro_sim::engine::Choices;
use nitro_sim::explore::random::Random;
use nitro_sim::explore::{Limits, unwatched};
use nitro_sim::machine::Machine;
use nitro_sim::prove::Request;
use nitro_sim::setup::{Options, Setup};
use nitro_sim::time::Window;
use nitro_sim::trace::Event;
use serde_json::Value;

fn nitro_sim(arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = nitro_sim::cli::run(
        std::iter::once("nitro-sim").chain(arguments.iter().copied()),
        &mut nitro_sim::cli::Process {
            stdin: &mut std::io::empty(),
            stdout: &mut out,
            stderr: &mut err,
            terminal: false,
        },
    );
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (status, text(out), text(err))
}

fn json(arguments: &[&str]) -> (u8, Value) {
    let (status, out, err) = nitro_sim(&[arguments, &["--format", "json"]].concat());
    let value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{arguments:?}: {out} {err}"));
    (status, value)
}

fn holds(proof: &Value, property: &str) -> Option<bool> {
    let verdicts = proof["verdicts"].as_array().expect("verdicts");
    let found = verdicts.iter().find(|v| v["property"] == property);
    found.unwrap_or_else(|| panic!("{property} in {proof}"))["holds"].as_bool()
}

const EJECT: [&str; 2] = ["prove", "eject-then-attach"];

#[test]
fn the_quirk_is_enough_exactly_while_the_lag_is_below_its_delay() {
    for (lag, quirks, no_ghost) in [
        ("nitro.bus_lag_us=0..9999", "48", true),
        ("nitro.bus_lag_us=0..10000", "48", false),
        ("nitro.bus_lag_us=12000..12000", "48", false),
        ("nitro.bus_lag_us=0..1", "16", false),
        ("nitro.bus_lag_us=1..1", "16", false),
        ("nitro.bus_lag_us=none", "16", true),
    ] {
        let options = ["--firmware", "graviton2", "--quirks", quirks, "--set", lag];
        let (status, proof) = json(&[&EJECT[..], &options].concat());
        assert_eq!(proof["complete"], true, "{proof}");
        assert_eq!(holds(&proof, "no-ghost"), Some(no_ghost), "{lag} {quirks}");
        assert_eq!(
            holds(&proof, "attach-succeeds"),
            Some(no_ghost),
            "{lag} {quirks}"
        );
        assert_eq!(holds(&proof, "eject-completes"), Some(true));
        assert_eq!(status, u8::from(!no_ghost));
    }
}

#[test]
fn the_critical_delay_is_the_lag_and_one() {
    for (lag, critical) in [
        ("0..3777", Some(3778)),
        ("0..0", Some(1)),
        ("1000..9000", Some(9001)),
        ("none", Some(0)),
    ] {
        let set = format!("nitro.bus_lag_us={lag}");
        let (_, proof) = json(&["prove", "eject", "--critical-delay", "--set", &set]);
        assert_eq!(proof["critical_delay_us"].as_u64(), critical, "{lag}");
    }
    let (status, _, err) = nitro_sim(&["prove", "eject", "--os", "linux", "--critical-delay"]);
    assert_eq!(status, 2, "{err}");
}

/// Where an operator keeps to times of its own, a pause can move an eject towards a rescan that it would have
/// missed: then no pause is the smallest that is enough, and elsewhere no more is claimed than was proved.
#[test]
fn a_pause_between_timed_acts_is_not_called_the_smallest() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("timed.toml");
    let text = "name = \"timed\"\ndescription = \"x\"\nproperties = [\"no-ghost\"]\nstep = [{ do = \"boot\" }, \
        { do = \"attach\", volume = \"a\" }, { do = \"wait\" }, { do = \"attach\", volume = \"b\" }, \
        { do = \"wait\" }, \
        { do = \"detach\", volume = \"a\" }, { do = \"detach\", volume = \"b\" }, \
        { do = \"wait\", for = \"80us\" }, { do = \"rescan\" }, { do = \"wait\" }]\n";
    std::fs::write(&path, text).expect("writable");
    let set = |lag: &'static str| {
        let exact = [
            "nitro.device_gone_us=50..50",
            "os.irq_latency_us=1..1",
            "os.notify_us=5..5",
            lag,
        ];
        exact.into_iter().flat_map(|value| ["--set", value])
    };
    let firmware = [
        "--firmware",
        "graviton4",
        "--quirks",
        "none",
        "--tunable",
        "hw.pci.intx_reroute=0",
    ];
    for (lag, critical, claimed) in [
        ("nitro.bus_lag_us=50..50", 0, "0 µs, no less"),
        ("nitro.bus_lag_us=100..100", 101, "not with one less"),
    ] {
        let mut arguments = vec!["prove", path.to_str().expect("UTF-8"), "--critical-delay"];
        arguments.extend(firmware.iter().copied().chain(set(lag)));
        let (_, proof) = json(&arguments);
        assert_eq!(proof["critical_delay_us"], critical, "{lag}");
        let (_, text, err) = nitro_sim(&arguments);
        assert!(text.contains(claimed), "{text}{err}");
    }
}

/// Nobody means a machine to panic: a run in which it does has failed, and a hunt finds it, whatever the scenario
/// judges.
#[test]
fn a_panic_is_never_passed_over() {
    let full = [
        "--firmware",
        "graviton2",
        "--quirks",
        "56",
        "--set",
        "irq.capacity=55",
    ];
    let (status, run) = json(&[&["run", "eject-then-attach"][..], &full].concat());
    assert_eq!((status, &run["outcome"]), (1, &Value::from("panicked")));
    assert_eq!(run["violations"][0]["property"], "no-irq-exhaustion");
    let hunt = ["hunt", "eject-then-attach", "--schedules", "20"];
    let (status, hunt) = json(&[&hunt[..], &full].concat());
    assert_eq!(status, 1, "{hunt}");
    let found = &hunt["found"][0];
    assert_eq!(found["property"], "no-irq-exhaustion");
    let token = found["token"].as_str().expect("a token");
    let (status, out, err) = nitro_sim(&["replay", token]);
    assert_eq!(status, 1, "{out}{err}");
    assert!(out.contains("no-irq-exhaustion"), "{out}");
}

/// A system may have fewer threads to give than are asked for.
#[test]
fn more_threads_than_there_can_be_are_no_crash() {
    let many = [
        "--firmware",
        "graviton2",
        "--quirks",
        "56",
        "--slots",
        "28",
        "--threads",
        "65535",
    ];
    let (status, proof) = json(&[&EJECT[..], &many].concat());
    assert_eq!((status, &proof["complete"]), (0, &Value::from(true)));
}

/// Every counterexample is a run: its token replays, breaks what it says it breaks, and each delay
/// in it is within its window.
#[test]
fn a_counterexample_is_a_run_of_the_model() {
    let options = ["--firmware", "graviton2", "--quirks", "16"];
    let (_, proof) = json(&[&EJECT[..], &options].concat());
    for verdict in proof["verdicts"].as_array().expect("verdicts") {
        if verdict["holds"] == true {
            assert_eq!(verdict["counterexample"], Value::Null);
            continue;
        }
        let word = verdict["token"].as_str().expect("a token");
        let replayed =
            nitro_sim::prove::token::replay(word, &mut std::io::empty()).expect("it replays");
        let broken: Vec<_> = replayed.broken.iter().map(|p| p.name()).collect();
        assert!(
            broken.contains(&verdict["property"].as_str().expect("a name")),
            "{broken:?}"
        );
        let events = verdict["counterexample"].as_array().expect("events");
        let at = |step: &str| -> u64 {
            let found = events
                .iter()
                .rfind(|e| e["step"].as_str().is_some_and(|s| s.contains(step)));
            found.unwrap_or_else(|| panic!("{step} in {events:?}"))["at"]
                .as_u64()
                .expect("an instant")
        };
        let lag = at("all ones") - at("handshake");
        assert!((1000..=9000).contains(&lag), "{lag}");
        assert!(
            events
                .windows(2)
                .all(|pair| pair[0]["at"].as_u64() <= pair[1]["at"].as_u64())
        );
    }
}

#[test]
fn a_token_of_another_model_is_refused() {
    let (_, proof) = json(&["prove", "eject"]);
    let word = proof["verdicts"][0]["token"]
        .as_str()
        .expect("a token")
        .to_owned();
    let mut parts: Vec<String> = word.split(':').map(str::to_owned).collect();
    parts[1] = "0123456789abcdef".to_owned();
    let error = nitro_sim::prove::token::replay(&parts.join(":"), &mut std::io::empty())
        .expect_err("another model");
    assert!(error.to_string().contains("0123456789abcdef"), "{error}");
    for cut in 1..12 {
        assert!(
            nitro_sim::prove::token::replay(&word[..word.len() - cut], &mut std::io::empty())
                .is_err()
        );
    }
}

#[test]
fn what_runs_out_and_what_panics_is_found() {
    let (status, proof) = json(&["prove", "attach-detach-cycles", "--firmware", "graviton2"]);
    assert_eq!(
        (status, holds(&proof, "no-irq-exhaustion")),
        (1, Some(false))
    );
    let cure = ["--tunable", "hw.pci.intx_reroute=0"];
    let cycles = ["prove", "attach-detach-cycles", "--firmware", "graviton2"];
    let (status, proof) = json(&[&cycles[..], &cure].concat());
    assert_eq!(
        (status, holds(&proof, "no-irq-exhaustion")),
        (0, Some(true))
    );
    let pcie = [
        "prove",
        "pcie-unplug",
        "--firmware",
        "nitro-x86-pcie",
        "--os",
    ];
    let (_, patched) = json(&[&pcie[..], &["freebsd"]].concat());
    assert_eq!(holds(&patched, "no-nvme-panic"), Some(true));
    let (_, unpatched) = json(&[&pcie[..], &["freebsd-unpatched"]].concat());
    assert_eq!(holds(&unpatched, "no-nvme-panic"), Some(false));
}

/// One slot among others against all slots as they are: the same verdicts, with the quirk and
/// without.
#[test]
fn the_company_stands_for_real_slots() {
    for (quirks, lag) in [
        ("48", "0..9000"),
        ("16", "0..9000"),
        ("48", "0..12000"),
        ("32", "0..10"),
    ] {
        let set = format!("nitro.bus_lag_us={lag}");
        let common = ["--firmware", "graviton2", "--quirks", quirks, "--set", &set];
        let no_reroute = ["--tunable", "hw.pci.intx_reroute=0"];
        let (_, one) = json(&[&["prove", "eject"][..], &common, &no_reroute].concat());
        let (_, two) = json(
            &[
                &["prove", "eject", "--slots", "2"][..],
                &common,
                &no_reroute,
            ]
            .concat(),
        );
        for property in ["eject-completes", "no-deadlock"] {
            assert_eq!(
                holds(&one, property),
                holds(&two, property),
                "{quirks} {lag}"
            );
        }
        assert_eq!(two["complete"], true);
    }
}

/// Slots are shared where a volume names its slot, comes second, or moves on: what `hunt` finds with
/// two slots, `prove` never calls proved.
#[test]
fn nothing_is_proved_of_two_slots_that_a_hunt_breaks() {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, steps: &str| {
        let path = directory.path().join(name);
        let head = "name = \"shared\"\ndescription = \"slots are shared\"\nproperties = \
                    [\"attach-succeeds\", \"no-deadlock\"]\n[[step]]\ndo = \"boot\"\n";
        std::fs::write(&path, format!("{head}{steps}")).expect("written");
        path.to_str().expect("UTF-8").to_owned()
    };
    let attach = "[[step]]\ndo = \"attach\"\nvolume = \"vol-a\"\n";
    let wait = "[[step]]\ndo = \"wait\"\n";
    let named = write("named.toml", &format!("{attach}slot = 7\n{wait}"));
    let second = attach.replace("vol-a", "vol-b");
    let two = write("two.toml", &format!("{attach}{wait}{second}{wait}"));
    let settings = ["--quirks", "56", "--tunable", "hw.pci.intx_reroute=0"];
    let mut found = 0;
    for (scenario, slots) in [
        ("eject", "2"),
        ("eject-then-attach", "2"),
        ("attach-detach-cycles", "2"),
        (named.as_str(), "2"),
        (two.as_str(), "16"),
    ] {
        let common = [&[scenario, "--slots", slots][..], &settings].concat();
        let (_, hunt) = json(&[&["hunt"][..], &common, &["--schedules", "100"]].concat());
        let limit = ["--max-memory", "128M"];
        let (status, proof) = json(&[&["prove"][..], &common, &limit].concat());
        for broken in hunt["found"].as_array().expect("findings") {
            let property = broken["property"].as_str().expect("a name");
            assert_ne!(holds(&proof, property), Some(true), "{scenario} {property}");
            assert_ne!(status, 0, "{scenario}");
            found += 1;
        }
        counterexamples_replay(&proof);
    }
    assert!(found >= 2, "the hunt found {found}");
    let moves = ["--slots", "28", "--set", "nitro.same_slot=false"];
    let limit = ["--max-memory", "8M"];
    let (status, proof) = json(&[&EJECT[..], &moves, &settings, &limit].concat());
    assert_eq!((status, holds(&proof, "attach-succeeds")), (2, None));
}

/// A machine that panics is no machine at rest.
#[test]
fn a_panic_proves_nothing_of_the_machine_at_rest() {
    let full = ["--quirks", "56", "--set", "irq.capacity=55"];
    for slots in ["1", "2"] {
        let (status, proof) = json(&[&EJECT[..], &full, &["--slots", slots]].concat());
        assert_eq!(status, 2, "{proof}");
        for verdict in proof["verdicts"].as_array().expect("verdicts") {
            // That nvme does not panic is no matter of rest.
            let known = match verdict["property"] == "no-nvme-panic" {
                true => Value::Bool(true),
                false => Value::Null,
            };
            assert_eq!(verdict["holds"], known, "{verdict}");
        }
        let statement = proof["statement"].as_str().expect("a statement");
        assert!(
            statement.contains("the interrupt map is full"),
            "{statement}"
        );
    }
    let (status, out, err) = nitro_sim(&[&EJECT[..], &full, &["--critical-delay"]].concat());
    assert_eq!(status, 2, "{out}");
    assert!(err.contains("can panic"), "{err}");
}

/// Where a search runs out of memory does not depend on its threads, and another number of slots is
/// another model.
#[test]
fn receipts_are_the_same_for_any_threads_and_differ_by_slots() {
    let covered = |threads: &str| {
        let what = [
            "prove",
            "eject-then-attach",
            "--max-memory",
            "1M",
            "--slots",
            "3",
        ];
        let reused = ["--set", "nitro.same_slot=false", "--threads", threads];
        let (status, proof) = json(&[&what[..], &reused].concat());
        (
            status,
            proof["states"].clone(),
            proof["transitions"].clone(),
        )
    };
    assert_eq!(covered("1"), covered("2"));
    let hash = |slots: &str| {
        let (_, proof) = json(&["prove", "eject", "--quirks", "56", "--slots", slots]);
        proof["model_hash"].clone()
    };
    assert_ne!(hash("1"), hash("2"));
}

#[test]
fn twenty_eight_slots_are_proved() {
    let options = ["--firmware", "graviton2", "--quirks", "56", "--slots", "28"];
    let (status, proof) = json(&[&EJECT[..], &options, &["--max-memory", "2G"]].concat());
    assert_eq!(
        (status, &proof["complete"]),
        (0, &Value::Bool(true)),
        "{proof}"
    );
    for property in [
        "eject-completes",
        "no-ghost",
        "attach-succeeds",
        "no-deadlock",
    ] {
        assert_eq!(holds(&proof, property), Some(true), "{property}");
    }
}

/// Every token of a counterexample replays and breaks what it says.
fn counterexamples_replay(proof: &Value) {
    for verdict in proof["verdicts"].as_array().expect("verdicts") {
        // A machine that panics does not rest; a slot that others use is not settled by one alone.
        let open = proof["statement"].as_str().is_some_and(|statement| {
            statement.contains("can panic") || statement.contains("that others use")
        });
        assert!(open || verdict["holds"] != Value::Null, "{verdict}");
        if verdict["holds"] != false {
            continue;
        }
        let word = verdict["token"].as_str().expect("a token");
        let replayed =
            nitro_sim::prove::token::replay(word, &mut std::io::empty()).expect("it replays");
        let broken: Vec<_> = replayed.broken.iter().map(|p| p.name().into()).collect();
        assert!(
            broken.contains(&verdict["property"]),
            "{verdict}: {broken:?}"
        );
    }
}

/// 28 slots on every profile, with what EC2's images set and with nothing set: settled, within 2
/// GiB. `NITRO_LONG=1` takes all scenarios and profiles; otherwise one of each kind.
#[test]
fn twenty_eight_slots_are_settled_on_every_profile() {
    let long = std::env::var_os("NITRO_LONG").is_some();
    let names = |what: &str| -> Vec<String> {
        let (_, out, _) = nitro_sim(&["list", what]);
        let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
        out.lines().filter_map(first).collect()
    };
    let ec2 = [
        ["--quirks", "56"],
        ["--tunable", "hw.pci.intx_reroute=0"],
        ["--tunable", "hw.pci.pcie_hp_detach_timeout=0"],
    ];
    let stock = [["--quirks", "none"]];
    let (mut held, mut broken) = (0, 0);
    for firmware in names("profiles") {
        for scenario in [
            "eject",
            "eject-then-attach",
            "attach-detach-cycles",
            "pcie-unplug",
        ] {
            for settings in [&ec2[..], &stock] {
                let short = [
                    ("nitro-x86-pcie", "pcie-unplug"),
                    ("fixed", "attach-detach-cycles"),
                ];
                if !long && !short.contains(&(firmware.as_str(), scenario)) {
                    continue;
                }
                let what = ["prove", scenario, "--firmware", &firmware, "--slots", "28"];
                let what = [&what[..], settings.as_flattened(), &["--max-memory", "2G"]].concat();
                let (status, out, err) = nitro_sim(&[&what[..], &["--format", "json"]].concat());
                if err.contains("hot-plug slots") || err.contains("has no hot-plug") {
                    continue;
                }
                let proof: Value = serde_json::from_str(&out).expect(&err);
                println!("{what:?}: exit {status}, {} s", proof["seconds"]);
                let shared = out.contains("a volume may need a slot that others use");
                let cycles = scenario == "attach-detach-cycles";
                assert!(
                    shared && cycles || proof["complete"] == true,
                    "{what:?}: {err}"
                );
                counterexamples_replay(&proof);
                assert!(proof["store_bytes"].as_u64() <= Some(2 << 30), "{what:?}");
                held += u32::from(status == 0);
                broken += u32::from(status == 1);
            }
        }
    }
    assert!(
        held > 0 && (broken > 0 || !long),
        "{held} held, {broken} broken"
    );
}

/// A device that never leaves makes the next volume need a spare slot, which is nobody's.
#[test]
fn volumes_that_need_spare_slots_are_settled() {
    let what = ["prove", "eject-then-attach", "--quirks", "none", "--slots"];
    let (status, proof) = json(&[&what[..], &["4"]].concat());
    assert_eq!((status, &proof["complete"]), (1, &Value::Bool(true)));
    for (property, expected) in [
        ("eject-completes", false),
        ("no-ghost", true),
        ("attach-succeeds", true),
        ("no-deadlock", true),
    ] {
        assert_eq!(holds(&proof, property), Some(expected), "{property}");
    }
    counterexamples_replay(&proof);
}

/// Where one slot alone does not use up the interrupt map, several do, one after the other.
#[test]
fn slots_in_turn_use_up_the_interrupt_map() {
    let cycles = [
        "prove",
        "attach-detach-cycles",
        "--firmware",
        "graviton2",
        "--set",
    ];
    let (status, proof) = json(&[&cycles[..], &["scenario.cycles=3"]].concat());
    assert_eq!(
        (status, holds(&proof, "no-irq-exhaustion")),
        (0, Some(true))
    );
    let many = ["scenario.cycles=3", "--slots", "28"];
    let (status, proof) = json(&[&cycles[..], &many].concat());
    assert_eq!(
        (status, holds(&proof, "no-irq-exhaustion")),
        (1, Some(false))
    );
    assert_eq!(
        proof["verdicts"][0]["way"],
        "one way to break it, perhaps not the shortest"
    );
    counterexamples_replay(&proof);
}

#[test]
fn too_little_memory_is_said_and_not_a_crash() {
    let options = [
        "--slots",
        "3",
        "--max-memory",
        "512K",
        "--firmware",
        "graviton2",
    ];
    let cycles = [&["prove", "attach-detach-cycles"][..], &options].concat();
    let (status, out, err) = nitro_sim(&cycles);
    assert_eq!(status, 2, "{out}{err}");
    assert!(
        err.contains("out of memory") && err.contains("--max-memory"),
        "{err}"
    );
    assert!(out.contains("NOT complete"), "{out}");
}

/// The parts that states share are counted as well, and before they are made: of 28 slots in one
/// world they are most of it.
#[test]
fn memory_stays_within_its_limit() {
    for limit in [8 << 20, 24 << 20] {
        let bytes = limit.to_string();
        let means = ["--slots", "28", "--quirks", "32", "--max-memory", &bytes];
        let (_, proof) = json(&[&["prove", "eject-then-attach"][..], &means].concat());
        assert_eq!(proof["end"], "out of memory", "{proof}");
        let used = proof["store_bytes"].as_u64().expect("a number");
        assert!(used <= limit && used > limit / 4, "{used} of {limit}");
    }
}

/// With more memory more is covered, also where slots are not alike and each state brings many new parts.
#[test]
fn all_of_the_memory_is_used() {
    let mut before = 0;
    for limit in [8_u64 << 20, 16 << 20, 32 << 20] {
        let bytes = limit.to_string();
        let means = [
            "--slots",
            "28",
            "--quirks",
            "56",
            "--set",
            "nitro.same_slot=false",
        ];
        let limited = [&means[..], &["--max-memory", &bytes]].concat();
        let (_, proof) = json(&[&["prove", "eject-then-attach"][..], &limited].concat());
        assert_eq!(proof["end"], "out of memory", "{proof}");
        let number = |key: &str| proof[key].as_u64().expect("a number");
        let (used, states) = (number("store_bytes"), number("states"));
        assert!(
            used <= limit + limit / 8 && used > limit / 2,
            "{used} of {limit}"
        );
        assert!(states > before, "{states} states, {before} before");
        before = states;
    }
}

/// Not even the first state fits: that is no proof of anything.
#[test]
fn no_memory_proves_nothing() {
    for scenario in ["eject", "power-button"] {
        let (status, out, err) = nitro_sim(&["prove", scenario, "--max-memory", "1K"]);
        assert_eq!(status, 2, "{out}{err}");
        assert!(err.contains("out of memory"), "{err}");
        assert!(
            out.contains("NOT complete") && !out.contains("proved "),
            "{out}"
        );
    }
}

#[test]
fn hunting_finds_what_proving_refutes_and_shards_join() {
    let common = [
        "hunt",
        "eject-then-attach",
        "--firmware",
        "graviton2",
        "--quirks",
        "16",
    ];
    let (status, found) = json(&[&common[..], &["--schedules", "300", "--slots", "2"]].concat());
    assert_eq!(status, 1);
    let item = &found["found"].as_array().expect("found")[0];
    let word = item["token"].as_str().expect("a token");
    assert!(
        !nitro_sim::prove::token::replay(word, &mut std::io::empty())
            .expect("it replays")
            .broken
            .is_empty()
    );
    assert!(item["steps"].as_u64() <= item["steps_before_shrinking"].as_u64());

    let directory = tempfile::tempdir().expect("a directory");
    let mut files = Vec::new();
    let cured = [
        "hunt",
        "eject-then-attach",
        "--firmware",
        "graviton2",
        "--quirks",
        "48",
    ];
    for shard in ["0/3", "1/3", "2/3"] {
        let file = directory
            .path()
            .join(shard.replace('/', "-"))
            .to_string_lossy()
            .into_owned();
        let options = [
            "--schedules",
            "100",
            "--shard",
            shard,
            "--format",
            "json",
            "-o",
            &file,
        ];
        assert_eq!(nitro_sim(&[&cured[..], &options].concat()).0, 0);
        files.push(file);
    }
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    let (status, merged) = json(&[&["merge"][..], &names].concat());
    assert_eq!((status, merged["schedules"].as_u64()), (0, Some(100)));
    assert_eq!(merged["finished"], true);
    let (_, part) = json(&["merge", names[0], names[2]]);
    assert_eq!(part["missing_shards"], serde_json::json!(["1/3"]));
    assert_eq!(part["finished"], false);
    for (shard, message) in [("0/4", "not the same division"), ("3/3", "below N")] {
        let text = std::fs::read_to_string(names[0]).expect("written");
        let other = directory.path().join("other");
        std::fs::write(&other, text.replace("\"0/3\"", &format!("\"{shard}\""))).expect("written");
        let (status, _, err) = nitro_sim(&["merge", names[1], &other.to_string_lossy()]);
        assert!(status == 2 && err.contains(message), "{err}");
    }
    let (status, _, err) = nitro_sim(&["merge", names[0], names[0]]);
    assert!(
        status == 2 && err.contains("twice") | err.contains("once"),
        "{err}"
    );
    let (status, _, err) = nitro_sim(&["merge", "no such file"]);
    assert_eq!(status, 2, "{err}");
}

/// Four slots leak past the index that stops one: such a schedule is given up, not the hunt.
#[test]
fn a_hunt_gives_up_schedules_that_use_more_of_the_interrupt_map_than_is_followed() {
    let words = [
        "hunt",
        "attach-detach-cycles",
        "--slots",
        "4",
        "--quirks",
        "56",
    ];
    let (status, result) = json(&[&words[..], &["--schedules", "3", "--shard", "2/3"]].concat());
    assert_eq!(status, 0, "{result}");
    assert_eq!(result["schedules"], 1, "{result}");
    assert!(result["cut"].as_u64() > Some(0), "{result}");
    assert_eq!(result["finished"], false, "{result}");
}

#[test]
fn what_cannot_be_explored_is_said() {
    let lag = "nitro.bus_lag_us=5000000000..5000000000";
    let (status, _, err) =
        nitro_sim(&["prove", "eject-then-attach", "--set", lag, "--quirks", "48"]);
    assert!(status == 2 && err.contains("more than 1073 s"), "{err}");
    // Everything is covered, and the machine panics.
    let words = "prove eject --quirks 56 --slots 2 --set irq.capacity=55";
    let (status, _, err) = nitro_sim(&words.split_whitespace().collect::<Vec<_>>());
    assert!(
        status == 2 && err.contains("stays open: the machine can panic"),
        "{err}"
    );
}

/// A shard is known by its number, a campaign also by its size, and what was found by its token.
#[test]
fn results_that_do_not_belong_together_are_not_merged() {
    let (_, result) = json(&["hunt", "eject", "--schedules", "9", "--shard", "0/2"]);
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, field: &str, value: Value| {
        let mut changed = result.clone();
        changed[field] = value;
        let file = directory.path().join(name);
        std::fs::write(&file, changed.to_string()).expect("written");
        file.to_string_lossy().into_owned()
    };
    let first = write("first", "shard", "0/2".into());
    let no_token = serde_json::json!([{"property": "no-ghost", "schedule": 3}]);
    for (field, value, message) in [
        ("shard", Value::from("00/2"), "shard 0/2 is already in"),
        ("shard", "+0/2".into(), "shard 0/2 is already in"),
        (
            "campaign_schedules",
            10.into(),
            "`campaign_schedules` is 10",
        ),
        (
            "campaign_schedules",
            Value::Null,
            "`campaign_schedules` is null",
        ),
        ("found", no_token, "no `token`"),
        ("schedules", 10.into(), "more than the campaign's 9"),
        ("seconds", Value::from(-1.0), "`seconds` are -1"),
    ] {
        let other = write("other", field, value);
        let (status, out, err) = nitro_sim(&["merge", &first, &other]);
        assert!(
            status == 2 && out.is_empty() && err.contains(message),
            "{field}: {out}{err}"
        );
    }
    let cut = write("cut", "cut", 2.into());
    let (_, merged) = json(&["merge", &cut]);
    assert_eq!(merged["cut"], 2);
    let (_, text, _) = nitro_sim(&["merge", "--format", "text", &cut]);
    assert!(text.contains("2 of them given up"), "{text}");
}

/// A periodic timer leaves a step for ever; a schedule ends all the same when everything is over.
#[test]
fn a_periodic_rescan_does_not_keep_a_schedule_from_ending() {
    let periodic = [
        "hunt",
        "eject",
        "--firmware",
        "graviton2",
        "--quirks",
        "48",
        "--schedules",
        "20",
        "--set",
        "os.rescan_us=5000..6000",
    ];
    for slots in ["1", "3"] {
        let options = [&periodic[..], &["--slots", slots]].concat();
        let (status, found) = json(&options);
        assert_eq!((status, &found["finished"]), (0, &true.into()), "{found}");
        assert_eq!(
            (&found["schedules"], &found["cut"]),
            (&20.into(), &0.into())
        );
        // Tens of steps a slot, and a few for the rescans after the end.
        assert!(found["steps"].as_u64() < Some(20 * 1000), "{found}");
    }
    let (_, text, _) = nitro_sim(&[&periodic[..], &["--slots", "3", "--shard", "1/4"]].concat());
    assert!(
        text.contains("3 slots, shard 1/4 of 20 schedules, seed 1\n"),
        "{text}"
    );
}

#[test]
fn what_is_not_built_is_refused() {
    for arguments in [
        &["prove", "power-button", "--slots", "2"][..],
        &["prove", "power-button", "--critical-delay"],
        &[
            "prove",
            "attach-detach-cycles",
            "--set",
            "scenario.cycles=40000",
        ],
        &["prove", "eject", "--slots", "33"],
        &["prove", "eject", "--max-memory", "lots"],
        &["hunt", "eject", "--shard", "5/5"],
        &["prove", "no-such-scenario"],
    ] {
        let (status, out, err) = nitro_sim(arguments);
        assert!(
            status == 2 && out.is_empty() && !err.is_empty(),
            "{arguments:?}: {out}{err}"
        );
    }
}

/// The power button end to end: what the issue of each bug says, proved and refuted.
#[test]
fn the_power_button_is_proved_and_refuted() {
    let fixed_order = ["--set", "os.clear_before_enable=true"];
    let cases: [(&str, &str, &[&str], &str, bool); 8] = [
        ("power-button", "none", &[], "clean-shutdown", false),
        ("power-button", "8", &[], "clean-shutdown", true),
        (
            "power-button",
            "none",
            &["--os", "linux"],
            "clean-shutdown",
            true,
        ),
        ("double-press", "8", &[], "no-lost-press", false),
        ("double-press", "8", &fixed_order, "no-lost-press", true),
        (
            "stale-edge-at-boot",
            "8",
            &[],
            "no-spurious-shutdown",
            false,
        ),
        (
            "stale-edge-at-boot",
            "8",
            &fixed_order,
            "no-spurious-shutdown",
            true,
        ),
        (
            "firmware-entropy",
            "none",
            &["--firmware", "graviton2"],
            "no-boot-stall",
            false,
        ),
    ];
    for (scenario, quirks, options, property, expected) in cases {
        let (status, proof) = json(&[&["prove", scenario, "--quirks", quirks], options].concat());
        assert_eq!(proof["complete"], true, "{proof}");
        assert_eq!(
            holds(&proof, property),
            Some(expected),
            "{scenario} {quirks} {options:?}"
        );
        assert_eq!(
            status,
            u8::from(!expected),
            "{scenario} {quirks} {options:?}: {proof}"
        );
        if expected {
            continue;
        }
        let verdicts = proof["verdicts"].as_array().expect("verdicts");
        let verdict = verdicts
            .iter()
            .find(|v| v["property"] == property)
            .expect("judged");
        let word = verdict["token"].as_str().expect("a token");
        let (status, replayed) = json(&["replay", word]);
        assert_eq!(status, 1, "{replayed}");
        assert_eq!(
            replayed["tokens"][0]["broken"],
            serde_json::json!([property])
        );
        assert_eq!(replayed["tokens"][0]["events"], verdict["counterexample"]);
        let hunt = ["hunt", scenario, "--quirks", quirks, "--schedules", "50"];
        let (status, hunted) = json(&[&hunt[..], options].concat());
        assert_eq!(
            (status, &hunted["found"][0]["property"]),
            (1, &property.into())
        );
    }
}

/// A press is lost exactly if the first one's method can still run when the line rises again: 150
/// ms after the first, less the interrupt's 5 µs and the thread's 50.
#[test]
fn the_second_press_is_lost_from_one_microsecond_on() {
    for (method, kept) in [("20..149944", true), ("20..149945", false)] {
        let set = format!("os.method_us={method}");
        let (_, proof) = json(&["prove", "double-press", "--quirks", "8", "--set", &set]);
        assert_eq!(holds(&proof, "no-lost-press"), Some(kept), "{method}");
        assert_eq!(holds(&proof, "clean-shutdown"), Some(true), "{method}");
    }
}

/// Where every delay is known, the counterexample is the simulator's own trace.
#[test]
fn a_counterexample_of_the_machine_is_the_simulators_trace() {
    let points = [
        "button.grace_s=200",
        "os.irq_latency_us=3",
        "os.ithread_us=20",
        "os.notify_us=30",
        "os.shutdown_us=5000000",
    ];
    for (scenario, quirks) in [
        ("power-button", "none"),
        ("double-press", "8"),
        ("stale-edge-at-boot", "8"),
    ] {
        let options = Options {
            quirks: quirks.to_owned(),
            set: points.map(str::to_owned).to_vec(),
            ..Options::new(scenario)
        };
        let setup = Arc::new(Setup::new(&options, &mut std::io::empty()).expect("built in"));
        let request = Request {
            slots: 1,
            limits: Limits::default(),
        };
        let proof = nitro_sim::prove::prove(&setup, &request, &mut unwatched).expect("explored");
        let trace = nitro_sim::simulation::run(&options, &mut std::io::empty()).expect("it runs");
        let broken = proof
            .verdicts
            .iter()
            .find(|v| v.holds == Some(false))
            .expect("broken");
        let told = &broken.counterexample.as_ref().expect("how").events;
        let until = trace
            .events
            .get(..told.len())
            .expect("the trace is as long");
        assert_eq!(told.as_slice(), until, "{scenario}");
    }
}

/// Every built-in scenario on every profile and system: a complete verdict on every property, or a
/// refusal that names what the machine lacks. Nowhere is a deadlock.
#[test]
fn every_built_in_scenario_is_proved_or_refused_with_a_reason() {
    let names = |what: &str| -> Vec<String> {
        let (_, out, _) = nitro_sim(&["list", what]);
        let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
        out.lines().filter_map(first).collect()
    };
    let mut proofs = 0;
    for firmware in names("profiles") {
        for scenario in names("scenarios") {
            for os in ["freebsd", "freebsd-unpatched", "linux"] {
                let what = ["prove", &scenario, "--firmware", &firmware, "--os", os];
                let few = ["--set", "scenario.cycles=2", "--format", "json"];
                let (status, out, err) = nitro_sim(&[&what[..], &few].concat());
                // A machine that panics does not rest, so nothing is proved of it at rest: the simulator
                // shows the panic, or a counterexample does.
                let panics = out.contains("the machine can panic");
                if status == 2 && !panics {
                    assert!(err.contains("has no hot-plug"), "{what:?}: {err}");
                    continue;
                }
                let proof: Value = serde_json::from_str(&out).expect("JSON");
                assert_eq!(proof["complete"], true, "{what:?}");
                let shows_panic = |verdict: &Value| {
                    let of_panic = ["no-irq-exhaustion", "no-nvme-panic"];
                    let property = verdict["property"].as_str().expect("a name");
                    of_panic.contains(&property) && verdict["holds"] == false
                };
                let verdicts = proof["verdicts"].as_array().expect("verdicts");
                if panics && !verdicts.iter().any(shows_panic) {
                    let run = [&["run"][..], &what[1..], &few].concat();
                    let (_, trace, _) = nitro_sim(&run);
                    assert!(trace.contains("\"panicked\""), "{what:?}: no panic");
                }
                counterexamples_replay(&proof);
                for verdict in verdicts {
                    assert!(
                        panics || verdict["holds"] != Value::Null,
                        "{what:?}: {verdict}"
                    );
                }
                let no_deadlock = holds(&proof, "no-deadlock");
                assert_eq!(no_deadlock, (!panics).then_some(true), "{what:?}");
                proofs += 1;
            }
        }
    }
    assert!(proofs >= 150, "{proofs} proofs");
}

/// What is left open, as a counterexample has it; everything else takes as little time as it may.
struct Prescribed {
    gone: u64,
    lag: u64,
}

impl Choices for Prescribed {
    fn window(&mut self, what: &'static str, window: Window) -> u64 {
        match what {
            "nitro.device_gone_us" => self.gone,
            "nitro.bus_lag_us" => self.lag,
            _ => window.min(),
        }
    }
}

/// The instants of the firmware's delays in a counterexample, if it has them; none if two of its
/// steps depend on their order within one instant, which a run of the simulator cannot choose.
fn prescribed(events: &[Event]) -> Option<Prescribed> {
    let at = |text: &str| {
        let found = events
            .iter()
            .find(|event| event.what.describe().contains(text));
        found.map(|event| event.at.0)
    };
    let (complete, gone) = (at("handshake is complete")?, at("device is gone")?);
    let withdrawn = at("all ones from now on")?;
    let is_tie = |event: &Event| {
        event.at.0 == withdrawn && event.what.describe().contains("rescans the bus")
    };
    let tie = events.iter().any(is_tie);
    (!tie).then_some(Prescribed {
        gone: gone - complete,
        lag: withdrawn - complete,
    })
}

/// A violation that runs of `run` with these seeds show and the proof of `proved` calls impossible.
fn disagreement(
    proved: &nitro_sim::prove::Proof,
    run: &Options,
    seeds: core::ops::Range<u64>,
) -> Option<String> {
    let mut options = run.clone();
    for seed in seeds {
        options.seed = seed;
        let trace = nitro_sim::simulation::run(&options, &mut std::io::empty()).expect("runs");
        for violation in &trace.verdict.violations {
            let of_property = |v: &&nitro_sim::prove::Verdict| v.property == violation.property;
            let verdict = proved.verdicts.iter().find(of_property);
            if verdict.and_then(|verdict| verdict.holds) != Some(false) {
                return Some(format!("{options:?}: {violation:?}"));
            }
        }
    }
    None
}

fn proved(options: &Options) -> nitro_sim::prove::Proof {
    let setup = Arc::new(Setup::new(options, &mut std::io::empty()).expect("built in"));
    let request = Request {
        slots: 1,
        limits: Limits::default(),
    };
    nitro_sim::prove::prove(&setup, &request, &mut unwatched).expect("explored")
}

/// The cross-check below can fail. A fault is planted in the model that is proved, and not in the
/// machine that runs: a press, an eject and a second press that the prover takes for harmless.
#[test]
fn a_planted_fault_is_noticed_by_the_cross_check() {
    for (scenario, quirks, planted) in [
        // The prover's OS leaves the pins' pulls alone.
        ("power-button", "none", "quirks=8"),
        // The prover's driver forgets stale edges.
        ("stale-edge-at-boot", "8", "os.clear_before_enable=true"),
        ("double-press", "8", "os.clear_before_enable=true"),
        // The prover's bus does not lag.
        ("eject-then-attach", "16", "nitro.bus_lag_us=none"),
    ] {
        let real = Options {
            quirks: quirks.to_owned(),
            firmware: "graviton2".to_owned(),
            ..Options::new(scenario)
        };
        let faulty = match planted.strip_prefix("quirks=") {
            Some(quirks) => Options {
                quirks: quirks.to_owned(),
                ..real.clone()
            },
            None => Options {
                set: vec![planted.to_owned()],
                ..real.clone()
            },
        };
        assert_eq!(disagreement(&proved(&real), &real, 0..20), None);
        let noticed = disagreement(&proved(&faulty), &real, 0..200);
        assert!(noticed.is_some(), "{scenario}: {planted} goes unnoticed");
    }
}

/// Sound: no run of the simulator breaks what is proved. Complete: what is refuted is broken by a
/// run of the simulator with the delays of the counterexample. `NITRO_LONG=1` makes it 100 000
/// runs.
#[test]
fn the_prover_and_the_simulator_agree() {
    let long = std::env::var_os("NITRO_LONG").is_some();
    let (configurations, seeds) = if long { (1_000, 100) } else { (24, 12) };
    let mut random = Random::new(1);
    let mut pick = |from: &[&'static str]| from[random.below(from.len() as u64) as usize];
    let mut replayed = 0;
    for number in 0..configurations {
        let firmware = pick(&[
            "graviton1",
            "graviton2",
            "graviton3",
            "graviton4",
            "nitro-x86",
        ]);
        let scenario = pick(&[
            "eject",
            "eject-then-attach",
            "power-button",
            "double-press",
            "stale-edge-at-boot",
        ]);
        let lag = pick(&[
            "0..0",
            "1..1",
            "0..9999",
            "500..11000",
            "10500..12000",
            "none",
            "1..9000",
        ]);
        let options = Options {
            firmware: firmware.to_owned(),
            quirks: pick(&["none", "16", "32", "48", "8", "56"]).to_owned(),
            set: vec![
                format!("nitro.bus_lag_us={lag}"),
                format!(
                    "os.method_us={}",
                    pick(&["20..200", "100000..200000", "0..0"])
                ),
                format!("os.clear_before_enable={}", pick(&["true", "false"])),
                format!("button.pulse_us={}", pick(&["100000", "1", "200000"])),
            ],
            ..Options::new(scenario)
        };
        let setup = Arc::new(Setup::new(&options, &mut std::io::empty()).expect("built in"));
        let proof = proved(&options);
        let first = number * seeds;
        assert_eq!(disagreement(&proof, &options, first..first + seeds), None);
        for verdict in &proof.verdicts {
            let found = verdict.counterexample.as_ref();
            let Some(mut delays) = found.and_then(|found| prescribed(&found.events)) else {
                continue;
            };
            let mut machine = Machine::new(&setup).expect("the tables load");
            machine.run(&mut delays).expect("it ends");
            let (_, run) = machine.finish();
            let broken = run
                .violations
                .iter()
                .any(|v| v.property == verdict.property);
            assert!(
                broken,
                "{options:?}: {} is not broken by a run",
                verdict.property
            );
            replayed += 1;
        }
    }
    assert!(
        replayed > 3,
        "only {replayed} counterexamples could be timed"
    );
}
