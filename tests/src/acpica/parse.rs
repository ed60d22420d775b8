//! What acpiexec prints, as values.

use super::{Evaluation, Event, Name, NoVerdict, Object, Outcome, Report};

/// How acpiexec begins what a notify handler prints.
const NOTIFY: &str = "ACPI Exec: Global:";

/// Reads the whole output of a process.
pub(super) fn report(text: &str) -> Result<Report, NoVerdict> {
    let (lines, interjections) = lift_notifies(text);
    let mut report = Report::default();
    let mut reader = Reader {
        lines: &lines,
        at: 0,
    };
    let mut interjections = interjections.into_iter().peekable();
    let mut events = Vec::new();
    let mut loading = true;
    loop {
        while let Some((_, notify)) = interjections.next_if(|(before, _)| *before <= reader.at) {
            events.extend(event(&notify, &mut reader));
        }
        let Some(line) = reader.next() else { break };
        let line = line.strip_prefix("- ").unwrap_or(line);
        let first = line.starts_with("Evaluating \\") || line.starts_with("Executing all objects");
        if first || line.starts_with("ACPI Namespace (from") {
            if loading {
                report.load = std::mem::take(&mut events);
                loading = false;
            }
            if line.starts_with("ACPI Namespace") {
                report.namespace = namespace(&mut reader);
            }
            continue;
        }
        if let Some(event) = event(line, &mut reader) {
            events.push(event);
        } else if let Some((path, outcome)) = ending(line, &mut reader)? {
            let events = std::mem::take(&mut events);
            report.evaluations.push(Evaluation {
                path,
                events,
                outcome,
            });
        } else if loading && line.contains("Error:") {
            report.load_errors.push(line.to_owned());
        }
    }
    if loading {
        report.load = events;
    } else {
        report.late = events;
    }
    Ok(report)
}

/// The lines without the notifies, and each notify with the index of the line before which it stood. The
/// thread that prints them does so at any time: between the lines of a value, and in the middle of a line
/// that is printed in parts.
fn lift_notifies(text: &str) -> (Vec<String>, Vec<(usize, String)>) {
    let mut lines = Vec::new();
    let mut notifies = Vec::new();
    let mut begun = String::new();
    for line in text.lines() {
        if let Some((before, notify)) = line.split_once(NOTIFY) {
            begun.push_str(before);
            notifies.push((lines.len(), notify.to_owned()));
        } else {
            lines.push(std::mem::take(&mut begun) + line);
        }
    }
    if !begun.is_empty() {
        lines.push(begun);
    }
    (lines, notifies)
}

struct Reader<'a> {
    lines: &'a [String],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let line = self.peek();
        self.at += 1;
        line
    }

    fn peek(&self) -> Option<&'a str> {
        self.lines.get(self.at).map(String::as_str)
    }
}

fn unclear(line: &str) -> NoVerdict {
    NoVerdict(format!("acpiexec printed what is not understood: {line}"))
}

/// The line that ends an evaluation, with the value that follows it.
fn ending(line: &str, reader: &mut Reader<'_>) -> Result<Option<(String, Outcome)>, NoVerdict> {
    if let Some(path) = line.strip_prefix("No object was returned from evaluation of ") {
        return Ok(Some((path.trim().to_owned(), Outcome::Nothing)));
    }
    if let Some(rest) = line.strip_prefix("Evaluation of ") {
        if let Some((path, status)) = rest.split_once(" failed with status ") {
            return Ok(Some((
                path.to_owned(),
                Outcome::Error(status.trim().to_owned()),
            )));
        }
        let (path, _) = rest
            .split_once(" returned object ")
            .ok_or_else(|| unclear(line))?;
        return Ok(Some((path.to_owned(), Outcome::Value(object(reader)?))));
    }
    if line.starts_with('\\')
        && let Some((path, status)) = line.split_once(" returned AE_")
    {
        let path = path.trim().to_owned();
        if status.trim() != "OK" {
            return Ok(Some((
                path,
                Outcome::Error(format!("AE_{}", status.trim())),
            )));
        }
        // `all` prints the status before the value, `evaluate` the value alone.
        let value = format!("Evaluation of {path} returned object ");
        if reader.peek().is_some_and(|next| next.starts_with(&value)) {
            return Ok(None);
        }
        return Ok(Some((path, Outcome::Nothing)));
    }
    Ok(None)
}

/// A value, beginning at the reader's next line.
fn object(reader: &mut Reader<'_>) -> Result<Object, NoVerdict> {
    let line = reader.next().unwrap_or_default();
    object_from(line, reader)
}

fn object_from(line: &str, reader: &mut Reader<'_>) -> Result<Object, NoVerdict> {
    let text = line.trim_start();
    let bad = || unclear(line);
    if let Some(hex) = text.strip_prefix("[Integer] = ") {
        return Ok(Object::Integer(
            u64::from_str_radix(hex.trim(), 16).map_err(|_| bad())?,
        ));
    }
    if let Some(rest) = text.strip_prefix("[String] Length ") {
        let (length, rest) = rest.split_once(" = \"").ok_or_else(bad)?;
        let length = usize::from_str_radix(length, 16).map_err(|_| bad())?;
        let shown = rest
            .strip_suffix("...")
            .filter(|_| length > 255)
            .unwrap_or(rest);
        let shown = shown.strip_suffix('"').ok_or_else(bad)?;
        return Ok(Object::String(length, unescape(shown).ok_or_else(bad)?));
    }
    if let Some(rest) = text.strip_prefix("[Buffer] Length ") {
        let (length, rest) = rest.split_once(" =").ok_or_else(bad)?;
        let length = usize::from_str_radix(length, 16).map_err(|_| bad())?;
        return bytes(rest, length, reader);
    }
    if let Some(rest) = text.strip_prefix("[Package] Contains ") {
        let (count, _) = rest.split_once(' ').ok_or_else(bad)?;
        let count: usize = count.parse().map_err(|_| bad())?;
        let elements = (0..count)
            .map(|_| object(reader))
            .collect::<Result<_, _>>()?;
        return Ok(Object::Package(elements));
    }
    if let Some(rest) = text.strip_prefix("[Object Reference] = ") {
        return Ok(Object::Reference(reference(rest)));
    }
    if text.starts_with("[Null Object]") {
        return Ok(Object::Null);
    }
    let name = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'))
        .ok_or_else(bad)?
        .0;
    Ok(Object::Other(name.to_owned()))
}

/// `0x55.. <Node>            Name P000 Device` is `P000`.
fn reference(text: &str) -> String {
    let mut words = text
        .split_whitespace()
        .skip_while(|word| *word != "Name")
        .skip(1);
    words.next().unwrap_or(text).to_owned()
}

/// The bytes of a dump. A short one follows its head on the same line, a long one begins on the next. An
/// element after a buffer without bytes stands on the same line.
fn bytes(rest: &str, length: usize, reader: &mut Reader<'_>) -> Result<Object, NoVerdict> {
    let mut found = Vec::with_capacity(length);
    let mut line = rest;
    while found.len() < length {
        if line.trim().is_empty() {
            line = reader
                .next()
                .ok_or_else(|| unclear("the end, inside of a buffer"))?;
            continue;
        }
        let (_, dump) = line.split_once(':').ok_or_else(|| unclear(line))?;
        let dump = dump.split("  //").next().unwrap_or(dump);
        for byte in dump.split_whitespace().take(length - found.len()) {
            found.push(u8::from_str_radix(byte, 16).map_err(|_| unclear(line))?);
        }
        line = "";
    }
    Ok(Object::Buffer(found))
}

/// Undoes ACPICA's escapes. A byte of 0x80 or more has eight digits, because it is sign-extended.
fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let (&code, tail) = rest.split_first()?;
        rest = tail;
        bytes.push(match code {
            b'a' => 7,
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            b'v' => 11,
            b'x' => {
                let digits = if rest.starts_with(b"FFFFFF") { 8 } else { 2 };
                let (hex, tail) = rest.split_at_checked(digits)?;
                rest = tail;
                u32::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()? as u8
            }
            other => other,
        });
    }
    Some(bytes)
}

/// What happened, if the line says that something did.
fn event(line: &str, reader: &mut Reader<'_>) -> Option<Event> {
    if let Some(text) = line.strip_prefix("ACPI Debug: ") {
        let shown = normal(&debug(text, reader));
        if shown.ends_with("Reference") {
            skip_referenced(text, reader);
        }
        return Some(Event::Debug(shown));
    }
    if let Some((_, rest)) = line.split_once("Notify on [") {
        let (name, rest) = rest.split_once(']')?;
        let value = rest.split_once("Value 0x")?.1.split(' ').next()?;
        return Some(Event::Notify(
            name.to_owned(),
            u64::from_str_radix(value, 16).ok()?,
        ));
    }
    // The first access of the packages' initialisation is on the line that announces it.
    let line = line
        .strip_prefix("Final data object initialization: ")
        .unwrap_or(line);
    let rest = line.strip_prefix("AcpiExec: ")?;
    if let Some(space) = rest.strip_prefix("Region access on SpaceId ") {
        return u8::from_str_radix(space.trim(), 16).ok().map(Event::Access);
    }
    let rest = rest.strip_prefix("SystemMemory ")?;
    let words: Vec<&str> = rest
        .split([' ', ':'])
        .filter(|word| !word.is_empty())
        .collect();
    let [verb, "Val", value, "Addr", address, "BitWidth", bits, ..] = words[..] else {
        return None;
    };
    let hex = |text| u64::from_str_radix(text, 16).ok();
    Some(Event::Memory {
        write: verb == "Write",
        address: hex(address)?,
        bits: hex(bits)?,
        value: Event::printed(hex(value)?, hex(bits)?),
    })
}

/// A `Debug` line; the dump of a buffer joins it.
fn debug(text: &str, reader: &mut Reader<'_>) -> String {
    let mut joined = text.trim().to_owned();
    if joined.starts_with("Buffer") {
        while let Some(dump) = reader.peek().and_then(|line| line.strip_prefix("    ")) {
            let Some((_, dump)) = dump.split_once(": ") else {
                break;
            };
            let dump = dump.split("  //").next().unwrap_or(dump);
            joined = format!("{joined} {}", dump.trim());
            reader.next();
        }
    }
    joined
}

/// Of a reference made by `Index`, ACPICA shows the element as well, and a package's elements on `Debug` lines of
/// their own, further in than the reference. A host is told only that it is a reference.
fn skip_referenced(text: &str, reader: &mut Reader<'_>) {
    let indent = |text: &str| text.len() - text.trim_start().len();
    while let Some(line) = reader.peek() {
        let inside = match line.strip_prefix("ACPI Debug: ") {
            Some(next) => indent(next) > indent(text),
            // The element itself, and the bytes of a buffer.
            None => line.starts_with("  ") && (line.contains("] = ") || line.contains(": ")),
        };
        if !inside {
            break;
        }
        reader.next();
    }
}

/// The tree that follows `ACPI Namespace (from Namespace Root):`.
fn namespace(reader: &mut Reader<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    let mut stack: Vec<String> = Vec::new();
    while let Some(line) = reader.next() {
        if line.starts_with("Namespace node count") {
            break;
        }
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name), Some(kind)) = (words.next(), words.next(), words.next())
        else {
            continue;
        };
        let Ok(depth) = depth.parse::<usize>() else {
            continue;
        };
        if name.len() != 4 {
            continue;
        }
        stack.truncate(depth);
        stack.push(name.to_owned());
        names.push(Name {
            path: format!("\\{}", stack.join(".")),
            kind: kind.to_owned(),
        });
    }
    names
}

/// A `Debug` line with its integer, if it is one, without leading zeros (their number follows the width), and
/// without the address of a node or object. Of a reference only that it is one: a host is not told more.
fn normal(text: &str) -> String {
    if let Some((head, _)) = text.split_once("Reference  [") {
        return format!("{head}Reference");
    }
    for what in ["(Node", "(Descriptor"] {
        if let Some((text, _)) = text.split_once(&format!(" {what} 0x")) {
            return format!("{text} {what})");
        }
    }
    let (head, last) = text
        .rsplit_once(' ')
        .map_or(("", text), |(head, last)| (head, last));
    match last
        .strip_prefix("0x")
        .and_then(|hex| u64::from_str_radix(hex, 16).ok())
    {
        Some(value) if head.is_empty() => format!("{value:#x}"),
        Some(value) if head.ends_with(')') => format!("{head} {value:#x}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTE: &str = "ACPI Exec: Global:    Received a Device Notify on [PWRB] 0x55be Value 0x80 (Status Change)\n";
    const VALUE: [&str; 5] = [
        "Evaluating \\M\n",
        "Evaluation of \\M returned object 0x5555, external buffer length 30\n",
        "  [Package] Contains 1 Elements:\n",
        "    ",
        "[Integer] = 0000000000000007\n",
    ];

    /// What a reference refers to is not shown, whatever it is; what follows it is.
    #[test]
    fn the_element_behind_a_reference_is_left_out() {
        let text = "Evaluating \\M\n\
                    ACPI Debug:  Package  (Contains 0x03 Elements):\n\
                    ACPI Debug:     (00) Reference  [Index] 0x4\n  \
                      Package[4] = Package  (Contains 0x02 Elements):\n\
                    ACPI Debug:             (00) Buffer  [0x02]\n    \
                        0000: 09 08                                            // ..\n\
                    ACPI Debug:             (01) 0x0000000000000001\n\
                    ACPI Debug:     (01) Reference  [Index] 0x1\n  \
                      Package[1] = \"s\"\n\
                    ACPI Debug:     (02) 0x0000000000000007\n\
                    No object was returned from evaluation of \\M\n";
        let report = report(text).unwrap();
        let shown = [
            "Package  (Contains 0x03 Elements):",
            "(00) Reference",
            "(01) Reference",
            "(02) 0x7",
        ];
        let events = shown.map(|line| Event::Debug(line.to_owned()));
        assert_eq!(report.evaluations[0].events, events);
    }

    /// A notify's thread may print between any two parts of a value; the value is the same.
    #[test]
    fn a_notify_may_stand_anywhere() {
        for place in 0..=VALUE.len() {
            let mut parts = VALUE.to_vec();
            parts.insert(place, NOTE);
            let report = report(&parts.concat()).unwrap();
            let value = Object::Package(vec![Object::Integer(7)]);
            assert_eq!(report.evaluations.len(), 1, "{place}");
            assert_eq!(report.evaluations[0].outcome, Outcome::Value(value));
            let all: Vec<_> = [&report.load, &report.evaluations[0].events, &report.late]
                .into_iter()
                .flatten()
                .collect();
            assert_eq!(all, [&Event::Notify("PWRB".to_owned(), 0x80)], "{place}");
        }
    }
}
