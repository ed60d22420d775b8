// Mutexes of one sync level, released in other orders than the reverse: which level is left.
DefinitionBlock ("", "DSDT", 2, "NITRO", "MUTEXES", 1)
{
    Mutex (ZER0, 0)
    Mutex (ONE0, 1)
    Mutex (ONE1, 1)
    Mutex (ONE2, 1)
    Mutex (TWO0, 2)
    Mutex (TWO1, 2)
    Method (GET0, 1) { Return (Acquire (Arg0, 1)) }
    // expect: Integer 0x0
    Method (T001) {
        Acquire (TWO0, 1) Acquire (TWO1, 1) Release (TWO0) Release (TWO1)
        Local0 = Acquire (ONE0, 1) Release (ONE0) Return (Local0)
    }
    // expect: Integer 0x2
    Method (T002) {
        Acquire (ONE0, 1) Acquire (TWO0, 1) Acquire (TWO1, 1)
        Release (TWO0) Release (TWO1) Release (ONE0) Return (2)
    }
    // expect: Integer 0x3
    Method (T003) {
        Acquire (ZER0, 1) Acquire (ONE0, 1) Acquire (ONE1, 1) Acquire (ONE2, 1)
        Release (ONE1) Release (ONE0) Release (ONE2) Release (ZER0) Return (3)
    }
    // expect: Integer 0x4
    Method (T004) {
        Acquire (ZER0, 1) Acquire (ONE0, 1) Acquire (ONE1, 1) Acquire (ONE0, 1)
        Release (ONE0) Release (ONE0) Release (ONE1) Release (ZER0) Return (4)
    }
    // expect: AE_AML_MUTEX_ORDER
    Method (T005) { Acquire (ONE0, 1) Acquire (ONE1, 1) Release (ONE0) Return (Acquire (ZER0, 1)) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T006) { Acquire (ONE0, 1) Acquire (TWO0, 1) Acquire (TWO1, 1) Release (TWO0) Return (Acquire (ONE1, 1)) }
    // expect: Integer 0x7
    Method (T007) {
        Acquire (ZER0, 1) Acquire (ONE0, 1) Acquire (ONE1, 1) Release (ONE0)
        Acquire (TWO0, 1) Release (TWO0) Release (ONE1) Release (ZER0) Return (7)
    }
}
