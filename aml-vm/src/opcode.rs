//! The opcodes: what each is called, what follows it in the bytes, and what its operands must be.

use crate::heap::Val;

/// An opcode: the byte, or `0x5B00 |` the byte after an extension prefix. ACPICA takes the three negated
/// comparisons for an `LNot` of another one.
pub(crate) type Opcode = u16;

/// One operand, as it stands in the bytes (ACPI 6.5 §20.2) and as ACPICA wants it evaluated
/// (`acopcode.h`, run-time argument types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arg {
    /// TermArg, to an integer.
    Integer,
    /// TermArg, to an integer: the condition of `If` and `While`.
    Predicate,
    /// TermArg: what a method returns, where an `Index` stays a reference.
    Result,
    /// TermArg, to a string.
    String,
    /// TermArg, to a buffer.
    Buffer,
    /// TermArg, a buffer or string (an integer becomes a buffer).
    BufferOrString,
    /// TermArg: integer, string or buffer.
    Data,
    /// TermArg: any value.
    Any,
    /// TermArg: the source of `Store`, where an `Index` stays a reference.
    Source,
    /// TermArg: buffer, string or package.
    Complex,
    /// TermArg: package.
    Package,
    /// SuperName: the operand of `DerefOf`.
    Deref,
    /// SuperName, left as it is, but a method is called.
    Super,
    /// SuperName, left as it is, methods included.
    Reference,
    /// SimpleName, to be stored to, methods included.
    Simple,
    /// SuperName or nothing, to be stored to.
    Target,
    /// The name of an object that exists.
    Existing,
    /// The name of an object to be created.
    New,
    Byte,
    Word,
    Dword,
    Qword,
    /// Length of what follows.
    PkgLength,
}

impl Arg {
    /// Is this operand evaluated before the operation executes?
    pub(crate) const fn is_evaluated(self) -> bool {
        !matches!(
            self,
            Super
                | Reference
                | Simple
                | Target
                | Existing
                | New
                | Byte
                | Word
                | Dword
                | Qword
                | PkgLength
        )
    }

    /// Is a name that stands here left as it is?
    pub(crate) fn is_name(self) -> bool {
        matches!(self, Super | Simple | Target)
    }

    /// Is this operand, as it was read, what the operation executes with?
    pub(crate) fn is_ready(self, operand: Val) -> bool {
        match self {
            Integer | Predicate | Result | Data | Any | Source => matches!(operand, Val::Int(_)),
            Existing | New | Byte | Word | Dword | Qword | PkgLength => operand != Val::Missing,
            Target => operand == Val::Null,
            _ => false,
        }
    }
}

/// What is known about an opcode.
#[derive(Debug)]
pub(crate) struct Info {
    pub(crate) code: Opcode,
    /// The name in ASL.
    pub(crate) name: &'static str,
    pub(crate) args: &'static [Arg],
}

const fn op(code: Opcode, name: &'static str, args: &'static [Arg]) -> Info {
    Info { code, name, args }
}

use Arg::*;

/// Every opcode of ACPI 6.5 §20.3, in order.
static OPCODES: &[Info] = &[
    op(0x00, "Zero", &[]),
    op(0x01, "One", &[]),
    op(0x06, "Alias", &[Existing, New]),
    op(0x08, "Name", &[New, Any]),
    op(0x0A, "ByteConst", &[Byte]),
    op(0x0B, "WordConst", &[Word]),
    op(0x0C, "DWordConst", &[Dword]),
    op(0x0D, "String", &[]),
    op(0x0E, "QWordConst", &[Qword]),
    op(0x10, "Scope", &[PkgLength, Existing]),
    op(0x11, "Buffer", &[PkgLength, Integer]),
    op(0x12, "Package", &[PkgLength, Byte]),
    op(0x13, "VarPackage", &[PkgLength, Integer]),
    op(0x14, "Method", &[PkgLength, New, Byte]),
    op(0x15, "External", &[]),
    op(0x60, "Local0", &[]),
    op(0x61, "Local1", &[]),
    op(0x62, "Local2", &[]),
    op(0x63, "Local3", &[]),
    op(0x64, "Local4", &[]),
    op(0x65, "Local5", &[]),
    op(0x66, "Local6", &[]),
    op(0x67, "Local7", &[]),
    op(0x68, "Arg0", &[]),
    op(0x69, "Arg1", &[]),
    op(0x6A, "Arg2", &[]),
    op(0x6B, "Arg3", &[]),
    op(0x6C, "Arg4", &[]),
    op(0x6D, "Arg5", &[]),
    op(0x6E, "Arg6", &[]),
    op(0x70, "Store", &[Source, Super]),
    op(0x71, "RefOf", &[Reference]),
    op(0x72, "Add", &[Integer, Integer, Target]),
    op(0x73, "Concatenate", &[Any, Any, Target]),
    op(0x74, "Subtract", &[Integer, Integer, Target]),
    op(0x75, "Increment", &[Super]),
    op(0x76, "Decrement", &[Super]),
    op(0x77, "Multiply", &[Integer, Integer, Target]),
    op(0x78, "Divide", &[Integer, Integer, Target, Target]),
    op(0x79, "ShiftLeft", &[Integer, Integer, Target]),
    op(0x7A, "ShiftRight", &[Integer, Integer, Target]),
    op(0x7B, "And", &[Integer, Integer, Target]),
    op(0x7C, "NAnd", &[Integer, Integer, Target]),
    op(0x7D, "Or", &[Integer, Integer, Target]),
    op(0x7E, "NOr", &[Integer, Integer, Target]),
    op(0x7F, "XOr", &[Integer, Integer, Target]),
    op(0x80, "Not", &[Integer, Target]),
    op(0x81, "FindSetLeftBit", &[Integer, Target]),
    op(0x82, "FindSetRightBit", &[Integer, Target]),
    op(0x83, "DerefOf", &[Deref]),
    op(0x84, "ConcatenateResTemplate", &[Buffer, Buffer, Target]),
    op(0x85, "Mod", &[Integer, Integer, Target]),
    op(0x86, "Notify", &[Super, Integer]),
    op(0x87, "SizeOf", &[Super]),
    op(0x88, "Index", &[Complex, Integer, Target]),
    op(0x89, "Match", &[Package, Byte, Data, Byte, Data, Integer]),
    op(0x8A, "CreateDWordField", &[Buffer, Integer, New]),
    op(0x8B, "CreateWordField", &[Buffer, Integer, New]),
    op(0x8C, "CreateByteField", &[Buffer, Integer, New]),
    op(0x8D, "CreateBitField", &[Buffer, Integer, New]),
    op(0x8E, "ObjectType", &[Reference]),
    op(0x8F, "CreateQWordField", &[Buffer, Integer, New]),
    op(0x90, "LAnd", &[Integer, Integer]),
    op(0x91, "LOr", &[Integer, Integer]),
    op(0x92, "LNot", &[Integer]),
    op(0x93, "LEqual", &[Data, Data]),
    op(0x94, "LGreater", &[Data, Data]),
    op(0x95, "LLess", &[Data, Data]),
    op(0x96, "ToBuffer", &[Data, Target]),
    op(0x97, "ToDecimalString", &[Data, Target]),
    op(0x98, "ToHexString", &[Data, Target]),
    op(0x99, "ToInteger", &[Data, Target]),
    op(0x9C, "ToString", &[Buffer, Integer, Target]),
    op(0x9D, "CopyObject", &[Any, Simple]),
    op(0x9E, "Mid", &[BufferOrString, Integer, Integer, Target]),
    op(0x9F, "Continue", &[]),
    op(0xA0, "If", &[PkgLength, Predicate]),
    op(0xA1, "Else", &[PkgLength]),
    op(0xA2, "While", &[PkgLength, Predicate]),
    op(0xA3, "Noop", &[]),
    op(0xA4, "Return", &[Result]),
    op(0xA5, "Break", &[]),
    op(0xCC, "BreakPoint", &[]),
    op(0xFF, "Ones", &[]),
    op(0x5B01, "Mutex", &[New, Byte]),
    op(0x5B02, "Event", &[New]),
    op(0x5B12, "CondRefOf", &[Reference, Target]),
    op(0x5B13, "CreateField", &[Buffer, Integer, Integer, New]),
    op(
        0x5B1F,
        "LoadTable",
        &[String, String, String, String, String, Any],
    ),
    op(0x5B20, "Load", &[Existing, Target]),
    op(0x5B21, "Stall", &[Integer]),
    op(0x5B22, "Sleep", &[Integer]),
    op(0x5B23, "Acquire", &[Super, Word]),
    op(0x5B24, "Signal", &[Super]),
    op(0x5B25, "Wait", &[Super, Integer]),
    op(0x5B26, "Reset", &[Super]),
    op(0x5B27, "Release", &[Super]),
    op(0x5B28, "FromBCD", &[Integer, Target]),
    op(0x5B29, "ToBCD", &[Integer, Target]),
    op(0x5B2A, "Unload", &[Super]),
    op(0x5B30, "Revision", &[]),
    op(0x5B31, "Debug", &[]),
    op(0x5B32, "Fatal", &[Byte, Dword, Integer]),
    op(0x5B33, "Timer", &[]),
    op(0x5B80, "OperationRegion", &[New, Byte, Integer, Integer]),
    op(0x5B81, "Field", &[PkgLength, Existing, Byte]),
    op(0x5B82, "Device", &[PkgLength, New]),
    op(0x5B83, "Processor", &[PkgLength, New, Byte, Dword, Byte]),
    op(0x5B84, "PowerResource", &[PkgLength, New, Byte, Word]),
    op(0x5B85, "ThermalZone", &[PkgLength, New]),
    op(0x5B86, "IndexField", &[PkgLength, Existing, Existing, Byte]),
    op(
        0x5B87,
        "BankField",
        &[PkgLength, Existing, Existing, Any, Byte],
    ),
    op(0x5B88, "DataTableRegion", &[New, String, String, String]),
    op(EVALUATE, "Evaluate", &[]),
];

/// A string as it stands in the code.
pub(crate) const STRING: Opcode = 0x0D;

/// `Name`.
pub(crate) const NAME: Opcode = 0x08;

/// A buffer.
pub(crate) const BUFFER: Opcode = 0x11;

/// A package whose length is a byte.
pub(crate) const PACKAGE: Opcode = 0x12;

/// `Scope`.
pub(crate) const SCOPE: Opcode = 0x10;

/// `Return`.
pub(crate) const RETURN: Opcode = 0xA4;

/// `Load`.
pub(crate) const LOAD: Opcode = 0x5B20;

/// `LoadTable`.
pub(crate) const LOAD_TABLE: Opcode = 0x5B1F;

/// A package whose length is a term.
pub(crate) const VAR_PACKAGE: Opcode = 0x13;

/// No opcode of AML: gives the operand that is already in place to whatever is below.
pub(crate) const EVALUATE: Opcode = 0xFFFF;

/// By one-byte opcode and by byte after the extension prefix.
static PLACES: [[Option<&Info>; 256]; 2] = {
    let mut places = [[None; 256]; 2];
    let mut index = 0;
    while index < OPCODES.len() {
        let code = OPCODES[index].code;
        let byte = (code & 0xFF) as usize;
        match code >> 8 {
            0 => places[0][byte] = Some(&OPCODES[index]),
            0x5B => places[1][byte] = Some(&OPCODES[index]),
            _ => {}
        }
        index += 1;
    }
    places
};

/// Looks an opcode up.
pub(crate) fn info(code: Opcode) -> Option<&'static Info> {
    let byte = usize::from(code & 0xFF);
    match code >> 8 {
        0 => PLACES[0][byte],
        0x5B => PLACES[1][byte],
        _ => OPCODES.last().filter(|info| info.code == code),
    }
}

/// The ASL name of an opcode (a byte, or `0x5B00 |` the byte after the extension prefix).
pub fn opcode_name(code: u16) -> Option<&'static str> {
    info(code).map(|info| info.name)
}
