//! The C ABI of the project's decisions, for a kernel: `no_std`, no allocation, no globals, no
//! threads, no panics.
//!
//! `include/acpi_quirks.h` is made from this crate. `kernel/` turns it into a static library, and
//! `tests/tests/capi_kernel.rs` proves of that library what this page claims. The functions decide
//! nothing themselves: each translates its arguments, asks a core, and translates the answer.
//!
//! Every function checks its pointers for null and for alignment, and answers with [`aq_status`].
//! What it cannot check it asks for, in the header's opening and in each description.
#![no_std]
// `acpivar` is for cbindgen: FreeBSD's acpivar.h has the ACPI_Q_* constants too.
#![allow(unexpected_cfgs)]
// The names are C's.
#![allow(non_camel_case_types)]
// The contract of every pointer is in cbindgen.toml, once, at the top of the header.
#![allow(clippy::missing_safety_doc)]

mod aei;
mod eject;
mod layout;
mod pl061;
mod pointer;
mod quirks;
mod status;

pub use aei::*;
pub use eject::*;
pub use pl061::*;
pub use quirks::*;
pub use status::aq_status;
