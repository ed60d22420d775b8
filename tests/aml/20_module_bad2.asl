// part of 20_module.asl: a condition is a call that gives nothing
DefinitionBlock ("", "SSDT", 2, "NITRO", "BAD2", 1)
{
    External (\LOG0, StrObj)
    Name (BEF2, 1)
    Method (VOID) { Noop }
    Concatenate (LOG0, "bad2 ", LOG0)
    If (VOID ()) { Name (BOD2, 1) }
    Name (AFT2, 1)
}
