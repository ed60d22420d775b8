// The event method sleeps a little, for ever: each sleep is short, and there is no end of them.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "ENDLESSS", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                While (1) { Sleep (10) }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
