// References that are stored through an argument to what they refer to already, and references to elements that are
// empty as the results of operations; locals and arguments stored to themselves.
DefinitionBlock ("", "DSDT", 2, "NITRO", "AGAIN", 1)
{
    Event (EVT0) Mutex (MTX0, 0) Device (DEV0) { Name (_ADR, 0) }
    OperationRegion (RGN0, SystemMemory, 0x1000, 8) Field (RGN0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    Name (INT0, 1) Name (STR0, "s") Name (BUF0, Buffer (4) {}) CreateField (BUF0, 0, 8, FLD1)
    Name (PKG0, Package (3) {1, 2}) Name (PKG1, Package (3) {5})
    Method (NOPE) { }
    Method (EVEN, 1) { CondRefOf (EVT0, Arg0) CondRefOf (EVT0, Arg0) Return (1) }
    Method (MUTX, 1) { CondRefOf (MTX0, Arg0) CondRefOf (MTX0, Arg0) Return (1) }
    Method (DEVI, 1) { CondRefOf (DEV0, Arg0) CondRefOf (DEV0, Arg0) Return (1) }
    Method (METH, 1) { CondRefOf (NOPE, Arg0) CondRefOf (NOPE, Arg0) Return (1) }
    Method (REGI, 1) { CondRefOf (RGN0, Arg0) CondRefOf (RGN0, Arg0) Return (1) }
    Method (FIEL, 1) { CondRefOf (FLD0, Arg0) CondRefOf (FLD0, Arg0) Return (1) }
    Method (INTE, 1) { CondRefOf (INT0, Arg0) CondRefOf (INT0, Arg0) Return (1) }
    Method (STOR, 1) { CondRefOf (EVT0, Arg0) Arg0 = RefOf (EVT0) Return (1) }
    Method (SAME, 1) { CondRefOf (EVT0, Arg0) Arg0 = Arg0 Return (1) }
    Method (READ, 1) { CondRefOf (INT0, Arg0) Store (Arg0, Arg0) Return (Arg0) }
    Method (LOCL, 1) { CondRefOf (INT0, Arg0) Local0 = Arg0 Store (Local0, Arg0) Return (1) }
    // expect: AE_AML_TARGET_TYPE
    Method (T001) { Return (EVEN (0)) }
    // expect: AE_AML_TARGET_TYPE
    Method (T002) { Return (MUTX (0)) }
    // expect: AE_AML_TARGET_TYPE
    Method (T003) { Return (DEVI (0)) }
    // expect: Integer 0x1
    Method (T004) { Return (METH (0)) }
    // expect: AE_AML_TARGET_TYPE
    Method (T005) { Return (REGI (0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T006) { Return (FIEL (0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T007) { Return (INTE (0)) }
    // expect: AE_AML_TARGET_TYPE
    Method (T008) { Return (STOR (0)) }
    // expect: Integer 0x1
    Method (T009) { Return (SAME (0)) }
    // expect: Integer 0x1
    Method (T00A) { Return (READ (0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00B) { Return (LOCL (0)) }
    // expect: AE_AML_TARGET_TYPE
    Method (T00C) { Return (EVEN (RefOf (EVT0))) }
    // expect: AE_AML_TARGET_TYPE
    Method (T00D) { Return (SAME (RefOf (EVT0))) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T00E) { Index (PKG1, 2, FLD0) Return (1) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T00F) { Index (PKG1, 2, INT0) Return (1) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T010) { Index (PKG1, 2, STR0) Return (1) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T011) { Index (PKG1, 2, BUF0) Return (1) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T012) { Index (PKG1, 2, FLD1) Return (1) }
    // expect: AE_AML_TARGET_TYPE
    Method (T013) { Index (PKG1, 2, PKG0) Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T014) { CopyObject (Index (PKG1, 2), FLD0) Return (1) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T015) { Store (Index (PKG1, 2), FLD1) Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T016) { Index (PKG1, 0, FLD0) Return (1) }
    Method (AGAI, 1) { CreateField (Arg0, 0, 8, MADE) Arg0 = Arg0 MADE = 9 Return (Arg0) }
    Method (COPY, 1) { CreateField (Arg0, 0, 8, MADE) CopyObject (Arg0, Arg0) MADE = 9 Return (Arg0) }
    // expect: Buffer {09 02 03}
    Method (T017) { Local3 = Buffer () {1, 2, 3} CreateField (Local3, 0, 8, MADE) Local3 = Local3 MADE = 9 Return (Local3) }
    // expect: Buffer {01 02 03}
    Method (T018) { Local3 = Buffer () {1, 2, 3} CreateField (Local3, 0, 8, MADE) CopyObject (Local3, Local3) MADE = 9 Return (Local3) }
    // expect: Buffer {01 01 01}
    Method (T019) { Local3 = Buffer () {1, 2, 3} CreateField (Local3, 8, 16, MADE) Store (ToBuffer (Local3, Local3), MADE) Return (Local3) }
    // expect: Buffer {09 02 03}
    Method (T01A) { Return (AGAI (Buffer () {1, 2, 3})) }
    // expect: Buffer {01 02 03}
    Method (T01B) { Return (COPY (Buffer () {1, 2, 3})) }
    // expect: Buffer {09 00 00 00}
    Method (T01C) { AGAI (BUF0) Return (BUF0) }
    // expect: Buffer {09 02 03}
    Method (T01D) { Local3 = Buffer () {1, 2, 3} CreateField (Local3, 0, 8, MADE) Local2 = RefOf (Local3) Local3 = Local3 MADE = 9 Return (Local3) }
    // expect: Buffer {01 02 03}
    Method (T01E) { Local3 = Buffer () {1, 2, 3} CreateField (Local3, 0, 8, MADE) Local4 = Local3 Local3 = Local4 MADE = 9 Return (Local3) }
    // expect: Buffer {01 02 03 00}
    Method (T01F) { Local3 = Buffer () {1, 2, 3} CreateField (Local3, 0, 8, MADE) Concatenate (Local3, "", Local3) MADE = 9 Return (Local3) }
    // expect: Package {Integer 0x1, Integer 0x7}
    Method (T020) { Local0 = Package () {1, 2} Local1 = Index (Local0, 0) Local0 = Local0 Store (7, Local0 [1]) Return (Local0) }
}
