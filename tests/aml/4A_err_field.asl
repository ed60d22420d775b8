// `\_ERR` as a field: the status that the memory holds.
DefinitionBlock ("", "DSDT", 2, "NITRO", "FIELD", 1)
{
    OperationRegion (R0, SystemMemory, 0x1000, 4)
    Field (R0, DWordAcc, NoLock) { _ERR, 32 }

    // expect: ?
    Method (T001) { Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
    // expect: ?
    Method (T002) { \_ERR = 0x300B Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
}
