// An active-high level: it interrupts again after each acknowledge until the line falls.
#define TRIGGER Level
DefinitionBlock ("", "DSDT", 2, "NITSIM", "LEVELHIG", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_L03, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
