//! `aml-vm`, asked as acpiexec is asked and answering in the same words.

use aml_vm::{Config, Error, Host, Machine, Node, ObjectType, Value};
use nitro_sim::aml_tool::initialize;

use super::world::World;
use crate::acpica::{Evaluation, Name, Object, Outcome, Report};

/// A machine with its world, ready to be asked.
#[derive(Debug, Clone)]
pub struct Session {
    /// The machine.
    pub machine: Machine,
    /// What surrounds it.
    pub world: World,
    /// What happened and failed at load.
    pub report: Report,
}

impl Session {
    /// Loads and initialises tables as acpiexec does: those that are no definition blocks of a boot wait
    /// for a `LoadTable`.
    ///
    /// # Errors
    /// A table was refused as a whole.
    pub fn load(tables: &[Vec<u8>]) -> Result<Self, Error> {
        Self::load_with(Config::default(), tables)
    }

    /// As [`Session::load`], with a configuration, but for the addresses on the PCI bus: acpiexec's handler
    /// does without.
    ///
    /// # Errors
    /// A table was refused as a whole.
    pub fn load_with(mut config: Config, tables: &[Vec<u8>]) -> Result<Self, Error> {
        config.pci_addresses = false;
        let mut machine = Machine::new(config);
        let mut world = World::default();
        let mut report = Report::default();
        for (index, table) in tables.iter().enumerate() {
            if !matches!(table.get(..4), Some(b"DSDT" | b"SSDT" | b"PSDT" | b"OSDT")) {
                world.tables.push(table.clone());
                continue;
            }
            let loaded = machine.load_and_run(&format!("table{index:02}"), table, &mut world)?;
            report
                .load_errors
                .extend(loaded.skipped.iter().map(ToString::to_string));
            report
                .load_errors
                .extend(loaded.refused.iter().map(ToString::to_string));
        }
        let mut session = Self {
            machine,
            world,
            report,
        };
        let mut skipped = Vec::new();
        initialize(&mut session.machine, &mut session.world, &mut skipped)?;
        let errors = skipped.iter().map(ToString::to_string);
        session.report.load_errors.extend(errors);
        session.report.load = session.world.take_events();
        Ok(session)
    }

    /// Evaluates one object; arguments in acpiexec's notation.
    pub fn evaluate(&mut self, path: &str, arguments: &str) -> Evaluation {
        let arguments = arguments_of(arguments);
        let result = self.machine.evaluate(path, &arguments, &mut self.world);
        let outcome = self.outcome(result);
        Evaluation {
            path: path.to_owned(),
            events: self.world.take_events(),
            outcome,
        }
    }

    /// Evaluates all objects whose last segment is `name`, as acpiexec's `all` does.
    pub fn all(&mut self, name: &str) -> Vec<Evaluation> {
        let named = |node: &Node| self.machine.name(*node) == name.as_bytes();
        let nodes: Vec<Node> = self.machine.walk().filter(named).collect();
        nodes
            .into_iter()
            .map(|node| {
                let count = self.machine.method_args(node).unwrap_or(0);
                let arguments = vec![Value::Integer(1); usize::from(count)];
                let path = self.machine.path(node);
                let thread = self.machine.call_node(node, &arguments);
                let result = thread.and_then(|thread| self.machine.drive(thread, &mut self.world));
                let outcome = self.outcome(result);
                Evaluation {
                    path,
                    events: self.world.take_events(),
                    outcome,
                }
            })
            .collect()
    }

    /// The namespace, in acpiexec's words.
    #[must_use]
    pub fn namespace(&self) -> Vec<Name> {
        let machine = &self.machine;
        let name = |node| Name {
            path: machine.path(node),
            kind: machine.kind(node).name().to_owned(),
        };
        machine.walk().map(name).collect()
    }

    fn outcome(&mut self, result: Result<Option<Value>, Error>) -> Outcome {
        let value = match result {
            Ok(Some(value)) => value,
            Ok(None) => return Outcome::Nothing,
            Err(error) => return Outcome::Error(error.acpica_name().to_owned()),
        };
        match self
            .resolved(value)
            .as_ref()
            .and_then(|value| shown(value, true))
        {
            Some(object) => Outcome::Value(object),
            None => Outcome::Error("AE_TYPE".to_owned()),
        }
    }

    /// A reference that a method returns is resolved once before the caller sees it
    /// (ACPICA `AcpiNsResolveReferences`).
    fn resolved(&mut self, value: Value) -> Option<Value> {
        match value {
            Value::Reference(path) => {
                let node = self.machine.find(&path)?;
                self.machine.value(node)
            }
            Value::Element(inner) => Some(*inner),
            value => Some(value),
        }
    }
}

/// The value as acpiexec shows it; `None` for what it cannot hand out (`AE_TYPE`).
fn shown(value: &Value, top: bool) -> Option<Object> {
    Some(match value {
        Value::Integer(value) => Object::Integer(*value),
        Value::String(text) => Object::string(&bytes_of(text)),
        Value::Buffer(bytes) => Object::Buffer(bytes.clone()),
        Value::Package(elements) => {
            let elements = elements.iter().map(|element| shown(element, false));
            Object::Package(elements.collect::<Option<_>>()?)
        }
        Value::Object(ObjectType::PowerResource, _) => Object::Other("Power Resource".to_owned()),
        Value::Object(ObjectType::Processor, _) => Object::Other("Processor".to_owned()),
        Value::Uninitialized if !top => Object::Null,
        Value::Reference(path) | Value::Object(_, path) if !top => {
            let last = path.rsplit(['.', '\\']).next();
            // The root has no name but this.
            let name = last.filter(|last| !last.is_empty()).map(str::to_owned);
            Object::Reference(name.unwrap_or_else(|| format!("\"{path}\"")))
        }
        _ => return None,
    })
}

/// AML strings are bytes; those above 0x7F appear as the character of that number.
fn bytes_of(text: &str) -> Vec<u8> {
    text.chars()
        .map(|character| u32::from(character) as u8)
        .collect()
}

/// acpiexec's notation of arguments: decimal integers or hexadecimal ones with `0x`, "strings", (buffers), [packages].
fn arguments_of(text: &str) -> Vec<Value> {
    let mut values = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (value, tail) = match first {
            '"' => {
                let (text, tail) = rest[1..].split_once('"').unwrap_or((&rest[1..], ""));
                (Value::String(text.to_owned()), tail)
            }
            '(' => {
                let (bytes, tail) = rest[1..].split_once(')').unwrap_or((&rest[1..], ""));
                let bytes = bytes.split_whitespace().map(|byte| hexadecimal(byte) as u8);
                (Value::Buffer(bytes.collect()), tail)
            }
            '[' => {
                let (elements, tail) = rest[1..].rsplit_once(']').unwrap_or((&rest[1..], ""));
                (Value::Package(arguments_of(elements)), tail)
            }
            _ => {
                let end = rest.find(' ').unwrap_or(rest.len());
                (Value::Integer(integer(&rest[..end])), &rest[end..])
            }
        };
        values.push(value);
        rest = tail.trim_start();
    }
    values
}

fn integer(text: &str) -> u64 {
    match text.strip_prefix("0x") {
        Some(digits) => hexadecimal(digits),
        None => text.parse().unwrap_or(0),
    }
}

fn hexadecimal(text: &str) -> u64 {
    u64::from_str_radix(text, 16).unwrap_or(0)
}

/// A host that refuses everything: for tables whose code nobody trusts.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

impl Host for Nothing {
    fn region(&mut self, _: &aml_vm::RegionAccess) -> Result<u64, aml_vm::HostError> {
        Ok(0)
    }
}
