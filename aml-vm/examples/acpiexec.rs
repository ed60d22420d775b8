//! A small acpiexec: `acpiexec [-n] TABLE.aml… [-- METHOD…]` loads tables, initialises, prints the namespace (`-n`) or
//! evaluates methods and prints their values the way acpiexec does. Regions are plain memory.

use std::collections::BTreeMap;

use aml_vm::{Config, Host, HostError, Machine, ObjectType, RegionAccess, RegionSpace, Value};

#[derive(Default)]
struct Memory {
    bytes: BTreeMap<(u8, u64, u64), u8>,
    verbose: bool,
}

impl Host for Memory {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let device = access.pci.map_or(0, |pci| {
            u64::from(pci.bus) << 16 | u64::from(pci.device) << 8 | u64::from(pci.function)
        });
        if matches!(access.space, RegionSpace::Other(_)) {
            return Err(HostError::NoHandler);
        }
        let space = access.space.number();
        let width = u64::from(access.width_bits.div_ceil(8));
        let mut value = 0;
        for index in 0..width.min(8) {
            let at = access.address.wrapping_add(index);
            match access.write {
                Some(written) => {
                    self.bytes
                        .insert((space, device, at), (written >> (8 * index)) as u8);
                }
                None => {
                    let byte = self.bytes.get(&(space, device, at)).copied().unwrap_or(0);
                    value |= u64::from(byte) << (8 * index);
                }
            }
        }
        if self.verbose {
            println!("region {access:?} -> {value:X}");
        }
        Ok(value)
    }

    fn region_buffer(&mut self, access: &RegionAccess) -> Result<Vec<u8>, HostError> {
        Ok(access.buffer.clone().unwrap_or_default())
    }

    fn notify(&mut self, path: &str, value: u64) {
        println!("notify {path} {value:X}");
    }

    fn debug(&mut self, value: &Value) {
        println!("debug {value:X?}");
    }
}

fn print(value: &Value, indent: usize) {
    let pad = " ".repeat(indent * 2);
    match value {
        Value::Integer(number) => println!("{pad}[Integer] = {number:016X}"),
        Value::String(text) => println!("{pad}[String] Length {:02X} = {text:?}", text.len()),
        Value::Buffer(bytes) => println!("{pad}[Buffer] Length {:02X} = {bytes:02X?}", bytes.len()),
        Value::Package(elements) => {
            println!("{pad}[Package] Contains {} Elements:", elements.len());
            elements
                .iter()
                .for_each(|element| print(element, indent + 1));
        }
        Value::Uninitialized => println!("{pad}[Null Object] (Type=0)"),
        other => println!("{pad}{other:?}"),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let split = args
        .iter()
        .position(|arg| arg == "--")
        .unwrap_or(args.len());
    let namespace = args.iter().any(|arg| arg == "-n");
    let mut machine = Machine::new(Config::default());
    let mut host = Memory {
        verbose: args.iter().any(|arg| arg == "-v"),
        ..Memory::default()
    };
    let mut errors = 0;
    for path in args[..split].iter().filter(|arg| !arg.starts_with('-')) {
        let report = machine.load_and_run(path, &std::fs::read(path)?, &mut host)?;
        for error in &report.skipped {
            eprintln!("{error}");
        }
        errors += report.skipped.len();
    }
    let report = machine.initialize_and_run(&mut host)?;
    for error in &report.skipped {
        eprintln!("init: {error}");
    }
    if namespace {
        for node in machine.walk() {
            println!("{} {}", machine.path(node), machine.kind(node).name());
        }
        println!("{} objects, {errors} errors", machine.walk().count());
        let _ = ObjectType::Device;
    }
    for method in args.iter().skip(split + 1) {
        println!("== \\{}", method.trim_start_matches('\\'));
        match machine.evaluate(method, &[], &mut host) {
            Ok(Some(value)) => print(&value, 1),
            Ok(None) => {}
            Err(error) => println!("  {error}"),
        }
    }
    Ok(())
}
