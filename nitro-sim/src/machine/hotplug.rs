//! Hot-plug: the executor of `pci-hotplug-model`'s world. The model says what it needs; this gives
//! it time, real AML and a voice.

use std::collections::BTreeMap;

use acpi_quirks::event::EventMethod;
use aml_vm::{HostError, ObjectType, RegionAccess, RegionSpace, Value};
use pci_hotplug_model::acpihp::{Block, Register};
use pci_hotplug_model::config::{Access, Function, Width};
use pci_hotplug_model::nitro::{Detach, Device};
use pci_hotplug_model::{
    Action, Actions, Event, Message, MethodOutcome, Note, Operator, Panic, Slot, Target, Thread,
    Timer, World,
};

use crate::engine::{Choices, Key};
use crate::firmware::Firmware;
use crate::scenario::Step;
use crate::settings::{self, HotplugEvent, RegisterSpace, Settings};
use crate::time::{Micros, Window};
use crate::trace::{Actor, What};
use crate::verdict::{Outcome, Property};

use super::gpio::Wires;
use super::threads::Then;
use super::{Error, Machine, Pending, history, model, notes};

/// The world as large as a real machine: all slots of a bus, the whole interrupt map.
pub(crate) type Bus = World<32, { settings::IRQ_CAPACITY_LIMIT as usize }>;

/// The model, and what its executor keeps beside it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Hotplug {
    setup: pci_hotplug_model::Setup,
    pub(super) world: Box<Bus>,
    /// Where the tables' region for the registers is, if the firmware has such registers.
    registers: Option<(RegionSpace, u64)>,
    /// What accesses by AML made the world report; acted on after the access.
    reported: Vec<Action>,
    /// The scenario's fault: the eject register does not answer.
    eject_fails: bool,
    timers: BTreeMap<Timer, Key>,
    step_pending: bool,
    names: Names,
    volumes: BTreeMap<String, Slot>,
    last_slot: Option<Slot>,
    pub(super) history: history::History,
}

/// The objects of the tables that hot-plug goes through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Names {
    /// The host bridge with the slots.
    pub bus: Option<String>,
    /// The slots' devices.
    pub slots: BTreeMap<Slot, String>,
    /// The method of the GPE or of the generic event device, with its argument.
    pub event: Option<(String, Option<u64>)>,
}

impl Hotplug {
    /// A world for this machine, which is off and in which nothing is plugged in yet; `None` if the machine has no
    /// hot-plug.
    pub(super) fn new(setup: &crate::setup::Setup) -> Option<Hotplug> {
        let settings = &setup.settings;
        let model = model::setup(setup)?;
        let space = match settings.nitro.registers_space {
            RegisterSpace::Memory => RegionSpace::SystemMemory,
            RegisterSpace::Io => RegionSpace::SystemIo,
        };
        let is_acpi = settings.nitro.hotplug == crate::settings::Hotplug::Acpi;
        Some(Hotplug {
            setup: model,
            world: Box::new(World::new()),
            registers: is_acpi.then_some((space, settings.nitro.registers_at)),
            reported: Vec::new(),
            eject_fails: setup.scenario.faults.eject_fails,
            timers: BTreeMap::new(),
            step_pending: false,
            names: Names::default(),
            volumes: BTreeMap::new(),
            last_slot: None,
            history: history::History::default(),
        })
    }

    /// Whether an access by AML is for the hot-plug registers or for the config space of a slot;
    /// then its answer.
    pub(super) fn access(&mut self, access: &RegionAccess) -> Option<Result<u64, HostError>> {
        if access.space == RegionSpace::PciConfig {
            return self.config_access(access);
        }
        let (space, base) = self.registers?;
        let offset = u32::try_from(access.address.checked_sub(base)?).ok()?;
        let block = self.block()?;
        if access.space != space || offset >= block.size() {
            return None;
        }
        let Some(width) = Width::from_bytes(access.width_bits / 8) else {
            return Some(Err(HostError::Failed(format!(
                "{}-bit access to the hot-plug registers",
                access.width_bits
            ))));
        };
        let ejects = access.write.is_some() && block.register(offset) == Some(Register::Eject);
        if self.eject_fails && ejects {
            return Some(Err(HostError::Failed(
                "the eject register does not answer".to_owned(),
            )));
        }
        let mut out = Actions::new();
        let value = match access.write {
            Some(value) => {
                self.world
                    .register_write(&self.setup, offset, width, value as u32, &mut out);
                0
            }
            None => self.world.register_read(&self.setup, offset, width),
        };
        self.reported.extend(&out);
        Some(Ok(value.into()))
    }

    /// What the machine was about to do is not done any more.
    pub(super) fn power_loss(&mut self) {
        self.reported.clear();
        self.step_pending = false;
    }

    /// Whether the bus shows a device anywhere.
    fn shows_any(&self) -> bool {
        self.world.slots.iter().any(|slot| slot.agent.shown())
    }

    /// Every slot that the scenario names must be one of the machine's.
    pub(super) fn check_slots(&self, setup: &crate::setup::Setup) -> Result<(), Error> {
        let order = self.slot_order(&setup.settings);
        let Some(wrong) = self.named_elsewhere(&setup.scenario.steps, &order) else {
            return Ok(());
        };
        let (volume, slot) = wrong;
        let known = order.iter().map(|slot| slot.number().to_string());
        Err(Error::NoSuchSlot {
            volume: volume.to_owned(),
            slot,
            known: known.collect::<Vec<_>>().join(", "),
        })
    }

    /// The first volume that is to be attached in a slot that is not in `order`. A machine without
    /// slots is refused when its first volume is attached.
    fn named_elsewhere<'a>(&self, steps: &'a [Step], order: &[Slot]) -> Option<(&'a str, u8)> {
        let known = |number: u8| Slot::new(number).is_some_and(|slot| order.contains(&slot));
        steps.iter().find_map(|step| match step {
            Step::Attach {
                volume,
                slot: Some(slot),
            } if !order.is_empty() && !known(*slot) => Some((volume.as_str(), *slot)),
            Step::Repeat { steps, .. } => self.named_elsewhere(steps, order),
            _ => None,
        })
    }

    /// Why `volume` cannot be attached at all: it is.
    fn place_of(&self, volume: &str) -> Option<Slot> {
        let slot = self.volumes.get(volume).copied()?;
        let agent = self.world.slot(slot).agent;
        (agent.device == Device::Here && agent.detach == Detach::None).then_some(slot)
    }

    /// What verdicts are worded with is not needed any more.
    pub(super) fn forget_history(&mut self) {
        self.history = history::History::default();
    }

    /// How many steps of OS threads and ports could be taken now.
    pub(super) fn inner_steps(&self) -> usize {
        self.world.enabled(&self.setup).count()
    }

    fn block(&self) -> Option<Block> {
        match &self.setup.profile.hotplug {
            pci_hotplug_model::profile::Hotplug::Acpi(behaviour) => Some(behaviour.block),
            pci_hotplug_model::profile::Hotplug::Pcie(_) => None,
        }
    }

    fn config_access(&mut self, access: &RegionAccess) -> Option<Result<u64, HostError>> {
        let address = access.pci.filter(|address| address.bus == 0)?;
        let slot = Slot::new(address.device)?;
        let width = Width::from_bytes(access.width_bits / 8)?;
        let function = Function::new(address.function)?;
        let place = Access::new(u16::try_from(access.address).ok()?, width)?.of(function);
        let mut out = Actions::new();
        let value = match access.write {
            Some(value) => {
                self.world
                    .config_write(&self.setup, slot, place, value as u32, &mut out);
                0
            }
            None => self.world.config_read(&self.setup, slot, place),
        };
        self.reported.extend(&out);
        Some(Ok(value.into()))
    }

    /// Finds the bus, its slots and the event method in the tables.
    pub(super) fn discover(
        firmware: &mut Firmware,
        settings: &Settings,
        wires: &mut Wires,
    ) -> Result<(), Error> {
        let mut names = Names {
            event: event_method(firmware, settings, wires)?,
            ..Names::default()
        };
        for (bridge, _) in firmware.devices(&["PNP0A08", "PNP0A03"], wires)? {
            let children: Vec<_> = firmware.machine.children(bridge).collect();
            for child in children {
                let is_device = firmware.machine.kind(child) == ObjectType::Device;
                let ejectable = firmware.child(child, b"_EJ0").is_some();
                let wanted =
                    ejectable == (settings.nitro.hotplug == crate::settings::Hotplug::Acpi);
                if !is_device || !wanted {
                    continue;
                }
                if let Some(Value::Integer(address)) = firmware.object(child, b"_ADR", wires)?
                    && address & 0xffff == 0
                    && let Some(slot) = u8::try_from(address >> 16).ok().and_then(Slot::new)
                {
                    names.slots.insert(slot, firmware.machine.path(child));
                }
            }
            // A machine with several host bridges has its hot-plug slots below the first that has
            // any.
            if !names.slots.is_empty() {
                names.bus = Some(firmware.machine.path(bridge));
                break;
            }
        }
        if let Some(hotplug) = &mut wires.hotplug {
            hotplug.names = names;
        }
        Ok(())
    }

    /// The slots that volumes can take, in the order in which the firmware hands them out.
    fn slot_order(&self, settings: &Settings) -> Vec<Slot> {
        let first = settings.nitro.first_slot;
        if self.registers.is_some() {
            let described = self.names.slots.keys().rev().copied();
            described.filter(|slot| slot.number() <= first).collect()
        } else {
            // A native slot is found on the bus; the tables need not describe its port.
            Slot::first(usize::from(Slot::COUNT))
                .filter(|slot| slot.number() >= first)
                .collect()
        }
    }

    /// The slot for the next volume: the first free one, or the first free one after the last used.
    fn choose_slot(&self, settings: &Settings) -> Option<Slot> {
        let mut order = self.slot_order(settings);
        if let Some(last) = self.last_slot.filter(|_| !settings.nitro.same_slot) {
            let next = order
                .iter()
                .position(|slot| *slot == last)
                .map_or(0, |index| index + 1);
            let next = next.min(order.len());
            order.rotate_left(next);
        }
        order.into_iter().find(|slot| self.is_free(*slot))
    }

    fn is_free(&self, slot: Slot) -> bool {
        let agent = self.world.slot(slot).agent;
        !agent.answers() && !agent.shown()
    }

    fn target(&self, path: &str) -> Option<Target> {
        if self.names.bus.as_deref() == Some(path) {
            return Some(Target::Bus);
        }
        self.names
            .slots
            .iter()
            .find(|(_, name)| *name == path)
            .map(|(slot, _)| Target::Slot(*slot))
    }

    /// The name of the volume in a slot, or of the one that was there last.
    pub(super) fn volume_in(&self, slot: Slot) -> String {
        let volume = self
            .volumes
            .iter()
            .find(|(_, at)| **at == slot)
            .map(|(name, _)| name.clone());
        volume.unwrap_or_else(|| "the volume".to_owned())
    }
}

/// The method that announces hot-plug: `_Exx`/`_Lxx` of the GPE, or the generic event device's for
/// its interrupt.
fn event_method(
    firmware: &mut Firmware,
    settings: &Settings,
    wires: &mut Wires,
) -> Result<Option<(String, Option<u64>)>, Error> {
    let number = settings.nitro.event_number;
    let mut scopes = match settings.nitro.event {
        HotplugEvent::Ged => firmware
            .devices(&["ACPI0013"], wires)?
            .into_iter()
            .map(|(node, _)| node)
            .collect(),
        HotplugEvent::Gpe => firmware
            .machine
            .find("\\_GPE")
            .into_iter()
            .collect::<Vec<_>>(),
    };
    let Some(scope) = scopes.pop() else {
        return Ok(None);
    };
    let path = firmware.machine.path(scope);
    let numbered = u8::try_from(number)
        .ok()
        .map(|number| [EventMethod::Edge(number), EventMethod::Level(number)]);
    let any = (settings.nitro.event == HotplugEvent::Ged).then_some(EventMethod::Evt(number));
    let mut candidates = numbered.into_iter().flatten().chain(any);
    let method = candidates.find(|method| firmware.child(scope, &method.name()).is_some());
    Ok(method.map(|method| (format!("{path}.{method}"), method.argument())))
}

impl Machine {
    /// The objects of the tables that hot-plug goes through, and the slots in the order in which
    /// volumes take them.
    pub fn hotplug_names(&self) -> Option<(&Names, Vec<Slot>)> {
        let hotplug = self.wires.hotplug.as_ref()?;
        Some((&hotplug.names, hotplug.slot_order(&self.setup.settings)))
    }

    /// Why the kernel panicked, if it did.
    pub(crate) fn panicked(&self) -> Option<Panic> {
        self.wires.hotplug.as_ref()?.world.panicked()
    }

    pub(super) fn attach_volume(
        &mut self,
        volume: &str,
        slot: Option<u8>,
        choices: &mut dyn Choices,
    ) -> Result<(), Error> {
        let Some(hotplug) = &mut self.wires.hotplug else {
            return Err(Error::NoSlots {
                volume: volume.to_owned(),
            });
        };
        if hotplug.slot_order(&self.setup.settings).is_empty() {
            return Err(Error::NoSlots {
                volume: volume.to_owned(),
            });
        }
        if let Some(slot) = hotplug.place_of(volume) {
            self.refuse_attach(format!("{volume} is attached already, in {slot}"));
            return Ok(());
        }
        let chosen = match slot {
            Some(number) => Slot::new(number),
            None => hotplug.choose_slot(&self.setup.settings),
        };
        let Some(slot) = chosen else {
            self.refuse_attach(format!("there is no free slot for {volume}"));
            return Ok(());
        };
        let holder = hotplug.volume_in(slot);
        let operator = Operator::Attach(slot);
        let mut out = Actions::new();
        let _ = hotplug
            .world
            .step(&hotplug.setup, Event::Operator(operator), &mut out);
        let refused = out
            .iter()
            .any(|action| *action == Action::Note(Note::Refused(operator)));
        if !refused {
            hotplug.volumes.retain(|_, at| *at != slot);
            hotplug.volumes.insert(volume.to_owned(), slot);
            hotplug.last_slot = Some(slot);
        }
        self.act(out.as_slice(), choices);
        if refused {
            let why = format!("{volume} was refused: {slot} is taken by {holder}");
            self.violate(Property::AttachSucceeds, why);
        }
        Ok(())
    }

    fn refuse_attach(&mut self, why: String) {
        self.notice(why.clone());
        self.violate(Property::AttachSucceeds, why);
    }

    pub(super) fn detach_volume(&mut self, volume: &str, choices: &mut dyn Choices) {
        let hotplug = self.wires.hotplug.as_ref();
        match hotplug.and_then(|hotplug| hotplug.volumes.get(volume)) {
            Some(slot) => {
                let event = Event::Operator(Operator::Detach(*slot));
                self.hotplug(event, choices);
            }
            None => self.log(
                Actor::Firmware,
                What::Step {
                    step: format!(
                        "{volume} is not \
             attached"
                    ),
                },
            ),
        }
    }

    /// One event of the model happens.
    pub(super) fn hotplug(&mut self, event: Event, choices: &mut dyn Choices) {
        let Some(hotplug) = &mut self.wires.hotplug else {
            return;
        };
        if let Event::Timer(timer) = event {
            hotplug.timers.remove(&timer);
        }
        let mut out = Actions::new();
        // Whatever can no longer happen (a timer of a machine that lost its power) has not
        // happened.
        if hotplug.world.step(&hotplug.setup, event, &mut out).is_ok() {
            self.act(out.as_slice(), choices);
        }
    }

    /// Acts on what the model reported while AML accessed its registers.
    pub(super) fn drain_reports(&mut self, choices: &mut dyn Choices) {
        if let Some(hotplug) = &mut self.wires.hotplug {
            let reported = core::mem::take(&mut hotplug.reported);
            self.act(&reported, choices);
        }
    }

    fn act(&mut self, actions: &[Action], choices: &mut dyn Choices) {
        for action in actions {
            match *action {
                Action::StartTimer { timer, window } => self.start_timer(timer, window, choices),
                Action::CancelTimer(timer) => {
                    let key = self
                        .wires
                        .hotplug
                        .as_mut()
                        .and_then(|hotplug| hotplug.timers.remove(&timer));
                    if let Some(key) = key {
                        self.queue.cancel(key);
                    }
                }
                Action::RaiseEvent if self.setup.acpi_disabled => {}
                Action::RaiseEvent => {
                    let window = self.setup.settings.os.irq_latency_us;
                    self.delayed(
                        "os.irq_latency_us",
                        window,
                        Pending::HotplugInterrupt,
                        choices,
                    );
                }
                Action::Evaluate { thread, slot } => self.evaluate_ej0(thread, slot, choices),
                Action::Console(message) => self.print(message),
                Action::Note(note) => self.note(&note),
                Action::Panic(panic) => self.panic(panic),
            }
        }
        self.schedule_inner_step();
    }

    /// Threads of the OS and interrupts of ports take no time: they run before the clock moves on.
    /// Without ACPI the OS finds no host bridge (what x86 has for that from before ACPI is not
    /// modelled), so it has nothing to run for one.
    fn schedule_inner_step(&mut self) {
        if self.setup.acpi_disabled {
            return;
        }
        let Some(hotplug) = &mut self.wires.hotplug else {
            return;
        };
        if !hotplug.step_pending && hotplug.world.enabled(&hotplug.setup).next().is_some() {
            hotplug.step_pending = true;
            self.after(Micros::ZERO, Pending::HotplugStep);
        }
    }

    pub(super) fn inner_step(&mut self, choices: &mut dyn Choices) {
        let Some(hotplug) = &mut self.wires.hotplug else {
            return;
        };
        hotplug.step_pending = false;
        let enabled = hotplug.inner_steps();
        let first = choices.first(enabled.max(1));
        let chosen = hotplug.world.enabled(&hotplug.setup).nth(first);
        if let Some(event) = chosen {
            self.hotplug(event, choices);
        }
        self.schedule_inner_step();
    }

    /// The OS takes over the bus and attaches what it finds there, before the scenario goes on. An
    /// empty bus is not worth a word.
    pub(super) fn power_on(&mut self, choices: &mut dyn Choices) {
        let Some(hotplug) = &mut self.wires.hotplug else {
            return;
        };
        let found = hotplug.shows_any();
        // Its steps are taken here, one after the other.
        hotplug.step_pending = true;
        let mut next = Some(Event::Operator(Operator::PowerOn));
        while let (Some(event), Some(hotplug)) = (next, &mut self.wires.hotplug) {
            let mut out = Actions::new();
            // Only enabled events are taken, so none is refused.
            let _ = hotplug.world.step(&hotplug.setup, event, &mut out);
            let first = hotplug.world.enabled(&hotplug.setup).next();
            next = first.filter(|_| !self.setup.acpi_disabled);
            let worth = |action: &&Action| found || !matches!(action, Action::Note(_));
            let actions: Vec<Action> = out.iter().filter(worth).copied().collect();
            self.act(&actions, choices);
        }
        if let Some(hotplug) = &mut self.wires.hotplug {
            hotplug.step_pending = false;
        }
    }

    fn start_timer(
        &mut self,
        timer: Timer,
        window: pci_hotplug_model::Window,
        choices: &mut dyn Choices,
    ) {
        let name = match timer {
            Timer::DeviceGone(_) => "nitro.device_gone_us",
            Timer::BusWithdraw(_) => "nitro.bus_lag_us",
            Timer::BusPublish(_) => "nitro.attach_lag_us",
            Timer::Delay(_) => "delay before the rescan",
            Timer::NvmePoll(_) => "nvme poll",
            Timer::Attention(_) | Timer::Command(_) | Timer::DataLink(_) => "slot timer",
            Timer::Request(_) => "host's refusal",
            Timer::Rescan => "periodic rescan",
        };
        let window =
            Window::new(window.min_us, window.max_us).unwrap_or(Window::exactly(window.min_us));
        let key = self.delayed(name, window, Pending::Hotplug(Event::Timer(timer)), choices);
        if let Some(hotplug) = &mut self.wires.hotplug {
            hotplug.timers.insert(timer, key);
        }
    }

    /// The GPE or the generic event device's interrupt: its status is cleared, then its method
    /// runs.
    pub(super) fn hotplug_interrupt(&mut self, choices: &mut dyn Choices) {
        self.hotplug(Event::Acknowledge, choices);
        let method = self
            .wires
            .hotplug
            .as_ref()
            .and_then(|hotplug| hotplug.names.event.clone());
        match method {
            Some((path, argument)) => {
                let arguments: Vec<u64> = argument.into_iter().collect();
                self.evaluate(&path, &arguments, Then::Nothing, choices);
            }
            None => self.console("ACPI: a hot-plug event without a method in the tables"),
        }
    }

    fn evaluate_ej0(&mut self, thread: Thread, slot: Slot, choices: &mut dyn Choices) {
        let name = self
            .wires
            .hotplug
            .as_ref()
            .and_then(|hotplug| hotplug.names.slots.get(&slot).cloned());
        match name {
            Some(name) => self.evaluate(
                &format!("{name}._EJ0"),
                &[1],
                Then::Eject { thread },
                choices,
            ),
            None => self.ejected(thread, MethodOutcome::Failed, choices),
        }
    }

    /// `_EJ0` is over.
    pub(super) fn ejected(
        &mut self,
        thread: Thread,
        outcome: MethodOutcome,
        choices: &mut dyn Choices,
    ) {
        self.hotplug(Event::MethodReturned { thread, outcome }, choices);
    }

    /// A Notify for the bus or a slot; false if it is for neither.
    pub(super) fn notify_bus(&mut self, path: &str, value: u64, choices: &mut dyn Choices) -> bool {
        let target = self
            .wires
            .hotplug
            .as_ref()
            .and_then(|hotplug| hotplug.target(path));
        let (Some(target), Ok(value)) = (target, u8::try_from(value)) else {
            return false;
        };
        self.hotplug(Event::Notify { target, value }, choices);
        true
    }

    fn print(&mut self, message: Message) {
        if let Some(hotplug) = &mut self.wires.hotplug {
            hotplug.history.message(message);
        }
        self.console(message.to_string());
    }

    fn note(&mut self, note: &Note) {
        let now = self.now;
        if let Some(hotplug) = &mut self.wires.hotplug {
            hotplug.history.note(now, note);
        }
        let (actor, what) = notes::describe(note);
        self.log(actor, what);
    }

    fn panic(&mut self, panic: Panic) {
        self.console(format!("panic: {panic}"));
        let Some(hotplug) = &self.wires.hotplug else {
            return;
        };
        let cycles = hotplug.history.attached;
        match panic {
            Panic::IrqMapping { slot } => {
                let why = format!(
                    "{cycles} cycles succeeded; attach {} of {slot} re-routed INTx to index 255 \
                     of the interrupt map, which is \
                     PCI_INVALID_IRQ, because each attach leaks an index (hw.pci.intx_reroute=1)",
                    cycles + 1
                );
                self.violate(Property::NoIrqExhaustion, why);
            }
            Panic::IrqTableFull { slot } => {
                let capacity = self.setup.settings.irq.capacity;
                let why = format!(
                    "{cycles} cycles succeeded; at attach {} of {slot} all \
                 {capacity} indexes of the interrupt map were taken",
                    cycles + 1
                );
                self.violate(Property::NoIrqExhaustion, why);
            }
            Panic::NvmePolledCommand { slot } => {
                let why = hotplug.history.nvme_panic(slot);
                self.violate(Property::NoNvmePanic, why);
            }
            // The model's limit and no verdict: `happen` makes an error of it.
            Panic::IrqMapWindow => {}
        }
        self.outcome = Some(Outcome::Panicked);
    }

    /// Judges a machine in which nothing can happen any more; `true` if everything that was asked
    /// for has happened.
    pub(super) fn judge_rest(&mut self) -> bool {
        let mut broken = self.broken_slots();
        if let Some(path) = self.threads.blocked_paths().first() {
            let why = format!("{path} waits for a mutex or an event that nobody will release");
            broken.push((Property::NoDeadlock, why));
        }
        broken.retain(|(property, _)| self.setup.scenario.properties.contains(property));
        let completed = broken.is_empty();
        for (property, why) in broken {
            self.violate(property, why);
        }
        completed
    }

    /// What is broken of the slots, and why.
    fn broken_slots(&self) -> Vec<(Property, String)> {
        let Some(hotplug) = &self.wires.hotplug else {
            return Vec::new();
        };
        let (world, history) = (&hotplug.world, &hotplug.history);
        let mut broken = Vec::new();
        for slot in world.pending_detaches().iter() {
            broken.push((
                Property::EjectCompletes,
                history.stuck(
                    slot,
                    &hotplug.volume_in(slot),
                    &world.slot(slot).agent,
                    &hotplug.setup,
                ),
            ));
        }
        for slot in world.ghosts().iter() {
            broken.push((Property::NoGhost, history.ghost(slot)));
        }
        // Where there is no power there is no OS that could have looked.
        let unattached = world.unattached();
        let unattached = unattached.iter().filter(|_| world.powered());
        for slot in unattached.filter(|slot| !world.pending_detaches().contains(*slot)) {
            broken.push((
                Property::AttachSucceeds,
                history.unattached(slot, &hotplug.volume_in(slot), &world.slot(slot).node),
            ));
        }
        if !world.no_deadlock(&hotplug.setup) {
            broken.push((
                Property::NoDeadlock,
                "nothing can happen any more, but a thread is in \
             the middle of its work or holds the topology lock"
                    .to_owned(),
            ));
        }
        broken
    }
}
