// Names with characters that are not allowed: ACPICA takes them as they come, and repairs them where it enters and
// looks up names, so that `*` stands for each of them. As the name of an operand, not of a call, they are refused.
// bytes: 51414D30=51616D30 514C4F30=716C6F30 51424E30=51424E21 51444930=31444930
// bytes: 51445630=51640056 514D4530=516D204D 51464C30=80464C30
DefinitionBlock ("", "DSDT", 2, "NITRO", "NAMES", 1)
{
    Name (QAM0, 5)
    Name (QLO0, 6)
    Name (QBN0, 7)
    Name (QDI0, 8)
    Device (QDV0) { Name (XVAL, 9) Method (METH) { Return (XVAL) } Device (QDI0) { Name (XVAL, 10) } }
    Scope (QDV0) { Name (YVAL, 11) }
    Scope (\QDV0.QDI0) { Name (YVAL, 12) }
    Method (QME0, 1) { Return (Arg0 + 1) }
    OperationRegion (REG0, SystemMemory, 0x1000, 8)
    Field (REG0, ByteAcc, NoLock, Preserve) { QFL0, 8, FLD1, 8, QBN1, 8 }
    Name (PKG0, Package () {\QDV0.XVAL, \QDV0.QDI0.XVAL, \QLO0, \QDI0, \QDV0.YVAL, \QDV0.QDI0.YVAL})
    Name (AFTE, 13)
    // expect: AE_AML_BAD_NAME
    Method (T001) { Return (QAM0) }
    // expect: Integer 0x2
    Method (T002) { Return (QME0 (1)) }
    // expect: AE_AML_BAD_NAME
    Method (T003) { Return (\QDV0.XVAL) }
    // expect: Integer 0x9
    Method (T004) { Return (\QDV0.METH ()) }
    // expect: Integer 0x1
    Method (T005) { Name (QLO0, 3) Return (1) }
    // expect: Integer 0x13
    Method (T006) { Return (DerefOf (PKG0[0]) + DerefOf (PKG0[1])) }
    // expect: Integer 0x6
    Method (T007) { Return (DerefOf (PKG0[2])) }
    // expect: Integer 0x17
    Method (T008) { Return (DerefOf (PKG0[4]) + DerefOf (PKG0[5])) }
    // expect: AE_AML_BAD_NAME
    Method (T009) { Return (CondRefOf (QAM0)) }
    // expect: AE_AML_BAD_NAME
    Method (T00A) { Return (ObjectType (QAM0)) }
    // expect: AE_AML_BAD_NAME
    Method (T00B) { Return (RefOf (QAM0)) }
    // expect: AE_AML_BAD_NAME
    Method (T00C) { QAM0 = 1 Return (2) }
    // expect: Integer 0x0
    // memory: read8 0x1001 0x0
    Method (T00D) { Return (FLD1) }
    // expect: AE_AML_BAD_NAME
    Method (T00E) { Return (QBN0) }
    // expect: AE_AML_BAD_NAME
    Method (T00F) { Local0 = AFTE + \QLO0 Return (Local0) }
    // expect: Integer 0x9
    Method (T010) { Name (\QDV0.ZVAL, 3) Return (\QDV0.METH ()) }
    // expect: AE_NOT_FOUND
    Method (T011) { Local0 = "\\QLO0" Return (DerefOf (Local0)) }
    // expect: Integer 0xd
    Method (T012) { CreateByteField (Buffer (2) {1, 2}, 1, QLO1) Return (AFTE) }
    // expect: AE_AML_BAD_NAME
    Method (T013) { Return (SizeOf (\QDV0.QDI0)) }
    // expect: AE_AML_BAD_NAME
    Method (T014) { \QDV0.XVAL++ Return (AFTE) }
}
