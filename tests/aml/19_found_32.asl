// A field takes what 32-bit arithmetic computes in 64 bits; nothing else does.
DefinitionBlock ("", "DSDT", 1, "NITRO", "FOUND32", 1)
{
    Name (BUF0, Buffer (16) {})
    CreateField (BUF0, 0, 64, BFD0)
    CreateField (BUF0, 64, 40, BFD1)
    Name (INT0, 0)
    Name (STR0, "abc")
    Name (PKG0, Package () {1})
    OperationRegion (RGN0, SystemMemory, 0x10000, 0x10)
    Field (RGN0, DWordAcc, NoLock, Preserve) { FLD0, 64 }
    // expect: Buffer {ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00}
    Method (T001) { NAnd (0, 0, BFD0) Return (BUF0) }
    // expect: Buffer {ff ff ff ff 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T002) { BFD0 = NAnd (0, 0) Return (BUF0) }
    // expect: Buffer {ff ff ff 0f 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T003) { BFD0 = ShiftRight (NAnd (0, 0), 4) Return (BUF0) }
    // expect: Buffer {04 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00}
    Method (T004) { Add (0xFFFFFFFF, 5, BFD0) Return (BUF0) }
    // expect: Buffer {04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T005) { Add (0xFFFFFFFF, 5, Local0) BFD0 = Local0 Return (BUF0) }
    // expect: Buffer {04 00 00 00 00 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T006) { Multiply (0xFFFFFFFF, 0xFFFFFFFF, BFD1) Return (BUF0) }
    // expect: Buffer {00 00 00 f0 0f 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T007) { ShiftLeft (0xFF, 28, BFD0) Return (BUF0) }
    // expect: Buffer {00 00 00 00 00 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T008) { ShiftLeft (0xFF, 32, BFD0) Return (BUF0) }
    // expect: Buffer {ff ff ff ff ff ff ff ff 01 00 00 00 fe 00 00 00}
    Method (T009) { Not (0, BFD0) Return (BUF0) }
    // expect: Buffer {55 55 55 55 00 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T010) { Divide (Subtract (0, 1), 3, , BFD0) Return (BUF0) }
    // expect: Buffer {ff ff ff ff ff ff ff ff}
    // memory: write32 0x10000 0xffffffff
    // memory: write32 0x10004 0xffffffff
    // memory: read32 0x10000 0xffffffff
    // memory: read32 0x10004 0xffffffff
    Method (T011) { Subtract (0, 1, FLD0) Return (FLD0) }
    // expect: String "FFFFFFFF"
    Method (T012) { Subtract (0, 1, STR0) Return (STR0) }
    // expect: Buffer {ff ff ff ff 00 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T013) { Subtract (0, 1, PKG0[0]) BFD0 = DerefOf (PKG0[0]) Return (BUF0) }
    // expect: Buffer {ff ff ff ff 00 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T014) { Subtract (0, 1, INT0) BFD0 = INT0 Return (BUF0) }
    // expect: Buffer {00 00 00 00 01 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T015) { BFD0 = 0xFFFFFFFF Increment (BFD0) Return (BUF0) }
    // expect: Buffer {ff ff ff ff ff ff ff ff 01 00 00 00 fe 00 00 00}
    Method (T016) { BFD0 = 0 Decrement (BFD0) Return (BUF0) }
    // expect: Integer 0x0
    // debug: 0xffffffff
    Method (T017) { Subtract (0, 1, Debug) Return (0) }
    // expect: Buffer {ff ff ff ff ff ff ff ff 01 00 00 00 fe 00 00 00}
    Method (T018) { NOr (0, 0, BFD0) Return (BUF0) }
    // expect: Integer 0xffffffff
    Method (T019) { Return (Not (0, BFD0)) }
    // expect: Buffer {ff ff ff ff 00 00 00 00 01 00 00 00 fe 00 00 00}
    Method (T020) { BFD0 = LEqual (0, 0) Return (BUF0) }
}
