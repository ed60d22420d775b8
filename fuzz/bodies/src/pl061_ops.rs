//! Sequences of operations on a PL061 of either behaviour, by the bus, the world and a driver.

use arbitrary::{Arbitrary, Unstructured};
use gpio_pl061::driver::{Driver, Order, PinFlags, Trigger};
use gpio_pl061::regs::{
    GPIODATA_ALL, GPIODIR, GPIOIC, GPIOIE, GPIOIS, GPIOMIS, GPIORIS, Pin, Pins, Register, Width,
};
use gpio_pl061::{Behaviour, Pl061, State};

#[derive(Debug, Arbitrary)]
enum Op {
    Read(u16, Bits),
    Write(u16, Bits, u32),
    /// A control register, so that most writes reach one.
    Control(u8, u8),
    Input(u8, bool),
    Reset,
    Snapshot,
    SetFlags(u8, u32),
    Setup(u8, u8),
    Enable(u8),
    Mask(u8),
    Filter,
    Finish(u8),
}

#[derive(Clone, Copy, Debug, Arbitrary)]
enum Bits {
    B8,
    B16,
    B32,
    B64,
}

impl From<Bits> for Width {
    fn from(bits: Bits) -> Self {
        match bits {
            Bits::B8 => Self::Byte,
            Bits::B16 => Self::Half,
            Bits::B32 => Self::Word,
            Bits::B64 => Self::Double,
        }
    }
}

/// Whatever the sequence: the laws of the register map hold after each step.
pub fn run(data: &[u8]) {
    let mut input = Unstructured::new(data);
    let (Ok(qemu), Ok(clear_first)) = (input.arbitrary(), input.arbitrary()) else {
        return;
    };
    let behaviour = if qemu {
        Behaviour::Qemu
    } else {
        Behaviour::Trm
    };
    let order = if clear_first {
        Order::ClearFirst
    } else {
        Order::FreeBsd
    };
    let mut driver = Driver::attach_with(Pl061::new(behaviour), order);
    while !input.is_empty() {
        let Ok(op) = input.arbitrary::<Op>() else {
            return;
        };
        step(&mut driver, &op);
        laws(driver.registers());
    }
}

fn pin(number: u8) -> Pin {
    Pin::new(u16::from(number) % 8).expect("a remainder of 8 is a pin")
}

fn read(device: &Pl061, offset: u16) -> u8 {
    device
        .read(offset.into(), Width::Byte)
        .expect("every byte of the page can be read") as u8
}

fn step(driver: &mut Driver<Pl061>, op: &Op) {
    let device = driver.registers();
    match *op {
        Op::Read(offset, bits) => {
            let before = device.clone();
            let _ = device.read(offset.into(), bits.into());
            assert_eq!(*device, before, "a read changes nothing");
        }
        Op::Write(offset, bits, value) => write(device, offset, bits.into(), value),
        Op::Control(register, value) => {
            write(
                device,
                GPIODIR + 4 * u16::from(register % 9),
                Width::Byte,
                value.into(),
            );
        }
        Op::Input(number, high) => device.set_input(pin(number), high.into()),
        Op::Reset => device.reset(),
        Op::Snapshot => {
            let state = State::from_bytes(&device.snapshot().to_bytes()).expect("our own bytes");
            assert_eq!(Pl061::from_state(state), *device);
        }
        Op::SetFlags(number, bits) => {
            let before = device.clone();
            let flags = PinFlags::from_bits_retain(bits);
            if driver.set_flags(pin(number), flags).is_err() {
                assert_eq!(*driver.registers(), before, "a refusal touches no register");
            }
        }
        Op::Setup(number, mode) => setup(driver, pin(number), mode),
        Op::Enable(number) => driver.enable(pin(number)),
        Op::Mask(number) => driver.mask(pin(number)),
        Op::Filter => {
            let pending = read(device, GPIOMIS);
            let dispatch = driver.filter();
            assert_eq!(dispatch.run.0 | dispatch.spurious.0, pending);
            assert_eq!(dispatch.run.0 & dispatch.spurious.0, 0);
            let enabled = read(driver.registers(), GPIOIE);
            assert_eq!(enabled & dispatch.run.0, 0, "what runs is masked");
        }
        Op::Finish(number) => driver.ack_and_unmask(pin(number)),
    }
}

fn setup(driver: &mut Driver<Pl061>, pin: Pin, mode: u8) {
    let modes = [
        Trigger::EdgeRising,
        Trigger::EdgeFalling,
        Trigger::EdgeBoth,
        Trigger::LevelHigh,
        Trigger::LevelLow,
    ];
    let trigger = modes[usize::from(mode) % modes.len()];
    let had = driver.trigger(pin);
    let done = driver.setup_intr(pin, trigger);
    assert_eq!(done.is_ok(), had.is_none_or(|had| had == trigger));
    if done.is_ok() {
        assert_eq!(driver.trigger(pin), Some(trigger));
        let level = Pins(read(driver.registers(), GPIOIS)).contains(pin);
        assert_eq!(level, trigger.is_level());
    }
}

/// Writes, and checks what the register map says of the write.
fn write(device: &mut Pl061, offset: u16, width: Width, value: u32) {
    let before = device.clone();
    if device.write(offset.into(), width, value).is_err() {
        assert_eq!(*device, before, "a refused write changes nothing");
        return;
    }
    let (old_data, new_data) = (read(&before, GPIODATA_ALL), read(device, GPIODATA_ALL));
    let (old_ris, new_ris) = (read(&before, GPIORIS), read(device, GPIORIS));
    let aligned = offset.is_multiple_of(4);
    match Register::at(offset) {
        Register::Data(mask) if aligned => {
            let reached = mask.0 & read(device, GPIODIR);
            assert_eq!(new_data, old_data & !reached | value as u8 & reached);
        }
        Register::Ic if aligned => {
            assert_eq!(offset, GPIOIC);
            assert_eq!(new_ris & !old_ris, 0, "IC sets nothing");
            assert_eq!(
                old_ris & !new_ris & !(value as u8),
                0,
                "IC clears only what it names"
            );
        }
        Register::Ris | Register::Mis | Register::Identification(_) | Register::Reserved => {
            assert_eq!(*device, before, "read-only registers ignore writes");
        }
        _ => {}
    }
}

fn laws(device: &Pl061) {
    let mis = read(device, GPIORIS) & read(device, GPIOIE);
    assert_eq!(read(device, GPIOMIS), mis);
    assert_eq!(device.interrupt(), mis != 0);
    let outputs = device.outputs();
    assert_eq!(outputs.driven.0, read(device, GPIODIR));
    assert_eq!(
        outputs.high.0,
        read(device, GPIODATA_ALL) & outputs.driven.0
    );
}
