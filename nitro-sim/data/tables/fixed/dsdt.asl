// The same machine as graviton-virt with firmware that tells the truth about its pins: a PL061 has no pull resistors,
// so the pins are PullNone. Everything else that "fixed" mends is behaviour of the devices, and so in the profile.
#define PULL PullNone
DefinitionBlock ("", "DSDT", 2, "AMAZON", "FIXED", 0x00000001)
{
    Scope (\_SB)
    {
        #include "../include/gpio-buttons.asl"
        #include "../include/graviton-bus.asl"
    }
}
