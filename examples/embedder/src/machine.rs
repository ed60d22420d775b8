//! A machine with both devices, which can be stopped between any two accesses and continued
//! elsewhere.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gpio_pl061::driver::RegisterAccess;
use gpio_pl061::{State, StateError};
use pci_hotplug_model::pcie::{Behaviour, Port};

use crate::bus::Bus;
use crate::gpio::Gpio;
use crate::irq::{Event, Line};
use crate::slot::HotPlugSlot;

/// Where the PL061 is.
pub const GPIO_BASE: u64 = 0x0903_0000;
/// Where the slot's registers are.
pub const SLOT_BASE: u64 = 0x3F01_8054;

/// The monitor's machine.
pub struct Machine {
    /// What the guest reaches.
    pub bus: Bus,
    /// Signalled when the GPIO controller's line rises.
    pub gpio_event: Event,
    /// Signalled when the slot's line rises.
    pub slot_event: Event,
    gpio: Arc<Mutex<Gpio>>,
    slot: Arc<Mutex<HotPlugSlot>>,
}

/// Everything that a continued machine must know of its devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    gpio: [u8; State::BYTES],
    slot: Port,
}

impl Default for Machine {
    fn default() -> Self {
        let (gpio_event, slot_event) = (Event::default(), Event::default());
        let gpio = Arc::new(Mutex::new(Gpio::new(Line::new(gpio_event.clone()))));
        let slot = HotPlugSlot::new(Behaviour::SPECIFIED, Line::new(slot_event.clone()));
        let slot = Arc::new(Mutex::new(slot));
        let mut bus = Bus::default();
        let placed = bus
            .insert(GPIO_BASE..GPIO_BASE + 0x1000, gpio.clone())
            .and_then(|()| bus.insert(SLOT_BASE..SLOT_BASE + 0x1C, slot.clone()));
        placed.expect("the two ranges are apart");
        Self {
            bus,
            gpio_event,
            slot_event,
            gpio,
            slot,
        }
    }
}

impl Machine {
    /// The GPIO controller, for the operator's side.
    pub fn gpio(&self) -> MutexGuard<'_, Gpio> {
        self.gpio.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The slot, for the operator's side.
    pub fn slot(&self) -> MutexGuard<'_, HotPlugSlot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the devices down. The guest must not be running.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            gpio: self.gpio().snapshot(),
            slot: self.slot().snapshot(),
        }
    }

    /// A new machine that goes on where the snapshot was taken.
    ///
    /// # Errors
    /// [`StateError`]: the snapshot is of another version.
    pub fn restore(snapshot: &Snapshot) -> Result<Self, StateError> {
        let machine = Self::default();
        machine.gpio().restore(&snapshot.gpio)?;
        machine.slot().restore(snapshot.slot);
        Ok(machine)
    }
}

/// The PL061 as the guest's driver reaches it: over the bus, a byte at a time.
pub struct GpioRegisters<'a>(pub &'a Machine);

impl RegisterAccess for GpioRegisters<'_> {
    fn read8(&mut self, offset: u16) -> u8 {
        let mut data = [0];
        self.0.bus.read(GPIO_BASE + u64::from(offset), &mut data);
        data[0]
    }

    fn write8(&mut self, offset: u16, value: u8) {
        self.0.bus.write(GPIO_BASE + u64::from(offset), &[value]);
    }
}
