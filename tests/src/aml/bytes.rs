//! AML made byte by byte, for what no compiler would make.

/// A DSDT (revision 2) around its terms.
pub fn dsdt(terms: &[u8]) -> Vec<u8> {
    let mut table = b"DSDT\0\0\0\0\x02\0TESTS COSTS   \x01\0\0\0TEST\x01\0\0\0".to_vec();
    table.extend_from_slice(terms);
    let length = table.len() as u32;
    table[4..8].copy_from_slice(&length.to_le_bytes());
    table[9] = table.iter().fold(0u8, |sum, byte| sum.wrapping_sub(*byte));
    table
}

/// An opcode with a package around `body` (ACPI 6.5 §20.2.4).
///
/// # Panics
/// The body has 2^28 bytes or more.
pub fn package(opcode: &[u8], body: &[u8]) -> Vec<u8> {
    let mut bytes = opcode.to_vec();
    if body.len() + 1 < 1 << 6 {
        bytes.push(body.len() as u8 + 1);
    } else {
        let more = (1..4).find(|more| body.len() + 1 + more < 1 << (4 + 8 * more));
        let more = more.expect("it fits into 28 bits");
        let length = body.len() + 1 + more;
        bytes.push((more << 6 | length & 0x0F) as u8);
        bytes.extend_from_slice(&(length >> 4).to_le_bytes()[..more]);
    }
    bytes.extend_from_slice(body);
    bytes
}

/// `Method (name, arguments) { body }`
pub fn method(name: &str, arguments: u8, body: &[u8]) -> Vec<u8> {
    package(&[0x14], &[name.as_bytes(), &[arguments], body].concat())
}

/// `Device (name) { body }`
pub fn device(name: &str, body: &[u8]) -> Vec<u8> {
    package(&[0x5B, 0x82], &[name.as_bytes(), body].concat())
}

/// `Name (name, value)`
pub fn name(name: &str, value: &[u8]) -> Vec<u8> {
    [&[0x08], name.as_bytes(), value].concat()
}

/// An integer constant of 32 bits.
pub fn dword(number: u32) -> Vec<u8> {
    [&[0x0C][..], &number.to_le_bytes()].concat()
}

/// `If (predicate) { body }`
pub fn when(predicate: &[u8], body: &[u8]) -> Vec<u8> {
    package(&[0xA0], &[predicate, body].concat())
}

/// `Local7 = 0  While (Local7 < count) { body  Local7++ }`
pub fn repeat(count: u32, body: &[u8]) -> Vec<u8> {
    let test = [&[0x95, 0x67][..], &dword(count)].concat();
    let block = [&test, body, &[0x75, 0x67]].concat();
    [&[0x70, 0x00, 0x67][..], &package(&[0xA2], &block)].concat()
}

/// A NameSeg by number, below 36^3, that starts with this letter.
pub fn segment(letter: char, number: usize) -> String {
    const LETTERS: &[u8; 36] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let place = |power: usize| char::from(LETTERS[number / power % 36]);
    [letter, place(36 * 36), place(36), place(1)]
        .iter()
        .collect()
}
