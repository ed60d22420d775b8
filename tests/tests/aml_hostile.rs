//! Tables that are damaged: whatever the bytes, an answer within the limits.
//!
//! `AML_FLIPS=all` flips every bit of every committed table (minutes, better with `--release`); without it a
//! fixed sample of them. `AML_LIMITS=default` gives each damaged table the default limits instead of small ones.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use aml_vm::{Config, ErrorKind, Limit, Limits, Machine, Node, ObjectType, Value};
use cpu_time::ThreadTime;
use tests::acpica;
use tests::aml::dumps::QEMU;
use tests::aml::world::World;

/// What one damaged table may cost.
fn small() -> Config {
    let mut config = Config::default();
    if env::var("AML_LIMITS").as_deref() == Ok("default") {
        return config;
    }
    config.limits = Limits {
        operations: 20_000,
        heap_bytes: 4 << 20,
        loop_iterations: 1000,
        ..Limits::default()
    };
    config
}

/// Loads a table and evaluates everything in it.
fn survive(what: &str, table: &[u8]) {
    let start = ThreadTime::now();
    let mut machine = Machine::new(small());
    let mut world = World::default();
    let loaded = machine.load_and_run("hostile", table, &mut world);
    if loaded.is_ok() {
        let _ = machine.initialize_and_run(&mut world);
        let evaluable = |kind| {
            matches!(
                kind,
                ObjectType::Method | ObjectType::RegionField | ObjectType::BufferField
            )
        };
        let nodes: Vec<Node> = machine
            .walk()
            .filter(|node| evaluable(machine.kind(*node)))
            .take(300)
            .collect();
        for node in nodes {
            // A method that was called may have removed it.
            let arguments =
                vec![Value::Integer(1); usize::from(machine.method_args(node).unwrap_or(0))];
            if let Ok(thread) = machine.call_node(node, &arguments) {
                let _ = machine.drive(thread, &mut world);
            }
        }
        let mut at = 36;
        let whole = 36..table.len() as u32;
        machine.listing(0, whole, machine.root(), &mut |line| {
            assert_eq!(line.bytes.start, at, "{what}: every byte is listed once");
            at = line.bytes.end;
        });
        let listed = machine
            .tables()
            .next()
            .map_or(36, |(_, bytes)| bytes.len().max(36));
        assert_eq!(at as usize, listed, "{what}: every byte is listed");
        let restored = machine
            .restore(&machine.snapshot())
            .expect("its own snapshot");
        assert!(restored == machine, "{what}: a snapshot is the machine");
    }
    let took = start.elapsed();
    assert!(
        took < Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 }),
        "{what}: {took:?}"
    );
}

/// The header's length and checksum made right, so that the damage behind them is reached.
fn mended(mut table: Vec<u8>) -> Vec<u8> {
    let length = (table.len() as u32).to_le_bytes();
    if table.len() >= 36 {
        table[4..8].copy_from_slice(&length);
        table[9] = 0;
        table[9] = table.iter().fold(0u8, |sum, byte| sum.wrapping_sub(*byte));
    }
    table
}

/// QEMU's tables and the simulator's own.
fn committed() -> Vec<(String, Vec<u8>)> {
    let mut tables = Vec::new();
    for machine in QEMU {
        for table in machine.tables().expect("committed") {
            tables.push((machine.name.to_owned(), table));
        }
    }
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data/tables");
    let mut files: Vec<PathBuf> = Vec::new();
    for directory in fs::read_dir(data).expect("committed").flatten() {
        if let Ok(entries) = fs::read_dir(directory.path()) {
            files.extend(entries.flatten().map(|entry| entry.path()));
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "aml"));
    files.sort();
    for file in files {
        let bytes = fs::read(&file).expect("readable");
        tables.push((file.display().to_string(), bytes));
    }
    tables
}

/// Every bit, or every so many-th.
fn stride(sample: usize) -> usize {
    if env::var("AML_FLIPS").as_deref() == Ok("all") {
        1
    } else {
        sample
    }
}

#[test]
fn committed_tables_survive_as_they_are() {
    let tables = committed();
    assert!(tables.len() >= 10, "{} tables", tables.len());
    for (name, table) in tables {
        survive(&name, &table);
    }
}

#[test]
fn single_bit_flips() {
    let mut flips = 0;
    for (name, table) in committed() {
        for bit in (0..table.len() * 8).step_by(stride(1009)) {
            let mut damaged = table.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            // A damaged header is met as it is, the rest behind a header that is right.
            let damaged = if bit / 8 < 36 {
                damaged
            } else {
                mended(damaged)
            };
            survive(&format!("{name}, bit {bit}"), &damaged);
            flips += 1;
        }
    }
    println!("{flips} flips");
    assert!(flips > 100);
}

#[test]
fn truncations() {
    for (name, table) in committed() {
        for length in (0..table.len()).step_by(stride(211)) {
            survive(&format!("{name} cut to {length}"), &table[..length]);
            survive(
                &format!("{name} cut to {length}, mended"),
                &mended(table[..length].to_vec()),
            );
        }
    }
}

/// The whole test run, all machines of it, in the memory that one hostile table may cost.
#[test]
fn memory_stays_small() {
    for (name, table) in committed().into_iter().take(4) {
        survive(&name, &table);
    }
    let Ok(status) = fs::read_to_string("/proc/self/status") else {
        eprintln!("SKIPPED memory_stays_small: no /proc");
        return;
    };
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("Linux says");
    let kib: u64 = peak
        .trim()
        .trim_end_matches(" kB")
        .parse()
        .expect("a number");
    assert!(kib < 64 * 1024, "{kib} KiB");
}

/// Each field of the chain is read through the one before, and has a megabyte of its own on the way.
#[test]
fn a_chain_of_index_fields_stays_within_the_heap() {
    if !acpica::available("a_chain_of_index_fields_stays_within_the_heap") {
        return;
    }
    let mut source = String::from(
        "DefinitionBlock (\"\", \"DSDT\", 2, \"NITRO\", \"CHAIN\", 1)\n{\n\
         OperationRegion (REG0, SystemMemory, 0, 0x1000000)\n\
         Field (REG0, ByteAcc, NoLock, Preserve) { IDX0, 64, D000, 8388608 }\n",
    );
    for link in 1..64 {
        let (outer, inner) = (link, link - 1);
        source += &format!(
            "IndexField (IDX0, D{inner:03}, ByteAcc, NoLock, Preserve) {{ D{outer:03}, 8388608 }}\n"
        );
    }
    source += "Method (LAST) { Local0 = D063 }\n}\n";
    let table = acpica::compile(&source).expect("it compiles");
    let mut config = Config::default();
    config.limits.heap_bytes = 16 << 20;
    let (mut machine, mut world) = (Machine::new(config), World::default());
    machine
        .load_and_run("chain", &table, &mut world)
        .expect("it loads");
    let error = machine
        .evaluate("\\LAST", &[], &mut world)
        .expect_err("64 MiB");
    assert_eq!(
        error.kind,
        ErrorKind::Limit(Limit::HeapBytes, 16 << 20),
        "{error}"
    );
}
