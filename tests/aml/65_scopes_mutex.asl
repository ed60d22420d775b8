// part
DefinitionBlock ("", "SSDT", 2, "NITRO", "MUTEX", 1)
{
    External (\DEV0.MTX0, DeviceObj)
    Device (DEV2) { If (One) { Scope (\DEV0.MTX0) { Name (IN02, 1) } } Else { Name (ELS2, 1) } Name (IND2, 1) }
    Name (AFT2, 1)
}
