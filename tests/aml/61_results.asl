// Results converted to the type of their target.
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

    // Add to Local
    // expect: Package {Integer 0x1235, Integer 0x1235}
    Method (M001, 0, Serialized)
    {
        Local5 = Add (INT0, 1, Local0)
        Return (SHOW (Local5, Local0))
    }

    // Add to Arg
    // expect: Package {Integer 0x1235, Integer 0x1235}
    Method (M002, 0, Serialized)
    {
        Local5 = Add (INT0, 1, Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // Add to Name of Integer
    // expect: Package {Integer 0x1235, Integer 0x1235}
    Method (M003, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = Add (INT0, 1, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Add to Name of String
    // expect: Package {Integer 0x1235, String "0000000000001235"}
    Method (M004, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = Add (INT0, 1, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Add to Name of Buffer
    // expect: Package {Integer 0x1235, Buffer {35 12 00 00 00}}
    Method (M005, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = Add (INT0, 1, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Add to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M006, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = Add (INT0, 1, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Add to BufferField of 12 bits
    // expect: Package {Integer 0x1235, Buffer {5f 23 ff ff}}
    Method (M007, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = Add (INT0, 1, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Add to BufferField of 75 bits
    // expect: Package {Integer 0x1235, Buffer {ff 6b 24 00 00 00 00 00 00 00 00 00}}
    Method (M008, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = Add (INT0, 1, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Add to FieldUnit of 24 bits
    // expect: Package {Integer 0x1235, Integer 0x1235}
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x0
    // memory: read32 0x100c 0x0
    // memory: write32 0x100c 0x1235
    // memory: read32 0x100c 0x1235
    Method (M009, 0, Serialized)
    {
        FTG0 = 0
        Local5 = Add (INT0, 1, FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // Add to FieldUnit of 72 bits
    // expect: Package {Integer 0x1235, Buffer {35 12 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x1235
    // memory: write32 0x100c 0x1235
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x1235
    // memory: write32 0x100c 0x35001235
    // memory: write32 0x1010 0x12
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x35001235
    // memory: read32 0x1010 0x12
    // memory: read32 0x1014 0x0
    Method (M00A, 0, Serialized)
    {
        FTG1 = 0
        Local5 = Add (INT0, 1, FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // Add to Index of Package
    // expect: Package {Integer 0x1235, Package {Integer 0x1, Integer 0x1235, Integer 0x3}}
    Method (M00B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = Add (INT0, 1, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Add to Index of Buffer
    // expect: Package {Integer 0x1235, Buffer {01 35 03}}
    Method (M00C, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = Add (INT0, 1, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Add to Index of String
    // expect: Package {Integer 0x1235, String "a5c"}
    Method (M00D, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = Add (INT0, 1, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Add to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M00E, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = Add (INT0, 1, DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to Local
    // expect: Package {String "56abz", String "56abz"}
    Method (M00F, 0, Serialized)
    {
        Local5 = Concatenate (STR0, "z", Local0)
        Return (SHOW (Local5, Local0))
    }

    // Concatenate of strings to Arg
    // expect: Package {String "56abz", String "56abz"}
    Method (M010, 0, Serialized)
    {
        Local5 = Concatenate (STR0, "z", Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // Concatenate of strings to Name of Integer
    // expect: Package {String "56abz", Integer 0x56ab}
    Method (M011, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = Concatenate (STR0, "z", TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to Name of String
    // expect: Package {String "56abz", String "56abz"}
    Method (M012, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = Concatenate (STR0, "z", TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to Name of Buffer
    // expect: Package {String "56abz", Buffer {35 36 61 62 7a}}
    Method (M013, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = Concatenate (STR0, "z", TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M014, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = Concatenate (STR0, "z", TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to BufferField of 12 bits
    // expect: Package {String "56abz", Buffer {5f 63 ff ff}}
    Method (M015, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = Concatenate (STR0, "z", BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to BufferField of 75 bits
    // expect: Package {String "56abz", Buffer {ff 6b 6c c2 c4 f4 00 00 00 00 00 00}}
    Method (M016, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = Concatenate (STR0, "z", BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to FieldUnit of 24 bits
    // expect: Package {String "56abz", Integer 0x613635}
    // memory: read32 0x100c 0x35001235
    // memory: write32 0x100c 0x35000000
    // memory: read32 0x100c 0x35000000
    // memory: write32 0x100c 0x35613635
    // memory: read32 0x100c 0x35613635
    Method (M017, 0, Serialized)
    {
        FTG0 = 0
        Local5 = Concatenate (STR0, "z", FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // Concatenate of strings to FieldUnit of 72 bits
    // expect: Package {String "56abz", Buffer {35 36 61 62 7a 00 00 00 00}}
    // memory: read32 0x100c 0x35613635
    // memory: write32 0x100c 0x613635
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x613635
    // memory: write32 0x100c 0x35613635
    // memory: write32 0x1010 0x7a626136
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x35613635
    // memory: read32 0x1010 0x7a626136
    // memory: read32 0x1014 0x0
    Method (M018, 0, Serialized)
    {
        FTG1 = 0
        Local5 = Concatenate (STR0, "z", FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // Concatenate of strings to Index of Package
    // expect: Package {String "56abz", Package {Integer 0x1, String "56abz", Integer 0x3}}
    Method (M019, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = Concatenate (STR0, "z", TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to Index of Buffer
    // expect: Package {String "56abz", Buffer {01 35 03}}
    Method (M01A, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = Concatenate (STR0, "z", TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to Index of String
    // expect: Package {String "56abz", String "a5c"}
    Method (M01B, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = Concatenate (STR0, "z", TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of strings to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M01C, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = Concatenate (STR0, "z", DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to Local
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {78 9a bc 78 9a bc}}
    Method (M01D, 0, Serialized)
    {
        Local5 = Concatenate (BUF0, BUF0, Local0)
        Return (SHOW (Local5, Local0))
    }

    // Concatenate of buffers to Arg
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {78 9a bc 78 9a bc}}
    Method (M01E, 0, Serialized)
    {
        Local5 = Concatenate (BUF0, BUF0, Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // Concatenate of buffers to Name of Integer
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Integer 0xbc9a78bc9a78}
    Method (M01F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = Concatenate (BUF0, BUF0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to Name of String
    // expect: Package {Buffer {78 9a bc 78 9a bc}, String "0x78 0x9A 0xBC 0x78 0x9A 0xBC"}
    Method (M020, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = Concatenate (BUF0, BUF0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to Name of Buffer
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {78 9a bc 78 9a}}
    Method (M021, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = Concatenate (BUF0, BUF0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M022, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = Concatenate (BUF0, BUF0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to BufferField of 12 bits
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {8f a7 ff ff}}
    Method (M023, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = Concatenate (BUF0, BUF0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to BufferField of 75 bits
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {ff f1 34 79 f1 34 79 01 00 00 00 00}}
    Method (M024, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = Concatenate (BUF0, BUF0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to FieldUnit of 24 bits
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Integer 0xbc9a78}
    // memory: read32 0x100c 0x35613635
    // memory: write32 0x100c 0x35000000
    // memory: read32 0x100c 0x35000000
    // memory: write32 0x100c 0x35bc9a78
    // memory: read32 0x100c 0x35bc9a78
    Method (M025, 0, Serialized)
    {
        FTG0 = 0
        Local5 = Concatenate (BUF0, BUF0, FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // Concatenate of buffers to FieldUnit of 72 bits
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {78 9a bc 78 9a bc 00 00 00}}
    // memory: read32 0x100c 0x35bc9a78
    // memory: write32 0x100c 0xbc9a78
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0xbc9a78
    // memory: write32 0x100c 0x78bc9a78
    // memory: write32 0x1010 0x9a78bc9a
    // memory: write32 0x1014 0xbc
    // memory: read32 0x100c 0x78bc9a78
    // memory: read32 0x1010 0x9a78bc9a
    // memory: read32 0x1014 0xbc
    Method (M026, 0, Serialized)
    {
        FTG1 = 0
        Local5 = Concatenate (BUF0, BUF0, FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // Concatenate of buffers to Index of Package
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Package {Integer 0x1, Buffer {78 9a bc 78 9a bc}, Integer 0x3}}
    Method (M027, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = Concatenate (BUF0, BUF0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to Index of Buffer
    // expect: Package {Buffer {78 9a bc 78 9a bc}, Buffer {01 78 03}}
    Method (M028, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = Concatenate (BUF0, BUF0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to Index of String
    // expect: Package {Buffer {78 9a bc 78 9a bc}, String "axc"}
    Method (M029, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = Concatenate (BUF0, BUF0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Concatenate of buffers to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M02A, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = Concatenate (BUF0, BUF0, DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to Local
    // expect: Package {String "0000000000001234", String "0000000000001234"}
    Method (M02B, 0, Serialized)
    {
        Local5 = ToHexString (INT0, Local0)
        Return (SHOW (Local5, Local0))
    }

    // ToHexString to Arg
    // expect: Package {String "0000000000001234", String "0000000000001234"}
    Method (M02C, 0, Serialized)
    {
        Local5 = ToHexString (INT0, Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // ToHexString to Name of Integer
    // expect: Package {String "0000000000001234", String "0000000000001234"}
    Method (M02D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = ToHexString (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to Name of String
    // expect: Package {String "0000000000001234", String "0000000000001234"}
    Method (M02E, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = ToHexString (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to Name of Buffer
    // expect: Package {String "0000000000001234", String "0000000000001234"}
    Method (M02F, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = ToHexString (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M030, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = ToHexString (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to BufferField of 12 bits
    // expect: Package {String "0000000000001234", Buffer {0f 03 ff ff}}
    Method (M031, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = ToHexString (INT0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to BufferField of 75 bits
    // expect: Package {String "0000000000001234", Buffer {ff 61 60 60 60 60 60 60 60 60 00 00}}
    Method (M032, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = ToHexString (INT0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to FieldUnit of 24 bits
    // expect: Package {String "0000000000001234", Integer 0x303030}
    // memory: read32 0x100c 0x78bc9a78
    // memory: write32 0x100c 0x78000000
    // memory: read32 0x100c 0x78000000
    // memory: write32 0x100c 0x78303030
    // memory: read32 0x100c 0x78303030
    Method (M033, 0, Serialized)
    {
        FTG0 = 0
        Local5 = ToHexString (INT0, FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // ToHexString to FieldUnit of 72 bits
    // expect: Package {String "0000000000001234", Buffer {30 30 30 30 30 30 30 30 30}}
    // memory: read32 0x100c 0x78303030
    // memory: write32 0x100c 0x303030
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x303030
    // memory: write32 0x100c 0x30303030
    // memory: write32 0x1010 0x30303030
    // memory: write32 0x1014 0x30303030
    // memory: read32 0x100c 0x30303030
    // memory: read32 0x1010 0x30303030
    // memory: read32 0x1014 0x30303030
    Method (M034, 0, Serialized)
    {
        FTG1 = 0
        Local5 = ToHexString (INT0, FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // ToHexString to Index of Package
    // expect: Package {String "0000000000001234", Package {Integer 0x1, String "0000000000001234", Integer 0x3}}
    Method (M035, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = ToHexString (INT0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to Index of Buffer
    // expect: Package {String "0000000000001234", Buffer {01 30 03}}
    Method (M036, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = ToHexString (INT0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to Index of String
    // expect: Package {String "0000000000001234", String "a0c"}
    Method (M037, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = ToHexString (INT0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToHexString to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M038, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = ToHexString (INT0, DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to Local
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {34 12 00 00 00 00 00 00}}
    Method (M039, 0, Serialized)
    {
        Local5 = ToBuffer (INT0, Local0)
        Return (SHOW (Local5, Local0))
    }

    // ToBuffer to Arg
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {34 12 00 00 00 00 00 00}}
    Method (M03A, 0, Serialized)
    {
        Local5 = ToBuffer (INT0, Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // ToBuffer to Name of Integer
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {34 12 00 00 00 00 00 00}}
    Method (M03B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = ToBuffer (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to Name of String
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {34 12 00 00 00 00 00 00}}
    Method (M03C, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = ToBuffer (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to Name of Buffer
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {34 12 00 00 00}}
    Method (M03D, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = ToBuffer (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M03E, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = ToBuffer (INT0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to BufferField of 12 bits
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {4f 23 ff ff}}
    Method (M03F, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = ToBuffer (INT0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to BufferField of 75 bits
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {ff 69 24 00 00 00 00 00 00 00 00 00}}
    Method (M040, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = ToBuffer (INT0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to FieldUnit of 24 bits
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Integer 0x1234}
    // memory: read32 0x100c 0x30303030
    // memory: write32 0x100c 0x30000000
    // memory: read32 0x100c 0x30000000
    // memory: write32 0x100c 0x30001234
    // memory: read32 0x100c 0x30001234
    Method (M041, 0, Serialized)
    {
        FTG0 = 0
        Local5 = ToBuffer (INT0, FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // ToBuffer to FieldUnit of 72 bits
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {34 12 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x30001234
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
    Method (M042, 0, Serialized)
    {
        FTG1 = 0
        Local5 = ToBuffer (INT0, FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // ToBuffer to Index of Package
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Package {Integer 0x1, Buffer {34 12 00 00 00 00 00 00}, Integer 0x3}}
    Method (M043, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = ToBuffer (INT0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to Index of Buffer
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, Buffer {01 34 03}}
    Method (M044, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = ToBuffer (INT0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to Index of String
    // expect: Package {Buffer {34 12 00 00 00 00 00 00}, String "a4c"}
    Method (M045, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = ToBuffer (INT0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToBuffer to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M046, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = ToBuffer (INT0, DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to Local
    // expect: Package {Integer 0x38, Integer 0x38}
    Method (M047, 0, Serialized)
    {
        Local5 = ToInteger (STR0, Local0)
        Return (SHOW (Local5, Local0))
    }

    // ToInteger to Arg
    // expect: Package {Integer 0x38, Integer 0x38}
    Method (M048, 0, Serialized)
    {
        Local5 = ToInteger (STR0, Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // ToInteger to Name of Integer
    // expect: Package {Integer 0x38, Integer 0x38}
    Method (M049, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = ToInteger (STR0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to Name of String
    // expect: Package {Integer 0x38, Integer 0x38}
    Method (M04A, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = ToInteger (STR0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to Name of Buffer
    // expect: Package {Integer 0x38, Integer 0x38}
    Method (M04B, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = ToInteger (STR0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M04C, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = ToInteger (STR0, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to BufferField of 12 bits
    // expect: Package {Integer 0x38, Buffer {8f 03 ff ff}}
    Method (M04D, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = ToInteger (STR0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to BufferField of 75 bits
    // expect: Package {Integer 0x38, Buffer {ff 71 00 00 00 00 00 00 00 00 00 00}}
    Method (M04E, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = ToInteger (STR0, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to FieldUnit of 24 bits
    // expect: Package {Integer 0x38, Integer 0x38}
    // memory: read32 0x100c 0x34001234
    // memory: write32 0x100c 0x34000000
    // memory: read32 0x100c 0x34000000
    // memory: write32 0x100c 0x34000038
    // memory: read32 0x100c 0x34000038
    Method (M04F, 0, Serialized)
    {
        FTG0 = 0
        Local5 = ToInteger (STR0, FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // ToInteger to FieldUnit of 72 bits
    // expect: Package {Integer 0x38, Buffer {38 00 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x34000038
    // memory: write32 0x100c 0x38
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x38
    // memory: write32 0x100c 0x38000038
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x38000038
    // memory: read32 0x1010 0x0
    // memory: read32 0x1014 0x0
    Method (M050, 0, Serialized)
    {
        FTG1 = 0
        Local5 = ToInteger (STR0, FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // ToInteger to Index of Package
    // expect: Package {Integer 0x38, Package {Integer 0x1, Integer 0x38, Integer 0x3}}
    Method (M051, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = ToInteger (STR0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to Index of Buffer
    // expect: Package {Integer 0x38, Buffer {01 38 03}}
    Method (M052, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = ToInteger (STR0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to Index of String
    // expect: Package {Integer 0x38, String "a8c"}
    Method (M053, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = ToInteger (STR0, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // ToInteger to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M054, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = ToInteger (STR0, DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // Mid to Local
    // expect: Package {Buffer {9a bc}, Buffer {9a bc}}
    Method (M055, 0, Serialized)
    {
        Local5 = Mid (BUF0, 1, 2, Local0)
        Return (SHOW (Local5, Local0))
    }

    // Mid to Arg
    // expect: Package {Buffer {9a bc}, Buffer {9a bc}}
    Method (M056, 0, Serialized)
    {
        Local5 = Mid (BUF0, 1, 2, Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // Mid to Name of Integer
    // expect: Package {Buffer {9a bc}, Integer 0xbc9a}
    Method (M057, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = Mid (BUF0, 1, 2, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Mid to Name of String
    // expect: Package {Buffer {9a bc}, String "0x9A 0xBC"}
    Method (M058, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = Mid (BUF0, 1, 2, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Mid to Name of Buffer
    // expect: Package {Buffer {9a bc}, Buffer {9a bc 00 00 00}}
    Method (M059, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = Mid (BUF0, 1, 2, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Mid to Name of Package
    // expect: AE_AML_TARGET_TYPE
    Method (M05A, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = Mid (BUF0, 1, 2, TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Mid to BufferField of 12 bits
    // expect: Package {Buffer {9a bc}, Buffer {af c9 ff ff}}
    Method (M05B, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = Mid (BUF0, 1, 2, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Mid to BufferField of 75 bits
    // expect: Package {Buffer {9a bc}, Buffer {ff 35 79 01 00 00 00 00 00 00 00 00}}
    Method (M05C, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = Mid (BUF0, 1, 2, BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Mid to FieldUnit of 24 bits
    // expect: Package {Buffer {9a bc}, Integer 0xbc9a}
    // memory: read32 0x100c 0x38000038
    // memory: write32 0x100c 0x38000000
    // memory: read32 0x100c 0x38000000
    // memory: write32 0x100c 0x3800bc9a
    // memory: read32 0x100c 0x3800bc9a
    Method (M05D, 0, Serialized)
    {
        FTG0 = 0
        Local5 = Mid (BUF0, 1, 2, FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // Mid to FieldUnit of 72 bits
    // expect: Package {Buffer {9a bc}, Buffer {9a bc 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x3800bc9a
    // memory: write32 0x100c 0xbc9a
    // memory: write32 0x1010 0x0
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0xbc9a
    // memory: write32 0x100c 0x9a00bc9a
    // memory: write32 0x1010 0xbc
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x9a00bc9a
    // memory: read32 0x1010 0xbc
    // memory: read32 0x1014 0x0
    Method (M05E, 0, Serialized)
    {
        FTG1 = 0
        Local5 = Mid (BUF0, 1, 2, FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // Mid to Index of Package
    // expect: Package {Buffer {9a bc}, Package {Integer 0x1, Buffer {9a bc}, Integer 0x3}}
    Method (M05F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = Mid (BUF0, 1, 2, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Mid to Index of Buffer
    // expect: Package {Buffer {9a bc}, Buffer {01 9a 03}}
    Method (M060, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = Mid (BUF0, 1, 2, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Mid to Index of String
    // expect: Package {Buffer {9a bc}, String "a\x9ac"}
    Method (M061, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = Mid (BUF0, 1, 2, TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Mid to local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M062, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = Mid (BUF0, 1, 2, DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // Increment of Local
    // expect: Package {Integer 0x12, Integer 0x12}
    Method (M063, 0, Serialized)
    {
        Local0 = 0x11
        Local5 = Increment (Local0)
        Return (SHOW (Local5, Local0))
    }

    // Decrement of Local
    // expect: Package {Integer 0x10, Integer 0x10}
    Method (M064, 0, Serialized)
    {
        Local0 = 0x11
        Local5 = Decrement (Local0)
        Return (SHOW (Local5, Local0))
    }

    // Increment of Arg
    // expect: Package {Integer 0x12, Integer 0x12}
    Method (M065, 0, Serialized)
    {
        Arg0 = 0x11
        Local5 = Increment (Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // Decrement of Arg
    // expect: Package {Integer 0x10, Integer 0x10}
    Method (M066, 0, Serialized)
    {
        Arg0 = 0x11
        Local5 = Decrement (Arg0)
        Return (SHOW (Local5, Arg0))
    }

    // Increment of Name of Integer
    // expect: Package {Integer 0x12, Integer 0x12}
    Method (M067, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = Increment (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Name of Integer
    // expect: Package {Integer 0x10, Integer 0x10}
    Method (M068, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Local5 = Decrement (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Increment of Name of String
    // expect: Package {Integer 0x1, String "0000000000000001"}
    Method (M069, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = Increment (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Name of String
    // expect: Package {Integer 0xffffffffffffffff, String "FFFFFFFFFFFFFFFF"}
    Method (M06A, 0, Serialized)
    {
        Name (TGT0, "old text")
        Local5 = Decrement (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Increment of Name of Buffer
    // expect: Package {Integer 0x504030202, Buffer {02 02 03 04 05}}
    Method (M06B, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = Increment (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Name of Buffer
    // expect: Package {Integer 0x504030200, Buffer {00 02 03 04 05}}
    Method (M06C, 0, Serialized)
    {
        Name (TGT0, Buffer (5) {1, 2, 3, 4, 5})
        Local5 = Decrement (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Increment of Name of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M06D, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = Increment (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Name of Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M06E, 0, Serialized)
    {
        Name (TGT0, Package () {1})
        Local5 = Decrement (TGT0)
        Return (SHOW (Local5, TGT0))
    }

    // Increment of BufferField of 12 bits
    // expect: Package {Integer 0x1000, Buffer {0f 00 ff ff}}
    Method (M06F, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = Increment (BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of BufferField of 12 bits
    // expect: Package {Integer 0xffe, Buffer {ef ff ff ff}}
    Method (M070, 0, Serialized)
    {
        Name (TGT0, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (TGT0, 4, 12, BFT0)
        Local5 = Decrement (BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Increment of BufferField of 75 bits
    // expect: Package {Integer 0x80, Buffer {ff 01 01 00 00 00 00 00 00 00 00 00}}
    Method (M071, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = Increment (BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of BufferField of 75 bits
    // expect: Package {Integer 0x7e, Buffer {ff fd 00 00 00 00 00 00 00 00 00 00}}
    Method (M072, 0, Serialized)
    {
        Name (TGT0, Buffer (12) {0xFF, 0xFF}) CreateField (TGT0, 9, 75, BFT0)
        Local5 = Decrement (BFT0)
        Return (SHOW (Local5, TGT0))
    }

    // Increment of FieldUnit of 24 bits
    // expect: Package {Integer 0xbc9b, Integer 0xbc9b}
    // memory: read32 0x100c 0x9a00bc9a
    // memory: read32 0x100c 0x9a00bc9a
    // memory: write32 0x100c 0x9a00bc9b
    // memory: read32 0x100c 0x9a00bc9b
    Method (M073, 0, Serialized)
    {
        Local5 = Increment (FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // Decrement of FieldUnit of 24 bits
    // expect: Package {Integer 0xbc9a, Integer 0xbc9a}
    // memory: read32 0x100c 0x9a00bc9b
    // memory: read32 0x100c 0x9a00bc9b
    // memory: write32 0x100c 0x9a00bc9a
    // memory: read32 0x100c 0x9a00bc9a
    Method (M074, 0, Serialized)
    {
        Local5 = Decrement (FTG0)
        Return (SHOW (Local5, FTG0))
    }

    // Increment of FieldUnit of 72 bits
    // expect: Package {Integer 0xbc9b, Buffer {9b bc 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x9a00bc9a
    // memory: read32 0x1010 0xbc
    // memory: read32 0x1014 0x0
    // memory: read32 0x100c 0x9a00bc9a
    // memory: write32 0x100c 0x9b00bc9a
    // memory: write32 0x1010 0xbc
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x9b00bc9a
    // memory: read32 0x1010 0xbc
    // memory: read32 0x1014 0x0
    Method (M075, 0, Serialized)
    {
        Local5 = Increment (FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // Decrement of FieldUnit of 72 bits
    // expect: Package {Integer 0xbc9a, Buffer {9a bc 00 00 00 00 00 00 00}}
    // memory: read32 0x100c 0x9b00bc9a
    // memory: read32 0x1010 0xbc
    // memory: read32 0x1014 0x0
    // memory: read32 0x100c 0x9b00bc9a
    // memory: write32 0x100c 0x9a00bc9a
    // memory: write32 0x1010 0xbc
    // memory: write32 0x1014 0x0
    // memory: read32 0x100c 0x9a00bc9a
    // memory: read32 0x1010 0xbc
    // memory: read32 0x1014 0x0
    Method (M076, 0, Serialized)
    {
        Local5 = Decrement (FTG1)
        Return (SHOW (Local5, FTG1))
    }

    // Increment of Index of Package
    // expect: Package {Integer 0x3, Package {Integer 0x1, Integer 0x3, Integer 0x3}}
    Method (M077, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = Increment (TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Index of Package
    // expect: Package {Integer 0x1, Package {Integer 0x1, Integer 0x1, Integer 0x3}}
    Method (M078, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2, 3})
        Local5 = Decrement (TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Increment of Index of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M079, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = Increment (TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Index of Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07A, 0, Serialized)
    {
        Name (TGT0, Buffer () {1, 2, 3})
        Local5 = Decrement (TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Increment of Index of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M07B, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = Increment (TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of Index of String
    // expect: AE_AML_OPERAND_TYPE
    Method (M07C, 0, Serialized)
    {
        Name (TGT0, "abc")
        Local5 = Decrement (TGT0[1])
        Return (SHOW (Local5, TGT0))
    }

    // Increment of local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07D, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = Increment (DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }

    // Decrement of local reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M07E, 0, Serialized)
    {
        Name (TGT0, 0x11) Local0 = RefOf (TGT0)
        Local5 = Decrement (DerefOf (Local0))
        Return (SHOW (Local5, TGT0))
    }
}
