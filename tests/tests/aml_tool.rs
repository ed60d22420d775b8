//! `nitro-sim aml` on QEMU's tables.

use nitro_sim::cli::{self, Process};
use serde_json::Value;
use tests::acpica;
use tests::aml::dumps::QEMU;

/// Runs the program: exit status, standard output, standard error.
fn run(words: &[&str]) -> (u8, String, String) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let status = cli::run(["nitro-sim", "aml"].iter().chain(words), &mut process);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (status, text(stdout), text(stderr))
}

fn table(machine: usize) -> String {
    QEMU[machine]
        .directory()
        .join("dsdt.dat")
        .display()
        .to_string()
}

fn json(words: &[&str]) -> Value {
    let (status, stdout, stderr) = run(&[words, &["--format", "json"]].concat());
    assert_eq!(status, 0, "{stderr}");
    serde_json::from_str(&stdout).expect("one JSON object")
}

#[test]
fn eval_gives_value_notifies_and_accesses() {
    let button = json(&["eval", &table(0), "\\_SB.GPO0._E03"]);
    assert_eq!(button["result"], Value::Null);
    assert_eq!(button["error"], Value::Null);
    assert_eq!(button["notifies"][0]["path"], "\\_SB_.PWRB");
    assert_eq!(button["notifies"][0]["value"], 0x80);
    let eject = json(&["eval", &table(1), "_SB.PCI0.S18._EJ0", "1"]);
    // BNUM, then bit 3 to B0EJ: QEMU docs/specs/acpi_pci_hotplug.rst.
    let last = eject["accesses"]
        .as_array()
        .expect("a list")
        .last()
        .expect("not empty")
        .clone();
    assert_eq!(last["write"], true);
    assert_eq!(last["value"], 1 << 3);
    assert!(eject["operations"].as_u64().expect("a number") > 3);
}

#[test]
fn tree_is_acpicas() {
    if !acpica::available("tree_is_acpicas") {
        return;
    }
    let tables = QEMU[0].tables().expect("committed");
    let report = acpica::Session::new(&[&tables[0]])
        .namespace()
        .run()
        .expect("a verdict");
    let expected: Vec<(String, String)> = report
        .namespace
        .into_iter()
        .filter(|name| !name.path.starts_with("\\_SI_") && !name.path.starts_with("\\_TI_"))
        .map(|name| (name.path, name.kind))
        .collect();
    let tree = json(&["tree", &table(0)]);
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let objects = tree["objects"].as_array().expect("a list");
    let got: Vec<(String, String)> = objects
        .iter()
        .map(|object| (text(&object["path"]), text(&object["type"])))
        .filter(|(path, _)| !path.starts_with("\\_SI_"))
        .collect();
    assert_eq!(got, expected);
    assert_eq!(tree["errors"], Value::Array(Vec::new()));
}

#[test]
fn trace_and_dis_show_the_bytes() {
    let (status, trace, _) = run(&["trace", &table(0), "\\_SB.GPO0._E03"]);
    assert_eq!(status, 0);
    assert!(
        trace.contains("86 50 57 52 42") && trace.contains("Notify"),
        "{trace}"
    );
    assert!(trace.contains("notify \\_SB_.PWRB 0x80"), "{trace}");
    let (status, dis, _) = run(&["dis", &table(0), "\\_SB.GPO0._E03"]);
    assert_eq!(status, 0);
    assert!(dis.contains("86 50 57 52 42 0a 80"), "{dis}");
}

#[test]
fn mistakes_are_explained() {
    let cases: [(&[&str], &str); 5] = [
        (&["eval", "no-such-file", "_STA"], "no such file"),
        (&["eval", &table(0)], "wants the path of a method"),
        (&["eval", &table(0), "\\_SB.NONE"], "no object"),
        (&["eval", &table(0), "\\_SB.GPO0._E03", "what"], "(01 02)"),
        (&["dis", &table(0), "\\_SB.GPO0"], "not a method"),
    ];
    for (words, expected) in cases {
        let (status, stdout, stderr) = run(words);
        assert_eq!((status, stdout.as_str()), (2, ""), "{words:?}");
        assert!(stderr.contains(expected), "{words:?}: {stderr}");
    }
}
