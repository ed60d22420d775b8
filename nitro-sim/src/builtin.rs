//! The files of `nitro-sim/data`, carried in the binary: each list has a file's name and its
//! content, in order of the names.

use std::borrow::Cow;

use crate::input::{Unread, read_text};
use crate::suggest::did_you_mean;

include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// The text of a built-in profile.
pub fn profile(name: &str) -> Option<&'static str> {
    find(PROFILES, name)
}

/// The text of a built-in scenario.
pub fn scenario(name: &str) -> Option<&'static str> {
    find(SCENARIOS, name)
}

/// The bytes of a built-in table, by its path in `data`.
pub fn table(path: &str) -> Option<&'static [u8]> {
    find(TABLES, path)
}

/// Why what a user names gives no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Neither built in nor a file.
    NotThere {
        /// The built-in names.
        known: String,
        /// What the system said of the file, and the name that was meant, perhaps.
        hint: String,
    },
    /// Something that is no text file: what it is.
    Unfit(String),
}

/// The text of this name among `files`, else of the file at this path.
///
/// # Errors
/// [`ReadError`]
pub fn read(
    files: &'static [(&'static str, &'static str)],
    name: &str,
) -> Result<Cow<'static, str>, ReadError> {
    if let Some(text) = find(files, name) {
        return Ok(Cow::Borrowed(text));
    }
    let text = read_text(name).map_err(|error| match error {
        Unread::Absent(hint) => {
            let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
            ReadError::NotThere {
                known: names.join(", "),
                hint: hint + &did_you_mean(name, names),
            }
        }
        Unread::Unfit(what) => ReadError::Unfit(what),
    })?;
    Ok(Cow::Owned(text))
}

fn find<T: ?Sized>(files: &'static [(&'static str, &'static T)], name: &str) -> Option<&'static T> {
    files
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, content)| *content)
}
