//! QEMU's firmware configuration device (QEMU docs/specs/fw_cfg.rst): named files that the machine
//! hands to its firmware.

use alloc::string::String;
use alloc::vec::Vec;

use crate::mmio::Mmio;

/// Fixed by the `virt` machine (QEMU hw/arm/virt.c, VIRT_FW_CFG).
// SAFETY: the device is there on every `virt` machine, and memory is identity-mapped.
const FW_CFG: Mmio = unsafe { Mmio::new(0x0902_0000, 0x18) };
const DATA: u64 = 0;
const SELECTOR: u64 = 8;
const FILE_DIR: u16 = 0x19;
const NAME_LENGTH: usize = 56;

/// A directory entry.
struct File {
    size: usize,
    selector: u16,
    name: [u8; NAME_LENGTH],
}

fn select(selector: u16) {
    FW_CFG.write::<u16>(SELECTOR, selector.to_be());
}

/// Reads the next `N` bytes of the selected item.
fn read<const N: usize>() -> [u8; N] {
    core::array::from_fn(|_| FW_CFG.read::<u8>(DATA))
}

fn read_file_entry() -> File {
    let size = u32::from_be_bytes(read()) as usize;
    let selector = u16::from_be_bytes(read());
    let _reserved: [u8; 2] = read();
    File {
        size,
        selector,
        name: read(),
    }
}

/// The bytes of the file `name`, or `None` when the machine has none of that name.
#[must_use]
pub fn file(name: &str) -> Option<Vec<u8>> {
    select(FILE_DIR);
    let count = u32::from_be_bytes(read());
    let found = (0..count)
        .map(|_| read_file_entry())
        .find(|entry| name_of(&entry.name) == name.as_bytes())?;
    select(found.selector);
    Some((0..found.size).map(|_| FW_CFG.read::<u8>(DATA)).collect())
}

/// The file `name` as text, without surrounding blanks; `None` when there is no such file or it is
/// not text.
#[must_use]
pub fn text(name: &str) -> Option<String> {
    let text = String::from_utf8(file(name)?).ok()?;
    Some(
        text.trim_matches(|c: char| c.is_whitespace() || c == '\0')
            .into(),
    )
}

/// A fixed-length name up to its NUL.
#[must_use]
pub fn name_of(field: &[u8]) -> &[u8] {
    field.split(|&byte| byte == 0).next().unwrap_or_default()
}
