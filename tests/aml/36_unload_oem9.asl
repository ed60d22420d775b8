// part
// What 36_unload.asl loads with LoadTable.
DefinitionBlock ("", "OEM9", 2, "NITRO", "TABLE9", 1)
{
    Name (\LT09, 0x99)
}
