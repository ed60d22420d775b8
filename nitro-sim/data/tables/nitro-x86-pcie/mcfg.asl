// Assumptions throughout: ECAM of 256 buses just below the top of 32-bit memory, as QEMU's q35 has it.

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

                        Base Address : 00000000E0000000
                Segment Group Number : 0000
                    Start Bus Number : 00
                      End Bus Number : FF
                            Reserved : 00000000
