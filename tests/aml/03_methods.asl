// Methods, their arguments and what they create.
DefinitionBlock ("", "DSDT", 2, "NITRO", "METHODS", 1)
{
    Name (INT0, 10)
    Name (STR0, "str")
    Name (PKG0, Package () {1, 2, 3})
    Name (BUF0, Buffer () {1, 2, 3})
    Method (ADD3, 3) { Return (Arg0 + Arg1 + Arg2) }
    Method (SEVN, 7) { Return (Arg0 + Arg1 + Arg2 + Arg3 + Arg4 + Arg5 + Arg6) }
    Method (SETI, 1) { Arg0 = 99 Return (Arg0) }
    Method (SETE, 1) { Arg0[0] = 99 Return (Arg0) }
    Method (INCR, 1) { Arg0++ Return (Arg0) }
    Method (DERF, 1) { Return (DerefOf (Arg0)) }
    // args: 1 2 3
    // expect: Integer 0x6
    Method (T001, 3) { Return (ADD3 (Arg0, Arg1, Arg2)) }
    // expect: Integer 0x1c
    Method (T002) { Return (SEVN (1, 2, 3, 4, 5, 6, 7)) }
    // An integer is passed by value.
    // expect: Integer 0xa
    Method (T003) { SETI (INT0) Return (INT0) }
    // expect: Integer 0x5
    Method (T004) { Local0 = 5 SETI (Local0) Return (Local0) }
    // A store to an argument that is a reference goes to its object, and converts nothing.
    // expect: Integer 0x63
    Method (T005) { SETI (RefOf (INT0)) Local0 = INT0 INT0 = 10 Return (Local0) }
    // expect: Integer 0x63
    Method (T006) { Local0 = "x" SETI (RefOf (Local0)) Return (Local0) }
    // A package and a buffer are passed as they are: elements change for the caller.
    // expect: Package {Integer 0x63, Integer 0x2, Integer 0x3}
    Method (T007) { SETE (PKG0) Return (PKG0) }
    // expect: Buffer {63 02 03}
    Method (T008) { SETE (BUF0) Return (BUF0) }
    // expect: Package {Integer 0x63, Integer 0x5}
    Method (T009) { Local0 = Package () {4, 5} SETE (Local0) Return (Local0) }
    // expect: Integer 0x5
    Method (T00A) { Local0 = 5 INCR (Local0) Return (Local0) }
    // expect: Integer 0x6
    Method (T00B) { Return (INCR (5)) }
    // expect: String "str"
    Method (T00C) { Return (DERF (RefOf (STR0))) }
    // expect: AE_NOT_FOUND
    Method (T00D) { Return (DERF (STR0)) }
    // args: "text"
    // expect: String "text"
    Method (T00E, 1) { Return (Arg0) }
    // args: (01 02 03)
    // expect: Integer 0x3
    Method (T00F, 1) { Return (SizeOf (Arg0)) }
    // args: [1 "two" (03)]
    // expect: Package {Integer 0x1, String "two", Buffer {03}}
    Method (T010, 1) { Return (Arg0) }
    // An argument that was not passed.
    // expect: AE_AML_UNINITIALIZED_ARG
    Method (T011, 2) { Return (Arg1) }
    // Arguments beyond the method's count are locals without a value.
    // expect: Integer 0x0
    Method (T012) { Return (ObjectType (Arg3)) }
    // expect: Integer 0x5
    Method (T013) { Arg3 = 5 Return (Arg3) }
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (T014) { Return (Local3) }
    // expect: Integer 0x0
    Method (T015) { Return (ObjectType (Local3)) }
    // Names that a method creates live as long as it runs.
    // expect: Integer 0x6
    Method (T016, 0, Serialized) { Name (TMP0, 5) TMP0++ Return (TMP0) }
    // expect: AE_NOT_FOUND
    Method (T017, 0, Serialized) { Local0 = "\\T016.TMP0" T016 () Return (DerefOf (Local0)) }
    // expect: Integer 0x6
    Method (T018) { T016 () Return (T016 ()) }
    // expect: AE_ALREADY_EXISTS
    Method (T019, 0, Serialized) { Local0 = 0 While (Local0 < 2) { Name (TMP0, 5) Local0++ } Return (TMP0) }
    // They are gone after an error as well.
    Method (BAD0, 0, Serialized) { Name (TMP0, 5) Local0 = Package () {1} Local0 = Local0 + 1 }
    // expect: AE_AML_OPERAND_TYPE
    Method (T01A) { BAD0 () }
    // expect: AE_AML_OPERAND_TYPE
    Method (T01B) { BAD0 () }
    // expect: Integer 0x2a
    Method (T01C, 0, Serialized) { Method (INN0, 1) { Return (Arg0 * 2) } Return (INN0 (21)) }
    // expect: Integer 0x3
    Method (T01D, 0, Serialized) { Device (TDEV) { Name (XXXX, 3) } Return (\T01D.TDEV.XXXX) }
    // expect: Integer 0x5
    Method (T01E, 0, Serialized) { Name (\GLOB, 5) Return (\GLOB) }
    // A name made by a method below the root dies with it all the same.
    // expect: Integer 0x0
    Method (T01F) { Return (CondRefOf (\GLOB)) }
    // expect: Integer 0x4
    Method (T020, 0, Serialized) { Scope (\) { Name (INSC, 4) } Return (\INSC) }
    // expect: Integer 0x0
    Method (T021) { Return (CondRefOf (\INSC)) }
    // expect: Buffer {63 55 03}
    Method (T022, 0, Serialized) { CreateByteField (BUF0, 1, BYT0) BYT0 = 0x55 Return (BUF0) }
    // expect: Integer 0x1
    Method (T023, 0, Serialized) { Mutex (TMUT, 0) Acquire (TMUT, 0xFFFF) Release (TMUT) Return (1) }
    // expect: Integer 0x5
    // memory: write8 0x5000 0x5
    // memory: read8 0x5000 0x5
    Method (T024, 0, Serialized) { OperationRegion (TREG, SystemMemory, 0x5000, 8) Field (TREG, ByteAcc, NoLock, Preserve) { TFLD, 8 } TFLD = 5 Return (TFLD) }
    // A serialized method may call itself.
    Method (SERR, 1, Serialized) { If (Arg0) { Return (SERR (Arg0 - 1) + 1) } Return (0) }
    // expect: Integer 0x5
    Method (T025) { Return (SERR (5)) }
    // Sync levels must not fall.
    Method (LEV5, 0, Serialized, 5) { Return (LEV3 ()) }
    Method (LEV3, 0, Serialized, 3) { Return (3) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T026) { Return (LEV5 ()) }
    Method (LEV1, 0, Serialized, 1) { Return (LEV3 ()) }
    // expect: Integer 0x3
    Method (T027) { Return (LEV1 ()) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T028) { Return (LEV5 ()) }
    // A method name in an expression is called, also where it is stored.
    // expect: Integer 0x1c
    Method (T029) { Local0 = T002 () Return (Local0) }
    // expect: Integer 0x8
    Method (T02A) { Return (ObjectType (T002)) }
    // expect: Integer 0x1c
    Method (T02B) { CopyObject (T002 (), Local0) Return (Local0) }
    // The result of a method can be indexed.
    Method (GETP) { Return (PKG0) }
    // expect: Integer 0x3
    Method (T02C) { Return (DerefOf (GETP ()[2])) }
    // expect: Integer 0x3
    Method (T02D) { Return (SizeOf (GETP ())) }
    // What a method returns by name is the object, not a copy: the element changes.
    // expect: Package {Integer 0x63, Integer 0x2, Integer 0x4d}
    Method (T02E) { GETP ()[2] = 77 Return (PKG0) }
    // expect: Package {Integer 0x63, Integer 0x2, Integer 0x4d}
    Method (T02F) { Local0 = GETP () Local0[2] = 88 Return (PKG0) }
    Method (RREF) { Return (RefOf (INT0)) }
    // expect: Integer 0xa
    Method (T030) { Return (DerefOf (RREF ())) }
    Method (RLOC) { Local0 = 3 Return (RefOf (Local0)) }
    // expect: AE_TYPE
    Method (T031) { Return (DerefOf (RLOC ())) }
    Method (RIDX) { Return (PKG0[1]) }
    // expect: Integer 0x2
    Method (T032) { Return (DerefOf (RIDX ())) }
    // A reference to a local is to the local, not to what was in it.
    // expect: Integer 0x7
    Method (T033) { Local0 = 0 Local1 = RefOf (Local0) Local0 = 7 Return (DerefOf (Local1)) }
    // expect: Integer 0x26
    Method (T034) { Return (ADD3 (T002 (), ADD3 (1, 2, 3), 4)) }
    // args: 1
    // expect: String "changed"
    Method (T035, 1) { Arg0 = "changed" Return (Arg0) }
    // expect: Integer 0x1
    Method (T036) { Local7 = 1 Local6 = Local7 Local7 = 2 Return (Local6) }
    // A buffer in a local is copied by Store.
    // expect: Buffer {01 02}
    Method (T037) { Local0 = Buffer () {1, 2} Local1 = Local0 Local1[0] = 9 Return (Local0) }
    // expect: Package {Integer 0x1, Integer 0x2}
    Method (T038) { Local0 = Package () {1, 2} Local1 = Local0 Local1[0] = 9 Return (Local0) }
    // expect: String "ab"
    Method (T039) { Local0 = "ab" Local1 = Local0 Local1[0] = 0x7A Return (Local0) }
    // The target of CopyObject is a name, and becomes what is copied, be it a method's; the target of Store is called.
    Method (OVER) { Debug = "called" Return (5) }
    // expect: Integer 0x8
    Method (T03A) { CopyObject (7, OVER) Return (OVER + 1) }
    Name (HELD, 3)
    Method (HOLD) { Return (RefOf (HELD)) }
    // expect: Integer 0x9
    Method (T03B) { Store (9, HOLD) Return (HELD) }
}
