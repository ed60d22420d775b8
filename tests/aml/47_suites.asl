// with: 47_suites_oem9.asl
// What the language suites of ACPICA and uACPI brought to light: references that are kept in elements, names in packages
// that are followed twice, _REG at a declaration, copies of regions, tables that are taken back, waits in vain.
DefinitionBlock ("", "DSDT", 2, "NITRO", "SUITES", 1)
{
    Device (DEV0) { Method (_REG, 2) { Debug = "DEV0" Debug = Arg0 Debug = Arg1 } }
    Device (DEV1) { Name (XXXX, 1) }
    Alias (DEV1, DEV2)
    Event (EVT0) Mutex (MTX0, 0) PowerResource (PWR0, 0, 0) {} ThermalZone (TZN0) {} Processor (CPU0, 1, 0x400, 6) {}
    OperationRegion (RGN0, SystemMemory, 0x1000, 16)
    OperationRegion (RGN1, SystemMemory, 0x1000, 16) OperationRegion (RGN2, SystemMemory, 0x1000, 16)
    OperationRegion (RGN3, SystemMemory, 0x1000, 16)
    Name (RGC1, 0) Name (RGC2, 0) Name (RGC3, 0)
    Method (MET0) { Return (5) }
    Name (INT0, 4) Name (STR0, "XX") Name (BUF0, Buffer () {1, 2}) Name (PKG0, Package () {1}) Name (TEST, 5)
    Name (NAMS, Package () { DEV0, EVT0, MTX0, RGN0, PWR0, CPU0, TZN0, MET0, INT0, PKG0 })
    // Name (\U0, 16)
    Name (TAB0, Buffer () {
        0x53, 0x53, 0x44, 0x54, 0x2C, 0x00, 0x00, 0x00, 0x02, 0x15, 0x4E, 0x49, 0x54, 0x52, 0x4F, 0x00,
        0x55, 0x4E, 0x4C, 0x4F, 0x41, 0x44, 0x30, 0x00, 0x01, 0x00, 0x00, 0x00, 0x4E, 0x49, 0x54, 0x52,
        0x01, 0x00, 0x00, 0x00, 0x08, 0x5C, 0x55, 0x30, 0x5F, 0x5F, 0x0A, 0x10 })
    // expect: Buffer {01 00 00 00 00 00 00 00 01 00 00 00 00 00 00 00 11 00 00 00 00 00 00 00}
    Method (T001, 0, Serialized) {
        Name (PKGA, Package () {1, 2}) Name (PKGB, Package () {0, 0})
        Store (Index (PKGA, 0), Index (PKGB, 1)) Store (0x11, Index (PKGA, 0))
        Local0 = DerefOf (Index (PKGB, 1))
        Return (Concatenate (Concatenate (ObjectType (Index (PKGB, 1)), ObjectType (Local0)),
            DerefOf (DerefOf (Index (PKGB, 1)))))
    }
    // expect: Integer 0x1
    Method (T002, 0, Serialized) {
        Name (PKGA, Package () {1, 2}) Name (PKGB, Package () {0, 0})
        Local0 = Index (PKGA, 0) Store (Local0, Index (PKGB, 1))
        Local1 = DerefOf (Index (PKGB, 1))
        Return (DerefOf (Local1))
    }
    // expect: Integer 0x2
    Method (T003, 0, Serialized) {
        Name (PKGA, Package () {1, 2})
        Local0 = Index (PKGA, 1) Local1 = RefOf (Local0)
        Return (DerefOf (DerefOf (Local1)))
    }
    // expect: Integer 0x5
    Method (T004, 0, Serialized) {
        Name (PKGA, Package () {1, Package () {3, 4}}) Name (PKGB, Package () {0, 0})
        Store (Index (DerefOf (Index (PKGA, 1)), 1), Index (PKGB, 0))
        Local0 = DerefOf (Index (PKGB, 0)) Store (7, Local0)
        Local0 = DerefOf (Index (PKGB, 0))
        Return (DerefOf (Local0) + 1)
    }
    // expect: Package {Integer 0x22, Integer 0x2}
    Method (T005, 0, Serialized) {
        Name (PKGA, Package () {1, 2}) Name (PKGB, Package () {0, 0})
        Store (Index (PKGA, 0), Index (PKGB, 1)) Store (0x22, DerefOf (Index (PKGB, 1)))
        Return (PKGA)
    }
    Method (TAKE, 1) { Return (DerefOf (Arg0) + 1) }
    // expect: Integer 0x3
    Method (T006, 0, Serialized) {
        Name (PKGA, Package () {1, 2}) Name (PKGB, Package () {0, 0})
        Store (Index (PKGA, 1), Index (PKGB, 1))
        Return (TAKE (DerefOf (Index (PKGB, 1))))
    }
    // expect: AE_TYPE
    Method (T007, 0, Serialized) {
        Name (PKGA, Package () {1, 2}) Name (PKGB, Package () {0, 0})
        Store (Index (PKGA, 1), Index (PKGB, 1))
        If (DerefOf (Index (PKGB, 1))) { Return ("true") }
        Return ("false")
    }
    // expect: Integer 0x7
    Method (T008, 0, Serialized) {
        Name (PKGA, Package () {1, 2}) Name (PKGB, Package () {0, 0})
        Store (Index (PKGA, 1), Index (PKGB, 1))
        Return (DerefOf (Index (PKGB, 1)) + 5)
    }
    Method (TWIC, 1) { Local0 = DerefOf (DerefOf (Index (NAMS, Arg0))) Return (Local0) }
    // expect: AE_TYPE
    Method (T009) { Return (TWIC (0)) }
    // expect: AE_TYPE
    Method (T00A) { Return (TWIC (1)) }
    // expect: AE_TYPE
    Method (T00B) { Return (TWIC (3)) }
    // expect: AE_TYPE
    Method (T00C) { Return (TWIC (7)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00D) { Return (TWIC (8)) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00E) { CopyObject (DEV0, Local0) Local1 = DerefOf (Local0) Return (Local1) }
    // expect: AE_TYPE
    Method (T00F) { CopyObject (CPU0, Local0) Local1 = DerefOf (Local0) Return (Local1) }
    Method (FOLL, 1) { Local1 = DerefOf (Arg0) Return (Local1) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T010) { Return (FOLL (TZN0)) }
    // _REG at the declaration of a region.
    // expect: Integer 0x1
    // debug: 0x1
    // debug: 0x1
    // debug: "after"
    // debug: 0x0
    // debug: 0x1
    // debug: 0x2
    // debug: 0x1
    // debug: 0x3
    // debug: 0x1
    // debug: 0xa
    // debug: 0x1
    // debug: 0x80
    // debug: 0x1
    // debug: 0x7e
    // debug: 0x1
    Method (T011, 0, Serialized) {
        Method (_REG, 2) { Debug = Arg0 Debug = Arg1 }
        OperationRegion (RGN4, SystemIO, 0, 4)
        Debug = "after"
        OperationRegion (RGN5, SystemMemory, 0, 4) OperationRegion (RGN6, PCI_Config, 0, 4)
        OperationRegion (RGN7, EmbeddedControl, 0, 4) OperationRegion (RGN8, PCC, 0, 4)
        OperationRegion (RGN9, 0x80, 0, 4) OperationRegion (RGNA, 0x81, 0, 4)
        DataTableRegion (RGNB, "DSDT", "", "")
        Return (1)
    }
    // expect: Integer 0x2
    // debug: "DEV0"
    // debug: 0x1
    // debug: 0x1
    // debug: "DEV0"
    // debug: 0x4
    // debug: 0x1
    // debug: "INNR"
    Method (T012, 0, Serialized) {
        OperationRegion (\DEV0.RGN4, SystemIO, 0, 4)
        Scope (\DEV0) { OperationRegion (RGN5, SMBus, 0, 4) }
        Device (INNR) { OperationRegion (RGN6, SystemIO, 0, 4) Method (_REG, 2) { Debug = "INNR" }
            OperationRegion (RGN7, SystemIO, 0, 4) }
        Return (2)
    }
    // expect: Integer 0x3
    // debug: 0x0
    // memory: write8 0x2000 0x3
    // memory: read8 0x2000 0x3
    Method (T013, 0, Serialized) {
        Method (_REG, 2) { Debug = Arg0 Divide (1, 0, Local0) Debug = "not here" }
        OperationRegion (RGN4, SystemMemory, 0x2000, 4) Field (RGN4, ByteAcc) { FLD4, 8 }
        FLD4 = 3
        Return (FLD4)
    }
    // expect: Integer 0x7
    // debug: "no arguments"
    Method (T014, 0, Serialized) {
        Method (_REG, 0) { Debug = "no arguments" Return (3) }
        Local0 = 7
        OperationRegion (RGN4, SystemIO, 0, 4)
        Return (Local0)
    }
    // expect: Integer 0x4
    // debug: "once each"
    // debug: "once each"
    Method (T015, 0, Serialized) {
        Method (_REG, 2, Serialized) { OperationRegion (RGN5, SystemIO, 0, 4) Debug = "once each" }
        If (1) { OperationRegion (RGN4, SystemIO, 0, 4) }
        While (1) { OperationRegion (RGN5, SystemIO, 0, 4) Break }
        Return (4)
    }
    // expect: Integer 0x5
    Method (T016, 0, Serialized) {
        Acquire (MTX0, 0xFFFF)
        Method (_REG, 2, Serialized, 1) { Debug = Acquire (MTX0, 0) Debug = "in" }
        OperationRegion (RGN4, SystemIO, 0, 4)
        Release (MTX0)
        Return (5)
    }
    // A copy of a region is one of its own.
    // expect: Integer 0x6
    // memory: write8 0x1000 0x6
    // memory: read8 0x1000 0x6
    Method (T017, 0, Serialized) {
        CopyObject (RGN1, RGC1) CopyObject (1, RGN1)
        Field (RGC1, ByteAcc, NoLock) { FLD5, 8 }
        FLD5 = 6
        Return (FLD5)
    }
    // expect: AE_AML_OPERAND_TYPE
    Method (T018, 0, Serialized) {
        CopyObject (RGN2, RGC2)
        Field (RGC2, ByteAcc, NoLock) { FLD5, 8 }
        CopyObject (1, RGC2)
        FLD5 = 6
        Return (FLD5)
    }
    // expect: Integer 0x7
    // memory: write8 0x1000 0x7
    // memory: read8 0x1000 0x7
    Method (T019, 0, Serialized) {
        CopyObject (RGN3, Local0) CopyObject (1, RGN3) CopyObject (Local0, RGC3)
        Field (RGC3, ByteAcc, NoLock) { FLD5, 8 }
        FLD5 = 7
        Return (FLD5)
    }
    // expect: AE_NULL_OBJECT
    Method (T01A, 0, Serialized) { Alias (TEST, TEST) Return (TEST) }
    // expect: Integer 0x5
    Method (T01B, 0, Serialized) { Alias (\TEST, TEST) Return (TEST) }
    // A table whose handle or parameter cannot be stored is taken back.
    // expect: AE_AML_TARGET_TYPE
    Method (T01C) { Load (TAB0, PKG0) Return (1) }
    // expect: Integer 0x0
    Method (T01D) { Return (CondRefOf (\U0)) }
    // expect: AE_AML_INTERNAL
    Method (T01E) { LoadTable ("OEM9", "NITRO", "SUITES9", "", "\\STR0", 5) Return (STR0) }
    // expect: String "XX0000000000000000"
    Method (T01F) { Return (Concatenate (STR0, CondRefOf (\WHER))) }
    // expect: AE_AML_TARGET_TYPE
    Method (T020) { LoadTable ("OEM9", "NITRO", "SUITES9", "", "\\PKG0", 5) Return (1) }
    // expect: String "YY"
    Method (T021) { LoadTable ("OEM9", "NITRO", "SUITES9", "\\DEV1.XXXX", "\\STR0", "YY") Return (STR0) }
    // expect: Buffer {ff ff ff ff ff ff ff ff 00 00 00 00 00 00 00 00}
    Method (T022) { Return (Concatenate (CondRefOf (\DEV1.WHER), CondRefOf (\DEV1.XXXX.WHER))) }
    // expect: Buffer {ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff}
    Method (T023) {
        Local0 = Timer
        Local1 = Wait (EVT0, 100)
        Local0 = Timer - Local0
        Return (Concatenate (Local1, (Local0 >= 1000000)))
    }
}
