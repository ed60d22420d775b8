//! Presses the button of a machine, moves the machine while the interrupt is being handled, and
//! goes on.

use embedder::machine::{GpioRegisters, Machine};
use gpio_pl061::driver::{Driver, PinFlags, Trigger};
use gpio_pl061::{Level, Pin};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pin = Pin::try_from(3)?;
    let machine = Machine::default();
    let mut driver = Driver::attach(GpioRegisters(&machine));
    driver.set_flags(pin, PinFlags::INPUT)?;
    driver.setup_intr(pin, Trigger::EdgeRising)?;
    driver.enable(pin);

    machine.gpio().drive(pin, Level::High);
    println!(
        "pressed:  line {}, event {:?}",
        machine.gpio().interrupt(),
        machine.gpio_event.take()
    );
    println!("handler:  {:?}", driver.filter());
    let (order, triggers) = (driver.order(), driver.triggers());
    let snapshot = machine.snapshot();
    println!("moved:    {snapshot:?}");

    let machine = Machine::restore(&snapshot)?;
    let mut driver = Driver::resume(GpioRegisters(&machine), order, triggers);
    println!(
        "restored: line {}, event {:?}",
        machine.gpio().interrupt(),
        machine.gpio_event.take()
    );
    driver.ack_and_unmask(pin);
    machine.gpio().drive(pin, Level::Low);
    machine.gpio().drive(pin, Level::High);
    println!(
        "pressed:  line {}, event {:?}",
        machine.gpio().interrupt(),
        machine.gpio_event.take()
    );
    Ok(())
}
