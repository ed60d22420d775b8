//! Which source lines a linked program's code comes from, as its debugging information says.
//!
//! Inlining hides symbols but not lines: code that was inlined still says where it was written.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// The lines of each file that a program has code from.
pub type Lines = BTreeMap<String, BTreeSet<u32>>;

/// The lines of the files below `roots` (directories from the top of the repository, as
/// "acpi-quirks/src/") that `program` has code from. Code that the linker threw away does not count.
///
/// # Panics
/// If `llvm-dwarfdump` fails.
#[must_use]
pub fn of(program: &Path, roots: &[&str]) -> Lines {
    let mut units = Units::default();
    let only_units = ["--debug-info", "--recurse-depth=0"];
    dump(program, &only_units, |line| units.read(line));
    let mut tables = Tables::new(roots, units.directories);
    dump(program, &["--debug-line"], |line| tables.read(line));
    tables.lines
}

/// Gives each line that `llvm-dwarfdump` prints to `read`; there are many.
fn dump(program: &Path, arguments: &[&str], mut read: impl FnMut(&str)) {
    let mut dump = Command::new("llvm-dwarfdump")
        .args(arguments)
        .arg(program)
        .stdout(Stdio::piped())
        .spawn()
        .expect("llvm-dwarfdump is installed");
    let text = BufReader::new(dump.stdout.take().expect("its output is a pipe"));
    for line in text.lines() {
        read(&line.expect("text"));
    }
    assert!(dump.wait().expect("it ends").success(), "llvm-dwarfdump");
}

/// Where each compilation unit was compiled, by the place of its line table.
#[derive(Default)]
struct Units {
    table: Option<u64>,
    directories: BTreeMap<u64, String>,
}

impl Units {
    fn read(&mut self, line: &str) {
        let line = line.trim_start();
        if let Some(at) = line.strip_prefix("DW_AT_stmt_list") {
            self.table = hexadecimal(at);
        } else if line.starts_with("DW_AT_comp_dir")
            && let (Some(table), Some(directory)) = (self.table, quoted(line))
        {
            self.directories.insert(table, directory.to_owned());
        }
    }
}

/// The line tables of a program's compilation units, one after the other.
struct Tables<'a> {
    roots: &'a [&'a str],
    /// Where each unit was compiled: names in its table may be relative to that.
    units: BTreeMap<u64, String>,
    unit: String,
    directories: BTreeMap<u32, String>,
    /// Those files that are below a root.
    files: BTreeMap<u32, String>,
    /// The file whose entry is being read: its number and name.
    entry: Option<(u32, String)>,
    /// The rows of the sequence that is being read.
    rows: Vec<Row>,
    lines: Lines,
}

struct Row {
    address: u64,
    line: u32,
    file: u32,
}

impl<'a> Tables<'a> {
    fn new(roots: &'a [&'a str], units: BTreeMap<u64, String>) -> Self {
        Self {
            roots,
            units,
            unit: String::new(),
            directories: BTreeMap::new(),
            files: BTreeMap::new(),
            entry: None,
            rows: Vec::new(),
            lines: Lines::new(),
        }
    }

    fn read(&mut self, line: &str) {
        if line.starts_with("0x") {
            self.row(line);
        } else if let Some(at) = line.strip_prefix("debug_line[") {
            let unit = hexadecimal(at).and_then(|at| self.units.get(&at));
            self.unit = unit.cloned().unwrap_or_default();
            self.directories.clear();
            self.files.clear();
        } else if let Some(rest) = line.strip_prefix("include_directories[") {
            if let (Some(number), Some(name)) = (number(rest), quoted(rest)) {
                self.directories.insert(number, name.to_owned());
            }
        } else if let Some(rest) = line.strip_prefix("file_names[") {
            self.entry = number(rest).map(|number| (number, String::new()));
        } else if let Some((_, entry)) = &mut self.entry {
            let line = line.trim_start();
            if line.starts_with("name:") {
                *entry = quoted(line).unwrap_or_default().to_owned();
            } else if let Some(index) = line.strip_prefix("dir_index:") {
                self.file(index.trim().parse().unwrap_or(0));
            }
        }
    }

    /// An entry is complete: keeps it if it is below a root.
    fn file(&mut self, directory: u32) {
        let Some((number, name)) = self.entry.take() else {
            return;
        };
        let directory = self.directories.get(&directory).map_or("", String::as_str);
        let path = format!("{}/{directory}/{name}", self.unit);
        let place = self.roots.iter().filter_map(|root| path.rfind(root)).min();
        if let Some(place) = place {
            self.files.insert(number, path[place..].to_owned());
        }
    }

    /// "0x0000000000215b41    457     14      1   0             0  is_stmt prologue_end"
    fn row(&mut self, line: &str) {
        let mut fields = line.split_whitespace();
        let address = fields.next().and_then(|text| text.strip_prefix("0x"));
        let address = address.and_then(|text| u64::from_str_radix(text, 16).ok());
        let mut field = || fields.next().and_then(|text| text.parse::<u32>().ok());
        let (Some(address), Some(line_number), Some(_), Some(file)) =
            (address, field(), field(), field())
        else {
            return;
        };
        self.rows.push(Row {
            address,
            line: line_number,
            file,
        });
        if line.ends_with("end_sequence") {
            self.sequence();
        }
    }

    /// A sequence is complete. The linker leaves those of code that it threw away at address 0,
    /// where no program has code.
    fn sequence(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        if rows.first().is_none_or(|row| row.address == 0) {
            return;
        }
        for row in rows.iter().filter(|row| row.line != 0) {
            if let Some(file) = self.files.get(&row.file) {
                let lines = self.lines.entry(file.clone()).or_default();
                lines.insert(row.line);
            }
        }
    }
}

/// The number before the bracket: "  5] = …".
fn number(text: &str) -> Option<u32> {
    text.split_once(']')?.0.trim().parse().ok()
}

/// The number in brackets: "(0x0000134c)", "0x0000134c]".
fn hexadecimal(text: &str) -> Option<u64> {
    let (_, digits) = text.split_once("0x")?;
    let digits = digits.split([')', ']']).next()?;
    u64::from_str_radix(digits, 16).ok()
}

/// What stands between quotation marks.
fn quoted(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUMP: &str = r#"
debug_line[0x00000000]
include_directories[  1] = "/home/user/acpi-quirks/src"
include_directories[  2] = "library/core/src"
file_names[  1]:
           name: "pm.rs"
      dir_index: 1
file_names[  2]:
           name: "fmt/mod.rs"
      dir_index: 2
0x0000000000000000     17      1      1   0             0  is_stmt
0x0000000000000004     17      1      1   0             0  is_stmt end_sequence
0x0000000000001000     18      1      1   0             0  is_stmt
0x0000000000001004     99      1      2   0             0  is_stmt
0x0000000000001008      0      1      1   0             0
0x000000000000100c     20      1      1   0             0  is_stmt end_sequence
debug_line[0x00000100]
include_directories[  1] = "elsewhere"
file_names[  1]:
           name: "pm.rs"
      dir_index: 1
0x0000000000002000     30      1      1   0             0  is_stmt end_sequence
debug_line[0x00000200]
include_directories[  1] = "src"
file_names[  1]:
           name: "pm.rs"
      dir_index: 1
0x0000000000003000     40      1      1   0             0  is_stmt end_sequence
"#;

    const UNITS: &str = r#"
0x00000000: DW_TAG_compile_unit
              DW_AT_name	("src/main.rs")
              DW_AT_stmt_list	(0x00000200)
              DW_AT_comp_dir	("/home/user/acpi-quirks")
"#;

    #[test]
    fn lines_of_live_code_below_the_roots() {
        let mut units = Units::default();
        UNITS.lines().for_each(|line| units.read(line));
        let mut tables = Tables::new(&["acpi-quirks/src/"], units.directories);
        DUMP.lines().for_each(|line| tables.read(line));
        let expected = BTreeSet::from([18, 20, 40]);
        assert_eq!(
            tables.lines,
            BTreeMap::from([("acpi-quirks/src/pm.rs".to_owned(), expected)])
        );
    }
}
