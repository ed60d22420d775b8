//! The ACPI hot-plug registers of QEMU's `pc` and `q35`, beside `pci-hotplug-model`'s, over random
//! sequences of an operator's wishes and a guest's accesses, shrunk on a mismatch.
//!
//! `HOTPLUG_OPS` sets how many operations are drawn on each machine (3000 unless set),
//! `HOTPLUG_SEED` from which seed.

use std::io;

use pci_hotplug_model::config::{Access, Layout, Width};
use pci_hotplug_model::entropy::EfiRng;
use pci_hotplug_model::irq::{FreeRule, Params};
use pci_hotplug_model::profile::{
    DepartingReads, Faults, Hotplug, Methods, Nitro, OsConfig, Profile, Setup,
};
use pci_hotplug_model::{Actions, Event, Operator, Quirks, Slot, SlotSet, World, acpihp};
use proptest::prelude::*;
use serde_json::json;
use tests::differential::{search, setting};
use tests::qtest::{self, Qemu};

/// Registers of the block (QEMU `docs/specs/acpi_pci_hotplug.rst`).
const UP: u32 = 0x00;
const DOWN: u32 = 0x04;
const EJECT: u32 = 0x08;
const RMV: u32 = 0x0c;
const SELECT: u32 = 0x10;

#[derive(Clone, Copy, Debug)]
enum Op {
    /// The operator adds a device, if the slot is empty.
    Add(usize),
    /// The operator wants it back, if it is there and was not asked for already: a stopped QEMU
    /// refuses to ask twice.
    Remove(usize),
    /// The guest reads a register.
    Read(u32, Width),
    /// The guest ejects slots.
    Eject(u32),
    /// The guest selects a bus.
    Select(u32),
    /// The guest clears the event's status.
    Acknowledge,
    /// The operator resets the machine. The model has only the loss of power, which forgets the
    /// selected bus and the added slots too, while QEMU's reset keeps both: so QEMU is made to
    /// forget them by selecting bus 0 and reading its added slots, as its AML does at each event.
    Reset,
}

fn op() -> impl Strategy<Value = Op> {
    let width = prop::sample::select(vec![Width::Byte, Width::Word, Width::Dword, Width::Dword]);
    prop_oneof![
        6 => (0..4usize).prop_map(Op::Add),
        6 => (0..4usize).prop_map(Op::Remove),
        6 => (0..6u32, width).prop_map(|(register, width)| Op::Read(4 * register, width)),
        4 => (0..4u32).prop_map(|place| Op::Eject(1 << place)),
        2 => any::<u32>().prop_map(Op::Eject),
        2 => prop::sample::select(vec![0, 0, 0, 1, 2, 255, 256, u32::MAX]).prop_map(Op::Select),
        4 => Just(Op::Acknowledge),
        1 => Just(Op::Reset),
    ]
}

/// What can be seen after each operation, without changing it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    read: Option<u32>,
    down: u32,
    removable: u32,
    select: u32,
    status: bool,
    /// Slots whose configuration space answers.
    present: u32,
}

/// A machine type.
#[derive(Clone, Copy)]
struct Kind {
    machine: &'static str,
    arguments: &'static [&'static str],
    /// I/O port of the register block.
    block: u16,
    /// I/O ports of the event's status and enable registers.
    status: u16,
    enable: u16,
    ioapic: &'static str,
    /// The hot-plug bus and its slots that are used.
    bus: &'static str,
    bus_number: u32,
    slots: &'static [u8],
    driver: &'static str,
}

const PC: Kind = Kind {
    machine: "pc",
    arguments: &["-machine", "pc", "-m", "64"],
    block: 0xae00,
    status: 0xafe0,
    enable: 0xafe2,
    ioapic: "/machine/i440fx/ioapic",
    bus: "pci.0",
    bus_number: 0,
    slots: &[3, 6, 7, 31],
    driver: "pci-testdev",
};

const Q35: Kind = Kind {
    machine: "q35",
    arguments: &[
        "-machine",
        "q35",
        "-m",
        "64",
        "-device",
        "pcie-root-port,id=rp1,chassis=1,slot=1,addr=3",
    ],
    block: 0x0cc0,
    status: 0x620,
    enable: 0x628,
    ioapic: "/machine/q35/ioapic",
    bus: "rp1",
    bus_number: 1,
    slots: &[0],
    driver: "pci-testdev",
};

struct Theirs {
    qemu: Qemu,
    kind: Kind,
    /// The identifier of the device in each slot, and how many there ever were.
    devices: [Option<String>; 32],
    made: u32,
    interrupt: bool,
}

impl Theirs {
    fn start(kind: Kind) -> io::Result<Self> {
        let mut qemu = Qemu::x86(kind.arguments)?;
        qemu.intercept_in(kind.ioapic)?;
        let devices = [const { None }; 32];
        let mut theirs = Self {
            qemu,
            kind,
            devices,
            made: 0,
            interrupt: false,
        };
        theirs.firmware()?;
        Ok(theirs)
    }

    /// What firmware would have set up: q35's ACPI ports and bus numbers; the event's enable bit.
    fn firmware(&mut self) -> io::Result<()> {
        if self.kind.machine == "q35" {
            self.config(0, 0x1f, 0x40, Some((qtest::Width::Long, 0x601)))?;
            self.config(0, 0x1f, 0x44, Some((qtest::Width::Byte, 0x80)))?;
            self.config(0, 3, 0x18, Some((qtest::Width::Long, 0x0001_0100)))?;
        }
        self.qemu.port_out(qtest::Width::Word, self.kind.enable, 2)
    }

    /// Reads, or writes, configuration space through ports 0xCF8 and 0xCFC.
    fn config(
        &mut self,
        bus: u32,
        slot: u32,
        offset: u32,
        write: Option<(qtest::Width, u64)>,
    ) -> io::Result<u32> {
        let address = 1 << 31 | bus << 16 | slot << 11 | offset;
        self.qemu
            .port_out(qtest::Width::Long, 0xcf8, address.into())?;
        match write {
            Some((width, value)) => self.qemu.port_out(width, 0xcfc, value).map(|()| 0),
            None => self
                .qemu
                .port_in(qtest::Width::Long, 0xcfc)
                .map(|value| value as u32),
        }
    }

    fn read(&mut self, offset: u32, width: Width) -> io::Result<u32> {
        let width = match width {
            Width::Byte => qtest::Width::Byte,
            Width::Word => qtest::Width::Word,
            Width::Dword => qtest::Width::Long,
        };
        self.qemu
            .port_in(width, self.kind.block + offset as u16)
            .map(|value| value as u32)
    }

    fn write(&mut self, offset: u32, value: u32) -> io::Result<()> {
        let port = self.kind.block + offset as u16;
        self.qemu.port_out(qtest::Width::Long, port, value.into())
    }

    fn perform(&mut self, op: Op) -> io::Result<Option<u32>> {
        match op {
            Op::Add(place) => {
                let slot = self.kind.slots[place];
                let name = format!("n{}", self.made);
                self.made += 1;
                let (driver, bus) = (self.kind.driver, self.kind.bus);
                let device = json!({ "driver": driver, "bus": bus, "addr": format!("{slot:x}"), "id": name });
                self.qemu.qmp("device_add", device)?;
                self.devices[usize::from(slot)] = Some(name);
            }
            Op::Remove(place) => {
                let slot = usize::from(self.kind.slots[place]);
                let name = self.devices[slot].clone();
                self.qemu.qmp("device_del", json!({ "id": name }))?;
            }
            Op::Read(offset, width) => return self.read(offset, width).map(Some),
            Op::Eject(slots) => self.write(EJECT, slots)?,
            Op::Select(bus) => self.write(SELECT, bus)?,
            Op::Acknowledge => {
                self.qemu
                    .port_out(qtest::Width::Byte, self.kind.status, 2)?;
            }
            Op::Reset => {
                self.qemu.qmp("system_reset", json!({}))?;
                self.wait_for_reset()?;
                self.firmware()?;
                self.write(SELECT, 0)?;
                self.read(UP, Width::Dword)?;
            }
        }
        Ok(None)
    }

    fn wait_for_reset(&mut self) -> io::Result<()> {
        for _ in 0..10_000 {
            let events = self.qemu.take_events()?;
            if events.iter().any(|event| event["event"] == "RESET") {
                return Ok(());
            }
        }
        Err(io::Error::other("no RESET event"))
    }

    fn see(&mut self, read: Option<u32>) -> io::Result<Seen> {
        let mut present = 0;
        for &slot in self.kind.slots {
            if self.config(self.kind.bus_number, slot.into(), 0, None)? != u32::MAX {
                present |= 1 << slot;
            }
        }
        let status = self.qemu.port_in(qtest::Width::Byte, self.kind.status)? & 2 != 0;
        for change in self.qemu.take_lines() {
            if change.line == 9 {
                self.interrupt = change.raised;
            }
        }
        if self.interrupt != status {
            return Err(io::Error::other(
                "interrupt 9 does not follow the status bit",
            ));
        }
        Ok(Seen {
            read,
            down: self.read(DOWN, Width::Dword)?,
            removable: self.read(RMV, Width::Dword)?,
            select: self.read(SELECT, Width::Dword)?,
            status,
            present,
        })
    }

    /// Empties all slots and forgets all events.
    fn clear(&mut self) -> io::Result<()> {
        self.write(SELECT, 0)?;
        for &slot in self.kind.slots {
            self.write(EJECT, 1 << slot)?;
            self.devices[usize::from(slot)] = None;
        }
        self.read(UP, Width::Dword)?;
        self.perform(Op::Acknowledge).map(drop)
    }
}

struct Ours {
    setup: Setup,
    world: World<32, 0>,
    out: Actions,
    slots: &'static [u8],
}

/// A machine that is QEMU, so far as the registers go, and whose OS nobody runs.
fn profile(registers: acpihp::Behaviour) -> Profile {
    Profile {
        nitro: Nitro {
            bus_lag: None,
            device_gone: None,
            attach_lag: None,
            eject_needs_pme: false,
            guest_may_eject: true,
            departing_reads: DepartingReads::Ones,
            same_slot: false,
        },
        hotplug: Hotplug::Acpi(registers),
        irq: Params {
            intrng: false,
            first_free: 0,
            vectors: 0,
            capacity: 0,
            invariants: false,
            free_rule: FreeRule::Unconditional,
        },
        device: Layout::EBS,
        efi_rng: EfiRng {
            quick_bytes: 0,
            quick_us: 0,
            us_per_byte: 0,
        },
    }
}

impl Ours {
    fn new(registers: acpihp::Behaviour, slots: &'static [u8]) -> Self {
        let setup = Setup {
            profile: profile(registers),
            os: OsConfig::freebsd(Quirks::empty()),
            faults: Faults::default(),
            methods: Methods::Aml,
        };
        let world = World::booted(&setup, SlotSet::EMPTY);
        Self {
            setup,
            world,
            out: Actions::new(),
            slots,
        }
    }

    fn slot(&self, place: usize) -> Option<Slot> {
        Slot::new(*self.slots.get(place)?)
    }

    fn occupied(&self, slot: Slot) -> bool {
        let identifiers = Access::new(0, Width::Dword).unwrap();
        self.world.config_read(&self.setup, slot, identifiers) != u32::MAX
    }

    /// Whether the operation can be asked of QEMU now.
    fn possible(&self, op: Op) -> bool {
        match op {
            Op::Add(place) => self.slot(place).is_some_and(|slot| !self.occupied(slot)),
            Op::Remove(place) => self.slot(place).is_some_and(|slot| {
                self.occupied(slot) && self.world.pending_detaches().0 & slot.bit() == 0
            }),
            _ => true,
        }
    }

    fn event(&mut self, event: Event) {
        self.world.step(&self.setup, event, &mut self.out).unwrap();
    }

    fn write(&mut self, offset: u32, value: u32) {
        let Self {
            setup, world, out, ..
        } = self;
        world.register_write(setup, offset, Width::Dword, value, out);
        out.clear();
    }

    fn perform(&mut self, op: Op) -> Option<u32> {
        match op {
            Op::Add(place) => self.event(Event::Operator(Operator::Attach(self.slot(place)?))),
            Op::Remove(place) => self.event(Event::Operator(Operator::Detach(self.slot(place)?))),
            Op::Read(offset, width) => {
                return Some(self.world.register_read(&self.setup, offset, width));
            }
            Op::Eject(slots) => self.write(EJECT, slots),
            Op::Select(bus) => self.write(SELECT, bus),
            Op::Acknowledge => self.event(Event::Acknowledge),
            Op::Reset => {
                self.event(Event::Operator(Operator::PowerLoss));
                self.event(Event::Operator(Operator::PowerOn));
            }
        }
        None
    }

    fn see(&mut self, read: Option<u32>) -> Seen {
        let slots = self.slots.iter().filter_map(|&number| Slot::new(number));
        let present = slots
            .filter(|&slot| self.occupied(slot))
            .fold(0, |set, slot| set | slot.bit());
        let mut register = |offset| self.world.register_read(&self.setup, offset, Width::Dword);
        Seen {
            read,
            down: register(DOWN),
            removable: register(RMV),
            select: register(SELECT),
            status: self.world.registers.status(),
            present,
        }
    }
}

fn agree(theirs: &mut Theirs, registers: acpihp::Behaviour, ops: &[Op]) -> Result<(), String> {
    let broken = |error: io::Error| format!("QEMU: {error}");
    theirs.clear().map_err(broken)?;
    let removable = theirs.read(RMV, Width::Dword).map_err(broken)?;
    let registers = acpihp::Behaviour {
        removable: SlotSet(removable),
        ..registers
    };
    let mut ours = Ours::new(registers, theirs.kind.slots);
    for (index, &op) in ops.iter().enumerate() {
        // Places and ejected slots beyond the machine's: the same on both.
        if !ours.possible(op) {
            continue;
        }
        let op = match op {
            Op::Eject(bits) if bits.is_power_of_two() && bits < 16 => {
                let place = bits.trailing_zeros() as usize % theirs.kind.slots.len();
                Op::Eject(1 << theirs.kind.slots[place])
            }
            other => other,
        };
        let read = theirs.perform(op).map_err(broken)?;
        let seen = theirs
            .see(read)
            .map_err(|error| format!("at {index}, {op:x?}: {error}"))?;
        let read = ours.perform(op);
        let mine = ours.see(read);
        if mine != seen {
            return Err(format!(
                "at {index}, {op:x?}\n  QEMU: {seen:x?}\n  ours: {mine:x?}"
            ));
        }
    }
    Ok(())
}

/// Draws sequences until the registers and QEMU's part, or enough agreed.
fn compare(kind: Kind, registers: acpihp::Behaviour) -> Result<(), String> {
    let (seed, operations) = (setting("HOTPLUG_SEED", 1), setting("HOTPLUG_OPS", 3000));
    let mut theirs = Theirs::start(kind).unwrap();
    let done = search(seed, operations, 60, op(), |ops| {
        agree(&mut theirs, registers, ops)
    })?;
    eprintln!(
        "{}: {done} operations, seed {seed}: QEMU and the model agree",
        kind.machine
    );
    Ok(())
}

fn qemu() -> bool {
    tests::tool::available("qemu_acpi_hotplug", "qemu-system-x86_64", "qemu-system-x86")
}

#[test]
fn pc() {
    if qemu() {
        compare(PC, acpihp::Behaviour::QEMU).unwrap();
    }
}

#[test]
fn q35() {
    if qemu() {
        compare(Q35, acpihp::Behaviour::QEMU).unwrap();
    }
}

#[test]
fn the_comparison_can_fail() {
    // cloud-hypervisor forgets a pending removal when it is read; QEMU does not.
    if qemu() {
        let forgetful = acpihp::Behaviour {
            down_clears_on_read: true,
            ..acpihp::Behaviour::QEMU
        };
        let found = compare(PC, forgetful).unwrap_err();
        let (_, shrunk) = found.split_once("after").unwrap();
        assert!(
            shrunk.contains("Add(") && shrunk.contains("Remove("),
            "{found}"
        );
        assert!(shrunk.len() < 100, "{found}");
    }
}
