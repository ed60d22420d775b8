// Control flow.
DefinitionBlock ("", "DSDT", 2, "NITRO", "CONTROL", 1)
{
    Name (CNT0, 0)
    // expect: Integer 0x1
    Method (T001) { If (One) { Return (1) } Return (2) }
    // expect: Integer 0x2
    Method (T002) { If (Zero) { Return (1) } Else { Return (2) } }
    // expect: Integer 0x2
    Method (T003) { Local0 = 5 If (Local0 == 1) { Return (1) } ElseIf (Local0 == 5) { Return (2) } Else { Return (3) } }
    // A condition is converted to an integer.
    // expect: Integer 0x2
    Method (T004) { If ("0") { Return (1) } Return (2) }
    // expect: Integer 0x1
    Method (T005) { If ("1") { Return (1) } Return (2) }
    // expect: Integer 0x2
    Method (T006) { If (Buffer () {0, 0}) { Return (1) } Return (2) }
    // expect: Integer 0x1
    Method (T007) { If (Buffer () {0, 1}) { Return (1) } Return (2) }
    // expect: AE_TYPE
    Method (T008) { If (Package () {1}) { Return (1) } Return (2) }
    // expect: Integer 0xa
    Method (T009) { Local0 = 0 While (Local0 < 10) { Local0++ } Return (Local0) }
    // expect: Integer 0x7
    Method (T00A) { Local0 = 0 While (One) { Local0++ If (Local0 == 7) { Break } } Return (Local0) }
    // expect: Integer 0x1e
    Method (T00B) { Local0 = 0 Local1 = 0 While (Local0 < 10) { Local0++ If (Local0 & 1) { Continue } Local1 += Local0 } Return (Local1) }
    // Break leaves the inner loop only.
    // expect: Integer 0xc
    Method (T00C) {
        Local0 = 0 Local2 = 0
        While (Local0 < 3) { Local1 = 0 While (One) { Local1++ Local2++ If (Local1 == 4) { Break } } Local0++ }
        Return (Local2)
    }
    // expect: Integer 0x3
    Method (T00D) { Local0 = 0 While (One) { Local0++ If (Local0 == 3) { While (One) { Return (Local0) } } } Return (99) }
    // expect: Integer 0x2
    Method (T00E) { While (Zero) { Return (1) } Return (2) }
    // expect: String "two or three"
    Method (T00F) {
        Switch (3) { Case (1) { Return ("one") } Case (Package () {2, 3}) { Return ("two or three") } Default { Return ("else") } }
        Return ("none")
    }
    // expect: String "else"
    Method (T010) { Switch (9) { Case (1) { Return ("one") } Default { Return ("else") } } Return ("none") }
    // expect: Integer 0x2
    Method (T011) { Switch (ToString ("abc")) { Case ("abd") { Return (1) } Case ("abc") { Return (2) } } Return (3) }
    // expect: Integer 0x2
    Method (T012) { Local0 = Buffer () {1, 2} Switch (ToBuffer (Local0)) { Case (Buffer () {1}) { Return (1) } Case (Buffer () {1, 2}) { Return (2) } } Return (3) }
    // Inside of a loop, Break belongs to the Switch.
    // expect: Integer 0x2d
    Method (T013) { Local0 = 0 Local1 = 0 While (Local0 < 5) { Local0++ Switch (Local0) { Case (2) { Break } Default { Local1 += 10 } } Local1++ } Return (Local1) }
    // Without a Return there is no value: this is not slack mode.
    // expect: Nothing
    Method (T014) { Local0 = 5 Local1 = Local0 + 1 }
    // expect: Nothing
    Method (T015) { }
    // expect: Integer 0x7
    Method (T016) { Noop Return (7) }
    Method (FACT, 1) { If (Arg0 <= 1) { Return (1) } Return (Arg0 * FACT (Arg0 - 1)) }
    // expect: Integer 0x375f00
    Method (T017) { Return (FACT (10)) }
    Method (FIBO, 1) { If (Arg0 < 2) { Return (Arg0) } Return (FIBO (Arg0 - 1) + FIBO (Arg0 - 2)) }
    // expect: Integer 0x90
    Method (T018) { Return (FIBO (12)) }
    // The operands of LAnd are all evaluated.
    Method (TICK, 1) { CNT0 = CNT0 + 1 Return (Arg0) }
    // expect: Integer 0x2
    Method (T01A) { CNT0 = 0 Local0 = (TICK (0) && TICK (1)) Return (CNT0) }
    // expect: Integer 0x2
    Method (T01B) { CNT0 = 0 Local0 = (TICK (1) || TICK (1)) Return (CNT0) }
    // A condition is evaluated at each turn.
    // expect: Integer 0x4
    Method (T01C) { CNT0 = 0 Local0 = 0 While (TICK (Local0 < 3)) { Local0++ } Return (CNT0) }
    // Operands from left to right.
    Method (DIG0, 1) { CNT0 = CNT0 * 10 + Arg0 Return (Arg0) }
    // expect: Integer 0x4d2
    Method (T01D) { CNT0 = 0 Local0 = DIG0 (1) + DIG0 (2) * DIG0 (3) - DIG0 (4) Return (CNT0) }
    // An error ends all methods of the stack.
    Method (FAIL) { Local0 = Package () {1} Return (Local0 + 1) }
    Method (CALL) { CNT0 = 1 FAIL () CNT0 = 2 }
    // expect: AE_AML_OPERAND_TYPE
    Method (T01E) { CALL () Return (1) }
    // expect: Integer 0x1
    Method (T01F) { Return (CNT0) }
    // expect: Integer 0x1
    Method (T020) { Return (1) Return (2) }
    // Locals of a call are its own.
    Method (OWN0) { Local0 = 100 Return (Local0) }
    // expect: Integer 0x1
    Method (T022) { Local0 = 1 OWN0 () Return (Local0) }
    // A call for its effect only, its value is dropped.
    // expect: Integer 0x3
    Method (T023) { TICK (1) TICK (2) Return (CNT0) }
    Method (DEEP, 1) { If (Arg0) { DEEP (Arg0 - 1) } Else { CNT0 = 77 } }
    // expect: Integer 0x4d
    Method (T024) { CNT0 = 0 DEEP (100) Return (CNT0) }
    // Too deep.
    // expect: AE_AML_METHOD_LIMIT
    Method (T025) { CNT0 = 0 DEEP (300) Return (CNT0) }
    // expect: Integer 0x0
    Method (T026) { Return (CNT0) }
    // Use of the value of a method that gives none.
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T027) { Local0 = T015 () Return (1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T028) { If (T015 ()) { Return (1) } Return (2) }
    // expect: Nothing
    Method (T029) { Return (T015 ()) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T02A) { Return (T015 () + 1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T02B) { TICK (T015 ()) Return (3) }
    // expect: Integer 0x4
    Method (T02C) { Fatal (1, 0xABCD, 5) Return (4) }
    // expect: Integer 0x80
    Method (T02D) { Local0 = 1 While (Local0 < 100) { Local0 = Local0 << 1 } Return (Local0) }
    // expect: Integer 0x2
    Method (T02E) { If (!Zero) { If (!One) { Return (1) } Else { Return (2) } } Return (3) }
    // Continue in an inner loop goes on with the inner loop.
    // expect: Integer 0x4
    Method (T02F) { Local0 = 0 Local2 = 0 While (Local0 < 2) { Local0++ Local1 = 0 While (Local1 < 5) { Local1++ If (Local1 > 2) { Continue } Local2++ } } Return (Local2) }
}
