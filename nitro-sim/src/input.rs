//! Text files that a user names.

use std::fs::File;
use std::io::{ErrorKind, Read};

/// The largest text that is read, in bytes; a device may have no end.
const MOST: u64 = 256 << 20;

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// Nothing is there: what the system said, in brackets; empty for what does not look like a
    /// path.
    Absent(String),
    /// Something is there: what it is instead, or why it cannot be read.
    Unfit(String),
}

/// The text of the file at `path`.
///
/// # Errors
/// [`Unread`]
pub(crate) fn read_text(path: &str) -> Result<String, Unread> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes));
    read.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => {
            Unread::Absent(if path.contains(['.', '/']) {
                format!(" ({error})")
            } else {
                String::new()
            })
        }
        ErrorKind::IsADirectory => Unread::Unfit("a directory, not a file".to_owned()),
        _ => Unread::Unfit(error.to_string()),
    })?;
    if bytes.len() as u64 > MOST {
        let what = format!("larger than {} MiB", MOST >> 20);
        return Err(Unread::Unfit(what));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Unread::Unfit(format!("not a text file: byte offset {at:#x} is not UTF-8"))
    })
}
