// Code at the level of the table.
// debug: "while loading"
// memory: write8 0x1006 0x77
DefinitionBlock ("", "DSDT", 2, "NITRO", "MODULE", 1)
{
    External (\NOSC, IntObj)
    Name (INT0, 1)
    Name (LOG0, "")
    INT0 = 5
    If (INT0 == 5) { Name (MADE, "in an if") } Else { Name (NMAD, "never") }
    Local0 = 0
    While (Local0 < 3) { Local0++ LOG0 = Concatenate (LOG0, ToDecimalString (Local0)) }
    Method (EARL) { Return (0x55) }
    Name (FROM, 0)
    FROM = EARL ()
    Debug = "while loading"
    Device (DEV0) {
        Name (_ADR, 0)
        If (\INT0 == 5) { Name (INNR, 7) Method (IMET) { Return (8) } }
    }
    If (CondRefOf (\_OSI)) { Name (HOSI, 1) }
    // A failed operation is skipped, the next are executed.
    Name (AFT0, 0)
    INT0 = Package () {1}
    AFT0 = 1
    Name (SIZE, 6)
    Name (BUF0, Buffer (SIZE) {1})
    OperationRegion (REG0, SystemMemory, 0x1000 + SIZE, 8)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    FLD0 = 0x77
    Name (PKG0, Package () {INT0, SIZE})
    // The same name twice: the first stays.
    Local1 = 0
    While (Local1 < 2) { Local1++ Name (TWIC, "once") TWIC = Concatenate (TWIC, " more") Name (AFT1, 1) }
    Name (AFT2, 2)
    INT0 = NOSC
    Name (INSC, 1)
    Name (AFT3, 3)
    Switch (SIZE) { Case (6) { Name (SWIT, "six") } Default { Name (SWI2, "other") } }
    // expect: Integer 0x5
    Method (T001) { Return (INT0) }
    // expect: String "in an if"
    Method (T002) { Return (MADE) }
    // expect: Integer 0x0
    Method (T003) { Return (CondRefOf (NMAD)) }
    // expect: String "123"
    Method (T004) { Return (LOG0) }
    // expect: Integer 0x55
    Method (T005) { Return (FROM) }
    // expect: Integer 0x7
    Method (T006) { Return (\DEV0.INNR) }
    // expect: Integer 0x8
    Method (T007) { Return (\DEV0.IMET ()) }
    // expect: Integer 0x1
    Method (T008) { Return (HOSI) }
    // expect: Integer 0x1
    Method (T009) { Return (AFT0) }
    // expect: Buffer {01 00 00 00 00 00}
    Method (T00A) { Return (BUF0) }
    // expect: Integer 0x77
    // memory: read8 0x1006 0x77
    Method (T00B) { Return (FLD0) }
    // expect: Package {Integer 0x5, Integer 0x6}
    Method (T00C) { Return (PKG0) }
    // expect: String "once more more"
    Method (T00D) { Return (TWIC) }
    // expect: Integer 0xffffffffffffffff
    Method (T00E) { Return (CondRefOf (AFT1)) }
    // expect: Integer 0x2
    Method (T00F) { Return (AFT2) }
    // expect: Integer 0x0
    Method (T010) { Return (CondRefOf (\NOSC)) }
    // expect: Integer 0x3
    Method (T011) { Return (AFT3) }
    // expect: String "six"
    Method (T012) { Return (SWIT) }
    // expect: Integer 0xffffffffffffffff
    Method (T013) { Return (CondRefOf (\INSC)) }
    // A region whose place cannot be computed is not made; the fields over it are named all the same.
    OperationRegion (BADR, SystemMemory, NOSC + 1, 4)
    Field (BADR, ByteAcc, NoLock, Preserve) { BADF, 8 }
    Name (BADB, Buffer (NOSC) {1})
    Name (AFT4, 4)
    // expect: Integer 0x0
    Method (T014) { Return (CondRefOf (\BADR)) }
    // expect: Integer 0xffffffffffffffff
    Method (T015) { Return (CondRefOf (\BADF)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T016) { Return (ObjectType (BADF)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T017) { Return (BADF) }
    // expect: AE_AML_NO_OPERAND
    Method (T018) { BADF = 1 Return (2) }
    // expect: Integer 0xffffffffffffffff
    Method (T019) { Return (CondRefOf (\BADB)) }
    // expect: Integer 0x4
    Method (T01A) { Return (AFT4) }
}
