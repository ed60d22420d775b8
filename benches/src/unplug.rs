//! The small hot-unplug model on which explorers are compared, once per tool: here as a
//! [`Component`], in `tests/promela/unplug.pml` for SPIN, and in `benches/explore.rs` for the
//! peers.
//!
//! Per slot: the OS (notify, detach, clear PME, eject, a delay, rescan, wait, attach a new volume),
//! the device's firmware (may raise PME before the eject; gone 1..=2 ticks after it) and the bus'
//! firmware (reports it 1..=2 ticks after that), over one clock with hard deadlines. With a delay
//! of 5 there is no ghost; with 4 there is one after 10 steps. Alone, a slot has 26 states and 32
//! complete schedules; `n` slots have 26^n states.

use nitro_sim::explore::product::{Component, Lock, Options, Product};

/// The model's parameters, in ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unplug {
    /// Between eject and rescan.
    pub delay: u8,
    /// From the eject to the device's departure, at most; at least 1.
    pub gone: u8,
    /// From the departure to the bus' report, at most; at least 1.
    pub report: u8,
}

/// Ticks between a rescan and the next volume.
const WAIT: u8 = 2;

/// Where the OS is with a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Os {
    /// The volume is in use.
    Idle,
    /// The eject was requested.
    Notified,
    /// The driver is detached; from here to the rescan, the topology lock is held.
    Detached,
    /// PME status and enable are settled.
    Cleared,
    /// Ejected so many ticks ago.
    Ejected(u8),
    /// Rescanned so many ticks ago, as far as that matters.
    Rescanned(u8),
    /// A new volume is in the slot.
    Plugged,
    /// The OS has looked at it.
    Attached,
}

/// Where the slot's firmware is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Firmware {
    /// A device is there and reported.
    Present,
    /// Told to go so many ticks ago.
    Departing(u8),
    /// Gone for so many ticks, and still reported.
    Reporting(u8),
    /// Not there, not reported.
    Absent,
}

/// One slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    /// The OS.
    pub os: Os,
    /// Whether the device has raised PME.
    pub pme: bool,
    /// The firmware.
    pub firmware: Firmware,
    /// Whether the rescan found a device that was leaving.
    pub ghost: bool,
}

impl Unplug {
    /// The model as published: both firmware windows 1..=2.
    pub fn with_delay(delay: u8) -> Self {
        Unplug {
            delay,
            gone: 2,
            report: 2,
        }
    }

    /// `count` slots.
    pub fn slots(self, count: usize, options: Options) -> Product<Slot> {
        Product::new(&self, count, options)
            .expect("26 local states; at most 12 slots fit into a word")
    }
}

/// No reduction.
pub const PLAIN: Options = Options {
    lock: false,
    symmetry: false,
};
/// Slots are interchangeable.
pub const SYMMETRY: Options = Options {
    lock: false,
    symmetry: true,
};
/// Slots are interchangeable and share the OS's topology lock.
pub const LOCKED: Options = Options {
    lock: true,
    symmetry: true,
};

impl Component for Unplug {
    type Local = Slot;

    fn initial(&self) -> Slot {
        Slot {
            os: Os::Idle,
            pme: false,
            firmware: Firmware::Present,
            ghost: false,
        }
    }

    fn moves(&self, &slot: &Slot, moves: &mut Vec<(&'static str, Lock, Slot)>) {
        use Firmware::{Absent, Departing, Present, Reporting};
        let mut keep = |name, to| moves.push((name, Lock::Keep, to));
        let before = matches!(
            slot.os,
            Os::Idle | Os::Notified | Os::Detached | Os::Cleared
        );
        if before && !slot.pme {
            keep("raise-pme", Slot { pme: true, ..slot });
        }
        match slot.firmware {
            Departing(1..) => keep(
                "gone",
                Slot {
                    firmware: Reporting(0),
                    ..slot
                },
            ),
            Reporting(1..) => keep(
                "report",
                Slot {
                    firmware: Absent,
                    ..slot
                },
            ),
            _ => {}
        }
        match slot.os {
            Os::Idle => keep(
                "notify",
                Slot {
                    os: Os::Notified,
                    ..slot
                },
            ),
            Os::Notified => moves.push((
                "detach",
                Lock::Acquire,
                Slot {
                    os: Os::Detached,
                    ..slot
                },
            )),
            Os::Detached => keep(
                "clear-pme",
                Slot {
                    os: Os::Cleared,
                    pme: false,
                    ..slot
                },
            ),
            Os::Cleared => {
                keep(
                    "eject",
                    Slot {
                        os: Os::Ejected(0),
                        pme: false,
                        firmware: Departing(0),
                        ..slot
                    },
                );
            }
            Os::Ejected(t) if t == self.delay => {
                let ghost = slot.firmware != Absent;
                keep(
                    "rescan",
                    Slot {
                        os: Os::Rescanned(0),
                        ghost,
                        ..slot
                    },
                );
            }
            Os::Rescanned(WAIT) if slot.firmware == Absent => {
                keep(
                    "plug",
                    Slot {
                        os: Os::Plugged,
                        firmware: Present,
                        ..slot
                    },
                );
            }
            Os::Plugged => keep(
                "attach",
                Slot {
                    os: Os::Attached,
                    ..slot
                },
            ),
            Os::Ejected(_) | Os::Rescanned(_) | Os::Attached => {}
        }
    }

    fn tick(&self, &slot: &Slot) -> Option<Slot> {
        let os = match slot.os {
            Os::Ejected(t) => Os::Ejected(Some(t + 1).filter(|t| *t <= self.delay)?),
            Os::Rescanned(t) => Os::Rescanned((t + 1).min(WAIT)),
            os => os,
        };
        let firmware = match slot.firmware {
            Firmware::Departing(t) => Firmware::Departing(Some(t + 1).filter(|t| *t <= self.gone)?),
            Firmware::Reporting(t) => {
                Firmware::Reporting(Some(t + 1).filter(|t| *t <= self.report)?)
            }
            firmware => firmware,
        };
        Some(Slot {
            os,
            firmware,
            ..slot
        })
    }

    fn holds_lock(&self, slot: &Slot) -> bool {
        matches!(slot.os, Os::Detached | Os::Cleared | Os::Ejected(_))
    }

    fn bad(&self, slot: &Slot) -> bool {
        slot.ghost
    }

    fn finished(&self, slot: &Slot) -> bool {
        slot.os == Os::Attached
    }

    fn describe(&self) -> String {
        format!("slot that is unplugged and plugged again, {self:?}")
    }
}
