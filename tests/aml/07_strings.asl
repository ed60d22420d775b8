// Strings: conversion, comparison, parts.
DefinitionBlock ("", "DSDT", 2, "NITRO", "STRINGS", 1)
{
    Name (STR0, "old")
    // expect: Integer 0xffffffffffffffff
    Method (T001) { Return ("abc" == "abc") }
    // expect: Integer 0x0
    Method (T002) { Return ("abc" == "ABC") }
    // expect: Integer 0xffffffffffffffff
    Method (T003) { Return ("abc" < "abd") }
    // expect: Integer 0xffffffffffffffff
    Method (T004) { Return ("abc" < "abcd") }
    // expect: Integer 0xffffffffffffffff
    Method (T005) { Return ("b" > "abc") }
    // expect: Integer 0xffffffffffffffff
    Method (T006) { Return ("" < "a") }
    // expect: Integer 0xffffffffffffffff
    Method (T007) { Return ("abc" >= "abc") }
    // The right operand takes the type of the left one.
    // expect: Integer 0x0
    Method (T008) { Return ("5" == 5) }
    // expect: Integer 0xffffffffffffffff
    Method (T009) { Return (5 == "5") }
    // expect: Integer 0xffffffffffffffff
    Method (T00A) { Return ("0000000000000005" == 5) }
    // expect: Integer 0xffffffffffffffff
    Method (T00B) { Return (0x10 == "10") }
    // expect: Integer 0xffffffffffffffff
    Method (T00C) { Return (0x10 == "0x10") }
    // expect: Integer 0x1234
    Method (T00D) { Return ("0x1234" + 0) }
    // expect: Integer 0x1234
    Method (T00E) { Return ("1234" + 0) }
    // expect: Integer 0x12
    Method (T00F) { Return ("12g4" + 0) }
    // expect: Integer 0x12
    Method (T010) { Return ("  12" + 0) }
    // expect: Integer 0xffffffffffffffff
    Method (T011) { Return ("FFFFFFFFFFFFFFFFFF" + 0) }
    // expect: Integer 0x1234
    Method (T012) { Return (ToInteger ("0x1234")) }
    // expect: Integer 0x4d2
    Method (T013) { Return (ToInteger ("1234")) }
    // expect: Integer 0xffffffffffffffff
    Method (T014) { Return (ToInteger ("0xFFFFFFFFFFFFFFFFFF")) }
    // expect: Integer 0x4d2
    Method (T015) { Return (ToInteger ("01234")) }
    // expect: Integer 0xc
    Method (T016) { Return (ToInteger ("12x")) }
    // expect: Integer 0x0
    Method (T017) { Return (ToInteger ("")) }
    // expect: String "0000000000000ABC"
    Method (T018) { Return (ToHexString (0xABC)) }
    // expect: String "1234567890"
    Method (T019) { Return (ToDecimalString (1234567890)) }
    // expect: String "18446744073709551615"
    Method (T01A) { Return (ToDecimalString (Ones)) }
    // expect: String "1,20,255"
    Method (T01B) { Return (ToDecimalString (Buffer () {1, 20, 255})) }
    // expect: String "0x01,0x14,0xFF"
    Method (T01C) { Return (ToHexString (Buffer () {1, 20, 255})) }
    // expect: String ""
    Method (T01D) { Return (ToHexString (Buffer (0) { })) }
    // expect: String "Hi"
    Method (T01E) { Return (ToString (Buffer () {0x48, 0x69, 0, 0x21})) }
    // expect: String "Hi"
    Method (T01F) { Return (ToString (Buffer () {0x48, 0x69, 0x21}, 2)) }
    // expect: Buffer {48 69 00}
    Method (T020) { Return (ToBuffer ("Hi")) }
    // expect: Buffer {48 49 00 00 00 00 00 00}
    Method (T021) { Return (ToBuffer (0x4948)) }
    // expect: String "ab"
    Method (T022) { Return (Concatenate ("a", "b")) }
    // expect: String "a0000000000000005b"
    Method (T023) { Return (Concatenate (Concatenate ("a", 5), "b")) }
    // expect: String "ell"
    Method (T024) { Return (Mid ("hello", 1, 3)) }
    // expect: String "o"
    Method (T025) { Return (Mid ("hello", 4, 10)) }
    // expect: String ""
    Method (T026) { Return (Mid ("hello", 5, 1)) }
    // expect: String ""
    Method (T027) { Return (Mid ("hello", 9, 1)) }
    // expect: String ""
    Method (T028) { Return (Mid ("hello", 0, 0)) }
    // expect: Buffer {45 23 01 00}
    Method (T029) { Return (Mid (0x123456789, 2, 4)) }
    // expect: Integer 0x5
    Method (T02A) { Local0 = "hello" Return (SizeOf (Local0)) }
    // expect: String "0000000000000005"
    Method (T02B) { STR0 = 5 Return (STR0) }
    // expect: String "0x01 0x02 0x03"
    Method (T02C) { STR0 = Buffer () {1, 2, 3} Return (STR0) }
    // expect: String "a much longer string than the old one"
    Method (T02D) { STR0 = "a much longer string than the old one" Return (STR0) }
    // expect: Integer 0x0
    Method (T02E) { STR0 = "" Return (SizeOf (STR0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T02F) { Local0 = "abc" Local0[1] = 0x42 Return (Local0 == "aBc") }
    // expect: String "01234"
    Method (T030) { Local0 = "" Local1 = 0 While (Local1 < 5) { Local0 = Concatenate (Local0, ToDecimalString (Local1)) Local1++ } Return (Local0) }
    // 0x100 bytes and more.
    // expect: Integer 0x200
    Method (T031) { Local0 = "0123456789ABCDEF" Local1 = 0 While (Local1 < 5) { Local0 = Concatenate (Local0, Local0) Local1++ } Return (SizeOf (Local0)) }
    // expect: Integer 0x0
    Method (T032) { Return ("abc" == Buffer () {0x61, 0x62, 0x63}) }
    // expect: Integer 0xffffffffffffffff
    Method (T033) { Return (Buffer () {0x61, 0x62, 0x63, 0} == "abc") }
    // expect: Integer 0xffffffffffffffff
    Method (T034) { Return (Buffer () {1, 2} < Buffer () {1, 3}) }
    // expect: Integer 0x0
    Method (T035) { Return (Buffer () {1, 2} == Buffer () {1, 2, 0}) }
    // expect: Integer 0x0
    Method (T036) { Return (Buffer () {0x34, 0x12} == 0x1234) }
    // expect: Integer 0xffffffffffffffff
    Method (T037) { Return (0x1234 == Buffer () {0x34, 0x12}) }
    // expect: String "0000000000000005 and x"
    Method (T038) { Return (Fprintf (Local0, "%o and %o", 5, "x")) }
    // expect: Integer 0x1
    // debug: "value 0000000000000010"
    Method (T039) { Printf ("value %o", 0x10) Return (1) }
    // expect: Integer 0x4d2
    Method (T03A) { Return (FromBCD (0x1234)) }
    // expect: Integer 0x1234
    Method (T03B) { Return (ToBCD (1234)) }
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (T03C) { Return (FromBCD (0xABC)) }
    // expect: Integer 0x462d53c8abac0
    Method (T03D) { Return (FromBCD (0x1234567890123456)) }
    // expect: Integer 0x1234567890123456
    Method (T03E) { Return (ToBCD (1234567890123456)) }
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (T03F) { Return (ToBCD (12345678901234567)) }
}
