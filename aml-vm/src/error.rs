//! What can go wrong, where, and what ACPICA calls it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::limits::Limit;

/// Why an operation failed. Each kind has the name that ACPICA's exception has
/// ([`ErrorKind::acpica_name`]), so that failures can be compared with `acpiexec`'s.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// ACPICA's exception of this name; who raises it and when is what ACPICA's sources say.
    Acpi(Exception),
    /// One of the machine's [`Limits`](crate::Limits) was exceeded; the second field is its value.
    Limit(Limit, u64),
    /// The host refused a request; the text is the host's.
    Host(String),
    /// The host called with something it may not: a thread that does not exist, an answer that
    /// no request awaits, a snapshot that this machine did not write.
    Misuse(&'static str),
    /// A package says that it is longer than what holds it, by so many bytes. ACPICA cuts it off
    /// there without a word, and so does this machine; but it notes it, since such bytes are damaged
    /// or forged.
    PackagePastEnd(u32),
}

/// ACPICA's exception codes (`acexcep.h`), as far as AML can raise them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(u16)]
#[allow(missing_docs)] // the names are ACPICA's and mean what they mean there
pub enum Exception {
    Error = 0x0001,
    NotFound = 0x0005,
    NotExist = 0x0006,
    AlreadyExists = 0x0007,
    Type = 0x0008,
    NullObject = 0x0009,
    NullEntry = 0x000A,
    BufferOverflow = 0x000B,
    StackOverflow = 0x000C,
    StackUnderflow = 0x000D,
    NotImplemented = 0x000E,
    Support = 0x000F,
    Limit = 0x0010,
    Time = 0x0011,
    NoHandler = 0x001A,
    OwnerIdLimit = 0x001B,
    NotAcquired = 0x0014,
    AlreadyAcquired = 0x0015,
    BadParameter = 0x1001,
    BadCharacter = 0x1002,
    BadPathname = 0x1003,
    BadData = 0x1004,
    BadHexConstant = 0x1005,
    BadOctalConstant = 0x1006,
    BadDecimalConstant = 0x1007,
    BadAddress = 0x1009,
    BadSignature = 0x2001,
    BadHeader = 0x2002,
    BadChecksum = 0x2003,
    BadValue = 0x2004,
    InvalidTableLength = 0x2005,
    AmlBadOpcode = 0x3001,
    AmlNoOperand = 0x3002,
    AmlOperandType = 0x3003,
    AmlOperandValue = 0x3004,
    AmlUninitializedLocal = 0x3005,
    AmlUninitializedArg = 0x3006,
    AmlUninitializedElement = 0x3007,
    AmlNumericOverflow = 0x3008,
    AmlRegionLimit = 0x3009,
    AmlBufferLimit = 0x300A,
    AmlPackageLimit = 0x300B,
    AmlDivideByZero = 0x300C,
    AmlBadName = 0x300D,
    AmlNameNotFound = 0x300E,
    AmlInternal = 0x300F,
    AmlInvalidSpaceId = 0x3010,
    AmlStringLimit = 0x3011,
    AmlNoReturnValue = 0x3012,
    AmlMethodLimit = 0x3013,
    AmlNotOwner = 0x3014,
    AmlMutexOrder = 0x3015,
    AmlMutexNotAcquired = 0x3016,
    AmlInvalidResourceType = 0x3017,
    AmlInvalidIndex = 0x3018,
    AmlRegisterLimit = 0x3019,
    AmlNoWhile = 0x301A,
    AmlAlignment = 0x301B,
    AmlNoResourceEndTag = 0x301C,
    AmlBadResourceValue = 0x301D,
    AmlCircularReference = 0x301E,
    AmlBadResourceLength = 0x301F,
    AmlIllegalAddress = 0x3020,
    AmlLoopTimeout = 0x3021,
    AmlUninitializedNode = 0x3022,
    AmlTargetType = 0x3023,
    AmlProtocol = 0x3024,
    AmlBufferLength = 0x3025,
}

impl Exception {
    /// ACPICA's number, e.g. 0x3003.
    pub fn code(self) -> u16 {
        self as u16
    }

    /// The exception of this number, or `None` if AML cannot raise it.
    pub fn from_code(code: u64) -> Option<Exception> {
        Self::ALL
            .into_iter()
            .find(|one| u64::from(one.code()) == code)
    }

    const ALL: [Exception; 68] = {
        use Exception::*;
        [
            Error,
            NotFound,
            NotExist,
            AlreadyExists,
            Type,
            NullObject,
            NullEntry,
            BufferOverflow,
            StackOverflow,
            StackUnderflow,
            NotImplemented,
            Support,
            Limit,
            Time,
            NoHandler,
            OwnerIdLimit,
            NotAcquired,
            AlreadyAcquired,
            BadParameter,
            BadCharacter,
            BadPathname,
            BadData,
            BadHexConstant,
            BadOctalConstant,
            BadDecimalConstant,
            BadAddress,
            BadSignature,
            BadHeader,
            BadChecksum,
            BadValue,
            InvalidTableLength,
            AmlBadOpcode,
            AmlNoOperand,
            AmlOperandType,
            AmlOperandValue,
            AmlUninitializedLocal,
            AmlUninitializedArg,
            AmlUninitializedElement,
            AmlNumericOverflow,
            AmlRegionLimit,
            AmlBufferLimit,
            AmlPackageLimit,
            AmlDivideByZero,
            AmlBadName,
            AmlNameNotFound,
            AmlInternal,
            AmlInvalidSpaceId,
            AmlStringLimit,
            AmlNoReturnValue,
            AmlMethodLimit,
            AmlNotOwner,
            AmlMutexOrder,
            AmlMutexNotAcquired,
            AmlInvalidResourceType,
            AmlInvalidIndex,
            AmlRegisterLimit,
            AmlNoWhile,
            AmlAlignment,
            AmlNoResourceEndTag,
            AmlBadResourceValue,
            AmlCircularReference,
            AmlBadResourceLength,
            AmlIllegalAddress,
            AmlLoopTimeout,
            AmlUninitializedNode,
            AmlTargetType,
            AmlProtocol,
            AmlBufferLength,
        ]
    };

    /// The name in ACPICA's messages, e.g. `AE_AML_OPERAND_TYPE`.
    pub fn name(self) -> &'static str {
        use Exception::*;
        match self {
            Error => "AE_ERROR",
            NotFound => "AE_NOT_FOUND",
            NotExist => "AE_NOT_EXIST",
            AlreadyExists => "AE_ALREADY_EXISTS",
            Type => "AE_TYPE",
            NullObject => "AE_NULL_OBJECT",
            NullEntry => "AE_NULL_ENTRY",
            BufferOverflow => "AE_BUFFER_OVERFLOW",
            StackOverflow => "AE_STACK_OVERFLOW",
            StackUnderflow => "AE_STACK_UNDERFLOW",
            NotImplemented => "AE_NOT_IMPLEMENTED",
            Support => "AE_SUPPORT",
            Limit => "AE_LIMIT",
            Time => "AE_TIME",
            NoHandler => "AE_NO_HANDLER",
            OwnerIdLimit => "AE_OWNER_ID_LIMIT",
            NotAcquired => "AE_NOT_ACQUIRED",
            AlreadyAcquired => "AE_ALREADY_ACQUIRED",
            BadParameter => "AE_BAD_PARAMETER",
            BadCharacter => "AE_BAD_CHARACTER",
            BadPathname => "AE_BAD_PATHNAME",
            BadData => "AE_BAD_DATA",
            BadHexConstant => "AE_BAD_HEX_CONSTANT",
            BadOctalConstant => "AE_BAD_OCTAL_CONSTANT",
            BadDecimalConstant => "AE_BAD_DECIMAL_CONSTANT",
            BadAddress => "AE_BAD_ADDRESS",
            BadSignature => "AE_BAD_SIGNATURE",
            BadHeader => "AE_BAD_HEADER",
            BadChecksum => "AE_BAD_CHECKSUM",
            BadValue => "AE_BAD_VALUE",
            InvalidTableLength => "AE_INVALID_TABLE_LENGTH",
            AmlBadOpcode => "AE_AML_BAD_OPCODE",
            AmlNoOperand => "AE_AML_NO_OPERAND",
            AmlOperandType => "AE_AML_OPERAND_TYPE",
            AmlOperandValue => "AE_AML_OPERAND_VALUE",
            AmlUninitializedLocal => "AE_AML_UNINITIALIZED_LOCAL",
            AmlUninitializedArg => "AE_AML_UNINITIALIZED_ARG",
            AmlUninitializedElement => "AE_AML_UNINITIALIZED_ELEMENT",
            AmlNumericOverflow => "AE_AML_NUMERIC_OVERFLOW",
            AmlRegionLimit => "AE_AML_REGION_LIMIT",
            AmlBufferLimit => "AE_AML_BUFFER_LIMIT",
            AmlPackageLimit => "AE_AML_PACKAGE_LIMIT",
            AmlDivideByZero => "AE_AML_DIVIDE_BY_ZERO",
            AmlBadName => "AE_AML_BAD_NAME",
            AmlNameNotFound => "AE_AML_NAME_NOT_FOUND",
            AmlInternal => "AE_AML_INTERNAL",
            AmlInvalidSpaceId => "AE_AML_INVALID_SPACE_ID",
            AmlStringLimit => "AE_AML_STRING_LIMIT",
            AmlNoReturnValue => "AE_AML_NO_RETURN_VALUE",
            AmlMethodLimit => "AE_AML_METHOD_LIMIT",
            AmlNotOwner => "AE_AML_NOT_OWNER",
            AmlMutexOrder => "AE_AML_MUTEX_ORDER",
            AmlMutexNotAcquired => "AE_AML_MUTEX_NOT_ACQUIRED",
            AmlInvalidResourceType => "AE_AML_INVALID_RESOURCE_TYPE",
            AmlInvalidIndex => "AE_AML_INVALID_INDEX",
            AmlRegisterLimit => "AE_AML_REGISTER_LIMIT",
            AmlNoWhile => "AE_AML_NO_WHILE",
            AmlAlignment => "AE_AML_ALIGNMENT",
            AmlNoResourceEndTag => "AE_AML_NO_RESOURCE_END_TAG",
            AmlBadResourceValue => "AE_AML_BAD_RESOURCE_VALUE",
            AmlCircularReference => "AE_AML_CIRCULAR_REFERENCE",
            AmlBadResourceLength => "AE_AML_BAD_RESOURCE_LENGTH",
            AmlIllegalAddress => "AE_AML_ILLEGAL_ADDRESS",
            AmlLoopTimeout => "AE_AML_LOOP_TIMEOUT",
            AmlUninitializedNode => "AE_AML_UNINITIALIZED_NODE",
            AmlTargetType => "AE_AML_TARGET_TYPE",
            AmlProtocol => "AE_AML_PROTOCOL",
            AmlBufferLength => "AE_AML_BUFFER_LENGTH",
        }
    }
}

impl ErrorKind {
    /// What ACPICA would call this failure (`acexcep.h`). A [`Limit`] that ACPICA also has maps to
    /// its exception, the others to `AE_LIMIT`.
    pub fn acpica_name(&self) -> &'static str {
        match self {
            ErrorKind::Acpi(exception) => exception.name(),
            ErrorKind::Limit(Limit::LoopIterations | Limit::LoopMs, _) => {
                Exception::AmlLoopTimeout.name()
            }
            ErrorKind::Limit(Limit::CallDepth, _) => Exception::AmlMethodLimit.name(),
            ErrorKind::Limit(Limit::Tables, _) => Exception::OwnerIdLimit.name(),
            ErrorKind::Limit(..) => Exception::Limit.name(),
            ErrorKind::Host(_) => Exception::Error.name(),
            ErrorKind::Misuse(_) => Exception::BadParameter.name(),
            ErrorKind::PackagePastEnd(_) => "AE_OK",
        }
    }
}

impl From<Exception> for ErrorKind {
    fn from(exception: Exception) -> Self {
        ErrorKind::Acpi(exception)
    }
}

/// One method of the stack of an [`Error`], innermost first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StackEntry {
    /// The method's path, or the table's source when the code is the table's own.
    pub path: String,
    /// Where the failing operation (or the call) starts: bytes from the start of the table,
    /// its 36-byte header included.
    pub offset: u32,
}

/// Where in the firmware an [`Error`] happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Location {
    /// The name under which the host loaded the table.
    pub source: String,
    /// The table's signature, e.g. `DSDT`.
    pub signature: [u8; 4],
    /// Bytes from the start of the table, its 36-byte header included.
    pub offset: u32,
    /// The methods being executed, innermost first; the last is what the host called, unless there
    /// are more than [`Location::STACK`].
    pub stack: Vec<StackEntry>,
}

impl Location {
    /// The most methods that [`Location::stack`] names.
    pub const STACK: usize = 16;
}

/// A failure: what, and where in the firmware. A pointer, for what succeeds makes no room for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct Error(Box<Failure>);

/// What an [`Error`] says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Failure {
    /// What went wrong.
    pub kind: ErrorKind,
    /// The name or object that it is about (a path, a signature), if there is one.
    pub subject: Option<Box<str>>,
    /// Where. `None` when the failure has no place in AML (a path that the host gave, say).
    pub location: Option<Box<Location>>,
}

impl Error {
    /// A failure without a place.
    pub fn new(kind: impl Into<ErrorKind>) -> Self {
        Error(Box::new(Failure {
            kind: kind.into(),
            subject: None,
            location: None,
        }))
    }

    /// Names what the failure is about, unless a nearer place has named it already.
    pub fn about(mut self, subject: impl Into<Box<str>>) -> Self {
        self.subject.get_or_insert_with(|| subject.into());
        self
    }

    /// [`ErrorKind::acpica_name`].
    pub fn acpica_name(&self) -> &'static str {
        self.kind.acpica_name()
    }
}

impl Deref for Error {
    type Target = Failure;

    fn deref(&self) -> &Failure {
        &self.0
    }
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut Failure {
        &mut self.0
    }
}

impl From<Exception> for Error {
    fn from(exception: Exception) -> Self {
        Error::new(exception)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::Acpi(exception) => f.write_str(exception.name())?,
            ErrorKind::Limit(limit, value) => {
                write!(f, "limit `{}` of {value} exceeded", limit.field())?;
            }
            ErrorKind::Host(reason) => write!(f, "the host refused: {reason}")?,
            ErrorKind::Misuse(reason) => f.write_str(reason)?,
            ErrorKind::PackagePastEnd(bytes) => {
                write!(
                    f,
                    "a package goes {bytes} bytes past the end of what holds it"
                )?;
            }
        }
        if let Some(subject) = &self.subject {
            write!(f, " [{subject}]")?;
        }
        if let Some(location) = &self.location {
            write!(f, " at {location}")?;
        }
        Ok(())
    }
}

/// The table and the byte, then the methods; one that calls itself is written once, and the place
/// in a table's own code is not written twice.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signature = self.signature.escape_ascii();
        write!(f, "{signature}+0x{:X} ({})", self.offset, self.source)?;
        let cut_off = self.stack.len() >= Location::STACK;
        let mut shown = 0;
        for (depth, calls) in self.stack.chunk_by(|a, b| a == b).enumerate() {
            shown += calls.len();
            let Some(entry) = calls.first() else { continue };
            let word = match depth {
                0 if entry.path == self.source => continue,
                0 => "in",
                _ => "called from",
            };
            write!(f, ", {word} {}+0x{:X}", entry.path, entry.offset)?;
            if calls.len() > 1 {
                let more = match cut_off && shown == self.stack.len() {
                    true => " or more",
                    false => "",
                };
                write!(f, " ({}{more} calls deep)", calls.len())?;
            }
        }
        if cut_off {
            f.write_str(", and so on")?;
        }
        Ok(())
    }
}
