// part
DefinitionBlock ("", "SSDT", 2, "NITRO", "PART", 1)
{
    External (\ZER0, IntObj) External (\DEVX, IntObj) External (\MISS, IntObj)
    Name (BUF0, Buffer (1 / ZER0) {1})
    Name (PKG0, Package (1 / ZER0) {1})
    Name (BUF1, Buffer (\DEVX) {1})
    Name (PKG1, Package (\DEVX) {1})
    Name (BUF2, Buffer (\MISS) {1})
    Name (PKG2, Package (\MISS) {1})
}
