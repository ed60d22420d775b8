//! A native PCIe hot-plug slot: slot control, slot status and link status, as a root port shows
//! them.

use pci_hotplug_model::pcie::{Behaviour, Port, Request};

use crate::bus::BusDevice;
use crate::irq::Line;

/// Slot capabilities, as in the PCI Express capability; 32 bits, read-only.
pub const SLOT_CAP: u64 = 0x14;
/// Slot control, 16 bits.
pub const SLOT_CONTROL: u64 = 0x18;
/// Slot status, 16 bits.
pub const SLOT_STATUS: u64 = 0x1A;
/// Link status, 16 bits; only "data link layer link active" is modelled.
pub const LINK_STATUS: u64 = 0x12;
/// Data link layer link active.
pub const LINK_ACTIVE: u16 = 0x2000;

/// The slot, and the line of its port.
pub struct HotPlugSlot {
    port: Port,
    behaviour: Behaviour,
    line: Line,
}

impl HotPlugSlot {
    /// An empty slot after reset.
    pub fn new(behaviour: Behaviour, line: Line) -> Self {
        Self {
            port: Port::reset(false),
            behaviour,
            line,
        }
    }

    /// The operator plugs a device in.
    pub fn plug(&mut self) {
        self.port.insert(&self.behaviour);
        self.signal();
    }

    /// The operator wants the device back. The guest decides when, unless the slot has no power.
    pub fn unplug(&mut self) {
        if self.port.request_removal(&self.behaviour) == Request::Leaves {
            self.port.remove(&self.behaviour);
        }
        self.signal();
    }

    /// Whether the guest can reach the device.
    pub fn reachable(&self) -> bool {
        self.port.reachable()
    }

    /// The interrupt line's level.
    pub fn interrupt(&self) -> bool {
        self.line.is_high()
    }

    /// The whole state: a small plain value.
    pub fn snapshot(&self) -> Port {
        self.port
    }

    /// Continues from a snapshot.
    pub fn restore(&mut self, snapshot: Port) {
        self.port = snapshot;
        self.line.restore(self.port.interrupt());
    }

    fn signal(&mut self) {
        self.line.set(self.port.interrupt());
    }
}

impl BusDevice for HotPlugSlot {
    fn read(&mut self, offset: u64, data: &mut [u8]) {
        let value = match offset {
            SLOT_CAP => self.behaviour.slot_cap,
            SLOT_CONTROL => self.port.control().into(),
            SLOT_STATUS => self.port.status().into(),
            LINK_STATUS if self.port.link_active(&self.behaviour) => LINK_ACTIVE.into(),
            _ => 0,
        };
        data.fill(0);
        data.iter_mut()
            .zip(value.to_le_bytes())
            .for_each(|(to, from)| *to = from);
    }

    fn write(&mut self, offset: u64, data: &[u8]) {
        let (value, lanes) = match *data {
            [low] => (u16::from(low), 0x00FF),
            [low, high] => (u16::from_le_bytes([low, high]), 0xFFFF),
            _ => return,
        };
        if offset == SLOT_STATUS {
            self.port.write_status(&self.behaviour, value, lanes);
        } else if offset == SLOT_CONTROL && self.port.write_control(&self.behaviour, value, lanes) {
            // This monitor lets go of the device as soon as the guest gives it up.
            self.port.remove(&self.behaviour);
        }
        self.signal();
    }
}
