//! Register accesses of the PL061 model, beside vm-superio's PL031: another PrimeCell device model
//! of the same kind of registers. Each iteration asserts what it read, so that no access can vanish.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use gpio_pl061::driver::{Driver, PinFlags, Trigger};
use gpio_pl061::regs::{GPIOIE, GPIOMIS, Width};
use gpio_pl061::{Behaviour, Level, Pin, Pl061};
use vm_superio::Rtc;

/// The PL031's interrupt mask and masked interrupt status.
const RTCIMSC: u16 = 0x010;
const RTCMIS: u16 = 0x018;

fn reads(c: &mut Criterion) {
    let mut group = c.benchmark_group("read masked interrupt status, 32 bits");
    for behaviour in [Behaviour::Trm, Behaviour::Qemu] {
        let device = Pl061::new(behaviour);
        group.bench_function(format!("PL061 {behaviour:?}"), |b| {
            b.iter(|| {
                let device = black_box(&device);
                assert_eq!(device.read(black_box(GPIOMIS.into()), Width::Word), Ok(0));
            });
        });
    }
    let mut peer = Rtc::new();
    group.bench_function("vm-superio PL031", |b| {
        b.iter(|| {
            let mut data = [0xff; 4];
            black_box(&mut peer).read(black_box(RTCMIS), &mut data);
            assert_eq!(u32::from_le_bytes(data), 0);
        });
    });
    group.finish();
}

fn writes(c: &mut Criterion) {
    let mut group = c.benchmark_group("write and read back interrupt mask, 32 bits");
    for behaviour in [Behaviour::Trm, Behaviour::Qemu] {
        let mut device = Pl061::new(behaviour);
        let offset = u32::from(GPIOIE);
        let mut value = 0;
        group.bench_function(format!("PL061 {behaviour:?}"), |b| {
            b.iter(|| {
                value ^= 1;
                let device = black_box(&mut device);
                device.write(black_box(offset), Width::Word, value).unwrap();
                assert_eq!(device.read(black_box(offset), Width::Word), Ok(value));
            });
        });
    }
    let mut peer = Rtc::new();
    let mut value: u32 = 0;
    group.bench_function("vm-superio PL031", |b| {
        b.iter(|| {
            value ^= 1;
            let peer = black_box(&mut peer);
            peer.write(black_box(RTCIMSC), &value.to_le_bytes());
            let mut data = [0xff; 4];
            peer.read(black_box(RTCIMSC), &mut data);
            assert_eq!(u32::from_le_bytes(data), value);
        });
    });
    group.finish();
}

/// What one press of the power button costs: two edges of the pad, the filter, the acknowledgement.
fn press(c: &mut Criterion) {
    let mut group = c.benchmark_group("a press, through FreeBSD's driver");
    for behaviour in [Behaviour::Trm, Behaviour::Qemu] {
        let pin = Pin::new(3).unwrap();
        let mut driver = Driver::attach(Pl061::new(behaviour));
        driver.set_flags(pin, PinFlags::INPUT).unwrap();
        driver.setup_intr(pin, Trigger::EdgeRising).unwrap();
        driver.enable(pin);
        group.bench_function(format!("PL061 {behaviour:?}"), |b| {
            b.iter(|| {
                let driver = black_box(&mut driver);
                driver.registers().set_input(pin, Level::High);
                driver.registers().set_input(pin, Level::Low);
                assert_eq!(driver.filter().run.0, pin.bit());
                driver.ack_and_unmask(pin);
            });
        });
    }
    group.finish();
}

criterion_group!(benches, reads, writes, press);
criterion_main!(benches);
