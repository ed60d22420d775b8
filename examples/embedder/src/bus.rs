//! An MMIO bus of trait objects.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// A device on the bus. Offsets count from the device's first byte; the data's length is the width
/// of the access.
pub trait BusDevice: Send {
    /// The guest reads. What the device does not decode stays as the bus filled it: all ones.
    fn read(&mut self, offset: u64, data: &mut [u8]);
    /// The guest writes. What the device does not decode is dropped.
    fn write(&mut self, offset: u64, data: &[u8]);
}

/// A device that the guest's processors and the operator's side share.
pub type Shared = Arc<Mutex<dyn BusDevice>>;

/// Devices by address.
#[derive(Default)]
pub struct Bus {
    devices: Vec<(Range<u64>, Shared)>,
}

/// Two devices would decode the same address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap(pub Range<u64>);

impl Bus {
    /// Puts a device at these addresses.
    ///
    /// # Errors
    /// [`Overlap`] with the range of the device that is there already.
    pub fn insert(&mut self, range: Range<u64>, device: Shared) -> Result<(), Overlap> {
        let taken = |there: &Range<u64>| there.start < range.end && range.start < there.end;
        if let Some((there, _)) = self.devices.iter().find(|(there, _)| taken(there)) {
            return Err(Overlap(there.clone()));
        }
        self.devices.push((range, device));
        Ok(())
    }

    /// A read by the guest; where nothing answers it reads all ones.
    pub fn read(&self, address: u64, data: &mut [u8]) {
        data.fill(0xFF);
        self.with(address, |device, offset| device.read(offset, data));
    }

    /// A write by the guest.
    pub fn write(&self, address: u64, data: &[u8]) {
        self.with(address, |device, offset| device.write(offset, data));
    }

    fn with(&self, address: u64, access: impl FnOnce(&mut dyn BusDevice, u64)) {
        let found = self
            .devices
            .iter()
            .find(|(range, _)| range.contains(&address));
        if let Some((range, device)) = found {
            // The models have no state that a panic elsewhere could leave half written.
            let mut device = device.lock().unwrap_or_else(PoisonError::into_inner);
            access(&mut *device, address - range.start);
        }
    }
}
