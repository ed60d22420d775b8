// What `\_ERR` may answer: as a predefined name that gives an integer, its value is mended.
DefinitionBlock ("", "DSDT", 2, "NITRO", "ANSWERS", 1)
{
    Name (HOW, 0) Name (STR0, "0") Name (STRX, "x") Name (STR5, "5") Name (STRH, "0x300B") Name (STRE, "")
    Name (BUF0, Buffer () {0}) Name (BUF5, Buffer () {5}) Name (BUFE, Buffer (4) {0xB, 0x30, 0, 0})
    Method (_ERR, 3)
    {
        If (HOW == 1) { Return (STR0) } If (HOW == 2) { Return (STRX) } If (HOW == 3) { Return (STR5) }
        If (HOW == 4) { Return (STRH) } If (HOW == 5) { Return (BUF0) } If (HOW == 6) { Return (BUF5) }
        If (HOW == 9) { Return (RefOf (HOW)) } If (HOW == 11) { Return (STRE) } If (HOW == 12) { Return (BUFE) }
        If (HOW == 13) { Local0 = 0 Return (Local0) } If (HOW == 15) { Local0 = 0 } If (HOW == 16) { Return (Local0) }
        Debug = "none"
    }
    Method (FAIL) { Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }

    // expect: Integer 0x9
    // debug: "on"
    Method (T001) { HOW = 1 Return (FAIL ()) }
    // expect: Integer 0x9
    // debug: "on"
    Method (T002) { HOW = 2 Return (FAIL ()) }
    // expect: AE_NOT_FOUND
    Method (T003) { HOW = 3 Return (FAIL ()) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T004) { HOW = 4 Return (FAIL ()) }
    // expect: Integer 0x9
    // debug: "on"
    Method (T005) { HOW = 5 Return (FAIL ()) }
    // expect: AE_NOT_FOUND
    Method (T006) { HOW = 6 Return (FAIL ()) }
    // expect: AE_NULL_OBJECT
    Method (T007) { HOW = 9 Return (FAIL ()) }
    // expect: Integer 0x9
    // debug: "on"
    Method (T008) { HOW = 11 Return (FAIL ()) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T009) { HOW = 12 Return (FAIL ()) }
    // expect: Integer 0x9
    // debug: "on"
    Method (T010) { HOW = 13 Return (FAIL ()) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    // debug: "none"
    Method (T011) { HOW = 15 Return (FAIL ()) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T012) { HOW = 16 Return (FAIL ()) }
}
