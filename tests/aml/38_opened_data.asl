// with: 38_opened_data_scopes.asl
// Scope over an integer, string or buffer: the object stays, under a name that has no type any more.
DefinitionBlock ("", "DSDT", 2, "NITRO", "OPENED", 1)
{
    Name (INT0, 5) Name (STR0, "text") Name (BUF0, Buffer () {1, 2, 3}) Name (INT1, 7) Name (INT2, 8) Name (STR1, "one") Name (BUF1, Buffer () {4})
    Name (INT3, 9) Name (INT4, 4)
    Name (PKB0, Package () {INT0, STR0})
    External (\PKA0, PkgObj) External (\ALI0, IntObj) External (\INT0.IN0, IntObj) External (\STR0.IN0, IntObj) External (\BUF0.IN1, IntObj)
    Method (ARG, 1) { Return (Arg0) }
    Method (OTY, 1) { Return (ObjectType (Arg0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T001) { Return (INT0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T002) { Return (STR0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T003) { Return (BUF0) }
    // expect: Integer 0x22
    Method (T004) { Return (\INT0.IN0 + \STR0.IN0 + \BUF0.IN1) }
    // expect: Integer 0x0
    Method (T005) { Return (ObjectType (INT0)) }
    // expect: Integer 0x0
    Method (T006) { Return (ObjectType (STR0) + ObjectType (BUF0)) }
    // expect: Integer 0x5
    Method (T007) { Return (DerefOf (RefOf (INT0))) }
    // expect: String "text"
    Method (T008) { Return (DerefOf (RefOf (STR0))) }
    // expect: Buffer {01 02 03}
    Method (T009) { Return (DerefOf (RefOf (BUF0))) }
    // expect: Integer 0x0
    Method (T00A) { Return (ObjectType (PKA0[0])) }
    // expect: Integer 0x0
    Method (T00B) { Return (ObjectType (PKA0[1])) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T00C) { Return (DerefOf (PKA0[0])) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T00D) { Return (DerefOf (PKA0[2])) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T00E) { Return (DerefOf (PKB0[0])) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00F) { Return (SizeOf (STR0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T010) { Return (SizeOf (BUF0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T011) { Return (INT0 + 1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T012) { Return (ARG (INT0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T013) { Return (OTY (INT0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T014) { Return (Concatenate (STR0, "a")) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T015) { Return (BUF0[0]) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T016) { CreateByteField (BUF0, 0, BF00) Return (BF00) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T017) { Local0 = INT0 Return (Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T018) { CopyObject (INT0, Local0) Return (Local0) }
    // expect: Integer 0x3
    // debug: 0x1
    Method (T019) { INT1 = 3 Debug = ObjectType (INT1) Return (INT1) }
    // expect: String "copy"
    // debug: 0x2
    Method (T01A) { CopyObject ("copy", INT2) Debug = ObjectType (INT2) Return (INT2) }
    // expect: Integer 0x3
    // debug: 0x1
    Method (T01B) { STR1 = 3 Debug = ObjectType (STR1) Return (STR1) }
    // expect: Integer 0x3
    // debug: 0x1
    Method (T01C) { BUF1 = 3 Debug = ObjectType (BUF1) Return (BUF1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T01D) { INT3++ Return (INT3) }
    // expect: AE_TYPE
    // debug: 0x0
    Method (T01E) { Local0 = RefOf (INT4) Local0 = 6 Debug = ObjectType (INT4) Return (DerefOf (Local0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T01F) { Return (ALI0) }
    // expect: Integer 0x0
    Method (T020) { Return (ObjectType (ALI0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T021) { Debug = INT0 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T022) { If (INT0) { Return (1) } Return (2) }
    // expect: Integer 0xffffffffffffffff
    Method (T023) { Return (CondRefOf (INT0)) }
    // expect: Integer 0x5
    Method (T024) { Return (RefOf (INT0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T025) { Local0 = "INT0" Return (DerefOf (Local0)) }
    // expect: Integer 0x6
    Method (T026) { Local0 = RefOf (INT0) Return (DerefOf (Local0) + 1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T027) { Return (LEqual (INT0, 5)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T028) { Return (Match (BUF0, MEQ, 1, MTR, 0, 0)) }
}
