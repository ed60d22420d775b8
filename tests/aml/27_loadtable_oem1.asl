// part of 27_loadtable.asl
DefinitionBlock ("", "OEM1", 2, "NITRO", "TABL", 1)
{
    Name (NEW0, 1)
}
