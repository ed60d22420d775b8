// part of 27_loadtable.asl
DefinitionBlock ("", "OEM2", 2, "NITRO", "TABL", 1)
{
    Name (NEW1, 1)
}
