// Stores to an argument, which follow a reference and keep a value to themselves.
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

    // Integer to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M001, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: RefOf Integer
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M002, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: RefOf String
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M003, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: RefOf Buffer
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M004, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    Method (M005, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: RefOf Local
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M006, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), INT0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Integer to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M007, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M008, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M009, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, INT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M00A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: RefOf Integer
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: RefOf String
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00C, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: RefOf Buffer
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00D, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    Method (M00E, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: RefOf Local
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00F, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), STR0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // String to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M010, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M011, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M012, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, STR0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M013, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: RefOf Integer
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M014, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: RefOf String
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M015, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: RefOf Buffer
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M016, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    Method (M017, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: RefOf Local
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M018, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), BUF0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Buffer to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M019, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M01A, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M01B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, BUF0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M01C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: RefOf Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M01D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: RefOf String
    // expect: AE_AML_OPERAND_TYPE
    Method (M01E, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: RefOf Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M01F, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: RefOf Package
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M020, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: RefOf Local
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M021, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), PKG0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Package to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M022, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M023, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M024, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, PKG0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M025, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: RefOf Integer
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M026, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: RefOf String
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M027, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: RefOf Buffer
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M028, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    Method (M029, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: RefOf Local
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M02A, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), BFD0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // BufferField of 12 bits to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M02B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M02C, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M02D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, BFD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M02E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: RefOf Integer
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M02F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: RefOf String
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M030, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: RefOf Buffer
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M031, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    Method (M032, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: RefOf Local
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M033, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), BFD1)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // BufferField of 75 bits to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M034, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M035, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M036, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, BFD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    // memory: read32 0x1000 0x32314321
    Method (M037, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: RefOf Integer
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M038, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: RefOf String
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M039, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: RefOf Buffer
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M03A, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M03B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: RefOf Local
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M03C, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), FLD0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // FieldUnit of 16 bits to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    // memory: read32 0x1000 0x32314321
    Method (M03D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    // memory: read32 0x1000 0x32314321
    Method (M03E, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    // memory: read32 0x1000 0x32314321
    Method (M03F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, FLD0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M040, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: RefOf Integer
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M041, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: RefOf String
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M042, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: RefOf Buffer
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M043, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M044, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: RefOf Local
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M045, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), FLD1)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // FieldUnit of 80 bits to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M046, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M047, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M048, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, FLD1)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: by value
    // expect: Package {Integer 0x1, Integer 0x11}
    Method (M049, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (TGT0, RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: RefOf Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M04A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: RefOf String
    // expect: AE_AML_OPERAND_TYPE
    Method (M04B, 0, Serialized)
    {
        Name (TGT0, "old")
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: RefOf Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M04C, 0, Serialized)
    {
        Name (TGT0, Buffer (2) {1, 2})
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: RefOf Package
    // expect: AE_AML_TARGET_TYPE
    Method (M04D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: RefOf Local
    // expect: AE_TYPE
    Method (M04E, 0, Serialized)
    {
        Local0 = 0x11
        SETA (RefOf (Local0), RefOf (INT0))
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // reference to an argument: Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M04F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0[1], RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 02}}
    Method (M050, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2})
        SETA (TGT0[1], RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to an argument: package itself
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x2}}
    Method (M051, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (TGT0, RefOf (INT0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }
}
