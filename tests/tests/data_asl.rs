//! The committed ACPI tables are what their sources say: each AML file is its ASL file through iasl, the
//! damaged ones are sound ones damaged by the recipes below, and every other header has the right length and
//! checksum.
//!
//! `DATA_BLESS=1 cargo test -p tests --test data_asl -- --test-threads 1` writes the AML and the damaged
//! tables anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::qemu_tables::{Table, acpidump};

/// Signature, length, revision, checksum, ids: the header that every table here has (ACPI 6.5 §5.2.6).
const HEADER: usize = 36;
const LENGTH: std::ops::Range<usize> = 4..8;
const CHECKSUM: usize = 9;
/// The compiler writes its own version here, so another iasl gives other bytes.
const CREATOR_REVISION: std::ops::Range<usize> = 32..36;

#[test]
fn aml_is_its_source_through_iasl() {
    if !tests::tool::available("data_asl", "iasl", "acpica-tools") {
        return;
    }
    let output = tempfile::tempdir().unwrap();
    for source in files("asl") {
        let table = compile(&source, &output.path().join("table"));
        let committed = source.with_extension("aml");
        if bless() {
            fs::write(&committed, &table).unwrap();
        }
        let beside = fs::read(&committed).unwrap_or_default();
        assert!(
            beside.len() >= HEADER,
            "{}: missing or too short",
            committed.display()
        );
        assert_eq!(
            without_creator(&beside),
            without_creator(&table),
            "{} is not what iasl makes of its source",
            committed.display()
        );
    }
}

#[test]
fn headers_have_their_length_and_checksum() {
    let damaged: Vec<_> = damaged_tables().into_iter().map(|(name, _)| name).collect();
    for path in files("aml") {
        if damaged.contains(&path.file_name().unwrap().to_str().unwrap()) {
            continue;
        }
        let table = fs::read(&path).unwrap();
        let length = u32::from_le_bytes(table[LENGTH].try_into().unwrap());
        assert_eq!(length as usize, table.len(), "{}: length", path.display());
        assert_eq!(sum(&table), 0, "{}: checksum", path.display());
        assert!(
            path.with_extension("asl").exists(),
            "{} has no source",
            path.display()
        );
    }
}

#[test]
fn damaged_tables_are_what_their_recipes_make() {
    for (name, bytes) in damaged_tables() {
        let path = tables().join("hostile").join(name);
        if bless() {
            fs::write(&path, &bytes).unwrap();
        }
        let committed = fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        assert_eq!(
            committed,
            bytes,
            "{}: not what the recipe makes",
            path.display()
        );
    }
}

/// Sound bytes, damaged in one way each. The base is the plain button without a pull, so that nothing but
/// the damage can keep it from working.
fn damaged_tables() -> Vec<(&'static str, Vec<u8>)> {
    let sound = fs::read(tables().join("variations/pull-none.aml")).unwrap();
    let with = |at: usize, value: u8| {
        let mut table = sound.clone();
        table[at] = value;
        table
    };
    let device = find(&sound, b"\x5B\x82");
    let notify = find(&sound, b"\x86PWRB");
    let descriptor = find(&sound, &[0x8C, 0x20, 0x00]);
    let text = acpidump(&Table {
        address: 0,
        bytes: sound.clone(),
    });
    let middle = text.len() / 2;
    vec![
        // The file ends in the middle of the table that its header announces.
        ("truncated.aml", sound[..sound.len() * 2 / 3].to_vec()),
        // Not even a whole header.
        ("short-header.aml", sound[..20].to_vec()),
        // One AML byte differs from what the checksum was made for.
        ("bad-checksum.aml", with(notify + 6, 0x81)),
        // A byte where an opcode must be, which is none.
        ("bad-opcode.aml", sealed(with(notify, 0x1F))),
        // Device (GPO0) claims more bytes than the table has.
        ("bad-package-length.aml", sealed(with(device + 3, 0x7F))),
        // The GPIO descriptor's resource source begins behind the end of the buffer.
        ("bad-source-offset.aml", sealed(with(descriptor + 17, 0xFF))),
        // The GPIO descriptor's pin table lies in its own fixed part.
        ("bad-pin-offset.aml", sealed(with(descriptor + 14, 0x05))),
        // acpidump's text, cut in the middle of a row.
        ("truncated.txt", text.as_bytes()[..middle].to_vec()),
        // acpidump's text with a byte that is no hexadecimal number.
        (
            "bad-digit.txt",
            text.replacen("44 53 44 54", "44 5G 44 54", 1).into_bytes(),
        ),
    ]
}

fn tables() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data/tables")
}

/// Every file below the tables with this ending, sorted; `include/` holds parts, not tables.
fn files(ending: &str) -> Vec<PathBuf> {
    let entries = |directory: &Path| -> Vec<PathBuf> {
        fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect()
    };
    let mut found: Vec<_> = entries(&tables())
        .iter()
        .filter(|path| path.is_dir() && !path.ends_with("include"))
        .flat_map(|directory| entries(directory))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == ending)
        })
        .collect();
    found.sort();
    assert!(
        !found.is_empty(),
        "no .{ending} file under {}",
        tables().display()
    );
    found
}

fn compile(source: &Path, output: &Path) -> Vec<u8> {
    let _ = fs::remove_file(output.with_extension("aml"));
    let iasl = Command::new("iasl")
        .arg("-p")
        .arg(output)
        .arg(source.file_name().unwrap())
        .current_dir(source.parent().unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&iasl.stdout);
    assert!(iasl.status.success(), "{}: {said}", source.display());
    assert!(
        said.contains("0 Errors, 0 Warnings"),
        "{}: {said}",
        source.display()
    );
    fs::read(output.with_extension("aml")).unwrap()
}

fn bless() -> bool {
    std::env::var_os("DATA_BLESS").is_some()
}

fn sum(table: &[u8]) -> u8 {
    table.iter().fold(0, |sum, byte| sum.wrapping_add(*byte))
}

/// The table with a checksum that fits its bytes.
fn sealed(mut table: Vec<u8>) -> Vec<u8> {
    table[CHECKSUM] = 0;
    table[CHECKSUM] = 0u8.wrapping_sub(sum(&table));
    table
}

/// The table as any iasl would write it.
fn without_creator(table: &[u8]) -> Vec<u8> {
    let mut table = table.to_vec();
    table[CREATOR_REVISION].fill(0);
    table[CHECKSUM] = 0;
    table
}

fn find(bytes: &[u8], pattern: &[u8]) -> usize {
    let at = bytes[HEADER..]
        .windows(pattern.len())
        .position(|window| window == pattern);
    HEADER + at.unwrap_or_else(|| panic!("{pattern:02X?} is not in the table"))
}
