//! What the buses carry: config space, device registers, hot-plug registers, slot control.

use crate::actions::Actions;
use crate::config::{Access, Function, Registers, Width};
use crate::event::{Action, Note, Timer};
use crate::nitro::{Bus, Detach, Device};
use crate::nvme;
use crate::os::Child;
use crate::profile::{DepartingReads, Hotplug, Setup};
use crate::slot::Slot;
use crate::world::World;

impl<const N: usize, const C: usize> World<N, C> {
    /// A read of config space, as the bus answers it: all ones where it shows nothing.
    #[must_use]
    pub fn config_read(&self, setup: &Setup, slot: Slot, access: Access) -> u32 {
        let layout = &setup.profile.device;
        if !self.config_answers(slot, setup) || !layout.has(access.function()) {
            access.width().ones()
        } else if access.function() == Function::ZERO {
            self.slot(slot).config.read(layout, access)
        } else {
            Registers::reset(layout).read(layout, access)
        }
    }

    /// A write of config space, swallowed where the bus shows nothing. The firmware looks on.
    pub fn config_write(
        &mut self,
        setup: &Setup,
        slot: Slot,
        access: Access,
        value: u32,
        out: &mut Actions,
    ) {
        if !self.config_answers(slot, setup) || access.function() != Function::ZERO {
            return;
        }
        let written = self.update(slot, |state| {
            state.config.write(&setup.profile.device, access, value)
        });
        if written.is_some_and(|written| written.cleared_pme) {
            let nitro = &setup.profile.nitro;
            self.update(slot, |state| state.agent.pme_cleared(slot, nitro, out));
            self.after_firmware(slot, setup, out);
        }
    }

    fn config_answers(&self, slot: Slot, setup: &Setup) -> bool {
        let state = self.slot(slot);
        state.agent.shown() && (setup.native().is_none() || state.port.reachable())
    }

    /// Whether the device answers reads and writes of its own registers.
    #[must_use]
    pub fn device_answers(&self, slot: Slot, setup: &Setup) -> bool {
        let state = self.slot(slot);
        state.agent.answers() && (setup.native().is_none() || state.port.powered())
    }

    /// A read of the device's own registers (nvme(4) reads CSTS): the device's answer, or what a departing
    /// device gives, or, once the bus knows, all ones.
    #[must_use]
    pub fn device_read(&self, setup: &Setup, slot: Slot) -> u32 {
        if self.device_answers(slot, setup) {
            return nvme::CSTS_READY;
        }
        match setup.profile.nitro.departing_reads {
            DepartingReads::Zeros if self.slot(slot).agent.shown() => 0,
            DepartingReads::Zeros | DepartingReads::Ones => u32::MAX,
        }
    }

    /// `bus_child_present`: the bridge's word. The ACPI host bridge always says yes.
    #[must_use]
    pub fn child_present(&self, slot: Slot, setup: &Setup) -> bool {
        match setup.native() {
            Some((_, settings)) => self.slot(slot).pcib.present(&settings),
            None => true,
        }
    }

    /// A read through the OS's bridge driver, which answers for a slot that it takes for empty.
    pub(crate) fn bridge_read(&self, setup: &Setup, slot: Slot, access: Access) -> u32 {
        if self.child_present(slot, setup) {
            self.config_read(setup, slot, access)
        } else {
            access.width().ones()
        }
    }

    /// A write through the OS's bridge driver.
    pub(crate) fn bridge_write(
        &mut self,
        setup: &Setup,
        slot: Slot,
        access: Access,
        value: u32,
        out: &mut Actions,
    ) {
        if self.child_present(slot, setup) {
            self.config_write(setup, slot, access, value, out);
        }
    }

    /// A read of the ACPI hot-plug register block, at an offset from its base. Some reads clear.
    pub fn register_read(&mut self, setup: &Setup, offset: u32, width: Width) -> u32 {
        match &setup.profile.hotplug {
            Hotplug::Acpi(behaviour) => self.registers.read(behaviour, offset, width),
            Hotplug::Pcie(_) => width.ones(),
        }
    }

    /// A write of the ACPI hot-plug register block.
    pub fn register_write(
        &mut self,
        setup: &Setup,
        offset: u32,
        width: Width,
        value: u32,
        out: &mut Actions,
    ) {
        let Hotplug::Acpi(behaviour) = &setup.profile.hotplug else {
            return;
        };
        let ejected = self.registers.write(behaviour, offset, width, value);
        for slot in ejected.iter() {
            let nitro = &setup.profile.nitro;
            self.update(slot, |state| state.agent.eject_written(slot, nitro, out));
            self.after_firmware(slot, setup, out);
        }
    }

    /// A write of a native slot's control register, in the byte lanes of `lanes`.
    pub fn slot_control_write(
        &mut self,
        setup: &Setup,
        slot: Slot,
        value: u16,
        lanes: u16,
        out: &mut Actions,
    ) {
        let Some((behaviour, _)) = setup.native() else {
            return;
        };
        let nitro = &setup.profile.nitro;
        self.update(slot, |state| {
            if state.port.write_control(&behaviour, value, lanes) {
                out.note(Note::HandshakeComplete(slot));
                state.agent.depart(slot, nitro, out);
            }
        });
        self.after_firmware(slot, setup, out);
    }

    /// The firmware has moved: what follows at once on the bus, and for the node of a device that has left.
    pub(super) fn after_firmware(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let left = self.update(slot, |state| {
            let agent = &state.agent;
            if agent.device == Device::Absent || agent.bus == Bus::Absent {
                state.node.stale = state.node.child != Child::None;
            }
            agent.detach == Detach::None && agent.departing()
        });
        if !self.slot(slot).agent.shown() {
            self.empty_port(slot, setup, out);
        }
        if left == Some(true) {
            self.registers.removed(slot);
        }
    }

    /// A native slot's port sees that its device is out.
    pub(super) fn empty_port(&mut self, slot: Slot, setup: &Setup, out: &mut Actions) {
        let Some((behaviour, _)) = setup.native() else {
            return;
        };
        if self.slot(slot).port.requested() {
            out.push(Action::CancelTimer(Timer::Request(slot)));
        }
        self.update(slot, |state| state.port.remove(&behaviour));
    }
}
