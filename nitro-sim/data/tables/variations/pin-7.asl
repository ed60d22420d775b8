// Another pin: nothing in the OS or the simulator may assume pin 3.
#define PIN 7
DefinitionBlock ("", "DSDT", 2, "NITSIM", "PIN7", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E07, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
