//! A machine that is moved in the middle of an interrupt goes on as if it had not been.

use embedder::machine::{GPIO_BASE, GpioRegisters, Machine, SLOT_BASE};
use embedder::slot::{LINK_ACTIVE, LINK_STATUS, SLOT_CONTROL, SLOT_STATUS};
use gpio_pl061::driver::{Driver, PinFlags, Trigger};
use gpio_pl061::{Level, Pin, Pins};
use pci_hotplug_model::pcib::{Output, Pcib, PortTimer, Settings};
use pci_hotplug_model::pcie::{Behaviour, EVENTS};

fn button() -> Pin {
    Pin::new(3).expect("pin 3 exists")
}

fn armed(machine: &Machine) -> Driver<GpioRegisters<'_>> {
    let mut driver = Driver::attach(GpioRegisters(machine));
    driver
        .set_flags(button(), PinFlags::INPUT)
        .expect("an input");
    driver
        .setup_intr(button(), Trigger::EdgeRising)
        .expect("a first handler");
    driver.enable(button());
    driver
}

/// The driver of the same guest in the machine that it was moved to.
fn moved<'a>(
    driver: &Driver<GpioRegisters<'_>>,
    machine: &'a Machine,
) -> Driver<GpioRegisters<'a>> {
    Driver::resume(GpioRegisters(machine), driver.order(), driver.triggers())
}

#[test]
fn moved_before_the_handler() {
    let before = Machine::default();
    let driver = armed(&before);
    before.gpio().drive(button(), Level::High);
    assert_eq!(before.gpio_event.take(), Some(1));

    let after = Machine::restore(&before.snapshot()).expect("our own snapshot");
    assert!(after.gpio().interrupt(), "the line is still high");
    assert_eq!(after.gpio_event.take(), None, "and that is no second press");
    let mut driver = moved(&driver, &after);
    assert_eq!(driver.filter().run, Pins(button().bit()));
    assert!(!after.gpio().interrupt(), "the filter masked the pin");
}

#[test]
fn moved_between_handler_and_acknowledge() {
    let before = Machine::default();
    let mut driver = armed(&before);
    before.gpio().drive(button(), Level::High);
    assert_eq!(driver.filter().run, Pins(button().bit()));

    let after = Machine::restore(&before.snapshot()).expect("our own snapshot");
    let mut driver = moved(&driver, &after);
    assert_eq!(after.gpio_event.take(), None);
    driver.ack_and_unmask(button());
    assert!(!after.gpio().interrupt(), "the press was acknowledged here");
    after.gpio().drive(button(), Level::Low);
    assert_eq!(after.gpio_event.take(), None, "letting go is no press");
    after.gpio().drive(button(), Level::High);
    assert_eq!(after.gpio_event.take(), Some(1), "the next press is seen");
    assert_eq!(driver.filter().run, Pins(button().bit()));
}

#[test]
fn accesses_that_the_chip_refuses_change_nothing() {
    let machine = Machine::default();
    let _driver = armed(&machine);
    let before = machine.snapshot();
    let mut eight = [0; 8];
    machine.bus.read(GPIO_BASE + 0x400, &mut eight);
    assert_eq!(eight, [0xFF; 8]);
    machine.bus.write(GPIO_BASE + 0x410, &[0, 0]);
    machine.bus.write(GPIO_BASE + 0x411, &[0, 0, 0, 0]);
    machine.bus.write(GPIO_BASE + 0x410, &[0; 3]);
    assert_eq!(machine.snapshot(), before);
}

const SETTINGS: Settings = Settings {
    detach_timeout_us: 0,
    ..Settings::freebsd(Behaviour::SPECIFIED.slot_cap)
};

/// FreeBSD's slot driver in the guest. Timers expire when nothing else is left to do.
#[derive(Clone)]
struct Guest {
    pcib: Pcib,
    timers: Vec<PortTimer>,
}

impl Guest {
    fn boot(machine: &Machine) -> Self {
        let mut outputs = Vec::new();
        let (control, status) = (read(machine, SLOT_CONTROL), read(machine, SLOT_STATUS));
        let pcib = Pcib::attach(&SETTINGS, control, status, false, &mut |out| {
            outputs.push(out)
        });
        let mut guest = Self {
            pcib,
            timers: Vec::new(),
        };
        guest.execute(machine, outputs);
        guest
    }

    /// Serves one interrupt, one timer or nothing; says whether there was something.
    fn step(&mut self, machine: &Machine) -> bool {
        let mut outputs = Vec::new();
        let status = read(machine, SLOT_STATUS);
        let link = read(machine, LINK_STATUS) & LINK_ACTIVE != 0;
        if status & EVENTS != 0 {
            self.pcib
                .interrupt(&SETTINGS, status, link, &mut |out| outputs.push(out));
        } else if let Some(timer) = self.timers.pop() {
            self.pcib
                .timer(&SETTINGS, timer, status, link, &mut |out| outputs.push(out));
        } else {
            return false;
        }
        self.execute(machine, outputs);
        true
    }

    fn execute(&mut self, machine: &Machine, outputs: Vec<Output>) {
        for output in outputs {
            match output {
                Output::WriteStatus(value) => write(machine, SLOT_STATUS, value),
                Output::WriteControl(value) => write(machine, SLOT_CONTROL, value),
                Output::StartTimer(timer, _) => self.timers.push(timer),
                Output::CancelTimer(timer) => self.timers.retain(|running| *running != timer),
                Output::TimedOut(timer) => panic!("{timer:?} timed out"),
                Output::AttentionButton { .. } => {}
                Output::Enqueue => {
                    let present = self.pcib.present(&SETTINGS);
                    let mut more = Vec::new();
                    self.pcib
                        .set_child_bus(&SETTINGS, present, &mut |out| more.push(out));
                    self.execute(machine, more);
                }
            }
        }
    }
}

fn read(machine: &Machine, offset: u64) -> u16 {
    let mut data = [0; 2];
    machine.bus.read(SLOT_BASE + offset, &mut data);
    u16::from_le_bytes(data)
}

fn write(machine: &Machine, offset: u64, value: u16) {
    machine.bus.write(SLOT_BASE + offset, &value.to_le_bytes());
}

/// Plugs a device in and pulls it, with the machine moved after `steps` of the guest's. Returns how
/// many steps there were.
fn eject_with_a_move_after(steps: usize) -> usize {
    let mut machine = Machine::default();
    let mut guest = Guest::boot(&machine);
    let mut taken = 0;
    let mut settle = |machine: &mut Machine, guest: &mut Guest| {
        loop {
            if taken == steps {
                let line = machine.slot().interrupt();
                let next = Machine::restore(&machine.snapshot()).expect("our own snapshot");
                *machine = next;
                assert_eq!(machine.slot().interrupt(), line);
                assert_eq!(machine.slot_event.take(), None, "a restore is no interrupt");
            }
            taken += 1;
            if !guest.step(machine) {
                break;
            }
        }
    };
    settle(&mut machine, &mut guest);
    machine.slot().plug();
    settle(&mut machine, &mut guest);
    assert!(
        guest.pcib.child_bus() && machine.slot().reachable(),
        "the device is in use"
    );
    machine.slot().unplug();
    settle(&mut machine, &mut guest);
    assert!(
        !guest.pcib.child_bus() && !machine.slot().reachable(),
        "the device is out"
    );
    assert_eq!(
        machine.slot().snapshot().status() & EVENTS,
        0,
        "nothing is left over"
    );
    taken
}

#[test]
fn a_device_is_ejected_wherever_the_machine_is_moved() {
    let steps = eject_with_a_move_after(usize::MAX);
    assert!(steps > 8, "an eject has steps to be moved between: {steps}");
    for after in 0..steps {
        assert_eq!(eject_with_a_move_after(after), steps, "moved after {after}");
    }
}
