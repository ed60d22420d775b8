// Explicit conversions.
// Written by tests/src/aml/matrix.rs; the expected values are ACPICA's.
// memory: read32 0x1000 0x0
// memory: write32 0x1000 0x4321
// memory: read32 0x1000 0x4321
// memory: write32 0x1000 0x32314321
// memory: write32 0x1004 0x36353433
// memory: write32 0x1008 0x3a393837
DefinitionBlock ("", "DSDT", 2, "NITRO", "MATRIX", 1)
{
    Name (INT0, 0x1234)
    Name (STR0, "56ab")
    Name (BUF0, Buffer (3) {0x78, 0x9A, 0xBC})
    Name (PKG0, Package (3) {0x11, "two", Buffer (1) {0x33}})
    Name (BACK, Buffer (16) {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    CreateField (BACK, 4, 12, BFD0)
    CreateField (BACK, 9, 75, BFD1)
    OperationRegion (REG0, SystemMemory, 0x1000, 0x40)
    Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 16, FLD1, 80, FTG0, 24, FTG1, 72 }
    FLD0 = 0x4321
    FLD1 = Buffer (10) {0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A}
    Device (DEV0) { Name (_ADR, 1) }
    Event (EVT0)
    Method (MTH0, 0) { Return (0x77) }
    Mutex (MTX0, 0)
    PowerResource (PWR0, 1, 2) { }
    Processor (PRC0, 3, 0x410, 6) { }
    ThermalZone (THZ0) { }
    Alias (INT0, ALI0)
    Method (SETA, 2) { Arg0 = Arg1 }
    Method (SHOW, 2, Serialized) { Local0 = Package (2) { } Local0[0] = Arg0 Local0[1] = Arg1 Return (Local0) }

    // ToInteger: Integer
    // expect: Integer 0x1234
    Method (M001, 0, Serialized)
    {
        Return (ToInteger (INT0))
    }

    // ToInteger: String
    // expect: Integer 0x38
    Method (M002, 0, Serialized)
    {
        Return (ToInteger (STR0))
    }

    // ToInteger: Buffer
    // expect: Integer 0xbc9a78
    Method (M003, 0, Serialized)
    {
        Return (ToInteger (BUF0))
    }

    // ToInteger: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M004, 0, Serialized)
    {
        Return (ToInteger (PKG0))
    }

    // ToInteger: BufferField of 12 bits
    // expect: Integer 0x20
    Method (M005, 0, Serialized)
    {
        Return (ToInteger (BFD0))
    }

    // ToInteger: BufferField of 75 bits
    // expect: Integer 0x484038302820181
    Method (M006, 0, Serialized)
    {
        Return (ToInteger (BFD1))
    }

    // ToInteger: FieldUnit of 16 bits
    // expect: Integer 0x4321
    // memory: read32 0x1000 0x32314321
    Method (M007, 0, Serialized)
    {
        Return (ToInteger (FLD0))
    }

    // ToInteger: FieldUnit of 80 bits
    // expect: Integer 0x3837363534333231
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M008, 0, Serialized)
    {
        Return (ToInteger (FLD1))
    }

    // ToInteger: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M009, 0, Serialized)
    {
        Return (ToInteger (RefOf (INT0)))
    }

    // ToInteger: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M00A, 0, Serialized)
    {
        Return (ToInteger (Local7))
    }

    // ToInteger: decimal text
    // expect: Integer 0x4d2
    Method (M00B, 0, Serialized)
    {
        Return (ToInteger ("1234"))
    }

    // ToInteger: hexadecimal text
    // expect: Integer 0x12ab
    Method (M00C, 0, Serialized)
    {
        Return (ToInteger ("0x12AB"))
    }

    // ToInteger: text with blanks
    // expect: Integer 0xc
    Method (M00D, 0, Serialized)
    {
        Return (ToInteger ("  12 34"))
    }

    // ToInteger: text that is no number
    // expect: Integer 0x0
    Method (M00E, 0, Serialized)
    {
        Return (ToInteger ("q"))
    }

    // ToInteger: empty text
    // expect: Integer 0x0
    Method (M00F, 0, Serialized)
    {
        Return (ToInteger (""))
    }

    // ToInteger: empty buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M010, 0, Serialized)
    {
        Return (ToInteger (Buffer (0) { }))
    }

    // ToInteger: buffer of text
    // expect: Integer 0x43004241
    Method (M011, 0, Serialized)
    {
        Return (ToInteger (Buffer () {0x41, 0x42, 0, 0x43}))
    }

    // ToInteger: buffer of 9 bytes
    // expect: Integer 0x807060504030201
    Method (M012, 0, Serialized)
    {
        Return (ToInteger (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9}))
    }

    // ToInteger: zero
    // expect: Integer 0x0
    Method (M013, 0, Serialized)
    {
        Return (ToInteger (0))
    }

    // ToInteger: all ones
    // expect: Integer 0xffffffffffffffff
    Method (M014, 0, Serialized)
    {
        Return (ToInteger (0xFFFFFFFFFFFFFFFF))
    }

    // ToInteger: large text
    // expect: Integer 0x1999999999999999
    Method (M015, 0, Serialized)
    {
        Return (ToInteger ("18446744073709551616"))
    }

    // ToInteger: large hexadecimal text
    // expect: Integer 0x1234567891234567
    Method (M016, 0, Serialized)
    {
        Return (ToInteger ("0x12345678912345678"))
    }

    // ToInteger: signed text
    // expect: Integer 0x0
    Method (M017, 0, Serialized)
    {
        Return (ToInteger ("-1"))
    }

    // ToInteger: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M018, 0, Serialized)
    {
        Return (ToInteger (DEV0))
    }

    // ToBuffer: Integer
    // expect: Buffer {34 12 00 00 00 00 00 00}
    Method (M019, 0, Serialized)
    {
        Return (ToBuffer (INT0))
    }

    // ToBuffer: String
    // expect: Buffer {35 36 61 62 00}
    Method (M01A, 0, Serialized)
    {
        Return (ToBuffer (STR0))
    }

    // ToBuffer: Buffer
    // expect: Buffer {78 9a bc}
    Method (M01B, 0, Serialized)
    {
        Return (ToBuffer (BUF0))
    }

    // ToBuffer: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M01C, 0, Serialized)
    {
        Return (ToBuffer (PKG0))
    }

    // ToBuffer: BufferField of 12 bits
    // expect: Buffer {20 00}
    Method (M01D, 0, Serialized)
    {
        Return (ToBuffer (BFD0))
    }

    // ToBuffer: BufferField of 75 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05}
    Method (M01E, 0, Serialized)
    {
        Return (ToBuffer (BFD1))
    }

    // ToBuffer: FieldUnit of 16 bits
    // expect: Buffer {21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M01F, 0, Serialized)
    {
        Return (ToBuffer (FLD0))
    }

    // ToBuffer: FieldUnit of 80 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M020, 0, Serialized)
    {
        Return (ToBuffer (FLD1))
    }

    // ToBuffer: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M021, 0, Serialized)
    {
        Return (ToBuffer (RefOf (INT0)))
    }

    // ToBuffer: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M022, 0, Serialized)
    {
        Return (ToBuffer (Local7))
    }

    // ToBuffer: decimal text
    // expect: Buffer {31 32 33 34 00}
    Method (M023, 0, Serialized)
    {
        Return (ToBuffer ("1234"))
    }

    // ToBuffer: hexadecimal text
    // expect: Buffer {30 78 31 32 41 42 00}
    Method (M024, 0, Serialized)
    {
        Return (ToBuffer ("0x12AB"))
    }

    // ToBuffer: text with blanks
    // expect: Buffer {20 20 31 32 20 33 34 00}
    Method (M025, 0, Serialized)
    {
        Return (ToBuffer ("  12 34"))
    }

    // ToBuffer: text that is no number
    // expect: Buffer {71 00}
    Method (M026, 0, Serialized)
    {
        Return (ToBuffer ("q"))
    }

    // ToBuffer: empty text
    // expect: Buffer {00}
    Method (M027, 0, Serialized)
    {
        Return (ToBuffer (""))
    }

    // ToBuffer: empty buffer
    // expect: Buffer {}
    Method (M028, 0, Serialized)
    {
        Return (ToBuffer (Buffer (0) { }))
    }

    // ToBuffer: buffer of text
    // expect: Buffer {41 42 00 43}
    Method (M029, 0, Serialized)
    {
        Return (ToBuffer (Buffer () {0x41, 0x42, 0, 0x43}))
    }

    // ToBuffer: buffer of 9 bytes
    // expect: Buffer {01 02 03 04 05 06 07 08 09}
    Method (M02A, 0, Serialized)
    {
        Return (ToBuffer (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9}))
    }

    // ToBuffer: zero
    // expect: Buffer {00 00 00 00 00 00 00 00}
    Method (M02B, 0, Serialized)
    {
        Return (ToBuffer (0))
    }

    // ToBuffer: all ones
    // expect: Buffer {ff ff ff ff ff ff ff ff}
    Method (M02C, 0, Serialized)
    {
        Return (ToBuffer (0xFFFFFFFFFFFFFFFF))
    }

    // ToBuffer: large text
    // expect: Buffer {31 38 34 34 36 37 34 34 30 37 33 37 30 39 35 35 31 36 31 36 00}
    Method (M02D, 0, Serialized)
    {
        Return (ToBuffer ("18446744073709551616"))
    }

    // ToBuffer: large hexadecimal text
    // expect: Buffer {30 78 31 32 33 34 35 36 37 38 39 31 32 33 34 35 36 37 38 00}
    Method (M02E, 0, Serialized)
    {
        Return (ToBuffer ("0x12345678912345678"))
    }

    // ToBuffer: signed text
    // expect: Buffer {2d 31 00}
    Method (M02F, 0, Serialized)
    {
        Return (ToBuffer ("-1"))
    }

    // ToBuffer: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M030, 0, Serialized)
    {
        Return (ToBuffer (DEV0))
    }

    // ToHexString: Integer
    // expect: String "0000000000001234"
    Method (M031, 0, Serialized)
    {
        Return (ToHexString (INT0))
    }

    // ToHexString: String
    // expect: String "56ab"
    Method (M032, 0, Serialized)
    {
        Return (ToHexString (STR0))
    }

    // ToHexString: Buffer
    // expect: String "0x78,0x9A,0xBC"
    Method (M033, 0, Serialized)
    {
        Return (ToHexString (BUF0))
    }

    // ToHexString: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M034, 0, Serialized)
    {
        Return (ToHexString (PKG0))
    }

    // ToHexString: BufferField of 12 bits
    // expect: String "0x20,0x00"
    Method (M035, 0, Serialized)
    {
        Return (ToHexString (BFD0))
    }

    // ToHexString: BufferField of 75 bits
    // expect: String "0x81,0x01,0x82,0x02,0x83,0x03,0x84,0x04,0x85,0x05"
    Method (M036, 0, Serialized)
    {
        Return (ToHexString (BFD1))
    }

    // ToHexString: FieldUnit of 16 bits
    // expect: String "0000000000004321"
    // memory: read32 0x1000 0x32314321
    Method (M037, 0, Serialized)
    {
        Return (ToHexString (FLD0))
    }

    // ToHexString: FieldUnit of 80 bits
    // expect: String "0x31,0x32,0x33,0x34,0x35,0x36,0x37,0x38,0x39,0x3A"
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M038, 0, Serialized)
    {
        Return (ToHexString (FLD1))
    }

    // ToHexString: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M039, 0, Serialized)
    {
        Return (ToHexString (RefOf (INT0)))
    }

    // ToHexString: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M03A, 0, Serialized)
    {
        Return (ToHexString (Local7))
    }

    // ToHexString: decimal text
    // expect: String "1234"
    Method (M03B, 0, Serialized)
    {
        Return (ToHexString ("1234"))
    }

    // ToHexString: hexadecimal text
    // expect: String "0x12AB"
    Method (M03C, 0, Serialized)
    {
        Return (ToHexString ("0x12AB"))
    }

    // ToHexString: text with blanks
    // expect: String "  12 34"
    Method (M03D, 0, Serialized)
    {
        Return (ToHexString ("  12 34"))
    }

    // ToHexString: text that is no number
    // expect: String "q"
    Method (M03E, 0, Serialized)
    {
        Return (ToHexString ("q"))
    }

    // ToHexString: empty text
    // expect: String ""
    Method (M03F, 0, Serialized)
    {
        Return (ToHexString (""))
    }

    // ToHexString: empty buffer
    // expect: String ""
    Method (M040, 0, Serialized)
    {
        Return (ToHexString (Buffer (0) { }))
    }

    // ToHexString: buffer of text
    // expect: String "0x41,0x42,0x00,0x43"
    Method (M041, 0, Serialized)
    {
        Return (ToHexString (Buffer () {0x41, 0x42, 0, 0x43}))
    }

    // ToHexString: buffer of 9 bytes
    // expect: String "0x01,0x02,0x03,0x04,0x05,0x06,0x07,0x08,0x09"
    Method (M042, 0, Serialized)
    {
        Return (ToHexString (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9}))
    }

    // ToHexString: zero
    // expect: String "0000000000000000"
    Method (M043, 0, Serialized)
    {
        Return (ToHexString (0))
    }

    // ToHexString: all ones
    // expect: String "FFFFFFFFFFFFFFFF"
    Method (M044, 0, Serialized)
    {
        Return (ToHexString (0xFFFFFFFFFFFFFFFF))
    }

    // ToHexString: large text
    // expect: String "18446744073709551616"
    Method (M045, 0, Serialized)
    {
        Return (ToHexString ("18446744073709551616"))
    }

    // ToHexString: large hexadecimal text
    // expect: String "0x12345678912345678"
    Method (M046, 0, Serialized)
    {
        Return (ToHexString ("0x12345678912345678"))
    }

    // ToHexString: signed text
    // expect: String "-1"
    Method (M047, 0, Serialized)
    {
        Return (ToHexString ("-1"))
    }

    // ToHexString: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M048, 0, Serialized)
    {
        Return (ToHexString (DEV0))
    }

    // ToDecimalString: Integer
    // expect: String "4660"
    Method (M049, 0, Serialized)
    {
        Return (ToDecimalString (INT0))
    }

    // ToDecimalString: String
    // expect: String "56ab"
    Method (M04A, 0, Serialized)
    {
        Return (ToDecimalString (STR0))
    }

    // ToDecimalString: Buffer
    // expect: String "120,154,188"
    Method (M04B, 0, Serialized)
    {
        Return (ToDecimalString (BUF0))
    }

    // ToDecimalString: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M04C, 0, Serialized)
    {
        Return (ToDecimalString (PKG0))
    }

    // ToDecimalString: BufferField of 12 bits
    // expect: String "32,0"
    Method (M04D, 0, Serialized)
    {
        Return (ToDecimalString (BFD0))
    }

    // ToDecimalString: BufferField of 75 bits
    // expect: String "129,1,130,2,131,3,132,4,133,5"
    Method (M04E, 0, Serialized)
    {
        Return (ToDecimalString (BFD1))
    }

    // ToDecimalString: FieldUnit of 16 bits
    // expect: String "17185"
    // memory: read32 0x1000 0x32314321
    Method (M04F, 0, Serialized)
    {
        Return (ToDecimalString (FLD0))
    }

    // ToDecimalString: FieldUnit of 80 bits
    // expect: String "49,50,51,52,53,54,55,56,57,58"
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M050, 0, Serialized)
    {
        Return (ToDecimalString (FLD1))
    }

    // ToDecimalString: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M051, 0, Serialized)
    {
        Return (ToDecimalString (RefOf (INT0)))
    }

    // ToDecimalString: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M052, 0, Serialized)
    {
        Return (ToDecimalString (Local7))
    }

    // ToDecimalString: decimal text
    // expect: String "1234"
    Method (M053, 0, Serialized)
    {
        Return (ToDecimalString ("1234"))
    }

    // ToDecimalString: hexadecimal text
    // expect: String "0x12AB"
    Method (M054, 0, Serialized)
    {
        Return (ToDecimalString ("0x12AB"))
    }

    // ToDecimalString: text with blanks
    // expect: String "  12 34"
    Method (M055, 0, Serialized)
    {
        Return (ToDecimalString ("  12 34"))
    }

    // ToDecimalString: text that is no number
    // expect: String "q"
    Method (M056, 0, Serialized)
    {
        Return (ToDecimalString ("q"))
    }

    // ToDecimalString: empty text
    // expect: String ""
    Method (M057, 0, Serialized)
    {
        Return (ToDecimalString (""))
    }

    // ToDecimalString: empty buffer
    // expect: String ""
    Method (M058, 0, Serialized)
    {
        Return (ToDecimalString (Buffer (0) { }))
    }

    // ToDecimalString: buffer of text
    // expect: String "65,66,0,67"
    Method (M059, 0, Serialized)
    {
        Return (ToDecimalString (Buffer () {0x41, 0x42, 0, 0x43}))
    }

    // ToDecimalString: buffer of 9 bytes
    // expect: String "1,2,3,4,5,6,7,8,9"
    Method (M05A, 0, Serialized)
    {
        Return (ToDecimalString (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9}))
    }

    // ToDecimalString: zero
    // expect: String "0"
    Method (M05B, 0, Serialized)
    {
        Return (ToDecimalString (0))
    }

    // ToDecimalString: all ones
    // expect: String "18446744073709551615"
    Method (M05C, 0, Serialized)
    {
        Return (ToDecimalString (0xFFFFFFFFFFFFFFFF))
    }

    // ToDecimalString: large text
    // expect: String "18446744073709551616"
    Method (M05D, 0, Serialized)
    {
        Return (ToDecimalString ("18446744073709551616"))
    }

    // ToDecimalString: large hexadecimal text
    // expect: String "0x12345678912345678"
    Method (M05E, 0, Serialized)
    {
        Return (ToDecimalString ("0x12345678912345678"))
    }

    // ToDecimalString: signed text
    // expect: String "-1"
    Method (M05F, 0, Serialized)
    {
        Return (ToDecimalString ("-1"))
    }

    // ToDecimalString: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M060, 0, Serialized)
    {
        Return (ToDecimalString (DEV0))
    }

    // ToString: Integer
    // expect: String "4\x12"
    Method (M061, 0, Serialized)
    {
        Return (ToString (INT0))
    }

    // ToString: String
    // expect: String "56ab"
    Method (M062, 0, Serialized)
    {
        Return (ToString (STR0))
    }

    // ToString: Buffer
    // expect: String "x\x9a\xbc"
    Method (M063, 0, Serialized)
    {
        Return (ToString (BUF0))
    }

    // ToString: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M064, 0, Serialized)
    {
        Return (ToString (PKG0))
    }

    // ToString: BufferField of 12 bits
    // expect: String " "
    Method (M065, 0, Serialized)
    {
        Return (ToString (BFD0))
    }

    // ToString: BufferField of 75 bits
    // expect: String "\x81\x01\x82\x02\x83\x03\x84\x04\x85\x05"
    Method (M066, 0, Serialized)
    {
        Return (ToString (BFD1))
    }

    // ToString: FieldUnit of 16 bits
    // expect: String "!C"
    // memory: read32 0x1000 0x32314321
    Method (M067, 0, Serialized)
    {
        Return (ToString (FLD0))
    }

    // ToString: FieldUnit of 80 bits
    // expect: String "123456789:"
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M068, 0, Serialized)
    {
        Return (ToString (FLD1))
    }

    // ToString: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M069, 0, Serialized)
    {
        Return (ToString (RefOf (INT0)))
    }

    // ToString: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M06A, 0, Serialized)
    {
        Return (ToString (Local7))
    }

    // ToString: decimal text
    // expect: String "1234"
    Method (M06B, 0, Serialized)
    {
        Return (ToString ("1234"))
    }

    // ToString: hexadecimal text
    // expect: String "0x12AB"
    Method (M06C, 0, Serialized)
    {
        Return (ToString ("0x12AB"))
    }

    // ToString: text with blanks
    // expect: String "  12 34"
    Method (M06D, 0, Serialized)
    {
        Return (ToString ("  12 34"))
    }

    // ToString: text that is no number
    // expect: String "q"
    Method (M06E, 0, Serialized)
    {
        Return (ToString ("q"))
    }

    // ToString: empty text
    // expect: String ""
    Method (M06F, 0, Serialized)
    {
        Return (ToString (""))
    }

    // ToString: empty buffer
    // expect: String ""
    Method (M070, 0, Serialized)
    {
        Return (ToString (Buffer (0) { }))
    }

    // ToString: buffer of text
    // expect: String "AB"
    Method (M071, 0, Serialized)
    {
        Return (ToString (Buffer () {0x41, 0x42, 0, 0x43}))
    }

    // ToString: buffer of 9 bytes
    // expect: String "\x01\x02\x03\x04\x05\x06\x07\x08\t"
    Method (M072, 0, Serialized)
    {
        Return (ToString (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9}))
    }

    // ToString: zero
    // expect: String ""
    Method (M073, 0, Serialized)
    {
        Return (ToString (0))
    }

    // ToString: all ones
    // expect: String "\xff\xff\xff\xff\xff\xff\xff\xff"
    Method (M074, 0, Serialized)
    {
        Return (ToString (0xFFFFFFFFFFFFFFFF))
    }

    // ToString: large text
    // expect: String "18446744073709551616"
    Method (M075, 0, Serialized)
    {
        Return (ToString ("18446744073709551616"))
    }

    // ToString: large hexadecimal text
    // expect: String "0x12345678912345678"
    Method (M076, 0, Serialized)
    {
        Return (ToString ("0x12345678912345678"))
    }

    // ToString: signed text
    // expect: String "-1"
    Method (M077, 0, Serialized)
    {
        Return (ToString ("-1"))
    }

    // ToString: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M078, 0, Serialized)
    {
        Return (ToString (DEV0))
    }

    // ToString of 0 bytes
    // expect: String ""
    Method (M079, 0, Serialized)
    {
        Return (ToString (Buffer () {0x61, 0x62, 0x63}, 0))
    }

    // ToString of 2 bytes
    // expect: String "ab"
    Method (M07A, 0, Serialized)
    {
        Return (ToString (Buffer () {0x61, 0x62, 0x63}, 2))
    }

    // ToString of 100 bytes
    // expect: String "abc"
    Method (M07B, 0, Serialized)
    {
        Return (ToString (Buffer () {0x61, 0x62, 0x63}, 100))
    }

    // ToString of Ones bytes
    // expect: String "abc"
    Method (M07C, 0, Serialized)
    {
        Return (ToString (Buffer () {0x61, 0x62, 0x63}, Ones))
    }

    // Mid: Integer from 0, 2
    // expect: Buffer {34 12}
    Method (M07D, 0, Serialized)
    {
        Return (Mid (INT0, 0, 2))
    }

    // Mid: Integer from 1, 100
    // expect: Buffer {12 00 00 00 00 00 00}
    Method (M07E, 0, Serialized)
    {
        Return (Mid (INT0, 1, 100))
    }

    // Mid: Integer from 3, 1
    // expect: Buffer {00}
    Method (M07F, 0, Serialized)
    {
        Return (Mid (INT0, 3, 1))
    }

    // Mid: Integer from 100, 1
    // expect: Buffer {}
    Method (M080, 0, Serialized)
    {
        Return (Mid (INT0, 100, 1))
    }

    // Mid: Integer from 0, 0
    // expect: Buffer {}
    Method (M081, 0, Serialized)
    {
        Return (Mid (INT0, 0, 0))
    }

    // Mid: String from 0, 2
    // expect: String "56"
    Method (M082, 0, Serialized)
    {
        Return (Mid (STR0, 0, 2))
    }

    // Mid: String from 1, 100
    // expect: String "6ab"
    Method (M083, 0, Serialized)
    {
        Return (Mid (STR0, 1, 100))
    }

    // Mid: String from 3, 1
    // expect: String "b"
    Method (M084, 0, Serialized)
    {
        Return (Mid (STR0, 3, 1))
    }

    // Mid: String from 100, 1
    // expect: String ""
    Method (M085, 0, Serialized)
    {
        Return (Mid (STR0, 100, 1))
    }

    // Mid: String from 0, 0
    // expect: String ""
    Method (M086, 0, Serialized)
    {
        Return (Mid (STR0, 0, 0))
    }

    // Mid: Buffer from 0, 2
    // expect: Buffer {78 9a}
    Method (M087, 0, Serialized)
    {
        Return (Mid (BUF0, 0, 2))
    }

    // Mid: Buffer from 1, 100
    // expect: Buffer {9a bc}
    Method (M088, 0, Serialized)
    {
        Return (Mid (BUF0, 1, 100))
    }

    // Mid: Buffer from 3, 1
    // expect: Buffer {}
    Method (M089, 0, Serialized)
    {
        Return (Mid (BUF0, 3, 1))
    }

    // Mid: Buffer from 100, 1
    // expect: Buffer {}
    Method (M08A, 0, Serialized)
    {
        Return (Mid (BUF0, 100, 1))
    }

    // Mid: Buffer from 0, 0
    // expect: Buffer {}
    Method (M08B, 0, Serialized)
    {
        Return (Mid (BUF0, 0, 0))
    }

    // Mid: Package from 0, 2
    // expect: AE_AML_OPERAND_TYPE
    Method (M08C, 0, Serialized)
    {
        Return (Mid (PKG0, 0, 2))
    }

    // Mid: Package from 1, 100
    // expect: AE_AML_OPERAND_TYPE
    Method (M08D, 0, Serialized)
    {
        Return (Mid (PKG0, 1, 100))
    }

    // Mid: Package from 3, 1
    // expect: AE_AML_OPERAND_TYPE
    Method (M08E, 0, Serialized)
    {
        Return (Mid (PKG0, 3, 1))
    }

    // Mid: Package from 100, 1
    // expect: AE_AML_OPERAND_TYPE
    Method (M08F, 0, Serialized)
    {
        Return (Mid (PKG0, 100, 1))
    }

    // Mid: Package from 0, 0
    // expect: AE_AML_OPERAND_TYPE
    Method (M090, 0, Serialized)
    {
        Return (Mid (PKG0, 0, 0))
    }

    // Mid: BufferField of 12 bits from 0, 2
    // expect: Buffer {20 00}
    Method (M091, 0, Serialized)
    {
        Return (Mid (BFD0, 0, 2))
    }

    // Mid: BufferField of 12 bits from 1, 100
    // expect: Buffer {00}
    Method (M092, 0, Serialized)
    {
        Return (Mid (BFD0, 1, 100))
    }

    // Mid: BufferField of 12 bits from 3, 1
    // expect: Buffer {}
    Method (M093, 0, Serialized)
    {
        Return (Mid (BFD0, 3, 1))
    }

    // Mid: BufferField of 12 bits from 100, 1
    // expect: Buffer {}
    Method (M094, 0, Serialized)
    {
        Return (Mid (BFD0, 100, 1))
    }

    // Mid: BufferField of 12 bits from 0, 0
    // expect: Buffer {}
    Method (M095, 0, Serialized)
    {
        Return (Mid (BFD0, 0, 0))
    }

    // Mid: BufferField of 75 bits from 0, 2
    // expect: Buffer {81 01}
    Method (M096, 0, Serialized)
    {
        Return (Mid (BFD1, 0, 2))
    }

    // Mid: BufferField of 75 bits from 1, 100
    // expect: Buffer {01 82 02 83 03 84 04 85 05}
    Method (M097, 0, Serialized)
    {
        Return (Mid (BFD1, 1, 100))
    }

    // Mid: BufferField of 75 bits from 3, 1
    // expect: Buffer {02}
    Method (M098, 0, Serialized)
    {
        Return (Mid (BFD1, 3, 1))
    }

    // Mid: BufferField of 75 bits from 100, 1
    // expect: Buffer {}
    Method (M099, 0, Serialized)
    {
        Return (Mid (BFD1, 100, 1))
    }

    // Mid: BufferField of 75 bits from 0, 0
    // expect: Buffer {}
    Method (M09A, 0, Serialized)
    {
        Return (Mid (BFD1, 0, 0))
    }

    // Mid: FieldUnit of 16 bits from 0, 2
    // expect: Buffer {21 43}
    // memory: read32 0x1000 0x32314321
    Method (M09B, 0, Serialized)
    {
        Return (Mid (FLD0, 0, 2))
    }

    // Mid: FieldUnit of 16 bits from 1, 100
    // expect: Buffer {43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M09C, 0, Serialized)
    {
        Return (Mid (FLD0, 1, 100))
    }

    // Mid: FieldUnit of 16 bits from 3, 1
    // expect: Buffer {00}
    // memory: read32 0x1000 0x32314321
    Method (M09D, 0, Serialized)
    {
        Return (Mid (FLD0, 3, 1))
    }

    // Mid: FieldUnit of 16 bits from 100, 1
    // expect: Buffer {}
    // memory: read32 0x1000 0x32314321
    Method (M09E, 0, Serialized)
    {
        Return (Mid (FLD0, 100, 1))
    }

    // Mid: FieldUnit of 16 bits from 0, 0
    // expect: Buffer {}
    // memory: read32 0x1000 0x32314321
    Method (M09F, 0, Serialized)
    {
        Return (Mid (FLD0, 0, 0))
    }

    // Mid: FieldUnit of 80 bits from 0, 2
    // expect: Buffer {31 32}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0A0, 0, Serialized)
    {
        Return (Mid (FLD1, 0, 2))
    }

    // Mid: FieldUnit of 80 bits from 1, 100
    // expect: Buffer {32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0A1, 0, Serialized)
    {
        Return (Mid (FLD1, 1, 100))
    }

    // Mid: FieldUnit of 80 bits from 3, 1
    // expect: Buffer {34}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0A2, 0, Serialized)
    {
        Return (Mid (FLD1, 3, 1))
    }

    // Mid: FieldUnit of 80 bits from 100, 1
    // expect: Buffer {}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0A3, 0, Serialized)
    {
        Return (Mid (FLD1, 100, 1))
    }

    // Mid: FieldUnit of 80 bits from 0, 0
    // expect: Buffer {}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0A4, 0, Serialized)
    {
        Return (Mid (FLD1, 0, 0))
    }
}
