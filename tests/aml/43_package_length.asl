// A package whose length is a name that is not there.
DefinitionBlock ("", "DSDT", 2, "NITRO", "PKGLEN", 1)
{
    External (NOEX, IntObj)
    // expect: AE_AML_NAME_NOT_FOUND
    Method (T001) { Local0 = Package (NOEX) {1} }
    // expect: AE_NOT_FOUND
    Method (T002) { Local0 = Buffer (NOEX) {1} }
}
