//! The files of `nitro-sim/data`, carried in the binary: each list has a file's name and its
//! content, in order of the names.

use std::borrow::Cow;

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

/// What a user names is neither built in nor a file that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotThere {
    /// The built-in names.
    pub known: String,
    /// What the system said of the file, in brackets; empty for what does not look like a path.
    pub hint: String,
}

/// The text of this name among `files`, else of the file at this path.
///
/// # Errors
/// [`NotThere`]
pub fn read(
    files: &'static [(&'static str, &'static str)],
    name: &str,
) -> Result<Cow<'static, str>, NotThere> {
    if let Some(text) = find(files, name) {
        return Ok(Cow::Borrowed(text));
    }
    let text = std::fs::read_to_string(name).map_err(|error| {
        let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
        NotThere {
            known: names.join(", "),
            hint: if name.contains(['.', '/']) {
                format!(" ({error})")
            } else {
                String::new()
            },
        }
    })?;
    Ok(Cow::Owned(text))
}

fn find<T: ?Sized>(files: &'static [(&'static str, &'static T)], name: &str) -> Option<&'static T> {
    files
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, content)| *content)
}
