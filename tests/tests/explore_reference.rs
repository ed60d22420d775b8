//! The explorer against figures and tools that were not written here: the published counts of the
//! reference model, SPIN on an independent text of it, and, inside, every engine against every
//! other.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::process::Command;

use benches::unplug::{Firmware, LOCKED, Os, PLAIN, SYMMETRY, Slot, Unplug};
use nitro_sim::explore::packed::{self, Packed};
use nitro_sim::explore::product::{Options, Product};
use nitro_sim::explore::stateless::{self, Budget, Reexecuted};
use nitro_sim::explore::ticking::Ticking;
use nitro_sim::explore::timed::{StateClasses, Timed, Timers, instants};
use nitro_sim::explore::zone::Window;
use nitro_sim::explore::{
    End, Kind, Limits, Model, Property, Status, bitmap, hunt, search, shrink, token, unwatched,
};
use tests::tool;

const ALL: Limits = Limits {
    max_bytes: u64::MAX,
    threads: 1,
    stop_when_settled: false,
};

fn reachable<M>(model: &M) -> impl Iterator<Item = M::State>
where
    M: Model + Sync,
    M::Stored: Send + Sync,
    M::Step: Send,
{
    search::reachable(model, &ALL).expect("fits")
}

fn packed(product: &Product<Slot>) -> packed::Receipt {
    packed::search(product, &ALL, &mut unwatched)
}

#[test]
fn the_closed_form_is_met_by_every_engine() {
    for (slots, transitions) in [(1, 32), (2, 1_455), (3, 51_905)] {
        let states = 26u64.pow(slots);
        let product = Unplug::with_delay(5).slots(slots as usize, PLAIN);
        let general = search::search(&product, &ALL, &mut unwatched);
        let one = packed(&product);
        let two = packed::search(&product, &Limits { threads: 2, ..ALL }, &mut unwatched);
        let bits = bitmap::search(&product, &ALL, &mut unwatched).expect("5 bits a slot are few");
        assert_eq!(
            (general.states, general.transitions),
            (states, transitions),
            "{slots} slots"
        );
        assert_eq!(
            (one.states, one.transitions, one.depth),
            (states, transitions, general.depth)
        );
        assert_eq!(
            (two.states, two.transitions, two.depth),
            (states, transitions, general.depth)
        );
        assert_eq!((bits.states, bits.transitions), (states, transitions));
        assert_eq!(general.end, End::Complete);
        assert_eq!(
            general
                .verdicts
                .iter()
                .filter(|v| v.status == Status::Holds)
                .count(),
            3
        );
        assert!(!bits.violated && !bits.deadlocked && one.violation.is_none());
    }
}

#[test]
fn five_slots_have_the_published_states_and_transitions() {
    let product = Unplug::with_delay(5).slots(5, PLAIN);
    let receipt = bitmap::search(&product, &ALL, &mut unwatched).expect("a 4 MiB bitmap");
    assert_eq!(
        (receipt.states, receipt.transitions),
        (11_881_376, 52_975_061)
    );
}

#[test]
fn the_smallest_safe_delay_is_five_and_the_shortest_ghost_takes_ten_steps() {
    for delay in 0..=6 {
        let product = Unplug::with_delay(delay).slots(3, PLAIN);
        let receipt = packed::search(&product, &Limits::default(), &mut unwatched);
        assert_eq!(receipt.violation.is_none(), delay >= 5, "delay {delay}");
    }
    for options in [PLAIN, SYMMETRY, LOCKED] {
        let product = Unplug::with_delay(4).slots(3, options);
        let way = packed(&product).violation.expect("a ghost");
        assert_eq!(way.len(), 11, "ten steps, {options:?}");
        let report = search::search(&product, &ALL, &mut unwatched);
        let Some(Status::Broken(steps)) = report.status("never-bad") else {
            panic!("{report:?}")
        };
        assert_eq!(steps.len(), 10);
        let end = shrink::replay(&product, steps).expect("the trace is one of the unreduced model");
        assert!(product.broken(end));
    }
}

/// States, and states with a ghost, by delay and slots: a golden table, made by a third program
/// that was written from the Promela text and shares nothing with this one.
#[test]
fn ghosts_are_as_many_as_the_golden_table_says() {
    const TABLE: [[(usize, usize); 3]; 8] = [
        [(19, 10), (361, 280), (6859, 6130)],
        [(22, 11), (484, 363), (10648, 9317)],
        [(31, 11), (961, 561), (29791, 21791)],
        [(31, 8), (961, 432), (29791, 17624)],
        [(31, 6), (961, 336), (29791, 14166)],
        [(26, 0), (676, 0), (17576, 0)],
        [(27, 0), (729, 0), (19683, 0)],
        [(28, 0), (784, 0), (21952, 0)],
    ];
    for (delay, row) in (0..).zip(TABLE) {
        for (slots, golden) in (1..).zip(row) {
            let product = Unplug::with_delay(delay).slots(slots, PLAIN);
            let states: Vec<u64> = reachable(&product).collect();
            let ghosts = states
                .iter()
                .filter(|state| product.broken(**state))
                .count();
            assert_eq!(
                (states.len(), ghosts),
                golden,
                "delay {delay}, {slots} slots"
            );
        }
    }
}

#[test]
fn symmetry_loses_no_state() {
    for slots in 1..=3 {
        let unreduced = Unplug::with_delay(4).slots(slots, PLAIN);
        let plain: Vec<u64> = reachable(&unreduced).collect();
        let product = Unplug::with_delay(4).slots(slots, SYMMETRY);
        let representatives: Vec<u64> = reachable(&product).collect();
        let covered: u64 = representatives.iter().map(|s| product.orbit(*s)).sum();
        assert_eq!(covered, plain.len() as u64);
        let represented: HashSet<u64> = plain.iter().map(|s| product.canonical(*s)).collect();
        assert_eq!(represented, representatives.into_iter().collect());
    }
    let product = Unplug::with_delay(5).slots(5, SYMMETRY);
    assert_eq!(packed(&product).states, 142_506, "as published");
}

/// The published cross-check must be able to fail: a symmetry that also exchanges what differs
/// loses states.
#[test]
fn a_hole_in_the_symmetry_is_noticed() {
    struct Hole(Product<Slot>);
    impl Packed for Hole {
        fn initial(&self) -> u64 {
            Packed::initial(&self.0)
        }
        fn successors(&self, state: u64, into: &mut Vec<u64>) {
            self.0.successors(state, into);
            // Planted: a state is represented by one in which the last slot has not begun.
            into.iter_mut().for_each(|next| *next &= (1 << 10) - 1);
        }
        fn broken(&self, state: u64) -> bool {
            self.0.broken(state)
        }
        fn finished(&self, state: u64) -> bool {
            Packed::finished(&self.0, state)
        }
    }
    let hole = Hole(Unplug::with_delay(5).slots(3, SYMMETRY));
    let receipt = packed::search(&hole, &ALL, &mut unwatched);
    assert_ne!(receipt.states, packed(&hole.0).states);
}

#[test]
fn the_lock_is_held_by_one_slot_at_most() {
    let product = Unplug::with_delay(4).slots(
        3,
        Options {
            lock: true,
            symmetry: false,
        },
    );
    let holds = |s: &Slot| matches!(s.os, Os::Detached | Os::Cleared | Os::Ejected(_));
    for state in reachable(&product) {
        assert!(product.unpack(state).iter().filter(|s| holds(s)).count() <= 1);
    }
}

#[test]
fn a_memory_bound_ends_the_search_with_a_truthful_report() {
    let product = Unplug::with_delay(5).slots(5, PLAIN);
    let limits = Limits {
        max_bytes: 4 << 20,
        ..ALL
    };
    let receipt = packed::search(&product, &limits, &mut unwatched);
    assert_eq!(receipt.end, End::OutOfMemory);
    assert!(
        receipt.bytes <= limits.max_bytes && receipt.states > 50_000,
        "{receipt:?}"
    );
    let report = search::search(&product, &limits, &mut unwatched);
    assert_eq!(report.end, End::OutOfMemory);
    assert!(
        report.bytes <= limits.max_bytes && report.states > 50_000,
        "{report:?}"
    );
    assert!(report.verdicts.iter().all(|v| v.status == Status::Open));
}

#[test]
fn an_interrupted_search_claims_nothing() {
    let product = Unplug::with_delay(5).slots(4, PLAIN);
    let mut looks = 0;
    let report = search::search(&product, &ALL, &mut |_| {
        looks += 1;
        search::stop_if(looks == 3)
    });
    assert_eq!(report.end, End::Interrupted);
    assert!(report.verdicts.iter().all(|v| v.status == Status::Open));
}

/// A level-triggered interrupt: served without end unless its handler clears what raised it.
#[derive(Clone, Debug)]
struct Interrupt {
    clears: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Source {
    Device,
    Handler,
}

impl Timed for Interrupt {
    /// Whether the line is high, and whether the device is done.
    type World = (bool, bool);
    type Stored = (bool, bool);
    type Timer = Source;

    fn store(&self, world: &(bool, bool)) -> (bool, bool) {
        *world
    }

    fn recall(&self, stored: &(bool, bool)) -> (bool, bool) {
        *stored
    }

    fn start(&self, timers: &mut Timers<Source>) -> (bool, bool) {
        timers.start(Source::Device, Window::ANY);
        (false, false)
    }

    fn fire(&self, world: &mut (bool, bool), source: &Source, _: u32, timers: &mut Timers<Source>) {
        *world = (*source == Source::Device || !self.clears, true);
        if world.0 {
            timers.start(Source::Handler, Window::new(1, Some(5)).expect("not empty"));
        }
    }

    fn properties(&self) -> &[Property] {
        &[
            Property {
                name: "quiet-at-the-end",
                kind: Kind::Always,
            },
            Property {
                name: "comes-to-rest",
                kind: Kind::Eventually,
            },
        ]
    }

    fn holds(&self, property: usize, &(high, done): &(bool, bool)) -> bool {
        property == 0 || (done && !high)
    }

    fn finished(&self, &(high, done): &(bool, bool)) -> bool {
        done && !high
    }

    fn describe(&self) -> String {
        format!("{self:?}")
    }
}

/// Of a world that never rests, what is judged at rest would hold for want of a case. That it never
/// rests is what is reported, with the shortest way to where there is no return.
#[test]
fn a_world_that_never_rests_is_reported() {
    for threads in [1, 2] {
        let limits = Limits { threads, ..ALL };
        let cleared = StateClasses::new(Interrupt { clears: true });
        let report = search::search(&cleared, &limits, &mut unwatched);
        assert_eq!(report.status("comes-to-rest"), Some(&Status::Holds));
        let storm = StateClasses::new(Interrupt { clears: false });
        let report = search::search(&storm, &limits, &mut unwatched);
        assert_eq!(report.end, End::Complete);
        assert_eq!(report.status("quiet-at-the-end"), Some(&Status::Holds));
        let Some(Status::Broken(steps)) = report.status("comes-to-rest") else {
            panic!("{report:?}")
        };
        // There is no rest from the start on: the way there takes no step.
        assert!(steps.is_empty(), "{steps:?}");
    }
}

/// Whatever is reported of a search of words is the same for any number of threads.
#[test]
fn threads_change_nothing_that_is_reported() {
    for (delay, options) in [(5, PLAIN), (4, PLAIN), (4, LOCKED), (2, SYMMETRY)] {
        let product = Unplug::with_delay(delay).slots(4, options);
        for stop_when_settled in [false, true] {
            let told = |threads| {
                let limits = Limits {
                    threads,
                    stop_when_settled,
                    ..ALL
                };
                let receipt = packed::search(&product, &limits, &mut unwatched);
                let (end, counts) = (receipt.end, (receipt.states, receipt.transitions));
                (
                    end,
                    counts,
                    receipt.depth,
                    receipt.violation,
                    receipt.deadlock,
                )
            };
            let alone = told(1);
            for threads in [2, 3, 8] {
                assert_eq!(
                    told(threads),
                    alone,
                    "delay {delay}, {options:?}, {threads}"
                );
            }
        }
    }
}

#[test]
fn re_execution_finishes_on_one_slot_and_says_that_it_does_not_on_two() {
    let one = Reexecuted(Unplug::with_delay(5).slots(1, PLAIN));
    let budget = Budget {
        schedules: 10_000,
        max_steps: 1_000,
    };
    let report = stateless::explore(&&one, &budget, &mut unwatched);
    assert!(report.finished && report.found.is_empty());
    assert_eq!(report.schedules, 32);
    let two = Reexecuted(Unplug::with_delay(5).slots(2, PLAIN));
    let report = stateless::explore(&&two, &budget, &mut unwatched);
    assert!(!report.finished && !report.diverged);
    assert_eq!(report.schedules, 10_000);
    let ghost = Reexecuted(Unplug::with_delay(4).slots(1, PLAIN));
    let report = stateless::explore(&&ghost, &budget, &mut unwatched);
    let (_, steps) = report
        .found
        .iter()
        .find(|(p, _)| p.name == "never-bad")
        .expect("a ghost");
    assert_eq!(steps.len(), 10, "the shortest of all schedules");
}

#[test]
fn hunting_finds_shrinks_and_packs_into_a_token() {
    let product = Unplug::with_delay(4).slots(5, PLAIN);
    let campaign = hunt::Campaign {
        seed: 7,
        schedules: 10_000,
        shard: hunt::Shard::WHOLE,
        max_steps: 1_000,
    };
    let report = hunt::hunt(&product, &campaign, &mut unwatched);
    let found = report
        .found
        .iter()
        .find(|f| f.property == "never-bad")
        .expect("a ghost");
    let again = hunt::hunt(&product, &campaign, &mut unwatched);
    assert_eq!(again.found, report.found, "a seed is all there is to it");
    let mut go_on = |_| ControlFlow::Continue(());
    let short = shrink::shrink(&product, 0, &found.steps, &mut go_on).expect("it breaks");
    assert!(short.len() < found.steps.len());
    assert!(product.broken(shrink::replay(&product, &short).expect("it runs")));
    // Stopped early, it gives what it has.
    for most in 0..6 {
        let mut attempts = 0..most;
        let mut go_on = |_| match attempts.next() {
            Some(_) => ControlFlow::Continue(()),
            None => ControlFlow::Break(()),
        };
        let partly = shrink::shrink(&product, 0, &found.steps, &mut go_on).expect("it breaks");
        assert!(product.broken(shrink::replay(&product, &partly).expect("it runs")));
        assert!((short.len()..=found.steps.len()).contains(&partly.len()));
    }
    for left_out in 0..short.len() {
        let rest = [&short[..left_out], &short[left_out + 1..]].concat();
        let still = shrink::shrink(&product, 0, &rest, &mut go_on);
        assert!(
            still.is_none_or(|s| s.len() >= short.len()),
            "step {left_out} is not needed"
        );
    }
    let word = token::encode(&product, b"where from", &short).expect("it runs");
    assert_eq!(token::decode(&product, &word), Ok(short));
    assert_eq!(token::context(&word), Ok(b"where from".to_vec()));
    let other = Unplug::with_delay(5).slots(5, PLAIN);
    assert!(matches!(
        token::decode(&other, &word),
        Err(token::Error::OtherModel { .. })
    ));
    for end in 0..word.len() {
        let cut = token::decode(&product, &word[..end]);
        assert!(cut.is_err() || cut.is_ok_and(|steps| steps.len() < found.steps.len()));
    }
}

#[test]
fn shards_cover_a_campaign_exactly_once() {
    let product = Unplug::with_delay(5).slots(2, PLAIN);
    let run = |shard| {
        let campaign = hunt::Campaign {
            seed: 3,
            schedules: 1_001,
            shard,
            max_steps: 1_000,
        };
        hunt::hunt(&product, &campaign, &mut unwatched)
    };
    let whole = run(hunt::Shard::WHOLE);
    let parts: Vec<_> = (0..4)
        .map(|i| run(hunt::Shard::new(i, 4).expect("below 4")))
        .collect();
    assert_eq!(
        whole.schedules,
        parts.iter().map(|p| p.schedules).sum::<u64>()
    );
    assert_eq!(whole.steps, parts.iter().map(|p| p.steps).sum::<u64>());
    assert!(hunt::Shard::new(4, 4).is_none());
}

/// A schedule that never ends is given up and counted, and can be broken off long before that.
#[test]
fn an_endless_schedule_is_cut_or_broken_off() {
    let storm = StateClasses::new(Interrupt { clears: false });
    let campaign = |max_steps| hunt::Campaign {
        seed: 1,
        schedules: 3,
        shard: hunt::Shard::WHOLE,
        max_steps,
    };
    let report = hunt::hunt(&storm, &campaign(100), &mut unwatched);
    assert_eq!((report.schedules, report.cut, report.steps), (3, 3, 300));
    assert!(report.finished);
    let report = hunt::hunt(&storm, &campaign(usize::MAX), &mut |_| {
        ControlFlow::Break(())
    });
    assert_eq!(
        (report.schedules, report.cut, report.finished),
        (0, 0, false)
    );
    assert!(report.steps < 100_000, "{report:?}");
}

/// The same slots with timers in place of ticks.
#[derive(Clone, Debug)]
struct RealTime {
    unplug: Unplug,
    slots: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Timer {
    Os(u8),
    Pme(u8),
    Firmware(u8),
}

impl RealTime {
    fn window(min: u8, max: Option<u8>) -> Window {
        Window::new(min.into(), max.map(u64::from)).expect("small and not empty")
    }

    /// What the OS does next with a slot, and when.
    fn os_window(&self, slot: &Slot) -> Option<Window> {
        match slot.os {
            Os::Ejected(_) => Some(Self::window(self.unplug.delay, Some(self.unplug.delay))),
            Os::Rescanned(_) => (slot.firmware == Firmware::Absent).then(|| Self::window(2, None)),
            Os::Attached => None,
            _ => Some(Window::ANY),
        }
    }
}

impl Timed for RealTime {
    type World = Vec<Slot>;
    type Stored = Vec<Slot>;
    type Timer = Timer;

    fn store(&self, world: &Vec<Slot>) -> Vec<Slot> {
        world.clone()
    }

    fn recall(&self, stored: &Vec<Slot>) -> Vec<Slot> {
        stored.clone()
    }

    fn start(&self, timers: &mut Timers<Timer>) -> Vec<Slot> {
        for i in 0..self.slots as u8 {
            timers.start(Timer::Os(i), Window::ANY);
            timers.start(Timer::Pme(i), Window::ANY);
        }
        let slot = Slot {
            os: Os::Idle,
            pme: false,
            firmware: Firmware::Present,
            ghost: false,
        };
        vec![slot; self.slots]
    }

    fn fire(&self, world: &mut Vec<Slot>, timer: &Timer, _: u32, timers: &mut Timers<Timer>) {
        let (Timer::Os(i) | Timer::Pme(i) | Timer::Firmware(i)) = *timer;
        let slot = &mut world[usize::from(i)];
        match timer {
            Timer::Pme(_) => {
                slot.pme = true;
                return;
            }
            Timer::Firmware(_) if matches!(slot.firmware, Firmware::Departing(_)) => {
                slot.firmware = Firmware::Reporting(0);
                timers.start(
                    Timer::Firmware(i),
                    Self::window(1, Some(self.unplug.report)),
                );
                return;
            }
            Timer::Firmware(_) => {
                slot.firmware = Firmware::Absent;
                if !matches!(slot.os, Os::Rescanned(_)) {
                    return;
                }
            }
            Timer::Os(_) => match slot.os {
                Os::Idle => slot.os = Os::Notified,
                Os::Notified => slot.os = Os::Detached,
                Os::Detached => {
                    (slot.os, slot.pme) = (Os::Cleared, false);
                    timers.start(Timer::Pme(i), Window::ANY);
                }
                Os::Cleared => {
                    (slot.os, slot.pme) = (Os::Ejected(0), false);
                    slot.firmware = Firmware::Departing(0);
                    timers.cancel(Timer::Pme(i));
                    timers.start(Timer::Firmware(i), Self::window(1, Some(self.unplug.gone)));
                }
                Os::Ejected(_) => {
                    slot.os = Os::Rescanned(0);
                    slot.ghost = slot.firmware != Firmware::Absent;
                }
                Os::Rescanned(_) => (slot.os, slot.firmware) = (Os::Plugged, Firmware::Present),
                Os::Plugged | Os::Attached => slot.os = Os::Attached,
            },
        }
        if let Some(window) = self.os_window(slot) {
            timers.start(Timer::Os(i), window);
        }
    }

    fn properties(&self) -> &[Property] {
        &[Property {
            name: "never-bad",
            kind: Kind::Always,
        }]
    }

    fn holds(&self, _: usize, world: &Vec<Slot>) -> bool {
        !world.iter().any(|slot| slot.ghost)
    }

    fn finished(&self, world: &Vec<Slot>) -> bool {
        world.iter().all(|slot| slot.os == Os::Attached)
    }

    fn describe(&self) -> String {
        format!("{self:?}")
    }
}

/// Zones against plain ticking, over small windows: the same worlds, the same verdicts. And against
/// the component with its own counters, where the waits are the same.
#[test]
fn state_classes_reach_what_ticking_reaches() {
    for (delay, gone, report) in [
        (5, 2, 2),
        (4, 2, 2),
        (0, 1, 1),
        (1, 3, 1),
        (3, 1, 3),
        (6, 3, 2),
        (7, 3, 4),
        (6, 3, 4),
    ] {
        for slots in 1..=2 {
            let model = RealTime {
                unplug: Unplug {
                    delay,
                    gone,
                    report,
                },
                slots,
            };
            let (zones, ticks) = (StateClasses::new(model.clone()), Ticking(model.clone()));
            let classes: HashSet<_> = reachable(&zones).map(|class| class.world).collect();
            let moments: HashSet<_> = reachable(&ticks).map(|moment| moment.world).collect();
            assert_eq!(classes, moments, "{model:?}");
            let safe = classes.iter().all(|world| model.holds(0, world));
            assert_eq!(safe, delay > gone + report, "{model:?}");
        }
    }
}

#[test]
fn a_path_of_classes_is_timed_in_whole_units() {
    let model = RealTime {
        unplug: Unplug::with_delay(4),
        slots: 1,
    };
    let classes = StateClasses::new(model.clone());
    let report = search::search(&classes, &ALL, &mut unwatched);
    let Some(Status::Broken(steps)) = report.status("never-bad") else {
        panic!("{report:?}")
    };
    let instants = instants(&model, steps).expect("the path is possible");
    let ejected = steps
        .iter()
        .position(|s| matches!(s.timer, Timer::Os(_)))
        .map(|_| instants[3]);
    let rescanned = instants.last().copied();
    assert_eq!(rescanned.zip(ejected).map(|(r, e)| r - e), Some(4));
}

/// SPIN explores `tests/promela/unplug.pml`, which was written from the description, not from our
/// code.
#[test]
fn spin_counts_the_same_states() {
    let present =
        |program, package| tool::available("spin_counts_the_same_states", program, package);
    if !present("spin", "spin") || !present("cc", "gcc") {
        return;
    }
    for (slots, delay) in [(1, 5), (2, 5), (3, 5), (1, 4), (2, 4), (2, 2), (2, 0)] {
        let ours = packed(&Unplug::with_delay(delay).slots(slots, PLAIN)).states;
        assert_eq!(spin(slots, delay), ours, "{slots} slots, delay {delay}");
    }
}

fn spin(slots: usize, delay: u8) -> u64 {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/promela/unplug.pml");
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(directory.path())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        assert!(
            output.status.success(),
            "{program}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    run(
        "spin",
        &[
            "-a",
            &format!("-DN={slots}"),
            &format!("-DDELAY={delay}"),
            model,
        ],
    );
    run(
        "cc",
        &["-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"],
    );
    let text = run(
        &directory.path().join("pan").to_string_lossy(),
        &["-m100000"],
    );
    let line = text
        .lines()
        .find(|line| line.contains("states, stored"))
        .expect("pan counts states");
    line.split_whitespace()
        .next()
        .and_then(|n| n.parse().ok())
        .expect("a number")
}
