// A virtual Graviton instance (1 to 3): c7g-like. Not a dump of EC2's table: each part says what is known and from
// where, and what we assumed. The AML beside it is this file through iasl.
DefinitionBlock ("", "DSDT", 2, "AMAZON", "AMZNDSDT", 0x00000001)
{
    Scope (\_SB)
    {
        #include "../include/gpio-buttons.asl"
        #include "../include/graviton-bus.asl"
    }
}
