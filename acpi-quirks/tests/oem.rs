//! Matching of the OEM table, and who wins between it, the tunable, the hook and the hint.

use acpi_quirks::Quirks;
use acpi_quirks::oem::{
    Comparison, Decision, Entry, FREEBSD, Headers, Origin, Rule, Table, TableHeader, choose,
    decide, matching,
};
use acpi_quirks::quirks::Choice;
use acpi_quirks::tunables::Tunables;

fn header(oem: &[u8; 6], table: &[u8; 8], revision: u32, creator: &[u8; 4]) -> TableHeader {
    let mut bytes = [0; 36];
    bytes[10..16].copy_from_slice(oem);
    bytes[16..24].copy_from_slice(table);
    bytes[24..28].copy_from_slice(&revision.to_le_bytes());
    bytes[28..32].copy_from_slice(creator);
    TableHeader(bytes)
}

fn fadt(oem: &[u8; 6], table: &[u8; 8], revision: u32, creator: &[u8; 4]) -> Headers {
    Headers {
        fadt: header(oem, table, revision, creator),
        ..Headers::default()
    }
}

fn name_of(headers: &Headers) -> Option<&'static str> {
    matching(FREEBSD, headers).map(|entry| entry.name)
}

fn amazon() -> Headers {
    fadt(b"AMAZON", b"AMZNFACP", 1, b"AMZN")
}

#[test]
fn no_entry_is_about_ec2() {
    assert_eq!(name_of(&amazon()), None);
    let decision = decide(&Tunables::default(), Quirks::empty(), FREEBSD, &amazon());
    let nothing = Decision {
        quirks: Quirks::empty(),
        origin: Origin::Machine,
        disabled: false,
    };
    assert_eq!(decision, nothing);
}

#[test]
fn all_rules_of_an_entry_must_hold() {
    assert_eq!(
        name_of(&fadt(b"NVIDIA", b"CK8     ", 0x604_0000, b"PTL_")),
        Some("Compaq_R3000Z")
    );
    assert_eq!(
        name_of(&fadt(b"NVIDIA", b"CK8     ", 0x604_0000, b"PTL ")),
        None
    );
    assert_eq!(
        name_of(&fadt(b"NVIDIA", b"CK8     ", 0x604_0001, b"PTL_")),
        None
    );
}

#[test]
fn identifiers_match_as_prefixes() {
    // "GBT" with three letters, and an empty table identifier.
    assert_eq!(
        name_of(&fadt(b"GBTxyz", b"AWRDACPI", 0, b"    ")),
        Some("Gigabyte_Award")
    );
    assert_eq!(
        name_of(&fadt(b"AMIINT", b"whatever", 10, b"    ")),
        Some("AMI_INT")
    );
    assert_eq!(name_of(&fadt(b"AMIIN\0", b"whatever", 10, b"    ")), None);
    // Nine letters for an eight-letter field: the ninth is the low byte of the revision.
    assert_eq!(
        name_of(&fadt(b"SONY x", b"H0      ", 0x20, b"    ")),
        Some("Sony_N505")
    );
    assert_eq!(name_of(&fadt(b"SONY x", b"H0      ", 0x21, b"    ")), None);
}

#[test]
fn revisions_compare_as_signed_numbers() {
    assert_eq!(name_of(&fadt(b"AMIINT", b"        ", 11, b"    ")), None);
    assert_eq!(
        name_of(&fadt(b"AMIINT", b"        ", 0x8000_0000, b"    ")),
        Some("AMI_INT")
    );
}

#[test]
fn the_first_matching_entry_wins() {
    // NEC_Z1 (revision = 0) matches as well, but AMI_INT (<= 10) stands before it.
    assert_eq!(
        name_of(&fadt(b"AMIINT", b"        ", 0, b"    ")),
        Some("AMI_INT")
    );
}

#[test]
fn a_rule_looks_at_its_own_table() {
    let sprint = header(b"FUJ   ", b"SPRINT  ", 1, b"    ");
    assert_eq!(
        name_of(&Headers {
            xsdt: sprint,
            ..Headers::default()
        }),
        Some("Fujitsu_Sprint")
    );
    assert_eq!(
        name_of(&Headers {
            fadt: sprint,
            ..Headers::default()
        }),
        None
    );
    let dsdt = [
        Rule::Creator(Table::Dsdt, "INTL"),
        Rule::OemRevision(Table::Dsdt, Comparison::AtLeast, 2),
    ];
    let mine = [Entry {
        name: "mine",
        rules: &dsdt,
        quirks: Quirks::ACPI_Q_TIMER,
    }];
    let headers = Headers {
        dsdt: header(b"AMAZON", b"AMZNDSDT", 2, b"INTL"),
        ..Headers::default()
    };
    assert_eq!(
        matching(&mine, &headers).map(|entry| entry.name),
        Some("mine")
    );
}

#[test]
fn an_absent_table_is_all_zeroes() {
    let rules = [Rule::OemRevision(Table::Fadt, Comparison::Equal, 0)];
    let mine = [Entry {
        name: "zero",
        rules: &rules,
        quirks: Quirks::ACPI_Q_TIMER,
    }];
    assert!(matching(&mine, &Headers::default()).is_some());
}

#[test]
fn an_entry_assigns_over_the_machines_hook() {
    let machine = Quirks::ACPI_Q_TIMER;
    let ck8 = fadt(b"NVIDIA", b"CK8     ", 0x604_0000, b"PTL_");
    let decision = decide(&Tunables::default(), machine, FREEBSD, &ck8);
    assert_eq!(
        decision.quirks,
        Quirks::ACPI_Q_MADT_IRQ0,
        "not ORed with the hook's"
    );
    assert_eq!(decision.origin, Origin::Entry("Compaq_R3000Z"));
    assert_eq!(
        decide(&Tunables::default(), machine, FREEBSD, &amazon()).quirks,
        machine
    );
}

#[test]
fn a_tunable_replaces_the_table_and_zero_means_automatic() {
    let ck8 = fadt(b"NVIDIA", b"CK8     ", 0x604_0000, b"PTL_");
    let mut tunables = Tunables::default();
    tunables.set("debug.acpi.quirks", "56").unwrap();
    let decision = decide(&tunables, Quirks::ACPI_Q_TIMER, FREEBSD, &ck8);
    assert_eq!(
        (decision.quirks.bits(), decision.origin),
        (56, Origin::Tunable)
    );
    tunables.set("debug.acpi.quirks", "0").unwrap();
    let decision = decide(&tunables, Quirks::empty(), FREEBSD, &ck8);
    assert_eq!(decision.quirks, Quirks::ACPI_Q_MADT_IRQ0);
}

#[test]
fn broken_disables_acpi_unless_the_hint_says_otherwise() {
    let bp6 = fadt(b"AWARD ", b"AWRDACPI", 1, b"    ");
    let mut tunables = Tunables::default();
    let decision = decide(&tunables, Quirks::empty(), FREEBSD, &bp6);
    assert!(decision.disabled);
    tunables.set("hint.acpi.0.disabled", "0").unwrap();
    let decision = decide(&tunables, Quirks::empty(), FREEBSD, &bp6);
    assert_eq!(
        (decision.quirks, decision.disabled),
        (Quirks::empty(), false)
    );
}

#[test]
fn the_hint_alone_turns_acpi_off() {
    let mut tunables = Tunables::default();
    tunables.set("debug.acpi.quirks", "56").unwrap();
    tunables.set("hint.acpi.0.disabled", "1").unwrap();
    let decision = decide(&tunables, Quirks::empty(), FREEBSD, &Headers::default());
    assert_eq!((decision.quirks.bits(), decision.disabled), (56, true));
}

#[test]
fn only_a_forced_choice_can_mean_no_quirk_at_all() {
    let bp6 = fadt(b"AWARD ", b"AWRDACPI", 1, b"    ");
    let tunables = Tunables::default();
    let none = Choice::parse("none").unwrap();
    let forced = choose(none, &tunables, Quirks::ACPI_Q_TIMER, FREEBSD, &bp6);
    assert_eq!(
        (forced.quirks, forced.origin),
        (Quirks::empty(), Origin::Forced)
    );
    let zero = Choice::parse("0").unwrap();
    let auto = choose(zero, &tunables, Quirks::empty(), FREEBSD, &bp6);
    assert_eq!(auto.quirks, Quirks::ACPI_Q_BROKEN);
}

#[test]
fn the_table_is_whole() {
    assert_eq!(FREEBSD.len(), 78);
    let mut names: Vec<_> = FREEBSD.iter().map(|entry| entry.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), FREEBSD.len());
}
