// Facts, from a c7g.metal (Haiku-Graviton, graviton/docs): OEM table id GRVTN003, address 0xe2f00000, GSIV 408.
// Assumptions: interface type 0 (16550), 32-bit access, 115200 8N1, terminal type ANSI.

                           Signature : "SPCR"
                        Table Length : 00000050
                            Revision : 02
                            Checksum : 00
                              Oem ID : "AMAZON"
                        Oem Table ID : "GRVTN003"
                        Oem Revision : 00000000
                     Asl Compiler ID : "INTL"
               Asl Compiler Revision : 20100528

                      Interface Type : 00
                            Reserved : 000000

                Serial Port Register : [Generic Address Structure]
                            Space ID : 00
                           Bit Width : 08
                          Bit Offset : 00
                Encoded Access Width : 03
                             Address : 00000000E2F00000

                      Interrupt Type : 08
                 PCAT-compatible IRQ : 00
                           Interrupt : 00000198
                           Baud Rate : 07
                              Parity : 00
                           Stop Bits : 01
                        Flow Control : 00
                       Terminal Type : 03
                            Reserved : 00
                       PCI Device ID : FFFF
                       PCI Vendor ID : FFFF
                             PCI Bus : 00
                          PCI Device : 00
                        PCI Function : 00
                           PCI Flags : 00000000
                         PCI Segment : 00
                            Reserved : 00000000
