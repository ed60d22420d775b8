//! The controller as a bus sees it: a pure register model without bus, lock, log or clock.

use crate::regs::{Level, Pin, Pins, Register, SIZE, Width};
use crate::state::{Pads, State};

/// Which silicon is modelled. Both exist in the world and they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Behaviour {
    /// The manual's: pads and output latch are separate, and a level interrupt goes away with its
    /// level. Where DDI0190 leaves open what a pin that is an output senses, it senses nothing.
    Trm,
    /// QEMU's (`hw/gpio/pl061.c`): one latch serves inputs and outputs, level status is sticky
    /// until `GPIOIC` is written, and the pad of an output pin is not followed.
    Qemu,
}

/// Why an access was refused. The bus decides what the guest then sees; the device did not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// The registers take 8-bit and 32-bit accesses only.
    #[error("{width:?} access at offset {offset:#x}: only 8-bit and 32-bit accesses exist")]
    Width {
        /// Offset of the access.
        offset: u32,
        /// The width that was asked for.
        width: Width,
    },
    /// A 32-bit access must start at a multiple of four.
    #[error("32-bit access at offset {offset:#x}, which is not a multiple of 4")]
    Unaligned {
        /// Offset of the access.
        offset: u32,
    },
    /// The offset is past the register page.
    #[error("offset {offset:#x} is past the register page (0x1000 bytes)")]
    OutOfRange {
        /// Offset of the access.
        offset: u32,
    },
}

/// Output pins and what they drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Outputs {
    /// The pins that are outputs (`GPIODIR`). What the others show is the board's affair: the
    /// controller has no pulls.
    pub driven: Pins,
    /// The level of each driven pin; 0 for the others.
    pub high: Pins,
}

/// A PL061. Equality, hash and clone cover the whole state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pl061 {
    state: State,
}

impl Pl061 {
    /// A controller out of reset, with every pad low.
    pub fn new(behaviour: Behaviour) -> Self {
        let pads = match behaviour {
            Behaviour::Trm => Pads::Trm {
                pad: 0,
                out: 0,
                edges: 0,
            },
            Behaviour::Qemu => Pads::Qemu {
                data: 0,
                old: 0,
                ris: 0,
            },
        };
        Self {
            state: State {
                dir: 0,
                is: 0,
                ibe: 0,
                iev: 0,
                ie: 0,
                afsel: 0,
                pads,
            },
        }
    }

    /// Which behaviour this controller has.
    pub fn behaviour(&self) -> Behaviour {
        self.state.behaviour()
    }

    /// Reads the register at byte `offset`. Bytes 1 to 3 of a register's word read 0, but QEMU
    /// decodes `GPIODATA` and the identification registers by word, so there they read alike.
    ///
    /// # Errors
    /// [`AccessError`], and nothing has changed.
    #[inline]
    pub fn read(&self, offset: u32, width: Width) -> Result<u32, AccessError> {
        let s = &self.state;
        let value = match self.decode(offset, width)? {
            Register::Data(mask) => s.data() & mask.0,
            Register::Dir => s.dir,
            Register::Is => s.is,
            Register::Ibe => s.ibe,
            Register::Iev => s.iev,
            Register::Ie => s.ie,
            Register::Ris => s.ris(),
            Register::Mis => s.ris() & s.ie,
            Register::Afsel => s.afsel,
            Register::Identification(byte) => byte,
            Register::Ic | Register::Reserved => 0,
        };
        Ok(u32::from(value))
    }

    /// Writes the low eight bits of `value` to the register at byte `offset`; read-only and
    /// reserved registers ignore it.
    ///
    /// # Errors
    /// [`AccessError`], and nothing has changed.
    #[inline]
    pub fn write(&mut self, offset: u32, width: Width, value: u32) -> Result<(), AccessError> {
        let value = value as u8;
        let register = self.decode(offset, width)?;
        let s = &mut self.state;
        match register {
            Register::Data(mask) => s.drive(mask.0, value),
            Register::Dir => s.dir = value,
            Register::Is => s.is = value,
            Register::Ibe => s.ibe = value,
            Register::Iev => s.iev = value,
            Register::Ie => s.ie = value,
            Register::Ic => s.clear(value),
            Register::Afsel => s.afsel = value,
            Register::Ris | Register::Mis | Register::Identification(_) | Register::Reserved => {
                return Ok(()); // QEMU does not even look for edges after these
            }
        }
        s.settle();
        Ok(())
    }

    /// The world sets the level of a pad. QEMU's controller misses it while the pin is an output.
    pub fn set_input(&mut self, pin: Pin, level: Level) {
        let s = &mut self.state;
        let to = if level == Level::High { pin.bit() } else { 0 };
        match &mut s.pads {
            Pads::Trm { pad, edges, .. } => {
                let changed = (*pad ^ to) & pin.bit();
                *pad ^= changed;
                *edges |= changed & !s.dir & !s.is & (s.ibe | !(*pad ^ s.iev));
            }
            Pads::Qemu { data, .. } if s.dir & pin.bit() == 0 => {
                *data = *data & !pin.bit() | to;
                s.settle();
            }
            Pads::Qemu { .. } => {}
        }
    }

    /// `GPIOINTR`, the combined interrupt: a level, active high, the OR of `GPIOMIS`.
    pub fn interrupt(&self) -> bool {
        self.state.ris() & self.state.ie != 0
    }

    /// What the output pins drive.
    pub fn outputs(&self) -> Outputs {
        let s = &self.state;
        let latch = match s.pads {
            Pads::Trm { out, .. } => out,
            Pads::Qemu { data, .. } => data,
        };
        Outputs {
            driven: Pins(s.dir),
            high: Pins(latch & s.dir),
        }
    }

    /// Back to the reset values. `Trm` pads keep the level that the world applies to them; QEMU
    /// forgets it, so driving the same level again is a new edge there.
    pub fn reset(&mut self) {
        let kept = match self.state.pads {
            Pads::Trm { pad, .. } => pad,
            Pads::Qemu { .. } => 0,
        };
        *self = Self::new(self.behaviour());
        if let Pads::Trm { pad, .. } = &mut self.state.pads {
            *pad = kept;
        }
    }

    /// The whole state; [`Pl061::from_state`] of it is equal to `self`.
    pub fn snapshot(&self) -> State {
        self.state
    }

    /// A controller in `state`. No edge is made of the difference to any earlier state.
    pub fn from_state(state: State) -> Self {
        Self { state }
    }

    #[inline]
    fn decode(&self, offset: u32, width: Width) -> Result<Register, AccessError> {
        let lane = offset & 3;
        match width {
            Width::Byte => {}
            Width::Word if lane == 0 => {}
            Width::Word => return Err(AccessError::Unaligned { offset }),
            Width::Half | Width::Double => return Err(AccessError::Width { offset, width }),
        }
        if offset >= SIZE {
            return Err(AccessError::OutOfRange { offset });
        }
        let register = Register::at(offset as u16);
        let by_word = matches!(register, Register::Data(_) | Register::Identification(_));
        Ok(match self.behaviour() {
            Behaviour::Qemu if by_word => register,
            _ if lane == 0 => register,
            _ => Register::Reserved,
        })
    }
}
