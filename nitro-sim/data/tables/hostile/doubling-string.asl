// The event method doubles a string until the memory is gone.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "DOUBLING", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                Local0 = "no end"
                While (1) { Local0 = Concatenate (Local0, Local0) }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
