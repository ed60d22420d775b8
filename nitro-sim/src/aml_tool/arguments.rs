//! Arguments of a method, as a user types them.

use aml_vm::Value;

/// `5`, `0x1F`, `"text"`, or `(01 02 FF)` for a buffer of hexadecimal bytes.
///
/// # Errors
/// What is wrong, and what would be right.
pub fn parse(text: &str) -> Result<Value, String> {
    if let Some(rest) = text.strip_prefix('"') {
        let inner = rest
            .strip_suffix('"')
            .ok_or_else(|| format!("{text}: the closing quote is missing"))?;
        return Ok(Value::from(inner));
    }
    if let Some(rest) = text.strip_prefix('(') {
        let inner = rest
            .strip_suffix(')')
            .ok_or_else(|| format!("{text}: the closing `)` is missing"))?;
        let byte = |word: &str| {
            let digits = word.trim_start_matches("0x");
            u8::from_str_radix(digits, 16).map_err(|_| format!("{word}: not a hexadecimal byte"))
        };
        return Ok(Value::Buffer(
            inner
                .split_whitespace()
                .map(byte)
                .collect::<Result<_, _>>()?,
        ));
    }
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map(Value::Integer).map_err(|_| {
        format!("{text}: no argument; give 5, 0x1F, '\"text\"' or '(01 02)' for a buffer")
    })
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
        assert!(parse("(0G)").unwrap_err().contains("0G"));
        assert!(parse("x").unwrap_err().contains("(01 02)"));
    }
}
