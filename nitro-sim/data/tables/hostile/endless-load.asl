// Code at table level that never ends: the trap closes when the table is loaded, before any method is called.
DefinitionBlock ("", "DSDT", 2, "NITSIM", "ENDLSSLD", 0x00000001)
{
    Name (SPIN, 1)
    While (SPIN) { SPIN = 1 }
}
