// The event method sleeps for an hour before it tells anybody: longer than any stop waits.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "SLEEPANH", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                Sleep (3600000)
                Notify (PWRB, 0x80)
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
