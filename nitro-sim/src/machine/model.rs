//! A profile as parameters of `pci-hotplug-model`.

use pci_hotplug_model::acpihp::{self, Block, EjectRule};
use pci_hotplug_model::config::Layout;
use pci_hotplug_model::entropy::EfiRng;
use pci_hotplug_model::irq::{FreeRule, Params};
use pci_hotplug_model::pcib::LinkTimeout;
use pci_hotplug_model::profile::{self, DepartingReads, Faults, Methods, OsConfig};
use pci_hotplug_model::{Slot, SlotSet, Window, pcie};

use crate::scenario;
use crate::settings::{self, EjectBits, RegisterLayout, Settings};
use crate::setup::{Os, Setup};
use crate::time::Lag;

/// The model's setup; `None` for a machine without hot-plug.
pub fn setup(setup: &Setup) -> Option<pci_hotplug_model::Setup> {
    let settings = &setup.settings;
    let profile = profile::Profile {
        nitro: nitro(&settings.nitro),
        hotplug: hotplug(&settings.nitro)?,
        irq: irq(&settings.irq),
        device: device(settings),
        efi_rng: efi_rng(&settings.entropy),
    };
    Some(pci_hotplug_model::Setup {
        profile,
        os: os(setup),
        faults: faults(&setup.scenario.faults),
        methods: Methods::Aml,
    })
}

fn faults(faults: &scenario::Faults) -> Faults {
    Faults {
        driver_refuses: slots(&faults.driver_refuses),
        attach_fails: slots(&faults.attach_fails),
        ..Faults::default()
    }
}

/// The slots with these numbers; a bus has no others than 0 to 31.
fn slots(numbers: &[u8]) -> SlotSet {
    let mut set = SlotSet::EMPTY;
    for slot in numbers.iter().filter_map(|number| Slot::new(*number)) {
        set.insert(slot);
    }
    set
}

/// The EFI random source.
pub(super) fn efi_rng(entropy: &settings::Entropy) -> EfiRng {
    EfiRng {
        quick_bytes: entropy.fast_bytes,
        quick_us: u64::from(entropy.fast_bytes).saturating_mul(entropy.fast_us_per_byte),
        us_per_byte: entropy.slow_us_per_byte,
    }
}

fn nitro(nitro: &settings::Nitro) -> profile::Nitro {
    profile::Nitro {
        bus_lag: window(nitro.bus_lag_us),
        device_gone: window(nitro.device_gone_us),
        attach_lag: window(nitro.attach_lag_us),
        eject_needs_pme: nitro.eject_needs_pme,
        guest_may_eject: nitro.guest_may_eject,
        departing_reads: match nitro.departing_reads {
            settings::DepartingReads::Ones => DepartingReads::Ones,
            settings::DepartingReads::Zeros => DepartingReads::Zeros,
        },
        same_slot: nitro.same_slot,
    }
}

fn window(lag: Lag) -> Option<Window> {
    lag.0
        .and_then(|window| Window::new(window.min(), window.max()))
}

fn hotplug(nitro: &settings::Nitro) -> Option<profile::Hotplug> {
    match nitro.hotplug {
        settings::Hotplug::Acpi => Some(profile::Hotplug::Acpi(acpihp::Behaviour {
            block: match nitro.registers {
                RegisterLayout::Qemu => Block::Qemu,
                RegisterLayout::CloudHypervisor => Block::CloudHypervisor,
            },
            down_clears_on_read: nitro.down_read_clears,
            eject: match nitro.eject_bits {
                EjectBits::Lowest => EjectRule::LowestBit,
                EjectBits::All => EjectRule::AllBits,
            },
            removable: SlotSet::ALL,
            reset_ejects: nitro.reset_ejects,
        })),
        settings::Hotplug::Pcie => Some(profile::Hotplug::Pcie(match nitro.port {
            settings::Port::Specified => pcie::Behaviour::SPECIFIED,
            settings::Port::Qemu => pcie::Behaviour::QEMU,
            settings::Port::Crosvm => pcie::Behaviour::CROSVM,
        })),
        settings::Hotplug::None => None,
    }
}

fn irq(irq: &settings::Irq) -> Params {
    Params {
        intrng: irq.intrng,
        first_free: irq.first_free,
        vectors: irq.vectors,
        capacity: irq.capacity,
        invariants: irq.invariants,
        free_rule: match irq.free_rule {
            settings::FreeRule::Unconditional => FreeRule::Unconditional,
            settings::FreeRule::OnlyLower => FreeRule::OnlyLower,
        },
    }
}

fn device(settings: &Settings) -> Layout {
    Layout {
        intpin: u8::from(settings.irq.intx_pin),
        pcie: settings.nitro.hotplug == settings::Hotplug::Pcie,
        functions: settings.nitro.functions.mask(),
        ..Layout::EBS
    }
}

fn os(setup: &Setup) -> OsConfig {
    let stock = match setup.os {
        Os::FreeBsd => OsConfig::freebsd(setup.quirks),
        Os::FreeBsdUnpatched => OsConfig::freebsd_unpatched(setup.quirks),
        Os::Linux => OsConfig::linux(),
    };
    let settings = &setup.settings.os;
    let stock = OsConfig {
        periodic_rescan: window(settings.rescan_us),
        link_timeout: match settings.link_timeout {
            settings::LinkTimeout::Stock => None,
            settings::LinkTimeout::Interrupt => Some(LinkTimeout::Interrupt),
            settings::LinkTimeout::Reread => Some(LinkTimeout::Reread),
        },
        ..stock
    };
    if setup.os == Os::Linux {
        return stock;
    }
    let timeout_s = u64::try_from(setup.tunables.pcie_hp_detach_timeout_s).unwrap_or(0);
    OsConfig {
        intx_reroute: setup.tunables.intx_reroute,
        detach_timeout_us: timeout_s.saturating_mul(1_000_000),
        interlock: setup.tunables.enable_pcie_ei,
        ..stock
    }
}
