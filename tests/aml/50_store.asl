// Store: every kind of source to every kind of target.
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
        Store (INT0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Integer to Arg
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M002, 0, Serialized)
    {
        Store (INT0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Integer to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x1234}
    Method (M003, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Name of String
    // expect: Package {Integer 0x2, String "0000000000001234"}
    Method (M004, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {34 12 00 00 00}}
    Method (M005, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M006, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (INT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {4f 23 ff ff}}
    Method (M007, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (INT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 69 24 00 00 00 00 00 00 00 00 00}}
    Method (M008, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (INT0, BFT0)
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
        Store (INT0, FTG0)
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
        Store (INT0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Integer to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x1234, Integer 0x3}}
    Method (M00B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (INT0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 34 03}}
    Method (M00C, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (INT0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Index of String
    // expect: Package {Integer 0x2, String "a4c"}
    Method (M00D, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (INT0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M00E, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (INT0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Integer to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M00F, 0, Serialized)
    {
        Store (INT0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // String to Local
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M010, 0, Serialized)
    {
        Store (STR0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // String to Arg
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M011, 0, Serialized)
    {
        Store (STR0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // String to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x56ab}
    Method (M012, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Name of String
    // expect: Package {Integer 0x2, String "56ab"}
    Method (M013, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {35 36 61 62 00}}
    Method (M014, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M015, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (STR0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {5f 63 ff ff}}
    Method (M016, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (STR0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 6b 6c c2 c4 00 00 00 00 00 00 00}}
    Method (M017, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (STR0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x613635}
    // memory: read32 0x100c 0x34001234
    // memory: write32 0x100c 0x34000000
    // memory: read32 0x100c 0x34000000
    // memory: write32 0x100c 0x34613635
    // memory: read32 0x100c 0x34613635
    Method (M018, 0, Serialized)
    {
        FTG0 = 0
        Store (STR0, FTG0)
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
    Method (M019, 0, Serialized)
    {
        FTG1 = 0
        Store (STR0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // String to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, String "56ab", Integer 0x3}}
    Method (M01A, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (STR0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 35 03}}
    Method (M01B, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (STR0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Index of String
    // expect: Package {Integer 0x2, String "a5c"}
    Method (M01C, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (STR0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M01D, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (STR0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // String to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M01E, 0, Serialized)
    {
        Store (STR0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Buffer to Local
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M01F, 0, Serialized)
    {
        Store (BUF0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Buffer to Arg
    // expect: Package {Integer 0x3, Buffer {78 9a bc}}
    Method (M020, 0, Serialized)
    {
        Store (BUF0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Buffer to Name of Integer
    // expect: Package {Integer 0x1, Integer 0xbc9a78}
    Method (M021, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Name of String
    // expect: Package {Integer 0x2, String "0x78 0x9A 0xBC"}
    Method (M022, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {78 9a bc 00 00}}
    Method (M023, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M024, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (BUF0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {8f a7 ff ff}}
    Method (M025, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (BUF0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff f1 34 79 01 00 00 00 00 00 00 00}}
    Method (M026, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (BUF0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0xbc9a78}
    // memory: read32 0x100c 0x35613635
    // memory: write32 0x100c 0x35000000
    // memory: read32 0x100c 0x35000000
    // memory: write32 0x100c 0x35bc9a78
    // memory: read32 0x100c 0x35bc9a78
    Method (M027, 0, Serialized)
    {
        FTG0 = 0
        Store (BUF0, FTG0)
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
    Method (M028, 0, Serialized)
    {
        FTG1 = 0
        Store (BUF0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Buffer to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Buffer {78 9a bc}, Integer 0x3}}
    Method (M029, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (BUF0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 78 03}}
    Method (M02A, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (BUF0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Index of String
    // expect: Package {Integer 0x2, String "axc"}
    Method (M02B, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (BUF0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M02C, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (BUF0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Buffer to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M02D, 0, Serialized)
    {
        Store (BUF0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Package to Local
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M02E, 0, Serialized)
    {
        Store (PKG0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Package to Arg
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M02F, 0, Serialized)
    {
        Store (PKG0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Package to Name of Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M030, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Name of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M031, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Name of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M032, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Name of Package
    // expect: Package {Integer 0x4, Package {Integer 0x11, String "two", Buffer {33}}}
    Method (M033, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (PKG0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M034, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (PKG0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M035, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (PKG0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x78bc9a78
    // memory: write32 0x100c 0x78000000
    Method (M036, 0, Serialized)
    {
        FTG0 = 0
        Store (PKG0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Package to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x78000000
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M037, 0, Serialized)
    {
        FTG1 = 0
        Store (PKG0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Package to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Package {Integer 0x11, String "two", Buffer {33}}, Integer 0x3}}
    Method (M038, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (PKG0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Index of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M039, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (PKG0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Index of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M03A, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (PKG0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M03B, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (PKG0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Package to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M03C, 0, Serialized)
    {
        Store (PKG0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // BufferField of 12 bits to Local
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M03D, 0, Serialized)
    {
        Store (BFD0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // BufferField of 12 bits to Arg
    // expect: Package {Integer 0x3, Buffer {20 00}}
    Method (M03E, 0, Serialized)
    {
        Store (BFD0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // BufferField of 12 bits to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x20}
    Method (M03F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Name of String
    // expect: Package {Integer 0x2, String "0x20 0x00"}
    Method (M040, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {20 00 00 00 00}}
    Method (M041, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M042, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (BFD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {0f 02 ff ff}}
    Method (M043, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (BFD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 41 00 00 00 00 00 00 00 00 00 00}}
    Method (M044, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (BFD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x20}
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x20
    // memory: read32 0x100c 0x20
    Method (M045, 0, Serialized)
    {
        FTG0 = 0
        Store (BFD0, FTG0)
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
    Method (M046, 0, Serialized)
    {
        FTG1 = 0
        Store (BFD0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // BufferField of 12 bits to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Buffer {20 00}, Integer 0x3}}
    Method (M047, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (BFD0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 20 03}}
    Method (M048, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (BFD0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Index of String
    // expect: Package {Integer 0x2, String "a c"}
    Method (M049, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (BFD0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M04A, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (BFD0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 12 bits to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M04B, 0, Serialized)
    {
        Store (BFD0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // BufferField of 75 bits to Local
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M04C, 0, Serialized)
    {
        Store (BFD1, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // BufferField of 75 bits to Arg
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83 03 84 04 85 05}}
    Method (M04D, 0, Serialized)
    {
        Store (BFD1, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // BufferField of 75 bits to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x484038302820181}
    Method (M04E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Name of String
    // expect: Package {Integer 0x2, String "0x81 0x01 0x82 0x02 0x83 0x03 0x84 0x04 0x85 0x05"}
    Method (M04F, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {81 01 82 02 83}}
    Method (M050, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M051, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (BFD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {1f 18 ff ff}}
    Method (M052, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (BFD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 03 03 04 05 06 07 08 09 0a 0b 00}}
    Method (M053, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (BFD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x820181}
    // memory: read32 0x100c 0x20000020
    // memory: write32 0x100c 0x20000000
    // memory: read32 0x100c 0x20000000
    // memory: write32 0x100c 0x20820181
    // memory: read32 0x100c 0x20820181
    Method (M054, 0, Serialized)
    {
        FTG0 = 0
        Store (BFD1, FTG0)
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
    Method (M055, 0, Serialized)
    {
        FTG1 = 0
        Store (BFD1, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // BufferField of 75 bits to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Buffer {81 01 82 02 83 03 84 04 85 05}, Integer 0x3}}
    Method (M056, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (BFD1, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 81 03}}
    Method (M057, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (BFD1, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Index of String
    // expect: Package {Integer 0x2, String "a\x81c"}
    Method (M058, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (BFD1, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M059, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (BFD1, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // BufferField of 75 bits to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M05A, 0, Serialized)
    {
        Store (BFD1, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // FieldUnit of 16 bits to Local
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M05B, 0, Serialized)
    {
        Store (FLD0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // FieldUnit of 16 bits to Arg
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M05C, 0, Serialized)
    {
        Store (FLD0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // FieldUnit of 16 bits to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x4321}
    // memory: read32 0x1000 0x32314321
    Method (M05D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Name of String
    // expect: Package {Integer 0x2, String "0000000000004321"}
    // memory: read32 0x1000 0x32314321
    Method (M05E, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {21 43 00 00 00}}
    // memory: read32 0x1000 0x32314321
    Method (M05F, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Name of Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M060, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (FLD0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {1f 32 ff ff}}
    // memory: read32 0x1000 0x32314321
    Method (M061, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (FLD0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 43 86 00 00 00 00 00 00 00 00 00}}
    // memory: read32 0x1000 0x32314321
    Method (M062, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (FLD0, BFT0)
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
    Method (M063, 0, Serialized)
    {
        FTG0 = 0
        Store (FLD0, FTG0)
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
    Method (M064, 0, Serialized)
    {
        FTG1 = 0
        Store (FLD0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // FieldUnit of 16 bits to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x4321, Integer 0x3}}
    // memory: read32 0x1000 0x32314321
    Method (M065, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (FLD0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 21 03}}
    // memory: read32 0x1000 0x32314321
    Method (M066, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (FLD0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Index of String
    // expect: Package {Integer 0x2, String "a!c"}
    // memory: read32 0x1000 0x32314321
    Method (M067, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (FLD0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M068, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (FLD0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 16 bits to Device
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M069, 0, Serialized)
    {
        Store (FLD0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // FieldUnit of 80 bits to Local
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06A, 0, Serialized)
    {
        Store (FLD1, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // FieldUnit of 80 bits to Arg
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35 36 37 38 39 3a}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06B, 0, Serialized)
    {
        Store (FLD1, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // FieldUnit of 80 bits to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x3837363534333231}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Name of String
    // expect: Package {Integer 0x2, String "0x31 0x32 0x33 0x34 0x35 0x36 0x37 0x38 0x39 0x3A"}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06D, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {31 32 33 34 35}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06E, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Name of Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M06F, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (FLD1, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {1f 23 ff ff}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M070, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (FLD1, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff 63 64 66 68 6a 6c 6e 70 72 04 00}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M071, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (FLD1, BFT0)
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
    Method (M072, 0, Serialized)
    {
        FTG0 = 0
        Store (FLD1, FTG0)
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
    Method (M073, 0, Serialized)
    {
        FTG1 = 0
        Store (FLD1, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // FieldUnit of 80 bits to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Buffer {31 32 33 34 35 36 37 38 39 3a}, Integer 0x3}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M074, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (FLD1, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 31 03}}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M075, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (FLD1, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Index of String
    // expect: Package {Integer 0x2, String "a1c"}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M076, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (FLD1, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M077, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (FLD1, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // FieldUnit of 80 bits to Device
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M078, 0, Serialized)
    {
        Store (FLD1, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // reference to Local
    // expect: AE_TYPE
    Method (M079, 0, Serialized)
    {
        Store (RefOf (INT0), Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // reference to Arg
    // expect: AE_TYPE
    Method (M07A, 0, Serialized)
    {
        Store (RefOf (INT0), Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // reference to Name of Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Name of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M07C, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Name of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07D, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M07E, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (RefOf (INT0), TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M07F, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (RefOf (INT0), BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M080, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (RefOf (INT0), BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x31333231
    // memory: write32 0x100c 0x31000000
    Method (M081, 0, Serialized)
    {
        FTG0 = 0
        Store (RefOf (INT0), FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // reference to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x31000000
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M082, 0, Serialized)
    {
        FTG1 = 0
        Store (RefOf (INT0), FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // reference to Index of Package
    // expect: AE_TYPE
    Method (M083, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (RefOf (INT0), TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Index of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M084, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (RefOf (INT0), TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Index of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M085, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (RefOf (INT0), TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M086, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (RefOf (INT0), DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // reference to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M087, 0, Serialized)
    {
        Store (RefOf (INT0), DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // unset local to Local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M088, 0, Serialized)
    {
        Store (Local7, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // unset local to Arg
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M089, 0, Serialized)
    {
        Store (Local7, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // unset local to Name of Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Name of String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08B, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Name of Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08C, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Name of Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08D, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (Local7, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to BufferField of 12 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08E, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (Local7, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to BufferField of 75 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M08F, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (Local7, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to FieldUnit of 24 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    Method (M090, 0, Serialized)
    {
        FTG0 = 0
        Store (Local7, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // unset local to FieldUnit of 72 bits
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M091, 0, Serialized)
    {
        FTG1 = 0
        Store (Local7, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // unset local to Index of Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M092, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (Local7, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Index of Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M093, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (Local7, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Index of String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M094, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (Local7, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M095, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (Local7, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // unset local to Device
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M096, 0, Serialized)
    {
        Store (Local7, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Device to Local
    // expect: AE_AML_OPERAND_TYPE
    Method (M097, 0, Serialized)
    {
        Store (DEV0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Device to Arg
    // expect: AE_AML_OPERAND_TYPE
    Method (M098, 0, Serialized)
    {
        Store (DEV0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Device to Name of Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M099, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Name of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M09A, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Name of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M09B, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Name of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M09C, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (DEV0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M09D, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (DEV0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M09E, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (DEV0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    Method (M09F, 0, Serialized)
    {
        FTG0 = 0
        Store (DEV0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Device to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M0A0, 0, Serialized)
    {
        FTG1 = 0
        Store (DEV0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Device to Index of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A1, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (DEV0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Index of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A2, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (DEV0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Index of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A3, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (DEV0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A4, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (DEV0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Device to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A5, 0, Serialized)
    {
        Store (DEV0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Event to Local
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A6, 0, Serialized)
    {
        Store (EVT0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Event to Arg
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A7, 0, Serialized)
    {
        Store (EVT0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Event to Name of Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A8, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Name of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A9, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Name of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AA, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Name of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AB, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (EVT0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AC, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (EVT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AD, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (EVT0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to FieldUnit of 24 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    Method (M0AE, 0, Serialized)
    {
        FTG0 = 0
        Store (EVT0, FTG0)
        Return (SHOW (ObjectType (FTG0), FTG0))
    }

    // Event to FieldUnit of 72 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    Method (M0AF, 0, Serialized)
    {
        FTG1 = 0
        Store (EVT0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Event to Index of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B0, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (EVT0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Index of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B1, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (EVT0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Index of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B2, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (EVT0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B3, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (EVT0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Event to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B4, 0, Serialized)
    {
        Store (EVT0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }

    // Method to Local
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M0B5, 0, Serialized)
    {
        Store (MTH0, Local0)
        Return (SHOW (ObjectType (Local0), Local0))
    }

    // Method to Arg
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M0B6, 0, Serialized)
    {
        Store (MTH0, Arg0)
        Return (SHOW (ObjectType (Arg0), Arg0))
    }

    // Method to Name of Integer
    // expect: Package {Integer 0x1, Integer 0x77}
    Method (M0B7, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Name of String
    // expect: Package {Integer 0x2, String "0000000000000077"}
    Method (M0B8, 0, Serialized)
    {
        Name (TGT0, "old text")
        Store (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Name of Buffer
    // expect: Package {Integer 0x3, Buffer {77 00 00 00 00}}
    Method (M0B9, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Store (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M0BA, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Store (MTH0, TGT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to BufferField of 12 bits
    // expect: Package {Integer 0x3, Buffer {7f 07 ff ff}}
    Method (M0BB, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Store (MTH0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to BufferField of 75 bits
    // expect: Package {Integer 0x3, Buffer {ff ef 00 00 00 00 00 00 00 00 00 00}}
    Method (M0BC, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Store (MTH0, BFT0)
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to FieldUnit of 24 bits
    // expect: Package {Integer 0x5, Integer 0x77}
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x77
    // memory: read32 0x100c 0x77
    Method (M0BD, 0, Serialized)
    {
        FTG0 = 0
        Store (MTH0, FTG0)
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
    Method (M0BE, 0, Serialized)
    {
        FTG1 = 0
        Store (MTH0, FTG1)
        Return (SHOW (ObjectType (FTG1), FTG1))
    }

    // Method to Index of Package
    // expect: Package {Integer 0x4, Package {Integer 0x1, Integer 0x77, Integer 0x3}}
    Method (M0BF, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Store (MTH0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Index of Buffer
    // expect: Package {Integer 0x3, Buffer {01 77 03}}
    Method (M0C0, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Store (MTH0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Index of String
    // expect: Package {Integer 0x2, String "awc"}
    Method (M0C1, 0, Serialized)
    {
        Name (TGT0, "abc")
        Store (MTH0, TGT0[1])
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C2, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Store (MTH0, DerefOf (Local0))
        Return (SHOW (ObjectType (TGT0), TGT0))
    }

    // Method to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M0C3, 0, Serialized)
    {
        Store (MTH0, DEV0)
        Return (SHOW (ObjectType (INT0), INT0))
    }
}
