// with: 13_load_ssdt.asl
// Tables at run time: Load from a region and from a buffer, LoadTable, a second table from the start.
DefinitionBlock ("", "DSDT", 2, "NITRO", "LOAD", 1)
{
    External (\SSD0, IntObj)
    External (\SSDM, MethodObj)
    External (\SSDD.INNR, StrObj)
    External (\NEWN, IntObj)
    Name (FRST, 1)
    Device (HOST) { Name (_ADR, 0) Name (OWN0, "host") }
    // SSDT "NEWT": Name (NEWN, 0x2A)
    Name (TABL, Buffer () {
        0x53, 0x53, 0x44, 0x54, 0x2A, 0x00, 0x00, 0x00, 0x02, 0x00, 0x4E, 0x49, 0x54, 0x52, 0x4F, 0x00,
        0x4E, 0x45, 0x57, 0x54, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x49, 0x4E, 0x54, 0x4C,
        0x25, 0x09, 0x20, 0x20, 0x08, 0x4E, 0x45, 0x57, 0x4E, 0x01 })
    Name (HNDL, 0)
    Name (SHRT, Buffer () {1, 2, 3})
    // expect: Integer 0x1234
    Method (T001) { Return (\SSD0) }
    // expect: Integer 0x2a
    Method (T002) { Return (\SSDM (20)) }
    // expect: String "inner"
    Method (T003) { Return (\SSDD.INNR) }
    // expect: Integer 0x0
    Method (T004) { Return (CondRefOf (\NEWN)) }
    // A table that is too short, of the wrong kind, with a bad sum.
    // expect: AE_INVALID_TABLE_LENGTH
    Method (T005) { Load (SHRT, Local0) Return (1) }
    Method (SUM0, 0, Serialized) {
        CreateByteField (TABL, 9, SUMB)
        SUMB = 0 Local0 = 0 Local1 = 0
        While (Local0 < SizeOf (TABL)) { Local1 += DerefOf (TABL[Local0]) Local0++ }
        SUMB = (0x100 - (Local1 & 0xFF)) & 0xFF
    }
    // expect: Integer 0xf
    Method (T006) { SUM0 () Load (TABL, HNDL) Return (ObjectType (HNDL)) }
    // expect: Integer 0x1
    Method (T007) { Return (\NEWN) }
    // expect: AE_ALREADY_EXISTS
    Method (T008) { Load (TABL, HNDL) Return (1) }
    // expect: Integer 0x0
    Method (T009) { Return (LoadTable ("ZZZZ", "", "", "", "", 0)) }
    // expect: Integer 0x0
    Method (T00A) { Return (LoadTable ("OEM1", "NITRO", "NONE", "\\", "", 0)) }
    // expect: Integer 0x0
    Method (T00B) { Return (LoadTable ("TOOLONG", "", "", "", "", 0)) }
    // expect: String "host"
    Method (T00C) { Return (\HOST.ADDE ()) }
    External (\HOST.ADDE, MethodObj)
    // expect: Integer 0x1
    Method (T00D) { Return (FRST) }
    // expect: AE_AML_OPERAND_TYPE
    Method (T00E) { Load (FRST, Local0) Return (1) }
    // expect: Integer 0x0
    Method (T00F) { Return (ObjectType (Local0)) }
}
