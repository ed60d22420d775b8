// Objects that are no data, as targets and as sources.
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

    // Store: Integer to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M001, 0, Serialized)
    {
        Device (TGT0) { }
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Device
    // expect: Integer 0x1
    Method (M002, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M003, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M004, 0, Serialized)
    {
        Device (TGT0) { }
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Device
    // expect: Integer 0x2
    Method (M005, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M006, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M007, 0, Serialized)
    {
        Device (TGT0) { }
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Device
    // expect: Integer 0x3
    Method (M008, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M009, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M00A, 0, Serialized)
    {
        Device (TGT0) { }
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Device
    // expect: Integer 0x4
    Method (M00B, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M00C, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M00D, 0, Serialized)
    {
        Device (TGT0) { }
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Device
    // expect: Integer 0x3
    Method (M00E, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M00F, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M010, 0, Serialized)
    {
        Device (TGT0) { }
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Device
    // expect: Integer 0x3
    Method (M011, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M012, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Device
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M013, 0, Serialized)
    {
        Device (TGT0) { }
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Device
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M014, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Device
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M015, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Device
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M016, 0, Serialized)
    {
        Device (TGT0) { }
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Device
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M017, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Device
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M018, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M019, 0, Serialized)
    {
        Device (TGT0) { }
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Device
    // expect: Integer 0x1
    Method (M01A, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M01B, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Device
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M01C, 0, Serialized)
    {
        Device (TGT0) { }
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Device
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M01D, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Device
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M01E, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M01F, 0, Serialized)
    {
        Device (TGT0) { }
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Device
    // expect: Integer 0x6
    Method (M020, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M021, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M022, 0, Serialized)
    {
        Device (TGT0) { }
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Device
    // expect: Integer 0x7
    Method (M023, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M024, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M025, 0, Serialized)
    {
        Device (TGT0) { }
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Device
    // expect: Integer 0x1
    Method (M026, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M027, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M028, 0, Serialized)
    {
        Device (TGT0) { }
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Device
    // expect: Integer 0x9
    Method (M029, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M02A, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M02B, 0, Serialized)
    {
        Device (TGT0) { }
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Device
    // expect: Integer 0xa
    Method (M02C, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M02D, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M02E, 0, Serialized)
    {
        Device (TGT0) { }
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Device
    // expect: Integer 0xb
    Method (M02F, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M030, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M031, 0, Serialized)
    {
        Device (TGT0) { }
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Device
    // expect: Integer 0xc
    Method (M032, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M033, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M034, 0, Serialized)
    {
        Device (TGT0) { }
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Device
    // expect: Integer 0xd
    Method (M035, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M036, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M037, 0, Serialized)
    {
        Device (TGT0) { }
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Device
    // expect: Integer 0x1
    Method (M038, 0, Serialized)
    {
        Device (TGT0) { }
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Device
    // expect: AE_AML_TARGET_TYPE
    Method (M039, 0, Serialized)
    {
        Device (TGT0) { }
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M03A, 0, Serialized)
    {
        Device (TGT0) { }
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Device
    // expect: AE_AML_OPERAND_TYPE
    Method (M03B, 0, Serialized)
    {
        Device (TGT0) { }
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Device
    // expect: AE_AML_TARGET_TYPE
    Method (M03C, 0, Serialized)
    {
        Device (TGT0) { }
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Device
    // expect: AE_AML_TARGET_TYPE
    Method (M03D, 0, Serialized)
    {
        Device (TGT0) { }
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Device
    // expect: AE_AML_TARGET_TYPE
    Method (M03E, 0, Serialized)
    {
        Device (TGT0) { }
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Device
    // expect: AE_AML_TARGET_TYPE
    Method (M03F, 0, Serialized)
    {
        Device (TGT0) { }
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Device
    // expect: AE_AML_TARGET_TYPE
    Method (M040, 0, Serialized)
    {
        Device (TGT0) { }
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Device
    // expect: AE_AML_TARGET_TYPE
    Method (M041, 0, Serialized)
    {
        Device (TGT0) { }
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M042, 0, Serialized)
    {
        Event (TGT0)
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Event
    // expect: Integer 0x1
    Method (M043, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M044, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M045, 0, Serialized)
    {
        Event (TGT0)
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Event
    // expect: Integer 0x2
    Method (M046, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M047, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M048, 0, Serialized)
    {
        Event (TGT0)
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Event
    // expect: Integer 0x3
    Method (M049, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M04A, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M04B, 0, Serialized)
    {
        Event (TGT0)
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Event
    // expect: Integer 0x4
    Method (M04C, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M04D, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M04E, 0, Serialized)
    {
        Event (TGT0)
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Event
    // expect: Integer 0x3
    Method (M04F, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M050, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M051, 0, Serialized)
    {
        Event (TGT0)
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Event
    // expect: Integer 0x3
    Method (M052, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M053, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Event
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M054, 0, Serialized)
    {
        Event (TGT0)
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Event
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M055, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Event
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M056, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Event
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M057, 0, Serialized)
    {
        Event (TGT0)
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Event
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M058, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Event
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M059, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M05A, 0, Serialized)
    {
        Event (TGT0)
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Event
    // expect: Integer 0x1
    Method (M05B, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M05C, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Event
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05D, 0, Serialized)
    {
        Event (TGT0)
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Event
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05E, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Event
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M05F, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M060, 0, Serialized)
    {
        Event (TGT0)
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Event
    // expect: Integer 0x6
    Method (M061, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M062, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M063, 0, Serialized)
    {
        Event (TGT0)
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Event
    // expect: Integer 0x7
    Method (M064, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M065, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M066, 0, Serialized)
    {
        Event (TGT0)
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Event
    // expect: Integer 0x1
    Method (M067, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M068, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M069, 0, Serialized)
    {
        Event (TGT0)
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Event
    // expect: Integer 0x9
    Method (M06A, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M06B, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M06C, 0, Serialized)
    {
        Event (TGT0)
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Event
    // expect: Integer 0xa
    Method (M06D, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M06E, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M06F, 0, Serialized)
    {
        Event (TGT0)
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Event
    // expect: Integer 0xb
    Method (M070, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M071, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M072, 0, Serialized)
    {
        Event (TGT0)
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Event
    // expect: Integer 0xc
    Method (M073, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M074, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M075, 0, Serialized)
    {
        Event (TGT0)
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Event
    // expect: Integer 0xd
    Method (M076, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M077, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M078, 0, Serialized)
    {
        Event (TGT0)
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Event
    // expect: Integer 0x1
    Method (M079, 0, Serialized)
    {
        Event (TGT0)
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Event
    // expect: AE_AML_TARGET_TYPE
    Method (M07A, 0, Serialized)
    {
        Event (TGT0)
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M07B, 0, Serialized)
    {
        Event (TGT0)
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Event
    // expect: AE_AML_OPERAND_TYPE
    Method (M07C, 0, Serialized)
    {
        Event (TGT0)
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Event
    // expect: AE_AML_TARGET_TYPE
    Method (M07D, 0, Serialized)
    {
        Event (TGT0)
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Event
    // expect: AE_AML_TARGET_TYPE
    Method (M07E, 0, Serialized)
    {
        Event (TGT0)
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Event
    // expect: AE_AML_TARGET_TYPE
    Method (M07F, 0, Serialized)
    {
        Event (TGT0)
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Event
    // expect: AE_AML_TARGET_TYPE
    Method (M080, 0, Serialized)
    {
        Event (TGT0)
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Event
    // expect: AE_AML_TARGET_TYPE
    Method (M081, 0, Serialized)
    {
        Event (TGT0)
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Event
    // expect: AE_AML_TARGET_TYPE
    Method (M082, 0, Serialized)
    {
        Event (TGT0)
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M083, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Method
    // expect: Integer 0x1
    Method (M084, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Method
    // expect: Integer 0x1
    Method (M085, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M086, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Method
    // expect: Integer 0x2
    Method (M087, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Method
    // expect: Integer 0x2
    Method (M088, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M089, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Method
    // expect: Integer 0x3
    Method (M08A, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Method
    // expect: Integer 0x3
    Method (M08B, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M08C, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Method
    // expect: Integer 0x4
    Method (M08D, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Method
    // expect: Integer 0x4
    Method (M08E, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M08F, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Method
    // expect: Integer 0x3
    Method (M090, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Method
    // expect: Integer 0x3
    Method (M091, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M092, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Method
    // expect: Integer 0x3
    Method (M093, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Method
    // expect: Integer 0x3
    Method (M094, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Method
    // expect: Integer 0x8
    // memory: read32 0x1000 0x32314321
    // debug: 0x1
    Method (M095, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Method
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M096, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Method
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M097, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Method
    // expect: Integer 0x8
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // debug: 0x1
    Method (M098, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Method
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M099, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Method
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M09A, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M09B, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Method
    // expect: Integer 0x1
    Method (M09C, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Method
    // expect: Integer 0x1
    Method (M09D, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Method
    // expect: AE_AML_UNINITIALIZED_LOCAL
    // debug: 0x1
    Method (M09E, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Method
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M09F, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Method
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0A0, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0A1, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Method
    // expect: Integer 0x6
    Method (M0A2, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A3, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0A4, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Method
    // expect: Integer 0x7
    Method (M0A5, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0A6, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M0A7, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Method
    // expect: Integer 0x1
    Method (M0A8, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Method
    // expect: Integer 0x1
    Method (M0A9, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0AA, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Method
    // expect: Integer 0x9
    Method (M0AB, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AC, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0AD, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Method
    // expect: Integer 0xa
    Method (M0AE, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AF, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0B0, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Method
    // expect: Integer 0xb
    Method (M0B1, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B2, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0B3, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Method
    // expect: Integer 0xc
    Method (M0B4, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B5, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0B6, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Method
    // expect: Integer 0xd
    Method (M0B7, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B8, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M0B9, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Method
    // expect: Integer 0x1
    Method (M0BA, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Method
    // expect: Integer 0x1
    Method (M0BB, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Method
    // expect: AE_AML_OPERAND_TYPE
    // debug: 0x1
    Method (M0BC, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Method
    // expect: AE_AML_OPERAND_TYPE
    Method (M0BD, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M0BE, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Method
    // expect: Integer 0x1
    Method (M0BF, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M0C0, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Method
    // expect: Integer 0x2
    Method (M0C1, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Method
    // expect: Integer 0x8
    // debug: 0x1
    Method (M0C2, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Method
    // expect: Integer 0x3
    Method (M0C3, 0, Serialized)
    {
        Method (TGT0) { Debug = 1 Return (RefOf (INT0)) }
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0C4, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Mutex
    // expect: Integer 0x3
    Method (M0C5, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0C6, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0C7, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Mutex
    // expect: Integer 0x2
    Method (M0C8, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0C9, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0CA, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Mutex
    // expect: Integer 0x3
    Method (M0CB, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0CC, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0CD, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Mutex
    // expect: Integer 0x4
    Method (M0CE, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0CF, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0D0, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Mutex
    // expect: Integer 0x3
    Method (M0D1, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0D2, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0D3, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Mutex
    // expect: Integer 0x3
    Method (M0D4, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0D5, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M0D6, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Mutex
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M0D7, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M0D8, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0D9, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Mutex
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0DA, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Mutex
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0DB, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0DC, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Mutex
    // expect: Integer 0x3
    Method (M0DD, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0DE, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Mutex
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0DF, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Mutex
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0E0, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Mutex
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M0E1, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0E2, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Mutex
    // expect: Integer 0x6
    Method (M0E3, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0E4, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0E5, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Mutex
    // expect: Integer 0x7
    Method (M0E6, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0E7, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0E8, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Mutex
    // expect: Integer 0x1
    Method (M0E9, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0EA, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0EB, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Mutex
    // expect: Integer 0x9
    Method (M0EC, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0ED, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0EE, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Mutex
    // expect: Integer 0xa
    Method (M0EF, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F0, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F1, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Mutex
    // expect: Integer 0xb
    Method (M0F2, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F3, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F4, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Mutex
    // expect: Integer 0xc
    Method (M0F5, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F6, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F7, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Mutex
    // expect: Integer 0xd
    Method (M0F8, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0F9, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0FA, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Mutex
    // expect: Integer 0x3
    Method (M0FB, 0, Serialized)
    {
        Mutex (TGT0, 0)
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0FC, 0, Serialized)
    {
        Mutex (TGT0, 0)
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0FD, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Mutex
    // expect: AE_AML_OPERAND_TYPE
    Method (M0FE, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M0FF, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M100, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M101, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M102, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M103, 0, Serialized)
    {
        Mutex (TGT0, 0)
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Mutex
    // expect: AE_AML_TARGET_TYPE
    Method (M104, 0, Serialized)
    {
        Mutex (TGT0, 0)
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M105, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Region
    // expect: Integer 0x3
    Method (M106, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M107, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M108, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Region
    // expect: Integer 0x2
    Method (M109, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M10A, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M10B, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Region
    // expect: Integer 0x3
    Method (M10C, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M10D, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M10E, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Region
    // expect: Integer 0x4
    Method (M10F, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M110, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M111, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Region
    // expect: Integer 0x3
    Method (M112, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M113, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M114, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Region
    // expect: Integer 0x3
    Method (M115, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M116, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Region
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M117, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Region
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M118, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Region
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M119, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Region
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M11A, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Region
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M11B, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Region
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M11C, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M11D, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Region
    // expect: Integer 0x3
    Method (M11E, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M11F, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Region
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M120, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Region
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M121, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Region
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M122, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M123, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Region
    // expect: Integer 0x6
    Method (M124, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M125, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M126, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Region
    // expect: Integer 0x7
    Method (M127, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M128, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M129, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Region
    // expect: Integer 0x1
    Method (M12A, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M12B, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M12C, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Region
    // expect: Integer 0x9
    Method (M12D, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M12E, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M12F, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Region
    // expect: Integer 0xa
    Method (M130, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M131, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M132, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Region
    // expect: Integer 0xb
    Method (M133, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M134, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M135, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Region
    // expect: Integer 0xc
    Method (M136, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M137, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M138, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Region
    // expect: Integer 0xd
    Method (M139, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M13A, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M13B, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Region
    // expect: Integer 0x3
    Method (M13C, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Region
    // expect: AE_AML_TARGET_TYPE
    Method (M13D, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M13E, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Region
    // expect: AE_AML_OPERAND_TYPE
    Method (M13F, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Region
    // expect: AE_AML_TARGET_TYPE
    Method (M140, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Region
    // expect: AE_AML_TARGET_TYPE
    Method (M141, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Region
    // expect: AE_AML_TARGET_TYPE
    Method (M142, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Region
    // expect: AE_AML_TARGET_TYPE
    Method (M143, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Region
    // expect: AE_AML_TARGET_TYPE
    Method (M144, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Region
    // expect: AE_AML_TARGET_TYPE
    Method (M145, 0, Serialized)
    {
        OperationRegion (TGT0, SystemMemory, 0x2000, 4)
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M146, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to PowerResource
    // expect: Integer 0x3
    Method (M147, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M148, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M149, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to PowerResource
    // expect: Integer 0x2
    Method (M14A, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M14B, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M14C, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to PowerResource
    // expect: Integer 0x3
    Method (M14D, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M14E, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M14F, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to PowerResource
    // expect: Integer 0x4
    Method (M150, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M151, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M152, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to PowerResource
    // expect: Integer 0x3
    Method (M153, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M154, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M155, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to PowerResource
    // expect: Integer 0x3
    Method (M156, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M157, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M158, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to PowerResource
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M159, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M15A, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M15B, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to PowerResource
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M15C, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to PowerResource
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M15D, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M15E, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to PowerResource
    // expect: Integer 0x3
    Method (M15F, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M160, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to PowerResource
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M161, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to PowerResource
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M162, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to PowerResource
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M163, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M164, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to PowerResource
    // expect: Integer 0x6
    Method (M165, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M166, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M167, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to PowerResource
    // expect: Integer 0x7
    Method (M168, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M169, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M16A, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to PowerResource
    // expect: Integer 0x1
    Method (M16B, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M16C, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M16D, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to PowerResource
    // expect: Integer 0x9
    Method (M16E, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M16F, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M170, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to PowerResource
    // expect: Integer 0xa
    Method (M171, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M172, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M173, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to PowerResource
    // expect: Integer 0xb
    Method (M174, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M175, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M176, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to PowerResource
    // expect: Integer 0xc
    Method (M177, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M178, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M179, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to PowerResource
    // expect: Integer 0xd
    Method (M17A, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M17B, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M17C, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to PowerResource
    // expect: Integer 0x3
    Method (M17D, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M17E, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M17F, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: PowerResource
    // expect: AE_AML_OPERAND_TYPE
    Method (M180, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M181, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M182, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M183, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M184, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M185, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: PowerResource
    // expect: AE_AML_TARGET_TYPE
    Method (M186, 0, Serialized)
    {
        PowerResource (TGT0, 1, 2) { }
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M187, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Processor
    // expect: Integer 0x3
    Method (M188, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M189, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M18A, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Processor
    // expect: Integer 0x2
    Method (M18B, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M18C, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M18D, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Processor
    // expect: Integer 0x3
    Method (M18E, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M18F, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M190, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Processor
    // expect: Integer 0x4
    Method (M191, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M192, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M193, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Processor
    // expect: Integer 0x3
    Method (M194, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M195, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M196, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Processor
    // expect: Integer 0x3
    Method (M197, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M198, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M199, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Processor
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M19A, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M19B, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M19C, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Processor
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M19D, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Processor
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M19E, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M19F, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Processor
    // expect: Integer 0x3
    Method (M1A0, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1A1, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Processor
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M1A2, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Processor
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M1A3, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Processor
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M1A4, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1A5, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Processor
    // expect: Integer 0x6
    Method (M1A6, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1A7, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1A8, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Processor
    // expect: Integer 0x7
    Method (M1A9, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1AA, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1AB, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Processor
    // expect: Integer 0x1
    Method (M1AC, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1AD, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1AE, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Processor
    // expect: Integer 0x9
    Method (M1AF, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B0, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B1, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Processor
    // expect: Integer 0xa
    Method (M1B2, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B3, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B4, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Processor
    // expect: Integer 0xb
    Method (M1B5, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B6, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B7, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Processor
    // expect: Integer 0xc
    Method (M1B8, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1B9, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1BA, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Processor
    // expect: Integer 0xd
    Method (M1BB, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1BC, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1BD, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Processor
    // expect: Integer 0x3
    Method (M1BE, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1BF, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1C0, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Processor
    // expect: AE_AML_OPERAND_TYPE
    Method (M1C1, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1C2, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1C3, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1C4, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1C5, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1C6, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Processor
    // expect: AE_AML_TARGET_TYPE
    Method (M1C7, 0, Serialized)
    {
        Processor (TGT0, 3, 0x410, 6) { }
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1C8, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to ThermalZone
    // expect: Integer 0x3
    Method (M1C9, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1CA, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1CB, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to ThermalZone
    // expect: Integer 0x2
    Method (M1CC, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1CD, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1CE, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to ThermalZone
    // expect: Integer 0x3
    Method (M1CF, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D0, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D1, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to ThermalZone
    // expect: Integer 0x4
    Method (M1D2, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D3, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D4, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to ThermalZone
    // expect: Integer 0x3
    Method (M1D5, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D6, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D7, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to ThermalZone
    // expect: Integer 0x3
    Method (M1D8, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1D9, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M1DA, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to ThermalZone
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    Method (M1DB, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    Method (M1DC, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M1DD, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to ThermalZone
    // expect: Integer 0x3
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M1DE, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M1DF, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1E0, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to ThermalZone
    // expect: Integer 0x3
    Method (M1E1, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1E2, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to ThermalZone
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M1E3, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to ThermalZone
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M1E4, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to ThermalZone
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M1E5, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1E6, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to ThermalZone
    // expect: Integer 0x6
    Method (M1E7, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1E8, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1E9, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to ThermalZone
    // expect: Integer 0x7
    Method (M1EA, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1EB, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1EC, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to ThermalZone
    // expect: Integer 0x1
    Method (M1ED, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1EE, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1EF, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to ThermalZone
    // expect: Integer 0x9
    Method (M1F0, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1F1, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1F2, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to ThermalZone
    // expect: Integer 0xa
    Method (M1F3, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1F4, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1F5, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to ThermalZone
    // expect: Integer 0xb
    Method (M1F6, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1F7, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1F8, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to ThermalZone
    // expect: Integer 0xc
    Method (M1F9, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1FA, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1FB, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to ThermalZone
    // expect: Integer 0xd
    Method (M1FC, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M1FD, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M1FE, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to ThermalZone
    // expect: Integer 0x3
    Method (M1FF, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M200, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M201, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: ThermalZone
    // expect: AE_AML_OPERAND_TYPE
    Method (M202, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M203, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M204, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M205, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M206, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M207, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: ThermalZone
    // expect: AE_AML_TARGET_TYPE
    Method (M208, 0, Serialized)
    {
        ThermalZone (TGT0) { }
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32314321
    // memory: write32 0x1000 0x323156ab
    Method (M209, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x323156ab
    Method (M20A, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x323156ab
    Method (M20B, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x32313635
    Method (M20C, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313635
    // memory: write32 0x1000 0x32313635
    Method (M20D, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313635
    // memory: write32 0x1000 0x32313635
    Method (M20E, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313635
    // memory: write32 0x1000 0x32319a78
    Method (M20F, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32319a78
    // memory: write32 0x1000 0x32319a78
    Method (M210, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32319a78
    // memory: write32 0x1000 0x32319a78
    Method (M211, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M212, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M213, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M214, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32319a78
    // memory: write32 0x1000 0x32310020
    Method (M215, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310020
    // memory: write32 0x1000 0x32310020
    Method (M216, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310020
    // memory: write32 0x1000 0x32310020
    Method (M217, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310020
    // memory: write32 0x1000 0x32310181
    Method (M218, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310181
    // memory: write32 0x1000 0x32310181
    Method (M219, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310181
    // memory: write32 0x1000 0x32310181
    Method (M21A, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310181
    // memory: read32 0x1000 0x32310181
    // memory: write32 0x1000 0x32310181
    Method (M21B, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310181
    // memory: read32 0x1000 0x32310181
    // memory: write32 0x1000 0x32310181
    Method (M21C, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310181
    // memory: read32 0x1000 0x32310181
    // memory: write32 0x1000 0x32310181
    Method (M21D, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310181
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32310181
    // memory: write32 0x1000 0x32313231
    Method (M21E, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313231
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32313231
    // memory: write32 0x1000 0x32313231
    Method (M21F, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313231
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    // memory: read32 0x1000 0x32313231
    // memory: write32 0x1000 0x32313231
    Method (M220, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M221, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M222, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M223, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to FieldUnit
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M224, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to FieldUnit
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M225, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to FieldUnit
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M226, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M227, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M228, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M229, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M22A, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M22B, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M22C, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313231
    // memory: write32 0x1000 0x32310077
    Method (M22D, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310077
    // memory: write32 0x1000 0x32310077
    Method (M22E, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310077
    // memory: write32 0x1000 0x32310077
    Method (M22F, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M230, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M231, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M232, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M233, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M234, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M235, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M236, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M237, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M238, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M239, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M23A, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M23B, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M23C, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M23D, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M23E, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310077
    // memory: write32 0x1000 0x323156ab
    Method (M23F, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x323156ab
    Method (M240, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x323156ab
    Method (M241, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x323156ac
    Method (M242, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: FieldUnit
    // expect: AE_AML_OPERAND_TYPE
    Method (M243, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ac
    // memory: write32 0x1000 0x32310003
    Method (M244, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310003
    // memory: write32 0x1000 0x32310003
    Method (M245, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32310003
    // memory: write32 0x1000 0x32313635
    Method (M246, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313635
    // memory: write32 0x1000 0x32313635
    Method (M247, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x32313635
    // memory: write32 0x1000 0x323156ab
    Method (M248, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: FieldUnit
    // expect: Integer 0x5
    // memory: read32 0x1000 0x323156ab
    // memory: write32 0x1000 0x323156ab
    Method (M249, 0, Serialized)
    {
        Field (REG0, DWordAcc, NoLock, Preserve) { TGT0, 16 }
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Integer
    // expect: Integer 0x1
    Method (M24A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Integer
    // expect: Integer 0x3
    Method (M24B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Integer
    // expect: Integer 0x3
    Method (M24C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Integer
    // expect: Integer 0x1
    Method (M24D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Integer
    // expect: Integer 0x2
    Method (M24E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Integer
    // expect: Integer 0x2
    Method (M24F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Integer
    // expect: Integer 0x1
    Method (M250, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Integer
    // expect: Integer 0x3
    Method (M251, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Integer
    // expect: Integer 0x3
    Method (M252, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M253, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Integer
    // expect: Integer 0x4
    Method (M254, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M255, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Integer
    // expect: Integer 0x1
    Method (M256, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Integer
    // expect: Integer 0x3
    Method (M257, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Integer
    // expect: Integer 0x3
    Method (M258, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Integer
    // expect: Integer 0x1
    Method (M259, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Integer
    // expect: Integer 0x3
    Method (M25A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Integer
    // expect: Integer 0x3
    Method (M25B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Integer
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M25C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Integer
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M25D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Integer
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M25E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Integer
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M25F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Integer
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M260, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Integer
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M261, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M262, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Integer
    // expect: Integer 0x3
    Method (M263, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M264, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M265, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M266, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Integer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M267, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M268, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Integer
    // expect: Integer 0x6
    Method (M269, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M26A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M26B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Integer
    // expect: Integer 0x7
    Method (M26C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M26D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Integer
    // expect: Integer 0x1
    Method (M26E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Integer
    // expect: Integer 0x1
    Method (M26F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Integer
    // expect: Integer 0x1
    Method (M270, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M271, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Integer
    // expect: Integer 0x9
    Method (M272, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M273, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M274, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Integer
    // expect: Integer 0xa
    Method (M275, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M276, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M277, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Integer
    // expect: Integer 0xb
    Method (M278, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M279, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M27A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Integer
    // expect: Integer 0xc
    Method (M27B, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M27C, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M27D, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Integer
    // expect: Integer 0xd
    Method (M27E, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M27F, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Integer
    // expect: Integer 0x1
    Method (M280, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Integer
    // expect: Integer 0x3
    Method (M281, 0, Serialized)
    {
        Name (TGT0, 0x11)
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Integer
    // expect: Integer 0x3
    Method (M282, 0, Serialized)
    {
        Name (TGT0, 0x11)
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Integer
    // expect: Integer 0x1
    Method (M283, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M284, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Integer
    // expect: Integer 0x1
    Method (M285, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Integer
    // expect: Integer 0x1
    Method (M286, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Integer
    // expect: Integer 0x1
    Method (M287, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Integer
    // expect: Integer 0x2
    Method (M288, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Integer
    // expect: Integer 0x3
    Method (M289, 0, Serialized)
    {
        Name (TGT0, 0x11)
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Integer
    // expect: Integer 0x3
    Method (M28A, 0, Serialized)
    {
        Name (TGT0, 0x11)
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to String
    // expect: Integer 0x2
    Method (M28B, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to String
    // expect: Integer 0x3
    Method (M28C, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to String
    // expect: Integer 0x3
    Method (M28D, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to String
    // expect: Integer 0x2
    Method (M28E, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to String
    // expect: Integer 0x2
    Method (M28F, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to String
    // expect: Integer 0x2
    Method (M290, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to String
    // expect: Integer 0x2
    Method (M291, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to String
    // expect: Integer 0x3
    Method (M292, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to String
    // expect: Integer 0x3
    Method (M293, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M294, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to String
    // expect: Integer 0x4
    Method (M295, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M296, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to String
    // expect: Integer 0x2
    Method (M297, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to String
    // expect: Integer 0x3
    Method (M298, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to String
    // expect: Integer 0x3
    Method (M299, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to String
    // expect: Integer 0x2
    Method (M29A, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to String
    // expect: Integer 0x3
    Method (M29B, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to String
    // expect: Integer 0x3
    Method (M29C, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to String
    // expect: Integer 0x2
    // memory: read32 0x1000 0x323156ab
    Method (M29D, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to String
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M29E, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to String
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M29F, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to String
    // expect: Integer 0x2
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M2A0, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to String
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M2A1, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to String
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M2A2, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2A3, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to String
    // expect: Integer 0x3
    Method (M2A4, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2A5, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M2A6, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M2A7, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to String
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M2A8, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2A9, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to String
    // expect: Integer 0x6
    Method (M2AA, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2AB, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2AC, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to String
    // expect: Integer 0x7
    Method (M2AD, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2AE, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to String
    // expect: Integer 0x2
    Method (M2AF, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to String
    // expect: Integer 0x1
    Method (M2B0, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to String
    // expect: Integer 0x1
    Method (M2B1, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2B2, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to String
    // expect: Integer 0x9
    Method (M2B3, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2B4, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2B5, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to String
    // expect: Integer 0xa
    Method (M2B6, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2B7, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2B8, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to String
    // expect: Integer 0xb
    Method (M2B9, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2BA, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2BB, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to String
    // expect: Integer 0xc
    Method (M2BC, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2BD, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2BE, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to String
    // expect: Integer 0xd
    Method (M2BF, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2C0, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to String
    // expect: Integer 0x2
    Method (M2C1, 0, Serialized)
    {
        Name (TGT0, "56")
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to String
    // expect: Integer 0x3
    Method (M2C2, 0, Serialized)
    {
        Name (TGT0, "56")
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to String
    // expect: Integer 0x3
    Method (M2C3, 0, Serialized)
    {
        Name (TGT0, "56")
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): String
    // expect: Integer 0x2
    Method (M2C4, 0, Serialized)
    {
        Name (TGT0, "56")
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: String
    // expect: AE_AML_OPERAND_TYPE
    Method (M2C5, 0, Serialized)
    {
        Name (TGT0, "56")
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): String
    // expect: Integer 0x2
    Method (M2C6, 0, Serialized)
    {
        Name (TGT0, "56")
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: String
    // expect: Integer 0x1
    Method (M2C7, 0, Serialized)
    {
        Name (TGT0, "56")
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): String
    // expect: Integer 0x2
    Method (M2C8, 0, Serialized)
    {
        Name (TGT0, "56")
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: String
    // expect: Integer 0x2
    Method (M2C9, 0, Serialized)
    {
        Name (TGT0, "56")
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): String
    // expect: Integer 0x3
    Method (M2CA, 0, Serialized)
    {
        Name (TGT0, "56")
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: String
    // expect: Integer 0x3
    Method (M2CB, 0, Serialized)
    {
        Name (TGT0, "56")
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Buffer
    // expect: Integer 0x3
    Method (M2CC, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Buffer
    // expect: Integer 0x3
    Method (M2CD, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Buffer
    // expect: Integer 0x3
    Method (M2CE, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Buffer
    // expect: Integer 0x3
    Method (M2CF, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Buffer
    // expect: Integer 0x2
    Method (M2D0, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Buffer
    // expect: Integer 0x2
    Method (M2D1, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Buffer
    // expect: Integer 0x3
    Method (M2D2, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Buffer
    // expect: Integer 0x3
    Method (M2D3, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Buffer
    // expect: Integer 0x3
    Method (M2D4, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2D5, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Buffer
    // expect: Integer 0x4
    Method (M2D6, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2D7, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Buffer
    // expect: Integer 0x3
    Method (M2D8, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Buffer
    // expect: Integer 0x3
    Method (M2D9, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Buffer
    // expect: Integer 0x3
    Method (M2DA, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Buffer
    // expect: Integer 0x3
    Method (M2DB, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Buffer
    // expect: Integer 0x3
    Method (M2DC, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Buffer
    // expect: Integer 0x3
    Method (M2DD, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Buffer
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    Method (M2DE, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Buffer
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M2DF, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Buffer
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M2E0, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Buffer
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M2E1, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Buffer
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M2E2, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Buffer
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M2E3, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2E4, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Buffer
    // expect: Integer 0x3
    Method (M2E5, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2E6, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M2E7, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M2E8, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Buffer
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M2E9, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2EA, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Buffer
    // expect: Integer 0x6
    Method (M2EB, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2EC, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2ED, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Buffer
    // expect: Integer 0x7
    Method (M2EE, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2EF, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Buffer
    // expect: Integer 0x3
    Method (M2F0, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Buffer
    // expect: Integer 0x1
    Method (M2F1, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Buffer
    // expect: Integer 0x1
    Method (M2F2, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2F3, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Buffer
    // expect: Integer 0x9
    Method (M2F4, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2F5, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2F6, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Buffer
    // expect: Integer 0xa
    Method (M2F7, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2F8, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2F9, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Buffer
    // expect: Integer 0xb
    Method (M2FA, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2FB, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2FC, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Buffer
    // expect: Integer 0xc
    Method (M2FD, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2FE, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M2FF, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Buffer
    // expect: Integer 0xd
    Method (M300, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M301, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Buffer
    // expect: Integer 0x3
    Method (M302, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Buffer
    // expect: Integer 0x3
    Method (M303, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Buffer
    // expect: Integer 0x3
    Method (M304, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Buffer
    // expect: Integer 0x3
    Method (M305, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Buffer
    // expect: AE_AML_OPERAND_TYPE
    Method (M306, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Buffer
    // expect: Integer 0x3
    Method (M307, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Buffer
    // expect: Integer 0x1
    Method (M308, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Buffer
    // expect: Integer 0x3
    Method (M309, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Buffer
    // expect: Integer 0x2
    Method (M30A, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Buffer
    // expect: Integer 0x3
    Method (M30B, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Buffer
    // expect: Integer 0x3
    Method (M30C, 0, Serialized)
    {
        Name (TGT0, Buffer (3) {1, 2, 3})
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Store: Integer to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M30D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Integer to Package
    // expect: Integer 0x3
    Method (M30E, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Integer to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M30F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), INT0)
        Return (ObjectType (TGT0))
    }

    // Store: String to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M310, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: String to Package
    // expect: Integer 0x2
    Method (M311, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: String to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M312, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), STR0)
        Return (ObjectType (TGT0))
    }

    // Store: Buffer to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M313, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Buffer to Package
    // expect: Integer 0x3
    Method (M314, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (BUF0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Buffer to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M315, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), BUF0)
        Return (ObjectType (TGT0))
    }

    // Store: Package to Package
    // expect: Integer 0x4
    Method (M316, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Package to Package
    // expect: Integer 0x4
    Method (M317, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (PKG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Package to Package
    // expect: Integer 0x4
    Method (M318, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), PKG0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 12 bits to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M319, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 12 bits to Package
    // expect: Integer 0x3
    Method (M31A, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (BFD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 12 bits to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M31B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), BFD0)
        Return (ObjectType (TGT0))
    }

    // Store: BufferField of 75 bits to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M31C, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: BufferField of 75 bits to Package
    // expect: Integer 0x3
    Method (M31D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (BFD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: BufferField of 75 bits to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M31E, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), BFD1)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 16 bits to Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x323156ab
    Method (M31F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 16 bits to Package
    // expect: Integer 0x1
    // memory: read32 0x1000 0x323156ab
    Method (M320, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (FLD0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 16 bits to Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x323156ab
    Method (M321, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), FLD0)
        Return (ObjectType (TGT0))
    }

    // Store: FieldUnit of 80 bits to Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M322, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: FieldUnit of 80 bits to Package
    // expect: Integer 0x3
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M323, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (FLD1, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: FieldUnit of 80 bits to Package
    // expect: AE_AML_TARGET_TYPE
    // memory: read32 0x1000 0x323156ab
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M324, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), FLD1)
        Return (ObjectType (TGT0))
    }

    // Store: reference to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M325, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: reference to Package
    // expect: Integer 0x3
    Method (M326, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (RefOf (INT0), TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: reference to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M327, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), RefOf (INT0))
        Return (ObjectType (TGT0))
    }

    // Store: unset local to Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M328, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: unset local to Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M329, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (Local7, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: unset local to Package
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (M32A, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), Local7)
        Return (ObjectType (TGT0))
    }

    // Store: Device to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M32B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Device to Package
    // expect: Integer 0x6
    Method (M32C, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (DEV0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Device to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M32D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), DEV0)
        Return (ObjectType (TGT0))
    }

    // Store: Event to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M32E, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Event to Package
    // expect: Integer 0x7
    Method (M32F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (EVT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Event to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M330, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), EVT0)
        Return (ObjectType (TGT0))
    }

    // Store: Method to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M331, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Method to Package
    // expect: Integer 0x1
    Method (M332, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (MTH0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Method to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M333, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), MTH0)
        Return (ObjectType (TGT0))
    }

    // Store: Mutex to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M334, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Mutex to Package
    // expect: Integer 0x9
    Method (M335, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (MTX0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Mutex to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M336, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), MTX0)
        Return (ObjectType (TGT0))
    }

    // Store: Region to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M337, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Region to Package
    // expect: Integer 0xa
    Method (M338, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (REG0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Region to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M339, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), REG0)
        Return (ObjectType (TGT0))
    }

    // Store: PowerResource to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M33A, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: PowerResource to Package
    // expect: Integer 0xb
    Method (M33B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (PWR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: PowerResource to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M33C, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), PWR0)
        Return (ObjectType (TGT0))
    }

    // Store: Processor to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M33D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Processor to Package
    // expect: Integer 0xc
    Method (M33E, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (PRC0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Processor to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M33F, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), PRC0)
        Return (ObjectType (TGT0))
    }

    // Store: ThermalZone to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M340, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: ThermalZone to Package
    // expect: Integer 0xd
    Method (M341, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (THZ0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: ThermalZone to Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M342, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), THZ0)
        Return (ObjectType (TGT0))
    }

    // Store: Alias to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M343, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Store (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // CopyObject: Alias to Package
    // expect: Integer 0x3
    Method (M344, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        CopyObject (ALI0, TGT0)
        Return (ObjectType (TGT0))
    }

    // an argument: Alias to Package
    // expect: AE_AML_TARGET_TYPE
    Method (M345, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        SETA (RefOf (TGT0), ALI0)
        Return (ObjectType (TGT0))
    }

    // Increment (TGT0): Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M346, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Increment (TGT0)
        Return (ObjectType (TGT0))
    }

    // Increment (Arg0), a reference: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M347, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Method (MTHA, 1) { Increment (Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, TGT0): Package
    // expect: AE_AML_TARGET_TYPE
    Method (M348, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Add (1, 2, TGT0)
        Return (ObjectType (TGT0))
    }

    // Add (1, 2, Arg0), a reference: Package
    // expect: AE_AML_TARGET_TYPE
    Method (M349, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Method (MTHA, 1) { Add (1, 2, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, TGT0): Package
    // expect: AE_AML_TARGET_TYPE
    Method (M34A, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Concatenate (STR0, STR0, TGT0)
        Return (ObjectType (TGT0))
    }

    // Concatenate (STR0, STR0, Arg0), a reference: Package
    // expect: AE_AML_TARGET_TYPE
    Method (M34B, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Method (MTHA, 1) { Concatenate (STR0, STR0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, TGT0): Package
    // expect: AE_AML_TARGET_TYPE
    Method (M34C, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        ToBuffer (INT0, TGT0)
        Return (ObjectType (TGT0))
    }

    // ToBuffer (INT0, Arg0), a reference: Package
    // expect: AE_AML_TARGET_TYPE
    Method (M34D, 0, Serialized)
    {
        Name (TGT0, Package () {1, 2})
        Method (MTHA, 1) { ToBuffer (INT0, Arg0) }
        MTHA (RefOf (TGT0))
        Return (ObjectType (TGT0))
    }
}
