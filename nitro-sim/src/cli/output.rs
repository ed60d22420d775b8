//! Writing results: to standard output, which may be closed early, or to a file, whole or not at
//! all.

use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Write};
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
        self.write_by(process, |out| out.write_all(text.as_bytes()))
    }

    /// As [`OutputArgs::write`], but piece by piece: there may be more than memory holds.
    pub(super) fn write_by(
        &self,
        process: &mut Process<'_>,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), Failure> {
        match &self.output {
            Some(path) => write_file_by(path, write),
            None => write_stdout_by(process, write),
        }
    }
}

/// Writes to standard output.
pub(super) fn write_stdout(text: &str, process: &mut Process<'_>) -> Result<(), Failure> {
    write_stdout_by(process, |out| out.write_all(text.as_bytes()))
}

/// A reader that has seen enough (`| head`) is no failure.
fn write_stdout_by(
    process: &mut Process<'_>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut out = BufWriter::new(&mut process.stdout);
    let written = write(&mut out).and_then(|()| out.flush());
    // What did not go out is not tried again.
    let _ = out.into_parts();
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
    write_file_by(path, |out| out.write_all(bytes))
}

/// As [`write_file`], but piece by piece.
fn write_file_by(
    path: &str,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let target = target(path);
    let named = |error: io::Error| Failure(format!("{path}: {error}; {}", advice(error.kind())));
    // A device or a pipe cannot be replaced; it takes the bytes as they come.
    if is_stream(&target) {
        let stream = fs::File::create(&target);
        return stream
            .and_then(|stream| write_buffered(stream, write))
            .map_err(named);
    }
    let permissions = permissions(&target).map_err(named)?;
    let beside = beside(&target);
    let written =
        write_new(&beside, permissions, write).and_then(|()| fs::rename(&beside, &target));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        named(error)
    })
}

/// Refuses one file for two texts: the second would replace the first.
pub(super) fn two_files(output: &str, record: &str) -> Result<(), Failure> {
    let file = target(output);
    if file != target(record) || is_stream(&file) {
        return Ok(());
    }
    Err(Failure(format!(
        "`-o {output}` and `--record {record}` name the same file; give two, or leave one out"
    )))
}

/// The file that a path means. Through a symbolic link the file that it names is replaced, not the
/// link.
fn target(path: &str) -> PathBuf {
    let known = fs::canonicalize(path).ok();
    known
        .or_else(|| absent(path))
        .unwrap_or_else(|| path.into())
}

/// [`target`] of what is not there, be it at the end of links.
fn absent(path: &str) -> Option<PathBuf> {
    // As many as Linux follows.
    const LINKS: usize = 40;
    let mut path = PathBuf::from(path);
    for _ in 0..LINKS {
        let directory = match path.parent()? {
            here if here.as_os_str().is_empty() => Path::new("."),
            directory => directory,
        };
        path = fs::canonicalize(directory).ok()?.join(path.file_name()?);
        match fs::read_link(&path) {
            Ok(link) => path = path.with_file_name(link),
            Err(_) => return Some(path),
        }
    }
    None
}

/// Whether something is there that is neither a file nor a directory.
fn is_stream(target: &Path) -> bool {
    fs::metadata(target).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// Those of the file that is to be replaced, if there is one. Its directory would let a file go
/// that may not be written, so it is asked itself.
fn permissions(target: &Path) -> io::Result<Option<fs::Permissions>> {
    let old = match fs::metadata(target) {
        Ok(metadata) if metadata.is_file() => metadata.permissions(),
        _ => return Ok(None),
    };
    if old.readonly() {
        let why = "the file that is there is read-only";
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, why));
    }
    OpenOptions::new().write(true).open(target)?;
    Ok(Some(old))
}

/// Writes a file that is not there yet; nobody reads it who may not read the one that it replaces.
fn write_new(
    path: &Path,
    permissions: Option<fs::Permissions>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let file = fs::File::create(path)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    write_buffered(file, write)
}

fn write_buffered(
    file: fs::File,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut out = BufWriter::new(file);
    write(&mut out)?;
    out.flush()
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
