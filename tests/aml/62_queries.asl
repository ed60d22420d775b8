// Types, sizes, references and elements of every kind.
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

    // ObjectType: Integer
    // expect: Integer 0x1
    Method (M001, 0, Serialized)
    {
        Return (ObjectType (INT0))
    }

    // SizeOf: Integer
    // expect: Integer 0x8
    Method (M002, 0, Serialized)
    {
        Return (SizeOf (INT0))
    }

    // RefOf: Integer
    // expect: Integer 0x1234
    Method (M003, 0, Serialized)
    {
        Return (RefOf (INT0))
    }

    // CondRefOf: Integer
    // expect: Integer 0xffffffffffffffff
    Method (M004, 0, Serialized)
    {
        Return (CondRefOf (INT0))
    }

    // ObjectType of a reference: Integer
    // expect: Integer 0x1
    Method (M005, 0, Serialized)
    {
        Return (ObjectType (RefOf (INT0)))
    }

    // DerefOf a reference: Integer
    // expect: Integer 0x1234
    Method (M006, 0, Serialized)
    {
        Local0 = RefOf (INT0)
        Return (DerefOf (Local0))
    }

    // Return of Integer
    // expect: Integer 0x1234
    Method (M007, 0, Serialized)
    {
        Return (INT0)
    }

    // Index 0: Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M008, 0, Serialized)
    {
        Return (DerefOf (Index (INT0, 0)))
    }

    // Index 2: Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M009, 0, Serialized)
    {
        Return (DerefOf (Index (INT0, 2)))
    }

    // Index 9: Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M00A, 0, Serialized)
    {
        Return (DerefOf (Index (INT0, 9)))
    }

    // DerefOf: Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M00B, 0, Serialized)
    {
        Return (DerefOf (INT0))
    }

    // ObjectType: String
    // expect: Integer 0x2
    Method (M00C, 0, Serialized)
    {
        Return (ObjectType (STR0))
    }

    // SizeOf: String
    // expect: Integer 0x4
    Method (M00D, 0, Serialized)
    {
        Return (SizeOf (STR0))
    }

    // RefOf: String
    // expect: String "56ab"
    Method (M00E, 0, Serialized)
    {
        Return (RefOf (STR0))
    }

    // CondRefOf: String
    // expect: Integer 0xffffffffffffffff
    Method (M00F, 0, Serialized)
    {
        Return (CondRefOf (STR0))
    }

    // ObjectType of a reference: String
    // expect: Integer 0x2
    Method (M010, 0, Serialized)
    {
        Return (ObjectType (RefOf (STR0)))
    }

    // DerefOf a reference: String
    // expect: String "56ab"
    Method (M011, 0, Serialized)
    {
        Local0 = RefOf (STR0)
        Return (DerefOf (Local0))
    }

    // Return of String
    // expect: String "56ab"
    Method (M012, 0, Serialized)
    {
        Return (STR0)
    }

    // Index 0: String
    // expect: Integer 0x35
    Method (M013, 0, Serialized)
    {
        Return (DerefOf (Index (STR0, 0)))
    }

    // Index 2: String
    // expect: Integer 0x61
    Method (M014, 0, Serialized)
    {
        Return (DerefOf (Index (STR0, 2)))
    }

    // Index 9: String
    // expect: AE_AML_STRING_LIMIT
    Method (M015, 0, Serialized)
    {
        Return (DerefOf (Index (STR0, 9)))
    }

    // DerefOf: String
    // expect: AE_NOT_FOUND
    Method (M016, 0, Serialized)
    {
        Return (DerefOf (STR0))
    }

    // ObjectType: Buffer
    // expect: Integer 0x3
    Method (M017, 0, Serialized)
    {
        Return (ObjectType (BUF0))
    }

    // SizeOf: Buffer
    // expect: Integer 0x3
    Method (M018, 0, Serialized)
    {
        Return (SizeOf (BUF0))
    }

    // RefOf: Buffer
    // expect: Buffer {78 9a bc}
    Method (M019, 0, Serialized)
    {
        Return (RefOf (BUF0))
    }

    // CondRefOf: Buffer
    // expect: Integer 0xffffffffffffffff
    Method (M01A, 0, Serialized)
    {
        Return (CondRefOf (BUF0))
    }

    // ObjectType of a reference: Buffer
    // expect: Integer 0x3
    Method (M01B, 0, Serialized)
    {
        Return (ObjectType (RefOf (BUF0)))
    }

    // DerefOf a reference: Buffer
    // expect: Buffer {78 9a bc}
    Method (M01C, 0, Serialized)
    {
        Local0 = RefOf (BUF0)
        Return (DerefOf (Local0))
    }

    // Return of Buffer
    // expect: Buffer {78 9a bc}
    Method (M01D, 0, Serialized)
    {
        Return (BUF0)
    }

    // Index 0: Buffer
    // expect: Integer 0x78
    Method (M01E, 0, Serialized)
    {
        Return (DerefOf (Index (BUF0, 0)))
    }

    // Index 2: Buffer
    // expect: Integer 0xbc
    Method (M01F, 0, Serialized)
    {
        Return (DerefOf (Index (BUF0, 2)))
    }

    // Index 9: Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M020, 0, Serialized)
    {
        Return (DerefOf (Index (BUF0, 9)))
    }

    // DerefOf: Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M021, 0, Serialized)
    {
        Return (DerefOf (BUF0))
    }

    // ObjectType: Package
    // expect: Integer 0x4
    Method (M022, 0, Serialized)
    {
        Return (ObjectType (PKG0))
    }

    // SizeOf: Package
    // expect: Integer 0x3
    Method (M023, 0, Serialized)
    {
        Return (SizeOf (PKG0))
    }

    // RefOf: Package
    // expect: Package {Integer 0x11, String "two", Buffer {33}}
    Method (M024, 0, Serialized)
    {
        Return (RefOf (PKG0))
    }

    // CondRefOf: Package
    // expect: Integer 0xffffffffffffffff
    Method (M025, 0, Serialized)
    {
        Return (CondRefOf (PKG0))
    }

    // ObjectType of a reference: Package
    // expect: Integer 0x4
    Method (M026, 0, Serialized)
    {
        Return (ObjectType (RefOf (PKG0)))
    }

    // DerefOf a reference: Package
    // expect: Package {Integer 0x11, String "two", Buffer {33}}
    Method (M027, 0, Serialized)
    {
        Local0 = RefOf (PKG0)
        Return (DerefOf (Local0))
    }

    // Return of Package
    // expect: Package {Integer 0x11, String "two", Buffer {33}}
    Method (M028, 0, Serialized)
    {
        Return (PKG0)
    }

    // Index 0: Package
    // expect: Integer 0x11
    Method (M029, 0, Serialized)
    {
        Return (DerefOf (Index (PKG0, 0)))
    }

    // Index 2: Package
    // expect: Buffer {33}
    Method (M02A, 0, Serialized)
    {
        Return (DerefOf (Index (PKG0, 2)))
    }

    // Index 9: Package
    // expect: AE_AML_PACKAGE_LIMIT
    Method (M02B, 0, Serialized)
    {
        Return (DerefOf (Index (PKG0, 9)))
    }

    // DerefOf: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M02C, 0, Serialized)
    {
        Return (DerefOf (PKG0))
    }

    // Index returned: Package
    // expect: String "two"
    Method (M02D, 0, Serialized)
    {
        Return (Index (PKG0, 1))
    }

    // ObjectType: BufferField of 12 bits
    // expect: Integer 0xe
    Method (M02E, 0, Serialized)
    {
        Return (ObjectType (BFD0))
    }

    // SizeOf: BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M02F, 0, Serialized)
    {
        Return (SizeOf (BFD0))
    }

    // RefOf: BufferField of 12 bits
    // expect: AE_TYPE
    Method (M030, 0, Serialized)
    {
        Return (RefOf (BFD0))
    }

    // CondRefOf: BufferField of 12 bits
    // expect: Integer 0xffffffffffffffff
    Method (M031, 0, Serialized)
    {
        Return (CondRefOf (BFD0))
    }

    // ObjectType of a reference: BufferField of 12 bits
    // expect: Integer 0xe
    Method (M032, 0, Serialized)
    {
        Return (ObjectType (RefOf (BFD0)))
    }

    // DerefOf a reference: BufferField of 12 bits
    // expect: Buffer {20 00}
    Method (M033, 0, Serialized)
    {
        Local0 = RefOf (BFD0)
        Return (DerefOf (Local0))
    }

    // Return of BufferField of 12 bits
    // expect: Buffer {20 00}
    Method (M034, 0, Serialized)
    {
        Return (BFD0)
    }

    // Index 0: BufferField of 12 bits
    // expect: Integer 0x20
    Method (M035, 0, Serialized)
    {
        Return (DerefOf (Index (BFD0, 0)))
    }

    // Index 2: BufferField of 12 bits
    // expect: AE_AML_BUFFER_LIMIT
    Method (M036, 0, Serialized)
    {
        Return (DerefOf (Index (BFD0, 2)))
    }

    // Index 9: BufferField of 12 bits
    // expect: AE_AML_BUFFER_LIMIT
    Method (M037, 0, Serialized)
    {
        Return (DerefOf (Index (BFD0, 9)))
    }

    // DerefOf: BufferField of 12 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M038, 0, Serialized)
    {
        Return (DerefOf (BFD0))
    }

    // ObjectType: BufferField of 75 bits
    // expect: Integer 0xe
    Method (M039, 0, Serialized)
    {
        Return (ObjectType (BFD1))
    }

    // SizeOf: BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M03A, 0, Serialized)
    {
        Return (SizeOf (BFD1))
    }

    // RefOf: BufferField of 75 bits
    // expect: AE_TYPE
    Method (M03B, 0, Serialized)
    {
        Return (RefOf (BFD1))
    }

    // CondRefOf: BufferField of 75 bits
    // expect: Integer 0xffffffffffffffff
    Method (M03C, 0, Serialized)
    {
        Return (CondRefOf (BFD1))
    }

    // ObjectType of a reference: BufferField of 75 bits
    // expect: Integer 0xe
    Method (M03D, 0, Serialized)
    {
        Return (ObjectType (RefOf (BFD1)))
    }

    // DerefOf a reference: BufferField of 75 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05}
    Method (M03E, 0, Serialized)
    {
        Local0 = RefOf (BFD1)
        Return (DerefOf (Local0))
    }

    // Return of BufferField of 75 bits
    // expect: Buffer {81 01 82 02 83 03 84 04 85 05}
    Method (M03F, 0, Serialized)
    {
        Return (BFD1)
    }

    // Index 0: BufferField of 75 bits
    // expect: Integer 0x81
    Method (M040, 0, Serialized)
    {
        Return (DerefOf (Index (BFD1, 0)))
    }

    // Index 2: BufferField of 75 bits
    // expect: Integer 0x82
    Method (M041, 0, Serialized)
    {
        Return (DerefOf (Index (BFD1, 2)))
    }

    // Index 9: BufferField of 75 bits
    // expect: Integer 0x5
    Method (M042, 0, Serialized)
    {
        Return (DerefOf (Index (BFD1, 9)))
    }

    // DerefOf: BufferField of 75 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M043, 0, Serialized)
    {
        Return (DerefOf (BFD1))
    }

    // ObjectType: FieldUnit of 16 bits
    // expect: Integer 0x5
    Method (M044, 0, Serialized)
    {
        Return (ObjectType (FLD0))
    }

    // SizeOf: FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M045, 0, Serialized)
    {
        Return (SizeOf (FLD0))
    }

    // RefOf: FieldUnit of 16 bits
    // expect: AE_TYPE
    Method (M046, 0, Serialized)
    {
        Return (RefOf (FLD0))
    }

    // CondRefOf: FieldUnit of 16 bits
    // expect: Integer 0xffffffffffffffff
    Method (M047, 0, Serialized)
    {
        Return (CondRefOf (FLD0))
    }

    // ObjectType of a reference: FieldUnit of 16 bits
    // expect: Integer 0x5
    Method (M048, 0, Serialized)
    {
        Return (ObjectType (RefOf (FLD0)))
    }

    // DerefOf a reference: FieldUnit of 16 bits
    // expect: Integer 0x4321
    // memory: read32 0x1000 0x32314321
    Method (M049, 0, Serialized)
    {
        Local0 = RefOf (FLD0)
        Return (DerefOf (Local0))
    }

    // Return of FieldUnit of 16 bits
    // expect: Integer 0x4321
    // memory: read32 0x1000 0x32314321
    Method (M04A, 0, Serialized)
    {
        Return (FLD0)
    }

    // Index 0: FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M04B, 0, Serialized)
    {
        Return (DerefOf (Index (FLD0, 0)))
    }

    // Index 2: FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M04C, 0, Serialized)
    {
        Return (DerefOf (Index (FLD0, 2)))
    }

    // Index 9: FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M04D, 0, Serialized)
    {
        Return (DerefOf (Index (FLD0, 9)))
    }

    // DerefOf: FieldUnit of 16 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M04E, 0, Serialized)
    {
        Return (DerefOf (FLD0))
    }

    // ObjectType: FieldUnit of 80 bits
    // expect: Integer 0x5
    Method (M04F, 0, Serialized)
    {
        Return (ObjectType (FLD1))
    }

    // SizeOf: FieldUnit of 80 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M050, 0, Serialized)
    {
        Return (SizeOf (FLD1))
    }

    // RefOf: FieldUnit of 80 bits
    // expect: AE_TYPE
    Method (M051, 0, Serialized)
    {
        Return (RefOf (FLD1))
    }

    // CondRefOf: FieldUnit of 80 bits
    // expect: Integer 0xffffffffffffffff
    Method (M052, 0, Serialized)
    {
        Return (CondRefOf (FLD1))
    }

    // ObjectType of a reference: FieldUnit of 80 bits
    // expect: Integer 0x5
    Method (M053, 0, Serialized)
    {
        Return (ObjectType (RefOf (FLD1)))
    }

    // DerefOf a reference: FieldUnit of 80 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M054, 0, Serialized)
    {
        Local0 = RefOf (FLD1)
        Return (DerefOf (Local0))
    }

    // Return of FieldUnit of 80 bits
    // expect: Buffer {31 32 33 34 35 36 37 38 39 3a}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M055, 0, Serialized)
    {
        Return (FLD1)
    }

    // Index 0: FieldUnit of 80 bits
    // expect: Integer 0x31
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M056, 0, Serialized)
    {
        Return (DerefOf (Index (FLD1, 0)))
    }

    // Index 2: FieldUnit of 80 bits
    // expect: Integer 0x33
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M057, 0, Serialized)
    {
        Return (DerefOf (Index (FLD1, 2)))
    }

    // Index 9: FieldUnit of 80 bits
    // expect: Integer 0x3a
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M058, 0, Serialized)
    {
        Return (DerefOf (Index (FLD1, 9)))
    }

    // DerefOf: FieldUnit of 80 bits
    // expect: AE_AML_OPERAND_TYPE
    Method (M059, 0, Serialized)
    {
        Return (DerefOf (FLD1))
    }

    // Index 0: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M05A, 0, Serialized)
    {
        Return (DerefOf (Index (RefOf (INT0), 0)))
    }

    // Index 2: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M05B, 0, Serialized)
    {
        Return (DerefOf (Index (RefOf (INT0), 2)))
    }

    // Index 9: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M05C, 0, Serialized)
    {
        Return (DerefOf (Index (RefOf (INT0), 9)))
    }

    // DerefOf: reference
    // expect: Integer 0x1234
    Method (M05D, 0, Serialized)
    {
        Return (DerefOf (RefOf (INT0)))
    }

    // Index returned: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M05E, 0, Serialized)
    {
        Return (Index (RefOf (INT0), 1))
    }

    // ObjectType: unset local
    // expect: Integer 0x0
    Method (M05F, 0, Serialized)
    {
        Return (ObjectType (Local7))
    }

    // SizeOf: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M060, 0, Serialized)
    {
        Return (SizeOf (Local7))
    }

    // CondRefOf: unset local
    // expect: Integer 0xffffffffffffffff
    Method (M061, 0, Serialized)
    {
        Return (CondRefOf (Local7))
    }

    // ObjectType of a reference: unset local
    // expect: Integer 0x0
    Method (M062, 0, Serialized)
    {
        Return (ObjectType (RefOf (Local7)))
    }

    // DerefOf a reference: unset local
    // expect: Nothing
    Method (M063, 0, Serialized)
    {
        Local0 = RefOf (Local7)
        Return (DerefOf (Local0))
    }

    // Return of unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M064, 0, Serialized)
    {
        Return (Local7)
    }

    // Index 0: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M065, 0, Serialized)
    {
        Return (DerefOf (Index (Local7, 0)))
    }

    // Index 2: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M066, 0, Serialized)
    {
        Return (DerefOf (Index (Local7, 2)))
    }

    // Index 9: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M067, 0, Serialized)
    {
        Return (DerefOf (Index (Local7, 9)))
    }

    // DerefOf: unset local
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M068, 0, Serialized)
    {
        Return (DerefOf (Local7))
    }

    // ObjectType: Device
    // expect: Integer 0x6
    Method (M069, 0, Serialized)
    {
        Return (ObjectType (DEV0))
    }

    // SizeOf: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M06A, 0, Serialized)
    {
        Return (SizeOf (DEV0))
    }

    // RefOf: Device
    // expect: AE_TYPE
    Method (M06B, 0, Serialized)
    {
        Return (RefOf (DEV0))
    }

    // CondRefOf: Device
    // expect: Integer 0xffffffffffffffff
    Method (M06C, 0, Serialized)
    {
        Return (CondRefOf (DEV0))
    }

    // ObjectType of a reference: Device
    // expect: Integer 0x6
    Method (M06D, 0, Serialized)
    {
        Return (ObjectType (RefOf (DEV0)))
    }

    // DerefOf a reference: Device
    // expect: Nothing
    Method (M06E, 0, Serialized)
    {
        Local0 = RefOf (DEV0)
        Return (DerefOf (Local0))
    }

    // Return of Device
    // expect: AE_TYPE
    Method (M06F, 0, Serialized)
    {
        Return (DEV0)
    }

    // Index 0: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M070, 0, Serialized)
    {
        Return (DerefOf (Index (DEV0, 0)))
    }

    // Index 2: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M071, 0, Serialized)
    {
        Return (DerefOf (Index (DEV0, 2)))
    }

    // Index 9: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M072, 0, Serialized)
    {
        Return (DerefOf (Index (DEV0, 9)))
    }

    // DerefOf: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M073, 0, Serialized)
    {
        Return (DerefOf (DEV0))
    }

    // Index returned: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M074, 0, Serialized)
    {
        Return (Index (DEV0, 1))
    }

    // ObjectType: Event
    // expect: Integer 0x7
    Method (M075, 0, Serialized)
    {
        Return (ObjectType (EVT0))
    }

    // SizeOf: Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M076, 0, Serialized)
    {
        Return (SizeOf (EVT0))
    }

    // RefOf: Event
    // expect: AE_TYPE
    Method (M077, 0, Serialized)
    {
        Return (RefOf (EVT0))
    }

    // CondRefOf: Event
    // expect: Integer 0xffffffffffffffff
    Method (M078, 0, Serialized)
    {
        Return (CondRefOf (EVT0))
    }

    // ObjectType of a reference: Event
    // expect: Integer 0x7
    Method (M079, 0, Serialized)
    {
        Return (ObjectType (RefOf (EVT0)))
    }

    // DerefOf a reference: Event
    // expect: AE_TYPE
    Method (M07A, 0, Serialized)
    {
        Local0 = RefOf (EVT0)
        Return (DerefOf (Local0))
    }

    // Return of Event
    // expect: AE_TYPE
    Method (M07B, 0, Serialized)
    {
        Return (EVT0)
    }

    // Index 0: Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M07C, 0, Serialized)
    {
        Return (DerefOf (Index (EVT0, 0)))
    }

    // Index 2: Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M07D, 0, Serialized)
    {
        Return (DerefOf (Index (EVT0, 2)))
    }

    // Index 9: Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M07E, 0, Serialized)
    {
        Return (DerefOf (Index (EVT0, 9)))
    }

    // DerefOf: Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M07F, 0, Serialized)
    {
        Return (DerefOf (EVT0))
    }

    // ObjectType: Method
    // expect: Integer 0x8
    Method (M080, 0, Serialized)
    {
        Return (ObjectType (MTH0))
    }

    // SizeOf: Method
    // expect: Integer 0x8
    Method (M081, 0, Serialized)
    {
        Return (SizeOf (MTH0))
    }

    // RefOf: Method
    // expect: AE_TYPE
    Method (M082, 0, Serialized)
    {
        Return (RefOf (MTH0))
    }

    // CondRefOf: Method
    // expect: Integer 0xffffffffffffffff
    Method (M083, 0, Serialized)
    {
        Return (CondRefOf (MTH0))
    }

    // ObjectType of a reference: Method
    // expect: Integer 0x8
    Method (M084, 0, Serialized)
    {
        Return (ObjectType (RefOf (MTH0)))
    }

    // DerefOf a reference: Method
    // expect: AE_TYPE
    Method (M085, 0, Serialized)
    {
        Local0 = RefOf (MTH0)
        Return (DerefOf (Local0))
    }

    // Return of Method
    // expect: Integer 0x77
    Method (M086, 0, Serialized)
    {
        Return (MTH0)
    }

    // Index 0: Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M087, 0, Serialized)
    {
        Return (DerefOf (Index (MTH0, 0)))
    }

    // Index 2: Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M088, 0, Serialized)
    {
        Return (DerefOf (Index (MTH0, 2)))
    }

    // Index 9: Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M089, 0, Serialized)
    {
        Return (DerefOf (Index (MTH0, 9)))
    }

    // DerefOf: Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M08A, 0, Serialized)
    {
        Return (DerefOf (MTH0))
    }

    // ObjectType: Mutex
    // expect: Integer 0x9
    Method (M08B, 0, Serialized)
    {
        Return (ObjectType (MTX0))
    }

    // SizeOf: Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M08C, 0, Serialized)
    {
        Return (SizeOf (MTX0))
    }

    // RefOf: Mutex
    // expect: AE_TYPE
    Method (M08D, 0, Serialized)
    {
        Return (RefOf (MTX0))
    }

    // CondRefOf: Mutex
    // expect: Integer 0xffffffffffffffff
    Method (M08E, 0, Serialized)
    {
        Return (CondRefOf (MTX0))
    }

    // ObjectType of a reference: Mutex
    // expect: Integer 0x9
    Method (M08F, 0, Serialized)
    {
        Return (ObjectType (RefOf (MTX0)))
    }

    // DerefOf a reference: Mutex
    // expect: AE_TYPE
    Method (M090, 0, Serialized)
    {
        Local0 = RefOf (MTX0)
        Return (DerefOf (Local0))
    }

    // Return of Mutex
    // expect: AE_TYPE
    Method (M091, 0, Serialized)
    {
        Return (MTX0)
    }

    // Index 0: Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M092, 0, Serialized)
    {
        Return (DerefOf (Index (MTX0, 0)))
    }

    // Index 2: Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M093, 0, Serialized)
    {
        Return (DerefOf (Index (MTX0, 2)))
    }

    // Index 9: Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M094, 0, Serialized)
    {
        Return (DerefOf (Index (MTX0, 9)))
    }

    // DerefOf: Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M095, 0, Serialized)
    {
        Return (DerefOf (MTX0))
    }

    // ObjectType: Region
    // expect: Integer 0xa
    Method (M096, 0, Serialized)
    {
        Return (ObjectType (REG0))
    }

    // SizeOf: Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M097, 0, Serialized)
    {
        Return (SizeOf (REG0))
    }

    // RefOf: Region
    // expect: AE_TYPE
    Method (M098, 0, Serialized)
    {
        Return (RefOf (REG0))
    }

    // CondRefOf: Region
    // expect: Integer 0xffffffffffffffff
    Method (M099, 0, Serialized)
    {
        Return (CondRefOf (REG0))
    }

    // ObjectType of a reference: Region
    // expect: Integer 0xa
    Method (M09A, 0, Serialized)
    {
        Return (ObjectType (RefOf (REG0)))
    }

    // DerefOf a reference: Region
    // expect: AE_TYPE
    Method (M09B, 0, Serialized)
    {
        Local0 = RefOf (REG0)
        Return (DerefOf (Local0))
    }

    // Return of Region
    // expect: AE_TYPE
    Method (M09C, 0, Serialized)
    {
        Return (REG0)
    }

    // Index 0: Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M09D, 0, Serialized)
    {
        Return (DerefOf (Index (REG0, 0)))
    }

    // Index 2: Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M09E, 0, Serialized)
    {
        Return (DerefOf (Index (REG0, 2)))
    }

    // Index 9: Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M09F, 0, Serialized)
    {
        Return (DerefOf (Index (REG0, 9)))
    }

    // DerefOf: Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A0, 0, Serialized)
    {
        Return (DerefOf (REG0))
    }

    // ObjectType: PowerResource
    // expect: Integer 0xb
    Method (M0A1, 0, Serialized)
    {
        Return (ObjectType (PWR0))
    }

    // SizeOf: PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A2, 0, Serialized)
    {
        Return (SizeOf (PWR0))
    }

    // RefOf: PowerResource
    // expect: [Power Resource]
    Method (M0A3, 0, Serialized)
    {
        Return (RefOf (PWR0))
    }

    // CondRefOf: PowerResource
    // expect: Integer 0xffffffffffffffff
    Method (M0A4, 0, Serialized)
    {
        Return (CondRefOf (PWR0))
    }

    // ObjectType of a reference: PowerResource
    // expect: Integer 0xb
    Method (M0A5, 0, Serialized)
    {
        Return (ObjectType (RefOf (PWR0)))
    }

    // DerefOf a reference: PowerResource
    // expect: [Power Resource]
    Method (M0A6, 0, Serialized)
    {
        Local0 = RefOf (PWR0)
        Return (DerefOf (Local0))
    }

    // Return of PowerResource
    // expect: [Power Resource]
    Method (M0A7, 0, Serialized)
    {
        Return (PWR0)
    }

    // Index 0: PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A8, 0, Serialized)
    {
        Return (DerefOf (Index (PWR0, 0)))
    }

    // Index 2: PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A9, 0, Serialized)
    {
        Return (DerefOf (Index (PWR0, 2)))
    }

    // Index 9: PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AA, 0, Serialized)
    {
        Return (DerefOf (Index (PWR0, 9)))
    }

    // DerefOf: PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AB, 0, Serialized)
    {
        Return (DerefOf (PWR0))
    }

    // ObjectType: Processor
    // expect: Integer 0xc
    Method (M0AC, 0, Serialized)
    {
        Return (ObjectType (PRC0))
    }

    // SizeOf: Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AD, 0, Serialized)
    {
        Return (SizeOf (PRC0))
    }

    // RefOf: Processor
    // expect: [Processor]
    Method (M0AE, 0, Serialized)
    {
        Return (RefOf (PRC0))
    }

    // CondRefOf: Processor
    // expect: Integer 0xffffffffffffffff
    Method (M0AF, 0, Serialized)
    {
        Return (CondRefOf (PRC0))
    }

    // ObjectType of a reference: Processor
    // expect: Integer 0xc
    Method (M0B0, 0, Serialized)
    {
        Return (ObjectType (RefOf (PRC0)))
    }

    // DerefOf a reference: Processor
    // expect: [Processor]
    Method (M0B1, 0, Serialized)
    {
        Local0 = RefOf (PRC0)
        Return (DerefOf (Local0))
    }

    // Return of Processor
    // expect: [Processor]
    Method (M0B2, 0, Serialized)
    {
        Return (PRC0)
    }

    // Index 0: Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B3, 0, Serialized)
    {
        Return (DerefOf (Index (PRC0, 0)))
    }

    // Index 2: Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B4, 0, Serialized)
    {
        Return (DerefOf (Index (PRC0, 2)))
    }

    // Index 9: Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B5, 0, Serialized)
    {
        Return (DerefOf (Index (PRC0, 9)))
    }

    // DerefOf: Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B6, 0, Serialized)
    {
        Return (DerefOf (PRC0))
    }

    // ObjectType: ThermalZone
    // expect: Integer 0xd
    Method (M0B7, 0, Serialized)
    {
        Return (ObjectType (THZ0))
    }

    // SizeOf: ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B8, 0, Serialized)
    {
        Return (SizeOf (THZ0))
    }

    // RefOf: ThermalZone
    // expect: AE_TYPE
    Method (M0B9, 0, Serialized)
    {
        Return (RefOf (THZ0))
    }

    // CondRefOf: ThermalZone
    // expect: Integer 0xffffffffffffffff
    Method (M0BA, 0, Serialized)
    {
        Return (CondRefOf (THZ0))
    }

    // ObjectType of a reference: ThermalZone
    // expect: Integer 0xd
    Method (M0BB, 0, Serialized)
    {
        Return (ObjectType (RefOf (THZ0)))
    }

    // DerefOf a reference: ThermalZone
    // expect: Nothing
    Method (M0BC, 0, Serialized)
    {
        Local0 = RefOf (THZ0)
        Return (DerefOf (Local0))
    }

    // Return of ThermalZone
    // expect: AE_TYPE
    Method (M0BD, 0, Serialized)
    {
        Return (THZ0)
    }

    // Index 0: ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M0BE, 0, Serialized)
    {
        Return (DerefOf (Index (THZ0, 0)))
    }

    // Index 2: ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M0BF, 0, Serialized)
    {
        Return (DerefOf (Index (THZ0, 2)))
    }

    // Index 9: ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C0, 0, Serialized)
    {
        Return (DerefOf (Index (THZ0, 9)))
    }

    // DerefOf: ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C1, 0, Serialized)
    {
        Return (DerefOf (THZ0))
    }

    // ObjectType: Alias
    // expect: Integer 0x1
    Method (M0C2, 0, Serialized)
    {
        Return (ObjectType (ALI0))
    }

    // SizeOf: Alias
    // expect: Integer 0x8
    Method (M0C3, 0, Serialized)
    {
        Return (SizeOf (ALI0))
    }

    // RefOf: Alias
    // expect: Integer 0x1234
    Method (M0C4, 0, Serialized)
    {
        Return (RefOf (ALI0))
    }

    // CondRefOf: Alias
    // expect: Integer 0xffffffffffffffff
    Method (M0C5, 0, Serialized)
    {
        Return (CondRefOf (ALI0))
    }

    // ObjectType of a reference: Alias
    // expect: Integer 0x1
    Method (M0C6, 0, Serialized)
    {
        Return (ObjectType (RefOf (ALI0)))
    }

    // DerefOf a reference: Alias
    // expect: Integer 0x1234
    Method (M0C7, 0, Serialized)
    {
        Local0 = RefOf (ALI0)
        Return (DerefOf (Local0))
    }

    // Return of Alias
    // expect: Integer 0x1234
    Method (M0C8, 0, Serialized)
    {
        Return (ALI0)
    }

    // Index 0: Alias
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C9, 0, Serialized)
    {
        Return (DerefOf (Index (ALI0, 0)))
    }

    // Index 2: Alias
    // expect: AE_AML_OPERAND_TYPE
    Method (M0CA, 0, Serialized)
    {
        Return (DerefOf (Index (ALI0, 2)))
    }

    // Index 9: Alias
    // expect: AE_AML_OPERAND_TYPE
    Method (M0CB, 0, Serialized)
    {
        Return (DerefOf (Index (ALI0, 9)))
    }

    // DerefOf: Alias
    // expect: AE_AML_OPERAND_TYPE
    Method (M0CC, 0, Serialized)
    {
        Return (DerefOf (ALI0))
    }
}
