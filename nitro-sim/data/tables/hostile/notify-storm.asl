// The event method notifies the button without end.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "NOTIFYST", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                While (1) { Notify (PWRB, 0x80) }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
