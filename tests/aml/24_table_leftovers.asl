// What ACPICA keeps of a failed expression in the code of a table: see differences.md.
DefinitionBlock ("", "DSDT", 2, "NITRO", "LEFT", 1)
{
    External (\NOSC, IntObj)
    Name (INT0, 1)
    Name (LOG0, 0)
    Method (SAY, 1) { Return (Arg0) }
    // The 5 stays behind, and is the operand that the next addition lacks.
    INT0 = Add (SAY (5), NOSC)
    LOG0 = Add (Divide (1, 0), SAY (2))
    // expect: Integer 0x7
    Method (T001) { Return (LOG0) }
    // expect: Integer 0x1
    Method (T002) { Return (INT0) }
}
