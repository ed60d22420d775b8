// An x86 Nitro instance with a PCI (not PCIe) bus. Not a dump.
//
// Facts: the DSDT of such an instance carries the ids AMAZON and AMZNDSDT (kernel logs in public bug reports);
// FreeBSD's release/tools/ec2.conf says that instances with PCI buses need the pause before the rescan.
// Assumptions: everything else, after QEMU's pc machine (docs/specs/acpi_pci_hotplug.rst): registers at I/O 0xAE00,
// general purpose event 1, the IOAPIC inputs of the INTx pins. The power button is the fixed one of the PM1 block, so
// nothing here describes it.
#define GSIA 0x10
#define GSIB 0x11
#define GSIC 0x12
#define GSID 0x13

DefinitionBlock ("", "DSDT", 2, "AMAZON", "AMZNDSDT", 0x00000001)
{
    Scope (\_SB)
    {
        Device (PCI0)
        {
            Name (_HID, "PNP0A03")
            Name (_BBN, 0)
            Name (_UID, 0)
            Name (_CRS, ResourceTemplate ()
            {
                WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0, 0, 0, 1)
                IO (Decode16, 0x0CF8, 0x0CF8, 0x01, 0x08)
                DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
                    0, 0x80000000, 0xFEBFFFFF, 0, 0x7EC00000)
            })

            // The hot-plug registers: slots that filled, slots to be emptied, eject, bus select.
            OperationRegion (PCST, SystemIO, 0xAE00, 0x08)
            Field (PCST, DWordAcc, NoLock, WriteAsZeros) { PCIU, 32, PCID, 32 }
            OperationRegion (SEJ, SystemIO, 0xAE08, 0x04)
            Field (SEJ, DWordAcc, NoLock, WriteAsZeros) { B0EJ, 32 }
            OperationRegion (BNMR, SystemIO, 0xAE10, 0x04)
            Field (BNMR, DWordAcc, NoLock, WriteAsZeros) { BNUM, 32 }

            #include "../include/hotplug-slots.asl"
        }
    }

    Scope (\_GPE)
    {
        Method (_E01, 0, Serialized)
        {
            Acquire (\_SB.PCI0.BLCK, 0xFFFF)
            \_SB.PCI0.PCNT ()
            Release (\_SB.PCI0.BLCK)
        }
    }
}
