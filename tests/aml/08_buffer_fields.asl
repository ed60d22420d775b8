// Buffer fields: any bits of a buffer, across bytes.
DefinitionBlock ("", "DSDT", 2, "NITRO", "BUFFIELD", 1)
{
    Name (BUF0, Buffer (16) {0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 0xFE, 0xDC, 0xBA, 0x98, 0x76, 0x54, 0x32, 0x10})
    CreateBitField (BUF0, 0, BIT0)
    CreateBitField (BUF0, 1, BIT1)
    CreateBitField (BUF0, 127, BT7F)
    CreateByteField (BUF0, 1, BYT1)
    CreateWordField (BUF0, 1, WRD1)
    CreateDWordField (BUF0, 1, DWD1)
    CreateQWordField (BUF0, 1, QWD1)
    CreateField (BUF0, 4, 8, FLD8)
    CreateField (BUF0, 3, 3, FLD3)
    CreateField (BUF0, 7, 2, FLD2)
    CreateField (BUF0, 5, 33, F33B)
    CreateField (BUF0, 1, 64, F64B)
    CreateField (BUF0, 1, 65, F65B)
    CreateField (BUF0, 0, 128, F128)
    CreateField (BUF0, 9, 15, F15B)
    Name (OUT0, Buffer (8) {})
    // expect: Integer 0x1
    Method (T001) { Return (BIT0) }
    // expect: Integer 0x0
    Method (T002) { Return (BIT1) }
    // expect: Integer 0x0
    Method (T003) { Return (BT7F) }
    // expect: Integer 0x23
    Method (T004) { Return (BYT1) }
    // expect: Integer 0x4523
    Method (T005) { Return (WRD1) }
    // expect: Integer 0x89674523
    Method (T006) { Return (DWD1) }
    // expect: Integer 0xfeefcdab89674523
    Method (T007) { Return (QWD1) }
    // expect: Buffer {30}
    Method (T008) { Return (FLD8) }
    // expect: Buffer {00}
    Method (T009) { Return (FLD3) }
    // expect: Buffer {02}
    Method (T00A) { Return (FLD2) }
    // expect: Buffer {18 29 3a 4b 00}
    Method (T00B) { Return (F33B) }
    // expect: Buffer {80 91 a2 b3 c4 d5 e6 77}
    Method (T00C) { Return (F64B) }
    // expect: Buffer {80 91 a2 b3 c4 d5 e6 77 01}
    Method (T00D) { Return (F65B) }
    // expect: Buffer {01 23 45 67 89 ab cd ef fe dc ba 98 76 54 32 10}
    Method (T00E) { Return (F128) }
    // expect: Buffer {91 22}
    Method (T00F) { Return (F15B) }
    // Stores touch their bits only.
    // expect: Buffer {3f f8 ff ff}
    Method (T010, 0, Serialized) { Name (B, Buffer (4) {0xFF, 0xFF, 0xFF, 0xFF}) CreateField (B, 6, 5, F) F = 0 Return (B) }
    // expect: Buffer {c0 07 00 00}
    Method (T011, 0, Serialized) { Name (B, Buffer (4) {}) CreateField (B, 6, 5, F) F = Ones Return (B) }
    // expect: Buffer {80 ff ff 00}
    Method (T012, 0, Serialized) { Name (B, Buffer (4) {}) CreateField (B, 7, 17, F) F = 0x1FFFF Return (B) }
    // expect: Buffer {00 02 00 00}
    Method (T013, 0, Serialized) { Name (B, Buffer (4) {}) CreateBitField (B, 9, F) F = 1 Return (B) }
    // expect: Buffer {00 00 00 00}
    Method (T014, 0, Serialized) { Name (B, Buffer (4) {}) CreateBitField (B, 9, F) F = 2 Return (B) }
    // expect: Buffer {00 00 00 34}
    Method (T015, 0, Serialized) { Name (B, Buffer (4) {}) CreateByteField (B, 3, F) F = 0x1234 Return (B) }
    // expect: Buffer {00 56 34 00}
    Method (T016, 0, Serialized) { Name (B, Buffer (4) {}) CreateWordField (B, 1, F) F = 0x123456 Return (B) }
    // expect: Buffer {9a 78 56 34}
    Method (T017, 0, Serialized) { Name (B, Buffer (4) {}) CreateDWordField (B, 0, F) F = 0x123456789A Return (B) }
    // expect: Buffer {00 ff ff ff ff ff ff ff ff 00}
    Method (T018, 0, Serialized) { Name (B, Buffer (10) {}) CreateQWordField (B, 1, F) F = Ones Return (B) }
    // A narrower source fills with zeros.
    // expect: Buffer {1f 00 00 00 00 00 00 00 00 00 f0 ff}
    Method (T019, 0, Serialized) { Name (B, Buffer (12) {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}) CreateField (B, 4, 80, F) F = 1 Return (B) }
    // expect: Buffer {1f 20 00 00 00 00 00 00 00 00 f0 ff}
    Method (T01A, 0, Serialized) { Name (B, Buffer (12) {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}) CreateField (B, 4, 80, F) F = Buffer () {1, 2} Return (B) }
    // expect: Buffer {41 42 00 00}
    Method (T01B, 0, Serialized) { Name (B, Buffer (4) {}) CreateField (B, 0, 32, F) F = "AB" Return (B) }
    // expect: Buffer {10 23 03 00}
    Method (T01C, 0, Serialized) { Name (B, Buffer (4) {}) CreateField (B, 4, 16, F) F = "1234" Return (B) }
    // A field that leaves its buffer.
    // expect: AE_AML_BUFFER_LIMIT
    Method (T01D, 0, Serialized) { Name (B, Buffer (4) {}) CreateField (B, 25, 8, F) Return (F) }
    // expect: AE_AML_BUFFER_LIMIT
    Method (T01E, 0, Serialized) { Name (B, Buffer (4) {}) CreateByteField (B, 4, F) Return (F) }
    // expect: AE_AML_BUFFER_LIMIT
    Method (T01F, 0, Serialized) { Name (B, Buffer (4) {}) CreateWordField (B, 3, F) Return (F) }
    // expect: AE_AML_OPERAND_VALUE
    Method (T020, 0, Serialized) { Name (B, Buffer (4) {}) CreateField (B, 0, 0, F) Return (F) }
    // expect: Integer 0x0
    Method (T021, 0, Serialized) { Name (B, Buffer (4) {}) CreateBitField (B, 31, F) Return (F) }
    // expect: AE_AML_BUFFER_LIMIT
    Method (T022, 0, Serialized) { Name (B, Buffer (4) {}) CreateBitField (B, 32, F) Return (F) }
    // Over a local's or an argument's buffer, or over one without a name.
    // expect: Buffer {01 aa bb 04}
    Method (T023, 0, Serialized) { Local0 = Buffer (4) {1, 2, 3, 4} CreateWordField (Local0, 1, F) F = 0xBBAA Return (Local0) }
    Method (INN0, 1, Serialized) { CreateWordField (Arg0, 0, F) F = 0x5566 }
    // expect: Buffer {66 55 03 04}
    Method (T024) { Local0 = Buffer (4) {1, 2, 3, 4} INN0 (Local0) Return (Local0) }
    // expect: Integer 0x5678
    Method (T025, 0, Serialized) { CreateWordField (Buffer () {0x78, 0x56}, 0, F) Return (F) }
    // Not a buffer.
    // expect: Integer 0x34
    Method (T026, 0, Serialized) { Name (B, 0x1234) CreateByteField (B, 0, F) Return (F) }
    // expect: Integer 0x65
    Method (T027, 0, Serialized) { Name (B, "text") CreateByteField (B, 1, F) Return (F) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T028, 0, Serialized) { Name (B, Package () {1}) CreateByteField (B, 0, F) Return (F) }
    // The buffer is replaced by a store; the field goes with the name's buffer.
    // expect: Integer 0x6
    Method (T029, 0, Serialized) { Name (B, Buffer (4) {1, 2, 3, 4}) CreateByteField (B, 1, F) B = Buffer (4) {5, 6, 7, 8} Return (F) }
    // expect: Integer 0x0
    Method (T02A, 0, Serialized) { Name (B, Buffer (4) {1, 2, 3, 4}) CreateByteField (B, 3, F) B = Buffer (2) {5, 6} Return (F) }
    // The index is an expression.
    // expect: Integer 0x67
    Method (T02B, 1, Serialized) { Local0 = 2 CreateByteField (BUF0, Local0 + 1, F) Return (F) }
    // expect: Buffer {23}
    Method (T02C, 0, Serialized) { CreateField (BUF0, "8", Buffer () {8}, F) Return (F) }
    // expect: Integer 0x24
    Method (T02D) { BYT1 = 0x23 BYT1++ Local0 = BYT1 BYT1-- Return (Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T02E) { Return (SizeOf (F128)) }
    // expect: Integer 0xe
    Method (T02F) { Return (ObjectType (F128)) }
    // expect: AE_TYPE
    Method (T030) { Return (DerefOf (RefOf (WRD1))) }
    // expect: Buffer {18 29 3a 4b 00 00 00 00}
    Method (T031) { OUT0 = F33B Return (OUT0) }
    // expect: Integer 0x3
    Method (T032) { Local0 = F65B Return (ObjectType (Local0)) }
    // expect: Integer 0x3
    Method (T033) { Local0 = F64B Return (ObjectType (Local0)) }
    // expect: Integer 0x2292
    Method (T034) { Return (F15B + 1) }
    // expect: Integer 0x77e6d5c4b3a29181
    Method (T035) { Return (F65B + 1) }
    // expect: Buffer {0f f0 ff ff ff ff ff ff}
    Method (T036, 0, Serialized) { Name (B, Buffer (8) {}) CreateField (B, 0, 64, F) CreateField (B, 4, 8, G) F = Ones G = 0 Return (F) }
    // Fields of a resource template, by tag.
    Name (CRS0, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x1000, 0x2000, MEM0) Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive, , , INT0) {17} })
    // expect: Integer 0x3100
    Method (T037, 0, Serialized) { CreateDWordField (CRS0, \MEM0._BAS, BASE) CreateDWordField (CRS0, \MEM0._LEN, LENG) BASE += 0x100 Return (BASE + LENG) }
    // expect: Integer 0x1
    Method (T038, 0, Serialized) { CreateBitField (CRS0, \INT0._HE, EDG0) Return (EDG0) }
    // expect: Buffer {86 09 00 01 00 11 00 00 00 20 00 00 89 06 00 03 01 63 00 00 00 79 00}
    Method (T039, 0, Serialized) { CreateDWordField (CRS0, \INT0._INT, NUMB) NUMB = 99 Return (CRS0) }
}
