//! The static tables beside iasl: tables of its own making, filled with a pattern, and what its disassembler reads in
//! them. Then every cut and every flipped bit.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

use nitro_sim::tables::fixed::{Fadt, FixedError, Madt, MadtEntry, Mcfg, Spcr, Xsdt};
use tests::acpica;

fn iasl(directory: &Path, words: &[&str]) {
    let mut command = Command::new("iasl");
    command
        .args(words)
        .current_dir(directory)
        .stdin(Stdio::null());
    let output = command.output().expect("iasl is installed");
    assert!(
        output.status.success(),
        "iasl {words:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// iasl's template of a table, compiled.
fn template(directory: &Path, signature: &str) -> Vec<u8> {
    let name = signature.to_lowercase();
    iasl(directory, &["-T", signature]);
    iasl(directory, &[&format!("{name}.asl")]);
    std::fs::read(directory.join(format!("{name}.aml"))).expect("iasl wrote it")
}

/// The header's length and checksum made right.
fn mended(mut table: Vec<u8>) -> Vec<u8> {
    let length = (table.len() as u32).to_le_bytes();
    table[4..8].copy_from_slice(&length);
    table[9] = 0;
    table[9] = table.iter().fold(0u8, |sum, byte| sum.wrapping_sub(*byte));
    table
}

/// What iasl's disassembler reads: the number at each byte offset, by the length of its field.
fn fields(directory: &Path, table: &[u8]) -> HashMap<(usize, usize), u64> {
    std::fs::write(directory.join("filled.aml"), table).expect("writable");
    let _ = std::fs::remove_file(directory.join("filled.dsl"));
    iasl(directory, &["-d", "filled.aml"]);
    let text = std::fs::read_to_string(directory.join("filled.dsl")).expect("iasl wrote it");
    let mut fields = HashMap::new();
    for line in text.lines() {
        let Some((place, value)) = line.strip_prefix('[').and_then(|line| line.split_once(']'))
        else {
            continue;
        };
        let mut place = place.split_whitespace().skip(1).map(str::parse);
        let (Some(Ok(offset)), Some(Ok(length))) = (place.next(), place.next()) else {
            continue;
        };
        let value = value.split_once(" : ").map_or("", |(_, value)| value);
        let value = value.split_whitespace().next().unwrap_or_default();
        if let Ok(number) = u64::from_str_radix(value, 16) {
            fields.insert((offset, length), number);
        }
    }
    fields
}

/// Bytes that differ from their neighbours.
fn fill(table: &mut [u8], range: std::ops::Range<usize>) {
    for offset in range {
        table[offset] = (offset as u8).wrapping_mul(37) | 1;
    }
}

#[test]
fn fixed_layouts_are_as_iasl_reads_them() {
    if !acpica::available("fixed_layouts_are_as_iasl_reads_them") {
        return;
    }
    let directory = tempfile::tempdir().expect("a temporary directory");
    let directory = directory.path();
    let mut table = template(directory, "FACP");
    let length = table.len();
    fill(&mut table, 36..length);
    let table = mended(table);
    let said = fields(directory, &table);
    let fadt = Fadt::decode(&table).expect("it is one");
    assert_eq!(fadt.facs, said[&(132, 8)]);
    assert_eq!(fadt.dsdt, said[&(140, 8)]);
    assert_eq!(u64::from(fadt.profile), said[&(45, 1)]);
    assert_eq!(u64::from(fadt.sci_interrupt), said[&(46, 2)]);
    assert_eq!(u64::from(fadt.smi_command), said[&(48, 4)]);
    assert_eq!(fadt.pm1a_event.address.get(), said[&(152, 8)]);
    assert_eq!(fadt.pm1a_control.address.get(), said[&(176, 8)]);
    assert_eq!(fadt.gpe0.0.address.get(), said[&(224, 8)]);
    assert_eq!(u64::from(fadt.gpe0.1), said[&(92, 1)]);
    let (register, value) = fadt.reset.expect("revision 6");
    assert_eq!(register.address.get(), said[&(120, 8)]);
    assert_eq!(u64::from(value), said[&(128, 1)]);

    let mut table = template(directory, "SPCR");
    let length = table.len();
    fill(&mut table, 36..length);
    let table = mended(table);
    let said = fields(directory, &table);
    let spcr = Spcr::decode(&table).expect("it is one");
    assert_eq!(u64::from(spcr.interface), said[&(36, 1)]);
    assert_eq!(spcr.address.address.get(), said[&(44, 8)]);
    assert_eq!(u64::from(spcr.interrupt_type), said[&(52, 1)]);
    assert_eq!(u64::from(spcr.interrupt), said[&(54, 4)]);
    assert_eq!(u64::from(spcr.baud), said[&(58, 1)]);
    assert_eq!(u64::from(spcr.terminal), said[&(62, 1)]);

    let mut table = template(directory, "MCFG");
    let length = table.len();
    fill(&mut table, 44..length);
    // The last bus is not before the first.
    table[55] = 0xFF;
    let table = mended(table);
    let said = fields(directory, &table);
    let mcfg = Mcfg::decode(&table).expect("it is one");
    assert_eq!(mcfg.allocations.len(), (length - 44) / 16);
    let first = mcfg.allocations[0];
    assert_eq!(first.base, said[&(44, 8)]);
    assert_eq!(u64::from(first.segment), said[&(52, 2)]);
    assert_eq!(u64::from(first.buses.0), said[&(54, 1)]);

    let mut table = template(directory, "XSDT");
    let length = table.len();
    fill(&mut table, 36..length);
    let table = mended(table);
    let said = fields(directory, &table);
    let xsdt = Xsdt::decode(&table).expect("it is one");
    assert!(!xsdt.tables.is_empty());
    for (index, address) in xsdt.tables.iter().enumerate() {
        assert_eq!(*address, said[&(36 + 8 * index, 8)]);
    }
}

#[test]
fn interrupt_controllers_are_as_iasl_reads_them() {
    if !acpica::available("interrupt_controllers_are_as_iasl_reads_them") {
        return;
    }
    let directory = tempfile::tempdir().expect("a temporary directory");
    let directory = directory.path();
    let mut table = template(directory, "APIC");
    let mut places = Vec::new();
    let mut at = 44;
    while at < table.len() {
        let length = usize::from(table[at + 1]);
        fill(&mut table, at + 2..at + length);
        places.push(at);
        at += length;
    }
    let table = mended(table);
    let said = fields(directory, &table);
    let madt = Madt::decode(&table).expect("it is one");
    assert_eq!(madt.entries.len(), places.len());
    let mut compared = 0;
    for (at, entry) in places.into_iter().zip(&madt.entries) {
        let said = |offset: usize, length: usize| said[&(at + offset, length)];
        let expected: Vec<(u64, u64)> = match entry {
            MadtEntry::LocalApic { processor, id, .. } => {
                vec![
                    ((*processor).into(), said(2, 1)),
                    ((*id).into(), said(3, 1)),
                ]
            }
            MadtEntry::IoApic {
                address,
                first_interrupt,
                ..
            } => {
                vec![
                    ((*address).into(), said(4, 4)),
                    ((*first_interrupt).into(), said(8, 4)),
                ]
            }
            MadtEntry::Override {
                source, interrupt, ..
            } => {
                vec![
                    ((*source).into(), said(3, 1)),
                    ((*interrupt).into(), said(4, 4)),
                ]
            }
            MadtEntry::Gicc {
                processor,
                address,
                mpidr,
                ..
            } => vec![
                ((*processor).into(), said(8, 4)),
                (*address, said(32, 8)),
                (mpidr.expect("80 bytes"), said(68, 8)),
            ],
            MadtEntry::Gicd {
                id,
                address,
                version,
            } => vec![
                ((*id).into(), said(4, 4)),
                (*address, said(8, 8)),
                ((*version).into(), said(20, 1)),
            ],
            MadtEntry::GicMsiFrame {
                address,
                interrupts,
                ..
            } => vec![
                (*address, said(8, 8)),
                (interrupts.0.into(), said(22, 2)),
                (interrupts.1.into(), said(20, 2)),
            ],
            MadtEntry::Gicr { address, length } => {
                vec![(*address, said(4, 8)), ((*length).into(), said(12, 4))]
            }
            MadtEntry::GicIts { id, address } => {
                vec![((*id).into(), said(4, 4)), (*address, said(8, 8))]
            }
            MadtEntry::Other { kind, .. } => vec![((*kind).into(), said(0, 1))],
            other => panic!("{other:?}"),
        };
        for (got, want) in expected {
            assert_eq!(got, want, "{entry:?} at {at}");
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
}

/// What each decoder says to bytes: whether they are its table, or why not.
fn decode(signature: &str, bytes: &[u8]) -> Result<(), FixedError> {
    match signature {
        "FACP" => Fadt::decode(bytes).map(drop),
        "APIC" => Madt::decode(bytes).map(drop),
        "MCFG" => Mcfg::decode(bytes).map(drop),
        "SPCR" => Spcr::decode(bytes).map(drop),
        _ => Xsdt::decode(bytes).map(drop),
    }
}

/// A table of each kind, without iasl.
fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let header = |signature: &[u8; 4], body: &[u8]| {
        let mut table = signature.to_vec();
        table.extend_from_slice(&[0, 0, 0, 0, 6, 0]);
        table.extend_from_slice(b"NITRO FIXED   \x01\0\0\0NITR\x01\0\0\0");
        table.extend_from_slice(body);
        mended(table)
    };
    let mut controllers = vec![0; 8];
    for (kind, length) in [
        (0, 8),
        (1, 12),
        (2, 10),
        (11, 80),
        (12, 24),
        (13, 24),
        (14, 16),
        (15, 20),
    ] {
        let mut entry = vec![kind; length];
        entry[1] = length as u8;
        controllers.extend_from_slice(&entry);
    }
    vec![
        ("FACP", header(b"FACP", &[1; 240])),
        ("APIC", header(b"APIC", &controllers)),
        ("MCFG", header(b"MCFG", &[1; 40])),
        ("SPCR", header(b"SPCR", &[1; 44])),
        ("XSDT", header(b"XSDT", &[1; 32])),
    ]
}

#[test]
fn every_cut_and_every_flipped_bit_has_an_answer() {
    for (signature, table) in samples() {
        decode(signature, &table).unwrap_or_else(|error| panic!("{error}"));
        for length in 0..table.len() {
            // As it is: the header contradicts.
            let error = decode(signature, &table[..length]).expect_err("cut");
            let text = error.to_string();
            assert!(text.contains("byte offset 0x"), "{text}");
            // Behind a header that is right: whole structures may be missing, nothing else.
            if length >= 36
                && let Err(error) = decode(signature, &mended(table[..length].to_vec()))
            {
                assert!(
                    matches!(error, FixedError::Truncated { .. }),
                    "{length}: {error}"
                );
            }
        }
        let mut taken = 0;
        for bit in 0..table.len() * 8 {
            let mut damaged = table.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            match decode(signature, &damaged) {
                Ok(()) => taken += 1,
                Err(error) => assert!(error.to_string().contains("byte offset 0x"), "{error}"),
            }
        }
        // Most bits are values.
        assert!(taken > table.len() * 4, "{signature}: {taken}");
    }
}
