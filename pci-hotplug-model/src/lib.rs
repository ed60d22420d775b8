//! The house is being built.
#![no_std]
#![forbid(unsafe_code)]
