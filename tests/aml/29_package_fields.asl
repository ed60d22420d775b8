// Elements that name fields: their values are read when the package is complete, those of packages in it before; in the
// tables' own packages after all is loaded, in the order in which they stand.
// memory: read8 0x4000 0x0
// memory: read8 0x4001 0x0
// memory: read8 0x4002 0x0
// memory: read8 0x4003 0x0
// memory: read8 0x4001 0x0
// memory: read8 0x4002 0x0
// memory: read8 0x4004 0x0
// memory: read8 0x4004 0x0
// memory: read8 0x4003 0x0
// memory: read8 0x4002 0x0
// memory: read8 0x4001 0x0
// memory: read8 0x4000 0x0
// memory: read8 0x5000 0x0
// memory: read8 0x5000 0x0
DefinitionBlock ("", "DSDT", 2, "NITRO", "PKGFIELD", 1)
{
    OperationRegion (REGN, SystemMemory, 0x4000, 0x100)
    Field (REGN, ByteAcc, NoLock, Preserve) { FLD0, 8, FLD1, 8, FLD2, 8, FLD3, 8, FLD4, 8 }
    Name (PKG0, Package () { FLD0, Package () { FLD1, Package () { FLD2 } }, FLD3 })
    Name (PKG1, Package () { 1, Package () { FLD1 }, Package () { FLD2 }, FLD4 })
    Name (PKG2, Package () { Package () { Package () { 2, FLD4 }, FLD3 }, FLD2, Package () { FLD1, FLD0 } })
    // expect: Package {Integer 0x0, Integer 0x1, Package {Integer 0x0, Package {Integer 0x0}}, Integer 0x0}
    // memory: read8 0x4002 0x0
    // memory: read8 0x4001 0x0
    // memory: read8 0x4000 0x0
    // memory: read8 0x4003 0x0
    Method (T001) { Return (Package () { FLD0, 1, Package () { FLD1, Package () { FLD2 } }, FLD3 }) }
    // expect: Package {Integer 0x1, Package {Integer 0x0}, Package {Integer 0x0}, Integer 0x0, Reference _SB_}
    // memory: read8 0x4001 0x0
    // memory: read8 0x4002 0x0
    // memory: read8 0x4004 0x0
    Method (T002) { Return (Package () { 1, Package () { FLD1 }, Package () { FLD2 }, FLD4, \_SB }) }
    // expect: Package {Integer 0x0, Package {Integer 0x0}}
    // memory: read8 0x4001 0x0
    // memory: read8 0x4000 0x0
    Method (T003) { Local0 = 2 Return (Package (Local0) { FLD0, Package () { FLD1 }, FLD3 }) }
    // expect: Package {Integer 0x0, Package {Integer 0x0, Package {Integer 0x0}}, Integer 0x0}
    Method (T004) { Return (PKG0) }
    // expect: Package {Package {Package {Integer 0x2, Integer 0x0}, Integer 0x0}, Integer 0x0, Package {Integer 0x0, Integer 0x0}}
    Method (T005) { Return (PKG2) }
    // A field of a region that is too short.
    Name (LEN1, 1)
    OperationRegion (REG1, SystemMemory, 0x5000, LEN1)
    Field (REG1, ByteAcc, NoLock, Preserve) { FLD5, 8, FLD6, 8 }
    // expect: Package {Integer 0x0, Integer 0x0, Reference FLD6, Integer 0x0, Package {Integer 0x0}}
    // memory: read8 0x4002 0x0
    // memory: read8 0x4000 0x0
    // memory: read8 0x5000 0x0
    // memory: read8 0x4001 0x0
    Method (T006) { Return (Package () { FLD0, FLD5, FLD6, FLD1, Package () { FLD2 } }) }
    Name (PKG3, Package () { FLD5, FLD6, FLD5 })
    // expect: Package {Integer 0x0, Reference FLD6, Integer 0x0}
    Method (T007) { Return (PKG3) }
    // Nobody is asked about it.
    Method (_ERR, 3) { Debug = "not called" Return (0) }
}
