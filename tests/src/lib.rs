//! What the tests that cross crates share: other people's tools, wrapped.
#![forbid(unsafe_code)]

pub mod acpica;
pub mod aml;
pub mod differential;
pub mod freestanding;
pub mod lines;
pub mod qemu_tables;
pub mod qtest;
pub mod tool;
