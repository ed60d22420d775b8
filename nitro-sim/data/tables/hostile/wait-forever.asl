// The event method waits for an event that nothing signals.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "WAITFORE", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Event (EVNT)
            Method (_E03, 0, NotSerialized)
            {
                Wait (EVNT, 0xFFFF)
                Notify (PWRB, 0x80)
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
