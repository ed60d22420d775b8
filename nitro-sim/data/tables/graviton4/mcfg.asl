// Fact, from a c8g.24xlarge (Haiku-Graviton, graviton/docs): the last bus of the last root bridge is 0x56.
// Assumptions: one ECAM for all root bridges, at the address of a c7g.large; the OEM table id.

                           Signature : "MCFG"
                        Table Length : 0000003C
                            Revision : 01
                            Checksum : 00
                              Oem ID : "AMAZON"
                        Oem Table ID : "AMZNMCFG"
                        Oem Revision : 00000001
                     Asl Compiler ID : "INTL"
               Asl Compiler Revision : 20100528

                            Reserved : 0000000000000000

                        Base Address : 0000000020000000
                Segment Group Number : 0000
                    Start Bus Number : 00
                      End Bus Number : 56
                            Reserved : 00000000
