//! AML that is plausible: opcodes with as many operands as they want, mostly of the right kind, names that
//! mostly exist, packages whose lengths mostly fit.

use arbitrary::{Result, Unstructured};

use crate::aml_table::{exercise, table};

/// Depth of nested terms, and bytes of one block: together they bound an input's output.
const DEPTH: u32 = 6;
const BLOCK: usize = 2000;

/// The body.
pub fn run(data: &[u8]) {
    let mut input = Unstructured::new(data);
    let mut code = Vec::new();
    while !input.is_empty() && code.len() < 2 * BLOCK {
        if object(&mut input, &mut code, 0).is_err() {
            break;
        }
    }
    let revision = 1 + (data.len() as u8 & 1);
    exercise(&table(revision, &code));
}

/// A name out of few, and that of the method that is asked about failures.
fn name(input: &mut Unstructured<'_>, out: &mut Vec<u8>) -> Result<()> {
    let prefix: &[u8] = input.choose(&[&b""[..], b"", b"", b"\\", b"^"])?;
    out.extend_from_slice(prefix);
    if input.ratio(1u8, 8)? {
        out.extend_from_slice(b"\x2ENAM");
        out.push(b'0' + input.int_in_range(0..=3)?);
    }
    if input.ratio(1u8, 32)? {
        out.extend_from_slice(b"_ERR");
        return Ok(());
    }
    out.extend_from_slice(b"NAM");
    out.push(b'0' + input.int_in_range(0..=9)?);
    Ok(())
}

/// A length, then what it counts. Now and then the length is wrong.
fn package(input: &mut Unstructured<'_>, out: &mut Vec<u8>, body: &[u8]) -> Result<()> {
    let mut length = body.len();
    if input.ratio(1u8, 40)? {
        length = length
            .wrapping_add(input.int_in_range(0..=8)?)
            .wrapping_sub(4);
    }
    if length < 0x3F {
        out.push((length + 1) as u8);
    } else {
        let length = length.wrapping_add(2);
        out.extend_from_slice(&[0x40 | (length as u8 & 0x0F), (length >> 4) as u8]);
    }
    out.extend_from_slice(body);
    Ok(())
}

/// A declaration, or a term at the level where declarations stand.
fn object(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    let mut body = Vec::new();
    match input.int_in_range(0..=15)? {
        0..=3 => {
            out.push(0x08);
            name(input, out)?;
            data(input, out, depth + 1)?;
            return Ok(());
        }
        4..=7 => {
            out.push(0x14);
            name(input, &mut body)?;
            body.push(input.arbitrary::<u8>()? & 0x0B);
            block(input, &mut body, depth + 1)?;
        }
        8 => {
            out.extend_from_slice(&[0x5B, 0x82]);
            name(input, &mut body)?;
            objects(input, &mut body, depth + 1)?;
        }
        9 => {
            out.push(0x10);
            name(input, &mut body)?;
            objects(input, &mut body, depth + 1)?;
        }
        10 => {
            out.extend_from_slice(&[0x5B, 0x80]);
            name(input, out)?;
            out.push(input.arbitrary::<u8>()? % 11);
            term(input, out, depth + 2)?;
            return term(input, out, depth + 2);
        }
        11 => {
            let kind = *input.choose(&[0x81, 0x86, 0x87])?;
            out.extend_from_slice(&[0x5B, kind]);
            name(input, &mut body)?;
            if kind != 0x81 {
                name(input, &mut body)?;
            }
            if kind == 0x87 {
                term(input, &mut body, depth + 2)?;
            }
            body.push(input.arbitrary::<u8>()? & 0x75);
            fields(input, &mut body)?;
        }
        12 => {
            // Mutex, Event.
            if input.arbitrary()? {
                out.extend_from_slice(&[0x5B, 0x01]);
                name(input, out)?;
                out.push(input.arbitrary::<u8>()? & 0x0F);
            } else {
                out.extend_from_slice(&[0x5B, 0x02]);
                name(input, out)?;
            }
            return Ok(());
        }
        13 => {
            out.push(0x06);
            name(input, out)?;
            return name(input, out);
        }
        14 => {
            // CreateBitField … CreateField.
            let kind = *input.choose(&[0x8D, 0x8C, 0x8B, 0x8A, 0x8F, 0x13])?;
            if kind == 0x13 {
                out.push(0x5B);
            }
            out.push(kind);
            name(input, out)?;
            term(input, out, depth + 2)?;
            if kind == 0x13 {
                term(input, out, depth + 2)?;
            }
            return name(input, out);
        }
        _ => return statement(input, out, depth + 1),
    }
    package(input, out, &body)
}

fn objects(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    for _ in 0..input.int_in_range(0..=3)? {
        if depth < DEPTH && out.len() < BLOCK {
            object(input, out, depth)?;
        }
    }
    Ok(())
}

fn fields(input: &mut Unstructured<'_>, out: &mut Vec<u8>) -> Result<()> {
    for _ in 0..input.int_in_range(0..=5)? {
        match input.int_in_range(0..=7)? {
            0 => out.extend_from_slice(&[0x00, input.arbitrary::<u8>()? & 0x3F]),
            1 => out.extend_from_slice(&[0x01, input.arbitrary::<u8>()? & 0x0F, 0]),
            _ => {
                out.extend_from_slice(b"NAM");
                out.push(b'0' + input.int_in_range(0..=9)?);
                out.push(input.arbitrary::<u8>()? & 0x3F);
            }
        }
    }
    Ok(())
}

fn block(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    for _ in 0..input.int_in_range(0..=5)? {
        if depth < DEPTH && out.len() < BLOCK {
            statement(input, out, depth)?;
        }
    }
    Ok(())
}

fn statement(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    let mut body = Vec::new();
    match input.int_in_range(0..=11)? {
        0 => {
            out.push(0xA4);
            return term(input, out, depth + 1);
        }
        kind @ 1..=2 => {
            // If, While.
            out.push(if kind == 1 { 0xA0 } else { 0xA2 });
            term(input, &mut body, depth + 1)?;
            block(input, &mut body, depth + 1)?;
        }
        3 => {
            out.push(0xA1);
            block(input, &mut body, depth + 1)?;
        }
        4 => {
            out.push(*input.choose(&[0xA5, 0x9F, 0xA3, 0xCC])?);
            return Ok(());
        }
        5 => {
            // Sleep, Stall, Signal, Reset, Release, then Acquire.
            let opcode = *input.choose(&[0x22, 0x21, 0x24, 0x26, 0x27, 0x23])?;
            out.extend_from_slice(&[0x5B, opcode]);
            if opcode < 0x23 {
                term(input, out, depth + 1)?
            } else {
                name(input, out)?
            }
            if opcode == 0x23 {
                out.extend_from_slice(&input.arbitrary::<[u8; 2]>()?);
            }
            return Ok(());
        }
        6 => {
            out.push(0x86);
            name(input, out)?;
            return term(input, out, depth + 1);
        }
        7 if depth < DEPTH => return object(input, out, depth + 1),
        8..=9 => {
            out.push(*input.choose(&[0x70, 0x9D])?);
            term(input, out, depth + 1)?;
            return target(input, out, depth + 1);
        }
        _ => return term(input, out, depth + 1),
    }
    package(input, out, &body)
}

fn target(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    match input.int_in_range(0..=9)? {
        0 => out.push(0x00),
        1..=4 => out.push(0x60 + input.int_in_range(0..=7)?),
        5 => out.push(0x68 + input.int_in_range(0..=6)?),
        6 => out.extend_from_slice(&[0x5B, 0x31]),
        7 if depth < DEPTH => {
            out.push(0x88);
            term(input, out, depth + 1)?;
            term(input, out, depth + 1)?;
            out.push(0);
        }
        _ => name(input, out)?,
    }
    Ok(())
}

fn data(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    let mut body = Vec::new();
    match input.int_in_range(0..=9)? {
        0 => out.push(*input.choose(&[0x00, 0x01, 0xFF])?),
        1..=3 => out.extend_from_slice(&[0x0A, input.arbitrary()?]),
        4 => {
            out.push(0x0E);
            out.extend_from_slice(&input.arbitrary::<[u8; 8]>()?);
        }
        5 => {
            out.push(0x0D);
            let text: &[u8] =
                input.choose(&[&b"12\0"[..], b"abc\0", b"\0", b"\\NAM1\0", b"PNP0A03\0"])?;
            out.extend_from_slice(text);
        }
        6..=7 => {
            out.push(0x11);
            body.extend_from_slice(&[0x0A, input.arbitrary::<u8>()? & 0x3F]);
            let count = input.int_in_range(0..=9)?;
            body.extend_from_slice(input.bytes(count)?);
            return package(input, out, &body);
        }
        _ => {
            out.push(0x12);
            let count = input.int_in_range(0..=4)?;
            body.push(count);
            for _ in 0..count {
                if depth < DEPTH && !input.ratio(1u8, 5)? {
                    data(input, &mut body, depth + 1)?;
                } else {
                    name(input, &mut body)?;
                }
            }
            return package(input, out, &body);
        }
    }
    Ok(())
}

/// Opcodes with this many operands, and whether a target follows.
const OPERATIONS: [(&[u8], usize, bool); 12] = [
    (
        &[
            0x72, 0x73, 0x74, 0x77, 0x79, 0x7A, 0x7B, 0x7C, 0x7D, 0x7E, 0x7F, 0x84, 0x85,
        ],
        2,
        true,
    ),
    (&[0x80, 0x81, 0x82, 0x96, 0x97, 0x98, 0x99], 1, true),
    (&[0x90, 0x91, 0x93, 0x94, 0x95], 2, false),
    (&[0x92, 0x83, 0x71, 0x8E, 0x87], 1, false),
    (&[0x9C, 0x88], 2, true),
    (&[0x9E], 3, true),
    (&[0x78], 2, true),
    (&[0x75, 0x76], 0, true),
    (&[0x70, 0x9D], 1, true),
    (&[0x88], 2, true),
    (&[0x83], 1, false),
    (&[0x71], 0, true),
];

fn term(input: &mut Unstructured<'_>, out: &mut Vec<u8>, depth: u32) -> Result<()> {
    if depth >= DEPTH {
        return data(input, out, depth);
    }
    match input.int_in_range(0..=13)? {
        0..=1 => data(input, out, depth + 1),
        2..=3 => {
            out.push(0x60 + input.int_in_range(0..=7)?);
            Ok(())
        }
        4 => {
            out.push(0x68 + input.int_in_range(0..=6)?);
            Ok(())
        }
        5..=6 => {
            name(input, out)?;
            // As a call it wants arguments; whether it is one, nobody knows here.
            for _ in 0..input.int_in_range(0..=2)? {
                term(input, out, depth + 2)?;
            }
            Ok(())
        }
        7 => {
            // Match.
            out.push(0x89);
            name(input, out)?;
            for _ in 0..2 {
                out.push(input.int_in_range(0..=6)?);
                term(input, out, depth + 2)?;
            }
            term(input, out, depth + 2)
        }
        8 => {
            let extended: &[u8] = input.choose(&[
                &[0x5B, 0x12][..],
                &[0x5B, 0x33],
                &[0x5B, 0x30],
                &[0x5B, 0x28],
            ])?;
            out.extend_from_slice(extended);
            if extended[1] == 0x12 {
                name(input, out)?;
                return target(input, out, depth + 1);
            }
            if extended[1] == 0x28 {
                term(input, out, depth + 1)?;
            }
            if extended[1] == 0x28 {
                target(input, out, depth + 1)
            } else {
                Ok(())
            }
        }
        _ => {
            let (opcodes, operands, has_target) = *input.choose(&OPERATIONS)?;
            out.push(*input.choose(opcodes)?);
            for _ in 0..operands {
                term(input, out, depth + 1)?;
            }
            if opcodes == [0x78] {
                target(input, out, depth + 1)?;
            }
            if has_target {
                target(input, out, depth + 1)
            } else {
                Ok(())
            }
        }
    }
}
