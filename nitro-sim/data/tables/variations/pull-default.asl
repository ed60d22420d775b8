// The pull left to the controller, which has none: nothing to refuse.
#define PULL PullDefault
DefinitionBlock ("", "DSDT", 2, "NITSIM", "PULLDEFA", 0x00000001)
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
