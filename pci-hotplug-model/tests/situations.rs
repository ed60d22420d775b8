//! What must not go wrong when something does: every path ends in a known state, with the lock released.

mod support;

use pci_hotplug_model::config::{Access, PMCSR, Width};
use pci_hotplug_model::nitro::{Bus, Device};
use pci_hotplug_model::os::{Child, EJECT_REQUEST, Node};
use pci_hotplug_model::profile::{DepartingReads, Hotplug, OsConfig, Quirks};
use pci_hotplug_model::{
    Action, Actions, Event, Message, Note, Operator, SlotSet, StepError, Target, Thread, Timer,
    Window, pcib, pcie,
};
use support::{Pick, Run, fixed, freebsd, graviton, nitro_pcie, setup, slot};

type One = Run<1, 256>;
type Two = Run<2, 256>;

/// A machine with an attached volume in slot 0, and an empty log.
fn attached<const N: usize, const C: usize>(setup: pci_hotplug_model::Setup) -> Run<N, C> {
    let mut run = Run::new(setup);
    run.attach(0);
    assert!(run.world.attach_succeeds());
    run.log.clear();
    run
}

fn at_rest<const N: usize, const C: usize>(run: &Run<N, C>) {
    assert_eq!(run.world.os.lock, None, "{:#?}", run.log);
    assert!(run.world.os.idle());
    assert!(run.world.quiescent(&run.setup));
    assert!(run.world.no_deadlock(&run.setup));
}

#[test]
fn an_eject_takes_freebsds_steps_in_freebsds_order() {
    let mut run: One = attached(setup(graviton(), freebsd(48)));
    run.detach(0);
    let (s, task) = (slot(0), Thread::Task0);
    let order = [
        Note::DetachRequested(s),
        Note::Locked(task),
        Note::NvmeGone {
            slot: s,
            csts: 1,
            gone: false,
        },
        Note::DriverDetached(s),
        Note::PmcsrWritten {
            slot: s,
            value: 0x8000,
        },
        Note::PmeAcknowledged(s),
        Note::EjectCalled(s),
        Note::EjectAcknowledged(s),
        Note::HandshakeComplete(s),
        Note::Waiting {
            thread: task,
            us: 10_000,
        },
        Note::DeviceGone(s),
        Note::BusWithdrew(s),
        Note::Rescanned {
            unchanged: SlotSet::EMPTY,
            added: SlotSet::EMPTY,
        },
        Note::ChildDeleted(s),
        Note::Unlocked(task),
    ];
    assert_eq!(run.notes(), order);
    let locked = |note| run.log.iter().find(|(_, a)| *a == Action::Note(note));
    let times = [Note::Locked(task), Note::Unlocked(task)].map(|n| locked(n).expect("noted").0);
    assert_eq!(
        times[1] - times[0],
        10_000,
        "the busy wait is under the lock"
    );
    at_rest(&run);
}

#[test]
fn linux_deletes_first_and_writes_pmcsr_without_a_quirk() {
    let mut run: One = attached(setup(graviton(), OsConfig::linux()));
    run.detach(0);
    let at = |wanted: Note| {
        run.notes()
            .iter()
            .position(|&n| n == wanted)
            .expect("noted")
    };
    let pmcsr = at(Note::PmcsrWritten {
        slot: slot(0),
        value: 0x8000,
    });
    assert!(
        pmcsr < at(Note::DriverDetached(slot(0))),
        "pci_stop_dev's order"
    );
    assert!(at(Note::DriverDetached(slot(0))) < at(Note::ChildDeleted(slot(0))));
    assert!(at(Note::ChildDeleted(slot(0))) < at(Note::EjectCalled(slot(0))));
    assert!(
        !run.notes()
            .iter()
            .any(|n| matches!(n, Note::Rescanned { .. }))
    );
    at_rest(&run);
}

#[test]
fn the_pmcsr_write_of_an_attach_is_no_consent() {
    let run: One = {
        let mut run = One::new(setup(graviton(), freebsd(48)));
        run.attach(0);
        run
    };
    assert!(run.noted(Note::PmcsrWritten {
        slot: slot(0),
        value: 0x8000
    }));
    assert!(!run.noted(Note::PmeAcknowledged(slot(0))));
    assert_eq!(run.world.slot(slot(0)).agent.device, Device::Here);
    // Nor is that of a resume, nor one that somebody made before he was asked.
    let mut run = run;
    let pmcsr = Access::new(PMCSR, Width::Word).expect("aligned");
    let mut out = Actions::new();
    run.world
        .config_write(&run.setup, slot(0), pmcsr, 0x8000, &mut out);
    assert!(out.as_slice().is_empty());
    run.setup.os.quirks = Quirks::empty();
    run.detach(0);
    assert!(
        !run.world.eject_completes(),
        "the earlier write does not count"
    );
}

/// Linux has no driver that refuses, and none that panics over a controller that does not answer.
#[test]
fn linux_drivers_always_let_go() {
    let mut setup = setup(graviton(), OsConfig::linux());
    setup.faults.driver_refuses = SlotSet::ALL;
    setup.profile.nitro.departing_reads = DepartingReads::Zeros;
    let mut run: One = attached(setup);
    run.detach(0);
    assert!(run.noted(Note::BusWithdrew(slot(0))));
    at_rest(&run);
    run.attach(0);
    run.operator(Operator::Remove(slot(0)));
    run.operator(Operator::Detach(slot(0)));
    run.event(Event::Notify {
        target: Target::Slot(slot(0)),
        value: 3,
    });
    run.settle();
    assert!(run.noted(Note::NvmeGone {
        slot: slot(0),
        csts: 0,
        gone: false
    }));
    at_rest(&run);
}

/// A device with functions 0, 1 and 3: each gets a node and leaks an index; function 0 alone has a driver and an
/// `_EJ0`, and all go with it. One that comes back with fewer functions loses the others' nodes by a rescan, and
/// keeps the first as unchanged.
#[test]
fn a_rescan_looks_at_all_functions_of_a_device_that_has_several() {
    let mut profile = graviton();
    profile.device.functions = 0b1011;
    let mut run: One = attached(setup(profile, freebsd(48)));
    let added = |run: &One, slot| run.world.slot(slot).node.others;
    assert_eq!(added(&run, slot(0)), 0b1010);
    assert_eq!(run.world.irq.leaked(), 3, "an index for each");
    run.operator(Operator::Rescan);
    run.settle();
    assert_eq!(run.world.irq.leaked(), 3, "unchanged");
    run.setup.profile.device.functions = 0b0011;
    run.operator(Operator::Rescan);
    run.settle();
    assert_eq!(added(&run, slot(0)), 0b0010);
    assert!(run.noted(Note::OtherFunctions {
        slot: slot(0),
        added: 0,
        gone: 0b1000
    }));
    assert_eq!(run.world.slot(slot(0)).node.child, Child::Attached);
    run.detach(0);
    assert_eq!(run.world.slot(slot(0)).node, Node::default());
    at_rest(&run);
    // A header that says nothing of others hides them (step c of the rule).
    run.setup.profile.device.functions = 0b0001;
    run.attach(0);
    assert_eq!(added(&run, slot(0)), 0);
}

/// QEMU's root port refuses a second request for 5 s; one that it takes presses the button, which FreeBSD reads as
/// "take it back" while the first one's pause still runs.
#[test]
fn a_host_asks_once_in_five_seconds() {
    let mut profile = nitro_pcie();
    profile.hotplug = Hotplug::Pcie(pcie::Behaviour::QEMU);
    let os = OsConfig {
        link_timeout: Some(pcib::LinkTimeout::Reread),
        detach_timeout_us: 6_000_000,
        ..freebsd(0)
    };
    let mut run: One = attached(setup(profile, os));
    let detach = Operator::Detach(slot(0));
    run.operator(detach);
    run.until(run.now + 4_999_999);
    run.operator(detach);
    assert!(run.noted(Note::Refused(detach)));
    run.until(run.now + 1);
    run.operator(detach);
    run.settle();
    assert!(run.said(Message::AttentionButton {
        slot: slot(0),
        cancelled: true
    }));
    assert_eq!(run.world.slot(slot(0)).node.child, Child::Attached);
    // A machine that was off in between has a port that knows of no request.
    run.operator(detach);
    run.operator(Operator::PowerLoss);
    run.operator(Operator::PowerOn);
    run.operator(detach);
    run.settle();
    assert!(run.world.eject_completes());
    at_rest(&run);
}

#[test]
fn a_driver_that_refuses_ends_the_eject_before_the_firmware_hears_of_it() {
    let mut run: One = attached(setup(graviton(), freebsd(48)));
    run.setup.faults.driver_refuses = SlotSet::only(slot(0));
    run.detach(0);
    at_rest(&run);
    assert!(run.said(Message::FailedToDetach(slot(0))));
    assert!(!run.noted(Note::EjectCalled(slot(0))));
    assert_eq!(run.world.slot(slot(0)).node.child, Child::Attached);
    assert!(!run.world.eject_completes());
    // Once it lets go, the next request gets through.
    run.setup.faults.driver_refuses = SlotSet::EMPTY;
    run.detach(0);
    at_rest(&run);
    assert!(run.world.eject_completes());
}

#[test]
fn a_failing_ej0_leaves_a_detached_node_and_no_rescan() {
    let mut run: One = attached(setup(graviton(), freebsd(48)));
    run.setup.faults.eject_fails = SlotSet::only(slot(0));
    run.detach(0);
    at_rest(&run);
    assert!(run.said(Message::FailedToEject(slot(0))));
    assert!(
        !run.notes()
            .iter()
            .any(|n| matches!(n, Note::Rescanned { .. }))
    );
    assert_eq!(run.world.slot(slot(0)).node.child, Child::Detached);
    assert!(!run.world.eject_completes());
}

#[test]
fn an_eject_of_an_empty_slot_only_says_so() {
    let mut run = One::new(setup(graviton(), freebsd(48)));
    run.event(Event::Notify {
        target: Target::Slot(slot(0)),
        value: EJECT_REQUEST,
    });
    run.settle();
    at_rest(&run);
    assert!(run.said(Message::NoDeviceToEject(slot(0))));
    assert!(!run.notes().iter().any(|n| matches!(n, Note::Locked(_))));
}

#[test]
fn notifies_that_nobody_handles_are_said_to_be_unknown() {
    let mut run = One::new(setup(graviton(), freebsd(48)));
    for (target, value) in [
        (Target::Slot(slot(0)), 2),
        (Target::Slot(slot(0)), 0),
        (Target::Bus, 1),
    ] {
        run.event(Event::Notify { target, value });
        assert!(
            run.said(Message::UnknownNotify { target, value }),
            "{target:?} {value}"
        );
    }
    run.event(Event::Notify {
        target: Target::Bus,
        value: 0,
    });
    run.settle();
    assert!(
        run.notes()
            .iter()
            .any(|n| matches!(n, Note::Rescanned { .. }))
    );
}

#[test]
fn two_ejects_in_flight_are_serialised_by_the_lock() {
    for seed in 0..200 {
        let mut run: Two = attached(setup(graviton(), freebsd(48)));
        run.attach(1);
        run.pick = Pick::Random(seed);
        run.operator(Operator::Detach(slot(0)));
        run.operator(Operator::Detach(slot(1)));
        run.settle();
        at_rest(&run);
        assert!(run.world.eject_completes());
        assert!(run.world.no_ghost());
        let mut holder = None;
        for note in run.notes() {
            match note {
                Note::Locked(thread) => assert_eq!(holder.replace(thread), None),
                Note::Unlocked(thread) => assert_eq!(holder.take(), Some(thread)),
                _ => {}
            }
        }
    }
}

#[test]
fn two_ejects_of_one_slot_end_with_one_removal() {
    for seed in 0..500 {
        let mut run: One = attached(setup(graviton(), freebsd(48)));
        run.pick = Pick::Random(seed);
        for _ in 0..2 {
            run.event(Event::Notify {
                target: Target::Slot(slot(0)),
                value: EJECT_REQUEST,
            });
        }
        run.operator(Operator::Detach(slot(0)));
        run.settle();
        at_rest(&run);
        assert!(run.world.eject_completes());
        assert_eq!(run.world.slot(slot(0)).node.child, Child::None);
    }
}

#[test]
fn an_attach_during_an_eject_waits_for_the_lock() {
    for seed in 0..200 {
        let mut run: Two = attached(setup(graviton(), freebsd(48)));
        run.pick = Pick::Random(seed);
        run.operator(Operator::Detach(slot(0)));
        run.operator(Operator::Attach(slot(0)));
        assert!(
            run.noted(Note::Refused(Operator::Attach(slot(0)))),
            "the slot is taken"
        );
        run.until(run.now + 5_000);
        run.operator(Operator::Attach(slot(1)));
        run.settle();
        at_rest(&run);
        assert!(run.world.attach_succeeds());
        assert!(run.world.eject_completes());
        assert_eq!(run.world.slot(slot(1)).node.child, Child::Attached);
    }
}

/// Runs an eject for `steps` steps and says whether it was still under way then.
fn interrupted(run: &mut One, steps: usize) -> bool {
    run.operator(Operator::Detach(slot(0)));
    for _ in 0..steps {
        while !run.step() {
            match run.timers.keys().next() {
                Some(&(at, _)) => run.now = at,
                None => return false,
            }
        }
    }
    true
}

#[test]
fn power_lost_at_any_step_of_an_eject_leaves_nothing_behind() {
    let mut steps = 0;
    loop {
        let mut run: One = attached(setup(graviton(), freebsd(48)));
        let under_way = interrupted(&mut run, steps);
        run.operator(Operator::PowerLoss);
        assert_eq!(
            run.world.os,
            pci_hotplug_model::os::Os::new(),
            "step {steps}"
        );
        let refused = run.world.step(
            &run.setup.clone(),
            Event::Step(Thread::Task0),
            &mut Default::default(),
        );
        assert_eq!(refused, Err(StepError::PoweredOff));
        run.settle();
        assert_eq!(
            run.world.slot(slot(0)).agent.device,
            Device::Absent,
            "step {steps}"
        );
        run.operator(Operator::PowerOn);
        run.settle();
        at_rest(&run);
        assert_eq!(
            run.world.slot(slot(0)).node.child,
            Child::None,
            "step {steps}"
        );
        run.attach(0);
        assert!(run.world.attach_succeeds(), "step {steps}");
        if !under_way {
            break;
        }
        steps += 1;
    }
    assert!(steps > 10, "an eject has more steps than {steps}");
}

#[test]
fn a_device_torn_out_at_any_step_of_an_eject_does_not_keep_the_lock() {
    for departing in 0..40 {
        for profile in [graviton(), nitro_pcie()] {
            let mut run: One = attached(setup(profile, freebsd(48)));
            interrupted(&mut run, departing);
            run.operator(Operator::Remove(slot(0)));
            run.settle();
            if run.panicked().is_none() {
                at_rest(&run);
                assert_eq!(run.world.slot(slot(0)).agent.bus, Bus::Absent);
            }
        }
    }
}

#[test]
fn a_volume_that_comes_back_before_the_bus_has_looked_is_shown_next() {
    let mut profile = graviton();
    profile.nitro.device_gone = Some(Window::exactly(10));
    profile.nitro.bus_lag = Some(Window::exactly(9_000));
    profile.nitro.attach_lag = Some(Window::exactly(2_000));
    let mut run: One = attached(setup(profile, freebsd(48)));
    run.operator(Operator::Detach(slot(0)));
    run.until(run.now + 1_000);
    assert_eq!(run.world.slot(slot(0)).agent.bus, Bus::Withdrawing);
    run.operator(Operator::Attach(slot(0)));
    assert_eq!(
        run.world.slot(slot(0)).agent.device,
        Device::Here,
        "the device is back"
    );
    assert!(!run.world.timers().any(|t| t == Timer::BusPublish(slot(0))));
    run.until(run.now + 8_100);
    assert_eq!(run.world.slot(slot(0)).agent.bus, Bus::Publishing);
    run.settle();
    at_rest(&run);
    assert!(run.world.attach_succeeds());
    assert!(run.world.no_ghost());
}

/// Even a delay longer than the lag makes a ghost when the next volume is quicker still: the rescan sees it in
/// the old one's place and cannot tell them apart.
#[test]
fn a_volume_that_is_shown_again_before_the_rescan_passes_for_the_old_one() {
    let mut profile = graviton();
    profile.nitro.device_gone = Some(Window::exactly(10));
    profile.nitro.bus_lag = Some(Window::exactly(5_000));
    let mut run: One = attached(setup(profile, freebsd(48)));
    run.operator(Operator::Detach(slot(0)));
    run.until(run.now + 6_000);
    run.operator(Operator::Attach(slot(0)));
    run.settle();
    at_rest(&run);
    assert!(run.noted(Note::GhostKept(slot(0))));
    assert!(!run.world.no_ghost());
    assert!(!run.world.attach_succeeds());
}

#[test]
fn a_detached_ghost_is_cured_by_a_rescan_of_the_empty_slot() {
    let mut run: One = attached(setup(graviton(), freebsd(16)));
    run.detach(0);
    assert!(run.noted(Note::GhostKept(slot(0))));
    assert!(!run.world.no_ghost());
    run.operator(Operator::Rescan);
    run.settle();
    assert!(run.world.no_ghost());
    run.attach(0);
    assert!(run.world.attach_succeeds());
}

#[test]
fn a_ghost_is_noted_by_the_rescan_that_made_it_only() {
    let mut run: One = attached(setup(graviton(), freebsd(16)));
    run.detach(0);
    run.attach(0);
    run.detach(0);
    let kept = run
        .notes()
        .iter()
        .filter(|&&n| n == Note::GhostKept(slot(0)))
        .count();
    assert_eq!(kept, 1, "{:#?}", run.log);
}

/// Linux deletes the node first, so it has no ghost of its own making; but a rescan that comes while the bus
/// lags finds the departing device and adds it again (coreos/bugs#2371).
#[test]
fn a_periodic_rescan_in_the_lag_brings_the_departing_device_back() {
    let mut profile = graviton();
    profile.nitro.bus_lag = Some(Window::exactly(9_000));
    for (period, again) in [(4_000, true), (1_000_000, false)] {
        let os = OsConfig {
            periodic_rescan: Some(Window::exactly(period)),
            ..OsConfig::linux()
        };
        let mut run = One::new(setup(profile, os));
        let timer = Timer::Rescan;
        run.timers.insert((period, 0), timer);
        run.operator(Operator::Attach(slot(0)));
        run.until(2 * period + 1);
        run.log.clear();
        run.operator(Operator::Detach(slot(0)));
        run.until(run.now + 50_000);
        assert!(run.world.eject_completes());
        assert_eq!(
            run.noted(Note::GhostKept(slot(0))),
            again,
            "period {period}"
        );
        assert_eq!(
            !run.world.no_ghost(),
            again,
            "a plain rescan never removes what stopped answering"
        );
    }
}

#[test]
fn a_press_within_five_seconds_takes_the_request_back() {
    let mut run: One = attached(setup(nitro_pcie(), freebsd(0)));
    run.operator(Operator::Detach(slot(0)));
    run.until(run.now + 4_000_000);
    run.operator(Operator::Press(slot(0)));
    run.settle();
    at_rest(&run);
    assert!(run.said(Message::AttentionButton {
        slot: slot(0),
        cancelled: true
    }));
    assert_eq!(run.world.slot(slot(0)).node.child, Child::Attached);
    assert!(run.world.eject_completes(), "nobody wants it back any more");
}

#[test]
fn freebsd_takes_the_power_before_the_driver_and_linux_after_it() {
    for (os, power_first) in [(freebsd(0), true), (OsConfig::linux(), false)] {
        let mut run: One = attached(setup(nitro_pcie(), os));
        run.detach(0);
        at_rest(&run);
        assert!(run.world.eject_completes(), "{:#?}", run.log);
        let notes = run.notes();
        let off = |n: &Note| matches!(n, Note::SlotControl { value, .. } if value & 0x0400 != 0);
        let off = notes.iter().position(off).expect("the power goes off");
        let driver = notes
            .iter()
            .position(|n| *n == Note::DriverDetached(slot(0)));
        assert_eq!(
            off < driver.expect("the driver goes"),
            power_first,
            "{os:?}"
        );
    }
}

#[test]
fn a_slot_without_power_answers_nothing() {
    use pci_hotplug_model::config::{Access, Width};
    let mut run: One = attached(setup(nitro_pcie(), freebsd(0)));
    let ids = Access::new(0, Width::Dword).expect("aligned");
    assert_eq!(run.world.config_read(&run.setup, slot(0), ids), 0x8061_1D0F);
    let control = run.world.slot(slot(0)).port.control();
    let mut out = pci_hotplug_model::Actions::new();
    run.world
        .slot_control_write(&run.setup, slot(0), control | 0x0400, 0xFFFF, &mut out);
    assert_eq!(
        run.world.slot(slot(0)).agent.bus,
        Bus::Shown,
        "the indicator is still on"
    );
    assert_eq!(run.world.config_read(&run.setup, slot(0), ids), u32::MAX);
    assert_eq!(
        run.world.device_read(&run.setup, slot(0)),
        0,
        "and its registers read zeros"
    );
}

#[test]
fn no_pause_after_the_button_on_ec2() {
    for (timeout, at_least, below) in [(5_000_000, 5_000_000, 6_000_000), (0, 0, 1_000_000)] {
        let os = OsConfig {
            detach_timeout_us: timeout,
            ..freebsd(0)
        };
        let mut run: One = attached(setup(nitro_pcie(), os));
        let start = run.now;
        run.detach(0);
        at_rest(&run);
        let gone = Action::Note(Note::BusWithdrew(slot(0)));
        let (at, _) = run
            .log
            .iter()
            .find(|(_, action)| *action == gone)
            .expect("it goes");
        assert!(
            (at_least..below).contains(&(at - start)),
            "{timeout}: {}",
            at - start
        );
    }
}

#[test]
fn ones_instead_of_zeros_and_nvme_does_not_panic_either_way() {
    use pci_hotplug_model::profile::DepartingReads;
    for seed in 0..100 {
        let mut profile = nitro_pcie();
        profile.nitro.departing_reads = DepartingReads::Ones;
        let os = OsConfig::freebsd_unpatched(freebsd(0).quirks);
        let mut run: One = attached(setup(profile, os));
        run.pick = Pick::Random(seed);
        run.detach(0);
        at_rest(&run);
        assert_eq!(run.panicked(), None);
    }
}

#[test]
fn a_new_device_whose_driver_fails_keeps_its_node() {
    let mut run = One::new(setup(fixed(), freebsd(0)));
    run.setup.faults.attach_fails = SlotSet::only(slot(0));
    run.attach(0);
    at_rest(&run);
    assert!(run.said(Message::AttachFailed(slot(0))));
    assert_eq!(run.world.slot(slot(0)).node.child, Child::Detached);
    assert!(!run.world.attach_succeeds());
    assert!(
        run.world.no_ghost(),
        "a node without a driver is no ghost while its device is there"
    );
}

#[test]
fn what_is_not_enabled_changes_nothing() {
    let run: One = attached(setup(graviton(), freebsd(48)));
    let mut world = run.world.clone();
    let mut out = pci_hotplug_model::Actions::new();
    for event in [
        Event::Step(Thread::Task0),
        Event::Timer(Timer::Delay(Thread::Task0)),
        Event::PortInterrupt(slot(0)),
        Event::EventMethod,
    ] {
        assert_eq!(
            world.step(&run.setup, event, &mut out),
            Err(StepError::NotEnabled(event))
        );
    }
    let elsewhere = Event::Operator(Operator::Attach(slot(9)));
    assert_eq!(
        world.step(&run.setup, elsewhere, &mut out),
        Err(StepError::NoSuchSlot(slot(9)))
    );
    assert_eq!(world, run.world);
}

/// QEMU's register of pending removals is not cleared by a read, so each request's event notifies of all that wait:
/// 32 requests under one lock make 528 notifies, and none may be lost.
#[test]
fn all_slots_asked_back_at_once_are_all_ejected() {
    let mut run = Run::<32, 256>::new(setup(graviton(), freebsd(48)));
    run.setup.profile.irq.vectors = 1;
    run.setup.os.intx_reroute = false;
    for number in 0..32 {
        run.attach(number);
    }
    run.log.clear();
    for number in 0..32 {
        run.operator(Operator::Detach(slot(number)));
        run.drain();
    }
    run.settle();
    at_rest(&run);
    assert!(run.world.eject_completes() && run.world.no_ghost());
    let full = |&(_, action): &(u64, Action)| {
        matches!(action, Action::Console(Message::TaskQueueFull { .. }))
    };
    assert!(!run.log.iter().any(full));
}
