//! The dynamic state as canonical bytes. One traversal from the roots numbers nodes and objects in the
//! order in which it meets them, so that states that were reached on different ways, and hence have
//! different handles inside, give the same bytes. Equality and hashing are those of the bytes.
//!
//! What has been used up of the limits (operations, loop iterations, sleep) is not part of the state:
//! a loop that polls comes back to the state that it was in.

mod read;
mod write;

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};

use crate::error::{Error, ErrorKind};
use crate::machine::Machine;

/// Version of the format.
const MAGIC: &[u8; 8] = b"AMLVM\0\0\x05";

impl PartialEq for Machine {
    fn eq(&self, other: &Self) -> bool {
        self.config == other.config && self.snapshot() == other.snapshot()
    }
}

impl Eq for Machine {}

impl Hash for Machine {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.snapshot().hash(state);
    }
}

impl Machine {
    /// The dynamic state as canonical bytes: equal states give equal bytes. Tables that the host
    /// loaded are named by their checksum, tables that AML loaded are contained.
    pub fn snapshot(&self) -> Vec<u8> {
        write::Writer::write(self)
    }

    /// The machine that wrote `snapshot`. `self` must have the same configuration, and the tables that the
    /// host had loaded then.
    ///
    /// # Errors
    /// [`ErrorKind::Misuse`] if the bytes are no snapshot of such a machine.
    pub fn restore(&self, snapshot: &[u8]) -> Result<Machine, Error> {
        let restored = read::Reader::read(snapshot, self);
        restored.ok_or_else(|| Error::new(ErrorKind::Misuse("not a snapshot of this machine")))
    }
}

/// FNV-1a over the bytes of a table: enough to tell one firmware's tables from another's.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    })
}
