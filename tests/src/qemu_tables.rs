//! The ACPI tables that QEMU makes for a machine, read the way its firmware reads them: out of fw_cfg, then
//! linked by QEMU's own loader script.
//!
//! Interface: QEMU `docs/specs/fw_cfg.rst`; the script's commands: QEMU `hw/acpi/bios-linker-loader.c`.

use std::collections::BTreeMap;
use std::io;

use crate::qtest::{Qemu, Width};

/// fw_cfg key of the directory of files.
const DIRECTORY: u16 = 0x19;
/// Size of a file's entry in the directory, and of a command of the loader script.
const FILE_ENTRY: usize = 64;
const COMMAND: usize = 128;

/// Where fw_cfg is.
#[derive(Debug, Clone, Copy)]
pub enum FwCfg {
    /// Memory, as on arm's `virt`: the data register's address; the selector is 8 bytes behind it.
    Memory(u64),
    /// I/O ports 0x510 and 0x511, as on x86.
    Ports,
}

/// One table, at the address where the loader script put it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Guest physical address.
    pub address: u64,
    /// The whole table, header included.
    pub bytes: Vec<u8>,
}

impl Table {
    /// The four letters of its name.
    #[must_use]
    pub fn signature(&self) -> String {
        String::from_utf8_lossy(&self.bytes[..4]).into_owned()
    }
}

/// The machine's tables in the order in which QEMU wrote them. Files are placed one behind the other from
/// `base` on.
///
/// # Errors
/// QEMU's answers fail, or the loader script is not understood.
pub fn dump(qemu: &mut Qemu, device: FwCfg, base: u64) -> io::Result<Vec<Table>> {
    let mut directory = BTreeMap::new();
    select(qemu, device, DIRECTORY)?;
    let count = u32::from_be_bytes(field(&read(qemu, device, 4)?, 0)?);
    for _ in 0..count {
        let entry = read(qemu, device, FILE_ENTRY)?;
        let size = u32::from_be_bytes(field(&entry, 0)?);
        directory.insert(
            name(&entry, 8)?,
            (u16::from_be_bytes(field(&entry, 4)?), size as usize),
        );
    }
    let mut file = |name: &str| -> io::Result<Vec<u8>> {
        let (key, size) = directory
            .get(name)
            .ok_or_else(|| bad(&format!("no file {name:?}")))?;
        select(qemu, device, *key)?;
        read(qemu, device, *size)
    };
    let script = file("etc/table-loader")?;
    let mut loader = Loader {
        files: BTreeMap::new(),
        next: base,
    };
    for command in script.chunks_exact(COMMAND) {
        loader.execute(command, &mut file)?;
    }
    let (address, bytes) = loader
        .files
        .get("etc/acpi/tables")
        .ok_or_else(|| bad("no tables"))?;
    Ok(split(*address, bytes))
}

/// A table as Linux's `acpidump` prints it.
#[must_use]
pub fn acpidump(table: &Table) -> String {
    let mut text = format!("{} @ 0x{:016X}\n", table.signature(), table.address);
    for (row, bytes) in table.bytes.chunks(16).enumerate() {
        let hexadecimal: String = bytes.iter().map(|byte| format!("{byte:02X} ")).collect();
        let ascii: String = bytes
            .iter()
            .map(|&byte| {
                if (32..127).contains(&byte) {
                    char::from(byte)
                } else {
                    '.'
                }
            })
            .collect();
        text += &format!("    {:04X}: {hexadecimal:<48} {ascii}\n", row * 16);
    }
    text + "\n"
}

/// Files as the script has placed and mended them so far.
struct Loader {
    files: BTreeMap<String, (u64, Vec<u8>)>,
    next: u64,
}

impl Loader {
    fn execute(
        &mut self,
        command: &[u8],
        file: &mut impl FnMut(&str) -> io::Result<Vec<u8>>,
    ) -> io::Result<()> {
        let number = |at: usize| -> io::Result<usize> {
            Ok(u32::from_le_bytes(field(command, at)?) as usize)
        };
        let target = name(command, 4)?;
        match number(0)? {
            // Filler behind the last command.
            0 => {}
            // Allocate: alignment.
            1 => {
                let align = (number(60)? as u64).max(1);
                let address = self.next.next_multiple_of(align);
                let bytes = file(&target)?;
                self.next = address + bytes.len() as u64;
                self.files.insert(target, (address, bytes));
            }
            // Add pointer: source file, offset in the target, size of the pointer.
            2 => {
                let source = self.file(&name(command, 60)?)?.0;
                let (offset, size) = (number(116)?, usize::from(field::<1>(command, 120)?[0]));
                let pointer = part(&mut self.file(&target)?.1, offset, size)?;
                let mut value = [0; 8];
                value
                    .get_mut(..size)
                    .ok_or_else(|| bad("pointer size"))?
                    .copy_from_slice(pointer);
                let value = u64::from_le_bytes(value).wrapping_add(source);
                pointer.copy_from_slice(&value.to_le_bytes()[..size]);
            }
            // Add checksum: where, and over which range.
            3 => {
                let (offset, start, length) = (number(60)?, number(64)?, number(68)?);
                let bytes = &mut self.file(&target)?.1;
                part(bytes, offset, 1)?[0] = 0;
                let sum = part(bytes, start, length)?
                    .iter()
                    .fold(0u8, |sum, b| sum.wrapping_add(*b));
                part(bytes, offset, 1)?[0] = 0u8.wrapping_sub(sum);
            }
            // Write pointer: tells the device an address; nothing in the tables.
            4 => {}
            other => return Err(bad(&format!("loader command {other}"))),
        }
        Ok(())
    }

    fn file(&mut self, name: &str) -> io::Result<&mut (u64, Vec<u8>)> {
        self.files
            .get_mut(name)
            .ok_or_else(|| bad(&format!("{name:?} is not loaded")))
    }
}

fn select(qemu: &mut Qemu, device: FwCfg, key: u16) -> io::Result<()> {
    match device {
        FwCfg::Memory(data) => qemu.write(Width::Word, data + 8, key.swap_bytes().into()),
        FwCfg::Ports => qemu.port_out(Width::Word, 0x510, key.into()),
    }
}

fn read(qemu: &mut Qemu, device: FwCfg, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        match device {
            FwCfg::Memory(data) if length - bytes.len() >= 8 => {
                bytes.extend(qemu.read(Width::Quad, data)?.to_le_bytes());
            }
            FwCfg::Memory(data) => bytes.push(qemu.read(Width::Byte, data)? as u8),
            FwCfg::Ports => bytes.push(qemu.port_in(Width::Byte, 0x511)? as u8),
        }
    }
    Ok(bytes)
}

/// Tables that follow one another, with zeros between them.
fn split(address: u64, blob: &[u8]) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut at = 0;
    while let Some(header) = blob.get(at..at + 8) {
        let length = u32::from_le_bytes([header[4], header[5], header[6], header[7]]) as usize;
        match blob.get(at..at.saturating_add(length)) {
            Some(bytes) if length >= 8 && header[..4].iter().all(u8::is_ascii_alphanumeric) => {
                tables.push(Table {
                    address: address + at as u64,
                    bytes: bytes.to_vec(),
                });
                at += length;
            }
            _ => at += 1,
        }
    }
    tables
}

fn part(bytes: &mut [u8], offset: usize, length: usize) -> io::Result<&mut [u8]> {
    let end = offset.checked_add(length);
    end.and_then(|end| bytes.get_mut(offset..end))
        .ok_or_else(|| bad("offset past the file's end"))
}

fn field<const N: usize>(bytes: &[u8], at: usize) -> io::Result<[u8; N]> {
    let found = bytes
        .get(at..at + N)
        .and_then(|found| found.try_into().ok());
    found.ok_or_else(|| bad("short answer"))
}

/// A file's name: 56 bytes, filled with NUL.
fn name(bytes: &[u8], at: usize) -> io::Result<String> {
    let bytes: [u8; 56] = field(bytes, at)?;
    let text = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    Ok(String::from_utf8_lossy(text).into_owned())
}

fn bad(what: &str) -> io::Error {
    io::Error::other(format!("fw_cfg: {what}"))
}
