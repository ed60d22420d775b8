// Fields of a SystemMemory region: access widths, update rules, offsets, limits. The accesses are expected in order.
DefinitionBlock ("", "DSDT", 2, "NITRO", "FIELDS", 1)
{
    OperationRegion (RBYT, SystemMemory, 0x10000, 0x20)
    Field (RBYT, ByteAcc, NoLock, Preserve) { BA0, 8, BA1, 16, BA2, 4, BA3, 4, BA4, 1, BA5, 1, , 6, BA6, 24, Offset (0x10), BA7, 64, BA8, 7, BA9, 10 }
    OperationRegion (RWRD, SystemMemory, 0x11000, 0x20)
    Field (RWRD, WordAcc, NoLock, Preserve) { WA0, 8, WA1, 8, WA2, 16, WA3, 12, WA4, 12, WA5, 40 }
    OperationRegion (RDWD, SystemMemory, 0x12000, 0x20)
    Field (RDWD, DWordAcc, NoLock, Preserve) { DA0, 8, DA1, 32, DA2, 1, DA3, 64, Offset (0x18), DA4, 32 }
    OperationRegion (RQWD, SystemMemory, 0x13000, 0x20)
    Field (RQWD, QWordAcc, NoLock, Preserve) { QA0, 8, QA1, 64, QA2, 56, QA3, 96 }
    OperationRegion (RANY, SystemMemory, 0x14000, 0x40)
    Field (RANY, AnyAcc, NoLock, Preserve) { AA0, 8, AA1, 16, AA2, 32, AA3, 3, AA4, 13, Offset (0x10), AA5, 64, AA6, 128, Offset (0x30), AA7, 1, Offset (0x38), AA8, 40 }
    OperationRegion (RONE, SystemMemory, 0x15000, 0x20)
    Field (RONE, ByteAcc, NoLock, WriteAsOnes) { OA0, 4, , 4, OA1, 12, , 4 }
    OperationRegion (RZER, SystemMemory, 0x16000, 0x20)
    Field (RZER, DWordAcc, NoLock, WriteAsZeros) { ZA0, 4, , 4, ZA1, 32 }
    OperationRegion (RLCK, SystemMemory, 0x17000, 0x20)
    Field (RLCK, ByteAcc, Lock, Preserve) { LA0, 8, LA1, 4 }
    // A region that ends within an access of the field's width.
    Name (SIX0, 6)
    OperationRegion (RODD, SystemMemory, 0x18000, SIX0)
    Field (RODD, DWordAcc, NoLock, Preserve) { ODD0, 32, ODD1, 16 }
    Field (RODD, ByteAcc, NoLock, Preserve) { ODD2, 48 }
    Field (RODD, ByteAcc, NoLock, Preserve) { Offset (5), ODD3, 8, ODD4, 8, ODD5, 8 }
    Field (RODD, AnyAcc, NoLock, Preserve) { Offset (4), ODD6, 16 }
    Field (RODD, WordAcc, NoLock, Preserve) { Offset (4), ODD7, 16, ODD8, 16 }
    // expect: Integer 0x12
    // memory: write8 0x10000 0x12
    // memory: read8 0x10000 0x12
    Method (T001) { BA0 = 0x12 Return (BA0) }
    // expect: Integer 0x3456
    // memory: write8 0x10001 0x56
    // memory: write8 0x10002 0x34
    // memory: read8 0x10001 0x56
    // memory: read8 0x10002 0x34
    Method (T002) { BA1 = 0x3456 Return (BA1) }
    // expect: Integer 0xa
    // memory: read8 0x10003 0x0
    // memory: write8 0x10003 0xa
    // memory: read8 0x10003 0xa
    // memory: write8 0x10003 0x5a
    // memory: read8 0x10003 0x5a
    Method (T003) { BA2 = 0xA BA3 = 0x5 Return (BA2) }
    // expect: Integer 0x1
    // memory: read8 0x10004 0x0
    // memory: write8 0x10004 0x1
    // memory: read8 0x10004 0x1
    // memory: write8 0x10004 0x3
    // memory: read8 0x10004 0x3
    Method (T004) { BA4 = 1 BA5 = 1 Return (BA4) }
    // expect: Integer 0x123456
    // memory: write8 0x10005 0x56
    // memory: write8 0x10006 0x34
    // memory: write8 0x10007 0x12
    // memory: read8 0x10005 0x56
    // memory: read8 0x10006 0x34
    // memory: read8 0x10007 0x12
    Method (T005) { BA6 = 0x123456 Return (BA6) }
    // expect: Integer 0x123456789abcdef0
    // memory: write8 0x10010 0xf0
    // memory: write8 0x10011 0xde
    // memory: write8 0x10012 0xbc
    // memory: write8 0x10013 0x9a
    // memory: write8 0x10014 0x78
    // memory: write8 0x10015 0x56
    // memory: write8 0x10016 0x34
    // memory: write8 0x10017 0x12
    // memory: read8 0x10010 0xf0
    // memory: read8 0x10011 0xde
    // memory: read8 0x10012 0xbc
    // memory: read8 0x10013 0x9a
    // memory: read8 0x10014 0x78
    // memory: read8 0x10015 0x56
    // memory: read8 0x10016 0x34
    // memory: read8 0x10017 0x12
    Method (T006) { BA7 = 0x123456789ABCDEF0 Return (BA7) }
    // expect: Integer 0x2aa
    // memory: read8 0x10018 0x0
    // memory: write8 0x10018 0x7f
    // memory: read8 0x10018 0x7f
    // memory: write8 0x10018 0x7f
    // memory: write8 0x10019 0x55
    // memory: read8 0x1001a 0x0
    // memory: write8 0x1001a 0x1
    // memory: read8 0x10018 0x7f
    // memory: read8 0x10019 0x55
    // memory: read8 0x1001a 0x1
    Method (T007) { BA8 = 0x7F BA9 = 0x2AA Return (BA9) }
    // expect: Integer 0x0
    // memory: read16 0x11000 0x0
    // memory: write16 0x11000 0x12
    // memory: read16 0x11000 0x12
    // memory: write16 0x11000 0x3412
    // memory: read16 0x11002 0x0
    Method (T008) { WA0 = 0x12 WA1 = 0x34 Return (WA2) }
    // expect: Integer 0xbeef
    // memory: write16 0x11002 0xbeef
    // memory: read16 0x11002 0xbeef
    Method (T009) { WA2 = 0xBEEF Return (WA2) }
    // expect: Integer 0x123
    // memory: read16 0x11004 0x0
    // memory: write16 0x11004 0xabc
    // memory: read16 0x11004 0xabc
    // memory: write16 0x11004 0x3abc
    // memory: read16 0x11006 0x0
    // memory: write16 0x11006 0x12
    // memory: read16 0x11004 0x3abc
    // memory: read16 0x11006 0x12
    Method (T00A) { WA3 = 0xABC WA4 = 0x123 Return (WA4) }
    // expect: Integer 0x123456789a
    // memory: read16 0x11006 0x12
    // memory: write16 0x11006 0x9a12
    // memory: write16 0x11008 0x5678
    // memory: write16 0x1100a 0x1234
    // memory: read16 0x11006 0x9a12
    // memory: read16 0x11008 0x5678
    // memory: read16 0x1100a 0x1234
    Method (T00B) { WA5 = 0x123456789A Return (WA5) }
    // expect: Integer 0x11
    // memory: read32 0x12000 0x0
    // memory: write32 0x12000 0x11
    // memory: read32 0x12000 0x11
    Method (T00C) { DA0 = 0x11 Return (DA0) }
    // expect: Integer 0x12345678
    // memory: read32 0x12000 0x11
    // memory: write32 0x12000 0x34567811
    // memory: read32 0x12004 0x0
    // memory: write32 0x12004 0x12
    // memory: read32 0x12000 0x34567811
    // memory: read32 0x12004 0x12
    Method (T00D) { DA1 = 0x12345678 Return (DA1) }
    // expect: Integer 0x1
    // memory: read32 0x12004 0x12
    // memory: write32 0x12004 0x112
    // memory: read32 0x12004 0x112
    Method (T00E) { DA2 = 1 Return (DA2) }
    // expect: Integer 0xfedcba9876543210
    // memory: read32 0x12004 0x112
    // memory: write32 0x12004 0xa8642112
    // memory: write32 0x12008 0xb97530ec
    // memory: read32 0x1200c 0x0
    // memory: write32 0x1200c 0x1fd
    // memory: read32 0x12004 0xa8642112
    // memory: read32 0x12008 0xb97530ec
    // memory: read32 0x1200c 0x1fd
    Method (T00F) { DA3 = 0xFEDCBA9876543210 Return (DA3) }
    // expect: Integer 0x5
    // memory: write32 0x12018 0x5
    // memory: read32 0x12018 0x5
    Method (T010) { DA4 = 5 Return (DA4) }
    // expect: Integer 0x1
    // memory: read64 0x13000 0x0
    // memory: write64 0x13000 0x1
    // memory: read64 0x13000 0x1
    Method (T011) { QA0 = 1 Return (QA0) }
    // expect: Integer 0x123456789abcdef
    // memory: read64 0x13000 0x1
    // memory: write64 0x13000 0xabcdef01
    // memory: read64 0x13008 0x0
    // memory: write64 0x13008 0x1
    // memory: read64 0x13000 0xabcdef01
    // memory: read64 0x13008 0x1
    Method (T012) { QA1 = 0x0123456789ABCDEF Return (QA1) }
    // expect: Integer 0xffffffffffffff
    // memory: read64 0x13008 0x1
    // memory: write64 0x13008 0xffffff01
    // memory: read64 0x13008 0xffffff01
    Method (T013) { QA2 = Ones Return (QA2) }
    // expect: Buffer {01 02 03 04 05 06 07 08 09 0a 0b 0c}
    // memory: write64 0x13010 0x4030201
    // memory: read64 0x13018 0x0
    // memory: write64 0x13018 0xc0b0a09
    // memory: read64 0x13010 0x4030201
    // memory: read64 0x13018 0xc0b0a09
    Method (T014) { QA3 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12} Return (QA3) }
    // expect: Integer 0x1
    // memory: write8 0x14000 0x1
    // memory: read8 0x14000 0x1
    Method (T015) { AA0 = 1 Return (AA0) }
    // expect: Integer 0x2345
    // memory: write8 0x14001 0x45
    // memory: write8 0x14002 0x23
    // memory: read8 0x14001 0x45
    // memory: read8 0x14002 0x23
    Method (T016) { AA1 = 0x2345 Return (AA1) }
    // expect: Integer 0x6789abcd
    // memory: write8 0x14003 0xcd
    // memory: write8 0x14004 0xab
    // memory: write8 0x14005 0x89
    // memory: write8 0x14006 0x67
    // memory: read8 0x14003 0xcd
    // memory: read8 0x14004 0xab
    // memory: read8 0x14005 0x89
    // memory: read8 0x14006 0x67
    Method (T017) { AA2 = 0x6789ABCD Return (AA2) }
    // expect: Integer 0x1fff
    // memory: read8 0x14007 0x0
    // memory: write8 0x14007 0x5
    // memory: read8 0x14007 0x5
    // memory: write8 0x14007 0xfd
    // memory: write8 0x14008 0xff
    // memory: read8 0x14007 0xfd
    // memory: read8 0x14008 0xff
    Method (T018) { AA3 = 5 AA4 = 0x1FFF Return (AA4) }
    // expect: Integer 0x1122334455667788
    // memory: write8 0x14010 0x88
    // memory: write8 0x14011 0x77
    // memory: write8 0x14012 0x66
    // memory: write8 0x14013 0x55
    // memory: write8 0x14014 0x44
    // memory: write8 0x14015 0x33
    // memory: write8 0x14016 0x22
    // memory: write8 0x14017 0x11
    // memory: read8 0x14010 0x88
    // memory: read8 0x14011 0x77
    // memory: read8 0x14012 0x66
    // memory: read8 0x14013 0x55
    // memory: read8 0x14014 0x44
    // memory: read8 0x14015 0x33
    // memory: read8 0x14016 0x22
    // memory: read8 0x14017 0x11
    Method (T019) { AA5 = 0x1122334455667788 Return (AA5) }
    // expect: Buffer {01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10}
    // memory: write8 0x14018 0x1
    // memory: write8 0x14019 0x2
    // memory: write8 0x1401a 0x3
    // memory: write8 0x1401b 0x4
    // memory: write8 0x1401c 0x5
    // memory: write8 0x1401d 0x6
    // memory: write8 0x1401e 0x7
    // memory: write8 0x1401f 0x8
    // memory: write8 0x14020 0x9
    // memory: write8 0x14021 0xa
    // memory: write8 0x14022 0xb
    // memory: write8 0x14023 0xc
    // memory: write8 0x14024 0xd
    // memory: write8 0x14025 0xe
    // memory: write8 0x14026 0xf
    // memory: write8 0x14027 0x10
    // memory: read8 0x14018 0x1
    // memory: read8 0x14019 0x2
    // memory: read8 0x1401a 0x3
    // memory: read8 0x1401b 0x4
    // memory: read8 0x1401c 0x5
    // memory: read8 0x1401d 0x6
    // memory: read8 0x1401e 0x7
    // memory: read8 0x1401f 0x8
    // memory: read8 0x14020 0x9
    // memory: read8 0x14021 0xa
    // memory: read8 0x14022 0xb
    // memory: read8 0x14023 0xc
    // memory: read8 0x14024 0xd
    // memory: read8 0x14025 0xe
    // memory: read8 0x14026 0xf
    // memory: read8 0x14027 0x10
    Method (T01A) { AA6 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16} Return (AA6) }
    // expect: Integer 0x1
    // memory: read8 0x14030 0x0
    // memory: write8 0x14030 0x1
    // memory: read8 0x14030 0x1
    Method (T01B) { AA7 = 1 Return (AA7) }
    // expect: Integer 0x123456789a
    // memory: write8 0x14038 0x9a
    // memory: write8 0x14039 0x78
    // memory: write8 0x1403a 0x56
    // memory: write8 0x1403b 0x34
    // memory: write8 0x1403c 0x12
    // memory: read8 0x14038 0x9a
    // memory: read8 0x14039 0x78
    // memory: read8 0x1403a 0x56
    // memory: read8 0x1403b 0x34
    // memory: read8 0x1403c 0x12
    Method (T01C) { AA8 = 0x123456789A Return (AA8) }
    // expect: Integer 0x5
    // memory: write8 0x15000 0xf5
    // memory: read8 0x15000 0xf5
    Method (T01D) { OA0 = 5 Return (OA0) }
    // expect: Integer 0x123
    // memory: write8 0x15001 0x23
    // memory: write8 0x15002 0xf1
    // memory: read8 0x15001 0x23
    // memory: read8 0x15002 0xf1
    Method (T01E) { OA1 = 0x123 Return (OA1) }
    // expect: Integer 0x5
    // memory: write32 0x16000 0x5
    // memory: read32 0x16000 0x5
    Method (T01F) { ZA0 = 5 Return (ZA0) }
    // expect: Integer 0x12345678
    // memory: write32 0x16000 0x34567800
    // memory: write32 0x16004 0x12
    // memory: read32 0x16000 0x34567800
    // memory: read32 0x16004 0x12
    Method (T020) { ZA1 = 0x12345678 Return (ZA1) }
    // expect: Integer 0x7
    // memory: write8 0x17000 0x7
    // memory: read8 0x17001 0x0
    // memory: write8 0x17001 0x3
    // memory: read8 0x17000 0x7
    Method (T021) { LA0 = 7 LA1 = 3 Return (LA0) }
    // expect: Integer 0x1
    // memory: write32 0x18000 0x1
    // memory: read32 0x18000 0x1
    Method (T022) { ODD0 = 1 Return (ODD0) }
    // expect: AE_AML_REGION_LIMIT
    Method (T023) { ODD1 = 0x1234 Return (ODD1) }
    // expect: Integer 0x665544332211
    // memory: write8 0x18000 0x11
    // memory: write8 0x18001 0x22
    // memory: write8 0x18002 0x33
    // memory: write8 0x18003 0x44
    // memory: write8 0x18004 0x55
    // memory: write8 0x18005 0x66
    // memory: read8 0x18000 0x11
    // memory: read8 0x18001 0x22
    // memory: read8 0x18002 0x33
    // memory: read8 0x18003 0x44
    // memory: read8 0x18004 0x55
    // memory: read8 0x18005 0x66
    Method (T024) { ODD2 = 0x665544332211 Return (ODD2) }
    // expect: Integer 0x66
    // memory: read8 0x18005 0x66
    Method (T025) { Return (ODD3) }
    // expect: AE_AML_REGION_LIMIT
    Method (T026) { Return (ODD4) }
    // expect: AE_AML_REGION_LIMIT
    Method (T027) { ODD5 = 1 }
    // expect: Integer 0x6655
    // memory: read8 0x18004 0x55
    // memory: read8 0x18005 0x66
    Method (T028) { Return (ODD6) }
    // expect: Integer 0x6655
    // memory: read16 0x18004 0x6655
    Method (T029) { Return (ODD7) }
    // expect: AE_AML_REGION_LIMIT
    Method (T02A) { Return (ODD8) }
    // Wider sources, other types.
    // expect: Integer 0x34
    // memory: write8 0x10000 0x34
    // memory: read8 0x10000 0x34
    Method (T02B) { BA0 = 0x1234 Return (BA0) }
    // expect: Integer 0x4241
    // memory: write8 0x10001 0x41
    // memory: write8 0x10002 0x42
    // memory: read8 0x10001 0x41
    // memory: read8 0x10002 0x42
    Method (T02C) { BA1 = "AB" Return (BA1) }
    // expect: Integer 0x30201
    // memory: write8 0x10005 0x1
    // memory: write8 0x10006 0x2
    // memory: write8 0x10007 0x3
    // memory: read8 0x10005 0x1
    // memory: read8 0x10006 0x2
    // memory: read8 0x10007 0x3
    Method (T02D) { BA6 = Buffer () {1, 2, 3, 4, 5} Return (BA6) }
    // expect: Integer 0x9
    // memory: write8 0x10005 0x9
    // memory: write8 0x10006 0x0
    // memory: write8 0x10007 0x0
    // memory: read8 0x10005 0x9
    // memory: read8 0x10006 0x0
    // memory: read8 0x10007 0x0
    Method (T02E) { BA6 = Buffer () {9} Return (BA6) }
    // expect: Integer 0x3837363534333231
    // memory: write8 0x10010 0x31
    // memory: write8 0x10011 0x32
    // memory: write8 0x10012 0x33
    // memory: write8 0x10013 0x34
    // memory: write8 0x10014 0x35
    // memory: write8 0x10015 0x36
    // memory: write8 0x10016 0x37
    // memory: write8 0x10017 0x38
    // memory: read8 0x10010 0x31
    // memory: read8 0x10011 0x32
    // memory: read8 0x10012 0x33
    // memory: read8 0x10013 0x34
    // memory: read8 0x10014 0x35
    // memory: read8 0x10015 0x36
    // memory: read8 0x10016 0x37
    // memory: read8 0x10017 0x38
    Method (T02F) { BA7 = "12345678" Return (BA7) }
    // expect: Integer 0x35
    // memory: read8 0x10000 0x34
    // memory: write8 0x10000 0x35
    // memory: read8 0x10000 0x35
    Method (T030) { BA0++ Return (BA0) }
    // expect: Integer 0xb5
    // memory: read8 0x10000 0x35
    // memory: write8 0x10000 0xb5
    // memory: read8 0x10000 0xb5
    Method (T031) { BA0 |= 0x80 Return (BA0) }
    // expect: Integer 0xb5
    // memory: read8 0x10000 0xb5
    Method (T032) { Local0 = RefOf (BA0) Return (DerefOf (Local0)) }
    Method (SETA, 1) { Arg0 = 0x42 }
    // expect: Integer 0x42
    // memory: write8 0x10000 0x42
    // memory: read8 0x10000 0x42
    Method (T033) { SETA (RefOf (BA0)) Return (BA0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T034) { Return (SizeOf (AA6)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T035) { Return (SizeOf (BA0)) }
    // expect: Integer 0x3
    // memory: read8 0x14018 0x1
    // memory: read8 0x14019 0x2
    // memory: read8 0x1401a 0x3
    // memory: read8 0x1401b 0x4
    // memory: read8 0x1401c 0x5
    // memory: read8 0x1401d 0x6
    // memory: read8 0x1401e 0x7
    // memory: read8 0x1401f 0x8
    // memory: read8 0x14020 0x9
    // memory: read8 0x14021 0xa
    // memory: read8 0x14022 0xb
    // memory: read8 0x14023 0xc
    // memory: read8 0x14024 0xd
    // memory: read8 0x14025 0xe
    // memory: read8 0x14026 0xf
    // memory: read8 0x14027 0x10
    Method (T036) { Local0 = AA6 Return (ObjectType (Local0)) }
    // expect: Integer 0xffffffffffffffff
    // memory: read8 0x14018 0x1
    // memory: read8 0x14019 0x2
    // memory: read8 0x1401a 0x3
    // memory: read8 0x1401b 0x4
    // memory: read8 0x1401c 0x5
    // memory: read8 0x1401d 0x6
    // memory: read8 0x1401e 0x7
    // memory: read8 0x1401f 0x8
    // memory: read8 0x14020 0x9
    // memory: read8 0x14021 0xa
    // memory: read8 0x14022 0xb
    // memory: read8 0x14023 0xc
    // memory: read8 0x14024 0xd
    // memory: read8 0x14025 0xe
    // memory: read8 0x14026 0xf
    // memory: read8 0x14027 0x10
    Method (T037) { Return (AA6 == Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}) }
    // A region whose place is an expression, evaluated when the region is first used or declared.
    Name (BASE, 0x20000)
    OperationRegion (RVAR, SystemMemory, BASE + 0x100, 4 * 4)
    Field (RVAR, ByteAcc, NoLock, Preserve) { VA0, 8 }
    // expect: Integer 0x9
    // memory: write8 0x20100 0x9
    // memory: read8 0x20100 0x9
    Method (T038) { VA0 = 9 Return (VA0) }
    // expect: Integer 0x9
    // memory: read8 0x20100 0x9
    Method (T039) { BASE = 0x30000 Return (VA0) }
    // Declared in a method.
    // expect: Integer 0x55aa
    // memory: write16 0x40000 0x55aa
    // memory: read16 0x40000 0x55aa
    Method (T03A, 1, Serialized) { Local0 = 0x40000 OperationRegion (RTMP, SystemMemory, Local0, 8) Field (RTMP, WordAcc, NoLock, Preserve) { TMP0, 16 } TMP0 = 0x55AA Return (TMP0) }
    // Reserved bits and the access width changed within a field list.
    Field (RBYT, AnyAcc, NoLock, Preserve) { Offset (4), XA0, 8, AccessAs (WordAcc, 0), XA1, 8, Offset (8), XA2, 16, AccessAs (DWordAcc, 0), XA3, 8 }
    // expect: Integer 0x2
    // memory: write8 0x10004 0x1
    // memory: read16 0x10004 0x901
    // memory: write16 0x10004 0x201
    // memory: read16 0x10004 0x201
    Method (T03B) { XA0 = 1 XA1 = 2 Return (XA1) }
    // expect: Integer 0x4
    // memory: write16 0x10008 0x3333
    // memory: read32 0x10008 0x3333
    // memory: write32 0x10008 0x43333
    // memory: read32 0x10008 0x43333
    Method (T03C) { XA2 = 0x3333 XA3 = 4 Return (XA3) }
    // Zero-length region.
    OperationRegion (RZRO, SystemMemory, 0x50000, BASE - BASE)
    Field (RZRO, ByteAcc, NoLock, Preserve) { ZL0, 8 }
    // expect: AE_AML_REGION_LIMIT
    Method (T03D) { Return (ZL0) }
    // Other spaces.
    OperationRegion (RIO0, SystemIO, 0x500, 0x10)
    Field (RIO0, DWordAcc, NoLock, Preserve) { IO0, 32, IO1, 8 }
    OperationRegion (RCMS, SystemCMOS, 0x10, 0x10)
    Field (RCMS, ByteAcc, NoLock, Preserve) { CM0, 8 }
    OperationRegion (RUSR, 0x85, 0x10, 0x10)
    Field (RUSR, ByteAcc, NoLock, Preserve) { US0, 8 }
    // expect: Integer 0x11223344
    // access: 0x1
    // access: 0x1
    Method (T03E) { IO0 = 0x11223344 Return (IO0) }
    // expect: Integer 0x55
    // access: 0x1
    // access: 0x1
    // access: 0x1
    Method (T03F) { IO1 = 0x55 Return (IO1) }
    // expect: Integer 0x66
    // access: 0x5
    // access: 0x5
    Method (T040) { CM0 = 0x66 Return (CM0) }
    // expect: AE_NOT_EXIST
    Method (T041) { US0 = 0x77 Return (US0) }
    Device (PCI0) {
        Name (_HID, EisaId ("PNP0A03")) Name (_BBN, 0) Name (_ADR, 0)
        Device (DEV1) {
            Name (_ADR, 0x00010002)
            OperationRegion (RPCI, PCI_Config, 0x40, 0x10)
            Field (RPCI, DWordAcc, NoLock, Preserve) { PC0, 32, PC1, 8 }
        }
    }
    // expect: Integer 0x12345678
    // access: 0x2
    // access: 0x2
    Method (T042) { \PCI0.DEV1.PC0 = 0x12345678 Return (\PCI0.DEV1.PC0) }
    // The region is never declared; the field before it.
    // expect: Integer 0xa
    Method (T043) { Return (ObjectType (RBYT)) }
    // expect: AE_TYPE
    Method (T044) { Return (RBYT) }
    // expect: AE_AML_TARGET_TYPE
    Method (T045) { RBYT = 5 }
    // DataTableRegion over the DSDT itself.
    DataTableRegion (RDSD, "DSDT", "", "")
    Field (RDSD, ByteAcc, NoLock, Preserve) { DSIG, 32, Offset (8), DREV, 8 }
    // expect: Integer 0x54445344
    Method (T046) { Return (DSIG) }
    // expect: Integer 0x2
    Method (T047) { Return (DREV) }
    // expect: Integer 0x1
    Method (T048) { DREV = 1 Return (1) }
    // A name that is not a table.
    // expect: AE_NOT_FOUND
    Method (T049, 0, Serialized) { DataTableRegion (RNON, "ZZZZ", "", "") Return (1) }
    // Bits of several widths set one by one, then read at once.
    OperationRegion (RMIX, SystemMemory, 0x60000, 0x10)
    Field (RMIX, ByteAcc, NoLock, Preserve) { MX0, 1, MX1, 2, MX2, 3, MX3, 5, MX4, 7, MX5, 11, MX6, 3 }
    Field (RMIX, DWordAcc, NoLock, Preserve) { MXA, 32 }
    // expect: Integer 0xb556ad6d
    // memory: read8 0x60000 0x0
    // memory: write8 0x60000 0x1
    // memory: read8 0x60000 0x1
    // memory: write8 0x60000 0x5
    // memory: read8 0x60000 0x5
    // memory: write8 0x60000 0x2d
    // memory: read8 0x60000 0x2d
    // memory: write8 0x60000 0x6d
    // memory: read8 0x60001 0x0
    // memory: write8 0x60001 0x5
    // memory: read8 0x60001 0x5
    // memory: write8 0x60001 0xad
    // memory: read8 0x60002 0x0
    // memory: write8 0x60002 0x2
    // memory: read8 0x60002 0x2
    // memory: write8 0x60002 0x56
    // memory: read8 0x60003 0x0
    // memory: write8 0x60003 0x15
    // memory: read8 0x60003 0x15
    // memory: write8 0x60003 0xb5
    // memory: read32 0x60000 0xb556ad6d
    Method (T04A) { MX0 = 1 MX1 = 2 MX2 = 5 MX3 = 0x15 MX4 = 0x55 MX5 = 0x555 MX6 = 5 Return (MXA) }
    // expect: Integer 0xe003f83f
    // memory: write32 0x60000 0xffffffff
    // memory: read8 0x60000 0xff
    // memory: write8 0x60000 0x3f
    // memory: read8 0x60001 0xff
    // memory: write8 0x60001 0xf8
    // memory: read8 0x60002 0xff
    // memory: write8 0x60002 0x3
    // memory: read8 0x60003 0xff
    // memory: write8 0x60003 0xe0
    // memory: read32 0x60000 0xe003f83f
    Method (T04B) { MXA = 0xFFFFFFFF MX3 = 0 MX5 = 0 Return (MXA) }
}
