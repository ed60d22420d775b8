// part of 20_module.asl: what comes after them is loaded
DefinitionBlock ("", "SSDT", 2, "NITRO", "GOOD", 1)
{
    External (\LOG0, StrObj)
    Name (GOOD, 1)
    Concatenate (LOG0, "good", LOG0)
}
