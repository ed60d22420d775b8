//! The firmware's part of ACPI on QEMU: the script `etc/table-loader` (QEMU
//! hw/acpi/bios-linker-loader.c), which says which files to place in memory, which pointers between
//! them to add the addresses to, and which checksums to make.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::fw_cfg;

const ENTRY_LENGTH: usize = 128;
const NAME: usize = 56;

/// Why the script could not be carried out. The machine handed us something that is not what its
/// documentation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// fw_cfg has no file of a name that is needed: no ACPI, or no firmware configuration device.
    NoFile,
    /// A command names a file that was not allocated, or a range outside it.
    BadRange,
    /// A command this loader does not know.
    UnknownCommand(u32),
}

/// The files in memory, by name. They stay where they are: their addresses are in each other.
#[derive(Debug)]
pub struct Placed(BTreeMap<Vec<u8>, &'static mut [u8]>);

/// Carries out `etc/table-loader` and returns the files it placed.
pub fn run() -> Result<Placed, Error> {
    let script = fw_cfg::file("etc/table-loader").ok_or(Error::NoFile)?;
    let mut placed = Placed(BTreeMap::new());
    for entry in script.chunks_exact(ENTRY_LENGTH) {
        placed.execute(entry)?;
    }
    Ok(placed)
}

impl Placed {
    /// The bytes of a placed file.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name.as_bytes()).map(|bytes| &**bytes)
    }

    fn execute(&mut self, entry: &[u8]) -> Result<(), Error> {
        let first = name_at(entry, 4)?;
        match u32_at(entry, 0)? {
            0 => Ok(()),
            1 => self.allocate(first),
            2 => {
                let pointer = u32_at(entry, 4 + 2 * NAME)? as usize;
                let size = usize::from(*entry.get(4 + 2 * NAME + 4).ok_or(Error::BadRange)?);
                self.add_pointer(first, name_at(entry, 4 + NAME)?, pointer, size)
            }
            3 => {
                let at = |index: usize| {
                    Ok::<usize, Error>(u32_at(entry, 4 + NAME + 4 * index)? as usize)
                };
                self.add_checksum(first, at(0)?, at(1)?, at(2)?)
            }
            other => Err(Error::UnknownCommand(other)),
        }
    }

    fn allocate(&mut self, name: &[u8]) -> Result<(), Error> {
        let text = String::from_utf8_lossy(name);
        let bytes = fw_cfg::file(&text).ok_or(Error::NoFile)?;
        self.0.insert(name.to_vec(), bytes.leak());
        Ok(())
    }

    /// Adds the address of file `target` to the little-endian pointer of `size` bytes at `offset`
    /// in file `holder`.
    fn add_pointer(
        &mut self,
        holder: &[u8],
        target: &[u8],
        offset: usize,
        size: usize,
    ) -> Result<(), Error> {
        let base = self
            .0
            .get(target)
            .ok_or(Error::BadRange)?
            .as_ptr()
            .expose_provenance() as u64;
        let field = self.range(holder, offset, size)?;
        let mut wide = [0; 8];
        wide.get_mut(..size)
            .ok_or(Error::BadRange)?
            .copy_from_slice(field);
        let sum = u64::from_le_bytes(wide).wrapping_add(base).to_le_bytes();
        field.copy_from_slice(&sum[..size]);
        Ok(())
    }

    /// Makes the bytes `start .. start + length` of a file sum to zero by the byte at `offset`.
    fn add_checksum(
        &mut self,
        name: &[u8],
        offset: usize,
        start: usize,
        length: usize,
    ) -> Result<(), Error> {
        let sum = self
            .range(name, start, length)?
            .iter()
            .fold(0u8, |sum, byte| sum.wrapping_add(*byte));
        let byte = &mut self.range(name, offset, 1)?[0];
        *byte = byte.wrapping_sub(sum);
        Ok(())
    }

    fn range(&mut self, name: &[u8], offset: usize, length: usize) -> Result<&mut [u8], Error> {
        let end = offset.checked_add(length).ok_or(Error::BadRange)?;
        self.0
            .get_mut(name)
            .and_then(|bytes| bytes.get_mut(offset..end))
            .ok_or(Error::BadRange)
    }
}

fn u32_at(entry: &[u8], offset: usize) -> Result<u32, Error> {
    let bytes = entry
        .get(offset..offset + 4)
        .and_then(|bytes| bytes.try_into().ok());
    bytes.map(u32::from_le_bytes).ok_or(Error::BadRange)
}

fn name_at(entry: &[u8], offset: usize) -> Result<&[u8], Error> {
    entry
        .get(offset..offset + NAME)
        .map(fw_cfg::name_of)
        .ok_or(Error::BadRange)
}
