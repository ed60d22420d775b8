// What language suites of others exercise, in programs of our own.
// memory: read8 0x20000 0x0
DefinitionBlock ("", "DSDT", 2, "NITRO", "FEATURES", 1)
{
    Name (NUM0, 0x1234) Name (TXT0, "text") Name (BUF0, Buffer () {1, 2, 3, 4}) Name (PKG0, Package () {1, "two", Buffer () {3}, Package () {4, Package () {5}}})
    Name (PKGR, Package () { NUM0, TXT0, BUF0, PKG0, DEV0, METH, MTX0, EVT0, \DEV0.INN0, RGN0, FLD0, BFD0, PRC0, THR0, PWR0 })
    Device (DEV0) { Name (_ADR, 5) Name (INN0, 0x55) Method (_STA) { Return (0xF) } Device (DEV1) { Name (INN1, 0x66) Method (UPUP) { Return (^^INN0 + ^INN1) } Method (SRCH) { Return (INN0 + NUM0) } } }
    Method (METH) { Return (0x77) }
    Method (ARGS, 7) { Local7 = Package (7) {} Local7[0] = Arg0 Local7[1] = Arg1 Local7[2] = Arg2 Local7[3] = Arg3 Local7[4] = Arg4 Local7[5] = Arg5 Local7[6] = Arg6 Return (Local7) }
    Mutex (MTX0, 3) Mutex (MTX1, 5) Event (EVT0)
    OperationRegion (RGN0, SystemMemory, 0x20000, 0x40) Field (RGN0, ByteAcc, NoLock, Preserve) { FLD0, 8, FLD1, 3, FLD2, 13, FLD3, 64, FLD4, 72 }
    CreateField (BUF0, 3, 7, BFD0)
    Processor (PRC0, 1, 0x410, 6) { Name (INNP, 1) }
    ThermalZone (THR0) { Name (INNT, 2) Method (_TMP) { Return (3000) } }
    PowerResource (PWR0, 1, 2) { Name (INNW, 3) Method (_STA) { Return (1) } Method (_ON) {} Method (_OFF) {} }

    // expect: Package {Integer 0x1234, String "text", Buffer {01 02 03 04}, Package {Integer 0x1, String "two", Buffer {03}, Package {Integer 0x4, Package {Integer 0x5}}}, Reference DEV0, Reference METH, Reference MTX0, Reference EVT0, Integer 0x55, Reference RGN0, Integer 0x0, Buffer {40}, Reference PRC0, Reference THR0, Reference PWR0}
    Method (T001) { Return (PKGR) }
    // expect: Package {Integer 0x1, Integer 0x2, Integer 0x3, Integer 0x4, Integer 0x6, Integer 0x8, Integer 0x9, Integer 0x7, Integer 0x1, Integer 0xa, Integer 0x1, Integer 0x3, Integer 0xc, Integer 0xd, Integer 0xb}
    Method (T002) { Local0 = Package (15) {} For (Local1 = 0, Local1 < 15, Local1++) { Local0[Local1] = ObjectType (PKGR[Local1]) } Return (Local0) }
    // expect: Package {Integer 0x1, Integer 0x2, Integer 0x3, Integer 0x4, Null, Null, Null, Null, Null, Null, Null, Null, Null, Null, Null}
    Method (T003) { Local0 = Package (15) {} For (Local1 = 0, Local1 < 15, Local1++) { Local0[Local1] = ObjectType (DerefOf (PKGR[Local1])) If (Local1 == 3) { Break } } Return (Local0) }
    // expect: Integer 0x1234
    Method (T004) { Return (DerefOf (PKGR[0])) }
    // expect: Package {Integer 0x5}
    Method (T005) { Return (DerefOf (DerefOf (PKG0[3])[1])) }
    // expect: Integer 0x5
    Method (T006) { Return (DerefOf (DerefOf (DerefOf (PKG0[3])[1])[0])) }
    // expect: Package {Integer 0x1, String "two", Buffer {03}, Package {Integer 0x44, Package {Integer 0x5}}}
    Method (T007) { DerefOf (PKG0[3])[0] = 0x44 Return (PKG0) }
    // expect: Package {Integer 0x1, String "two", Buffer {03}, Package {Integer 0x44, Package {Integer 0x5}}}
    Method (T008) { Local0 = PKG0 Local0[0] = 9 Return (PKG0) }
    // expect: Integer 0xbb
    Method (T009) { Return (\DEV0.DEV1.UPUP ()) }
    // expect: Integer 0x1289
    Method (T010) { Return (\DEV0.DEV1.SRCH ()) }
    // expect: AE_TYPE
    Method (T011) { Return (ARGS (1, "2", Buffer () {3}, Package () {4}, RefOf (NUM0), 6, PKG0[0])) }
    // expect: Integer 0x1
    Method (T012) { CopyObject (METH, Local0) Return (ObjectType (Local0)) }
    // expect: Integer 0x1
    Method (T013) { Name (COPY, 0) CopyObject (RefOf (NUM0), COPY) Return (ObjectType (COPY)) }
    // expect: Package {Integer 0x1, String "two", Buffer {03}, Package {Integer 0x44, Package {Integer 0x5}}}
    Method (T014) { Name (COPY, 0) CopyObject (PKG0, COPY) Return (COPY) }
    // expect: String "x"
    Method (T015) { Name (COPY, "x") CopyObject (COPY, COPY) Return (COPY) }
    // expect: Integer 0x6f
    // memory: write8 0x20000 0x6f
    // memory: read8 0x20000 0x6f
    Method (T016) { CopyObject ("over", FLD0) Return (FLD0) }
    // expect: Integer 0x211
    // memory: read8 0x20001 0x0
    // memory: write8 0x20001 0x88
    // memory: write8 0x20002 0x10
    // memory: read8 0x20001 0x88
    // memory: read8 0x20002 0x10
    Method (T017) { CopyObject (Buffer () {0x11, 0x22}, FLD2) Return (FLD2) }
    // expect: Integer 0x14
    // memory: write8 0x20000 0x12
    // memory: read8 0x20000 0x12
    // memory: write8 0x20000 0x13
    // memory: read8 0x20000 0x13
    // memory: write8 0x20000 0x14
    // memory: read8 0x20000 0x14
    Method (T018) { FLD0 = 0x12 FLD0++ FLD0++ Return (FLD0) }
    // expect: Integer 0x1122334455667788
    // memory: write8 0x20003 0x88
    // memory: write8 0x20004 0x77
    // memory: write8 0x20005 0x66
    // memory: write8 0x20006 0x55
    // memory: write8 0x20007 0x44
    // memory: write8 0x20008 0x33
    // memory: write8 0x20009 0x22
    // memory: write8 0x2000a 0x11
    // memory: read8 0x20003 0x88
    // memory: read8 0x20004 0x77
    // memory: read8 0x20005 0x66
    // memory: read8 0x20006 0x55
    // memory: read8 0x20007 0x44
    // memory: read8 0x20008 0x33
    // memory: read8 0x20009 0x22
    // memory: read8 0x2000a 0x11
    Method (T019) { FLD3 = 0x1122334455667788 Return (FLD3) }
    // expect: Buffer {01 02 03 04 05 06 07 08 09}
    // memory: write8 0x2000b 0x1
    // memory: write8 0x2000c 0x2
    // memory: write8 0x2000d 0x3
    // memory: write8 0x2000e 0x4
    // memory: write8 0x2000f 0x5
    // memory: write8 0x20010 0x6
    // memory: write8 0x20011 0x7
    // memory: write8 0x20012 0x8
    // memory: write8 0x20013 0x9
    // memory: read8 0x2000b 0x1
    // memory: read8 0x2000c 0x2
    // memory: read8 0x2000d 0x3
    // memory: read8 0x2000e 0x4
    // memory: read8 0x2000f 0x5
    // memory: read8 0x20010 0x6
    // memory: read8 0x20011 0x7
    // memory: read8 0x20012 0x8
    // memory: read8 0x20013 0x9
    Method (T020) { FLD4 = Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} Return (FLD4) }
    // expect: Buffer {88 77 66 55 44 33 22 11 00}
    // memory: write8 0x2000b 0x88
    // memory: write8 0x2000c 0x77
    // memory: write8 0x2000d 0x66
    // memory: write8 0x2000e 0x55
    // memory: write8 0x2000f 0x44
    // memory: write8 0x20010 0x33
    // memory: write8 0x20011 0x22
    // memory: write8 0x20012 0x11
    // memory: write8 0x20013 0x0
    // memory: read8 0x2000b 0x88
    // memory: read8 0x2000c 0x77
    // memory: read8 0x2000d 0x66
    // memory: read8 0x2000e 0x55
    // memory: read8 0x2000f 0x44
    // memory: read8 0x20010 0x33
    // memory: read8 0x20011 0x22
    // memory: read8 0x20012 0x11
    // memory: read8 0x20013 0x0
    Method (T021) { FLD4 = 0x1122334455667788 Return (FLD4) }
    // expect: Buffer {41 42 43 44 45 46 47 48 49}
    // memory: write8 0x2000b 0x41
    // memory: write8 0x2000c 0x42
    // memory: write8 0x2000d 0x43
    // memory: write8 0x2000e 0x44
    // memory: write8 0x2000f 0x45
    // memory: write8 0x20010 0x46
    // memory: write8 0x20011 0x47
    // memory: write8 0x20012 0x48
    // memory: write8 0x20013 0x49
    // memory: read8 0x2000b 0x41
    // memory: read8 0x2000c 0x42
    // memory: read8 0x2000d 0x43
    // memory: read8 0x2000e 0x44
    // memory: read8 0x2000f 0x45
    // memory: read8 0x20010 0x46
    // memory: read8 0x20011 0x47
    // memory: read8 0x20012 0x48
    // memory: read8 0x20013 0x49
    Method (T022) { FLD4 = "ABCDEFGHIJK" Return (FLD4) }
    Method (FACT, 1) { If (Arg0 <= 1) { Return (1) } Return (Arg0 * FACT (Arg0 - 1)) }
    // expect: Integer 0x21c3677c82b40000
    Method (T023) { Return (FACT (20)) }
    Method (FIBO, 1) { If (Arg0 < 2) { Return (Arg0) } Return (FIBO (Arg0 - 1) + FIBO (Arg0 - 2)) }
    // expect: Integer 0x37
    Method (T024) { Return (FIBO (10)) }
    // expect: AE_ALREADY_EXISTS
    Method (T025) { Local0 = 0 While (Local0 < 3) { Name (DUPL, 5) Local0++ } Return (Local0) }
    Method (NAMD) { Name (TEMP, 1) TEMP++ Return (TEMP) }
    // expect: Integer 0x2
    Method (T026) { NAMD () Return (NAMD ()) }
    // expect: Integer 0x0
    Method (T027) { NAMD () Return (CondRefOf (TEMP)) }
    Method (NEST) { Method (INNR, 1) { Return (Arg0 + 1) } Return (INNR (4)) }
    // expect: Integer 0xa
    Method (T028) { Return (NEST () + NEST ()) }
    Method (DEVM) { Device (TMPD) { Name (INSD, 8) } Return (\DEVM.TMPD.INSD) }
    // expect: Integer 0x8
    Method (T029) { Return (DEVM ()) }
    // expect: String "in"
    Method (T030) { Switch (NUM0) { Case (1) { Return ("one") } Case (Package () {2, 0x1234}) { Return ("in") } Default { Return ("other") } } }
    // expect: String "match"
    Method (T031) { Switch (ToString (TXT0)) { Case ("text") { Return ("match") } Default { Return ("none") } } }
    // expect: String "match"
    Method (T032) { Switch (ToBuffer (BUF0)) { Case (Buffer () {1, 2, 3, 4}) { Return ("match") } Default { Return ("none") } } }
    // expect: Integer 0x5
    Method (T033) { Local1 = 0 Switch (5) { Case (4) { Local1 = 4 } Case (5) { Local1 = 5 Break } Case (6) { Local1 = 6 } } Return (Local1) }
    // expect: Package {Integer 0xb, Integer 0x3, Integer 0xa}
    Method (T034) { Local0 = 0 Local2 = 0 While (1) { Local0++ If (Local0 > 10) { Break } If (Local0 & 1) { Continue } Local1 = 0 While (1) { Local1++ If (Local1 == 3) { Break } Local2++ } } Local7 = Package (3) {} Local7[0] = Local0 Local7[1] = Local1 Local7[2] = Local2 Return (Local7) }
    // expect: Integer 0x0
    Method (T035) { Local0 = Acquire (MTX0, 0) Local1 = Acquire (MTX0, 0) Release (MTX0) Release (MTX0) Return (Local0 | Local1) }
    // expect: AE_AML_MUTEX_NOT_ACQUIRED
    Method (T036) { Release (MTX0) Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T037) { Acquire (MTX1, 0) Local0 = Acquire (MTX0, 0) Return (Local0) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T038) { Acquire (MTX0, 0) Acquire (MTX1, 0) Release (MTX0) Return (1) }
    // expect: Package {Integer 0x0, Integer 0x0, Integer 0xffffffffffffffff}
    Method (T039) { Signal (EVT0) Signal (EVT0) Local0 = Wait (EVT0, 0) Local1 = Wait (EVT0, 0) Local2 = Wait (EVT0, 0) Local7 = Package (3) {} Local7[0] = Local0 Local7[1] = Local1 Local7[2] = Local2 Return (Local7) }
    // expect: Integer 0xffffffffffffffff
    Method (T040) { Signal (EVT0) Reset (EVT0) Return (Wait (EVT0, 0)) }
    // expect: Integer 0x9
    Method (T041) { Acquire (\_GL, 0xFFFF) Release (\_GL) Return (ObjectType (\_GL)) }
    // expect: Integer 0x1f
    Method (T042) { Return (ToInteger ("  0x1F")) }
    // expect: Integer 0x1f
    Method (T043) { Return (ToInteger ("0X1f rest")) }
    // expect: Integer 0x0
    Method (T044) { Return (ToInteger ("-5")) }
    // expect: Integer 0xffffffffffffffff
    Method (T045) { Return (ToInteger ("18446744073709551615")) }
    // expect: Integer 0xffffffffffffffff
    Method (T046) { Return (ToInteger ("0xFFFFFFFFFFFFFFFFF")) }
    // expect: Integer 0xa
    Method (T047) { Return (ToInteger ("010")) }
    // expect: Integer 0x0
    Method (T048) { Return (ToInteger ("")) }
    // expect: Integer 0x807060504030201
    Method (T049) { Return (ToInteger (Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9})) }
    // expect: String "1,20,255"
    Method (T050) { Return (ToDecimalString (Buffer () {1, 20, 255})) }
    // expect: String "0x01,0x14,0xFF"
    Method (T051) { Return (ToHexString (Buffer () {1, 20, 255})) }
    // expect: String ""
    Method (T052) { Return (ToHexString (Buffer (0) {})) }
    // expect: String "AB"
    Method (T053) { Return (ToString (Buffer () {0x41, 0x42, 0, 0x43})) }
    // expect: Buffer {00 00 00 00 00 00 00 00}
    Method (T054) { Return (ToBuffer (0)) }
    // expect: Integer 0x20
    Method (T055) { Return ("10" + "0x10") }
    // expect: Integer 0xffffffffffffffff
    Method (T056) { Return ("abc" < "abd") }
    // expect: Integer 0x0
    Method (T057) { Return ("abc" < Buffer () {0x61}) }
    // expect: Integer 0x0
    Method (T058) { Return (Buffer () {1, 2} == "\x01\x02") }
    // expect: Integer 0xffffffffffffffff
    Method (T059) { Return (1 == "1") }
    // expect: Package {String "cd", String "", Buffer {02 03}, Buffer {34 12}}
    Method (T060) { Local7 = Package (4) {} Local7[0] = Mid ("abcdef", 2, 2) Local7[1] = Mid ("abc", 5, 1) Local7[2] = Mid (Buffer () {1, 2, 3}, 1, 100) Local7[3] = Mid (0x1234, 0, 2) Return (Local7) }
    // expect: Integer 0x3
    Method (T061) { Return (Match (Package () {1, 5, 9, "7", Buffer () {8}}, MGT, 5, MLT, 9, 0)) }
    // expect: Integer 0x1
    Method (T062) { Return (Match (Package () {"a", "b", "c"}, MEQ, "b", MTR, 0, 0)) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T063) { Return (Match (Package () {1, 2}, MEQ, 3, MTR, 0, 5)) }
    // expect: Buffer {f9 3f 03 04}
    Method (T064) { CreateField (BUF0, 3, 11, ODD0) ODD0 = 0x7FF Return (BUF0) }
    // expect: Package {Integer 0x0, Buffer {f9 3d 03 04}}
    Method (T065) { CreateBitField (BUF0, 9, BIT0) BIT0 = 1 BIT0 = 0 Local7 = Package (2) {} Local7[0] = BIT0 Local7[1] = BUF0 Return (Local7) }
    // expect: AE_AML_BUFFER_LIMIT
    Method (T066) { CreateByteField (BUF0, 9, OUT0) Return (OUT0) }
    // expect: AE_AML_OPERAND_VALUE
    Method (T067) { CreateField (BUF0, 0, 0, NONE) Return (1) }
    // expect: Buffer {00 00 dd cc bb aa 00 00}
    Method (T068) { Local0 = Buffer (8) {} CreateDWordField (Local0, 2, DWD0) DWD0 = 0xAABBCCDD Return (Local0) }
    // expect: Integer 0x1234
    Method (T069) { Local0 = RefOf (NUM0) Local1 = RefOf (Local0) Return (DerefOf (DerefOf (Local1))) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T070) { Local0 = RefOf (NUM0) DerefOf (Local0) += 1 Return (NUM0) }
    // expect: String "abc"
    Method (T071) { Local0 = "abc" Local1 = Local0[1] Local1 = 0x5A Return (Local0) }
    // expect: Integer 0x0
    Method (T072) { Local0 = Package (2) {} Return (ObjectType (Local0[0])) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T073) { Local0 = Package (2) {} Return (DerefOf (Local0[0])) }
    // expect: Package {Null, Null}
    Method (T074) { Local0 = Package (2) {} Return (Local0) }
    // expect: Package {Integer 0x1, Null, Null}
    Method (T075) { Local0 = 3 Local1 = Package (Local0) {1} Return (Local1) }
    // expect: Integer 0x12c
    Method (T076) { Local0 = Package (300) {} Return (SizeOf (Local0)) }
    // expect: Package {Integer 0x4, Integer 0x8, Integer 0x4, Integer 0x4}
    Method (T077) { Local7 = Package (4) {} Local7[0] = SizeOf (TXT0) Local7[1] = SizeOf (NUM0) Local7[2] = SizeOf (BUF0) Local7[3] = SizeOf (PKG0) Return (Local7) }
    // expect: String "[Device Object][Package Object]"
    Method (T078) { Return (Concatenate (DEV0, PKG0)) }
    // expect: String "a0x10 0x00 0x00 0x00 0x00 0x00 0x00 0x00 0x01 0x00 0x00 0x00 0x00 0x00 0x00 0x00"
    Method (T079) { Return (Concatenate ("a", Concatenate (0x10, Buffer () {1}))) }
    // expect: Buffer {22 08 00 2a 02 00 79 00}
    Method (T080) { Return (ConcatenateResTemplate (ResourceTemplate () { IRQNoFlags () {3} }, ResourceTemplate () { DMA (Compatibility, NotBusMaster, Transfer8) {1} })) }
    // expect: Package {Integer 0x4d2, Integer 0x1234, Integer 0x8, Integer 0x8, Integer 0x3, Integer 0x0, Integer 0xffffffffffffffff, Integer 0x0}
    Method (T081) { Local7 = Package (8) {} Local7[0] = FromBCD (0x1234) Local7[1] = ToBCD (1234) Local7[2] = FindSetLeftBit (0x80) Local7[3] = FindSetRightBit (0x80) Local7[4] = 7 % 4 Local7[5] = 1 << 70 Local7[6] = ~0 Local7[7] = !5 Return (Local7) }
    // expect: Package {Integer 0x2, Integer 0xe}
    Method (T082) { Divide (100, 7, Local0, Local1) Local7 = Package (2) {} Local7[0] = Local0 Local7[1] = Local1 Return (Local7) }
    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T083) { Divide (1, 0, Local0, Local1) Return (Local1) }
    // expect: Integer 0x0
    // notify: DEV0 0x80
    Method (T084) { Notify (DEV0, 0x80) Return (0) }
    // expect: Integer 0x0
    // notify: THR0 0x81
    Method (T143) { Notify (THR0, 0x81) Return (0) }
    // expect: Integer 0x0
    // notify: PRC0 0x82
    Method (T144) { Notify (PRC0, 0x82) Return (0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T085) { Notify (PWR0, 0x80) Return (0) }
    // expect: Integer 0xffffffffffffffff
    Method (T086) { Return (\_OSI ("Windows 2015") && !\_OSI ("NoSuch")) }
    // expect: Package {Integer 0x2, Integer 0x14}
    Method (T087) { Local7 = Package (2) {} Local7[0] = \_REV Local7[1] = SizeOf (\_OS) Return (Local7) }
    // expect: Integer 0xffffffffffffffff
    Method (T088) { Local0 = Timer Local1 = Timer Return (Local1 >= Local0) }
    // expect: Integer 0x4
    Method (T089) { Local0 = 1 Local0 += Local0++ Return (Local0) }
    // expect: Integer 0x1234
    Method (T090) { Local0 = "NUM0" Return (DerefOf (Local0)) }
    // expect: Integer 0x55
    Method (T091) { Local0 = "\\DEV0.INN0" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T092) { Local0 = "NOEX" Return (DerefOf (Local0)) }
    // expect: Integer 0x1234
    Method (T093) { If (CondRefOf (NUM0, Local0)) { Return (DerefOf (Local0)) } Return (0) }
    // expect: AE_TYPE
    Method (T094) { Return (DEV0) }
    // expect: AE_TYPE
    Method (T095) { Return (RefOf (DEV0)) }
    // expect: AE_TYPE
    Method (T096) { Return (MTX0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T097) { Store (DEV0, Local0) Return (ObjectType (Local0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T098) { NUM0 = DEV0 Return (1) }
    // expect: AE_AML_TARGET_TYPE
    Method (T099) { DEV0 = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T100) { METH = 1 Return (1) }
    // expect: Integer 0x1234
    Method (T101) { Local0 = PKGR Local0[0] = 5 Return (DerefOf (PKGR[0])) }
    // expect: Package {Integer 0x1234, Integer 0x5}
    Method (T102) { PKGR[0] = 5 Local7 = Package (2) {} Local7[0] = NUM0 Local7[1] = DerefOf (PKGR[0]) Return (Local7) }
    Method (SETR, 2) { Arg0 = Arg1 }
    // expect: Integer 0x99
    Method (T103) { SETR (RefOf (NUM0), 0x99) Return (NUM0) }
    // expect: Integer 0x99
    Method (T104) { SETR (NUM0, 0x11) Return (NUM0) }
    // expect: Integer 0x1
    Method (T105) { SETR (PKG0[0], 0x88) Return (DerefOf (PKG0[0])) }
    // expect: Buffer {f9 3d 03 04}
    Method (T106) { SETR (BUF0[0], 0x188) Return (BUF0) }
    // expect: Buffer {f9 3d 03 04}
    Method (T107) { SETR (BUF0, 0x188) Return (BUF0) }
    Method (CHNG, 1) { Arg0[0] = 0xEE }
    // expect: Buffer {ee 3d 03 04}
    Method (T108) { CHNG (BUF0) Return (BUF0) }
    // expect: Integer 0xee
    Method (T109) { CHNG (PKG0) Return (DerefOf (PKG0[0])) }
    // expect: Buffer {ee 02}
    Method (T110) { Local0 = Buffer () {1, 2} CHNG (Local0) Return (Local0) }
    // expect: Integer 0xa
    Method (T111) { Return (Store (5, Local0) + Local0) }
    // expect: Integer 0x5
    Method (T112) { Local0 = Local1 = 5 Return (Local0) }
    // expect: Integer 0xffffffffffffffff
    Method (T113) { Return (LNotEqual (1, 2) && LLessEqual (2, 2) && LGreaterEqual (3, 2)) }
    // expect: Integer 0x1
    Method (T114) { Fatal (2, 0x12345678, 0x9ABC) Return (1) }
    // expect: Nothing
    Method (T115) { Return (NOT0 ()) }
    Method (NOT0) { }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T116) { Local0 = NOT0 () Return (1) }
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (T117) { Return (Local3) }
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (T118) { Local0 = Local3 Return (1) }
    // expect: Integer 0x0
    Method (T119) { Return (ObjectType (Local3)) }
    // expect: Integer 0x1
    Method (T120) { Stall (10) Sleep (1) Return (1) }
    // expect: AE_AML_OPERAND_VALUE
    Method (T121) { Local0 = 300 Stall (Local0) Return (1) }
    // expect: Integer 0x1
    // debug: Package  (Contains 0x04 Elements):
    // debug: (00) 0xee
    // debug: (01) "two"
    // debug: (02) Buffer  [0x01]
    // debug: (03) Package  (Contains 0x02 Elements):
    // debug: (00) 0x44
    // debug: (01) Package  (Contains 0x01 Elements):
    // debug: (00) 0x5
    Method (T122) { Debug = PKG0 Return (1) }
    // expect: Integer 0x1
    Method (T123) { Name (LOCB, Buffer (NUM0 & 7) {1}) Return (SizeOf (LOCB)) }
    // expect: Buffer {00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff}
    Method (T124) { Return (ToUUID ("33221100-5544-7766-8899-aabbccddeeff")) }
    // expect: Integer 0x30ad041
    Method (T125) { Return (EISAID ("PNP0A03")) }
    // expect: Buffer {61 00 62 00 00 00}
    Method (T126) { Return (Unicode ("ab")) }
    // expect: Integer 0x6
    Method (T127) { CopyObject (DEV0, Local0) Return (ObjectType (Local0)) }
    // expect: Integer 0x1
    // memory: read8 0x20000 0x14
    Method (T128) { CopyObject (FLD0, Local0) Return (ObjectType (Local0)) }
    // expect: Integer 0x9
    Method (T129) { CopyObject (MTX0, Local0) Return (ObjectType (Local0)) }
    // expect: Integer 0x3
    Method (T130) { Local0 = BFD0 Return (ObjectType (Local0)) }
    // expect: Integer 0xe
    Method (T131) { Return (ObjectType (BFD0)) }
    // expect: Integer 0x10
    Method (T132) { Return (ObjectType (Debug)) }
    // expect: Integer 0x7
    // memory: write8 0x30000 0x7
    // memory: read8 0x30000 0x7
    Method (T133) { OperationRegion (LRGN, SystemMemory, 0x30000, NUM0 & 0xF) Field (LRGN, ByteAcc, NoLock, Preserve) { LFLD, 8 } LFLD = 7 Return (LFLD) }
    // expect: Integer 0x3
    Method (T134) { Scope (\DEV0) { Name (ADDD, 3) } Return (\DEV0.ADDD) }
    // expect: Integer 0x0
    Method (T135) { Return (CondRefOf (\DEV0.ADDD)) }
    // expect: Integer 0x321
    Method (T136) { Alias (NUM0, ALS0) ALS0 = 0x321 Return (NUM0) }
    // expect: Integer 0x2
    Method (T137) { Return (Index (Package () {1, 2, 3}, 1)) }
    // expect: Integer 0x321
    Method (T138) { Return (RefOf (NUM0)) }
    // expect: Integer 0x3d
    Method (T139) { Local0 = Index (BUF0, 1, Local1) Return (DerefOf (Local1)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T140) { Return (TXT0[1] == BUF0[1]) }

    // Fields in a package are read when it is made, those of the tables' own packages at initialisation.
    // expect: Package {Integer 0x7, Buffer {3d}, Buffer {41 42 43 44 45 46 47 48 49}}
    // memory: write8 0x20000 0x7
    // memory: read8 0x20000 0x7
    // memory: read8 0x2000b 0x41
    // memory: read8 0x2000c 0x42
    // memory: read8 0x2000d 0x43
    // memory: read8 0x2000e 0x44
    // memory: read8 0x2000f 0x45
    // memory: read8 0x20010 0x46
    // memory: read8 0x20011 0x47
    // memory: read8 0x20012 0x48
    // memory: read8 0x20013 0x49
    // memory: write8 0x20000 0x8
    Method (T141) { FLD0 = 7 Local0 = Package () { FLD0, BFD0, FLD4 } FLD0 = 8 Return (Local0) }
    // expect: Integer 0x0
    // memory: write8 0x20000 0x9
    Method (T142) { FLD0 = 9 Return (DerefOf (PKGR[10])) }
}
