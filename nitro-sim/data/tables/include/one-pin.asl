// The inside of a PL061's Device () with one event pin. The including file may define, each with a default:
//   PIN       the pin's number                    TRIGGER   Edge or Level
//   POLARITY  ActiveHigh, ActiveLow, ActiveBoth   PULL      PullUp, PullDown, PullNone, PullDefault
// It adds the event method. Address and interrupt are those of gpio-buttons.asl, which says where they come from.

#ifndef PIN
#define PIN 3
#endif
#ifndef TRIGGER
#define TRIGGER Edge
#endif
#ifndef POLARITY
#define POLARITY ActiveHigh
#endif
#ifndef PULL
#define PULL PullUp
#endif

Name (_HID, "ARMH0061")
Name (_UID, 0)
Name (_CRS, ResourceTemplate ()
{
    Memory32Fixed (ReadWrite, 0x09030000, 0x00001000)
    Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 0x27 }
})
Name (_AEI, ResourceTemplate ()
{
    GpioInt (TRIGGER, POLARITY, Exclusive, PULL, 0x0000, "\\_SB.GPO0") { PIN }
})
