// The event method calls itself for ever.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "DEEPRECU", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                _E03 ()
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
