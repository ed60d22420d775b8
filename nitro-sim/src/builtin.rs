//! The files of `nitro-sim/data`, carried in the binary: each list has a file's name and its
//! content, in order of the names.

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

fn find<T: ?Sized>(files: &'static [(&'static str, &'static T)], name: &str) -> Option<&'static T> {
    files
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, content)| *content)
}
