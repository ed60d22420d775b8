//! The committed machines under ACPICA's own interpreter: they load without a complaint, and their event and
//! eject methods do what their sources say.

use std::path::Path;

use tests::acpica::{self, Event, Outcome, Report, Session};

#[test]
fn every_machine_loads_and_its_methods_run() {
    for machine in [
        "graviton-virt",
        "graviton4",
        "graviton-metal",
        "nitro-x86",
        "nitro-x86-pcie",
        "fixed",
    ] {
        let Some(session) = session(machine) else {
            return;
        };
        let report = evaluate(
            session
                .all("_EJ0")
                .all("_E03")
                .all("_PRT")
                .all("_AEI")
                .all("_CRS"),
        );
        assert!(
            report.load_errors.is_empty(),
            "{machine}: {:?}",
            report.load_errors
        );
        for evaluation in &report.evaluations {
            let failed = matches!(evaluation.outcome, Outcome::Error(_));
            assert!(
                !failed,
                "{machine}: {}: {}",
                evaluation.path, evaluation.outcome
            );
        }
        let ejects = report
            .evaluations
            .iter()
            .filter(|e| e.path.ends_with("_EJ0"))
            .count();
        let expected = if ["graviton-metal", "nitro-x86-pcie"].contains(&machine) {
            0
        } else {
            30
        };
        assert_eq!(ejects, expected, "{machine}: hot-plug slots");
    }
}

#[test]
fn an_eject_selects_the_bus_and_writes_the_slots_bit() {
    let Some(session) = session("graviton-virt") else {
        return;
    };
    let report = evaluate(session.evaluate(r"\_SB.PCI0.S1F._EJ0", "1"));
    let writes: Vec<_> = report.evaluations[0]
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Memory {
                write: true,
                address,
                bits: 32,
                value,
            } => Some((*address, *value)),
            _ => None,
        })
        .collect();
    assert_eq!(writes, [(0x090C_0010, 0), (0x090C_0008, 1 << 31)]);
}

#[test]
fn each_button_method_notifies_its_button() {
    let Some(session) = session("graviton-virt") else {
        return;
    };
    for (method, button) in [("_E03", "PWRB"), ("_E04", "SLPB")] {
        let path = format!(r"\_SB.GPO0.{method}");
        let report = evaluate(session.clone().evaluate(&path, "").settle());
        assert_eq!(report.notifies(), [format!("notify: {button} 0x80")]);
    }
}

fn session(machine: &str) -> Option<Session> {
    acpica::available("data_acpica").then(|| {
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data/tables");
        let table = std::fs::read(tables.join(machine).join("dsdt.aml")).unwrap();
        Session::new(&[&table])
    })
}

fn evaluate(session: Session) -> Report {
    session.run().unwrap_or_else(|error| panic!("{error}"))
}
