//! The law of the prover, on worlds that are drawn.
//!
//! *Sound*: no run ever breaks what is proved. *Complete*: what is refuted comes with a run that breaks it. Against a
//! proof are held, as far as each goes: runs of the simulator, several operators side by side among them; random
//! schedules of all slots as they are; and whole explorations in which nothing is reduced, of the simulator's own
//! machine for one slot, of all slots as they are for more. `NITRO_LONG=1` draws more of them, and larger ones;
//! `NITRO_SEED` has others drawn.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pci_hotplug_model::Slot;

use crate::engine::Choices;
use crate::explore::hunt::Shard;
use crate::explore::random::Random;
use crate::explore::{End, Limits, unwatched};
use crate::hunt::{self, hunt};
use crate::machine::Machine;
use crate::scenario::{Duration, Faults, NamedTimes, Scenario, Step, Times};
use crate::setup::{Options, Setup};
use crate::time::{Micros, Window};
use crate::verdict::{Property, Violation};

use super::machine::Whole;
use super::plan::Means;
use super::world::{Place, is_judged_at_rest, is_of_machine, takes_whole_machine};
use super::{Error, Proof, Request, Way, parameters, token};

/// Draws from a seed.
struct Draw(Random);

impl Draw {
    fn below(&mut self, bound: usize) -> usize {
        self.0.below(bound as u64) as usize
    }

    fn one<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// Whether something happens that does so once in `times`.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Each of some things with the same chance, but at least one.
    fn some<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        let mut taken: Vec<T> = Vec::new();
        while taken.is_empty() {
            taken.extend(from.iter().filter(|_| self.once_in(2)).cloned());
        }
        taken
    }
}

/// Delays are drawn with their ends more often than not: that is where races are lost.
impl Choices for Draw {
    fn window(&mut self, _: &'static str, window: Window) -> u64 {
        match self.below(3) {
            0 => window.min(),
            1 => window.max(),
            _ => window.min() + self.0.below(window.max() - window.min() + 1),
        }
    }

    fn first(&mut self, of: usize) -> usize {
        self.below(of)
    }
}

/// A world that is proved.
#[derive(Clone, Debug)]
struct Drawn {
    options: Options,
    slots: u16,
    scenario: Scenario,
}

impl Drawn {
    /// The world, with its scenario in a file, so that a token can say where it is.
    fn set_up(&self) -> Arc<Setup> {
        if !is_builtin(&self.options.scenario) {
            let text = toml::to_string(&self.scenario).expect("a scenario");
            std::fs::write(&self.options.scenario, text).expect("writable");
        }
        Arc::new(Setup::new(&self.options, &mut std::io::empty()).expect("sound"))
    }

    /// As somebody types it who wants to see it again.
    fn describe(&self) -> String {
        let Options {
            firmware,
            os,
            quirks,
            ..
        } = &self.options;
        let tunables = self
            .options
            .tunables
            .iter()
            .map(|t| format!(" --tunable {t}"));
        let set = self.options.set.iter().map(|set| format!(" --set {set}"));
        let options = tunables.chain(set).collect::<String>();
        format!(
            "prove {} --firmware {firmware} --os {os} --quirks {quirks}{options} --slots {}\n{}",
            self.options.scenario,
            self.slots,
            toml::to_string(&self.scenario).expect("a scenario")
        )
    }
}

fn is_builtin(scenario: &str) -> bool {
    crate::builtin::scenario(scenario).is_some()
}

const WINDOWS: [&str; 14] = [
    "none",
    "0..0",
    "0..1",
    "1..1",
    "0..9",
    "5..5",
    "1..50",
    "0..9999",
    "9999..9999",
    "0..10000",
    "10000..10000",
    "10000..10001",
    "500..11000",
    "10500..12000",
];

/// The properties that are about slots alone.
fn slot_properties() -> Vec<Property> {
    let all = Property::ALL.into_iter();
    all.filter(|property| !is_of_machine(property)).collect()
}

/// What worlds are drawn from.
struct Worlds {
    directory: tempfile::TempDir,
    /// The slots of each profile, in the order in which volumes take them.
    orders: BTreeMap<&'static str, Vec<Slot>>,
}

impl Worlds {
    fn new() -> Worlds {
        let profiles = crate::builtin::PROFILES.iter().map(|(name, _)| *name);
        let order = |firmware: &'static str| {
            let options = Options {
                firmware: firmware.to_owned(),
                ..Options::new("eject")
            };
            let setup = Setup::new(&options, &mut std::io::empty()).expect("built in");
            Some((firmware, parameters(&Arc::new(setup), 1).ok()?.order))
        };
        Worlds {
            directory: tempfile::tempdir().expect("a directory"),
            orders: profiles.filter_map(order).collect(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn draw(&self, draw: &mut Draw) -> Drawn {
        if draw.once_in(8) {
            return button(draw);
        }
        let firmwares: Vec<_> = self.orders.keys().copied().collect();
        let firmware = draw.one(&firmwares);
        let order = &self.orders[firmware];
        let slots = draw.one(&[1, 1, 2, 2, 2, 3]).min(order.len() as u16);
        let mut set = Vec::new();
        for field in ["nitro.bus_lag_us", "nitro.device_gone_us"] {
            if !draw.once_in(4) {
                set.push(format!("{field}={}", draw.one(&WINDOWS)));
            }
        }
        for (times, field, values) in [
            (4, "nitro.attach_lag_us", &WINDOWS[..]),
            (
                4,
                "os.irq_latency_us",
                &["0..0", "1..5", "0..50", "9990..10000"],
            ),
            (4, "os.notify_us", &["0..0", "5..50", "0..10000"]),
            (
                6,
                "os.rescan_us",
                &["1000..1000", "1000..20000", "10000..10000"],
            ),
            (3, "nitro.same_slot", &["true", "false"]),
            (4, "nitro.eject_needs_pme", &["true", "false"]),
            (4, "nitro.departing_reads", &["ones", "zeros"]),
            (8, "nitro.down_read_clears", &["true", "false"]),
            (8, "nitro.eject_bits", &["lowest", "all"]),
            (8, "nitro.guest_may_eject", &["true", "false"]),
            (8, "nitro.functions", &["1", "2", "8"]),
            (8, "irq.capacity", &["54", "55", "58", "61"]),
            (8, "irq.invariants", &["true", "false"]),
            (
                8,
                "irq.first_free",
                &["231", "239", "243", "247", "248", "251", "255"],
            ),
            (8, "irq.free_rule", &["unconditional", "only-lower"]),
            (2, "scenario.cycles", &["1", "2", "3"]),
        ] {
            if draw.once_in(times) {
                set.push(format!("{field}={}", draw.one(values)));
            }
        }
        let mut tunables = Vec::new();
        for (tunable, values) in [
            ("hw.pci.intx_reroute", &["0", "1"]),
            ("hw.pci.pcie_hp_detach_timeout", &["0", "5"]),
        ] {
            if draw.once_in(2) {
                tunables.push(format!("{tunable}={}", draw.one(values)));
            }
        }
        let quirks = draw.below(8) * 8;
        let path = self.path("drawn.toml").display().to_string();
        Drawn {
            options: Options {
                firmware: firmware.to_owned(),
                os: draw
                    .one(&[
                        "freebsd",
                        "freebsd",
                        "freebsd",
                        "freebsd-unpatched",
                        "linux",
                    ])
                    .to_owned(),
                quirks: quirks.to_string(),
                tunables,
                set,
                ..Options::new(&path)
            },
            slots,
            scenario: Scenario {
                name: "drawn".to_owned(),
                description: "drawn".to_owned(),
                properties: draw.some(&slot_properties()),
                set: BTreeMap::new(),
                faults: faults(draw, order),
                steps: steps(draw, order),
                expectations: Vec::new(),
            },
        }
    }
}

/// A world about the power button.
fn button(draw: &mut Draw) -> Drawn {
    let scenario = draw.one(&["power-button", "double-press", "stale-edge-at-boot"]);
    let quirks = draw.below(8) * 8;
    let set = [
        ("os.method_us", &["20..200", "100000..200000", "0..0"][..]),
        ("os.clear_before_enable", &["true", "false"]),
        ("button.pulse_us", &["100000", "1", "200000"]),
    ];
    Drawn {
        options: Options {
            firmware: draw
                .one(&[
                    "graviton1",
                    "graviton3",
                    "graviton-metal",
                    "nitro-x86",
                    "qemu-virt",
                    "fixed",
                ])
                .to_owned(),
            os: draw.one(&["freebsd", "freebsd", "linux"]).to_owned(),
            quirks: quirks.to_string(),
            set: set
                .map(|(field, values)| format!("{field}={}", draw.one(values)))
                .to_vec(),
            ..Options::new(scenario)
        },
        slots: 1,
        scenario: Scenario::load(scenario).expect("built in"),
    }
}

/// Faults of all slots, of one that operators have, of one that is spare; or none.
fn faults(draw: &mut Draw, order: &[Slot]) -> Faults {
    let mut named = || {
        if !draw.once_in(3) {
            return Vec::new();
        }
        let all: Vec<u8> = order.iter().map(|slot| slot.number()).collect();
        match draw.below(3) {
            0 => all,
            1 => draw.some(&all),
            _ => vec![all[draw.below(3).min(all.len() - 1)]],
        }
    };
    Faults {
        driver_refuses: named(),
        attach_fails: named(),
        eject_fails: draw.once_in(16),
    }
}

/// A few acts on two volumes, with waits of both kinds between them, and some of them again.
fn steps(draw: &mut Draw, order: &[Slot]) -> Vec<Step> {
    let mut steps = Vec::new();
    for number in 0..1 + draw.below(5) {
        let volume = draw.one(&["vol-a", "vol-a", "vol-b"]).to_owned();
        let named = draw.once_in(12).then(|| draw.below(3).min(order.len() - 1));
        let slot = named.map(|at| order[at].number());
        steps.push(match draw.below(9) {
            _ if number == 0 => Step::Attach { volume, slot },
            0..4 => Step::Attach { volume, slot },
            4..8 => Step::Detach { volume },
            _ => Step::Rescan {},
        });
        let duration = match draw.below(6) {
            0..4 => None,
            4 => Some(draw.one(&[0, 1, 9, 50, 9_999, 10_000, 10_001, 20_000])),
            _ => continue,
        };
        steps.push(Step::Wait {
            duration: duration.map(|us| Duration(Micros(us))),
        });
    }
    if draw.once_in(4) {
        let again = steps.split_off(draw.below(steps.len()));
        let times = draw.one(&[Times::Number(2), Times::Named(NamedTimes::Cycles)]);
        steps.push(Step::Repeat {
            times,
            steps: again,
        });
    }
    if draw.once_in(2) {
        steps.push(Step::Wait { duration: None });
    }
    steps.insert(0, Step::Boot {});
    steps
}

/// Several operators side by side as one that does what all of them do: each goes through `steps` on volumes of its
/// own in a slot of its own. `None` for what only the prover's operators can do: keep to times of their own at the same
/// time, move on to other slots, as each does that attaches again where the profile `moves` it.
fn side_by_side(steps: &[Step], order: &[Slot], moves: bool, draw: &mut Draw) -> Option<Vec<Step>> {
    let attaches = steps
        .iter()
        .filter(|step| matches!(step, Step::Attach { .. }));
    if moves && attaches.count() > 1 {
        return None;
    }
    // What each does at one go.
    let mut goes: Vec<Vec<Vec<Step>>> = Vec::new();
    for (copy, slot) in order.iter().enumerate() {
        let mut own = vec![Vec::new()];
        for step in steps {
            let named = |volume: &str| format!("{volume}-{copy}");
            let step = match step {
                Step::Boot {} => continue,
                Step::Attach { volume, slot: None } => Step::Attach {
                    volume: named(volume),
                    slot: Some(slot.number()),
                },
                Step::Detach { volume } => Step::Detach {
                    volume: named(volume),
                },
                Step::Rescan {} => Step::Rescan {},
                Step::Wait { duration: None } => {
                    own.push(Vec::new());
                    continue;
                }
                _ => return None,
            };
            own.last_mut()?.push(step);
        }
        own.reverse();
        goes.push(own);
    }
    let mut joined = vec![Step::Boot {}];
    while goes.iter().any(|own| !own.is_empty()) {
        // Some of them act at the same time.
        let ready: Vec<usize> = (0..goes.len())
            .filter(|copy| !goes[*copy].is_empty())
            .collect();
        let mut now: Vec<_> = draw
            .some(&ready)
            .iter()
            .filter_map(|copy| goes[*copy].pop())
            .collect();
        now.iter_mut().for_each(|go| go.reverse());
        while now.iter().any(|go| !go.is_empty()) {
            let at = draw.below(now.len());
            joined.extend(now[at].pop());
        }
        joined.push(Step::Wait { duration: None });
    }
    Some(joined)
}

/// Whether a proof says that a property cannot be broken, or, complete as it is, not that it can.
fn denies(proof: &Proof, property: Property) -> bool {
    let Some(verdict) = proof.verdicts.iter().find(|v| v.property == property) else {
        return false;
    };
    let excused = !proof.complete || !proof.unrest.is_empty() && is_judged_at_rest(property);
    verdict.holds == Some(true) || verdict.holds.is_none() && !excused
}

/// A violation that a run of the simulator shows and a proof denies.
fn denied_run(
    proof: &Proof,
    real: &Drawn,
    order: &[Slot],
    draw: &mut Draw,
    runs: usize,
) -> Option<String> {
    let joined = Path::new(&real.options.scenario).with_file_name("joined.toml");
    let moves = !real.set_up().settings.nitro.same_slot;
    for _ in 0..runs {
        let mut real = real.clone();
        if real.slots > 1 {
            real.options.scenario = joined.display().to_string();
            real.scenario.steps = side_by_side(
                &real.scenario.steps,
                &order[..usize::from(real.slots)],
                moves,
                draw,
            )?;
            // Whether a volume was refused is to be seen.
            real.scenario.properties = slot_properties();
        }
        let mut machine = Machine::new(&real.set_up()).expect("the tables load");
        machine.run(draw).expect("it ends");
        let (_, verdict) = machine.finish();
        // The prover's operator would have gone to a spare slot.
        let taken = |v: &Violation| v.why.contains("was refused");
        if real.slots > 1 && verdict.violations.iter().any(taken) {
            continue;
        }
        if let Some(violation) = verdict
            .violations
            .iter()
            .find(|v| denies(proof, v.property))
        {
            return Some(format!(
                "a run breaks it: {violation:?}\n{:?}",
                real.scenario.steps
            ));
        }
    }
    None
}

/// A violation that a schedule of all slots as they are shows and a proof denies.
fn denied_schedule(proof: &Proof, real: &Drawn, schedules: u64, seed: u64) -> Option<String> {
    let mut setup = Setup::clone(&real.set_up());
    setup.header.seed = seed;
    let request = hunt::Request {
        slots: real.slots,
        schedules,
        shard: Shard::new(0, 1).expect("the only one"),
    };
    let hunt = hunt(&Arc::new(setup), &request, &mut unwatched).ok()?;
    let denied = hunt
        .found
        .iter()
        .find(|found| denies(proof, found.property))?;
    Some(format!(
        "a schedule breaks {}: {}",
        denied.property, denied.counterexample.token
    ))
}

/// All that the real world can do, nothing reduced: of one slot by the simulator's own machine. `None` if that is what
/// is proved anyway.
fn unreduced(real: &Drawn, bytes: u64) -> Option<Proof> {
    let setup = real.set_up();
    if takes_whole_machine(&setup) {
        return None;
    }
    let request = Request {
        slots: real.slots,
        limits: limits(bytes),
    };
    let context = token::Context::of(&setup, real.slots, None);
    let means = Means::new(&context, &setup, &request);
    let place = match real.slots {
        1 => Place::Machine(Box::new(Whole::new(&setup).expect("the tables load"))),
        slots => Place::of(&setup, slots).expect("it can be explored"),
    };
    let mut proof = place
        .unreduced(means.search(String::new(), &mut unwatched))
        .ok()?;
    proof.claim_no_rest();
    Some(proof)
}

fn limits(max_bytes: u64) -> Limits {
    Limits {
        max_bytes,
        ..Limits::default()
    }
}

/// A property of which a proof and one that reduces nothing say different things.
fn denied_proof(proof: &Proof, exact: &Proof, same_model: bool) -> Option<String> {
    let differs = |verdict: &&super::Verdict| {
        let known = proof
            .verdicts
            .iter()
            .find(|v| v.property == verdict.property);
        let Some(known) = known else {
            return true;
        };
        match (known.holds, verdict.holds) {
            (Some(true), Some(false)) => return true,
            // Complete and open: a proof that was taken back, for nobody ever comes to rest.
            (Some(false), Some(true) | None) => return exact.complete,
            (None, Some(false)) => return denies(proof, verdict.property),
            // Of one slot nothing is left open that can be told, and nothing told that is open.
            (None, Some(true)) | (Some(true), None) => {
                return !same_model && proof.complete && exact.complete;
            }
            _ => {}
        }
        // What is said to be the shortest way is: breadth first, the other one is no longer.
        let steps = |verdict: &super::Verdict| verdict.counterexample.as_ref().map(|way| way.steps);
        match (steps(known), steps(verdict)) {
            (Some(found), Some(shortest)) if same_model && verdict.way == Way::Shortest => {
                match known.way {
                    Way::Shortest => found != shortest,
                    Way::Any => found < shortest,
                    // Alone, or not about this state.
                    Way::ShortestAlone | Way::NoReturn | Way::NoReturnAlone => false,
                }
            }
            _ => false,
        }
    };
    let verdict = exact.verdicts.iter().find(differs)?;
    let known = proof
        .verdicts
        .iter()
        .find(|v| v.property == verdict.property);
    let told = |verdict: &super::Verdict| {
        let way = verdict.counterexample.as_ref();
        let way = way.map(|way| (way.steps, &way.events));
        format!("holds: {:?}, {:?}, {way:#?}", verdict.holds, verdict.way)
    };
    Some(format!(
        "{}: {}\nwith nothing reduced: {}",
        verdict.property,
        known.map_or(String::new(), told),
        told(verdict)
    ))
}

/// A counterexample that is no run, or does not break what it says.
fn false_counterexample(proof: &Proof) -> Option<String> {
    for verdict in &proof.verdicts {
        let property = verdict.property;
        let Some(way) = &verdict.counterexample else {
            if verdict.holds == Some(false) {
                return Some(format!("no counterexample of {property}"));
            }
            continue;
        };
        let replayed = match token::replay(&way.token, &mut std::io::empty()) {
            Ok(replayed) => replayed,
            Err(error) => return Some(format!("{property}: {error}: {}", way.token)),
        };
        let is_told = replayed.events == way.events;
        let in_order = way.events.is_sorted_by_key(|event| event.at);
        if verdict.holds != Some(false)
            || !replayed.broken.contains(&property)
            || !is_told
            || !in_order
        {
            return Some(format!("{property}: {replayed:?}"));
        }
    }
    None
}

/// What was compared.
#[derive(Debug, Default)]
struct Tally {
    complete: usize,
    held: usize,
    broken: usize,
    reduced: usize,
    exact: usize,
}

/// How much is done for each world.
struct Effort {
    runs: usize,
    schedules: u64,
    bytes: u64,
}

/// Worlds that are usually drawn.
const USUAL: u64 = 60;

const SHORT: Effort = Effort {
    runs: 5,
    schedules: 10,
    bytes: 2 << 20,
};

const LONG: Effort = Effort {
    runs: 20,
    schedules: 50,
    bytes: 16 << 20,
};

/// Proves a world; with a hole, as if all slots were alike in all of them.
fn proved(drawn: &Drawn, bytes: u64, hole: bool) -> Result<Proof, Error> {
    let setup = drawn.set_up();
    let request = Request {
        slots: drawn.slots,
        limits: limits(bytes),
    };
    let context = token::Context::of(&setup, drawn.slots, None);
    let mut means = Means::new(&context, &setup, &request);
    if hole {
        means.are_alike = |_| true;
    }
    means.prove(&mut unwatched)
}

/// What a world's proof denies, if anything.
fn check(
    drawn: &Drawn,
    proof: &Proof,
    worlds: &Worlds,
    draw: &mut Draw,
    effort: &Effort,
    tally: &mut Tally,
) -> Option<String> {
    let order = worlds.orders.get(drawn.options.firmware.as_str());
    let order = order.map_or(&[][..], |order| order);
    let told = false_counterexample(proof);
    let run = || denied_run(proof, drawn, order, draw, effort.runs);
    let denied = told.or_else(run);
    let denied =
        denied.or_else(|| denied_schedule(proof, drawn, effort.schedules, draw.0.next_u64()));
    let exact = unreduced(drawn, effort.bytes);
    let denied = denied.or_else(|| denied_proof(proof, exact.as_ref()?, drawn.slots > 1));
    let settled = |holds| {
        proof
            .verdicts
            .iter()
            .filter(|v| v.holds == Some(holds))
            .count()
    };
    tally.complete += usize::from(proof.complete);
    tally.held += settled(true);
    tally.broken += settled(false);
    tally.reduced += usize::from(proof.statement.contains("in the company"));
    tally.exact += usize::from(exact.is_some_and(|exact| exact.end != End::OutOfMemory));
    denied.map(|why| format!("{why}\nproof: {}", proof.statement))
}

/// Draws worlds and checks their proofs, until one is denied.
fn denied(
    seed: u64,
    numbers: core::ops::Range<u64>,
    effort: &Effort,
    tally: &mut Tally,
    hole: bool,
) -> Option<String> {
    let worlds = Worlds::new();
    for number in numbers {
        let mut draw = Draw(Random::nth(seed, number));
        let drawn = worlds.draw(&mut draw);
        let why = match proved(&drawn, effort.bytes, hole) {
            Ok(proof) => check(&drawn, &proof, &worlds, &mut draw, effort, tally),
            // A fault that is a whole machine's.
            Err(Error::NoSlots { .. }) => None,
            Err(error) => Some(error.to_string()),
        };
        if let Some(why) = why {
            return Some(format!(
                "NITRO_SEED={seed} NITRO_FIRST={number}: {why}\n{}",
                drawn.describe()
            ));
        }
    }
    None
}

fn given(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// `NITRO_LONG=1` draws a thousand worlds, `NITRO_WORLDS` as many as it says; `NITRO_SEED` others, and from
/// `NITRO_FIRST` on.
#[test]
fn what_is_proved_is_so() {
    let long = std::env::var_os("NITRO_LONG").is_some();
    let (usual, effort) = if long { (1_000, LONG) } else { (USUAL, SHORT) };
    let seed = given("NITRO_SEED").unwrap_or(1);
    let first = given("NITRO_FIRST").unwrap_or(0);
    let numbers = first..first + given("NITRO_WORLDS").unwrap_or(usual);
    let mut tally = Tally::default();
    let denied = denied(seed, numbers.clone(), &effort, &mut tally, false);
    println!("seed {seed}, worlds {numbers:?}: {tally:?}");
    assert_eq!(denied, None, "{}", denied.as_deref().unwrap_or_default());
    let worth = [tally.held, tally.broken, tally.reduced, tally.exact];
    assert!(
        numbers.count() < USUAL as usize || worth.iter().all(|count| *count > 10),
        "{tally:?}"
    );
}

/// The check can fail: where slots that a fault tells apart are taken for alike, it is noticed among the worlds that
/// are usually drawn.
#[test]
fn a_hole_in_what_is_alike_is_noticed() {
    let mut tally = Tally::default();
    let denied = denied(1, 0..USUAL, &SHORT, &mut tally, true);
    assert!(denied.is_some(), "{tally:?}");
}

/// Each of what a proof is held against notices it by itself.
#[test]
fn a_hole_is_noticed_by_runs_and_schedules_and_whole_explorations() {
    let worlds = Worlds::new();
    let wait = || Step::Wait { duration: None };
    let volume = || "vol-a".to_owned();
    let order = &worlds.orders["graviton2"];
    let mut world = Drawn {
        options: Options {
            firmware: "graviton2".to_owned(),
            quirks: "56".to_owned(),
            tunables: vec!["hw.pci.intx_reroute=0".to_owned()],
            ..Options::new(&worlds.path("hole.toml").display().to_string())
        },
        slots: 2,
        scenario: Scenario {
            name: "hole".to_owned(),
            description: "the second slot's driver refuses".to_owned(),
            properties: vec![Property::EjectCompletes],
            set: BTreeMap::new(),
            faults: Faults {
                driver_refuses: vec![order[1].number()],
                ..Faults::default()
            },
            steps: vec![
                Step::Boot {},
                Step::Attach {
                    volume: volume(),
                    slot: None,
                },
                wait(),
                Step::Detach { volume: volume() },
                wait(),
            ],
            expectations: Vec::new(),
        },
    };
    let mut draw = Draw(Random::new(1));
    for (faulty, noticed) in [(true, true), (false, false)] {
        if !faulty {
            world.scenario.faults = Faults::default();
        }
        let proof = proved(&world, SHORT.bytes, true).expect("explored");
        assert_eq!(proof.verdicts[0].holds, Some(true));
        let run = denied_run(&proof, &world, order, &mut draw, 10);
        let schedule = denied_schedule(&proof, &world, 10, 1);
        let exact = unreduced(&world, LONG.bytes).expect("explored");
        let whole = denied_proof(&proof, &exact, true);
        for denied in [run, schedule, whole] {
            assert_eq!(denied.is_some(), noticed, "{denied:?}");
        }
    }
}
