// Index fields whose data register is wider than their accesses: all 64 bits of a datum go to the register.
DefinitionBlock ("", "DSDT", 1, "NITRO", "INDEXREG", 1)
{
    OperationRegion (REGN, SystemMemory, 0x4000, 0x100)
    Field (REGN, DWordAcc, NoLock, Preserve) { IDX0, 32, DAT0, 32 }
    Field (REGN, QWordAcc, NoLock, Preserve) { Offset (0x10), IDX1, 64, DAT1, 64 }
    Field (REGN, ByteAcc, NoLock, Preserve) { Offset (0x20), IDX2, 8, DAT2, 8 }
    IndexField (IDX0, DAT0, ByteAcc, NoLock, WriteAsOnes) { WAO0, 3, WAO1, 11, WAO2, 8 }
    IndexField (IDX0, DAT0, ByteAcc, NoLock, Preserve) { PRE0, 3, PRE1, 11, PRE2, 2, PRE3, 8 }
    IndexField (IDX0, DAT0, WordAcc, NoLock, WriteAsZeros) { ZER0, 3, ZER1, 29 }
    IndexField (IDX1, DAT1, QWordAcc, NoLock, Preserve) { LNG0, 64, LNG1, 5, LNG2, 50 }
    IndexField (IDX1, DAT1, DWordAcc, NoLock, WriteAsOnes) { LNG3, 64, LNG4, 5, LNG5, 50 }
    IndexField (IDX2, DAT2, DWordAcc, NoLock, Preserve) { NAR0, 5, NAR1, 27, NAR2, 40 }
    IndexField (IDX0, DAT0, ByteAcc, NoLock, Preserve) { ALN0, 8, ALN1, 16, ALN2, 12 }
    IndexField (IDX1, DAT1, WordAcc, NoLock, Preserve) { ALN3, 16, ALN4, 48, , 3, MIS0, 16, MIS1, 60 }
    // expect: Integer 0xfffffffd
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: write32 0x4004 0xfffffffd
    // memory: read32 0x4004 0xfffffffd
    Method (T001) { DAT0 = 0x12345678 WAO0 = 5 Return (DAT0) }
    // expect: Integer 0x2fa
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: write32 0x4004 0xffffff57
    // memory: write32 0x4000 0x1
    // memory: write32 0x4004 0xffffffd5
    // memory: read32 0x4004 0xffffffd5
    // debug: 0xffffffd5
    // memory: write32 0x4000 0x0
    // memory: read32 0x4004 0xffffffd5
    // memory: write32 0x4000 0x1
    // memory: read32 0x4004 0xffffffd5
    Method (T002) { DAT0 = 0x12345678 WAO1 = 0x2AA Debug = DAT0 Return (WAO1) }
    // expect: Integer 0xff
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x1
    // memory: write32 0x4004 0xffffffbf
    // memory: write32 0x4000 0x2
    // memory: write32 0x4004 0xffffffea
    // memory: read32 0x4004 0xffffffea
    // debug: 0xffffffea
    // memory: write32 0x4000 0x1
    // memory: read32 0x4004 0xffffffea
    // memory: write32 0x4000 0x2
    // memory: read32 0x4004 0xffffffea
    Method (T003) { DAT0 = 0x12345678 WAO2 = 0x2AA Debug = DAT0 Return (WAO2) }
    // expect: Integer 0x12345679
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: read32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: write32 0x4004 0x12345679
    // memory: read32 0x4004 0x12345679
    Method (T004) { DAT0 = 0x12345678 PRE0 = 1 Return (DAT0) }
    // expect: Integer 0x5dd
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: read32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: write32 0x4004 0x123456a8
    // memory: write32 0x4000 0x1
    // memory: read32 0x4004 0x123456a8
    // memory: write32 0x4000 0x1
    // memory: write32 0x4004 0x123456aa
    // memory: write32 0x4000 0x1
    // memory: read32 0x4004 0x123456aa
    // memory: write32 0x4000 0x1
    // memory: write32 0x4004 0x123456ea
    // memory: read32 0x4004 0x123456ea
    // debug: 0x123456ea
    // memory: write32 0x4000 0x0
    // memory: read32 0x4004 0x123456ea
    // memory: write32 0x4000 0x1
    // memory: read32 0x4004 0x123456ea
    Method (T005) { DAT0 = 0x12345678 PRE1 = 0x555 PRE2 = 3 Debug = DAT0 Return (PRE1) }
    // expect: Integer 0xa5
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x2
    // memory: write32 0x4004 0xa5
    // memory: read32 0x4004 0xa5
    // debug: 0xa5
    // memory: write32 0x4000 0x2
    // memory: read32 0x4004 0xa5
    Method (T006) { DAT0 = 0x12345678 PRE3 = 0xA5 Debug = DAT0 Return (PRE3) }
    // expect: Integer 0x1abcdabc
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: write32 0x4004 0x6
    // memory: read32 0x4004 0x6
    // debug: 0x6
    // memory: write32 0x4000 0x0
    // memory: write32 0x4004 0xf780
    // memory: write32 0x4000 0x2
    // memory: write32 0x4004 0xd5e6
    // memory: read32 0x4004 0xd5e6
    // debug: 0xd5e6
    // memory: write32 0x4000 0x0
    // memory: read32 0x4004 0xd5e6
    // memory: write32 0x4000 0x2
    // memory: read32 0x4004 0xd5e6
    Method (T007) { DAT0 = 0x12345678 ZER0 = 6 Debug = DAT0 ZER1 = 0x1ABCDEF0 Debug = DAT0 Return (ZER1) }
    // expect: Integer 0x15
    // memory: write64 0x4018 0x4030201
    // memory: write64 0x4010 0x0
    // memory: read64 0x4018 0x4030201
    // debug: Buffer  [0x08] 01 02 03 04 05 06 07 08
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0x4030201
    // memory: write64 0x4010 0x8
    // memory: write64 0x4018 0x4030215
    // memory: read64 0x4018 0x4030215
    // debug: Buffer  [0x08] 15 02 03 04 05 06 07 08
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0x4030215
    Method (T008) { DAT1 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8} Debug = LNG0 LNG1 = 0x15 Debug = DAT1 Return (LNG1) }
    // expect: Buffer {09 08 07 06 05 04 03}
    // memory: write64 0x4018 0x4030201
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0x4030201
    // memory: write64 0x4010 0x8
    // memory: write64 0x4018 0xc0e10121
    // memory: read64 0x4018 0xc0e10121
    // debug: Buffer  [0x08] 21 01 E1 C0 A0 80 60 08
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0xc0e10121
    Method (T009) { DAT1 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8} LNG2 = Buffer () {9, 8, 7, 6, 5, 4, 3} Debug = DAT1 Return (LNG2) }
    // expect: Buffer {05 04 03 00 05 04 03 00}
    // memory: write64 0x4018 0x4030201
    // memory: write64 0x4010 0x0
    // memory: write64 0x4018 0x6070809
    // memory: write64 0x4010 0x4
    // memory: write64 0x4018 0x30405
    // memory: read64 0x4018 0x30405
    // debug: Buffer  [0x08] 05 04 03 00 FF FF FF FF
    // memory: write64 0x4010 0x0
    // memory: read64 0x4018 0x30405
    // memory: write64 0x4010 0x4
    // memory: read64 0x4018 0x30405
    Method (T00A) { DAT1 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8} LNG3 = Buffer () {9, 8, 7, 6, 5, 4, 3} Debug = DAT1 Return (LNG3) }
    // expect: Buffer {05 04 ff ff 05 04 03}
    // memory: write64 0x4018 0x4030201
    // memory: write64 0x4010 0x8
    // memory: write64 0x4018 0xffffffe3
    // memory: write64 0x4010 0x8
    // memory: write64 0x4018 0xc0e1013f
    // memory: write64 0x4010 0xc
    // memory: write64 0x4018 0xffe080a0
    // memory: read64 0x4018 0xffe080a0
    // debug: Buffer  [0x08] A0 80 E0 FF FF FF FF FF
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0xffe080a0
    // memory: write64 0x4010 0xc
    // memory: read64 0x4018 0xffe080a0
    Method (T00B) { DAT1 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8} LNG4 = 3 LNG5 = Buffer () {9, 8, 7, 6, 5, 4, 3} Debug = DAT1 Return (LNG5) }
    // expect: Buffer {00 00 00 00 00}
    // memory: write8 0x4021 0x5a
    // memory: write8 0x4020 0x0
    // memory: read8 0x4021 0x5a
    // memory: write8 0x4020 0x0
    // memory: write8 0x4021 0x43
    // memory: read8 0x4021 0x43
    // debug: 0x43
    // memory: write8 0x4020 0x0
    // memory: read8 0x4021 0x43
    // memory: write8 0x4020 0x0
    // memory: write8 0x4021 0x23
    // memory: read8 0x4021 0x23
    // debug: 0x23
    // memory: write8 0x4020 0x4
    // memory: write8 0x4021 0x55
    // memory: write8 0x4020 0x8
    // memory: read8 0x4021 0x55
    // memory: write8 0x4020 0x8
    // memory: write8 0x4021 0x0
    // memory: write8 0x4020 0x4
    // memory: read8 0x4021 0x0
    // memory: write8 0x4020 0x8
    // memory: read8 0x4021 0x0
    Method (T00C) { DAT2 = 0x5A NAR0 = 3 Debug = DAT2 NAR1 = 0x7654321 Debug = DAT2 NAR2 = 0x1122334455 Return (NAR2) }
    // expect: Integer 0x878
    // memory: write32 0x4004 0x12345678
    // memory: write32 0x4000 0x0
    // memory: read32 0x4004 0x12345678
    // debug: 0x12345678
    // memory: write32 0x4000 0x1
    // memory: read32 0x4004 0x12345678
    // memory: write32 0x4000 0x2
    // memory: read32 0x4004 0x12345678
    // debug: 0x7878
    // memory: write32 0x4000 0x3
    // memory: read32 0x4004 0x12345678
    // memory: write32 0x4000 0x4
    // memory: read32 0x4004 0x12345678
    Method (T00D) { DAT0 = 0x12345678 Debug = ALN0 Debug = ALN1 Return (ALN2) }
    // expect: Buffer {40 70 40 70 40 70 40 00}
    // memory: write64 0x4018 0x4438201
    // memory: write64 0x4010 0x0
    // memory: read64 0x4018 0x4438201
    // debug: 0x4438201
    // memory: write64 0x4010 0x2
    // memory: read64 0x4018 0x4438201
    // memory: write64 0x4010 0x4
    // memory: read64 0x4018 0x4438201
    // memory: write64 0x4010 0x6
    // memory: read64 0x4018 0x4438201
    // debug: Buffer  [0x06] 01 82 01 82 01 82
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0x4438201
    // memory: write64 0x4010 0xa
    // memory: read64 0x4018 0x4438201
    // debug: 0x7040
    // memory: write64 0x4010 0xa
    // memory: read64 0x4018 0x4438201
    // memory: write64 0x4010 0xc
    // memory: read64 0x4018 0x4438201
    // memory: write64 0x4010 0xe
    // memory: read64 0x4018 0x4438201
    // memory: write64 0x4010 0x10
    // memory: read64 0x4018 0x4438201
    Method (T00E) { DAT1 = Buffer () {1, 0x82, 0x43, 4, 5, 6, 7, 8} Debug = ALN3 Debug = ALN4 Debug = MIS0 Return (MIS1) }
    // expect: Integer 0xabcd
    // memory: write64 0x4018 0x4438201
    // memory: write64 0x4010 0x2
    // memory: write64 0x4018 0x4455
    // memory: write64 0x4010 0x4
    // memory: write64 0x4018 0x2233
    // memory: write64 0x4010 0x6
    // memory: write64 0x4018 0x0
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0x0
    // memory: write64 0x4010 0x8
    // memory: write64 0x4018 0x5e68
    // memory: write64 0x4010 0xa
    // memory: read64 0x4018 0x5e68
    // memory: write64 0x4010 0xa
    // memory: write64 0x4018 0x5e6d
    // memory: read64 0x4018 0x5e6d
    // debug: Buffer  [0x08] 6D 5E 00 00 00 00 00 00
    // memory: write64 0x4010 0x8
    // memory: read64 0x4018 0x5e6d
    // memory: write64 0x4010 0xa
    // memory: read64 0x4018 0x5e6d
    Method (T00F) { DAT1 = Buffer () {1, 0x82, 0x43, 4, 5, 6, 7, 8} ALN4 = 0x1122334455 MIS0 = 0xABCD Debug = DAT1 Return (MIS0) }
}
