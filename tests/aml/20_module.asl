// with: 20_module_bad1.asl
// with: 20_module_bad2.asl
// with: 20_module_odd.asl
// with: 20_module_good.asl
// Failures in a table's own code: most are skipped; one in a method that it calls costs the table its names.
DefinitionBlock ("", "DSDT", 2, "NITRO", "MODULE", 1)
{
    Name (LOG0, "")
    Device (DEV0) { Name (OWN0, 1) }
    // expect: Integer 0x0
    Method (T001) { Return (CondRefOf (\BEF1)) }
    // expect: Integer 0x0
    Method (T002) { Return (CondRefOf (\DEV0.ADD1)) }
    // expect: Integer 0x0
    Method (T003) { Return (CondRefOf (\AFT1)) }
    // expect: Integer 0x0
    Method (T004) { Return (CondRefOf (\BEF2)) }
    // expect: Integer 0x0
    Method (T005) { Return (CondRefOf (\AFT2)) }
    // expect: Integer 0xffffffffffffffff
    Method (T006) { Return (CondRefOf (\GOOD)) }
    // expect: String "bad1 bad2 odd good"
    Method (T007) { Return (LOG0) }
    // expect: Integer 0xffffffffffffffff
    Method (T008) { Return (CondRefOf (\ODD0.IN00)) }
    // expect: Integer 0xffffffffffffffff
    Method (T009) { Return (CondRefOf (\ODD0.BODY)) }
    // expect: Integer 0xffffffffffffffff
    Method (T010) { Return (CondRefOf (\ODD0.ELS0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T011) { Return (CondRefOf (\ODD0.IN01)) }
    // expect: Integer 0x0
    Method (T012) { Return (CondRefOf (\AFTO)) }
    // expect: Integer 0xffffffffffffffff
    Method (T013) { Return (CondRefOf (\ODD0.AFTO)) }
}
