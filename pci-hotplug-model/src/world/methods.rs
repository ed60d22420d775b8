//! What the firmware's methods do, for worlds without an interpreter.

use crate::acpihp::Register;
use crate::actions::Actions;
use crate::config::Width;
use crate::event::{MethodOutcome, Target};
use crate::os::{DEVICE_CHECK, EJECT_REQUEST};
use crate::profile::{Hotplug, Setup};
use crate::slot::{Slot, SlotSet};
use crate::world::World;

impl<const N: usize, const C: usize> World<N, C> {
    /// The event method of QEMU's tables (`_GPE._E01` and `PCNT`): insertions before removals, each in
    /// ascending order (measured on QEMU 7.2).
    pub(super) fn event_method(&mut self, setup: &Setup, out: &mut Actions) {
        self.registers.acknowledge();
        self.select_bus(setup, out);
        for (register, value) in [
            (Register::Up, DEVICE_CHECK),
            (Register::Down, EJECT_REQUEST),
        ] {
            let Some(offset) = offset(setup, register) else {
                continue;
            };
            let slots = SlotSet(self.register_read(setup, offset, Width::Dword));
            for slot in slots.iter().filter(|slot| slot.index() < N) {
                self.notify(Target::Slot(slot), value, setup, out);
            }
        }
    }

    /// `_EJ0` of QEMU's tables: the slot's bit to the eject register.
    pub(crate) fn ej0_directly(
        &mut self,
        slot: Slot,
        setup: &Setup,
        out: &mut Actions,
    ) -> MethodOutcome {
        if setup.faults.eject_fails.contains(slot) {
            return MethodOutcome::Failed;
        }
        self.select_bus(setup, out);
        if let Some(eject) = offset(setup, Register::Eject) {
            self.register_write(setup, eject, Width::Dword, slot.bit(), out);
        }
        MethodOutcome::Ok
    }

    fn select_bus(&mut self, setup: &Setup, out: &mut Actions) {
        if let Some(select) = offset(setup, Register::Select) {
            self.register_write(setup, select, Width::Dword, 0, out);
        }
    }
}

/// Where the machine's hot-plug block has this register.
fn offset(setup: &Setup, register: Register) -> Option<u32> {
    match &setup.profile.hotplug {
        Hotplug::Acpi(behaviour) => behaviour.block.offset(register),
        Hotplug::Pcie(_) => None,
    }
}
