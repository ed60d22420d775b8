//! What the tool found, as text and as JSON.

use std::fmt::Write as _;

use aml_vm::{Error, Value};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

use super::{Evaluation, Event, Events, Line, Listing, Step, Tool};

/// A value as text, in the words of ASL.
pub fn value_text(value: &Value) -> String {
    match value {
        Value::Integer(value) => format!("{value:#x}"),
        Value::String(text) => format!("{text:?}"),
        Value::Buffer(bytes) => format!("Buffer {{{}}}", hexadecimal(bytes)),
        Value::Package(elements) => {
            let elements: Vec<String> = elements.iter().map(value_text).collect();
            format!("Package {{{}}}", elements.join(", "))
        }
        Value::Reference(path) => path.clone(),
        Value::Element(inner) => format!("RefOf ({})", value_text(inner)),
        Value::Object(kind, path) => format!("{} {path}", kind.name()),
        _ => "Uninitialized".to_owned(),
    }
}

/// A value as JSON: its type and what it holds.
#[derive(Clone, Copy)]
pub struct ValueJson<'a>(pub &'a Value);

impl ValueJson<'_> {
    fn kind(self) -> &'static str {
        match self.0 {
            Value::Integer(_) => "Integer",
            Value::String(_) => "String",
            Value::Buffer(_) => "Buffer",
            Value::Package(_) => "Package",
            Value::Reference(_) => "Reference",
            Value::Element(_) => "Element",
            Value::Object(kind, _) => kind.name(),
            _ => "Uninitialized",
        }
    }
}

impl Serialize for ValueJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("type", self.kind())?;
        match self.0 {
            Value::Integer(value) => map.serialize_entry("value", value)?,
            Value::Buffer(bytes) => map.serialize_entry("value", bytes)?,
            Value::Package(elements) => {
                let elements: Vec<ValueJson<'_>> = elements.iter().map(ValueJson).collect();
                map.serialize_entry("value", &elements)?;
            }
            Value::Element(inner) => map.serialize_entry("value", &ValueJson(inner))?,
            Value::String(text) | Value::Reference(text) | Value::Object(_, text) => {
                map.serialize_entry("value", text)?;
            }
            _ => map.serialize_entry("value", &())?,
        }
        map.end()
    }
}

/// One event as a line of text.
fn event_text(event: &Event) -> String {
    match event {
        Event::Access(access) => {
            let (verb, arrow) = if access.write {
                ("write", "<-")
            } else {
                ("read ", "->")
            };
            let (space, value) = (access.space, access.value);
            format!(
                "{verb} {space:?} {:#x}, {} bits {arrow} {value:#x}",
                access.address, access.width
            )
        }
        Event::Notify(path, value) => format!("notify {path} {value:#x}"),
        Event::Debug(value) => format!("debug {}", value_text(value)),
        Event::Sleep(us) => format!("sleep {us} us"),
        Event::Fatal(kind, code, argument) => format!("fatal {kind:#x} {code:#x} {argument:#x}"),
    }
}

/// The value, if there is one, or the error.
pub fn result_text(result: &Result<Option<Value>, Error>) -> String {
    match result {
        Ok(Some(value)) => value_text(value),
        Ok(None) => "no value".to_owned(),
        Err(error) => format!("error: {error}"),
    }
}

/// Events, a line each.
fn events_text(events: &Events) -> String {
    let mut text = String::new();
    for event in &events.kept {
        let _ = writeln!(text, "  {}", event_text(event));
    }
    if events.dropped > 0 {
        let _ = writeln!(text, "  and {} more", events.dropped);
    }
    text
}

/// Events by their kinds; `dropped` are those that were too many to keep.
#[derive(Serialize)]
struct EventsJson<'a> {
    accesses: Vec<Json>,
    debug: Vec<ValueJson<'a>>,
    dropped: u64,
    notifies: Vec<Json>,
}

impl<'a> EventsJson<'a> {
    fn of(events: &'a Events) -> Self {
        let mut json = EventsJson {
            accesses: Vec::new(),
            debug: Vec::new(),
            dropped: events.dropped,
            notifies: Vec::new(),
        };
        for event in &events.kept {
            match event {
                Event::Notify(path, value) => {
                    json.notifies.push(json!({ "path": path, "value": value }));
                }
                Event::Access(access) => json.accesses.push(json!({
                    "space": format!("{:?}", access.space),
                    "address": access.address,
                    "width": access.width,
                    "write": access.write,
                    "value": access.value,
                })),
                Event::Debug(value) => json.debug.push(ValueJson(value)),
                Event::Sleep(_) | Event::Fatal(..) => {}
            }
        }
        json
    }
}

/// The value or the error, then what was done on the way; before them what was done when the tables were loaded,
/// if that is wanted.
pub fn evaluation_text(evaluation: &Evaluation, at_load: Option<&Events>) -> String {
    let mut text = String::new();
    if let Some(events) = at_load {
        text += "while the tables were loaded and initialised:\n";
        text += &events_text(events);
    }
    text += &result_text(&evaluation.result);
    text.push('\n');
    text += &events_text(&evaluation.events);
    let _ = writeln!(text, "{} operations", evaluation.operations);
    text
}

/// The evaluation as one object.
#[derive(Serialize)]
pub struct EvaluationJson<'a> {
    #[serde(flatten)]
    events: EventsJson<'a>,
    error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    load: Option<EventsJson<'a>>,
    operations: u64,
    result: Option<ValueJson<'a>>,
}

impl<'a> EvaluationJson<'a> {
    /// With what was done when the tables were loaded, if that is wanted.
    pub fn of(evaluation: &'a Evaluation, at_load: Option<&'a Events>) -> Self {
        let result = evaluation.result.as_ref();
        EvaluationJson {
            events: EventsJson::of(&evaluation.events),
            error: result.err().map(ToString::to_string),
            load: at_load.map(EventsJson::of),
            operations: evaluation.operations,
            result: result.ok().and_then(Option::as_ref).map(ValueJson),
        }
    }
}

/// Levels by which an object is indented at most: no name is wider than a screen.
const MOST_INDENT: usize = 20;

/// The namespace as acpiexec lists it: level, name, type.
pub fn tree_text(tool: &Tool) -> String {
    let mut text = String::new();
    for object in tool.tree() {
        let name = object.path.rsplit(['.', '\\']).next().unwrap_or_default();
        let (depth, kind) = (object.depth, object.kind);
        let _ = writeln!(
            text,
            "{depth:2}  {:indent$}{name} {kind}",
            "",
            indent = 2 * depth.min(MOST_INDENT)
        );
    }
    for error in tool.skipped() {
        let _ = writeln!(text, "skipped: {error}");
    }
    text
}

/// The namespace as one object.
#[derive(Serialize)]
pub struct Tree<'a> {
    errors: &'a [String],
    objects: Objects<'a>,
}

impl<'a> Tree<'a> {
    /// That of these tables.
    pub fn of(tool: &'a Tool) -> Self {
        Tree {
            errors: tool.skipped(),
            objects: Objects(tool),
        }
    }
}

/// There may be very many: each is made when it is written.
struct Objects<'a>(&'a Tool);

impl Serialize for Objects<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.tree())
    }
}

/// One step of a trace as a line: offset, bytes, operation, indented by the depth of calls.
pub fn trace_text(step: &Step) -> String {
    match step {
        Step::Operation {
            source,
            offset,
            name,
            method,
            depth,
            bytes,
        } => {
            let indent = 2 * (*depth as usize).saturating_sub(1).min(20);
            let bytes = hexadecimal(bytes);
            format!(
                "{source}+{offset:#06x}  {bytes:23}  {:indent$}{name}  ({method})",
                ""
            )
        }
        Step::Gives(offset, value) => format!("    {offset:#06x} gives {}", value_text(value)),
        Step::Event(event) => format!("    {}", event_text(event)),
    }
}

/// Bytes in a row of a listing.
const ROW: usize = 8;

/// A listing: offset, bytes, and the operation, indented by what is around it.
pub fn listing_text(listing: &Listing) -> String {
    let mut text = format!("{} in {}\n", listing.what, listing.source);
    for line in &listing.lines {
        line_text(line, &mut text);
    }
    text
}

fn line_text(line: &Line, text: &mut String) {
    let letters = |row: &[u8]| {
        let visible = |byte: &u8| {
            if byte.is_ascii_graphic() {
                char::from(*byte)
            } else {
                '.'
            }
        };
        row.iter().map(visible).collect::<String>()
    };
    let indent = 2 * (line.depth as usize).min(40);
    for (number, row) in line.bytes.chunks(ROW).enumerate() {
        let offset = line.offset as usize + ROW * number;
        let bytes = hexadecimal(row);
        let what = match (number, line.raw) {
            (0, false) => line.text.clone(),
            (_, false) => String::new(),
            (0, true) => format!("{:ROW$}  {}", letters(row), line.text),
            (_, true) => letters(row),
        };
        let _ = match what.as_str() {
            "" => writeln!(text, "  {offset:#06x}  {bytes}"),
            what => writeln!(text, "  {offset:#06x}  {bytes:23}  {:indent$}{what}", ""),
        };
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let bytes: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.join(" ")
}
