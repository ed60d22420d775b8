//! The text of `acpidump`, as acpica-tools print it on Linux and FreeBSD:
//!
//! ```text
//! DSDT @ 0x0000000000000000
//!     0000: 44 53 44 54 A2 14 00 00 02 2B 42 4F 43 48 53 20  DSDT.....+BOCHS
//! ```
//!
//! Rows are indented or not, with lower- or upper-case digits; the column of characters is
//! optional. Text before the first title (a shell prompt, a mail's header) is ignored; inside a
//! table every line must make sense.

use super::{Error, Source, Table};

/// Reads every table of a dump.
pub(super) fn parse(path: &str, text: &str) -> Result<Vec<Table>, Error> {
    let mut tables = Vec::new();
    let mut open: Option<Open> = None;
    let mut listing = None;
    for (index, line) in text.lines().enumerate() {
        let line_number = index + 1;
        let line = line.trim_end();
        if let Some(name) = title(line) {
            tables.extend(open.take().map(Open::close).transpose()?.flatten());
            let source = Source {
                name: path.to_owned(),
                line: Some(line_number),
            };
            open = Some(Open {
                name: name.to_owned(),
                source,
                bytes: Vec::new(),
            });
        } else if line.trim().is_empty() {
            tables.extend(open.take().map(Open::close).transpose()?.flatten());
        } else if let Some(table) = &mut open {
            table.row(line_number, line)?;
        } else if listing.is_none() && is_decoded_listing(line) {
            listing = Some(line_number);
        } else if row_offset(line).is_some() {
            let what = "a row of bytes without a table title (`DSDT @ 0x...`) above it".to_owned();
            return Err(Error::Text {
                path: path.to_owned(),
                line: line_number,
                what,
            });
        }
    }
    tables.extend(open.take().map(Open::close).transpose()?.flatten());
    match (tables.is_empty(), listing) {
        (false, _) => Ok(tables),
        (true, Some(line)) => Err(Error::DecodedListing {
            path: path.to_owned(),
            line,
        }),
        (true, None) => Err(Error::NoTable {
            path: path.to_owned(),
        }),
    }
}

/// A table whose rows are being read.
struct Open {
    name: String,
    source: Source,
    bytes: Vec<u8>,
}

impl Open {
    fn row(&mut self, line_number: usize, line: &str) -> Result<(), Error> {
        let wrong = |what: String| {
            Err(Error::Text {
                path: self.source.name.clone(),
                line: line_number,
                what,
            })
        };
        let Some((offset, rest)) = row_offset(line) else {
            return wrong(format!(
                "in table {}: expected a row such as `0010: 4F 4B ...`, a blank line or a title",
                self.name
            ));
        };
        if offset != self.bytes.len() {
            let present = self.bytes.len();
            return wrong(format!(
                "in table {}: the row says offset {offset:#x} but {present:#x} bytes came before; \
                 a row is missing or doubled",
                self.name
            ));
        }
        let row = row_bytes(rest);
        if row.is_empty() {
            return wrong(format!(
                "in table {}: no bytes in the row at offset {offset:#x}",
                self.name
            ));
        }
        self.bytes.extend(row);
        Ok(())
    }

    /// The finished table; `None` for the root pointer, which is no table.
    fn close(self) -> Result<Option<Table>, Error> {
        if self.bytes.starts_with(b"RSD PTR ") {
            return Ok(None);
        }
        if self.bytes.is_empty() {
            return Err(Error::ShortHeader {
                table: self.name,
                place: self.source,
                length: 0,
            });
        }
        Table::new(self.source, self.bytes).map(Some)
    }
}

/// The name in `DSDT @ 0x00000000bfedc000`.
fn title(line: &str) -> Option<&str> {
    let (name, address) = line.split_once('@')?;
    let (name, address) = (name.trim(), address.trim());
    let digits = address
        .strip_prefix("0x")
        .or_else(|| address.strip_prefix("0X"))?;
    let is_hex = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
    // "RSD PTR" is the one name with a blank in it.
    let is_name =
        (1..=8).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_graphic() || b == b' ');
    (is_hex && is_name).then_some(name)
}

/// The offset in front of a row's colon, and what follows it.
fn row_offset(line: &str) -> Option<(usize, &str)> {
    let (offset, rest) = line.split_once(':')?;
    let offset = offset.trim();
    let is_hex = (1..=8).contains(&offset.len()) && offset.bytes().all(|b| b.is_ascii_hexdigit());
    let offset = is_hex
        .then(|| usize::from_str_radix(offset, 16).ok())
        .flatten()?;
    Some((offset, rest))
}

/// The bytes of a row: up to sixteen pairs of digits, one blank before each; two blanks begin the
/// column of characters.
fn row_bytes(rest: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(16);
    let mut rest = rest.as_bytes();
    while let [b' ' | b'\t', high, low, tail @ ..] = rest {
        let digits = [*high, *low];
        let Some(byte) = core::str::from_utf8(&digits)
            .ok()
            .filter(|_| digits.iter().all(u8::is_ascii_hexdigit))
        else {
            break;
        };
        if bytes.len() == 16
            || tail
                .first()
                .is_some_and(|next| !matches!(next, b' ' | b'\t'))
        {
            break;
        }
        bytes.extend(u8::from_str_radix(byte, 16));
        rest = tail;
    }
    bytes
}

/// Marks of the listing that FreeBSD's own acpidump(8) prints with `-t` and `-d`.
fn is_decoded_listing(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("RSD PTR: OEM=")
        || line.starts_with("DefinitionBlock (")
        || line.contains("Length=") && line.contains("Checksum=")
}
