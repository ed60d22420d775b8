// The event method turns its own pin into an active-low level interrupt, which then never rests.
DefinitionBlock ("", "DSDT", 2, "NITSIM", "STORM", 0x00000001)
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
                GpioInt (Edge, ActiveHigh, Exclusive, PullNone, 0, "GPO0", 0, ResourceConsumer) { 3 }
            })
            OperationRegion (PL61, SystemMemory, 0x09030000, 0x1000)
            Field (PL61, ByteAcc, NoLock, Preserve)
            {
                Offset (0x404), GPIS, 8,
                Offset (0x40C), IEV, 8
            }
            Method (_E03, 0, NotSerialized)
            {
                GPIS = 0x08
                IEV = 0
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
