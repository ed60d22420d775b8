// CopyObject: every kind of source to every kind of target.
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

    // Integer to Local
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M001, 0, Serialized)
    {
        CopyObject (INT0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Integer to Arg
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M002, 0, Serialized)
    {
        CopyObject (INT0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Integer to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M003, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Name of String
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M004, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Name of Buffer
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M005, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Name of Package
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M006, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {4f 23 ff ff}}
    Method (M007, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (INT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 69 24 00 00 00 00 00 00 00 00 00}}
    Method (M008, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (INT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x1234}
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x1234
    // memory: read32 0x100c 0x1234
    Method (M009, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (INT0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Integer to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {34 12 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x1234
    // memory: write32 0x100c 0x1234
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x1234
    // memory: write32 0x100c 0x34001234
    // memory: write32 0x1010 0x12
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x34001234
    // memory: read32 0x1010 0x12
    // memory: read32 0x1014 0x0
    Method (M00A, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (INT0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Integer to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M00B, 0, Serialized)
    {
        CopyObject (INT0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // String to Local
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00C, 0, Serialized)
    {
        CopyObject (STR0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // String to Arg
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00D, 0, Serialized)
    {
        CopyObject (STR0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // String to Name of Integer
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Name of String
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M00F, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Name of Buffer
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M010, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Name of Package
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M011, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {5f 63 ff ff}}
    Method (M012, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (STR0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 6b 6c c2 c4 00 00 00 00 00 00 00}}
    Method (M013, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (STR0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x613635}
    // memory: read32 0x100c 0x34001234
    // memory: write32 0x100c 0x34000000
    // memory: read32 0x100c 0x34000000
    // memory: write32 0x100c 0x34613635
    // memory: read32 0x100c 0x34613635
    Method (M014, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (STR0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // String to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {35 36 61 62 00 00 00 00 00}}
    // memory: read32 0x100c 0x34613635
    // memory: write32 0x100c 0x613635
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x613635
    // memory: write32 0x100c 0x35613635
    // memory: write32 0x1010 0x626136
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x35613635
    // memory: read32 0x1010 0x626136
    // memory: read32 0x1014 0x0
    Method (M015, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (STR0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // String to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M016, 0, Serialized)
    {
        CopyObject (STR0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Buffer to Local
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M017, 0, Serialized)
    {
        CopyObject (BUF0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Buffer to Arg
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M018, 0, Serialized)
    {
        CopyObject (BUF0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Buffer to Name of Integer
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M019, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Name of String
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M01A, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M01B, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Name of Package
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M01C, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {8f a7 ff ff}}
    Method (M01D, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (BUF0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff f1 34 79 01 00 00 00 00 00 00 00}}
    Method (M01E, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (BUF0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0xbc9a78}
    // memory: read32 0x100c 0x35613635
    // memory: write32 0x100c 0x35000000
    // memory: read32 0x100c 0x35000000
    // memory: write32 0x100c 0x35bc9a78
    // memory: read32 0x100c 0x35bc9a78
    Method (M01F, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (BUF0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Buffer to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {78 9a bc 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x35bc9a78
    // memory: write32 0x100c 0xbc9a78
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0xbc9a78
    // memory: write32 0x100c 0x78bc9a78
    // memory: write32 0x1010 0xbc9a
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x78bc9a78
    // memory: read32 0x1010 0xbc9a
    // memory: read32 0x1014 0x0
    Method (M020, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (BUF0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Buffer to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M021, 0, Serialized)
    {
        CopyObject (BUF0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Package to Local
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M022, 0, Serialized)
    {
        CopyObject (PKG0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Package to Arg
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M023, 0, Serialized)
    {
        CopyObject (PKG0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Package to Name of Integer
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M024, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Name of String
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M025, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Name of Buffer
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M026, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Name of Package
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M027, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M028, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (PKG0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M029, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (PKG0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x78bc9a78
    // memory: write32 0x100c 0x78000000
    Method (M02A, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (PKG0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Package to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x78000000
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M02B, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (PKG0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Package to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M02C, 0, Serialized)
    {
        CopyObject (PKG0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // BufferField of 12 bits to Local
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M02D, 0, Serialized)
    {
        CopyObject (BFD0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // BufferField of 12 bits to Arg
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M02E, 0, Serialized)
    {
        CopyObject (BFD0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // BufferField of 12 bits to Name of Integer
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M02F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Name of String
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M030, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M031, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Name of Package
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M032, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {0f 02 ff ff}}
    Method (M033, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (BFD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 41 00 00 00 00 00 00 00 00 00 00}}
    Method (M034, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (BFD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x20}
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x20
    // memory: read32 0x100c 0x20
    Method (M035, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (BFD0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // BufferField of 12 bits to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {20 00 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x20
    // memory: write32 0x100c 0x20
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x20
    // memory: write32 0x100c 0x20000020
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x20000020
    // memory: read32 0x1010 0x0
    // memory: read32 0x1014 0x0
    Method (M036, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (BFD0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // BufferField of 12 bits to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M037, 0, Serialized)
    {
        CopyObject (BFD0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // BufferField of 75 bits to Local
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M038, 0, Serialized)
    {
        CopyObject (BFD1, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // BufferField of 75 bits to Arg
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M039, 0, Serialized)
    {
        CopyObject (BFD1, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // BufferField of 75 bits to Name of Integer
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M03A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Name of String
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M03B, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M03C, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Name of Package
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M03D, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {1f 18 ff ff}}
    Method (M03E, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (BFD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 03 03 04 05 06 07 08 09 0a 0b 00}}
    Method (M03F, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (BFD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x820181}
    // memory: read32 0x100c 0x20000020
    // memory: write32 0x100c 0x20000000
    // memory: read32 0x100c 0x20000000
    // memory: write32 0x100c 0x20820181
    // memory: read32 0x100c 0x20820181
    Method (M040, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (BFD1, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // BufferField of 75 bits to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {81 01 82 02 83 03 84 04 85}}
    // memory: read32 0x100c 0x20820181
    // memory: write32 0x100c 0x820181
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x820181
    // memory: write32 0x100c 0x81820181
    // memory: write32 0x1010 0x83028201
    // memory: write32 0x1014 0x85048403
    // memory: read32 0x100c 0x81820181
    // memory: read32 0x1010 0x83028201
    // memory: read32 0x1014 0x85048403
    Method (M041, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (BFD1, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // BufferField of 75 bits to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M042, 0, Serialized)
    {
        CopyObject (BFD1, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // FieldUnit of 16 bits to Local
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M043, 0, Serialized)
    {
        CopyObject (FLD0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // FieldUnit of 16 bits to Arg
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M044, 0, Serialized)
    {
        CopyObject (FLD0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // FieldUnit of 16 bits to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M045, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Name of String
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M046, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Name of Buffer
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M047, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Name of Package
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M048, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {1f 32 ff ff}}
    // memory: read32 0x1000 0x32314321
    Method (M049, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (FLD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 43 86 00 00 00 00 00 00 00 00 00}}
    // memory: read32 0x1000 0x32314321
    Method (M04A, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (FLD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x4321}
    // memory: read32 0x100c 0x81820181
    // memory: write32 0x100c 0x81000000
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x100c 0x81000000
    // memory: write32 0x100c 0x81004321
    // memory: read32 0x100c 0x81004321
    Method (M04B, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (FLD0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // FieldUnit of 16 bits to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {21 43 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x81004321
    // memory: write32 0x100c 0x4321
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x100c 0x4321
    // memory: write32 0x100c 0x21004321
    // memory: write32 0x1010 0x43
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x21004321
    // memory: read32 0x1010 0x43
    // memory: read32 0x1014 0x0
    Method (M04C, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (FLD0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // FieldUnit of 16 bits to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    // memory: read32 0x1000 0x32314321
    Method (M04D, 0, Serialized)
    {
        CopyObject (FLD0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // FieldUnit of 80 bits to Local
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04E, 0, Serialized)
    {
        CopyObject (FLD1, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // FieldUnit of 80 bits to Arg
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04F, 0, Serialized)
    {
        CopyObject (FLD1, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // FieldUnit of 80 bits to Name of Integer
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M050, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Name of String
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M051, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M052, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Name of Package
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M053, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {1f 23 ff ff}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M054, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (FLD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 63 64 66 68 6a 6c 6e 70 72 04 00}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M055, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (FLD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x333231}
    // memory: read32 0x100c 0x21004321
    // memory: write32 0x100c 0x21000000
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x100c 0x21000000
    // memory: write32 0x100c 0x21333231
    // memory: read32 0x100c 0x21333231
    Method (M056, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (FLD1, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // FieldUnit of 80 bits to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {31 32 33 34 35 36 37 38 39}}
    // memory: read32 0x100c 0x21333231
    // memory: write32 0x100c 0x333231
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x100c 0x333231
    // memory: write32 0x100c 0x31333231
    // memory: write32 0x1010 0x35343332
    // memory: write32 0x1014 0x39383736
    // memory: read32 0x100c 0x31333231
    // memory: read32 0x1010 0x35343332
    // memory: read32 0x1014 0x39383736
    Method (M057, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (FLD1, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // FieldUnit of 80 bits to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M058, 0, Serialized)
    {
        CopyObject (FLD1, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // reference to Local
    // expect: AE_TYPE
    Method (M059, 0, Serialized)
    {
        CopyObject (RefOf (INT0), Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // reference to Arg
    // expect: AE_TYPE
    Method (M05A, 0, Serialized)
    {
        CopyObject (RefOf (INT0), Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // reference to Name of Integer
    // expect: AE_TYPE
    Method (M05B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Name of String
    // expect: AE_TYPE
    Method (M05C, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Name of Buffer
    // expect: AE_TYPE
    Method (M05D, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Name of Package
    // expect: AE_TYPE
    Method (M05E, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M05F, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (RefOf (INT0), BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M060, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (RefOf (INT0), BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x31333231
    // memory: write32 0x100c 0x31000000
    Method (M061, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (RefOf (INT0), FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // reference to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x31000000
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M062, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (RefOf (INT0), FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // reference to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M063, 0, Serialized)
    {
        CopyObject (RefOf (INT0), DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // unset local to Local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M064, 0, Serialized)
    {
        CopyObject (Local7, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // unset local to Arg
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M065, 0, Serialized)
    {
        CopyObject (Local7, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // unset local to Name of Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M066, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Name of String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M067, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Name of Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M068, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Name of Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M069, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to BufferField of 12 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M06A, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (Local7, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to BufferField of 75 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M06B, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (Local7, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to FieldUnit of 24 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    Method (M06C, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (Local7, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // unset local to FieldUnit of 72 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M06D, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (Local7, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // unset local to Device
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M06E, 0, Serialized)
    {
        CopyObject (Local7, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Device to Local
    // expect: AE_TYPE
    Method (M06F, 0, Serialized)
    {
        CopyObject (DEV0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Device to Arg
    // expect: AE_TYPE
    Method (M070, 0, Serialized)
    {
        CopyObject (DEV0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Device to Name of Integer
    // expect: AE_TYPE
    Method (M071, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Name of String
    // expect: AE_TYPE
    Method (M072, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Name of Buffer
    // expect: AE_TYPE
    Method (M073, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Name of Package
    // expect: AE_TYPE
    Method (M074, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M075, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (DEV0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M076, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (DEV0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    Method (M077, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (DEV0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Device to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M078, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (DEV0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Device to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M079, 0, Serialized)
    {
        CopyObject (DEV0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Event to Local
    // expect: AE_AML_OPERAND_TYPE
    Method (M07A, 0, Serialized)
    {
        CopyObject (EVT0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Event to Arg
    // expect: AE_AML_OPERAND_TYPE
    Method (M07B, 0, Serialized)
    {
        CopyObject (EVT0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Event to Name of Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Name of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M07D, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Name of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07E, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Name of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M07F, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M080, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (EVT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M081, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (EVT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    Method (M082, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (EVT0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Event to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M083, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (EVT0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Event to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M084, 0, Serialized)
    {
        CopyObject (EVT0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Method to Local
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M085, 0, Serialized)
    {
        CopyObject (MTH0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Method to Arg
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M086, 0, Serialized)
    {
        CopyObject (MTH0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Method to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M087, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Name of String
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M088, 0, Serialized)
    {
        Name (TGT0, "old text")
        CopyObject (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Name of Buffer
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M089, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        CopyObject (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Name of Package
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M08A, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        CopyObject (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {7f 07 ff ff}}
    Method (M08B, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        CopyObject (MTH0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff ef 00 00 00 00 00 00 00 00 00 00}}
    Method (M08C, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        CopyObject (MTH0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x77}
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x77
    // memory: read32 0x100c 0x77
    Method (M08D, 0, Serialized)
    {
        FTG0 = 0
        CopyObject (MTH0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Method to FieldUnit of 72 bits
    // expect: Package {Integer 0x5, Buffer {77 00 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x77
    // memory: write32 0x100c 0x77
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x77
    // memory: write32 0x100c 0x77000077
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x77000077
    // memory: read32 0x1010 0x0
    // memory: read32 0x1014 0x0
    Method (M08E, 0, Serialized)
    {
        FTG1 = 0
        CopyObject (MTH0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Method to Device
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M08F, 0, Serialized)
    {
        CopyObject (MTH0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }
}
