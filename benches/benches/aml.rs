//! Load time against table size, one eject of QEMU's tables, and acpiexec's whole process in the same run.

use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aml_vm::{Config, Host, HostError, Machine, RegionAccess, Value};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// QEMU 7.2's `pc`: 30 slots with ACPI hot plug.
const PC: &[u8] = include_bytes!("../../tests/data/qemu/pc/dsdt.dat");

/// Reads give zero, writes are lost.
struct Zero;

impl Host for Zero {
    fn region(&mut self, _: &RegionAccess) -> Result<u64, HostError> {
        Ok(0)
    }
}

/// A package length of two bytes, and the less than 4094 bytes that it counts.
fn package(out: &mut Vec<u8>, body: &[u8]) {
    let length = body.len() + 2;
    out.extend_from_slice(&[0x40 | (length as u8 & 0x0F), (length >> 4) as u8]);
    out.extend_from_slice(body);
}

fn method(out: &mut Vec<u8>, name: &[u8], body: &[u8]) {
    out.push(0x14);
    package(out, &[name, &[0], body].concat());
}

/// A device as firmware has them by the hundred: identification, status, resources, wake, a region with
/// fields, a power method with a loop.
fn device(number: usize) -> Vec<u8> {
    let mut body = format!("D{:03X}", number % 0x1000).into_bytes();
    body.extend_from_slice(b"\x08_HID\x0C\x41\xD0\x0A\x03\x08_UID\x0C");
    body.extend_from_slice(&(number as u32).to_le_bytes());
    method(
        &mut body,
        b"_STA",
        b"\x70\x0A\x0F\x60\xA0\x07\x93\x60\x0A\x05\xA4\x00\xA4\x60",
    );
    body.extend_from_slice(b"\x08_CRS\x11");
    package(
        &mut body,
        &[&[0x0A, 0x30][..], &[0x47; 0x2E], &[0x79, 0x00]].concat(),
    );
    body.extend_from_slice(b"\x5B\x80REG0\x00\x0C");
    body.extend_from_slice(&(0x1000_0000 + number as u32 * 0x100).to_le_bytes());
    body.extend_from_slice(b"\x0B\x00\x01\x5B\x81");
    package(
        &mut body,
        b"REG0\x03FLD0\x08FLD1\x18FLD2\x04\x00\x0CFLD3\x10",
    );
    body.extend_from_slice(b"\x08_PRW\x12\x06\x02\x0A\x0D\x0A\x03");
    let power = b"\x70\x0A\x01FLD0\x70FLD1\x60\x72\x60\x0A\x05\x61\xA2\x07\x95\x61\x0A\x20\x75\x61\x70\x61FLD2";
    method(&mut body, b"_PS0", power);
    let mut out = vec![0x5B, 0x82];
    package(&mut out, &body);
    out
}

/// A DSDT of about `size` bytes: groups of 15 devices below `\_SB`.
fn table(size: usize) -> Vec<u8> {
    let mut code = Vec::new();
    let mut number = 0;
    while code.len() < size {
        let mut body = b"\\\x2E_SB_".to_vec();
        body.extend_from_slice(format!("G{:03X}", number / 15).as_bytes());
        for _ in 0..15 {
            body.extend_from_slice(&device(number));
            number += 1;
        }
        code.extend_from_slice(&[0x5B, 0x82]);
        package(&mut code, &body);
    }
    let mut table = b"DSDT\0\0\0\0\x02\0NITRO BENCH   \x01\0\0\0NITR\x01\0\0\0".to_vec();
    table.extend_from_slice(&code);
    let length = (table.len() as u32).to_le_bytes();
    table[4..8].copy_from_slice(&length);
    table[9] = table.iter().fold(0u8, |sum, byte| sum.wrapping_sub(*byte));
    table
}

fn loaded(table: &[u8]) -> Machine {
    let mut config = Config::default();
    config.limits.heap_bytes = 1 << 30;
    let mut machine = Machine::new(config);
    let report = machine
        .load_and_run("bench", table, &mut Zero)
        .expect("it loads");
    assert!(report.skipped.is_empty(), "{}", report.skipped[0]);
    machine
}

/// How long it takes to load a table so many times. A machine ends outside of the time, once the next is there:
/// else the C library gives its memory back to the kernel, and a third of a large table's time is the
/// kernel's, for clearing the same pages again.
fn loading(table: &[u8], count: u64) -> Duration {
    let (mut spent, mut held) = (Duration::ZERO, None);
    for _ in 0..count {
        let start = Instant::now();
        let machine = black_box(loaded(table));
        spent += start.elapsed();
        held = Some(machine);
    }
    drop(held);
    spent
}

fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("aml/load");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(4));
    for kib in [64, 512, 4096] {
        let table = table(kib << 10);
        let names = loaded(&table).walk().count();
        assert!(names > kib * 32, "{names} names in {kib} KiB");
        group.throughput(Throughput::Bytes(table.len() as u64));
        let id = BenchmarkId::new("aml-vm", format!("{kib}KiB"));
        group.bench_with_input(id, &table, |b, table| {
            b.iter_custom(|count| loading(table, count))
        });
    }
    group.finish();
}

fn eject(criterion: &mut Criterion) {
    let mut machine = loaded(PC);
    machine
        .initialize_and_run(&mut Zero)
        .expect("it initialises");
    let node = machine
        .find("\\_SB.PCI0.S18._EJ0")
        .expect("slot 3 is hot-pluggable");
    criterion.bench_function("aml/qemu-pc-_EJ0", |b| {
        b.iter(|| {
            let thread = machine
                .call_node(node, &[Value::Integer(1)])
                .expect("callable");
            black_box(machine.drive(thread, &mut Zero)).expect("it ends")
        });
    });
}

/// The peer: acpiexec, from its start to its end.
fn peer(criterion: &mut Criterion) {
    let directory = std::env::temp_dir().join(format!("aml-bench-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a temporary directory");
    let mut group = criterion.benchmark_group("aml/acpiexec-process");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(12));
    for kib in [64, 512] {
        let path = directory.join(format!("{kib}.aml"));
        std::fs::write(&path, table(kib << 10)).expect("writable");
        let mut command = Command::new("acpiexec");
        command
            .args(["-dt", "-di", "-b", "quit"])
            .arg(&path)
            .stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        if command.status().is_err() {
            eprintln!("SKIPPED aml/acpiexec-process: acpiexec is not installed (acpica-tools)");
            break;
        }
        group.bench_function(format!("{kib}KiB"), |b| {
            b.iter(|| command.status().expect("it started before"));
        });
    }
    group.finish();
    let _ = std::fs::remove_dir_all(&directory);
}

criterion_group!(benches, load, eject, peer);
criterion_main!(benches);
