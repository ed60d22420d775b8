// `\_ERR` as an alias of a method.
DefinitionBlock ("", "DSDT", 2, "NITRO", "ALIAS", 1)
{
    Method (ER2, 3) { Debug = Arg1 Return (0) }
    Alias (ER2, _ERR)

    // expect: Integer 0x9
    // debug: "AE_AML_DIVIDE_BY_ZERO"
    // debug: "on"
    Method (T001) { Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
}
