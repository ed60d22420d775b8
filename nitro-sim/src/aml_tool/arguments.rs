//! Arguments of a method, as a user types them.

use std::num::IntErrorKind;

use aml_vm::Value;

/// What an argument may look like.
const FORMS: &str =
    "give 5, 0x1F, '\"text\"', '(01 02)' for a buffer, or '[1, \"a\"]' for a package";

/// Packages inside packages.
const DEEPEST: usize = 16;

/// `5`, `0x1F`, `"text"`, `(01 02 FF)` for a buffer of hexadecimal bytes, or `[1, "a", (01 02), [2]]` for a
/// package.
///
/// # Errors
/// What is wrong, and what would be right.
pub fn parse(text: &str) -> Result<Value, String> {
    let all = || {
        let (value, rest) = value(text.trim(), 0)?;
        match rest.trim() {
            "" => Ok(value),
            rest => Err(format!("`{rest}` is left over")),
        }
    };
    all().map_err(|why| format!("argument `{text}`: {why}; {FORMS}"))
}

/// Reads a value; gives what follows it.
fn value(text: &str, depth: usize) -> Result<(Value, &str), String> {
    let until = |rest: &'_ str, close: char, name: &str| {
        rest.find(close)
            .ok_or_else(|| format!("the closing {name} is missing"))
    };
    if let Some(rest) = text.strip_prefix('"') {
        let end = until(rest, '"', "quote")?;
        return Ok((Value::from(&rest[..end]), &rest[end + 1..]));
    }
    if let Some(rest) = text.strip_prefix('(') {
        let end = until(rest, ')', "`)`")?;
        return Ok((buffer(&rest[..end])?, &rest[end + 1..]));
    }
    if let Some(rest) = text.strip_prefix('[') {
        if depth == DEEPEST {
            return Err(format!("more than {DEEPEST} packages in one another"));
        }
        return package(rest.trim_start(), depth);
    }
    let end = text.find([',', ']', ' ']).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let number = match word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => word.parse(),
    };
    let number = number.map_err(|error| match error.kind() {
        IntErrorKind::PosOverflow => format!("{word} has more than 64 bits"),
        _ if text.is_empty() => "it ends where a value should be".to_owned(),
        _ if word.is_empty() => format!("a value is missing before `{rest}`"),
        _ => format!("`{word}` is no value"),
    })?;
    Ok((Value::Integer(number), rest))
}

fn buffer(inner: &str) -> Result<Value, String> {
    let byte = |word: &str| {
        let digits = word.trim_start_matches("0x");
        u8::from_str_radix(digits, 16).map_err(|_| format!("{word}: not a hexadecimal byte"))
    };
    let bytes = inner.split_whitespace().map(byte);
    Ok(Value::Buffer(bytes.collect::<Result<_, _>>()?))
}

/// What follows the `[`.
fn package(mut rest: &str, depth: usize) -> Result<(Value, &str), String> {
    let mut elements = Vec::new();
    loop {
        if let Some(rest) = rest.strip_prefix(']') {
            return Ok((Value::Package(elements), rest));
        }
        let (element, after) = value(rest, depth + 1)?;
        elements.push(element);
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(more) => more.trim_start(),
            None if after.starts_with(']') => after,
            None if after.is_empty() => return Err("the closing `]` is missing".to_owned()),
            None => {
                return Err(format!(
                    "`{after}`: a package's elements are parted by `,` and end with `]`"
                ));
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation() {
        assert_eq!(parse("12"), Ok(Value::Integer(12)));
        assert_eq!(parse("0x1F"), Ok(Value::Integer(31)));
        assert_eq!(parse("\"a b\""), Ok(Value::from("a b")));
        assert_eq!(parse("(01 0xFF)"), Ok(Value::Buffer(vec![1, 255])));
        let two = Value::Package(vec![Value::Integer(2)]);
        let elements = vec![
            Value::Integer(1),
            Value::from("a, ]"),
            Value::Buffer(vec![1, 2]),
            two,
        ];
        assert_eq!(
            parse("[1, \"a, ]\", (01 02), [2]]"),
            Ok(Value::Package(elements))
        );
        assert_eq!(parse("[]"), Ok(Value::Package(Vec::new())));
        let missing = parse("[1").unwrap_err();
        assert!(missing.contains("the closing `]` is missing"), "{missing}");
        let missing = parse("[,1]").unwrap_err();
        assert!(missing.contains("missing before `,1]`"), "{missing}");
        assert!(parse("1 2").unwrap_err().contains("left over"));
        assert!(parse(&"[".repeat(1000)).unwrap_err().contains("more than"));
        assert!(parse("(0G)").unwrap_err().contains("0G"));
        assert!(parse("x").unwrap_err().contains("(01 02)"));
    }
}
