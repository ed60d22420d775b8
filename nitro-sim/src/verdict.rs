//! What must hold, how a run ended, and what broke.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::time::Micros;

/// Something that must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Property {
    /// A press of the power button ends in an orderly shutdown.
    CleanShutdown,
    /// The guest does not shut down before anybody pressed.
    NoSpuriousShutdown,
    /// Every press reaches the OS.
    NoLostPress,
    /// A volume that is detached leaves.
    EjectCompletes,
    /// The OS keeps no device that has left.
    NoGhost,
    /// A volume that is attached appears.
    AttachSucceeds,
    /// Attaching does not use up the interrupt map.
    NoIrqExhaustion,
    /// The nvme driver survives an unplug.
    NoNvmePanic,
    /// No lock is left held, nobody waits for ever.
    NoDeadlock,
    /// The loader gets its seed without keeping anybody waiting.
    NoBootStall,
}

impl Property {
    /// All of them, in the order of `list properties`.
    pub const ALL: [Property; 10] = [
        Property::CleanShutdown,
        Property::NoSpuriousShutdown,
        Property::NoLostPress,
        Property::EjectCompletes,
        Property::NoGhost,
        Property::AttachSucceeds,
        Property::NoIrqExhaustion,
        Property::NoNvmePanic,
        Property::NoDeadlock,
        Property::NoBootStall,
    ];

    /// As the command line writes it.
    pub fn name(self) -> &'static str {
        match self {
            Property::CleanShutdown => "clean-shutdown",
            Property::NoSpuriousShutdown => "no-spurious-shutdown",
            Property::NoLostPress => "no-lost-press",
            Property::EjectCompletes => "eject-completes",
            Property::NoGhost => "no-ghost",
            Property::AttachSucceeds => "attach-succeeds",
            Property::NoIrqExhaustion => "no-irq-exhaustion",
            Property::NoNvmePanic => "no-nvme-panic",
            Property::NoDeadlock => "no-deadlock",
            Property::NoBootStall => "no-boot-stall",
        }
    }

    /// One line for people.
    pub fn description(self) -> &'static str {
        match self {
            Property::CleanShutdown => "a press of the power button ends in an orderly shutdown",
            Property::NoSpuriousShutdown => {
                "the guest does not shut down before anybody pressed the button"
            }
            Property::NoLostPress => "every press of the button reaches the operating system",
            Property::EjectCompletes => "a volume that is detached leaves the machine",
            Property::NoGhost => "the operating system keeps no device that has left",
            Property::AttachSucceeds => "a volume that is attached appears in the operating system",
            Property::NoIrqExhaustion => {
                "attaching and detaching does not use up the interrupt map"
            }
            Property::NoNvmePanic => "the nvme driver survives the removal of its controller",
            Property::NoDeadlock => "no lock stays held and nobody waits for ever",
            Property::NoBootStall => "the loader gets its random seed without stalling the boot",
        }
    }
}

impl fmt::Display for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The OS heard the press and shut down in order.
    CleanShutdown,
    /// The firmware pulled the virtual power cable.
    ForcedPowerOff,
    /// The OS shut down although nobody had pressed.
    SpuriousShutdown,
    /// Everything that was asked for happened.
    Completed,
    /// The kernel panicked.
    Panicked,
    /// Something that was asked for never happened.
    Stuck,
}

impl Outcome {
    /// As the command line writes it.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::CleanShutdown => "clean-shutdown",
            Outcome::ForcedPowerOff => "forced-power-off",
            Outcome::SpuriousShutdown => "spurious-shutdown",
            Outcome::Completed => "completed",
            Outcome::Panicked => "panicked",
            Outcome::Stuck => "stuck",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A property that broke.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Violation {
    /// Which.
    pub property: Property,
    /// When.
    pub at_us: Micros,
    /// By what mechanism, in a sentence.
    pub why: String,
}

/// How a run ended and what broke, in the order in which it broke.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Verdict {
    /// How it ended.
    pub outcome: Outcome,
    /// When.
    pub end_us: Micros,
    /// What broke.
    pub violations: Vec<Violation>,
}
