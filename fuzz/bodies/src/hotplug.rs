//! Sequences of what operators, firmware, guests and time can do to a machine with hot-plug slots.
//!
//! The bytes choose a machine, then one thing after another out of what is possible. The laws are checked
//! after every step, and once more when all is quiet.

use std::collections::{BTreeMap, BTreeSet};

use arbitrary::{Arbitrary, Unstructured};
use pci_hotplug_model::acpihp;
use pci_hotplug_model::config::{Access, HEADER_TYPE, INTLINE, Layout, PM, PMCSR, VENDOR, Width};
use pci_hotplug_model::entropy::EfiRng;
use pci_hotplug_model::irq::{FreeRule, Params};
use pci_hotplug_model::pcie;
use pci_hotplug_model::profile::{
    DepartingReads, Faults, Hotplug, Methods, Nitro, OsConfig, OsFamily, Quirks, Setup,
};
use pci_hotplug_model::{
    Action, Actions, Event, MethodOutcome, Note, Operator, Panic, Profile, Slot, SlotSet, Target,
    Thread, Timer, Window, World,
};

const SLOTS: usize = 3;
const INDEXES: usize = 64;

/// Which machine.
#[derive(Debug, Arbitrary)]
struct Machine {
    native: bool,
    crosvm_or_cloud_hypervisor: bool,
    specified: bool,
    linux: bool,
    unpatched: bool,
    aml: bool,
    eject_needs_pme: bool,
    zeros: bool,
    intx_reroute: bool,
    invariants: bool,
    only_lower: bool,
    no_pause: bool,
    bus_lag: Option<(u16, u16)>,
    device_gone: Option<(u16, u16)>,
    attach_lag: Option<(u16, u16)>,
    quirks: u8,
    refuses: u8,
    eject_fails: u8,
    interlock: bool,
    functions: u8,
}

/// What happens next.
#[derive(Debug, Arbitrary)]
enum Op {
    Attach(u8),
    Detach(u8),
    Press(u8),
    Remove(u8),
    Rescan,
    PowerLoss,
    PowerOn,
    /// One of the inner steps that are enabled.
    Inner(u8),
    /// Time passes to the next timer, or one of those that are due fires.
    Time(u8, u16),
    Notify(u8, u8),
    Acknowledge,
    Returned(u8, bool),
    RegisterRead(u8),
    RegisterWrite(u8, u32),
    ConfigRead(u8, u16),
    ConfigWrite(u8, u16, u8, u32),
    /// All inner steps, without time.
    Drain,
}

fn window(pair: Option<(u16, u16)>) -> Option<Window> {
    let (a, b) = pair?;
    Window::new(a.min(b).into(), a.max(b).into())
}

fn slots(bits: u8) -> SlotSet {
    SlotSet(u32::from(bits) & 7)
}

fn slot(number: u8) -> Slot {
    Slot::new(number % SLOTS as u8).expect("below 3")
}

impl Machine {
    fn setup(&self) -> Setup {
        let nitro = Nitro {
            bus_lag: window(self.bus_lag),
            device_gone: window(self.device_gone),
            attach_lag: window(self.attach_lag),
            eject_needs_pme: self.eject_needs_pme,
            guest_may_eject: true,
            departing_reads: if self.zeros {
                DepartingReads::Zeros
            } else {
                DepartingReads::Ones
            },
            same_slot: true,
        };
        let hotplug = match (self.native, self.crosvm_or_cloud_hypervisor) {
            (false, false) => Hotplug::Acpi(acpihp::Behaviour::QEMU),
            (false, true) => Hotplug::Acpi(acpihp::Behaviour::CLOUD_HYPERVISOR),
            (true, crosvm) => Hotplug::Pcie(match (crosvm, self.specified) {
                (_, true) => pcie::Behaviour::SPECIFIED,
                (true, false) => pcie::Behaviour::CROSVM,
                (false, false) => pcie::Behaviour::QEMU,
            }),
        };
        let free_rule = if self.only_lower {
            FreeRule::OnlyLower
        } else {
            FreeRule::Unconditional
        };
        let irq = Params {
            intrng: true,
            first_free: 240,
            vectors: 3,
            capacity: 290,
            invariants: self.invariants,
            free_rule,
        };
        let efi_rng = EfiRng {
            quick_bytes: 64,
            quick_us: 1,
            us_per_byte: 1,
        };
        let profile = Profile {
            nitro,
            hotplug,
            irq,
            device: Layout {
                functions: self.functions,
                ..Layout::EBS
            },
            efi_rng,
        };
        let quirks = Quirks::from_bits_retain(self.quirks.into());
        let known = match (self.linux, self.unpatched) {
            (true, _) => OsConfig::linux(),
            (false, true) => OsConfig::freebsd_unpatched(quirks),
            (false, false) => OsConfig::freebsd(quirks),
        };
        let detach_timeout_us = if self.no_pause {
            0
        } else {
            OsConfig::ATTENTION_US
        };
        let os = OsConfig {
            intx_reroute: self.intx_reroute,
            detach_timeout_us,
            interlock: self.interlock,
            ..known
        };
        let faults = Faults {
            driver_refuses: slots(self.refuses),
            eject_fails: slots(self.eject_fails),
            attach_fails: SlotSet::EMPTY,
        };
        let methods = if self.aml {
            Methods::Aml
        } else {
            Methods::Direct
        };
        Setup {
            profile,
            os,
            faults,
            methods,
        }
    }
}

struct Run {
    setup: Setup,
    world: World<SLOTS, INDEXES>,
    out: Actions,
    now: u64,
    timers: BTreeMap<Timer, u64>,
    holder: Option<Thread>,
    leaks: usize,
    /// Slots where something happened that the quirk's 10 ms do not promise anything about: a device that
    /// went by itself or with the power, or that came (or was ejected by hand) in the middle of something.
    excused: BTreeSet<Slot>,
    delay: u16,
}

/// Whatever the sequence: no panic, and the laws hold.
pub fn run(data: &[u8]) {
    let mut input = Unstructured::new(data);
    let Ok(machine) = input.arbitrary::<Machine>() else {
        return;
    };
    let setup = machine.setup();
    let mut run = Run {
        setup,
        world: World::booted(&setup, SlotSet::EMPTY),
        out: Actions::new(),
        now: 0,
        timers: BTreeMap::new(),
        holder: None,
        leaks: 0,
        excused: BTreeSet::new(),
        delay: 0,
    };
    while !input.is_empty() && run.world.panicked().is_none() {
        let Ok(op) = input.arbitrary::<Op>() else {
            break;
        };
        run.op(&op);
    }
    run.settle();
}

impl Run {
    fn op(&mut self, op: &Op) {
        match *op {
            Op::Attach(number) => {
                if !self.world.os.idle() || !self.timers.is_empty() {
                    self.excused.insert(slot(number));
                }
                self.operator(Operator::Attach(slot(number)));
            }
            Op::Detach(number) => self.operator(Operator::Detach(slot(number))),
            Op::Press(number) => self.operator(Operator::Press(slot(number))),
            Op::Remove(number) => {
                self.excused.insert(slot(number));
                self.operator(Operator::Remove(slot(number)));
            }
            Op::Rescan => self.operator(Operator::Rescan),
            Op::PowerLoss => {
                self.excused.extend(Slot::first(SLOTS));
                if self.world.powered() {
                    (self.holder, self.leaks) = (None, 0);
                }
                self.operator(Operator::PowerLoss);
            }
            Op::PowerOn => self.operator(Operator::PowerOn),
            Op::Inner(choice) => {
                let inner: Vec<Event> = self.world.enabled(&self.setup).collect();
                if let Some(&event) = inner.get(usize::from(choice) % inner.len().max(1)) {
                    self.event(event);
                }
            }
            Op::Time(choice, delay) => {
                self.delay = delay;
                self.time(choice);
            }
            Op::Notify(target, value) => {
                let target = if target == u8::MAX {
                    Target::Bus
                } else {
                    Target::Slot(slot(target))
                };
                self.event(Event::Notify { target, value });
            }
            Op::Acknowledge => self.event(Event::Acknowledge),
            Op::Returned(number, ok) => {
                let thread = Thread::ALL[usize::from(number) % Thread::ALL.len()];
                let outcome = if ok {
                    MethodOutcome::Ok
                } else {
                    MethodOutcome::Failed
                };
                self.event(Event::MethodReturned { thread, outcome });
            }
            Op::RegisterRead(offset) => {
                self.world
                    .register_read(&self.setup, offset.into(), Width::Dword);
            }
            Op::RegisterWrite(offset, value) => {
                // An eject by hand is one that no rescan follows.
                self.excused.extend(Slot::first(SLOTS));
                self.out.clear();
                let Run {
                    setup, world, out, ..
                } = self;
                world.register_write(setup, offset.into(), Width::Dword, value, out);
                self.carry_out();
            }
            Op::ConfigRead(number, offset) => self.config_read(slot(number), offset),
            Op::ConfigWrite(number, offset, bytes, value) => {
                self.excused.insert(slot(number));
                self.config_write(slot(number), offset, bytes, value);
            }
            Op::Drain => self.drain(),
        }
    }

    fn operator(&mut self, operator: Operator) {
        self.event(Event::Operator(operator));
    }

    fn event(&mut self, event: Event) {
        let before = self.world.clone();
        if let Err(error) = self.world.step(&self.setup, event, &mut self.out) {
            assert_eq!(self.world, before, "{error}, and yet something changed");
            assert!(
                self.out.as_slice().is_empty(),
                "{error}, and yet something was asked for"
            );
            return;
        }
        self.carry_out();
    }

    fn carry_out(&mut self) {
        for &action in self.out.as_slice() {
            match action {
                Action::StartTimer { timer, window } => {
                    assert!(window.min_us <= window.max_us);
                    let span = window.max_us - window.min_us + 1;
                    let after = window.min_us + u64::from(self.delay) % span;
                    let old = self.timers.insert(timer, self.now + after);
                    assert_eq!(old, None, "{timer:?} was started while it ran");
                }
                Action::CancelTimer(timer) => {
                    assert!(
                        self.timers.remove(&timer).is_some(),
                        "{timer:?} did not run"
                    );
                }
                Action::Note(Note::Locked(thread)) => {
                    assert_eq!(
                        self.holder.replace(thread),
                        None,
                        "the lock was taken twice"
                    );
                }
                Action::Note(Note::Unlocked(thread)) => {
                    assert_eq!(
                        self.holder.take(),
                        Some(thread),
                        "another's lock was released"
                    );
                }
                Action::Note(Note::IntxRouted { .. }) => self.leaks += 1,
                Action::Note(Note::OtherFunctions { added, .. }) if self.reroutes() => {
                    self.leaks += added.count_ones() as usize;
                }
                Action::Note(Note::GhostKept(slot)) => self.ghost_kept(slot),
                _ => {}
            }
        }
        self.laws();
    }

    /// Whether each add of a function leaks an index: all of this machine's have an INTx pin.
    fn reroutes(&self) -> bool {
        let os = &self.setup.os;
        os.intx_reroute && os.family == OsFamily::FreeBsd
    }

    /// With the quirk, and a lag below its 10 ms, no rescan may come before the bus has withdrawn.
    fn ghost_kept(&self, slot: Slot) {
        let quick = self
            .setup
            .profile
            .nitro
            .bus_lag
            .is_none_or(|lag| lag.max_us < 10_000);
        let waits = self
            .setup
            .os
            .quirks
            .contains(Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN);
        let acpi = matches!(self.setup.profile.hotplug, Hotplug::Acpi(_));
        let freebsd = self.setup.os.family == OsFamily::FreeBsd;
        let promised = quick && waits && acpi && freebsd && !self.excused.contains(&slot);
        assert!(!promised, "{slot} has a ghost in spite of the quirk");
    }

    fn laws(&self) {
        if self.world.panicked().is_some() {
            return;
        }
        assert_eq!(self.world.os.lock, self.holder);
        let armed: BTreeSet<Timer> = self.world.timers().collect();
        let running: BTreeSet<Timer> = self.timers.keys().copied().collect();
        assert_eq!(armed, running, "the world's idea of its timers");
        assert_eq!(
            self.world.irq.leaked(),
            self.leaks,
            "one leak for each INTx that was routed again"
        );
        for slot in Slot::first(SLOTS) {
            let vectors = self
                .world
                .irq
                .vectors(&self.setup.profile.irq, slot)
                .count();
            let attached =
                self.world.slot(slot).node.child == pci_hotplug_model::os::Child::Attached;
            // Only FreeBSD has this map.
            let mapped = attached && self.setup.os.family == OsFamily::FreeBsd;
            assert_eq!(vectors, if mapped { 3 } else { 0 }, "vectors of {slot}");
        }
        assert!(self.world.panicked().is_some() || self.world.no_deadlock(&self.setup));
    }

    fn time(&mut self, choice: u8) {
        let Some(&first) = self.timers.values().min() else {
            return;
        };
        // As in every executor, what can happen now happens before time passes.
        if first > self.now && self.world.enabled(&self.setup).next().is_some() {
            return;
        }
        self.now = first;
        let due: Vec<Timer> = self
            .timers
            .iter()
            .filter(|&(_, &at)| at == first)
            .map(|(&timer, _)| timer)
            .collect();
        let timer = due[usize::from(choice) % due.len()];
        self.timers.remove(&timer);
        self.event(Event::Timer(timer));
    }

    fn drain(&mut self) {
        for _ in 0..10_000 {
            let next = self.world.enabled(&self.setup).next();
            let Some(event) = next else { return };
            self.event(event);
        }
        panic!("inner steps without end");
    }

    /// Methods return, steps are taken, timers expire, until nothing is left: then nobody holds the lock.
    fn settle(&mut self) {
        for _ in 0..10_000 {
            self.drain();
            self.event(Event::Acknowledge);
            for thread in Thread::ALL {
                let outcome = MethodOutcome::Ok;
                self.event(Event::MethodReturned { thread, outcome });
            }
            let idle = self.world.enabled(&self.setup).next().is_none();
            if self.world.panicked().is_some() || (idle && self.timers.is_empty()) {
                break;
            }
            self.time(0);
        }
        match self.world.panicked() {
            None => {
                assert!(self.world.quiescent(&self.setup), "never at rest");
                assert_eq!(self.world.os.lock, None);
                assert!(self.world.os.idle() && self.world.no_deadlock(&self.setup));
            }
            Some(Panic::IrqMapping { .. }) => {
                assert!(self.setup.profile.irq.invariants && self.setup.os.intx_reroute);
            }
            Some(Panic::IrqTableFull { .. }) => assert!(self.setup.os.intx_reroute),
            Some(Panic::NvmePolledCommand { .. } | Panic::IrqMapWindow) => {}
        }
    }

    fn config_read(&self, slot: Slot, offset: u16) {
        let read = |offset, width| {
            let access = Access::new(offset, width)?;
            Some(self.world.config_read(&self.setup, slot, access))
        };
        let offset = offset & 0xFFC;
        let whole = read(offset, Width::Dword).expect("aligned");
        for byte in 0..4 {
            let value = read(offset + byte, Width::Byte).expect("bytes are aligned");
            assert_eq!(value, whole >> (8 * byte) & 0xFF, "widths agree");
        }
        if read(VENDOR, Width::Word) == Some(0xFFFF) {
            assert_eq!(whole, u32::MAX, "an absent function reads all ones");
        }
    }

    fn config_write(&mut self, slot: Slot, offset: u16, bytes: u8, value: u32) {
        let width = Width::from_bytes(1 << (bytes % 3)).expect("1, 2 or 4");
        let Some(access) = Access::new(offset & 0xFF, width) else {
            return;
        };
        let read = |run: &Run, offset| {
            let access = Access::new(offset, Width::Dword).expect("aligned");
            run.world.config_read(&run.setup, slot, access)
        };
        let fixed = [VENDOR, 0x08, HEADER_TYPE & !3, 0x2C, 0x34, PM];
        let before = fixed.map(|offset| read(self, offset));
        let status = read(self, PMCSR) & 0x8000;
        let pin = read(self, INTLINE) & 0xFF00;
        self.out.clear();
        let Run {
            setup, world, out, ..
        } = self;
        world.config_write(setup, slot, access, value, out);
        self.carry_out();
        if read(self, VENDOR) == u32::MAX {
            return;
        }
        assert_eq!(
            fixed.map(|offset| read(self, offset)),
            before,
            "what is read-only stays"
        );
        assert_eq!(read(self, INTLINE) & 0xFF00, pin, "the pin is read-only");
        assert!(
            read(self, PMCSR) & 0x8000 <= status,
            "no write sets PME_Status"
        );
    }
}
