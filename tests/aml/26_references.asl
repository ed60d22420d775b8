// Objects that are no data, by name in a package and by reference; and what has no value.
DefinitionBlock ("", "DSDT", 2, "NITRO", "REFER", 1)
{
    Device (DEV0) { Name (_ADR, 1) }
    Event (EVT0)
    Method (MTH0, 0) { Return (0x77) }
    Mutex (MTX0, 0)
    PowerResource (PWR0, 1, 2) { }
    Processor (PRC0, 3, 0x410, 6) { }
    ThermalZone (THZ0) { }
    OperationRegion (REG0, SystemMemory, 0x1000, 0x80)
    Field (REG0, DWordAcc, NoLock, Preserve) { FLD0, 16 }
    Name (PKG0, Package () {DEV0, EVT0, MTH0, MTX0, PWR0, PRC0, THZ0, REG0})
    Method (KIND, 1) { Return (ObjectType (Arg0)) }
    // expect: String "a[Device Object]"
    Method (T001) { Return (Concatenate ("a", DerefOf (PKG0[0]))) }
    // expect: String "a[Event Object]"
    Method (T002) { Return (Concatenate ("a", DerefOf (PKG0[1]))) }
    // expect: String "a[Method Object]"
    Method (T003) { Return (Concatenate ("a", DerefOf (PKG0[2]))) }
    // expect: String "a[Mutex Object]"
    Method (T004) { Return (Concatenate ("a", DerefOf (PKG0[3]))) }
    // expect: String "a[Power Object]"
    Method (T005) { Return (Concatenate ("a", DerefOf (PKG0[4]))) }
    // expect: String "a[Processor Object]"
    Method (T006) { Return (Concatenate ("a", DerefOf (PKG0[5]))) }
    // expect: String "a[Thermal Object]"
    Method (T007) { Return (Concatenate ("a", DerefOf (PKG0[6]))) }
    // expect: String "a[Region Object]"
    Method (T008) { Return (Concatenate ("a", DerefOf (PKG0[7]))) }
    // expect: String "a[Method Object]"
    Method (T009) { Return (Concatenate ("a", DerefOf (RefOf (MTH0)))) }
    // expect: String "a[Thermal Object]"
    Method (T00A) { Return (Concatenate ("a", DerefOf (RefOf (THZ0)))) }
    // expect: String "a[Device Object]"
    Method (T00B) { Return (Concatenate ("a", DerefOf (RefOf (DEV0)))) }
    // expect: String "a[Mutex Object]"
    Method (T00C) { Return (Concatenate ("a", DerefOf (RefOf (MTX0)))) }
    // expect: String "a[Mutex Object]"
    Method (T00D) { Local0 = RefOf (MTX0) Return (Concatenate ("a", DerefOf (Local0))) }
    // expect: String "a[Reference Object]"
    Method (T00E) { Local0 = RefOf (DEV0) Return (Concatenate ("a", Local0)) }
    // expect: String "a[Reference Object]"
    Method (T00F) { Return (Concatenate ("a", RefOf (DEV0))) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T010) { Local0 = DerefOf (PKG0[0]) Return (Concatenate ("a", Local0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T011) { Local0 = DerefOf (PKG0[0]) Notify (Local0, 3) Return (ObjectType (Local0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T012) { Local0 = DerefOf (PKG0[0]) Return (ObjectType (DerefOf (Local0))) }
    // expect: AE_TYPE
    Method (T013) { Return (DerefOf (DerefOf (PKG0[0]))) }
    // expect: AE_TYPE
    Method (T014) { Return (DerefOf (DerefOf (PKG0[3]))) }
    // expect: Integer 0x9
    Method (T015) { Return (ObjectType (DerefOf (PKG0[3]))) }
    // expect: Integer 0x9
    Method (T016) { Return (ObjectType (PKG0[3])) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T017) { Return (SizeOf (DerefOf (PKG0[3]))) }
    // expect: Integer 0x1
    Method (T018) { Acquire (DerefOf (PKG0[3]), 0) Release (MTX0) Return (1) }
    // expect: Integer 0x1
    Method (T019) { Local0 = PKG0[3] Acquire (DerefOf (Local0), 0) Release (MTX0) Return (1) }
    // expect: Integer 0x1
    Method (T01A) { Local0 = RefOf (MTX0) Acquire (DerefOf (Local0), 0) Release (MTX0) Return (1) }
    // expect: Integer 0x0
    Method (T01B) { Local0 = RefOf (EVT0) Signal (DerefOf (Local0)) Return (Wait (EVT0, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T01C) { Local0 = RefOf (MTX0) Acquire (Local0, 0) Release (Local0) Return (1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T01D) { Local0 = RefOf (DEV0) Notify (DerefOf (Local0), 3) Return (1) }
    // expect: Integer 0x1
    // notify: DEV0 0x3
    Method (T01E) { Notify (DerefOf (RefOf (DEV0)), 3) Return (1) }
    // expect: Integer 0x6
    Method (T01F) { Return (KIND (RefOf (DEV0))) }
    // expect: Integer 0x6
    Method (T020) { Return (KIND (DerefOf (RefOf (DEV0)))) }
    // expect: Integer 0x6
    Method (T021) { Return (KIND (DEV0)) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x0
    Method (T022) { Acquire (FLD0, 0) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x0
    Method (T023) { Reset (FLD0) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x0
    Method (T024) { Release (FLD0) }
    // expect: AE_BAD_PARAMETER
    Method (T028) { Local0 = "" Return (DerefOf (Local0)) }
    // expect: AE_TYPE
    Method (T029) { Local0 = "MTX0" Return (DerefOf (Local0)) }
    // expect: Integer 0xc
    Method (T02A) { Return (KIND (DerefOf (PKG0[5]))) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T02B) { Local0 = DerefOf (PKG0[1]) Return (1) }
    // expect: Integer 0x7
    Method (T02C) { CopyObject (DerefOf (PKG0[1]), Local0) Return (ObjectType (Local0)) }
    // expect: Integer 0xb
    Method (T02D) { Local0 = PKG0[4] Return (ObjectType (DerefOf (Local0))) }
    // expect: Integer 0x0
    Method (T02E) { Signal (DerefOf (PKG0[1])) Return (Wait (EVT0, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x0
    Method (T02F) { Wait (FLD0, 0) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x0
    Method (T030) { Signal (FLD0) }
    // Descriptors of every type: too short by one, the least, one more.
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T031) { Return (ConcatenateResTemplate (Buffer () {0x01, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T032) { Return (ConcatenateResTemplate (Buffer () {0x09, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T033) { Return (ConcatenateResTemplate (Buffer () {0x11, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T034) { Return (ConcatenateResTemplate (Buffer () {0x19, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T035) { Return (ConcatenateResTemplate (Buffer () {0x21, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {22 00 00 79 00}
    Method (T036) { Return (ConcatenateResTemplate (Buffer () {0x22, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {23 00 00 00 79 00}
    Method (T037) { Return (ConcatenateResTemplate (Buffer () {0x23, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T038) { Return (ConcatenateResTemplate (Buffer () {0x24, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T039) { Return (ConcatenateResTemplate (Buffer () {0x28, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T03A) { Return (ConcatenateResTemplate (Buffer () {0x29, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {2a 00 00 79 00}
    Method (T03B) { Return (ConcatenateResTemplate (Buffer () {0x2A, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T03C) { Return (ConcatenateResTemplate (Buffer () {0x2B, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {30 79 00}
    Method (T03D) { Return (ConcatenateResTemplate (Buffer () {0x30, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {31 00 79 00}
    Method (T03E) { Return (ConcatenateResTemplate (Buffer () {0x31, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T03F) { Return (ConcatenateResTemplate (Buffer () {0x32, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {38 79 00}
    Method (T040) { Return (ConcatenateResTemplate (Buffer () {0x38, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T041) { Return (ConcatenateResTemplate (Buffer () {0x39, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T042) { Return (ConcatenateResTemplate (Buffer () {0x45, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T043) { Return (ConcatenateResTemplate (Buffer () {0x46, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {47 00 00 00 00 00 00 00 79 00}
    Method (T044) { Return (ConcatenateResTemplate (Buffer () {0x47, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T045) { Return (ConcatenateResTemplate (Buffer () {0x49, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T046) { Return (ConcatenateResTemplate (Buffer () {0x4A, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {4b 00 00 00 79 00}
    Method (T047) { Return (ConcatenateResTemplate (Buffer () {0x4B, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T048) { Return (ConcatenateResTemplate (Buffer () {0x4C, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T049) { Return (ConcatenateResTemplate (Buffer () {0x53, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T04A) { Return (ConcatenateResTemplate (Buffer () {0x54, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {55 00 00 00 00 00 79 00}
    Method (T04B) { Return (ConcatenateResTemplate (Buffer () {0x55, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T04C) { Return (ConcatenateResTemplate (Buffer () {0x56, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T04D) { Return (ConcatenateResTemplate (Buffer () {0x59, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T04E) { Return (ConcatenateResTemplate (Buffer () {0x61, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T04F) { Return (ConcatenateResTemplate (Buffer () {0x69, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {70 79 00}
    Method (T050) { Return (ConcatenateResTemplate (Buffer () {0x70, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {71 00 79 00}
    Method (T051) { Return (ConcatenateResTemplate (Buffer () {0x71, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T052) { Return (ConcatenateResTemplate (Buffer () {0x78, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {79 00}
    Method (T053) { Return (ConcatenateResTemplate (Buffer () {0x79, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T054) { Return (ConcatenateResTemplate (Buffer () {0x7A, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T055) { Return (ConcatenateResTemplate (Buffer () {0x80, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T056) { Return (ConcatenateResTemplate (Buffer () {0x81, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {81 09 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T057) { Return (ConcatenateResTemplate (Buffer () {0x81, 0x09, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T058) { Return (ConcatenateResTemplate (Buffer () {0x81, 0x0A, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T059) { Return (ConcatenateResTemplate (Buffer () {0x82, 0x0B, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {82 0c 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T05A) { Return (ConcatenateResTemplate (Buffer () {0x82, 0x0C, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T05B) { Return (ConcatenateResTemplate (Buffer () {0x82, 0x0D, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T05C) { Return (ConcatenateResTemplate (Buffer () {0x83, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {84 00 00 79 00}
    Method (T05D) { Return (ConcatenateResTemplate (Buffer () {0x84, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {84 01 00 00 79 00}
    Method (T05E) { Return (ConcatenateResTemplate (Buffer () {0x84, 0x01, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T05F) { Return (ConcatenateResTemplate (Buffer () {0x85, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {85 11 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T060) { Return (ConcatenateResTemplate (Buffer () {0x85, 0x11, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T061) { Return (ConcatenateResTemplate (Buffer () {0x85, 0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T062) { Return (ConcatenateResTemplate (Buffer () {0x86, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {86 09 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T063) { Return (ConcatenateResTemplate (Buffer () {0x86, 0x09, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T064) { Return (ConcatenateResTemplate (Buffer () {0x86, 0x0A, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T065) { Return (ConcatenateResTemplate (Buffer () {0x87, 0x16, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {87 17 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T066) { Return (ConcatenateResTemplate (Buffer () {0x87, 0x17, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {87 18 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T067) { Return (ConcatenateResTemplate (Buffer () {0x87, 0x18, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T068) { Return (ConcatenateResTemplate (Buffer () {0x88, 0x0C, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {88 0d 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T069) { Return (ConcatenateResTemplate (Buffer () {0x88, 0x0D, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {88 0e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T06A) { Return (ConcatenateResTemplate (Buffer () {0x88, 0x0E, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T06B) { Return (ConcatenateResTemplate (Buffer () {0x89, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {89 06 00 00 00 00 00 00 00 79 00}
    Method (T06C) { Return (ConcatenateResTemplate (Buffer () {0x89, 0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {89 07 00 00 00 00 00 00 00 00 79 00}
    Method (T06D) { Return (ConcatenateResTemplate (Buffer () {0x89, 0x07, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T06E) { Return (ConcatenateResTemplate (Buffer () {0x8A, 0x2A, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8a 2b 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T06F) { Return (ConcatenateResTemplate (Buffer () {0x8A, 0x2B, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8a 2c 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T070) { Return (ConcatenateResTemplate (Buffer () {0x8A, 0x2C, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T071) { Return (ConcatenateResTemplate (Buffer () {0x8B, 0x34, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8b 35 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T072) { Return (ConcatenateResTemplate (Buffer () {0x8B, 0x35, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T073) { Return (ConcatenateResTemplate (Buffer () {0x8B, 0x36, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T074) { Return (ConcatenateResTemplate (Buffer () {0x8C, 0x13, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8c 14 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T075) { Return (ConcatenateResTemplate (Buffer () {0x8C, 0x14, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8c 15 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T076) { Return (ConcatenateResTemplate (Buffer () {0x8C, 0x15, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T077) { Return (ConcatenateResTemplate (Buffer () {0x8D, 0x0E, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8d 0f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T078) { Return (ConcatenateResTemplate (Buffer () {0x8D, 0x0F, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8d 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T079) { Return (ConcatenateResTemplate (Buffer () {0x8D, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T07A) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x08, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8e 09 00 00 00 01 00 00 00 00 00 00 79 00}
    Method (T07B) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x09, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8e 0a 00 00 00 01 00 00 00 00 00 00 00 79 00}
    Method (T07C) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x0A, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T07D) { Return (ConcatenateResTemplate (Buffer () {0x8F, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8f 11 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T07E) { Return (ConcatenateResTemplate (Buffer () {0x8F, 0x11, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8f 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T07F) { Return (ConcatenateResTemplate (Buffer () {0x8F, 0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T080) { Return (ConcatenateResTemplate (Buffer () {0x90, 0x0A, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {90 0b 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T081) { Return (ConcatenateResTemplate (Buffer () {0x90, 0x0B, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {90 0c 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T082) { Return (ConcatenateResTemplate (Buffer () {0x90, 0x0C, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T083) { Return (ConcatenateResTemplate (Buffer () {0x91, 0x0D, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {91 0e 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T084) { Return (ConcatenateResTemplate (Buffer () {0x91, 0x0E, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {91 0f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T085) { Return (ConcatenateResTemplate (Buffer () {0x91, 0x0F, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_BAD_RESOURCE_LENGTH
    Method (T086) { Return (ConcatenateResTemplate (Buffer () {0x92, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {92 11 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T087) { Return (ConcatenateResTemplate (Buffer () {0x92, 0x11, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {92 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 79 00}
    Method (T088) { Return (ConcatenateResTemplate (Buffer () {0x92, 0x12, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T089) { Return (ConcatenateResTemplate (Buffer () {0x93, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T08A) { Return (ConcatenateResTemplate (Buffer () {0xFF, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T08B) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x09, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8e 09 00 01 00 02 00 00 00 00 00 00 79 00}
    Method (T08C) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x09, 0x00, 0x01, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {8e 09 00 01 00 03 00 00 00 00 00 00 79 00}
    Method (T08D) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x09, 0x00, 0x01, 0x00, 0x03, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_INVALID_RESOURCE_TYPE
    Method (T08E) { Return (ConcatenateResTemplate (Buffer () {0x8E, 0x09, 0x00, 0x01, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x79, 0x00}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {79 00}
    Method (T08F) { Return (ConcatenateResTemplate (Buffer () {}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T090) { Return (ConcatenateResTemplate (Buffer () {0x79}, Buffer () {0x79, 0}, )) }
    // expect: Buffer {79 00}
    Method (T091) { Return (ConcatenateResTemplate (Buffer () {0x79, 0x05}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T092) { Return (ConcatenateResTemplate (Buffer () {0x78}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T093) { Return (ConcatenateResTemplate (Buffer () {0x22, 0x01, 0x00, 0x79}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T094) { Return (ConcatenateResTemplate (Buffer () {0x47, 0x01}, Buffer () {0x79, 0}, )) }
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T095) { Return (ConcatenateResTemplate (Buffer () {0x86}, Buffer () {0x79, 0}, )) }
    // Conditions, sources and targets.
    Name (PKG1, Package (4) {0x11, "two", Buffer (1) {3}})
    Name (INT0, 7)
    Name (STR0, "text")
    Name (BUF0, Buffer (4) {1, 2, 3, 4})
    CreateWordField (BUF0, 1, BFD0)
    Method (REFI) { Return (RefOf (INT0)) }
    Method (REFF) { Return (RefOf (FLD0)) }
    Method (ELEM) { Return (Index (PKG1, 1)) }
    Method (VOID) { }
    Method (VALU) { Return (1) }
    Method (DEVI) { Return (DEV0) }
    // expect: AE_TYPE
    Method (T200, 0, Serialized) { If (Index (PKG1, 0)) { Return (1) } Else { Return (2) } }
    // expect: AE_TYPE
    Method (T201, 0, Serialized) { If (Index (BUF0, 0)) { Return (1) } Return (2) }
    // expect: AE_TYPE
    Method (T202, 0, Serialized) { If (Index (PKG1, 3)) { Return (1) } Return (2) }
    // expect: AE_TYPE
    Method (T203, 0, Serialized) { While (Index (PKG1, 1)) { Return (1) } Return (2) }
    // expect: AE_TYPE
    Method (T204, 0, Serialized) { If (DerefOf (RefOf (FLD0))) { Return (1) } Return (2) }
    // expect: AE_TYPE
    Method (T205, 0, Serialized) { If (DerefOf (RefOf (BFD0))) { Return (1) } Return (2) }
    // expect: Integer 0x2
    // memory: read32 0x1000 0x0
    Method (T206, 0, Serialized) { If (FLD0) { Return (1) } Return (2) }
    // expect: Integer 0x1
    Method (T207, 0, Serialized) { If (DerefOf (PKG1[0])) { Return (1) } Return (2) }
    // expect: Integer 0x2
    // memory: read32 0x1000 0x0
    Method (T208, 0, Serialized) { Local0 = RefOf (FLD0) If (DerefOf (Local0)) { Return (1) } Return (2) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T209, 0, Serialized) { Store (Index (PKG1, 3), INT0) Return (INT0) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T20A, 0, Serialized) { Store (Index (PKG1, 3), STR0) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T20B, 0, Serialized) { Store (Index (PKG1, 3), FLD0) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T20C, 0, Serialized) { Store (Index (PKG1, 3), BFD0) }
    // expect: AE_AML_TARGET_TYPE
    Method (T20D, 0, Serialized) { Store (Index (PKG1, 3), PKG1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T20E, 0, Serialized) { Store (Index (PKG1, 0), INT0) }
    // expect: Integer 0x0
    Method (T20F, 0, Serialized) { Store (Index (PKG1, 3), Local0) Return (ObjectType (Local0)) }
    // expect: Nothing
    // debug: Event  (Descriptor)
    Method (T210, 0, Serialized) { Debug = EVT0 }
    // expect: Nothing
    // debug: Mutex  (Descriptor)
    Method (T211, 0, Serialized) { Debug = MTX0 }
    // expect: Nothing
    // debug: Region  (Descriptor)
    Method (T212, 0, Serialized) { Debug = REG0 }
    // expect: Nothing
    // debug: Power  (Descriptor)
    Method (T213, 0, Serialized) { Debug = PWR0 }
    // expect: Nothing
    // debug: Processor  (Descriptor)
    Method (T214, 0, Serialized) { Debug = PRC0 }
    // expect: Nothing
    // debug: Thermal  (Node)
    Method (T215, 0, Serialized) { Debug = THZ0 }
    // expect: Nothing
    // debug: Device  (Node)
    Method (T216, 0, Serialized) { Debug = DEV0 }
    // expect: Nothing
    // debug: Mutex  (Descriptor)
    Method (T217, 0, Serialized) { CopyObject (MTX0, Local0) Debug = Local0 }
    // expect: AE_AML_OPERAND_TYPE
    Method (T218, 0, Serialized) { Local0 = MTX0 }
    // expect: AE_AML_OPERAND_TYPE
    Method (T219, 0, Serialized) { Add (1, 2, VALU ()) }
    // expect: Integer 0x3
    Method (T21A, 0, Serialized) { Add (1, 2, REFI ()) Return (INT0) }
    // expect: Package {Integer 0x11, Integer 0x3, Buffer {03}, Null}
    Method (T21B, 0, Serialized) { Add (1, 2, ELEM ()) Return (PKG1) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T21C, 0, Serialized) { Add (1, 2, VOID ()) }
    // expect: Nothing
    // memory: read32 0x1000 0x0
    // memory: write32 0x1000 0x3
    Method (T21D, 0, Serialized) { Add (1, 2, REFF ()) }
    // expect: AE_AML_TARGET_TYPE
    Method (T21E, 0, Serialized) { Add (1, 2, DEVI ()) }
    // expect: Integer 0x0
    Method (T21F, 0, Serialized) { Concatenate ("p", "q", REFI ()) Return (INT0) }
    // expect: Integer 0x3
    // debug: 0x2
    Method (T220, 0, Serialized) { Divide (17, 5, REFI (), Local0) Debug = INT0 Return (Local0) }
    // expect: Package {Integer 0x11, String "0000000000000041", Buffer {03}, Null}
    Method (T221, 0, Serialized) { ToHexString (65, ELEM ()) Return (PKG1) }
    // expect: AE_AML_TARGET_TYPE
    Method (T222, 0, Serialized) { Store (1, DEVI ()) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T223, 0, Serialized) { Increment (REFI ()) Return (INT0) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x3
    Method (T224, 0, Serialized) { Unload (FLD0) }
    // expect: AE_INVALID_TABLE_LENGTH
    Method (T225, 0, Serialized) { Load (BUF0, Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T226, 0, Serialized) { Index (PKG1, 0, VALU ()) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T227, 0, Serialized) { Index (PKG1, 0, REFI ()) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T300, 0, Serialized) { Increment (DEVI ()) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T301, 0, Serialized) { Decrement (DerefOf (RefOf (DEV0))) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x3
    Method (T302, 0, Serialized) { Acquire (DerefOf (RefOf (FLD0)), 0) }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read32 0x1000 0x3
    Method (T303, 0, Serialized) { Signal (DerefOf (RefOf (FLD0))) }
    // expect: Nothing
    // debug: "two
    Method (T304, 0, Serialized) { Debug = "two\r\nlines" }
}
