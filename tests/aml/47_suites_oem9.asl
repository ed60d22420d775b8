// part
// What 47_suites.asl loads with LoadTable.
DefinitionBlock ("", "OEM9", 2, "NITRO", "SUITES9", 1)
{
    Name (WHER, 1)
}
