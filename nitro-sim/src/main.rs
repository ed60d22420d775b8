//! The command line; everything it does, the library does.
#![forbid(unsafe_code)]

fn main() {}
