// A table of revision 1: integers of 32 bits.
DefinitionBlock ("", "DSDT", 1, "NITRO", "WIDTH32", 1)
{
    Name (INT0, 0xFFFFFFFF)
    Name (INT8, 0x123456789ABCDEF0)
    // expect: Integer 0xffffffff
    Method (T001) { Return (Ones) }
    // expect: Integer 0x0
    Method (T002) { Return (INT0 + 1) }
    // expect: Integer 0xffffffff
    Method (T003) { Return (0 - 1) }
    // expect: Integer 0x9abcdef0
    Method (T004) { Return (INT8) }
    // expect: Integer 0x0
    Method (T005) { Return (0x80000000 * 2) }
    // expect: Integer 0x80000000
    Method (T006) { Return (1 << 31) }
    // expect: Integer 0x0
    Method (T007) { Return (1 << 32) }
    // expect: Integer 0xffffffff
    Method (T008) { Return (~0) }
    // expect: Integer 0xffffffff
    Method (T009) { Return (1 == 1) }
    // expect: Integer 0xffffffff
    Method (T00A) { Return (0x100000001 == 1) }
    // expect: String "00000012"
    Method (T00B) { Return (ToHexString (0x12)) }
    // expect: Buffer {12 00 00 00}
    Method (T00C) { Return (ToBuffer (0x12)) }
    // expect: Buffer {01 00 00 00 02 00 00 00}
    Method (T00D) { Return (Concatenate (1, 2)) }
    // expect: String "a00000002"
    Method (T00E) { Return (Concatenate ("a", 2)) }
    // expect: Integer 0x12345678
    Method (T00F) { Return ("123456789AB" + 0) }
    // expect: Integer 0x4030201
    Method (T010) { Return (Buffer () {1, 2, 3, 4, 5, 6} + 0) }
    // expect: Buffer {01 02 03 04 01}
    Method (T011, 0, Serialized) { Name (B, Buffer (16) {1, 2, 3, 4, 5, 6, 7, 8}) CreateField (B, 0, 33, F) Return (F) }
    // expect: Buffer {01 02 03 04}
    Method (T012, 0, Serialized) { Name (B, Buffer (16) {1, 2, 3, 4, 5, 6, 7, 8}) CreateField (B, 0, 32, F) Return (F) }
    // expect: Buffer {01 02 03 04 05 06 07 08}
    Method (T013, 0, Serialized) { Name (B, Buffer (16) {1, 2, 3, 4, 5, 6, 7, 8}) CreateQWordField (B, 0, F) Return (F) }
    // expect: Buffer {ff ff ff ff 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T014, 0, Serialized) { Name (B, Buffer (16) {1, 2, 3, 4, 5, 6, 7, 8}) CreateQWordField (B, 0, F) F = Ones Return (B) }
    // expect: Integer 0x20
    Method (T015) { Return (FindSetLeftBit (Ones)) }
    // expect: Integer 0x0
    Method (T016) { Return (FindSetLeftBit (0x800000000)) }
    // expect: Nothing
    // debug: 0x5
    // debug: 0xffffffff
    Method (T017) { Debug = 5 Debug = Ones }
    // expect: Integer 0x12345678
    Method (T018) { Return (ToInteger ("0x123456789")) }
    // expect: Integer 0x19999999
    Method (T019) { Return (ToInteger ("4294967296")) }
    // expect: String "4294967295"
    Method (T01A) { Return (ToDecimalString (Ones)) }
    // expect: Integer 0x4
    Method (T01B) { Return (SizeOf (INT8)) }
    // expect: Integer 0xbc614e
    Method (T01C) { Return (FromBCD (0x12345678)) }
    // expect: Integer 0x12345678
    Method (T01D) { Return (ToBCD (12345678)) }
    // expect: AE_AML_NUMERIC_OVERFLOW
    Method (T01E) { Return (ToBCD (123456789)) }
    // expect: Integer 0x0
    Method (T01F) { Return (Match (Package () {0xFFFFFFFF, 5}, MEQ, Ones, MTR, 0, 0)) }
    // expect: Integer 0xffffffff
    Method (T020) { Return (CondRefOf (INT0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T021) { Return (_OSI ("Windows 2009")) }
    // expect: Buffer {56 34 12 00}
    Method (T022) { Return (Mid (0x123456, 0, 8)) }
    // expect: Integer 0xffffffff
    Method (T023) { Return (!0) }
    // expect: Integer 0x7fffffff
    Method (T024) { Return (0xFFFFFFFF / 2) }
    // expect: Integer 0x1
    Method (T025) { Return (0x80000000 >> 31) }
    // expect: Integer 0x0
    Method (T026) { Return (Acquire (\_GL, 0)) }
    // expect: Integer 0xffffffff
    Method (T027) { Return (Timer > 0) }
    // args: 12345678
    // expect: Integer 0xbc614e
    Method (T028, 1) { Return (Arg0) }
    // args: 12345678
    // expect: Integer 0xbc614f
    Method (T029, 1) { Return (Arg0 + 1) }
    OperationRegion (REG0, SystemMemory, 0x1000, 0x20)
    Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 32, FLD1, 33, FLD2, 64 }
    // expect: Integer 0xffffffff
    // memory: write32 0x1000 0xffffffff
    // memory: read32 0x1000 0xffffffff
    Method (T02A) { FLD0 = Ones Return (FLD0) }
    // expect: Buffer {ff ff ff ff 00}
    // memory: write32 0x1004 0xffffffff
    // memory: read32 0x1008 0x0
    // memory: write32 0x1008 0x0
    // memory: read32 0x1004 0xffffffff
    // memory: read32 0x1008 0x0
    Method (T02B) { FLD1 = Ones Return (FLD1) }
    // expect: Buffer {ff ff ff ff 00 00 00 00}
    // memory: read32 0x1008 0x0
    // memory: write32 0x1008 0xfffffffe
    // memory: write32 0x100c 0x1
    // memory: read32 0x1010 0x0
    // memory: write32 0x1010 0x0
    // memory: read32 0x1008 0xfffffffe
    // memory: read32 0x100c 0x1
    // memory: read32 0x1010 0x0
    Method (T02C) { FLD2 = Ones Return (FLD2) }
    // expect: Buffer {01 02 03 04 05 06 07 08}
    // memory: read32 0x1008 0xfffffffe
    // memory: write32 0x1008 0x8060402
    // memory: write32 0x100c 0x100e0c0a
    // memory: read32 0x1010 0x0
    // memory: write32 0x1010 0x0
    // memory: read32 0x1008 0x8060402
    // memory: read32 0x100c 0x100e0c0a
    // memory: read32 0x1010 0x0
    Method (T02D) { FLD2 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8} Return (FLD2) }
}
