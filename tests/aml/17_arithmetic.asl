// Arithmetic and logic on integers.
DefinitionBlock ("", "DSDT", 2, "NITRO", "ARITH", 1)
{
    Name (TGT0, 0)
    // expect: Integer 0x0
    Method (T001) { Return (Ones + 1) }
    // expect: Integer 0xffffffffffffffff
    Method (T002) { Return (0 - 1) }
    // expect: Integer 0xfffffffffffffffe
    Method (T003) { Return (0xFFFFFFFFFFFFFFFF * 2) }
    // expect: Integer 0x12e
    Method (T004) { Divide (17, 5, Local0, Local1) Return (Local1 * 100 + Local0) }
    // expect: Integer 0x3
    Method (T005) { Return (Divide (17, 5)) }
    // expect: Integer 0x3
    Method (T006) { Return (Divide (17, 5, Local0)) }
    // expect: Integer 0x2
    Method (T007) { Return (17 % 5) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T008) { Return (17 / 0) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T009) { Return (17 % 0) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T00A) { Return (Divide (17, 0, Local0, Local1)) }
    // expect: Integer 0x100000001
    Method (T00B) { Return (0xFFFFFFFFFFFFFFFF / 0xFFFFFFFF) }
    // expect: Integer 0xf000
    Method (T00C) { Return (0xF0F0 & 0xFF00) }
    // expect: Integer 0xfff0
    Method (T00D) { Return (0xF0F0 | 0x0F00) }
    // expect: Integer 0xf0f
    Method (T00E) { Return (0xF0F0 ^ 0xFFFF) }
    // expect: Integer 0xffffffffffffff0f
    Method (T00F) { Return (NAnd (0xF0, 0xFF)) }
    // expect: Integer 0xffffffffffffff00
    Method (T010) { Return (NOr (0xF0, 0x0F)) }
    // expect: Integer 0xffffffffffffff00
    Method (T011) { Return (~0xFF) }
    // expect: Integer 0x8000000000000000
    Method (T012) { Return (1 << 63) }
    // expect: Integer 0x0
    Method (T013) { Return (1 << 64) }
    // expect: Integer 0x1
    Method (T014) { Return (0x8000000000000000 >> 63) }
    // expect: Integer 0x0
    Method (T015) { Return (0x8000000000000000 >> 64) }
    // expect: Integer 0x0
    Method (T016) { Return (FindSetLeftBit (0)) }
    // expect: Integer 0x1
    Method (T017) { Return (FindSetLeftBit (1)) }
    // expect: Integer 0x40
    Method (T018) { Return (FindSetLeftBit (0x8000000000000000)) }
    // expect: Integer 0x0
    Method (T019) { Return (FindSetRightBit (0)) }
    // expect: Integer 0x40
    Method (T01A) { Return (FindSetRightBit (0x8000000000000000)) }
    // expect: Integer 0x2
    Method (T01B) { Return (FindSetRightBit (6)) }
    // expect: Integer 0x6
    Method (T01C) { Local0 = 5 Local0++ Local0++ Local0-- Return (Local0) }
    // expect: Integer 0x0
    Method (T01D) { Local0 = Ones Local0++ Return (Local0) }
    // expect: Integer 0xffffffffffffffff
    Method (T01E) { Local0 = 0 Local0-- Return (Local0) }
    // expect: Integer 0x26
    Method (T01F) { Local0 = 10 Local0 += 5 Local0 -= 3 Local0 *= 2 Local0 /= 4 Local0 <<= 3 Local0 >>= 1 Local0 |= 1 Local0 &= 0xF7 Local0 ^= 0xFF Local0 %= 100 Return (Local0) }
    // expect: Integer 0xffffffffffffffff
    Method (T020) { Return (1 && 2) }
    // expect: Integer 0x0
    Method (T021) { Return (1 && 0) }
    // expect: Integer 0x0
    Method (T022) { Return (0 || 0) }
    // expect: Integer 0xffffffffffffffff
    Method (T023) { Return (0 || 7) }
    // expect: Integer 0x0
    Method (T024) { Return (!5) }
    // expect: Integer 0xffffffffffffffff
    Method (T025) { Return (!0) }
    // expect: Integer 0xffffffffffffffff
    Method (T026) { Return (5 > 3) }
    // expect: Integer 0x0
    Method (T027) { Return (5 < 3) }
    // expect: Integer 0xffffffffffffffff
    Method (T028) { Return (5 >= 5) }
    // expect: Integer 0x0
    Method (T029) { Return (5 <= 4) }
    // expect: Integer 0x0
    Method (T02A) { Return (5 != 5) }
    // expect: Integer 0xffffffffffffffff
    Method (T02B) { Return (Ones > 1) }
    // expect: Integer 0xa
    Method (T02C) { Return (Add (1, Add (2, Add (3, 4, Local0), Local1), Local2)) }
    // expect: Integer 0x114fe
    Method (T02D) { Add (1, Add (2, Add (3, 4, Local0), Local1), Local2) Return (Local0 * 10000 + Local1 * 100 + Local2) }
    // expect: Integer 0xa
    Method (T02E) { Store (Store (5, Local0), Local1) Return (Local0 + Local1) }
    // expect: Integer 0xc
    Method (T02F) { Local0 = Local1 = 6 Return (Local0 + Local1) }
    // expect: Integer 0x1
    Method (T030) { TGT0 = 0 Return (Increment (TGT0)) }
    // expect: Integer 0x1
    Method (T031) { Return (TGT0) }
    // expect: Integer 0x20
    Method (T032) { Return (ShiftLeft (1, 4, TGT0) + TGT0) }
    // expect: Integer 0xffffffffffffffff
    Method (T033) { Return (ToInteger (Timer) > 0) }
    // expect: Integer 0xffffffffffffffff
    Method (T035) { Return (0xFFFFFFFFFFFFFFFF == Ones) }
    // expect: Integer 0x0
    Method (T036) { Return (FromBCD (0)) }
    // expect: Integer 0xa8
    Method (T037) { Return (((3 + 4) * (5 - 2)) << ((1 | 2) & 3)) }
    // expect: Integer 0x6
    Method (T038) { Local0 = "5" Local0++ Return (Local0) }
    // expect: Integer 0x6
    Method (T039) { Local0 = Buffer () {5} Local0++ Return (Local0) }
}
