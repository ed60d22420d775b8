//! Every parameter of the firmware, the machine and the OS, as plain data. No logic asks for a machine's name.

pub use acpi_quirks::Quirks;

use crate::acpihp;
use crate::config::Layout;
use crate::entropy::EfiRng;
use crate::irq;
use crate::nvme;
use crate::pcib;
use crate::pcie;
use crate::slot::SlotSet;
use crate::time::Window;

/// One generation of firmware and hardware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The firmware's own behaviour.
    pub nitro: Nitro,
    /// How a device comes and goes.
    pub hotplug: Hotplug,
    /// The interrupt map.
    pub irq: irq::Params,
    /// What a hot-plugged device looks like in config space.
    pub device: Layout,
    /// The EFI random source.
    pub efi_rng: EfiRng,
}

/// The two firmware agents and the guest's side of the eject handshake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nitro {
    /// From the completed handshake to the instant at which config reads of the slot give all ones.
    /// `None`: the handshake's last write does not return before (ACPI 6.5 §6.3.3 as written).
    pub bus_lag: Option<Window>,
    /// From the completed handshake to the instant at which the device stops answering anything else.
    /// `None`: within the handshake's last write.
    pub device_gone: Option<Window>,
    /// From the operator's attach to the instant at which the device is visible and announced.
    /// `None`: at once.
    pub attach_lag: Option<Window>,
    /// The handshake needs a PMCSR write with `PME_Status` 1 and `PME_En` 0 while a detach is pending
    /// (FreeBSD release/tools/ec2.conf: Graviton 1 to 3).
    pub eject_needs_pme: bool,
    /// An eject that nobody asked for removes the device (as QEMU's hw/acpi/pcihp.c does).
    pub guest_may_eject: bool,
    /// What a departing device's registers give.
    pub departing_reads: DepartingReads,
    /// The next volume takes the slot that the last one left. Only who writes scenarios asks.
    pub same_slot: bool,
}

/// What a device's registers give between the moment at which it stops answering and the moment at which the
/// bus knows (FreeBSD sys/dev/nvme/nvme_ctrlr.c speaks of both).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DepartingReads {
    /// All ones, as any read that nobody answers.
    Ones,
    /// Zeros: some hot-plug bridges do this.
    Zeros,
}

/// How devices come and go on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hotplug {
    /// ACPI: a register block, Notify and `_EJ0`.
    Acpi(acpihp::Behaviour),
    /// Native PCIe: each slot has a port with slot control and status.
    Pcie(pcie::Behaviour),
}

/// The OS and its settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OsConfig {
    /// Whose code paths.
    pub family: OsFamily,
    /// `debug.acpi.quirks` as it is in effect.
    pub quirks: Quirks,
    /// The pause between `_EJ0` and the rescan in µs instead of what the quirks say: for the search of the
    /// critical delay.
    pub rescan_delay_us: Option<u64>,
    /// `hw.pci.intx_reroute`.
    pub intx_reroute: bool,
    /// `hw.pci.pcie_hp_detach_timeout`: the pause after the attention button, µs.
    pub detach_timeout_us: u64,
    /// `hw.pci.enable_pcie_ei`: native slots' interlocks are used.
    pub interlock: bool,
    /// What follows when a native slot's link came up and no event said so; `None`: what this OS does.
    pub link_timeout: Option<pcib::LinkTimeout>,
    /// How nvme(4) finds out that its controller is gone.
    pub nvme: nvme::GoneTest,
    /// The OS scans the whole bus every so often (Linux's habit that makes it lose the race for a ghost).
    pub periodic_rescan: Option<Window>,
}

/// Whose code paths the OS model follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OsFamily {
    /// acpi_pci(4), pcib(4), nvme(4).
    FreeBsd,
    /// acpiphp and pciehp.
    Linux,
}

impl OsConfig {
    /// Five seconds, which PCIe wants between the button and the power-off.
    pub const ATTENTION_US: u64 = 5_000_000;

    /// FreeBSD as of 15.0 with this `debug.acpi.quirks`, all other settings at their defaults.
    #[must_use]
    pub const fn freebsd(quirks: Quirks) -> OsConfig {
        OsConfig {
            family: OsFamily::FreeBsd,
            quirks,
            rescan_delay_us: None,
            intx_reroute: true,
            detach_timeout_us: Self::ATTENTION_US,
            interlock: false,
            link_timeout: None,
            nvme: nvme::GoneTest::BridgeOrOnes,
            periodic_rescan: None,
        }
    }

    /// FreeBSD before nvme(4) asked the bridge.
    #[must_use]
    pub const fn freebsd_unpatched(quirks: Quirks) -> OsConfig {
        OsConfig {
            nvme: nvme::GoneTest::OnesOnly,
            ..OsConfig::freebsd(quirks)
        }
    }

    /// Linux: knows no quirks, leaks no interrupts.
    #[must_use]
    pub const fn linux() -> OsConfig {
        OsConfig {
            family: OsFamily::Linux,
            ..OsConfig::freebsd(Quirks::empty())
        }
    }
}

/// What goes wrong on purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Faults {
    /// Slots whose driver refuses to detach.
    pub driver_refuses: SlotSet,
    /// Slots whose `_EJ0` fails. Only [`Methods::Direct`] asks: real AML fails by itself.
    pub eject_fails: SlotSet,
    /// Slots whose driver fails to attach.
    pub attach_fails: SlotSet,
}

/// Who runs the firmware's methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Methods {
    /// The executor, as real AML: [`Action::Evaluate`](crate::Action::Evaluate) and
    /// [`Action::RaiseEvent`](crate::Action::RaiseEvent) ask it to.
    Aml,
    /// The world itself, by the register accesses that the methods of QEMU's and cloud-hypervisor's tables
    /// make: for provers and fuzzers that have no interpreter.
    Direct,
}

/// All that does not change while a world runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Setup {
    /// Firmware and machine.
    pub profile: Profile,
    /// The OS.
    pub os: OsConfig,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// Who runs the firmware's methods.
    pub methods: Methods,
}
