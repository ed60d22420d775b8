//! How fast the hot-plug model steps, and how that grows with slots and with cycles.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pci_hotplug_model::acpihp;
use pci_hotplug_model::config::Layout;
use pci_hotplug_model::entropy::EfiRng;
use pci_hotplug_model::irq::{FreeRule, Params};
use pci_hotplug_model::profile::{
    DepartingReads, Faults, Hotplug, Methods, Nitro, OsConfig, Quirks, Setup,
};
use pci_hotplug_model::{
    Action, Actions, Event, Operator, Profile, Slot, SlotSet, Timer, Window, World,
};

/// Graviton 2's firmware and FreeBSD with both eject quirks.
fn setup(intx_reroute: bool) -> Setup {
    let nitro = Nitro {
        bus_lag: Window::new(1_000, 9_000),
        device_gone: Window::new(0, 1_000),
        attach_lag: None,
        eject_needs_pme: true,
        guest_may_eject: true,
        departing_reads: DepartingReads::Ones,
        same_slot: true,
    };
    let irq = Params {
        intrng: true,
        first_free: 54,
        vectors: 3,
        capacity: 32768,
        invariants: true,
        free_rule: FreeRule::Unconditional,
    };
    let profile = Profile {
        nitro,
        hotplug: Hotplug::Acpi(acpihp::Behaviour::QEMU),
        irq,
        device: Layout::EBS,
        efi_rng: EfiRng {
            quick_bytes: 64,
            quick_us: 640,
            us_per_byte: 8569,
        },
    };
    let os = OsConfig {
        intx_reroute,
        ..OsConfig::freebsd(Quirks::from_bits_retain(48))
    };
    Setup {
        profile,
        os,
        faults: Faults::default(),
        methods: Methods::Direct,
    }
}

/// A machine, its clock, and the few timers that run at once.
struct Run<const N: usize> {
    setup: Setup,
    world: World<N>,
    out: Actions,
    now: u64,
    timers: Vec<(u64, Timer)>,
    events: u64,
}

impl<const N: usize> Run<N> {
    fn new(setup: Setup) -> Run<N> {
        let world = World::booted(&setup, SlotSet::EMPTY);
        Run {
            setup,
            world,
            out: Actions::new(),
            now: 0,
            timers: Vec::new(),
            events: 0,
        }
    }

    fn event(&mut self, event: Event) {
        self.world
            .step(&self.setup, event, &mut self.out)
            .expect("only enabled events are taken");
        self.events += 1;
        for &action in &self.out {
            match action {
                Action::StartTimer { timer, window } => {
                    self.timers.push((self.now + window.max_us, timer));
                }
                Action::CancelTimer(timer) => self.timers.retain(|&(_, running)| running != timer),
                _ => {}
            }
        }
    }

    /// Until nothing happens any more, or the kernel panics.
    fn settle(&mut self) {
        while self.world.panicked().is_none() {
            let next = self.world.enabled(&self.setup).next();
            if let Some(event) = next {
                self.event(event);
            } else if let Some(first) = (0..self.timers.len()).min_by_key(|&i| self.timers[i].0) {
                let (at, timer) = self.timers.swap_remove(first);
                self.now = at;
                self.event(Event::Timer(timer));
            } else {
                return;
            }
        }
    }

    /// All slots attach, then all detach.
    fn cycle(&mut self) {
        for operator in [Operator::Attach, Operator::Detach] {
            for slot in Slot::first(N) {
                self.event(Event::Operator(operator(slot)));
                if self.world.panicked().is_some() {
                    return;
                }
            }
            self.settle();
        }
    }
}

fn slots<const N: usize>(c: &mut Criterion) {
    let mut run = Run::<N>::new(setup(false));
    run.cycle();
    let events = run.events;
    let mut group = c.benchmark_group("hotplug/attach and detach in every slot");
    group.throughput(Throughput::Elements(events));
    group.bench_function(BenchmarkId::from_parameter(N), |b| b.iter(|| run.cycle()));
    group.finish();
}

fn cycles(c: &mut Criterion) {
    let mut group = c.benchmark_group("hotplug/cycles with the leak");
    for cycles in [67, 1_000, 8_000] {
        let mut setup = setup(true);
        // 67 ends just before the panic; with an even distance 255 is stepped over for ever.
        if cycles > 67 {
            setup.profile.irq.vectors = 2;
        }
        group.sample_size(10);
        group.throughput(Throughput::Elements(cycles));
        group.bench_function(BenchmarkId::from_parameter(cycles), |b| {
            b.iter(|| {
                let mut run = Run::<1>::new(setup);
                for _ in 0..cycles {
                    run.cycle();
                }
                assert_eq!(run.world.panicked(), None);
                black_box(run.world.irq.leaked())
            });
        });
    }
    group.finish();
}

fn all(c: &mut Criterion) {
    slots::<1>(c);
    slots::<4>(c);
    slots::<16>(c);
    slots::<28>(c);
    cycles(c);
}

criterion_group!(benches, all);
criterion_main!(benches);
