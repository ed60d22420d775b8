// Graviton 4: c8g-like. The buttons and bus 0 are those of graviton-virt; what differs in behaviour (the eject needs no
// PMCSR write any more) is in the profile.
//
// Fact: a c8g.24xlarge has three root bridges, with buses 0 to 0, 1 to 0x43 and 0x44 to 0x56, and devices behind
// bridges (Haiku-Graviton, graviton/docs). Fact: FreeBSD's release/tools/ec2.conf names Graviton 1 to 4 for PullUp, and
// only 1 to 3 for the eject that does nothing.
// Assumptions: bus 0 is as on a c7g.large; the other two bridges carry no hot-plug slots; one ECAM for all.
DefinitionBlock ("", "DSDT", 2, "AMAZON", "AMZNDSDT", 0x00000004)
{
    Scope (\_SB)
    {
        #include "../include/gpio-buttons.asl"
        #include "../include/graviton-bus.asl"

        Device (PCI1)
        {
            Name (_HID, "PNP0A08")
            Name (_CID, "PNP0A03")
            Name (_SEG, 0)
            Name (_BBN, 0x01)
            Name (_UID, 1)
            Name (_CCA, 1)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0x01, 0x43, 0, 0x43)
            })
        }

        Device (PCI2)
        {
            Name (_HID, "PNP0A08")
            Name (_CID, "PNP0A03")
            Name (_SEG, 0)
            Name (_BBN, 0x44)
            Name (_UID, 2)
            Name (_CCA, 1)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0x44, 0x56, 0, 0x13)
            })
        }
    }
}
