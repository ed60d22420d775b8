//! The OS's native slot machine by itself, over a port that is only two registers.

use pci_hotplug_model::pcib::{self, Output, Pcib, PortTimer, PowerOff, Settings};
use pci_hotplug_model::pcie::{
    ABP, Behaviour, CAP_HPC, CAP_MRLSP, CAP_NCCS, CC, CCIE, DLLSC, EIC, EIS, FLAGS_SLOT, HPIE,
    LINK_CAP_DL_ACTIVE, LINK_STATUS_DL_ACTIVE, MRLSS, PCC, PDC, PDS, PIC, PIC_BLINK, PIC_OFF,
    PIC_ON, Port, Request,
};
use proptest::prelude::*;

const SETTINGS: Settings = Settings::freebsd(Behaviour::QEMU.slot_cap);
const LINUX: Settings = Settings::linux(Behaviour::QEMU.slot_cap);

/// A slot and its driver; outputs are carried out on the port and remembered.
struct Slot {
    behaviour: Behaviour,
    settings: Settings,
    port: Port,
    pcib: Pcib,
    outputs: Vec<Output>,
}

impl Slot {
    fn new(occupied: bool, settings: Settings, behaviour: Behaviour) -> Slot {
        let port = Port::reset(occupied);
        let mut outputs = Vec::new();
        let link = port.link_active(&behaviour);
        let pcib = Pcib::attach(&settings, port.control(), port.status(), link, &mut |o| {
            outputs.push(o)
        });
        let mut slot = Slot {
            behaviour,
            settings,
            port,
            pcib,
            outputs: Vec::new(),
        };
        slot.carry_out(outputs);
        slot.serve();
        slot
    }

    fn carry_out(&mut self, outputs: Vec<Output>) {
        for &output in &outputs {
            match output {
                Output::WriteStatus(value) => {
                    self.port.write_status(&self.behaviour, value, u16::MAX);
                }
                Output::WriteControl(value) => {
                    let given_up = self.port.write_control(&self.behaviour, value, u16::MAX);
                    if given_up {
                        self.port.remove(&self.behaviour);
                    }
                }
                _ => {}
            }
        }
        self.outputs.extend(outputs);
    }

    /// Interrupts until the line falls.
    fn serve(&mut self) {
        for _ in 0..20 {
            if !self.port.interrupt() {
                return;
            }
            let (status, link) = (self.port.status(), self.port.link_active(&self.behaviour));
            let mut outputs = Vec::new();
            self.pcib
                .interrupt(&self.settings, status, link, &mut |o| outputs.push(o));
            self.carry_out(outputs);
        }
        panic!("the interrupt does not go away");
    }

    fn timer(&mut self, timer: PortTimer) -> bool {
        let mut outputs = Vec::new();
        let (status, link) = (self.port.status(), self.port.link_active(&self.behaviour));
        let ran = self
            .pcib
            .timer(&self.settings, timer, status, link, &mut |o| {
                outputs.push(o)
            });
        self.carry_out(outputs);
        self.serve();
        ran
    }

    fn task(&mut self) {
        let mut outputs = Vec::new();
        let present = self.pcib.present(&self.settings);
        self.pcib
            .set_child_bus(&self.settings, present, &mut |o| outputs.push(o));
        self.carry_out(outputs);
        self.serve();
    }

    fn took(&mut self, output: Output) -> bool {
        self.outputs.contains(&output)
    }
}

#[test]
fn attach_enables_what_the_slot_can_raise() {
    let keeps_all = Behaviour {
        control_mask: 0x17FF,
        ..Behaviour::QEMU
    };
    let slot = Slot::new(true, SETTINGS, keeps_all);
    let enables = HPIE | CCIE | PDC | ABP | 0x0002 | 0x1000;
    assert_eq!(slot.port.control() & 0x103F, enables);
    // QEMU's port has no enables for power faults and link changes.
    let slot = Slot::new(true, SETTINGS, Behaviour::QEMU);
    assert_eq!(slot.port.control() & 0x103F, enables & !0x1002);
    assert_eq!(slot.port.control() & (PCC | PIC), PIC_ON);
    assert!(slot.pcib.present(&SETTINGS) && slot.pcib.child_bus());
    let empty = Slot::new(false, SETTINGS, Behaviour::QEMU);
    assert_eq!(empty.port.control() & (PCC | PIC), PCC | PIC_OFF);
    assert!(!empty.pcib.present(&SETTINGS));
}

#[test]
fn the_button_takes_the_power_before_anyone_detaches() {
    let mut slot = Slot::new(true, SETTINGS, Behaviour::QEMU);
    slot.outputs.clear();
    slot.port.press();
    slot.serve();
    assert!(slot.took(Output::AttentionButton { cancelled: false }));
    assert!(slot.took(Output::StartTimer(PortTimer::Attention, 5_000_000)));
    // A card that is in keeps the indicator on, even while its detach is pending.
    assert_eq!(slot.port.control() & PIC, PIC_ON);
    slot.outputs.clear();
    assert!(slot.timer(PortTimer::Attention));
    let off = slot
        .outputs
        .iter()
        .position(|o| matches!(o, Output::WriteControl(v) if v & (PCC | PIC) == PCC | PIC_OFF));
    let task = slot.outputs.iter().position(|o| *o == Output::Enqueue);
    assert!(off.expect("off") < task.expect("enqueued"));
    assert!(
        !slot.pcib.present(&SETTINGS) && slot.pcib.child_bus(),
        "the drivers are still there"
    );
    assert_eq!(slot.port.status() & PDS, 0, "the card is out");
    slot.task();
    assert!(!slot.pcib.child_bus());
}

#[test]
fn linux_keeps_the_power_until_the_child_is_gone() {
    let mut slot = Slot::new(true, LINUX, Behaviour::QEMU);
    slot.port.press();
    slot.serve();
    assert_eq!(slot.port.control() & PIC, PIC_BLINK);
    slot.timer(PortTimer::Attention);
    assert!(slot.port.powered());
    slot.task();
    assert!(!slot.port.powered());
}

#[test]
fn a_second_press_cancels_and_one_that_comes_with_a_card_asks_nothing() {
    let mut slot = Slot::new(true, SETTINGS, Behaviour::QEMU);
    for cancelled in [false, true] {
        slot.port.press();
        slot.serve();
        assert!(slot.took(Output::AttentionButton { cancelled }));
    }
    assert!(!slot.timer(PortTimer::Attention));
    assert_eq!(slot.port.control() & PIC, PIC_ON);
    let mut slot = Slot::new(false, SETTINGS, Behaviour::QEMU);
    slot.port.insert(&Behaviour::QEMU);
    slot.serve();
    assert!(!slot.pcib.armed(PortTimer::Attention));
}

/// FreeBSD reads link status when slot status says that it changed, and never otherwise: on a port that does not
/// say so, as QEMU's, the card is never there. Linux looks by itself.
#[test]
fn a_card_is_there_when_its_link_is_said_to_be() {
    let mut slot = Slot::new(false, SETTINGS, Behaviour::SPECIFIED);
    slot.port.insert(&Behaviour::SPECIFIED);
    assert!(slot.port.status() & DLLSC == 0, "no power, no link");
    slot.serve();
    assert!(slot.port.powered());
    assert!(slot.pcib.present(&SETTINGS) && slot.took(Output::Enqueue));
    assert!(!slot.pcib.armed(PortTimer::DataLink));

    for (settings, there) in [(SETTINGS, false), (LINUX, true)] {
        let mut slot = Slot::new(false, settings, Behaviour::QEMU);
        slot.port.insert(&Behaviour::QEMU);
        slot.serve();
        assert!(!slot.pcib.present(&settings) && slot.pcib.armed(PortTimer::DataLink));
        slot.timer(PortTimer::DataLink);
        assert_eq!(slot.pcib.present(&settings), there);
        assert!(slot.port.powered());
    }
}

#[test]
fn a_link_that_stays_down_and_a_command_that_never_ends_are_said() {
    let mut slot = Slot::new(false, SETTINGS, Behaviour::QEMU);
    let mut outputs = Vec::new();
    // A card, and nothing answers the command.
    slot.pcib
        .interrupt(&SETTINGS, PDS | PDC, false, &mut |o| outputs.push(o));
    assert!(slot.pcib.armed(PortTimer::Command) && slot.pcib.armed(PortTimer::DataLink));
    let mut expire = |timer, status| {
        let mut outputs = Vec::new();
        assert!(slot.pcib.timer(&SETTINGS, timer, status, false, &mut |o| {
            outputs.push(o)
        }));
        outputs
    };
    // Without the event the command is given up, and nothing else follows.
    let expected = [Output::TimedOut(PortTimer::Command)];
    assert_eq!(expire(PortTimer::Command, PDS), expected);
    let outputs = expire(PortTimer::DataLink, PDS);
    assert!(outputs.contains(&Output::TimedOut(PortTimer::DataLink)));
    let off = |o: &Output| matches!(o, Output::WriteControl(v) if v & PCC != 0);
    assert!(outputs.iter().any(off));
    assert!(slot.pcib.armed(PortTimer::Command));
    // With it, its interrupt was missed, and the handler runs now.
    let mut outputs = Vec::new();
    let timer = PortTimer::Command;
    slot.pcib
        .timer(&SETTINGS, timer, PDS | CC, false, &mut |o| outputs.push(o));
    assert_eq!(outputs[0], Output::WriteStatus(PDS | CC));
    assert!(!slot.pcib.armed(PortTimer::Command));
}

/// Each event of a card without a link starts the second anew. Its leaving does not stop it: when it is over the
/// slot counts as detaching, and stays deaf to the next card if another event has come since.
#[test]
fn only_an_active_link_stops_its_timer() {
    let start = Output::StartTimer(PortTimer::DataLink, 1_000_000);
    let mut pcib = Slot::new(false, SETTINGS, Behaviour::QEMU).pcib;
    let mut happens = |status, link| {
        let mut outputs = Vec::new();
        pcib.interrupt(&SETTINGS, status, link, &mut |o| outputs.push(o));
        (outputs, pcib.armed(PortTimer::DataLink))
    };
    let (first, armed) = happens(PDS | PDC | CC, false);
    assert!(first.contains(&start) && armed);
    let (again, _) = happens(PDS | PDC | CC, false);
    assert!(again.contains(&Output::CancelTimer(PortTimer::DataLink)) && again.contains(&start));
    let (left, armed) = happens(PDC | CC, false);
    assert!(!left.contains(&Output::CancelTimer(PortTimer::DataLink)) && armed);
    let (up, armed) = happens(PDS | DLLSC | CC, true);
    assert!(up.contains(&Output::CancelTimer(PortTimer::DataLink)) && !armed);
    let (_, armed) = happens(PDC | DLLSC | CC, false);
    assert!(!armed);
}

#[test]
fn a_command_is_dropped_while_another_is_pending_and_made_up_for_when_it_completes() {
    let mut slot = Slot::new(true, LINUX, Behaviour::QEMU);
    let written = |outputs: &[Output]| {
        outputs
            .iter()
            .filter(|output| matches!(output, Output::WriteControl(_)))
            .count()
    };
    let mut outputs = Vec::new();
    slot.pcib
        .interrupt(&LINUX, PDS | ABP, true, &mut |o| outputs.push(o));
    assert_eq!(written(&outputs), 1, "it blinks");
    outputs.clear();
    slot.pcib
        .interrupt(&LINUX, PDS | ABP, true, &mut |o| outputs.push(o));
    assert_eq!(
        written(&outputs),
        0,
        "cancelled, but the indicator's command is dropped"
    );
    slot.pcib
        .interrupt(&LINUX, PDS | CC, true, &mut |o| outputs.push(o));
    let on = |o: &Output| matches!(o, Output::WriteControl(v) if v & PIC == PIC_ON);
    assert!(outputs.iter().any(on) && outputs.contains(&Output::CancelTimer(PortTimer::Command)));
}

/// The command that enables the interrupt on completion is not waited for: it was not enabled before.
#[test]
fn the_first_command_is_not_waited_for() {
    let control = Port::reset(true).control();
    let mut outputs = Vec::new();
    let pcib = Pcib::attach(&SETTINGS, control, PDS | PDC, true, &mut |o| {
        outputs.push(o)
    });
    assert!(matches!(
        outputs[..],
        [Output::WriteStatus(0x48), Output::WriteControl(_)]
    ));
    assert!(!pcib.armed(PortTimer::Command));
    // The events before it are cleared and forgotten.
    let empty = Pcib::attach(&SETTINGS, control, PDS | PDC, false, &mut |_| {});
    assert!(!empty.armed(PortTimer::DataLink));
}

/// With `hw.pci.enable_pcie_ei` the interlock follows the card, by a bit that turns it over; without, which is
/// the default, nobody touches it.
#[test]
fn the_interlock_follows_the_card() {
    let interlock = Settings {
        interlock: true,
        ..SETTINGS
    };
    for (settings, engaged) in [(SETTINGS, false), (interlock, true)] {
        let mut slot = Slot::new(true, settings, Behaviour::QEMU);
        assert_eq!(slot.port.status() & EIS != 0, engaged);
        assert_eq!(slot.port.control() & EIC, 0);
        slot.port.press();
        slot.serve();
        assert_eq!(slot.port.status() & EIS != 0, engaged);
        slot.timer(PortTimer::Attention);
        assert_eq!(slot.port.status() & (EIS | PDS), 0, "the card is out");
        slot.task();
        assert_eq!(slot.port.status() & EIS, 0);
    }
    let without = Settings {
        slot_cap: 0x0018_007B,
        ..interlock
    };
    let slot = Slot::new(true, without, Behaviour::QEMU);
    assert_eq!(slot.port.status() & EIS, 0, "no interlock, no command");
}

#[test]
fn a_slot_is_driven_if_it_can_be() {
    let (flags, link_cap, latch) = (FLAGS_SLOT, LINK_CAP_DL_ACTIVE, CAP_HPC | CAP_MRLSP);
    let active = LINK_STATUS_DL_ACTIVE;
    assert!(pcib::eligible(flags, link_cap, CAP_HPC, active, PDS));
    assert!(!pcib::eligible(0, link_cap, CAP_HPC, active, PDS));
    assert!(!pcib::eligible(flags, 0, CAP_HPC, active, PDS));
    assert!(!pcib::eligible(flags, link_cap, CAP_MRLSP, active, PDS));
    assert!(pcib::eligible(flags, link_cap, latch, active, PDS));
    assert!(pcib::eligible(flags, link_cap, latch, 0, MRLSS));
    let fake = pcib::eligible(flags, link_cap, latch, active, MRLSS);
    assert!(!fake, "an open latch over an active link does not exist");
}

/// QEMU asks once in five seconds, and not at all while the indicator blinks.
#[test]
fn a_host_that_has_just_asked_does_not_ask_again() {
    let qemu = Behaviour::QEMU;
    let mut slot = Slot::new(true, LINUX, qemu);
    assert_eq!(slot.port.request_removal(&qemu), Request::Pressed);
    assert_eq!(slot.port.request_removal(&qemu), Request::Refused);
    slot.serve();
    slot.port.forget_request();
    assert_eq!(
        slot.port.request_removal(&qemu),
        Request::Refused,
        "it blinks"
    );
    slot.timer(PortTimer::Attention);
    slot.task();
    assert!(!slot.port.requested(), "out");
    let mut patient = Slot::new(true, SETTINGS, Behaviour::SPECIFIED);
    for _ in 0..2 {
        let request = patient.port.request_removal(&Behaviour::SPECIFIED);
        assert_eq!(request, Request::Pressed);
    }
}

/// A pause that a torn-out card does not end leaves the slot "detaching", and the next card is not seen: an
/// inference from FreeBSD's `pcib_pcie_hotplug_update`, which ends a detach by a presence change only.
#[test]
fn a_card_torn_out_in_the_pause_leaves_the_slot_deaf() {
    let mut slot = Slot::new(true, SETTINGS, Behaviour::QEMU);
    slot.port.press();
    slot.serve();
    slot.port.remove(&Behaviour::QEMU);
    slot.serve();
    slot.task();
    assert!(slot.timer(PortTimer::Attention), "the pause goes on");
    slot.port.insert(&Behaviour::QEMU);
    slot.serve();
    assert!(!slot.pcib.inserted(&SETTINGS));
}

proptest! {
    /// Whatever happens, in whatever order: the interrupt goes away, and the driver's power bit is the port's.
    #[test]
    fn driver_and_port_agree(
        occupied in any::<bool>(), linux in any::<bool>(), nccs in any::<bool>(),
        interlock in any::<bool>(), port in 0..3_usize,
        operations in proptest::collection::vec(0..7_u8, 0..40),
    ) {
        let mut behaviour = [Behaviour::QEMU, Behaviour::CROSVM, Behaviour::SPECIFIED][port];
        let crosvm = port == 1;
        behaviour.slot_cap |= if nccs { CAP_NCCS } else { 0 };
        let stock = if linux { LINUX } else { SETTINGS };
        let settings = Settings { slot_cap: behaviour.slot_cap, interlock, ..stock };
        let mut slot = Slot::new(occupied, settings, behaviour);
        for operation in operations {
            match operation {
                0 => slot.port.insert(&behaviour),
                1 => slot.port.remove(&behaviour),
                2 => slot.port.press(),
                3 => { let _ = slot.timer(PortTimer::Attention); },
                4 => { let _ = slot.timer(PortTimer::Command); },
                5 => { let _ = slot.timer(PortTimer::DataLink); },
                _ => slot.task(),
            }
            slot.serve();
            prop_assert!(slot.port.status() & (ABP | PDC | CC) == 0 || crosvm);
            let holds = settings.power_off == PowerOff::AfterDetach && slot.pcib.child_bus();
            let powered = slot.pcib.inserted(&settings) || holds;
            // A command that was given up is not made up for before the next event.
            let last = |wanted: fn(&Output) -> bool| slot.outputs.iter().rposition(wanted);
            let given_up = last(|o| *o == Output::TimedOut(PortTimer::Command))
                > last(|o| matches!(o, Output::WriteStatus(_)));
            let settled = slot.port.powered() == powered;
            prop_assert!(settled || given_up || slot.pcib.armed(PortTimer::Command));
        }
    }
}
