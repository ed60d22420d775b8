//! The exact register accesses of each driver, and what they do to the device model.

use gpio_pl061::driver::{
    Dispatch, Driver, Error, Order, PinFlags, RegisterAccess, Trigger, linux,
};
use gpio_pl061::regs::*;
use gpio_pl061::{Behaviour, Pl061};

/// Records every access to the controller behind it.
struct Recorder {
    device: Pl061,
    log: Vec<Access>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Access {
    R(u16),
    W(u16, u8),
}
use Access::{R, W};

impl Recorder {
    fn new() -> Self {
        Self {
            device: Pl061::new(Behaviour::Trm),
            log: Vec::new(),
        }
    }

    fn take(&mut self) -> Vec<Access> {
        std::mem::take(&mut self.log)
    }
}

impl RegisterAccess for Recorder {
    fn read8(&mut self, offset: u16) -> u8 {
        self.log.push(R(offset));
        self.device.read8(offset)
    }

    fn write8(&mut self, offset: u16, value: u8) {
        self.log.push(W(offset, value));
        self.device.write8(offset, value);
    }
}

fn pin(number: u16) -> Pin {
    Pin::new(number).unwrap()
}

/// Read-modify-write of one register.
fn rmw(offset: u16, value: u8) -> [Access; 2] {
    [R(offset), W(offset, value)]
}

#[test]
fn attach_masks_everything_and_clears_nothing() {
    let mut driver = Driver::attach(Recorder::new());
    assert_eq!(driver.registers().take(), [W(GPIOIE, 0)]);
    let mut driver = linux::Driver::probe(Recorder::new());
    assert_eq!(driver.registers().take(), [W(GPIOIE, 0)]);
}

#[test]
fn capabilities_are_the_word_that_freebsd_reports() {
    let driver = Driver::attach(Recorder::new());
    assert_eq!(driver.pin_caps(pin(3)).bits(), 0x1f_0003);
    assert_eq!(driver.pin_max(), 7);
}

#[test]
fn set_flags_decides_in_freebsds_order() {
    let mut driver = Driver::attach(Recorder::new());
    driver.registers().take();
    let ask = |bits| PinFlags::from_bits_retain(bits);

    // The NOPULL bug: INPUT | PULLUP.
    let refused = driver.set_flags(pin(3), ask(0x21)).unwrap_err();
    assert_eq!(
        refused,
        Error::PullUnsupported {
            pin: pin(3),
            flags: ask(0x21)
        }
    );
    assert_eq!(refused.errno(), 22);
    assert!(matches!(
        driver.set_flags(pin(3), ask(0x41)),
        Err(Error::PullUnsupported { .. })
    ));
    // A pull is named first even when input and output are both asked for, as the mask test is.
    assert!(matches!(
        driver.set_flags(pin(3), ask(0x23)),
        Err(Error::PullUnsupported { .. })
    ));
    assert!(matches!(
        driver.set_flags(pin(3), ask(0x04)),
        Err(Error::FlagsUnsupported { .. })
    ));
    assert!(matches!(
        driver.set_flags(pin(3), ask(0x8000_0001)),
        Err(Error::FlagsUnsupported { .. })
    ));
    assert_eq!(
        driver.set_flags(pin(3), ask(0x03)),
        Err(Error::InputAndOutput { pin: pin(3) })
    );
    assert_eq!(
        driver.registers().take(),
        [],
        "a refusal touches no register"
    );

    driver.set_flags(pin(3), ask(0x02)).unwrap();
    assert_eq!(driver.registers().take(), rmw(GPIODIR, 0x08));
    driver.set_flags(pin(6), ask(0x02)).unwrap();
    assert_eq!(driver.registers().take(), rmw(GPIODIR, 0x48));
    driver.set_flags(pin(3), ask(0x4_0001)).unwrap();
    assert_eq!(driver.registers().take(), rmw(GPIODIR, 0x40));
    driver.set_flags(pin(6), ask(0)).unwrap();
    assert_eq!(
        driver.registers().take(),
        rmw(GPIODIR, 0x00),
        "no flag at all means input"
    );
}

#[test]
fn setup_writes_each_modes_registers_in_freebsds_order() {
    // (mode, the three registers beforehand, the writes)
    let cases: [(Trigger, Vec<[Access; 2]>); 5] = [
        (
            Trigger::EdgeBoth,
            vec![rmw(GPIOIBE, 0xff), rmw(GPIOIS, 0xf7)],
        ),
        (
            Trigger::EdgeRising,
            vec![rmw(GPIOIBE, 0xf7), rmw(GPIOIS, 0xf7), rmw(GPIOIEV, 0xff)],
        ),
        (
            Trigger::EdgeFalling,
            vec![rmw(GPIOIBE, 0xf7), rmw(GPIOIS, 0xf7), rmw(GPIOIEV, 0xf7)],
        ),
        (
            Trigger::LevelHigh,
            vec![rmw(GPIOIBE, 0xf7), rmw(GPIOIS, 0xff), rmw(GPIOIEV, 0xff)],
        ),
        (
            Trigger::LevelLow,
            vec![rmw(GPIOIBE, 0xf7), rmw(GPIOIS, 0xff), rmw(GPIOIEV, 0xf7)],
        ),
    ];
    for (trigger, expected) in cases {
        let mut driver = Driver::attach(Recorder::new());
        for register in [GPIOIBE, GPIOIS, GPIOIEV] {
            driver.registers().device.write8(register, 0xff);
        }
        driver.registers().take();
        driver.setup_intr(pin(3), trigger).unwrap();
        assert_eq!(driver.registers().take(), expected.concat(), "{trigger:?}");
    }
}

#[test]
fn a_second_handler_must_agree_on_the_mode() {
    let mut driver = Driver::attach(Recorder::new());
    driver.setup_intr(pin(3), Trigger::EdgeRising).unwrap();
    driver.setup_intr(pin(3), Trigger::EdgeRising).unwrap();
    driver.registers().take();
    assert_eq!(
        driver.setup_intr(pin(3), Trigger::LevelLow),
        Err(Error::TriggerConflict {
            pin: pin(3),
            configured: Trigger::EdgeRising,
            requested: Trigger::LevelLow
        })
    );
    assert_eq!(driver.registers().take(), []);
    driver.setup_intr(pin(4), Trigger::LevelLow).unwrap();
}

#[test]
fn freebsd_enables_without_clearing_and_the_fixed_order_clears_first() {
    let mut driver = Driver::attach(Recorder::new());
    driver.registers().take();
    driver.enable(pin(3));
    assert_eq!(driver.registers().take(), rmw(GPIOIE, 0x08));
    driver.mask(pin(3));
    assert_eq!(driver.registers().take(), rmw(GPIOIE, 0x00));

    let mut driver = Driver::attach_with(Recorder::new(), Order::ClearFirst);
    driver.registers().take();
    driver.enable(pin(3));
    assert_eq!(
        driver.registers().take(),
        [W(GPIOIC, 0x08), R(GPIOIE), W(GPIOIE, 0x08)]
    );
}

/// A driver with pins 3 (edge) and 5 (level, high) armed, and its log emptied.
fn armed(order: Order) -> Driver<Recorder> {
    let mut driver = Driver::attach_with(Recorder::new(), order);
    driver.setup_intr(pin(3), Trigger::EdgeRising).unwrap();
    driver.setup_intr(pin(5), Trigger::LevelHigh).unwrap();
    driver.enable(pin(3));
    driver.enable(pin(5));
    driver.registers().take();
    driver
}

#[test]
fn the_filter_reads_mis_once_and_masks_lowest_first() {
    let mut driver = armed(Order::FreeBsd);
    driver.registers().device.set_input(pin(3), Level::High);
    driver.registers().device.set_input(pin(5), Level::High);
    assert_eq!(driver.filter().run, Pins(0x28));
    let expected = [
        [R(GPIOMIS)].as_slice(),
        &rmw(GPIOIE, 0x20),
        &rmw(GPIOIE, 0x00),
    ]
    .concat();
    assert_eq!(driver.registers().take(), expected);
    assert!(!driver.registers().device.interrupt());

    driver.ack_and_unmask(pin(3));
    assert_eq!(
        driver.registers().take(),
        [W(GPIOIC, 0x08), R(GPIOIE), W(GPIOIE, 0x08)]
    );
    driver.ack_and_unmask(pin(5));
    assert_eq!(
        driver.registers().take(),
        [W(GPIOIC, 0x20), R(GPIOIE), W(GPIOIE, 0x28)]
    );
    assert!(
        driver.registers().device.interrupt(),
        "the level is still there: it fires again"
    );
    assert_eq!(driver.filter().run, Pins(0x20));
}

#[test]
fn an_interrupt_nobody_set_up_is_spurious_and_stays_unmasked() {
    let mut driver = armed(Order::FreeBsd);
    let device = &mut driver.registers().device;
    device.write8(GPIOIEV, 0xff);
    device.write8(GPIOIE, 0xff);
    device.set_input(pin(7), Level::High);
    let dispatch = driver.filter();
    assert_eq!((dispatch.run, dispatch.spurious), (Pins(0), Pins(0x80)));
    assert_eq!(driver.registers().take(), [R(GPIOMIS)]);
}

/// Presses the button (pin 3 up and down) and says whether the interrupt line is up.
fn press(driver: &mut Driver<Recorder>) -> bool {
    let device = &mut driver.registers().device;
    device.set_input(pin(3), Level::High);
    device.set_input(pin(3), Level::Low);
    device.interrupt()
}

#[test]
fn a_press_while_the_thread_runs_is_lost_in_freebsds_order_only() {
    for (order, second_press_heard) in [(Order::FreeBsd, false), (Order::ClearFirst, true)] {
        let mut driver = armed(order);
        assert!(press(&mut driver));
        assert_eq!(driver.filter().run, Pins(0x08));
        assert!(!press(&mut driver), "masked");
        driver.ack_and_unmask(pin(3));
        assert_eq!(
            driver.registers().device.interrupt(),
            second_press_heard,
            "{order:?}"
        );
    }
}

#[test]
fn an_edge_latched_before_enable_fires_in_freebsds_order_only() {
    for behaviour in [Behaviour::Trm, Behaviour::Qemu] {
        for (order, fires) in [(Order::FreeBsd, true), (Order::ClearFirst, false)] {
            let mut device = Pl061::new(behaviour);
            device.write8(GPIOIEV, 0xff); // as firmware or an earlier kernel left it
            device.set_input(pin(3), Level::High);
            device.set_input(pin(3), Level::Low);
            let mut driver = Driver::attach_with(device, order);
            driver.set_flags(pin(3), PinFlags::INPUT).unwrap();
            driver.setup_intr(pin(3), Trigger::EdgeRising).unwrap();
            driver.enable(pin(3));
            assert_eq!(
                driver.registers().interrupt(),
                fires,
                "{behaviour:?} {order:?}"
            );
        }
    }
}

#[test]
fn linux_writes_is_ibe_iev_and_acknowledges_edges_before_the_thread() {
    let mut driver = linux::Driver::probe(Recorder::new());
    driver.direction_input(pin(3));
    driver.registers().take();
    driver.request_irq(pin(3), Trigger::EdgeRising);
    let expected = [
        R(GPIOIEV),
        R(GPIOIS),
        R(GPIOIBE),
        W(GPIOIS, 0x00),
        W(GPIOIBE, 0x00),
        W(GPIOIEV, 0x08),
        R(GPIOIE),
        W(GPIOIE, 0x08),
    ];
    assert_eq!(driver.registers().take(), expected);

    driver.registers().device.set_input(pin(3), Level::High);
    driver.registers().take();
    assert_eq!(driver.handle().run, Pins(0x08));
    assert_eq!(driver.registers().take(), [R(GPIOMIS), W(GPIOIC, 0x08)]);
    let device = &mut driver.registers().device;
    device.set_input(pin(3), Level::Low);
    device.set_input(pin(3), Level::High);
    assert!(
        device.interrupt(),
        "a second press while the thread runs is not lost"
    );
    driver.thread_done(pin(3));
    assert_eq!(driver.registers().take(), []);
}

#[test]
fn linux_masks_a_level_until_its_thread_is_done() {
    let mut driver = linux::Driver::probe(Recorder::new());
    driver.request_irq(pin(2), Trigger::LevelLow);
    driver.registers().take();
    assert_eq!(driver.handle().run, Pins(0x04));
    let expected = [R(GPIOMIS), R(GPIOIE), W(GPIOIE, 0x00), W(GPIOIC, 0x04)];
    assert_eq!(driver.registers().take(), expected);
    driver.thread_done(pin(2));
    assert_eq!(driver.registers().take(), rmw(GPIOIE, 0x04));
}

#[test]
fn trigger_comes_from_exactly_one_interrupt_flag() {
    let from = |bits| Trigger::from_flags(PinFlags::from_bits_retain(bits));
    assert_eq!(from(0x4_0021), Some(Trigger::EdgeRising));
    assert_eq!(from(0x10_0000), Some(Trigger::EdgeBoth));
    assert_eq!(from(0x1), None);
    assert_eq!(from(0xc_0000), None);
}

#[test]
fn a_resumed_driver_touches_nothing_and_remembers_its_pins() {
    let mut driver = armed(Order::ClearFirst);
    let (order, triggers) = (driver.order(), driver.triggers());
    driver.registers().take();
    let device = driver.registers().device.clone();
    let mut resumed = Driver::resume(
        Recorder {
            device,
            log: Vec::new(),
        },
        order,
        triggers,
    );
    assert_eq!(resumed.registers().take(), []);
    resumed.registers().device.set_input(pin(3), Level::High);
    assert_eq!(
        resumed.filter(),
        Dispatch {
            run: Pins(0x08),
            spurious: Pins(0)
        }
    );
}
