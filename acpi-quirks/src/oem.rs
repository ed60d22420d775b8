//! FreeBSD's table of known-bad firmware: how an entry matches, and what is decided in the end
//! (`sys/dev/acpica/acpi_quirk.c`, `acpi.c`).

mod table;

use crate::quirks::{Choice, Quirks};
use crate::tunables::Tunables;
pub use table::FREEBSD;

/// The 36 bytes that every ACPI table starts with (ACPI 6.5 §5.2.6). All zeroes stands for a table
/// that the machine does not have, as in FreeBSD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TableHeader(pub [u8; 36]);

impl TableHeader {
    /// A table that is not there.
    pub const ABSENT: Self = Self([0; 36]);

    /// The header of `table`; `None` if it is shorter than a header.
    pub fn of(table: &[u8]) -> Option<Self> {
        table.first_chunk().copied().map(Self)
    }

    fn from(&self, offset: usize) -> &[u8] {
        self.0.get(offset..).unwrap_or(&[])
    }

    fn revision(&self, offset: usize) -> i32 {
        self.from(offset)
            .first_chunk()
            .copied()
            .map_or(0, i32::from_le_bytes)
    }
}

/// The tables that rules may look at; a rule cannot name another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Table {
    /// Fixed ACPI description table (signature `FACP`).
    Fadt,
    /// Differentiated system description table.
    Dsdt,
    /// Extended system description table.
    Xsdt,
}

/// The headers of the tables that rules may look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Headers {
    /// The FADT's.
    pub fadt: TableHeader,
    /// The DSDT's.
    pub dsdt: TableHeader,
    /// The XSDT's.
    pub xsdt: TableHeader,
}

impl Default for Headers {
    fn default() -> Self {
        let absent = TableHeader::ABSENT;
        Self {
            fadt: absent,
            dsdt: absent,
            xsdt: absent,
        }
    }
}

/// How a revision is compared. FreeBSD compares signed 32-bit numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `<=`.
    AtMost,
    /// `>=`.
    AtLeast,
    /// `=`.
    Equal,
}

/// One condition on one table's header. Identifiers match as prefixes: as many bytes as the pattern
/// has, so an empty pattern matches anything, and one that is longer than its field goes on into
/// the fields behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule<'a> {
    /// `oem:`, OEM identifier and OEM table identifier.
    Oem(Table, &'a str, &'a str),
    /// `oem_rev:`.
    OemRevision(Table, Comparison, i32),
    /// `creator:`.
    Creator(Table, &'a str),
    /// `creator_rev:`.
    CreatorRevision(Table, Comparison, i32),
}

/// An entry: all rules must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry<'a> {
    /// Its name in FreeBSD's source.
    pub name: &'a str,
    /// The conditions.
    pub rules: &'a [Rule<'a>],
    /// What the machine then gets, instead of whatever it had.
    pub quirks: Quirks,
}

impl Rule<'_> {
    /// Whether this condition holds.
    pub fn holds(&self, headers: &Headers) -> bool {
        const OEM_ID: usize = 10;
        const OEM_TABLE_ID: usize = 16;
        const OEM_REVISION: usize = 24;
        const CREATOR_ID: usize = 28;
        const CREATOR_REVISION: usize = 32;
        match *self {
            Self::Oem(table, oem, table_id) => {
                let header = headers.get(table);
                begins(header.from(OEM_ID), oem) && begins(header.from(OEM_TABLE_ID), table_id)
            }
            Self::Creator(table, creator) => begins(headers.get(table).from(CREATOR_ID), creator),
            Self::OemRevision(table, comparison, value) => {
                comparison.holds(headers.get(table).revision(OEM_REVISION), value)
            }
            Self::CreatorRevision(table, comparison, value) => {
                comparison.holds(headers.get(table).revision(CREATOR_REVISION), value)
            }
        }
    }
}

/// FreeBSD's `strncmp(field, prefix, strlen(prefix)) == 0`. Byte by byte: of a comparison of slices
/// LLVM makes a call of `bcmp` where the target's C library has one, and a kernel need not.
fn begins(field: &[u8], prefix: &str) -> bool {
    field.len() >= prefix.len() && field.iter().zip(prefix.bytes()).all(|(&a, b)| a == b)
}

impl Comparison {
    fn holds(self, actual: i32, value: i32) -> bool {
        match self {
            Self::AtMost => actual <= value,
            Self::AtLeast => actual >= value,
            Self::Equal => actual == value,
        }
    }
}

impl Headers {
    fn get(&self, table: Table) -> &TableHeader {
        match table {
            Table::Fadt => &self.fadt,
            Table::Dsdt => &self.dsdt,
            Table::Xsdt => &self.xsdt,
        }
    }
}

/// The first entry, in table order, all of whose rules hold.
pub fn matching<'t, 'a>(table: &'t [Entry<'a>], headers: &Headers) -> Option<&'t Entry<'a>> {
    table
        .iter()
        .find(|entry| entry.rules.iter().all(|rule| rule.holds(headers)))
}

/// Where the quirks came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin<'a> {
    /// The tunable, which replaces everything else.
    Tunable,
    /// This entry of the table.
    Entry(&'a str),
    /// The machine-dependent hook, since no entry matched.
    Machine,
    /// The caller forced them.
    Forced,
}

/// The quirks of this boot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decision<'a> {
    /// What FreeBSD's `acpi_quirks` ends up as.
    pub quirks: Quirks,
    /// Who said so.
    pub origin: Origin<'a>,
    /// ACPI does not start: "ACPI disabled by blacklist" if `quirks` has [`Quirks::ACPI_Q_BROKEN`],
    /// and without a word if `hint.acpi.0.disabled` says so.
    pub disabled: bool,
}

/// What FreeBSD decides at boot: a tunable other than 0 replaces all matching; otherwise the
/// machine-dependent hook's value stands unless an entry of `table` matches, which then *assigns*
/// its quirks. `hint.acpi.0.disabled=0` takes `ACPI_Q_BROKEN` away at the end.
pub fn decide<'a>(
    tunables: &Tunables,
    machine: Quirks,
    table: &[Entry<'a>],
    headers: &Headers,
) -> Decision<'a> {
    let (quirks, origin) = if tunables.acpi_quirks != 0 {
        (
            Quirks::from_bits_retain(tunables.acpi_quirks as u32),
            Origin::Tunable,
        )
    } else if let Some(entry) = matching(table, headers) {
        (entry.quirks, Origin::Entry(entry.name))
    } else {
        (machine, Origin::Machine)
    };
    finish(quirks, origin, tunables)
}

/// [`decide`], unless the user's choice forces a set; FreeBSD has no way to force the empty one.
pub fn choose<'a>(
    choice: Choice,
    tunables: &Tunables,
    machine: Quirks,
    table: &[Entry<'a>],
    headers: &Headers,
) -> Decision<'a> {
    match choice {
        Choice::Auto => decide(tunables, machine, table, headers),
        Choice::Exactly(quirks) => finish(quirks, Origin::Forced, tunables),
    }
}

fn finish<'a>(mut quirks: Quirks, origin: Origin<'a>, tunables: &Tunables) -> Decision<'a> {
    if tunables.acpi_disabled == Some(false) {
        quirks.remove(Quirks::ACPI_Q_BROKEN);
    }
    Decision {
        quirks,
        origin,
        disabled: tunables.acpi_disabled == Some(true) || quirks.contains(Quirks::ACPI_Q_BROKEN),
    }
}
