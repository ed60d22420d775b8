//! `nitro-sim aml`

use std::collections::BTreeMap;
use std::path::Path;

use aml_vm::{ErrorKind, Value};
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value as Json, json};

use crate::aml_tool::{self, Step, Tool};
use crate::report::json;
use crate::tables::{self, TableSet};

use super::args::{AmlAction, AmlArgs, OutputArgs};
use super::output::Format;
use super::{FOUND, Failure, OK, Process, USAGE};

/// Bytes of text that a trace may have.
const MOST_TRACED: usize = 4 << 20;

/// The words of the command line: tables first, then a method, then its arguments.
struct Words<'a> {
    paths: Vec<&'a str>,
    method: Option<&'a str>,
    arguments: Vec<Value>,
}

pub(super) fn aml(args: &AmlArgs, process: &mut Process<'_>) -> Result<u8, Failure> {
    let format = args.output.format("aml", &[Format::Text, Format::Json])?;
    let words = words(&args.words)?;
    let mut found = Vec::new();
    for path in &words.paths {
        found.extend(tables::load(path, process.stdin)?);
    }
    let output = &args.output;
    for error in found.iter().filter_map(|table| table.check_sum().err()) {
        if !output.quiet {
            let _ = writeln!(process.stderr, "nitro-sim: warning: {error}");
        }
    }
    let mut tool = Tool::load(&TableSet::as_they_are(&words.paths.join(", "), found)?)?;
    let runs = matches!(args.action, AmlAction::Eval | AmlAction::Trace);
    if runs && !output.quiet && !tool.skipped().is_empty() {
        let _ = writeln!(
            process.stderr,
            "nitro-sim: {} failed while the tables were loaded and initialised; `nitro-sim aml tree` \
             says what",
            tool.skipped().len()
        );
    }
    match args.action {
        AmlAction::Eval => eval(&mut tool, &words, (format, output), process),
        AmlAction::Tree => tree(&tool, &words, (format, output), process),
        AmlAction::Trace => trace(&mut tool, &words, (format, output), process),
        AmlAction::Dis => dis(&tool, &words, (format, output), process),
    }
}

/// What exists as a file is a table; the first word that does not is the method.
fn words(words: &[String]) -> Result<Words<'_>, Failure> {
    let is_table = |word: &&String| *word == "-" || Path::new(word.as_str()).exists();
    let count = words.iter().take_while(is_table).count();
    let (paths, rest) = words.split_at(count);
    if paths.is_empty() {
        let wrong = match words.first().map_or("", String::as_str) {
            "" => "an empty word is no file".to_owned(),
            first => format!("{first}: no such file"),
        };
        return Err(Failure(format!(
            "{wrong}; give acpidump text, raw tables or a directory first, then the method"
        )));
    }
    let mut rest = rest.iter();
    let method = rest.next().map(String::as_str);
    let of_path =
        |character: char| character.is_ascii_alphanumeric() || "\\^._".contains(character);
    match method {
        Some("") => {
            return Err(Failure(
                "an empty word is no path of an AML object; give one such as \\_SB.PCI0._CRS"
                    .to_owned(),
            ));
        }
        Some(method) if !method.chars().all(of_path) => {
            return Err(Failure(format!(
                "{method}: neither a file nor the path of an AML object such as \\_SB.PCI0._CRS"
            )));
        }
        _ => {}
    }
    let arguments = rest.map(|word| aml_tool::parse_argument(word).map_err(Failure));
    Ok(Words {
        paths: paths.iter().map(String::as_str).collect(),
        method,
        arguments: arguments.collect::<Result<_, _>>()?,
    })
}

fn wanted<'a>(words: &Words<'a>, action: &str) -> Result<&'a str, Failure> {
    let missing = || {
        Failure(format!(
            "`aml {action}` wants the path of a method after the tables, such as \\_SB.PCI0._CRS"
        ))
    };
    words.method.ok_or_else(missing)
}

/// A failure that AML is meant to have is a result; a method that only a limit stops is bad input.
fn status(result: &Result<Option<Value>, aml_vm::Error>) -> u8 {
    match result {
        Ok(_) => OK,
        Err(error) if matches!(error.kind, ErrorKind::Limit(..)) => USAGE,
        Err(_) => FOUND,
    }
}

fn eval(
    tool: &mut Tool,
    words: &Words<'_>,
    (format, output): (Format, &OutputArgs),
    process: &mut Process<'_>,
) -> Result<u8, Failure> {
    let evaluation = tool.evaluate(wanted(words, "eval")?, &words.arguments)?;
    let status = status(&evaluation.result);
    // What was done before is shown all the same.
    if let Err(error) = &evaluation.result
        && status == USAGE
    {
        let _ = writeln!(process.stderr, "nitro-sim: {error}");
    }
    let at_load = output.verbose.then(|| tool.at_load());
    if format == Format::Json {
        let evaluation = aml_tool::EvaluationJson::of(&evaluation, at_load);
        output.write_by(process, |out| json::write_line(&evaluation, out))?;
        return Ok(status);
    }
    let text = match output.quiet {
        true => aml_tool::result_text(&evaluation.result),
        false => aml_tool::evaluation_text(&evaluation, at_load),
    };
    output.write(&text, process)?;
    Ok(status)
}

fn tree(
    tool: &Tool,
    words: &Words<'_>,
    (format, output): (Format, &OutputArgs),
    process: &mut Process<'_>,
) -> Result<u8, Failure> {
    if let Some(method) = words.method {
        return Err(Failure(format!(
            "{method}: no such file; `aml tree` takes tables only"
        )));
    }
    output.write_by(process, |out| match format {
        Format::Json => json::write_line(&aml_tool::Tree::of(tool), out),
        _ => aml_tool::write_tree(tool, out),
    })?;
    Ok(OK)
}

fn trace(
    tool: &mut Tool,
    words: &Words<'_>,
    (format, output): (Format, &OutputArgs),
    process: &mut Process<'_>,
) -> Result<u8, Failure> {
    let mut text = String::new();
    let mut steps: Vec<Box<RawValue>> = Vec::new();
    let (mut shown, mut left_out) = (0, 0_u64);
    let as_json = format == Format::Json;
    let result = tool.run(wanted(words, "trace")?, &words.arguments, &mut |step| {
        if output.quiet && !as_json {
            return;
        }
        if left_out > 0 {
            left_out += 1;
            return;
        }
        let line = match as_json {
            true => serde_json::to_string(&step_json(&step)).unwrap_or_default(),
            false => aml_tool::trace_text(&step),
        };
        if shown + line.len() > MOST_TRACED {
            left_out += 1;
            return;
        }
        shown += line.len();
        if as_json {
            steps.extend(RawValue::from_string(line));
        } else {
            text.push_str(&line);
            text.push('\n');
        }
    })?;
    let status = status(&result);
    if left_out > 0 {
        let _ = writeln!(
            process.stderr,
            "nitro-sim: the trace ends early: {left_out} steps more than {} MiB of text are left out",
            MOST_TRACED >> 20
        );
    }
    if as_json {
        let error = result.as_ref().err().map(ToString::to_string);
        let value = result.ok().flatten();
        let whole = TraceJson {
            error,
            result: value.as_ref().map(aml_tool::ValueJson),
            steps,
        };
        output.write_by(process, |out| json::write_line(&whole, out))?;
        return Ok(status);
    }
    text.push_str(&aml_tool::result_text(&result));
    output.write(&text, process)?;
    Ok(status)
}

/// A trace as one object.
#[derive(Serialize)]
struct TraceJson<'a> {
    error: Option<String>,
    result: Option<aml_tool::ValueJson<'a>>,
    steps: Vec<Box<RawValue>>,
}

fn step_json(step: &Step) -> Json {
    match step {
        Step::Operation {
            source,
            offset,
            name,
            method,
            depth,
            bytes,
        } => json!({
            "table": source, "offset": offset, "operation": name, "method": method, "depth": depth,
            "bytes": bytes,
        }),
        Step::Gives(offset, value) => {
            json!({ "offset": offset, "value": aml_tool::ValueJson(value) })
        }
        Step::Event(_) => json!({ "event": aml_tool::trace_text(step).trim() }),
    }
}

fn dis(
    tool: &Tool,
    words: &Words<'_>,
    (format, output): (Format, &OutputArgs),
    process: &mut Process<'_>,
) -> Result<u8, Failure> {
    if !words.arguments.is_empty() {
        let method = words.method.unwrap_or_default();
        return Err(Failure(format!(
            "`aml dis` shows {method} without calling it: leave the arguments out"
        )));
    }
    let listings = tool.listings(words.method)?;
    output.write_by(process, |out| match format {
        Format::Json => json::write_line(&BTreeMap::from([("listings", &listings)]), out),
        _ => {
            let mut listings = listings.iter();
            listings.try_for_each(|listing| aml_tool::write_listing(listing, out))
        }
    })?;
    Ok(OK)
}
