//! Every field of every built-in profile says where its value comes from, and what the profiles and scenarios
//! name exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// Sections that hold settings of the machine.
const NOT_SETTINGS: &[&str] = &["origin"];

#[test]
fn every_setting_has_its_origin_and_nothing_else_has() {
    for (path, profile) in read("profiles") {
        let settings: BTreeSet<String> = profile
            .iter()
            .filter(|(section, _)| !NOT_SETTINGS.contains(&section.as_str()))
            .flat_map(|(section, value)| keys(section, value))
            .collect();
        let origins = profile["origin"].as_table().unwrap();
        let named: BTreeSet<String> = origins.keys().cloned().collect();
        assert_eq!(
            settings,
            named,
            "{}: settings and [origin] differ",
            path.display()
        );
        for (key, origin) in origins {
            let origin = origin.as_str().unwrap();
            assert!(
                !origin.is_empty(),
                "{}: {key}: an empty origin",
                path.display()
            );
        }
    }
}

#[test]
fn an_origin_speaks_of_the_profiles_own_machine() {
    for (path, profile) in read("profiles") {
        let is = |section: &str, key: &str, value: &str| {
            let found = profile.get(section).and_then(|section| section.get(key));
            found.and_then(Value::as_str) == Some(value)
        };
        let origin = |key: &str| profile["origin"].get(key).and_then(Value::as_str);
        // A native PCIe slot inherits nothing that is argued from a PCI bus.
        if is("nitro", "hotplug", "pcie") {
            let reads = origin("nitro.departing_reads").unwrap_or_default();
            assert!(
                !reads.is_empty() && !reads.contains("not PCIe"),
                "{}: {reads}",
                path.display()
            );
        }
    }
    let metal = data().join("profiles/graviton-metal.toml");
    let metal: Table = toml::from_str(&fs::read_to_string(metal).unwrap()).unwrap();
    let pin = metal["origin"]["button.pin"].as_str().unwrap();
    assert!(pin.contains("_E00"), "{pin}");
}

#[test]
fn profiles_name_tables_and_bases_that_exist() {
    for (path, profile) in read("profiles") {
        let name = profile["name"].as_str().unwrap();
        assert_eq!(
            path.file_stem().unwrap().to_str(),
            Some(name),
            "{}: name",
            path.display()
        );
        if let Some(base) = profile.get("base").and_then(Value::as_str) {
            let base = data().join("profiles").join(base).with_extension("toml");
            assert!(
                base.exists(),
                "{}: no base {}",
                path.display(),
                base.display()
            );
        }
        let tables = profile.get("tables").and_then(|tables| tables.get("files"));
        for file in tables.and_then(Value::as_array).into_iter().flatten() {
            let table = data().join(file.as_str().unwrap());
            assert!(
                table.exists(),
                "{}: no table {}",
                path.display(),
                table.display()
            );
        }
    }
}

#[test]
fn scenarios_expect_profiles_that_exist_and_violations_that_they_judge() {
    for (path, scenario) in read("scenarios") {
        let name = scenario["name"].as_str().unwrap();
        assert_eq!(
            path.file_stem().unwrap().to_str(),
            Some(name),
            "{}: name",
            path.display()
        );
        let judged = scenario["properties"].as_array().unwrap();
        for expected in scenario
            .get("expect")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let firmware = expected["firmware"].as_str().unwrap();
            let profile = data()
                .join("profiles")
                .join(firmware)
                .with_extension("toml");
            assert!(
                profile.exists(),
                "{}: no profile {firmware}",
                path.display()
            );
            for violation in expected["violations"].as_array().unwrap() {
                assert!(
                    judged.contains(violation),
                    "{}: does not judge {violation}",
                    path.display()
                );
            }
        }
    }
}

fn keys(section: &str, value: &Value) -> Vec<String> {
    value.as_table().map_or_else(Vec::new, |settings| {
        settings
            .keys()
            .map(|key| format!("{section}.{key}"))
            .collect()
    })
}

/// Every TOML file of this folder of the data, by path.
fn read(folder: &str) -> Vec<(PathBuf, Table)> {
    let mut paths: Vec<_> = fs::read_dir(data().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no {folder}");
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let table = text
                .parse()
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path, table)
        })
        .collect()
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../nitro-sim/data")
}
