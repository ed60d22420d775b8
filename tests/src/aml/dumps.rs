//! Tables of whole machines: QEMU's, which are committed, and directories of dumps, which are not.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::qemu_tables::{self, FwCfg};
use crate::qtest::Qemu;

/// A QEMU machine whose tables are committed.
#[derive(Debug, Clone, Copy)]
pub struct Machine {
    /// Directory below `tests/data/qemu`.
    pub name: &'static str,
    arm: bool,
    arguments: &'static [&'static str],
}

/// The machines, with hot-pluggable slots wherever they can have them.
pub const QEMU: [Machine; 4] = [
    Machine {
        name: "virt",
        arm: true,
        arguments: &["-machine", "virt,gic-version=2", "-m", "64", "-smp", "1"],
    },
    Machine {
        name: "pc",
        arm: false,
        arguments: &[
            "-machine",
            "pc",
            "-m",
            "64",
            "-device",
            "pci-bridge,id=br0,chassis_nr=1",
        ],
    },
    Machine {
        name: "q35",
        arm: false,
        arguments: &[
            "-machine",
            "q35",
            "-m",
            "64",
            "-device",
            "pcie-root-port,id=rp0,slot=7,chassis=1",
        ],
    },
    Machine {
        name: "microvm",
        arm: false,
        arguments: &["-machine", "microvm,acpi=on,pcie=on", "-m", "64"],
    },
];

impl Machine {
    /// Where its tables are.
    #[must_use]
    pub fn directory(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("data/qemu")
            .join(self.name)
    }

    /// The program that makes them.
    #[must_use]
    pub fn program(&self) -> &'static str {
        if self.arm {
            "qemu-system-aarch64"
        } else {
            "qemu-system-x86_64"
        }
    }

    /// Its AML tables as QEMU makes them now: file name and bytes.
    ///
    /// # Errors
    /// QEMU could not be started or did not answer.
    pub fn dump(&self) -> io::Result<Vec<(String, Vec<u8>)>> {
        let (mut qemu, device) = if self.arm {
            (Qemu::arm(self.arguments)?, FwCfg::Memory(0x0902_0000))
        } else {
            (Qemu::x86(self.arguments)?, FwCfg::Ports)
        };
        let tables = qemu_tables::dump(&mut qemu, device, 0x3F0_0000)?;
        let aml = tables
            .into_iter()
            .filter(|t| ["DSDT", "SSDT"].contains(&t.signature().as_str()));
        let named = |(index, table): (usize, qemu_tables::Table)| {
            let name = if index == 0 {
                "dsdt.dat".to_owned()
            } else {
                format!("ssdt{index:02}.dat")
            };
            (name, table.bytes)
        };
        Ok(aml.enumerate().map(named).collect())
    }

    /// Its AML tables as committed, the DSDT first.
    ///
    /// # Errors
    /// They cannot be read.
    pub fn tables(&self) -> io::Result<Vec<Vec<u8>>> {
        read(&self.directory())
    }
}

/// The AML tables of a directory: `dsdt.dat` and the `ssdt*.dat` in the order of their names.
///
/// # Errors
/// They cannot be read.
pub fn read(directory: &Path) -> io::Result<Vec<Vec<u8>>> {
    let mut files: Vec<PathBuf> = fs::read_dir(directory)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    let name = |file: &Path| {
        file.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase()
    };
    files.retain(|file| {
        let name = name(file);
        (name.starts_with("dsdt") || name.starts_with("ssdt")) && name.ends_with(".dat")
    });
    files.sort_by_key(|file| name(file));
    files.iter().map(fs::read).collect()
}
