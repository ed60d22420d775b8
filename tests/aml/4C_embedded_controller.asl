// Fields of an embedded controller: one of more than a byte is one access (AcpiExPrepFieldValue).
DefinitionBlock ("", "DSDT", 2, "NITRO", "EC", 1)
{
    Device (EC0)
    {
        Name (LEN0, 0xFF)
        Name (_HID, EisaId ("PNP0C09"))
        OperationRegion (ERAM, EmbeddedControl, 0, LEN0)
        Field (ERAM, ByteAcc, NoLock, Preserve)
        {
            B0, 8, B1, 8, B2, 8, B3, 8, B4, 8, B5, 8, B6, 8, B7, 8
        }
        Field (ERAM, ByteAcc, NoLock, Preserve)
        {
            W16, 16, , 4, N12, 12, Offset (4), N24, 24, Offset (8), Q64, 64, Offset (0x18), X128, 128,
            Offset (0x40), Z40, 40, , 4, ZZ9, 9, T30, 30, Offset (0x50), E64, 64,
            E60, 60, Offset (0xFE), PAST, 16
        }
        Field (ERAM, ByteAcc, NoLock, Preserve) { , 3, S16, 16, S7, 7, S30, 30 }
        Field (ERAM, ByteAcc, NoLock, WriteAsOnes) { , 3, O10, 10 }
        Field (ERAM, ByteAcc, NoLock, WriteAsZeros) { , 3, O11, 10, , 3, O63, 44 }
        Method (INIT)
        {
            B0 = 0x11
            B1 = 0x22
            B2 = 0x33
            B3 = 0x44
            B4 = 0x55
            B5 = 0x66
            B6 = 0x77
            B7 = 0x88
        }
    }

    // expect: Integer 0x2211
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T001, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.W16)
    }

    // expect: Integer 0x443
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T002, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.N12)
    }

    // expect: Integer 0x776655
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T003, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.N24)
    }

    // expect: Integer 0x0
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T004, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.Q64)
    }

    // expect: Integer 0x6442
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T005, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.S16)
    }

    // expect: Integer 0x6
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T006, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.S7)
    }

    // expect: Integer 0x1dd99551
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T007, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.S30)
    }

    // expect: Integer 0x42
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T008, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.O10)
    }

    // expect: Integer 0x87766554433
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T009, 0, Serialized)
    {
        \EC0.INIT ()
        Return (\EC0.O63)
    }

    // expect: Package {Integer 0xcd, Integer 0xab, Integer 0x33, Integer 0x44, Integer 0x55, Integer 0x66, Integer 0x77, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T00A, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.W16 = 0xABCD
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x11, Integer 0x22, Integer 0x33, Integer 0x12, Integer 0x55, Integer 0x66, Integer 0x77, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T00B, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.N12 = 0x123
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x11, Integer 0x22, Integer 0x33, Integer 0x44, Integer 0xc3, Integer 0xb2, Integer 0xa1, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T00C, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.N24 = 0xA1B2C3
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0xa9, Integer 0xaa, Integer 0x32, Integer 0x44, Integer 0x55, Integer 0x66, Integer 0x77, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T00D, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.S16 = 0x5555
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x11, Integer 0x22, Integer 0x33, Integer 0xe0, Integer 0x59, Integer 0xd1, Integer 0x48, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T00E, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.S30 = 0x12345678
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x7, Integer 0xe0, Integer 0x33, Integer 0x44, Integer 0x55, Integer 0x66, Integer 0x77, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T00F, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.O10 = 0
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0xf8, Integer 0x1f, Integer 0x33, Integer 0x44, Integer 0x55, Integer 0x66, Integer 0x77, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T010, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.O11 = 0x3FF
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x11, Integer 0x22, Integer 0x9a, Integer 0x78, Integer 0x56, Integer 0x34, Integer 0x12, Integer 0x0}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T011, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.O63 = 0x0123456789A
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x11, Integer 0x22, Integer 0x33, Integer 0x44, Integer 0x61, Integer 0x62, Integer 0x0, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T012, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.N24 = "ab"
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Package {Integer 0x81, Integer 0x7, Integer 0x30, Integer 0x44, Integer 0x55, Integer 0x66, Integer 0x77, Integer 0x88}
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T013, 0, Serialized)
    {
        \EC0.INIT ()
        \EC0.S16 = Buffer () {0xF0}
        Local0 = Package (8) {}
        Local0[0] = \EC0.B0
        Local0[1] = \EC0.B1
        Local0[2] = \EC0.B2
        Local0[3] = \EC0.B3
        Local0[4] = \EC0.B4
        Local0[5] = \EC0.B5
        Local0[6] = \EC0.B6
        Local0[7] = \EC0.B7
        Return (Local0)
    }

    // expect: Integer 0x1122334455667788
    // access: 0x3
    // access: 0x3
    Method (T014, 0, Serialized)
    {
        \EC0.Q64 = 0x1122334455667788
        Return (\EC0.Q64)
    }

    // expect: Integer 0x1234567890
    // access: 0x3
    // access: 0x3
    Method (T015, 0, Serialized)
    {
        \EC0.Z40 = 0x1234567890
        Return (\EC0.Z40)
    }

    // expect: Integer 0x1ff
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T016, 0, Serialized)
    {
        \EC0.ZZ9 = 0x1FF
        Return (\EC0.ZZ9)
    }

    // expect: Integer 0x3fffffff
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T017, 0, Serialized)
    {
        \EC0.T30 = 0x3FFFFFFF
        Return (\EC0.T30)
    }

    // expect: Integer 0x1122334455667788
    // access: 0x3
    // access: 0x3
    Method (T018, 0, Serialized)
    {
        \EC0.E64 = 0x1122334455667788
        Return (\EC0.E64)
    }

    // expect: Integer 0x122334455667788
    // access: 0x3
    // access: 0x3
    // access: 0x3
    Method (T019, 0, Serialized)
    {
        \EC0.E60 = 0x1122334455667788
        Return (\EC0.E60)
    }

    // expect: AE_AML_REGION_LIMIT
    Method (T01A, 0, Serialized)
    {
        \EC0.PAST = 0x1234
        Return (\EC0.PAST)
    }
}
