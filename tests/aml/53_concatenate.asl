// Concatenate of every pair.
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

    // Concatenate: Integer, Integer
    // expect: Buffer {34 12 00 00 00 00 00 00 34 12 00 00 00 00 00 00}
    Method (M001, 0, Serialized)
    {
        Return (Concatenate (INT0, INT0))
    }

    // Concatenate: Integer, String
    // expect: Buffer {34 12 00 00 00 00 00 00 ab 56 00 00 00 00 00 00}
    Method (M002, 0, Serialized)
    {
        Return (Concatenate (INT0, STR0))
    }

    // Concatenate: Integer, Buffer
    // expect: Buffer {34 12 00 00 00 00 00 00 78 9a bc 00 00 00 00 00}
    Method (M003, 0, Serialized)
    {
        Return (Concatenate (INT0, BUF0))
    }

    // Concatenate: Integer, Package
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M004, 0, Serialized)
    {
        Return (Concatenate (INT0, PKG0))
    }

    // Concatenate: Integer, BufferField of 12 bits
    // expect: Buffer {34 12 00 00 00 00 00 00 20 00 00 00 00 00 00 00}
    Method (M005, 0, Serialized)
    {
        Return (Concatenate (INT0, BFD0))
    }

    // Concatenate: Integer, BufferField of 75 bits
    // expect: Buffer {34 12 00 00 00 00 00 00 81 01 82 02 83 03 84 04}
    Method (M006, 0, Serialized)
    {
        Return (Concatenate (INT0, BFD1))
    }

    // Concatenate: Integer, FieldUnit of 16 bits
    // expect: Buffer {34 12 00 00 00 00 00 00 21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M007, 0, Serialized)
    {
        Return (Concatenate (INT0, FLD0))
    }

    // Concatenate: Integer, FieldUnit of 80 bits
    // expect: Buffer {34 12 00 00 00 00 00 00 31 32 33 34 35 36 37 38}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M008, 0, Serialized)
    {
        Return (Concatenate (INT0, FLD1))
    }

    // Concatenate: Integer, reference
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M009, 0, Serialized)
    {
        Return (Concatenate (INT0, RefOf (INT0)))
    }

    // Concatenate: Integer, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M00A, 0, Serialized)
    {
        Return (Concatenate (INT0, Local7))
    }

    // Concatenate: String, Integer
    // expect: String "56ab0000000000001234"
    Method (M00B, 0, Serialized)
    {
        Return (Concatenate (STR0, INT0))
    }

    // Concatenate: String, String
    // expect: String "56ab56ab"
    Method (M00C, 0, Serialized)
    {
        Return (Concatenate (STR0, STR0))
    }

    // Concatenate: String, Buffer
    // expect: String "56ab0x78 0x9A 0xBC"
    Method (M00D, 0, Serialized)
    {
        Return (Concatenate (STR0, BUF0))
    }

    // Concatenate: String, Package
    // expect: String "56ab[Package Object]"
    Method (M00E, 0, Serialized)
    {
        Return (Concatenate (STR0, PKG0))
    }

    // Concatenate: String, BufferField of 12 bits
    // expect: String "56ab0x20 0x00"
    Method (M00F, 0, Serialized)
    {
        Return (Concatenate (STR0, BFD0))
    }

    // Concatenate: String, BufferField of 75 bits
    // expect: String "56ab0x81 0x01 0x82 0x02 0x83 0x03 0x84 0x04 0x85 0x05"
    Method (M010, 0, Serialized)
    {
        Return (Concatenate (STR0, BFD1))
    }

    // Concatenate: String, FieldUnit of 16 bits
    // expect: String "56ab0000000000004321"
    // memory: read32 0x1000 0x32314321
    Method (M011, 0, Serialized)
    {
        Return (Concatenate (STR0, FLD0))
    }

    // Concatenate: String, FieldUnit of 80 bits
    // expect: String "56ab0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39 0x3A"
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M012, 0, Serialized)
    {
        Return (Concatenate (STR0, FLD1))
    }

    // Concatenate: String, reference
    // expect: String "56ab[Reference Object]"
    Method (M013, 0, Serialized)
    {
        Return (Concatenate (STR0, RefOf (INT0)))
    }

    // Concatenate: String, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M014, 0, Serialized)
    {
        Return (Concatenate (STR0, Local7))
    }

    // Concatenate: Buffer, Integer
    // expect: Buffer {78 9a bc 34 12 00 00 00 00 00 00}
    Method (M015, 0, Serialized)
    {
        Return (Concatenate (BUF0, INT0))
    }

    // Concatenate: Buffer, String
    // expect: Buffer {78 9a bc 35 36 61 62 00}
    Method (M016, 0, Serialized)
    {
        Return (Concatenate (BUF0, STR0))
    }

    // Concatenate: Buffer, Buffer
    // expect: Buffer {78 9a bc 78 9a bc}
    Method (M017, 0, Serialized)
    {
        Return (Concatenate (BUF0, BUF0))
    }

    // Concatenate: Buffer, Package
    // expect: Buffer {78 9a bc 5b 50 61 63 6b 61 67 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M018, 0, Serialized)
    {
        Return (Concatenate (BUF0, PKG0))
    }

    // Concatenate: Buffer, BufferField of 12 bits
    // expect: Buffer {78 9a bc 20 00}
    Method (M019, 0, Serialized)
    {
        Return (Concatenate (BUF0, BFD0))
    }

    // Concatenate: Buffer, BufferField of 75 bits
    // expect: Buffer {78 9a bc 81 01 82 02 83 03 84 04 85 05}
    Method (M01A, 0, Serialized)
    {
        Return (Concatenate (BUF0, BFD1))
    }

    // Concatenate: Buffer, FieldUnit of 16 bits
    // expect: Buffer {78 9a bc 21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M01B, 0, Serialized)
    {
        Return (Concatenate (BUF0, FLD0))
    }

    // Concatenate: Buffer, FieldUnit of 80 bits
    // expect: Buffer {78 9a bc 31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M01C, 0, Serialized)
    {
        Return (Concatenate (BUF0, FLD1))
    }

    // Concatenate: Buffer, reference
    // expect: Buffer {78 9a bc 5b 52 65 66 65 72 65 6e 63 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M01D, 0, Serialized)
    {
        Return (Concatenate (BUF0, RefOf (INT0)))
    }

    // Concatenate: Buffer, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M01E, 0, Serialized)
    {
        Return (Concatenate (BUF0, Local7))
    }

    // Concatenate: Package, Integer
    // expect: String "[Package Object]0000000000001234"
    Method (M01F, 0, Serialized)
    {
        Return (Concatenate (PKG0, INT0))
    }

    // Concatenate: Package, String
    // expect: String "[Package Object]56ab"
    Method (M020, 0, Serialized)
    {
        Return (Concatenate (PKG0, STR0))
    }

    // Concatenate: Package, Buffer
    // expect: String "[Package Object]0x78 0x9A 0xBC"
    Method (M021, 0, Serialized)
    {
        Return (Concatenate (PKG0, BUF0))
    }

    // Concatenate: Package, Package
    // expect: String "[Package Object][Package Object]"
    Method (M022, 0, Serialized)
    {
        Return (Concatenate (PKG0, PKG0))
    }

    // Concatenate: Package, BufferField of 12 bits
    // expect: String "[Package Object]0x20 0x00"
    Method (M023, 0, Serialized)
    {
        Return (Concatenate (PKG0, BFD0))
    }

    // Concatenate: Package, BufferField of 75 bits
    // expect: String "[Package Object]0x81 0x01 0x82 0x02 0x83 0x03 0x84 0x04 0x85 0x05"
    Method (M024, 0, Serialized)
    {
        Return (Concatenate (PKG0, BFD1))
    }

    // Concatenate: Package, FieldUnit of 16 bits
    // expect: String "[Package Object]0000000000004321"
    // memory: read32 0x1000 0x32314321
    Method (M025, 0, Serialized)
    {
        Return (Concatenate (PKG0, FLD0))
    }

    // Concatenate: Package, FieldUnit of 80 bits
    // expect: String "[Package Object]0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39 0x3A"
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M026, 0, Serialized)
    {
        Return (Concatenate (PKG0, FLD1))
    }

    // Concatenate: Package, reference
    // expect: String "[Package Object][Reference Object]"
    Method (M027, 0, Serialized)
    {
        Return (Concatenate (PKG0, RefOf (INT0)))
    }

    // Concatenate: Package, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M028, 0, Serialized)
    {
        Return (Concatenate (PKG0, Local7))
    }

    // Concatenate: BufferField of 12 bits, Integer
    // expect: Buffer {20 00 34 12 00 00 00 00 00 00}
    Method (M029, 0, Serialized)
    {
        Return (Concatenate (BFD0, INT0))
    }

    // Concatenate: BufferField of 12 bits, String
    // expect: Buffer {20 00 35 36 61 62 00}
    Method (M02A, 0, Serialized)
    {
        Return (Concatenate (BFD0, STR0))
    }

    // Concatenate: BufferField of 12 bits, Buffer
    // expect: Buffer {20 00 78 9a bc}
    Method (M02B, 0, Serialized)
    {
        Return (Concatenate (BFD0, BUF0))
    }

    // Concatenate: BufferField of 12 bits, Package
    // expect: Buffer {20 00 5b 50 61 63 6b 61 67 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M02C, 0, Serialized)
    {
        Return (Concatenate (BFD0, PKG0))
    }

    // Concatenate: BufferField of 12 bits, BufferField of 12 bits
    // expect: Buffer {20 00 20 00}
    Method (M02D, 0, Serialized)
    {
        Return (Concatenate (BFD0, BFD0))
    }

    // Concatenate: BufferField of 12 bits, BufferField of 75 bits
    // expect: Buffer {20 00 81 01 82 02 83 03 84 04 85 05}
    Method (M02E, 0, Serialized)
    {
        Return (Concatenate (BFD0, BFD1))
    }

    // Concatenate: BufferField of 12 bits, FieldUnit of 16 bits
    // expect: Buffer {20 00 21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M02F, 0, Serialized)
    {
        Return (Concatenate (BFD0, FLD0))
    }

    // Concatenate: BufferField of 12 bits, FieldUnit of 80 bits
    // expect: Buffer {20 00 31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M030, 0, Serialized)
    {
        Return (Concatenate (BFD0, FLD1))
    }

    // Concatenate: BufferField of 12 bits, reference
    // expect: Buffer {20 00 5b 52 65 66 65 72 65 6e 63 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M031, 0, Serialized)
    {
        Return (Concatenate (BFD0, RefOf (INT0)))
    }

    // Concatenate: BufferField of 12 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M032, 0, Serialized)
    {
        Return (Concatenate (BFD0, Local7))
    }

    // Concatenate: BufferField of 75 bits, Integer
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 34 12 00 00 00 00 00 00}
    Method (M033, 0, Serialized)
    {
        Return (Concatenate (BFD1, INT0))
    }

    // Concatenate: BufferField of 75 bits, String
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 35 36 61 62 00}
    Method (M034, 0, Serialized)
    {
        Return (Concatenate (BFD1, STR0))
    }

    // Concatenate: BufferField of 75 bits, Buffer
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 78 9a bc}
    Method (M035, 0, Serialized)
    {
        Return (Concatenate (BFD1, BUF0))
    }

    // Concatenate: BufferField of 75 bits, Package
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 5b 50 61 63 6b 61 67 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M036, 0, Serialized)
    {
        Return (Concatenate (BFD1, PKG0))
    }

    // Concatenate: BufferField of 75 bits, BufferField of 12 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 20 00}
    Method (M037, 0, Serialized)
    {
        Return (Concatenate (BFD1, BFD0))
    }

    // Concatenate: BufferField of 75 bits, BufferField of 75 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 81 01 82 02 83 03 84 04 85 05}
    Method (M038, 0, Serialized)
    {
        Return (Concatenate (BFD1, BFD1))
    }

    // Concatenate: BufferField of 75 bits, FieldUnit of 16 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M039, 0, Serialized)
    {
        Return (Concatenate (BFD1, FLD0))
    }

    // Concatenate: BufferField of 75 bits, FieldUnit of 80 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M03A, 0, Serialized)
    {
        Return (Concatenate (BFD1, FLD1))
    }

    // Concatenate: BufferField of 75 bits, reference
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05 5b 52 65 66 65 72 65 6e 63 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M03B, 0, Serialized)
    {
        Return (Concatenate (BFD1, RefOf (INT0)))
    }

    // Concatenate: BufferField of 75 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M03C, 0, Serialized)
    {
        Return (Concatenate (BFD1, Local7))
    }

    // Concatenate: FieldUnit of 16 bits, Integer
    // expect: Buffer {21 43 00 00 00 00 00 00 34 12 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M03D, 0, Serialized)
    {
        Return (Concatenate (FLD0, INT0))
    }

    // Concatenate: FieldUnit of 16 bits, String
    // expect: Buffer {21 43 00 00 00 00 00 00 ab 56 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M03E, 0, Serialized)
    {
        Return (Concatenate (FLD0, STR0))
    }

    // Concatenate: FieldUnit of 16 bits, Buffer
    // expect: Buffer {21 43 00 00 00 00 00 00 78 9a bc 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M03F, 0, Serialized)
    {
        Return (Concatenate (FLD0, BUF0))
    }

    // Concatenate: FieldUnit of 16 bits, Package
    // expect: Buffer {21 43 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M040, 0, Serialized)
    {
        Return (Concatenate (FLD0, PKG0))
    }

    // Concatenate: FieldUnit of 16 bits, BufferField of 12 bits
    // expect: Buffer {21 43 00 00 00 00 00 00 20 00 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M041, 0, Serialized)
    {
        Return (Concatenate (FLD0, BFD0))
    }

    // Concatenate: FieldUnit of 16 bits, BufferField of 75 bits
    // expect: Buffer {21 43 00 00 00 00 00 00 81 01 82 02 83 03 84 04}
    // memory: read32 0x1000 0x32314321
    Method (M042, 0, Serialized)
    {
        Return (Concatenate (FLD0, BFD1))
    }

    // Concatenate: FieldUnit of 16 bits, FieldUnit of 16 bits
    // expect: Buffer {21 43 00 00 00 00 00 00 21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1000 0x32314321
    Method (M043, 0, Serialized)
    {
        Return (Concatenate (FLD0, FLD0))
    }

    // Concatenate: FieldUnit of 16 bits, FieldUnit of 80 bits
    // expect: Buffer {21 43 00 00 00 00 00 00 31 32 33 34 35 36 37 38}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M044, 0, Serialized)
    {
        Return (Concatenate (FLD0, FLD1))
    }

    // Concatenate: FieldUnit of 16 bits, reference
    // expect: Buffer {21 43 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    Method (M045, 0, Serialized)
    {
        Return (Concatenate (FLD0, RefOf (INT0)))
    }

    // Concatenate: FieldUnit of 16 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    Method (M046, 0, Serialized)
    {
        Return (Concatenate (FLD0, Local7))
    }

    // Concatenate: FieldUnit of 80 bits, Integer
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 34 12 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M047, 0, Serialized)
    {
        Return (Concatenate (FLD1, INT0))
    }

    // Concatenate: FieldUnit of 80 bits, String
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 35 36 61 62 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M048, 0, Serialized)
    {
        Return (Concatenate (FLD1, STR0))
    }

    // Concatenate: FieldUnit of 80 bits, Buffer
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 78 9a bc}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M049, 0, Serialized)
    {
        Return (Concatenate (FLD1, BUF0))
    }

    // Concatenate: FieldUnit of 80 bits, Package
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 5b 50 61 63 6b 61 67 65 20 4f 62 6a 65 63 74 5d 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04A, 0, Serialized)
    {
        Return (Concatenate (FLD1, PKG0))
    }

    // Concatenate: FieldUnit of 80 bits, BufferField of 12 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 20 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04B, 0, Serialized)
    {
        Return (Concatenate (FLD1, BFD0))
    }

    // Concatenate: FieldUnit of 80 bits, BufferField of 75 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 81 01 82 02 83 03 84 04 85 05}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04C, 0, Serialized)
    {
        Return (Concatenate (FLD1, BFD1))
    }

    // Concatenate: FieldUnit of 80 bits, FieldUnit of 16 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 21 43 00 00 00 00 00 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32314321
    Method (M04D, 0, Serialized)
    {
        Return (Concatenate (FLD1, FLD0))
    }

    // Concatenate: FieldUnit of 80 bits, FieldUnit of 80 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04E, 0, Serialized)
    {
        Return (Concatenate (FLD1, FLD1))
    }

    // Concatenate: FieldUnit of 80 bits, reference
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a 5b 52 65 66 65 72 65 6e 63 65 20 4f 62 6a 65 63 74 5d 00}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04F, 0, Serialized)
    {
        Return (Concatenate (FLD1, RefOf (INT0)))
    }

    // Concatenate: FieldUnit of 80 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M050, 0, Serialized)
    {
        Return (Concatenate (FLD1, Local7))
    }

    // Concatenate: reference, Integer
    // expect: String "[Reference Object]0000000000001234"
    Method (M051, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), INT0))
    }

    // Concatenate: reference, String
    // expect: String "[Reference Object]56ab"
    Method (M052, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), STR0))
    }

    // Concatenate: reference, Buffer
    // expect: String "[Reference Object]0x78 0x9A 0xBC"
    Method (M053, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), BUF0))
    }

    // Concatenate: reference, Package
    // expect: String "[Reference Object][Package Object]"
    Method (M054, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), PKG0))
    }

    // Concatenate: reference, BufferField of 12 bits
    // expect: String "[Reference Object]0x20 0x00"
    Method (M055, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), BFD0))
    }

    // Concatenate: reference, BufferField of 75 bits
    // expect: String "[Reference Object]0x81 0x01 0x82 0x02 0x83 0x03 0x84 0x04 0x85 0x05"
    Method (M056, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), BFD1))
    }

    // Concatenate: reference, FieldUnit of 16 bits
    // expect: String "[Reference Object]0000000000004321"
    // memory: read32 0x1000 0x32314321
    Method (M057, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), FLD0))
    }

    // Concatenate: reference, FieldUnit of 80 bits
    // expect: String "[Reference Object]0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39 0x3A"
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M058, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), FLD1))
    }

    // Concatenate: reference, reference
    // expect: String "[Reference Object][Reference Object]"
    Method (M059, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), RefOf (INT0)))
    }

    // Concatenate: reference, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05A, 0, Serialized)
    {
        Return (Concatenate (RefOf (INT0), Local7))
    }

    // Concatenate: unset local, Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05B, 0, Serialized)
    {
        Return (Concatenate (Local7, INT0))
    }

    // Concatenate: unset local, String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05C, 0, Serialized)
    {
        Return (Concatenate (Local7, STR0))
    }

    // Concatenate: unset local, Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05D, 0, Serialized)
    {
        Return (Concatenate (Local7, BUF0))
    }

    // Concatenate: unset local, Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05E, 0, Serialized)
    {
        Return (Concatenate (Local7, PKG0))
    }

    // Concatenate: unset local, BufferField of 12 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05F, 0, Serialized)
    {
        Return (Concatenate (Local7, BFD0))
    }

    // Concatenate: unset local, BufferField of 75 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M060, 0, Serialized)
    {
        Return (Concatenate (Local7, BFD1))
    }

    // Concatenate: unset local, FieldUnit of 16 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    Method (M061, 0, Serialized)
    {
        Return (Concatenate (Local7, FLD0))
    }

    // Concatenate: unset local, FieldUnit of 80 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M062, 0, Serialized)
    {
        Return (Concatenate (Local7, FLD1))
    }

    // Concatenate: unset local, reference
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M063, 0, Serialized)
    {
        Return (Concatenate (Local7, RefOf (INT0)))
    }

    // Concatenate: unset local, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M064, 0, Serialized)
    {
        Return (Concatenate (Local7, Local7))
    }

    // Concatenate: Device, Integer
    // expect: String "[Device Object]0000000000001234"
    Method (M065, 0, Serialized)
    {
        Return (Concatenate (DEV0, INT0))
    }

    // Concatenate: Device, String
    // expect: String "[Device Object]56ab"
    Method (M066, 0, Serialized)
    {
        Return (Concatenate (DEV0, STR0))
    }

    // Concatenate: Device, Buffer
    // expect: String "[Device Object]0x78 0x9A 0xBC"
    Method (M067, 0, Serialized)
    {
        Return (Concatenate (DEV0, BUF0))
    }

    // Concatenate: Event, Integer
    // expect: String "[Event Object]0000000000001234"
    Method (M068, 0, Serialized)
    {
        Return (Concatenate (EVT0, INT0))
    }

    // Concatenate: Event, String
    // expect: String "[Event Object]56ab"
    Method (M069, 0, Serialized)
    {
        Return (Concatenate (EVT0, STR0))
    }

    // Concatenate: Event, Buffer
    // expect: String "[Event Object]0x78 0x9A 0xBC"
    Method (M06A, 0, Serialized)
    {
        Return (Concatenate (EVT0, BUF0))
    }

    // Concatenate: Method, Integer
    // expect: Buffer {77 00 00 00 00 00 00 00 34 12 00 00 00 00 00 00}
    Method (M06B, 0, Serialized)
    {
        Return (Concatenate (MTH0, INT0))
    }

    // Concatenate: Method, String
    // expect: Buffer {77 00 00 00 00 00 00 00 ab 56 00 00 00 00 00 00}
    Method (M06C, 0, Serialized)
    {
        Return (Concatenate (MTH0, STR0))
    }

    // Concatenate: Method, Buffer
    // expect: Buffer {77 00 00 00 00 00 00 00 78 9a bc 00 00 00 00 00}
    Method (M06D, 0, Serialized)
    {
        Return (Concatenate (MTH0, BUF0))
    }

    // Concatenate: Mutex, Integer
    // expect: String "[Mutex Object]0000000000001234"
    Method (M06E, 0, Serialized)
    {
        Return (Concatenate (MTX0, INT0))
    }

    // Concatenate: Mutex, String
    // expect: String "[Mutex Object]56ab"
    Method (M06F, 0, Serialized)
    {
        Return (Concatenate (MTX0, STR0))
    }

    // Concatenate: Mutex, Buffer
    // expect: String "[Mutex Object]0x78 0x9A 0xBC"
    Method (M070, 0, Serialized)
    {
        Return (Concatenate (MTX0, BUF0))
    }

    // Concatenate: Region, Integer
    // expect: String "[Region Object]0000000000001234"
    Method (M071, 0, Serialized)
    {
        Return (Concatenate (REG0, INT0))
    }

    // Concatenate: Region, String
    // expect: String "[Region Object]56ab"
    Method (M072, 0, Serialized)
    {
        Return (Concatenate (REG0, STR0))
    }

    // Concatenate: Region, Buffer
    // expect: String "[Region Object]0x78 0x9A 0xBC"
    Method (M073, 0, Serialized)
    {
        Return (Concatenate (REG0, BUF0))
    }

    // Concatenate: PowerResource, Integer
    // expect: String "[Power Object]0000000000001234"
    Method (M074, 0, Serialized)
    {
        Return (Concatenate (PWR0, INT0))
    }

    // Concatenate: PowerResource, String
    // expect: String "[Power Object]56ab"
    Method (M075, 0, Serialized)
    {
        Return (Concatenate (PWR0, STR0))
    }

    // Concatenate: PowerResource, Buffer
    // expect: String "[Power Object]0x78 0x9A 0xBC"
    Method (M076, 0, Serialized)
    {
        Return (Concatenate (PWR0, BUF0))
    }

    // Concatenate: Processor, Integer
    // expect: String "[Processor Object]0000000000001234"
    Method (M077, 0, Serialized)
    {
        Return (Concatenate (PRC0, INT0))
    }

    // Concatenate: Processor, String
    // expect: String "[Processor Object]56ab"
    Method (M078, 0, Serialized)
    {
        Return (Concatenate (PRC0, STR0))
    }

    // Concatenate: Processor, Buffer
    // expect: String "[Processor Object]0x78 0x9A 0xBC"
    Method (M079, 0, Serialized)
    {
        Return (Concatenate (PRC0, BUF0))
    }

    // Concatenate: ThermalZone, Integer
    // expect: String "[Thermal Object]0000000000001234"
    Method (M07A, 0, Serialized)
    {
        Return (Concatenate (THZ0, INT0))
    }

    // Concatenate: ThermalZone, String
    // expect: String "[Thermal Object]56ab"
    Method (M07B, 0, Serialized)
    {
        Return (Concatenate (THZ0, STR0))
    }

    // Concatenate: ThermalZone, Buffer
    // expect: String "[Thermal Object]0x78 0x9A 0xBC"
    Method (M07C, 0, Serialized)
    {
        Return (Concatenate (THZ0, BUF0))
    }

    // Concatenate: Alias, Integer
    // expect: Buffer {34 12 00 00 00 00 00 00 34 12 00 00 00 00 00 00}
    Method (M07D, 0, Serialized)
    {
        Return (Concatenate (ALI0, INT0))
    }

    // Concatenate: Alias, String
    // expect: Buffer {34 12 00 00 00 00 00 00 ab 56 00 00 00 00 00 00}
    Method (M07E, 0, Serialized)
    {
        Return (Concatenate (ALI0, STR0))
    }

    // Concatenate: Alias, Buffer
    // expect: Buffer {34 12 00 00 00 00 00 00 78 9a bc 00 00 00 00 00}
    Method (M07F, 0, Serialized)
    {
        Return (Concatenate (ALI0, BUF0))
    }

    // Concatenate: Integer, Device
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M080, 0, Serialized)
    {
        Return (Concatenate (INT0, DEV0))
    }

    // Concatenate: Integer, Event
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M081, 0, Serialized)
    {
        Return (Concatenate (INT0, EVT0))
    }

    // Concatenate: Integer, Method
    // expect: Buffer {34 12 00 00 00 00 00 00 77 00 00 00 00 00 00 00}
    Method (M082, 0, Serialized)
    {
        Return (Concatenate (INT0, MTH0))
    }

    // Concatenate: Integer, Mutex
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M083, 0, Serialized)
    {
        Return (Concatenate (INT0, MTX0))
    }

    // Concatenate: Integer, Region
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M084, 0, Serialized)
    {
        Return (Concatenate (INT0, REG0))
    }

    // Concatenate: Integer, PowerResource
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M085, 0, Serialized)
    {
        Return (Concatenate (INT0, PWR0))
    }

    // Concatenate: Integer, Processor
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M086, 0, Serialized)
    {
        Return (Concatenate (INT0, PRC0))
    }

    // Concatenate: Integer, ThermalZone
    // expect: Buffer {34 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (M087, 0, Serialized)
    {
        Return (Concatenate (INT0, THZ0))
    }

    // Concatenate: Integer, Alias
    // expect: Buffer {34 12 00 00 00 00 00 00 34 12 00 00 00 00 00 00}
    Method (M088, 0, Serialized)
    {
        Return (Concatenate (INT0, ALI0))
    }

    // Concatenate: String, Device
    // expect: String "56ab[Device Object]"
    Method (M089, 0, Serialized)
    {
        Return (Concatenate (STR0, DEV0))
    }

    // Concatenate: String, Event
    // expect: String "56ab[Event Object]"
    Method (M08A, 0, Serialized)
    {
        Return (Concatenate (STR0, EVT0))
    }

    // Concatenate: String, Method
    // expect: String "56ab0000000000000077"
    Method (M08B, 0, Serialized)
    {
        Return (Concatenate (STR0, MTH0))
    }

    // Concatenate: String, Mutex
    // expect: String "56ab[Mutex Object]"
    Method (M08C, 0, Serialized)
    {
        Return (Concatenate (STR0, MTX0))
    }

    // Concatenate: String, Region
    // expect: String "56ab[Region Object]"
    Method (M08D, 0, Serialized)
    {
        Return (Concatenate (STR0, REG0))
    }

    // Concatenate: String, PowerResource
    // expect: String "56ab[Power Object]"
    Method (M08E, 0, Serialized)
    {
        Return (Concatenate (STR0, PWR0))
    }

    // Concatenate: String, Processor
    // expect: String "56ab[Processor Object]"
    Method (M08F, 0, Serialized)
    {
        Return (Concatenate (STR0, PRC0))
    }

    // Concatenate: String, ThermalZone
    // expect: String "56ab[Thermal Object]"
    Method (M090, 0, Serialized)
    {
        Return (Concatenate (STR0, THZ0))
    }

    // Concatenate: String, Alias
    // expect: String "56ab0000000000001234"
    Method (M091, 0, Serialized)
    {
        Return (Concatenate (STR0, ALI0))
    }

    // Concatenate: Buffer, Device
    // expect: Buffer {78 9a bc 5b 44 65 76 69 63 65 20 4f 62 6a 65 63 74 5d 00}
    Method (M092, 0, Serialized)
    {
        Return (Concatenate (BUF0, DEV0))
    }

    // Concatenate: Buffer, Event
    // expect: Buffer {78 9a bc 5b 45 76 65 6e 74 20 4f 62 6a 65 63 74 5d 00}
    Method (M093, 0, Serialized)
    {
        Return (Concatenate (BUF0, EVT0))
    }

    // Concatenate: Buffer, Method
    // expect: Buffer {78 9a bc 77 00 00 00 00 00 00 00}
    Method (M094, 0, Serialized)
    {
        Return (Concatenate (BUF0, MTH0))
    }

    // Concatenate: Buffer, Mutex
    // expect: Buffer {78 9a bc 5b 4d 75 74 65 78 20 4f 62 6a 65 63 74 5d 00}
    Method (M095, 0, Serialized)
    {
        Return (Concatenate (BUF0, MTX0))
    }

    // Concatenate: Buffer, Region
    // expect: Buffer {78 9a bc 5b 52 65 67 69 6f 6e 20 4f 62 6a 65 63 74 5d 00}
    Method (M096, 0, Serialized)
    {
        Return (Concatenate (BUF0, REG0))
    }

    // Concatenate: Buffer, PowerResource
    // expect: Buffer {78 9a bc 5b 50 6f 77 65 72 20 4f 62 6a 65 63 74 5d 00}
    Method (M097, 0, Serialized)
    {
        Return (Concatenate (BUF0, PWR0))
    }

    // Concatenate: Buffer, Processor
    // expect: Buffer {78 9a bc 5b 50 72 6f 63 65 73 73 6f 72 20 4f 62 6a 65 63 74 5d 00}
    Method (M098, 0, Serialized)
    {
        Return (Concatenate (BUF0, PRC0))
    }

    // Concatenate: Buffer, ThermalZone
    // expect: Buffer {78 9a bc 5b 54 68 65 72 6d 61 6c 20 4f 62 6a 65 63 74 5d 00}
    Method (M099, 0, Serialized)
    {
        Return (Concatenate (BUF0, THZ0))
    }

    // Concatenate: Buffer, Alias
    // expect: Buffer {78 9a bc 34 12 00 00 00 00 00 00}
    Method (M09A, 0, Serialized)
    {
        Return (Concatenate (BUF0, ALI0))
    }
}
