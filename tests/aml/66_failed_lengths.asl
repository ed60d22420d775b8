// with: 66_failed_lengths_part.asl
// A buffer or package whose length fails, under a name in the code of a table: the name has their type all the same.
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
}
