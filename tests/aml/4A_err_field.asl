// `\_ERR` as a field: the status that the memory holds.
DefinitionBlock ("", "DSDT", 2, "NITRO", "FIELD", 1)
{
    OperationRegion (R0, SystemMemory, 0x1000, 4)
    Field (R0, DWordAcc, NoLock) { _ERR, 32 }

    // expect: Integer 0x9
    // memory: read32 0x1000 0x0
    // debug: "on"
    Method (T001) { Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
    // expect: AE_AML_PACKAGE_LIMIT
    // memory: write32 0x1000 0x300b
    // memory: read32 0x1000 0x300b
    Method (T002) { \_ERR = 0x300B Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
}
