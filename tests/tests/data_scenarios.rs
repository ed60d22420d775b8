//! Each expectation in a scenario file is what the run with its options gives: outcome, violated properties, exit
//! status.

use std::path::{Path, PathBuf};

use nitro_sim::cli::{self, Process};
use toml::{Table, Value};

#[test]
fn every_expectation_holds() {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(scenarios())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    paths.sort();
    let mut wrong = Vec::new();
    let mut checked = 0;
    for path in paths {
        let scenario: Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        let name = scenario["name"].as_str().unwrap();
        for expected in scenario
            .get("expect")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let (expected, options) = (expected.as_table().unwrap(), options(expected));
            let found = run(name, &options);
            let wanted = summary(
                expected["outcome"].as_str().unwrap(),
                expected["violations"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|v| v.as_str().unwrap()),
            );
            if found != wanted {
                wrong.push(format!(
                    "{name} {}: {found} instead of {wanted}",
                    options.join(" ")
                ));
            }
            checked += 1;
        }
    }
    assert!(checked > 15, "only {checked} expectations");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn options(expected: &Value) -> Vec<String> {
    let mut options = Vec::new();
    for option in ["firmware", "os", "quirks"] {
        options.push(format!("--{option}={}", expected[option].as_str().unwrap()));
    }
    for (section, option) in [("tunables", "tunable"), ("set", "set")] {
        for (key, value) in expected
            .get(section)
            .and_then(Value::as_table)
            .into_iter()
            .flatten()
        {
            options.push(format!("--{option}={key}={}", value.as_str().unwrap()));
        }
    }
    options
}

/// The outcome, what was violated, and the exit status that goes with it.
fn summary<'a>(outcome: &str, violations: impl Iterator<Item = &'a str>) -> String {
    let mut violations: Vec<_> = violations.collect();
    violations.sort_unstable();
    format!(
        "{outcome} {violations:?} exit {}",
        u8::from(!violations.is_empty())
    )
}

fn run(scenario: &str, options: &[String]) -> String {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let arguments = ["nitro-sim", "run", scenario, "--format", "json"].map(str::to_owned);
    let status = cli::run(arguments.iter().chain(options), &mut process);
    let Ok(result) = serde_json::from_slice::<serde_json::Value>(&stdout) else {
        return format!("exit {status}: {}", String::from_utf8_lossy(&stderr));
    };
    let violations = result["violations"].as_array().unwrap();
    let properties: Vec<_> = violations
        .iter()
        .map(|v| v["property"].as_str().unwrap())
        .collect();
    let found = summary(
        result["outcome"].as_str().unwrap(),
        properties.iter().copied(),
    );
    assert!(
        found.ends_with(&format!("exit {status}")),
        "{scenario}: status {status}: {found}"
    );
    found
}

fn scenarios() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data/scenarios")
}
