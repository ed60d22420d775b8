// The event method never ends.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "ENDLESSL", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                Local0 = 0
                While (1) { Local0++ }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
