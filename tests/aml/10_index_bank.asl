// IndexField and BankField: the order of the accesses is what matters.
DefinitionBlock ("", "DSDT", 2, "NITRO", "IDXBANK", 1)
{
    OperationRegion (RGN0, SystemMemory, 0x1000, 0x20)
    Field (RGN0, ByteAcc, NoLock, Preserve) { INDX, 8, DATA, 8, Offset (4), BANK, 8, Offset (8), BNK4, 4 }
    IndexField (INDX, DATA, ByteAcc, NoLock, Preserve) { IX0, 8, IX1, 4, IX2, 4, IX3, 16, Offset (0x20), IX4, 32, IX5, 12 }
    OperationRegion (RGN1, SystemMemory, 0x2000, 0x40)
    Field (RGN1, DWordAcc, NoLock, Preserve) { IDX4, 32, DAT4, 32 }
    IndexField (IDX4, DAT4, DWordAcc, NoLock, Preserve) { JX0, 32, JX1, 8, JX2, 24, JX3, 64 }
    BankField (RGN0, BANK, 3, ByteAcc, NoLock, Preserve) { Offset (0x10), BK0, 8, BK1, 16, BK2, 4 }
    BankField (RGN0, BANK, 5, DWordAcc, NoLock, Preserve) { Offset (0x14), BJ0, 32 }
    BankField (RGN0, BNK4, 0x13, ByteAcc, NoLock, Preserve) { Offset (0x18), BM0, 8 }
    // IndexField with word data.
    OperationRegion (RGN2, SystemMemory, 0x3000, 0x10)
    Field (RGN2, WordAcc, NoLock, Preserve) { IDX2, 16, DAT2, 16 }
    IndexField (IDX2, DAT2, WordAcc, NoLock, Preserve) { KX0, 16, KX1, 16, KX2, 8 }
    IndexField (INDX, DATA, ByteAcc, NoLock, WriteAsOnes) { Offset (0x40), LX0, 4, , 4, LX1, 12 }
    IndexField (INDX, DATA, ByteAcc, NoLock, WriteAsZeros) { Offset (0x50), MX0, 4 }
    // expect: Integer 0x12
    // memory: write8 0x1000 0x0
    // memory: write8 0x1001 0x12
    // memory: write8 0x1000 0x0
    // memory: read8 0x1001 0x12
    Method (T001) { IX0 = 0x12 Return (IX0) }
    // expect: Integer 0x5
    // memory: write8 0x1000 0x1
    // memory: read8 0x1001 0x12
    // memory: write8 0x1000 0x1
    // memory: write8 0x1001 0x15
    // memory: write8 0x1000 0x1
    // memory: read8 0x1001 0x15
    Method (T002) { IX1 = 5 Return (IX1) }
    // expect: Integer 0xa
    // memory: write8 0x1000 0x1
    // memory: read8 0x1001 0x15
    // memory: write8 0x1000 0x1
    // memory: write8 0x1001 0xa5
    // memory: write8 0x1000 0x1
    // memory: read8 0x1001 0xa5
    Method (T003) { IX2 = 0xA Return (IX2) }
    // expect: Integer 0x3434
    // memory: write8 0x1000 0x2
    // memory: write8 0x1001 0x56
    // memory: write8 0x1000 0x3
    // memory: write8 0x1001 0x34
    // memory: write8 0x1000 0x2
    // memory: read8 0x1001 0x34
    // memory: write8 0x1000 0x3
    // memory: read8 0x1001 0x34
    Method (T004) { IX3 = 0x3456 Return (IX3) }
    // expect: Integer 0x89898989
    // memory: write8 0x1000 0x20
    // memory: write8 0x1001 0xef
    // memory: write8 0x1000 0x21
    // memory: write8 0x1001 0xcd
    // memory: write8 0x1000 0x22
    // memory: write8 0x1001 0xab
    // memory: write8 0x1000 0x23
    // memory: write8 0x1001 0x89
    // memory: write8 0x1000 0x20
    // memory: read8 0x1001 0x89
    // memory: write8 0x1000 0x21
    // memory: read8 0x1001 0x89
    // memory: write8 0x1000 0x22
    // memory: read8 0x1001 0x89
    // memory: write8 0x1000 0x23
    // memory: read8 0x1001 0x89
    Method (T005) { IX4 = 0x89ABCDEF Return (IX4) }
    // expect: Integer 0x121
    // memory: write8 0x1000 0x24
    // memory: write8 0x1001 0x23
    // memory: write8 0x1000 0x25
    // memory: read8 0x1001 0x23
    // memory: write8 0x1000 0x25
    // memory: write8 0x1001 0x21
    // memory: write8 0x1000 0x24
    // memory: read8 0x1001 0x21
    // memory: write8 0x1000 0x25
    // memory: read8 0x1001 0x21
    Method (T006) { IX5 = 0x123 Return (IX5) }
    // expect: Integer 0x12345678
    // memory: write32 0x2000 0x0
    // memory: write32 0x2004 0x12345678
    // memory: write32 0x2000 0x0
    // memory: read32 0x2004 0x12345678
    Method (T007) { JX0 = 0x12345678 Return (JX0) }
    // expect: Integer 0x1
    // memory: write32 0x2000 0x4
    // memory: read32 0x2004 0x12345678
    // memory: write32 0x2000 0x4
    // memory: write32 0x2004 0x12345601
    // memory: write32 0x2000 0x4
    // memory: read32 0x2004 0x12345601
    Method (T008) { JX1 = 1 Return (JX1) }
    // expect: Integer 0x234567
    // memory: write32 0x2000 0x4
    // memory: read32 0x2004 0x12345601
    // memory: write32 0x2000 0x4
    // memory: write32 0x2004 0x23456701
    // memory: write32 0x2000 0x4
    // memory: read32 0x2004 0x23456701
    Method (T009) { JX2 = 0x234567 Return (JX2) }
    // expect: Integer 0x1122334411223344
    // memory: write32 0x2000 0x8
    // memory: write32 0x2004 0x55667788
    // memory: write32 0x2000 0xc
    // memory: write32 0x2004 0x11223344
    // memory: write32 0x2000 0x8
    // memory: read32 0x2004 0x11223344
    // memory: write32 0x2000 0xc
    // memory: read32 0x2004 0x11223344
    Method (T00A) { JX3 = 0x1122334455667788 Return (JX3) }
    // expect: Integer 0x42
    // memory: write8 0x1004 0x3
    // memory: write8 0x1010 0x42
    // memory: write8 0x1004 0x3
    // memory: read8 0x1010 0x42
    Method (T00B) { BK0 = 0x42 Return (BK0) }
    // expect: Integer 0x4344
    // memory: write8 0x1004 0x3
    // memory: write8 0x1011 0x44
    // memory: write8 0x1004 0x3
    // memory: write8 0x1012 0x43
    // memory: write8 0x1004 0x3
    // memory: read8 0x1011 0x44
    // memory: write8 0x1004 0x3
    // memory: read8 0x1012 0x43
    Method (T00C) { BK1 = 0x4344 Return (BK1) }
    // expect: Integer 0x5
    // memory: write8 0x1004 0x3
    // memory: read8 0x1013 0x0
    // memory: write8 0x1004 0x3
    // memory: write8 0x1013 0x5
    // memory: write8 0x1004 0x3
    // memory: read8 0x1013 0x5
    Method (T00D) { BK2 = 5 Return (BK2) }
    // expect: Integer 0x5
    // memory: write8 0x1004 0x5
    // memory: write32 0x1014 0x5
    // memory: write8 0x1004 0x5
    // memory: read32 0x1014 0x5
    Method (T00E) { BJ0 = 5 Return (BJ0) }
    // expect: AE_AML_REGISTER_LIMIT
    Method (T00F) { BM0 = 6 Return (BM0) }
    // expect: Integer 0x5566
    // memory: write16 0x3000 0x0
    // memory: write16 0x3002 0x5566
    // memory: write16 0x3000 0x0
    // memory: read16 0x3002 0x5566
    Method (T010) { KX0 = 0x5566 Return (KX0) }
    // expect: Integer 0x7788
    // memory: write16 0x3000 0x2
    // memory: write16 0x3002 0x7788
    // memory: write16 0x3000 0x2
    // memory: read16 0x3002 0x7788
    Method (T011) { KX1 = 0x7788 Return (KX1) }
    // expect: Integer 0x99
    // memory: write16 0x3000 0x4
    // memory: read16 0x3002 0x7788
    // memory: write16 0x3000 0x4
    // memory: write16 0x3002 0x7799
    // memory: write16 0x3000 0x4
    // memory: read16 0x3002 0x7799
    Method (T012) { KX2 = 0x99 Return (KX2) }
    // expect: Integer 0x5
    // memory: write8 0x1000 0x40
    // memory: write8 0x1001 0xf5
    // memory: write8 0x1000 0x40
    // memory: read8 0x1001 0xf5
    Method (T013) { LX0 = 5 Return (LX0) }
    // expect: Integer 0x7f7
    // memory: write8 0x1000 0x41
    // memory: write8 0x1001 0x65
    // memory: write8 0x1000 0x42
    // memory: write8 0x1001 0xf7
    // memory: write8 0x1000 0x41
    // memory: read8 0x1001 0xf7
    // memory: write8 0x1000 0x42
    // memory: read8 0x1001 0xf7
    Method (T014) { LX1 = 0x765 Return (LX1) }
    // expect: Integer 0x5
    // memory: write8 0x1000 0x50
    // memory: write8 0x1001 0x5
    // memory: write8 0x1000 0x50
    // memory: read8 0x1001 0x5
    Method (T015) { MX0 = 5 Return (MX0) }
    // expect: Integer 0x5
    Method (T016) { Return (ObjectType (IX0)) }
    // expect: Integer 0x5
    Method (T017) { Return (ObjectType (BK0)) }
    // expect: Integer 0x5
    // memory: write8 0x1000 0x0
    // memory: read8 0x1001 0x5
    Method (T018) { Local0 = RefOf (IX0) Return (DerefOf (Local0)) }
    // expect: Integer 0x6
    // memory: write8 0x1000 0x0
    // memory: read8 0x1001 0x5
    // memory: write8 0x1000 0x0
    // memory: write8 0x1001 0x6
    // memory: write8 0x1000 0x0
    // memory: read8 0x1001 0x6
    Method (T019) { IX0 += 1 Return (IX0) }
    // A bank that is an expression.
    Name (BNUM, 7)
    BankField (RGN0, BANK, BNUM + 1, ByteAcc, NoLock, Preserve) { Offset (0x1C), BN0, 8 }
    // expect: Integer 0x1
    // memory: write8 0x1004 0x8
    // memory: write8 0x101c 0x1
    // memory: write8 0x1004 0x8
    // memory: read8 0x101c 0x1
    Method (T01A) { BN0 = 1 Return (BN0) }
    // Index and data in PCI_Config and SystemIO.
    OperationRegion (RIO0, SystemIO, 0x70, 0x2)
    Field (RIO0, ByteAcc, NoLock, Preserve) { CIDX, 8, CDAT, 8 }
    IndexField (CIDX, CDAT, ByteAcc, NoLock, Preserve) { CX0, 8, CX1, 8 }
    // expect: Integer 0x3
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    Method (T01B) { CX1 = 3 Return (CX1) }
}
