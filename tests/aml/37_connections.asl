// A Connection that names nothing, or no buffer: the names of the fields after it are there, without objects.
DefinitionBlock ("", "DSDT", 2, "NITRO", "CONN", 1)
{
    External (\NOPE, BuffObj)
    Name (RB, ResourceTemplate () { GpioIo (Exclusive, PullUp, 0, 0, IoRestrictionNone, "\\GPIO") { 1, 2, 3, 4 } })
    Name (STR, "text") Name (INT, 5) Name (PKG, Package () {1}) Name (LATE, 0)
    OperationRegion (GPI0, GeneralPurposeIo, 0, 16)
    Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), A0, 1, Connection (\NOPE), A1, 1, Connection (RB), A2, 1 }
    Name (AFT0, 1)
    Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), B0, 1, Connection (STR), B1, 1, Connection (RB), B2, 1 }
    Name (AFT1, 1)
    Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), C0, 1, Connection (INT), C1, 1 }
    Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), F0, 1, Connection (RB), F1, 1 }
    Name (AFT2, 1)
    // expect: Integer 0x0
    Method (XA00) { Return (A0) }
    // expect: Integer 0x2
    Method (XA01) { A0 = 1 Return (2) }
    // expect: Integer 0x5
    Method (XA02) { Return (ObjectType (A0)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XA10) { Return (A1) }
    // expect: AE_AML_NO_OPERAND
    Method (XA11) { A1 = 1 Return (2) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XA12) { Return (ObjectType (A1)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XA20) { Return (A2) }
    // expect: AE_AML_NO_OPERAND
    Method (XA21) { A2 = 1 Return (2) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XA22) { Return (ObjectType (A2)) }
    // expect: Integer 0x1
    Method (XB00) { Return (B0) }
    // expect: Integer 0x2
    Method (XB01) { B0 = 1 Return (2) }
    // expect: Integer 0x5
    Method (XB02) { Return (ObjectType (B0)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XB10) { Return (B1) }
    // expect: AE_AML_NO_OPERAND
    Method (XB11) { B1 = 1 Return (2) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XB12) { Return (ObjectType (B1)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XB20) { Return (B2) }
    // expect: AE_AML_NO_OPERAND
    Method (XB21) { B2 = 1 Return (2) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XB22) { Return (ObjectType (B2)) }
    // expect: Integer 0x1
    Method (XC00) { Return (C0) }
    // expect: Integer 0x2
    Method (XC01) { C0 = 1 Return (2) }
    // expect: Integer 0x5
    Method (XC02) { Return (ObjectType (C0)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XC10) { Return (C1) }
    // expect: AE_AML_NO_OPERAND
    Method (XC11) { C1 = 1 Return (2) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (XC12) { Return (ObjectType (C1)) }
    // expect: Integer 0x1
    Method (XF00) { Return (F0) }
    // expect: Integer 0x2
    Method (XF01) { F0 = 1 Return (2) }
    // expect: Integer 0x5
    Method (XF02) { Return (ObjectType (F0)) }
    // expect: Integer 0x1
    Method (XF10) { Return (F1) }
    // expect: Integer 0x2
    Method (XF11) { F1 = 1 Return (2) }
    // expect: Integer 0x5
    Method (XF12) { Return (ObjectType (F1)) }
    // expect: Integer 0x3
    Method (T001) { Return (AFT0 + AFT1 + AFT2) }
    // expect: AE_NOT_FOUND
    // debug: "in"
    Method (T003, 0, Serialized) { Debug = "in" Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), I0, 1, Connection (\NOPE), I1, 1 } Return (I0) }
    // expect: AE_NOT_FOUND
    Method (T004, 0, Serialized) { Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), I0, 1, Connection (STR), I1, 1 } Return (I0) }
    // expect: AE_NOT_FOUND
    Method (T005, 0, Serialized) { Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), I0, 1, Connection (RB), I1, 1 } Return (I1) }
    // Of names of one segment only those of the scope itself are looked at.
    // expect: Integer 0x1
    Method (T006, 0, Serialized) { Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (\RB), I0, 1, I1, 1 } Return (1) }
    // expect: AE_AML_INTERNAL
    Method (T007, 0, Serialized) { Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (\STR), I0, 1, I1, 1 } Return (1) }
    // expect: Integer 0x1
    Method (T008, 0, Serialized)
    {
        Name (RC, ResourceTemplate () { GpioIo (Exclusive, PullUp, 0, 0, IoRestrictionNone, "\\GPIO") { 1, 2, 3, 4 } })
        Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RC), I0, 1, I1, 1 }
        Return (1)
    }
    Device (DEVA)
    {
        Name (_ADR, 0)
        Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (RB), I0, 1 }
        Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (^RB), I1, 1 }
    }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T009) { Return (\DEVA.I0) }
    // expect: Integer 0x2
    Method (T00A) { Return (1 + \DEVA.I1) }
}
