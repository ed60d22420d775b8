// Operands that are converted to integers.
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

    // Add: Integer, Integer
    // expect: Integer 0x1264
    Method (M001, 0, Serialized)
    {
        Return (Add (INT0, 0x30))
    }

    // Add: all ones, Integer
    // expect: Integer 0x2f
    Method (M002, 0, Serialized)
    {
        Return (Add (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // Add: String, Integer
    // expect: Integer 0x56db
    Method (M003, 0, Serialized)
    {
        Return (Add (STR0, 0x30))
    }

    // Add: String that is no number, Integer
    // expect: Integer 0x30
    Method (M004, 0, Serialized)
    {
        Return (Add ("xyz", 0x30))
    }

    // Add: String of 20 digits, Integer
    // expect: Integer 0x123456789abcdf20
    Method (M005, 0, Serialized)
    {
        Return (Add ("123456789ABCDEF01234", 0x30))
    }

    // Add: Buffer, Integer
    // expect: Integer 0xbc9aa8
    Method (M006, 0, Serialized)
    {
        Return (Add (BUF0, 0x30))
    }

    // Add: Buffer of 10 bytes, Integer
    // expect: Integer 0x807060504030231
    Method (M007, 0, Serialized)
    {
        Return (Add (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // Add: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M008, 0, Serialized)
    {
        Return (Add (Buffer (0) { }, 0x30))
    }

    // Add: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M009, 0, Serialized)
    {
        Return (Add (PKG0, 0x30))
    }

    // Add: BufferField of 12 bits, Integer
    // expect: Integer 0x50
    Method (M00A, 0, Serialized)
    {
        Return (Add (BFD0, 0x30))
    }

    // Add: FieldUnit of 80 bits, Integer
    // expect: Integer 0x3837363534333261
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M00B, 0, Serialized)
    {
        Return (Add (FLD1, 0x30))
    }

    // Add: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M00C, 0, Serialized)
    {
        Return (Add (RefOf (INT0), 0x30))
    }

    // Add: Integer, String
    // expect: Integer 0x5555aaaa55560155
    Method (M00D, 0, Serialized)
    {
        Return (Add (0x5555AAAA5555AAAA, STR0))
    }

    // Subtract: Integer, Integer
    // expect: Integer 0x1204
    Method (M00E, 0, Serialized)
    {
        Return (Subtract (INT0, 0x30))
    }

    // Subtract: all ones, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M00F, 0, Serialized)
    {
        Return (Subtract (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // Subtract: String, Integer
    // expect: Integer 0x567b
    Method (M010, 0, Serialized)
    {
        Return (Subtract (STR0, 0x30))
    }

    // Subtract: String that is no number, Integer
    // expect: Integer 0xffffffffffffffd0
    Method (M011, 0, Serialized)
    {
        Return (Subtract ("xyz", 0x30))
    }

    // Subtract: String of 20 digits, Integer
    // expect: Integer 0x123456789abcdec0
    Method (M012, 0, Serialized)
    {
        Return (Subtract ("123456789ABCDEF01234", 0x30))
    }

    // Subtract: Buffer, Integer
    // expect: Integer 0xbc9a48
    Method (M013, 0, Serialized)
    {
        Return (Subtract (BUF0, 0x30))
    }

    // Subtract: Buffer of 10 bytes, Integer
    // expect: Integer 0x8070605040301d1
    Method (M014, 0, Serialized)
    {
        Return (Subtract (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // Subtract: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M015, 0, Serialized)
    {
        Return (Subtract (Buffer (0) { }, 0x30))
    }

    // Subtract: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M016, 0, Serialized)
    {
        Return (Subtract (PKG0, 0x30))
    }

    // Subtract: BufferField of 12 bits, Integer
    // expect: Integer 0xfffffffffffffff0
    Method (M017, 0, Serialized)
    {
        Return (Subtract (BFD0, 0x30))
    }

    // Subtract: FieldUnit of 80 bits, Integer
    // expect: Integer 0x3837363534333201
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M018, 0, Serialized)
    {
        Return (Subtract (FLD1, 0x30))
    }

    // Subtract: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M019, 0, Serialized)
    {
        Return (Subtract (RefOf (INT0), 0x30))
    }

    // Subtract: Integer, String
    // expect: Integer 0x5555aaaa555553ff
    Method (M01A, 0, Serialized)
    {
        Return (Subtract (0x5555AAAA5555AAAA, STR0))
    }

    // Multiply: Integer, Integer
    // expect: Integer 0x369c0
    Method (M01B, 0, Serialized)
    {
        Return (Multiply (INT0, 0x30))
    }

    // Multiply: all ones, Integer
    // expect: Integer 0xffffffffffffffd0
    Method (M01C, 0, Serialized)
    {
        Return (Multiply (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // Multiply: String, Integer
    // expect: Integer 0x104010
    Method (M01D, 0, Serialized)
    {
        Return (Multiply (STR0, 0x30))
    }

    // Multiply: String that is no number, Integer
    // expect: Integer 0x0
    Method (M01E, 0, Serialized)
    {
        Return (Multiply ("xyz", 0x30))
    }

    // Multiply: String of 20 digits, Integer
    // expect: Integer 0x69d0369d0369cd00
    Method (M01F, 0, Serialized)
    {
        Return (Multiply ("123456789ABCDEF01234", 0x30))
    }

    // Multiply: Buffer, Integer
    // expect: Integer 0x235cf680
    Method (M020, 0, Serialized)
    {
        Return (Multiply (BUF0, 0x30))
    }

    // Multiply: Buffer of 10 bytes, Integer
    // expect: Integer 0x815120f0c0906030
    Method (M021, 0, Serialized)
    {
        Return (Multiply (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // Multiply: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M022, 0, Serialized)
    {
        Return (Multiply (Buffer (0) { }, 0x30))
    }

    // Multiply: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M023, 0, Serialized)
    {
        Return (Multiply (PKG0, 0x30))
    }

    // Multiply: BufferField of 12 bits, Integer
    // expect: Integer 0x600
    Method (M024, 0, Serialized)
    {
        Return (Multiply (BFD0, 0x30))
    }

    // Multiply: FieldUnit of 80 bits, Integer
    // expect: Integer 0x8a5a29f9c9996930
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M025, 0, Serialized)
    {
        Return (Multiply (FLD1, 0x30))
    }

    // Multiply: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M026, 0, Serialized)
    {
        Return (Multiply (RefOf (INT0), 0x30))
    }

    // Multiply: Integer, String
    // expect: Integer 0xc78e3871c78e1b8e
    Method (M027, 0, Serialized)
    {
        Return (Multiply (0x5555AAAA5555AAAA, STR0))
    }

    // And: Integer, Integer
    // expect: Integer 0x30
    Method (M028, 0, Serialized)
    {
        Return (And (INT0, 0x30))
    }

    // And: all ones, Integer
    // expect: Integer 0x30
    Method (M029, 0, Serialized)
    {
        Return (And (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // And: String, Integer
    // expect: Integer 0x20
    Method (M02A, 0, Serialized)
    {
        Return (And (STR0, 0x30))
    }

    // And: String that is no number, Integer
    // expect: Integer 0x0
    Method (M02B, 0, Serialized)
    {
        Return (And ("xyz", 0x30))
    }

    // And: String of 20 digits, Integer
    // expect: Integer 0x30
    Method (M02C, 0, Serialized)
    {
        Return (And ("123456789ABCDEF01234", 0x30))
    }

    // And: Buffer, Integer
    // expect: Integer 0x30
    Method (M02D, 0, Serialized)
    {
        Return (And (BUF0, 0x30))
    }

    // And: Buffer of 10 bytes, Integer
    // expect: Integer 0x0
    Method (M02E, 0, Serialized)
    {
        Return (And (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // And: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M02F, 0, Serialized)
    {
        Return (And (Buffer (0) { }, 0x30))
    }

    // And: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M030, 0, Serialized)
    {
        Return (And (PKG0, 0x30))
    }

    // And: BufferField of 12 bits, Integer
    // expect: Integer 0x20
    Method (M031, 0, Serialized)
    {
        Return (And (BFD0, 0x30))
    }

    // And: FieldUnit of 80 bits, Integer
    // expect: Integer 0x30
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M032, 0, Serialized)
    {
        Return (And (FLD1, 0x30))
    }

    // And: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M033, 0, Serialized)
    {
        Return (And (RefOf (INT0), 0x30))
    }

    // And: Integer, String
    // expect: Integer 0x2aa
    Method (M034, 0, Serialized)
    {
        Return (And (0x5555AAAA5555AAAA, STR0))
    }

    // NAnd: Integer, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M035, 0, Serialized)
    {
        Return (NAnd (INT0, 0x30))
    }

    // NAnd: all ones, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M036, 0, Serialized)
    {
        Return (NAnd (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // NAnd: String, Integer
    // expect: Integer 0xffffffffffffffdf
    Method (M037, 0, Serialized)
    {
        Return (NAnd (STR0, 0x30))
    }

    // NAnd: String that is no number, Integer
    // expect: Integer 0xffffffffffffffff
    Method (M038, 0, Serialized)
    {
        Return (NAnd ("xyz", 0x30))
    }

    // NAnd: String of 20 digits, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M039, 0, Serialized)
    {
        Return (NAnd ("123456789ABCDEF01234", 0x30))
    }

    // NAnd: Buffer, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M03A, 0, Serialized)
    {
        Return (NAnd (BUF0, 0x30))
    }

    // NAnd: Buffer of 10 bytes, Integer
    // expect: Integer 0xffffffffffffffff
    Method (M03B, 0, Serialized)
    {
        Return (NAnd (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // NAnd: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M03C, 0, Serialized)
    {
        Return (NAnd (Buffer (0) { }, 0x30))
    }

    // NAnd: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M03D, 0, Serialized)
    {
        Return (NAnd (PKG0, 0x30))
    }

    // NAnd: BufferField of 12 bits, Integer
    // expect: Integer 0xffffffffffffffdf
    Method (M03E, 0, Serialized)
    {
        Return (NAnd (BFD0, 0x30))
    }

    // NAnd: FieldUnit of 80 bits, Integer
    // expect: Integer 0xffffffffffffffcf
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M03F, 0, Serialized)
    {
        Return (NAnd (FLD1, 0x30))
    }

    // NAnd: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M040, 0, Serialized)
    {
        Return (NAnd (RefOf (INT0), 0x30))
    }

    // NAnd: Integer, String
    // expect: Integer 0xfffffffffffffd55
    Method (M041, 0, Serialized)
    {
        Return (NAnd (0x5555AAAA5555AAAA, STR0))
    }

    // Or: Integer, Integer
    // expect: Integer 0x1234
    Method (M042, 0, Serialized)
    {
        Return (Or (INT0, 0x30))
    }

    // Or: all ones, Integer
    // expect: Integer 0xffffffffffffffff
    Method (M043, 0, Serialized)
    {
        Return (Or (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // Or: String, Integer
    // expect: Integer 0x56bb
    Method (M044, 0, Serialized)
    {
        Return (Or (STR0, 0x30))
    }

    // Or: String that is no number, Integer
    // expect: Integer 0x30
    Method (M045, 0, Serialized)
    {
        Return (Or ("xyz", 0x30))
    }

    // Or: String of 20 digits, Integer
    // expect: Integer 0x123456789abcdef0
    Method (M046, 0, Serialized)
    {
        Return (Or ("123456789ABCDEF01234", 0x30))
    }

    // Or: Buffer, Integer
    // expect: Integer 0xbc9a78
    Method (M047, 0, Serialized)
    {
        Return (Or (BUF0, 0x30))
    }

    // Or: Buffer of 10 bytes, Integer
    // expect: Integer 0x807060504030231
    Method (M048, 0, Serialized)
    {
        Return (Or (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // Or: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M049, 0, Serialized)
    {
        Return (Or (Buffer (0) { }, 0x30))
    }

    // Or: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M04A, 0, Serialized)
    {
        Return (Or (PKG0, 0x30))
    }

    // Or: BufferField of 12 bits, Integer
    // expect: Integer 0x30
    Method (M04B, 0, Serialized)
    {
        Return (Or (BFD0, 0x30))
    }

    // Or: FieldUnit of 80 bits, Integer
    // expect: Integer 0x3837363534333231
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M04C, 0, Serialized)
    {
        Return (Or (FLD1, 0x30))
    }

    // Or: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M04D, 0, Serialized)
    {
        Return (Or (RefOf (INT0), 0x30))
    }

    // Or: Integer, String
    // expect: Integer 0x5555aaaa5555feab
    Method (M04E, 0, Serialized)
    {
        Return (Or (0x5555AAAA5555AAAA, STR0))
    }

    // NOr: Integer, Integer
    // expect: Integer 0xffffffffffffedcb
    Method (M04F, 0, Serialized)
    {
        Return (NOr (INT0, 0x30))
    }

    // NOr: all ones, Integer
    // expect: Integer 0x0
    Method (M050, 0, Serialized)
    {
        Return (NOr (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // NOr: String, Integer
    // expect: Integer 0xffffffffffffa944
    Method (M051, 0, Serialized)
    {
        Return (NOr (STR0, 0x30))
    }

    // NOr: String that is no number, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M052, 0, Serialized)
    {
        Return (NOr ("xyz", 0x30))
    }

    // NOr: String of 20 digits, Integer
    // expect: Integer 0xedcba9876543210f
    Method (M053, 0, Serialized)
    {
        Return (NOr ("123456789ABCDEF01234", 0x30))
    }

    // NOr: Buffer, Integer
    // expect: Integer 0xffffffffff436587
    Method (M054, 0, Serialized)
    {
        Return (NOr (BUF0, 0x30))
    }

    // NOr: Buffer of 10 bytes, Integer
    // expect: Integer 0xf7f8f9fafbfcfdce
    Method (M055, 0, Serialized)
    {
        Return (NOr (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // NOr: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M056, 0, Serialized)
    {
        Return (NOr (Buffer (0) { }, 0x30))
    }

    // NOr: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M057, 0, Serialized)
    {
        Return (NOr (PKG0, 0x30))
    }

    // NOr: BufferField of 12 bits, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M058, 0, Serialized)
    {
        Return (NOr (BFD0, 0x30))
    }

    // NOr: FieldUnit of 80 bits, Integer
    // expect: Integer 0xc7c8c9cacbcccdce
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M059, 0, Serialized)
    {
        Return (NOr (FLD1, 0x30))
    }

    // NOr: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M05A, 0, Serialized)
    {
        Return (NOr (RefOf (INT0), 0x30))
    }

    // NOr: Integer, String
    // expect: Integer 0xaaaa5555aaaa0154
    Method (M05B, 0, Serialized)
    {
        Return (NOr (0x5555AAAA5555AAAA, STR0))
    }

    // XOr: Integer, Integer
    // expect: Integer 0x1204
    Method (M05C, 0, Serialized)
    {
        Return (XOr (INT0, 0x30))
    }

    // XOr: all ones, Integer
    // expect: Integer 0xffffffffffffffcf
    Method (M05D, 0, Serialized)
    {
        Return (XOr (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // XOr: String, Integer
    // expect: Integer 0x569b
    Method (M05E, 0, Serialized)
    {
        Return (XOr (STR0, 0x30))
    }

    // XOr: String that is no number, Integer
    // expect: Integer 0x30
    Method (M05F, 0, Serialized)
    {
        Return (XOr ("xyz", 0x30))
    }

    // XOr: String of 20 digits, Integer
    // expect: Integer 0x123456789abcdec0
    Method (M060, 0, Serialized)
    {
        Return (XOr ("123456789ABCDEF01234", 0x30))
    }

    // XOr: Buffer, Integer
    // expect: Integer 0xbc9a48
    Method (M061, 0, Serialized)
    {
        Return (XOr (BUF0, 0x30))
    }

    // XOr: Buffer of 10 bytes, Integer
    // expect: Integer 0x807060504030231
    Method (M062, 0, Serialized)
    {
        Return (XOr (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // XOr: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M063, 0, Serialized)
    {
        Return (XOr (Buffer (0) { }, 0x30))
    }

    // XOr: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M064, 0, Serialized)
    {
        Return (XOr (PKG0, 0x30))
    }

    // XOr: BufferField of 12 bits, Integer
    // expect: Integer 0x10
    Method (M065, 0, Serialized)
    {
        Return (XOr (BFD0, 0x30))
    }

    // XOr: FieldUnit of 80 bits, Integer
    // expect: Integer 0x3837363534333201
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M066, 0, Serialized)
    {
        Return (XOr (FLD1, 0x30))
    }

    // XOr: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M067, 0, Serialized)
    {
        Return (XOr (RefOf (INT0), 0x30))
    }

    // XOr: Integer, String
    // expect: Integer 0x5555aaaa5555fc01
    Method (M068, 0, Serialized)
    {
        Return (XOr (0x5555AAAA5555AAAA, STR0))
    }

    // Mod: Integer, Integer
    // expect: Integer 0x4
    Method (M069, 0, Serialized)
    {
        Return (Mod (INT0, 0x30))
    }

    // Mod: all ones, Integer
    // expect: Integer 0xf
    Method (M06A, 0, Serialized)
    {
        Return (Mod (0xFFFFFFFFFFFFFFFF, 0x30))
    }

    // Mod: String, Integer
    // expect: Integer 0xb
    Method (M06B, 0, Serialized)
    {
        Return (Mod (STR0, 0x30))
    }

    // Mod: String that is no number, Integer
    // expect: Integer 0x0
    Method (M06C, 0, Serialized)
    {
        Return (Mod ("xyz", 0x30))
    }

    // Mod: String of 20 digits, Integer
    // expect: Integer 0x0
    Method (M06D, 0, Serialized)
    {
        Return (Mod ("123456789ABCDEF01234", 0x30))
    }

    // Mod: Buffer, Integer
    // expect: Integer 0x18
    Method (M06E, 0, Serialized)
    {
        Return (Mod (BUF0, 0x30))
    }

    // Mod: Buffer of 10 bytes, Integer
    // expect: Integer 0x21
    Method (M06F, 0, Serialized)
    {
        Return (Mod (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30))
    }

    // Mod: empty Buffer, Integer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M070, 0, Serialized)
    {
        Return (Mod (Buffer (0) { }, 0x30))
    }

    // Mod: Package, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M071, 0, Serialized)
    {
        Return (Mod (PKG0, 0x30))
    }

    // Mod: BufferField of 12 bits, Integer
    // expect: Integer 0x20
    Method (M072, 0, Serialized)
    {
        Return (Mod (BFD0, 0x30))
    }

    // Mod: FieldUnit of 80 bits, Integer
    // expect: Integer 0x21
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M073, 0, Serialized)
    {
        Return (Mod (FLD1, 0x30))
    }

    // Mod: reference, Integer
    // expect: AE_AML_OPERAND_TYPE
    Method (M074, 0, Serialized)
    {
        Return (Mod (RefOf (INT0), 0x30))
    }

    // Mod: Integer, String
    // expect: Integer 0x2003
    Method (M075, 0, Serialized)
    {
        Return (Mod (0x5555AAAA5555AAAA, STR0))
    }

    // Divide: Integer
    // expect: Package {Integer 0x4, Integer 0x61}
    Method (M076, 0, Serialized)
    {
        Divide (INT0, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: Integer
    // expect: Integer 0xffffffffffffedcb
    Method (M077, 0, Serialized)
    {
        Return (Not (INT0))
    }

    // FindSetLeftBit: Integer
    // expect: Integer 0xd
    Method (M078, 0, Serialized)
    {
        Return (FindSetLeftBit (INT0))
    }

    // FindSetRightBit: Integer
    // expect: Integer 0x3
    Method (M079, 0, Serialized)
    {
        Return (FindSetRightBit (INT0))
    }

    // LNot: Integer
    // expect: Integer 0x0
    Method (M07A, 0, Serialized)
    {
        Return (LNot (INT0))
    }

    // FromBCD: Integer
    // expect: Integer 0x4d2
    Method (M07B, 0, Serialized)
    {
        Return (FromBCD (INT0))
    }

    // ToBCD: Integer
    // expect: Integer 0x4660
    Method (M07C, 0, Serialized)
    {
        Return (ToBCD (INT0))
    }

    // Divide: all ones
    // expect: Package {Integer 0xf, Integer 0x555555555555555}
    Method (M07D, 0, Serialized)
    {
        Divide (0xFFFFFFFFFFFFFFFF, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: all ones
    // expect: Integer 0x0
    Method (M07E, 0, Serialized)
    {
        Return (Not (0xFFFFFFFFFFFFFFFF))
    }

    // FindSetLeftBit: all ones
    // expect: Integer 0x40
    Method (M07F, 0, Serialized)
    {
        Return (FindSetLeftBit (0xFFFFFFFFFFFFFFFF))
    }

    // FindSetRightBit: all ones
    // expect: Integer 0x1
    Method (M080, 0, Serialized)
    {
        Return (FindSetRightBit (0xFFFFFFFFFFFFFFFF))
    }

    // LNot: all ones
    // expect: Integer 0x0
    Method (M081, 0, Serialized)
    {
        Return (LNot (0xFFFFFFFFFFFFFFFF))
    }

    // FromBCD: all ones
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M082, 0, Serialized)
    {
        Return (FromBCD (0xFFFFFFFFFFFFFFFF))
    }

    // ToBCD: all ones
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M083, 0, Serialized)
    {
        Return (ToBCD (0xFFFFFFFFFFFFFFFF))
    }

    // Divide: String
    // expect: Package {Integer 0xb, Integer 0x1ce}
    Method (M084, 0, Serialized)
    {
        Divide (STR0, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: String
    // expect: Integer 0xffffffffffffa954
    Method (M085, 0, Serialized)
    {
        Return (Not (STR0))
    }

    // FindSetLeftBit: String
    // expect: Integer 0xf
    Method (M086, 0, Serialized)
    {
        Return (FindSetLeftBit (STR0))
    }

    // FindSetRightBit: String
    // expect: Integer 0x1
    Method (M087, 0, Serialized)
    {
        Return (FindSetRightBit (STR0))
    }

    // LNot: String
    // expect: Integer 0x0
    Method (M088, 0, Serialized)
    {
        Return (LNot (STR0))
    }

    // FromBCD: String
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M089, 0, Serialized)
    {
        Return (FromBCD (STR0))
    }

    // ToBCD: String
    // expect: Integer 0x22187
    Method (M08A, 0, Serialized)
    {
        Return (ToBCD (STR0))
    }

    // Divide: String that is no number
    // expect: Package {Integer 0x0, Integer 0x0}
    Method (M08B, 0, Serialized)
    {
        Divide ("xyz", 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: String that is no number
    // expect: Integer 0xffffffffffffffff
    Method (M08C, 0, Serialized)
    {
        Return (Not ("xyz"))
    }

    // FindSetLeftBit: String that is no number
    // expect: Integer 0x0
    Method (M08D, 0, Serialized)
    {
        Return (FindSetLeftBit ("xyz"))
    }

    // FindSetRightBit: String that is no number
    // expect: Integer 0x0
    Method (M08E, 0, Serialized)
    {
        Return (FindSetRightBit ("xyz"))
    }

    // LNot: String that is no number
    // expect: Integer 0xffffffffffffffff
    Method (M08F, 0, Serialized)
    {
        Return (LNot ("xyz"))
    }

    // FromBCD: String that is no number
    // expect: Integer 0x0
    Method (M090, 0, Serialized)
    {
        Return (FromBCD ("xyz"))
    }

    // ToBCD: String that is no number
    // expect: Integer 0x0
    Method (M091, 0, Serialized)
    {
        Return (ToBCD ("xyz"))
    }

    // Divide: String of 20 digits
    // expect: Package {Integer 0x0, Integer 0x611722833944a5}
    Method (M092, 0, Serialized)
    {
        Divide ("123456789ABCDEF01234", 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: String of 20 digits
    // expect: Integer 0xedcba9876543210f
    Method (M093, 0, Serialized)
    {
        Return (Not ("123456789ABCDEF01234"))
    }

    // FindSetLeftBit: String of 20 digits
    // expect: Integer 0x3d
    Method (M094, 0, Serialized)
    {
        Return (FindSetLeftBit ("123456789ABCDEF01234"))
    }

    // FindSetRightBit: String of 20 digits
    // expect: Integer 0x5
    Method (M095, 0, Serialized)
    {
        Return (FindSetRightBit ("123456789ABCDEF01234"))
    }

    // LNot: String of 20 digits
    // expect: Integer 0x0
    Method (M096, 0, Serialized)
    {
        Return (LNot ("123456789ABCDEF01234"))
    }

    // FromBCD: String of 20 digits
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M097, 0, Serialized)
    {
        Return (FromBCD ("123456789ABCDEF01234"))
    }

    // ToBCD: String of 20 digits
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M098, 0, Serialized)
    {
        Return (ToBCD ("123456789ABCDEF01234"))
    }

    // Divide: Buffer
    // expect: Package {Integer 0x18, Integer 0x3ede2}
    Method (M099, 0, Serialized)
    {
        Divide (BUF0, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: Buffer
    // expect: Integer 0xffffffffff436587
    Method (M09A, 0, Serialized)
    {
        Return (Not (BUF0))
    }

    // FindSetLeftBit: Buffer
    // expect: Integer 0x18
    Method (M09B, 0, Serialized)
    {
        Return (FindSetLeftBit (BUF0))
    }

    // FindSetRightBit: Buffer
    // expect: Integer 0x4
    Method (M09C, 0, Serialized)
    {
        Return (FindSetRightBit (BUF0))
    }

    // LNot: Buffer
    // expect: Integer 0x0
    Method (M09D, 0, Serialized)
    {
        Return (LNot (BUF0))
    }

    // FromBCD: Buffer
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M09E, 0, Serialized)
    {
        Return (FromBCD (BUF0))
    }

    // ToBCD: Buffer
    // expect: Integer 0x12360312
    Method (M09F, 0, Serialized)
    {
        Return (ToBCD (BUF0))
    }

    // Divide: Buffer of 10 bytes
    // expect: Package {Integer 0x21, Integer 0x2ad0201ac0100a}
    Method (M0A0, 0, Serialized)
    {
        Divide (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: Buffer of 10 bytes
    // expect: Integer 0xf7f8f9fafbfcfdfe
    Method (M0A1, 0, Serialized)
    {
        Return (Not (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
    }

    // FindSetLeftBit: Buffer of 10 bytes
    // expect: Integer 0x3c
    Method (M0A2, 0, Serialized)
    {
        Return (FindSetLeftBit (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
    }

    // FindSetRightBit: Buffer of 10 bytes
    // expect: Integer 0x1
    Method (M0A3, 0, Serialized)
    {
        Return (FindSetRightBit (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
    }

    // LNot: Buffer of 10 bytes
    // expect: Integer 0x0
    Method (M0A4, 0, Serialized)
    {
        Return (LNot (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
    }

    // FromBCD: Buffer of 10 bytes
    // expect: Integer 0x2de046aa7abf9
    Method (M0A5, 0, Serialized)
    {
        Return (FromBCD (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
    }

    // ToBCD: Buffer of 10 bytes
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (M0A6, 0, Serialized)
    {
        Return (ToBCD (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
    }

    // Divide: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0A7, 0, Serialized)
    {
        Divide (Buffer (0) { }, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0A8, 0, Serialized)
    {
        Return (Not (Buffer (0) { }))
    }

    // FindSetLeftBit: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0A9, 0, Serialized)
    {
        Return (FindSetLeftBit (Buffer (0) { }))
    }

    // FindSetRightBit: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0AA, 0, Serialized)
    {
        Return (FindSetRightBit (Buffer (0) { }))
    }

    // LNot: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0AB, 0, Serialized)
    {
        Return (LNot (Buffer (0) { }))
    }

    // FromBCD: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0AC, 0, Serialized)
    {
        Return (FromBCD (Buffer (0) { }))
    }

    // ToBCD: empty Buffer
    // expect: AE_AML_BUFFER_LIMIT
    Method (M0AD, 0, Serialized)
    {
        Return (ToBCD (Buffer (0) { }))
    }

    // Divide: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AE, 0, Serialized)
    {
        Divide (PKG0, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0AF, 0, Serialized)
    {
        Return (Not (PKG0))
    }

    // FindSetLeftBit: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B0, 0, Serialized)
    {
        Return (FindSetLeftBit (PKG0))
    }

    // FindSetRightBit: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B1, 0, Serialized)
    {
        Return (FindSetRightBit (PKG0))
    }

    // LNot: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B2, 0, Serialized)
    {
        Return (LNot (PKG0))
    }

    // FromBCD: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B3, 0, Serialized)
    {
        Return (FromBCD (PKG0))
    }

    // ToBCD: Package
    // expect: AE_AML_OPERAND_TYPE
    Method (M0B4, 0, Serialized)
    {
        Return (ToBCD (PKG0))
    }

    // Divide: BufferField of 12 bits
    // expect: Package {Integer 0x20, Integer 0x0}
    Method (M0B5, 0, Serialized)
    {
        Divide (BFD0, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: BufferField of 12 bits
    // expect: Integer 0xffffffffffffffdf
    Method (M0B6, 0, Serialized)
    {
        Return (Not (BFD0))
    }

    // FindSetLeftBit: BufferField of 12 bits
    // expect: Integer 0x6
    Method (M0B7, 0, Serialized)
    {
        Return (FindSetLeftBit (BFD0))
    }

    // FindSetRightBit: BufferField of 12 bits
    // expect: Integer 0x6
    Method (M0B8, 0, Serialized)
    {
        Return (FindSetRightBit (BFD0))
    }

    // LNot: BufferField of 12 bits
    // expect: Integer 0x0
    Method (M0B9, 0, Serialized)
    {
        Return (LNot (BFD0))
    }

    // FromBCD: BufferField of 12 bits
    // expect: Integer 0x14
    Method (M0BA, 0, Serialized)
    {
        Return (FromBCD (BFD0))
    }

    // ToBCD: BufferField of 12 bits
    // expect: Integer 0x32
    Method (M0BB, 0, Serialized)
    {
        Return (ToBCD (BFD0))
    }

    // Divide: FieldUnit of 80 bits
    // expect: Package {Integer 0x21, Integer 0x12bd1211bc1110b}
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0BC, 0, Serialized)
    {
        Divide (FLD1, 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: FieldUnit of 80 bits
    // expect: Integer 0xc7c8c9cacbcccdce
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0BD, 0, Serialized)
    {
        Return (Not (FLD1))
    }

    // FindSetLeftBit: FieldUnit of 80 bits
    // expect: Integer 0x3e
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0BE, 0, Serialized)
    {
        Return (FindSetLeftBit (FLD1))
    }

    // FindSetRightBit: FieldUnit of 80 bits
    // expect: Integer 0x1
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0BF, 0, Serialized)
    {
        Return (FindSetRightBit (FLD1))
    }

    // LNot: FieldUnit of 80 bits
    // expect: Integer 0x0
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0C0, 0, Serialized)
    {
        Return (LNot (FLD1))
    }

    // FromBCD: FieldUnit of 80 bits
    // expect: Integer 0xda20fd256852f
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0C1, 0, Serialized)
    {
        Return (FromBCD (FLD1))
    }

    // ToBCD: FieldUnit of 80 bits
    // expect: AE_AML_NUMERIC_OVERFLOW
    // memory: read32 0x1000 0x32314321
    // memory: read32 0x1004 0x36353433
    // memory: read32 0x1008 0x3a393837
    Method (M0C2, 0, Serialized)
    {
        Return (ToBCD (FLD1))
    }

    // Divide: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C3, 0, Serialized)
    {
        Divide (RefOf (INT0), 0x30, Local0, Local1)
        Return (SHOW (Local0, Local1))
    }

    // Not: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C4, 0, Serialized)
    {
        Return (Not (RefOf (INT0)))
    }

    // FindSetLeftBit: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C5, 0, Serialized)
    {
        Return (FindSetLeftBit (RefOf (INT0)))
    }

    // FindSetRightBit: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C6, 0, Serialized)
    {
        Return (FindSetRightBit (RefOf (INT0)))
    }

    // LNot: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C7, 0, Serialized)
    {
        Return (LNot (RefOf (INT0)))
    }

    // FromBCD: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C8, 0, Serialized)
    {
        Return (FromBCD (RefOf (INT0)))
    }

    // ToBCD: reference
    // expect: AE_AML_OPERAND_TYPE
    Method (M0C9, 0, Serialized)
    {
        Return (ToBCD (RefOf (INT0)))
    }

    // ShiftLeft by 0
    // expect: Integer 0x89abcdef89abcdef
    Method (M0CA, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 0))
    }

    // ShiftRight by 0
    // expect: Integer 0x89abcdef89abcdef
    Method (M0CB, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 0))
    }

    // ShiftLeft by 1
    // expect: Integer 0x13579bdf13579bde
    Method (M0CC, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 1))
    }

    // ShiftRight by 1
    // expect: Integer 0x44d5e6f7c4d5e6f7
    Method (M0CD, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 1))
    }

    // ShiftLeft by 4
    // expect: Integer 0x9abcdef89abcdef0
    Method (M0CE, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 4))
    }

    // ShiftRight by 4
    // expect: Integer 0x89abcdef89abcde
    Method (M0CF, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 4))
    }

    // ShiftLeft by 31
    // expect: Integer 0xc4d5e6f780000000
    Method (M0D0, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 31))
    }

    // ShiftRight by 31
    // expect: Integer 0x113579bdf
    Method (M0D1, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 31))
    }

    // ShiftLeft by 32
    // expect: Integer 0x89abcdef00000000
    Method (M0D2, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 32))
    }

    // ShiftRight by 32
    // expect: Integer 0x89abcdef
    Method (M0D3, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 32))
    }

    // ShiftLeft by 33
    // expect: Integer 0x13579bde00000000
    Method (M0D4, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 33))
    }

    // ShiftRight by 33
    // expect: Integer 0x44d5e6f7
    Method (M0D5, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 33))
    }

    // ShiftLeft by 63
    // expect: Integer 0x8000000000000000
    Method (M0D6, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 63))
    }

    // ShiftRight by 63
    // expect: Integer 0x1
    Method (M0D7, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 63))
    }

    // ShiftLeft by 64
    // expect: Integer 0x0
    Method (M0D8, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 64))
    }

    // ShiftRight by 64
    // expect: Integer 0x0
    Method (M0D9, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 64))
    }

    // ShiftLeft by 65
    // expect: Integer 0x0
    Method (M0DA, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 65))
    }

    // ShiftRight by 65
    // expect: Integer 0x0
    Method (M0DB, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 65))
    }

    // ShiftLeft by 255
    // expect: Integer 0x0
    Method (M0DC, 0, Serialized)
    {
        Return (ShiftLeft (0x89ABCDEF89ABCDEF, 255))
    }

    // ShiftRight by 255
    // expect: Integer 0x0
    Method (M0DD, 0, Serialized)
    {
        Return (ShiftRight (0x89ABCDEF89ABCDEF, 255))
    }
}
