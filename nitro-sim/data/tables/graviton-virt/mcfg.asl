// Facts, from a c7g.large (Haiku-Graviton, graviton/docs): ECAM at 0x20000000, segment 0, bus 0 only.
// Assumption: the OEM table id.

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
                      End Bus Number : 00
                            Reserved : 00000000
