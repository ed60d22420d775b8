// The event method burns the processor in stalls of the longest kind that the language allows, for ever.
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
                While (1) { Stall (100) }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
