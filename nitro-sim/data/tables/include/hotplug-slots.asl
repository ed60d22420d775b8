// Thirty hot-pluggable slots of one flat PCI bus. Included inside the host bridge's Device (); the including
// file defines GSIA..GSID (the four interrupts that INTx pins are wired to) and the fields PCIU, PCID, B0EJ and BNUM.
//
// Facts:
// - small EC2 instances have one flat root bus without PCIe ports, and hot plug goes through ACPI: Flatcar needed
//   CONFIG_HOTPLUG_PCI_ACPI for it (flatcar coreos-overlay pull request 705);
// - 00:00 is the host bridge and 00:01 the UART; the boot volume is at 00:04, ENA at 00:05; hot-attached volumes come
//   from 00:1f downwards (a c7g.large; 00:1e.0 in coreos/bugs 2371);
// - FreeBSD listens on each immediate child of the bus that has _EJ0 (sys/dev/acpica/acpi_pci.c);
// - QEMU's and cloud-hypervisor's slots have _ADR, _SUN and _EJ0 only: no _STA, _RMV, _PSx, _OST.
// Assumptions: that slots 2 to 31 are the hot-pluggable ones; that _EJ0 writes an eject register as QEMU's does. EC2's
// own _EJ0 has not been published: FreeBSD's release/tools/ec2.conf says of Graviton 1 to 3 that it does nothing until
// PMCSR has been written. That rule is the device's, so it is in the profile (nitro.eject_needs_pme), not in this AML.

Mutex (BLCK, 0)

// One eject: select the bus, then write the slot's bit.
Method (EJCT, 1, Serialized)
{
    Acquire (BLCK, 0xFFFF)
    BNUM = 0
    B0EJ = (1 << Arg0)
    Release (BLCK)
}

Device (S02) { Name (_ADR, 0x00020000) Name (_SUN, 0x02) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S03) { Name (_ADR, 0x00030000) Name (_SUN, 0x03) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S04) { Name (_ADR, 0x00040000) Name (_SUN, 0x04) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S05) { Name (_ADR, 0x00050000) Name (_SUN, 0x05) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S06) { Name (_ADR, 0x00060000) Name (_SUN, 0x06) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S07) { Name (_ADR, 0x00070000) Name (_SUN, 0x07) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S08) { Name (_ADR, 0x00080000) Name (_SUN, 0x08) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S09) { Name (_ADR, 0x00090000) Name (_SUN, 0x09) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S0A) { Name (_ADR, 0x000A0000) Name (_SUN, 0x0A) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S0B) { Name (_ADR, 0x000B0000) Name (_SUN, 0x0B) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S0C) { Name (_ADR, 0x000C0000) Name (_SUN, 0x0C) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S0D) { Name (_ADR, 0x000D0000) Name (_SUN, 0x0D) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S0E) { Name (_ADR, 0x000E0000) Name (_SUN, 0x0E) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S0F) { Name (_ADR, 0x000F0000) Name (_SUN, 0x0F) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S10) { Name (_ADR, 0x00100000) Name (_SUN, 0x10) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S11) { Name (_ADR, 0x00110000) Name (_SUN, 0x11) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S12) { Name (_ADR, 0x00120000) Name (_SUN, 0x12) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S13) { Name (_ADR, 0x00130000) Name (_SUN, 0x13) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S14) { Name (_ADR, 0x00140000) Name (_SUN, 0x14) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S15) { Name (_ADR, 0x00150000) Name (_SUN, 0x15) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S16) { Name (_ADR, 0x00160000) Name (_SUN, 0x16) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S17) { Name (_ADR, 0x00170000) Name (_SUN, 0x17) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S18) { Name (_ADR, 0x00180000) Name (_SUN, 0x18) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S19) { Name (_ADR, 0x00190000) Name (_SUN, 0x19) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S1A) { Name (_ADR, 0x001A0000) Name (_SUN, 0x1A) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S1B) { Name (_ADR, 0x001B0000) Name (_SUN, 0x1B) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S1C) { Name (_ADR, 0x001C0000) Name (_SUN, 0x1C) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S1D) { Name (_ADR, 0x001D0000) Name (_SUN, 0x1D) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S1E) { Name (_ADR, 0x001E0000) Name (_SUN, 0x1E) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }
Device (S1F) { Name (_ADR, 0x001F0000) Name (_SUN, 0x1F) Method (_EJ0, 1, Serialized) { EJCT (_SUN) } }

// Arg0: bitmap of slots, Arg1: the notification. Lowest slot first.
Method (DVNT, 2, NotSerialized)
{
    If ((Arg0 & 0x00000004)) { Notify (S02, Arg1) }
    If ((Arg0 & 0x00000008)) { Notify (S03, Arg1) }
    If ((Arg0 & 0x00000010)) { Notify (S04, Arg1) }
    If ((Arg0 & 0x00000020)) { Notify (S05, Arg1) }
    If ((Arg0 & 0x00000040)) { Notify (S06, Arg1) }
    If ((Arg0 & 0x00000080)) { Notify (S07, Arg1) }
    If ((Arg0 & 0x00000100)) { Notify (S08, Arg1) }
    If ((Arg0 & 0x00000200)) { Notify (S09, Arg1) }
    If ((Arg0 & 0x00000400)) { Notify (S0A, Arg1) }
    If ((Arg0 & 0x00000800)) { Notify (S0B, Arg1) }
    If ((Arg0 & 0x00001000)) { Notify (S0C, Arg1) }
    If ((Arg0 & 0x00002000)) { Notify (S0D, Arg1) }
    If ((Arg0 & 0x00004000)) { Notify (S0E, Arg1) }
    If ((Arg0 & 0x00008000)) { Notify (S0F, Arg1) }
    If ((Arg0 & 0x00010000)) { Notify (S10, Arg1) }
    If ((Arg0 & 0x00020000)) { Notify (S11, Arg1) }
    If ((Arg0 & 0x00040000)) { Notify (S12, Arg1) }
    If ((Arg0 & 0x00080000)) { Notify (S13, Arg1) }
    If ((Arg0 & 0x00100000)) { Notify (S14, Arg1) }
    If ((Arg0 & 0x00200000)) { Notify (S15, Arg1) }
    If ((Arg0 & 0x00400000)) { Notify (S16, Arg1) }
    If ((Arg0 & 0x00800000)) { Notify (S17, Arg1) }
    If ((Arg0 & 0x01000000)) { Notify (S18, Arg1) }
    If ((Arg0 & 0x02000000)) { Notify (S19, Arg1) }
    If ((Arg0 & 0x04000000)) { Notify (S1A, Arg1) }
    If ((Arg0 & 0x08000000)) { Notify (S1B, Arg1) }
    If ((Arg0 & 0x10000000)) { Notify (S1C, Arg1) }
    If ((Arg0 & 0x20000000)) { Notify (S1D, Arg1) }
    If ((Arg0 & 0x40000000)) { Notify (S1E, Arg1) }
    If ((Arg0 & 0x80000000)) { Notify (S1F, Arg1) }
}

// What happened since the last time: insertions (device check) before removals (eject request), as QEMU does it.
Method (PCNT, 0, NotSerialized)
{
    BNUM = 0
    DVNT (PCIU, 1)
    DVNT (PCID, 3)
}

// INTA of each slot; the devices here are single-function and use no other pin. Assumption: the usual rotation.
Name (_PRT, Package ()
{
    Package () { 0x0001FFFF, 0, 0, GSIB },
    Package () { 0x0002FFFF, 0, 0, GSIC },
    Package () { 0x0003FFFF, 0, 0, GSID },
    Package () { 0x0004FFFF, 0, 0, GSIA },
    Package () { 0x0005FFFF, 0, 0, GSIB },
    Package () { 0x0006FFFF, 0, 0, GSIC },
    Package () { 0x0007FFFF, 0, 0, GSID },
    Package () { 0x0008FFFF, 0, 0, GSIA },
    Package () { 0x0009FFFF, 0, 0, GSIB },
    Package () { 0x000AFFFF, 0, 0, GSIC },
    Package () { 0x000BFFFF, 0, 0, GSID },
    Package () { 0x000CFFFF, 0, 0, GSIA },
    Package () { 0x000DFFFF, 0, 0, GSIB },
    Package () { 0x000EFFFF, 0, 0, GSIC },
    Package () { 0x000FFFFF, 0, 0, GSID },
    Package () { 0x0010FFFF, 0, 0, GSIA },
    Package () { 0x0011FFFF, 0, 0, GSIB },
    Package () { 0x0012FFFF, 0, 0, GSIC },
    Package () { 0x0013FFFF, 0, 0, GSID },
    Package () { 0x0014FFFF, 0, 0, GSIA },
    Package () { 0x0015FFFF, 0, 0, GSIB },
    Package () { 0x0016FFFF, 0, 0, GSIC },
    Package () { 0x0017FFFF, 0, 0, GSID },
    Package () { 0x0018FFFF, 0, 0, GSIA },
    Package () { 0x0019FFFF, 0, 0, GSIB },
    Package () { 0x001AFFFF, 0, 0, GSIC },
    Package () { 0x001BFFFF, 0, 0, GSID },
    Package () { 0x001CFFFF, 0, 0, GSIA },
    Package () { 0x001DFFFF, 0, 0, GSIB },
    Package () { 0x001EFFFF, 0, 0, GSIC },
    Package () { 0x001FFFFF, 0, 0, GSID }
})
