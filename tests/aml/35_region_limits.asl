// Pins lie within their region as their first datum does, whatever their number (`AcpiExSetupRegion`).
DefinitionBlock ("", "DSDT", 2, "NITRO", "PINS", 1)
{
    Name (RB, ResourceTemplate () { GpioIo (Exclusive, PullUp, 0, 0, IoRestrictionNone, "\\GPIO") { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 } })
    Name (LEN0, 0) Name (LEN1, 1) Name (LEN4, 4)
    OperationRegion (PIN1, GeneralPurposeIo, 0, LEN1)
    Field (PIN1, ByteAcc, NoLock, Preserve) { Connection (RB), Q0, 1, Q1, 7, Q2, 1, Q3, 8, Q9, 40 }
    Field (PIN1, ByteAcc, NoLock, Preserve) { AccessAs (DWordAcc), Connection (RB), Q4, 1, Q5, 8 }
    OperationRegion (PIN4, GeneralPurposeIo, 0, LEN4)
    Field (PIN4, ByteAcc, NoLock, Preserve) { AccessAs (DWordAcc), Connection (RB), R0, 1, R1, 30, R2, 1, R3, 1, R4, 8 }
    Field (PIN4, ByteAcc, NoLock, Preserve) { AccessAs (WordAcc), Connection (RB), R5, 1, R6, 15, R7, 8, R8, 8, R9, 8 }
    OperationRegion (PIN0, GeneralPurposeIo, 0, LEN0)
    Field (PIN0, ByteAcc, NoLock, Preserve) { Connection (RB), S0, 1 }
    Field (PIN4, ByteAcc, NoLock, Preserve) { AccessAs (QWordAcc), Connection (RB), U0, 1 }
    Field (PIN4, ByteAcc, NoLock, Preserve) { AccessAs (AnyAcc), Connection (RB), U1, 1, U2, 12, U3, 1, U4, 31 }
    OperationRegion (MEM0, SystemMemory, 0x1000, 16)
    Field (MEM0, ByteAcc, NoLock, Preserve) { BK, 8 }
    BankField (PIN4, BK, 7, ByteAcc, NoLock, Preserve) { Connection (RB), B0, 1, B1, 9 }
    // expect: Integer 0x0
    Method (XQ00) { Return (Q0) }
    // expect: Integer 0x2
    Method (XQ01) { Q0 = 1 Return (2) }
    // expect: Integer 0x0
    Method (XQ10) { Return (Q1) }
    // expect: Integer 0x2
    Method (XQ11) { Q1 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ20) { Return (Q2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ21) { Q2 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ30) { Return (Q3) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ31) { Q3 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ90) { Return (Q9) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ91) { Q9 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ40) { Return (Q4) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ41) { Q4 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ50) { Return (Q5) }
    // expect: AE_AML_REGION_LIMIT
    Method (XQ51) { Q5 = 1 Return (2) }
    // expect: Integer 0x1
    Method (XR00) { Return (R0) }
    // expect: Integer 0x2
    Method (XR01) { R0 = 1 Return (2) }
    // expect: Integer 0x2
    Method (XR11) { R1 = 1 Return (2) }
    // expect: Integer 0x0
    Method (XR20) { Return (R2) }
    // expect: Integer 0x2
    Method (XR21) { R2 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XR30) { Return (R3) }
    // expect: AE_AML_REGION_LIMIT
    Method (XR31) { R3 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XR40) { Return (R4) }
    // expect: AE_AML_REGION_LIMIT
    Method (XR41) { R4 = 1 Return (2) }
    // expect: Integer 0x1
    Method (XR50) { Return (R5) }
    // expect: Integer 0x2
    Method (XR51) { R5 = 1 Return (2) }
    // expect: Integer 0x2
    Method (XR61) { R6 = 1 Return (2) }
    // expect: Integer 0x0
    Method (XR70) { Return (R7) }
    // expect: Integer 0x2
    Method (XR71) { R7 = 1 Return (2) }
    // expect: Integer 0x0
    Method (XR80) { Return (R8) }
    // expect: Integer 0x2
    Method (XR81) { R8 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XR90) { Return (R9) }
    // expect: AE_AML_REGION_LIMIT
    Method (XR91) { R9 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XS00) { Return (S0) }
    // expect: AE_AML_REGION_LIMIT
    Method (XS01) { S0 = 1 Return (2) }
    // expect: AE_AML_REGION_LIMIT
    Method (XU00) { Return (U0) }
    // expect: AE_AML_REGION_LIMIT
    Method (XU01) { U0 = 1 Return (2) }
    // expect: Integer 0x1
    Method (XU10) { Return (U1) }
    // expect: Integer 0x2
    Method (XU11) { U1 = 1 Return (2) }
    // expect: Integer 0x2
    Method (XU21) { U2 = 1 Return (2) }
    // expect: Integer 0x0
    Method (XU30) { Return (U3) }
    // expect: Integer 0x2
    Method (XU31) { U3 = 1 Return (2) }
    // expect: Integer 0x2
    Method (XU41) { U4 = 1 Return (2) }
    // expect: Integer 0x1
    // memory: write8 0x1000 0x7
    Method (XB00) { Return (B0) }
    // expect: Integer 0x2
    // memory: write8 0x1000 0x7
    // memory: write8 0x1000 0x7
    Method (XB01) { B0 = 1 Return (2) }
    // expect: Integer 0x80
    // memory: write8 0x1000 0x7
    // memory: write8 0x1000 0x7
    Method (XB10) { Return (B1) }
    // expect: Integer 0x2
    // memory: write8 0x1000 0x7
    // memory: write8 0x1000 0x7
    // memory: write8 0x1000 0x7
    // memory: write8 0x1000 0x7
    Method (XB11) { B1 = 1 Return (2) }
}
