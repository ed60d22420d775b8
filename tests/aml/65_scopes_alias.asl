// part
DefinitionBlock ("", "SSDT", 2, "NITRO", "ALIAS", 1)
{
    External (\DEV0.ALI0, DeviceObj) External (\ALI1, DeviceObj) External (\ALI2, DeviceObj)
    Name (\ALI1.CHLD, 1)
    Name (\ALI2.CHLD, 2)
    Device (\ALI1.DEVC) { Name (NAM7, 3) }
    Device (DEV3) { Scope (\DEV0.ALI0) { Name (IN03, 1) } Name (IND3, 1) }
    Name (AFT3, 1)
}
