//! The house is being built.
#![forbid(unsafe_code)]
