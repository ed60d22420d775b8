//! The PL061 model beside QEMU's own, over random operations, shrunk on a mismatch.
//!
//! `PL061_OPS` sets how many operations are drawn (200 000 unless set), `PL061_SEED` from which seed.

use std::io;

use gpio_pl061::regs::{
    GPIOAFSEL, GPIODATA_ALL, GPIODIR, GPIOIBE, GPIOIC, GPIOIE, GPIOIEV, GPIOIS, GPIOMIS, GPIORIS,
    Pin, Width,
};
use gpio_pl061::{Behaviour, Pl061};
use proptest::prelude::*;
use tests::differential::{search, setting};
use tests::qtest::Qemu;

/// Where `virt` has its PL061.
const BASE: u32 = 0x0903_0000;
/// The line of the interrupt controller that the PL061 drives on `virt`.
const GIC_LINE: u32 = 7;
/// Operations between two resets, on average.
const RUN: usize = 1000;

#[derive(Clone, Copy, Debug)]
enum Op {
    Input(u16, bool),
    Write(u32, Bits, u32),
    Read(u32, Bits),
}

#[derive(Clone, Copy, Debug)]
enum Bits {
    B8,
    B32,
}

fn access() -> impl Strategy<Value = (u32, Bits)> {
    let controls = [
        GPIODIR, GPIOIS, GPIOIBE, GPIOIEV, GPIOIE, GPIORIS, GPIOMIS, GPIOIC, GPIOAFSEL,
    ];
    let offset = prop_oneof![
        12 => prop::sample::select(controls.map(u32::from).to_vec()),
        6 => 0..0x400u32,
        2 => 0..0x1000u32,
        1 => 0xfe0..0x1000u32,
    ];
    (offset, any::<bool>()).prop_map(|(offset, byte)| match byte {
        true => (offset, Bits::B8),
        false => (offset & !3, Bits::B32),
    })
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        35 => (0..8u16, any::<bool>()).prop_map(|(pin, high)| Op::Input(pin, high)),
        45 => (access(), any::<u32>())
            .prop_map(|((offset, bits), value)| Op::Write(offset, bits, value)),
        20 => access().prop_map(|(offset, bits)| Op::Read(offset, bits)),
    ]
}

/// What can be seen of a controller after an operation, and what a read answered.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    read: Option<u64>,
    ris: u64,
    data: u64,
    /// The interrupt line, or the output lines, whichever is watched.
    lines: u8,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Watch {
    Interrupt,
    Outputs,
}

/// QEMU with one of its PL061's faces watched.
struct Theirs {
    qemu: Qemu,
    pl061: String,
    watch: Watch,
    lines: u8,
}

impl Theirs {
    fn start(watch: Watch) -> io::Result<Self> {
        let mut qemu = Qemu::arm(&["-machine", "virt,gic-version=2", "-m", "64"])?;
        let pl061 = qemu.find("pl061")?.remove(0);
        match watch {
            Watch::Interrupt => {
                let gic = qemu.find("arm_gic")?.remove(0);
                qemu.intercept_in(&gic)?;
            }
            Watch::Outputs => qemu.intercept_out(&pl061)?,
        }
        Ok(Self {
            qemu,
            pl061,
            watch,
            lines: 0,
        })
    }

    fn command(&self, op: &Op) -> String {
        let suffix = |bits| if matches!(bits, Bits::B8) { 'b' } else { 'l' };
        match *op {
            Op::Input(pin, high) => {
                format!(
                    "set_irq_in {} unnamed-gpio-in {pin} {}",
                    self.pl061,
                    u8::from(high)
                )
            }
            Op::Write(offset, bits, value) => {
                let value = if matches!(bits, Bits::B8) {
                    value & 0xff
                } else {
                    value
                };
                format!("write{} {:#x} {value:#x}", suffix(bits), BASE + offset)
            }
            Op::Read(offset, bits) => format!("read{} {:#x}", suffix(bits), BASE + offset),
        }
    }

    /// Power-on values by registers and pins alone, each of which the operations test as well.
    fn reset(&mut self) -> io::Result<()> {
        let zero = [GPIODIR, GPIOIS, GPIOIBE, GPIOIEV, GPIOIE, GPIOAFSEL];
        let mut ops: Vec<_> = zero
            .iter()
            .map(|&offset| Op::Write(offset.into(), Bits::B32, 0))
            .collect();
        ops.extend((0..8).map(|pin| Op::Input(pin, false)));
        ops.push(Op::Write(GPIOIC.into(), Bits::B32, 0xff));
        self.perform(&ops).map(drop)
    }

    fn perform(&mut self, ops: &[Op]) -> io::Result<Vec<Seen>> {
        let ris = self.command(&Op::Read(GPIORIS.into(), Bits::B32));
        let data = self.command(&Op::Read(GPIODATA_ALL.into(), Bits::B32));
        let commands: Vec<_> = ops
            .iter()
            .flat_map(|op| [self.command(op), ris.clone(), data.clone()])
            .collect();
        let answers = self.qemu.batch(&commands)?;
        let (answers, _) = answers.as_chunks::<3>();
        let mut seen = Vec::with_capacity(ops.len());
        for (op, [answer, ris, data]) in ops.iter().zip(answers) {
            for change in answer.lines.iter().chain(&ris.lines).chain(&data.lines) {
                let bit = match self.watch {
                    Watch::Interrupt if change.line == GIC_LINE => 1,
                    Watch::Interrupt => continue,
                    Watch::Outputs => 1 << change.line,
                };
                self.lines = if change.raised {
                    self.lines | bit
                } else {
                    self.lines & !bit
                };
            }
            let read = matches!(op, Op::Read(..))
                .then(|| answer.number())
                .transpose()?;
            seen.push(Seen {
                read,
                ris: ris.number()?,
                data: data.number()?,
                lines: self.lines,
            });
        }
        Ok(seen)
    }
}

fn ours(device: &mut Pl061, op: &Op, watch: Watch) -> Seen {
    let width = |bits| {
        if matches!(bits, Bits::B8) {
            Width::Byte
        } else {
            Width::Word
        }
    };
    let read = |device: &Pl061, offset: u32, bits| device.read(offset, width(bits)).unwrap().into();
    let mut answer = None;
    match *op {
        Op::Input(pin, high) => device.set_input(Pin::new(pin).unwrap(), high.into()),
        Op::Write(offset, bits, value) => device.write(offset, width(bits), value).unwrap(),
        Op::Read(offset, bits) => answer = Some(read(device, offset, bits)),
    }
    Seen {
        read: answer,
        ris: read(device, GPIORIS.into(), Bits::B32),
        data: read(device, GPIODATA_ALL.into(), Bits::B32),
        lines: match watch {
            Watch::Interrupt => device.interrupt().into(),
            // `virt` gives its controller pull-downs, so that what is not driven is low.
            Watch::Outputs => device.outputs().high.0,
        },
    }
}

/// Draws at least `operations` and compares after each; the error has the shrunk sequence.
fn compare(watch: Watch, operations: u64, behaviour: Behaviour) -> Result<(), String> {
    let seed = setting("PL061_SEED", 1);
    let mut theirs = Theirs::start(watch).unwrap();
    let done = search(seed, operations, 2 * RUN, op(), |ops| {
        agree(&mut theirs, ops, Pl061::new(behaviour))
    })?;
    eprintln!("{done} operations, seed {seed}: QEMU and the model agree");
    Ok(())
}

/// Performs `ops` on both and says where they part.
fn agree(theirs: &mut Theirs, ops: &[Op], mut device: Pl061) -> Result<(), String> {
    theirs.reset().map_err(|error| format!("QEMU: {error}"))?;
    let seen = theirs
        .perform(ops)
        .map_err(|error| format!("QEMU: {error}"))?;
    for (index, (op, seen)) in ops.iter().zip(seen).enumerate() {
        let mine = ours(&mut device, op, theirs.watch);
        if mine != seen {
            return Err(format!(
                "at {index}, {op:x?}\n  QEMU: {seen:x?}\n  ours: {mine:x?}"
            ));
        }
    }
    Ok(())
}

fn qemu() -> bool {
    tests::tool::available("qemu_pl061", "qemu-system-aarch64", "qemu-system-arm")
}

#[test]
fn registers_and_interrupt_are_qemus() {
    if qemu() {
        compare(
            Watch::Interrupt,
            setting("PL061_OPS", 200_000),
            Behaviour::Qemu,
        )
        .unwrap();
    }
}

#[test]
fn outputs_are_qemus() {
    if qemu() {
        compare(
            Watch::Outputs,
            setting("PL061_OPS", 200_000) / 10,
            Behaviour::Qemu,
        )
        .unwrap();
    }
}

#[test]
fn the_comparison_can_fail_and_shrinks_what_it_finds() {
    // The manual's controller is not QEMU's, and it takes one write to see it: level sense with
    // the event at low, on pins that idle low, is not sticky there once the pin has risen.
    if qemu() {
        let found = compare(Watch::Interrupt, 1000, Behaviour::Trm).unwrap_err();
        let (_, shrunk) = found.split_once("after").unwrap();
        let names = ["Input(", "Write(", "Read("];
        let operations: usize = names.iter().map(|name| shrunk.matches(name).count()).sum();
        assert!((1..=4).contains(&operations), "{found}");
    }
}
