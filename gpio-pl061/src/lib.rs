//! The ARM PrimeCell PL061 general-purpose I/O controller, twice over one register map.
//!
//! - [`regs`]: the map itself, the pins, the widths of access.
//! - [`device`]: the controller as a bus sees it. A virtual machine monitor can embed it: reads and
//!   writes, input levels in, outputs and one interrupt line out, snapshot and restore.
//! - [`driver`]: what an operating system does with it, over [`driver::RegisterAccess`]. The device
//!   model implements that trait, and so can volatile MMIO or a table of C callbacks.
//!
//! The PL061 has **no pull resistors** and no register for them. Firmware that asks for a pull-up
//! (as EC2's and QEMU's `_AEI` do) asks for something that the chip cannot give, and
//! [`driver::Error::PullUnsupported`] is the answer.
//!
//! Sources: ARM DDI0190 for the map and the `Trm` behaviour (read through second-hand quotations),
//! QEMU `hw/gpio/pl061.c` and measurements of QEMU 7.2 for `Qemu`, FreeBSD `sys/dev/gpio/pl061.c`
//! and Linux `drivers/gpio/gpio-pl061.c` for the drivers.
//!
//! Nothing here allocates, reads a clock, blocks or panics.
#![no_std]
#![forbid(unsafe_code)]

pub mod device;
pub mod driver;
pub mod regs;
pub mod state;

pub use device::{AccessError, Behaviour, Pl061};
pub use regs::{InvalidPin, Level, Pin, Pins, Width};
pub use state::{State, StateError};
