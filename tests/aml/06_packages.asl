// Match, and packages as values.
DefinitionBlock ("", "DSDT", 2, "NITRO", "PACKAGE", 1)
{
    Name (NUMS, Package () {1981, 1983, 1985, 1987, 1989, 1990, 1991, 1993, 1995, 1997, 1999, 2001})
    Name (MIXD, Package () {"abc", 5, Buffer () {1, 2}, Package () {1}, "5", 6})
    // expect: Integer 0x7
    Method (T001) { Return (Match (NUMS, MEQ, 1993, MTR, 0, 0)) }
    // expect: Integer 0x0
    Method (T002) { Return (Match (NUMS, MTR, 0, MTR, 0, 0)) }
    // expect: Integer 0x2
    Method (T003) { Return (Match (NUMS, MGE, 1984, MLE, 2000, 0)) }
    // expect: Integer 0x3
    Method (T004) { Return (Match (NUMS, MGT, 1984, MLT, 1990, 3)) }
    // expect: Integer 0xffffffffffffffff
    Method (T005) { Return (Match (NUMS, MEQ, 1984, MTR, 0, 0)) }
    // expect: Integer 0xffffffffffffffff
    Method (T006) { Return (Match (NUMS, MLT, 1990, MTR, 0, 5)) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T007) { Return (Match (NUMS, MTR, 0, MTR, 0, 12)) }
    // expect: Integer 0xb
    Method (T008) { Return (Match (NUMS, MTR, 0, MTR, 0, 11)) }
    // expect: Integer 0x1
    Method (T009) { Return (Match (MIXD, MEQ, 5, MTR, 0, 0)) }
    // expect: Integer 0x4
    Method (T00A) { Return (Match (MIXD, MEQ, 5, MTR, 0, 2)) }
    // expect: Integer 0x0
    Method (T00B) { Return (Match (MIXD, MEQ, "abc", MTR, 0, 0)) }
    // expect: Integer 0x4
    Method (T00C) { Return (Match (MIXD, MEQ, "5", MTR, 0, 0)) }
    // expect: Integer 0x2
    Method (T00D) { Return (Match (MIXD, MEQ, Buffer () {1, 2}, MTR, 0, 0)) }
    // expect: Integer 0x0
    Method (T00E) { Return (Match (MIXD, MGT, 5, MTR, 0, 0)) }
    // expect: Integer 0x1
    Method (T00F) { Return (Match (MIXD, MLE, 5, MGE, 5, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T010) { Return (Match (MIXD, MEQ, Package () {1}, MTR, 0, 0)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T011) { Return (Match ("text", MEQ, 1, MTR, 0, 0)) }
    // Assigning a package copies it deeply.
    Name (COPY, Package () {0})
    // expect: Integer 0x7bd
    Method (T012) { COPY = NUMS COPY[0] = 7 Return (DerefOf (NUMS[0])) }
    // expect: Package {String "abc", Integer 0x5, Buffer {01 02}, Package {Integer 0x1}, String "5", Integer 0x6}
    Method (T013) { Local0 = MIXD DerefOf (Local0[3])[0] = 9 Return (MIXD) }
    // expect: Integer 0xc
    Method (T014) { Return (SizeOf (NUMS)) }
    // Elements that are expressions of names only; arguments are stored afterwards.
    // expect: Package {Integer 0x0, Integer 0x2, Integer 0x4}
    Method (T015) { Local0 = Package (3) { } Local1 = 0 While (Local1 < 3) { Local0[Local1] = Local1 * 2 Local1++ } Return (Local0) }
    // expect: Package {Package {Package {Package {Integer 0x1}}}}
    Method (T016) { Local0 = Package () {Package () {Package () {Package () {1}}}} Return (Local0) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T017) { Return (Index (NUMS, 100)) }
    // expect: AE_AML_PACKAGE_LIMIT
    Method (T018) { Local0 = NUMS Local0[12] = 1 Return (1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T019) { Return (NUMS == NUMS) }
    // expect: Integer 0x7c1
    Method (T01A) { Return (DerefOf (Index (NUMS, "2"))) }
    // expect: Integer 0x7c1
    Method (T01B) { Return (DerefOf (Index (NUMS, Buffer () {2}))) }
    // expect: Integer 0x5
    Method (T01C) { Local0 = NUMS Local0 = 5 Return (Local0) }
    // expect: Integer 0x1
    Method (T01D) { CopyObject (5, COPY) Return (ObjectType (COPY)) }
    // expect: Integer 0x0
    Method (T01E) { COPY = "now" Return (COPY) }
    // A swap of two elements.
    // expect: Package {Integer 0x2, Integer 0x1}
    Method (T01F) { Local0 = Package () {1, 2} Local1 = DerefOf (Local0[0]) Local0[0] = DerefOf (Local0[1]) Local0[1] = Local1 Return (Local0) }
    // Sorting.
    // expect: Package {Integer 0x1, Integer 0x3, Integer 0x5, Integer 0x7, Integer 0x9}
    Method (T020) {
        Local0 = Package () {5, 3, 9, 1, 7}
        Local1 = 0
        While (Local1 < 4) {
            Local2 = 0
            While (Local2 < 4 - Local1) {
                Local3 = DerefOf (Local0[Local2]) Local4 = DerefOf (Local0[Local2 + 1])
                If (Local3 > Local4) { Local0[Local2] = Local4 Local0[Local2 + 1] = Local3 }
                Local2++
            }
            Local1++
        }
        Return (Local0)
    }
}
