//! The OS's native slot machine by itself, over a port that is only two registers.

use pci_hotplug_model::pcib::{Output, Pcib, PortTimer, PowerOff, Settings};
use pci_hotplug_model::pcie::{
    ABP, Behaviour, CAP_NCCS, CC, CCIE, DLLSC, HPIE, PCC, PDC, PDS, PIC, PIC_BLINK, PIC_OFF,
    PIC_ON, Port,
};
use proptest::prelude::*;

const SETTINGS: Settings = Settings {
    slot_cap: Behaviour::QEMU.slot_cap,
    detach_timeout_us: 5_000_000,
    power_off: PowerOff::BeforeDetach,
};

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
        let link = port.link_active();
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
            let (status, link) = (self.port.status(), self.port.link_active());
            let mut outputs = Vec::new();
            self.pcib
                .interrupt(&self.settings, status, link, &mut |o| outputs.push(o));
            self.carry_out(outputs);
        }
        panic!("the interrupt does not go away");
    }

    fn timer(&mut self, timer: PortTimer) -> bool {
        let mut outputs = Vec::new();
        let link = self.port.link_active();
        let ran = self
            .pcib
            .timer(&self.settings, timer, link, &mut |o| outputs.push(o));
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
fn the_button_blinks_then_takes_the_power_before_anyone_detaches() {
    let mut slot = Slot::new(true, SETTINGS, Behaviour::QEMU);
    slot.outputs.clear();
    slot.port.press();
    slot.serve();
    assert!(slot.took(Output::AttentionButton { cancelled: false }));
    assert!(slot.took(Output::StartTimer(PortTimer::Attention, 5_000_000)));
    assert_eq!(slot.port.control() & PIC, PIC_BLINK);
    slot.outputs.clear();
    assert!(slot.timer(PortTimer::Attention));
    let off = slot
        .outputs
        .iter()
        .position(|o| matches!(o, Output::WriteControl(v) if v & PCC != 0));
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
    let settings = Settings {
        power_off: PowerOff::AfterDetach,
        ..SETTINGS
    };
    let mut slot = Slot::new(true, settings, Behaviour::QEMU);
    slot.port.press();
    slot.serve();
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

/// Without link events the driver learns of the link only when its timer has run.
#[test]
fn a_card_is_there_when_its_link_is() {
    let behaviour = Behaviour {
        link_events: true,
        ..Behaviour::QEMU
    };
    let mut slot = Slot::new(false, SETTINGS, behaviour);
    slot.port.insert(&behaviour);
    assert!(slot.port.status() & DLLSC != 0);
    slot.serve();
    assert!(slot.pcib.present(&SETTINGS) && slot.took(Output::Enqueue));
    assert!(slot.port.powered());

    let mut slot = Slot::new(false, SETTINGS, Behaviour::QEMU);
    slot.port.insert(&Behaviour::QEMU);
    slot.serve();
    assert!(!slot.pcib.present(&SETTINGS) && slot.pcib.armed(PortTimer::DataLink));
    slot.timer(PortTimer::DataLink);
    assert!(slot.pcib.present(&SETTINGS));
}

#[test]
fn a_link_that_stays_down_and_a_command_that_never_ends_are_said() {
    let mut slot = Slot::new(false, SETTINGS, Behaviour::QEMU);
    let mut outputs = Vec::new();
    // A card, and nothing answers the command.
    slot.pcib
        .interrupt(&SETTINGS, PDS | PDC, false, &mut |o| outputs.push(o));
    assert!(slot.pcib.armed(PortTimer::Command) && slot.pcib.armed(PortTimer::DataLink));
    outputs.clear();
    assert!(
        slot.pcib
            .timer(&SETTINGS, PortTimer::Command, false, &mut |o| outputs
                .push(o))
    );
    assert!(outputs.contains(&Output::TimedOut(PortTimer::Command)));
    outputs.clear();
    assert!(
        slot.pcib
            .timer(&SETTINGS, PortTimer::DataLink, false, &mut |o| outputs
                .push(o))
    );
    assert!(outputs.contains(&Output::TimedOut(PortTimer::DataLink)));
    assert!(
        outputs
            .iter()
            .any(|o| matches!(o, Output::WriteControl(v) if v & PCC != 0))
    );
}

#[test]
fn a_command_is_dropped_while_another_is_pending_and_made_up_for_when_it_completes() {
    let mut slot = Slot::new(true, SETTINGS, Behaviour::QEMU);
    let written = |outputs: &[Output]| {
        outputs
            .iter()
            .filter(|output| matches!(output, Output::WriteControl(_)))
            .count()
    };
    let mut outputs = Vec::new();
    slot.pcib
        .interrupt(&SETTINGS, PDS | ABP, true, &mut |o| outputs.push(o));
    assert_eq!(written(&outputs), 1, "it blinks");
    outputs.clear();
    slot.pcib
        .interrupt(&SETTINGS, PDS | ABP, true, &mut |o| outputs.push(o));
    assert_eq!(
        written(&outputs),
        0,
        "cancelled, but the indicator's command is dropped"
    );
    slot.pcib
        .interrupt(&SETTINGS, PDS | CC, true, &mut |o| outputs.push(o));
    let on = |o: &Output| matches!(o, Output::WriteControl(v) if v & PIC == PIC_ON);
    assert!(outputs.iter().any(on) && outputs.contains(&Output::CancelTimer(PortTimer::Command)));
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
        occupied in any::<bool>(), after in any::<bool>(), nccs in any::<bool>(), crosvm in any::<bool>(),
        operations in proptest::collection::vec(0..7_u8, 0..40),
    ) {
        let mut behaviour = if crosvm { Behaviour::CROSVM } else { Behaviour::QEMU };
        behaviour.slot_cap |= if nccs { CAP_NCCS } else { 0 };
        let power_off = if after { PowerOff::AfterDetach } else { PowerOff::BeforeDetach };
        let settings = Settings { slot_cap: behaviour.slot_cap, power_off, ..SETTINGS };
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
            let holds = after && slot.pcib.child_bus();
            let powered = slot.pcib.inserted(&settings) || holds;
            prop_assert!(slot.port.powered() == powered || slot.pcib.armed(PortTimer::Command));
        }
    }
}
