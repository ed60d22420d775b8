//! ACPI tables as text or bytes: whatever is pasted.

use nitro_sim::tables::{Table, TableSet, parse};

/// Whatever the bytes: an error names the input; a table that is accepted is whole, and reads the
/// same again as bytes, as text, and as text that went through a mail program.
pub fn run(data: &[u8]) {
    let tables = match parse("input", data) {
        Ok(tables) => tables,
        Err(error) => {
            assert!(error.to_string().contains("input"), "{error}");
            return;
        }
    };
    // The root pointer is passed over.
    assert!(!tables.is_empty() || data.starts_with(b"RSD PTR "));
    if tables.is_empty() {
        return;
    }
    let text: String = tables.iter().map(dump).collect();
    for version in [
        text.clone(),
        text.replace('\n', "\r\n"),
        text.replace("    0", "0"),
    ] {
        assert_eq!(
            bytes_of(&parse("again", version.as_bytes()).unwrap()),
            bytes_of(&tables)
        );
    }
    for table in &tables {
        check(table);
        let again = parse("raw", table.bytes()).unwrap();
        assert_eq!(again[0].bytes(), table.bytes());
    }
    let sound = tables.iter().all(|table| table.check_sum().is_ok());
    if let Ok(set) = TableSet::new("input", tables.clone()) {
        assert!(sound);
        assert_eq!(set.iter().count(), tables.len());
        assert!(set.iter().next().unwrap().bytes().starts_with(b"DSDT"));
    }
}

fn check(table: &Table) {
    let bytes = table.bytes();
    let length = u32::from_le_bytes(bytes[4..8].try_into().unwrap());
    assert_eq!(usize::try_from(length), Ok(bytes.len()));
    let sum = bytes.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte));
    let sums_up = sum == 0 || bytes.starts_with(b"FACS");
    assert_eq!(table.check_sum().is_ok(), sums_up);
    let names = [table.signature(), table.oem_id(), table.oem_table_id()];
    assert!(names.iter().all(|name| name.is_ascii()));
}

fn bytes_of(tables: &[Table]) -> Vec<&[u8]> {
    tables.iter().map(Table::bytes).collect()
}

/// The text that acpidump prints.
fn dump(table: &Table) -> String {
    let mut text = String::from("TABL @ 0x0000000000000000\n");
    for (row, chunk) in table.bytes().chunks(16).enumerate() {
        let hex: String = chunk.iter().map(|byte| format!(" {byte:02X}")).collect();
        let shown = |byte: &u8| {
            if byte.is_ascii_graphic() {
                char::from(*byte)
            } else {
                '.'
            }
        };
        let characters: String = chunk.iter().map(shown).collect();
        text += &format!("    {:04X}:{hex:48}  {characters}\n", row * 16);
    }
    text + "\n"
}
