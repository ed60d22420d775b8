//! The machine that a C driver runs on: firmware and bus of `pci-hotplug-model`, the firmware's
//! real AML, and virtual time. The OS is the C code; the model's own OS is never stepped.
//!
//! C code takes no time but what it asks to wait for. The firmware's work takes some time in its
//! window, so at each access it is open which of it came before: that is a [`Scheduler`]'s choice.
//! No work of this firmware starts other work, so windows do not add up.

use std::io;

use aml_vm::{Host, HostError, RegionAccess, RegionSpace, Value};
use nitro_sim::firmware::{Bus, Firmware};
use nitro_sim::machine::model;
use nitro_sim::settings::RegisterSpace;
use nitro_sim::setup::{Options, Setup};
use pci_hotplug_model::config::{Access, Width};
use pci_hotplug_model::{Action, Actions, Event, Operator, Slot, SlotSet, Timer, World};

/// Decides what happens next where that is open: the index of one of the descriptions, of which
/// there are at least two.
pub type Scheduler = Box<dyn FnMut(&[String]) -> usize>;

/// Slots of the bus, and the indexes of an interrupt map that nobody uses here.
type Model = World<32, 64>;

/// What every run starts from.
#[derive(Clone)]
pub struct Blueprint {
    setup: pci_hotplug_model::Setup,
    registers: (RegionSpace, u64),
    world: Model,
    aml: aml_vm::Machine,
}

/// Work of the firmware that is under way.
#[derive(Clone, Copy, Debug)]
struct Pending {
    timer: Timer,
    earliest_us: u64,
    latest_us: u64,
}

/// One run's machine.
pub struct Machine {
    setup: pci_hotplug_model::Setup,
    registers: (RegionSpace, u64),
    world: Model,
    aml: aml_vm::Machine,
    scheduler: Scheduler,
    now_us: u64,
    pending: Vec<Pending>,
    locked: bool,
    failures: Vec<String>,
}

impl Blueprint {
    /// A machine with this firmware (a profile's name), these settings (as `--set` takes them) and
    /// a device in each of these slots.
    ///
    /// # Errors
    /// In words: an unknown profile or setting, tables that do not load, no ACPI hot-plug.
    pub fn new(firmware: &str, set: &[String], occupied: SlotSet) -> Result<Self, String> {
        let options = Options {
            firmware: firmware.to_owned(),
            set: set.to_vec(),
            ..Options::new("eject")
        };
        let machine = Setup::new(&options, &mut io::empty()).map_err(|error| error.to_string())?;
        let setup = model::setup(&machine).ok_or("this machine has no hot-plug")?;
        let nitro = &machine.settings.nitro;
        let space = match nitro.registers_space {
            RegisterSpace::Memory => RegionSpace::SystemMemory,
            RegisterSpace::Io => RegionSpace::SystemIo,
        };
        let registers = (space, nitro.registers_at);
        let mut world = World::booted(&setup, occupied);
        let mut bus = Wires {
            world: &mut world,
            setup: &setup,
            registers,
            asked: Vec::new(),
        };
        let loaded = Firmware::load(&machine.tables, &mut bus);
        let (firmware, _) = loaded.map_err(|error| error.to_string())?;
        Ok(Self {
            setup,
            registers,
            world,
            aml: firmware.machine,
        })
    }

    /// A machine for one run.
    pub fn build(&self, scheduler: Scheduler) -> Machine {
        Machine {
            setup: self.setup,
            registers: self.registers,
            world: self.world.clone(),
            aml: self.aml.clone(),
            scheduler,
            now_us: 0,
            pending: Vec::new(),
            locked: false,
            failures: Vec::new(),
        }
    }
}

impl Machine {
    /// What did not hold, in words.
    pub fn failures(&self) -> &[String] {
        &self.failures
    }

    /// Virtual time since the run began.
    pub fn now_us(&self) -> u64 {
        self.now_us
    }

    /// Something outside the machine acts.
    pub fn operator(&mut self, operator: Operator) {
        self.observe(&format!("{operator:?}"));
        self.event(Event::Operator(operator));
    }

    /// A read of config space; all ones where the bus shows nothing.
    pub fn config_read(&mut self, slot: Slot, access: Access) -> u32 {
        self.observe(&format!("config_read {slot} {:#x}", access.offset()));
        self.world.config_read(&self.setup, slot, access)
    }

    /// A write of config space.
    pub fn config_write(&mut self, slot: Slot, access: Access, value: u32) {
        self.observe(&format!(
            "config_write {slot} {:#x} {value:#x}",
            access.offset()
        ));
        let mut out = Actions::new();
        self.world
            .config_write(&self.setup, slot, access, value, &mut out);
        self.absorb(out.as_slice());
    }

    /// A read of the device's own registers: an NVMe controller's CSTS.
    pub fn device_read(&mut self, slot: Slot) -> u32 {
        self.observe(&format!("device_read {slot}"));
        self.world.device_read(&self.setup, slot)
    }

    /// Evaluates an object of the firmware's tables with one integer. Its integer result, or 0.
    ///
    /// # Errors
    /// ACPICA would have failed too; in words.
    pub fn evaluate(&mut self, path: &str, argument: u64) -> Result<u64, String> {
        self.observe(&format!("evaluate {path}"));
        let mut aml = self.aml.clone();
        let result = aml.evaluate(path, &[Value::Integer(argument)], &mut Served(self));
        self.aml = aml;
        let value = result.map_err(|error| error.to_string())?;
        Ok(value.as_ref().and_then(Value::as_integer).unwrap_or(0))
    }

    /// Takes or gives back the OS's topology lock; there is one thread, so waiting for it would be
    /// for ever.
    pub fn lock(&mut self, take: bool) {
        if self.locked == take {
            let what = if take {
                "taken twice"
            } else {
                "given back without being held"
            };
            self.failures.push(format!("the topology lock is {what}"));
        }
        self.locked = take;
    }

    /// Something that the driver's author expects.
    pub fn expect(&mut self, holds: bool, what: &str) {
        if !holds {
            self.failures.push(what.to_owned());
        }
    }

    /// Lets time pass. Work that must end within it does, in some order; work that may, may.
    pub fn delay(&mut self, us: u64) {
        let end = self.now_us.saturating_add(us);
        while let Some(deadline) = self.pending.iter().map(|work| work.latest_us).min() {
            if deadline >= end {
                break;
            }
            let due = self.due(deadline);
            let names: Vec<String> = due.iter().map(|work| format!("{:?}", work.timer)).collect();
            let next = due[self.choose(&names)];
            self.now_us = self.now_us.max(next.earliest_us);
            self.fire(next.timer);
        }
        self.now_us = end;
    }

    /// The C code is about to see the machine: work that may have ended by now has, or has not.
    fn observe(&mut self, what: &str) {
        loop {
            let due = self.due(self.now_us);
            let mut options = vec![format!("{} us: {what}", self.now_us)];
            options.extend(
                due.iter()
                    .map(|work| format!("{:?} before {what}", work.timer)),
            );
            match self.choose(&options).checked_sub(1) {
                None => return,
                Some(index) => self.fire(due[index].timer),
            }
        }
    }

    fn due(&self, by_us: u64) -> Vec<Pending> {
        self.pending
            .iter()
            .filter(|work| work.earliest_us <= by_us)
            .copied()
            .collect()
    }

    fn choose(&mut self, options: &[String]) -> usize {
        match options {
            [_] => 0,
            _ => (self.scheduler)(options).min(options.len() - 1),
        }
    }

    fn fire(&mut self, timer: Timer) {
        self.pending.retain(|work| work.timer != timer);
        self.event(Event::Timer(timer));
    }

    fn event(&mut self, event: Event) {
        let mut out = Actions::new();
        if let Err(error) = self.world.step(&self.setup, event, &mut out) {
            self.failures.push(format!("{event:?}: {error}"));
        }
        self.absorb(out.as_slice());
    }

    fn absorb(&mut self, actions: &[Action]) {
        for action in actions {
            match action {
                Action::StartTimer { timer, window } => self.pending.push(Pending {
                    timer: *timer,
                    earliest_us: self.now_us.saturating_add(window.min_us),
                    latest_us: self.now_us.saturating_add(window.max_us),
                }),
                Action::CancelTimer(timer) => self.pending.retain(|work| work.timer != *timer),
                // Notifications, messages and notes are for an OS that is not there: the C code is
                // told by its own author what the operator does.
                _ => {}
            }
        }
    }
}

/// What AML reaches: the hot-plug registers and config space.
struct Wires<'a> {
    world: &'a mut Model,
    setup: &'a pci_hotplug_model::Setup,
    registers: (RegionSpace, u64),
    asked: Vec<Action>,
}

impl Bus for Wires<'_> {
    fn access(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let width = Width::from_bytes(access.width_bits / 8).ok_or(HostError::NoHandler)?;
        let mut out = Actions::new();
        let value = match (access.space, access.pci) {
            (RegionSpace::PciConfig, Some(at)) if at.bus == 0 && at.function == 0 => {
                let slot = Slot::new(at.device).ok_or(HostError::NoHandler)?;
                let offset = u16::try_from(access.address).ok();
                let place = offset.and_then(|offset| Access::new(offset, width));
                let place = place.ok_or(HostError::NoHandler)?;
                if let Some(value) = access.write {
                    self.world
                        .config_write(self.setup, slot, place, value as u32, &mut out);
                }
                self.world.config_read(self.setup, slot, place)
            }
            (space, _) if space == self.registers.0 => {
                let offset = access.address.checked_sub(self.registers.1);
                let offset = offset.and_then(|offset| u32::try_from(offset).ok());
                let offset = offset.ok_or(HostError::NoHandler)?;
                match access.write {
                    None => self.world.register_read(self.setup, offset, width),
                    Some(value) => {
                        let value = value as u32;
                        self.world
                            .register_write(self.setup, offset, width, value, &mut out);
                        0
                    }
                }
            }
            _ => return Err(HostError::NoHandler),
        };
        self.asked.extend(&out);
        Ok(value.into())
    }
}

/// The machine, as its own AML meets it.
struct Served<'a>(&'a mut Machine);

impl Host for Served<'_> {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let machine = &mut *self.0;
        machine.observe(&format!("AML at {:#x}", access.address));
        let (world, setup) = (&mut machine.world, &machine.setup);
        let mut wires = Wires {
            world,
            setup,
            registers: machine.registers,
            asked: Vec::new(),
        };
        let result = wires.access(access);
        let asked = wires.asked;
        machine.absorb(&asked);
        result
    }

    fn sleep(&mut self, ms: u64) {
        self.0.delay(ms.saturating_mul(1000));
    }

    fn stall(&mut self, us: u64) {
        self.0.delay(us);
    }

    fn timer(&mut self) -> u64 {
        self.0.now_us.saturating_mul(10)
    }
}
