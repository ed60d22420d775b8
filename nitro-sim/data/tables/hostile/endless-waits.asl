// The event method waits a little, for ever: each wait gives up, and the loop goes on until one is signalled.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "ENDLESSW", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Event (EVNT)
            Method (_E03, 0, NotSerialized)
            {
                While (Wait (EVNT, 10)) {}
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
