// What is otherwise here, and why: see differences.md.
DefinitionBlock ("", "DSDT", 2, "NITRO", "DELIB", 1)
{
    Method (TWO, 2) { Return (Arg0 + Arg1) }
    Method (NON) { Return (1) }
    Name (INT0, 5)
    // A method with arguments as an element: ACPICA takes the elements that follow for its arguments.
    Name (PK0, Package () {TWO, 1, 2, 3})
    // expect: Integer 0x3
    Method (T001) { Return (DerefOf (PK0[1])) }
    // expect: Integer 0x3
    Method (T002) { Local0 = Package (4) {TWO, 1, 2, 3} Return (DerefOf (Local0[1])) }
    // expect: Integer 0x1
    Method (T003) { Local0 = Package () {NON, 1, 2, 3} Return (DerefOf (Local0[1])) }
    // Not if it is declared later.
    Name (PK1, Package () {LATE, 7, 8, 3})
    Method (LATE, 2) { Return (3) }
    // expect: Integer 0x7
    Method (T004) { Return (DerefOf (PK1[1])) }
    // A region that is copied over.
    OperationRegion (RG0, SystemMemory, 0x2000, 64)
    Field (RG0, ByteAcc, NoLock, Preserve) { W0, 8 }
    // expect: AE_AML_OPERAND_TYPE
    // memory: read8 0x2000 0x0
    // debug: 0x0
    Method (T005) { Debug = W0 CopyObject (INT0, RG0) Return (W0) }
    // A reference to a name that dies with its method.
    Method (LOC, 0, Serialized) { Name (INNR, 5) Return (RefOf (INNR)) }
    // expect: AE_TYPE
    Method (T006) { Local0 = LOC () Return (DerefOf (Local0)) }
}
