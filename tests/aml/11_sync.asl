// Mutexes, events, time.
DefinitionBlock ("", "DSDT", 2, "NITRO", "SYNC", 1)
{
    Mutex (MTX0, 0)
    Mutex (MTX2, 2)
    Mutex (MTX5, 5)
    Event (EVT0)
    Event (EVT1)
    // expect: Integer 0x0
    Method (T001) { Local0 = Acquire (MTX0, 0xFFFF) Release (MTX0) Return (Local0) }
    // expect: Integer 0x0
    Method (T002) { Local0 = Acquire (MTX0, 0) Release (MTX0) Return (Local0) }
    // The owner may acquire again, and releases as often.
    // expect: Integer 0x0
    Method (T003) { Acquire (MTX0, 0xFFFF) Local0 = Acquire (MTX0, 0) Release (MTX0) Release (MTX0) Return (Local0) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    Method (T004) { Release (MTX0) Return (1) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    Method (T005) { Acquire (MTX0, 0) Release (MTX0) Release (MTX0) Return (1) }
    // expect: Integer 0x1
    Method (T006) { Acquire (MTX2, 0) Acquire (MTX5, 0) Release (MTX5) Release (MTX2) Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T007) { Acquire (MTX5, 0) Acquire (MTX2, 0) Return (1) }
    // The mutex of a method that failed is free again.
    // expect: Integer 0x0
    Method (T008) { Local0 = Acquire (MTX5, 0) Release (MTX5) Return (Local0) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T009) { Acquire (MTX2, 0) Acquire (MTX5, 0) Release (MTX2) Release (MTX5) Return (1) }
    // expect: Integer 0x0
    Method (T00A) { Local0 = Acquire (MTX2, 0) Release (MTX2) Return (Local0) }
    // A method that ends without a release keeps nothing.
    Method (KEEP) { Acquire (MTX0, 0) }
    // expect: Integer 0x1
    Method (T00B) { KEEP () Release (MTX0) Return (1) }
    // expect: Integer 0x1
    Method (T00C) { Acquire (\_GL, 0xFFFF) Release (\_GL) Return (1) }
    // expect: Integer 0x1
    Method (T00D) { Acquire (\_GL, 0xFFFF) Acquire (\_GL, 0xFFFF) Release (\_GL) Release (\_GL) Return (1) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    Method (T00E) { Release (\_GL) Return (1) }
    // expect: String "acquired"
    Method (T00F) { If (Acquire (MTX0, 100)) { Return ("timeout") } Release (MTX0) Return ("acquired") }
    // expect: Integer 0x0
    Method (T010) { Signal (EVT0) Return (Wait (EVT0, 0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T011) { Return (Wait (EVT0, 0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T012) { Return (Wait (EVT0, 10)) }
    // An event counts.
    // expect: Buffer {00 00 01 00 00 00 00 00}
    Method (T013) { Signal (EVT0) Signal (EVT0) Local0 = Wait (EVT0, 0) Local1 = Wait (EVT0, 0) Local2 = Wait (EVT0, 0) Return (ToBuffer ((Local0 & 1) | ((Local1 & 1) << 8) | ((Local2 & 1) << 16))) }
    // expect: Integer 0xffffffffffffffff
    Method (T014) { Signal (EVT0) Signal (EVT0) Reset (EVT0) Return (Wait (EVT0, 0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T015) { Reset (EVT1) Return (Wait (EVT1, 0)) }
    // expect: Integer 0x0
    Method (T016) { Signal (EVT1) Local0 = Wait (EVT1, "5") Return (Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T017) { Signal (MTX0) Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T018) { Return (Wait (MTX0, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T019) { Acquire (EVT0, 0) Return (1) }
    // expect: Integer 0xffffffffffffffff
    Method (T01A) { Local0 = Timer Sleep (3) Local1 = Timer Return (Local1 > Local0) }
    // expect: Integer 0xffffffffffffffff
    Method (T01B) { Local0 = Timer Sleep (2) Return ((Timer - Local0) >= 20000) }
    // expect: Integer 0x1
    Method (T01C) { Stall (10) Return (1) }
    // expect: AE_AML_OPERAND_VALUE
    Method (T01D) { Local0 = 300 Stall (Local0) Return (1) }
    // expect: Integer 0x1
    Method (T01E) { Sleep (0) Return (1) }
    // expect: Integer 0x1
    Method (T01F) { Sleep ("x") Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T020) { Sleep (Package () {1}) Return (1) }
    // expect: Integer 0x1
    Method (T021) { Stall (255) Return (1) }
    // expect: Integer 0x1
    Method (T022) { Local0 = 101 Stall (Local0) Return (1) }
    // Mutexes and serialized methods share the order.
    Method (SER4, 0, Serialized, 4) { Acquire (MTX2, 0) Release (MTX2) Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T023) { Return (SER4 ()) }
    Method (SER1, 0, Serialized, 1) { Acquire (MTX2, 0) Release (MTX2) Return (1) }
    // expect: Integer 0x1
    Method (T024) { Return (SER1 ()) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T025) { Acquire (MTX5, 0) Local0 = SER1 () Release (MTX5) Return (Local0) }
    // expect: Integer 0x1
    Method (T026) { Acquire (MTX2, 0) SER5 () Release (MTX2) Return (1) }
    Method (SER5, 0, Serialized, 5) { Acquire (MTX5, 0) Release (MTX5) Return (1) }
    // expect: Integer 0x1
    Method (T027) { Acquire (MTX0, 0) Acquire (MTX2, 0) Acquire (MTX5, 0) Release (MTX5) Release (MTX2) Release (MTX0) Return (1) }
    // expect: Integer 0x1
    Method (T028) { Acquire (MTX2, 0) Acquire (MTX2, 0) Acquire (MTX5, 0) Release (MTX5) Release (MTX2) Release (MTX2) Return (1) }
    // By reference.
    Method (ACQR, 1) { Acquire (Arg0, 0) Release (Arg0) Return (1) }
    // expect: Integer 0x1
    Method (T029) { Return (ACQR (MTX0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T02A) { Local0 = RefOf (MTX0) Acquire (Local0, 0) Release (Local0) Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T02B) { Local0 = RefOf (EVT0) Signal (Local0) Return (Wait (Local0, 0)) }
}
