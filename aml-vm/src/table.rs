//! Definition blocks as bytes.

use alloc::string::String;
use alloc::sync::Arc;

use crate::decode::little_endian;
use crate::error::Exception;

/// Length of the header that every table starts with (ACPI 6.5 §5.2.6).
pub(crate) const HEADER: usize = 36;

/// A table that was loaded. Shared by all clones of a machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) source: String,
    pub(crate) bytes: Arc<[u8]>,
    /// Loaded by `Load` or `LoadTable`, hence part of the dynamic state.
    pub(crate) dynamic: bool,
    /// What it has defined was taken back. Its bytes stay, for methods that were copied, and to be loaded again.
    pub(crate) unloaded: bool,
}

impl Table {
    /// Takes the table at the start of `bytes`, as long as its header says.
    pub(crate) fn new(source: &str, bytes: &[u8], dynamic: bool) -> Result<Self, Exception> {
        let length = bytes
            .get(4..8)
            .map(little_endian)
            .ok_or(Exception::BadHeader)? as usize;
        if length < HEADER {
            return Err(Exception::InvalidTableLength);
        }
        let bytes = bytes.get(..length).ok_or(Exception::InvalidTableLength)?;
        Ok(Table {
            source: source.into(),
            bytes: bytes.into(),
            dynamic,
            unloaded: false,
        })
    }

    pub(crate) fn signature(&self) -> [u8; 4] {
        self.field()
    }

    pub(crate) fn oem_id(&self) -> &[u8] {
        self.bytes.get(10..16).unwrap_or_default()
    }

    pub(crate) fn oem_table_id(&self) -> &[u8] {
        self.bytes.get(16..24).unwrap_or_default()
    }

    pub(crate) fn revision(&self) -> u8 {
        self.bytes.get(8).copied().unwrap_or(0)
    }

    fn field(&self) -> [u8; 4] {
        self.bytes.first_chunk().copied().unwrap_or_default()
    }
}
