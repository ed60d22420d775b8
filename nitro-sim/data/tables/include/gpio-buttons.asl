// The PL061 and the two buttons behind it, as an EC2 virtual Graviton instance describes them.
//
// Facts, from the DSDT of a c7g.large as quoted in felipedbene/Haiku-Graviton, graviton/docs/ec2-stop-start.md:
// - GPO0 is ARMH0061 with 4 KiB of registers at 0x09030000 and the level, active-high interrupt 0x27;
// - _AEI has two GpioInt, both edge and active high: pin 3 and pin 4;
// - _E03 notifies PWRB with 0x80 (the power button PNP0C0C), _E04 notifies SLPB (the sleep button).
// Fact, from FreeBSD's release/tools/ec2.conf: Graviton 1 to 4 mark the pins PullUp, though a PL061 has no pull
// resistors. The quoted DSDT leaves that field out, so its place in the bytes is the only one a GpioInt has for it.
// Assumptions: PNP0C0E for SLPB; Exclusive; no debounce; the resource source "\_SB.GPO0".

#ifndef PULL
#define PULL PullUp
#endif

Device (GPO0)
{
    Name (_HID, "ARMH0061")
    Name (_UID, 0)
    Name (_CRS, ResourceTemplate ()
    {
        Memory32Fixed (ReadWrite, 0x09030000, 0x00001000)
        Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 0x27 }
    })
    Name (_AEI, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveHigh, Exclusive, PULL, 0x0000, "\\_SB.GPO0") { 3 }
        GpioInt (Edge, ActiveHigh, Exclusive, PULL, 0x0000, "\\_SB.GPO0") { 4 }
    })
    Method (_E03, 0, NotSerialized) { Notify (PWRB, 0x80) }
    Method (_E04, 0, NotSerialized) { Notify (SLPB, 0x80) }
}

Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }
Device (SLPB) { Name (_HID, "PNP0C0E") Name (_UID, 0) }
