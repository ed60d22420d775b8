// with: 66_failed_lengths_part.asl
// A buffer or package whose length fails, under a name in the code of a table: the name has their type all the same. And
// `_OSI` of what is no string.
DefinitionBlock ("", "DSDT", 2, "NITRO", "LENGTHS", 1)
{
    External (\BUF0) External (\PKG0) External (\BUF1) External (\PKG1) External (\BUF2) External (\PKG2)
    Name (ZER0, 0) Name (DEV0, 0) Name (STR0, "") Name (EMPT, Buffer (0) {})
    Device (DEVX) {}
    // expect: Integer 0x3
    Method (T001) { Return (ObjectType (BUF0)) }
    // expect: Integer 0x4
    Method (T002) { Return (ObjectType (PKG0)) }
    // expect: Integer 0x3
    Method (T003) { Return (ObjectType (BUF1)) }
    // expect: Integer 0x4
    Method (T004) { Return (ObjectType (PKG1)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T005) { Return (ObjectType (BUF2)) }
    // expect: Integer 0x4
    Method (T006) { Return (ObjectType (PKG2)) }
    // expect: AE_BAD_ADDRESS
    Method (T007) { Return (BUF0) }
    // expect: AE_BAD_ADDRESS
    Method (T008) { Return (SizeOf (PKG0)) }
    // expect: AE_BAD_ADDRESS
    Method (T009) { Local0 = PKG1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00A) { Name (PKG3, Package (\DEVX) {1}) Return (PKG3) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00B) { Name (BUF3, Buffer (\DEVX) {1}) Return (BUF3) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T00C) { Name (BUF3, Buffer (1 / ZER0) {1}) Return (ObjectType (BUF3)) }
    // expect: AE_TYPE
    Method (T00D) { If (_OSI (5)) { Debug = "in" } Else { Debug = "else" } Debug = "out" Return (1) }
    // expect: AE_TYPE
    Method (T00E) { While (_OSI (5)) { Debug = "in" Break } Debug = "out" Return (1) }
    // expect: AE_TYPE
    Method (T00F) { If (LNot (_OSI (5))) { Debug = "in" } Debug = "out" Return (1) }
    // expect: AE_TYPE
    Method (T010) { Local0 = _OSI (5) Debug = "out" Return (1) }
    // expect: AE_BAD_ADDRESS
    Method (T011) { If (BUF0) { Debug = "in" } Return (1) }
    // expect: AE_BAD_ADDRESS
    Method (T012) { Local0 = PKG0 [0] Return (1) }
    // expect: AE_BAD_ADDRESS
    Method (T013) { Return (Concatenate (BUF0, "a")) }
}
