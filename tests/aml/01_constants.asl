// Constants, strings, buffers and packages as they are written.
DefinitionBlock ("", "DSDT", 2, "NITRO", "CONST", 1)
{
    // expect: Integer 0x0
    Method (T001) { Return (Zero) }
    // expect: Integer 0x1
    Method (T002) { Return (One) }
    // expect: Integer 0xffffffffffffffff
    Method (T003) { Return (Ones) }
    // expect: Integer 0x20200925
    Method (T004) { Return (Revision) }
    // expect: Integer 0x7f
    Method (T005) { Return (0x7F) }
    // expect: Integer 0x1234
    Method (T006) { Return (0x1234) }
    // expect: Integer 0x12345678
    Method (T007) { Return (0x12345678) }
    // expect: Integer 0x123456789abcdef0
    Method (T008) { Return (0x123456789ABCDEF0) }
    // expect: String ""
    Method (T009) { Return ("") }
    // expect: String "text"
    Method (T00A) { Return ("text") }
    // All escapes of a string.
    // expect: String "\x07\x08\x0c\n\r\t\x0b\"\\A~A"
    Method (T00B) { Return ("\a\b\f\n\r\t\v\"\\\x41\x7E\101") }
    // expect: Buffer {01 02 03}
    Method (T00C) { Return (Buffer () {1, 2, 3}) }
    // A length beyond the bytes fills with zeros.
    // expect: Buffer {01 02 03 00 00 00}
    Method (T00D) { Return (Buffer (6) {1, 2, 3}) }
    // Bytes beyond the length win.
    // expect: Buffer {01 02 03 04}
    Method (T00E) { Return (Buffer (2) {1, 2, 3, 4}) }
    // expect: Buffer {}
    Method (T00F) { Return (Buffer (0) { }) }
    // The length is an expression.
    // expect: Buffer {09 00 00 00 00}
    Method (T010, 1, NotSerialized) { Local0 = 3 Return (Buffer (Local0 + 2) {9}) }
    // expect: Buffer {61 62 63 00}
    Method (T011) { Return (Buffer () {"abc"}) }
    // expect: Buffer {61 62 63 00 00 00 00 00}
    Method (T012) { Return (Buffer (8) {"abc"}) }
    // expect: Package {Integer 0x1, String "two", Buffer {03}, Package {Integer 0x4, Integer 0x5}}
    Method (T013) { Return (Package () {1, "two", Buffer () {3}, Package () {4, 5}}) }
    // Elements beyond the written ones are uninitialised.
    // expect: Package {Integer 0x1, Integer 0x2, Null, Null}
    Method (T014) { Return (Package (4) {1, 2}) }
    // expect: Package {}
    Method (T016) { Return (Package () { }) }
    // VarPackage: the length is an expression.
    // expect: Package {Integer 0x1, Integer 0x2, Null}
    Method (T017) { Local0 = 3 Return (Package (Local0) {1, 2}) }
    // expect: Package {Integer 0x1}
    Method (T018) { Local0 = 1 Return (Package (Local0) {1, 2, 3}) }
    // expect: Package {}
    Method (T019) { Local0 = 0 Return (Package (Local0) {1, 2}) }
    // expect: Package {Integer 0x1, Integer 0x2}
    Method (T01A) { Local0 = "2" Return (Package (Local0) {1, 2}) }
    Method (GETP) { Local0 = 300 Return (Package (Local0) {1}) }
    // 300 elements need a VarPackage.
    // expect: Integer 0x12c
    Method (T01B) { Return (SizeOf (GETP ())) }
    // expect: Buffer {00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10}
    Method (T01C) { Return (Buffer (17) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}) }
    // Lengths of one to three bytes in front of a buffer and an If.
    // expect: Integer 0x46
    Method (T01D) { If (One) { Local0 = Buffer (70) {1} } Return (SizeOf (Local0)) }
    // expect: Integer 0x1388
    Method (T01E) { If (One) { Local0 = Buffer (5000) {1} } Return (SizeOf (Local0)) }
    // expect: Integer 0x11170
    Method (T01F) { If (One) { Local0 = Buffer (70000) {1} } Return (SizeOf (Local0)) }
    // A string of 200 characters stays whole.
    // expect: Integer 0xd0
    Method (T020) { Local0 = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567" Return (SizeOf (Local0)) }
    // expect: Integer 0x30ad041
    Method (T021) { Return (EisaId ("PNP0A03")) }
    // expect: Buffer {5b 4d db 33 f7 1f 1c 40 96 57 74 41 c0 3d d7 66}
    Method (T022) { Return (ToUUID ("33db4d5b-1ff7-401c-9657-7441c03dd766")) }
    // expect: Buffer {61 00 62 00 00 00}
    Method (T023) { Return (Unicode ("ab")) }
    // expect: Buffer {23 20 00 18 47 01 f8 03 f8 03 01 08 79 00}
    Method (T024) { Return (ResourceTemplate () { IRQ (Level, ActiveLow, Shared) {5} IO (Decode16, 0x3F8, 0x3F8, 1, 8) }) }
    // expect: Buffer {86 09 00 01 00 00 03 09 00 10 00 00 89 06 00 01 01 27 00 00 00 79 00}
    Method (T025) { Return (ResourceTemplate () { Memory32Fixed (ReadWrite, 0x09030000, 0x1000) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) {39} }) }
    // expect: Buffer {8c 20 00 01 00 01 00 01 00 01 00 00 00 00 17 00 00 19 00 23 00 00 00 03 00 5c 5f 53 42 2e 47 50 4f 30 00 79 00}
    Method (T026) { Return (ResourceTemplate () { GpioInt (Edge, ActiveHigh, Exclusive, PullUp, 0, "\\_SB.GPO0", 0, ResourceConsumer) {3} }) }
    // expect: Buffer {22 20 00 22 40 00 79 00}
    Method (T027) { Return (ConcatenateResTemplate (ResourceTemplate () { IRQNoFlags () {5} }, ResourceTemplate () { IRQNoFlags () {6} })) }
    // expect: Buffer {22 40 00 79 00}
    Method (T028) { Return (ConcatenateResTemplate (ResourceTemplate () { }, ResourceTemplate () { IRQNoFlags () {6} })) }
    // No end tag.
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T029) { Return (ConcatenateResTemplate (Buffer () {0x22, 1, 0}, ResourceTemplate () { IRQNoFlags () {6} })) }
    // expect: Buffer {22 40 00 79 00}
    Method (T02A) { Return (ConcatenateResTemplate (Buffer (0) { }, ResourceTemplate () { IRQNoFlags () {6} })) }
    // expect: AE_AML_NO_RESOURCE_END_TAG
    Method (T02B) { Return (ConcatenateResTemplate ("text", ResourceTemplate () { })) }
}
