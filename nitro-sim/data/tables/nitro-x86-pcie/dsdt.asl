// An x86 Nitro instance of the newest generation: PCIe root ports with native hot plug. Not a dump.
//
// Fact: on the newest generation FreeBSD's nvme driver panicked after a PCIe unplug, and release/tools/ec2.conf sets
// hw.pci.pcie_hp_detach_timeout to 0, so hot plug is native there and asked for by the attention button.
// Assumptions: two root ports at 00:02.0 and 00:03.0; _OSC grants what is asked of it (PCI Firmware Specification 3.3
// section 4.5: control bit 0 is native hot plug). A port has no _EJ0: the OS owns the slot.
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

            Method (_OSC, 4, Serialized)
            {
                CreateDWordField (Arg3, 0x00, CDW1)
                If ((Arg0 == ToUUID ("33db4d5b-1ff7-401c-9657-7441c03dd766")))
                {
                    CreateDWordField (Arg3, 0x08, CDW3)
                    Local0 = (CDW3 & 0x1F)
                    If ((Arg1 != 1)) { CDW1 |= 0x08 }
                    If ((CDW3 != Local0)) { CDW1 |= 0x10 }
                    CDW3 = Local0
                }
                Else
                {
                    CDW1 |= 0x04
                }
                Return (Arg3)
            }

            Name (_PRT, Package ()
            {
                Package () { 0x0002FFFF, 0, 0, 0x10 },
                Package () { 0x0003FFFF, 0, 0, 0x11 }
            })

            Device (RP02) { Name (_ADR, 0x00020000) }
            Device (RP03) { Name (_ADR, 0x00030000) }
        }
    }
}
