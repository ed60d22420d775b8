// The inside of a PCIe host bridge's Device () whose root ports have native hot plug. The including file defines
// GSIA and GSIB, the interrupts of the two ports' INTA, and _HID, _SEG, _CRS and the like.
//
// Assumptions: two root ports, at 02.0 and 03.0; _OSC grants what is asked of it (PCI Firmware Specification 3.3
// section 4.5: control bit 0 is native hot plug). A port has no _EJ0: the OS owns the slot.

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
    Package () { 0x0002FFFF, 0, 0, GSIA },
    Package () { 0x0003FFFF, 0, 0, GSIB }
})

Device (RP02) { Name (_ADR, 0x00020000) }
Device (RP03) { Name (_ADR, 0x00030000) }
