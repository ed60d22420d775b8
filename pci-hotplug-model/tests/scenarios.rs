//! EC2's hot-unplug bugs, each by its own mechanism.

mod support;

use pci_hotplug_model::irq::FreeRule;
use pci_hotplug_model::profile::OsConfig;
use pci_hotplug_model::{Panic, Profile, Window};
use support::{Run, fixed, freebsd, graviton, nitro_pcie, setup, slot};

type One = Run<1, 1024>;

#[test]
fn without_the_pme_write_the_eject_never_completes() {
    let mut run = One::new(setup(graviton(), freebsd(0)));
    run.attach(0);
    assert!(run.world.attach_succeeds());
    run.detach(0);
    assert!(run.world.quiescent(&run.setup));
    assert!(!run.world.eject_completes());
    assert!(run.world.no_ghost(), "the device is still there");
    assert!(run.world.no_deadlock(&run.setup));
}

#[test]
fn with_the_pme_write_it_does_and_linux_makes_it_anyway() {
    for os in [freebsd(16), freebsd(48), OsConfig::linux()] {
        let mut run = One::new(setup(graviton(), os));
        run.attach(0);
        run.detach(0);
        assert!(run.world.eject_completes(), "{os:?}");
    }
    let mut run = One::new(setup(fixed(), freebsd(0)));
    run.attach(0);
    run.detach(0);
    assert!(run.world.eject_completes());
    assert!(run.world.no_ghost());
}

#[test]
fn the_ghost_blocks_the_next_volume_of_its_slot_only() {
    for (quirks, next, ghost, attached) in [
        (16, 0, true, false),
        (48, 0, false, true),
        (16, 1, false, true),
        (48, 1, false, true),
    ] {
        let mut run = Run::<2, 1024>::new(setup(graviton(), freebsd(quirks)));
        run.attach(0);
        run.detach(0);
        assert_eq!(run.world.ghosts().contains(slot(0)), quirks == 16);
        run.attach(next);
        assert_eq!(
            !run.world.no_ghost(),
            ghost,
            "quirks {quirks}, next volume in slot {next}"
        );
        assert_eq!(
            run.world.attach_succeeds(),
            attached,
            "quirks {quirks}, slot {next}"
        );
    }
}

#[test]
fn ten_milliseconds_are_enough_exactly_while_the_lag_is_shorter() {
    for (lag, ghost) in [(9_999, false), (12_000, true)] {
        let mut profile = graviton();
        profile.nitro.bus_lag = Some(Window::exactly(lag));
        let mut run = One::new(setup(profile, freebsd(48)));
        run.attach(0);
        run.detach(0);
        assert_eq!(!run.world.no_ghost(), ghost, "lag {lag}");
    }
}

/// How many cycles succeed before the kernel panics.
fn cycles(profile: Profile, os: OsConfig, limit: u32) -> (u32, Option<Panic>) {
    let mut run = Run::<1, 32768>::new(setup(profile, os));
    for cycle in 0..limit {
        run.attach(0);
        if run.panicked().is_some() {
            return (cycle, run.panicked());
        }
        run.detach(0);
        run.log.clear();
    }
    (limit, None)
}

#[test]
fn the_leak_ends_in_the_cycle_that_the_rule_says() {
    let panic = Some(Panic::IrqMapping { slot: slot(0) });
    let with = |first_free, vectors| {
        let mut profile = graviton();
        profile.irq.first_free = first_free;
        profile.irq.vectors = vectors;
        cycles(profile, freebsd(48), 1000)
    };
    assert_eq!(with(54, 3), (67, panic));
    assert_eq!(with(121, 2), (67, panic));
    assert_eq!(with(188, 1), (67, panic));
    assert_eq!(with(55, 4), (50, panic));
    assert_eq!(with(54, 2), (1000, None), "255 is stepped over");
    let mut profile = graviton();
    profile.irq.free_rule = FreeRule::OnlyLower;
    assert_eq!(cycles(profile, freebsd(48), 1000), (201, panic));
    let no_reroute = OsConfig {
        intx_reroute: false,
        ..freebsd(48)
    };
    assert_eq!(cycles(graviton(), no_reroute, 1000), (1000, None));
}

#[test]
fn nvme_panics_on_zeros_unless_it_asks_the_bridge() {
    let quirks = freebsd(0).quirks;
    let unpatched = OsConfig::freebsd_unpatched(quirks);
    let mut run = One::new(setup(nitro_pcie(), unpatched));
    run.attach(0);
    assert!(run.world.attach_succeeds(), "{:#?}", run.log);
    run.detach(0);
    assert_eq!(
        run.panicked(),
        Some(Panic::NvmePolledCommand { slot: slot(0) }),
        "{:#?}",
        run.log
    );

    let mut run = One::new(setup(nitro_pcie(), freebsd(0)));
    run.attach(0);
    run.detach(0);
    assert_eq!(run.panicked(), None);
    assert!(run.world.eject_completes());
    assert!(run.world.no_ghost());
}
