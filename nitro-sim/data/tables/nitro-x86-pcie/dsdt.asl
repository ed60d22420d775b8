// An x86 Nitro instance of the newest generation: PCIe root ports with native hot plug. Not a dump.
//
// Fact: on the newest generation FreeBSD's nvme driver panicked after a PCIe unplug, and release/tools/ec2.conf sets
// hw.pci.pcie_hp_detach_timeout to 0, so hot plug is native there and asked for by the attention button.
// Everything else is an assumption. The power button is the fixed one of the PM1 block.
#define GSIA 0x10
#define GSIB 0x11

DefinitionBlock ("", "DSDT", 2, "AMAZON", "AMZNDSDT", 0x00000002)
{
    Scope (\_SB)
    {
        Device (PCI0)
        {
            Name (_HID, "PNP0A08")
            Name (_CID, "PNP0A03")
            Name (_SEG, 0)
            Name (_BBN, 0)
            Name (_UID, 0)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0, 0xFF, 0, 0x100)
                DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                    0, 0x80000000, 0xDFFFFFFF, 0, 0x60000000)
            })

            #include "../include/pcie-root.asl"
        }
    }
}
