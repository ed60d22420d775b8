//! The matrix finds which settings each firmware needs, and no more.

use acpi_quirks::Quirks;
use nitro_sim::matrix::{Choice, Extent, compute};
use nitro_sim::setup::Os;

const IMAGE: Choice = Choice {
    quirks: 56,
    intx_reroute: false,
};

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
        assert!(!part.rows.is_empty(), "{part:?} is necessary nowhere");
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
