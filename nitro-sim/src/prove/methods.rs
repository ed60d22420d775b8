//! The firmware's methods, as its own AML, run inside a step.
//!
//! `_EJ0` and the event method take no time but their own sleeps, so where they do not sleep one
//! step runs them from beginning to end. Each call starts from the namespace as it was after boot.
//! That is only right if methods leave the namespace as they found it, so this is checked at each
//! call, and a firmware whose methods sleep or keep state is refused rather than misjudged.

use std::collections::BTreeMap;
use std::sync::Arc;

use aml_vm::{Host, HostError, RegionAccess, RegionSpace, Value};
use pci_hotplug_model::config::{Access, Width};
use pci_hotplug_model::{Actions, MethodOutcome, Setup, Slot, Target, World};

/// The objects of the tables that hot-plug goes through, and the interpreter that has loaded them.
#[derive(Clone, Debug)]
pub struct Methods {
    /// The namespace after boot.
    pub machine: aml_vm::Machine,
    /// Its canonical bytes.
    pub after_boot: Arc<[u8]>,
    /// The host bridge.
    pub bus: Option<String>,
    /// The slots' devices.
    pub slots: BTreeMap<Slot, String>,
    /// The method of the GPE or of the generic event device, with its argument.
    pub event: Option<(String, Option<u64>)>,
    /// Where the hot-plug registers are, and how many bytes they take.
    pub registers: Option<(RegionSpace, u64, u32)>,
}

/// Why what a method did cannot be explored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It sleeps or stalls.
    #[error("{0} sleeps; methods that take time are not explored yet")]
    Sleeps(String),
    /// It changed the namespace.
    #[error("{0} keeps state from call to call; such methods are not explored yet")]
    KeepsState(String),
    /// It reaches something that the explored world does not have.
    #[error("{path} reaches {space} at {address:#x}, which the explored world does not have")]
    Foreign {
        /// The method.
        path: String,
        /// The address space.
        space: String,
        /// Where in it.
        address: u64,
    },
}

/// What a method did besides its register accesses.
pub struct Ran {
    /// How it ended.
    pub outcome: MethodOutcome,
    /// Whom it notified of what.
    pub notified: Vec<(Target, u8)>,
}

impl Methods {
    /// Runs the event method on `world`.
    pub fn event<const C: usize>(
        &self,
        setup: &Setup,
        world: &mut World<32, C>,
        out: &mut Actions,
    ) -> Result<Ran, Error> {
        match &self.event {
            Some((path, argument)) => {
                let arguments: Vec<Value> = argument.iter().copied().map(Value::Integer).collect();
                self.run(path, &arguments, setup, world, out)
            }
            None => Ok(Ran {
                outcome: MethodOutcome::Failed,
                notified: Vec::new(),
            }),
        }
    }

    /// Runs `_EJ0(1)` of a slot on `world`.
    pub fn eject<const C: usize>(
        &self,
        slot: Slot,
        setup: &Setup,
        world: &mut World<32, C>,
        out: &mut Actions,
    ) -> Result<Ran, Error> {
        match self.slots.get(&slot) {
            Some(device) => {
                let path = format!("{device}._EJ0");
                self.run(&path, &[Value::Integer(1)], setup, world, out)
            }
            None => Ok(Ran {
                outcome: MethodOutcome::Failed,
                notified: Vec::new(),
            }),
        }
    }

    fn run<const C: usize>(
        &self,
        path: &str,
        arguments: &[Value],
        setup: &Setup,
        world: &mut World<32, C>,
        out: &mut Actions,
    ) -> Result<Ran, Error> {
        let mut machine = self.machine.clone();
        let mut bus = Bus {
            methods: self,
            setup,
            world,
            out,
            notified: Vec::new(),
            slept: false,
            foreign: None,
        };
        let result = machine.evaluate(path, arguments, &mut bus);
        let Bus {
            notified,
            slept,
            foreign,
            ..
        } = bus;
        if let Some((space, address)) = foreign {
            return Err(Error::Foreign {
                path: path.to_owned(),
                space,
                address,
            });
        }
        if slept {
            return Err(Error::Sleeps(path.to_owned()));
        }
        if *machine.snapshot() != *self.after_boot {
            return Err(Error::KeepsState(path.to_owned()));
        }
        let outcome = if result.is_ok() {
            MethodOutcome::Ok
        } else {
            MethodOutcome::Failed
        };
        Ok(Ran { outcome, notified })
    }

    fn target(&self, path: &str) -> Option<Target> {
        if self.bus.as_deref() == Some(path) {
            return Some(Target::Bus);
        }
        let slot = self.slots.iter().find(|(_, name)| *name == path);
        slot.map(|(slot, _)| Target::Slot(*slot))
    }
}

/// Serves a method's accesses from a world.
struct Bus<'a, const C: usize> {
    methods: &'a Methods,
    setup: &'a Setup,
    world: &'a mut World<32, C>,
    out: &'a mut Actions,
    notified: Vec<(Target, u8)>,
    slept: bool,
    foreign: Option<(String, u64)>,
}

impl<const C: usize> Bus<'_, C> {
    fn registers(&mut self, access: &RegionAccess) -> Option<u64> {
        let (space, base, size) = self.methods.registers?;
        let offset = u32::try_from(access.address.checked_sub(base)?).ok()?;
        let width = Width::from_bytes(access.width_bits / 8)?;
        if access.space != space || offset >= size {
            return None;
        }
        Some(match access.write {
            Some(value) => {
                self.world
                    .register_write(self.setup, offset, width, value as u32, self.out);
                0
            }
            None => self.world.register_read(self.setup, offset, width).into(),
        })
    }

    fn config(&mut self, access: &RegionAccess) -> Option<u64> {
        let address = access
            .pci
            .filter(|_| access.space == RegionSpace::PciConfig)?;
        let slot = Slot::new(address.device)?;
        if address.bus != 0 || address.function != 0 || !self.methods.slots.contains_key(&slot) {
            return None;
        }
        let width = Width::from_bytes(access.width_bits / 8)?;
        let place = Access::new(u16::try_from(access.address).ok()?, width)?;
        Some(match access.write {
            Some(value) => {
                self.world
                    .config_write(self.setup, slot, place, value as u32, self.out);
                0
            }
            None => self.world.config_read(self.setup, slot, place).into(),
        })
    }
}

impl<const C: usize> Host for Bus<'_, C> {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let answer = self.registers(access).or_else(|| self.config(access));
        answer.ok_or_else(|| {
            self.foreign = Some((format!("{:?}", access.space), access.address));
            HostError::NoHandler
        })
    }

    fn notify(&mut self, path: &str, value: u64) {
        if let (Some(target), Ok(value)) = (self.methods.target(path), u8::try_from(value)) {
            self.notified.push((target, value));
        }
    }

    fn sleep(&mut self, _: u64) {
        self.slept = true;
    }

    fn stall(&mut self, _: u64) {
        self.slept = true;
    }
}
