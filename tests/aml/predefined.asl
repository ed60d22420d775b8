// Values of predefined names, which acpiexec mends before it shows them (`AcpiNsCheckReturnValue`). One device a case;
// `VAL` is what the method returns.
DefinitionBlock ("", "DSDT", 2, "REPAIR", "REPAIR", 1)
{
    Device (DEV0) {Device (SUB0) {}}
    Name (INT0, 5)
    Name (STR0, "12")
    Method (MTH0) {}
    // Numbers.
    Device (D000) {Name (VAL, "12") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D001) {Name (VAL, "0x1F") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D002) {Name (VAL, "0X1f") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D003) {Name (VAL, "017") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D004) {Name (VAL, "018") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D005) {Name (VAL, "0") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D006) {Name (VAL, "00") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D007) {Name (VAL, "0x") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D008) {Name (VAL, "") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D009) {Name (VAL, "  12") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D010) {Name (VAL, "12 ") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D011) {Name (VAL, "-1") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D012) {Name (VAL, "12AB") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D013) {Name (VAL, "0xG") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D014) {Name (VAL, "0x12G") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D015) {Name (VAL, "18446744073709551615") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D016) {Name (VAL, "18446744073709551616") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D017) {Name (VAL, "0x10000000000000000") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D018) {Name (VAL, "0x00000000000000001") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D019) {Name (VAL, "01777777777777777777777") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D020) {Name (VAL, "02000000000000000000000") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D021) {Name (VAL, "+1") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D022) {Name (VAL, "abc") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D023) {Name (VAL, " ") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D024) {Name (VAL, "0 ") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D025) {Name (VAL, "0x 1") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D026) {Name (VAL, "00x1") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D027) {Name (VAL, " 0x11") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D028) {Name (VAL, "\x0C1") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D029) {Name (VAL, "08") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D030) {Name (VAL, "0009") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D031) {Name (VAL, "00000000000000000000000000012") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D032) {Name (VAL, "15") Method (_STA, 0, Serialized) {Return (VAL)}}
    Device (D033) {Method (_ADR, 0, Serialized) {Local0 = "123" Local0 [1] = 0 Return (Local0)}}
    Device (D034) {Name (VAL, "99999999999999999999x") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D035) {Name (VAL, "0x7g") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D036) {Name (VAL, "\t7") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D037) {Name (VAL, "0 7") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D038) {Name (VAL, "0177777777777777777777777") Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D039) {Name (VAL, "0x00000000000000000000G") Method (_ADR, 0, Serialized) {Return (VAL)}}
    // Integers of buffers.
    Device (D040) {Name (VAL, Buffer (0) {}) Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D041) {Name (VAL, Buffer (1) {1}) Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D042) {Name (VAL, Buffer (3) {1, 2, 3}) Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D043) {Name (VAL, Buffer (8) {1, 2, 3, 4, 5, 6, 7, 8}) Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D044) {Name (VAL, Buffer (9) {1, 2, 3, 4, 5, 6, 7, 8, 9}) Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D045) {Name (VAL, Package (1) {1}) Method (_ADR, 0, Serialized) {Return (VAL)}}
    Device (D046) {Method (_ADR, 0, Serialized) {Return (\DEV0)}}
    // Strings.
    Device (D047) {Name (VAL, 0) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D048) {Name (VAL, 0xABC) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D049) {Name (VAL, Ones) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D050) {Name (VAL, Buffer (0) {}) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D051) {Name (VAL, Buffer (2) {0x41, 0x42}) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D052) {Name (VAL, Buffer (3) {0x41, 0, 0x42}) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D053) {Name (VAL, Buffer (2) {0x41, 0xFF}) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D054) {Name (VAL, Package (1) {"a"}) Method (_DDN, 0, Serialized) {Return (VAL)}}
    Device (D055) {Name (VAL, 1) Method (_EJD, 0, Serialized) {Return (VAL)}}
    // Buffers.
    Device (D056) {Name (VAL, 0) Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D057) {Name (VAL, 0x0102) Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D058) {Name (VAL, "") Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D059) {Name (VAL, "ab") Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D060) {Method (_MAT, 0, Serialized) {Return (ToString (Buffer (3) {0x61, 0xE4, 0x62}))}}
    Device (D061) {Method (_MAT, 0, Serialized) {Local0 = "abc" Local0 [1] = 0 Return (Local0)}}
    Device (D062) {Name (VAL, Package (0) {}) Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D063) {Name (VAL, Package (2) {1, 0x1234567890}) Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D064) {Name (VAL, Package (2) {1, "a"}) Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D065) {Name (VAL, Package (2) {1}) Method (_MAT, 0, Serialized) {Return (VAL)}}
    Device (D066) {Name (VAL, 0) Method (_AEI, 0, Serialized) {Return (VAL)}}
    Device (D067) {Name (VAL, Buffer (0) {}) Method (_AEI, 0, Serialized) {Return (VAL)}}
    Device (D068) {Name (VAL, 5) Method (_OSC, 4, Serialized) {Return (VAL)}}
    // Several types.
    Device (D069) {Name (VAL, Buffer (2) {1, 2}) Method (_UID, 0, Serialized) {Return (VAL)}}
    Device (D070) {Name (VAL, Buffer (9) {0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49}) Method (_UID, 0, Serialized) {Return (VAL)}}
    Device (D071) {Name (VAL, Package (1) {1}) Method (_UID, 0, Serialized) {Return (VAL)}}
    Device (D072) {Name (VAL, "12") Method (_DDC, 1, Serialized) {Return (VAL)}}
    Device (D073) {Name (VAL, "x") Method (_DDC, 1, Serialized) {Return (VAL)}}
    Device (D074) {Name (VAL, Package (1) {1}) Method (_DDC, 1, Serialized) {Return (VAL)}}
    Device (D075) {Name (VAL, Package (1) {1}) Method (_WED, 1, Serialized) {Return (VAL)}}
    Device (D076) {Name (VAL, "x") Method (_WED, 1, Serialized) {Return (VAL)}}
    Device (D077) {Name (VAL, "x") Method (_DSM, 4, Serialized) {Return (VAL)}}
    Device (D078) {Name (VAL, Package (1) {1}) Method (_DSM, 4, Serialized) {Return (VAL)}}
    Device (D079) {Name (VAL, "x") Method (_PS0, 0, Serialized) {Return (VAL)}}
    Device (D080) {Name (VAL, Package (0) {}) Method (_PS0, 0, Serialized) {Return (VAL)}}
    Device (D081) {Name (VAL, "12") Method (_XYZ, 0, Serialized) {Return (VAL)}}
    // No value.
    Device (D082) {Method (_ADR, 0, Serialized) {}}
    Device (D083) {Method (_DDN, 0, Serialized) {}}
    Device (D084) {Method (_MAT, 0, Serialized) {}}
    Device (D085) {Method (_CRS, 0, Serialized) {}}
    Device (D086) {Method (_PRS, 0, Serialized) {}}
    Device (D087) {Method (_DMA, 0, Serialized) {}}
    Device (D088) {Method (_AEI, 0, Serialized) {}}
    Device (D089) {Method (_STR, 0, Serialized) {}}
    Device (D090) {Method (_PRT, 0, Serialized) {}}
    Device (D091) {Method (_ALR, 0, Serialized) {}}
    Device (D092) {Method (_CST, 0, Serialized) {}}
    Device (D093) {Method (_HID, 0, Serialized) {}}
    Device (D095) {Method (_PS0, 0, Serialized) {}}
    Device (D096) {Method (_DSM, 4, Serialized) {}}
    Device (D097) {Method (_DEP, 0, Serialized) {}}
    Device (D098) {Method (_TZM, 0, Serialized) {}}
    Device (D099) {Method (_BCL, 0, Serialized) {}}
    Device (D100) {Method (_FDE, 0, Serialized) {}}
    Device (D101) {Method (_PSS, 0, Serialized) {}}
    Device (D102) {Method (_CID, 0, Serialized) {}}
    // Resources.
    Device (D103) {Name (VAL, 0) Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D104) {Name (VAL, 1) Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D105) {Name (VAL, Buffer (0) {}) Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D106) {Name (VAL, Buffer (1) {5}) Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D107) {Name (VAL, "") Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D108) {Name (VAL, "abc") Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D109) {Name (VAL, Package (0) {}) Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D110) {Name (VAL, Package (1) {1}) Method (_CRS, 0, Serialized) {Return (VAL)}}
    Device (D111) {Name (VAL, 0) Method (_PRS, 0, Serialized) {Return (VAL)}}
    Device (D112) {Name (VAL, "x") Method (_PRS, 0, Serialized) {Return (VAL)}}
    Device (D113) {Name (VAL, 0) Method (_DMA, 0, Serialized) {Return (VAL)}}
    Device (D114) {Name (VAL, Buffer (0) {}) Method (_DMA, 0, Serialized) {Return (VAL)}}
    // Unicode.
    Device (D115) {Name (VAL, "AB") Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D116) {Name (VAL, "") Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D117) {Name (VAL, Buffer (0) {}) Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D118) {Name (VAL, Buffer (1) {1}) Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D119) {Name (VAL, Buffer (2) {1, 2}) Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D120) {Name (VAL, 5) Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D121) {Name (VAL, Package (1) {1}) Method (_STR, 0, Serialized) {Return (VAL)}}
    Device (D122) {Method (_STR, 0, Serialized) {Return (ToString (Buffer (3) {0x41, 0xE4, 0xFF}))}}
    Device (D123) {Method (_STR, 0, Serialized) {Local0 = "ABC" Local0 [1] = 0 Return (Local0)}}
    Device (D124) {Name (VAL, Package (1) {Package (2) {"en", "AB"}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D125) {Name (VAL, Package (1) {Package (2) {"en", Buffer (1) {1}}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D126) {Name (VAL, Package (2) {"en", "AB"}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D127) {Name (VAL, Package (1) {Package (2) {"en", 5}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D128) {Name (VAL, Package (1) {Package (2) {Package (1) {}, "en"}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D129) {Name (VAL, Package (1) {Package (2) {"en"}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D130) {Name (VAL, Package (1) {Package (2) {}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D131) {Name (VAL, Package (1) {Package (2) {0, ""}}) Method (_MLS, 0, Serialized) {Return (VAL)}}
    Device (D132) {Name (VAL, "en") Method (_MLS, 0, Serialized) {Return (VAL)}}
    // References.
    Device (D133) {Name (VAL, Package (1) {\DEV0}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D134) {Name (VAL, Package (1) {"\\DEV0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D135) {Name (VAL, Package (1) {"\\DEV0.SUB0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D136) {Name (VAL, Package (1) {"DEV0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D137) {Name (VAL, Package (1) {"SUB0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D138) {Name (VAL, Package (1) {"NONE"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D139) {Name (VAL, Package (1) {"a b"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D140) {Name (VAL, Package (1) {""}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D141) {Name (VAL, Package (3) {\DEV0, "NONE", "DEV0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D142) {Name (VAL, Package (2) {1, "DEV0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D143) {Name (VAL, "DEV0") Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D144) {Name (VAL, "NONE") Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D145) {Name (VAL, Package (3) {\DEV0}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D146) {Name (VAL, Package (0) {}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D147) {Name (VAL, 5) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D148) {Name (VAL, Package (1) {"^DEV0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D149) {Name (VAL, Package (1) {"dev0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D150) {Name (VAL, Package (1) {"\\_SB"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D151) {Name (VAL, Package (1) {"\\INT0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D152) {Name (VAL, Package (1) {"\\"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D153) {Name (VAL, Package (1) {"DEV0 "}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D154) {Name (VAL, Package (1) {"DEV0.SUB0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D155) {Name (VAL, Package (1) {"TOOLONG"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D156) {Name (VAL, Package (1) {"BAD."}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D157) {Name (VAL, Package (1) {"MTH0"}) Method (_DEP, 0, Serialized) {Return (VAL)}}
    Device (D158) {Name (VAL, Package (1) {"DEV0"}) Method (_AL0, 0, Serialized) {Return (VAL)}}
    Device (D159) {Name (VAL, Package (2) {\DEV0, \DEV0}) Method (_AL0, 0, Serialized) {Return (VAL)}}
    Device (D160) {Name (VAL, Package (3) {\DEV0}) Method (_AL0, 0, Serialized) {Return (VAL)}}
    Device (D161) {Method (_AL0, 0, Serialized) {Return (\DEV0)}}
    Device (D162) {Name (VAL, Package (1) {5}) Method (_PR0, 0, Serialized) {Return (VAL)}}
    Device (D163) {Name (VAL, Package (1) {\DEV0}) Method (_PRR, 0, Serialized) {Return (VAL)}}
    Device (D164) {Name (VAL, Package (0) {}) Method (_PRR, 0, Serialized) {Return (VAL)}}
    Device (D165) {Name (VAL, Package (1) {}) Method (_PRR, 0, Serialized) {Return (VAL)}}
    Device (D166) {Method (_TZM, 0, Serialized) {Return (\DEV0)}}
    Device (D167) {Name (VAL, "DEV0") Method (_TZM, 0, Serialized) {Return (VAL)}}
    Device (D168) {Name (VAL, 5) Method (_TSN, 0, Serialized) {Return (VAL)}}
    Device (D169) {Method (_TZM, 0, Serialized) {Return (RefOf (\DEV0))}}
    Device (D170) {Method (_TZM, 0, Serialized) {Return (RefOf (\INT0))}}
    Device (D171) {Method (_ADR, 0, Serialized) {Return (RefOf (\INT0))}}
    Device (D172) {Method (_ADR, 0, Serialized) {Return (RefOf (\STR0))}}
    Device (D173) {Method (_BCL, 0, Serialized) {Return (RefOf (\STR0))}}
    Device (D174) {Method (_ADR, 0, Serialized) {Return (RefOf (\DEV0))}}
    Device (D175) {Method (_DOD, 0, Serialized) {Return (\DEV0)}}
    Device (D176) {Name (VAL, Package (1) {\DEV0}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D177) {Method (_BCL, 0, Serialized) {Return (RefOf (\DEV0))}}
    // Lists.
    Device (D178) {Name (VAL, Buffer (3) {1, 2, 3}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D179) {Name (VAL, Package (0) {}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D180) {Name (VAL, Package (3) {}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D181) {Name (VAL, Package (4) {1, 2}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D182) {Name (VAL, 5) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D183) {Name (VAL, "5") Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D184) {Name (VAL, "x") Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D185) {Name (VAL, Package (4) {"1", Buffer (1) {2}, "x", "3"}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D186) {Name (VAL, Package (2) {Package (1) {1}, "2"}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D187) {Name (VAL, Buffer (9) {1, 2, 3, 4, 5, 6, 7, 8, 9}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Device (D188) {Name (VAL, Package (3) {"1", \DEV0, "2"}) Method (_BCL, 0, Serialized) {Return (VAL)}}
    Name (V_S1, Package (3) {"5", 0, 0})
    Method (_S1_, 0, Serialized) {Return (V_S1)}
    Name (V_S2, 5)
    Method (_S2_, 0, Serialized) {Return (V_S2)}
    Name (V_S3, Package (0) {})
    Method (_S3_, 0, Serialized) {Return (V_S3)}
    Name (V_S4, Package (2) {})
    Method (_S4_, 0, Serialized) {Return (V_S4)}
    Device (D193) {Name (VAL, Package (6) {1, Buffer (1) {1}, "x", "5", Package (1) {1}, "6"}) Method (_CPC, 0, Serialized) {Return (VAL)}}
    Device (D194) {Name (VAL, Package (1) {Buffer (2) {1, 2}}) Method (_PLD, 0, Serialized) {Return (VAL)}}
    Device (D195) {Name (VAL, Buffer (2) {1, 2}) Method (_PLD, 0, Serialized) {Return (VAL)}}
    Device (D196) {Name (VAL, 5) Method (_PLD, 0, Serialized) {Return (VAL)}}
    Device (D197) {Name (VAL, Package (2) {"ab", 5}) Method (_PLD, 0, Serialized) {Return (VAL)}}
    Device (D198) {Name (VAL, Package (1) {"0x10"}) Method (_FIX, 0, Serialized) {Return (VAL)}}
    // Fixed.
    Device (D199) {Name (VAL, Package (4) {"1", "2", Buffer (1) {3}, "x"}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D200) {Name (VAL, Package (4) {"1", "x", "2", Buffer (1) {3}}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D201) {Name (VAL, Package (3) {1, 2, 3}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D202) {Name (VAL, Package (3) {"1", 2, 3}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D203) {Name (VAL, Package (5) {"1", 2, 3, 4, "5"}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D204) {Name (VAL, Package (4) {1}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D205) {Name (VAL, Package (0) {}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D206) {Name (VAL, 5) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D207) {Name (VAL, Package (4) {1, \DEV0, "3", "4"}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D208) {Name (VAL, Package (4) {1, Package (1) {1}, "3", "4"}) Method (_BST, 0, Serialized) {Return (VAL)}}
    Device (D209) {Name (VAL, Package (13) {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, Buffer (2) {0x41, 0}, ""}) Method (_BIF, 0, Serialized) {Return (VAL)}}
    Device (D210) {Name (VAL, Package (13) {}) Method (_BIF, 0, Serialized) {Return (VAL)}}
    Device (D211) {Name (VAL, Package (13) {"1"}) Method (_BIF, 0, Serialized) {Return (VAL)}}
    Device (D212) {Name (VAL, Package (13) {0, 0, 0, 0, 0, 0, 0, 0, 0, "a", Package (0) {}, 0, 0}) Method (_BIF, 0, Serialized) {Return (VAL)}}
    Device (D213) {Name (VAL, Package (20) {0}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D214) {Name (VAL, Package (20) {1}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D215) {Name (VAL, Package (21) {1}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D216) {Name (VAL, Package (21) {"0"}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D217) {Name (VAL, Package (22) {1, "2"}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D218) {Name (VAL, Package (20) {0, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 1, 2, 3, 4}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D219) {Name (VAL, Package (21) {1, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 1, 2, 3, 4, "7"}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D220) {Name (VAL, Package (0) {}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D221) {Name (VAL, Package (21) {0x100000000, "1"}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D222) {Name (VAL, Package (2) {1, "2"}) Method (_BIX, 0, Serialized) {Return (VAL)}}
    Device (D223) {Name (VAL, Package (2) {"ab", 5}) Method (_PCT, 0, Serialized) {Return (VAL)}}
    Device (D224) {Name (VAL, Package (2) {}) Method (_PCT, 0, Serialized) {Return (VAL)}}
    Device (D225) {Name (VAL, Package (2) {"1", "ab"}) Method (_LSR, 0, Serialized) {Return (VAL)}}
    Device (D226) {Name (VAL, Package (3) {"1", "2", "3"}) Method (_SBR, 3, Serialized) {Return (VAL)}}
    Device (D227) {Name (VAL, Package (3) {"1", "2", "x"}) Method (_SBR, 3, Serialized) {Return (VAL)}}
    Device (D228) {Name (VAL, Package (1) {"x"}) Method (_SBW, 5, Serialized) {Return (VAL)}}
    Name (VWAK, Package (2) {"1", "2"})
    Method (_WAK, 1, Serialized) {Return (VWAK)}
    // Options.
    Device (D234) {Name (VAL, Package (3) {"1", "2", \DEV0}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D235) {Name (VAL, Package (3) {"x", "2", \DEV0}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D236) {Name (VAL, Package (2) {}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D237) {Name (VAL, Package (3) {1, 2}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D238) {Name (VAL, Package (2) {Package (2) {\DEV0, "1"}, "2"}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D239) {Name (VAL, Package (1) {1}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D240) {Name (VAL, 5) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D241) {Name (VAL, Package (3) {1, "2", "DEV0"}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D242) {Name (VAL, Package (2) {Package (2) {\DEV0, 1}}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D243) {Name (VAL, Package (4) {1, 2, \DEV0}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D244) {Name (VAL, Package (2) {"x", "y"}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    Device (D245) {Name (VAL, Package (2) {\DEV0, "2"}) Method (_PRW, 0, Serialized) {Return (VAL)}}
    // Plain lists of packages.
    Device (D246) {Name (VAL, Package (1) {Package (8) {\DEV0, \DEV0, "1", 2, 3, 4, 5, 6}}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D247) {Name (VAL, Package (1) {Package (7) {\DEV0, \DEV0, "1", 2, 3, 4, 5}}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D248) {Name (VAL, Package (8) {\DEV0, \DEV0, "1", 2, 3, 4, 5, 6}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D249) {Name (VAL, Package (1) {Package (8) {\DEV0, \DEV0, "1"}}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D250) {Name (VAL, Package (1) {Package (8) {\DEV0}}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D251) {Name (VAL, Package (3) {Package (8) {\DEV0, \DEV0, "1", 2, 3, 4, 5, 6}}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D252) {Name (VAL, Package (0) {}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D253) {Name (VAL, Package (2) {}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D254) {Name (VAL, 5) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D255) {Name (VAL, Package (3) {Package (8) {\DEV0, \DEV0, 1, 2, 3, 4, 5, "6"}, 5, Package (8) {\DEV0, \DEV0, "1", 2, 3, 4, 5, 6}}) Method (_TRT, 0, Serialized) {Return (VAL)}}
    Device (D256) {Name (VAL, Package (2) {"0", Package (13) {\DEV0, \DEV0, "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"}}) Method (_ART, 0, Serialized) {Return (VAL)}}
    Device (D257) {Name (VAL, Package (1) {0}) Method (_ART, 0, Serialized) {Return (VAL)}}
    Device (D258) {Name (VAL, Package (1) {Package (13) {\DEV0, \DEV0, "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"}}) Method (_ART, 0, Serialized) {Return (VAL)}}
    Device (D259) {Name (VAL, Package (2) {0, Package (2) {\DEV0, \DEV0}}) Method (_ART, 0, Serialized) {Return (VAL)}}
    Device (D260) {Name (VAL, Package (4) {"0"}) Method (_ART, 0, Serialized) {Return (VAL)}}
    Device (D261) {Name (VAL, Package (2) {"0", 5}) Method (_ART, 0, Serialized) {Return (VAL)}}
    Device (D262) {Name (VAL, Package (4) {0, Package (5) {"1", "2", "3", "4", "5"}, Package (2) {"1", "2"}, Package (5) {"1", 2, 3, 4, 5}}) Method (_FPS, 0, Serialized) {Return (VAL)}}
    Device (D263) {Name (VAL, Package (2) {"1", Package (3) {"1", "2"}}) Method (_LPD, 0, Serialized) {Return (VAL)}}
    Device (D264) {Name (VAL, Package (1) {Package (6) {"0", "1", 2, 3, 4, "5"}}) Method (_HPX, 0, Serialized) {Return (VAL)}}
    Device (D265) {Name (VAL, Package (1) {Package (4) {"0", 1, 2, 3}}) Method (_HPX, 0, Serialized) {Return (VAL)}}
    Device (D266) {Name (VAL, Package (5) {"0", 1, 2, 3, 4}) Method (_HPX, 0, Serialized) {Return (VAL)}}
    Device (D267) {Name (VAL, Package (1) {Package (5) {}}) Method (_HPX, 0, Serialized) {Return (VAL)}}
    Device (D268) {Name (VAL, Package (1) {Package (6) {"0", "1", 2, 3, "x", "5"}}) Method (_HPX, 0, Serialized) {Return (VAL)}}
    Device (D269) {Name (VAL, Package (1) {Package (1) {\DEV0}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D270) {Name (VAL, Package (1) {Package (2) {\DEV0, Buffer (1) {1}}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D271) {Name (VAL, Package (1) {Package (3) {\DEV0, 5, "a"}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D272) {Name (VAL, Package (1) {Package (1) {"DEV0"}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D273) {Name (VAL, Package (1) {\DEV0}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D274) {Name (VAL, Package (2) {\DEV0, \DEV0}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D275) {Name (VAL, Package (1) {Package (0) {}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D276) {Name (VAL, Package (1) {Package (2) {\DEV0, Package (2) {1, 2}}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D277) {Name (VAL, Package (3) {Package (1) {\DEV0}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D278) {Name (VAL, Package (1) {Package (2) {\DEV0}}) Method (_DLM, 0, Serialized) {Return (VAL)}}
    Device (D279) {Name (VAL, Package (4) {"0", "1"}) Method (_LPI, 0, Serialized) {Return (VAL)}}
    Device (D280) {Name (VAL, Package (1) {Package (1) {"1"}}) Method (_LPI, 0, Serialized) {Return (VAL)}}
    Device (D281) {Name (VAL, Package (2) {"0", Package (1) {\DEV0}}) Method (_RDI, 0, Serialized) {Return (VAL)}}
    Device (D282) {Name (VAL, Package (0) {}) Method (_LPI, 0, Serialized) {Return (VAL)}}
    Device (D283) {Name (VAL, 5) Method (_LPI, 0, Serialized) {Return (VAL)}}
    Device (D284) {Name (VAL, Package (2) {Buffer (16) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, Package (1) {1}}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D285) {Name (VAL, Package (2) {"0123456789abcdef", 5}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D286) {Name (VAL, Package (2) {Buffer (2) {1, 2}, 5}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D287) {Name (VAL, Package (1) {Buffer (16) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D288) {Name (VAL, Package (4) {Buffer (16) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, 5, Buffer (16) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, "x"}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D289) {Name (VAL, Package (2) {"short", 5}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D290) {Name (VAL, Package (2) {Buffer (16) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D291) {Name (VAL, Package (2) {}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D292) {Name (VAL, Package (2) {5, 5}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D293) {Name (VAL, Package (0) {}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D294) {Name (VAL, 5) Method (_DSD, 0, Serialized) {Return (VAL)}}
    Device (D295) {Name (VAL, Package (2) {Buffer (16) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, \DEV0}) Method (_DSD, 0, Serialized) {Return (VAL)}}
    // Counted.
    Device (D296) {Name (VAL, Package (1) {Package (6) {"6", "0", 0, 0, 0, 0}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D297) {Name (VAL, Package (1) {Package (3) {0, "1", "2"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D298) {Name (VAL, Package (1) {Package (3) {}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D299) {Name (VAL, Package (1) {Package (4) {3, "1", "2", "3"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D300) {Name (VAL, Package (1) {Package (3) {4, "1", "2"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D301) {Name (VAL, Package (1) {Package (2) {1, "1"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D302) {Name (VAL, Package (1) {Package (2) {"x", "1"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D303) {Name (VAL, Package (3) {3, "1", "2"}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D304) {Name (VAL, Package (3) {Package (2) {2, "1"}, Package (2) {9, "2"}, Package (2) {2, "3"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D305) {Name (VAL, Package (3) {Package (2) {2, "1"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D306) {Name (VAL, Package (0) {}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D307) {Name (VAL, Package (1) {Package (1) {0}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D308) {Name (VAL, Package (1) {Package (1) {1}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D309) {Name (VAL, Package (1) {Package (2) {2, "x"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D310) {Name (VAL, Package (1) {Package (3) {0x100000002, "1", "2"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D311) {Name (VAL, Package (1) {Package (3) {0x100000000, "1", "2"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D312) {Name (VAL, Package (1) {Package (3) {0, "1"}}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D313) {Name (VAL, Package (1) {Package (5) {"5", "0", 0, 0, 0}}) Method (_PSD, 0, Serialized) {Return (VAL)}}
    Device (D314) {Name (VAL, Package (1) {Package (5) {5, "0", 0, 0, 0}}) Method (_TSD, 0, Serialized) {Return (VAL)}}
    Device (D315) {Name (VAL, Package (1) {Package (4) {0, "0", 0, 0}}) Method (_TSD, 0, Serialized) {Return (VAL)}}
    Device (D316) {Name (VAL, Package (1) {Package (6) {0, "0", 0, 0, 0, "6"}}) Method (_TSD, 0, Serialized) {Return (VAL)}}
    Device (D317) {Name (VAL, Package (1) {Package (5) {2, "0", "1", 0, 0}}) Method (_TSD, 0, Serialized) {Return (VAL)}}
    Device (D318) {Name (VAL, Package (1) {Package (5) {}}) Method (_TSD, 0, Serialized) {Return (VAL)}}
    Device (D319) {Name (VAL, 5) Method (_CSD, 0, Serialized) {Return (VAL)}}
    Device (D320) {Name (VAL, Package (1) {5}) Method (_CSD, 0, Serialized) {Return (VAL)}}
    // C-states.
    Device (D321) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {2}, 1, 5, 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D322) {Name (VAL, Package (3) {"2", Package (4) {"a", "2", "3", "4"}, Package (4) {5, "1", 5, 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D323) {Name (VAL, Package (3) {1, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {2}, 1, "5", 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D324) {Name (VAL, Package (3) {3, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {2}, 1, "5", 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D325) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {1}, 0, 3, 4}, Package (4) {Buffer (1) {2}, 1, 5, 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D326) {Name (VAL, Package (3) {2, Package (0) {}, Package (4) {Buffer (1) {2}, 1, 5, 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D327) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {2}, 1, 5, 6}, Package (0) {}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D328) {Name (VAL, Package (1) {0}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D329) {Name (VAL, Package (1) {1}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D330) {Name (VAL, Package (3) {0, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {2}, 1, 5, 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D331) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (2) {Buffer (1) {2}, 1}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D332) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, 5}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D333) {Name (VAL, Package (4) {2, 5, Package (4) {Buffer (1) {1}, "2", 3, 4}, Package (4) {Buffer (1) {1}, 1, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D334) {Name (VAL, Package (4) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, "x", Package (4) {Buffer (1) {1}, 1, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D335) {Name (VAL, Package (4) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {2}, 1, "5", 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D336) {Name (VAL, Package (2) {1, Package (4) {Buffer (1) {1}}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D337) {Name (VAL, Package (2) {1, Package (4) {"a", 1}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D338) {Name (VAL, Package (2) {"x", Package (4) {Buffer (1) {1}, 2, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D339) {Name (VAL, Package (1) {Package (4) {Buffer (1) {1}, 2, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D340) {Name (VAL, 5) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D341) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {1}, 0x100000001, 3, 4}, Package (4) {Buffer (1) {2}, 0x100000000, 5, 6}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D342) {Name (VAL, Package (4) {3, Package (4) {Buffer (1) {1}, 3, 3, 4}, Package (4) {Buffer (1) {2}, 1, 5, 6}, Package (4) {Buffer (1) {3}, 1, 7, 8}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D343) {Name (VAL, Package (4) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {2}, "x", 5, 6}, Package (4) {Buffer (1) {1}, 1, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D344) {Name (VAL, Package (2) {Package (1) {1}, Package (4) {Buffer (1) {1}, 2, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D345) {Name (VAL, Package (3) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, \DEV0}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D346) {Name (VAL, Package (3) {2, \DEV0, Package (4) {Buffer (1) {1}, 2, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D347) {Name (VAL, Package (3) {5, Package (4) {Buffer (1) {1}, Package (0) {}, 3, 4}, Package (4) {Buffer (1) {1}, 0, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D348) {Name (VAL, Package (3) {1, Package (4) {"a", 2}, Package (4) {Buffer (1) {1}, 1, 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D349) {Name (VAL, Package (4) {3, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (4) {Buffer (1) {1}, 3, 3, Package (0) {}}, Package (4) {Buffer (1) {1}, "1", 3, 4}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D350) {Name (VAL, Package (4) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (3) {Buffer (1) {2}, 1, 5}, Package (4) {Buffer (1) {3}, 1, 2, 3}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    Device (D351) {Name (VAL, Package (4) {2, Package (4) {Buffer (1) {1}, 2, 3, 4}, Package (3) {Buffer (1) {2}, 1, 5}, Package (4) {Buffer (1) {3}, 2, 2, 3}}) Method (_CST, 0, Serialized) {Return (VAL)}}
    // Sorted.
    Device (D352) {Name (VAL, Package (3) {Package (2) {2, 3}, Package (2) {1, 1}, Package (2) {3, 2}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D353) {Name (VAL, Package (2) {Package (2) {"2", "3"}, Package (2) {1, "1"}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D354) {Name (VAL, Package (2) {Package (2) {1, 1}, Package (2) {2, 2}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D355) {Name (VAL, Package (2) {5, 6}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D356) {Name (VAL, 5) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D357) {Name (VAL, Package (0) {}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D358) {Name (VAL, Package (3) {5, Package (2) {2, 2}, Package (2) {1, 1}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D359) {Name (VAL, Package (2) {Package (2) {1, 2}, Package (1) {2}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D360) {Name (VAL, Package (3) {Package (2) {1, 2}, Package (1) {2}, Package (2) {1, 1}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D361) {Name (VAL, Package (4) {Package (2) {1, 2}, Package (2) {3, 1}, Package (2) {5, 2}, Package (2) {2, 1}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D362) {Name (VAL, Package (3) {Package (2) {1, 0x100000001}, Package (2) {2, 1}, Package (2) {3, 0x100000000}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D363) {Name (VAL, Package (3) {Package (2) {1, 5}, Package (2) {2, 4}, Package (2) {3, "x"}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D364) {Name (VAL, Package (3) {Package (2) {1, 5}, Package (2) {2, "x"}, Package (2) {3, 4}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D365) {Name (VAL, Package (2) {Package (3) {2, 3, "9"}, Package (3) {"1", 1, "8"}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D366) {Name (VAL, Package (2) {Package (2) {1, 2}, Package (2) {"x", 1}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D367) {Name (VAL, Package (4) {Package (2) {1, 2}, Package (2) {2, 1}, Package (2) {3, Package (0) {}}, Package (2) {4, 3}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D368) {Name (VAL, Package (3) {Package (6) {1, 2, 3, 4, 5, 6}, Package (6) {2, 1, 3, 4, 5, 6}, Package (6) {"99999999999999999999", 2, 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D369) {Name (VAL, Package (4) {Package (2) {1, 2}, Package (2) {1}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D370) {Name (VAL, Package (2) {Package (2) {1, 0x100000001}, Package (2) {2, 0x100000000}}) Method (_ALR, 0, Serialized) {Return (VAL)}}
    Device (D371) {Name (VAL, Package (2) {Package (6) {1, 2, 3, 4, 5, 6}, Package (6) {2, 1, 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D372) {Name (VAL, Package (3) {Package (6) {"1", 2, 3, 4, 5, 6}, Package (6) {2, "3", 3, 4, 5, 6}, Package (6) {2, 4, 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D373) {Name (VAL, Package (2) {Package (6) {0x100000000, 2, 3, 4, 5, 6}, Package (6) {2, 1, 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D374) {Name (VAL, Package (6) {1, 2, 3, 4, 5, "6"}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D375) {Name (VAL, Package (2) {Package (5) {1, 2, 3, 4, 5}, Package (6) {2, 2, 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D376) {Name (VAL, Package (2) {Package (6) {1, 2, 3, 4, 5, 6}, Package (5) {2, 2, 3, 4, 5}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D377) {Name (VAL, Package (3) {Package (6) {1, 2, 3, 4, 5, 6}, Package (6) {2, 1, 3, 4, 5, 6}, Package (5) {3, 2, 3, 4, 5}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D378) {Name (VAL, Package (3) {Package (6) {1, 2, 3, 4, 5, 6}, Package (6) {2, 1, 3, 4, 5, 6}, Package (2) {3, 2}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D379) {Name (VAL, Package (2) {Package (6) {1}, Package (6) {"2"}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D380) {Name (VAL, Package (2) {Package (6) {"2", 2, 3, 4, 5, 6}, Package (6) {1, 2, 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D381) {Name (VAL, Package (2) {Package (6) {1, 2, 3, 4, 5, 6}, Package (6) {2, "x", 3, 4, 5, 6}}) Method (_PSS, 0, Serialized) {Return (VAL)}}
    Device (D382) {Name (VAL, Package (2) {Package (5) {1, 2, 3, 4, 5}, Package (5) {2, 3, 3, 4, 5}}) Method (_TSS, 0, Serialized) {Return (VAL)}}
    Device (D383) {Name (VAL, Package (2) {Package (5) {1, 3, 3, 4, 5}, Package (5) {2, 2, "3", 4, 5}}) Method (_TSS, 0, Serialized) {Return (VAL)}}
    Device (D384) {Name (VAL, Package (2) {Package (4) {1, 2, 3, 4}, Package (5) {2, 3, 3, 4, 5}}) Method (_TSS, 0, Serialized) {Return (VAL)}}
    Device (D385) {Name (_PSS, Package (1) {Package (6) {0, 0, 0, 0, 0, 0}}) Name (VAL, Package (2) {Package (5) {1, 2, 3, 4, 5}, Package (5) {2, "3", 3, 4, 5}}) Method (_TSS, 0, Serialized) {Return (VAL)}}
    // Routing.
    Device (D386) {Name (VAL, Package (1) {Package (4) {0xFFFF, 0, \DEV0, 0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D387) {Name (VAL, Package (1) {Package (4) {0xFFFF, 0, 0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D388) {Name (VAL, Package (3) {Package (4) {"0xFFFF", "0", \DEV0, "1"}, Package (4) {0xFFFF, 0, "2", \DEV0}, Package (4) {"1", 0, 0, 0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D389) {Name (VAL, Package (4) {0xFFFF, 0, \DEV0, 0}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D390) {Name (VAL, Package (4) {0xFFFF, 0, 0, \DEV0}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D391) {Name (VAL, Package (1) {Package (4) {0xFFFF}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D392) {Name (VAL, Package (2) {Package (3) {0xFFFF, 0, \DEV0}, Package (4) {1, 0, 0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D393) {Name (VAL, Package (4) {Package (4) {0xFFFF, 0, \DEV0, 0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D394) {Name (VAL, Package (2) {5, Package (4) {1, 0, 0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D395) {Name (VAL, Package (3) {Package (4) {1, 0, 0, \DEV0}, 5, Package (4) {1, 0, 0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D396) {Name (VAL, Package (2) {Package (4) {1, 0, 0, "a"}, Package (4) {1, 0, 0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D397) {Name (VAL, Package (2) {Package (4) {1, 0, "a", 0}, Package (4) {1, 0, 0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D398) {Name (VAL, Package (1) {Package (4) {1, 0, \DEV0, \DEV0}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D399) {Name (VAL, Package (0) {}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D400) {Name (VAL, 5) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D401) {Name (VAL, Package (2) {Package (5) {1, 0, 0, \DEV0, 9}, Package (0) {}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D402) {Name (VAL, Package (1) {Package (4) {1, 0, 0, Buffer (1) {1}}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    Device (D403) {Name (VAL, Package (2) {Package (4) {"a", 0, 1, Package (1) {}}, Package (4) {"a", 0, 1, Package (1) {2}}}) Method (_PRT, 0, Serialized) {Return (VAL)}}
    // Identifiers.
    Device (D404) {Name (VAL, "*PNP0c03") Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D405) {Name (VAL, "pnp0a08") Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D406) {Name (VAL, "**abc") Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D407) {Name (VAL, "*") Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D408) {Name (VAL, "") Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D409) {Name (VAL, Buffer (9) {0x70, 0x6e, 0x70, 0x30, 0x61, 0x30, 0x38, 0x00, 0x00}) Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D410) {Name (VAL, Buffer (4) {1, 2, 3, 4}) Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D411) {Name (VAL, 0x0a0bd041) Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D412) {Name (VAL, Package (1) {"pnp"}) Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D413) {Method (_HID, 0, Serialized) {Return (ToString (Buffer (3) {0x61, 0xE4, 0x62}))}}
    Device (D414) {Name (VAL, "p*q r-s_") Method (_HID, 0, Serialized) {Return (VAL)}}
    Device (D415) {Name (VAL, "*pnp0c03") Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D416) {Name (VAL, Package (4) {"*pnp0c03", 5, "abc", ""}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D417) {Name (VAL, Package (3) {"a"}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D418) {Name (VAL, Package (2) {Package (1) {1}, "abc"}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D419) {Name (VAL, Package (3) {"abc", Package (1) {1}, "def"}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D420) {Name (VAL, Package (2) {Buffer (2) {1, 2}, Buffer (9) {0x70, 0x6e, 0x70, 0x30, 0x61, 0x30, 0x38, 0x61, 0x62}}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D421) {Name (VAL, Buffer (2) {1, 2}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D422) {Name (VAL, Package (0) {}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D423) {Name (VAL, 5) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D424) {Name (VAL, Package (3) {"a", Buffer (9) {0, 1, 2, 3, 4, 5, 6, 7, 8}, "b"}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D425) {Name (VAL, Package (3) {"a", \DEV0, "*b"}) Method (_CID, 0, Serialized) {Return (VAL)}}
    Device (D426) {Name (VAL, "*abc") Method (_UID, 0, Serialized) {Return (VAL)}}
    Device (D427) {Name (VAL, "*abc") Method (_SUB, 0, Serialized) {Return (VAL)}}
    // Drives.
    Device (D428) {Name (VAL, Buffer (5) {1, 2, 3, 4, 5}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D429) {Name (VAL, Buffer (4) {1, 2, 3, 4}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D430) {Name (VAL, Buffer (20) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D431) {Name (VAL, Buffer (21) {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D432) {Name (VAL, Package (5) {1, 2, 3, 4, 5}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D433) {Name (VAL, Package (2) {1, 2}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D434) {Name (VAL, 5) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D435) {Name (VAL, "abcde") Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D436) {Name (VAL, Package (2) {1, "2"}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D437) {Name (VAL, Package (0) {}) Method (_FDE, 0, Serialized) {Return (VAL)}}
    Device (D438) {Name (VAL, Buffer (5) {1, 2, 0xFF, 4, 5}) Method (_GTM, 0, Serialized) {Return (VAL)}}
    Device (D439) {Name (VAL, Package (5) {1, 2, 3, 4, 5}) Method (_GTM, 0, Serialized) {Return (VAL)}}
    // Names, not methods.
    Device (D440) {Name (_ADR, 0)}
    CopyObject ("12", \D440._ADR)
    Device (D441) {Name (_HID, "PNP0C01")}
    CopyObject ("*pnp0c03", \D441._HID)
    Device (D442) {Name (_STR, Buffer (2) {})}
    CopyObject ("AB", \D442._STR)
    Device (D443) {Name (_CRS, Buffer (2) {})}
    CopyObject (0, \D443._CRS)
    Device (D444) {Name (_BCL, Package (1) {0})}
    CopyObject (5, \D444._BCL)
    Device (D445) {Name (_BCL, Package (3) {1, 2})}
    Device (D446) {Name (_CST, Package (3) {2, Package (4) {Buffer (1) {1}, 0, 3, 4}, Package (4) {Buffer (1) {2}, 1, 5, 6}})}
    Device (D447) {Name (_ALR, Package (2) {Package (2) {2, 3}, Package (2) {1, 1}})}
    Device (D448) {Name (_CSD, Package (1) {Package (6) {0, 1, 2, 3, 4, 5}})}
    Device (D449) {Name (_CID, Package (2) {"pnp0c01", "PNP0C02"})}
}
