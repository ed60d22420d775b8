// Comparisons of every pair.
// Written by tests/src/aml/matrix.rs; the expected values are ACPICA's.
// memory: read32 0x1000 0x0
// memory: write32 0x1000 0x4321
// memory: read32 0x1000 0x4321
// memory: write32 0x1000 0x32314321
// memory: write32 0x1004 0x36353433
// memory: write32 0x1008 0x3a393837
DefinitionBlock ("", "DSDT", 1, "NITRO", "MATRIX", 1)
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

    // LEqual: Integer, Integer
    // expect: Integer 0xffffffff
    Method (M001, 0, Serialized)
    {
        Return (LEqual (INT0, INT0))
    }

    // LEqual: Integer, String
    // expect: Integer 0x0
    Method (M002, 0, Serialized)
    {
        Return (LEqual (INT0, STR0))
    }

    // LEqual: Integer, Buffer
    // expect: Integer 0x0
    Method (M003, 0, Serialized)
    {
        Return (LEqual (INT0, BUF0))
    }

    // LEqual: Integer, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M004, 0, Serialized)
    {
        Return (LEqual (INT0, PKG0))
    }

    // LEqual: Integer, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M005, 0, Serialized)
    {
        Return (LEqual (INT0, BFD0))
    }

    // LEqual: Integer, BufferField of 75 bits
    // expect: Integer 0x0
    Method (M006, 0, Serialized)
    {
        Return (LEqual (INT0, BFD1))
    }

    // LEqual: Integer, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M007, 0, Serialized)
    {
        Return (LEqual (INT0, FLD0))
    }

    // LEqual: Integer, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M008, 0, Serialized)
    {
        Return (LEqual (INT0, FLD1))
    }

    // LEqual: Integer, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M009, 0, Serialized)
    {
        Return (LEqual (INT0, RefOf (INT0)))
    }

    // LEqual: Integer, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M00A, 0, Serialized)
    {
        Return (LEqual (INT0, Local7))
    }

    // LEqual: String, Integer
    // expect: Integer 0x0
    Method (M00B, 0, Serialized)
    {
        Return (LEqual (STR0, INT0))
    }

    // LEqual: String, String
    // expect: Integer 0xffffffff
    Method (M00C, 0, Serialized)
    {
        Return (LEqual (STR0, STR0))
    }

    // LEqual: String, Buffer
    // expect: Integer 0x0
    Method (M00D, 0, Serialized)
    {
        Return (LEqual (STR0, BUF0))
    }

    // LEqual: String, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M00E, 0, Serialized)
    {
        Return (LEqual (STR0, PKG0))
    }

    // LEqual: String, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M00F, 0, Serialized)
    {
        Return (LEqual (STR0, BFD0))
    }

    // LEqual: String, BufferField of 75 bits
    // expect: Integer 0x0
    Method (M010, 0, Serialized)
    {
        Return (LEqual (STR0, BFD1))
    }

    // LEqual: String, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M011, 0, Serialized)
    {
        Return (LEqual (STR0, FLD0))
    }

    // LEqual: String, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M012, 0, Serialized)
    {
        Return (LEqual (STR0, FLD1))
    }

    // LEqual: String, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M013, 0, Serialized)
    {
        Return (LEqual (STR0, RefOf (INT0)))
    }

    // LEqual: String, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M014, 0, Serialized)
    {
        Return (LEqual (STR0, Local7))
    }

    // LEqual: Buffer, Integer
    // expect: Integer 0x0
    Method (M015, 0, Serialized)
    {
        Return (LEqual (BUF0, INT0))
    }

    // LEqual: Buffer, String
    // expect: Integer 0x0
    Method (M016, 0, Serialized)
    {
        Return (LEqual (BUF0, STR0))
    }

    // LEqual: Buffer, Buffer
    // expect: Integer 0xffffffff
    Method (M017, 0, Serialized)
    {
        Return (LEqual (BUF0, BUF0))
    }

    // LEqual: Buffer, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M018, 0, Serialized)
    {
        Return (LEqual (BUF0, PKG0))
    }

    // LEqual: Buffer, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M019, 0, Serialized)
    {
        Return (LEqual (BUF0, BFD0))
    }

    // LEqual: Buffer, BufferField of 75 bits
    // expect: Integer 0x0
    Method (M01A, 0, Serialized)
    {
        Return (LEqual (BUF0, BFD1))
    }

    // LEqual: Buffer, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M01B, 0, Serialized)
    {
        Return (LEqual (BUF0, FLD0))
    }

    // LEqual: Buffer, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M01C, 0, Serialized)
    {
        Return (LEqual (BUF0, FLD1))
    }

    // LEqual: Buffer, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M01D, 0, Serialized)
    {
        Return (LEqual (BUF0, RefOf (INT0)))
    }

    // LEqual: Buffer, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M01E, 0, Serialized)
    {
        Return (LEqual (BUF0, Local7))
    }

    // LEqual: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M01F, 0, Serialized)
    {
        Return (LEqual (PKG0, INT0))
    }

    // LEqual: Package, String
    // expect: AE_AML_OPERAND_TYPE
    Method (M020, 0, Serialized)
    {
        Return (LEqual (PKG0, STR0))
    }

    // LEqual: Package, Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M021, 0, Serialized)
    {
        Return (LEqual (PKG0, BUF0))
    }

    // LEqual: Package, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M022, 0, Serialized)
    {
        Return (LEqual (PKG0, PKG0))
    }

    // LEqual: Package, BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M023, 0, Serialized)
    {
        Return (LEqual (PKG0, BFD0))
    }

    // LEqual: Package, BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M024, 0, Serialized)
    {
        Return (LEqual (PKG0, BFD1))
    }

    // LEqual: Package, FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M025, 0, Serialized)
    {
        Return (LEqual (PKG0, FLD0))
    }

    // LEqual: Package, FieldUnit of 80 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M026, 0, Serialized)
    {
        Return (LEqual (PKG0, FLD1))
    }

    // LEqual: Package, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M027, 0, Serialized)
    {
        Return (LEqual (PKG0, RefOf (INT0)))
    }

    // LEqual: Package, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M028, 0, Serialized)
    {
        Return (LEqual (PKG0, Local7))
    }

    // LEqual: BufferField of 12 bits, Integer
    // expect: Integer 0x0
    Method (M029, 0, Serialized)
    {
        Return (LEqual (BFD0, INT0))
    }

    // LEqual: BufferField of 12 bits, String
    // expect: Integer 0x0
    Method (M02A, 0, Serialized)
    {
        Return (LEqual (BFD0, STR0))
    }

    // LEqual: BufferField of 12 bits, Buffer
    // expect: Integer 0x0
    Method (M02B, 0, Serialized)
    {
        Return (LEqual (BFD0, BUF0))
    }

    // LEqual: BufferField of 12 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M02C, 0, Serialized)
    {
        Return (LEqual (BFD0, PKG0))
    }

    // LEqual: BufferField of 12 bits, BufferField of 12 bits
    // expect: Integer 0xffffffff
    Method (M02D, 0, Serialized)
    {
        Return (LEqual (BFD0, BFD0))
    }

    // LEqual: BufferField of 12 bits, BufferField of 75 bits
    // expect: Integer 0x0
    Method (M02E, 0, Serialized)
    {
        Return (LEqual (BFD0, BFD1))
    }

    // LEqual: BufferField of 12 bits, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M02F, 0, Serialized)
    {
        Return (LEqual (BFD0, FLD0))
    }

    // LEqual: BufferField of 12 bits, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M030, 0, Serialized)
    {
        Return (LEqual (BFD0, FLD1))
    }

    // LEqual: BufferField of 12 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M031, 0, Serialized)
    {
        Return (LEqual (BFD0, RefOf (INT0)))
    }

    // LEqual: BufferField of 12 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M032, 0, Serialized)
    {
        Return (LEqual (BFD0, Local7))
    }

    // LEqual: BufferField of 75 bits, Integer
    // expect: Integer 0x0
    Method (M033, 0, Serialized)
    {
        Return (LEqual (BFD1, INT0))
    }

    // LEqual: BufferField of 75 bits, String
    // expect: Integer 0x0
    Method (M034, 0, Serialized)
    {
        Return (LEqual (BFD1, STR0))
    }

    // LEqual: BufferField of 75 bits, Buffer
    // expect: Integer 0x0
    Method (M035, 0, Serialized)
    {
        Return (LEqual (BFD1, BUF0))
    }

    // LEqual: BufferField of 75 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M036, 0, Serialized)
    {
        Return (LEqual (BFD1, PKG0))
    }

    // LEqual: BufferField of 75 bits, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M037, 0, Serialized)
    {
        Return (LEqual (BFD1, BFD0))
    }

    // LEqual: BufferField of 75 bits, BufferField of 75 bits
    // expect: Integer 0xffffffff
    Method (M038, 0, Serialized)
    {
        Return (LEqual (BFD1, BFD1))
    }

    // LEqual: BufferField of 75 bits, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M039, 0, Serialized)
    {
        Return (LEqual (BFD1, FLD0))
    }

    // LEqual: BufferField of 75 bits, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M03A, 0, Serialized)
    {
        Return (LEqual (BFD1, FLD1))
    }

    // LEqual: BufferField of 75 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M03B, 0, Serialized)
    {
        Return (LEqual (BFD1, RefOf (INT0)))
    }

    // LEqual: BufferField of 75 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M03C, 0, Serialized)
    {
        Return (LEqual (BFD1, Local7))
    }

    // LEqual: FieldUnit of 16 bits, Integer
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M03D, 0, Serialized)
    {
        Return (LEqual (FLD0, INT0))
    }

    // LEqual: FieldUnit of 16 bits, String
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M03E, 0, Serialized)
    {
        Return (LEqual (FLD0, STR0))
    }

    // LEqual: FieldUnit of 16 bits, Buffer
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M03F, 0, Serialized)
    {
        Return (LEqual (FLD0, BUF0))
    }

    // LEqual: FieldUnit of 16 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M040, 0, Serialized)
    {
        Return (LEqual (FLD0, PKG0))
    }

    // LEqual: FieldUnit of 16 bits, BufferField of 12 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M041, 0, Serialized)
    {
        Return (LEqual (FLD0, BFD0))
    }

    // LEqual: FieldUnit of 16 bits, BufferField of 75 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M042, 0, Serialized)
    {
        Return (LEqual (FLD0, BFD1))
    }

    // LEqual: FieldUnit of 16 bits, FieldUnit of 16 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1000 0x32314321
    Method (M043, 0, Serialized)
    {
        Return (LEqual (FLD0, FLD0))
    }

    // LEqual: FieldUnit of 16 bits, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M044, 0, Serialized)
    {
        Return (LEqual (FLD0, FLD1))
    }

    // LEqual: FieldUnit of 16 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M045, 0, Serialized)
    {
        Return (LEqual (FLD0, RefOf (INT0)))
    }

    // LEqual: FieldUnit of 16 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    Method (M046, 0, Serialized)
    {
        Return (LEqual (FLD0, Local7))
    }

    // LEqual: FieldUnit of 80 bits, Integer
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M047, 0, Serialized)
    {
        Return (LEqual (FLD1, INT0))
    }

    // LEqual: FieldUnit of 80 bits, String
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M048, 0, Serialized)
    {
        Return (LEqual (FLD1, STR0))
    }

    // LEqual: FieldUnit of 80 bits, Buffer
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M049, 0, Serialized)
    {
        Return (LEqual (FLD1, BUF0))
    }

    // LEqual: FieldUnit of 80 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04A, 0, Serialized)
    {
        Return (LEqual (FLD1, PKG0))
    }

    // LEqual: FieldUnit of 80 bits, BufferField of 12 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04B, 0, Serialized)
    {
        Return (LEqual (FLD1, BFD0))
    }

    // LEqual: FieldUnit of 80 bits, BufferField of 75 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04C, 0, Serialized)
    {
        Return (LEqual (FLD1, BFD1))
    }

    // LEqual: FieldUnit of 80 bits, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32314321
    Method (M04D, 0, Serialized)
    {
        Return (LEqual (FLD1, FLD0))
    }

    // LEqual: FieldUnit of 80 bits, FieldUnit of 80 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04E, 0, Serialized)
    {
        Return (LEqual (FLD1, FLD1))
    }

    // LEqual: FieldUnit of 80 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04F, 0, Serialized)
    {
        Return (LEqual (FLD1, RefOf (INT0)))
    }

    // LEqual: FieldUnit of 80 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M050, 0, Serialized)
    {
        Return (LEqual (FLD1, Local7))
    }

    // LEqual: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M051, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), INT0))
    }

    // LEqual: reference, String
    // expect: AE_AML_OPERAND_TYPE
    Method (M052, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), STR0))
    }

    // LEqual: reference, Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M053, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), BUF0))
    }

    // LEqual: reference, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M054, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), PKG0))
    }

    // LEqual: reference, BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M055, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), BFD0))
    }

    // LEqual: reference, BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M056, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), BFD1))
    }

    // LEqual: reference, FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M057, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), FLD0))
    }

    // LEqual: reference, FieldUnit of 80 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M058, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), FLD1))
    }

    // LEqual: reference, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M059, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), RefOf (INT0)))
    }

    // LEqual: reference, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05A, 0, Serialized)
    {
        Return (LEqual (RefOf (INT0), Local7))
    }

    // LEqual: unset local, Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05B, 0, Serialized)
    {
        Return (LEqual (Local7, INT0))
    }

    // LEqual: unset local, String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05C, 0, Serialized)
    {
        Return (LEqual (Local7, STR0))
    }

    // LEqual: unset local, Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05D, 0, Serialized)
    {
        Return (LEqual (Local7, BUF0))
    }

    // LEqual: unset local, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M05E, 0, Serialized)
    {
        Return (LEqual (Local7, PKG0))
    }

    // LEqual: unset local, BufferField of 12 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05F, 0, Serialized)
    {
        Return (LEqual (Local7, BFD0))
    }

    // LEqual: unset local, BufferField of 75 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M060, 0, Serialized)
    {
        Return (LEqual (Local7, BFD1))
    }

    // LEqual: unset local, FieldUnit of 16 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    Method (M061, 0, Serialized)
    {
        Return (LEqual (Local7, FLD0))
    }

    // LEqual: unset local, FieldUnit of 80 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M062, 0, Serialized)
    {
        Return (LEqual (Local7, FLD1))
    }

    // LEqual: unset local, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M063, 0, Serialized)
    {
        Return (LEqual (Local7, RefOf (INT0)))
    }

    // LEqual: unset local, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M064, 0, Serialized)
    {
        Return (LEqual (Local7, Local7))
    }

    // LLess: Integer, Integer
    // expect: Integer 0x0
    Method (M065, 0, Serialized)
    {
        Return (LLess (INT0, INT0))
    }

    // LLess: Integer, String
    // expect: Integer 0xffffffff
    Method (M066, 0, Serialized)
    {
        Return (LLess (INT0, STR0))
    }

    // LLess: Integer, Buffer
    // expect: Integer 0xffffffff
    Method (M067, 0, Serialized)
    {
        Return (LLess (INT0, BUF0))
    }

    // LLess: Integer, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M068, 0, Serialized)
    {
        Return (LLess (INT0, PKG0))
    }

    // LLess: Integer, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M069, 0, Serialized)
    {
        Return (LLess (INT0, BFD0))
    }

    // LLess: Integer, BufferField of 75 bits
    // expect: Integer 0xffffffff
    Method (M06A, 0, Serialized)
    {
        Return (LLess (INT0, BFD1))
    }

    // LLess: Integer, FieldUnit of 16 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    Method (M06B, 0, Serialized)
    {
        Return (LLess (INT0, FLD0))
    }

    // LLess: Integer, FieldUnit of 80 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06C, 0, Serialized)
    {
        Return (LLess (INT0, FLD1))
    }

    // LLess: Integer, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M06D, 0, Serialized)
    {
        Return (LLess (INT0, RefOf (INT0)))
    }

    // LLess: Integer, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M06E, 0, Serialized)
    {
        Return (LLess (INT0, Local7))
    }

    // LLess: String, Integer
    // expect: Integer 0x0
    Method (M06F, 0, Serialized)
    {
        Return (LLess (STR0, INT0))
    }

    // LLess: String, String
    // expect: Integer 0x0
    Method (M070, 0, Serialized)
    {
        Return (LLess (STR0, STR0))
    }

    // LLess: String, Buffer
    // expect: Integer 0x0
    Method (M071, 0, Serialized)
    {
        Return (LLess (STR0, BUF0))
    }

    // LLess: String, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M072, 0, Serialized)
    {
        Return (LLess (STR0, PKG0))
    }

    // LLess: String, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M073, 0, Serialized)
    {
        Return (LLess (STR0, BFD0))
    }

    // LLess: String, BufferField of 75 bits
    // expect: Integer 0x0
    Method (M074, 0, Serialized)
    {
        Return (LLess (STR0, BFD1))
    }

    // LLess: String, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M075, 0, Serialized)
    {
        Return (LLess (STR0, FLD0))
    }

    // LLess: String, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M076, 0, Serialized)
    {
        Return (LLess (STR0, FLD1))
    }

    // LLess: String, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M077, 0, Serialized)
    {
        Return (LLess (STR0, RefOf (INT0)))
    }

    // LLess: String, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M078, 0, Serialized)
    {
        Return (LLess (STR0, Local7))
    }

    // LLess: Buffer, Integer
    // expect: Integer 0x0
    Method (M079, 0, Serialized)
    {
        Return (LLess (BUF0, INT0))
    }

    // LLess: Buffer, String
    // expect: Integer 0x0
    Method (M07A, 0, Serialized)
    {
        Return (LLess (BUF0, STR0))
    }

    // LLess: Buffer, Buffer
    // expect: Integer 0x0
    Method (M07B, 0, Serialized)
    {
        Return (LLess (BUF0, BUF0))
    }

    // LLess: Buffer, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M07C, 0, Serialized)
    {
        Return (LLess (BUF0, PKG0))
    }

    // LLess: Buffer, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M07D, 0, Serialized)
    {
        Return (LLess (BUF0, BFD0))
    }

    // LLess: Buffer, BufferField of 75 bits
    // expect: Integer 0xffffffff
    Method (M07E, 0, Serialized)
    {
        Return (LLess (BUF0, BFD1))
    }

    // LLess: Buffer, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M07F, 0, Serialized)
    {
        Return (LLess (BUF0, FLD0))
    }

    // LLess: Buffer, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M080, 0, Serialized)
    {
        Return (LLess (BUF0, FLD1))
    }

    // LLess: Buffer, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M081, 0, Serialized)
    {
        Return (LLess (BUF0, RefOf (INT0)))
    }

    // LLess: Buffer, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M082, 0, Serialized)
    {
        Return (LLess (BUF0, Local7))
    }

    // LLess: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M083, 0, Serialized)
    {
        Return (LLess (PKG0, INT0))
    }

    // LLess: Package, String
    // expect: AE_AML_OPERAND_TYPE
    Method (M084, 0, Serialized)
    {
        Return (LLess (PKG0, STR0))
    }

    // LLess: Package, Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M085, 0, Serialized)
    {
        Return (LLess (PKG0, BUF0))
    }

    // LLess: Package, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M086, 0, Serialized)
    {
        Return (LLess (PKG0, PKG0))
    }

    // LLess: Package, BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M087, 0, Serialized)
    {
        Return (LLess (PKG0, BFD0))
    }

    // LLess: Package, BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M088, 0, Serialized)
    {
        Return (LLess (PKG0, BFD1))
    }

    // LLess: Package, FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M089, 0, Serialized)
    {
        Return (LLess (PKG0, FLD0))
    }

    // LLess: Package, FieldUnit of 80 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M08A, 0, Serialized)
    {
        Return (LLess (PKG0, FLD1))
    }

    // LLess: Package, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M08B, 0, Serialized)
    {
        Return (LLess (PKG0, RefOf (INT0)))
    }

    // LLess: Package, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08C, 0, Serialized)
    {
        Return (LLess (PKG0, Local7))
    }

    // LLess: BufferField of 12 bits, Integer
    // expect: Integer 0xffffffff
    Method (M08D, 0, Serialized)
    {
        Return (LLess (BFD0, INT0))
    }

    // LLess: BufferField of 12 bits, String
    // expect: Integer 0xffffffff
    Method (M08E, 0, Serialized)
    {
        Return (LLess (BFD0, STR0))
    }

    // LLess: BufferField of 12 bits, Buffer
    // expect: Integer 0xffffffff
    Method (M08F, 0, Serialized)
    {
        Return (LLess (BFD0, BUF0))
    }

    // LLess: BufferField of 12 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M090, 0, Serialized)
    {
        Return (LLess (BFD0, PKG0))
    }

    // LLess: BufferField of 12 bits, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M091, 0, Serialized)
    {
        Return (LLess (BFD0, BFD0))
    }

    // LLess: BufferField of 12 bits, BufferField of 75 bits
    // expect: Integer 0xffffffff
    Method (M092, 0, Serialized)
    {
        Return (LLess (BFD0, BFD1))
    }

    // LLess: BufferField of 12 bits, FieldUnit of 16 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    Method (M093, 0, Serialized)
    {
        Return (LLess (BFD0, FLD0))
    }

    // LLess: BufferField of 12 bits, FieldUnit of 80 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M094, 0, Serialized)
    {
        Return (LLess (BFD0, FLD1))
    }

    // LLess: BufferField of 12 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M095, 0, Serialized)
    {
        Return (LLess (BFD0, RefOf (INT0)))
    }

    // LLess: BufferField of 12 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M096, 0, Serialized)
    {
        Return (LLess (BFD0, Local7))
    }

    // LLess: BufferField of 75 bits, Integer
    // expect: Integer 0x0
    Method (M097, 0, Serialized)
    {
        Return (LLess (BFD1, INT0))
    }

    // LLess: BufferField of 75 bits, String
    // expect: Integer 0x0
    Method (M098, 0, Serialized)
    {
        Return (LLess (BFD1, STR0))
    }

    // LLess: BufferField of 75 bits, Buffer
    // expect: Integer 0x0
    Method (M099, 0, Serialized)
    {
        Return (LLess (BFD1, BUF0))
    }

    // LLess: BufferField of 75 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M09A, 0, Serialized)
    {
        Return (LLess (BFD1, PKG0))
    }

    // LLess: BufferField of 75 bits, BufferField of 12 bits
    // expect: Integer 0x0
    Method (M09B, 0, Serialized)
    {
        Return (LLess (BFD1, BFD0))
    }

    // LLess: BufferField of 75 bits, BufferField of 75 bits
    // expect: Integer 0x0
    Method (M09C, 0, Serialized)
    {
        Return (LLess (BFD1, BFD1))
    }

    // LLess: BufferField of 75 bits, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M09D, 0, Serialized)
    {
        Return (LLess (BFD1, FLD0))
    }

    // LLess: BufferField of 75 bits, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M09E, 0, Serialized)
    {
        Return (LLess (BFD1, FLD1))
    }

    // LLess: BufferField of 75 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M09F, 0, Serialized)
    {
        Return (LLess (BFD1, RefOf (INT0)))
    }

    // LLess: BufferField of 75 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0A0, 0, Serialized)
    {
        Return (LLess (BFD1, Local7))
    }

    // LLess: FieldUnit of 16 bits, Integer
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M0A1, 0, Serialized)
    {
        Return (LLess (FLD0, INT0))
    }

    // LLess: FieldUnit of 16 bits, String
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    Method (M0A2, 0, Serialized)
    {
        Return (LLess (FLD0, STR0))
    }

    // LLess: FieldUnit of 16 bits, Buffer
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    Method (M0A3, 0, Serialized)
    {
        Return (LLess (FLD0, BUF0))
    }

    // LLess: FieldUnit of 16 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M0A4, 0, Serialized)
    {
        Return (LLess (FLD0, PKG0))
    }

    // LLess: FieldUnit of 16 bits, BufferField of 12 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    Method (M0A5, 0, Serialized)
    {
        Return (LLess (FLD0, BFD0))
    }

    // LLess: FieldUnit of 16 bits, BufferField of 75 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    Method (M0A6, 0, Serialized)
    {
        Return (LLess (FLD0, BFD1))
    }

    // LLess: FieldUnit of 16 bits, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1000 0x32314321
    Method (M0A7, 0, Serialized)
    {
        Return (LLess (FLD0, FLD0))
    }

    // LLess: FieldUnit of 16 bits, FieldUnit of 80 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0A8, 0, Serialized)
    {
        Return (LLess (FLD0, FLD1))
    }

    // LLess: FieldUnit of 16 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M0A9, 0, Serialized)
    {
        Return (LLess (FLD0, RefOf (INT0)))
    }

    // LLess: FieldUnit of 16 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    Method (M0AA, 0, Serialized)
    {
        Return (LLess (FLD0, Local7))
    }

    // LLess: FieldUnit of 80 bits, Integer
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0AB, 0, Serialized)
    {
        Return (LLess (FLD1, INT0))
    }

    // LLess: FieldUnit of 80 bits, String
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0AC, 0, Serialized)
    {
        Return (LLess (FLD1, STR0))
    }

    // LLess: FieldUnit of 80 bits, Buffer
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0AD, 0, Serialized)
    {
        Return (LLess (FLD1, BUF0))
    }

    // LLess: FieldUnit of 80 bits, Package
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0AE, 0, Serialized)
    {
        Return (LLess (FLD1, PKG0))
    }

    // LLess: FieldUnit of 80 bits, BufferField of 12 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0AF, 0, Serialized)
    {
        Return (LLess (FLD1, BFD0))
    }

    // LLess: FieldUnit of 80 bits, BufferField of 75 bits
    // expect: Integer 0xffffffff
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0B0, 0, Serialized)
    {
        Return (LLess (FLD1, BFD1))
    }

    // LLess: FieldUnit of 80 bits, FieldUnit of 16 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32314321
    Method (M0B1, 0, Serialized)
    {
        Return (LLess (FLD1, FLD0))
    }

    // LLess: FieldUnit of 80 bits, FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0B2, 0, Serialized)
    {
        Return (LLess (FLD1, FLD1))
    }

    // LLess: FieldUnit of 80 bits, reference
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0B3, 0, Serialized)
    {
        Return (LLess (FLD1, RefOf (INT0)))
    }

    // LLess: FieldUnit of 80 bits, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0B4, 0, Serialized)
    {
        Return (LLess (FLD1, Local7))
    }

    // LLess: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B5, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), INT0))
    }

    // LLess: reference, String
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B6, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), STR0))
    }

    // LLess: reference, Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B7, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), BUF0))
    }

    // LLess: reference, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B8, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), PKG0))
    }

    // LLess: reference, BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B9, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), BFD0))
    }

    // LLess: reference, BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M0BA, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), BFD1))
    }

    // LLess: reference, FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M0BB, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), FLD0))
    }

    // LLess: reference, FieldUnit of 80 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0BC, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), FLD1))
    }

    // LLess: reference, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0BD, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), RefOf (INT0)))
    }

    // LLess: reference, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0BE, 0, Serialized)
    {
        Return (LLess (RefOf (INT0), Local7))
    }

    // LLess: unset local, Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0BF, 0, Serialized)
    {
        Return (LLess (Local7, INT0))
    }

    // LLess: unset local, String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0C0, 0, Serialized)
    {
        Return (LLess (Local7, STR0))
    }

    // LLess: unset local, Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0C1, 0, Serialized)
    {
        Return (LLess (Local7, BUF0))
    }

    // LLess: unset local, Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C2, 0, Serialized)
    {
        Return (LLess (Local7, PKG0))
    }

    // LLess: unset local, BufferField of 12 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0C3, 0, Serialized)
    {
        Return (LLess (Local7, BFD0))
    }

    // LLess: unset local, BufferField of 75 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0C4, 0, Serialized)
    {
        Return (LLess (Local7, BFD1))
    }

    // LLess: unset local, FieldUnit of 16 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    Method (M0C5, 0, Serialized)
    {
        Return (LLess (Local7, FLD0))
    }

    // LLess: unset local, FieldUnit of 80 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0C6, 0, Serialized)
    {
        Return (LLess (Local7, FLD1))
    }

    // LLess: unset local, reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C7, 0, Serialized)
    {
        Return (LLess (Local7, RefOf (INT0)))
    }

    // LLess: unset local, unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0C8, 0, Serialized)
    {
        Return (LLess (Local7, Local7))
    }

    // LGreater: Integer, Integer
    // expect: Integer 0x0
    Method (M0C9, 0, Serialized)
    {
        Return (LGreater (INT0, INT0))
    }

    // LGreater: Integer, String
    // expect: Integer 0x0
    Method (M0CA, 0, Serialized)
    {
        Return (LGreater (INT0, STR0))
    }

    // LGreater: Integer, Buffer
    // expect: Integer 0x0
    Method (M0CB, 0, Serialized)
    {
        Return (LGreater (INT0, BUF0))
    }

    // LGreater: String, Integer
    // expect: Integer 0xffffffff
    Method (M0CC, 0, Serialized)
    {
        Return (LGreater (STR0, INT0))
    }

    // LGreater: String, String
    // expect: Integer 0x0
    Method (M0CD, 0, Serialized)
    {
        Return (LGreater (STR0, STR0))
    }

    // LGreater: String, Buffer
    // expect: Integer 0xffffffff
    Method (M0CE, 0, Serialized)
    {
        Return (LGreater (STR0, BUF0))
    }

    // LGreater: Buffer, Integer
    // expect: Integer 0xffffffff
    Method (M0CF, 0, Serialized)
    {
        Return (LGreater (BUF0, INT0))
    }

    // LGreater: Buffer, String
    // expect: Integer 0xffffffff
    Method (M0D0, 0, Serialized)
    {
        Return (LGreater (BUF0, STR0))
    }

    // LGreater: Buffer, Buffer
    // expect: Integer 0x0
    Method (M0D1, 0, Serialized)
    {
        Return (LGreater (BUF0, BUF0))
    }

    // LGreaterEqual: Integer, Integer
    // expect: Integer 0xffffffff
    Method (M0D2, 0, Serialized)
    {
        Return (LGreaterEqual (INT0, INT0))
    }

    // LGreaterEqual: Integer, String
    // expect: Integer 0x0
    Method (M0D3, 0, Serialized)
    {
        Return (LGreaterEqual (INT0, STR0))
    }

    // LGreaterEqual: Integer, Buffer
    // expect: Integer 0x0
    Method (M0D4, 0, Serialized)
    {
        Return (LGreaterEqual (INT0, BUF0))
    }

    // LGreaterEqual: String, Integer
    // expect: Integer 0xffffffff
    Method (M0D5, 0, Serialized)
    {
        Return (LGreaterEqual (STR0, INT0))
    }

    // LGreaterEqual: String, String
    // expect: Integer 0xffffffff
    Method (M0D6, 0, Serialized)
    {
        Return (LGreaterEqual (STR0, STR0))
    }

    // LGreaterEqual: String, Buffer
    // expect: Integer 0xffffffff
    Method (M0D7, 0, Serialized)
    {
        Return (LGreaterEqual (STR0, BUF0))
    }

    // LGreaterEqual: Buffer, Integer
    // expect: Integer 0xffffffff
    Method (M0D8, 0, Serialized)
    {
        Return (LGreaterEqual (BUF0, INT0))
    }

    // LGreaterEqual: Buffer, String
    // expect: Integer 0xffffffff
    Method (M0D9, 0, Serialized)
    {
        Return (LGreaterEqual (BUF0, STR0))
    }

    // LGreaterEqual: Buffer, Buffer
    // expect: Integer 0xffffffff
    Method (M0DA, 0, Serialized)
    {
        Return (LGreaterEqual (BUF0, BUF0))
    }

    // LLessEqual: Integer, Integer
    // expect: Integer 0xffffffff
    Method (M0DB, 0, Serialized)
    {
        Return (LLessEqual (INT0, INT0))
    }

    // LLessEqual: Integer, String
    // expect: Integer 0xffffffff
    Method (M0DC, 0, Serialized)
    {
        Return (LLessEqual (INT0, STR0))
    }

    // LLessEqual: Integer, Buffer
    // expect: Integer 0xffffffff
    Method (M0DD, 0, Serialized)
    {
        Return (LLessEqual (INT0, BUF0))
    }

    // LLessEqual: String, Integer
    // expect: Integer 0x0
    Method (M0DE, 0, Serialized)
    {
        Return (LLessEqual (STR0, INT0))
    }

    // LLessEqual: String, String
    // expect: Integer 0xffffffff
    Method (M0DF, 0, Serialized)
    {
        Return (LLessEqual (STR0, STR0))
    }

    // LLessEqual: String, Buffer
    // expect: Integer 0x0
    Method (M0E0, 0, Serialized)
    {
        Return (LLessEqual (STR0, BUF0))
    }

    // LLessEqual: Buffer, Integer
    // expect: Integer 0x0
    Method (M0E1, 0, Serialized)
    {
        Return (LLessEqual (BUF0, INT0))
    }

    // LLessEqual: Buffer, String
    // expect: Integer 0x0
    Method (M0E2, 0, Serialized)
    {
        Return (LLessEqual (BUF0, STR0))
    }

    // LLessEqual: Buffer, Buffer
    // expect: Integer 0xffffffff
    Method (M0E3, 0, Serialized)
    {
        Return (LLessEqual (BUF0, BUF0))
    }

    // LNotEqual: Integer, Integer
    // expect: Integer 0x0
    Method (M0E4, 0, Serialized)
    {
        Return (LNotEqual (INT0, INT0))
    }

    // LNotEqual: Integer, String
    // expect: Integer 0xffffffff
    Method (M0E5, 0, Serialized)
    {
        Return (LNotEqual (INT0, STR0))
    }

    // LNotEqual: Integer, Buffer
    // expect: Integer 0xffffffff
    Method (M0E6, 0, Serialized)
    {
        Return (LNotEqual (INT0, BUF0))
    }

    // LNotEqual: String, Integer
    // expect: Integer 0xffffffff
    Method (M0E7, 0, Serialized)
    {
        Return (LNotEqual (STR0, INT0))
    }

    // LNotEqual: String, String
    // expect: Integer 0x0
    Method (M0E8, 0, Serialized)
    {
        Return (LNotEqual (STR0, STR0))
    }

    // LNotEqual: String, Buffer
    // expect: Integer 0xffffffff
    Method (M0E9, 0, Serialized)
    {
        Return (LNotEqual (STR0, BUF0))
    }

    // LNotEqual: Buffer, Integer
    // expect: Integer 0xffffffff
    Method (M0EA, 0, Serialized)
    {
        Return (LNotEqual (BUF0, INT0))
    }

    // LNotEqual: Buffer, String
    // expect: Integer 0xffffffff
    Method (M0EB, 0, Serialized)
    {
        Return (LNotEqual (BUF0, STR0))
    }

    // LNotEqual: Buffer, Buffer
    // expect: Integer 0x0
    Method (M0EC, 0, Serialized)
    {
        Return (LNotEqual (BUF0, BUF0))
    }

    // LAnd: Integer, Integer
    // expect: Integer 0xffffffff
    Method (M0ED, 0, Serialized)
    {
        Return (LAnd (INT0, INT0))
    }

    // LAnd: Integer, String
    // expect: Integer 0xffffffff
    Method (M0EE, 0, Serialized)
    {
        Return (LAnd (INT0, STR0))
    }

    // LAnd: Integer, Buffer
    // expect: Integer 0xffffffff
    Method (M0EF, 0, Serialized)
    {
        Return (LAnd (INT0, BUF0))
    }

    // LAnd: String, Integer
    // expect: Integer 0xffffffff
    Method (M0F0, 0, Serialized)
    {
        Return (LAnd (STR0, INT0))
    }

    // LAnd: String, String
    // expect: Integer 0xffffffff
    Method (M0F1, 0, Serialized)
    {
        Return (LAnd (STR0, STR0))
    }

    // LAnd: String, Buffer
    // expect: Integer 0xffffffff
    Method (M0F2, 0, Serialized)
    {
        Return (LAnd (STR0, BUF0))
    }

    // LAnd: Buffer, Integer
    // expect: Integer 0xffffffff
    Method (M0F3, 0, Serialized)
    {
        Return (LAnd (BUF0, INT0))
    }

    // LAnd: Buffer, String
    // expect: Integer 0xffffffff
    Method (M0F4, 0, Serialized)
    {
        Return (LAnd (BUF0, STR0))
    }

    // LAnd: Buffer, Buffer
    // expect: Integer 0xffffffff
    Method (M0F5, 0, Serialized)
    {
        Return (LAnd (BUF0, BUF0))
    }

    // LOr: Integer, Integer
    // expect: Integer 0xffffffff
    Method (M0F6, 0, Serialized)
    {
        Return (LOr (INT0, INT0))
    }

    // LOr: Integer, String
    // expect: Integer 0xffffffff
    Method (M0F7, 0, Serialized)
    {
        Return (LOr (INT0, STR0))
    }

    // LOr: Integer, Buffer
    // expect: Integer 0xffffffff
    Method (M0F8, 0, Serialized)
    {
        Return (LOr (INT0, BUF0))
    }

    // LOr: String, Integer
    // expect: Integer 0xffffffff
    Method (M0F9, 0, Serialized)
    {
        Return (LOr (STR0, INT0))
    }

    // LOr: String, String
    // expect: Integer 0xffffffff
    Method (M0FA, 0, Serialized)
    {
        Return (LOr (STR0, STR0))
    }

    // LOr: String, Buffer
    // expect: Integer 0xffffffff
    Method (M0FB, 0, Serialized)
    {
        Return (LOr (STR0, BUF0))
    }

    // LOr: Buffer, Integer
    // expect: Integer 0xffffffff
    Method (M0FC, 0, Serialized)
    {
        Return (LOr (BUF0, INT0))
    }

    // LOr: Buffer, String
    // expect: Integer 0xffffffff
    Method (M0FD, 0, Serialized)
    {
        Return (LOr (BUF0, STR0))
    }

    // LOr: Buffer, Buffer
    // expect: Integer 0xffffffff
    Method (M0FE, 0, Serialized)
    {
        Return (LOr (BUF0, BUF0))
    }
}
