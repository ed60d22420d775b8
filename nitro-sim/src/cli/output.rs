//! Writing results: to standard output, which may be closed early, or to a file, whole or not at
//! all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::report::style::Style;
use crate::report::text::Verbosity;

use super::args::{Color, OutputArgs};
use super::{Failure, Process};

/// A format that a command can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
    Tap,
    Junit,
}

impl OutputArgs {
    /// The format, if `supported` by the command.
    pub(super) fn format(&self, command: &str, supported: &[Format]) -> Result<Format, Failure> {
        const KNOWN: [(&str, Option<Format>); 10] = [
            ("text", Some(Format::Text)),
            ("json", Some(Format::Json)),
            ("tap", Some(Format::Tap)),
            ("junit", Some(Format::Junit)),
            ("vcd", None),
            ("perfetto", None),
            ("svg", None),
            ("html", None),
            ("mermaid", None),
            ("sarif", None),
        ];
        let known = KNOWN.iter().find(|(name, _)| *name == self.format);
        let names = KNOWN
            .iter()
            .filter(|(_, format)| format.is_some_and(|format| supported.contains(&format)));
        let names: Vec<&str> = names.map(|(name, _)| *name).collect();
        let names = names.join(", ");
        match known {
            Some((_, Some(format))) if supported.contains(format) => Ok(*format),
            Some((name, None)) => Err(Failure(format!(
                "format `{name}` is not built yet; `{command}` writes {names}"
            ))),
            Some((name, _)) => Err(Failure(format!(
                "`{command}` does not write `{name}`; it writes {names}"
            ))),
            None => Err(Failure(format!(
                "no format `{}`; `{command}` writes {names}",
                self.format
            ))),
        }
    }

    pub(super) fn style(&self, process: &Process<'_>) -> Style {
        let to_terminal =
            process.terminal && self.output.is_none() && std::env::var_os("NO_COLOR").is_none();
        Style {
            colour: match self.color {
                Color::Auto => to_terminal,
                Color::Always => true,
                Color::Never => false,
            },
        }
    }

    pub(super) fn verbosity(&self) -> Verbosity {
        Verbosity {
            verbose: self.verbose,
            quiet: self.quiet,
        }
    }

    /// Writes the result of a command to where the user wants it.
    pub(super) fn write(&self, text: &str, process: &mut Process<'_>) -> Result<(), Failure> {
        match &self.output {
            Some(path) => write_file(path, text.as_bytes()),
            None => write_stdout(text, process),
        }
    }
}

/// A reader that has seen enough (`| head`) is no failure.
fn write_stdout(text: &str, process: &mut Process<'_>) -> Result<(), Failure> {
    let written = process
        .stdout
        .write_all(text.as_bytes())
        .and_then(|()| process.stdout.flush());
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let advice = "write to a file elsewhere with -o";
            Err(Failure(format!("standard output: {error}; {advice}")))
        }
        _ => Ok(()),
    }
}

/// Writes beside the file and renames, so that a reader sees the old content or the new one and
/// nothing else.
pub(super) fn write_file(path: &str, bytes: &[u8]) -> Result<(), Failure> {
    // Through a symbolic link the file that it names is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path));
    let target = target.as_path();
    let named = |error: io::Error| Failure(format!("{path}: {error}; {}", advice(error.kind())));
    // A device or a pipe cannot be replaced; it takes the bytes as they come.
    if fs::metadata(target).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir()) {
        return fs::write(target, bytes).map_err(named);
    }
    let beside = beside(target);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, target));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        named(error)
    })
}

/// What to do about output that could not be written.
fn advice(error: io::ErrorKind) -> &'static str {
    use io::ErrorKind as E;
    match error {
        E::StorageFull | E::QuotaExceeded | E::FileTooLarge => {
            "make room there, or give a file on another disk"
        }
        E::IsADirectory => "give the name of a file, not of a directory",
        E::PermissionDenied | E::ReadOnlyFilesystem => "give a file that you may write",
        _ => "give a file in a directory that exists and can be written",
    }
}

fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{}.part", std::process::id()))
}
