//! The ACPI hot-plug register block, as QEMU and cloud-hypervisor really implement it: measured on QEMU
//! 7.2 (hw/acpi/pcihp.c, docs/specs/acpi_pci_hotplug.rst), read in cloud-hypervisor's `device_manager.rs`.

use crate::config::Width;
use crate::slot::{Slot, SlotSet};

/// How a register block behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Behaviour {
    /// Which registers there are and where.
    pub block: Block,
    /// Reading the register of pending removals clears it (cloud-hypervisor), or does not (QEMU).
    pub down_clears_on_read: bool,
    /// What one write of the eject register ejects.
    pub eject: EjectRule,
    /// Slots whose device can be removed (QEMU's RMV register; bits that are 0 are never ejected).
    pub removable: SlotSet,
    /// A reset carries out the removals that are pending (QEMU does).
    pub reset_ejects: bool,
}

/// Which registers there are and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Block {
    /// QEMU: UP, DOWN, EJ, RMV, BSEL, PIDX at 0x00, 0x04 ... 0x14.
    Qemu,
    /// cloud-hypervisor: PCIU, PCID, B0EJ, PSEG at 0x00 ... 0x0C.
    CloudHypervisor,
}

/// What one write of the eject register ejects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EjectRule {
    /// The slot of the lowest bit (QEMU).
    LowestBit,
    /// The slots of all bits (cloud-hypervisor).
    AllBits,
}

impl Behaviour {
    /// QEMU's, measured on 7.2 (`pc` and `q35`).
    pub const QEMU: Behaviour = Behaviour {
        block: Block::Qemu,
        down_clears_on_read: false,
        eject: EjectRule::LowestBit,
        removable: SlotSet::ALL,
        reset_ejects: true,
    };

    /// cloud-hypervisor's, from its `device_manager.rs`.
    pub const CLOUD_HYPERVISOR: Behaviour = Behaviour {
        block: Block::CloudHypervisor,
        down_clears_on_read: true,
        eject: EjectRule::AllBits,
        removable: SlotSet::ALL,
        reset_ejects: false,
    };
}

/// One register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Register {
    /// Slots that were added; reading clears.
    Up,
    /// Slots whose removal is pending.
    Down,
    /// Written: eject. Read: features, none of which exist here.
    Eject,
    /// Slots whose device can be removed.
    Removable,
    /// Which bus, or segment, the other registers are about.
    Select,
    /// Index names of slots; no slot here has one.
    Index,
}

impl Block {
    /// Bytes that the block decodes.
    #[must_use]
    pub const fn size(self) -> u32 {
        4 * self.registers().len() as u32
    }

    /// The registers from offset 0 on, four bytes each.
    const fn registers(self) -> &'static [Register] {
        use Register::{Down, Eject, Index, Removable, Select, Up};
        match self {
            Block::Qemu => &[Up, Down, Eject, Removable, Select, Index],
            Block::CloudHypervisor => &[Up, Down, Eject, Select],
        }
    }

    /// The register at this offset.
    #[must_use]
    pub fn register(self, offset: u32) -> Option<Register> {
        let index = offset.is_multiple_of(4).then_some(offset / 4)?;
        self.registers().get(index as usize).copied()
    }

    /// Where a register is, if the block has it.
    #[must_use]
    pub fn offset(self, register: Register) -> Option<u32> {
        let index = self.registers().iter().position(|one| *one == register)?;
        Some(4 * index as u32)
    }
}

/// The first value of the bus select register that selects nothing (QEMU: "≥ 256 ignored").
const NO_BUS: u16 = 256;

/// The registers' state. The machine has one hot-plug bus, number 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Registers {
    up: SlotSet,
    down: SlotSet,
    select: u16,
    /// The event's status bit (GPE status, or the GED's).
    status: bool,
}

impl Registers {
    /// Slots that were added and not yet read.
    #[must_use]
    pub const fn up(&self) -> SlotSet {
        self.up
    }

    /// Slots whose removal is pending.
    #[must_use]
    pub const fn down(&self) -> SlotSet {
        self.down
    }

    /// Whether the event is raised and not yet acknowledged.
    #[must_use]
    pub const fn status(&self) -> bool {
        self.status
    }

    /// A device was added. Returns whether the event is raised anew.
    pub(crate) fn added(&mut self, slot: Slot) -> bool {
        self.up.insert(slot);
        !core::mem::replace(&mut self.status, true)
    }

    /// A device is to be removed. Returns whether the event is raised anew.
    pub(crate) fn remove_requested(&mut self, slot: Slot) -> bool {
        self.down.insert(slot);
        !core::mem::replace(&mut self.status, true)
    }

    /// The slot's device has been, or is being, taken away: nothing is pending any more.
    pub(crate) fn removed(&mut self, slot: Slot) {
        self.down.remove(slot);
        self.up.remove(slot);
    }

    /// The event's status bit is cleared. What is pending stays pending, unsaid, until the next event.
    pub(crate) fn acknowledge(&mut self) {
        self.status = false;
    }

    /// Reads. Only four bytes at a register's own offset read as something; QEMU gives 0 otherwise.
    pub(crate) fn read(&mut self, behaviour: &Behaviour, offset: u32, width: Width) -> u32 {
        let Some(register) = behaviour.block.register(offset) else {
            return 0;
        };
        if width != Width::Dword || self.select >= NO_BUS {
            return 0;
        }
        let ours = self.select == 0;
        match register {
            Register::Up if ours => core::mem::take(&mut self.up).0,
            Register::Down if ours && behaviour.down_clears_on_read => {
                core::mem::take(&mut self.down).0
            }
            Register::Down if ours => self.down.0,
            Register::Removable if ours => behaviour.removable.0,
            Register::Removable => u32::MAX,
            Register::Select => u32::from(self.select),
            Register::Up | Register::Down | Register::Eject | Register::Index => 0,
        }
    }

    /// Writes. Returns the slots whose device the write ejects.
    pub(crate) fn write(
        &mut self,
        behaviour: &Behaviour,
        offset: u32,
        width: Width,
        value: u32,
    ) -> SlotSet {
        match behaviour.block.register(offset) {
            Some(Register::Select) if width == Width::Dword => {
                self.select = u16::try_from(value).unwrap_or(NO_BUS).min(NO_BUS);
            }
            Some(Register::Eject) if width == Width::Dword && self.select == 0 => {
                let mut written = SlotSet(value);
                if behaviour.eject == EjectRule::LowestBit {
                    written = written.lowest().map_or(SlotSet::EMPTY, SlotSet::only);
                }
                return SlotSet(written.0 & behaviour.removable.0);
            }
            _ => {}
        }
        SlotSet::EMPTY
    }
}
