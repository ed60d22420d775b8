//! The pin flags of the two crates that know nothing of each other are one word: FreeBSD's.

use acpi_quirks::event::PinFlags as Planned;
use gpio_pl061::driver::PinFlags as Driven;

#[test]
fn what_is_planned_is_what_is_driven() {
    for (name, flag) in Planned::all().iter_names() {
        let driven = Driven::from_name(name).unwrap_or_else(|| panic!("the driver has no {name}"));
        assert_eq!(flag.bits(), driven.bits(), "{name}");
    }
    assert_eq!(Planned::INTR_MASK.bits(), Driven::INTR_MASK.bits());
}
