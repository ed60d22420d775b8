//! The conformance suite: ASL files whose comments say what each program gives.
//!
//! A program is one method. The comment lines directly above it are its expectation:
//!
//! ```text
//! // expect: Integer 0x5                  what it returns (`Nothing`, `AE_…`)
//! // debug: "text"                        then, in order, each thing that it does to the world:
//! // notify: DEV0 0x80                      a store to Debug, a Notify (last segment, value),
//! // memory: write32 0x1004 0x5             a SystemMemory access (direction, width, address, value),
//! // access: 0x1                            an access to another space
//! // args: 1 "two" (03 04) [5 6]          its arguments, in acpiexec's notation
//! Method (T001) { … }
//! ```
//!
//! What happens while a table is loaded and initialised stands above its `DefinitionBlock`, without an
//! `expect`. All programs of a file run in its order, in one namespace. `// with: OTHER.asl` loads another
//! file's table after this one; such a file has no programs of its own and begins with `// part`. One that begins with
//! `// constants` has constants where iasl allows none. `// bytes: 41=61 42=62` replaces bytes, given in hexadecimal,
//! by as many others wherever they stand in the tables, for what iasl does not write.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use super::vm;
use crate::acpica::{self, CompileError, Evaluation, NoVerdict, Report, Session};

/// Keys of comments that are part of an expectation's text.
const EXPECTED: [&str; 5] = ["expect", "debug", "notify", "memory", "access"];

/// Makes a table's checksum right.
fn sign(table: &mut [u8]) {
    let sum = table
        .iter()
        .fold(0, |sum: u8, byte| sum.wrapping_add(*byte));
    table[9] = table[9].wrapping_sub(sum);
}

/// Bytes from two hexadecimal digits each.
fn bytes(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2);
    let pairs = pairs.map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    pairs
        .map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal digits"))
        .collect()
}

/// One method with its expectation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// `\T001`.
    pub path: String,
    /// Arguments in acpiexec's notation.
    pub arguments: String,
    /// The expectation's lines, as in the file without `// `.
    pub expected: Vec<String>,
    /// Line of the method, from 0.
    line: usize,
}

/// One file of the suite.
#[derive(Debug, Clone)]
pub struct Suite {
    /// Where.
    pub file: PathBuf,
    /// What happens at load and initialisation.
    pub load: Vec<String>,
    /// The programs, in order.
    pub programs: Vec<Program>,
    /// The tables after the first.
    pub with: Vec<PathBuf>,
    source: String,
    /// Line of the `DefinitionBlock`, from 0.
    head: usize,
}

impl Suite {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(file: &Path) -> io::Result<Self> {
        let source = fs::read_to_string(file)?;
        let mut suite = Self {
            file: file.to_owned(),
            load: Vec::new(),
            programs: Vec::new(),
            with: Vec::new(),
            source: source.clone(),
            head: 0,
        };
        let mut expected: Vec<String> = Vec::new();
        let mut arguments = String::new();
        for (line, text) in source.lines().enumerate() {
            let text = text.trim();
            if let Some((key, value)) = comment(text) {
                match key {
                    "args" => arguments = value.to_owned(),
                    "with" => suite.with.push(file.with_file_name(value)),
                    _ if EXPECTED.contains(&key) => expected.push(format!("{key}: {value}")),
                    _ => {}
                }
            } else if text.starts_with("DefinitionBlock") {
                suite.head = line;
                suite.load = std::mem::take(&mut expected);
            } else if let Some(name) = method(text)
                && expected.iter().any(|line| line.starts_with("expect: "))
            {
                suite.programs.push(Program {
                    path: if name.starts_with('\\') {
                        name
                    } else {
                        format!("\\{name}")
                    },
                    arguments: std::mem::take(&mut arguments),
                    expected: std::mem::take(&mut expected),
                    line,
                });
            }
        }
        Ok(suite)
    }

    /// All files of a directory that are not parts of another, sorted.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn read_all(directory: &Path) -> io::Result<Vec<Self>> {
        let mut files: Vec<PathBuf> = fs::read_dir(directory)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        files.retain(|file| acpica::is_asl(file));
        files.sort();
        let mut suites = files
            .iter()
            .map(|f| Self::read(f))
            .collect::<Result<Vec<_>, _>>()?;
        suites.retain(|suite| !suite.source.starts_with("// part"));
        Ok(suites)
    }

    /// The compiled tables, this file's first.
    ///
    /// # Errors
    /// What iasl said.
    pub fn tables(&self) -> Result<Vec<Vec<u8>>, CompileError> {
        std::iter::once(&self.file)
            .chain(&self.with)
            .map(|file| acpica::compile_file(file))
            .map(|table| Ok(self.with_bytes(self.with_constants(table?))))
            .collect()
    }

    /// `// constants`: iasl refuses a constant as a target, so that `Local5`, `Local6` and `Local7` stand for
    /// `Zero`, `One` and `Ones` in such a file.
    fn with_constants(&self, mut table: Vec<u8>) -> Vec<u8> {
        if self.source.starts_with("// constants") {
            for byte in &mut table[36..] {
                *byte = match byte {
                    0x65 => 0,
                    0x66 => 1,
                    0x67 => 0xFF,
                    _ => *byte,
                };
            }
            sign(&mut table);
        }
        table
    }

    /// `// bytes`: replaces some.
    fn with_bytes(&self, mut table: Vec<u8>) -> Vec<u8> {
        let lines = self
            .source
            .lines()
            .filter_map(|line| line.strip_prefix("// bytes: "));
        for (from, to) in lines
            .flat_map(str::split_whitespace)
            .filter_map(|pair| pair.split_once('='))
        {
            let (from, to) = (bytes(from), bytes(to));
            assert_eq!(from.len(), to.len(), "{}: as many bytes", self.name());
            for at in 36..table.len() {
                if table[at..].starts_with(&from) {
                    table[at..at + to.len()].copy_from_slice(&to);
                }
            }
            sign(&mut table);
        }
        table
    }

    /// What ACPICA makes of it.
    ///
    /// # Errors
    /// acpiexec crashed or hung.
    pub fn run_acpica(&self, tables: &[Vec<u8>]) -> Result<Report, NoVerdict> {
        let tables: Vec<&[u8]> = tables.iter().map(Vec::as_slice).collect();
        let mut session = Session::new(&tables);
        if self.notifies().next().is_some() {
            session = session.settle();
        }
        for program in &self.programs {
            session = session.evaluate(&program.path, &program.arguments);
        }
        let report = session.run()?;
        if report.evaluations.len() == self.programs.len() {
            return Ok(report);
        }
        let (got, asked) = (report.evaluations.len(), self.programs.len());
        Err(NoVerdict(format!(
            "acpiexec answered {got} of {asked} programs"
        )))
    }

    /// What `aml-vm` makes of it.
    ///
    /// # Errors
    /// It refused a table.
    pub fn run_vm(&self, tables: &[Vec<u8>]) -> Result<Report, aml_vm::Error> {
        let mut session = vm::Session::load(tables)?;
        for program in &self.programs {
            let evaluation = session.evaluate(&program.path, &program.arguments);
            session.report.evaluations.push(evaluation);
        }
        Ok(session.report)
    }

    /// Where a report departs from the comments.
    #[must_use]
    pub fn differences(&self, report: &Report) -> Vec<Difference> {
        self.compare(report, |_| true)
    }

    /// Where ACPICA's report departs from the comments: a thread of its own prints the notifies, possibly when a
    /// later program runs, so that only which there are is compared.
    #[must_use]
    pub fn differences_of_acpica(&self, report: &Report) -> Vec<Difference> {
        let mut found = self.compare(report, |line| !is_notify(line));
        let mut expected: Vec<&str> = self.notifies().collect();
        expected.sort_unstable();
        let loading = report.load.iter().map(ToString::to_string);
        let mut got: Vec<String> = loading.filter(|line| is_notify(line)).collect();
        got.extend(report.notifies());
        got.sort_unstable();
        if expected != got {
            found.push(Difference {
                file: self.name(),
                program: "notifies".to_owned(),
                line: self.head + 1,
                expected: expected.join("; "),
                got: got.join("; "),
            });
        }
        found
    }

    /// All notifies that the comments expect.
    fn notifies(&self) -> impl Iterator<Item = &str> {
        let programs = self.programs.iter().flat_map(|program| &program.expected);
        let lines = self.load.iter().chain(programs).map(String::as_str);
        lines.filter(|line| is_notify(line))
    }

    /// Compares those lines that are to be kept.
    fn compare(&self, report: &Report, keep: impl Fn(&str) -> bool) -> Vec<Difference> {
        let file = self.name();
        let load = report.load.iter().map(ToString::to_string).collect();
        let load = ("load", self.head, &self.load, load);
        let programs = self.programs.iter().zip(&report.evaluations);
        let programs = programs.map(|(program, evaluation)| {
            let got = lines(evaluation);
            (program.path.as_str(), program.line, &program.expected, got)
        });
        let kept = |lines: &[String]| -> Vec<String> {
            lines.iter().filter(|line| keep(line)).cloned().collect()
        };
        std::iter::once(load)
            .chain(programs)
            .map(|(program, line, expected, got)| (program, line, kept(expected), kept(&got)))
            .filter(|(_, _, expected, got)| !alike(expected, got))
            .map(|(program, line, expected, got)| Difference {
                file: file.clone(),
                program: program.to_owned(),
                line: line + 1,
                expected: expected.join("; "),
                got: got.join("; "),
            })
            .collect()
    }

    /// The file with its expectations replaced by what a report says: for writing new programs, whose
    /// values are then read by a human.
    #[must_use]
    pub fn blessed(&self, report: &Report) -> String {
        let mut replaced: Vec<(usize, Vec<String>)> = self
            .programs
            .iter()
            .zip(&report.evaluations)
            .map(|(program, evaluation)| (program.line, lines(evaluation)))
            .collect();
        replaced.insert(
            0,
            (
                self.head,
                report.load.iter().map(ToString::to_string).collect(),
            ),
        );
        let mut text = String::new();
        let mut next = replaced.iter().peekable();
        for (number, line) in self.source.lines().enumerate() {
            if Self::is_expectation(line) {
                continue;
            }
            if let Some((_, lines)) = next.next_if(|(at, _)| *at == number) {
                let indent = &line[..line.len() - line.trim_start().len()];
                for line in lines {
                    let _ = writeln!(text, "{indent}// {line}");
                }
            }
            let _ = writeln!(text, "{line}");
        }
        text
    }

    /// Whether a line of a file is part of an expectation.
    #[must_use]
    pub fn is_expectation(line: &str) -> bool {
        comment(line.trim()).is_some_and(|(key, _)| EXPECTED.contains(&key))
    }

    /// The file's name.
    #[must_use]
    pub fn name(&self) -> String {
        self.file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    }
}

/// A program that does not do what its comment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The file's name.
    pub file: String,
    /// The program's path, or `load`.
    pub program: String,
    /// Line of the method, from 1.
    pub line: usize,
    /// The comment.
    pub expected: String,
    /// What it did.
    pub got: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            program,
            line,
            expected,
            got,
        } = self;
        write!(
            f,
            "{file}:{line}: {program}\n    comment: {expected}\n    got:     {got}"
        )
    }
}

/// Whether ACPICA and another mean the same.
///
/// ACPICA cannot hand a reference out in a package unless it stands for a bare name, and fails with `AE_TYPE` after
/// the work is done; `aml-vm` hands it out.
#[must_use]
pub fn alike(acpica: &[String], other: &[String]) -> bool {
    let [acpica_end, acpica_events @ ..] = acpica else {
        return acpica == other;
    };
    let [other_end, other_events @ ..] = other else {
        return false;
    };
    let handed_out = acpica_end == "expect: AE_TYPE"
        && other_end.starts_with("expect: Package")
        && other_end.contains("Reference ");
    acpica_events == other_events && (acpica_end == other_end || handed_out)
}

/// An evaluation as the comment that expects it.
#[must_use]
pub fn lines(evaluation: &Evaluation) -> Vec<String> {
    let end = format!("expect: {}", evaluation.outcome);
    std::iter::once(end)
        .chain(evaluation.events.iter().map(ToString::to_string))
        .collect()
}

fn is_notify(line: &str) -> bool {
    line.starts_with("notify: ")
}

/// `// key: value`.
fn comment(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("// ")?
        .split_once(": ")
        .filter(|(key, _)| !key.contains(' '))
}

/// The name in `Method (NAME…`.
fn method(line: &str) -> Option<String> {
    let rest = line
        .strip_prefix("Method")?
        .trim_start()
        .strip_prefix('(')?
        .trim_start();
    let name = rest.split([',', ')']).next()?.trim();
    Some(name.to_owned())
}
