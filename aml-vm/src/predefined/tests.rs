//! What acpiexec 20200925 makes of predefined names' values: `NAME value => value`, or `=> same`.
//!
//! Numbers are hexadecimal; `<0102>` is a buffer, `{1 "a"}` a package, `^NAME` a reference, `-` an element that was
//! never set, `none` no value.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::*;
use crate::value::ObjectType;

/// Reads the notation.
struct Reader<'a>(&'a str);

impl Reader<'_> {
    fn eat(&mut self, mark: &str) -> bool {
        self.0 = self.0.trim_start();
        let rest = self.0.strip_prefix(mark);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// Up to the mark or the first of these ends.
    fn until(&mut self, ends: &[char]) -> &str {
        let end = self.0.find(ends).unwrap_or(self.0.len());
        let (text, rest) = self.0.split_at(end);
        self.0 = rest;
        text
    }

    fn value(&mut self) -> Value {
        if self.eat("{") {
            let mut elements = Vec::new();
            while !self.eat("}") {
                elements.push(self.value());
            }
            Value::Package(elements)
        } else if self.eat("\"") {
            let text = unescaped(self.until(&['"']));
            assert!(self.eat("\""));
            Value::String(text)
        } else if self.eat("<") {
            let bytes = bytes(self.until(&['>']));
            assert!(self.eat(">"));
            Value::Buffer(bytes)
        } else if self.eat("^") {
            Value::Reference(self.until(&[' ', '}']).into())
        } else if self.eat("-") || self.eat("none") {
            Value::Uninitialized
        } else {
            let digits = self.until(&[' ', '}']);
            Value::Integer(u64::from_str_radix(digits, 16).unwrap())
        }
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap() as u8;
    let pairs = hex.as_bytes().chunks(2);
    pairs
        .map(|pair| pair.iter().fold(0, |byte, half| byte << 4 | digit(half)))
        .collect()
}

/// `\xNN` is a byte.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\x");
    let mut out = String::from(parts.next().unwrap_or_default());
    for part in parts {
        let (hex, rest) = part.split_at(2);
        out.extend(bytes(hex).into_iter().map(char::from));
        out.push_str(rest);
    }
    out
}

fn value(text: &str) -> Option<Value> {
    let mut reader = Reader(text);
    let value = reader.value();
    assert!(reader.0.is_empty(), "{text}");
    (value != Value::Uninitialized).then_some(value)
}

/// What names mean in the table of which acpiexec was asked.
fn find(name: &str) -> Option<String> {
    let found = match name {
        "\\DEV0" | "DEV0" | "dev0" => "DEV0",
        "\\DEV0.SUB0" => "SUB0",
        "\\_SB" => "_SB_",
        "\\INT0" => "INT0",
        "\\" => "\"\\\"",
        "MTH0" => "MTH0",
        _ => return None,
    };
    Some(found.into())
}

fn mended(width: usize, performance: bool, name: &str, from: Option<Value>) -> Option<Value> {
    let around = Surroundings {
        width,
        performance,
        find: &find,
    };
    repair(*name.as_bytes().first_chunk().unwrap(), from, &around)
}

fn hold(width: usize, performance: bool, laws: &str) {
    let joined = laws.replace("=>\n", "=>");
    let mut wrong = Vec::new();
    for law in joined.lines().filter(|line| !line.is_empty()) {
        let (from, to) = law.split_once(" =>").unwrap();
        let (name, from) = from.split_once(' ').unwrap();
        let to = match to.trim() {
            "same" => value(from),
            to => value(to),
        };
        let got = mended(width, performance, name, value(from));
        if got != to {
            wrong.push(format!("{law}\n    {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Strings are numbers as C writes them: octal after `0`, of 64 bits whatever the table, up to what is no digit.
#[test]
fn strings_are_numbers_of_c() {
    hold(
        8,
        false,
        r#"
_ADR "12" => C
_ADR "0x1F" => 1F
_ADR "0X1f" => 1F
_ADR "017" => F
_ADR "018" => 1
_ADR "0" => 0
_ADR "00" => 0
_ADR "0x" => 0
_ADR "" => 0
_ADR "  12" => C
_ADR "12 " => C
_ADR "-1" => 0
_ADR "12AB" => C
_ADR "0xG" => 0
_ADR "0x12G" => 12
_ADR "18446744073709551615" => FFFFFFFFFFFFFFFF
_ADR "18446744073709551616" => same
_ADR "0x10000000000000000" => same
_ADR "0x00000000000000001" => 1
_ADR "01777777777777777777777" => FFFFFFFFFFFFFFFF
_ADR "02000000000000000000000" => same
_ADR "+1" => 0
_ADR "abc" => 0
_ADR " " => 0
_ADR "0 " => 0
_ADR "0x 1" => 0
_ADR "00x1" => 0
_ADR " 0x11" => 11
_ADR "\x0c1" => 1
_ADR "08" => 0
_ADR "0009" => 0
_ADR "00000000000000000000000000012" => A
_STA "15" => F
_ADR "1\x003" => 1
_ADR "99999999999999999999x" => same
_ADR "0x7g" => 7
_ADR "\x097" => 7
_ADR "0 7" => 0
_ADR "0177777777777777777777777" => same
_ADR "0x00000000000000000000G" => 0
"#,
    );
}

/// Buffers of up to eight bytes are integers.
#[test]
fn small_buffers_are_integers() {
    hold(
        8,
        false,
        r#"
_ADR <> => 0
_ADR <01> => 1
_ADR <010203> => 30201
_ADR <0102030405060708> => 807060504030201
_ADR <010203040506070809> => same
_ADR {1} => same
"#,
    );
}

/// Integers are their digits, zero is nothing; buffers are text up to a zero.
#[test]
fn strings_of_other_things() {
    hold(
        8,
        false,
        r#"
_DDN 0 => ""
_DDN ABC => "0000000000000ABC"
_DDN FFFFFFFFFFFFFFFF => "FFFFFFFFFFFFFFFF"
_DDN <> => ""
_DDN <4142> => "AB"
_DDN <410042> => "A"
_DDN <41ff> => "A\xff"
_DDN {"a"} => same
_EJD 1 => "0000000000000001"
"#,
    );
}

/// Integers, strings, and packages of integers are buffers.
#[test]
fn buffers_of_other_things() {
    hold(
        8,
        false,
        r#"
_MAT 0 => <0000000000000000>
_MAT 102 => <0201000000000000>
_MAT "" => <>
_MAT "ab" => <6162>
_MAT "a\xe4b" => <61e462>
_MAT "a\x00c" => <610063>
_MAT {} => <>
_MAT {1 1234567890} => <0100000090785634>
_MAT {1 "a"} => same
_MAT {1 -} => same
_AEI 0 => <0000000000000000>
_AEI <> => same
_OSC 5 => <0500000000000000>
"#,
    );
}

/// The first type that can be had is taken. Names without expectations are left alone.
#[test]
fn the_first_type_that_can_be_had() {
    hold(
        8,
        false,
        r#"
_UID <0102> => 201
_UID <414243444546474849> => "ABCDEFGHI"
_UID {1} => same
_DDC "12" => C
_DDC "x" => 0
_DDC {1} => <01000000>
_WED {1} => <01000000>
_WED "x" => same
_DSM "x" => same
_DSM {1} => same
_PS0 "x" => same
_PS0 {} => same
_XYZ "12" => same
"#,
    );
}

/// No value stays none, except of resources.
#[test]
fn no_value() {
    hold(
        8,
        false,
        r#"
_ADR none => same
_DDN none => same
_MAT none => same
_CRS none => <7900>
_PRS none => <7900>
_DMA none => <7900>
_AEI none => same
_STR none => same
_PRT none => same
_ALR none => same
_CST none => same
_HID none => same
_PS0 none => same
_DSM none => same
_DEP none => same
_TZM none => same
_BCL none => same
_FDE none => same
_PSS none => same
_CID none => same
_WAK none => same
"#,
    );
}

/// Nothing, zero and empty buffers are empty templates; what else is no buffer and no package stays.
#[test]
fn resource_templates() {
    hold(
        8,
        false,
        r#"
_CRS 0 => <7900>
_CRS 1 => same
_CRS <> => <7900>
_CRS <05> => same
_CRS "" => same
_CRS "abc" => same
_CRS {} => <>
_CRS {1} => <01000000>
_PRS 0 => <7900>
_PRS "x" => same
_DMA 0 => <7900>
_DMA <> => <7900>
"#,
    );
}

/// Texts become UTF-16, `char`s with a sign.
#[test]
fn texts_are_utf_16() {
    hold(
        8,
        false,
        r#"
_STR "AB" => <410042000000>
_STR "" => <0000>
_STR <> => same
_STR <01> => same
_STR <0102> => same
_STR 5 => <0500000000000000>
_STR {1} => <01000000>
_STR "A\xe4\xff" => <4100e4ffffff0000>
_STR "A\x00C" => <4100000043000000>
_MLS {{"en" "AB"}} => {{"en" <410042000000>}}
_MLS {{"en" <01>}} => same
_MLS {"en" "AB"} => {{"en" <410042000000>}}
_MLS {{"en" 5}} => {{"en" <0500000000000000>}}
_MLS {{{-} "en"}} => same
_MLS {{"en" -}} => {{"en" <>}}
_MLS {{- -}} => {{"" <>}}
_MLS {{0 ""}} => {{"" <0000>}}
_MLS "en" => {{"en"}}
"#,
    );
}

/// Text becomes a reference in `_DEP` only; what else is no reference ends the mending.
#[test]
fn references() {
    hold(
        8,
        false,
        r#"
_DEP {^DEV0} => same
_DEP {"\x5cDEV0"} => {^DEV0}
_DEP {"\x5cDEV0.SUB0"} => {^SUB0}
_DEP {"DEV0"} => {^DEV0}
_DEP {"SUB0"} => same
_DEP {"NONE"} => same
_DEP {"a b"} => same
_DEP {""} => same
_DEP {^DEV0 "NONE" "DEV0"} => same
_DEP {1 "DEV0"} => same
_DEP "DEV0" => ^DEV0
_DEP "NONE" => same
_DEP {^DEV0 - -} => {^DEV0}
_DEP {} => same
_DEP 5 => {5}
_DEP {"^DEV0"} => same
_DEP {"dev0"} => {^DEV0}
_DEP {"\x5c_SB"} => {^_SB_}
_DEP {"\x5cINT0"} => {^INT0}
_DEP {"\x5c"} => {^"\"}
_DEP {"DEV0 "} => same
_DEP {"DEV0.SUB0"} => same
_DEP {"TOOLONG"} => same
_DEP {"BAD."} => same
_DEP {"MTH0"} => {^MTH0}
_AL0 {"DEV0"} => same
_AL0 {^DEV0 ^DEV0} => same
_AL0 {^DEV0 - -} => {^DEV0}
_PR0 {5} => same
_PRR {^DEV0} => same
_PRR {} => same
_PRR {-} => same
_TZM "DEV0" => same
_TSN 5 => same
_CID {^DEV0} => same
"#,
    );
}

/// Lists lose what was never set, and what is no list is made one.
#[test]
fn lists_of_one_type() {
    hold(
        8,
        false,
        r#"
_BCL <010203> => {30201}
_BCL {} => same
_BCL {- - -} => {}
_BCL {1 2 - -} => {1 2}
_BCL 5 => {5}
_BCL "5" => {5}
_BCL "x" => {0}
_BCL {"1" <02> "x" "3"} => {1 2 0 3}
_BCL {{1} "2"} => same
_BCL <010203040506070809> => {<010203040506070809>}
_BCL {"1" ^DEV0 "2"} => {1 ^DEV0 "2"}
_S1_ {5 0 0} => same
_S2_ 5 => {5}
_S3_ {} => same
_S4_ {} => same
_CPC {1 <01> "x" "5" {1} "6"} => {1 <01> 0 5 <01000000> 6}
_PLD {<0102>} => same
_PLD <0102> => {<0102>}
_PLD 5 => {<0500000000000000>}
_PLD {"ab" 5} => {<6162> <0500000000000000>}
_FIX {"0x10"} => {10}
"#,
    );
}

/// Rows of fixed length: nothing is done if they are too short, and what is too much is left.
#[test]
fn rows_of_fixed_length() {
    hold(
        8,
        false,
        r#"
_BST {"1" "2" <03> "x"} => {1 2 3 0}
_BST {"1" "x" "2" <03>} => {1 0 2 3}
_BST {1 2 3} => same
_BST {"1" 2 3} => same
_BST {"1" 2 3 4 "5"} => {1 2 3 4 "5"}
_BST {1 - - -} => {1 0 0 0}
_BST {} => same
_BST 5 => {5}
_BST {1 ^DEV0 "3" "4"} => same
_BST {1 {1} "3" "4"} => same
_BIF {0 0 0 0 0 0 0 0 0 0 5 <4100> ""} => {0 0 0 0 0 0 0 0 0 "" "0000000000000005" "A" ""}
_BIF {- - - - - - - - - - - - -} => {0 0 0 0 0 0 0 0 0 "" "" "" ""}
_BIF {"1" - - - - - - - - - - - -} => {1 0 0 0 0 0 0 0 0 "" "" "" ""}
_BIF {0 0 0 0 0 0 0 0 0 "a" {} 0 0} => same
_BIX {0 - - - - - - - - - - - - - - - - - - -} => {0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 "" "" "" ""}
_BIX {1 - - - - - - - - - - - - - - - - - - -} => same
_BIX {1 - - - - - - - - - - - - - - - - - - - -} => {1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 "" "" "" "" 0}
_BIX {"0" - - - - - - - - - - - - - - - - - - - -} => same
_BIX {1 "2" - - - - - - - - - - - - - - - - - - - -} => {1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 "" "" "" "" 0 -}
_BIX {0 "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" 1 2 3 4} =>
    {0 1 2 3 4 5 6 7 8 9 A B C D E F "0000000000000001" "0000000000000002" "0000000000000003" "0000000000000004"}
_BIX {1 "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" 1 2 3 4 "7"} =>
    {1 1 2 3 4 5 6 7 8 9 A B C D E F "0000000000000001" "0000000000000002" "0000000000000003" "0000000000000004" 7}
_BIX {} => same
_BIX {100000000 "1" - - - - - - - - - - - - - - - - - - -} => {100000000 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 "" "" "" "" -}
_BIX {1 "2"} => same
_PCT {"ab" 5} => {<6162> <0500000000000000>}
_PCT {- -} => {<> <>}
_LSR {"1" "ab"} => {1 <6162>}
_SBR {"1" "2" "3"} => {1 2 3}
_SBR {"1" "2" "x"} => {1 2 0}
_SBW {"x"} => {0}
_WAK {"1" "2"} => {1 2}
_WAK "1" => 1
_WAK "x" => 0
_WAK {1} => same
_WAK <000102030405060708> => {<000102030405060708>}
"#,
    );
}

/// `_PRW`: what was never set is zero, in the optional part it stays.
#[test]
fn optional_elements() {
    hold(
        8,
        false,
        r#"
_PRW {"1" "2" ^DEV0} => {1 2 ^DEV0}
_PRW {"x" "2" ^DEV0} => {0 2 ^DEV0}
_PRW {- -} => {0 0}
_PRW {1 2 -} => same
_PRW {{^DEV0 "1"} "2"} => {{^DEV0 "1"} 2}
_PRW {1} => same
_PRW 5 => {5}
_PRW {1 "2" "DEV0"} => {1 2 "DEV0"}
_PRW {{^DEV0 1} -} => {{^DEV0 1} 0}
_PRW {1 2 ^DEV0 -} => same
_PRW {"x" "y"} => {0 0}
_PRW {^DEV0 "2"} => {{^DEV0} 2}
"#,
    );
}

/// Lists of packages, with or without a head, and pairs.
#[test]
fn lists_of_packages() {
    hold(
        8,
        false,
        r#"
_TRT {{^DEV0 ^DEV0 "1" 2 3 4 5 6}} => {{^DEV0 ^DEV0 1 2 3 4 5 6}}
_TRT {{^DEV0 ^DEV0 "1" 2 3 4 5}} => same
_TRT {^DEV0 ^DEV0 "1" 2 3 4 5 6} => {{^DEV0 ^DEV0 1 2 3 4 5 6}}
_TRT {{^DEV0 ^DEV0 "1" - - - - -}} => {{^DEV0 ^DEV0 1 0 0 0 0 0}}
_TRT {{^DEV0 - - - - - - -}} => same
_TRT {{^DEV0 ^DEV0 "1" 2 3 4 5 6} - -} => {{^DEV0 ^DEV0 1 2 3 4 5 6}}
_TRT {} => same
_TRT {- -} => {}
_TRT 5 => {{5}}
_TRT {{^DEV0 ^DEV0 1 2 3 4 5 "6"} 5 {^DEV0 ^DEV0 "1" 2 3 4 5 6}} =>
    {{^DEV0 ^DEV0 1 2 3 4 5 6} 5 {^DEV0 ^DEV0 "1" 2 3 4 5 6}}
_ART {"0" {^DEV0 ^DEV0 "1" "1" "1" "1" "1" "1" "1" "1" "1" "1" "1"}} => {0 {^DEV0 ^DEV0 1 1 1 1 1 1 1 1 1 1 1}}
_ART {0} => same
_ART {{^DEV0 ^DEV0 "1" "1" "1" "1" "1" "1" "1" "1" "1" "1" "1"}} => same
_ART {0 {^DEV0 ^DEV0}} => same
_ART {"0" - - -} => {0}
_ART {"0" 5} => {0 5}
_FPS {0 {"1" "2" "3" "4" "5"} {"1" "2"} {"1" 2 3 4 5}} => {0 {1 2 3 4 5} {"1" "2"} {"1" 2 3 4 5}}
_LPD {"1" {"1" "2" -}} => {1 {1 2 -}}
_HPX {{"0" "1" 2 3 4 "5"}} => {{0 1 2 3 4 5}}
_HPX {{"0" 1 2 3}} => same
_HPX {"0" 1 2 3 4} => {{0 1 2 3 4}}
_HPX {{- - - - -}} => {{0 0 0 0 0}}
_HPX {{"0" "1" 2 3 "x" "5"}} => {{0 1 2 3 0 5}}
_DLM {{^DEV0}} => same
_DLM {{^DEV0 <01>}} => same
_DLM {{^DEV0 5 "a"}} => {{^DEV0 <0500000000000000> <61>}}
_DLM {{"DEV0"}} => same
_DLM {^DEV0} => {{^DEV0}}
_DLM {^DEV0 ^DEV0} => {{^DEV0 ^DEV0}}
_DLM {{}} => same
_DLM {{^DEV0 {1 2}}} => {{^DEV0 <0100000002000000>}}
_DLM {{^DEV0} - -} => {{^DEV0}}
_DLM {{^DEV0 -}} => {{^DEV0 <>}}
_LPI {"0" "1" - -} => same
_LPI {{"1"}} => same
_RDI {"0" {^DEV0}} => same
_LPI {} => same
_LPI 5 => {5}
_DSD {<000102030405060708090a0b0c0d0e0f> {1}} => same
_DSD {"0123456789abcdef" 5} => {<30313233343536373839616263646566> {5}}
_DSD {<0102> 5} => same
_DSD {<000102030405060708090a0b0c0d0e0f>} => same
_DSD {<000102030405060708090a0b0c0d0e0f> 5 <000102030405060708090a0b0c0d0e0f> "x"} =>
    {<000102030405060708090a0b0c0d0e0f> {5} <000102030405060708090a0b0c0d0e0f> {"x"}}
_DSD {"short" 5} => {<73686f7274> 5}
_DSD {<000102030405060708090a0b0c0d0e0f> -} => same
_DSD {- -} => {<> -}
_DSD {5 5} => {<0500000000000000> 5}
_DSD {} => same
_DSD 5 => {5}
_DSD {<000102030405060708090a0b0c0d0e0f> ^DEV0} => {<000102030405060708090a0b0c0d0e0f> {^DEV0}}
"#,
    );
}

/// Packages with their own length, which is mended if it is zero.
#[test]
fn packages_with_a_length() {
    hold(
        8,
        false,
        r#"
_CSD {{"6" "0" 0 0 0 0}} => {{6 0 0 0 0 0}}
_CSD {{0 "1" "2"}} => {{3 1 2}}
_CSD {{- - -}} => {{3 0 0}}
_CSD {{3 "1" "2" "3"}} => {{3 1 2 "3"}}
_CSD {{4 "1" "2"}} => same
_CSD {{1 "1"}} => same
_CSD {{"x" "1"}} => {{2 1}}
_CSD {3 "1" "2"} => {{3 1 2}}
_CSD {{2 "1"} {9 "2"} {2 "3"}} => {{2 1} {9 "2"} {2 "3"}}
_CSD {{2 "1"} - -} => {{2 1}}
_CSD {} => same
_CSD {{0}} => {{1}}
_CSD {{1}} => same
_CSD {{2 "x"}} => {{2 0}}
_CSD {{100000002 "1" "2"}} => {{100000002 1 "2"}}
_CSD {{100000000 "1" "2"}} => {{3 1 2}}
_CSD {{0 "1" -}} => {{3 1 0}}
_PSD {{"5" "0" 0 0 0}} => {{5 0 0 0 0}}
_TSD {{5 "0" 0 0 0}} => {{5 0 0 0 0}}
_TSD {{0 "0" 0 0}} => same
_TSD {{0 "0" 0 0 0 "6"}} => {{6 0 0 0 0 6}}
_TSD {{2 "0" "1" 0 0}} => {{2 0 "1" 0 0}}
_TSD {{- - - - -}} => {{5 0 0 0 0}}
_CSD 5 => {{5}}
_CSD {5} => {{5}}
"#,
    );
}

/// `_CST`: counted, sorted, without empty states and such of type zero.
#[test]
fn processor_states() {
    hold(
        8,
        false,
        r#"
_CST {2 {<01> 2 3 4} {<02> 1 5 6}} => {2 {<02> 1 5 6} {<01> 2 3 4}}
_CST {"2" {"a" "2" "3" "4"} {5 "1" 5 6}} => {2 {<0500000000000000> 1 5 6} {<61> 2 3 4}}
_CST {1 {<01> 2 3 4} {<02> 1 "5" 6}} => {2 {<02> 1 "5" 6} {<01> 2 3 4}}
_CST {3 {<01> 2 3 4} {<02> 1 "5" 6}} => {2 {<02> 1 "5" 6} {<01> 2 3 4}}
_CST {2 {<01> 0 3 4} {<02> 1 5 6}} => {1 {<02> 1 5 6}}
_CST {2 {} {<02> 1 5 6}} => {1 {<02> 1 5 6}}
_CST {2 {<02> 1 5 6} {}} => {1 {<02> 1 5 6}}
_CST {0} => same
_CST {1} => {0}
_CST {0 {<01> 2 3 4} {<02> 1 5 6}} => {2 {<02> 1 5 6} {<01> 2 3 4}}
_CST {2 {<01> 2 3 4} {<02> 1}} => same
_CST {2 {<01> 2 3 4} 5} => {1 {<01> 2 3 4}}
_CST {2 5 {<01> "2" 3 4} {<01> 1 3 4}} => {2 {<01> "2" 3 4} {<01> 1 3 4}}
_CST {2 {<01> 2 3 4} "x" {<01> 1 3 4}} => {2 {<01> 1 3 4} {<01> 2 3 4}}
_CST {2 {<01> 2 3 4} {<02> 1 "5" 6} -} => {2 {<02> 1 5 6} {<01> 2 3 4}}
_CST {1 {<01> - - -}} => {0}
_CST {1 {"a" 1 - -}} => {1 {<61> 1 0 0}}
_CST {"x" {<01> 2 3 4}} => {1 {<01> 2 3 4}}
_CST {{<01> 2 3 4}} => same
_CST 5 => {0}
_CST {2 {<01> 100000001 3 4} {<02> 100000000 5 6}} => {1 {<01> 100000001 3 4}}
_CST {3 {<01> 3 3 4} {<02> 1 5 6} {<03> 1 7 8}} => {3 {<02> 1 5 6} {<03> 1 7 8} {<01> 3 3 4}}
_CST {2 {<01> 2 3 4} {<02> "x" 5 6} {<01> 1 3 4}} => {2 {<01> 1 3 4} {<01> 2 3 4}}
_CST {{1} {<01> 2 3 4}} => same
_CST {2 {<01> 2 3 4} ^DEV0} => {1 {<01> 2 3 4}}
_CST {1 {<51> ^DEV0 1 2}} => {0}
_CST {2 ^DEV0 {<01> 2 3 4}} => {1 {<01> 2 3 4}}
_CST {5 {<01> {} 3 4} {<01> 0 3 4}} => {1 {<01> {} 3 4}}
_CST {1 {"a" 2 - -} {<01> 1 3 4}} => {2 {<01> 1 3 4} {<61> 2 0 0}}
_CST {3 {<01> 2 3 4} {<01> 3 3 {}} {<01> "1" 3 4}} => same
_CST {2 {<01> 2 3 4} {<02> 1 5} {<03> 1 2 3}} => {3 {<01> 2 3 4} {<02> 1 5} {<03> 1 2 3}}
_CST {2 {<01> 2 3 4} {<02> 1 5} {<03> 2 2 3}} => {3 {<01> 2 3 4} {<02> 1 5} {<03> 2 2 3}}
"#,
    );
}

/// Lists in order, if the keys before the first step in the wrong direction are well; equal ones stay in order.
#[test]
fn sorted_lists() {
    hold(
        8,
        false,
        r#"
_ALR {{2 3} {1 1} {3 2}} => {{1 1} {3 2} {2 3}}
_ALR {{"2" "3"} {1 "1"}} => {{1 1} {2 3}}
_ALR {{1 1} {2 2}} => same
_ALR {5 6} => {{5 6}}
_ALR 5 => {{5}}
_ALR {} => same
_ALR {5 {2 2} {1 1}} => {{5 {2 2} {1 1}}}
_ALR {{1 2} {2}} => same
_ALR {{1 2} {2} {1 1}} => same
_ALR {{1 2} {3 1} {5 2} {2 1}} => {{3 1} {2 1} {1 2} {5 2}}
_ALR {{1 100000001} {2 1} {3 100000000}} => same
_ALR {{1 5} {2 4} {3 "x"}} => {{3 0} {2 4} {1 5}}
_ALR {{1 5} {2 "x"} {3 4}} => {{2 0} {3 4} {1 5}}
_ALR {{2 3 "9"} {"1" 1 "8"}} => {{1 1 "8"} {2 3 "9"}}
_ALR {{1 2} {"x" 1}} => {{0 1} {1 2}}
_ALR {{1 2} {2 1} {3 {}} {4 3}} => {{2 1} {1 2} {4 3} {3 {}}}
_PSS {{1 2 3 4 5 6} {2 1 3 4 5 6} {"99999999999999999999" 2 3 4 5 6}} =>
    {{"99999999999999999999" 2 3 4 5 6} {2 1 3 4 5 6} {1 2 3 4 5 6}}
_PSS {{0 5 1 1 1 -} {"12 " 0 1 2 1 ""} {^DEV0 5 0 5 10 -}} => {{C 0 1 2 1 0} {0 5 1 1 1 0} {^DEV0 5 0 5 10 -}}
_ALR {{1 2} {1 -} - -} => {{1 0} {1 2}}
_ALR {{1 100000001} {2 100000000}} => same
_PSS {{1 2 3 4 5 6} {2 1 3 4 5 6}} => {{2 1 3 4 5 6} {1 2 3 4 5 6}}
_PSS {{"1" 2 3 4 5 6} {2 "3" 3 4 5 6} {2 4 3 4 5 6}} => {{2 3 3 4 5 6} {2 4 3 4 5 6} {1 2 3 4 5 6}}
_PSS {{100000000 2 3 4 5 6} {2 1 3 4 5 6}} => same
_PSS {1 2 3 4 5 "6"} => {{1 2 3 4 5 6}}
_PSS {{1 2 3 4 5} {2 2 3 4 5 6}} => same
_PSS {{1 2 3 4 5 6} {2 2 3 4 5}} => same
_PSS {{1 2 3 4 5 6} {2 1 3 4 5 6} {3 2 3 4 5}} => {{3 2 3 4 5} {2 1 3 4 5 6} {1 2 3 4 5 6}}
_PSS {{1 2 3 4 5 6} {2 1 3 4 5 6} {3 2}} => {{3 2} {2 1 3 4 5 6} {1 2 3 4 5 6}}
_PSS {{1 - - - - -} {"2" - - - - -}} => {{2 0 0 0 0 0} {1 0 0 0 0 0}}
_PSS {{"2" 2 3 4 5 6} {1 2 3 4 5 6}} => {{2 2 3 4 5 6} {1 2 3 4 5 6}}
_PSS {{1 2 3 4 5 6} {2 "x" 3 4 5 6}} => {{2 0 3 4 5 6} {1 2 3 4 5 6}}
_TSS {{1 2 3 4 5} {2 3 3 4 5}} => {{2 3 3 4 5} {1 2 3 4 5}}
_TSS {{1 3 3 4 5} {2 2 "3" 4 5}} => {{1 3 3 4 5} {2 2 3 4 5}}
_TSS {{1 2 3 4} {2 3 3 4 5}} => same
"#,
    );
}

/// `_PRT`: source and index the right way round, even after the mending has ended.
#[test]
fn routes() {
    hold(
        8,
        false,
        r#"
_PRT {{FFFF 0 ^DEV0 0}} => same
_PRT {{FFFF 0 0 ^DEV0}} => {{FFFF 0 ^DEV0 0}}
_PRT {{"0xFFFF" "0" ^DEV0 "1"} {FFFF 0 "2" ^DEV0} {"1" 0 0 0}} => {{FFFF 0 ^DEV0 1} {FFFF 0 ^DEV0 2} {"1" 0 0 0}}
_PRT {FFFF 0 ^DEV0 0} => {{FFFF 0 ^DEV0 0}}
_PRT {FFFF 0 0 ^DEV0} => {{FFFF 0 ^DEV0 0}}
_PRT {{FFFF - - -}} => {{FFFF 0 0 0}}
_PRT {{FFFF 0 ^DEV0} {1 0 0 ^DEV0}} => {{FFFF 0 ^DEV0} {1 0 ^DEV0 0}}
_PRT {{FFFF 0 ^DEV0 0} - - -} => {{FFFF 0 ^DEV0 0}}
_PRT {5 {1 0 0 ^DEV0}} => {{5 {1 0 0 ^DEV0}}}
_PRT {{1 0 0 ^DEV0} 5 {1 0 0 ^DEV0}} => {{1 0 ^DEV0 0} 5 {1 0 ^DEV0 0}}
_PRT {{1 0 0 "a"} {1 0 0 ^DEV0}} => {{1 0 0 0} {1 0 ^DEV0 0}}
_PRT {{1 0 "a" 0} {1 0 0 ^DEV0}} => {{1 0 0 0} {1 0 ^DEV0 0}}
_PRT {{1 0 ^DEV0 ^DEV0}} => same
_PRT {} => same
_PRT 5 => {{5}}
_PRT {{1 0 0 ^DEV0 9} {}} => {{1 0 ^DEV0 0 9} {}}
_PRT {{1 0 0 <01>}} => {{1 0 0 1}}
_PRT {{"a" 0 1 {-}} {"a" 0 1 {2}}} => {{0 0 {-} 1} {"a" 0 {2} 1}}
"#,
    );
}

/// IDs in capitals, without the first asterisk.
#[test]
fn identifiers() {
    hold(
        8,
        false,
        r#"
_HID "*PNP0c03" => "PNP0C03"
_HID "pnp0a08" => "PNP0A08"
_HID "**abc" => "*ABC"
_HID "*" => ""
_HID "" => same
_HID <706e70306130380000> => "PNP0A08"
_HID <01020304> => 4030201
_HID A0BD041 => same
_HID {"pnp"} => same
_HID "a\xe4b" => "A\xe4B"
_HID "p*q r-s_" => "P*Q R-S_"
_CID "*pnp0c03" => "PNP0C03"
_CID {"*pnp0c03" 5 "abc" ""} => {"PNP0C03" 5 "ABC" ""}
_CID {"a" - -} => {"A"}
_CID {{1} "abc"} => {{1} "ABC"}
_CID {"abc" {1} "def"} => {"ABC" {1} "DEF"}
_CID {<0102> <706e70306130386162>} => {201 "PNP0A08AB"}
_CID <0102> => 201
_CID {} => same
_CID 5 => same
_CID {"a" <000102030405060708> "b"} => {"A" "" "B"}
_CID {"a" ^DEV0 "*b"} => {"A" ^DEV0 "B"}
_UID "*abc" => same
_SUB "*abc" => same
"#,
    );
}

/// `_FDE` and `_GTM`: bytes become double words.
#[test]
fn drives() {
    hold(
        8,
        false,
        r#"
_FDE <0102030405> => <0100000002000000030000000400000005000000>
_FDE <01020304> => same
_FDE <000102030405060708090a0b0c0d0e0f10111213> => same
_FDE <000102030405060708090a0b0c0d0e0f1011121314> => same
_FDE {1 2 3 4 5} => <0100000002000000030000000400000005000000>
_FDE {1 2} => <0100000002000000>
_FDE 5 => <0500000000000000>
_FDE "abcde" => <6100000062000000630000006400000065000000>
_FDE {1 "2"} => same
_FDE {} => <>
_GTM <0102ff0405> => <0100000002000000ff0000000400000005000000>
_GTM {1 2 3 4 5} => <0100000002000000030000000400000005000000>
"#,
    );
}

/// A list of throttling states beside one of performance states has no powers to be sorted by.
#[test]
fn throttling_beside_performance() {
    hold(
        8,
        true,
        r#"
_TSS {{1 2 3 4 5} {2 "3" 3 4 5}} => {{1 2 3 4 5} {2 3 3 4 5}}
"#,
    );
}

/// In a table of revision 1, what integers become is shorter; what becomes an integer is not.
#[test]
fn narrow_integers() {
    hold(
        4,
        false,
        r#"
_ADR "0x123456789" => 123456789
_ADR "4294967296" => 100000000
_ADR <0102030405060708> => 807060504030201
_ADR "0x10000000000000000" => same
_DDN ABC => "00000ABC"
_MAT 102 => <02010000>
_ALR {{1 "0x100000001"} {1 2}} => {{1 100000001} {1 2}}
"#,
    );
}

/// Objects that are no data, and references to what has no name, are no value of any name.
#[test]
fn other_objects() {
    let device = Value::Object(ObjectType::Device, "\\DEV0".into());
    let element = Value::Element(Value::Integer(1).into());
    let list = |inner: &Value| Some(Value::Package(vec![inner.clone(), "1".into()]));
    for name in ["_ADR", "_BCL", "_TZM", "_AL0"] {
        let same = Some(device.clone());
        assert_eq!(mended(8, false, name, same.clone()), same);
    }
    for object in [&device, &element] {
        assert_eq!(mended(8, false, "_AL0", list(object)), list(object));
    }
    assert!(wraps(*b"_BCL") && wraps(*b"_CID") && wraps(*b"_AL0"));
    assert!(!wraps(*b"_ADR") && !wraps(*b"_TZM") && !wraps(*b"_DSM") && !wraps(*b"ABCD"));
}

/// What acpiexec falls over is left, as far as it was mended.
#[test]
fn what_acpiexec_falls_over() {
    hold(
        8,
        false,
        r#"
_CSD {{}} => same
_CSD {{2 "1"} 5} => {{2 1} 5}
_CST {} => same
_CST {- - -} => {}
_CST {1 {{<01>}}} => same
_ALR {{1 2} {2 1} 5} => same
_ALR {{1 2} {2 1} {3}} => same
_BIX {- 1} => same
_DLM {{^DEV0} 5} => same
"#,
    );
}

/// Every name is there once, and is a name.
#[test]
fn the_names() {
    let names: Vec<&str> = names::all().collect();
    assert_eq!(names.len(), 207);
    for (index, name) in names.iter().enumerate() {
        assert!(name.len() == 4 && name.starts_with('_'), "{name}");
        assert!(
            !names.iter().skip(index + 1).any(|other| other == name),
            "{name}"
        );
    }
}

/// A list of a hundred thousand elements takes no time to speak of.
#[test]
fn cost_is_small() {
    let list = |count: u64| {
        let inner = |key| Value::Package(vec![Value::Integer(1), Value::Integer(key)]);
        Value::Package((0..count).rev().map(inner).collect())
    };
    let sorted = mended(8, false, "_ALR", Some(list(100_000)));
    let Some(Value::Package(sorted)) = sorted else {
        panic!("no package");
    };
    let first = sorted.first().and_then(|first| first.as_package()?.get(1));
    assert_eq!(first, Some(&Value::Integer(0)));
    let holes = Value::Package(vec![Value::Uninitialized; 100_000]);
    assert_eq!(
        mended(8, false, "_CST", Some(holes)),
        Some(Value::Package(Vec::new()))
    );
}
