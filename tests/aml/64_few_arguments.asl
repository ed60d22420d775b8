// with: 64_few_arguments_methods.asl
// with: 64_few_arguments_tables.asl
// Calls with fewer arguments than the method has: at the end of the code they are made with those that are there. What
// is declared where an argument is expected takes its place, and the arguments behind it move up.
// debug: "two"
// debug: 0x0
// debug: 0x0
// debug: "one"
// debug: 0x0
// debug: "two"
// debug: 0x1
// debug: 0x0
// debug: "in"
// debug: "two"
// debug: 0x1
// debug: 0x0
DefinitionBlock ("", "DSDT", 2, "NITRO", "FEWARGS", 1)
{
    External (\ONE1, MethodObj) External (\TWO0, MethodObj) External (\TWO1, MethodObj) External (\TWO2, MethodObj)
    External (\DDD1.AFT1, IntObj) External (\DDD1.INN1, IntObj)
    External (\MMMM, MethodObj) External (\AFT2, IntObj) External (\DDD2.INN2, IntObj) External (\DDD3, DeviceObj)
    Name (INT0, 1) Name (BUF0, Buffer (4) {1, 2, 3, 4})
    OperationRegion (REG0, SystemMemory, 0x1000, 8)
    // expect: Nothing
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T001) { \TWO0 () }
    // expect: Nothing
    // debug: "two"
    // debug: 0x1
    // debug: 0x0
    Method (T002) { \TWO1 (5) }
    // expect: Integer 0x3
    // debug: "two"
    // debug: 0x1
    // debug: 0x0
    Method (T003) { \TWO1 (5) Name (ZZZ1, 3) Return (ZZZ1) }
    // expect: Integer 0x9
    // debug: "moves up"
    // debug: "two"
    // debug: 0x2
    // debug: 0x0
    Method (T004) { \TWO0 () Name (ZZZ1, 3) Debug = "moves up" Return (9) }
    // expect: Integer 0x3
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T005) { \TWO0 () Device (DEV1) { Name (NAM1, 1) } Name (NAM2, 2) Return (DEV1.NAM1 + NAM2) }
    // expect: Integer 0x1
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T006) { \TWO0 () Mutex (MTX1, 0) Event (EVT1) Return (1) }
    // expect: Integer 0x1
    // debug: "in"
    Method (T007) { \TWO0 () If (One) { Debug = "in" } Return (1) }
    // expect: Integer 0x8
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T008) { Return (\TWO0 ()) }
    // expect: Integer 0x9
    // debug: "two"
    // debug: 0x1
    // debug: 0x0
    Method (T009) { Return (\TWO1 (\TWO1 (3))) }
    // expect: Integer 0xf
    // debug: "one"
    // debug: 0x0
    Method (T00A) { If (One) { \ONE1 () } Method (MET1) { Return (15) } Return (MET1 ()) }
    // expect: Integer 0x1
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T00B) { \TWO0 () Alias (INT0, ALI1) OperationRegion (REG1, SystemMemory, 0, 1) Return (ALI1) }
    // expect: Integer 0x4
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T00C) { \TWO0 () ThermalZone (THZ1) { Name (NAM1, 4) } PowerResource (PWR1, 0, 0) {} Return (THZ1.NAM1) }
    // expect: Integer 0x6
    // debug: "two"
    // debug: 0x0
    // debug: 0x0
    Method (T00D) { \TWO0 () Scope (\) { Name (NAM1, 4) } Processor (PRC1, 0, 0, 0) {} Return (6) }
    // expect: Integer 0x1
    // debug: "two"
    // debug: 0x1
    // debug: 0x0
    Method (T00E) { Local1 = 4 \TWO1 (Local1 + 1) Name (NAM1, 1) Return (NAM1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T00F) { \ONE1 () CreateByteField (BUF0, 0, FLD1) Return (1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T010) { \ONE1 () Field (REG0, ByteAcc, NoLock, Preserve) { FLD1, 8 } Return (1) }
    // expect: Integer 0x1
    // debug: "else"
    Method (T011) { \TWO0 () If (Zero) { } Else { Debug = "else" } Return (1) }
    // expect: Integer 0x2
    // debug: "one"
    // debug: 0x0
    Method (T012) { \ONE1 () Name (INT1, Package (2) {1, 2}) Return (SizeOf (INT1)) }
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (T013) { Local0 = \ONE1 () Name (NAM1, 5) Return (NAM1) }
    // expect: Integer 0x1
    Method (T014) { If (\ONE1 ()) { Return (1) } Return (5) }
    // expect: Integer 0x3
    // debug: "two"
    // debug: 0x1
    // debug: 0x1
    Method (T015) { \TWO2 (1, 2) Return (3) }
    // expect: AE_ALREADY_EXISTS
    Method (T016) { \ONE1 () Name (\SCP1, 5) Return (4) }
    // expect: Integer 0x4
    // debug: "turn"
    Method (T017) { \ONE1 () While (One) { Debug = "turn" Break } Return (4) }
    // expect: Integer 0x6
    Method (T018) { Return (\DDD1.INN1 + \DDD1.AFT1) }
    // expect: Integer 0x18
    Method (T019) { Return (\MMMM () + \AFT2) }
    // expect: Integer 0x3
    Method (T01A) { Return (\DDD2.INN2) }
    // expect: Integer 0x0
    Method (T01B) { Return (CondRefOf (\DDD3)) }
}
