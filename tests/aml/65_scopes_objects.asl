// part
// What the scopes of 65_scopes.asl are over: iasl compiles neither them nor the programs beside it.
DefinitionBlock ("", "SSDT", 2, "NITRO", "OBJECTS", 1)
{
    Device (DEVX) { Name (_ADR, 1) }
    Device (DEV0)
    {
        Method (MET0) { Return (1) }
        Mutex (MTX0, 0)
        Name (PKG0, Package (1) {1})
        Alias (DEVX, ALI0)
    }
    Name (INT1, 1) Alias (INT1, ALI1) Alias (DEVX, ALI2)
}
