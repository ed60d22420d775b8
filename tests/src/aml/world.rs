//! The world that acpiexec simulates around AML, for the machine under test.

use std::collections::BTreeMap;

use aml_vm::{Host, HostError, ObjectType, RegionAccess, RegionSpace, Value};
use nitro_sim::aml_tool::{Bench, Handlers};

use crate::acpica::Event;

/// Zeroed memory in every space, a clock that only moves when it is looked at or slept on, and a record of
/// what was done.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// What happened, in acpiexec's words.
    pub events: Vec<Event>,
    /// The tables that wait for `LoadTable`.
    pub tables: Vec<Vec<u8>>,
    handlers: Handlers,
    memory: BTreeMap<(u8, u64), u8>,
    /// In units of 100 ns.
    clock: u64,
}

impl World {
    /// What happened since this was last asked.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    fn record(&mut self, access: &RegionAccess, value: u64) {
        let bits = u64::from(access.width_bits);
        match access.space {
            RegionSpace::SystemMemory => self.events.push(Event::Memory {
                write: access.write.is_some(),
                // acpiexec prints no more of it.
                address: access.address & u64::from(u32::MAX),
                bits,
                value: Event::printed(value, bits),
            }),
            // acpiexec prints these in other words.
            RegionSpace::GeneralPurposeIo
            | RegionSpace::SmBus
            | RegionSpace::Ipmi
            | RegionSpace::GenericSerialBus => {}
            space => self.events.push(Event::Access(space.number())),
        }
    }
}

impl Bench for World {
    fn handlers(&mut self) -> &mut Handlers {
        &mut self.handlers
    }
}

impl Host for World {
    fn region(&mut self, access: &RegionAccess) -> Result<u64, HostError> {
        let space = access.space.number();
        if !self.handlers.has(access.space) {
            return Err(HostError::NoHandler);
        }
        let bytes = u64::from(access.width_bits).div_ceil(8);
        let places = (0..bytes).map(|offset| (space, access.address.wrapping_add(offset)));
        let value = if let Some(value) = access.write {
            for (place, byte) in places.zip(value.to_le_bytes()) {
                self.memory.insert(place, byte);
            }
            value
        } else {
            let byte = |place| self.memory.get(&place).copied().unwrap_or(0);
            places
                .enumerate()
                .map(|(index, place)| u64::from(byte(place)) << (8 * index))
                .sum()
        };
        self.record(access, value);
        Ok(value)
    }

    /// acpiexec's buses answer everything with the same bytes.
    fn region_buffer(&mut self, access: &RegionAccess) -> Result<Vec<u8>, HostError> {
        match self.handlers.has(access.space) {
            true => Ok(nitro_sim::aml_tool::bus(access)),
            false => Err(HostError::NoHandler),
        }
    }

    fn notify(&mut self, path: &str, value: u64) {
        let name = path.rsplit(['.', '\\']).next().unwrap_or(path);
        self.events.push(Event::Notify(name.to_owned(), value));
    }

    fn sleep(&mut self, ms: u64) {
        self.clock = self.clock.saturating_add(ms.saturating_mul(10_000));
    }

    fn stall(&mut self, us: u64) {
        self.clock = self.clock.saturating_add(us.saturating_mul(10));
    }

    fn timer(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }

    fn table(&mut self, signature: [u8; 4], oem_id: &str, oem_table_id: &str) -> Option<Vec<u8>> {
        let alike = |field: Option<&[u8]>, want: &str| {
            let field = field.unwrap_or_default();
            want.is_empty()
                || want.as_bytes() == field.split(|byte| *byte == 0).next().unwrap_or(&[])
        };
        let fits = |table: &&Vec<u8>| {
            table.starts_with(&signature)
                && alike(table.get(10..16), oem_id)
                && alike(table.get(16..24), oem_table_id)
        };
        self.tables.iter().find(fits).cloned()
    }

    fn debug(&mut self, value: &Value) {
        // Without the beginning by which acpiexec's line is known (`AcpiExDoDebugObject`).
        if matches!(value, Value::String(text) if text == "\n") {
            return;
        }
        let mut lines = Vec::new();
        debug_lines(value, "", &mut lines);
        self.events.extend(lines.into_iter().map(Event::Debug));
    }
}

/// `AcpiExDoDebugObject`'s text.
fn debug_lines(value: &Value, prefix: &str, lines: &mut Vec<String>) {
    let text = match value {
        Value::Integer(value) => format!("{value:#x}"),
        // Printed as it is: acpiexec's line ends where the string's first line does.
        Value::String(text) => match shown(text).split_once('\n') {
            Some((first, _)) => format!("\"{}", first.strip_suffix('\r').unwrap_or(first)),
            None => format!("\"{}\"", shown(text)),
        },
        Value::Buffer(bytes) => {
            let mut text = format!("Buffer  [0x{:02X}]", bytes.len());
            // Within a package the bytes are on lines of their own.
            if prefix.is_empty() {
                bytes
                    .iter()
                    .take(256)
                    .for_each(|byte| text.push_str(&format!(" {byte:02X}")));
            }
            text
        }
        Value::Package(elements) => {
            lines.push(format!(
                "{prefix}Package  (Contains 0x{:02X} Elements):",
                elements.len()
            ));
            for (index, element) in elements.iter().enumerate() {
                debug_lines(element, &format!("({index:02}) "), lines);
            }
            return;
        }
        Value::Object(kind @ (ObjectType::Device | ObjectType::ThermalZone), _) => {
            format!("{}  (Node)", kind.name())
        }
        Value::Object(kind, _) => format!("{}  (Descriptor)", kind.name()),
        Value::Reference(_) | Value::Element(_) => "Reference".to_owned(),
        _ => "[Null Object]".to_owned(),
    };
    lines.push(format!("{prefix}{text}"));
}

/// A string as C prints it: its bytes up to the first zero.
fn shown(text: &str) -> String {
    let bytes: Vec<u8> = text
        .chars()
        .take_while(|character| *character != '\0')
        .map(|character| u32::from(character) as u8)
        .collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
