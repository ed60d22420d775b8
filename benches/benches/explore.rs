//! The explorer and its peers on the reference model, in one run, every count asserted.
//!
//! `cargo bench -p benches --bench explore` runs all of them once, five slots, and prints one
//! table; peers that need minutes are cut short where that does not change their rate. `--quick`
//! leaves the slowest out. SPIN is run where it is installed. Goals are printed beside what was
//! reached; ratios are what counts, seconds depend on the machine.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use benches::unplug::{LOCKED, PLAIN, SYMMETRY, Slot, Unplug};
use nitro_sim::explore::hunt::{self, Campaign, Shard};
use nitro_sim::explore::packed::{self, Packed};
use nitro_sim::explore::product::Product;
use nitro_sim::explore::{Limits, bitmap, shrink, unwatched};
use rustc_hash::FxBuildHasher;
use stateright::Checker as _;

const SLOTS: usize = 5;
const STATES: u64 = 26u64.pow(SLOTS as u32);
const TRANSITIONS: u64 = 52_975_061;
const ALL: Limits = Limits {
    max_bytes: u64::MAX,
    threads: 1,
    stop_when_settled: false,
};

fn main() {
    // `cargo test --benches` only wants to know that it runs.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    let quick = std::env::args().any(|a| a == "--quick");
    let mut table = Table::default();
    exact(&mut table);
    reduced(&mut table);
    hand_written(&mut table);
    peers(&mut table, quick);
    schedules(&mut table);
    cycles();
    table.ratios();
    growth();
}

#[derive(Default)]
struct Table {
    rates: Vec<(&'static str, f64)>,
}

impl Table {
    fn row(&mut self, name: &'static str, states: u64, seconds: f64, note: &str) {
        let rate = states as f64 / seconds;
        println!(
            "{name:44} {states:>12} {seconds:>9.3} s {:>9.3} M/s  {note}",
            rate / 1e6
        );
        self.rates.push((name, rate));
    }

    fn rate(&self, name: &str) -> Option<f64> {
        self.rates
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, rate)| *rate)
    }

    fn ratios(&self) {
        println!("\nratio                                                  reached   goal");
        for (ours, theirs, goal) in [
            ("exact, 1 thread", "spin, exact", 4.0),
            ("exact, 1 thread", "stateright, breadth first", 6.0),
            ("bitmap", "spin, exact", 40.0),
            ("exact, 2 threads", "exact, 1 thread", 1.7),
            ("hunt (schedules)", "shuttle, random (schedules)", 13.0),
        ] {
            let (Some(a), Some(b)) = (self.rate(ours), self.rate(theirs)) else {
                continue;
            };
            println!(
                "{:52} {:>7.1} x {goal:>4.1} x",
                format!("{ours} : {theirs}"),
                a / b
            );
        }
    }
}

/// The median of three runs.
fn timed<T>(mut run: impl FnMut() -> T) -> (T, f64) {
    let [result] = timed_in_turn([&mut run]);
    result
}

/// The medians of three runs of each, in turn: what the machine does beside them slows all alike.
fn timed_in_turn<T, const N: usize>(mut runs: [&mut dyn FnMut() -> T; N]) -> [(T, f64); N] {
    let mut once = || {
        runs.each_mut().map(|run| {
            let began = Instant::now();
            let result = run();
            (result, began.elapsed().as_secs_f64())
        })
    };
    let (first, second) = (once(), once());
    let mut times = once()
        .into_iter()
        .zip(first.map(|f| f.1))
        .zip(second.map(|s| s.1));
    core::array::from_fn(|_| {
        let (((result, third), first), second) = times.next().expect("as many as runs");
        let mut times = [first, second, third];
        times.sort_by(f64::total_cmp);
        (result, times[1])
    })
}

fn exact(table: &mut Table) {
    let product = Unplug::with_delay(5).slots(SLOTS, PLAIN);
    let exact = |threads| packed::search(&product, &Limits { threads, ..ALL }, &mut unwatched);
    let runs = timed_in_turn([&mut || exact(1), &mut || exact(2)]);
    for (name, (receipt, seconds)) in ["exact, 1 thread", "exact, 2 threads"]
        .into_iter()
        .zip(runs)
    {
        assert_eq!((receipt.states, receipt.transitions), (STATES, TRANSITIONS));
        let each = receipt.bytes as f64 / STATES as f64;
        table.row(
            name,
            receipt.states,
            seconds,
            &format!("{each:.1} bytes/state at most; goals 2 M/s, 36 bytes/state"),
        );
    }
    let run = || bitmap::search(&product, &ALL, &mut unwatched).expect("5 bits a slot");
    let (receipt, seconds) = timed(run);
    assert_eq!((receipt.states, receipt.transitions), (STATES, TRANSITIONS));
    let size = receipt.bytes as f64 / f64::from(1 << 20);
    table.row(
        "bitmap",
        receipt.states,
        seconds,
        &format!("{size:.1} MiB; goals 20 M/s, 16 MiB"),
    );
    let ghost = Unplug::with_delay(4).slots(SLOTS, PLAIN);
    let (receipt, seconds) = timed(|| packed::search(&ghost, &Limits::default(), &mut unwatched));
    let steps = receipt.violation.expect("a ghost").len() - 1;
    assert_eq!(steps, 10);
    table.row(
        "first shortest ghost",
        receipt.states,
        seconds,
        "10 steps; goal 10 ms",
    );
}

fn reduced(table: &mut Table) {
    let product = Unplug::with_delay(5).slots(SLOTS, SYMMETRY);
    let (receipt, seconds) = timed(|| packed::search(&product, &ALL, &mut unwatched));
    assert_eq!(receipt.states, 142_506);
    table.row("symmetry", receipt.states, seconds, "");
    for (name, slots, states, goal) in [
        ("symmetry and lock, 5 slots", 5, 5_460, "goal 50 ms"),
        ("symmetry and lock, 8 slots", 8, 46_695, "goal 1 s"),
        ("symmetry and lock, 12 slots", 12, 349_804, "goal 10 s"),
    ] {
        let product = Unplug::with_delay(5).slots(slots, LOCKED);
        let (receipt, seconds) = timed(|| packed::search(&product, &ALL, &mut unwatched));
        assert!(receipt.violation.is_none() && receipt.deadlock.is_none());
        assert_eq!(receipt.states, states);
        table.row(name, receipt.states, seconds, goal);
    }
}

/// What one writes first: a set, a stack, no abstraction in between.
fn hand_written(table: &mut Table) {
    fn explore<S: BuildHasher + Default>(product: &Product<Slot>) -> u64 {
        let mut seen: HashSet<u64, S> = HashSet::from_iter([Packed::initial(product)]);
        let mut open = vec![Packed::initial(product)];
        let mut successors = Vec::new();
        while let Some(state) = open.pop() {
            product.successors(state, &mut successors);
            open.extend(successors.drain(..).filter(|next| seen.insert(*next)));
        }
        seen.len() as u64
    }
    let product = Unplug::with_delay(5).slots(SLOTS, PLAIN);
    let (states, seconds) = timed(|| explore::<FxBuildHasher>(&product));
    assert_eq!(states, STATES);
    table.row("hand-written: FxHashSet, depth first", states, seconds, "");
    let (states, seconds) = timed(|| explore::<RandomState>(&product));
    assert_eq!(states, STATES);
    table.row("hand-written: HashSet, depth first", states, seconds, "");
}

/// The product for stateright, with our packed states and our successor tables: its best case.
#[derive(Clone)]
struct ForStateright(Product<Slot>);

impl stateright::Model for ForStateright {
    type State = u64;
    type Action = u64;

    fn init_states(&self) -> Vec<u64> {
        vec![Packed::initial(&self.0)]
    }

    fn actions(&self, state: &u64, actions: &mut Vec<u64>) {
        self.0.successors(*state, actions);
    }

    fn next_state(&self, _: &u64, action: u64) -> Option<u64> {
        Some(action)
    }

    fn properties(&self) -> Vec<stateright::Property<Self>> {
        vec![stateright::Property::always("no ghost", |model, state| {
            !model.0.broken(*state)
        })]
    }
}

fn peers(table: &mut Table, quick: bool) {
    use stateright::Model as _;
    let product = ForStateright(Unplug::with_delay(5).slots(SLOTS, PLAIN));
    let began = Instant::now();
    let checker = product.clone().checker().spawn_dfs().join();
    assert_eq!(checker.unique_state_count() as u64, STATES);
    let seconds = began.elapsed().as_secs_f64();
    table.row(
        "stateright, depth first",
        STATES,
        seconds,
        "states as our words",
    );
    drop(checker);
    if !quick {
        let began = Instant::now();
        let checker = product.checker().spawn_bfs().join();
        assert_eq!(checker.unique_state_count() as u64, STATES);
        let seconds = began.elapsed().as_secs_f64();
        table.row(
            "stateright, breadth first",
            STATES,
            seconds,
            "states as our words",
        );
    }
    match spin() {
        Some((states, seconds)) => {
            assert_eq!(states, STATES);
            table.row(
                "spin, exact",
                states,
                seconds,
                "-DSAFETY -DNOREDUCE -O3, without compiling",
            );
        }
        None => println!("SKIPPED spin: spin or cc is not installed"),
    }
}

/// States and seconds of SPIN on the Promela text, or `None` if it cannot be run.
fn spin() -> Option<(u64, f64)> {
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/promela/unplug.pml");
    let directory = std::env::temp_dir().join(format!("nitro-bench-spin-{}", std::process::id()));
    std::fs::create_dir_all(&directory).ok()?;
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(&directory)
            .output()
            .ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let measured = (|| {
        run("spin", &["-a", &format!("-DN={SLOTS}"), "-DDELAY=5", model])?;
        run(
            "cc",
            &["-O3", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"],
        )?;
        let began = Instant::now();
        let text = run(
            &directory.join("pan").to_string_lossy(),
            &["-m100000", "-w24"],
        )?;
        let seconds = began.elapsed().as_secs_f64();
        let line = text.lines().find(|line| line.contains("states, stored"))?;
        Some((line.split_whitespace().next()?.parse().ok()?, seconds))
    })();
    let _ = std::fs::remove_dir_all(&directory);
    measured
}

fn schedules(table: &mut Table) {
    let product = Unplug::with_delay(5).slots(SLOTS, PLAIN);
    let campaign = Campaign {
        seed: 1,
        schedules: 200_000,
        shard: Shard::WHOLE,
        max_steps: 10_000,
    };
    let (report, seconds) = timed(|| hunt::hunt(&product, &campaign, &mut unwatched));
    assert!(report.found.is_empty() && report.cut == 0);
    let note = format!(
        "{} steps each; goal 0.25 M/s",
        report.steps / report.schedules
    );
    table.row("hunt (schedules)", report.schedules, seconds, &note);
    let runs = 4_000;
    let shared = Arc::new(product);
    let began = Instant::now();
    shuttle::check_random(move || in_shuttle(&shared), runs);
    let seconds = began.elapsed().as_secs_f64();
    table.row(
        "shuttle, random (schedules)",
        runs as u64,
        seconds,
        "one task a slot, one for the clock",
    );
}

/// One schedule under shuttle: a task per slot and one for the clock, one poll a step.
fn in_shuttle(product: &Arc<Product<Slot>>) {
    use nitro_sim::explore::Model;
    use nitro_sim::explore::product::Step;
    use shuttle::sync::Mutex;
    let state = Arc::new(Mutex::new(Packed::initial(&**product)));
    let mine = |step: &Step, task: usize| match step {
        Step::Move { component, .. } => usize::from(*component) == task,
        Step::Tick => task == SLOTS,
    };
    let tasks: Vec<_> = (0..=SLOTS)
        .map(|task| {
            let (product, state) = (product.clone(), state.clone());
            shuttle::future::spawn(async move {
                let mut steps = Vec::new();
                loop {
                    {
                        let mut state = state.lock().expect("no task panics");
                        if Packed::finished(&*product, *state) {
                            return;
                        }
                        steps.clear();
                        product.steps(&state, &mut steps);
                        if let Some(step) = steps.iter().find(|step| mine(step, task)) {
                            *state = product.next(&state, step);
                        }
                    }
                    shuttle::future::yield_now().await;
                }
            })
        })
        .collect();
    for task in tasks {
        shuttle::future::block_on(task).expect("no task panics");
    }
}

/// 67 cycles of eject and attach, one slot, replayed from their steps.
fn cycles() {
    let product = Unplug::with_delay(5).slots(1, PLAIN);
    let steps = complete_schedule(&product);
    let (_, seconds) = timed(|| {
        for _ in 0..67 {
            let end = shrink::replay(&product, &steps).expect("its own steps");
            assert!(Packed::finished(&product, end));
        }
    });
    println!(
        "67 cycles of {} steps replayed in {:.1} µs; goal 1 ms",
        steps.len(),
        seconds * 1e6
    );
}

fn complete_schedule(product: &Product<Slot>) -> Vec<nitro_sim::explore::product::Step> {
    use nitro_sim::explore::Model;
    let mut state = Packed::initial(product);
    let (mut taken, mut steps) = (Vec::new(), Vec::new());
    loop {
        steps.clear();
        product.steps(&state, &mut steps);
        let Some(step) = steps.first() else {
            return taken;
        };
        state = product.next(&state, step);
        taken.push(*step);
    }
}

/// The real hot-plug world with the EC2 quirks, from one slot to 28: what it takes to prove it.
fn growth() {
    use nitro_sim::prove::{Request, prove};
    use nitro_sim::setup::{Options, Setup};
    let options = Options {
        firmware: "graviton2".to_owned(),
        quirks: "56".to_owned(),
        ..Options::new("eject-then-attach")
    };
    let setup = Arc::new(Setup::new(&options, &mut std::io::empty()).expect("built in"));
    println!("\nslots   states transitions     store  seconds   (goal at 28: 60 s, 2 GiB)");
    for slots in [1, 2, 4, 8, 16, 28] {
        let limits = Limits {
            max_bytes: 2 << 30,
            threads: 2,
            stop_when_settled: true,
        };
        let proof = prove(&setup, &Request { slots, limits }, &mut unwatched).expect("explored");
        assert!(proof.complete && proof.verdicts.iter().all(|v| v.holds == Some(true)));
        let size = proof.bytes as f64 / f64::from(1 << 20);
        println!(
            "{slots:>5} {:>8} {:>11} {size:>6.1} MiB {:>8.3}",
            proof.states, proof.transitions, proof.seconds
        );
    }
}
