// _STA at initialisation, of other types than an integer and with failures.
DefinitionBlock ("", "DSDT", 2, "NITRO", "STATUS", 1)
{
    External (NONE)
    Name (ORDR, "")
    Method (MARK, 1) { ORDR = Concatenate (ORDR, Arg0) }
    // Something is not found: the device is there.
    Device (DEVA) { Name (_ADR, 0) Method (_STA) { Return (NONE) } Method (_INI) { MARK ("A") } }
    // Strings and buffers are taken for integers.
    Device (DEVB) { Name (_ADR, 0) Method (_STA, 0, Serialized) { Name (VAL, "15") Return (VAL) } Method (_INI) { MARK ("B") } }
    Device (DEVC) {
        Name (_ADR, 0)
        Method (_STA, 0, Serialized) { Name (VAL, "0") Return (VAL) }
        Method (_INI) { MARK ("C") }
        Device (KID0) { Name (_ADR, 1) Method (_INI) { MARK ("CK") } }
    }
    Device (DEVD) { Name (_ADR, 0) Method (_STA, 0, Serialized) { Name (VAL, "0x9") Return (VAL) } Method (_INI) { MARK ("D") } }
    Device (DEVE) { Name (_ADR, 0) Method (_STA, 0, Serialized) { Name (VAL, Buffer () {1, 0, 0, 0}) Return (VAL) } Method (_INI) { MARK ("E") } }
    Device (DEVF) {
        Name (_ADR, 0)
        Method (_STA, 0, Serialized) { Name (VAL, Buffer (9) {1}) Return (VAL) }
        Method (_INI) { MARK ("F") }
        Device (KID0) { Name (_ADR, 1) Method (_INI) { MARK ("FK") } }
    }
    // What is no integer and cannot be one hides the device, and not what is below.
    Device (DEVG) {
        Name (_ADR, 0)
        Method (_STA, 0, Serialized) { Name (VAL, Package () {15}) Return (VAL) }
        Method (_INI) { MARK ("G") }
        Device (KID0) { Name (_ADR, 1) Method (_INI) { MARK ("GK") } }
    }
    // expect: String "ABDEFKGK"
    Method (T001) { Return (ORDR) }
}
