//! What the firmware's methods do, for worlds without an interpreter.

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
        const UP: u32 = 0;
        const DOWN: u32 = 4;
        self.registers.acknowledge();
        self.select_bus(setup, out);
        for (offset, value) in [(UP, DEVICE_CHECK), (DOWN, EJECT_REQUEST)] {
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
        const EJECT: u32 = 8;
        if setup.faults.eject_fails.contains(slot) {
            return MethodOutcome::Failed;
        }
        self.select_bus(setup, out);
        self.register_write(setup, EJECT, Width::Dword, slot.bit(), out);
        MethodOutcome::Ok
    }

    fn select_bus(&mut self, setup: &Setup, out: &mut Actions) {
        if let Hotplug::Acpi(behaviour) = &setup.profile.hotplug {
            let select = behaviour.block.select_offset();
            self.register_write(setup, select, Width::Dword, 0, out);
        }
    }
}
