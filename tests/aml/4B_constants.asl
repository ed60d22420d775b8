// constants: Local5, Local6 and Local7 stand for Zero, One and Ones. As targets: the result is given, and stored
// nowhere (AcpiExStore, AcpiExCheckObjectType).
// debug: "OWN"
// debug: 0x3
DefinitionBlock ("", "DSDT", 2, "NITRO", "TARGETS", 1)
{
    Name (INT0, 5)
    Name (INT1, 1)
    Name (INT5, 5)
    Name (INT7, 7)
    Name (STR0, "ABC")
    Name (STR1, "5")
    Name (BUF0, Buffer (2) {1, 2})
    Name (PKG0, Package (2) {7, "TEXT"})
    Device (DEV0) { Name (_ADR, 1) }
    OperationRegion (REG0, SystemMemory, 0x1000, 0x10)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    Debug = "OWN"
    Debug = Add (INT1, 2, Local6)

    // expect: Integer 0x1
    Method (T001, 0, Serialized)
    {
        Return (Store (1, Local5))
    }

    // expect: Integer 0x3
    Method (T002, 0, Serialized)
    {
        Return (Or (INT1, 2, Local5))
    }

    // expect: Integer 0x3
    Method (T003, 0, Serialized)
    {
        Return (Add (INT1, 2, Local5))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T004, 0, Serialized)
    {
        Return (Subtract (INT1, 2, Local5))
    }

    // expect: Integer 0x3
    Method (T005, 0, Serialized)
    {
        Return (Divide (INT7, 2, Local5, Local5))
    }

    // expect: Integer 0x1
    Method (T006, 0, Serialized)
    {
        Return (Mod (INT7, 2, Local5))
    }

    // expect: Integer 0xe
    Method (T007, 0, Serialized)
    {
        Return (Multiply (INT7, 2, Local5))
    }

    // expect: Integer 0xfffffffffffffff8
    Method (T008, 0, Serialized)
    {
        Return (Not (INT7, Local5))
    }

    // expect: Integer 0x2
    Method (T009, 0, Serialized)
    {
        Return (And (INT7, 2, Local5))
    }

    // expect: Integer 0x1c
    Method (T00A, 0, Serialized)
    {
        Return (ShiftLeft (INT7, 2, Local5))
    }

    // expect: Integer 0x5
    Method (T00B, 0, Serialized)
    {
        Return (ToInteger (STR1, Local5))
    }

    // expect: Buffer {35 00}
    Method (T00C, 0, Serialized)
    {
        Return (ToBuffer (STR1, Local5))
    }

    // expect: String "0000000000000005"
    Method (T00D, 0, Serialized)
    {
        Return (ToHexString (INT5, Local5))
    }

    // expect: String "ABC5"
    Method (T00E, 0, Serialized)
    {
        Return (Concatenate (STR0, STR1, Local5))
    }

    // expect: String "B"
    Method (T00F, 0, Serialized)
    {
        Return (Mid (STR0, 1, 1, Local5))
    }

    // expect: Integer 0x5
    Method (T010, 0, Serialized)
    {
        Return (CopyObject (5, Local5))
    }

    // expect: Integer 0x3
    Method (T011, 0, Serialized)
    {
        Return (FindSetLeftBit (INT5, Local5))
    }

    // expect: Integer 0x5
    Method (T012, 0, Serialized)
    {
        Return (FromBCD (INT5, Local5))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T013, 0, Serialized)
    {
        Return (CondRefOf (INT0, Local5))
    }

    // expect: Integer 0x0
    Method (T014, 0, Serialized)
    {
        Return (CondRefOf (MISS, Local5))
    }

    // expect: Integer 0x1
    Method (T015, 0, Serialized)
    {
        Return (Increment (Local5))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T016, 0, Serialized)
    {
        Return (Decrement (Local5))
    }

    // expect: String "A"
    Method (T017, 0, Serialized)
    {
        Return (ToString (Buffer (4) {0x41, 0, 0, 0}, 8, Local5))
    }

    // expect: Buffer {79 00}
    Method (T018, 0, Serialized)
    {
        Return (ConcatenateResTemplate (Buffer (2) {0x79, 0}, Buffer (2) {0x79, 0}, Local5))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T019, 0, Serialized)
    {
        Return (DerefOf (Local5))
    }

    // expect: Integer 0x1
    Method (T01A, 0, Serialized)
    {
        Return (ObjectType (Local5))
    }

    // expect: Integer 0x8
    Method (T01B, 0, Serialized)
    {
        Return (SizeOf (Local5))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T01C, 0, Serialized)
    {
        Return (NAnd (INT1, 2, Local5))
    }

    // expect: Integer 0x3
    Method (T01D, 0, Serialized)
    {
        Return (XOr (INT1, 2, Local5))
    }

    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T01E, 0, Serialized)
    {
        Return (Divide (INT7, 0, Local5))
    }

    // expect: String "5"
    Method (T01F, 0, Serialized)
    {
        Return (ToDecimalString (INT5, Local5))
    }

    // expect: Integer 0x5
    Method (T020, 0, Serialized)
    {
        Return (ToBCD (INT5, Local5))
    }

    // expect: Buffer {00}
    Method (T021, 0, Serialized)
    {
        Return (Store (Buffer (1) {}, Local5))
    }

    // expect: String "s"
    Method (T022, 0, Serialized)
    {
        Return (Store ("s", Local5))
    }

    // expect: Package {Integer 0x1}
    Method (T023, 0, Serialized)
    {
        Return (Store (Package (1) {1}, Local5))
    }

    // expect: Integer 0x5
    Method (T024, 0, Serialized)
    {
        Return (Store (RefOf (INT0), Local5))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T025, 0, Serialized)
    {
        Return (Store (DEV0, Local5))
    }

    // expect: Buffer {01 02}
    Method (T026, 0, Serialized)
    {
        Return (Store (BUF0, Local5))
    }

    // expect: Integer 0x7
    Method (T027, 0, Serialized)
    {
        Return (Store (Index (PKG0, 0), Local5))
    }

    // expect: Integer 0x0
    // memory: read8 0x1000 0x0
    Method (T028, 0, Serialized)
    {
        Return (Store (FLD0, Local5))
    }

    // expect: AE_TYPE
    Method (T029, 0, Serialized)
    {
        Return (CopyObject (DEV0, Local5))
    }

    // expect: Package {Integer 0x7, String "TEXT"}
    Method (T02A, 0, Serialized)
    {
        Return (CopyObject (PKG0, Local5))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T02B, 0, Serialized)
    {
        Return (Add ("x", PKG0, Local5))
    }

    // expect: Integer 0x1
    Method (T02C, 0, Serialized)
    {
        Return (Store (1, Local6))
    }

    // expect: Integer 0x3
    Method (T02D, 0, Serialized)
    {
        Return (Or (INT1, 2, Local6))
    }

    // expect: Integer 0x3
    Method (T02E, 0, Serialized)
    {
        Return (Add (INT1, 2, Local6))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T02F, 0, Serialized)
    {
        Return (Subtract (INT1, 2, Local6))
    }

    // expect: Integer 0x3
    Method (T030, 0, Serialized)
    {
        Return (Divide (INT7, 2, Local6, Local6))
    }

    // expect: Integer 0x1
    Method (T031, 0, Serialized)
    {
        Return (Mod (INT7, 2, Local6))
    }

    // expect: Integer 0xe
    Method (T032, 0, Serialized)
    {
        Return (Multiply (INT7, 2, Local6))
    }

    // expect: Integer 0xfffffffffffffff8
    Method (T033, 0, Serialized)
    {
        Return (Not (INT7, Local6))
    }

    // expect: Integer 0x2
    Method (T034, 0, Serialized)
    {
        Return (And (INT7, 2, Local6))
    }

    // expect: Integer 0x1c
    Method (T035, 0, Serialized)
    {
        Return (ShiftLeft (INT7, 2, Local6))
    }

    // expect: Integer 0x5
    Method (T036, 0, Serialized)
    {
        Return (ToInteger (STR1, Local6))
    }

    // expect: Buffer {35 00}
    Method (T037, 0, Serialized)
    {
        Return (ToBuffer (STR1, Local6))
    }

    // expect: String "0000000000000005"
    Method (T038, 0, Serialized)
    {
        Return (ToHexString (INT5, Local6))
    }

    // expect: String "ABC5"
    Method (T039, 0, Serialized)
    {
        Return (Concatenate (STR0, STR1, Local6))
    }

    // expect: String "B"
    Method (T03A, 0, Serialized)
    {
        Return (Mid (STR0, 1, 1, Local6))
    }

    // expect: Integer 0x5
    Method (T03B, 0, Serialized)
    {
        Return (CopyObject (5, Local6))
    }

    // expect: Integer 0x3
    Method (T03C, 0, Serialized)
    {
        Return (FindSetLeftBit (INT5, Local6))
    }

    // expect: Integer 0x5
    Method (T03D, 0, Serialized)
    {
        Return (FromBCD (INT5, Local6))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T03E, 0, Serialized)
    {
        Return (CondRefOf (INT0, Local6))
    }

    // expect: Integer 0x0
    Method (T03F, 0, Serialized)
    {
        Return (CondRefOf (MISS, Local6))
    }

    // expect: Integer 0x2
    Method (T040, 0, Serialized)
    {
        Return (Increment (Local6))
    }

    // expect: Integer 0x0
    Method (T041, 0, Serialized)
    {
        Return (Decrement (Local6))
    }

    // expect: String "A"
    Method (T042, 0, Serialized)
    {
        Return (ToString (Buffer (4) {0x41, 0, 0, 0}, 8, Local6))
    }

    // expect: Buffer {79 00}
    Method (T043, 0, Serialized)
    {
        Return (ConcatenateResTemplate (Buffer (2) {0x79, 0}, Buffer (2) {0x79, 0}, Local6))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T044, 0, Serialized)
    {
        Return (DerefOf (Local6))
    }

    // expect: Integer 0x1
    Method (T045, 0, Serialized)
    {
        Return (ObjectType (Local6))
    }

    // expect: Integer 0x8
    Method (T046, 0, Serialized)
    {
        Return (SizeOf (Local6))
    }

    // expect: Integer 0x1
    Method (T047, 0, Serialized)
    {
        Return (Store (Local6, INT0))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T048, 0, Serialized)
    {
        Return (NAnd (INT1, 2, Local6))
    }

    // expect: Integer 0x3
    Method (T049, 0, Serialized)
    {
        Return (XOr (INT1, 2, Local6))
    }

    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T04A, 0, Serialized)
    {
        Return (Divide (INT7, 0, Local6))
    }

    // expect: String "5"
    Method (T04B, 0, Serialized)
    {
        Return (ToDecimalString (INT5, Local6))
    }

    // expect: Integer 0x5
    Method (T04C, 0, Serialized)
    {
        Return (ToBCD (INT5, Local6))
    }

    // expect: Buffer {00}
    Method (T04D, 0, Serialized)
    {
        Return (Store (Buffer (1) {}, Local6))
    }

    // expect: String "s"
    Method (T04E, 0, Serialized)
    {
        Return (Store ("s", Local6))
    }

    // expect: Package {Integer 0x1}
    Method (T04F, 0, Serialized)
    {
        Return (Store (Package (1) {1}, Local6))
    }

    // expect: Integer 0x1
    Method (T050, 0, Serialized)
    {
        Return (Store (RefOf (INT0), Local6))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T051, 0, Serialized)
    {
        Return (Store (DEV0, Local6))
    }

    // expect: Buffer {01 02}
    Method (T052, 0, Serialized)
    {
        Return (Store (BUF0, Local6))
    }

    // expect: Integer 0x7
    Method (T053, 0, Serialized)
    {
        Return (Store (Index (PKG0, 0), Local6))
    }

    // expect: Integer 0x0
    // memory: read8 0x1000 0x0
    Method (T054, 0, Serialized)
    {
        Return (Store (FLD0, Local6))
    }

    // expect: AE_TYPE
    Method (T055, 0, Serialized)
    {
        Return (CopyObject (DEV0, Local6))
    }

    // expect: Package {Integer 0x7, String "TEXT"}
    Method (T056, 0, Serialized)
    {
        Return (CopyObject (PKG0, Local6))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T057, 0, Serialized)
    {
        Return (Add ("x", PKG0, Local6))
    }

    // expect: Integer 0x1
    Method (T058, 0, Serialized)
    {
        Return (Store (1, Local7))
    }

    // expect: Integer 0x3
    Method (T059, 0, Serialized)
    {
        Return (Or (INT1, 2, Local7))
    }

    // expect: Integer 0x3
    Method (T05A, 0, Serialized)
    {
        Return (Add (INT1, 2, Local7))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T05B, 0, Serialized)
    {
        Return (Subtract (INT1, 2, Local7))
    }

    // expect: Integer 0x3
    Method (T05C, 0, Serialized)
    {
        Return (Divide (INT7, 2, Local7, Local7))
    }

    // expect: Integer 0x1
    Method (T05D, 0, Serialized)
    {
        Return (Mod (INT7, 2, Local7))
    }

    // expect: Integer 0xe
    Method (T05E, 0, Serialized)
    {
        Return (Multiply (INT7, 2, Local7))
    }

    // expect: Integer 0xfffffffffffffff8
    Method (T05F, 0, Serialized)
    {
        Return (Not (INT7, Local7))
    }

    // expect: Integer 0x2
    Method (T060, 0, Serialized)
    {
        Return (And (INT7, 2, Local7))
    }

    // expect: Integer 0x1c
    Method (T061, 0, Serialized)
    {
        Return (ShiftLeft (INT7, 2, Local7))
    }

    // expect: Integer 0x5
    Method (T062, 0, Serialized)
    {
        Return (ToInteger (STR1, Local7))
    }

    // expect: Buffer {35 00}
    Method (T063, 0, Serialized)
    {
        Return (ToBuffer (STR1, Local7))
    }

    // expect: String "0000000000000005"
    Method (T064, 0, Serialized)
    {
        Return (ToHexString (INT5, Local7))
    }

    // expect: String "ABC5"
    Method (T065, 0, Serialized)
    {
        Return (Concatenate (STR0, STR1, Local7))
    }

    // expect: String "B"
    Method (T066, 0, Serialized)
    {
        Return (Mid (STR0, 1, 1, Local7))
    }

    // expect: Integer 0x5
    Method (T067, 0, Serialized)
    {
        Return (CopyObject (5, Local7))
    }

    // expect: Integer 0x3
    Method (T068, 0, Serialized)
    {
        Return (FindSetLeftBit (INT5, Local7))
    }

    // expect: Integer 0x5
    Method (T069, 0, Serialized)
    {
        Return (FromBCD (INT5, Local7))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T06A, 0, Serialized)
    {
        Return (CondRefOf (INT0, Local7))
    }

    // expect: Integer 0x0
    Method (T06B, 0, Serialized)
    {
        Return (CondRefOf (MISS, Local7))
    }

    // expect: Integer 0x0
    Method (T06C, 0, Serialized)
    {
        Return (Increment (Local7))
    }

    // expect: Integer 0xfffffffffffffffe
    Method (T06D, 0, Serialized)
    {
        Return (Decrement (Local7))
    }

    // expect: String "A"
    Method (T06E, 0, Serialized)
    {
        Return (ToString (Buffer (4) {0x41, 0, 0, 0}, 8, Local7))
    }

    // expect: Buffer {79 00}
    Method (T06F, 0, Serialized)
    {
        Return (ConcatenateResTemplate (Buffer (2) {0x79, 0}, Buffer (2) {0x79, 0}, Local7))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T070, 0, Serialized)
    {
        Return (DerefOf (Local7))
    }

    // expect: Integer 0x1
    Method (T071, 0, Serialized)
    {
        Return (ObjectType (Local7))
    }

    // expect: Integer 0x8
    Method (T072, 0, Serialized)
    {
        Return (SizeOf (Local7))
    }

    // expect: Integer 0xffffffffffffffff
    Method (T073, 0, Serialized)
    {
        Return (NAnd (INT1, 2, Local7))
    }

    // expect: Integer 0x3
    Method (T074, 0, Serialized)
    {
        Return (XOr (INT1, 2, Local7))
    }

    // expect: AE_AML_DIVIDE_BY_ZERO
    Method (T075, 0, Serialized)
    {
        Return (Divide (INT7, 0, Local7))
    }

    // expect: String "5"
    Method (T076, 0, Serialized)
    {
        Return (ToDecimalString (INT5, Local7))
    }

    // expect: Integer 0x5
    Method (T077, 0, Serialized)
    {
        Return (ToBCD (INT5, Local7))
    }

    // expect: Buffer {00}
    Method (T078, 0, Serialized)
    {
        Return (Store (Buffer (1) {}, Local7))
    }

    // expect: String "s"
    Method (T079, 0, Serialized)
    {
        Return (Store ("s", Local7))
    }

    // expect: Package {Integer 0x1}
    Method (T07A, 0, Serialized)
    {
        Return (Store (Package (1) {1}, Local7))
    }

    // expect: Integer 0x1
    Method (T07B, 0, Serialized)
    {
        Return (Store (RefOf (INT0), Local7))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T07C, 0, Serialized)
    {
        Return (Store (DEV0, Local7))
    }

    // expect: Buffer {01 02}
    Method (T07D, 0, Serialized)
    {
        Return (Store (BUF0, Local7))
    }

    // expect: Integer 0x7
    Method (T07E, 0, Serialized)
    {
        Return (Store (Index (PKG0, 0), Local7))
    }

    // expect: Integer 0x0
    // memory: read8 0x1000 0x0
    Method (T07F, 0, Serialized)
    {
        Return (Store (FLD0, Local7))
    }

    // expect: AE_TYPE
    Method (T080, 0, Serialized)
    {
        Return (CopyObject (DEV0, Local7))
    }

    // expect: Package {Integer 0x7, String "TEXT"}
    Method (T081, 0, Serialized)
    {
        Return (CopyObject (PKG0, Local7))
    }

    // expect: AE_AML_OPERAND_TYPE
    Method (T082, 0, Serialized)
    {
        Return (Add ("x", PKG0, Local7))
    }

    // expect: Integer 0x1
    Method (T083, 0, Serialized)
    {
        Local0 = Local7 Local1 = Add (INT1, Local6, Local6) Return (Local6)
    }

    // expect: Integer 0x0
    Method (T084, 0, Serialized)
    {
        Store (1, Local6) Return (Local5)
    }

    // expect: Integer 0x1
    Method (T085, 0, Serialized)
    {
        Increment (Local6) Increment (Local7) Return (Local6)
    }

    // expect: Integer 0x5
    Method (T086, 0, Serialized)
    {
        Return (Add (Store (3, Local6), Increment (Local6), Local6))
    }

    // expect: Integer 0x3
    Method (T087, 0, Serialized)
    {
        Divide (INT7, 2, Local6, Local0) Return (Local0)
    }

    // expect: Integer 0x1
    Method (T088, 0, Serialized)
    {
        Divide (INT7, 2, Local0, Local7) Return (Local0)
    }
}
