// The level stays, the event method does long work that changes nothing, and each run is within the limits of one.
DefinitionBlock ("", "DSDT", 2, "NITSIM", "BUSYLEVL", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            Name (_HID, "ARMH0061")
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x09030000, 0x00001000)
                Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 0x27 }
            })
            Name (_AEI, ResourceTemplate ()
            {
                GpioInt (Level, ActiveHigh, Exclusive, PullNone, 0, "GPO0", 0, ResourceConsumer) { 3 }
            })
            Method (_L03, 0, NotSerialized)
            {
                Local0 = 0
                While (Local0 < 10000) { Local0++ }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
