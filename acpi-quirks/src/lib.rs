//! What ACPI firmware says, what is known to be wrong with it, and what an operating system must do
//! about it: FreeBSD's decisions for EC2, as pure functions from bytes and numbers to values.
//!
//! - [`quirks`]: the quirk bits and how a user writes them; [`tunables`]: the loader settings and
//!   FreeBSD's way of reading numbers; [`oem`]: the table of known-bad firmware and its matching.
//! - [`resource`]: an iterator over `_CRS`, `_AEI` and `_PRS` buffers, and decoders that give a
//!   typed error with a byte offset where ACPICA reads past the descriptor or corrupts its heap.
//! - [`event`]: from an `_AEI` to the pins, the flags after quirks and the methods to evaluate.
//! - [`eject`], [`pm`]: what to do between `_EJ0` and the rescan; [`pci`]: legacy interrupt routing.
//!
//! No I/O, no clock, no allocation, no panic. Sources: ACPI 6.5 and FreeBSD `sys/dev/acpica`,
//! `sys/dev/gpio`, `sys/dev/pci`, named at each item.
#![no_std]
#![forbid(unsafe_code)]

pub mod eject;
pub mod event;
pub mod oem;
pub mod pci;
mod pin_flags;
pub mod pm;
pub mod quirks;
pub mod resource;
pub mod tunables;

pub use quirks::Quirks;
