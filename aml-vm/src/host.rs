//! The border between the machine and whoever runs it: what a thread may ask for, what may be
//! answered, and a trait for hosts that would rather be called than ask.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{Error, Location};
use crate::value::Value;

/// A named object of a [`Machine`](crate::Machine). A handle is meaningful only to the machine that gave it out
/// (and its clones), as long as the object exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Node(pub(crate) u32);

/// A thread of a [`Machine`](crate::Machine).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ThreadId(pub(crate) u32);

/// Address space of an operation region (ACPI 6.5 §19.6.100).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the names are the specification's
pub enum RegionSpace {
    SystemMemory,
    SystemIo,
    PciConfig,
    EmbeddedControl,
    SmBus,
    SystemCmos,
    PciBarTarget,
    Ipmi,
    GeneralPurposeIo,
    GenericSerialBus,
    Pcc,
    /// `DataTableRegion` (ACPICA's number is 0x7E); the machine serves it itself.
    DataTable,
    /// Functional fixed hardware (0x7F).
    FixedHardware,
    /// Any other number, e.g. an OEM's 0x80..=0xFF.
    Other(u8),
}

impl RegionSpace {
    /// The space with this number in AML.
    pub fn from_number(number: u8) -> Self {
        match number {
            0 => RegionSpace::SystemMemory,
            1 => RegionSpace::SystemIo,
            2 => RegionSpace::PciConfig,
            3 => RegionSpace::EmbeddedControl,
            4 => RegionSpace::SmBus,
            5 => RegionSpace::SystemCmos,
            6 => RegionSpace::PciBarTarget,
            7 => RegionSpace::Ipmi,
            8 => RegionSpace::GeneralPurposeIo,
            9 => RegionSpace::GenericSerialBus,
            10 => RegionSpace::Pcc,
            0x7E => RegionSpace::DataTable,
            0x7F => RegionSpace::FixedHardware,
            other => RegionSpace::Other(other),
        }
    }

    /// The number in AML.
    pub fn number(self) -> u8 {
        match self {
            RegionSpace::SystemMemory => 0,
            RegionSpace::SystemIo => 1,
            RegionSpace::PciConfig => 2,
            RegionSpace::EmbeddedControl => 3,
            RegionSpace::SmBus => 4,
            RegionSpace::SystemCmos => 5,
            RegionSpace::PciBarTarget => 6,
            RegionSpace::Ipmi => 7,
            RegionSpace::GeneralPurposeIo => 8,
            RegionSpace::GenericSerialBus => 9,
            RegionSpace::Pcc => 10,
            RegionSpace::DataTable => 0x7E,
            RegionSpace::FixedHardware => 0x7F,
            RegionSpace::Other(number) => number,
        }
    }
}

/// A PCI function, as its host bridge and the bridges below it place it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct PciAddress {
    pub segment: u16,
    pub bus: u8,
    pub device: u8,
    pub function: u8,
}

impl PciAddress {
    /// As one number: segment, bus, device and function from the top down.
    pub(crate) fn pack(self) -> u64 {
        u64::from(self.segment) << 24
            | u64::from(self.bus) << 16
            | u64::from(self.device) << 8
            | u64::from(self.function)
    }

    pub(crate) fn unpack(number: u64) -> Self {
        PciAddress {
            segment: (number >> 24) as u16,
            bus: (number >> 16) as u8,
            device: (number >> 8) as u8,
            function: number as u8,
        }
    }
}

/// One access to an operation region.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RegionAccess {
    /// The region.
    pub region: Node,
    /// Its address space.
    pub space: RegionSpace,
    /// Where: absolute (region base + field offset); for `PCI_Config` the register offset, for
    /// `GeneralPurposeIo` the pin index within the connection.
    pub address: u64,
    /// For `PCI_Config`: whose configuration space.
    pub pci: Option<PciAddress>,
    /// Width in bits: 8, 16, 32 or 64; for `EmbeddedControl` any number of whole bytes up to that, for
    /// `GeneralPurposeIo` the number of pins.
    pub width_bits: u8,
    /// The value to write; `None` reads.
    pub write: Option<u64>,
    /// For `GeneralPurposeIo` and `GenericSerialBus`: the resource template of the field's
    /// `Connection`, and its access attributes.
    pub connection: Option<Connection>,
    /// For `SMBus`, `GenericSerialBus` and `IPMI`: the whole data buffer of the protocol, as AML wrote it.
    /// The answer is [`Answer::Bytes`].
    pub buffer: Option<Vec<u8>>,
}

/// What `Connection` and `AccessAs` attach to a field (ACPI 6.5 §19.6.48).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Connection {
    /// The resource template with the connection's descriptor; empty where the field list names none (`SMBus`,
    /// `IPMI`).
    pub resource: Vec<u8>,
    /// `AccessAttribute` (0x02 quick … 0x0F raw process).
    pub attribute: u8,
    /// `AccessLength` of the extended attributes.
    pub length: u8,
}

/// What a thread needs from the host before it can go on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Request {
    /// `Sleep`: answer [`Answer::Done`] once so much virtual time has gone by.
    Sleep {
        /// Milliseconds, at most 2000 (ACPICA sleeps no longer).
        ms: u64,
    },
    /// `Stall`: as `Sleep`, without giving up the processor.
    Stall {
        /// Microseconds, at most 255 (ACPICA refuses more).
        us: u64,
    },
    /// `Acquire` of a mutex that another thread holds (also the implicit one of a serialized
    /// method and the global lock of a field). Run the thread again once the holder may have released it, or answer
    /// [`Answer::TimedOut`].
    Acquire {
        /// The mutex or the serialized method.
        mutex: Node,
        /// Milliseconds; `None` waits for ever.
        timeout_ms: Option<u64>,
    },
    /// `Wait` for an event that is not signalled. Run the thread again once it may have been,
    /// or answer [`Answer::TimedOut`].
    Wait {
        /// The event.
        event: Node,
        /// Milliseconds; `None` waits for ever.
        timeout_ms: Option<u64>,
    },
    /// An access to an operation region: answer [`Answer::Value`] to a read, [`Answer::Done`] to
    /// a write (or [`Answer::Bytes`] where [`RegionAccess::buffer`] is set).
    Region(RegionAccess),
    /// `Notify`: answer [`Answer::Done`].
    Notify {
        /// The device, processor or thermal zone.
        node: Node,
        /// Its path.
        path: String,
        /// The value: 16 bits.
        value: u64,
    },
    /// `Fatal`: answer [`Answer::Done`] to go on, as ACPICA does.
    #[allow(missing_docs)]
    Fatal { kind: u8, code: u32, argument: u64 },
    /// A store to `Debug`: answer [`Answer::Done`].
    Debug(Value),
    /// `Timer`: answer [`Answer::Value`], in units of 100 ns.
    Timer,
    /// `LoadTable` or `DataTableRegion` of a table that the machine has not: answer [`Answer::Bytes`] with
    /// the table, or [`Answer::Done`] if there is none.
    FindTable {
        /// The signature.
        signature: [u8; 4],
        /// The OEM ID; empty matches any.
        oem_id: String,
        /// The OEM table ID; empty matches any.
        oem_table_id: String,
    },
}

/// The host's reply to a [`Request`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// It is done.
    Done,
    /// The value read.
    Value(u64),
    /// The bytes read.
    Bytes(Vec<u8>),
    /// The wait is over without success.
    TimedOut,
    /// The host cannot; the operation fails.
    Fail(HostError),
}

/// Why a host cannot do what AML asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum HostError {
    /// There is no handler for this address space: ACPICA's `AE_NOT_EXIST`.
    #[error("no handler for the address space")]
    NoHandler,
    /// Another reason, in words.
    #[error("{0}")]
    Failed(String),
}

/// How far a thread came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It ended, with the value of the method (or object) if there is one. The thread is gone.
    Finished(Option<Value>),
    /// It failed. The thread is gone.
    Failed(Error),
    /// It needs something. Running it again without an answer gives the same request again.
    Request(Request),
    /// The operations granted are used up; run it again.
    OutOfBudget,
}

/// A host that is called: what [`Machine::drive`](crate::Machine::drive) turns requests into.
pub trait Host {
    /// A region access. A read's answer is its value; a write's is ignored.
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError>;

    /// A region access with a data buffer (`SMBus`, `GenericSerialBus`, `IPMI`).
    fn region_buffer(&mut self, access: &RegionAccess) -> Result<Vec<u8>, HostError> {
        let _ = access;
        Err(HostError::NoHandler)
    }

    /// `Notify` of the object at `path`.
    fn notify(&mut self, path: &str, value: u64) {
        let _ = (path, value);
    }

    /// `Sleep` for so many milliseconds.
    fn sleep(&mut self, ms: u64) {
        let _ = ms;
    }

    /// `Stall` for so many microseconds.
    fn stall(&mut self, us: u64) {
        let _ = us;
    }

    /// `Timer`, in units of 100 ns.
    fn timer(&mut self) -> u64 {
        0
    }

    /// A store to `Debug`.
    fn debug(&mut self, value: &Value) {
        let _ = value;
    }

    /// `Fatal`.
    fn fatal(&mut self, kind: u8, code: u32, argument: u64) {
        let _ = (kind, code, argument);
    }

    /// Where the `Fatal` is that was reported last.
    fn fatal_at(&mut self, place: &Location) {
        let _ = place;
    }

    /// A static table for `LoadTable` and `DataTableRegion`; empty strings match any.
    fn table(&mut self, signature: [u8; 4], oem_id: &str, oem_table_id: &str) -> Option<Vec<u8>> {
        let _ = (signature, oem_id, oem_table_id);
        None
    }
}
