//! The names whose values are looked at, and what each must be (ACPI 6.5 §5.6.8, `acpredef.h` of ACPICA
//! 20200925). Names from which nothing is expected, or from which anything is (`_DSM`), are not here.

/// A set of types.
pub(super) type Types = u8;

pub(super) const INTEGER: Types = 1;
pub(super) const STRING: Types = 2;
pub(super) const BUFFER: Types = 4;
pub(super) const PACKAGE: Types = 8;
pub(super) const REFERENCE: Types = 16;
/// No value, or an element never set.
pub(super) const NOTHING: Types = 32;

/// The elements of a package: so many of these types, then so many of those; and after them any number of
/// [`Row::rest`].
pub(super) struct Row {
    pub(super) runs: &'static [(Types, usize)],
    /// Zero: whatever there is beyond the runs is not looked at.
    pub(super) rest: Types,
}

impl Row {
    /// How many elements there must be.
    pub(super) fn least(&self) -> usize {
        self.runs.iter().map(|(_, count)| count).sum()
    }
}

/// What stands before the packages of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    Nothing,
    Revision,
    /// How many of the packages count.
    Count,
}

/// How a package must be made.
pub(super) enum Shape {
    /// It is not looked at, or cannot be there.
    Free,
    Flat(Row),
    /// Packages of the same kind.
    List(Lead, Row),
    /// Packages that begin with the number of their elements, itself included: the types of the others, and how
    /// many elements there must be at least.
    Counted(Types, usize),
    /// UUIDs, each with a package (`_DSD`).
    Pairs,
    /// `_BIX`, whose length depends on its revision.
    Battery,
}

/// A name's types and shape.
pub(super) struct Expected {
    names: &'static str,
    pub(super) types: Types,
    pub(super) shape: Shape,
}

const fn plain(types: Types, names: &'static str) -> Expected {
    let shape = Shape::Free;
    Expected {
        names,
        types,
        shape,
    }
}

const fn package(shape: Shape, names: &'static str) -> Expected {
    let types = PACKAGE;
    Expected {
        names,
        types,
        shape,
    }
}

/// Just so many elements, or more that do not matter.
const fn fixed(runs: &'static [(Types, usize)], names: &'static str) -> Expected {
    package(Shape::Flat(Row { runs, rest: 0 }), names)
}

/// Any number of elements.
const fn any(rest: Types, names: &'static str) -> Expected {
    package(Shape::Flat(Row { runs: &[], rest }), names)
}

/// Packages of just so many elements.
const fn list(lead: Lead, runs: &'static [(Types, usize)], names: &'static str) -> Expected {
    package(Shape::List(lead, Row { runs, rest: 0 }), names)
}

/// Packages of at least so many elements.
const fn open(runs: &'static [(Types, usize)], rest: Types, names: &'static str) -> Expected {
    package(Shape::List(Lead::Nothing, Row { runs, rest }), names)
}

/// `_BIX` before revision 1, and since.
pub(super) const BATTERY: [Row; 2] = [
    Row {
        runs: &[(INTEGER, 16), (STRING, 4)],
        rest: 0,
    },
    Row {
        runs: &[(INTEGER, 16), (STRING, 4), (INTEGER, 1)],
        rest: 0,
    },
];

/// `_PRT`: address, pin, source, index in the source (ACPI 6.5 §6.2.13).
const ROUTE: &[(Types, usize)] = &[(INTEGER, 2), (INTEGER | REFERENCE, 1), (INTEGER, 1)];
/// `_PRW`: the event, the deepest sleep; power resources may follow (ACPI 6.5 §7.3.13).
const WAKE: Row = Row {
    runs: &[(INTEGER | PACKAGE, 1), (INTEGER, 1)],
    rest: REFERENCE,
};

#[rustfmt::skip]
const NAMES: &[Expected] = &[
    plain(INTEGER, "_AC0 _AC1 _AC2 _AC3 _AC4 _AC5 _AC6 _AC7 _AC8 _AC9 _ADR _ALC _ALI _ALP _ALT _BBN _BCT _BDN \
        _BMA _BMS _BQC _BTM _CBA _CCA _CDM _CR3 _CRT _CWS _DCK _DCS _DGS _EC_ _ERR _GAI _GCP _GHL _GLK _GPD _GPE \
        _GSB _GWS _HOT _HRV _IFT _LID _LSW _MSM _MTL _NTT _PAI _PDL _PMM _PPC _PPE _PSC _PSR _PSV _PTP _PXM _REV \
        _RMV _RTV _S0W _S1D _S1W _S2D _S2W _S3D _S3W _S4D _S4W _SBS _SEG _SHL _SPD _SRT _SRV _STA _STP _STV _SUN \
        _SWS _TC1 _TC2 _TDL _TFP _TIP _TIV _TMP _TPC _TSP _TST _TZP _UPD _UPP _VPO _WPC _WPP"),
    plain(STRING, "_DDN _EJD _OS_ _SUB"),
    plain(BUFFER, "_AEI _CRS _DMA _FDE _FIT _GRT _GTF _GTM _HMA _MAT _NBS _NCH _NIC _NIG _NIH _OSC _PRS _ROM _SLI \
        _STR _WDG"),
    plain(REFERENCE, "_TSN _TZM"),
    plain(INTEGER | STRING, "_HID _UID"),
    plain(INTEGER | BUFFER, "_DDC"),
    plain(INTEGER | STRING | BUFFER, "_WED"),
    Expected {
        names: "_CID",
        types: INTEGER | STRING | PACKAGE,
        shape: Shape::Flat(Row { runs: &[], rest: INTEGER | STRING }),
    },
    Expected {
        names: "_WAK",
        types: NOTHING | INTEGER | PACKAGE,
        shape: Shape::Flat(Row { runs: &[(INTEGER, 2)], rest: 0 }),
    },
    any(INTEGER, "_BCL _DOD _FIX _S0_ _S1_ _S2_ _S3_ _S4_ _S5_"),
    any(BUFFER, "_PLD"),
    any(REFERENCE, "_AL0 _AL1 _AL2 _AL3 _AL4 _AL5 _AL6 _AL7 _AL8 _AL9 _DEP _EDL _PCL _PMD _PR0 _PR1 _PR2 _PR3 _PRE \
        _PRL _PSL _TZD"),
    any(INTEGER | BUFFER, "_CPC"),
    fixed(&[(INTEGER, 2)], "_PUR"),
    fixed(&[(INTEGER, 3)], "_CLS _FST _LSI"),
    fixed(&[(INTEGER, 4)], "_BST _FIF _HPP _SBA _UPC"),
    fixed(&[(INTEGER, 5)], "_BMD"),
    fixed(&[(INTEGER, 8)], "_MBM"),
    fixed(&[(INTEGER, 16)], "_FDI"),
    fixed(&[(INTEGER, 3), (STRING, 3)], "_PIF"),
    fixed(&[(INTEGER, 9), (STRING, 4)], "_BIF"),
    fixed(&[(INTEGER, 11), (STRING, 3)], "_PMC"),
    fixed(&[(INTEGER, 1), (BUFFER, 1)], "_LSR _SBI"),
    fixed(&[(INTEGER, 2), (INTEGER | BUFFER, 1)], "_SBR _SBT"),
    fixed(&[(INTEGER | BUFFER, 1)], "_SBW"),
    fixed(&[(BUFFER, 2)], "_PCT _PTC"),
    fixed(&[(REFERENCE, 1)], "_PRR"),
    package(Shape::Flat(WAKE), "_PRW"),
    package(Shape::Battery, "_BIX"),
    package(Shape::Pairs, "_DSD"),
    package(Shape::Free, "_LPI _RDI"),
    list(Lead::Nothing, &[(INTEGER, 2)], "_ALR"),
    list(Lead::Nothing, &[(INTEGER, 5)], "_TSS"),
    list(Lead::Nothing, &[(INTEGER, 6)], "_PSS"),
    list(Lead::Nothing, &[(STRING, 1), (BUFFER, 1)], "_MLS"),
    list(Lead::Nothing, &[(REFERENCE, 2), (INTEGER, 6)], "_TRT"),
    list(Lead::Nothing, ROUTE, "_PRT"),
    list(Lead::Revision, &[(INTEGER, 2)], "_LPD"),
    list(Lead::Revision, &[(INTEGER, 5)], "_FPS"),
    list(Lead::Revision, &[(REFERENCE, 2), (INTEGER, 11)], "_ART"),
    list(Lead::Count, &[(BUFFER, 1), (INTEGER, 3)], "_CST"),
    open(&[(INTEGER, 5)], INTEGER, "_HPX"),
    open(&[(REFERENCE, 1)], REFERENCE | BUFFER, "_DLM"),
    package(Shape::Counted(INTEGER, 0), "_CSD _PSD"),
    package(Shape::Counted(INTEGER, 5), "_TSD"),
];

/// How many names there are.
const COUNT: usize = {
    let (mut count, mut at) = (0, 0);
    while at < NAMES.len() {
        count += NAMES[at].names.len().div_ceil(NAME);
        at += 1;
    }
    count
};

/// Bytes of a name in a list of names, with the blank after it.
const NAME: usize = 5;

/// The names in order, each with the place of its entry: every evaluation asks for one.
static SORTED: [([u8; 4], usize); COUNT] = {
    let mut sorted = [([0; 4], 0); COUNT];
    let (mut count, mut entry) = (0, 0);
    while entry < NAMES.len() {
        let names = NAMES[entry].names.as_bytes();
        let mut from = 0;
        while from < names.len() {
            let name = [
                names[from],
                names[from + 1],
                names[from + 2],
                names[from + 3],
            ];
            let mut at = count;
            while at > 0 && u32::from_be_bytes(sorted[at - 1].0) > u32::from_be_bytes(name) {
                sorted[at] = sorted[at - 1];
                at -= 1;
            }
            sorted[at] = (name, entry);
            count += 1;
            from += NAME;
        }
        entry += 1;
    }
    sorted
};

/// What is expected of the objects of this name, if anything is.
pub(super) fn expected(name: [u8; 4]) -> Option<&'static Expected> {
    let found = SORTED.binary_search_by_key(&name, |(name, _)| *name).ok()?;
    Some(&NAMES[SORTED[found].1])
}

/// All names.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    NAMES
        .iter()
        .flat_map(|entry| entry.names.split_whitespace())
}
