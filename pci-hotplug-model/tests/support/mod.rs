//! A small executor: virtual time, urgent inner steps, windows decided by the test.
#![allow(dead_code, unreachable_pub)]

use std::collections::BTreeMap;

use pci_hotplug_model::acpihp;
use pci_hotplug_model::config::Layout;
use pci_hotplug_model::entropy::EfiRng;
use pci_hotplug_model::irq::{self, FreeRule};
use pci_hotplug_model::pcie;
use pci_hotplug_model::profile::{
    DepartingReads, Faults, Hotplug, Methods, Nitro, OsConfig, Setup,
};
use pci_hotplug_model::{
    Action, Actions, Event, Message, Note, Operator, Panic, Profile, Quirks, Slot, SlotSet, Timer,
    Window, World,
};

/// Firmware as on Graviton 2 and 3: the eject waits for PMCSR, the bus lags.
pub fn graviton() -> Profile {
    Profile {
        nitro: Nitro {
            bus_lag: Window::new(1000, 9000),
            device_gone: Window::new(0, 1000),
            attach_lag: None,
            eject_needs_pme: true,
            guest_may_eject: true,
            departing_reads: DepartingReads::Ones,
            same_slot: true,
        },
        hotplug: Hotplug::Acpi(acpihp::Behaviour::QEMU),
        irq: irq::Params {
            intrng: true,
            first_free: 54,
            vectors: 3,
            capacity: 32768,
            invariants: true,
            free_rule: FreeRule::Unconditional,
        },
        device: Layout::EBS,
        efi_rng: EfiRng {
            quick_bytes: 64,
            quick_us: 640,
            us_per_byte: 8569,
        },
    }
}

/// Firmware without the bugs.
pub fn fixed() -> Profile {
    let mut profile = graviton();
    profile.nitro.eject_needs_pme = false;
    profile.nitro.bus_lag = None;
    profile.nitro.device_gone = None;
    profile
}

/// Native PCIe slots whose departing devices read zeros.
pub fn nitro_pcie() -> Profile {
    let mut profile = graviton();
    profile.nitro.eject_needs_pme = false;
    profile.nitro.bus_lag = Window::new(1, 1000);
    profile.nitro.departing_reads = DepartingReads::Zeros;
    profile.hotplug = Hotplug::Pcie(pcie::Behaviour::SPECIFIED);
    profile.irq.intrng = false;
    profile
}

pub fn setup(profile: Profile, os: OsConfig) -> Setup {
    Setup {
        profile,
        os,
        faults: Faults::default(),
        methods: Methods::Direct,
    }
}

pub fn freebsd(quirks: u32) -> OsConfig {
    OsConfig::freebsd(Quirks::from_bits_retain(quirks))
}

pub fn slot(number: u8) -> Slot {
    Slot::new(number).expect("a slot number below 32")
}

/// Which time of a window, and which of several things at one instant, a run takes.
#[derive(Clone, Copy)]
pub enum Pick {
    Earliest,
    Latest,
    /// By a generator with this state.
    Random(u64),
}

impl Pick {
    /// One of `0 ..= max`.
    fn pick(&mut self, max: u64) -> u64 {
        match self {
            Pick::Earliest => 0,
            Pick::Latest => max,
            Pick::Random(state) => {
                // splitmix64
                *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                let mut mixed = *state;
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                // The ends are where races are: take them more often than their share.
                match (mixed >> 8) % 8 {
                    0 => 0,
                    1 => max,
                    _ => (mixed >> 31) % (max + 1),
                }
            }
        }
    }
}

pub struct Run<const N: usize, const C: usize> {
    pub setup: Setup,
    pub world: World<N, C>,
    pub now: u64,
    pub pick: Pick,
    pub timers: BTreeMap<(u64, usize), Timer>,
    pub log: Vec<(u64, Action)>,
    started: usize,
    out: Actions,
}

impl<const N: usize, const C: usize> Run<N, C> {
    pub fn new(setup: Setup) -> Self {
        Run {
            setup,
            world: World::booted(&setup, SlotSet::EMPTY),
            now: 0,
            pick: Pick::Latest,
            timers: BTreeMap::new(),
            log: Vec::new(),
            started: 0,
            out: Actions::new(),
        }
    }

    pub fn event(&mut self, event: Event) {
        let setup = self.setup;
        let result = self.world.step(&setup, event, &mut self.out);
        result.unwrap_or_else(|error| panic!("{error} at {} us: {:#?}", self.now, self.log));
        for &action in self.out.as_slice() {
            self.log.push((self.now, action));
            match action {
                Action::StartTimer { timer, window } => {
                    let after = window.min_us + self.pick.pick(window.max_us - window.min_us);
                    self.started += 1;
                    self.timers.insert((self.now + after, self.started), timer);
                }
                Action::CancelTimer(timer) => self.timers.retain(|_, running| *running != timer),
                _ => {}
            }
        }
        let mut running: Vec<Timer> = self.timers.values().copied().collect();
        let mut armed: Vec<Timer> = self.world.timers().collect();
        if self.world.panicked().is_none() {
            running.sort();
            armed.sort();
            assert_eq!(running, armed, "the world's idea of its timers");
        }
    }

    pub fn operator(&mut self, operator: Operator) {
        self.event(Event::Operator(operator));
    }

    /// Takes one of the things that can happen now: an inner step, or a timer that is due. False when
    /// there is none.
    pub fn step(&mut self) -> bool {
        if self.panicked().is_some() {
            return false;
        }
        let mut now: Vec<Event> = self.world.enabled(&self.setup).collect();
        let due = self.timers.iter().filter(|((at, _), _)| *at == self.now);
        now.extend(due.map(|(_, &timer)| Event::Timer(timer)));
        let chosen = match self.pick {
            Pick::Random(_) => self.pick.pick(now.len().saturating_sub(1) as u64) as usize,
            Pick::Earliest | Pick::Latest => 0,
        };
        let Some(&event) = now.get(chosen) else {
            return false;
        };
        if let Event::Timer(timer) = event {
            self.timers.retain(|_, running| *running != timer);
        }
        self.event(event);
        true
    }

    /// Takes inner steps until there are none, without letting time pass.
    pub fn drain(&mut self) {
        loop {
            let next = self.world.enabled(&self.setup).next();
            let Some(event) = next else { return };
            self.event(event);
        }
    }

    /// Runs until nothing happens any more, at most to `until`.
    pub fn until(&mut self, until: u64) {
        loop {
            if self.step() {
                continue;
            }
            match self.timers.keys().next() {
                Some(&(at, _)) if at <= until && self.panicked().is_none() => self.now = at,
                _ => break,
            }
        }
        self.now = until;
    }

    /// Runs for at most a minute.
    pub fn settle(&mut self) {
        self.until(self.now + 60_000_000);
    }

    pub fn attach(&mut self, number: u8) {
        self.operator(Operator::Attach(slot(number)));
        self.settle();
    }

    pub fn detach(&mut self, number: u8) {
        self.operator(Operator::Detach(slot(number)));
        self.settle();
    }

    pub fn noted(&self, note: Note) -> bool {
        self.log
            .iter()
            .any(|&(_, action)| action == Action::Note(note))
    }

    pub fn said(&self, message: Message) -> bool {
        self.log
            .iter()
            .any(|&(_, action)| action == Action::Console(message))
    }

    pub fn notes(&self) -> Vec<Note> {
        let note = |&(_, action): &(u64, Action)| match action {
            Action::Note(note) => Some(note),
            _ => None,
        };
        self.log.iter().filter_map(note).collect()
    }

    pub fn panicked(&self) -> Option<Panic> {
        self.world.panicked()
    }
}
