//! PCI hot-unplug as EC2 guests meet it: config space, slots, the Nitro firmware, FreeBSD's and Linux's paths
//! through it, and the interrupt map, as state machines that are small values.
//!
//! A [`World`] is the whole dynamic state: `Copy`, `Eq`, `Hash`. [`World::step`] takes one [`Event`] and
//! fills a list of [`Action`]s. There is no clock and no timer inside: a step asks for a
//! [`Action::StartTimer`] with a [`Window`], and whoever executes the world (a simulator that draws one
//! time, a prover that tries them all) answers with [`Event::Timer`]. What does not change is a [`Setup`],
//! parameters only.
//!
//! - [`config`]: a function's config space. [`nitro`]: the firmware's two agents per slot. [`acpihp`]: the
//!   ACPI hot-plug registers. [`pcie`]: a native slot's registers.
//! - [`os`]: the OS's threads and their lock. [`pcib`]: its native slot machine, usable by itself.
//!   [`nvme`]: when a controller counts as gone. [`irq`]: the interrupt map that leaks.
//! - [`entropy`]: the slow random source of Graviton 2.
//! - [`profile`]: every parameter. [`properties`]: what must hold.
#![no_std]
#![forbid(unsafe_code)]

pub mod acpihp;
mod actions;
pub mod config;
pub mod entropy;
mod event;
pub mod irq;
pub mod nitro;
pub mod nvme;
pub mod os;
pub mod pcib;
pub mod pcie;
pub mod profile;
pub mod properties;
mod slot;
mod time;
mod world;

pub use actions::Actions;
pub use event::{
    Action, Event, Message, MethodOutcome, Note, Operator, Panic, Target, Thread, Timer,
};
pub use profile::{Profile, Quirks, Setup};
pub use slot::{Slot, SlotSet};
pub use time::Window;
pub use world::{SlotState, StepError, World};
