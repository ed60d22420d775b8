// The event method asks for a buffer of two gibibytes.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "HUGEBUFF", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized)
            {
                Local0 = Buffer (0x7FFFFFFF) {}
                Debug = Local0
                Notify (PWRB, 0x80)
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
