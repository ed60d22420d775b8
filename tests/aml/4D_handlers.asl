// acpiexec's handlers: for some spaces they come after the tables, one by one, and _REG is told of each.
// memory: read8 0x1000 0x0
// debug: 0x0
// access: 0x1
// debug: 0x0
// access: 0x2
// debug: 0x0
// access: 0x3
// debug: 0x0
// debug: "serial"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "CMOS"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "BAR"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "pins"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "vendor"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "fixed"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: "none"
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: 0x4
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: 0x5
// access: 0x5
// debug: 0x0
// debug: "AE_NOT_EXIST"
// debug: "AE_NOT_EXIST"
// debug: 0x6
// debug: 0x8
// debug: 0x7f
// debug: 0x80
// debug: "_INI"
// access: 0x5
// debug: 0x0
// access: 0x80
// debug: 0x0
DefinitionBlock ("", "DSDT", 2, "NITRO", "HANDLERS", 1)
{
    Method (_ERR, 3) { Debug = Arg1 Return (0) }
    OperationRegion (REG0, SystemMemory, 0x1000, 8)
    Field (REG0, ByteAcc) { FLD0, 8 }
    OperationRegion (REG1, SystemIO, 0x100, 8)
    Field (REG1, ByteAcc) { FLD1, 8 }
    Device (PCI0)
    {
        Name (_HID, EisaId ("PNP0A03"))
        Name (_ADR, 0)
        OperationRegion (REG2, PCI_Config, 0, 8)
        Field (REG2, ByteAcc) { FLD2, 8 }
    }
    OperationRegion (REG3, EmbeddedControl, 0, 8)
    Field (REG3, ByteAcc) { FLD3, 8 }
    OperationRegion (REG4, SMBus, 0x100, 0x100)
    Field (REG4, BufferAcc) { AccessAs (BufferAcc, AttribByte), FLD4, 8 }
    OperationRegion (REG5, SystemCMOS, 0, 8)
    Field (REG5, ByteAcc) { FLD5, 8 }
    OperationRegion (REG6, PciBarTarget, 0, 8)
    Field (REG6, ByteAcc) { FLD6, 8 }
    OperationRegion (REG8, GeneralPurposeIo, 0, 8)
    Field (REG8, ByteAcc)
    {
        Connection (GpioIo (Exclusive, PullUp, 0, 0, IoRestrictionNone, "\\GPIO") {1}),
        FLD8, 1
    }
    OperationRegion (REG9, 0x80, 0, 8)
    Field (REG9, ByteAcc) { FLD9, 8 }
    OperationRegion (REGA, FFixedHW, 0, 8)
    Field (REGA, BufferAcc) { FLDA, 8 }
    OperationRegion (REGB, 0x81, 0, 8)
    Field (REGB, ByteAcc) { FLDB, 8 }
    Debug = FLD0
    Debug = FLD1
    Debug = \PCI0.FLD2
    Debug = FLD3
    Debug = "serial"
    Debug = FLD4
    Debug = "CMOS"
    Debug = FLD5
    FLD5 = 1
    Debug = "BAR"
    Debug = FLD6
    Debug = "pins"
    Debug = FLD8
    Debug = "vendor"
    Debug = FLD9
    Debug = "fixed"
    Debug = FLDA
    Debug = "none"
    Debug = FLDB
    Method (_REG, 2)
    {
        Debug = Arg0
        If (Arg0 == 4)
        {
            Debug = FLD5
        }
        If (Arg0 == 5)
        {
            Debug = FLD5
            Debug = FLD9
        }
    }
    Method (_INI)
    {
        Debug = "_INI"
        Debug = FLD5
        Debug = FLD9
    }

    // expect: Package {Integer 0x0, Integer 0x0, Integer 0x0, Integer 0x0, Integer 0x0, Integer 0x0, Integer 0x0, Integer 0x0, Integer 0x0}
    // memory: read8 0x1000 0x0
    // access: 0x1
    // access: 0x2
    // access: 0x3
    // access: 0x5
    // access: 0x6
    // access: 0x80
    // access: 0x7f
    Method (T001, 0, Serialized)
    {
        Local0 = Package (9) {}
        Local0[0] = FLD0
        Local0[1] = FLD1
        Local0[2] = \PCI0.FLD2
        Local0[3] = FLD3
        Local0[4] = FLD5
        Local0[5] = FLD6
        Local0[6] = FLD8
        Local0[7] = FLD9
        Local0[8] = FLDA
        Return (Local0)
    }

    // expect: Nothing
    // debug: "AE_NOT_EXIST"
    // debug: "AE_NOT_EXIST"
    Method (T002)
    {
        Return (FLDB)
    }

    // The interfaces that acpiexec installs and removes.
    // expect: Package {Integer 0xffffffffffffffff, Integer 0x0, Integer 0xffffffffffffffff, Integer 0x0}
    Method (T003, 0, Serialized)
    {
        Local0 = Package (4) {}
        Local0[0] = _OSI ("AnotherTestString")
        Local0[1] = _OSI ("Windows 2006")
        Local0[2] = _OSI ("Windows 2006 SP1")
        Local0[3] = _OSI ("Windows 2014")
        Return (Local0)
    }
}
