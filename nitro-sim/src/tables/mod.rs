//! ACPI tables from what people have: acpidump text, raw `.dat`/`.aml` files, directories, standard
//! input.
//!
//! Every header, length and checksum is checked, and a table that fails is refused: ACPICA only
//! warns of a wrong checksum, but here it nearly always means a truncated paste or a bad copy, and
//! a verdict on damaged tables would mislead. Who only looks at tables ([`TableSet::as_they_are`]) is warned as by
//! ACPICA, for there are machines whose firmware has it wrong.

mod acpidump;
pub mod fixed;

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Bytes of the header that every table but FACS and the RSDP begins with (ACPI 6.5 §5.2.6).
pub const HEADER_LENGTH: usize = 36;

/// The largest input that is read; a whole machine's tables are well below 4 MiB.
const INPUT_LIMIT: u64 = 64 << 20;

/// Where the bytes of a table came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file as the user named it, `<stdin>`, or a built-in's name.
    pub name: String,
    /// The line of the table's title in acpidump text, counted from 1.
    pub line: Option<usize>,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

/// One table whose header and length are right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    source: Source,
    bytes: Vec<u8>,
}

/// Why an input was refused: what, where, and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file could not be read.
    #[error(
        "{path}: {source}; give acpidump text, a raw table, a directory of them, or - for standard \
         input"
    )]
    Io {
        /// As the user named it.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// More than 64 MiB.
    #[error("{path}: larger than {} MiB; this is not a set of ACPI tables", INPUT_LIMIT >> 20)]
    TooLarge {
        /// As the user named it.
        path: String,
    },
    /// Neither text with table titles nor bytes that begin with a table header.
    #[error(
        "{path}: no ACPI table here; give acpidump text (`acpidump > file`), a raw table, or a \
         directory of them"
    )]
    NoTable {
        /// As the user named it.
        path: String,
    },
    /// FreeBSD's own acpidump(8) prints a decoded listing that does not carry the tables' bytes.
    #[error(
        "{path}:{line}: this is the decoded listing of FreeBSD's acpidump(8), which leaves the \
         tables' bytes out; \
         give `acpidump -o dsdt.aml`'s file, or the hexadecimal dump of acpica-tools' acpidump"
    )]
    DecodedListing {
        /// As the user named it.
        path: String,
        /// First line that gives it away.
        line: usize,
    },
    /// A line of the dump that is neither a title, a row nor blank.
    #[error("{path}:{line}: {what}")]
    Text {
        /// As the user named it.
        path: String,
        /// Counted from 1.
        line: usize,
        /// What is wrong, and what was expected.
        what: String,
    },
    /// Fewer bytes than a header has.
    #[error(
        "{table} in {place}: truncated at byte offset {length:#x}: a table has a header of \
         {HEADER_LENGTH} bytes"
    )]
    ShortHeader {
        /// Its signature as far as it is there.
        table: String,
        /// Where it is.
        place: Source,
        /// How many bytes there are.
        length: usize,
    },
    /// The signature is not four printable characters.
    #[error(
        "{place}: byte offset 0x0: {found} is no table signature; a raw table begins with four \
         letters such as DSDT"
    )]
    Signature {
        /// Where it is.
        place: Source,
        /// The first four bytes.
        found: String,
    },
    /// The length in the header is not the number of bytes given.
    #[error(
        "{table} in {place}: byte offset 0x4: the header says {claimed} bytes but {present} are \
         there; {advice}"
    )]
    Length {
        /// Its signature.
        table: String,
        /// Where it is.
        place: Source,
        /// From the header.
        claimed: usize,
        /// In the input.
        present: usize,
        /// What to do.
        advice: &'static str,
    },
    /// The bytes do not sum up to zero.
    #[error(
        "{table} in {place}: byte offset 0x9: checksum {found:#04x}, but these bytes need \
         {expected:#04x}; \
         the table is damaged or was edited: dump it again, or recompile it with iasl"
    )]
    Checksum {
        /// Its signature.
        table: String,
        /// Where it is.
        place: Source,
        /// In the table.
        found: u8,
        /// What would make the sum zero.
        expected: u8,
    },
    /// A second DSDT.
    #[error("DSDT in {second}: there is already one in {first}; give the tables of one machine")]
    SecondDsdt {
        /// The one that was read first.
        first: Source,
        /// The other.
        second: Source,
    },
    /// Nothing to interpret.
    #[error("{path}: no DSDT among the tables ({found}); a machine has exactly one")]
    NoDsdt {
        /// As the user named it.
        path: String,
        /// The signatures that were found.
        found: String,
    },
}

impl Table {
    /// Checks a raw table, but for its sum.
    ///
    /// # Errors
    /// [`Error::ShortHeader`], [`Error::Signature`], [`Error::Length`].
    pub fn new(source: Source, bytes: Vec<u8>) -> Result<Table, Error> {
        let signature = bytes.get(..4).unwrap_or(&bytes);
        let table = signature.escape_ascii().to_string();
        if bytes.len() >= 4 && !signature.iter().all(|b| b.is_ascii_graphic() || *b == b' ') {
            return Err(Error::Signature {
                place: source,
                found: table,
            });
        }
        let shortest = if signature == b"FACS" {
            64
        } else {
            HEADER_LENGTH
        };
        let Some(length) = bytes.get(4..8).filter(|_| bytes.len() >= shortest) else {
            return Err(Error::ShortHeader {
                table,
                place: source,
                length: bytes.len(),
            });
        };
        let claimed = length
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        if claimed != bytes.len() {
            let advice = if claimed > bytes.len() {
                "the input is truncated"
            } else {
                "cut off what follows the table"
            };
            return Err(Error::Length {
                table,
                place: source,
                claimed,
                present: bytes.len(),
                advice,
            });
        }
        Ok(Table { source, bytes })
    }

    /// Checks that the bytes sum up to zero.
    ///
    /// # Errors
    /// [`Error::Checksum`].
    pub fn check_sum(&self) -> Result<(), Error> {
        let sum = self
            .bytes
            .iter()
            .fold(0u8, |sum, byte| sum.wrapping_add(*byte));
        // FACS alone has no checksum (ACPI 6.5 §5.2.10).
        if sum == 0 || self.bytes.starts_with(b"FACS") {
            return Ok(());
        }
        let found = self.bytes.get(9).copied().unwrap_or(0);
        Err(Error::Checksum {
            table: self.signature(),
            place: self.source.clone(),
            found,
            expected: found.wrapping_sub(sum),
        })
    }

    /// Where it came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The whole table, header included.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The four letters, for example `DSDT`.
    pub fn signature(&self) -> String {
        self.text(0, 4)
    }

    /// `OEMID`, without its padding.
    pub fn oem_id(&self) -> String {
        self.text(10, 6)
    }

    /// `OEM Table ID`, without its padding.
    pub fn oem_table_id(&self) -> String {
        self.text(16, 8)
    }

    /// Whether its body is AML.
    pub fn is_definition_block(&self) -> bool {
        matches!(
            self.bytes.get(..4),
            Some(b"DSDT" | b"SSDT" | b"PSDT" | b"OSDT")
        )
    }

    fn text(&self, offset: usize, length: usize) -> String {
        let bytes = self.bytes.get(offset..offset + length).unwrap_or_default();
        bytes
            .escape_ascii()
            .to_string()
            .trim_end_matches([' ', '\0'])
            .replace("\\x00", "")
    }
}

/// The tables of one machine: one DSDT first, everything else in the order of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSet {
    tables: Vec<Table>,
}

impl TableSet {
    /// Checks that `tables` are sound and can be one machine's; `path` names them in errors.
    ///
    /// # Errors
    /// [`Error::Checksum`], [`Error::SecondDsdt`], [`Error::NoDsdt`].
    pub fn new(path: &str, tables: Vec<Table>) -> Result<TableSet, Error> {
        tables.iter().try_for_each(Table::check_sum)?;
        TableSet::as_they_are(path, tables)
    }

    /// As [`TableSet::new`], whatever the tables sum up to.
    ///
    /// # Errors
    /// [`Error::SecondDsdt`], [`Error::NoDsdt`].
    pub fn as_they_are(path: &str, mut tables: Vec<Table>) -> Result<TableSet, Error> {
        let is_dsdt = |table: &Table| table.bytes.starts_with(b"DSDT");
        let mut dsdts = tables
            .iter()
            .enumerate()
            .filter(|(_, table)| is_dsdt(table));
        let Some((first, dsdt)) = dsdts.next() else {
            let found: Vec<String> = tables.iter().map(Table::signature).collect();
            return Err(Error::NoDsdt {
                path: path.to_owned(),
                found: found.join(", "),
            });
        };
        if let Some((_, second)) = dsdts.next() {
            return Err(Error::SecondDsdt {
                first: dsdt.source.clone(),
                second: second.source.clone(),
            });
        }
        tables[..=first].rotate_right(1);
        Ok(TableSet { tables })
    }

    /// All of them, the DSDT first.
    pub fn iter(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter()
    }

    /// Those with AML, in the order in which an OS loads them.
    pub fn definition_blocks(&self) -> impl Iterator<Item = &Table> {
        self.iter().filter(|table| table.is_definition_block())
    }
}

/// Reads tables from `path`: a file of either kind, a directory, or `-` for `stdin`. Whether they sum up to zero is
/// not asked here.
///
/// # Errors
/// Every [`Error`] of reading; a directory's first bad file stops it.
pub fn load(path: &str, stdin: &mut dyn Read) -> Result<Vec<Table>, Error> {
    if path == "-" {
        return parse("<stdin>", &read_limited("<stdin>", stdin)?);
    }
    let io_error = |source| Error::Io {
        path: path.to_owned(),
        source,
    };
    let mut tables = Vec::new();
    if fs::metadata(path).map_err(io_error)?.is_dir() {
        for file in directory(Path::new(path)).map_err(io_error)? {
            tables.extend(load_file(&file.to_string_lossy())?);
        }
    } else {
        tables = load_file(path)?;
    }
    if tables.is_empty() {
        Err(Error::NoTable {
            path: path.to_owned(),
        })
    } else {
        Ok(tables)
    }
}

/// Reads tables out of bytes that are already in memory; `name` stands for the file in errors.
///
/// # Errors
/// Every [`Error`] but [`Error::Io`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<Vec<Table>, Error> {
    const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();
    if bytes.is_empty() {
        return Err(Error::NoTable {
            path: name.to_owned(),
        });
    }
    // The root pointer is no table; tools put it beside those that it leads to.
    if bytes.starts_with(b"RSD PTR ") {
        return Ok(Vec::new());
    }
    if looks_like_text(bytes) {
        let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        return acpidump::parse(name, &String::from_utf8_lossy(text));
    }
    let source = Source {
        name: name.to_owned(),
        line: None,
    };
    Table::new(source, bytes.to_vec()).map(|table| vec![table])
}

/// The files of a directory that can hold tables, in the natural order of their names (`ssdt2`
/// before `ssdt10`). Linux names those of `/sys/firmware/acpi/tables` by their signature alone
/// (`DSDT`, `SSDT1`).
fn directory(path: &Path) -> io::Result<Vec<PathBuf>> {
    const EXTENSIONS: [&str; 7] = ["aml", "dat", "bin", "acpidump", "dump", "out", "txt"];
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let file = entry?.path();
        let extension = file
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .to_ascii_lowercase();
        let by_signature = file.extension().is_none() && is_signature_name(&file);
        if file.is_file() && (by_signature || EXTENSIONS.contains(&extension.as_str())) {
            files.push(file);
        }
    }
    files.sort_by_cached_key(|file| natural_key(&file.to_string_lossy()));
    Ok(files)
}

/// Whether a file is called as Linux calls a table: its signature, perhaps with an instance number.
fn is_signature_name(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let (signature, instance) = name.split_at_checked(4).unwrap_or_default();
    !signature.is_empty()
        && signature
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && instance.bytes().all(|b| b.is_ascii_digit())
}

/// Splits a name so that runs of digits compare as numbers; the name itself settles ties.
fn natural_key(name: &str) -> (Vec<(String, u64)>, String) {
    let mut parts: Vec<(String, u64)> = Vec::new();
    let (mut letters, mut number) = (String::new(), None::<u64>);
    for character in name.chars() {
        match character.to_digit(10) {
            Some(digit) => {
                number = Some(
                    number
                        .unwrap_or(0)
                        .saturating_mul(10)
                        .saturating_add(digit.into()),
                )
            }
            None => {
                if let Some(number) = number.take() {
                    parts.push((core::mem::take(&mut letters), number));
                }
                letters.push(character);
            }
        }
    }
    parts.push((letters, number.unwrap_or(0)));
    (parts, name.to_owned())
}

fn load_file(path: &str) -> Result<Vec<Table>, Error> {
    let mut file = fs::File::open(path).map_err(|source| Error::Io {
        path: path.to_owned(),
        source,
    })?;
    parse(path, &read_limited(path, &mut file)?)
}

fn read_limited(name: &str, input: &mut dyn Read) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let read = input.take(INPUT_LIMIT + 1).read_to_end(&mut bytes);
    read.map_err(|source| Error::Io {
        path: name.to_owned(),
        source,
    })?;
    if bytes.len() as u64 > INPUT_LIMIT {
        Err(Error::TooLarge {
            path: name.to_owned(),
        })
    } else {
        Ok(bytes)
    }
}

/// Whether the bytes are a text file: a raw table has a NUL in its header or a length that no text
/// has.
fn looks_like_text(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(512)).unwrap_or_default();
    !head.is_empty()
        && head
            .iter()
            .all(|b| !b.is_ascii_control() || matches!(b, b'\t' | b'\n' | b'\r' | 0x0c))
}

#[cfg(test)]
mod tests;
