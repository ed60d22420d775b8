// Fields of buses and pins: the buffer that goes both ways, Connection and AccessAs within a field list.
DefinitionBlock ("", "DSDT", 2, "NITRO", "SERIAL", 1)
{
    Device (I2C0) { Name (_ADR, 0) }
    Name (SDB0, ResourceTemplate () { I2cSerialBusV2 (0x0010, ControllerInitiated, 100000, AddressingMode7Bit, "\\I2C0", 0, ResourceConsumer, , Exclusive, ) })
    OperationRegion (GSB0, GenericSerialBus, 0, 0x100)
    Field (GSB0, BufferAcc, NoLock, Preserve) {
        Connection (SDB0), AccessAs (BufferAcc, AttribByte), FB00, 8, AccessAs (BufferAcc, AttribWord), FW00, 8,
        AccessAs (BufferAcc, AttribBlock), FK00, 8, AccessAs (BufferAcc, AttribQuick), FQ00, 8,
        AccessAs (BufferAcc, AttribSendReceive), FS00, 8, AccessAs (BufferAcc, AttribBytes (16)), FT00, 8,
        AccessAs (BufferAcc, AttribRawBytes (3)), FR00, 8, AccessAs (BufferAcc, AttribRawProcessBytes (4)), FP00, 8,
        AccessAs (BufferAcc, AttribProcessCall), FC00, 8, AccessAs (BufferAcc, AttribBlockProcessCall), FD00, 8 }
    Name (BUFF, Buffer (34) { 0, 2, 0x11, 0x22 })

    // expect: Buffer {00 01 a0}
    Method (T001) { Return (FB00) }
    // expect: Buffer {00 02 a0 a1}
    Method (T002) { Return (FW00) }
    // expect: Integer 0x101
    Method (T003) { Local0 = FK00 Return (SizeOf (Local0)) }
    // expect: Buffer {00 00}
    Method (T004) { Return (FQ00) }
    // expect: Buffer {00 01 a0}
    Method (T005) { Return (FS00) }
    // expect: Buffer {00 20 a0 a1 a2 a3}
    Method (T006) { Local0 = FT00 Return (Mid (Local0, 0, 6)) }
    // expect: Buffer {98 99 9a 9b 9c 9d 9e}
    Method (T007) { Local0 = FR00 Return (Mid (Local0, 250, 10)) }
    // expect: AE_AML_PROTOCOL
    Method (T008) { Return (FP00) }
    // expect: Buffer {00 02 a0 a1}
    Method (T009) { Return (FC00) }
    // expect: Integer 0x101
    Method (T010) { Local0 = FD00 Return (SizeOf (Local0)) }
    // expect: Buffer {00 01 a0}
    Method (T011) { Return (FB00 = BUFF) }
    // expect: Buffer {00 02 a0 a1}
    Method (T012) { Return (FW00 = BUFF) }
    // expect: Integer 0x101
    Method (T013) { Local0 = (FK00 = BUFF) Return (SizeOf (Local0)) }
    // expect: Buffer {00 00}
    Method (T014) { Return (FQ00 = BUFF) }
    // expect: Buffer {00 01 a0}
    Method (T015) { Return (FS00 = BUFF) }
    // expect: Buffer {00 20 a0 a1 a2 a3}
    Method (T016) { Local0 = (FP00 = BUFF) Return (Mid (Local0, 0, 6)) }
    // expect: Buffer {00 02 a0 a1}
    Method (T017) { Return (FC00 = BUFF) }
    // expect: Buffer {00 02 11 22 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T018) { FB00 = BUFF Return (BUFF) }
    // expect: Buffer {00 02 a0 a1 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T019) { BUFF = (FW00 = BUFF) Return (BUFF) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T020) { FB00 = 5 Return (0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T021) { FB00 = "abc" Return (0) }
    // expect: Buffer {00 01 a0}
    Method (T022) { Return (FB00 = Buffer (2) {}) }
    // expect: Integer 0x0
    Method (T023) { Return (FB00 == FW00) }
    // expect: Integer 0x5
    Method (T024) { Return (ObjectType (FB00)) }

    OperationRegion (SMB0, SMBus, 0x1000, 0x100)
    Field (SMB0, BufferAcc, NoLock, Preserve) { AccessAs (BufferAcc, AttribByte), SB00, 8, Offset (4), AccessAs (BufferAcc, AttribWord), SW00, 8,
        AccessAs (BufferAcc, AttribQuick), SQ00, 8, AccessAs (BufferAcc, AttribBlock), SK00, 8, AccessAs (BufferAcc, AttribProcessCall), SC00, 8 }
    // expect: Buffer {00 01 a0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T030) { Return (SB00) }
    // expect: Buffer {00 02 a0 a1 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T031) { Return (SW00) }
    // expect: Buffer {00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T032) { Return (SQ00) }
    // expect: Buffer {00 20 a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad ae af b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 ba bb bc bd be bf}
    Method (T033) { Return (SK00) }
    // expect: Buffer {00 02 a0 a1 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T034) { Return (SC00) }
    // expect: Buffer {00 01 a0 a1 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00}
    Method (T035) { Return (SB00 = BUFF) }
    // expect: Buffer {00 20 a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad ae af b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 ba bb bc bd be bf}
    Method (T036) { Return (SK00 = BUFF) }

    OperationRegion (IPM0, IPMI, 0x600, 0x100)
    Field (IPM0, BufferAcc, NoLock, Preserve) { IP00, 8, Offset (2), IP02, 8 }
    // expect: Buffer {00 40 00 00 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 20 21 22 23 24 25 26 27 28 29 2a 2b 2c 2d 2e 2f 30 31 32 33 34 35 36 37 38 39 3a 3b 3c 3d 3e 3f 40 41}
    Method (T040) { Return (IP00) }
    // expect: Buffer {00 40 00 00 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 20 21 22 23 24 25 26 27 28 29 2a 2b 2c 2d 2e 2f 30 31 32 33 34 35 36 37 38 39 3a 3b 3c 3d 3e 3f 40 41}
    Method (T041) { Return (IP02 = BUFF) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T042) { IP02 = 1 Return (0) }

    Name (GPCN, ResourceTemplate () { GpioIo (Exclusive, PullDefault, 0, 0, IoRestrictionNone, "\\I2C0", 0, ResourceConsumer, ,) {3, 7, 9} })
    OperationRegion (GPR0, GeneralPurposeIo, 0, 3)
    Field (GPR0, ByteAcc, NoLock, Preserve) { Connection (GPCN), GP00, 1, GP01, 2, , 1,
        Connection (GpioIo (Exclusive, PullDefault, 0, 0, IoRestrictionNone, "\\I2C0", 0, ResourceConsumer, ,) {4}), GP02, 1 }
    // expect: Integer 0x0
    Method (T050) { Return (GP00) }
    // expect: Integer 0x1
    Method (T051) { GP00 = 1 Return (GP00) }
    // expect: Integer 0x3
    Method (T052) { GP01 = 3 Return (GP01) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T053) { GP00 = "1" Return (GP00) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T054) { GP00 = Buffer () {1} Return (GP00) }
}
