// part of 20_module.asl: a method fails that the table's own code calls
DefinitionBlock ("", "SSDT", 2, "NITRO", "BAD1", 1)
{
    External (\DEV0, DeviceObj)
    External (\LOG0, StrObj)
    Name (BEF1, 1)
    Scope (\DEV0) { Name (ADD1, 1) }
    Method (FAIL) { Local0 = Package (1) {} Return (DerefOf (Local0[3])) }
    Concatenate (LOG0, "bad1 ", LOG0)
    Device (IN1A) { LOG0 = FAIL () }
    Name (AFT1, 1)
}
