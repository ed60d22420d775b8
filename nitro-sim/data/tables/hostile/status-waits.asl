// The button's _STA waits for an event that nothing signals.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "STAWAITS", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            Method (_E03, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB)
        {
            Name (_HID, "PNP0C0C")
            Name (_UID, 0)
            Event (EVNT)
            Method (_STA, 0, NotSerialized)
            {
                Wait (EVNT, 0xFFFF)
                Return (0x0F)
            }
        }
    }
}
