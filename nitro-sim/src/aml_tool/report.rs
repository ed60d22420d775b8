//! What the tool found, as text and as JSON.

use std::fmt::Write as _;
use std::io;

use aml_vm::{Error, Value};
use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};

use super::{Evaluation, Event, Events, Line, Listing, Step, Tool};

/// A value as text, in the words of ASL.
pub fn value_text(value: &Value) -> String {
    let mut text = String::new();
    add_value(value, &mut text);
    text
}

/// Adds a value, which may be large, to a text.
fn add_value(value: &Value, text: &mut String) {
    let _ = match value {
        Value::Integer(value) => write!(text, "{value:#x}"),
        Value::String(content) => write!(text, "{content:?}"),
        Value::Buffer(bytes) => {
            text.push_str("Buffer {");
            add_hexadecimal(bytes, text);
            write!(text, "}}")
        }
        Value::Package(elements) => {
            text.push_str("Package {");
            for (number, element) in elements.iter().enumerate() {
                text.push_str(if number > 0 { ", " } else { "" });
                add_value(element, text);
            }
            write!(text, "}}")
        }
        Value::Reference(path) => write!(text, "{path}"),
        Value::Element(inner) => {
            text.push_str("RefOf (");
            add_value(inner, text);
            write!(text, ")")
        }
        Value::Object(kind, path) => write!(text, "{} {path}", kind.name()),
        _ => write!(text, "Uninitialized"),
    };
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
                map.serialize_entry("value", &Each(elements, |element| Some(ValueJson(element))))?;
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

/// The value, if there is one, or the error: a line.
pub fn result_text(result: &Result<Option<Value>, Error>) -> String {
    let mut text = String::new();
    add_result(result, &mut text);
    text
}

fn add_result(result: &Result<Option<Value>, Error>, text: &mut String) {
    let _ = match result {
        Ok(Some(value)) => {
            add_value(value, text);
            writeln!(text)
        }
        Ok(None) => writeln!(text, "no value"),
        Err(error) => writeln!(text, "error: {error}"),
    };
}

/// Events, a line each.
fn add_events(events: &Events, text: &mut String) {
    for event in &events.kept {
        let _ = writeln!(text, "  {}", event_text(event));
    }
    if events.dropped > 0 {
        let _ = writeln!(text, "  and {} more", events.dropped);
    }
}

/// The items of which something is to be said, one after the other as they are written.
struct Each<'a, T, U>(&'a [T], fn(&'a T) -> Option<U>);

impl<T, U: Serialize> Serialize for Each<'_, T, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for item in self.0.iter().filter_map(self.1) {
            list.serialize_element(&item)?;
        }
        list.end()
    }
}

/// Events by their kinds; `dropped` are those that were too many to keep.
#[derive(Serialize)]
struct EventsJson<'a> {
    accesses: Each<'a, Event, AccessJson>,
    debug: Each<'a, Event, ValueJson<'a>>,
    dropped: u64,
    notifies: Each<'a, Event, NotifyJson<'a>>,
}

#[derive(Serialize)]
struct AccessJson {
    address: u64,
    space: String,
    value: u64,
    width: u8,
    write: bool,
}

#[derive(Serialize)]
struct NotifyJson<'a> {
    path: &'a str,
    value: u64,
}

impl<'a> EventsJson<'a> {
    fn of(events: &'a Events) -> Self {
        let access = |event: &'a Event| match event {
            Event::Access(access) => Some(AccessJson {
                address: access.address,
                space: format!("{:?}", access.space),
                value: access.value,
                width: access.width,
                write: access.write,
            }),
            _ => None,
        };
        let debug = |event: &'a Event| match event {
            Event::Debug(value) => Some(ValueJson(value)),
            _ => None,
        };
        let notify = |event: &'a Event| match event {
            Event::Notify(path, value) => Some(NotifyJson {
                path,
                value: *value,
            }),
            _ => None,
        };
        EventsJson {
            accesses: Each(&events.kept, access),
            debug: Each(&events.kept, debug),
            dropped: events.dropped,
            notifies: Each(&events.kept, notify),
        }
    }
}

/// The value or the error, then what was done on the way; before them what was done when the tables were loaded,
/// if that is wanted.
pub fn evaluation_text(evaluation: &Evaluation, at_load: Option<&Events>) -> String {
    let mut text = String::new();
    if let Some(events) = at_load {
        text += "while the tables were loaded and initialised:\n";
        add_events(events, &mut text);
    }
    add_result(&evaluation.result, &mut text);
    add_events(&evaluation.events, &mut text);
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
///
/// # Errors
/// Those of writing.
pub fn write_tree(tool: &Tool, out: &mut dyn io::Write) -> io::Result<()> {
    for object in tool.tree() {
        let name = object.path.rsplit(['.', '\\']).next().unwrap_or_default();
        let (depth, kind) = (object.depth, object.kind);
        let indent = 2 * depth.min(MOST_INDENT);
        writeln!(out, "{depth:2}  {:indent$}{name} {kind}", "")?;
    }
    for error in tool.skipped() {
        writeln!(out, "skipped: {error}")?;
    }
    Ok(())
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
///
/// # Errors
/// Those of writing.
pub fn write_listing(listing: &Listing<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut written = writeln!(out, "{} in {}", listing.what, listing.source);
    let mut text = String::new();
    listing.lines(&mut |line| {
        if written.is_ok() {
            text.clear();
            line_text(&line, &mut text);
            written = out.write_all(text.as_bytes());
        }
    });
    written
}

impl Serialize for Listing<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut listing = serializer.serialize_struct("Listing", 3)?;
        listing.serialize_field("what", &self.what)?;
        listing.serialize_field("table", self.source)?;
        listing.serialize_field("lines", &Lines(self))?;
        listing.end()
    }
}

/// Those of a listing.
struct Lines<'a>(&'a Listing<'a>);

impl Serialize for Lines<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let mut written = Ok(());
        self.0.lines(&mut |line| {
            if written.is_ok() {
                written = list.serialize_element(&line);
            }
        });
        written?;
        list.end()
    }
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
    let mut text = String::new();
    add_hexadecimal(bytes, &mut text);
    text
}

fn add_hexadecimal(bytes: &[u8], text: &mut String) {
    text.reserve(3 * bytes.len());
    for (number, byte) in bytes.iter().enumerate() {
        text.push_str(if number > 0 { " " } else { "" });
        let _ = write!(text, "{byte:02x}");
    }
}
