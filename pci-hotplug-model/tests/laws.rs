//! Laws, each against a second implementation that is as plain as can be.

mod support;

use std::collections::BTreeSet;

use pci_hotplug_model::config::{Access, Function, Layout, PMCSR, Registers, Width};
use pci_hotplug_model::irq::{AllocError, FreeRule, IrqMap, Params};
use pci_hotplug_model::profile::{DepartingReads, OsConfig};
use pci_hotplug_model::{Note, Operator, Panic, Slot, SlotSet, Window, World};
use proptest::prelude::*;
use support::{Pick, Run, freebsd, graviton, nitro_pcie, setup, slot};

/// Config space as 256 bytes with a mask of what a write stores and a mask of what a 1 clears.
struct Plain {
    bytes: [u8; 256],
    stores: [u8; 256],
    clears: [u8; 256],
}

impl Plain {
    fn new(layout: &Layout) -> Plain {
        let mut plain = Plain {
            bytes: [0; 256],
            stores: [0; 256],
            clears: [0; 256],
        };
        plain.words(0x00, &[layout.vendor, layout.device], &[]);
        plain.words(0x04, &[0, 0], &[0x0547]);
        plain.words(
            0x08,
            &[u16::from(layout.revision) | (layout.class as u16) << 8],
            &[],
        );
        plain.words(0x0A, &[(layout.class >> 8) as u16], &[]);
        plain.bytes[0x0E] = if layout.functions > 1 { 0x80 } else { 0 };
        if layout.bar0_size > 0 {
            let mask = !(layout.bar0_size - 1);
            plain.words(0x10, &[], &[mask as u16, (mask >> 16) as u16]);
        }
        plain.words(0x2C, &[layout.vendor], &[]);
        plain.words(
            0x3C,
            &[u16::from(layout.intline) | u16::from(layout.intpin) << 8],
            &[0xFF],
        );
        let mut next = 0;
        if layout.pcie {
            plain.words(0x60, &[0x10, 2], &[]);
            plain.words(0x68, &[], &[0x7FFF]);
            next = 0x60;
        }
        if layout.msix_entries > 0 {
            let control = layout.msix_entries - 1;
            plain.words(
                0x50,
                &[0x11 | next << 8, control, 0x2000, 0, 0x3000],
                &[0, 0xC000],
            );
            next = 0x50;
        }
        if let Some(pmc) = layout.pmc {
            plain.words(0x40, &[0x01 | next << 8, pmc], &[0, 0, 0x0103]);
            plain.clears[0x45] = 0x80;
            next = 0x40;
        }
        plain.bytes[0x34] = next as u8;
        plain.bytes[0x06] = if next == 0 { 0 } else { 0x10 };
        plain
    }

    fn words(&mut self, at: usize, values: &[u16], stores: &[u16]) {
        for (i, value) in values.iter().enumerate() {
            self.bytes[at + 2 * i..][..2].copy_from_slice(&value.to_le_bytes());
        }
        for (i, mask) in stores.iter().enumerate() {
            self.stores[at + 2 * i..][..2].copy_from_slice(&mask.to_le_bytes());
        }
    }

    fn write(&mut self, access: Access, value: u32) {
        let at = usize::from(access.offset());
        for (i, byte) in value.to_le_bytes()[..access.width().bytes().into()]
            .iter()
            .enumerate()
        {
            let Some(old) = self.bytes.get_mut(at + i) else {
                return;
            };
            *old = (*old & !self.stores[at + i]) | (byte & self.stores[at + i]);
            *old &= !(byte & self.clears[at + i]);
        }
    }
}

fn layouts() -> impl Strategy<Value = Layout> {
    let capabilities = (any::<Option<u16>>(), 0..=2048_u16, any::<bool>());
    let rest = (
        0..=0xFFFE_u16,
        any::<u16>(),
        0..1_u32 << 24,
        any::<u8>(),
        4..32_u32,
        0..=4_u8,
    );
    (capabilities, rest, any::<bool>(), any::<(u8, u8)>()).prop_map(
        |(
            (pmc, msix_entries, pcie),
            (vendor, device, class, revision, bar, intpin),
            has_bar,
            line,
        )| {
            let bar0_size = if has_bar { 1 << bar } else { 0 };
            let (intline, functions) = line;
            Layout {
                vendor,
                device,
                class,
                revision,
                bar0_size,
                intpin,
                intline,
                pmc,
                pcie,
                msix_entries,
                functions,
            }
        },
    )
}

fn width() -> impl Strategy<Value = Width> {
    prop_oneof![Just(Width::Byte), Just(Width::Word), Just(Width::Dword)]
}

proptest! {
    #[test]
    fn config_space_is_bytes_with_masks(
        layout in layouts(),
        pme in any::<bool>(),
        writes in proptest::collection::vec((0..256_u16, width(), any::<u32>()), 0..40),
    ) {
        let mut registers = Registers::reset(&layout);
        let mut plain = Plain::new(&layout);
        if pme && layout.pmc.is_some() {
            registers.raise_pme();
            plain.bytes[0x45] |= 0x80;
        }
        for (offset, width, value) in writes {
            let Some(access) = Access::new(offset, width) else { continue };
            let written = registers.write(&layout, access, value);
            plain.write(access, value);
            let covers = access.offset() <= PMCSR + 1 && access.offset() + width.bytes() > PMCSR + 1;
            let high = value >> (8 * (PMCSR + 1).saturating_sub(access.offset()).min(3)) & 0x81;
            prop_assert_eq!(written.cleared_pme, layout.pmc.is_some() && covers && high == 0x80);
        }
        for offset in 0..256_u16 {
            for width in [Width::Byte, Width::Word, Width::Dword] {
                let Some(access) = Access::new(offset, width) else { continue };
                let bytes = &plain.bytes[offset.into()..][..width.bytes().into()];
                let want = bytes.iter().rev().fold(0, |value, &byte| value << 8 | u32::from(byte));
                prop_assert_eq!(registers.read(&layout, access), want, "{:#x} {:?}", offset, width);
            }
        }
    }

    #[test]
    fn an_absent_function_reads_ones_and_swallows_writes(
        offset in 0..4096_u16, width in width(), value in any::<u32>(),
    ) {
        prop_assume!(Access::new(offset, width).is_some());
        let access = Access::new(offset, width).expect("assumed");
        for profile in [graviton(), nitro_pcie()] {
            let setup = setup(profile, freebsd(0));
            let mut world = World::<2, 0>::booted(&setup, SlotSet::EMPTY);
            let before = world.clone();
            let mut out = pci_hotplug_model::Actions::new();
            world.config_write(&setup, slot(1), access, value, &mut out);
            prop_assert_eq!(&world, &before);
            prop_assert!(out.as_slice().is_empty());
            prop_assert_eq!(world.config_read(&setup, slot(1), access), width.ones());
            prop_assert_eq!(world.device_read(&setup, slot(1)), u32::MAX);
        }
    }

    /// Of a device that is there: a function that it has not, and one that keeps nothing.
    #[test]
    fn each_function_is_there_or_is_not(
        functions in any::<u8>(), number in 1..8_u8, offset in 0..256_u16, value in any::<u32>(),
    ) {
        let mut profile = graviton();
        profile.device.functions = functions;
        let setup = setup(profile, freebsd(0));
        let mut world = World::<1, 64>::booted(&setup, SlotSet::only(slot(0)));
        let access = Access::new(offset & 0xFC, Width::Dword).expect("aligned");
        let function = Function::new(number).expect("below 8");
        let there = functions & function.bit() != 0;
        let want = if there {
            Registers::reset(&setup.profile.device).read(&setup.profile.device, access)
        } else {
            u32::MAX
        };
        let before = world.clone();
        let mut out = pci_hotplug_model::Actions::new();
        world.config_write(&setup, slot(0), access.of(function), value, &mut out);
        prop_assert_eq!(&world, &before);
        prop_assert_eq!(world.config_read(&setup, slot(0), access.of(function)), want);
        prop_assert_eq!(world.slot(slot(0)).node.others, functions & !1);
        let adds = 1 + (functions & !1).count_ones() as usize;
        prop_assert_eq!(world.irq.leaked(), adds, "one leak for each add");
    }

    #[test]
    fn the_irq_map_searches_as_freebsds_does(
        first_free in 0..20_u16,
        size in 1..24_u16,
        only_lower in any::<bool>(),
        operations in proptest::collection::vec((0..3_u8, 0..4_u8), 0..120),
    ) {
        let free_rule = if only_lower { FreeRule::OnlyLower } else { FreeRule::Unconditional };
        let capacity = first_free + size;
        let params =
            Params { intrng: true, first_free, vectors: 0, capacity, invariants: true, free_rule };
        let mut map = IrqMap::<24>::new();
        // FreeBSD's table, from index 0, with what is taken at boot.
        let mut table = vec![None; capacity.into()];
        table[..first_free.into()].fill(Some(u8::MAX));
        let mut hint = usize::from(first_free);
        let mut leaks = 0;
        for (operation, number) in operations {
            let owner = if operation == 0 { 99 } else { number };
            if operation < 2 {
                let got = match operation {
                    0 => map.leak(&params),
                    _ => map.map_vector(&params, slot(number)),
                };
                let up = (hint..table.len()).find(|&i| table[i].is_none());
                let found = up.or_else(|| (0..hint).find(|&i| table[i].is_none()));
                prop_assert_eq!(got.ok().map(usize::from), found);
                if let Some(found) = found {
                    table[found] = Some(owner);
                    hint = found + 1;
                    leaks += usize::from(operation == 0);
                } else {
                    prop_assert_eq!(got, Err(AllocError::Full));
                }
            } else {
                map.unmap_vectors(&params, slot(number));
                for (i, held) in table.iter_mut().enumerate() {
                    if *held == Some(owner) {
                        *held = None;
                        if !only_lower || i < hint {
                            hint = i;
                        }
                    }
                }
            }
            prop_assert_eq!(usize::from(map.hint(&params)), hint);
            prop_assert_eq!(map.leaked(), leaks);
        }
    }

    /// By the rule alone: the n-th leaked index is first_free + (n - 1) * vectors.
    #[test]
    fn the_panic_comes_in_the_cycle_that_arithmetic_says(
        first_free in 30..254_u16, vectors in 1..40_u16,
    ) {
        let mut profile = graviton();
        profile.nitro.bus_lag = None;
        profile.irq.first_free = first_free;
        profile.irq.vectors = vectors;
        let mut run = Run::<1, 20000>::new(setup(profile, freebsd(16)));
        let distance = 255 - first_free;
        let due = (distance % vectors == 0).then_some(distance / vectors);
        for cycle in 0..260 {
            run.attach(0);
            let panicked = run.panicked() == Some(Panic::IrqMapping { slot: slot(0) });
            prop_assert_eq!(panicked, due == Some(cycle));
            if panicked {
                return Ok(());
            }
            run.detach(0);
            run.log.clear();
        }
        prop_assert!(due.is_none());
    }

    #[test]
    fn no_ghost_with_the_quirk_while_the_lag_is_below_ten_milliseconds(
        lag in (0..10_000_u64, 0..10_000_u64),
        gone in (0..20_000_u64, 0..20_000_u64),
        seed in any::<u64>(),
        slots in proptest::collection::vec(0..3_u8, 1..12),
    ) {
        let window = |(a, b): (u64, u64)| Window::new(a.min(b), a.max(b));
        let mut profile = graviton();
        profile.nitro.bus_lag = window(lag);
        profile.nitro.device_gone = window(gone);
        let mut run = Run::<3, 128>::new(setup(profile, freebsd(48)));
        run.pick = Pick::Random(seed);
        for number in slots {
            let here = run.world.slot(slot(number)).agent.answers();
            let operator = if here { Operator::Detach } else { Operator::Attach };
            run.operator(operator(slot(number)));
            // Any number may be under way at once; only a slot's own next volume waits for it.
            if !here {
                run.settle();
            }
            prop_assert!(run.world.no_ghost());
        }
        run.settle();
        prop_assert!(run.world.no_ghost());
        prop_assert!(run.world.eject_completes());
        prop_assert!(run.world.attach_succeeds());
        prop_assert!(!run.notes().iter().any(|note| matches!(note, Note::GhostKept(_))));
    }

    #[test]
    fn every_add_with_a_rerouted_intx_leaks_one_index(
        reroute in any::<bool>(), intpin in 0..=4_u8, intline in prop_oneof![Just(255), any::<u8>()],
        slots in proptest::collection::vec(0..3_u8, 1..20),
    ) {
        let mut profile = graviton();
        profile.device.intpin = intpin;
        profile.device.intline = intline;
        let os = OsConfig { intx_reroute: reroute, ..freebsd(48) };
        let mut run = Run::<3, 256>::new(setup(profile, os));
        let mut adds = 0;
        for number in slots {
            if run.world.slot(slot(number)).agent.answers() {
                run.detach(number);
            } else {
                run.attach(number);
                adds += 1;
            }
        }
        let leaks = reroute && intpin > 0 && intline != 255;
        prop_assert_eq!(run.world.irq.leaked(), if leaks { adds } else { 0 });
        let routed = |note: &&Note| matches!(note, Note::IntxRouted { .. });
        prop_assert_eq!(run.notes().iter().filter(routed).count(), run.world.irq.leaked());
    }

    #[test]
    fn the_lock_is_free_when_all_is_quiet(
        seed in any::<u64>(),
        quirks in 0..64_u32,
        native in any::<bool>(),
        linux in any::<bool>(),
        unpatched in any::<bool>(),
        zeros in any::<bool>(),
        refuses in 0..4_u32,
        operations in proptest::collection::vec((0..7_u8, 0..2_u8, 0..20_000_u64), 1..25),
    ) {
        let mut profile = if native { nitro_pcie() } else { graviton() };
        profile.nitro.departing_reads =
            if zeros { DepartingReads::Zeros } else { DepartingReads::Ones };
        let os = match (linux, unpatched) {
            (true, _) => OsConfig::linux(),
            (false, true) => OsConfig::freebsd_unpatched(freebsd(quirks).quirks),
            (false, false) => freebsd(quirks),
        };
        let mut setup = setup(profile, os);
        setup.faults.driver_refuses = SlotSet(refuses);
        let mut run = Run::<2, 256>::new(setup);
        run.pick = Pick::Random(seed);
        for (operation, number, pause) in operations {
            if run.panicked().is_some() {
                break;
            }
            let slot = slot(number);
            run.operator(match operation {
                0 | 1 => Operator::Attach(slot),
                2 | 3 => Operator::Detach(slot),
                4 => Operator::Remove(slot),
                5 => Operator::Rescan,
                _ => Operator::Press(slot),
            });
            run.until(run.now + pause);
        }
        run.settle();
        if run.panicked().is_none() {
            prop_assert_eq!(run.world.os.lock, None);
            prop_assert!(run.world.os.idle());
            prop_assert!(run.world.no_deadlock(&run.setup));
        }
        let holders = Slot::first(2).map(|slot| run.world.irq.vectors(&setup.profile.irq, slot).count());
        let attached = |count: usize| count == 0 || count == usize::from(setup.profile.irq.vectors);
        prop_assert!(holders.into_iter().all(attached), "vectors are taken and freed together");
    }
}

#[test]
fn the_capability_list_is_the_one_that_the_os_walks() {
    let registers = Registers::reset(&Layout::EBS);
    let read = |offset: u8| {
        let access = Access::new(offset.into(), Width::Byte).expect("bytes are aligned");
        registers.read(&Layout::EBS, access) as u8
    };
    let found = acpi_quirks::pm::find_capability(read, acpi_quirks::pm::CAPABILITY_ID);
    assert_eq!(found.map(|at| at.map(u16::from)), Ok(Layout::EBS.pm()));
}

#[test]
fn extended_space_is_zeros_with_pcie_and_ones_without() {
    let access = Access::new(0x100, Width::Dword).expect("aligned");
    for (pcie, want) in [(false, u32::MAX), (true, 0)] {
        let layout = Layout {
            pcie,
            ..Layout::EBS
        };
        assert_eq!(Registers::reset(&layout).read(&layout, access), want);
    }
}

#[test]
fn a_map_that_is_followed_too_shortly_says_so() {
    let params = graviton().irq;
    let mut map = IrqMap::<4>::new();
    for _ in 0..4 {
        assert!(map.leak(&params).is_ok());
    }
    assert_eq!(map.leak(&params), Err(AllocError::Window));
    let short = Params {
        capacity: 58,
        ..params
    };
    assert_eq!(map.leak(&short), Err(AllocError::Full));
}

#[test]
fn without_the_assertion_255_is_only_invalid() {
    let mut profile = graviton();
    profile.irq.invariants = false;
    profile.irq.first_free = 255;
    let mut run = Run::<1, 64>::new(setup(profile, freebsd(48)));
    run.attach(0);
    assert_eq!(run.panicked(), None);
    assert!(run.world.attach_succeeds());
    let line = Access::new(0x3C, Width::Byte).expect("aligned");
    assert_eq!(
        run.world.config_read(&run.setup, slot(0), line),
        0,
        "the firmware's line stays"
    );
}

#[test]
fn the_index_is_cut_to_the_eight_bits_of_the_register() {
    let mut profile = graviton();
    profile.irq.first_free = 0x1234;
    let mut run = Run::<1, 64>::new(setup(profile, freebsd(48)));
    run.attach(0);
    let line = Access::new(0x3C, Width::Byte).expect("aligned");
    assert_eq!(run.world.config_read(&run.setup, slot(0), line), 0x34);
}

#[test]
fn a_full_map_is_a_panic_of_its_own() {
    let mut profile = graviton();
    profile.irq.first_free = 300;
    profile.irq.capacity = 310;
    let mut run = Run::<1, 64>::new(setup(profile, freebsd(48)));
    let mut cycles = BTreeSet::new();
    for cycle in 0..20 {
        run.attach(0);
        if run.panicked().is_some() {
            cycles.insert(cycle);
            break;
        }
        run.detach(0);
    }
    assert_eq!(run.panicked(), Some(Panic::IrqTableFull { slot: slot(0) }));
    // Ten indexes: one leaks per cycle, and each attach needs three more for its vectors.
    assert_eq!(cycles, BTreeSet::from([7]));
}
