// The plain button, as on a virtual Graviton: pin 3, rising edge, PullUp. The other variations differ from it in one
// thing.
DefinitionBlock ("", "DSDT", 2, "NITSIM", "PIN3", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
