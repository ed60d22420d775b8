// with: 27_loadtable_oem1.asl
// LoadTable of a table that a region shows, and parameters whose path has a prefix.
DefinitionBlock ("", "DSDT", 2, "NITRO", "LATE", 1)
{
    Name (PRM0, 0)
    Device (DEV0) {
        Name (_ADR, 0)
        Name (PRM0, 0)
        Method (GETT, 1) { Local0 = LoadTable ("OEM1", "", "", "", Arg0, 0x55) Return (ObjectType (Local0)) }
    }
    // expect: Integer 0xf
    Method (T001, 0, Serialized) {
        DataTableRegion (DTR0, "OEM1", "", "")
        Local0 = LoadTable ("OEM1", "", "") Local1 = ObjectType (Local0) Unload (Local0) Return (Local1)
    }
    // expect: Integer 0xf
    Method (T002) { Return (\DEV0.GETT ("^PRM0")) }
    // expect: Integer 0x55
    Method (T003) { Return (\DEV0.PRM0) }
}
