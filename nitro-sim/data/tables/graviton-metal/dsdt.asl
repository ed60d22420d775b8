// A Graviton metal instance: c7g.metal-like. Not a dump.
//
// Facts (Haiku-Graviton, graviton/docs/ec2-stop-start.md and the documents beside it): the power button's method is
// _E00, so pin 0; the PL061's interrupt is 23; there is no generic event device; the one PCI segment is number 1, with
// ECAM at 0xe010000000 and buses 0 to 0xFF; devices sit on buses 0 to 4, so behind bridges.
// Assumptions: the PL061's address (as on the virtual instances); PullUp, because FreeBSD's release/tools/ec2.conf
// speaks of Graviton 1 to 4 without excepting metal; edge, active high; no sleep button; root ports with native hot
// plug, because without an event device nobody could announce ACPI hot plug; their interrupts.
#define GSIA 0x40
#define GSIB 0x41

DefinitionBlock ("", "DSDT", 2, "AMAZON", "GRVTN003", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPO0)
        {
            Name (_HID, "ARMH0061")
            Name (_UID, 0)
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x09030000, 0x00001000)
                Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 23 }
            })
            Name (_AEI, ResourceTemplate ()
            {
                GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0x0000, "\\_SB.GPO0") { 0 }
            })
            Method (_E00, 0, NotSerialized) { Notify (PWRB, 0x80) }
        }

        Device (PWRB) { Name (_HID, "PNP0C0C") Name (_UID, 0) }

        Device (PCI0)
        {
            Name (_HID, "PNP0A08")
            Name (_CID, "PNP0A03")
            Name (_SEG, 1)
            Name (_BBN, 0)
            Name (_UID, 0)
            Name (_CCA, 1)
            Method (_CBA, 0, NotSerialized) { Return (0xE010000000) }
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0, 0xFF, 0, 0x100)
            })

            #include "../include/pcie-root.asl"
        }
    }
}
