//! A native PCIe slot: FreeBSD's state machine, as `pci-hotplug-model` has it, driving the
//! registers of a real root port.

use core::cell::RefCell;

use acpi_quirks::pm::find_capability;
use aml_vm::PciAddress;
use pci_hotplug_model::pcib::{self, LinkTimeout, Output, Pcib, PortTimer, Settings};
use pci_hotplug_model::pcie;

use crate::boot::Masked;
use crate::clock;
use crate::ecam::Ecam;
use crate::firmware::Firmware;
use crate::gic::{self, Gic};
use crate::mmio::Mmio;
use crate::msix;
use crate::println;
use crate::tables::Tables;

/// Registers of a bridge's header.
mod header {
    pub const TYPE: u64 = 0x0E;
    pub const BUS_NUMBERS: u64 = 0x18;
}

/// Registers of the PCI Express capability, from its offset (PCI Express Base 5.0 §7.5.3).
mod express {
    pub const ID: u8 = 0x10;
    pub const FLAGS: u64 = 0x02;
    pub const LINK_CAP: u64 = 0x0C;
    pub const LINK_STATUS: u64 = 0x12;
    pub const SLOT_CAP: u64 = 0x14;
    pub const SLOT_CONTROL: u64 = 0x18;
    pub const SLOT_STATUS: u64 = 0x1A;
}

/// The bus that the slot gets: there is one slot, and no firmware has numbered the buses.
const CHILD_BUS: u8 = 1;
const TIMERS: [PortTimer; 3] = [
    PortTimer::Attention,
    PortTimer::Command,
    PortTimer::DataLink,
];

/// The slot. Used by the interrupt handler too, so only with interrupts masked.
static SLOT: Masked<Option<Slot>> = Masked::new(RefCell::new(None));

/// The state machine and what it works on.
struct Slot {
    pcib: Pcib,
    settings: Settings,
    port: Port,
}

/// The root port's registers, and what the state machine wants later.
struct Port {
    registers: Mmio,
    capability: u64,
    deadlines: [Option<u64>; TIMERS.len()],
    enqueued: bool,
}

/// What there is to do outside of interrupt context.
enum Work {
    Task,
    Timer(PortTimer),
}

/// Serves the first hot-plug slot for ever.
pub fn run(firmware: &mut Firmware, gic: &Gic, tables: &Tables, detach_timeout_us: u64) -> ! {
    let ecam = tables.ecam();
    let (address, registers, capability) =
        find_slot(ecam).expect("a root port with a hot-plug slot");
    registers.write(
        header::BUS_NUMBERS,
        u32::from(CHILD_BUS) << 16 | u32::from(CHILD_BUS) << 8,
    );
    let child = PciAddress {
        bus: CHILD_BUS,
        device: 0,
        ..address
    };
    let child = ecam.function(child).expect("a bus inside the ECAM window");

    msix::route(firmware, gic, tables.msi_frame(), registers, || {
        SLOT.with(|slot| slot.as_mut().map(Slot::interrupt))
            .unwrap_or_default()
    });
    let port = Port {
        registers,
        capability,
        deadlines: [None; TIMERS.len()],
        enqueued: false,
    };
    let slot_cap = registers.read(capability + express::SLOT_CAP);
    println!(
        "slot at device {}, capabilities {slot_cap:#010x}",
        address.device
    );
    // QEMU's port never says that its link changed, so FreeBSD's own rule would wait for ever.
    let settings = Settings {
        detach_timeout_us,
        link_timeout: LinkTimeout::Reread,
        ..Settings::freebsd(slot_cap)
    };
    SLOT.with(|slot| *slot = Some(Slot::attach(settings, port)));
    println!("slot ready");
    loop {
        match next_work() {
            Work::Timer(timer) => SLOT
                .with(|slot| slot.as_mut().map(|slot| slot.timer(timer)))
                .unwrap_or_default(),
            Work::Task => task(child),
        }
    }
}

/// Adds or deletes the child bus, as the slot's presence says.
fn task(child: Mmio) {
    let (present, known) = SLOT.with(|slot| {
        let slot = slot.as_ref().expect("the slot is attached");
        (slot.pcib.present(&slot.settings), slot.pcib.child_bus())
    });
    if present == known {
        return;
    }
    let id = child.read::<u32>(0);
    println!(
        "child bus {}: config reads {id:08x}",
        if present { "added" } else { "deleted" }
    );
    SLOT.with(|slot| {
        let slot = slot.as_mut().expect("the slot is attached");
        let port = &mut slot.port;
        slot.pcib
            .set_child_bus(&slot.settings, present, &mut |output| port.execute(output));
    });
}

/// Waits until the task is wanted or a timer has run out.
fn next_work() -> Work {
    loop {
        let (work, timing) = SLOT.with(|slot| {
            let port = &mut slot.as_mut().expect("the slot is attached").port;
            (port.take_work(), port.deadlines.iter().any(Option::is_some))
        });
        match work {
            Some(work) => return work,
            None if timing => core::hint::spin_loop(),
            None => gic::sleep_until(|| {
                SLOT.with(|slot| {
                    let port = &slot.as_ref()?.port;
                    (port.enqueued || port.deadlines.iter().any(Option::is_some)).then_some(())
                })
            }),
        }
    }
}

impl Slot {
    fn attach(settings: Settings, mut port: Port) -> Self {
        let (control, status, link) = (
            port.read(express::SLOT_CONTROL),
            port.status(),
            port.link_active(),
        );
        let pcib = Pcib::attach(&settings, control, status, link, &mut |output| {
            port.execute(output)
        });
        Self {
            pcib,
            settings,
            port,
        }
    }

    /// Runs in interrupt context. A message is sent when the first event appears, not for one that
    /// joins it before all are cleared (PCI Express Base 5.0 §6.7.3.4): so it looks until none is
    /// left. Each round may complete one command and make the next event; there are few in a row.
    fn interrupt(&mut self) {
        for _ in 0..16 {
            let (status, link) = (self.port.status(), self.port.link_active());
            if status & pcie::EVENTS == 0 {
                break;
            }
            let port = &mut self.port;
            self.pcib
                .interrupt(&self.settings, status, link, &mut |output| {
                    port.execute(output)
                });
        }
    }

    fn timer(&mut self, timer: PortTimer) {
        let (status, link) = (self.port.status(), self.port.link_active());
        let port = &mut self.port;
        self.pcib
            .timer(&self.settings, timer, status, link, &mut |output| {
                port.execute(output)
            });
    }
}

impl Port {
    fn read(&self, register: u64) -> u16 {
        self.registers.read(self.capability + register)
    }

    fn status(&self) -> u16 {
        self.read(express::SLOT_STATUS)
    }

    fn link_active(&self) -> bool {
        self.read(express::LINK_STATUS) & pcie::LINK_STATUS_DL_ACTIVE != 0
    }

    fn execute(&mut self, output: Output) {
        let mut arm = |timer: PortTimer, deadline| {
            for (slot, _) in self
                .deadlines
                .iter_mut()
                .zip(TIMERS)
                .filter(|(_, kind)| *kind == timer)
            {
                *slot = deadline;
            }
        };
        match output {
            Output::WriteStatus(value) => self
                .registers
                .write(self.capability + express::SLOT_STATUS, value),
            Output::WriteControl(value) => self
                .registers
                .write(self.capability + express::SLOT_CONTROL, value),
            Output::StartTimer(timer, us) => arm(timer, Some(clock::now_us().saturating_add(us))),
            Output::CancelTimer(timer) => arm(timer, None),
            Output::Enqueue => self.enqueued = true,
            Output::AttentionButton { cancelled } => {
                println!(
                    "attention button: detach {}",
                    if cancelled { "cancelled" } else { "asked for" }
                );
            }
            Output::TimedOut(timer) => println!("{timer:?} timed out"),
        }
    }

    fn take_work(&mut self) -> Option<Work> {
        if core::mem::take(&mut self.enqueued) {
            return Some(Work::Task);
        }
        let now = clock::now_us();
        let due = |deadline: &Option<u64>| deadline.is_some_and(|deadline| deadline <= now);
        let (slot, timer) = self
            .deadlines
            .iter_mut()
            .zip(TIMERS)
            .find(|(slot, _)| due(slot))?;
        *slot = None;
        Some(Work::Timer(timer))
    }
}

/// The first port of bus 0 whose slot FreeBSD would take.
fn find_slot(ecam: Ecam) -> Option<(PciAddress, Mmio, u64)> {
    (0..32).find_map(|device| {
        let address = PciAddress {
            segment: ecam.segment,
            bus: 0,
            device,
            function: 0,
        };
        let registers = ecam.function(address)?;
        let read = |offset: u8| registers.read(offset.into());
        let capability = u64::from(find_capability(read, express::ID).ok()??);
        let bridge = registers.read::<u8>(header::TYPE) & 0x7F == 1;
        let eligible = pcib::eligible(
            registers.read(capability + express::FLAGS),
            registers.read(capability + express::LINK_CAP),
            registers.read(capability + express::SLOT_CAP),
            registers.read(capability + express::LINK_STATUS),
            registers.read(capability + express::SLOT_STATUS),
        );
        (bridge && eligible).then_some((address, registers, capability))
    })
}
