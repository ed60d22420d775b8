//! What every call returns.

/// What the functions return. Zero is success. Otherwise nothing was written through any pointer,
/// except where a function says so.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum aq_status {
    /// Done.
    Ok = 0,
    /// A pointer that must not be null is null.
    NullPointer = 1,
    /// A pointer is not aligned for what it points to.
    Misaligned = 2,
    /// The caller's array is too short. Where there is a count, it says how long it would have to
    /// be.
    ShortBuffer = 3,
    /// A number is outside the range that the function's description gives.
    OutOfRange = 4,
    /// There is no next element.
    End = 5,
    /// The firmware's bytes are not what the ACPI specification says; `aq_fault` says where.
    BadResource = 6,
    /// What was looked for is not there.
    NotFound = 7,
    /// The pin is asked for a pull resistor, which a PL061 has not. FreeBSD's driver answers
    /// EINVAL.
    PullUnsupported = 8,
    /// The pin is asked for something else that a PL061 has not. FreeBSD's driver answers EINVAL.
    FlagsUnsupported = 9,
    /// The pin is asked to be input and output at once.
    InputAndOutput = 10,
    /// The pin already interrupts in another mode.
    TriggerConflict = 11,
    /// A structure does not hold what this library put there.
    BadState = 12,
    /// The text is not a number as the loader writes them; FreeBSD would ignore the setting.
    BadText = 13,
    /// The function's configuration space reads all ones.
    NoDevice = 14,
    /// The function's capability list leaves its space or is a loop.
    BadCapabilities = 15,
}

/// The result as the C caller sees it.
pub(crate) fn finish(result: Result<(), aq_status>) -> aq_status {
    match result {
        Ok(()) => aq_status::Ok,
        Err(status) => status,
    }
}
