// `\_ERR` has a thread state of its own.
DefinitionBlock ("", "DSDT", 2, "NITRO", "ERRSTATE", 1)
{
    Name (ERC, 0)
    Name (ONE0, 1)
    Name (NUL0, 0)
    Mutex (M1, 1) Mutex (M2, 2) Mutex (M5, 5)
    Method (_ERR, 3, Serialized) { ERC++ If (!Acquire (M1, 0)) { ERC += 0x10 } Return (0) }
    // expect: Integer 0x11
    Method (T001) { Acquire (M2, 0) Divide (ONE0, NUL0, Local0, Local1) Return (ERC) }
    // What it has acquired is released.
    // expect: Integer 0x22
    Method (T002) { Release (M1) Return (ERC) }
    // expect: Integer 0x33
    Method (T003, 0, Serialized, 3) { Acquire (M5, 0) Divide (ONE0, NUL0, Local0, Local1) Release (M5) Return (ERC) }
}
