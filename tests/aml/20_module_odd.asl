// part of 20_module.asl: no handler for a region, which ACPICA survives without closing what is open
DefinitionBlock ("", "SSDT", 2, "NITRO", "ODD", 1)
{
    External (\LOG0, StrObj)
    OperationRegion (RGN0, 0x81, 0, 4) Field (RGN0, ByteAcc) { FLD0, 8 }
    Concatenate (LOG0, "odd ", LOG0)
    Device (ODD0)
    {
        Name (IN00, 1)
        If (FLD0 == 1) { Name (BODY, 1) } Else { Name (ELS0, 1) }
        Name (IN01, 1)
    }
    Name (AFTO, 1)
}
