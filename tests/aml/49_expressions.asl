// Expressions as elements of packages, which ACPICA does not support, and references that go round.
DefinitionBlock ("", "DSDT", 2, "NITRO", "EXPR", 1)
{
    Name (I000, 2)
    Name (B000, Buffer () {1, 2})
    Name (CNT0, 0)
    Name (P000, Package () {Add (I000, 2)})
    Name (P001, Package () {1, Add (I000, 2), 3})
    Name (P005, Package () {Buffer (Add (I000, 2)) {1}, 7})
    Name (P006, Package () {1, Increment (CNT0), I000, Increment (CNT0), 3})
    // expect: Integer 0x1
    // debug: Package  (Contains 0x01 Elements):
    // debug: (00) [Null Object]
    Method (T000) { Debug = P000 Return (SizeOf (P000)) }
    // expect: Integer 0x3
    // debug: Package  (Contains 0x03 Elements):
    // debug: (00) 0x1
    // debug: (01) [Null Object]
    // debug: (02) [Null Object]
    Method (T001) { Debug = P001 Return (SizeOf (P001)) }
    // expect: Integer 0x1
    // debug: Package  (Contains 0x01 Elements):
    // debug: (00) [Null Object]
    Method (T002) { Debug = P002 Return (SizeOf (P002)) }
    // expect: Integer 0x2
    // debug: Package  (Contains 0x02 Elements):
    // debug: (00) Buffer  [0x04]
    // debug: (01) 0x7
    Method (T005) { Debug = P005 Return (SizeOf (P005)) }
    // expect: Integer 0x2
    // debug: Package  (Contains 0x05 Elements):
    // debug: (00) 0x1
    // debug: (01) [Null Object]
    // debug: (02) [Null Object]
    // debug: (03) [Null Object]
    // debug: (04) [Null Object]
    Method (T006) { Debug = P006 Return (CNT0) }
    // expect: AE_SUPPORT
    Method (T010) { Return (Package () {Add (I000, 2)}) }
    // expect: AE_SUPPORT
    Method (T011) { Return (Package (3) {Multiply (I000, 2), 1}) }
    // expect: AE_SUPPORT
    Method (T012) { Return (Package () {Index (B000, 1)}) }
    // expect: AE_SUPPORT
    Method (T013) { Return (Package () {Package () {LEqual (I000, 2)}}) }
    // expect: AE_SUPPORT
    Method (T014, 0, Serialized) { Name (PP, Package () {Add (I000, 2)}) Return (PP) }
    // expect: Package {Buffer {01 00 00 00}}
    Method (T015) { Return (Package () {Buffer (Add (I000, 2)) {1}}) }
    // expect: AE_SUPPORT
    Method (T016) { Local0 = Package () {1, Increment (CNT0), 2, Increment (CNT0)} Return (5) }
    // expect: Integer 0x4
    Method (T017) { Return (CNT0) }
    // expect: Integer 0x7
    Method (T020) { Local1 = 1 Local2 = RefOf (Local1) Local1 = RefOf (Local2) Return (7) }
    Method (SWAP, 2) { Local0 = Arg0 Arg0 = Arg1 Arg1 = Local0 Return (3) }
    // expect: Integer 0x3
    Method (T021) { Local1 = 1 Local2 = 2 Return (SWAP (RefOf (Local1), RefOf (Local2))) }
    // Last, for ACPICA mistakes the package that comes next in the table.
    If (1) { Name (P002, Package () {Add (I000, 2)}) }
}
