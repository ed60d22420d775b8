// A buffer of two gibibytes at table level: the trap closes when the table is loaded.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "LOADHUGE", 0x00000001)
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
    Name (HUGE, Buffer (0x7FFFFFFF) {})
}
