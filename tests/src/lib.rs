//! What the tests that cross crates share: other people's tools, wrapped.
#![forbid(unsafe_code)]

pub mod tool;
