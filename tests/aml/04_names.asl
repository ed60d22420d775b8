// Name strings, scopes, the search upwards, aliases, objects of every kind.
DefinitionBlock ("", "DSDT", 2, "NITRO", "NAMES", 1)
{
    Name (VAL0, "root")
    Name (ONLY, "only root")
    External (\NONE, IntObj)
    Device (DEVA) {
        Name (_ADR, 1)
        Name (VAL0, "DEVA")
        Device (DEVB) {
            Name (_ADR, 2)
            Name (VAL0, "DEVA.DEVB")
            Name (INNR, "inner")
            Method (NEAR) { Return (VAL0) }
            Method (PARN) { Return (^VAL0) }
            Method (PAR2) { Return (^^VAL0) }
            Method (PAR3) { Return (^^^VAL0) }
            Method (UPWD) { Return (ONLY) }
            Method (OWNN, 0, Serialized) { Name (VAL0, "method") Return (VAL0) }
            Method (OWNP, 0, Serialized) { Name (VAL0, "method") Return (^VAL0) }
        }
        Method (DOWN) { Return (^DEVB.INNR) }
        // A path of several segments is not searched upwards.
        Method (NOUP) { Return (CondRefOf (DEVA.DEVB)) }
    }
    // expect: String "DEVA.DEVB"
    Method (T001) { Return (\DEVA.DEVB.NEAR ()) }
    // expect: String "DEVA.DEVB"
    Method (T002) { Return (\DEVA.DEVB.PARN ()) }
    // expect: String "DEVA"
    Method (T003) { Return (\DEVA.DEVB.PAR2 ()) }
    // expect: String "root"
    Method (T004) { Return (\DEVA.DEVB.PAR3 ()) }
    // expect: String "only root"
    Method (T005) { Return (\DEVA.DEVB.UPWD ()) }
    // expect: String "method"
    Method (T006) { Return (\DEVA.DEVB.OWNN ()) }
    // expect: String "DEVA.DEVB"
    Method (T007) { Return (\DEVA.DEVB.OWNP ()) }
    // expect: String "inner"
    Method (T008) { Return (\DEVA.DOWN ()) }
    // expect: AE_NOT_FOUND
    Method (T009) { Return (\DEVA.NOUP ()) }
    // expect: String "root"
    Method (T00A) { Return (VAL0) }
    // expect: AE_NOT_FOUND
    Method (T00B) { Return (NONE) }
    // expect: Integer 0x0
    Method (T00C) { Return (CondRefOf (NONE)) }
    // expect: Integer 0xffffffffffffffff
    Method (T00D) { Return (CondRefOf (VAL0, Local0)) }
    // expect: String "root"
    Method (T00E) { CondRefOf (VAL0, Local0) Return (DerefOf (Local0)) }
    // Short segments are filled with underscores.
    Name (AB, 5)
    // expect: Integer 0x5
    Method (T00F) { Return (\AB__) }
    Scope (DEVA) { Name (ADD0, "added") }
    // expect: String "added"
    Method (T010) { Return (\DEVA.ADD0) }
    Scope (\DEVA.DEVB) { Name (ADD1, "added below") }
    // expect: String "added below"
    Method (T011) { Return (^DEVA.DEVB.ADD1) }
    // Declared later.
    // expect: String "late"
    Method (T012) { Return (LATE) }
    Name (LATE, "late")
    Alias (VAL0, ALI0)
    Alias (DEVA, ALID)
    Alias (T001, ALIM)
    // expect: String "root"
    Method (T013) { Return (ALI0) }
    // expect: String "changed"
    Method (T014) { ALI0 = "changed" Local0 = VAL0 VAL0 = "root" Return (Local0) }
    // expect: String "DEVA.DEVB"
    Method (T016) { Return (ALIM ()) }
    // expect: Integer 0x2
    Method (T017) { Return (ObjectType (ALI0)) }
    // expect: Integer 0x6
    Method (T018) { Return (ObjectType (ALID)) }
    // expect: Integer 0x8
    Method (T019) { Return (ObjectType (ALIM)) }
    Alias (ALI0, ALI1)
    // expect: String "root"
    Method (T01A) { Return (ALI1) }
    Processor (CPU0, 0, 0x410, 6) { Name (INCP, 4) }
    PowerResource (PWR0, 0, 0) { Method (_STA) { Return (1) } Name (INPW, 5) }
    ThermalZone (THZ0) { Name (INTZ, 6) }
    Event (EVT0)
    Mutex (MTX0, 3)
    OperationRegion (REG0, SystemMemory, 0x6000, 0x10)
    Field (REG0, ByteAcc, NoLock, Preserve) { FLD0, 8 }
    IndexField (FLD0, FLD1, ByteAcc, NoLock, Preserve) { IDX0, 8 }
    Field (REG0, ByteAcc, NoLock, Preserve) { Offset (1), FLD1, 8, BNK0, 8 }
    BankField (REG0, BNK0, 1, ByteAcc, NoLock, Preserve) { Offset (3), BKF0, 8 }
    Name (BUF0, Buffer (8) {})
    CreateQWordField (BUF0, 0, QWF0)
    Name (PKG0, Package () {1})
    // expect: Integer 0xf
    Method (T01B) { Return (\CPU0.INCP + \PWR0.INPW + \THZ0.INTZ) }
    // expect: Integer 0xc
    Method (T01C) { Return (ObjectType (CPU0)) }
    // expect: Integer 0xb
    Method (T01D) { Return (ObjectType (PWR0)) }
    // expect: Integer 0xd
    Method (T01E) { Return (ObjectType (THZ0)) }
    // expect: Integer 0x7
    Method (T01F) { Return (ObjectType (EVT0)) }
    // expect: Integer 0x9
    Method (T020) { Return (ObjectType (MTX0)) }
    // expect: Integer 0xa
    Method (T021) { Return (ObjectType (REG0)) }
    // expect: Integer 0x5
    Method (T022) { Return (ObjectType (FLD0)) }
    // expect: Integer 0x5
    Method (T023) { Return (ObjectType (BKF0)) }
    // expect: Integer 0xe
    Method (T024) { Return (ObjectType (QWF0)) }
    // expect: Integer 0x4
    Method (T025) { Return (ObjectType (PKG0)) }
    // expect: Integer 0x6
    Method (T026) { Return (ObjectType (DEVA)) }
    // expect: Integer 0x10
    Method (T027) { Return (ObjectType (Debug)) }
    // expect: Integer 0x8
    Method (T028) { Return (ObjectType (T001)) }
    // expect: Integer 0x6
    Method (T029) { Return (ObjectType (\_SB)) }
    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T02A) { Return (ObjectType (\_GPE)) }
    // expect: Integer 0x8
    Method (T02B) { Return (ObjectType (\_OSI)) }
    // expect: Integer 0x9
    Method (T02C) { Return (ObjectType (\_GL)) }
    // expect: Integer 0x2
    Method (T02D) { Return (ObjectType (\_OS)) }
    // expect: Integer 0x1
    Method (T02E) { Return (ObjectType (PKG0[0])) }
    // expect: Integer 0xe
    Method (T02F) { Return (ObjectType (BUF0[0])) }
    // expect: Integer 0x1
    Method (T030) { Return (ObjectType (\CPU0.INCP)) }
    // A bare device, and a bare scope, in a package and as a value.
    // expect: Package {Reference DEVA, Reference _SB_, String "root"}
    Method (T031) { Return (Package () {DEVA, \_SB, VAL0}) }
    // expect: AE_TYPE
    Method (T032) { Return (DEVA) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T033) { Local0 = DEVA Return (ObjectType (Local0)) }
    // expect: Integer 0x6
    Method (T034) { Local0 = RefOf (DEVA) Return (ObjectType (Local0)) }
    // expect: AE_AML_NO_RETURN_VALUE
    Method (T035) { Local0 = RefOf (DEVA) Return (ObjectType (DerefOf (Local0))) }
    // expect: String "Microsoft Windows NT"
    Method (T036) { Return (\_OS) }
    // expect: Integer 0x2
    Method (T037) { Return (\_REV) }
    // expect: Integer 0xffffffffffffffff
    Method (T038) { Return (_OSI ("Windows 2015")) }
    // expect: Integer 0xffffffffffffffff
    Method (T039) { Return (_OSI ("Windows 2009")) }
    // expect: Integer 0x0
    Method (T03A) { Return (_OSI ("Linux")) }
    // expect: Integer 0x0
    Method (T03B) { Return (_OSI ("Windows")) }
    // expect: Integer 0xffffffffffffffff
    Method (T03C) { Return (_OSI ("Extended Address Space Descriptor")) }
    // expect: Integer 0x0
    Method (T03D) { Return (_OSI ("Module Device")) }
    // expect: Integer 0x0
    Method (T03E) { Return (_OSI ("windows 2009")) }
    // expect: AE_TYPE
    Method (T03F) { Return (_OSI (5)) }
    // expect: Integer 0x0
    Method (T040) { Return (_OSI ("")) }
    // expect: Integer 0x0
    Method (T041) { Return (_OSI ("Windows 2020")) }
    // expect: Integer 0xffffffffffffffff
    Method (T042) { Return (_OSI ("Windows 2019")) }
    // expect: Integer 0x0
    Method (T043) { Return (_OSI ("Processor Device")) }
    // expect: Integer 0x0
    Method (T044) { Return (_OSI ("FreeBSD")) }
    // expect: Integer 0xffffffffffffffff
    Method (T045) { Return (CondRefOf (\_OSI)) }
    // DerefOf a string that is a path.
    // expect: String "root"
    Method (T046) { Local0 = "VAL0" Return (DerefOf (Local0)) }
    // expect: String "DEVA"
    Method (T047) { Local0 = "\\DEVA.VAL0" Return (DerefOf (Local0)) }
    // expect: AE_NOT_FOUND
    Method (T048) { Local0 = "NOPE" Return (DerefOf (Local0)) }
    // expect: AE_TYPE
    Method (T049) { Local0 = "\\DEVA.DEVB.NEAR" Return (DerefOf (Local0)) }
    // A nested scope operator in a method.
    // expect: String "DEVA"
    Method (T04A, 0, Serialized) { Scope (\DEVA) { Return (VAL0) } }
    // expect: Integer 0xffffffffffffffff
    Method (T04B) { Return (_OSI ("Windows 2000")) }
    // _REV cannot be changed for the others.
    // expect: Integer 0x14
    Method (T04C) { Return (SizeOf (\_OS)) }
}
