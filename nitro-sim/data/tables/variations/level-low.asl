// An active-low level: the method is _L03, and the OS must select level and low in the controller.
#define TRIGGER Level
#define POLARITY ActiveLow
DefinitionBlock ("", "DSDT", 2, "NITSIM", "LEVELLOW", 0x00000001)
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
