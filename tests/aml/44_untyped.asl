// What random programs found in which nothing is of the type that it should be: numbers of which ACPICA looks at 32
// bits, a local stored to itself, lengths that are packages, a buffer copied to its own field.
DefinitionBlock ("", "DSDT", 2, "NITRO", "UNTYPED", 1)
{
    Name (BUF0, Buffer () {1, 2, 3, 4, 5, 6, 7, 8}) Name (ONE0, 1)
    Name (LEN0, 0x100000003) Name (BUF1, Buffer (LEN0) {1}) Name (PKG0, Package (LEN0) {1})
    Device (DEV0) { Name (_ADR, 0) }
    OperationRegion (RGN0, SystemMemory, 0x1000, 0x40)
    Field (RGN0, ByteAcc, NoLock, Preserve) { BNKR, 8 }
    CreateField (BUF0, 9, 40, FLD0) CreateField (BUF0, 9, 33, FLD1)
    Method (COPY, 1) { CopyObject (BUF0, Arg0) }
    Method (NONE) { }

    // expect: Integer 0x1
    Method (T001) { Local0 = 0x100000000 CreateByteField (BUF0, Local0, MADE) Return (MADE) }
    // expect: Integer 0x1
    Method (T002) { Local0 = 0x20000000 CreateByteField (BUF0, Local0, MADE) Return (MADE) }
    // expect: Integer 0x302
    Method (T003) { Local0 = 0x20000001 CreateWordField (BUF0, Local0, MADE) Return (MADE) }
    // expect: Buffer {00 01}
    Method (T004) { Local0 = 0x100000001 CreateField (BUF0, Local0, 9, MADE) Return (MADE) }
    // expect: Buffer {40 00}
    Method (T005) { Local0 = 0x100000009 CreateField (BUF0, 3, Local0, MADE) Return (MADE) }
    // expect: Integer 0x0
    Method (T006) { Local0 = 0x10000000A CreateBitField (BUF0, Local0, MADE) Return (MADE) }
    // expect: AE_AML_OPERAND_VALUE
    Method (T007) { Local0 = 0x100000000 CreateField (BUF0, 3, Local0, MADE) Return (1) }
    // expect: Integer 0x1
    Method (T008) { Local0 = 0x1FFFFFFF CreateQWordField (BUF0, Local0, MADE) Return (1) }
    // expect: Buffer {01 02 03}
    Method (T009) { Local0 = 0x100000002 Return (Buffer (Local0) {1, 2, 3}) }
    // expect: Package {Integer 0x1, Integer 0x2}
    Method (T00A) { Local0 = 0x100000002 Return (Package (Local0) {1, 2, 3}) }
    // expect: Integer 0x0
    Method (T00B) { Local0 = 0x100000000 Local1 = Package (Local0) {} Return (SizeOf (Local1)) }
    // expect: Buffer {01 00 00}
    Method (T00C) { Return (BUF1) }
    // expect: Package {Integer 0x1, Null, Null}
    Method (T00D) { Return (PKG0) }
    // expect: Integer 0x5
    // memory: write8 0x1000 0x5
    // memory: read8 0x1000 0x5
    // memory: read8 0x1000 0x5
    Method (T00E, 0, Serialized) { Local0 = 0x100000005 BankField (RGN0, BNKR, Local0, ByteAcc, NoLock, Preserve) { MADE, 8 } Local1 = MADE Return (BNKR) }
    // expect: AE_AML_REGION_LIMIT
    // memory: read8 0x2000 0x0
    // memory: read8 0x2001 0x0
    Method (T00F, 0, Serialized)
    {
        Local0 = 0x100000002
        OperationRegion (RGN1, SystemMemory, 0x2000, Local0)
        Field (RGN1, ByteAcc, NoLock, Preserve) { FLD2, 16, FLD3, 8 }
        Local1 = FLD2
        Return (FLD3)
    }
    // expect: Integer 0x1
    Method (T010) { Local0 = 0x100000001 Stall (Local0) Return (1) }
    // expect: Integer 0x1
    Method (T011) { Local0 = 0x100000001 Fatal (1, 2, Local0) Return (1) }
    // expect: Integer 0x0
    Method (T012) { Store (Local1, Local1) Return (ObjectType (Local1)) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T013) { Local2 = Store (Local1, Local1) Return (1) }
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (T014) { CopyObject (Local1, Local1) Return (1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T015) { If (Store (Local1, Local1)) { Return (1) } Return (2) }
    // expect: Nothing
    Method (T016) { Return (Store (Local1, Local1)) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T017) { Return (Add (Store (Local1, Local1), 1)) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T018) { Debug = Store (Local1, Local1) Return (1) }
    // expect: Integer 0x7
    Method (T019) { Local1 = 7 Store (Local1, Local1) Return (Local1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T01A) { Local0 = Package (Buffer () {1}) {1} Return (Local0) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T01B) { Local0 = Package (Package () {1}) {1} Return (Local0) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T01C) { Return (Add (Package (Package () {1}) {1}, 1)) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T01D) { Return (Package (1) {Package (Buffer () {1}) {2}}) }
    // expect: Package {Buffer {03}, Package {Integer 0x4}}
    Method (T01E) { Return (Package (Concatenate (Buffer () {2}, Buffer () {0})) {Buffer () {3}, Package () {4}, 5}) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T01F) { Local0 = BUF0 CreateField (Local0, Package (Buffer () {1}) {1}, 1, MADE) Return (1) }
    // expect: Buffer {01 02 04 06 08 0a 06 08}
    Method (T020) { CopyObject (BUF0, FLD0) Return (BUF0) }
    // expect: Buffer {01 02 04 08 10 20 06 08}
    Method (T021) { FLD0 = BUF0 Return (BUF0) }
    // expect: Buffer {01 02 04 08 10 20 06 08}
    Method (T022) { CopyObject (BUF0, FLD1) Return (BUF0) }
    // expect: Buffer {01 02 04 08 10 20 06 08}
    Method (T023) { CopyObject (FLD0, FLD1) Return (BUF0) }
    // expect: Buffer {01 02 04 08 10 20 06 08}
    Method (T024) { COPY (RefOf (FLD0)) Return (BUF0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T025) { Return (Concatenate (BUF0, DerefOf (NONE ()))) }
    Method (CALL, 1) { Debug = "called" Return (2) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T026) { Local0 = 3 Return (Package (CALL (Local0)) {1}) }
    // expect: Package {Integer 0x1, Null, Null}
    Method (T027) { Return (Package (CALL (ONE0 + 2)) {1}) }
}
