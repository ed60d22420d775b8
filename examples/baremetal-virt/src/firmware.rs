//! The machine's AML, executed by `aml-vm` against the machine's registers.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use aml_vm::{Config, Error, Host, HostError, Machine, Node, RegionAccess, RegionSpace, Value};

use crate::clock;
use crate::ecam::Ecam;
use crate::mmio::Mmio;
use crate::println;
use crate::tables::Tables;

/// A `Notify` that AML executed.
pub struct Notification {
    /// Of which object.
    pub path: String,
    /// Its value.
    pub value: u64,
}

/// The firmware's half: its namespace, and what its methods have told us.
pub struct Firmware {
    machine: Machine,
    hardware: Hardware,
}

struct Hardware {
    ecam: Ecam,
    notifications: Vec<Notification>,
}

impl Firmware {
    /// Loads the DSDT and every SSDT and initialises the devices.
    pub fn load(tables: &Tables) -> Result<Self, Error> {
        let hardware = Hardware {
            ecam: tables.ecam(),
            notifications: Vec::new(),
        };
        let mut firmware = Self {
            machine: Machine::new(Config::default()),
            hardware,
        };
        for (name, table) in tables.definition_blocks() {
            firmware
                .machine
                .load_and_run(name, table, &mut firmware.hardware)?;
        }
        firmware
            .machine
            .initialize_and_run(&mut firmware.hardware)?;
        Ok(firmware)
    }

    /// The devices whose `_HID` is this, written as a string or as an EISA identifier.
    pub fn devices(&self, hid: &str) -> Vec<Node> {
        self.machine
            .walk()
            .filter(|node| self.has_hid(*node, hid))
            .collect()
    }

    /// Whether the `_HID` of a device is this, written as a string or as an EISA identifier.
    pub fn has_hid(&self, node: Node, hid: &str) -> bool {
        let value = self
            .child(node, "_HID")
            .and_then(|hid| self.machine.value(hid));
        match value {
            Some(Value::String(text)) => text == hid,
            Some(Value::Integer(number)) => eisa_id(hid).map(u64::from) == Some(number),
            _ => false,
        }
    }

    /// The object at a path.
    pub fn find(&self, path: &str) -> Option<Node> {
        self.machine.find(path)
    }

    /// The full path of an object.
    pub fn path(&self, node: Node) -> String {
        self.machine.path(node)
    }

    /// The object directly below `node` that has this name.
    pub fn child(&self, node: Node, name: &str) -> Option<Node> {
        self.machine
            .find(&format!("{}.{name}", self.machine.path(node)))
    }

    /// Evaluates the object at `path`.
    pub fn evaluate(&mut self, path: &str, arguments: &[Value]) -> Result<Option<Value>, Error> {
        self.machine.evaluate(path, arguments, &mut self.hardware)
    }

    /// Evaluates an object below `node` that must give a buffer, such as `_CRS` or `_AEI`.
    pub fn buffer(&mut self, node: Node, name: &str) -> Option<Vec<u8>> {
        let path = self.machine.path(self.child(node, name)?);
        match self.evaluate(&path, &[]) {
            Ok(value) => value?.as_buffer().map(<[u8]>::to_vec),
            Err(error) => {
                println!("{path}: {error}");
                None
            }
        }
    }

    /// What has been notified since the last call, in order.
    pub fn take_notifications(&mut self) -> Vec<Notification> {
        mem::take(&mut self.hardware.notifications)
    }
}

impl Host for Hardware {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let (registers, offset) = match (access.space, access.pci) {
            // SAFETY: AML is the machine's own word for where its registers are.
            (RegionSpace::SystemMemory, _) => (unsafe { Mmio::new(access.address, 8) }, 0),
            (RegionSpace::PciConfig, Some(pci)) => {
                let function = self.ecam.function(pci).ok_or(HostError::NoHandler)?;
                (function, access.address)
            }
            _ => return Err(HostError::NoHandler),
        };
        let value = access.write.unwrap_or_default();
        match (access.width_bits, access.write.is_some()) {
            (8, false) => return Ok(registers.read::<u8>(offset).into()),
            (16, false) => return Ok(registers.read::<u16>(offset).into()),
            (32, false) => return Ok(registers.read::<u32>(offset).into()),
            (64, false) => return Ok(registers.read::<u64>(offset)),
            (8, true) => registers.write(offset, value as u8),
            (16, true) => registers.write(offset, value as u16),
            (32, true) => registers.write(offset, value as u32),
            (64, true) => registers.write(offset, value),
            (bits, _) => return Err(HostError::Failed(format!("an access of {bits} bits"))),
        }
        Ok(0)
    }

    fn notify(&mut self, path: &str, value: u64) {
        self.notifications.push(Notification {
            path: path.into(),
            value,
        });
    }

    fn sleep(&mut self, ms: u64) {
        clock::delay_us(ms.saturating_mul(1000));
    }

    fn stall(&mut self, us: u64) {
        clock::delay_us(us);
    }

    fn timer(&mut self) -> u64 {
        clock::now_us() * 10
    }
}

/// The number that `EisaId` makes of three letters and four hexadecimal digits (ACPI 6.5 §19.3.4).
fn eisa_id(text: &str) -> Option<u32> {
    let (letters, digits) = text.split_at_checked(3)?;
    let letters = letters
        .bytes()
        .fold(0, |sum, letter| sum << 5 | u32::from(letter) & 0x1F);
    let number = u16::from_str_radix(digits, 16).ok()?;
    Some((letters << 16 | u32::from(number)).swap_bytes())
}
