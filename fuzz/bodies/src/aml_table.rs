//! Any bytes as a table: it is loaded, initialised, and everything in it is evaluated, within small limits.
//!
//! The first byte says whether the rest is a whole table, or code to be put behind a header that is right.

use aml_vm::{Config, Host, HostError, Limits, Machine, Node, ObjectType, RegionAccess, Value};

/// Most objects that one input has evaluated.
const EVALUATIONS: usize = 64;

/// The body.
pub fn run(data: &[u8]) {
    let Some((mode, rest)) = data.split_first() else {
        return;
    };
    if mode & 1 == 0 {
        exercise(rest);
    } else {
        exercise(&table(1 + (mode >> 1 & 1), rest));
    }
}

/// A DSDT of this revision around code.
#[must_use]
pub fn table(revision: u8, code: &[u8]) -> Vec<u8> {
    let length = (36 + code.len()) as u32;
    let mut table = Vec::with_capacity(36 + code.len());
    table.extend_from_slice(b"DSDT");
    table.extend_from_slice(&length.to_le_bytes());
    table.extend_from_slice(&[revision, 0]);
    table.extend_from_slice(b"NITRO FUZZ    \x01\0\0\0NITR\x01\0\0\0");
    table.extend_from_slice(code);
    table[9] = table.iter().fold(0u8, |sum, byte| sum.wrapping_sub(*byte));
    table
}

/// Limits at which the worst input takes milliseconds.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        operations: 4000,
        heap_bytes: 1 << 20,
        string_bytes: 1 << 14,
        buffer_bytes: 1 << 16,
        package_elements: 1 << 12,
        namespace_nodes: 4000,
        loop_iterations: 200,
        ..Limits::default()
    }
}

/// Reads give the address, writes are lost.
pub(crate) struct Echo;

impl Host for Echo {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        Ok(access.address)
    }
}

/// Loads a table and evaluates all that it makes; its state must survive a snapshot.
pub fn exercise(table: &[u8]) {
    let mut config = Config::default();
    config.limits = limits();
    let mut machine = Machine::new(config);
    if machine.load_and_run("fuzz", table, &mut Echo).is_err() {
        return;
    }
    let _ = machine.initialize_and_run(&mut Echo);
    let evaluable = |kind| {
        !matches!(
            kind,
            ObjectType::Device | ObjectType::Scope | ObjectType::Region
        )
    };
    let nodes: Vec<Node> = machine
        .walk()
        .filter(|node| evaluable(machine.kind(*node)))
        .take(EVALUATIONS)
        .collect();
    for node in nodes {
        let count = usize::from(machine.method_args(node).unwrap_or(0));
        let arguments = [
            Value::Integer(1),
            Value::from("a"),
            Value::Buffer(vec![1; 4]),
        ];
        let arguments: Vec<Value> = arguments.into_iter().cycle().take(count).collect();
        if let Ok(thread) = machine.call_node(node, &arguments) {
            let _ = machine.drive(thread, &mut Echo);
        }
    }
    let bytes = machine.snapshot();
    let restored = machine
        .restore(&bytes)
        .expect("a machine reads its own snapshot");
    assert!(restored == machine, "a snapshot is the machine");
    assert!(restored.snapshot() == bytes, "and says so again");
    assert_eq!(machine.threads().count(), 0, "no thread is left");
}
