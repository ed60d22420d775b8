// What becomes of failures that `\_ERR` forgives: this suite is run once more with such a method.
DefinitionBlock ("", "DSDT", 2, "NITRO", "FORGIVEN", 1)
{
    External (NOPE, IntObj) External (NOPM, MethodObj) External (\NOPE.XX) External (\NOPE.XXXX, MethodObj)
    External (NOPR, OpRegionObj) External (M006, MethodObj)
    Name (INT, 5) Name (BUF, Buffer () {1, 2}) Name (PKG, Package () {1, 2}) Name (STR, "text") Name (I99, 3)
    Mutex (MTX5, 5) Method (SER1, 0, Serialized, 1) { Return (1) } Method (SER2, 1, Serialized, 1) { Return (1) }
    Method (ARG, 1) { Debug = "arg" Return (5) }
    // A field without an object, a connection that is none, and an integer that is a scope.
    Field (NOPR, ByteAcc, NoLock) { BADF, 8 }
    OperationRegion (GPI0, GeneralPurposeIo, 0, 8)
    Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (INT), C0, 1, C1, 1 }
    Name (INT0, 5) Scope (INT0) { Name (XX, 1) }
    OperationRegion (R001, SystemMemory, 0x400, 0x100) Field (R001, ByteAcc, NoLock) { F001, 8 }
    Device (D9) { Name (_ADR, 0) }
    Method (A1) { If (1) { NOPM () Debug = 1 } Debug = 2 }
    Method (A3) { While (1) { NOPM () Debug = 1 Break } Debug = 2 }
    Method (A5) { NOPM () Debug = CondRefOf (NOPM) NOPM () Debug = 3 }
    Method (A6) { If (0) {} Else { NOPM () Debug = 1 } Debug = 2 }
    Method (A7) { \NOPE.XXXX () Debug = 2 }

    // A name that is not there as a statement: in a method that another method calls it fails once.
    // expect: AE_NOT_FOUND
    // debug: 0x1
    Method (T001) { Debug = 1 M006() Debug = 2 Debug = "end" Return (1) }
    // expect: AE_NOT_FOUND
    Method (T002) { A1 () Debug = 3 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T003) { If (1) { NOPM () Debug = 1 } Return (1) }
    // expect: AE_NOT_FOUND
    Method (T004) { A3 () Debug = 3 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T005) { NOPM () Debug = 1 NOPM () Debug = CondRefOf (NOPM) Return (1) }
    // expect: AE_NOT_FOUND
    Method (T006) { A5 () Debug = 2 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T007) { A6 () Debug = 3 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T008) { A7 () Debug = 3 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T009) { \NOPE.XXXX () Debug = 3 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T010) { \NOPM () Debug = CondRefOf (\NOPM) Debug = NOPM Return (1) }
    // expect: AE_NOT_FOUND
    Method (T011) { NOPM () Local0 = NOPM () Debug = 4 Local0 = NOPM Return (1) }

    // A name that has no object fails where it is met, and where the operation reads it.
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T012) { Return (BADF) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T013) { Return (C1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T014) { Local0 = BADF Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T015) { Local0 = C1 Debug = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T016) { Local0 = INT0 Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T017) { Local0 = BADF + 1 Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T018) { Local0 = C1 + 1 Debug = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T019) { Local0 = INT0 + 1 Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T020) { ARG (BADF) Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T021) { ARG (C1) Debug = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T022) { ARG (INT0) Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T023) { If (BADF) { Debug = 2 } Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T024) { If (C1) { Debug = 2 } Debug = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T025) { If (INT0) { Debug = 2 } Debug = 1 Return (1) }
    // expect: AE_AML_NO_OPERAND
    Method (T026) { BADF = 1 Debug = 1 Return (1) }
    // expect: AE_AML_NO_OPERAND
    Method (T027) { C1 = 1 Debug = 1 Return (1) }
    // expect: Integer 0x1
    // debug: 0x1
    Method (T028) { INT0 = 1 Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T029) { BADF++ Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T030) { C1++ Debug = 1 Return (1) }
    // expect: Integer 0x1
    // debug: 0x1
    Method (T031) { INT0++ Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T032) { Return (BADF == 1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T033) { Return (Concatenate (C1, 1)) }
    // expect: Integer 0x2
    Method (T034) { Return (ToInteger (INT0)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T035) { CopyObject (BADF, Local0) Debug = 1 Return (1) }
    // expect: Integer 0x1
    // debug: 0x1
    Method (T036) { CopyObject (INT0, Local0) Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T037) { Return (BADF [0]) }

    // `DerefOf` and `Load` of a name that is not there.
    // expect: AE_NOT_FOUND
    Method (T038) { Local0 = DerefOf (NOPE) Debug = 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T039) { Return (DerefOf (NOPE)) }
    // expect: AE_NOT_FOUND
    Method (T040) { Debug = DerefOf (NOPM ()) Return (1) }
    // expect: AE_NOT_FOUND
    Method (T041) { If (DerefOf (NOPE)) { Debug = 1 } Return (1) }
    // expect: AE_NOT_FOUND
    Method (T042) { Debug = ToInteger (DerefOf (NOPE)) Return (1) }
    // expect: AE_NOT_FOUND
    Method (T043) { Local0 = DerefOf (NOPE) + 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T044) { INT = DerefOf (NOPE) Debug = INT Return (1) }
    // expect: AE_NOT_FOUND
    Method (T045) { If (LEqual (DerefOf (NOPE), 1)) { Debug = 1 } Return (1) }
    // expect: AE_AML_NAME_NOT_FOUND
    Method (T046) { Load (NOPE, Local0) Debug = 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T047) { Load (NOPE, NOPE) Debug = 1 Return (1) }
    // expect: AE_AML_NAME_NOT_FOUND
    Method (T048) { Load (NOPE, Local1) Debug = 1 Return (1) }
    // expect: AE_AML_NAME_NOT_FOUND
    Method (T049) { Load (\NOPE.XX, Local1) Debug = 1 Return (1) }

    // A declaration whose buffer or package fails does not fail once more.
    // expect: AE_NOT_FOUND
    Method (T050) { Name (N1, Buffer (NOPE) {}) Debug = 1 Return (1) }
    // expect: AE_AML_UNINITIALIZED_LOCAL
    Method (T051) { Name (N1, Buffer (1 / Local7) {}) Debug = 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T052) { Local0 = Buffer (NOPE) {} Debug = 1 Return (1) }
    // expect: AE_AML_NAME_NOT_FOUND
    Method (T053) { Name (N3, Package (NOPE) {1}) Debug = 3 Return (1) }

    // A call that cannot begin: the statement that it is in is given up.
    // expect: AE_AML_MUTEX_ORDER
    Method (T054) { Acquire (MTX5, 0) SER1 () Debug = 1 Release (MTX5) Return (3) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T055) { Acquire (MTX5, 0) Debug = SER1 () + 1 Debug = 1 Release (MTX5) Return (3) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T056) { Acquire (MTX5, 0) If (SER1 ()) { Debug = 1 } Release (MTX5) Return (3) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T057) { Acquire (MTX5, 0) Return (SER1 ()) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T058) { Acquire (MTX5, 0) Local0 = SER1 () Debug = 2 Debug = Local0 Return (3) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T059) { Acquire (MTX5, 0) Debug = SER2 (SER1 ()) Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T060) { Acquire (MTX5, 0) Debug = 7 + SER1 () Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T061) { Acquire (MTX5, 0) If (7 + SER1 ()) { Debug = 3 } Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T062) { Acquire (MTX5, 0) If (SER1 ()) { Debug = 3 } Else { Debug = 4 } Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T063) { Acquire (MTX5, 0) While (SER1 ()) { Debug = 3 Break } Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T064) { Acquire (MTX5, 0) Local0 = Package () {0} Local0[0] = SER1 () Debug = Local0 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T065) { Acquire (MTX5, 0) If (1) { Local0 = SER1 () Debug = 2 } Debug = 3 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T066) { Acquire (MTX5, 0) Return (SER1 ()) Debug = 3 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T067) { Acquire (MTX5, 0) Debug = ARG (SER1 ()) Debug = 4 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T068) { Acquire (MTX5, 0) Local0 = Add (SER1 (), 5) Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T069) { Acquire (MTX5, 0) While (1) { SER1 () Debug = 1 Break } Debug = 2 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T070) { Acquire (MTX5, 0) While (1) { Local0 = Add (5, SER1 ()) Debug = 1 Break } Debug = 2 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T071) { Acquire (MTX5, 0) Local0 = Buffer (SER1 ()) {1, 2} Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T072) { Acquire (MTX5, 0) If (Add (SER1 (), 1)) { Debug = 1 } Else { Debug = 2 } Debug = 3 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T073) { Acquire (MTX5, 0) While (LEqual (SER1 (), 1)) { Debug = 1 Break } Debug = 3 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T074) { Acquire (MTX5, 0) Local0 = 0 While (Local0 < 2) { Local0++ If (SER1 () == 1) { Debug = 1 Continue } Debug = 2 } Debug = 3 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T075) { Acquire (MTX5, 0) CreateByteField (BUF, SER1 (), BF00) Debug = 1 Return (1) }
    // expect: AE_AML_MUTEX_ORDER
    Method (T076) { Acquire (MTX5, 0) Name (NN00, Package () {1}) If (1) { Return (SER1 ()) } Debug = 4 Return (1) }

    // What makes a field in a buffer enters the names that it does not find.
    // expect: AE_NOT_FOUND
    Method (T077) { CreateByteField (NOPE, 0, F1) Debug = 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T078) { CreateByteField (BUF, NOPE, F1) Debug = 1 Return (2) }
    // expect: AE_NOT_FOUND
    Method (T079) { CreateField (BUF, 0, NOPE, F3) Debug = 3 Return (6) }
    // expect: AE_NOT_FOUND
    Method (T080) { CreateByteField (BUF, Add (NOPE, 1), F1) Debug = 1 Return (2) }
    // expect: AE_NOT_FOUND
    Method (T081) { CreateByteField (NOPE, 0, F1) Local0 = NOPE Debug = 1 Debug = CondRefOf (NOPE) Return (1) }
    // expect: AE_NOT_FOUND
    Method (T082) { CreateByteField (NOPM (), 0, F1) Debug = 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T083) { CreateByteField (\NOPE, 0, F1) Debug = CondRefOf (\NOPE) Debug = 1 Return (1) }
    // expect: AE_NOT_FOUND
    Method (T084) { DataTableRegion (DR, NOPE, "", "") Debug = 1 Return (1) }

    // Predicates that have no value.
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T085) { If (Store (Local1, Local1)) { Return (1) } Return (2) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T086) { While (Store (Local1, Local1)) { Return (1) } Return (2) }

    // Field lists that cannot be.
    // expect: AE_AML_INTERNAL
    Method (T087, 0, Serialized) { Field (GPI0, ByteAcc, NoLock, Preserve) { Connection (\STR), I0, 1, I1, 1 } Debug = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T088, 0, Serialized) { Field (BUF, ByteAcc, NoLock, Preserve) { AA, 8 } Debug = 1 Return (2) }

    // A bank that is no number.
    // expect: Integer 0x2
    // debug: 0x1
    Method (T089) { BankField (R001, F001, D9, ByteAcc, NoLock) { NB00, 8 } Debug = 1 Return (2) }
    // expect: Integer 0x2
    // debug: 0x1
    Method (T090) { Local0 = RefOf (I99) BankField (R001, F001, Local0, ByteAcc, NoLock) { NB00, 8 } Debug = 1 Return (2) }
    // expect: Integer 0x2
    // debug: 0x1
    Method (T091) { BankField (R001, F001, PKG, ByteAcc, NoLock) { NB00, 8 } Debug = 1 Return (2) }
    // expect: AE_AML_REGISTER_LIMIT
    Method (T092) { Local0 = RefOf (I99) BankField (R001, F001, Local0, ByteAcc, NoLock) { NB00, 8 } Debug = NB00 Return (2) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T093) { Local0 = D9 BankField (R001, F001, Local0, ByteAcc, NoLock) { NB00, 8 } Debug = 1 Return (2) }
    // expect: Integer 0x2
    // memory: write8 0x400 0x3
    // memory: read8 0x400 0x3
    // debug: 0x3
    Method (T094) { BankField (R001, F001, I99, ByteAcc, NoLock) { NB00, 8 } Debug = NB00 Return (2) }
}
