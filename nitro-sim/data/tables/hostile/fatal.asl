// The event method declares the machine broken.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "FATAL", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                Fatal (1, 0xDEADBEEF, 3)
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
