// with: 65_scopes_objects.asl
// with: 65_scopes_method.asl
// with: 65_scopes_mutex.asl
// with: 65_scopes_alias.asl
// with: 65_scopes_package.asl
// A Scope over what has no names below it, in the code of a table: its body is passed over, and what follows until the
// table ends is in the target, or in the scope around the target.
DefinitionBlock ("", "DSDT", 2, "NITRO", "SCOPES", 1)
{
    External (\DEV0, DeviceObj) External (\DEV0.MET0, DeviceObj) External (\ALI1, DeviceObj) External (\INT1, DeviceObj)
    External (\ALI2, DeviceObj) External (\DEVX, DeviceObj)
    External (\DEV0.MET0.AFT1) External (\DEV0.MET0.IND1) External (\DEV1.IND1) External (\AFT1) External (\DEV0.MET0.DEV5.NAM5)
    External (\DEV0.AFT2) External (\DEV0.IND2) External (\DEV2.IND2) External (\AFT2)
    External (\DEV0.AFT3) External (\DEV0.IND3) External (\DEVX.AFT3) External (\DEVX.IN03)
    External (\DEV0.AFT4) External (\DEV0.DEV6.NAM6) External (\DEV0.DEV6.AFT6) External (\AFT6)
    External (\ALI1.CHLD) External (\INT1.CHLD) External (\ALI2.CHLD) External (\DEVX.CHLD)
    External (\ALI1.DEVC.NAM7) External (\INT1.DEVC.NAM7)
    // expect: Integer 0xffffffffffffffff
    Method (T001) { Return (CondRefOf (\DEV0.MET0.AFT1)) }
    // expect: Integer 0xffffffffffffffff
    Method (T002) { Return (CondRefOf (\DEV0.MET0.IND1)) }
    // expect: Integer 0x0
    Method (T003) { Return (CondRefOf (\DEV1.IND1)) }
    // expect: Integer 0x0
    Method (T004) { Return (CondRefOf (\AFT1)) }
    // expect: Integer 0xffffffffffffffff
    Method (T005) { Return (CondRefOf (\DEV0.MET0.DEV5.NAM5)) }
    // expect: Integer 0xffffffffffffffff
    Method (T006) { Return (CondRefOf (\DEV0.AFT2)) }
    // expect: Integer 0xffffffffffffffff
    Method (T007) { Return (CondRefOf (\DEV0.IND2)) }
    // expect: Integer 0x0
    Method (T008) { Return (CondRefOf (\DEV2.IND2)) }
    // expect: Integer 0x0
    Method (T009) { Return (CondRefOf (\AFT2)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00A) { Return (CondRefOf (\DEV0.AFT3)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00B) { Return (CondRefOf (\DEV0.IND3)) }
    // expect: Integer 0x0
    Method (T00C) { Return (CondRefOf (\DEVX.AFT3)) }
    // expect: Integer 0x0
    Method (T00D) { Return (CondRefOf (\DEVX.IN03)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00E) { Return (CondRefOf (\DEV0.AFT4)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00F) { Return (CondRefOf (\DEV0.DEV6.NAM6)) }
    // expect: Integer 0x0
    Method (T010) { Return (CondRefOf (\DEV0.DEV6.AFT6)) }
    // expect: Integer 0x0
    Method (T011) { Return (CondRefOf (\AFT6)) }
    // expect: Integer 0xffffffffffffffff
    Method (T012) { Return (CondRefOf (\ALI1.CHLD)) }
    // expect: Integer 0x0
    Method (T013) { Return (CondRefOf (\INT1.CHLD)) }
    // expect: Integer 0xffffffffffffffff
    Method (T014) { Return (CondRefOf (\ALI2.CHLD)) }
    // expect: Integer 0xffffffffffffffff
    Method (T015) { Return (CondRefOf (\DEVX.CHLD)) }
    // expect: Integer 0xffffffffffffffff
    Method (T016) { Return (CondRefOf (\ALI1.DEVC.NAM7)) }
    // expect: Integer 0x0
    Method (T017) { Return (CondRefOf (\INT1.DEVC.NAM7)) }
    // expect: Integer 0x8
    Method (T018) { Return (ObjectType (\DEV0.MET0)) }
    // expect: Integer 0x2
    Method (T019) { Return (\INT1 + \ALI1) }
}
