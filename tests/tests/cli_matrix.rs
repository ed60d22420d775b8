//! The matrix finds which settings each firmware needs, and no more.

use acpi_quirks::Quirks;
use nitro_sim::cli::{self, Process};
use nitro_sim::matrix::{Choice, Extent, SCENARIOS, compute};
use nitro_sim::setup::Os;

const IMAGE: Choice = Choice {
    quirks: 56,
    intx_reroute: false,
};

/// What `matrix` prints on standard output, and its exit status.
fn matrix(arguments: &[&str]) -> (u8, String) {
    let mut stdout = Vec::new();
    let mut process = Process {
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut std::io::sink(),
        terminal: false,
    };
    let status = cli::run(
        ["nitro-sim", "matrix"].iter().chain(arguments),
        &mut process,
    );
    (status, String::from_utf8(stdout).unwrap())
}

#[test]
fn a_setting_is_not_blamed_for_what_breaks_with_it_too() {
    let (status, text) = matrix(&["--os", "freebsd-unpatched", "--firmware", "nitro-x86-pcie"]);
    assert_eq!(status, 1, "{text}");
    assert!(
        text.contains("even so, breaks nitro-x86-pcie (no-nvme-panic)\n"),
        "{text}"
    );
    assert_eq!(text.matches("no-nvme-panic").count(), 1, "{text}");
    assert_eq!(
        text.matches("    breaks nothing more\n").count(),
        4,
        "{text}"
    );
    let slow = [
        "--set",
        "nitro.bus_lag_us=12000..12000",
        "--firmware",
        "graviton2",
    ];
    let (status, text) = matrix(&slow);
    assert_eq!(status, 1, "{text}");
    for line in [
        "even so, breaks graviton2 (no-ghost, attach-succeeds)",
        "without 8 ACPI_Q_AEI_NOPULL\n    breaks graviton2 (clean-shutdown)",
        "without 32 ACPI_Q_DELAY_BEFORE_EJECT_RESCAN\n    breaks nothing more",
    ] {
        assert!(text.contains(&format!("{line}\n")), "no {line:?} in {text}");
    }
    let (status, json) = matrix(&[&slow[..], &["--format", "json"]].concat());
    assert_eq!(status, 1, "{json}");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["necessity"][2]["necessary_on"], serde_json::json!([]));
    assert_eq!(matrix(&["--firmware", "fixed"]).0, 0);
}

#[test]
fn the_ec2_image_is_sufficient_everywhere_and_every_part_of_it_somewhere_necessary() {
    let firmware = [
        "fixed",
        "graviton2",
        "graviton4",
        "graviton-metal",
        "nitro-x86",
        "nitro-x86-pcie",
        "qemu-virt",
    ];
    let extent = Extent {
        firmware: firmware.map(str::to_owned).to_vec(),
        os: vec!["freebsd".to_owned(), "linux".to_owned()],
        set: Vec::new(),
    };
    let matrix = compute(&extent, &|_, _| {}).unwrap();
    assert_eq!(matrix.rows.len(), firmware.len() * 2 * 16);
    assert!(matrix.suffices_everywhere(Os::FreeBsd, IMAGE));
    assert!(matrix.suffices_everywhere(Os::Linux, IMAGE));
    assert!(matrix.incurable().is_empty());
    let necessity = matrix.necessity(Os::FreeBsd, IMAGE);
    assert_eq!(necessity.len(), 4);
    for part in &necessity {
        assert!(!part.breaks.is_empty(), "{part:?} is necessary nowhere");
    }
    let minimal = |name: &str| {
        let row = matrix
            .minimal()
            .into_iter()
            .find(|row| row.firmware == name && row.os == Os::FreeBsd)
            .unwrap();
        (row.choice.quirks, row.choice.intx_reroute)
    };
    let delay = Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN.bits();
    let nopull = Quirks::ACPI_Q_AEI_NOPULL.bits();
    assert_eq!(minimal("graviton2"), (56, false));
    assert_eq!(minimal("graviton4"), (nopull | delay, false));
    assert_eq!(minimal("graviton-metal"), (nopull, true));
    // An EBS-like function with an INTx pin in a native slot leaks as well: the kernel is the same.
    assert_eq!(minimal("qemu-virt"), (nopull, false));
    assert_eq!(minimal("nitro-x86"), (delay, true));
    assert_eq!(minimal("nitro-x86-pcie"), (0, true));
    assert_eq!(minimal("fixed"), (0, true));
}

/// `stale-edge-at-boot` breaks `no-spurious-shutdown` with every setting, and the matrix does not
/// run it.
#[test]
fn the_matrix_claims_what_its_scenarios_show_and_names_them() {
    let only = ["--firmware", "graviton3", "--os", "freebsd"];
    let (status, json) = matrix(&[&only[..], &["--format", "json"]].concat());
    assert_eq!(status, 0, "{json}");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    for row in json["rows"].as_array().unwrap() {
        assert_eq!(row["holds"].get("no-spurious-shutdown"), None, "{row}");
        assert_eq!(row["holds"]["no-deadlock"], true, "{row}");
    }
    assert_eq!(json["scenarios"], serde_json::json!(SCENARIOS));
    let (_, text) = matrix(&only);
    let (_, help) = matrix(&["--help"]);
    for name in SCENARIOS {
        assert!(
            text.contains(name) && help.contains(name),
            "{name}: {text}{help}"
        );
    }
    assert!(text.contains("every property of these scenarios"), "{text}");
}
