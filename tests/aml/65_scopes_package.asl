// part
DefinitionBlock ("", "SSDT", 2, "NITRO", "PACKAGE", 1)
{
    External (\DEV0.PKG0, DeviceObj)
    Scope (\DEV0.PKG0) { Name (IN04, 1) }
    Name (AFT4, 1)
    Device (DEV6) { Name (NAM6, 1) }
    Name (AFT6, 1)
}
