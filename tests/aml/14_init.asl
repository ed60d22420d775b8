// Initialisation: _REG, then _INI where _STA allows it.
DefinitionBlock ("", "DSDT", 2, "NITRO", "INIT", 1)
{
    Name (ORDR, "")
    Method (MARK, 1) { ORDR = Concatenate (ORDR, Arg0) }
    Method (\_INI) { MARK ("root ") }
    Scope (\_SB) { Method (_INI) { MARK ("sb ") } }
    Device (DEVA) {
        Name (_ADR, 0)
        Method (_STA) { MARK ("A.sta ") Return (0xF) }
        Method (_INI) { MARK ("A.ini ") }
        Device (KID0) { Name (_ADR, 1) Method (_INI) { MARK ("A.K.ini ") } }
    }
    // Neither present nor functioning: no _INI here or below.
    Device (DEVB) {
        Name (_ADR, 0)
        Method (_STA) { MARK ("B.sta ") Return (0) }
        Method (_INI) { MARK ("B.ini ") }
        Device (KID0) { Name (_ADR, 1) Method (_INI) { MARK ("B.K.ini ") } }
    }
    // Not present but functioning: not here, but below.
    Device (DEVC) {
        Name (_ADR, 0)
        Method (_STA) { MARK ("C.sta ") Return (8) }
        Method (_INI) { MARK ("C.ini ") }
        Device (KID0) { Name (_ADR, 1) Method (_INI) { MARK ("C.K.ini ") } }
    }
    // Present and not functioning.
    Device (DEVD) {
        Name (_ADR, 0)
        Name (_STA, 1)
        Method (_INI) { MARK ("D.ini ") }
    }
    // A _STA that fails.
    Device (DEVE) {
        Name (_ADR, 0)
        Method (_STA) { MARK ("E.sta ") Local0 = Package () {1} Return (Local0 + 1) }
        Method (_INI) { MARK ("E.ini ") }
    }
    // An _INI that fails; the others go on.
    Device (DEVF) {
        Name (_ADR, 0)
        Method (_INI) { MARK ("F.ini ") Local0 = Package () {1} Local0 = Local0 + 1 }
    }
    Device (DEVG) {
        Name (_ADR, 0)
        OperationRegion (ECR0, EmbeddedControl, 0, 0x10)
        Method (_REG, 2) { MARK (Concatenate ("G.reg", ToDecimalString (Arg0))) MARK (Concatenate (":", Concatenate (ToDecimalString (Arg1), " "))) }
        Method (_INI) { MARK ("G.ini ") }
    }
    Device (DEVH) {
        Name (_ADR, 0)
        OperationRegion (PCR0, PCI_Config, 0, 0x10)
        OperationRegion (PCR1, PCI_Config, 0x10, 0x10)
        Method (_REG, 2) { MARK (Concatenate ("H.reg", Concatenate (ToDecimalString (Arg0), " "))) }
    }
    // A _STA that returns a string.
    Device (DEVI) {
        Name (_ADR, 0)
        Method (_STA) { MARK ("I.sta ") Local0 = "F" Return (Local0) }
        Method (_INI) { MARK ("I.ini ") }
    }
    Processor (CPU0, 0, 0, 0) { Method (_STA) { MARK ("cpu.sta ") Return (0xF) } Method (_INI) { MARK ("cpu.ini ") } }
    ThermalZone (THZ0) { Method (_INI) { MARK ("thz.ini ") } }
    PowerResource (PWR0, 0, 0) { Method (_INI) { MARK ("pwr.ini ") } }
    // Only devices with an _INI somewhere below are asked for _STA.
    Device (DEVJ) { Name (_ADR, 0) Method (_STA) { MARK ("J.sta ") Return (0xF) } }
    // expect: Integer 0x8a
    Method (T001) { Return (SizeOf (ORDR)) }
    // expect: String "root sb A.sta A.ini A.K.ini B.sta C.sta "
    Method (T002) { Return (Mid (ORDR, 0, 40)) }
    // expect: String "C.K.ini D.ini E.sta F.ini G.ini I.sta cp"
    Method (T003) { Return (Mid (ORDR, 40, 40)) }
    // expect: String "u.sta cpu.ini thz.ini A.sta B.sta C.sta "
    Method (T004) { Return (Mid (ORDR, 80, 40)) }
    // expect: String "E.sta I.sta J.sta "
    Method (T005) { Return (Mid (ORDR, 120, 80)) }
}
