//! The benches are in `benches/`; this library holds what they share.
#![forbid(unsafe_code)]

pub mod unplug;
