// More of what `\_ERR` is asked: predicates, names that are taken, missing methods in blocks, lengths of packages.
DefinitionBlock ("", "DSDT", 2, "NITRO", "ERRPRED", 1)
{
    External (NOEX, IntObj) External (NOMT, MethodObj)
    Method (_ERR, 3) { Debug = Arg1 Return (0) }
    Name (NUL0, 0) Name (BUF0, Buffer (10) {1, 2, 3})
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "in"
    // debug: "else"
    // debug: "after"
    Method (T001, 0, Serialized) { Local7 = NUL0 Divide (1, Local7, Local2) If (Local2 != 0) { Debug = "in" } Else { Debug = "else" } Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "in"
    // debug: "after"
    Method (T002, 0, Serialized) { Local7 = NUL0 Divide (1, Local7, Local2) If (Local2 >= 0) { Debug = "in" } Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "in"
    // debug: "after"
    Method (T003, 0, Serialized) { Local7 = NUL0 Divide (1, Local7, Local2) While (Local2 != 0) { Debug = "in" Break } Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "case"
    // debug: "after"
    Method (T004, 0, Serialized) { Local7 = NUL0 Divide (1, Local7, Local2) Switch (Local2 != 0) { Case (0) { Debug = "case" } } Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "in"
    // debug: "after"
    Method (T005, 0, Serialized) { Local7 = NUL0 Divide (1, Local7, Local2) If (!Local2) { Debug = "in" } Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "in"
    // debug: "after"
    Method (T006, 0, Serialized) { Local7 = NUL0 Divide (1, Local7, Local2) If ((Local2 > 0) && (Local3 > 0)) { Debug = "in" } Debug = "after" }
    // expect: Nothing
    // debug: 0x1
    // debug: "AE_ALREADY_EXISTS"
    // debug: 0x2
    // debug: "after"
    Method (T007, 0, Serialized) { Local0 = 0 While (Local0 < 2) { Name (LOC1, Package () {1, 2}) Local0++ Debug = Local0 } Debug = "after" }
    // expect: Nothing
    // debug: "AE_ALREADY_EXISTS"
    // debug: 0x1
    Method (T008, 0, Serialized) { Local0 = 0 While (Local0 < 2) { Name (LOC1, 5) LOC1 = Local0 Local0++ } Debug = LOC1 }
    // expect: Nothing
    // debug: "AE_ALREADY_EXISTS"
    // debug: "AE_ALREADY_EXISTS"
    // debug: 0x7
    // debug: 0x9
    Method (T009, 0, Serialized) { Local0 = 0 While (Local0 < 2) { Event (EVE1) Mutex (MUT1, 0) Local0++ } Debug = ObjectType (EVE1) Debug = ObjectType (MUT1) }
    // expect: Nothing
    // debug: "AE_ALREADY_EXISTS"
    // debug: 0x1
    Method (T00A, 0, Serialized) { Local0 = 0 While (Local0 < 2) { CreateByteField (BUF0, 0, FLD1) Local0++ } Debug = FLD1 }
    // expect: Nothing
    // debug: "AE_ALREADY_EXISTS"
    // debug: 0xa
    Method (T00B, 0, Serialized) { Local0 = 0 While (Local0 < 2) { OperationRegion (RGN1, SystemMemory, 0x1000, 4) Local0++ } Debug = ObjectType (RGN1) }
    // expect: Nothing
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "in"
    // debug: "after"
    Method (T00C, 0, Serialized) { If (1) { NOMT () Debug = "in" } Debug = "after" }
    // expect: Nothing
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "in"
    // debug: "after"
    Method (T00D, 0, Serialized) { If (NUL0) {} Else { NOMT () Debug = "in" } Debug = "after" }
    // expect: Nothing
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "after"
    Method (T00E, 0, Serialized) { While (1) { If (1) { NOMT () } Break } Debug = "after" }
    // expect: Nothing
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_UNINITIALIZED_NODE"
    // debug: "after"
    Method (T00F, 0, Serialized) { NOMT () Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T010, 0, Serialized) { Local0 = Package (NOEX) {1} Debug = "after" }
    // expect: Nothing
    // debug: "AE_AML_NAME_NOT_FOUND"
    Method (T011, 0, Serialized) { Return (Package (NOEX) {1}) }
    // expect: Nothing
    // debug: 0x1
    Method (T012, 0, Serialized) { Local1 = 3 Local0 = Package (Local1) {1, NOEX} Debug = ObjectType (DerefOf (Local0 [0])) }
    // expect: Nothing
    // debug: "AE_AML_OPERAND_VALUE"
    // debug: 0xe
    Method (T013, 0, Serialized) { CreateField (BUF0, 0, NUL0, FLD2) Debug = ObjectType (FLD2) }
    // expect: Nothing
    // debug: "AE_AML_BUFFER_LIMIT"
    // debug: 0xe
    Method (T014, 0, Serialized) { CreateByteField (BUF0, 99, FLD2) Debug = ObjectType (FLD2) }
    // A field that cannot be read fails where its name is met, and again in the operation.
    Name (ONE1, 1)
    OperationRegion (RGNF, SystemMemory, 0x1000, ONE1)
    Field (RGNF, ByteAcc, NoLock, Preserve) { FRG1, 32 }
    Method (TWO, 2) { Debug = "two" Return (Arg1) }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "after"
    Method (T100, 0, Serialized) { Local0 = FRG1 Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    Method (T101, 0, Serialized) { Return (FRG1) }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "after"
    Method (T102, 0, Serialized) { Local0 = FRG1 + FRG1 Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T103, 0, Serialized) { Local0 = (FRG1 + 1) * 2 Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "in"
    // debug: "else"
    // debug: "after"
    Method (T104, 0, Serialized) { If (FRG1) { Debug = "in" } Else { Debug = "else" } Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "in"
    // debug: "else"
    // debug: "after"
    Method (T105, 0, Serialized) { If (FRG1 == 1) { Debug = "in" } Else { Debug = "else" } Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "in"
    // debug: "after"
    Method (T106, 0, Serialized) { While (FRG1) { Debug = "in" Break } Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "after"
    Method (T107, 0, Serialized) { TWO (FRG1, 1) Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T108, 0, Serialized) { Local0 = TWO (1, FRG1) Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "after"
    Method (T109, 0, Serialized) { FRG1++ Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T10A, 0, Serialized) { Local0 = Package (FRG1) {1} Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T10B, 0, Serialized) { Local0 = Buffer (FRG1) {1} Debug = "after" }
    // expect: Nothing
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    // memory: read8 0x1000 0x0
    // debug: "AE_AML_REGION_LIMIT"
    Method (T10C, 0, Serialized) { Return (TWO (FRG1, FRG1)) }
    // expect: Nothing
    // debug: "AE_ALREADY_EXISTS"
    // debug: "after"
    Method (T10D, 0, Serialized) { Local0 = 0 While (Local0 < 2) { Local0++ Device (LDV1) { Name (XX1, 5) } } Debug = "after" }
}
