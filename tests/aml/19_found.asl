// What random programs found: each small.
DefinitionBlock ("", "DSDT", 2, "NITRO", "FOUND", 1)
{
    Name (INT0, 7) Name (INT1, 8) Name (STR0, "abc") Name (STR1, "xyz") Name (BUF0, Buffer () {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    Name (BUF1, Buffer () {1, 2, 3}) Name (PKG0, Package () {5, "abc"})

    // Operand and target of an explicit conversion that has nothing to convert are one object from now on.
    // expect: String "changed"
    Method (T001) { Name (NUM0, 0) ToDecimalString (STR0, NUM0) STR0 = "changed" Return (NUM0) }
    // expect: Buffer {09 02 03}
    Method (T002) { Name (NUM0, 0) ToBuffer (BUF1, NUM0) BUF1[0] = 9 Return (NUM0) }
    // expect: Buffer {09 09 03}
    Method (T003) { Name (NUM0, 0) ToBuffer (BUF1, NUM0) NUM0[1] = 9 Return (BUF1) }
    // expect: Integer 0x7
    Method (T004) { Name (TXT0, "") ToInteger (INT0, TXT0) TXT0 = 5 Return (INT0) }
    // expect: String "x"
    Method (T005) { Name (NUM0, 0) Local0 = "local" ToHexString (Local0, NUM0) NUM0 = "x" Return (Local0) }
    // expect: Buffer {77 00 00}
    Method (T006) { Name (TXT0, "") ToBuffer (BUF1, TXT0) TXT0 = 0x77 Return (BUF1) }

    // A reference to a local: the type of what was stored through it stays.
    Method (STRG, 1) { Arg0 = "12" }
    Method (PACK, 1) { Arg0 = Package () {1} }
    Method (NUMB, 1) { Arg0 = 5 }
    Method (REFR, 1) { Arg0 = RefOf (INT0) }
    Method (INCR, 1) { Arg0++ }
    Method (SAME, 1) { Arg0 = Arg0 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T010) { Local0 = 1 STRG (RefOf (Local0)) Local0 = Package () {2} PACK (RefOf (Local0)) Return (Local0) }
    // expect: AE_AML_TARGET_TYPE
    Method (T011) { Local0 = 1 PACK (RefOf (Local0)) Local0 = 1 STRG (RefOf (Local0)) Return (Local0) }
    // expect: String "12"
    Method (T012) { Local0 = 1 Store ("12", RefOf (Local0)) Return (Local0) }
    // expect: String "0000000000000034"
    Method (T013) { Local0 = 1 STRG (RefOf (Local0)) Store (0x34, RefOf (Local0)) Return (Local0) }
    // expect: Buffer {56 34 00}
    Method (T014) { Local0 = 1 STRG (RefOf (Local0)) Local0 = Buffer () {1, 2, 3} Store (0x3456, RefOf (Local0)) Return (Local0) }
    // expect: AE_AML_TARGET_TYPE
    Method (T015) { Local0 = 1 PACK (RefOf (Local0)) Add (1, 2, RefOf (Local0)) Return (Local0) }
    // expect: String "0000000000000003"
    Method (T016) { Local0 = 1 STRG (RefOf (Local0)) Add (1, 2, RefOf (Local0)) Return (Local0) }
    // expect: Buffer {78 79 7a 00}
    Method (T017) { Local0 = 1 STRG (RefOf (Local0)) ToBuffer ("xyz", RefOf (Local0)) Return (Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T018) { Local0 = 1 STRG (RefOf (Local0)) REFR (RefOf (Local0)) Return (0) }
    // expect: String "12"
    Method (T019) { Local0 = 1 REFR (RefOf (Local0)) STRG (RefOf (Local0)) Return (Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T020) { Local0 = 1 INCR (RefOf (Local0)) Return (Local0) }
    // expect: String "12"
    Method (T021) { Local0 = Package () {1, 2} NUMB (RefOf (Local0)) STRG (RefOf (Local0)) Return (Local0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T022) { Local0 = Package () {1, 2} NUMB (RefOf (Local0)) PACK (RefOf (Local0)) Return (Local0) }
    // expect: Integer 0x1
    Method (T023) { Return (SAME (RefOf (PKG0))) }
    // args: 5
    // expect: AE_AML_OPERAND_TYPE
    Method (T024, 1) { STRG (RefOf (Arg0)) PACK (RefOf (Arg0)) Return (Arg0) }

    // A reference to an element is no number.
    Method (TAKE, 1) { INT1 = Arg0 Return (INT1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T030) { Return (TAKE (PKG0[0])) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T031) { INT1 = PKG0[0] Return (INT1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T032) { Local0 = PKG0[0] INT1 = Local0 Return (INT1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T033) { Local0 = PKG0[0] Return (Local0 + 1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T034) { STR1 = BUF0[0] Return (STR1) }

    // A buffer that is written to a field of itself.
    CreateField (BUF0, 4, 60, NIBB)
    CreateField (BUF0, 16, 64, BYTS)
    CreateDWordField (BUF0, 1, DWRD)
    CreateField (BUF0, 3, 1, ONEB)
    // expect: Buffer {11 20 30 40 50 60 70 80 09 0a 0b 0c 0d 0e 0f 10}
    Method (T040) { NIBB = BUF0 Return (BUF0) }
    // expect: Buffer {11 20 11 20 11 20 11 20 11 20 0b 0c 0d 0e 0f 10}
    Method (T041) { BYTS = BUF0 Return (BUF0) }
    // expect: Buffer {11 11 20 11 20 20 11 20 11 20 0b 0c 0d 0e 0f 10}
    Method (T042) { DWRD = BUF0 Return (BUF0) }
    // expect: Buffer {19 11 20 11 20 20 11 20 11 20 0b 0c 0d 0e 0f 10}
    Method (T043) { ONEB = BUF0 Return (BUF0) }
    // expect: Buffer {99 11 01 12 01 02 12 01 11 20 0b 0c 0d 0e 0f 10}
    Method (T044) { ToBuffer (BUF0, NIBB) Return (BUF0) }

    // A method that gives nothing where a value is needed.
    Method (VOID) { Noop }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T050) { If (VOID ()) { Return (1) } Return (0) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T051) { While (VOID ()) { Return (1) } Return (0) }
    Method (PRET) { Return (Package () {1}) }
    // expect: AE_TYPE
    Method (T052) { If (PRET ()) { Return (1) } Return (0) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T053) { If (LNot (PRET ())) { Return (1) } Return (0) }

    // What a store of a reference to Debug shows.
    // expect: Integer 0x0
    // debug: "here"
    // debug: Reference
    // debug: Reference
    Method (T060) { Debug = "here" Debug = RefOf (INT0) Local0 = PKG0[0] Debug = Local0 Return (0) }
    // The element behind a reference may have elements of its own (seed 9966).
    // expect: Integer 0x0
    // debug: Reference
    // debug: Package  (Contains 0x02 Elements):
    // debug: (00) Reference
    // debug: (01) 0x5
    // debug: 0x7
    Method (T059)
    {
        Local0 = Package () {Package () {1, Package () {"a", Buffer () {1}}}, 5}
        Debug = Index (Local0, 0)
        Local1 = Package () {0, 5}
        Local1[0] = Index (Local0, 0)
        Debug = Local1
        Debug = 7
        Return (0)
    }
    // An empty buffer is no number.
    // expect: AE_AML_BUFFER_LIMIT
    Method (T070) { Local0 = Buffer (0) {} Local0++ Return (Local0) }
    // expect: AE_AML_BUFFER_LIMIT
    Method (T071) { Local0 = Buffer (0) {} Return (Local0 + 1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T072) { Local0 = Package () {1} Local0-- Return (Local0) }

    // A literal in a local, changed by way of Index.
    Method (LITR) { Local2 = "abc" Local2[1] = 0x58 Return (Local2) }
    // expect: String "aXc"
    Method (T061) { LITR () Return (LITR ()) }
    Method (LIT3) { Local2 = "abc" Local0 = Concatenate (Local2, "") Local2[1] = 0x58 Return (Local0) }
    // expect: String "aXc"
    Method (T063) { LIT3 () Return (LIT3 ()) }
    // expect: Integer 0x5
    Method (T064) { Name (TXT0, "") ToInteger (DerefOf (RefOf (INT1)), TXT0) TXT0 = 5 Return (INT1) }
    // expect: Integer 0x6
    Method (T065) { Name (TXT0, "") ToInteger (DerefOf (PKG0[0]), TXT0) TXT0 = 6 Return (DerefOf (PKG0[0])) }
    Method (SETI, 1) { INT1 = 77 Return (Arg0) }
    // expect: Integer 0x4d
    Method (T066) { Return (SETI (DerefOf (RefOf (INT1)))) }
    // expect: Integer 0x8
    Method (T067) { INT1 = 8 Return (SETI (INT1)) }
    // expect: Integer 0x9
    Method (T068) { Name (TXT0, "") ToInteger (Or (1, 2, Local0), TXT0) TXT0 = 9 Return (Local0) }
    Method (LIT2) { Local2 = "abc" Local1 = Local2 Local2[1] = 0x58 Return (Local1) }
    // expect: String "abc"
    Method (T062) { Return (LIT2 ()) }

    // A name in a package that does not exist leaves its element empty.
    External (NOPE, UnknownObj)
    // expect: Integer 0x7
    Method (T090) { Local0 = Package () {INT0, NOPE} Return (DerefOf (Local0[0])) }
    // expect: Integer 0x0
    Method (T091) { Local0 = Package () {INT0, NOPE} Return (ObjectType (Local0[1])) }
    // expect: AE_AML_UNINITIALIZED_ELEMENT
    Method (T092) { Local0 = Package () {INT0, NOPE} Return (DerefOf (Local0[1])) }
    // expect: Integer 0x3
    Method (T093) { Local0 = Package () {INT0, NOPE} Local0[1] = 3 Return (DerefOf (Local0[1])) }
    // LoadTable looks for the table before it looks at the paths.
    // expect: Integer 0x0
    Method (T094) { Return (LoadTable ("OEM1", "", "", "\\NOPE", "NOPE", 0)) }
    // expect: AE_AML_NO_RETURN_VALUE
    // debug: "called"
    Method (T095) { Local0 = NONE () + CALL () Return (1) }
    Method (NONE) { }
    Method (CALL) { Debug = "called" Return (1) }
    // The target of CondRefOf, too, may not exist.
    // expect: Integer 0x0
    Method (T096) { Return (CondRefOf (NOPE, NOPE)) }
    // expect: AE_AML_TARGET_TYPE
    Method (T097) { Return (CondRefOf (INT0, NOPE)) }
}
