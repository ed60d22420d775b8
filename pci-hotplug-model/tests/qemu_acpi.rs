//! The ACPI hot-plug registers, against what QEMU's read (tests/data/pcihp_pc.out, pcihp_q35.out).

mod support;

use pci_hotplug_model::config::{Access, Width};
use pci_hotplug_model::profile::Hotplug;
use pci_hotplug_model::{
    Action, Actions, Event, Note, Operator, Setup, Slot, SlotSet, World, acpihp,
};
use support::{fixed, freebsd, setup, slot};

const UP: u32 = 0x00;
const DOWN: u32 = 0x04;
const EJ: u32 = 0x08;
const RMV: u32 = 0x0C;
const BSEL: u32 = 0x10;
const PIDX: u32 = 0x14;

/// A machine as the script had it: nobody runs in it, so only the registers move.
struct Machine {
    setup: Setup,
    world: World<32, 0>,
    out: Actions,
    raised: u32,
    deleted: u32,
}

impl Machine {
    fn new(removable: u32) -> Machine {
        let mut profile = fixed();
        profile.irq.vectors = 0;
        let removable = SlotSet(removable);
        profile.hotplug = Hotplug::Acpi(acpihp::Behaviour {
            removable,
            ..acpihp::Behaviour::QEMU
        });
        let setup = setup(profile, freebsd(0));
        let world = World::booted(&setup, SlotSet::EMPTY);
        Machine {
            setup,
            world,
            out: Actions::new(),
            raised: 0,
            deleted: 0,
        }
    }

    fn event(&mut self, event: Event) {
        self.world
            .step(&self.setup, event, &mut self.out)
            .expect("possible");
        self.count();
    }

    fn count(&mut self) {
        for action in &self.out {
            match action {
                Action::RaiseEvent => self.raised += 1,
                Action::Note(Note::DeviceGone(_)) => self.deleted += 1,
                _ => {}
            }
        }
        self.out.clear();
    }

    fn read(&mut self, offset: u32) -> u32 {
        self.world.register_read(&self.setup, offset, Width::Dword)
    }

    fn write(&mut self, offset: u32, value: u32) {
        let Machine {
            setup, world, out, ..
        } = self;
        world.register_write(setup, offset, Width::Dword, value, out);
        self.count();
    }

    fn ids(&self, slot: Slot) -> u32 {
        let access = Access::new(0, Width::Dword).expect("aligned");
        self.world.config_read(&self.setup, slot, access)
    }

    /// `gpe_sts` and the registers of bus 0, as the recording prints them.
    fn line(&mut self) -> (u32, u32, u32) {
        (
            u32::from(self.world.registers.status()) << 1,
            self.read(DOWN),
            self.read(RMV),
        )
    }
}

fn hex_after(line: &str, name: &str) -> u32 {
    let at = line
        .find(name)
        .unwrap_or_else(|| panic!("no {name} in: {line}"))
        + name.len();
    let digits: String = line[at..]
        .chars()
        .take_while(char::is_ascii_hexdigit)
        .collect();
    u32::from_str_radix(&digits, 16).expect("a hexadecimal number")
}

fn replay(recorded: &str, number: u8) {
    let after_start = recorded
        .lines()
        .find(|l| l.starts_with("after start"))
        .expect("a state");
    let mut m = Machine::new(hex_after(after_start, "rmv="));
    let slot = slot(number);
    let ids = 0x8061_1D0F;
    let mut compared = 0;
    for line in recorded.lines() {
        let Some((label, _)) = line.split_once("gpe_sts=") else {
            continue;
        };
        match label.trim() {
            "after start" => {
                assert_eq!((m.read(EJ), m.read(PIDX)), (0, 0));
                assert_eq!(m.ids(slot), u32::MAX);
            }
            "after device_add" => m.event(Event::Operator(Operator::Attach(slot))),
            "GPE status cleared (W1C)" => {
                // The script read UP (once with the slot's bit, then empty) and the identifiers before.
                assert_eq!((m.read(UP), m.read(UP)), (slot.bit(), 0));
                assert_eq!(m.ids(slot), ids);
                m.event(Event::Acknowledge);
            }
            "after device_del (device still there)" => {
                m.event(Event::Operator(Operator::Detach(slot)));
                assert_eq!((m.ids(slot), m.deleted), (ids, 0));
            }
            "DOWN read does not clear it" => {}
            label if label.starts_with("after EJ=1<<") => {
                let bit = label["after EJ=1<<".len()..]
                    .parse::<u32>()
                    .expect("a slot");
                m.write(EJ, 1 << bit);
            }
            "second EJ of the same slot" => {
                assert_eq!((m.ids(slot), m.deleted), (u32::MAX, 1));
                m.write(EJ, slot.bit());
                assert_eq!(m.deleted, 1);
            }
            "EJ without device_del" => {
                m.event(Event::Acknowledge);
                m.event(Event::Operator(Operator::Attach(slot)));
                assert_eq!((m.read(UP), m.read(UP)), (slot.bit(), 0));
                m.event(Event::Acknowledge);
                m.write(EJ, slot.bit());
                assert_eq!((m.ids(slot), m.deleted), (u32::MAX, 2));
            }
            "add+del" => {
                m.event(Event::Operator(Operator::Attach(slot)));
                m.event(Event::Operator(Operator::Detach(slot)));
                assert_eq!(m.read(DOWN), slot.bit());
                assert_eq!((m.read(UP), m.read(UP)), (slot.bit(), 0));
            }
            "after reset" => {
                m.event(Event::Operator(Operator::PowerLoss));
                m.event(Event::Operator(Operator::PowerOn));
                assert_eq!((m.ids(slot), m.deleted), (u32::MAX, 3));
            }
            other => panic!("the recording has a step that this test does not know: {other}"),
        }
        let (sts, down, rmv) = m.line();
        // After a reset the chipset of q35 has forgotten where the script put the status register: nobody
        // answers there.
        let forgotten = label.trim() == "after reset" && hex_after(line, "gpe_sts=") == 0xFF;
        let recorded = |name| hex_after(line, name);
        let sts = if forgotten { 0xFF } else { sts };
        assert_eq!(
            (sts, down, rmv),
            (recorded("gpe_sts="), recorded("down="), recorded("rmv=")),
            "{label}"
        );
        compared += 1;
    }
    assert_eq!(compared, 11, "states in the recording");
    for line in recorded
        .lines()
        .filter(|line| line.trim_start().starts_with("BSEL="))
    {
        m.write(BSEL, hex_after(line, "BSEL="));
        let read = (m.read(BSEL), m.read(UP), m.read(DOWN), m.read(RMV));
        let want = ["reads back ", "up=", "down=", "rmv="].map(|name| hex_after(line, name));
        assert_eq!(read, (want[0], want[1], want[2], want[3]), "{line}");
    }
}

#[test]
fn pc_reads_the_same_at_every_recorded_step() {
    replay(include_str!("data/pcihp_pc.out"), 6);
}

#[test]
fn q35_reads_the_same_at_every_recorded_step() {
    replay(include_str!("data/pcihp_q35.out"), 0);
}

#[test]
fn only_four_bytes_read_as_something() {
    let mut m = Machine::new(u32::MAX);
    m.event(Event::Operator(Operator::Attach(slot(3))));
    let setup = m.setup;
    for (offset, width) in [(UP, Width::Byte), (UP, Width::Word), (RMV, Width::Word)] {
        assert_eq!(m.world.register_read(&setup, offset, width), 0);
    }
    assert_eq!(m.read(UP), 1 << 3, "the narrow reads did not clear it");
}

#[test]
fn qemu_ejects_the_lowest_bit_and_cloud_hypervisor_all() {
    for (behaviour, left) in [
        (acpihp::Behaviour::QEMU, 1 << 7),
        (acpihp::Behaviour::CLOUD_HYPERVISOR, 0),
    ] {
        let mut m = Machine::new(u32::MAX);
        m.setup.profile.hotplug = Hotplug::Acpi(behaviour);
        for number in [6, 7] {
            m.event(Event::Operator(Operator::Attach(slot(number))));
            m.event(Event::Operator(Operator::Detach(slot(number))));
        }
        m.write(EJ, 0xC0);
        assert_eq!(m.world.pending_detaches().0, left);
        assert_eq!(m.deleted, 2 - left.count_ones());
    }
}

#[test]
fn a_pending_removal_is_forgotten_by_a_read_in_cloud_hypervisor_only() {
    for (behaviour, second) in [
        (acpihp::Behaviour::QEMU, 1),
        (acpihp::Behaviour::CLOUD_HYPERVISOR, 0),
    ] {
        let mut m = Machine::new(u32::MAX);
        m.setup.profile.hotplug = Hotplug::Acpi(behaviour);
        m.event(Event::Operator(Operator::Attach(slot(0))));
        m.event(Event::Operator(Operator::Detach(slot(0))));
        assert_eq!((m.read(DOWN), m.read(DOWN)), (1, second));
        assert_eq!(
            m.raised, 1,
            "the status was set already when the removal came"
        );
    }
}
