// A mutex or event that is copied is another one; a reference to it, or an argument, is the same.
DefinitionBlock ("", "DSDT", 2, "NITRO", "COPYSYNC", 1)
{
    Mutex (M0, 0) Mutex (M3, 3) Event (E0)
    Name (N0, 0) Name (N1, 0) Name (N2, 0) Name (N3, 0) Name (N4, 0) Name (N5, 0)
    Event (E1) Event (E2) Mutex (M4, 4)
    Name (P0, Package (2) {})
    Method (SIG, 1) { Signal (Arg0) }
    Method (ACQ, 1) { Return (Acquire (Arg0, 0)) }
    Method (GET, 1) { CopyObject (Arg0, Local0) Signal (Local0) Return (Wait (Local0, 0)) }
    // expect: Integer 0x0
    // debug: 0xffffffffffffffff
    // debug: 0x0
    // debug: 0xffffffffffffffff
    Method (T001) { CopyObject (E0, E1) Signal (E0) Debug = Wait (E1, 0) Debug = Wait (E0, 0) Signal (E1) Debug = Wait (E0, 0) Return (Wait (E1, 0)) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    // debug: 0x0
    Method (T002) { CopyObject (M0, Local0) Debug = Acquire (Local0, 0) Release (M0) }
    // expect: Integer 0x0
    // debug: 0x0
    Method (T003) { CopyObject (M0, Local0) Debug = Acquire (Local0, 0) Release (Local0) Return (Acquire (M0, 0)) }
    // expect: Nothing
    // debug: 0x9
    // debug: 0x0
    Method (T004) { CopyObject (M3, N0) Debug = ObjectType (N0) Acquire (M3, 0) Debug = Acquire (N0, 0) Release (M3) Release (N0) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T005) { CopyObject (M3, N1) Acquire (N1, 0) Return (Acquire (M0, 0)) }
    // The signals that are there are not copied.
    // expect: Integer 0x0
    // debug: 0xffffffffffffffff
    Method (T006) { Signal (E0) CopyObject (E0, N2) Debug = Wait (N2, 0) Return (Wait (E0, 0)) }
    // expect: Integer 0x0
    Method (T007) { SIG (E0) Return (Wait (E0, 0)) }
    // expect: Integer 0x1
    Method (T008) { ACQ (M0) Release (M0) Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T009) { Local0 = E0 Signal (Local0) Debug = Wait (E0, 0) Return (Wait (Local0, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00A) { Local0 = M0 Debug = Acquire (Local0, 0) Release (M0) }
    // expect: Integer 0x0
    Method (T00B) { Local0 = RefOf (E0) Signal (DerefOf (Local0)) Return (Wait (E0, 0)) }
    // expect: Integer 0xffffffffffffffff
    // debug: 0x0
    Method (T00C) { Debug = GET (E0) Return (Wait (E0, 0)) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    // debug: 0x0
    Method (T00D) { CopyObject (\_GL, Local0) Debug = Acquire (Local0, 0) Release (\_GL) }
    // expect: Integer 0x1
    // debug: 0x0
    // debug: 0x0
    Method (T00E) { CopyObject (\_GL, N3) Debug = Acquire (\_GL, 0) Debug = Acquire (N3, 0) Release (N3) Release (\_GL) Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00F) { CopyObject (E0, Local0) Local1 = Local0 Signal (Local1) Debug = Wait (Local0, 0) Return (Wait (Local1, 0)) }
    // expect: Integer 0x0
    // debug: 0xffffffffffffffff
    Method (T010) { CopyObject (E0, Local0) CopyObject (Local0, Local1) Signal (Local1) Debug = Wait (Local0, 0) Return (Wait (Local1, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T011) { N4 = E0 Signal (N4) Debug = ObjectType (N4) Return (Wait (E0, 0)) }
    // expect: Integer 0x1
    // debug: 0x0
    Method (T012) { CopyObject (M3, M4) Acquire (M3, 0) Debug = Acquire (M4, 0) Release (M4) Release (M3) Return (1) }
    // Copied to itself.
    // expect: Integer 0xffffffffffffffff
    Method (T013) { Signal (E2) CopyObject (E2, E2) Return (Wait (E2, 0)) }
}
