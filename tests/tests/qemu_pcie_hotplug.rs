//! The slot registers of QEMU's `pcie-root-port` on `virt` and `q35`, beside `pci-hotplug-model`'s, over
//! random sequences of an operator's wishes and a guest's writes, shrunk on a mismatch.
//!
//! `HOTPLUG_OPS` sets how many operations are drawn on each machine (3000 unless set),
//! `HOTPLUG_SEED` from which seed.

use std::io;

use pci_hotplug_model::pcie::{
    Behaviour, EIC, EIS, EVENTS, PCC, PDS, PIC_OFF, Port, Request, W1cRule,
};
use proptest::prelude::*;
use serde_json::json;
use tests::differential::{search, setting};
use tests::qtest::{LineChange, Qemu, Width};

/// The root port is 00:03.0, and its bus is number 1.
const PORT: u64 = 3 << 15;
const CHILD: u64 = 1 << 20;
/// Registers of the root port; its PCI Express capability is at 0x54.
const COMMAND: u64 = 0x04;
const LNKSTA: u64 = 0x54 + 0x12;
const SLTCTL: u64 = 0x54 + 0x18;
const SLTSTA: u64 = 0x54 + 0x1a;

/// Where on `virt` we put the port's MSI-X table, where its interrupt controller takes messages, and
/// the first interrupt that is one (shared peripheral interrupts count from 32).
const TABLE: u64 = 0x1000_0000;
const DOORBELL: u64 = 0x0802_0040;
const MESSAGE: u32 = 80;

#[derive(Clone, Copy, Debug)]
enum Op {
    /// The operator adds a device, if the slot is empty and its interlock open: QEMU refuses
    /// otherwise, here and below.
    Add,
    /// The operator wants it back, if it is there and was not asked for already: QEMU refuses to
    /// ask twice within five seconds, and while the power indicator blinks.
    Remove,
    /// The guest writes slot control: both bytes, the low one, the high one.
    Control(u16, Lanes),
    /// The guest writes slot status.
    Status(u16, Lanes),
    /// The guest acknowledges exactly the events that it reads.
    Acknowledge,
}

#[derive(Clone, Copy, Debug)]
enum Lanes {
    Both,
    Low,
    High,
}

impl Lanes {
    fn mask(self) -> u16 {
        match self {
            Self::Both => 0xffff,
            Self::Low => 0x00ff,
            Self::High => 0xff00,
        }
    }
}

fn op() -> impl Strategy<Value = Op> {
    let lanes = || prop::sample::select(vec![Lanes::Both, Lanes::Both, Lanes::Low, Lanes::High]);
    // What a driver writes: enables, then each state of power and indicator.
    let usual = [
        0x07c0, 0x07f9, 0x02f9, 0x01f9, 0x06f9, 0x05f9, 0x03f9, 0x17f9,
    ];
    prop_oneof![
        3 => Just(Op::Add),
        3 => Just(Op::Remove),
        4 => prop::sample::select(usual.to_vec()).prop_map(|value| Op::Control(value, Lanes::Both)),
        3 => (any::<u16>(), lanes()).prop_map(|(value, lanes)| Op::Control(value, lanes)),
        2 => (any::<u16>(), lanes()).prop_map(|(value, lanes)| Op::Status(value, lanes)),
        2 => (0..9u8, lanes()).prop_map(|(bit, lanes)| Op::Status(1 << bit, lanes)),
        3 => Just(Op::Acknowledge),
    ]
}

/// What can be seen after each operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    control: u16,
    status: u16,
    link_active: bool,
    /// The device answers in configuration space.
    reachable: bool,
    /// Messages that the operation made the port send; `None` where they cannot be watched.
    messages: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Machine {
    Virt,
    Q35,
}

struct Theirs {
    qemu: Qemu,
    machine: Machine,
    ecam: u64,
    /// The identifier of the device in the slot, and how many there ever were.
    device: Option<String>,
    made: u32,
}

impl Theirs {
    fn start(machine: Machine) -> io::Result<Self> {
        let port = ["-device", "pcie-root-port,id=rp1,chassis=1,slot=7,addr=3"];
        let (mut qemu, ecam) = match machine {
            Machine::Virt => {
                let virt = ["-machine", "virt,gic-version=2,highmem=off", "-m", "64"];
                (Qemu::arm(&[&virt[..], &port].concat())?, 0x3f00_0000)
            }
            Machine::Q35 => {
                // Without ACPI hot plug the port is the operating system's.
                let acpi = "ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off";
                let q35 = ["-machine", "q35", "-m", "64", "-global", acpi];
                (Qemu::x86(&[&q35[..], &port].concat())?, 0xb000_0000)
            }
        };
        if machine == Machine::Q35 {
            // PCIEXBAR, which firmware would have set.
            for (offset, value) in [(0x64, 0), (0x60, ecam | 1)] {
                qemu.port_out(Width::Long, 0xcf8, 1 << 31 | offset)?;
                qemu.port_out(Width::Long, 0xcfc, value)?;
            }
        }
        let mut theirs = Self {
            qemu,
            machine,
            ecam,
            device: None,
            made: 0,
        };
        theirs
            .qemu
            .write(Width::Long, ecam + PORT + 0x18, 0x0001_0100)?;
        theirs.write(COMMAND, 6, Lanes::Both)?;
        if machine == Machine::Virt {
            theirs.messages()?;
        }
        Ok(theirs)
    }

    /// Makes the port send its interrupts as messages, which arrive at the interrupt controller.
    /// Its INTx cannot be compared: QEMU lowers it after any write to the port's configuration
    /// space, events or none.
    fn messages(&mut self) -> io::Result<()> {
        let gic = self.qemu.find("arm_gic")?.remove(0);
        self.qemu.intercept_in(&gic)?;
        let mut capability = self.read(0x34)? & 0xff;
        while self.read(capability.into())? & 0xff != 0x11 {
            capability = self.read(capability.into())? >> 8;
            if capability == 0 {
                return Err(io::Error::other("the root port has no MSI-X capability"));
            }
        }
        self.qemu
            .write(Width::Long, self.ecam + PORT + 0x10, TABLE)?;
        for (at, value) in [(0, DOORBELL), (4, 0), (8, u64::from(MESSAGE)), (12, 0)] {
            self.qemu.write(Width::Long, TABLE + at, value)?;
        }
        self.write(u64::from(capability) + 2, 0x8000, Lanes::Both)
    }

    fn read(&mut self, register: u64) -> io::Result<u16> {
        self.qemu
            .read(Width::Word, self.ecam + PORT + register)
            .map(|value| value as u16)
    }

    fn write(&mut self, register: u64, value: u16, lanes: Lanes) -> io::Result<()> {
        let at = self.ecam + PORT + register;
        match lanes {
            Lanes::Both => self.qemu.write(Width::Word, at, value.into()),
            Lanes::Low => self.qemu.write(Width::Byte, at, (value & 0xff).into()),
            Lanes::High => self.qemu.write(Width::Byte, at + 1, (value >> 8).into()),
        }
    }

    fn perform(&mut self, op: Op) -> io::Result<()> {
        match op {
            Op::Add => {
                let name = format!("n{}", self.made);
                self.made += 1;
                let device = json!({ "driver": "pci-testdev", "bus": "rp1", "id": name });
                self.qemu.qmp("device_add", device)?;
                self.device = Some(name);
                Ok(())
            }
            Op::Remove => {
                let device = json!({ "id": self.device.clone() });
                self.qemu.qmp("device_del", device).map(drop)
            }
            Op::Control(value, lanes) => self.write(SLTCTL, value, lanes),
            Op::Status(value, lanes) => self.write(SLTSTA, value, lanes),
            Op::Acknowledge => {
                let events = self.read(SLTSTA)? & EVENTS;
                self.write(SLTSTA, events, Lanes::Both)
            }
        }
    }

    fn see(&mut self) -> io::Result<Seen> {
        let mut seen = Seen {
            control: self.read(SLTCTL)?,
            status: self.read(SLTSTA)?,
            link_active: self.read(LNKSTA)? & 0x2000 != 0,
            reachable: self.qemu.read(Width::Long, self.ecam + CHILD)? != 0xffff_ffff,
            messages: None,
        };
        // Only now: what a QMP command caused comes before the next answer of qtest.
        let raised = |line: &&LineChange| line.raised && line.line == MESSAGE - 32;
        let messages = self.qemu.take_lines().iter().filter(raised).count();
        if self.machine == Machine::Virt {
            seen.messages = Some(messages as u32);
        }
        Ok(seen)
    }

    /// An empty slot out of reset, by register writes: power and indicator on, then off, gives any
    /// device up.
    fn clear(&mut self) -> io::Result<()> {
        self.write(SLTCTL, 0x01c0, Lanes::Both)?;
        self.write(SLTCTL, 0x07c0, Lanes::Both)?;
        self.device = None;
        if self.read(SLTSTA)? & EIS != 0 {
            self.write(SLTCTL, 0x07c0 | EIC, Lanes::Both)?;
        }
        self.perform(Op::Acknowledge)?;
        self.see().map(drop)
    }
}

struct Ours {
    port: Port,
    behaviour: Behaviour,
    machine: Machine,
    interrupt: bool,
}

impl Ours {
    fn occupied(&self) -> bool {
        self.port.status() & PDS != 0
    }

    /// Whether the operation can be asked of QEMU now.
    fn possible(&self, op: Op) -> bool {
        let locked = self.port.status() & EIS != 0;
        // How long ago the last request was decides, and only on a machine that stands still is
        // that no time at all.
        let asked = self.port.requested() && self.machine == Machine::Virt;
        match op {
            Op::Add => !self.occupied() && !locked,
            Op::Remove => self.occupied() && !locked && !asked,
            _ => true,
        }
    }

    /// Performs it, and says whether the host refused to.
    fn perform(&mut self, op: Op) -> bool {
        match op {
            Op::Add => self.port.insert(&self.behaviour),
            Op::Remove => match self.port.request_removal(&self.behaviour) {
                Request::Pressed => {}
                Request::Leaves => self.port.remove(&self.behaviour),
                Request::Refused => return true,
            },
            Op::Control(value, lanes) => {
                if self
                    .port
                    .write_control(&self.behaviour, value, lanes.mask())
                {
                    self.port.remove(&self.behaviour);
                }
            }
            Op::Status(value, lanes) => {
                self.port.write_status(&self.behaviour, value, lanes.mask());
            }
            Op::Acknowledge => {
                let events = self.port.status() & EVENTS;
                self.port.write_status(&self.behaviour, events, 0xffff);
            }
        }
        false
    }

    /// A message goes out when the interrupt is asserted. QEMU sends one, too, when a write of slot
    /// control takes the condition away, which the specification does not ask for.
    fn see(&mut self, op: Op) -> Seen {
        let was = std::mem::replace(&mut self.interrupt, self.port.interrupt());
        let withdrawn = was && !self.interrupt && matches!(op, Op::Control(..));
        let messages = u32::from(self.interrupt && !was || withdrawn);
        Seen {
            control: self.port.control(),
            status: self.port.status(),
            link_active: self.port.link_active(&self.behaviour),
            reachable: self.port.reachable(),
            messages: (self.machine == Machine::Virt).then_some(messages),
        }
    }
}

fn agree(theirs: &mut Theirs, behaviour: Behaviour, ops: &[Op]) -> Result<(), String> {
    let broken = |error: io::Error| format!("QEMU: {error}");
    theirs.clear().map_err(broken)?;
    let port = Port::reset(false);
    let machine = theirs.machine;
    let mut ours = Ours {
        port,
        behaviour,
        machine,
        interrupt: false,
    };
    assert_eq!(ours.port.control(), PCC | PIC_OFF | 0x00c0);
    for (index, &op) in ops.iter().enumerate() {
        if !ours.possible(op) {
            continue;
        }
        let refused = ours.perform(op);
        match theirs.perform(op) {
            Ok(()) if refused => return Err(format!("at {index}, {op:x?}: QEMU did not refuse")),
            Err(error) if !refused => return Err(format!("at {index}, {op:x?}: QEMU: {error}")),
            _ => {}
        }
        let seen = theirs.see().map_err(broken)?;
        let mine = ours.see(op);
        if mine != seen {
            return Err(format!(
                "at {index}, {op:x?}\n  QEMU: {seen:x?}\n  ours: {mine:x?}"
            ));
        }
    }
    Ok(())
}

/// Draws sequences until the registers and QEMU's part, or enough agreed.
fn compare(machine: Machine, behaviour: Behaviour) -> Result<(), String> {
    let (seed, operations) = (setting("HOTPLUG_SEED", 1), setting("HOTPLUG_OPS", 3000));
    let mut theirs = Theirs::start(machine).unwrap();
    let done = search(seed, operations, 60, op(), |ops| {
        agree(&mut theirs, behaviour, ops)
    })?;
    eprintln!("{done} operations, seed {seed}: QEMU and the model agree");
    Ok(())
}

fn arm() -> bool {
    tests::tool::available(
        "qemu_pcie_hotplug",
        "qemu-system-aarch64",
        "qemu-system-arm",
    )
}

#[test]
fn virt() {
    if arm() {
        compare(Machine::Virt, Behaviour::QEMU).unwrap();
    }
}

#[test]
fn q35() {
    if tests::tool::available("qemu_pcie_hotplug", "qemu-system-x86_64", "qemu-system-x86") {
        compare(Machine::Q35, Behaviour::QEMU).unwrap();
    }
}

#[test]
fn the_comparison_can_fail() {
    // A port that clears what the specification says it must clears more than QEMU's.
    if arm() {
        let specified = Behaviour {
            w1c: W1cRule::EachBit,
            ..Behaviour::QEMU
        };
        let found = compare(Machine::Virt, specified).unwrap_err();
        let (_, shrunk) = found.split_once("after").unwrap();
        assert!(shrunk.contains("Status("), "{found}");
        assert!(shrunk.len() < 100, "{found}");
    }
}
