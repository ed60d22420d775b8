//! What a [`Pl061`](crate::Pl061) remembers, and how its data path moves.

use crate::device::Behaviour;

/// Everything a [`Pl061`](crate::Pl061) remembers, as plain data; every value is a state that some
/// history of a controller could be argued to end in, so restoring cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// `GPIODIR`.
    pub dir: u8,
    /// `GPIOIS`.
    pub is: u8,
    /// `GPIOIBE`.
    pub ibe: u8,
    /// `GPIOIEV`.
    pub iev: u8,
    /// `GPIOIE`.
    pub ie: u8,
    /// `GPIOAFSEL`. Storage only: no other block is modelled that could take a pin over.
    pub afsel: u8,
    /// What stands behind `GPIODATA` and `GPIORIS`.
    pub pads: Pads,
}

/// The data path, where the two [`Behaviour`]s differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pads {
    /// [`Behaviour::Trm`].
    Trm {
        /// Level that the world applies to each pin; belongs to the board, so it survives reset.
        pad: u8,
        /// Output latch.
        out: u8,
        /// Latched edges.
        edges: u8,
    },
    /// [`Behaviour::Qemu`].
    Qemu {
        /// The one latch for inputs and outputs.
        data: u8,
        /// The latch when an input last changed; edges are found against it.
        old: u8,
        /// `GPIORIS`, level status included.
        ris: u8,
    },
}

impl State {
    /// Size of [`State::to_bytes`].
    pub const BYTES: usize = 11;
    const VERSION: u8 = 1;

    /// Which behaviour this is a state of.
    #[inline]
    pub fn behaviour(&self) -> Behaviour {
        match self.pads {
            Pads::Trm { .. } => Behaviour::Trm,
            Pads::Qemu { .. } => Behaviour::Qemu,
        }
    }

    /// Version byte, behaviour byte (0 `Trm`, 1 `Qemu`), then the fields in their declared order.
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        let (tag, a, b, c) = match self.pads {
            Pads::Trm { pad, out, edges } => (0, pad, out, edges),
            Pads::Qemu { data, old, ris } => (1, data, old, ris),
        };
        let Self {
            dir,
            is,
            ibe,
            iev,
            ie,
            afsel,
            ..
        } = *self;
        [Self::VERSION, tag, dir, is, ibe, iev, ie, afsel, a, b, c]
    }

    /// The inverse of [`State::to_bytes`].
    ///
    /// # Errors
    /// [`StateError`]: the bytes are not a snapshot of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StateError> {
        let &[version, tag, dir, is, ibe, iev, ie, afsel, a, b, c] = bytes else {
            return Err(StateError::Length(bytes.len()));
        };
        if version != Self::VERSION {
            return Err(StateError::Version(version));
        }
        let pads = match tag {
            0 => Pads::Trm {
                pad: a,
                out: b,
                edges: c,
            },
            1 => Pads::Qemu {
                data: a,
                old: b,
                ris: c,
            },
            _ => return Err(StateError::Behaviour(tag)),
        };
        Ok(Self {
            dir,
            is,
            ibe,
            iev,
            ie,
            afsel,
            pads,
        })
    }

    /// `GPIODATA` through a mask of all pins.
    #[inline]
    pub(crate) fn data(&self) -> u8 {
        match self.pads {
            Pads::Trm { pad, out, .. } => out & self.dir | pad & !self.dir,
            Pads::Qemu { data, .. } => data,
        }
    }

    /// `GPIORIS`.
    #[inline]
    pub(crate) fn ris(&self) -> u8 {
        match self.pads {
            Pads::Trm { pad, edges, .. } => {
                let active = !(pad ^ self.iev) & !self.dir;
                edges & !self.is | active & self.is
            }
            Pads::Qemu { ris, .. } => ris,
        }
    }

    /// A write to `GPIODATA`: reaches the pins in `mask` that are outputs.
    #[inline]
    pub(crate) fn drive(&mut self, mask: u8, value: u8) {
        let reached = mask & self.dir;
        match &mut self.pads {
            Pads::Trm { out: latch, .. } | Pads::Qemu { data: latch, .. } => {
                *latch = *latch & !reached | value & reached;
            }
        }
    }

    /// A write to `GPIOIC`.
    #[inline]
    pub(crate) fn clear(&mut self, value: u8) {
        match &mut self.pads {
            Pads::Trm { edges: status, .. } | Pads::Qemu { ris: status, .. } => *status &= !value,
        }
    }

    /// QEMU's update after each write and each input change; the manual's controller needs none,
    /// since nothing but a change of a pad makes an edge there.
    #[inline]
    pub(crate) fn settle(&mut self) {
        if let Pads::Qemu { data, old, ris } = &mut self.pads {
            let changed = (*old ^ *data) & !self.dir;
            let active = !(*data ^ self.iev);
            if changed != 0 {
                *old = *data; // the whole byte, output pins too
                *ris |= changed & !self.is & (self.ibe | active);
            }
            *ris |= self.is & active; // sticky, and output pins too
        }
    }
}

/// Why bytes are not a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// Not as long as a snapshot is.
    #[error("a PL061 snapshot has 11 bytes, not {0}")]
    Length(usize),
    /// Written by another version.
    #[error("PL061 snapshot version {0}; this is version 1")]
    Version(u8),
    /// The behaviour byte is neither 0 nor 1.
    #[error("PL061 snapshot with unknown behaviour {0}")]
    Behaviour(u8),
}
