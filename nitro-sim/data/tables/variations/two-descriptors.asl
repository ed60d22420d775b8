// Two descriptors, and the power button is the second: pin 2 is the sleep button, pin 6 the power button. Pin 2 says
// PullDown, which a PL061 refuses whatever the quirks; the walk must go on to pin 6 all the same.
DefinitionBlock ("", "DSDT", 2, "NITSIM", "TWODESCR", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            Name (_HID, "ARMH0061")
            Name (_UID, 0)
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x09030000, 0x00001000)
                Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 0x27 }
            })
            Name (_AEI, ResourceTemplate ()
            {
                GpioInt (Edge, ActiveHigh, Exclusive, PullDown, 0x0000, "\\_SB.GPO0") { 2 }
                GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0x0000, "\\_SB.GPO0") { 6 }
            })
            Method (_E02, 0, NotSerialized) { Notify (SLPB, 0x80) }
            Method (_E06, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
        Device (SLPB) { Name (_HID, "PNP0C0E") Name (_UID, 0) }
    }
}
