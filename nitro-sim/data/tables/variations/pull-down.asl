// A pull-down: ACPI_Q_AEI_NOPULL strips PullUp only, so a PL061 still refuses the pin.
#define PULL PullDown
DefinitionBlock ("", "DSDT", 2, "NITSIM", "PULLDOWN", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
