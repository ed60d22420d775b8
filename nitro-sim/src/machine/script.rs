//! The scenario's steps, as the operator takes them.

use pci_hotplug_model::{Event, Operator, entropy};

use crate::engine::Choices;
use crate::firmware::LoadReport;
use crate::scenario::{EdgeLevel, Scenario, Step};
use crate::setup::Os;
use crate::time::{Micros, Window, human};
use crate::trace::{Actor, What};
use crate::verdict::Property;

use super::gpio::Gpio;
use super::{Error, Machine, Pending, load, model};

/// What Linux's EFI stub asks for (`EFI_RANDOM_SEED_SIZE`, include/linux/efi.h).
const LINUX_SEED_BYTES: u32 = 64;

/// Where the operator is in the scenario.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Script {
    /// Position in the steps and, below it, in the steps of the `repeat` that is there; with the
    /// rounds that are left.
    position: Vec<Frame>,
    waiting: Waiting,
    boot: LoadReport,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Frame {
    index: usize,
    rounds_left: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Waiting {
    No,
    ForEvent,
    ForRest,
    Done,
}

impl Script {
    pub(super) fn new(boot: LoadReport) -> Script {
        Script {
            position: vec![Frame {
                index: 0,
                rounds_left: 0,
            }],
            waiting: Waiting::No,
            boot,
        }
    }

    pub(super) fn is_ready(&self, at_rest: bool) -> bool {
        match self.waiting {
            Waiting::No => true,
            Waiting::ForRest => at_rest,
            Waiting::ForEvent | Waiting::Done => false,
        }
    }

    /// Whether all steps have been taken.
    pub(super) fn is_over(&self) -> bool {
        self.waiting == Waiting::Done
    }

    pub(super) fn wake(&mut self) {
        self.waiting = Waiting::No;
    }

    /// The next step, entering and leaving `repeat`s; `None` at the end.
    fn advance(&mut self, scenario: &Scenario, cycles: u32) -> Option<Step> {
        loop {
            let steps = steps_at(scenario, &self.position);
            let depth = self.position.len();
            let frame = self.position.last_mut()?;
            match steps.and_then(|steps| steps.get(frame.index)) {
                Some(step) if !step.does_something(cycles) => frame.index += 1,
                Some(Step::Repeat { times, .. }) => {
                    let rounds_left = times.number(cycles).saturating_sub(1);
                    self.position.push(Frame {
                        index: 0,
                        rounds_left,
                    });
                }
                Some(step) => {
                    frame.index += 1;
                    return Some(step.clone());
                }
                None if frame.rounds_left > 0 => {
                    *frame = Frame {
                        index: 0,
                        rounds_left: frame.rounds_left - 1,
                    }
                }
                None if depth == 1 => return None,
                None => {
                    self.position.pop();
                    self.position.last_mut()?.index += 1;
                }
            }
        }
    }
}

fn steps_at<'a>(scenario: &'a Scenario, position: &[Frame]) -> Option<&'a [Step]> {
    let mut steps: &[Step] = &scenario.steps;
    for frame in position.split_last()?.1 {
        steps = match steps.get(frame.index)? {
            Step::Repeat { steps, .. } => steps,
            _ => return None,
        };
    }
    Some(steps)
}

impl Machine {
    pub(super) fn next_step(&mut self, choices: &mut dyn Choices) -> Result<(), Error> {
        let cycles = self.setup.settings.scenario.cycles;
        let Some(step) = self.script.advance(&self.setup.scenario, cycles) else {
            self.script.waiting = Waiting::Done;
            return Ok(());
        };
        if let Some(text) = describe(&step) {
            self.log(Actor::Operator, What::Step { step: text });
        }
        match step {
            Step::Boot {} if self.is_on => self.notice("the machine is on already".to_owned()),
            Step::Boot {} => {
                self.is_on = true;
                self.fetch_seed(choices);
                self.script.waiting = Waiting::ForEvent;
            }
            Step::Edge { level } => {
                if level != EdgeLevel::Idle {
                    self.drive_button(true);
                }
                if level != EdgeLevel::Active {
                    self.drive_button(false);
                }
                self.watch_interrupt(choices);
            }
            Step::Press { button, hold } => {
                let hold = hold.map_or(Micros(self.setup.settings.button.pulse_us), |hold| hold.0);
                self.press(button, hold, choices);
                self.watch_interrupt(choices);
            }
            Step::Wait {
                duration: Some(duration),
            } => {
                self.after(duration.0, Pending::Script);
                self.script.waiting = Waiting::ForEvent;
            }
            Step::Wait { duration: None } => self.script.waiting = Waiting::ForRest,
            Step::Attach { volume, slot } => self.attach_volume(&volume, slot, choices)?,
            Step::Detach { volume } => self.detach_volume(&volume, choices),
            Step::Rescan {} => self.hotplug(Event::Operator(Operator::Rescan), choices),
            Step::PowerLoss {} => self.power_loss(choices)?,
            Step::Repeat { .. } => {}
        }
        Ok(())
    }

    /// The loader asks the firmware for a seed before it starts the kernel.
    fn fetch_seed(&mut self, choices: &mut dyn Choices) {
        let bytes = match self.setup.os {
            Os::FreeBsd | Os::FreeBsdUnpatched => self.setup.entropy_efi_seed_size,
            Os::Linux => LINUX_SEED_BYTES,
        };
        let window = model::efi_rng(&self.setup.settings.entropy).request(bytes);
        let window =
            Window::new(window.min_us, window.max_us).unwrap_or(Window::exactly(window.min_us));
        let us = choices.window("efi random source", window);
        self.after(Micros(us), Pending::Seeded { bytes, us });
    }

    /// The seed is there: the kernel starts.
    pub(super) fn seeded(&mut self, bytes: u32, us: u64) {
        // Which bytes they are does not matter to anybody here; how many reach the pools does.
        let fed = match self.setup.os {
            Os::FreeBsd | Os::FreeBsdUnpatched => entropy::Food::size(bytes as usize),
            Os::Linux => bytes as usize,
        };
        self.log(Actor::Firmware, What::Seed { bytes, us, fed });
        let patience = self.setup.settings.os.seed_patience_us;
        if us > patience {
            let (took, patience) = (human(Micros(us)), human(Micros(patience)));
            let why = format!(
                "the loader asked for {bytes} bytes and waited {took} for them, more than \
                 {patience}; 64 bytes, spread by PBKDF2, feed the same pools"
            );
            self.violate(Property::NoBootStall, why);
        }
        self.boot();
    }

    fn boot(&mut self) {
        let tables: Vec<What> = self
            .setup
            .tables
            .iter()
            .map(|table| What::TableLoaded {
                signature: table.signature(),
                oem_id: table.oem_id(),
                oem_table_id: table.oem_table_id(),
                length: table.bytes().len(),
            })
            .collect();
        for what in tables {
            self.log(Actor::Os, what);
        }
        for error in self.script.boot.skipped.clone() {
            self.log(Actor::Aml, What::AmlSkipped { error });
        }
        self.after(Micros(self.script.boot.slept_us), Pending::Attach);
    }

    /// The host is off: nothing that ran on its processors goes on, and nothing that they knew is
    /// left; the hypervisor lets go of its lines and forgets what was pressed. The next boot
    /// starts from the tables as they are.
    fn power_loss(&mut self, choices: &mut dyn Choices) -> Result<(), Error> {
        if !self.is_on {
            self.notice("the machine is off already".to_owned());
            return Ok(());
        }
        self.is_on = false;
        self.hotplug(Event::Operator(Operator::PowerLoss), choices);
        self.queue.retain(Pending::outlives_power);
        self.threads.kill_all(&mut self.firmware.machine);
        self.wires.power_loss();
        self.gpio = Gpio::default();
        self.buttons.power_loss();
        self.shutting_down = None;
        let (firmware, report, aei) = load(&self.setup, &mut self.wires)?;
        self.firmware = firmware;
        self.script.boot = report;
        self.aei = aei;
        self.idle_lines();
        Ok(())
    }

    /// The hypervisor says something of a step.
    pub(super) fn notice(&mut self, step: String) {
        self.log(Actor::Firmware, What::Step { step });
    }

    /// The drivers are attached: the step after `boot` follows.
    pub(super) fn booted(&mut self) {
        self.script.wake();
    }
}

/// What a timeline says of a step; waiting says nothing.
fn describe(step: &Step) -> Option<String> {
    Some(match step {
        Step::Boot {} => "the guest boots".to_owned(),
        Step::Edge {
            level: EdgeLevel::Active,
        } => "the button's line goes to its active level; nobody pressed".to_owned(),
        Step::Edge {
            level: EdgeLevel::Idle,
        } => "the button's line goes to its idle level".to_owned(),
        Step::Edge {
            level: EdgeLevel::Pulse,
        } => "a pulse on the button's line; nobody pressed".to_owned(),
        Step::Press { button, hold } => {
            let hold = hold
                .map(|hold| format!(", held for {}", human(hold.0)))
                .unwrap_or_default();
            format!("presses the {} button{hold}", button.name())
        }
        Step::Attach { volume, slot } => {
            let slot = slot
                .map(|slot| format!(" in slot {slot}"))
                .unwrap_or_default();
            format!("attaches {volume}{slot}")
        }
        Step::Detach { volume } => format!("detaches {volume}"),
        Step::Rescan {} => "asks the OS to rescan the bus".to_owned(),
        Step::PowerLoss {} => "the host loses power".to_owned(),
        Step::Wait { .. } | Step::Repeat { .. } => return None,
    })
}
