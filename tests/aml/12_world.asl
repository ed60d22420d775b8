// What reaches the world outside: Debug and Notify.
DefinitionBlock ("", "DSDT", 2, "NITRO", "WORLD", 1)
{
    Device (DEV0) { Name (_ADR, 0) Device (DEV1) { Name (_ADR, 1) } }
    Processor (CPU0, 0, 0x410, 6) { }
    ThermalZone (THZ0) { }
    PowerResource (PWR0, 0, 0) { }
    Name (INT0, 5)
    Name (PKG0, Package () {1, "two", Buffer () {3}, Package () {4}})
    // expect: Nothing
    // debug: 0x1234
    Method (T001) { Debug = 0x1234 }
    // expect: Nothing
    // debug: "text
    Method (T002) { Debug = "text\n" }
    // expect: Nothing
    // debug: Buffer  [0x03] 01 02 03
    Method (T003) { Debug = Buffer () {1, 2, 3} }
    // expect: Nothing
    // debug: Package  (Contains 0x04 Elements):
    // debug: (00) 0x1
    // debug: (01) "two"
    // debug: (02) Buffer  [0x01]
    // debug: (03) Package  (Contains 0x01 Elements):
    // debug: (00) 0x4
    Method (T004) { Debug = PKG0 }
    // expect: Integer 0x5
    // debug: 0x5
    // debug: 0x6
    Method (T005) { Debug = INT0 Debug = INT0 + 1 Return (INT0) }
    // expect: Nothing
    // debug: 0x7
    Method (T006) { Local0 = 7 Debug = Local0 }
    // expect: Nothing
    // debug: "ab"
    Method (T007) { Concatenate ("a", "b", Debug) }
    // expect: Nothing
    // debug: 0x3
    Method (T008) { Add (1, 2, Debug) }
    // expect: Nothing
    // debug: 0xffffffffffffffff
    // debug: 0x0
    Method (T009) { Debug = Ones Debug = Zero }
    // expect: Nothing
    // debug: 0x5
    Method (T00A) { CopyObject (5, Local0) Debug = Local0 }
    // expect: Nothing
    // debug: ""
    // debug: Buffer  [0x00]
    Method (T00B) { Debug = "" Debug = Buffer (0) { } }
    // expect: Nothing
    // notify: DEV0 0x80
    Method (T00C) { Notify (DEV0, 0x80) Sleep (20) }
    // expect: Nothing
    // notify: DEV1 0x1
    Method (T00D) { Notify (\DEV0.DEV1, 1) Sleep (20) }
    // expect: Nothing
    // notify: CPU0 0x81
    Method (T00E) { Notify (CPU0, 0x81) Sleep (20) }
    // expect: Nothing
    // notify: THZ0 0x82
    Method (T00F) { Notify (THZ0, 0x82) Sleep (20) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T010) { Notify (INT0, 0x80) Sleep (20) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T011) { Notify (PWR0, 0x80) Sleep (20) }
    // expect: Nothing
    // notify: DEV0 0x3
    Method (T012) { Notify (DEV0, "3") Sleep (20) }
    // expect: Nothing
    // notify: DEV0 0x1ff
    Method (T013) { Notify (DEV0, 0x1FF) Sleep (20) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T014) { Local0 = RefOf (DEV0) Notify (Local0, 4) Sleep (20) }
    Method (NTFY, 2) { Notify (Arg0, Arg1) Sleep (20) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T015) { NTFY (DEV0, 5) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T016) { NTFY (RefOf (DEV0), 6) }
    // expect: Nothing
    // notify: DEV0 0x1
    // notify: DEV0 0x2
    // notify: DEV1 0x3
    Method (T017) { Notify (DEV0, 1) Sleep (20) Notify (DEV0, 2) Sleep (20) Notify (\DEV0.DEV1, 3) Sleep (20) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T018) { Notify (DEV0, Package () {1}) }
    // expect: Integer 0x1
    // notify: DEV0 0x0
    Method (T019) { Notify (DEV0, 0) Sleep (20) Return (1) }
    // expect: Nothing
    // debug: Reference
    Method (T01A) { Debug = RefOf (INT0) }
    // expect: Nothing
    // debug: Device  (Node)
    Method (T01B) { Debug = DEV0 }
    // expect: Nothing
    // debug: Package  (Contains 0x02 Elements):
    // debug: (00) [Null Object]
    // debug: (01) [Null Object]
    Method (T01C) { Local0 = Package (2) { } Debug = Local0 }
    // Notify by name in a package.
    Name (DPKG, Package () {DEV0})
    // expect: AE_AML_OPERAND_TYPE
    Method (T01D) { Notify (DerefOf (DPKG[0]), 7) Sleep (20) }
}
