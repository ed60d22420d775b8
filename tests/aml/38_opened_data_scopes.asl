// part
// The scopes of 38_opened_data.asl, which iasl does not compile beside the data.
DefinitionBlock ("", "SSDT", 2, "NITRO", "SCOPES", 1)
{
    External (\INT0, DeviceObj) External (\STR0, DeviceObj) External (\BUF0, DeviceObj)
    External (\INT1, DeviceObj) External (\INT2, DeviceObj) External (\STR1, DeviceObj) External (\BUF1, DeviceObj)
    External (\INT3, DeviceObj) External (\INT4, DeviceObj)
    Scope (\INT0) { Name (IN0, 10) }
    Scope (\STR0) { Name (IN0, 11) }
    Scope (\BUF0) { Name (IN0, 12) Name (IN1, 13) }
    Scope (\INT1) {} Scope (\INT2) {} Scope (\STR1) {} Scope (\BUF1) {} Scope (\INT3) {} Scope (\INT4) {}
    Name (\PKA0, Package () {INT0, STR0, BUF0})
    Alias (\INT0, \ALI0)
}
