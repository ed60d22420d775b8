// with: 27_loadtable_oem1.asl
// with: 27_loadtable_oem2.asl
// LoadTable and DataTableRegion: what they look for, where it goes, and their operands.
DefinitionBlock ("", "DSDT", 2, "NITRO", "LOADT", 1)
{
    Name (PAR0, 0)
    Device (DEV0)
    {
        Name (PAR1, 0)
        Method (LTBL, 5, Serialized) { Return (LoadTable (Arg0, Arg1, Arg2, Arg3, Arg4, 0x55)) }
        Method (LTB2) { Return (LoadTable ("OEM1", "NITRO", "TABL", "", "", 0x55)) }
    }
    Method (NAM4) { Return ("OEM1") }
    // expect: Integer 0xf
    Method (T001) { Local0 = \DEV0.LTB2 () Return (ObjectType (Local0)) }
    // expect: Integer 0x1
    // debug: 0xffffffffffffffff
    // debug: 0x0
    Method (T002) { Debug = CondRefOf (\NEW0) Debug = CondRefOf (\DEV0.NEW0) Return (1) }
    // expect: Integer 0xf
    Method (T003) { Local0 = \DEV0.LTBL ("OEM2", "NITRO", "TABL", "\\DEV0", "PAR1") Return (ObjectType (Local0)) }
    // expect: Integer 0x1
    // debug: 0x0
    // debug: 0xffffffffffffffff
    // debug: 0x55
    Method (T004) { Debug = CondRefOf (\NEW1) Debug = CondRefOf (\DEV0.NEW1) Debug = \DEV0.PAR1 Return (1) }
    // expect: AE_BAD_SIGNATURE
    Method (T005) { Return (\DEV0.LTBL ("12", "", "", "", "")) }
    // expect: Integer 0x0
    Method (T006) { Return (\DEV0.LTBL ("1ABC", "", "", "", "")) }
    // expect: Integer 0x0
    Method (T007) { Return (\DEV0.LTBL ("ABCDE", "", "", "", "")) }
    // expect: AE_AML_STRING_LIMIT
    Method (T008) { Return (\DEV0.LTBL ("OEM1", "TOOLONG", "", "", "")) }
    // expect: AE_AML_STRING_LIMIT
    Method (T009) { Return (\DEV0.LTBL ("OEM1", "", "TOOLONGER", "", "")) }
    // expect: Integer 0x0
    Method (T00A) { Return (\DEV0.LTBL (NAM4 (), "NITRO", "NONE", "", "")) }
    // expect: Integer 0x0
    Method (T00B) { Return (LoadTable (NAM4 (), "NITRO", "NONE", "", "", 0)) }
    // expect: AE_ALREADY_EXISTS
    Method (T00C) { Local0 = LoadTable (NAM4 (), "NITRO", "TABL", "", "", 0) Return (ObjectType (Local0)) }
    // expect: AE_BAD_SIGNATURE
    Method (T00D, 0, Serialized) { DataTableRegion (DTR0, "12", "", "") Return (1) }
    // expect: AE_AML_STRING_LIMIT
    Method (T00E, 0, Serialized) { DataTableRegion (DTR0, "OEM1", "TOOLONG", "") Return (1) }
    // expect: AE_NOT_FOUND
    Method (T00F, 0, Serialized) { DataTableRegion (DTR0, "OEM9", "", "") Return (1) }
    // expect: Integer 0x314d454f
    Method (T010, 0, Serialized) { DataTableRegion (DTR0, "OEM1", "", "") Field (DTR0, ByteAcc) { FLD0, 32 } Return (FLD0) }
    // expect: Integer 0x314d454f
    Method (T011, 0, Serialized) { DataTableRegion (DTR0, NAM4 (), "", "") Field (DTR0, ByteAcc) { FLD0, 32 } Return (FLD0) }
    // expect: Integer 0x0
    Method (T012) { Return (LoadTable ("ABCD", "", "", NAM4 (), "", 0)) }
    Method (VALU) { Return (4) }
    // expect: AE_BAD_SIGNATURE
    Method (T013) { Return (LoadTable ("abcd", "", "", "", "", 0)) }
    // expect: AE_BAD_SIGNATURE
    Method (T014) { Return (LoadTable ("A BC", "", "", "", "", 0)) }
    // expect: Integer 0x0
    Method (T015) { Return (LoadTable ("ABC!", "", "", "", "", 0)) }
    // expect: AE_BAD_SIGNATURE
    Method (T016) { Return (LoadTable ("!ABC", "", "", "", "", 0)) }
    // expect: AE_BAD_SIGNATURE
    Method (T017) { Return (LoadTable ("ABC*", "", "", "", "", 0)) }
    // expect: Integer 0x0
    Method (T018) { Return (LoadTable ("1234", "", "", "", "", 0)) }
    // expect: AE_NOT_FOUND
    Method (T019) { Return (LoadTable ("OEM2", "", "", "\\NOPE", "", 0)) }
    // expect: AE_NOT_FOUND
    Method (T01A) { Return (LoadTable ("OEM2", "", "", "", "\\NOPE", 0)) }
    // expect: AE_ALREADY_EXISTS
    Method (T01B) { Return (LoadTable ("DSDT", "", "", "", "", 0)) }
    // expect: Integer 0x0
    Method (T01C) { Return (LoadTable ("ABCD", "", "", VALU (), "", 0)) }
}
