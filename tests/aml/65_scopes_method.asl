// part
DefinitionBlock ("", "SSDT", 2, "NITRO", "METHOD", 1)
{
    External (\DEV0.MET0, DeviceObj)
    Device (DEV1) { Scope (\DEV0.MET0) { Name (IN01, 1) } Name (IND1, 1) }
    Name (AFT1, 1)
    If (One) { Device (DEV5) { Name (NAM5, 1) } }
}
