//! The entries of FreeBSD's table, in its order.
//!
//! Facts (names, identifiers, revisions) from FreeBSD `sys/dev/acpica/acpi_quirks`, revision 1.6.22
//! of 2012, which FreeBSD distributes under the BSD-2-Clause licence. None is about Amazon: EC2's
//! quirks come from the image's `loader.conf` only.

use super::Comparison::{AtLeast, AtMost, Equal};
use super::Rule::{self, Creator, CreatorRevision, Oem, OemRevision};
use super::Table::{Fadt, Xsdt};
use super::{Entry, Quirks};

const BROKEN: Quirks = Quirks::ACPI_Q_BROKEN;
const TIMER: Quirks = Quirks::ACPI_Q_TIMER;
const MADT_IRQ0: Quirks = Quirks::ACPI_Q_MADT_IRQ0;

const fn entry<'a>(name: &'a str, quirks: Quirks, rules: &'a [Rule<'a>]) -> Entry<'a> {
    Entry {
        name,
        rules,
        quirks,
    }
}

/// FreeBSD's own table.
pub const FREEBSD: &[Entry<'static>] = &[
    entry(
        "ABit_BP6",
        BROKEN,
        &[
            Oem(Fadt, "AWARD ", "AWRDACPI"),
            OemRevision(Fadt, AtMost, 0x30302e31),
        ],
    ),
    entry(
        "AMI_INT",
        BROKEN,
        &[Oem(Fadt, "AMIINT", ""), OemRevision(Fadt, AtMost, 0xa)],
    ),
    entry(
        "ASUS_P2B_D",
        BROKEN,
        &[
            Oem(Fadt, "ASUS  ", "P2B-D   "),
            OemRevision(Fadt, AtMost, 0x58582e32),
        ],
    ),
    entry(
        "ASUS_P2B_F",
        BROKEN,
        &[
            Oem(Fadt, "ASUS  ", "P2B-F   "),
            OemRevision(Fadt, AtMost, 0x58582e31),
        ],
    ),
    entry(
        "ASUS_P2B_DS",
        BROKEN,
        &[
            Oem(Fadt, "ASUS  ", "P2B-DS  "),
            OemRevision(Fadt, AtMost, 0x58582e31),
            CreatorRevision(Fadt, AtMost, 0x31303030),
        ],
    ),
    entry(
        "ASUS_P2B_2",
        BROKEN,
        &[
            Oem(Fadt, "ASUS  ", "P2B-DS  "),
            OemRevision(Fadt, AtMost, 0x58582e32),
            CreatorRevision(Fadt, AtMost, 0x31303030),
        ],
    ),
    entry(
        "ASUS_P2L97_DS",
        BROKEN,
        &[
            Oem(Fadt, "ASUS  ", "P2L97-DS"),
            OemRevision(Fadt, AtMost, 0x58582e31),
            CreatorRevision(Fadt, AtMost, 0x31303030),
        ],
    ),
    entry(
        "ASUS_P5A",
        TIMER,
        &[
            Oem(Fadt, "ASUS  ", "P5A     "),
            OemRevision(Fadt, AtMost, 0x58582e31),
        ],
    ),
    entry(
        "Compaq_Armada_3500",
        BROKEN,
        &[
            Oem(Fadt, "COMPAQ", "CPQB05E "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Compaq_Armada_6500",
        BROKEN,
        &[Oem(Fadt, "PTLTD ", "  FACP  "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "Compaq_M500",
        BROKEN,
        &[
            Oem(Fadt, "COMPAQ", "CPQB151 "),
            OemRevision(Fadt, AtMost, 0x19990722),
        ],
    ),
    entry(
        "Compaq_Panther",
        BROKEN,
        &[
            Oem(Fadt, "COMPAQ", "PANTHER "),
            OemRevision(Fadt, AtMost, 1),
            CreatorRevision(Fadt, Equal, 0),
        ],
    ),
    entry(
        "Compaq_Presario_1692",
        BROKEN,
        &[
            Oem(Fadt, "COMPAQ", "VIPER II"),
            OemRevision(Fadt, AtMost, 0x6040000),
            Creator(Fadt, "PTL "),
            CreatorRevision(Fadt, AtMost, 0xf4240),
        ],
    ),
    entry(
        "Compaq_Presario_1925",
        BROKEN,
        &[
            Oem(Fadt, "PTLTD ", "  FACP  "),
            OemRevision(Fadt, AtMost, 0x6040000),
        ],
    ),
    entry(
        "Compaq_R3000Z",
        MADT_IRQ0,
        &[
            Oem(Fadt, "NVIDIA", "CK8     "),
            OemRevision(Fadt, Equal, 0x6040000),
            Creator(Fadt, "PTL_"),
        ],
    ),
    entry(
        "Compaq_Thunder",
        BROKEN,
        &[
            Oem(Fadt, "COMPAQ", "THUNDER "),
            OemRevision(Fadt, AtMost, 1),
            CreatorRevision(Fadt, AtMost, 0),
        ],
    ),
    entry(
        "Compaq_RaceBait",
        BROKEN,
        &[
            Oem(Fadt, "COMPAQ", "RACEBAIT"),
            OemRevision(Fadt, AtMost, 2),
        ],
    ),
    entry(
        "Dell_CPxxx",
        BROKEN,
        &[
            Oem(Fadt, "Dell  ", "CP???  "),
            OemRevision(Fadt, AtMost, 0x27cf011b),
        ],
    ),
    entry(
        "Dell_CPt",
        BROKEN,
        &[
            Oem(Fadt, "DELL  ", "CPt C  "),
            OemRevision(Fadt, AtLeast, 0x27cf090e),
        ],
    ),
    entry(
        "Dell_CPt_A02",
        BROKEN,
        &[
            Oem(Fadt, "DELL  ", "CPt C  "),
            OemRevision(Fadt, AtLeast, 0x27cf090f),
        ],
    ),
    entry(
        "Dell_Latitude_LT",
        BROKEN,
        &[Oem(Fadt, "SHARP ", "        ")],
    ),
    entry(
        "Dell_Inspiron_3500",
        BROKEN,
        &[Oem(Fadt, "Dell  ", "I 3500 ")],
    ),
    entry(
        "Dell_PE1300",
        BROKEN,
        &[
            Oem(Fadt, "Dell  ", "PE1300  "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Dell_PE1300_2",
        BROKEN,
        &[
            Oem(Fadt, "DELL  ", "PE1300  "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "FIC_PA2013",
        BROKEN,
        &[
            Oem(Fadt, "FIC   ", "PA2013  "),
            OemRevision(Fadt, AtMost, 0x30302e31),
        ],
    ),
    entry(
        "FIC_VB601",
        BROKEN,
        &[
            Oem(Fadt, "FIC   ", "VB601   "),
            OemRevision(Fadt, AtMost, 0x30302e31),
        ],
    ),
    entry(
        "Fujitsu_Capricorn",
        BROKEN,
        &[Oem(Fadt, "FUJ   ", "CAPRICOR")],
    ),
    entry("Fujitsu_M63E", BROKEN, &[Oem(Fadt, "FUJ000", "M63E    ")]),
    entry("Fujitsu_M65", BROKEN, &[Oem(Fadt, "FUJ   ", "M65     ")]),
    entry("Fujitsu_Sprint", BROKEN, &[Oem(Xsdt, "FUJ   ", "SPRINT  ")]),
    entry("Fujitsu_Tandem", BROKEN, &[Oem(Fadt, "FUJ   ", "TANDEM  ")]),
    entry(
        "Fujitsu_Elm",
        BROKEN,
        &[
            Oem(Fadt, "FUJ   ", "M19A/XA "),
            OemRevision(Fadt, Equal, 1),
            Creator(Fadt, "ACER"),
            CreatorRevision(Fadt, Equal, 0),
        ],
    ),
    entry(
        "Fujitsu_Maple",
        BROKEN,
        &[
            Oem(Fadt, "FUJ   ", "M9D     "),
            OemRevision(Fadt, Equal, 1),
            Creator(Fadt, "ACER"),
            CreatorRevision(Fadt, Equal, 0),
        ],
    ),
    entry(
        "Fujitsu_Sycamore",
        BROKEN,
        &[
            Oem(Fadt, "Fuj   ", "M11EJ   "),
            OemRevision(Fadt, Equal, 1),
            Creator(Fadt, "ACER"),
            CreatorRevision(Fadt, Equal, 0),
        ],
    ),
    entry("Fujitsu_V66NAS", BROKEN, &[Oem(Fadt, "FUJ   ", "V66NAS  ")]),
    entry(
        "Gateway_E1200",
        BROKEN,
        &[
            Oem(Fadt, "INTEL ", "MAUI    "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Gateway_E1400",
        BROKEN,
        &[
            Oem(Fadt, "SUMATR", "SU81010A"),
            OemRevision(Fadt, AtMost, 0x1999072),
        ],
    ),
    entry(
        "Gateway_Profile",
        BROKEN,
        &[
            Oem(Fadt, "GATEWA", "PROFILE "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Gateway_Solo",
        BROKEN,
        &[
            Oem(Fadt, "GATEWA", "SOLO9300"),
            OemRevision(Fadt, AtMost, 0x6040000),
        ],
    ),
    entry(
        "Gigabyte_Award",
        BROKEN,
        &[Oem(Fadt, "GBT", "AWRDACPI"), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "GBT_AWRDACPI",
        TIMER,
        &[
            Oem(Fadt, "GBT   ", "AWRDACPI"),
            OemRevision(Fadt, AtMost, 0x42302e31),
        ],
    ),
    entry(
        "Hitachi_Flora_220CX",
        BROKEN,
        &[
            Oem(Fadt, "HTCLTD", "HTC2041 "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Hitachi_Flora_220MP",
        BROKEN,
        &[Oem(Fadt, "HTCLTD", "        ")],
    ),
    entry(
        "Hitachi_Flora_270EX",
        BROKEN,
        &[
            Oem(Fadt, "HTCLTD", "270-EX  "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Hitachi_Flora_270VX_NH7",
        BROKEN,
        &[
            Oem(Fadt, "HTCLTD", "HTC2051 "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "HP_Ashaki",
        BROKEN,
        &[Oem(Fadt, "HP    ", "ASHAKI  "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "HP_HPBDD",
        BROKEN,
        &[
            Oem(Fadt, "HP    ", "HPBDD_IO"),
            OemRevision(Fadt, AtMost, 0x1006),
        ],
    ),
    entry(
        "HP_HPCCD_HX",
        BROKEN,
        &[
            Oem(Fadt, "HP    ", "HPCCD HX"),
            OemRevision(Fadt, AtMost, 0x10000),
        ],
    ),
    entry(
        "HP_Kayak_XUMP",
        BROKEN,
        &[Oem(Fadt, "HP    ", "COGNAC  "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "HP_LH_4",
        BROKEN,
        &[
            Oem(Fadt, "HP    ", "LH 4    "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "HP_Puma",
        BROKEN,
        &[Oem(Fadt, "HP    ", "Puma    "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "HP_Scimitar",
        BROKEN,
        &[
            Oem(Fadt, "HP    ", "HWPC203 "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "IBM_Aptiva_145",
        BROKEN,
        &[
            // Six letters X are what the machine's firmware, and so FreeBSD's entry, has there.
            Oem(Fadt, "XXXXXX", "AWRDACPI"),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "IBM_TP240_SandShark",
        BROKEN,
        &[
            Oem(Fadt, "IBM   ", "SShark-1"),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry("Intel_Kauai", BROKEN, &[Oem(Fadt, "INTEL ", "KAUAI   ")]),
    entry(
        "Intel_L440GX",
        BROKEN,
        &[
            Oem(Fadt, "Intel ", "L440GX  "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Intel_OR840",
        BROKEN,
        &[
            Oem(Fadt, "Intel ", "OR840   "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Intel_Seattle2",
        BROKEN,
        &[
            Oem(Fadt, "INTEL ", "SEATTLE2"),
            OemRevision(Fadt, AtMost, 0x19990216),
        ],
    ),
    entry(
        "Iwill_DBS100",
        BROKEN,
        &[Oem(Fadt, "AWARD ", "AWRDACPI"), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "Micron_Atlanta",
        BROKEN,
        &[Oem(Fadt, "MICRON", "ATLANTA "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "Micron_Trek_2U375",
        BROKEN,
        &[Oem(Fadt, "MICRON", "Trek2AGP"), OemRevision(Fadt, Equal, 1)],
    ),
    entry(
        "NCR_S20GX",
        BROKEN,
        &[Oem(Fadt, "Intel ", "L440GX  "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "NEC_PowerMate_8100",
        BROKEN,
        &[
            Oem(Fadt, "INTEL ", "JN440BX1"),
            OemRevision(Fadt, AtLeast, 0x19990203),
            OemRevision(Fadt, AtMost, 0x19990810),
            CreatorRevision(Fadt, Equal, 0xf4240),
        ],
    ),
    entry(
        "NEC_VersaNote",
        BROKEN,
        &[
            Oem(Fadt, "INTEL ", "440BX   "),
            OemRevision(Fadt, Equal, 0),
            Creator(Fadt, "PTL "),
            CreatorRevision(Fadt, Equal, 0xf4240),
        ],
    ),
    entry(
        "NEC_VersaNote_C2",
        BROKEN,
        &[
            Oem(Fadt, "NEC   ", "ND000011"),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "NEC_VersaNote_LXAGP",
        BROKEN,
        &[
            Oem(Fadt, "NEC   ", "ND000010"),
            OemRevision(Fadt, AtMost, 0x97),
        ],
    ),
    entry(
        "NEC_Z1",
        BROKEN,
        &[Oem(Fadt, "AMIINT", ""), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "QDIGRP_Award",
        BROKEN,
        &[
            Oem(Fadt, "QDIGRP", "AWRDACPI"),
            OemRevision(Fadt, AtMost, 0),
        ],
    ),
    entry(
        "Siemens_Mobile_750",
        BROKEN,
        &[Oem(Fadt, "TSANYO", "        "), OemRevision(Fadt, Equal, 0)],
    ),
    entry(
        "Sony_F290",
        BROKEN,
        &[
            Oem(Fadt, "SONY  ", "K0      "),
            OemRevision(Fadt, AtMost, 0x13108b4),
        ],
    ),
    entry(
        "Sony_N505",
        BROKEN,
        &[
            Oem(Fadt, "SONY ", "H0       "),
            OemRevision(Fadt, AtMost, 0x6040000),
        ],
    ),
    entry("Sony_PCG_xxx", BROKEN, &[Oem(Fadt, "SONY  ", "        ")]),
    entry(
        "Sony_PCV_L300",
        BROKEN,
        &[
            Oem(Fadt, "ASUS  ", "SHACHI  "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Sony_PCV_Sx20",
        BROKEN,
        &[
            Oem(Fadt, "SONY  ", "440BX CR"),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "SuperMicro_MTB",
        BROKEN,
        &[
            Oem(Fadt, "SUPERM", "SUPERMTB"),
            OemRevision(Fadt, AtMost, 2),
        ],
    ),
    entry(
        "Toshiba_750",
        BROKEN,
        &[
            Oem(Fadt, "TOSHIB", "750     "),
            OemRevision(Fadt, AtMost, 1),
        ],
    ),
    entry(
        "Tyan_TBLE",
        BROKEN,
        &[
            Oem(Fadt, "TYANCP", "TYANTBLE"),
            OemRevision(Fadt, AtMost, 9),
        ],
    ),
    entry(
        "VIA_VP3A",
        BROKEN,
        &[Oem(Fadt, "VIAVP3", "AWRDACPI"), OemRevision(Fadt, Equal, 0)],
    ),
];
