//! Laws of the register model over random histories, in both behaviours, and the single facts that
//! were measured on QEMU 7.2.

use gpio_pl061::regs::*;
use gpio_pl061::{AccessError, Behaviour, Pl061, State, StateError};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Op {
    Write(u32, u8),
    Input(u16, bool),
    Reset,
}

fn op() -> impl Strategy<Value = Op> {
    let control = prop::sample::select(vec![
        GPIODIR, GPIOIS, GPIOIBE, GPIOIEV, GPIOIE, GPIORIS, GPIOMIS, GPIOIC, GPIOAFSEL, 0xfe0,
    ]);
    prop_oneof![
        4 => (control, any::<u8>()).prop_map(|(o, v)| Op::Write(o.into(), v)),
        2 => (0..0x400u32, any::<u8>()).prop_map(|(o, v)| Op::Write(o, v)),
        5 => (0..8u16, any::<bool>()).prop_map(|(p, l)| Op::Input(p, l)),
        1 => (0x424..0x1000u32, any::<u8>()).prop_map(|(o, v)| Op::Write(o, v)),
        1 => Just(Op::Reset),
    ]
}

fn apply(device: &mut Pl061, op: &Op) {
    match *op {
        Op::Write(offset, value) => device.write(offset, Width::Byte, value.into()).unwrap(),
        Op::Input(pin, high) => device.set_input(Pin::new(pin).unwrap(), high.into()),
        Op::Reset => device.reset(),
    }
}

fn read(device: &Pl061, offset: u16) -> u8 {
    device.read(offset.into(), Width::Byte).unwrap() as u8
}

prop_compose! {
    fn device()(
        qemu in any::<bool>(),
        ops in prop::collection::vec(op(), 0..40),
    ) -> Pl061 {
        let mut device = Pl061::new(if qemu { Behaviour::Qemu } else { Behaviour::Trm });
        ops.iter().for_each(|op| apply(&mut device, op));
        device
    }
}

proptest! {
    #[test]
    fn gpiodata_reads_are_masked_by_the_address(device in device(), mask in any::<u8>()) {
        let all = read(&device, GPIODATA_ALL);
        prop_assert_eq!(read(&device, gpiodata(Pins(mask))), all & mask);
    }

    #[test]
    fn gpiodata_writes_reach_masked_outputs_only(
        device in device(), mask in any::<u8>(), value in any::<u8>(),
    ) {
        let (before, reached) = (read(&device, GPIODATA_ALL), mask & read(&device, GPIODIR));
        let mut after = device.clone();
        after.write(gpiodata(Pins(mask)).into(), Width::Byte, value.into()).unwrap();
        prop_assert_eq!(read(&after, GPIODATA_ALL), before & !reached | value & reached);
        prop_assert_eq!(after.outputs().high.0, read(&after, GPIODATA_ALL) & after.outputs().driven.0);
    }

    #[test]
    fn writing_back_what_was_read_changes_no_data(device in device(), mask in any::<u8>()) {
        let offset = gpiodata(Pins(mask));
        let mut after = device.clone();
        after.write(offset.into(), Width::Byte, read(&device, offset).into()).unwrap();
        prop_assert_eq!(read(&after, GPIODATA_ALL), read(&device, GPIODATA_ALL));
    }

    #[test]
    fn mis_is_ris_and_ie_and_the_line_is_their_or(device in device()) {
        let mis = read(&device, GPIORIS) & read(&device, GPIOIE);
        prop_assert_eq!(read(&device, GPIOMIS), mis);
        prop_assert_eq!(device.interrupt(), mis != 0);
    }

    #[test]
    fn ic_only_clears_and_only_what_it_names(device in device(), value in any::<u8>()) {
        let before = read(&device, GPIORIS);
        let mut after = device.clone();
        after.write(GPIOIC.into(), Width::Byte, value.into()).unwrap();
        let now = read(&after, GPIORIS);
        prop_assert_eq!(now & !before, 0, "IC sets nothing");
        prop_assert_eq!((before & !now) & !value, 0, "IC clears only what it names");
        prop_assert_eq!(now & value & !read(&device, GPIOIS), 0, "no edge survives its IC");
    }

    #[test]
    fn the_same_level_again_is_no_event(device in device(), pin in 0..8u16, high in any::<bool>()) {
        let mut once = device;
        once.set_input(Pin::new(pin).unwrap(), high.into());
        let mut twice = once.clone();
        twice.set_input(Pin::new(pin).unwrap(), high.into());
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn a_snapshot_restores_to_the_same_future(
        device in device(), future in prop::collection::vec(op(), 0..20),
    ) {
        let mut device = device;
        let state = State::from_bytes(&device.snapshot().to_bytes()).unwrap();
        let mut restored = Pl061::from_state(state);
        prop_assert_eq!(&restored, &device);
        for op in &future {
            apply(&mut restored, op);
            apply(&mut device, op);
            prop_assert_eq!(&restored, &device);
        }
    }

    #[test]
    fn masking_does_not_stop_an_edge_from_latching(ie in any::<u8>(), qemu in any::<bool>()) {
        let mut device = Pl061::new(if qemu { Behaviour::Qemu } else { Behaviour::Trm });
        device.write(GPIOIE.into(), Width::Byte, ie.into()).unwrap();
        device.write(GPIOIEV.into(), Width::Byte, 0xff).unwrap();
        Pin::all().for_each(|pin| device.set_input(pin, Level::High));
        prop_assert_eq!(read(&device, GPIORIS), 0xff);
    }

    #[test]
    fn trm_level_status_follows_the_pads(pads in any::<u8>(), iev in any::<u8>()) {
        let mut device = Pl061::new(Behaviour::Trm);
        device.write(GPIOIS.into(), Width::Byte, 0xff).unwrap();
        device.write(GPIOIEV.into(), Width::Byte, iev.into()).unwrap();
        for pin in Pin::all() {
            device.set_input(pin, (pads & pin.bit() != 0).into());
        }
        let active = !(pads ^ iev);
        prop_assert_eq!(read(&device, GPIORIS), active);
        device.write(GPIOIC.into(), Width::Byte, 0xff).unwrap();
        prop_assert_eq!(read(&device, GPIORIS), active, "IC has no lasting effect on a level");
    }

    #[test]
    fn no_access_panics(device in device(), offset in any::<u32>(), value in any::<u32>(), w in 0..4u8) {
        let mut device = device;
        let width = [Width::Byte, Width::Half, Width::Word, Width::Double][usize::from(w)];
        let before = device.clone();
        let read = device.read(offset, width);
        let wrote = device.write(offset, width, value);
        prop_assert_eq!(read.is_ok(), wrote.is_ok());
        if wrote.is_err() {
            prop_assert_eq!(device, before);
        }
    }
}

fn qemu() -> Pl061 {
    Pl061::new(Behaviour::Qemu)
}

fn write(device: &mut Pl061, offset: u16, value: u32) {
    device.write(offset.into(), Width::Word, value).unwrap();
}

fn pin(number: u16) -> Pin {
    Pin::new(number).unwrap()
}

#[test]
fn the_manuals_worked_examples_of_gpiodata() {
    let mut device = Pl061::new(Behaviour::Trm);
    write(&mut device, GPIODIR, 0xff);
    write(&mut device, 0x098, 0xfb); // mask 0x26
    assert_eq!(read(&device, GPIODATA_ALL), 0x22);
    write(&mut device, GPIODATA_ALL, 0xff);
    assert_eq!(read(&device, 0x0c4), 0x31);
    assert_eq!(read(&device, 0x000), 0);
}

#[test]
fn reset_values_and_identification() {
    for behaviour in [Behaviour::Trm, Behaviour::Qemu] {
        let device = Pl061::new(behaviour);
        for offset in (0..0xfe0).step_by(4) {
            assert_eq!(read(&device, offset), 0, "{offset:#x}");
        }
        let id: Vec<u8> = (0xfe0..0x1000)
            .step_by(4)
            .map(|o| read(&device, o))
            .collect();
        assert_eq!(id, IDENTIFICATION);
    }
}

#[test]
fn there_is_no_pull_register() {
    // 0x510 and 0x514 are PUR and PDR on Luminary's variant, which this is not.
    for behaviour in [Behaviour::Trm, Behaviour::Qemu] {
        let mut device = Pl061::new(behaviour);
        let before = device.clone();
        write(&mut device, 0x510, 0xff);
        write(&mut device, 0x514, 0xff);
        assert_eq!((read(&device, 0x510), read(&device, 0x514)), (0, 0));
        assert_eq!(device, before);
    }
}

#[test]
fn qemu_level_status_is_sticky() {
    let mut device = qemu();
    write(&mut device, GPIOIS, 0xff);
    assert_eq!(
        read(&device, GPIORIS),
        0xff,
        "low level, active on idle-low pins at once"
    );
    device.set_input(pin(0), Level::High);
    assert_eq!(
        read(&device, GPIORIS),
        0xff,
        "the level went, the status stays"
    );
    write(&mut device, GPIOIC, 0xff);
    assert_eq!(
        read(&device, GPIORIS),
        0xfe,
        "cleared, and set again where still active"
    );
    write(&mut device, GPIOIS, 0);
    assert_eq!(
        read(&device, GPIORIS),
        0xfe,
        "survives the change to edge sense"
    );
}

#[test]
fn qemu_makes_a_phantom_edge_when_an_output_becomes_an_input() {
    let mut device = qemu();
    write(&mut device, GPIOIEV, 0xff);
    write(&mut device, GPIODIR, 0x10);
    write(&mut device, gpiodata(Pins(0x10)), 0x10);
    assert_eq!(read(&device, GPIORIS), 0);
    write(&mut device, GPIODIR, 0);
    assert_eq!(read(&device, GPIORIS), 0x10);
    assert_eq!(read(&device, GPIODATA_ALL), 0x10);

    let mut manual = Pl061::new(Behaviour::Trm);
    write(&mut manual, GPIOIEV, 0xff);
    write(&mut manual, GPIODIR, 0x10);
    write(&mut manual, gpiodata(Pins(0x10)), 0x10);
    write(&mut manual, GPIODIR, 0);
    assert_eq!(read(&manual, GPIORIS), 0, "no pad changed");
    assert_eq!(read(&manual, GPIODATA_ALL), 0);
}

#[test]
fn qemu_drops_the_pad_of_an_output_and_the_manual_does_not() {
    for (behaviour, seen) in [(Behaviour::Qemu, 0), (Behaviour::Trm, 0x20)] {
        let mut device = Pl061::new(behaviour);
        write(&mut device, GPIODIR, 0x20);
        device.set_input(pin(5), Level::High);
        write(&mut device, GPIODIR, 0);
        assert_eq!(read(&device, GPIODATA_ALL), seen, "{behaviour:?}");
    }
}

#[test]
fn reset_forgets_the_pads_in_qemu_only() {
    for (behaviour, kept) in [(Behaviour::Qemu, 0), (Behaviour::Trm, 0x04)] {
        let mut device = Pl061::new(behaviour);
        device.set_input(pin(2), Level::High);
        device.reset();
        assert_eq!(read(&device, GPIODATA_ALL), kept, "{behaviour:?}");
        write(&mut device, GPIOIEV, 0xff);
        device.set_input(pin(2), Level::High);
        assert_eq!(read(&device, GPIORIS), 0x04 & !kept, "{behaviour:?}");
    }
}

#[test]
fn byte_lanes_and_refused_widths() {
    let mut device = qemu();
    write(&mut device, GPIODIR, 0xa5);
    write(&mut device, GPIODATA_ALL, 0xa5);
    let byte = |offset| device.read(offset, Width::Byte).unwrap();
    assert_eq!([byte(0x400), byte(0x401), byte(0x402)], [0xa5, 0, 0]);
    assert_eq!(
        [byte(0x3fd), byte(0x3ff), byte(0xfe1), byte(0xfe3)],
        [0xa5, 0xa5, 0x61, 0x61]
    );
    let refused = |offset, width| device.read(offset, width).unwrap_err();
    assert_eq!(
        refused(0x402, Width::Word),
        AccessError::Unaligned { offset: 0x402 }
    );
    let half = AccessError::Width {
        offset: 0x400,
        width: Width::Half,
    };
    assert_eq!(refused(0x400, Width::Half), half);
    assert!(matches!(
        refused(0x400, Width::Double),
        AccessError::Width { .. }
    ));
    assert_eq!(
        refused(0x1000, Width::Byte),
        AccessError::OutOfRange { offset: 0x1000 }
    );
    device.write(0x401, Width::Byte, 0xff).unwrap();
    assert_eq!(read(&device, GPIODIR), 0xa5);

    let manual = Pl061::new(Behaviour::Trm);
    assert_eq!(
        manual.read(0xfe1, Width::Byte),
        Ok(0),
        "one byte lane is wired"
    );
}

#[test]
fn a_snapshot_of_another_kind_is_refused() {
    let good = qemu().snapshot().to_bytes();
    assert_eq!(State::from_bytes(&good[..10]), Err(StateError::Length(10)));
    let with = |at: usize, byte| {
        let mut bytes = good;
        bytes[at] = byte;
        State::from_bytes(&bytes)
    };
    assert_eq!(with(0, 2), Err(StateError::Version(2)));
    assert_eq!(with(1, 7), Err(StateError::Behaviour(7)));
}
