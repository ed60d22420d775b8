// Paths in strings, what Load takes, and how often a method may be under way at one time.
DefinitionBlock ("", "DSDT", 2, "NITRO", "PATHS", 1)
{
    External (NOPE, UnknownObj)
    Name (BUF0, Buffer () {1, 2, 3})
    OperationRegion (SIO, SystemIO, 0x1000, 64)
    OperationRegion (PCI, PCI_Config, 0x0, 64)
    OperationRegion (SME, SystemMemory, 0x1000, 64)
    OperationRegion (EC0, EmbeddedControl, 0x0, 64)
    Field (SIO, ByteAcc, NoLock, Preserve) { FSIO, 512 }
    // expect: AE_AML_NAME_NOT_FOUND
    Method (T001) { Load (NOPE, Local0) }
    // expect: AE_NOT_FOUND
    Method (T003) { Local0 = "a b" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T004) { Local0 = "A..B" Return (DerefOf (Local0)) }
    // expect: AE_BAD_PATHNAME
    Method (T005) { Local0 = "ABCDE" Return (DerefOf (Local0)) }
    // expect: Buffer {01 02 03}
    Method (T006) { Local0 = "buf0" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T007) { Local0 = "BUF0." Return (DerefOf (Local0)) }
    // expect: AE_BAD_PATHNAME
    Method (T008) { Local0 = "\\^BUF0" Return (DerefOf (Local0)) }
    // expect: Buffer {01 02 03}
    Method (T009) { Local0 = "^BUF0" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T00A) { Local0 = "." Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T00B) { Local0 = " " Return (DerefOf (Local0)) }
    // expect: AE_TYPE
    Method (T00C) { Local0 = "\\" Return (DerefOf (Local0)) }
    // expect: AE_TYPE
    Method (T00D) { Local0 = "^" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T00E) { Local0 = "^^BUF0" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T00F) { Local0 = "/BUF" Return (DerefOf (Local0)) }
    // expect: Buffer {01 02 03}
    Method (T010) { Local0 = "\\BUF0" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T011) { Local0 = "BU^0" Return (DerefOf (Local0)) }
    // expect: AE_BAD_PARAMETER
    Method (T012) { Local0 = "\xFF" Return (DerefOf (Local0)) }
    // expect: Integer 0x0
    Method (T013) { Return (LoadTable ("OEM1", "NITRO", "TABL", "a b", "", 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T014) { Load (SIO, Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T015) { Load (PCI, Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T016) { Load (EC0, Local0) }
    // expect: AE_INVALID_TABLE_LENGTH
    // memory: read8 0x1000 0x0
    // memory: read8 0x1001 0x0
    // memory: read8 0x1002 0x0
    // memory: read8 0x1003 0x0
    // memory: read8 0x1004 0x0
    // memory: read8 0x1005 0x0
    // memory: read8 0x1006 0x0
    // memory: read8 0x1007 0x0
    // memory: read8 0x1008 0x0
    // memory: read8 0x1009 0x0
    // memory: read8 0x100a 0x0
    // memory: read8 0x100b 0x0
    // memory: read8 0x100c 0x0
    // memory: read8 0x100d 0x0
    // memory: read8 0x100e 0x0
    // memory: read8 0x100f 0x0
    // memory: read8 0x1010 0x0
    // memory: read8 0x1011 0x0
    // memory: read8 0x1012 0x0
    // memory: read8 0x1013 0x0
    // memory: read8 0x1014 0x0
    // memory: read8 0x1015 0x0
    // memory: read8 0x1016 0x0
    // memory: read8 0x1017 0x0
    // memory: read8 0x1018 0x0
    // memory: read8 0x1019 0x0
    // memory: read8 0x101a 0x0
    // memory: read8 0x101b 0x0
    // memory: read8 0x101c 0x0
    // memory: read8 0x101d 0x0
    // memory: read8 0x101e 0x0
    // memory: read8 0x101f 0x0
    // memory: read8 0x1020 0x0
    // memory: read8 0x1021 0x0
    // memory: read8 0x1022 0x0
    // memory: read8 0x1023 0x0
    Method (T017) { Load (SME, Local0) }
    // expect: AE_INVALID_TABLE_LENGTH
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    // access: 0x1
    Method (T019) { Load (FSIO, Local0) }
    Method (REC, 1) { If (Arg0) { Return (REC (Arg0 - 1) + Arg0) } Return (0) }
    Method (RA, 1) { If (Arg0) { Return (RB (Arg0 - 1) + 1) } Return (0) }
    Method (RB, 1) { If (Arg0) { Return (RA (Arg0 - 1) + 1) } Return (0) }
    Method (RS, 1, Serialized) { If (Arg0) { Return (RS (Arg0 - 1) + 1) } Return (0) }
    // expect: Integer 0x7e81
    Method (T01A) { Return (REC (254)) }
    // expect: AE_AML_METHOD_LIMIT
    Method (T01B) { Return (REC (255)) }
    // expect: Integer 0x1fd
    Method (T01C) { Return (RA (509)) }
    // expect: AE_AML_METHOD_LIMIT
    Method (T01D) { Return (RA (510)) }
    // expect: Integer 0xfe
    Method (T01E) { Return (RS (254)) }
    // expect: AE_AML_METHOD_LIMIT
    Method (T01F) { Return (RS (255)) }
    // A path ends at its first zero.
    // expect: AE_BAD_PARAMETER
    Method (T090, 0, Serialized) { Name (STRX, "zebra") STRX[0] = 0 Return (DerefOf (STRX)) }
    // expect: Integer 0x7
    Method (T091, 0, Serialized) { Name (INTX, 7) Name (STRX, "INTXebra") STRX[4] = 0 Return (DerefOf (STRX)) }
}
