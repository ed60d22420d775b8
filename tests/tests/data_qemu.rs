//! The committed dump of QEMU's tables is what QEMU makes, by the recipe in its `ORIGIN.md`.

use std::path::Path;
use std::process::Command;

use tests::qemu_tables::{FwCfg, acpidump, dump};
use tests::qtest::Qemu;

/// fw_cfg's data register on arm's `virt` machine.
const FW_CFG: FwCfg = FwCfg::Memory(0x0902_0000);

#[test]
fn virt_4_1_dump_is_what_qemu_makes() {
    if !tests::tool::available("data_qemu", "qemu-system-aarch64", "qemu-system-arm") {
        return;
    }
    let machine = [
        "-machine",
        "virt-4.1,gic-version=3",
        "-cpu",
        "cortex-a57",
        "-m",
        "256",
        "-smp",
        "2",
    ];
    let mut qemu = Qemu::arm(&machine).unwrap();
    let tables = dump(&mut qemu, FW_CFG, 0x4F00_0000).unwrap();
    for table in &tables {
        let sum = table
            .bytes
            .iter()
            .fold(0u8, |sum, byte| sum.wrapping_add(*byte));
        assert_eq!(sum, 0, "{}: checksum after linking", table.signature());
    }
    let printed: String = tables
        .iter()
        .filter(|table| table.signature() != "XSDT")
        .map(acpidump)
        .collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../nitro-sim/data/tables/qemu-virt-4.1/acpidump.txt");
    let committed = std::fs::read_to_string(&path).unwrap();
    if version().contains("version 7.2.") {
        assert!(
            committed == printed,
            "{} differs from QEMU's tables",
            path.display()
        );
        return;
    }
    // Another QEMU may word its tables differently; what this project reads of them stays.
    eprintln!("another QEMU than 7.2: only _AEI and _E03 are compared");
    for bytes in [&b"\x08_AEI\x11"[..], b"\x14\x0D_E03\x00\x86PWRB\x0A\x80"] {
        let dsdt = tables
            .iter()
            .find(|table| table.signature() == "DSDT")
            .unwrap();
        assert!(
            dsdt.bytes
                .windows(bytes.len())
                .any(|window| window == bytes)
        );
    }
}

fn version() -> String {
    let output = Command::new("qemu-system-aarch64")
        .arg("--version")
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}
