// In a table's code a package is complete when it has a name, or is an element of one that has.
DefinitionBlock ("", "DSDT", 2, "NITRO", "TABPKG", 1)
{
    Name (INT0, 5) Name (INT1, 6) Name (INT2, 7) Name (INT3, 8) Name (INT4, 9) Name (INT5, 10) Name (SEEN, 0)
    Name (PKG0, Package () {1, "two", Package () {3}})
    Method (CALL, 1) { SEEN = 1 }
    Method (MAKE) { Return (Package () {7}) }
    PKG0 [1] = Package () {4}
    CopyObject (Package () {1}, INT1)
    CALL (Package () {1})
    INT2 = DerefOf (Index (Package () {8}, 0))
    If (CondRefOf (INT3)) { CopyObject (Package (2) {9}, INT3) INT4 = 1 }
    PKG0 [0] = Package () {9}
    CopyObject (MAKE (), INT5)
    Name (PKG1, Package (INT4) {Package () {1}, Package (2) {}})
    Device (DEV0) { Name (_ADR, 0) Name (PKG2, Package () {Package () {1}}) PKG2 [0] = 4 }
    // expect: Integer 0x5
    Method (T001) { Return (INT0) }
    // expect: Integer 0x6
    Method (T002) { Return (INT1) }
    // expect: Integer 0x0
    Method (T003) { Return (SEEN) }
    // expect: Integer 0x7
    Method (T004) { Return (INT2) }
    // expect: Integer 0x8
    Method (T005) { Return (INT3) }
    // expect: Integer 0x1
    Method (T006) { Return (INT4) }
    // expect: Package {Integer 0x1, String "two", Package {Integer 0x3}}
    Method (T007) { Return (PKG0) }
    // expect: Package {Integer 0x7}
    Method (T008) { Return (INT5) }
    // expect: Package {Package {Integer 0x1}}
    Method (T009) { Return (PKG1) }
    // expect: Package {Integer 0x4}
    Method (T00A) { Return (\DEV0.PKG2) }
}
