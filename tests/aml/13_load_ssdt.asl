// part
// The second table of 13_load.asl.
DefinitionBlock ("", "SSDT", 2, "NITRO", "SSDT", 1)
{
    External (\HOST, DeviceObj)
    External (\HOST.OWN0, StrObj)
    Name (\SSD0, 0x1234)
    Method (\SSDM, 1) { Return (Arg0 * 2 + 2) }
    Device (\SSDD) { Name (_ADR, 5) Name (INNR, "inner") }
    Scope (\HOST) { Method (ADDE) { Return (OWN0) } }
}
