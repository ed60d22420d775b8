//! The hot-plug world against `tests/promela/hotplug.pml`, which says the same in another language
//! and was written from the description of the eight steps: as many states, for one slot to three.
//! The third slot takes some ten seconds: it is for CI, and for `NITRO_LONG=1`.

use std::collections::HashSet;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::explore::ticking::{Moment, Step, Ticking};
use crate::explore::{Limits, Model, Property, search};
use crate::setup::{Options, Setup};

use super::hotplug::{Hotplug, Timer, Whole};
use super::{critical, parameters, without_irqs};

type World = Ticking<Hotplug<0>>;
type Instant = Moment<Whole<0>, Timer>;

/// Volumes that are attached and are detached at any time, over ticks of 1 µs, from where all are
/// attached and nothing is pending.
struct Detaching {
    world: World,
    attached: Instant,
}

impl Detaching {
    fn new(slots: u16, delay_us: u64) -> Detaching {
        let set = [
            "nitro.device_gone_us=0..1",
            "nitro.bus_lag_us=1..2",
            "os.irq_latency_us=0..0",
            "os.notify_us=0..0",
        ];
        let options = Options {
            firmware: "graviton2".to_owned(),
            quirks: "48".to_owned(),
            set: set.map(str::to_owned).to_vec(),
            ..Options::new("eject")
        };
        let setup = Setup::new(&options, &mut std::io::empty()).expect("built in");
        let parameters = parameters(&Arc::new(setup), slots).expect("it can be explored");
        let parameters = critical::with_delay(without_irqs(parameters), delay_us);
        let world = Ticking(Hotplug::new(parameters));
        let attached = attach_all(&world);
        Detaching { world, attached }
    }

    /// What both models have: all but configuration space, the names of equal notifies, and whether
    /// an operator that is through has rested since.
    fn essence(&self, instant: &Instant) -> [u8; 32] {
        let hotplug = &self.world.0;
        let whole = &instant.world;
        let (os, down) = (&whole.world.os, whole.world.registers.down());
        let slots = hotplug.parameters().order.iter().zip(&whole.operators);
        let slots = slots.map(|(slot, operator)| {
            let state = whole.world.slot(*slot);
            let asked = operator.position > 2;
            (asked, state.agent, state.node, down.contains(*slot))
        });
        let sent: Vec<_> = whole.notifies.iter().map(|n| (n.target, n.value)).collect();
        let ages = instant.timers().filter_map(|(timer, (_, latest))| {
            matches!(timer, Timer::World(_)).then_some((timer, latest))
        });
        let text = format!(
            "{:?} {:?} {:?} {:?} {:?} {sent:?} {:?}",
            slots.collect::<Vec<_>>(),
            os.threads,
            os.notifies.as_slice(),
            os.scan,
            whole.interrupt,
            ages.collect::<Vec<_>>()
        );
        Sha256::digest(text.as_bytes()).into()
    }
}

/// Lets every operator attach its volume, and everything come to rest.
fn attach_all(world: &World) -> Instant {
    let mut instant = world.initial();
    let mut steps = Vec::new();
    loop {
        let operators = instant.world.operators.clone();
        if operators.iter().all(|operator| operator.position == 2) {
            return instant;
        }
        steps.clear();
        world.steps(&instant, &mut steps);
        let acts = |step: &&Step<Timer>, position: u16| match step {
            Step::Fire(fire) => match fire.timer {
                Timer::Operator(copy) => operators[usize::from(copy)].position == position,
                _ => false,
            },
            Step::Tick => false,
        };
        let attach = steps.iter().find(|step| acts(step, 0));
        let other = steps.iter().find(|step| !acts(step, 2));
        instant = world.next(&instant, attach.or(other).expect("it goes on"));
    }
}

impl Model for Detaching {
    type State = Instant;
    type Stored = <World as Model>::Stored;
    type Step = Step<Timer>;

    fn store(&self, state: &Instant) -> Self::Stored {
        self.world.store(state)
    }

    fn recall(&self, stored: &Self::Stored) -> Instant {
        self.world.recall(stored)
    }

    fn initial(&self) -> Instant {
        self.attached.clone()
    }

    fn steps(&self, state: &Instant, steps: &mut Vec<Step<Timer>>) {
        self.world.steps(state, steps);
    }

    fn next(&self, state: &Instant, step: &Step<Timer>) -> Instant {
        self.world.next(state, step)
    }

    fn properties(&self) -> &[Property] {
        &[]
    }

    fn holds(&self, _: usize, _: &Instant) -> bool {
        true
    }

    fn finished(&self, state: &Instant) -> bool {
        self.world.finished(state)
    }

    fn describe(&self) -> String {
        self.world.describe()
    }
}

fn ours(slots: u16, delay_us: u64) -> u64 {
    let model = Detaching::new(slots, delay_us);
    let limits = Limits {
        max_bytes: 4 << 30,
        threads: 2,
        stop_when_settled: false,
    };
    let reached = search::reachable(&model, &limits).expect("it fits");
    assert_eq!(model.world.0.trouble(), None);
    let essences: HashSet<_> = reached.map(|i| model.essence(&i)).collect();
    essences.len() as u64
}

/// What SPIN counts; `None` without SPIN or a C compiler, which only CI insists on.
fn spins(slots: u16, delay_us: u64) -> Option<u64> {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/promela/hotplug.pml");
    let directory = tempfile::tempdir().expect("a temporary directory");
    let run = |program: &Path, arguments: &[&str]| {
        let mut command = Command::new(program);
        let output = command
            .args(arguments)
            .current_dir(directory.path())
            .output();
        match output {
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stdout).into_owned();
                assert!(output.status.success(), "{}: {said}", program.display());
                Some(said)
            }
            Err(_) if std::env::var_os("CI").is_none() => None,
            Err(error) => panic!("{}: {error}", program.display()),
        }
    };
    let (slots, delay) = (format!("-DN={slots}"), format!("-DDELAY={delay_us}"));
    run(
        "spin".as_ref(),
        &["-a", &slots, &delay, &model.to_string_lossy()],
    )?;
    let options = ["-O1", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"];
    run("cc".as_ref(), &options)?;
    let said = run(&directory.path().join("pan"), &["-m1000000"])?;
    assert!(said.contains("errors: 0"), "{said}");
    let line = said.lines().find(|line| line.contains("states, stored"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[test]
fn spin_counts_as_many_states_of_the_hot_plug_world() {
    let all = ["CI", "NITRO_LONG"]
        .map(std::env::var_os)
        .iter()
        .any(Option::is_some);
    let most = if all { 3 } else { 2 };
    let cases = [(1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 3)];
    for (slots, delay) in cases.into_iter().filter(|(slots, _)| *slots <= most) {
        let Some(spins) = spins(slots, delay) else {
            eprintln!("SKIPPED spin_counts_as_many_states_of_the_hot_plug_world: no spin or no cc");
            return;
        };
        assert_eq!(ours(slots, delay), spins, "{slots} slots, delay {delay}");
    }
}
