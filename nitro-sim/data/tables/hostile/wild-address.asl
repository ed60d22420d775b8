// The event method writes where no device is.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "NITSIM", "WILDADDR", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            #include "../include/one-pin.asl"
            OperationRegion (NOWH, SystemMemory, 0xDEAD0000, 0x04)
            Field (NOWH, DWordAcc, NoLock, Preserve) { WILD, 32 }
            Method (_E03, 0, NotSerialized)
            {
                WILD = 0xFFFFFFFF
                Notify (PWRB, 0x80)
            }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
    }
}
