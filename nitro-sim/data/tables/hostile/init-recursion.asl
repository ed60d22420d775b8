// The controller's _INI calls itself: the trap closes while devices are initialised.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "INITRECU", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (DIVE, 0, Serialized) { DIVE () }
            Method (_INI, 0, NotSerialized) { DIVE () }
            Method (_E03, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
