// `\_ERR`: acpiexec asks the firmware what is to become of a failure.
// debug: "table AE_AML_DIVIDE_BY_ZERO"
// debug: "table AE_AML_PACKAGE_LIMIT"
// debug: "table AE_AML_NO_RETURN_VALUE"
// debug: "if"
// debug: "else"
DefinitionBlock ("", "DSDT", 2, "NITRO", "ERR", 1)
{
    External (NOPE, UnknownObj) External (NODE, DeviceObj)
    Name (WHEN, "table ")
    Name (GOOD, 0x100000000) // a status has 32 bits
    Method (_ERR, 3)
    {
        Debug = Concatenate (WHEN, Arg1)
        If (Arg0 == 0x3008) { Return (0x3003) }        // another failure in its place
        If (Arg0 != 0x3016) { Return (DerefOf (RefOf (GOOD))) } // as if nothing had happened; else no answer
    }
    Name (INT0, 7) Name (NUL0, 0) Name (IDX0, 9) Name (TEN0, 0xAB)
    Name (PKG0, Package () {1, 2}) Name (BUF0, Buffer () {1, 2, 3, 4})
    Mutex (MTX0, 0)
    INT0 = 1 / NUL0
    If (DerefOf (PKG0[IDX0])) { Debug = "if" } Else { Debug = "else" }
    WHEN = ""
    Method (PLUS, 1) { Debug = "called" Return (Arg0 + 1) }
    Method (HALF, 1) { Return (Arg0 / NUL0) Debug = "not after a value that is missing" }
    Method (NONE) { Debug = "no value" }
    Method (BARE, 1) { Return (Local0) Debug = "after a Return that failed" Return (Arg0) }

    // What wants the missing value fails in turn, and a target keeps what it had.
    // expect: Integer 0x5
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T000) { Local0 = 5 Local0 = (7 / NUL0) + 1 Debug = "after" Return (Local0) }
    // expect: Integer 0x3
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T001) { Local0 = Add (1, Add (7 / NUL0, 5)) Return (3) }
    // expect: Integer 0x7
    // debug: "AE_AML_BUFFER_LIMIT"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T002) { INT0 = 7 INT0 = DerefOf (BUF0[IDX0]) Return (INT0) }
    // expect: Integer 0x1
    // debug: "AE_AML_PACKAGE_LIMIT"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T003) { Local0 = Package () {1, 2} Local0[IDX0] = 5 Return (DerefOf (Local0[0])) }
    // expect: Integer 0x7
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    Method (T004) { Divide (7, 0, Local1, INT0) Return (INT0) }
    // expect: Integer 0x2
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T005) { Local0 = 2 Local1 = Concatenate (Mid ("abcd", Local7, 1), "x") Return (Local0) }

    // A predicate that failed lets both branches run, and the loop.
    // expect: Integer 0x7
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    Method (T100) { Local0 = 1 If (Local7) { Local0 |= 2 } Else { Local0 |= 4 } Return (Local0) }
    // expect: Integer 0x2
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "if"
    // debug: "else"
    Method (T101) { If (7 / NUL0) { Debug = "if" } Else { Debug = "else" } Return (2) }
    // expect: AE_AML_NO_RETURN_VALUE
    // debug: "no value"
    Method (T102) { Local0 = 1 If (NONE ()) { Local0 |= 2 } Else { Local0 |= 4 } Return (Local0) }
    // expect: Integer 0x2
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    Method (T103) { Local0 = 1 While (Local7) { Local0 = 2 Break } Return (Local0) }
    // expect: Integer 0x1
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    Method (T104) { Local0 = 0 Switch (Local7) { Case (0) { Local0 = 1 } Default { Local0 = 2 } } Return (Local0) }

    // Calls: a missing argument, a missing result, a Return of either.
    // expect: Integer 0x8
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T200) { Local0 = PLUS (Local7) Return (8) }
    // expect: Integer 0x8
    // debug: "called"
    // debug: "AE_AML_OPERAND_TYPE"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T201) { Local0 = PLUS (PLUS (PKG0)) Return (8) }
    // expect: Integer 0x8
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "AE_AML_NO_RETURN_VALUE"
    // debug: "after"
    Method (T202) { Local0 = HALF (1) Debug = "after" Return (8) }
    // expect: Integer 0x8
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    Method (T203) { HALF (1) Return (8) }
    // expect: Nothing
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    Method (T204) { Return (HALF (1)) }
    // expect: Integer 0x6
    // debug: "AE_AML_UNINITIALIZED_LOCAL"
    // debug: "after a Return that failed"
    Method (T205) { Return (BARE (6)) }
    // expect: Nothing
    // debug: "no value"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T206) { Return (INT0 + NONE ()) }
    // expect: Integer 0x8
    // debug: "no value"
    // debug: "called"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T207) { Local0 = NONE () + PLUS (1) Return (8) }

    // A name that does not exist fails where it is met, where it is evaluated and where it is wanted.
    // expect: Integer 0x4
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "after"
    Method (T300) { Return (NOPE) Debug = "after" Return (4) }
    // expect: Integer 0x5
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    Method (T301) { NOPE = 5 Return (5) }
    // expect: Integer 0x6
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    Method (T302) { Local0 = NOPE + 1 Return (6) }
    // expect: Integer 0x7
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    Method (T303) { Notify (NODE, 1) Return (7) }
    // expect: Integer 0x8
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T304) { Local0 = ObjectType (NOPE) Return (8) }
    // expect: Integer 0x9
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NAME_NOT_FOUND"
    // debug: "if"
    // debug: "else"
    Method (T305) { If (NOPE) { Debug = "if" } Else { Debug = "else" } Return (9) }
    // expect: Integer 0x9
    // debug: "AE_NOT_FOUND"
    // debug: "AE_AML_NO_RETURN_VALUE"
    Method (T306) { Local0 = "NOPE" Local1 = DerefOf (Local0) Return (9) }
    // expect: Integer 0x2
    Method (T307) { If (CondRefOf (NOPE)) { Return (1) } Return (2) }

    // What has no value at all is only skipped.
    // expect: Integer 0x1
    // debug: "AE_AML_OPERAND_TYPE"
    // debug: "after"
    // debug: "AE_AML_OPERAND_TYPE"
    Method (T400) { Sleep (PKG0) Debug = "after" Wait (INT0, 0) Return (1) }
    // expect: Integer 0x1
    // debug: "AE_AML_OPERAND_TYPE"
    Method (T401) { Load (INT0, Local0) Return (1) }
    // expect: Integer 0x1
    // debug: "AE_AML_BUFFER_LIMIT"
    Method (T402) { CreateByteField (BUF0, IDX0, FLD0) Return (1) }

    // Another failure, or no answer: the method ends.
    // expect: AE_AML_OPERAND_TYPE
    // debug: "AE_AML_NUMERIC_OVERFLOW"
    Method (T500) { FromBCD (TEN0, Local1) Debug = "not reached" Return (1) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    // debug: "AE_AML_MUTEX_NOT_ACQUIRED"
    Method (T501) { Release (MTX0) Debug = "not reached" Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    // debug: "AE_AML_NUMERIC_OVERFLOW"
    Method (T502) { Local0 = PLUS (FromBCD (TEN0)) Return (1) }
}
