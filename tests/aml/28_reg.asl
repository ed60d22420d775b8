// _REG: which handlers acpiexec installs, and whom it tells.
// debug: "a"
// debug: 0x3
// debug: 0x1
// debug: "b"
// debug: 0x3
// debug: 0x1
// debug: "c"
// debug: 0x3
// debug: 0x1
// debug: "g"
// debug: 0x3
// debug: 0x1
// debug: "g"
// debug: 0x3
// debug: 0x1
// debug: "e"
// debug: 0x4
// debug: 0x1
// debug: "e"
// debug: 0x5
// debug: 0x1
// debug: "e"
// debug: 0x6
// debug: 0x1
// debug: "e"
// debug: 0x7
// debug: 0x1
// debug: "e"
// debug: 0x8
// debug: 0x1
// debug: "e"
// debug: 0x9
// debug: 0x1
// debug: "e"
// debug: 0xa
// debug: 0x1
// debug: "e"
// debug: 0x7f
// debug: 0x1
// debug: "e"
// debug: 0x80
// debug: 0x1
// debug: "ini"
DefinitionBlock ("", "DSDT", 2, "NITRO", "REG", 1)
{
    Method (_REG, 2) { Debug = "root" Debug = Arg0 Debug = Arg1 }
    // Told of a region of its own, and without one.
    Device (ECA0) {
        Name (_HID, EisaId ("PNP0C09"))
        OperationRegion (REGN, EmbeddedControl, 0, 0x10)
        Method (_REG, 2) { Debug = "a" Debug = Arg0 Debug = Arg1 }
        Device (BELO) {
            OperationRegion (REGN, EmbeddedControl, 0, 0x10)
            Method (_REG, 2) { Debug = "b" Debug = Arg0 Debug = Arg1 }
        }
    }
    Device (ECA1) {
        Name (_HID, "FEED0001")
        Name (_CID, Package () {"FEED0002", EisaId ("PNP0C09")})
        Method (_REG, 2) { Debug = "c" Debug = Arg0 Debug = Arg1 }
    }
    // Not there.
    Device (ECA2) {
        Name (_HID, EisaId ("PNP0C09"))
        Name (_STA, 0)
        OperationRegion (REGN, EmbeddedControl, 0, 0x10)
        Method (_REG, 2) { Debug = "d" Debug = Arg0 Debug = Arg1 }
    }
    Device (DEVA) {
        OperationRegion (REG0, SystemMemory, 0, 0x10)
        OperationRegion (REG1, SystemIO, 0, 0x10)
        OperationRegion (REG2, PCI_Config, 0, 0x10)
        OperationRegion (REG3, EmbeddedControl, 0, 0x10)
        OperationRegion (REG4, SMBus, 0, 0x10)
        OperationRegion (REG5, SystemCMOS, 0, 0x10)
        OperationRegion (REG6, PciBarTarget, 0, 0x10)
        OperationRegion (REG7, IPMI, 0, 0x10)
        OperationRegion (REG8, GeneralPurposeIO, 0, 0x10)
        OperationRegion (REG9, GenericSerialBus, 0, 0x10)
        OperationRegion (REGA, PCC, 0, 0x10)
        OperationRegion (REGB, FFixedHW, 0, 0x10)
        OperationRegion (REGC, 0x80, 0, 0x10)
        OperationRegion (REGD, 0x81, 0, 0x10)
        Method (_REG, 2) { Debug = "e" Debug = Arg0 Debug = Arg1 }
        // Without a region of its own.
        Device (GPIO) { Name (_HID, "FEED0003") Method (_REG, 2) { Debug = "f" Debug = Arg0 Debug = Arg1 } }
    }
    // A region that is gone once its handler is there.
    Device (ECA3) {
        Name (_HID, EisaId ("PNP0C09"))
        OperationRegion (REGN, EmbeddedControl, 0, 0x10)
        Method (_REG, 2) { CopyObject (Zero, REGN) Debug = "g" Debug = Arg0 Debug = Arg1 }
    }
    // Before any _INI.
    Method (_INI) { Debug = "ini" }
    // expect: Integer 0x1
    Method (T001) { Return (ObjectType (\ECA3.REGN)) }
}
