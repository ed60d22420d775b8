// `\_ERR` as a field in a buffer.
DefinitionBlock ("", "DSDT", 2, "NITRO", "BUFFER", 1)
{
    Name (BUF, Buffer () {0, 5})
    CreateByteField (BUF, 0, _ERR)

    // expect: Integer 0x9
    // debug: "on"
    Method (T001) { Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
    // expect: AE_NOT_FOUND
    Method (T002) { \_ERR = 5 Local0 = 0 Divide (1, Local0, Local1) Debug = "on" Return (9) }
}
