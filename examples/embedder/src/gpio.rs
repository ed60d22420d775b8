//! The PL061 with a power button on one of its pins.

use gpio_pl061::{Behaviour, Level, Pin, Pl061, State, StateError, Width};

use crate::bus::BusDevice;
use crate::irq::Line;

/// The controller and its interrupt line.
pub struct Gpio {
    chip: Pl061,
    line: Line,
}

impl Gpio {
    /// A controller out of reset.
    pub fn new(line: Line) -> Self {
        Self {
            chip: Pl061::new(Behaviour::Trm),
            line,
        }
    }

    /// The operator presses (or lets go of) what is wired to `pin`.
    pub fn drive(&mut self, pin: Pin, level: Level) {
        self.chip.set_input(pin, level);
        self.line.set(self.chip.interrupt());
    }

    /// The interrupt line's level.
    pub fn interrupt(&self) -> bool {
        self.line.is_high()
    }

    /// The whole state, as bytes of a versioned format.
    pub fn snapshot(&self) -> [u8; State::BYTES] {
        self.chip.snapshot().to_bytes()
    }

    /// Continues from a snapshot.
    ///
    /// # Errors
    /// [`StateError`]; the device is as it was.
    pub fn restore(&mut self, snapshot: &[u8]) -> Result<(), StateError> {
        self.chip = Pl061::from_state(State::from_bytes(snapshot)?);
        self.line.restore(self.chip.interrupt());
        Ok(())
    }
}

impl BusDevice for Gpio {
    fn read(&mut self, offset: u64, data: &mut [u8]) {
        let Some((offset, width)) = access(offset, data.len()) else {
            return;
        };
        if let Ok(value) = self.chip.read(offset, width) {
            let bytes = value.to_le_bytes();
            data.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
        }
    }

    fn write(&mut self, offset: u64, data: &[u8]) {
        let Some((offset, width)) = access(offset, data.len()) else {
            return;
        };
        let mut bytes = [0; 4];
        bytes
            .iter_mut()
            .zip(data)
            .for_each(|(to, from)| *to = *from);
        // An access that the controller refuses changes nothing; the bus has no way to say more.
        let _ = self.chip.write(offset, width, u32::from_le_bytes(bytes));
        self.line.set(self.chip.interrupt());
    }
}

fn access(offset: u64, bytes: usize) -> Option<(u32, Width)> {
    let width = match bytes {
        1 => Width::Byte,
        2 => Width::Half,
        4 => Width::Word,
        8 => Width::Double,
        _ => return None,
    };
    Some((u32::try_from(offset).ok()?, width))
}
