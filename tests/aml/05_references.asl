// References and what follows them.
DefinitionBlock ("", "DSDT", 2, "NITRO", "REFS", 1)
{
    Name (INT0, 10)
    Name (STR0, "abc")
    Name (BUF0, Buffer () {1, 2, 3})
    Name (PKG0, Package () {0x11, "two", Package () {0x33, Buffer () {0x44, 0x55}}})
    // expect: Integer 0xa
    Method (T001) { Return (DerefOf (RefOf (INT0))) }
    // expect: Integer 0xb
    Method (T002) { Local0 = RefOf (INT0) INT0 = 11 Local1 = DerefOf (Local0) INT0 = 10 Return (Local1) }
    // A store to a local that holds a reference replaces the reference.
    // expect: Integer 0xa
    Method (T003) { Local0 = RefOf (INT0) Local0 = 5 Return (INT0) }
    // expect: Integer 0x1
    Method (T004) { Local0 = RefOf (INT0) Local1 = RefOf (Local0) Return (ObjectType (DerefOf (Local1))) }
    // expect: Integer 0xa
    Method (T005) { Local0 = RefOf (INT0) Local1 = RefOf (Local0) Return (DerefOf (DerefOf (Local1))) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T006) { Return (DerefOf (INT0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T007) { Return (DerefOf (BUF0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T008) { Return (DerefOf (PKG0)) }
    // expect: String "two"
    Method (T009) { Return (DerefOf (PKG0[1])) }
    // expect: Integer 0x33
    Method (T00A) { Return (DerefOf (DerefOf (PKG0[2])[0])) }
    // expect: Integer 0x55
    Method (T00B) { Return (DerefOf (DerefOf (DerefOf (PKG0[2])[1])[1])) }
    // expect: Package {Integer 0x33, Buffer {44 55}}
    Method (T00C) { Return (PKG0[2]) }
    // expect: Integer 0x11
    Method (T00D) { Local0 = PKG0[0] Return (DerefOf (Local0)) }
    // expect: Integer 0x22
    Method (T00E) { Local0 = PKG0[0] PKG0[0] = 0x22 Local1 = DerefOf (Local0) PKG0[0] = 0x11 Return (Local1) }
    // expect: Integer 0x62
    Method (T00F) { Return (DerefOf (STR0[1])) }
    // expect: Integer 0x3
    Method (T010) { Return (DerefOf (BUF0[2])) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T011) { Return (DerefOf (PKG0[3])) }
    // expect: AE_AML_BUFFER_LIMIT
    Method (T012) { Return (DerefOf (BUF0[3])) }
    // expect: AE_AML_STRING_LIMIT
    Method (T013) { Return (DerefOf (STR0[3])) }
    // expect: AE_AML_STRING_LIMIT
    Method (T014) { Return (DerefOf (STR0[4])) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T015) { Local0 = Package (2) { } Return (DerefOf (Local0[0])) }
    // expect: Integer 0x0
    Method (T016) { Local0 = Package (2) { } Return (ObjectType (Local0[0])) }
    // expect: AE_TYPE
    Method (T017) { Local0 = Package (2) { } Return (Local0[0]) }
    // Index with a target stores the reference.
    // expect: Integer 0x11
    Method (T018) { Index (PKG0, 0, Local0) Return (DerefOf (Local0)) }
    // expect: Integer 0x22
    Method (T019) { Local1 = Index (PKG0, 0, Local0) Return (DerefOf (Local1) + DerefOf (Local0)) }
    // A store through Index into a package does not convert.
    // expect: Package {String "s", Integer 0x2}
    Method (T01A) { Local0 = Package () {1, 2} Local0[0] = "s" Return (Local0) }
    // expect: Package {Package {Integer 0x7}, Integer 0x2}
    Method (T01B) { Local0 = Package () {1, 2} Local0[0] = Package () {7} Return (Local0) }
    // expect: Integer 0xa
    Method (T01C) { Local0 = Package () {1, 2} Local0[0] = RefOf (INT0) Return (DerefOf (DerefOf (Local0[0]))) }
    // expect: AE_TYPE
    Method (T01D) { Local0 = Package () {1, 2} Local0[0] = RefOf (INT0) Return (Local0) }
    // expect: Buffer {ff 02}
    Method (T01E) { Local0 = Buffer () {1, 2} Local0[0] = 0x1FF Return (Local0) }
    // expect: Buffer {5a 02}
    Method (T01F) { Local0 = Buffer () {1, 2} Local0[0] = "Z" Return (Local0) }
    // expect: Buffer {08 02}
    Method (T020) { Local0 = Buffer () {1, 2} Local0[0] = Buffer () {8, 9} Return (Local0) }
    // expect: String "Xb"
    Method (T021) { Local0 = "ab" Local0[0] = 0x58 Return (Local0) }
    // expect: Integer 0x2
    Method (T022) { Local0 = "ab" Local0[0] = 0 Return (SizeOf (Local0)) }
    // A package in a package: the element is the package itself.
    // expect: Package {Package {Integer 0x1}}
    Method (T023) { Local0 = Package () {Package () {1}} Local1 = DerefOf (Local0[0]) Local1[0] = 9 Return (Local0) }
    // expect: Package {Package {Integer 0x9}}
    Method (T024) { Local0 = Package () {Package () {1}} DerefOf (Local0[0])[0] = 9 Return (Local0) }
    // expect: Package {Package {Integer 0x1}}
    Method (T025) { Local1 = Package () {1} Local0 = Package (1) { } Local0[0] = Local1 Local1[0] = 9 Return (Local0) }
    // expect: Integer 0xa
    Method (T026) { Return (RefOf (INT0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T027) { Return (RefOf (PKG0[0])) }
    // expect: String "two"
    Method (T028) { Local0 = RefOf (PKG0) Return (DerefOf (DerefOf (Local0)[1])) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T029) { Local0 = RefOf (PKG0) Return (DerefOf (Local0[1])) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T02A) { Local0 = RefOf (INT0) Return (Local0 + 1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T02B) { Local0 = RefOf (INT0) Local0++ Return (INT0) }
    // expect: Integer 0x3
    Method (T02C) { Local0 = RefOf (STR0) Return (SizeOf (Local0)) }
    // expect: Integer 0x3
    Method (T02D) { Local0 = PKG0[1] Return (SizeOf (Local0)) }
    // expect: Integer 0x1
    Method (T02E) { Local0 = PKG0[0] Return (ObjectType (Local0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T02F) { Return (CondRefOf (Local0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T030) { Local1 = 4 Return (CondRefOf (Local1, Local0)) }
    // expect: Integer 0x5
    Method (T031) { Local1 = 4 CondRefOf (Local1, Local0) Local1 = 5 Return (DerefOf (Local0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T032, 1) { Return (CondRefOf (Arg0)) }
    // Element references in a package, by name: resolved when the package is used.
    Name (FWD0, Package () {LATE, "x", LATD})
    Name (LATE, 0x77)
    Device (LATD) { Name (_ADR, 0) }
    // expect: Package {Integer 0x77, String "x", Reference LATD}
    Method (T033) { Return (FWD0) }
    // expect: Integer 0x77
    Method (T034) { Return (DerefOf (FWD0[0])) }
    // expect: Integer 0x1
    Method (T035) { Return (ObjectType (FWD0[0])) }
    // expect: Integer 0x6
    Method (T036) { Return (ObjectType (DerefOf (FWD0[2]))) }
    // expect: Integer 0x78
    Method (T037) { LATE = 0x78 Local0 = DerefOf (FWD0[0]) LATE = 0x77 Return (Local0) }
    // A method in a package is a reference, not a call.
    Method (FORT) { Return (42) }
    Name (MPKG, Package () {FORT})
    // expect: Package {Reference FORT}
    Method (T038) { Return (MPKG) }
    // expect: AE_TYPE
    Method (T039) { Return (DerefOf (MPKG[0])) }
    // A name that never comes.
    Name (NPKG, Package () {NEVR, 1})
    External (NEVR, UnknownObj)
    // expect: Integer 0x1
    Method (T03A) { Return (DerefOf (NPKG[1])) }
    // expect: Package {Null, Integer 0x1}
    Method (T03B) { Return (NPKG) }
    // expect: Integer 0x0
    Method (T03C) { Return (ObjectType (NPKG[0])) }
    Method (GTPK) { Return (Package () {INT0, STR0}) }
    // expect: Integer 0x2
    Method (T03D) { Return (SizeOf (GTPK ())) }
    // expect: Package {Integer 0xa, String "abc", Buffer {01 02 03}, Package {Integer 0x11, String "two", Package {Integer 0x33, Buffer {44 55}}}}
    Method (T03E) { Return (Package () {INT0, STR0, BUF0, PKG0}) }
    // Several references to one object.
    Method (TWO0, 2) { Arg0 = 1 Arg1 = Arg0 + 1 Return (Arg0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T03F) { Local0 = 7 TWO0 (RefOf (Local0), RefOf (Local0)) Return (Local0) }
    Method (PASS, 1) { Return (SETT (Arg0)) }
    Method (SETT, 1) { Arg0 = 0x99 Return (0) }
    // expect: Integer 0x99
    Method (T040) { Local0 = 7 PASS (RefOf (Local0)) Return (Local0) }
    // expect: Integer 0x7
    Method (T041) { Local0 = 7 PASS (Local0) Return (Local0) }
    // expect: Package {Integer 0x1, Integer 0x2}
    Method (T042) { Local0 = Package () {1, 2} PASS (Local0[1]) Return (Local0) }
    Method (DINC, 1) { Local0 = DerefOf (Arg0) Local0++ Arg0 = Local0 Return (Local0) }
    // expect: Integer 0x8
    Method (T043) { Local0 = 7 DINC (RefOf (Local0)) Return (Local0) }
    // A copy of a reference is a reference.
    // expect: Integer 0xa
    Method (T044) { Local0 = RefOf (INT0) CopyObject (Local0, Local1) Return (DerefOf (Local1)) }
    // expect: Integer 0xa
    Method (T045) { Local0 = RefOf (INT0) Local1 = Local0 Return (DerefOf (Local1)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T046) { Return (DerefOf (DerefOf (RefOf (INT0)))) }
    // expect: AE_TYPE
    Method (T048) { Local0 = 5 Return (DerefOf (Local0)) }
    // expect: Integer 0xa
    Method (T049) { Local0 = "INT0" Return (DerefOf (Local0)) }
}
