//! Resource templates: walking and decoding, and the event plan of EC2's power and sleep buttons.

use std::hint::black_box;

use acpi_quirks::Quirks;
use acpi_quirks::event::{Reading, plan};
use acpi_quirks::resource::Resources;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// QEMU's `_AEI` for pin 3, and the same for pin 4 as EC2's tables have it.
const AEI: [u8; 62] = [
    0x8c, 0x1b, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x17, 0x00,
    0x00, 0x19, 0x00, 0x1e, 0x00, 0x00, 0x00, 0x03, 0x00, 0x47, 0x50, 0x4f, 0x30, 0x00, 0x8c, 0x1b,
    0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x17, 0x00, 0x00, 0x19,
    0x00, 0x1e, 0x00, 0x00, 0x00, 0x04, 0x00, 0x47, 0x50, 0x4f, 0x30, 0x00, 0x79, 0x00,
];

/// A thousand extended interrupts: the longest plausible `_CRS`.
fn crs() -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..1000u32)
        .flat_map(|n| [0x89, 6, 0, 1, 1, n as u8, (n >> 8) as u8, 0, 0])
        .collect();
    bytes.extend([0x79, 0]);
    bytes
}

fn descriptors(c: &mut Criterion) {
    let mut group = c.benchmark_group("decode");
    group.throughput(Throughput::Elements(2));
    group.bench_function("_AEI of two pins", |b| {
        b.iter(|| {
            let decoded = Resources::new(black_box(&AEI)).map(|item| item.unwrap().decode());
            assert_eq!(decoded.filter(Result::is_ok).count(), 2);
        });
    });
    let crs = crs();
    group.throughput(Throughput::Elements(1000));
    group.bench_function("_CRS of 1000 interrupts", |b| {
        b.iter(|| {
            let decoded = Resources::new(black_box(&crs)).map(|item| item.unwrap().decode());
            assert_eq!(decoded.filter(Result::is_ok).count(), 1000);
        });
    });
    group.finish();

    c.bench_function("event plan of two pins", |b| {
        let reading = Reading::FreeBsd(Quirks::ACPI_Q_AEI_NOPULL);
        b.iter(|| {
            let flags = plan(black_box(&AEI), reading).map(|event| event.unwrap().flags.bits());
            assert_eq!(flags.sum::<u32>(), 2 * 0x4_0001);
        });
    });
}

criterion_group!(benches, descriptors);
criterion_main!(benches);
