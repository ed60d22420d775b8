//! Simulator of cloud firmware quirks: real ACPI tables, virtual time, races that can be replayed.
//!
//! - [`tables`] reads ACPI tables, [`firmware`] runs their AML;
//! - [`settings`] is the machine as data, [`scenario`] what happens to it, [`setup`] both with the
//!   options of a run;
//! - [`machine`] wires them together over the [`engine`]'s queue and seed, and [`simulation`] runs
//!   it;
//! - [`trace`] is what happened, [`verdict`] what broke, [`report`] both for people and programs;
//! - [`prove`] is a scenario in every order and with every timing, [`hunt`] in random ones;
//! - [`explore`] is every order and every timing of anything that has states;
//! - [`aml_tool`] evaluates, lists, traces and dumps the AML of real tables;
//! - [`cli`] is the command line.
#![forbid(unsafe_code)]

pub mod aml_tool;
pub mod builtin;
pub mod cli;
pub mod engine;
pub mod explore;
pub mod firmware;
pub mod hunt;
mod input;
pub mod machine;
pub mod matrix;
pub mod prove;
pub mod replay;
pub mod report;
pub mod scenario;
pub mod settings;
pub mod setup;
pub mod simulation;
mod suggest;
pub mod tables;
mod threads;
pub mod time;
pub mod trace;
pub mod verdict;
