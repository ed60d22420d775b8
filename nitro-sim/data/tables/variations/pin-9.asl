// A pin that a PL061 does not have. FreeBSD says "Invalid pin" and goes on without a button.
#define PIN 9
DefinitionBlock ("", "DSDT", 2, "NITSIM", "PIN9", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E09, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
