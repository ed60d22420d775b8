//! Values as the host sees them: trees without identity, copied out of (or into) the machine.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// Type of an object, numbered as `ObjectType` answers (ACPI 6.5 §19.6.94) and named as acpiexec
/// prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the names are the specification's
#[repr(u8)]
pub enum ObjectType {
    Uninitialized = 0,
    Integer = 1,
    String = 2,
    Buffer = 3,
    Package = 4,
    FieldUnit = 5,
    Device = 6,
    Event = 7,
    Method = 8,
    Mutex = 9,
    Region = 10,
    PowerResource = 11,
    Processor = 12,
    ThermalZone = 13,
    BufferField = 14,
    DdbHandle = 15,
    Debug = 16,
    /// ACPICA's local types follow; AML never sees their numbers.
    RegionField = 17,
    BankField = 18,
    IndexField = 19,
    Reference = 20,
    Alias = 21,
    MethodAlias = 22,
    Notify = 23,
    AddressHandler = 24,
    Resource = 25,
    ResourceField = 26,
    Scope = 27,
}

impl ObjectType {
    /// The type of this number.
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        use ObjectType::*;
        const ALL: [ObjectType; 28] = [
            Uninitialized,
            Integer,
            String,
            Buffer,
            Package,
            FieldUnit,
            Device,
            Event,
            Method,
            Mutex,
            Region,
            PowerResource,
            Processor,
            ThermalZone,
            BufferField,
            DdbHandle,
            Debug,
            RegionField,
            BankField,
            IndexField,
            Reference,
            Alias,
            MethodAlias,
            Notify,
            AddressHandler,
            Resource,
            ResourceField,
            Scope,
        ];
        ALL.get(usize::from(number)).copied()
    }

    /// The name in acpiexec's namespace listing (`AcpiUtGetTypeName`).
    pub fn name(self) -> &'static str {
        match self {
            ObjectType::Uninitialized => "Untyped",
            ObjectType::Integer => "Integer",
            ObjectType::String => "String",
            ObjectType::Buffer => "Buffer",
            ObjectType::Package => "Package",
            ObjectType::FieldUnit => "FieldUnit",
            ObjectType::Device => "Device",
            ObjectType::Event => "Event",
            ObjectType::Method => "Method",
            ObjectType::Mutex => "Mutex",
            ObjectType::Region => "Region",
            ObjectType::PowerResource => "Power",
            ObjectType::Processor => "Processor",
            ObjectType::ThermalZone => "Thermal",
            ObjectType::BufferField => "BufferField",
            ObjectType::DdbHandle => "DdbHandle",
            ObjectType::Debug => "DebugObject",
            ObjectType::RegionField => "RegionField",
            ObjectType::BankField => "BankField",
            ObjectType::IndexField => "IndexField",
            ObjectType::Reference => "Reference",
            ObjectType::Alias => "Alias",
            ObjectType::MethodAlias => "MethodAlias",
            ObjectType::Notify => "Notify",
            ObjectType::AddressHandler => "AddrHandler",
            ObjectType::Resource => "ResourceDesc",
            ObjectType::ResourceField => "ResourceFld",
            ObjectType::Scope => "Scope",
        }
    }
}

/// An AML value outside the machine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// An empty package element, local or argument.
    Uninitialized,
    /// An integer of the machine's width (32 or 64 bits).
    Integer(u64),
    /// A string. AML strings are bytes; those above 0x7F appear as the character of that number.
    String(String),
    /// A buffer.
    Buffer(Vec<u8>),
    /// A package. What the machine gives out is at most [`Limits::package_depth`](crate::Limits) deep.
    Package(Vec<Value>),
    /// A reference to a named object (`RefOf(NAME)`, or a name in a package); its path.
    Reference(String),
    /// A reference to something without a name: a package element, a byte of a buffer or string,
    /// a local. The value is what it refers to.
    Element(Box<Value>),
    /// An object that is not data (a device, a mutex, a method…): its type and its path, which is
    /// empty for an object that has no name.
    Object(ObjectType, String),
}

impl Value {
    /// The integer, if it is one.
    pub fn as_integer(&self) -> Option<u64> {
        match self {
            Value::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The bytes, if it is a buffer.
    pub fn as_buffer(&self) -> Option<&[u8]> {
        match self {
            Value::Buffer(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The elements, if it is a package.
    pub fn as_package(&self) -> Option<&[Value]> {
        match self {
            Value::Package(elements) => Some(elements),
            _ => None,
        }
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        Value::Integer(value)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::String(text.into())
    }
}
