// The PCI bus of a small virtual Graviton instance, and the generic event device that announces its hot plug.
//
// Facts, from the same c7g.large (Haiku-Graviton, graviton/docs): one segment, 0, with ECAM at 0x20000000 and bus 0
// only; an ACPI0013 generic event device that serves PCI hot plug and nothing else.
// Assumptions, in the style of QEMU's arm virt machine (10.1 and later: hw/arm/virt.c, hw/acpi/pcihp.c), because no
// EC2 dump has been published: the register block at 0x090C0000 and its layout, the event device's interrupt 0x29,
// the _CRS windows and the four INTx interrupts.

#define GSIA 0x23
#define GSIB 0x24
#define GSIC 0x25
#define GSID 0x26

Device (PCI0)
{
    Name (_HID, "PNP0A08")
    Name (_CID, "PNP0A03")
    Name (_SEG, 0)
    Name (_BBN, 0)
    Name (_UID, 0)
    Name (_CCA, 1)
    Method (_CBA, 0, NotSerialized) { Return (0x20000000) }
    Name (_CRS, ResourceTemplate ()
    {
        WordBusNumber (ResourceProducer, MinFixed, MaxFixed, PosDecode, 0, 0, 0, 0, 1)
        DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,
            0, 0x80000000, 0xBFFFFFFF, 0, 0x40000000)
    })

    // The hot-plug registers: slots that filled, slots to be emptied, eject, bus select.
    OperationRegion (PCST, SystemMemory, 0x090C0000, 0x08)
    Field (PCST, DWordAcc, NoLock, WriteAsZeros) { PCIU, 32, PCID, 32 }
    OperationRegion (SEJ, SystemMemory, 0x090C0008, 0x04)
    Field (SEJ, DWordAcc, NoLock, WriteAsZeros) { B0EJ, 32 }
    OperationRegion (BNMR, SystemMemory, 0x090C0010, 0x04)
    Field (BNMR, DWordAcc, NoLock, WriteAsZeros) { BNUM, 32 }

    #include "../include/hotplug-slots.asl"
}

// FreeBSD's acpi_ged(4) looks for _E29 first and falls back to _EVT with the raw interrupt number.
Device (GED)
{
    Name (_HID, "ACPI0013")
    Name (_UID, 0)
    Name (_CRS, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) { 0x29 }
    })
    Method (_EVT, 1, Serialized)
    {
        If ((Arg0 == 0x29))
        {
            Acquire (\_SB.PCI0.BLCK, 0xFFFF)
            \_SB.PCI0.PCNT ()
            Release (\_SB.PCI0.BLCK)
        }
    }
}
