// No _Exx method at all: the event goes to _EVT with the number of the pin (ACPI 6.5 section 5.6.5.3).
DefinitionBlock ("", "DSDT", 2, "NITSIM", "EVTONLY", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_EVT, 1, Serialized)
            {
                Switch (ToInteger (Arg0))
                {
                    Case (3) { Notify (PWRB, 0x80) }
                    Default { Fatal (0, 0x4E53, Arg0) }
                }
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
