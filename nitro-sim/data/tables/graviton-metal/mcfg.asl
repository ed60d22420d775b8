// Facts, from a c7g.metal (Haiku-Graviton, graviton/docs): ids AMAZON and GRVTN003, segment 1, ECAM at 0xe010000000,
// buses 0 to 0xFF.

                           Signature : "MCFG"
                        Table Length : 0000003C
                            Revision : 01
                            Checksum : 00
                              Oem ID : "AMAZON"
                        Oem Table ID : "GRVTN003"
                        Oem Revision : 00000001
                     Asl Compiler ID : "INTL"
               Asl Compiler Revision : 20100528

                            Reserved : 0000000000000000

                        Base Address : 000000E010000000
                Segment Group Number : 0001
                    Start Bus Number : 00
                      End Bus Number : FF
                            Reserved : 00000000
