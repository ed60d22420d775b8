// Alias of what does not exist: ACPICA makes the names, without objects (AcpiDsCreateOperand).
DefinitionBlock ("", "DSDT", 2, "NITRO", "ALIASES", 1)
{
    External (\PRSC, IntObj)
    External (\_SB.AAAA.BBBB.CCCC, IntObj)
    External (\_SB.DDDD.EEEE, IntObj)
    External (\DEV0.PRSA, IntObj)
    External (\DEV0.PRSN.PRSO, IntObj)
    External (\DEV2.PRSF, IntObj)
    External (\DEV3.PRSH, IntObj)
    External (\_SB.NONE, DeviceObj)
    External (\PRSA, IntObj)
    External (\PRSX, IntObj)
    Name (INT0, 5)
    Device (DEV0)
    {
        Alias (PRSA, PRSB)
        Name (INDV, 1)
    }
    Name (AFT0, 1)
    Device (DEV1)
    {
        If (One)
        {
            Alias (^PRSC, PRSD)
            Alias (\_SB.AAAA.BBBB.CCCC, PRSE)
            Name (INIF, 1)
        }
        Name (INDV, 1)
    }
    Name (AFT1, 1)
    // The name that was made is taken.
    Device (DEV2)
    {
        Alias (PRSF, PRSG)
        Name (PRSF, 4)
        Name (INDV, 1)
    }
    Name (AFT2, 1)
    // The alias has no place: its object is not made either.
    Device (DEV3)
    {
        Alias (PRSH, \_SB.NONE.PRSI)
        Name (INDV, 1)
    }
    Name (AFT3, 1)
    Alias (\DEV0.PRSN.PRSO, PRSP)
    // An alias of a name that was made so.
    Alias (\DEV0.PRSA, PRSQ)

    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T001)
    {
        Return (\DEV0.PRSB)
    }

    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T002)
    {
        Local0 = Package (4) {}
        Local0[0] = ObjectType (\DEV0.PRSA)
        Local0[1] = ObjectType (\DEV0.PRSB)
        Local0[2] = CondRefOf (\DEV0.INDV)
        Local0[3] = CondRefOf (\AFT0)
        Return (Local0)
    }

    // expect: Package {Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Null}
    Method (T003)
    {
        Local0 = Package (10) {}
        Local0[0] = CondRefOf (\PRSC)
        Local0[1] = CondRefOf (\DEV1.PRSD)
        Local0[2] = CondRefOf (\_SB.AAAA)
        Local0[3] = CondRefOf (\_SB.AAAA.BBBB)
        Local0[4] = CondRefOf (\_SB.AAAA.BBBB.CCCC)
        Local0[5] = CondRefOf (\DEV1.PRSE)
        Local0[6] = CondRefOf (\DEV1.INIF)
        Local0[7] = CondRefOf (\DEV1.INDV)
        Local0[8] = CondRefOf (\AFT1)
        Return (Local0)
    }

    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T004)
    {
        Local0 = Package (4) {}
        Local0[0] = ObjectType (\DEV2.PRSF)
        Local0[1] = CondRefOf (\DEV2.PRSG)
        Local0[2] = CondRefOf (\DEV2.INDV)
        Local0[3] = CondRefOf (\AFT2)
        Return (Local0)
    }

    // expect: Package {Integer 0x0, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Null, Null, Null}
    Method (T005)
    {
        Local0 = Package (6) {}
        Local0[0] = CondRefOf (\DEV3.PRSH)
        Local0[1] = CondRefOf (\DEV3.INDV)
        Local0[2] = CondRefOf (\AFT3)
        Return (Local0)
    }

    // expect: Package {Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff, Integer 0xffffffffffffffff}
    Method (T006)
    {
        Local0 = Package (4) {}
        Local0[0] = CondRefOf (\DEV0.PRSN)
        Local0[1] = CondRefOf (\DEV0.PRSN.PRSO)
        Local0[2] = CondRefOf (\PRSP)
        Local0[3] = CondRefOf (\PRSQ)
        Return (Local0)
    }

    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T007)
    {
        Return (\PRSQ)
    }

    // expect: AE_AML_UNINITIALIZED_NODE
    Method (T008, 0, Serialized)
    {
        Alias (PRSA, PRSB)
        Return (PRSB)
    }

    // expect: Integer 0x1
    Method (T009, 0, Serialized)
    {
        Alias (PRSA, PRSB)
        Return (1)
    }

    // expect: Integer 0xffffffffffffffff
    Method (T00A, 0, Serialized)
    {
        Alias (\_SB.DDDD.EEEE, PRSB)
        Return (CondRefOf (\_SB.DDDD.EEEE))
    }

    // What a method has made goes with it.
    // expect: Integer 0x0
    Method (T00B, 0, Serialized)
    {
        Return (CondRefOf (\_SB.DDDD))
    }

    // expect: AE_NULL_OBJECT
    Method (T00C, 0, Serialized)
    {
        Alias (PRSX, PRSX)
        Return (1)
    }

    // expect: AE_NOT_FOUND
    Method (T00D, 0, Serialized)
    {
        Alias (PRSX, \_SB.NONE.PRSY)
        Return (1)
    }

    // expect: Integer 0x5
    Method (T00E, 0, Serialized)
    {
        Alias (PRSX, PRSY)
        PRSY = 5
        Return (PRSX)
    }

    // expect: AE_ALREADY_EXISTS
    Method (T00F, 0, Serialized)
    {
        Alias (PRSX, PRSY)
        Name (PRSX, 5)
        Return (PRSY)
    }

    // The same method again.
    // expect: Integer 0xa
    Method (T010, 0, Serialized)
    {
        Return (\T00E () + \T00E ())
    }

    // expect: String "text"
    Method (T011, 0, Serialized)
    {
        Alias (PRSX, PRSY)
        CopyObject ("text", PRSY)
        Return (PRSX)
    }
}
