// Failures nested in the code of the table: an operation that fails gives no value, what needs the value fails in
// turn, and the other operands are evaluated all the same. A name that is not there costs more: everything that is
// open, with the If or While opened last and its Else, but not the scope.
// debug: "a failed operand, first and last"
// debug: 0x2
// debug: 0x1
// debug: 0x1
// debug: "its target is not read, the other operands are"
// memory: read8 0x1000 0x0
// debug: "two deep"
// debug: 0x3
// debug: "arguments of a call that is not made"
// debug: 0x4
// debug: "beyond the region"
// debug: 0x5
// debug: "wrong types"
// debug: 0x0
// debug: "one If"
// debug: 0x1
// debug: "its predicate"
// debug: 0x6
// debug: "a loop"
// debug: 0x1
// debug: "a call, a buffer, a region, a field, a target"
// debug: 0x1
// debug: 0x1
// debug: 0x1
// debug: 0x1
// debug: 0x2
// debug: 0x1
// debug: 0x1
// debug: 0x7
// debug: 0x1
// debug: "made twice"
// debug: 0x1
// debug: 0x3
// debug: 0x4
// debug: 0x2
// debug: 0x4
// debug: "an Else"
// debug: 0x2
// debug: 0x3
// debug: "two Ifs: the outer one stays open"
// debug: 0x1
// debug: 0x4
// debug: "a device stays open"
// debug: 0x1
// debug: "outside of every If: back to behind the one that stayed open"
// debug: "a device stays open"
// debug: 0x1
// debug: "outside of every If: back to behind the one that stayed open"
// debug: "a scope that is not there"
DefinitionBlock ("", "DSDT", 2, "NITRO", "NESTED", 1)
{
    External (\NOSC, IntObj)
    External (\NOSM, MethodObj)
    External (\NOSR, OpRegionObj)
    Name (INT0, 1)
    Name (PKG0, Package () {1, 2})
    Method (SAY, 1) { Debug = Arg0 Return (Arg0) }
    // Names that were made, and where; what follows the last failure is in the scope that stayed open.
    // expect: Integer 0xffffffffffffffff
    Method (T001) { Return (CondRefOf (\DEV9.INNR)) }
    // expect: Integer 0xffffffffffffffff
    Method (T002) { Return (CondRefOf (\OUTR)) }
    // expect: Integer 0xffffffffffffffff
    Method (T003) { Return (CondRefOf (\BUF0)) }
    // expect: Integer 0x0
    Method (T004) { Return (CondRefOf (\RGN1)) }
    // expect: Integer 0xffffffffffffffff
    Method (T005) { Return (CondRefOf (\FLD2)) }
    // expect: Integer 0x0
    Method (T006) { Return (CondRefOf (\BFD0)) }
    // expect: Integer 0x0
    Method (T007) { Return (CondRefOf (\DEV0.TWIC)) }
    // expect: Integer 0xffffffffffffffff
    Method (T008) { Return (CondRefOf (\TWIC)) }
    // expect: Integer 0xffffffffffffffff
    Method (T009) { Return (CondRefOf (\DEV0.IN01)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00A) { Return (CondRefOf (\DEV0.OUT1)) }
    // expect: Integer 0x0
    Method (T00B) { Return (CondRefOf (\OUT1)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00C) { Return (CondRefOf (\DEV0.DEV0)) }
    // expect: Integer 0x0
    Method (T00D) { Return (CondRefOf (\DEV0.OUT2)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00E) { Return (CondRefOf (\DEV9.IN09)) }
    // expect: Integer 0x0
    Method (T00F) { Return (CondRefOf (\NEVR)) }
    OperationRegion (RGN0, SystemMemory, 0x1000, INT0 + 3)
    Field (RGN0, ByteAcc) { FLD0, 8, FLD1, 8, , 32, FLD9, 8 }
    Device (\DEV9)
    {
        Debug = "a failed operand, first and last"
        INT0 = Add (Divide (1, 0), SAY (2))
        INT0 = Add (SAY (1), Divide (1, 0))
        Debug = INT0
        Debug = "its target is not read, the other operands are"
        FLD0 = Divide (1, 0)
        Store (Add (Divide (1, 0), FLD0), FLD1)
        Debug = "two deep"
        INT0 = Divide (SAY (Divide (1, 0)), SAY (3))
        Debug = "arguments of a call that is not made"
        SAY (DerefOf (PKG0 [9]))
        INT0 = Add (SAY (DerefOf (PKG0 [9])), SAY (4))
        Debug = "beyond the region"
        INT0 = FLD9
        SAY (FLD9)
        INT0 = Add (SAY (5), FLD9)
        Debug = "wrong types"
        INT0 = Index (INT0, 1)
        Concatenate (PKG0, "a", INT0)
        Local0 = Match (INT0, MEQ, 1, MTR, 0, 0)
        CreateByteField (INT0, 0, BFD0)
        CreateByteField (Buffer (2) {}, Divide (1, 0), BFD1)
        Release (\_GL)
        Debug = INT0
        Name (INNR, 1)
    }
    Name (OUTR, 1)
    Debug = "one If"
    If (1) { Debug = 1 INT0 = NOSC Debug = 2 } Else { Debug = 3 }
    Debug = "its predicate"
    If (Add (SAY (6), NOSC)) { Debug = 1 } Else { Debug = 2 }
    Debug = "a loop"
    Local0 = 0
    While (Local0 < 3) { Local0++ Debug = Local0 INT0 = NOSC Debug = 2 }
    Debug = "a call, a buffer, a region, a field, a target"
    If (1) { Debug = 1 \NOSM () Debug = 2 }
    If (1) { Debug = 1 Name (BUF0, Buffer (NOSC) {}) Debug = 2 }
    If (1) { Debug = 1 OperationRegion (RGN1, SystemMemory, NOSC, 2) Debug = 2 }
    If (1) { Debug = 1 Field (NOSR, AnyAcc) { FLD2, 3 } Debug = 2 }
    If (1) { Debug = 1 CreateByteField (NOSC, 0, BFD2) Debug = 2 }
    If (1) { Debug = 1 Store (SAY (7), NOSC) Debug = 2 }
    If (1) { Debug = 1 Increment (NOSC) Debug = 2 }
    Debug = "made twice"
    Local0 = 0
    While (Local0 < 2) { Local0++ Debug = Local0 Name (TWIC, 2) Device (DEV8) { Debug = 3 } Debug = 4 }
    Debug = "an Else"
    If (0) { Debug = 1 } Else { Debug = 2 INT0 = NOSC Debug = 3 }
    Debug = "two Ifs: the outer one stays open"
    If (1) { If (1) { Debug = 1 INT0 = NOSC Debug = 2 } Else { Debug = 3 } Debug = 4 }
    Debug = "a device stays open"
    Device (DEV0) { Name (IN00, 1) If (1) { Debug = 1 INT0 = NOSC Debug = 2 } Name (IN01, 2) }
    Name (OUT1, 1)
    Debug = "outside of every If: back to behind the one that stayed open"
    INT0 = NOSC
    Name (OUT2, 1)
    Debug = "a scope that is not there"
    Scope (\DEV9) { Name (IN09, 1) }
    Return (Divide (1, 0))
    Name (NEVR, 1)
}
