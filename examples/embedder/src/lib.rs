//! The device models inside a virtual-machine monitor, as its author would embed them.
//!
//! The models know no bus, no interrupt controller and no threads; what a monitor adds is here, and
//! is small: a bus of trait objects ([`bus`]), an interrupt line into something like an event
//! descriptor ([`irq`]), the two devices behind them ([`gpio`], [`slot`]), and a machine that can
//! be stopped at any point, written down and continued elsewhere ([`machine`]).
#![forbid(unsafe_code)]

pub mod bus;
pub mod gpio;
pub mod irq;
pub mod machine;
pub mod slot;
