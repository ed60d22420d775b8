//! `nitro-sim aml` on QEMU's tables.

use std::path::Path;

use nitro_sim::cli::{self, Process};
use serde_json::Value;
use tests::acpica;
use tests::aml::bytes;
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

/// A file with a DSDT of this code.
fn of_code(code: &[u8]) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), fuzz_bodies::aml_table::table(2, code)).expect("writable");
    file
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

/// The text is acpiexec's, line for line: level, indentation, name and type stand where they do there, without the
/// address, the owner and the value that follow, and without the two names that acpiexec adds.
#[test]
fn tree_has_acpicas_layout() {
    if !acpica::available("tree_has_acpicas_layout") {
        return;
    }
    for machine in QEMU {
        let tables = machine.tables().expect("committed");
        let slices: Vec<&[u8]> = tables.iter().map(Vec::as_slice).collect();
        let raw = acpica::Session::new(&slices).namespace().run_raw();
        let raw = raw.expect("a verdict");
        let listing = raw.split("ACPI Namespace (from Namespace Root):").nth(1);
        let lines = listing.expect("a listing").lines().skip(1);
        let lines = lines.take_while(|line| !line.starts_with("Namespace node count"));
        let lines = lines.filter(|line| !line.trim().is_empty());
        let expected: Vec<&str> = lines
            .map(|line| {
                let level = |byte: char| byte == ' ' || byte.is_ascii_digit();
                let kind = line.len() - line.trim_start_matches(level).len() + 5;
                let end = line[kind..].find(' ').unwrap_or(0);
                &line[..kind + end]
            })
            .filter(|line| !line.ends_with(" _TI_ Untyped") && !line.ends_with(" _T97 Method"))
            .collect();
        let directory = machine.directory().display().to_string();
        let (status, stdout, stderr) = run(&["tree", &directory]);
        assert_eq!(status, 0, "{}: {stderr}", machine.name);
        let got: Vec<&str> = stdout.lines().collect();
        assert!(got.len() > 60, "{}: {} lines", machine.name, got.len());
        assert_eq!(got, expected, "{}", machine.name);
    }
}

#[test]
fn trace_and_dis_show_the_bytes() {
    let (status, trace, _) = run(&["trace", &table(0), "\\_SB.GPO0._E03"]);
    assert_eq!(status, 0);
    let line = |name: &str| {
        let found = trace.lines().find(|line| line.contains(name));
        found.map_or("", |line| line.split("  ").nth(1).unwrap_or_default())
    };
    assert_eq!(line("  Notify  ("), "86", "{trace}");
    assert_eq!(line("  PWRB  ("), "50 57 52 42", "{trace}");
    assert_eq!(line("  Byte"), "0a 80", "{trace}");
    assert!(trace.contains("notify \\_SB_.PWRB 0x80"), "{trace}");
    assert!(trace.contains("  Notify  ("), "{trace}");
    let (status, trace, _) = run(&["trace", &table(1), "\\_SB.PCI0.S18._EJ0", "1"]);
    assert_eq!(status, 0);
    // ShiftLeft (One, Arg1) of slot 3.
    assert!(trace.contains("0x010f gives 0x8"), "{trace}");
    // Of an operation with a package, its length too; of a string, its characters.
    // Method (TEST) { If (One) { Return ("ab") } }
    let file = of_code(b"\x14\x0eTEST\0\xa0\x07\x01\xa4\x0dab\0");
    let (status, trace, _) = run(&["trace", &file.path().display().to_string(), "TEST"]);
    assert_eq!(status, 0);
    let bytes: Vec<&str> = trace
        .lines()
        .filter_map(|line| line.split("  ").nth(1))
        .collect();
    assert_eq!(bytes, ["a0 07", "01", "a4", "0d 61 62 00"], "{trace}");
    let (status, dis, _) = run(&["dis", &table(0), "\\_SB.GPO0._E03"]);
    assert_eq!(status, 0);
    assert!(dis.contains("86 50 57 52 42 0a 80"), "{dis}");
}

#[test]
fn dis_lists_every_operation_with_its_operands() {
    let (status, dis, _) = run(&["dis", &table(1), "\\_SB.PCI0.PCEJ"]);
    assert_eq!(status, 0);
    let expected = "
  0x0100  5b 23 42 4c 43 4b ff ff  Acquire \\_SB_.PCI0.BLCK, 0xffff
  0x0108  70 68 42 4e 55 4d        Store Arg0, \\_SB_.PCI0.BNUM
  0x010e  70                       Store
  0x010f  79 01 69 00                ShiftLeft One, Arg1, -
  0x0113  42 30 45 4a                \\_SB_.PCI0.B0EJ
  0x0117  5b 27 42 4c 43 4b        Release \\_SB_.PCI0.BLCK
  0x011d  a4 00                    Return Zero
";
    let (_, lines) = dis.split_once('\n').expect("a title");
    assert_eq!(lines, expected.trim_start_matches('\n'));
    // The whole table: every byte behind the header, once and in order.
    for (number, machine) in QEMU.iter().enumerate() {
        let listing = json(&["dis", &table(number)]);
        let mut at = 36;
        for line in listing["listings"][0]["lines"].as_array().expect("a list") {
            assert_eq!(line["offset"], at, "{line}");
            assert_eq!(line["raw"] == true, line["text"] == "data", "{line}");
            at += line["bytes"].as_array().expect("a list").len();
        }
        let bytes = &machine.tables().expect("committed")[0];
        assert_eq!(at, bytes.len());
    }
}

/// The bench answers GenericSerialBus, SMBus and IPMI as acpiexec does: each protocol read, and some written.
#[test]
fn serial_buses_answer_as_acpicas() {
    if !acpica::available("serial_buses_answer_as_acpicas") {
        return;
    }
    const METHODS: &str =
        "T001 T002 T004 T005 T006 T007 T011 T012 T016 T030 T031 T032 T033 T034 T036 T040 T041";
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("aml/18_serial.asl");
    let table = acpica::compile_file(&source).expect("it compiles");
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), &table).expect("writable");
    let path = file.path().display().to_string();
    let all = acpica::Session::new(&[&table]);
    let all = METHODS
        .split(' ')
        .fold(all, |all, method| all.evaluate(&format!("\\{method}"), ""));
    let report = all.run().expect("a verdict");
    for (method, evaluation) in METHODS.split(' ').zip(report.evaluations) {
        let acpica::Outcome::Value(expected) = evaluation.outcome else {
            panic!("{method}: {:?}", evaluation.outcome);
        };
        let (status, stdout, stderr) = run(&["eval", "-q", &path, method]);
        assert_eq!((status, stderr.as_str()), (0, ""), "{method}");
        assert_eq!(stdout, format!("{expected}\n"), "{method}");
    }
}

#[test]
fn mistakes_are_explained() {
    let cases: [(&[&str], &str); 14] = [
        (&["eval", "no-such-file", "_STA"], "no such file"),
        (&["eval", "", "_STA"], "an empty word is no file"),
        (&["eval", &table(0)], "wants the path of a method"),
        (&["eval", &table(0), "\\_SB.NONE"], "no object"),
        (&["eval", &table(0), "\\_SB.GPO0._E03", "what"], "(01 02)"),
        (&["eval", &table(0), ""], "no path of an AML object"),
        (
            &["eval", &table(1), "\\_SB.PCI0.PCEJ", "[1,", "1"],
            "`[1,`: it ends where a value should be",
        ),
        (
            &[
                "eval",
                &table(1),
                "\\_SB.PCI0.PCEJ",
                "18446744073709551616",
                "1",
            ],
            "more than 64 bits",
        ),
        (&["dis", &table(0), "\\_SB.GPO0"], "not a method"),
        (
            &["dis", &table(1), "\\_SB.PCI0.PCEJ", "1"],
            "leave the arguments out",
        ),
        (
            &["eval", &table(1), "\\_SB.PCI0.PCEJ", "1"],
            "arguments wanted: 2, given: 1",
        ),
        (
            &["eval", &table(1), "\\_SB.PCI0._ADR", "1"],
            "arguments wanted: 0, given: 1",
        ),
        (
            &["eval", &table(1), "\\_SB.PCI0.PCEJ", "[1", "1"],
            "the closing `]` is missing",
        ),
        (
            &["eval", &table(1), "\\_SB.PCI0.PCEJ", "[1 2]", "1"],
            "`2]`: a package's elements are parted by `,` and end with `]`",
        ),
    ];
    for (words, expected) in cases {
        let (status, stdout, stderr) = run(words);
        assert_eq!((status, stdout.as_str()), (2, ""), "{words:?}");
        assert!(stderr.contains(expected), "{words:?}: {stderr}");
    }
}

/// `eval` counts without tracing what `trace` has a line for.
#[test]
fn operations_are_the_lines_of_a_trace() {
    let methods = [
        ("\\_SB.PCI0.S18._EJ0", &["1"][..]),
        ("\\_SB.PCI0._CRS", &[]),
        ("\\_SB.PCI0._PRT", &[]),
    ];
    for (method, arguments) in methods {
        let table = table(1);
        let words = [&[table.as_str(), method], arguments].concat();
        let (_, trace, _) = run(&[&["trace"], &words[..]].concat());
        let begun = trace.lines().filter(|line| line.starts_with(&table));
        let evaluated = json(&[&["eval"], &words[..]].concat());
        assert_eq!(evaluated["operations"], begun.count(), "{method}");
    }
}

/// `-q` leaves the result and nothing else.
#[test]
fn quiet_means_quiet() {
    let words = ["eval", &table(1), "\\_SB.PCI0.S18._EJ0", "1"];
    let (_, all, _) = run(&words);
    assert!(
        all.contains("  write ") && all.contains(" operations"),
        "{all}"
    );
    let (status, quiet, stderr) = run(&[&words[..], &["-q"]].concat());
    let nothing = (0, "no value\n", "");
    assert_eq!((status, quiet.as_str(), stderr.as_str()), nothing);
    let words = ["trace", "-q", &table(1), "\\_SB.PCI0.S18._EJ0", "1"];
    let (status, quiet, stderr) = run(&words);
    assert_eq!((status, quiet.as_str(), stderr.as_str()), nothing);
}

/// What tables do while they are loaded is not the method's doing.
#[test]
fn what_was_done_at_load_is_shown_when_asked() {
    // Store (5, Debug), Method (TEST) { Store ("six", Debug) }
    let file = of_code(b"\x70\x0a\x05\x5b\x31\x14\x0eTEST\0\x70\x0dsix\0\x5b\x31");
    let words = ["eval", &file.path().display().to_string(), "TEST"];
    let told = "no value\n  debug \"six\"\n3 operations\n";
    let (_, text, _) = run(&words);
    assert_eq!(text, told);
    let (_, text, _) = run(&[&words[..], &["-v"]].concat());
    let at_load = "while the tables were loaded and initialised:\n  debug 0x5\n";
    assert_eq!(text, format!("{at_load}{told}"));
    let result = json(&words);
    assert_eq!(result["debug"][0]["value"], "six", "{result}");
    assert!(result.get("load").is_none(), "{result}");
    let result = json(&[&words[..], &["-v"]].concat());
    assert_eq!(result["load"]["debug"][0]["value"], 5, "{result}");
    assert_eq!(result["debug"][0]["value"], "six", "{result}");
}

/// acpiexec handles regions in one of the spaces that vendors define, 0x80.
#[test]
fn regions_that_nobody_handles_fail() {
    // OperationRegion (REGN, space, 0, 1), Field (REGN, ByteAcc) { FLD0, 8 }, Method (TEST) { Return (FLD0) }
    let of_space = |space: u8| {
        let region = [&b"\x5b\x80REGN"[..], &[space], b"\0\x01"].concat();
        let field = b"\x5b\x81\x0bREGN\x01FLD0\x08\x14\x0bTEST\0\xa4FLD0";
        of_code(&[&region, &field[..]].concat())
    };
    let (handled, other) = (of_space(0x80), of_space(0x81));
    let path = |file: &tempfile::NamedTempFile| file.path().display().to_string();
    assert_eq!(
        json(&["eval", &path(&handled), "TEST"])["result"]["value"],
        0
    );
    let (status, stdout, _) = run(&["eval", &path(&other), "TEST"]);
    assert_eq!(status, 1);
    assert!(stdout.contains("AE_NOT_EXIST"), "{stdout}");
}

/// A method that fills `Debug` for ever, and one that counts to 300 000.
fn endless() -> tempfile::NamedTempFile {
    let mut code = b"\x14\x0DMAIN\0\xA2\x06\x01\x70\x01\x5B\x31".to_vec();
    code.extend_from_slice(
        b"\x14\x16LONG\0\x70\0\x60\xA2\x0A\x95\x60\x0C\xE0\x93\x04\0\x75\x60\xA4\x60",
    );
    of_code(&code)
}

#[test]
fn what_a_limit_ends_is_shown_and_has_an_end() {
    let file = endless();
    let path = file.path().display().to_string();
    let (status, stdout, stderr) = run(&["eval", &path, "\\MAIN"]);
    assert_eq!(status, 2);
    assert!(stderr.contains("`loop_iterations`"), "{stderr}");
    // The first 65 536 events, and how many more there were.
    let shown = stdout.lines().filter(|line| *line == "  debug 0x1").count();
    assert_eq!(shown, 1 << 16);
    let more = stdout.lines().find_map(|line| {
        let number = line.strip_prefix("  and ")?.strip_suffix(" more")?;
        number.parse::<usize>().ok()
    });
    // One for each round that the tool allows.
    assert!((500_000..=500_001).contains(&(shown + more.expect("said"))));
    let (status, stdout, stderr) = run(&["trace", &path, "\\MAIN"]);
    assert_eq!(status, 2);
    assert!(stderr.contains("the trace ends early"), "{stderr}");
    assert!(stdout.len() < 5 << 20, "{}", stdout.len());
    assert!(stdout.contains("error: limit `loop_iterations`"));
}

#[test]
fn a_method_may_go_round_longer_than_a_boot() {
    let file = endless();
    let long = json(&["eval", &file.path().display().to_string(), "\\LONG"]);
    assert_eq!(long["result"]["value"], 300_000);
}

#[test]
fn a_wrong_checksum_is_said_and_the_table_is_read() {
    let data = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../nitro-sim/data/tables/hostile/bad-checksum.aml"
    );
    let (status, stdout, stderr) = run(&["tree", data]);
    assert_eq!(status, 0, "{stderr}");
    assert!(
        stderr.contains("warning: DSDT in ") && stderr.contains("byte offset 0x9"),
        "{stderr}"
    );
    assert!(
        stdout.contains("GPO0") || stdout.contains("PWRB"),
        "{stdout}"
    );
}

#[test]
fn a_trace_shows_the_bytes_of_the_table_that_runs() {
    // Two tables that AML loads, each with a method.
    let table = |name: &str, value: u8| {
        let method = bytes::method(name, 0, &[0xA4, 0x0A, value]);
        let mut table = bytes::dsdt(&method);
        table[..4].copy_from_slice(b"SSDT");
        table[9] = 0;
        table[9] = table.iter().fold(0u8, |sum, byte| sum.wrapping_sub(*byte));
        let length = [0x0A, table.len() as u8];
        bytes::package(&[0x11], &[&length[..], &table].concat())
    };
    let tables = [table("ONE_", 0x11), table("TWO_", 0x22)];
    let names = [
        bytes::name("BUF1", &tables[0]),
        bytes::name("BUF2", &tables[1]),
    ];
    let main = b"\x5B\x20BUF1\x60\x5B\x20BUF2\x61ONE_TWO_";
    let terms = [names.concat(), bytes::method("MAIN", 0, main)].concat();
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("loads.aml");
    std::fs::write(&file, bytes::dsdt(&terms)).expect("written");
    let (status, stdout, stderr) = run(&["trace", &file.display().to_string(), "\\MAIN"]);
    assert_eq!(status, 0, "{stderr}");
    for (number, bytes) in [(1, "0a 11"), (2, "0a 22")] {
        let line = |line: &&str| line.contains(&format!("Load #{number}+")) && line.contains(bytes);
        assert!(stdout.lines().any(|one| line(&one)), "{stdout}");
    }
}
