//! A native slot, step by step against what QEMU's root port read (tests/data/pciehp_virt.out).
//!
//! Compared at every recorded step: slot control, slot status, link active, and whether the child can be
//! reached. Not compared: the interrupt line, which QEMU lowers again by itself after a command completes.

use pci_hotplug_model::pcie::{
    ABP, Behaviour, EVENTS, PCC, PIC, PIC_BLINK, PIC_OFF, PIC_ON, Port, Request,
};

const RECORDED: &str = include_str!("data/pciehp_virt.out");

struct Step<'a> {
    label: &'a str,
    control: u16,
    status: u16,
    link_active: bool,
    child: bool,
}

fn hex(line: &str, name: &str) -> u32 {
    let at = line.find(name).expect("the field is there") + name.len();
    let digits = line[at..]
        .find(|c: char| !c.is_ascii_hexdigit())
        .map_or(line.len(), |n| at + n);
    u32::from_str_radix(&line[at..digits], 16).expect("a hexadecimal number")
}

fn recorded() -> Vec<Step<'static>> {
    let lines = RECORDED.lines().filter(|line| line.contains("SLTCTL="));
    let step = |line: &'static str| Step {
        label: line[..line.find("SLTCTL=").expect("filtered")].trim(),
        control: hex(line, "SLTCTL=") as u16,
        status: hex(line, "SLTSTA=") as u16,
        link_active: hex(line, "LNKSTA=") & 0x2000 != 0,
        child: hex(line, "child=") != u32::MAX,
    };
    lines.map(step).collect()
}

/// QEMU's slot with its synchronous removal.
struct Slot {
    port: Port,
}

const QEMU: Behaviour = Behaviour::QEMU;

impl Slot {
    fn control(&mut self, value: u16, lanes: u16) {
        if self.port.write_control(&QEMU, value, lanes) {
            self.port.remove(&QEMU);
        }
    }

    fn with(&mut self, clear: u16, set: u16) {
        self.control(self.port.control() & !clear | set, u16::MAX);
    }

    fn clear(&mut self, mask: u16) {
        let set = self.port.status() & mask & EVENTS;
        if set != 0 {
            self.port.write_status(&QEMU, set, u16::MAX);
        }
    }

    fn add(&mut self) {
        self.port.insert(&QEMU);
    }

    fn del(&mut self) {
        if self.port.request_removal(&QEMU) == Request::Leaves {
            self.port.remove(&QEMU);
        }
    }

    fn power_up(&mut self) {
        self.clear(EVENTS);
        self.with(PCC | PIC, PIC_ON);
        self.clear(EVENTS);
    }

    /// What the script did just before it recorded the step of this name.
    fn perform(&mut self, label: &str) {
        match label {
            "reset, empty" => self.port = Port::reset(false),
            "enable ABPE|PDCE|CCIE|HPIE, power off, ind OFF" => self.control(0x07F9, u16::MAX),
            "clear events" | "W1C ABP" | "W1C PDC|CC" => self.clear(EVENTS),
            "after device_add" => self.add(),
            "W1C ABP|PDC" => self.clear(0x0009),
            "power ON, P=BLINK" => self.with(PCC | PIC, PIC_BLINK),
            "W1C CC" => self.clear(0x0010),
            "P=ON" => {
                self.with(PIC, PIC_ON);
                self.clear(0x0010);
            }
            "after device_del" => self.del(),
            "P=BLINK (guest would wait 5 s)" => {
                self.with(PIC, PIC_BLINK);
                self.clear(EVENTS);
            }
            "still blinking" => {}
            "power off, P still BLINK" => self.with(0, PCC),
            "P=OFF -> QEMU detaches" => {
                self.clear(EVENTS);
                self.with(0, PIC_OFF);
            }
            "powered, P=ON" => {
                self.add();
                self.power_up();
            }
            "one write: power off + P=OFF" => self.with(0, PCC | PIC_OFF),
            "add+del" => {
                self.clear(EVENTS);
                self.add();
                self.del();
            }
            "ABP acknowledged, nothing else done" => {
                self.clear(EVENTS);
                self.add();
                self.power_up();
                self.del();
                self.clear(EVENTS);
            }
            "ABP pressed again" => {
                // Refused for 5 s, the script found.
                assert_eq!(self.port.request_removal(&QEMU), Request::Refused);
                self.port.forget_request();
                self.del();
            }
            "same value written to SLTCTL" => {
                self.clear(EVENTS);
                self.with(0, 0);
            }
            "wrote 1f" => self.port.write_status(&QEMU, 0x001F, u16::MAX),
            "wrote 10" => self.port.write_status(&QEMU, 0x0010, u16::MAX),
            "low byte only" => self.control(0x00F9, 0x00FF),
            // A secondary bus reset is no matter of the slot's registers; the script cleared CC before it.
            "SBR=1" => self.clear(EVENTS),
            "SBR=0" => {}
            "after reset" => self.port = Port::reset(true),
            other => panic!("the recording has a step that this test does not know: {other}"),
        }
    }
}

#[test]
fn every_recorded_step_reads_the_same() {
    let mut slot = Slot {
        port: Port::reset(false),
    };
    let steps = recorded();
    assert_eq!(steps.len(), 27, "steps in the recording");
    for step in &steps {
        slot.perform(step.label);
        let port = &slot.port;
        assert_eq!(
            port.control(),
            step.control,
            "slot control after: {}",
            step.label
        );
        assert_eq!(
            port.status(),
            step.status,
            "slot status after: {}",
            step.label
        );
        assert_eq!(
            port.link_active(&QEMU),
            step.link_active,
            "link after: {}",
            step.label
        );
        assert_eq!(port.reachable(), step.child, "child after: {}", step.label);
    }
}

#[test]
fn crosvm_differs_where_its_source_says() {
    let crosvm = Behaviour::CROSVM;
    let mut port = Port::reset(true);
    // Completion only on a change.
    port.write_control(&crosvm, port.control(), u16::MAX);
    assert_eq!(port.status() & 0x10, 0);
    // Bytes are ignored.
    port.write_control(&crosvm, 0x00F9, 0x00FF);
    assert_eq!(port.control(), 0x01C0);
    // Each event bit is cleared by itself, even beside one that is not set.
    port.press();
    port.write_status(&crosvm, EVENTS, u16::MAX);
    assert_eq!(port.status() & ABP, 0);
    // The indicator alone gives the device up, and without the interrupt enabled presence falls silently.
    let off = port.control() & !PIC | PIC_OFF;
    assert!(port.write_control(&crosvm, off, u16::MAX));
    port.remove(&crosvm);
    assert_eq!(port.status(), 0x10);
}
