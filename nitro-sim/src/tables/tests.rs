use super::*;

/// A DSDT of `length` bytes with a right checksum.
fn dsdt(length: usize) -> Vec<u8> {
    table(b"DSDT", length)
}

fn table(signature: &[u8; 4], length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    bytes[..4].copy_from_slice(signature);
    bytes[4..8].copy_from_slice(&u32::try_from(length).unwrap().to_le_bytes());
    bytes[10..16].copy_from_slice(b"AMAZON");
    let sum = bytes.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte));
    bytes[9] = sum.wrapping_neg();
    bytes
}

/// The text that acpidump prints for `bytes`.
fn dump(bytes: &[u8]) -> String {
    let mut text = format!("{} @ 0x0000000000000000\n", bytes[..4].escape_ascii());
    for (row, chunk) in bytes.chunks(16).enumerate() {
        let hex: String = chunk.iter().map(|byte| format!(" {byte:02X}")).collect();
        let ascii: String = chunk
            .iter()
            .map(|b| {
                if b.is_ascii_graphic() {
                    char::from(*b)
                } else {
                    '.'
                }
            })
            .collect();
        text += &format!("    {:04X}:{hex:48}  {ascii}\n", row * 16);
    }
    text + "\n"
}

#[test]
fn a_dump_and_the_raw_table_are_the_same() {
    let bytes = dsdt(61);
    let from_text = parse("t", dump(&bytes).as_bytes()).unwrap();
    let raw = parse("t", &bytes).unwrap();
    assert_eq!(from_text[0].bytes(), raw[0].bytes());
    assert_eq!(from_text[0].source().to_string(), "t:1");
    assert_eq!(
        (raw[0].signature(), raw[0].oem_id()),
        ("DSDT".to_owned(), "AMAZON".to_owned())
    );
}

#[test]
fn a_dump_survives_its_surroundings() {
    let text = format!(
        "$ sudo acpidump\r\n\r\n{}{}",
        dump(&dsdt(40)),
        dump(&table(b"SSDT", 52))
    )
    .replace('\n', "\r\n");
    let tables = parse("t", text.as_bytes()).unwrap();
    assert_eq!(
        tables.iter().map(Table::signature).collect::<Vec<_>>(),
        ["DSDT", "SSDT"]
    );
    let lower = dump(&dsdt(40)).to_lowercase().replace("dsdt @", "DSDT @");
    assert_eq!(parse("t", lower.as_bytes()).unwrap()[0].bytes(), dsdt(40));
}

#[test]
fn characters_that_look_like_digits_are_not_bytes() {
    // The last row's own text is "AB CD": two blanks keep it apart from the bytes.
    let mut bytes = dsdt(53);
    bytes[48..53].copy_from_slice(b"AB CD");
    bytes[9] = 0;
    bytes[9] = bytes
        .iter()
        .fold(0u8, |sum, byte| sum.wrapping_add(*byte))
        .wrapping_neg();
    assert_eq!(
        parse("t", dump(&bytes).as_bytes()).unwrap()[0].bytes(),
        bytes
    );
}

#[test]
fn every_truncation_and_every_flipped_bit_of_a_table_is_refused() {
    let bytes = dsdt(61);
    for length in 0..bytes.len() {
        assert!(parse("t", &bytes[..length]).is_err(), "cut at {length}");
    }
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let read = parse("t", &flipped).and_then(|tables| TableSet::new("t", tables));
        assert!(read.is_err(), "bit {bit}");
    }
}

#[test]
fn errors_name_the_place() {
    let text = dump(&dsdt(61));
    let message = |text: &str| parse("dump.txt", text.as_bytes()).unwrap_err().to_string();
    let without_row = text
        .lines()
        .filter(|line| !line.contains("0010:"))
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        message(&without_row).starts_with("dump.txt:3: in table DSDT"),
        "{}",
        message(&without_row)
    );
    let garbled = text.replace("0010:", "00Z0:");
    assert!(
        message(&garbled).starts_with("dump.txt:3: in table DSDT"),
        "{}",
        message(&garbled)
    );
    let truncated = text.lines().take(3).collect::<Vec<_>>().join("\n");
    assert_eq!(
        message(&truncated),
        "DSDT in dump.txt:1: truncated at byte offset 0x20: a table has a header of 36 bytes"
    );
    assert!(message("0000: 44 53\n").contains("dump.txt:1"));
    assert!(message("hello\n").contains("no ACPI table here"));
    assert!(message("/*\n  RSD PTR: OEM=BOCHS, ACPI_Rev=1.0x (0)\n").contains("dump.txt:2"));
}

#[test]
fn the_listing_of_freebsd_is_recognised() {
    let listing = "/*\n  RSD PTR: OEM=AMAZON, ACPI_Rev=2.0x (2)\n*/\n";
    assert!(matches!(
        parse("t", listing.as_bytes()),
        Err(Error::DecodedListing { line: 2, .. })
    ));
}

#[test]
fn a_machine_has_one_dsdt_and_it_comes_first() {
    let named = |name: &str, bytes: Vec<u8>| {
        Table::new(
            Source {
                name: name.to_owned(),
                line: None,
            },
            bytes,
        )
        .unwrap()
    };
    let (facp, ssdt, dsdt) = (table(b"FACP", 276), table(b"SSDT", 40), dsdt(40));
    let tables = vec![named("a", facp), named("b", ssdt), named("c", dsdt.clone())];
    let set = TableSet::new("x", tables.clone()).unwrap();
    assert_eq!(
        set.iter().map(Table::signature).collect::<Vec<_>>(),
        ["DSDT", "FACP", "SSDT"]
    );
    assert_eq!(set.definition_blocks().count(), 2);
    let error = TableSet::new("x", tables[..2].to_vec()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "x: no DSDT among the tables (FACP, SSDT); a machine has exactly one"
    );
    let twice = [tables, vec![named("d", dsdt)]].concat();
    assert!(matches!(
        TableSet::new("x", twice),
        Err(Error::SecondDsdt { .. })
    ));
}

#[test]
fn a_directory_is_read_in_natural_order() {
    let directory = tempfile::tempdir().unwrap();
    for (name, length) in [("ssdt10.dat", 50), ("ssdt2.dat", 42), ("ssdt1.dat", 41)] {
        fs::write(directory.path().join(name), table(b"SSDT", length)).unwrap();
    }
    fs::write(directory.path().join("dsdt.aml"), dsdt(40)).unwrap();
    fs::write(directory.path().join("README.md"), "not a table").unwrap();
    let tables = load(&directory.path().to_string_lossy(), &mut io::empty()).unwrap();
    let lengths: Vec<usize> = tables.iter().map(|table| table.bytes().len()).collect();
    assert_eq!(lengths, [40, 41, 42, 50]);
}

#[test]
fn a_pipe_is_read_like_a_file() {
    let tables = load("-", &mut &dsdt(40)[..]).unwrap();
    assert_eq!(tables[0].source().to_string(), "<stdin>");
    assert!(matches!(
        load("/no/such/file", &mut io::empty()),
        Err(Error::Io { .. })
    ));
}

#[test]
fn a_copy_of_linux_table_directory_is_read() {
    let directory = tempfile::tempdir().unwrap();
    let dsdt = include_bytes!("../../data/tables/fixed/dsdt.aml");
    std::fs::write(directory.path().join("DSDT"), dsdt).unwrap();
    std::fs::write(directory.path().join("README"), "not a table").unwrap();
    let path = directory.path().to_string_lossy().into_owned();
    let tables = load(&path, &mut std::io::empty()).unwrap();
    assert_eq!(tables.len(), 1);
}

#[test]
fn nothing_at_all_is_no_table_and_a_byte_order_mark_is_no_title() {
    assert!(matches!(parse("empty", b""), Err(Error::NoTable { .. })));
    let text = "\u{FEFF}DSDT @ 0x0\n    0000: zz\n";
    assert!(matches!(
        parse("bom", text.as_bytes()),
        Err(Error::Text { line: 2, .. })
    ));
}

#[test]
fn the_root_pointer_beside_the_tables_is_passed_over() {
    let directory = tempfile::tempdir().unwrap();
    let pointer = directory.path().join("rsdp.dat");
    fs::write(&pointer, b"RSD PTR \0AMAZON\x02\0\0\0\0").unwrap();
    let alone = load(&pointer.to_string_lossy(), &mut io::empty());
    assert!(matches!(alone, Err(Error::NoTable { .. })));
    fs::write(directory.path().join("dsdt.dat"), dsdt(40)).unwrap();
    let tables = load(&directory.path().to_string_lossy(), &mut io::empty()).unwrap();
    assert_eq!(tables.len(), 1);
}

#[test]
fn a_wrong_sum_is_an_error_for_who_judges() {
    let mut bytes = dsdt(40);
    bytes[39] ^= 1;
    let tables = parse("t", &bytes).unwrap();
    assert!(TableSet::as_they_are("t", tables.clone()).is_ok());
    let error = TableSet::new("t", tables).unwrap_err().to_string();
    assert!(
        error.starts_with("DSDT in t: byte offset 0x9: checksum 0x"),
        "{error}"
    );
}
