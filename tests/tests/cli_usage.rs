//! The command line's manners: help, errors and exit statuses that scripts rely on.

use std::io;

use nitro_sim::cli::{self, Process};

/// What a run of the program gave.
struct Run {
    status: u8,
    stdout: String,
    stderr: String,
}

fn nitro_sim(arguments: &[&str]) -> Run {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let status = cli::run(["nitro-sim"].iter().chain(arguments), &mut process);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run {
        status,
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

/// Bad usage: status 2, nothing on standard output, and a message with these words.
fn refused(arguments: &[&str], words: &[&str]) {
    let run = nitro_sim(arguments);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
    for word in words {
        assert!(
            run.stderr.contains(word),
            "{arguments:?}: no {word:?} in {}",
            run.stderr
        );
    }
}

#[test]
fn help_lists_what_works_and_nothing_else() {
    let help = nitro_sim(&["--help"]);
    assert_eq!((help.status, help.stderr.as_str()), (0, ""));
    for text in [&help.stdout, &nitro_sim(&["list", "--help"]).stdout] {
        assert!(!text.contains("rules"), "{text}");
    }
    for command in ["run", "replay", "matrix", "list"] {
        assert!(
            help.stdout.contains(&format!("  {command} ")),
            "{}",
            help.stdout
        );
    }
    let (_, commands) = help.stdout.split_once("Commands:").unwrap();
    let (commands, _) = commands.split_once("Options:").unwrap();
    for name in commands
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        // clap's own entry takes the name of a command, not options.
        .filter(|name| *name != "help")
    {
        let run = nitro_sim(&[name, "--help"]);
        assert_eq!(
            run.status, 0,
            "{name} is listed but has no help: {}",
            run.stderr
        );
    }
}

#[test]
fn mistakes_are_named_with_a_remedy() {
    refused(&["rum"], &["rum", "--help"]);
    refused(&["run"], &["SCENARIO"]);
    refused(&["run", "no-such"], &["no-such", "power-button"]);
    refused(
        &["run", "./no-such.toml"],
        &["./no-such.toml", "No such file"],
    );
    refused(
        &["run", "eject", "--firmware", "graviton9"],
        &["graviton9", "graviton3"],
    );
    refused(
        &["run", "eject", "--os", "plan9"],
        &["plan9", "freebsd-unpatched"],
    );
    refused(
        &["run", "eject", "--quirks", "nopul"],
        &["nopul", "ACPI_Q_AEI_NOPULL"],
    );
    refused(&["run", "eject", "--quirks", "256"], &["0x100"]);
    refused(
        &["run", "eject", "--quirks", "4294967296"],
        &["4294967296", "32 bits"],
    );
    refused(
        &["hunt", "eject", "--schedules", "0"],
        &["--schedules", "0"],
    );
    refused(&["list", "rules"], &["rules", "not built yet"]);
    refused(
        &["run", "eject", "--tunable", "hw.pci.intxreroute=0"],
        &["hw.pci.intx_reroute"],
    );
    refused(
        &["run", "eject", "--tunable", "hw.pci.intx_reroute"],
        &["KEY=VALUE"],
    );
    refused(
        &["run", "eject", "--tunable", "hw.pci.intx_reroute=maybe"],
        &["maybe"],
    );
    refused(
        &[
            "run",
            "eject",
            "--quirks",
            "8",
            "--tunable",
            "debug.acpi.quirks=56",
        ],
        &["contradict"],
    );
    for zero in ["0", "0x0", "none"] {
        refused(
            &[
                "run",
                "eject",
                "--quirks",
                zero,
                "--tunable",
                "debug.acpi.quirks=8",
            ],
            &[
                "contradict",
                &format!("`--quirks {zero}`"),
                "debug.acpi.quirks=8`",
            ],
        );
    }
    let twice = [
        "run",
        "eject",
        "--quirks",
        "16",
        "--tunable",
        "debug.acpi.quirks=16",
    ];
    assert_eq!(nitro_sim(&twice).status, 0);
    refused(&["run", "eject", "--seed", "many"], &["many"]);
    refused(&["list", "colours"], &["colours", "scenarios"]);
}

#[test]
fn a_scenario_in_which_nothing_happens_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("empty.toml");
    let path = file.to_str().unwrap();
    let head = "name = \"empty\"\ndescription = \"\"\nproperties = [\"no-ghost\"]\n";
    for steps in [
        "step = []\n",
        "[[step]]\ndo = \"boot\"\n[[step]]\ndo = \"repeat\"\ntimes = 4294967295\nsteps = []\n",
    ] {
        std::fs::write(&file, format!("{head}{steps}")).unwrap();
        refused(&["run", path], &["empty.toml", "empty list of steps"]);
    }
}

#[test]
fn a_scenario_without_an_end_in_sight_is_stopped() {
    let cycles = ["--set", "scenario.cycles=4000000000"];
    let run = [
        &["run", "attach-detach-cycles", "--os", "linux"][..],
        &cycles,
    ]
    .concat();
    refused(&run, &["2000000 events", "lower scenario.cycles"]);
}

#[test]
fn what_linux_does_not_look_at_is_said_to_have_no_effect() {
    let settings = [
        "--tunable",
        "hw.pci.intx_reroute=0",
        "--set",
        "os.clear_before_enable=true",
        "--set",
        "os.notify_us=5..5",
    ];
    let header = |os: &str, quirks: &str| {
        let options = ["run", "power-button", "--os", os, "--quirks", quirks];
        let text = nitro_sim(&[&options[..], &settings].concat()).stdout;
        let (header, _) = text.split_once("\n\n").unwrap();
        header.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (quirks, number) in [("8", 8), ("auto", 0)] {
        let linux = header("linux", quirks);
        for words in [
            &format!("quirks {number} (FreeBSD's, so without effect under Linux)"),
            "hw.pci.intx_reroute=0 (without effect under Linux)",
            "os.clear_before_enable=true (without effect under Linux)",
            "os.notify_us=5..5; seed",
        ] {
            assert!(linux.contains(words), "no {words:?} in {linux}");
        }
        let freebsd = header("freebsd", quirks);
        assert!(!freebsd.contains("without effect"), "{freebsd}");
    }
}

#[test]
fn a_seed_of_any_size_costs_no_memory() {
    let run = nitro_sim(&[
        "run",
        "firmware-entropy",
        "--tunable",
        "entropy_efi_seed_size=4294967295",
    ]);
    assert!(
        run.stdout.contains("asked for 4294967295 bytes"),
        "{}",
        run.stdout
    );
    assert_eq!(run.status, 1, "{}", run.stderr);
}

#[test]
fn a_field_that_does_not_exist_names_its_neighbour() {
    refused(
        &["run", "eject", "--set", "nitro.bus_lagus=1..2"],
        &["nitro.bus_lag_us"],
    );
    refused(
        &["run", "eject", "--set", "irq.firstfree=1"],
        &["irq.first_free"],
    );
    refused(&["run", "eject", "--set", "nonsense=1"], &["did you mean"]);
    refused(
        &["run", "eject", "--set", "nitro.bus_lag_us=2..1"],
        &["nitro.bus_lag_us=2..1", "empty"],
    );
    refused(
        &["run", "eject", "--set", "nitro.bus_lag_us=soon"],
        &["nitro.bus_lag_us=soon", "MIN..MAX"],
    );
    refused(
        &["run", "eject", "--set", "nitro.eject_needs_pme=7"],
        &["nitro.eject_needs_pme=7", "boolean, true or false"],
    );
    for (field, range) in [
        ("irq.vectors=-1", "from 0 to 65535, such as 3"),
        ("irq.vectors=x", "from 0 to 65535, such as 3"),
        ("scenario.cycles=4294967296", "from 0 to 4294967295"),
        ("button.pulse_us=1.5", "from 0 to 9223372036854775807"),
        ("irq.capacity=-1", "from 0 to 32768"),
        ("irq.capacity=x", "a whole number, such as"),
        ("nitro.functions=-1", "1 to 8"),
    ] {
        refused(&["run", "eject", "--set", field], &[field, range]);
    }
    refused(
        &["run", "eject", "--set", "nitro.bus_lag_us"],
        &["KEY=VALUE"],
    );
}

#[test]
fn a_format_that_is_not_there_is_refused() {
    refused(
        &["list", "scenarios", "--format", "tap"],
        &["tap", "text, json"],
    );
    refused(
        &["run", "eject", "--format", "yaml"],
        &["yaml", "text, json"],
    );
}

#[test]
fn lists_are_one_entry_per_line_on_a_pipe() {
    for what in ["scenarios", "profiles", "properties", "quirks"] {
        let text = nitro_sim(&["list", what]);
        assert_eq!(text.status, 0, "{}", text.stderr);
        let json = nitro_sim(&["list", what, "--format", "json"]);
        let entries: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
        let entries = entries.as_array().unwrap();
        assert_eq!(text.stdout.lines().count(), entries.len(), "{what}");
        for (line, entry) in text.stdout.lines().zip(entries) {
            let name = entry["name"].as_str().unwrap();
            let title = match entry["value"].as_u64() {
                Some(value) => format!("{value:>2} {name} "),
                None => format!("{name} "),
            };
            assert!(line.starts_with(&title), "{title:?} {line}");
        }
    }
}

#[test]
fn a_quirk_is_listed_with_its_value() {
    let json = nitro_sim(&["list", "quirks", "--format", "json"]).stdout;
    let entries: serde_json::Value = serde_json::from_str(&json).unwrap();
    let first = &entries[0];
    assert_eq!(
        (first["name"].as_str(), first["value"].as_u64()),
        (Some("ACPI_Q_BROKEN"), Some(1))
    );
}

#[test]
fn every_field_of_every_profile_has_an_origin() {
    let profiles = nitro_sim(&["list", "profiles", "-v"]).stdout;
    assert!(
        profiles.contains("nitro.bus_lag_us = \"1000..9000\"  # assumption"),
        "{profiles}"
    );
    assert!(!profiles.contains("# \n"));
}

#[test]
fn output_goes_to_a_file_whole_or_not_at_all() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("list.txt");
    let path = file.to_str().unwrap();
    let run = nitro_sim(&["list", "quirks", "-o", path]);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    assert!(
        std::fs::read_to_string(&file)
            .unwrap()
            .contains("ACPI_Q_AEI_NOPULL")
    );
    refused(
        &["list", "quirks", "-o", "/no/such/place/file"],
        &["/no/such/place/file"],
    );
    assert_eq!(
        std::fs::read_dir(directory.path()).unwrap().count(),
        1,
        "something half-written is left"
    );
}

#[test]
fn a_number_out_of_range_is_told_the_range_and_an_example() {
    let seed = "from 0 to 18446744073709551615, such as 1";
    let schedules = "from 1 to 18446744073709551615, such as 10000";
    for (option, values, range) in [
        ("--seed", &["-1", "x", "18446744073709551616"][..], seed),
        (
            "--slots",
            &["-3", "0", "33", "1.5", ""],
            "from 1 to 32, such as 2",
        ),
        ("--schedules", &["-1", "0", "x"], schedules),
        ("--shard", &["-1/2", "3", "5/2", "0/0"], "such as 0/16"),
    ] {
        for value in values {
            refused(
                &["hunt", "eject", option, value],
                &[value, option.trim_matches('-'), range],
            );
        }
    }
    let run = ["run", "eject", "--set", "nitro.first_slot=32"];
    refused(&run, &["no slot 32", "slots 0 to 31"]);
    for value in ["-1", "0", "65536"] {
        let range = "from 1 to 65535, such as 4";
        refused(&["prove", "eject", "--threads", value], &[value, range]);
    }
    for value in ["-1", "0", "99999999999T", "2.5G", "lots"] {
        let range = "from 1 byte to 16777215T";
        refused(
            &["prove", "eject", "--max-memory", value],
            &[value, range, "such as 2G"],
        );
    }
    let nearly = nitro_sim(&["prove", "eject", "--max-memory", "16777215T"]);
    assert_eq!(nearly.status, 1, "{}", nearly.stderr);
    let nothing = nitro_sim(&["prove", "eject", "--max-memory", "1"]);
    assert!(
        nothing.stderr.contains("not even the first state"),
        "{}",
        nothing.stderr
    );
}

#[test]
fn what_is_there_but_no_text_file_is_named_for_what_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("binary");
    std::fs::write(&file, b"name\xff").unwrap();
    for (path, what) in [
        (directory.path(), "a directory, not a file"),
        (&file, "not a text file: byte offset 0x4 is not UTF-8"),
    ] {
        let path = path.to_str().unwrap();
        for (arguments, remedy) in [
            (&["run", path][..], "list scenarios"),
            (&["prove", path], "list scenarios"),
            (&["hunt", path], "list scenarios"),
            (&["run", "eject", "--firmware", path], "list profiles"),
            (&["replay", path], "run --record"),
            (&["merge", path], "hunt --format json"),
        ] {
            refused(arguments, &[path, what, remedy]);
        }
    }
    refused(
        &["run", "eject", "--tables", "./none"],
        &["./none", "acpidump text"],
    );
    refused(
        &["merge", "./none"],
        &["no such file", "hunt --format json"],
    );
}

#[test]
fn an_unfinished_scenario_is_told_what_it_lacks() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("mine.toml");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "# nothing yet\n").unwrap();
    let lacks = "it does not say `name`, `description`, `properties`, `step`;";
    refused(&["run", path], &["mine.toml", lacks, "do = \"boot\""]);
    std::fs::write(&file, "name = \"mine\"\ndescription = \"\"\n").unwrap();
    refused(&["run", path], &["it does not say `properties`, `step`;"]);
    std::fs::write(&file, "name = \"mine\"\npropertes = []\n").unwrap();
    refused(&["run", path], &["line 2", "did you mean `properties`?"]);
    // What the message shows is a scenario.
    let run = nitro_sim(&["run", path]);
    assert!(!run.stderr.is_empty());
    std::fs::write(&file, "").unwrap();
    let told = nitro_sim(&["run", path]).stderr;
    let (_, example) = told.split_once("at least\n").unwrap();
    std::fs::write(&file, example).unwrap();
    let run = nitro_sim(&["run", path]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
}

#[test]
fn a_name_that_is_nearly_right_is_answered_with_the_right_one() {
    for (arguments, meant) in [
        (&["run", "ejct"][..], "`eject`"),
        (&["prove", "powerbutton"], "`power-button`"),
        (&["run", "eject", "--firmware", "gravitn3"], "`graviton3`"),
        (&["run", "eject", "--quirks", "16,nopul"], "`AEI_NOPULL`"),
        (&["run", "eject", "--quirks", "ACPI_Q_TIMR"], "`TIMER`"),
        (
            &["run", "eject", "--set", "bus_lag=1"],
            "`nitro.bus_lag_us`",
        ),
        (
            &["run", "eject", "--set", "bus_lag_us=1"],
            "`nitro.bus_lag_us`",
        ),
        (
            &["run", "eject", "--tunable", "acpi.quirks=8"],
            "`debug.acpi.quirks`",
        ),
        (&["replay", "irq-leek"], "`irq-leak`"),
        (&["rum", "eject"], "`run`"),
    ] {
        refused(arguments, &[&format!("did you mean {meant}?")]);
    }
    for arguments in [
        &["run", "zzz"][..],
        &["replay", "zzz"],
        &["run", "eject", "--quirks", "zzz"],
    ] {
        let run = nitro_sim(arguments);
        assert!(!run.stderr.contains("did you mean"), "{}", run.stderr);
    }
}

#[test]
fn a_damaged_token_is_told_from_a_name() {
    let json = nitro_sim(&["prove", "eject", "--format", "json"]).stdout;
    let proof: serde_json::Value = serde_json::from_str(&json).unwrap();
    let token = proof["verdicts"][0]["token"].as_str().unwrap();
    let whole = nitro_sim(&["replay", token]);
    assert_eq!(whole.status, 1, "{}", whole.stderr);
    assert_eq!(nitro_sim(&["replay", &format!(" {token}")]).status, 1);
    let (_, rest) = token.split_once(':').unwrap();
    let (hash, choices) = rest.split_once(':').unwrap();
    let again = "copy the whole word again";
    for beginning in ["nitro2:", "itro1:", "NITRO1:", ":", ""] {
        refused(
            &["replay", &format!("{beginning}{rest}")],
            &["looks like a token", "does not begin with `nitro1:`", again],
        );
    }
    for damaged in [
        token[..40].to_owned(),
        format!("{token}x"),
        format!("nitro1:{hash}:{}", choices.to_uppercase()),
        format!("nitro1:{}:{choices}", &hash[1..]),
        format!("nitro1:{}:{choices}", hash.to_uppercase()),
        "nitro1:".to_owned(),
    ] {
        refused(
            &["replay", &damaged],
            &[&damaged[..7], again, "capital and small"],
        );
    }
    let other = format!("nitro1:{:0>16}:{choices}", "");
    refused(
        &["replay", &other],
        &[
            "of model 0000000000000000",
            hash,
            "another version",
            "copy it again",
        ],
    );
    refused(
        &["replay", token, "ghost"],
        &["is a recording", "tokens too"],
    );
}

#[test]
fn lines_fit_a_terminal() {
    let set = [
        "--set",
        "nitro.bus_lag_us=0..3777",
        "--set",
        "nitro.device_gone_us=0..1",
    ];
    let hunt = [
        "hunt",
        "eject",
        "--schedules",
        "20",
        "--seed",
        "18446744073709551615",
    ];
    let tunable = ["--tunable", "hw.pci.intx_reroute=0", "--os", "linux"];
    let matrix = [
        "matrix",
        "--firmware",
        "graviton1",
        "--os",
        "freebsd-unpatched",
        "-v",
    ];
    for arguments in [
        &["matrix", "--firmware", "graviton1", "--os", "freebsd"][..],
        &matrix,
        &[&["prove", "eject"][..], &set, &tunable].concat(),
        &[&["prove", "power-button"][..], &set].concat(),
        &[&hunt[..], &set].concat(),
    ] {
        let text = nitro_sim(arguments).stdout;
        assert!(!text.is_empty(), "{arguments:?}");
        for line in text.lines().filter(|line| !line.contains("nitro1:")) {
            assert!(line.chars().count() <= 80, "{arguments:?}: {line}");
        }
    }
}

#[test]
fn numbers_and_their_nouns_agree() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("shard.json");
    let path = file.to_str().unwrap();
    let hunt = ["hunt", "eject", "--schedules", "1"];
    let text = nitro_sim(&hunt).stdout;
    assert!(
        text.contains("1 slot, shard 0/1 of 1 schedule, seed 1\n"),
        "{text}"
    );
    assert!(
        text.contains("20 steps, none of which shrinking left out:\n"),
        "{text}"
    );
    nitro_sim(&[&hunt[..], &["--format", "json", "-o", path]].concat());
    let merged = nitro_sim(&["merge", path, "--format", "text"]).stdout;
    assert!(merged.starts_with("1 schedule in 1 shard\n"), "{merged}");
}

#[test]
fn counterexamples_are_recorded_and_replayed() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("found");
    let path = file.to_str().unwrap();
    for search in [
        &["prove", "eject-then-attach"][..],
        &["hunt", "eject-then-attach", "--schedules", "50"],
    ] {
        let found = nitro_sim(&[search, &["--firmware", "graviton2", "--record", path]].concat());
        assert_eq!(found.status, 1, "{}", found.stderr);
        let recorded = std::fs::read_to_string(&file).unwrap();
        let tokens: Vec<&str> = recorded
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        assert!(!tokens.is_empty(), "{recorded}");
        let each = nitro_sim(&[&["replay"][..], &tokens].concat());
        let together = nitro_sim(&["replay", path]);
        assert_eq!((together.status, &together.stdout), (1, &each.stdout));
    }
    let sound = nitro_sim(&["prove", "eject", "--quirks", "16", "--record", path]);
    assert_eq!(sound.status, 0, "{}", sound.stderr);
    refused(&["replay", path], &[path, "nothing was broken when"]);
    let whole = std::fs::read_to_string(&file).unwrap();
    assert!(
        whole.ends_with("# end: 0 tokens, search finished\n"),
        "{whole}"
    );
    std::fs::write(&file, whole.rsplit_once('#').unwrap().0).unwrap();
    refused(
        &["replay", path],
        &[path, "cut or changed", "record it again"],
    );
    let search = [
        "hunt",
        "eject",
        "--quirks",
        "16",
        "--schedules",
        "9",
        "--record",
        path,
    ];
    assert_eq!(nitro_sim(&search).status, 0);
    refused(&["replay", path], &[path, "nothing was broken when"]);
    // Room for the first states only.
    let search = [
        "prove",
        "eject",
        "--quirks",
        "16",
        "--max-memory",
        "1",
        "--record",
        path,
    ];
    assert_eq!(nitro_sim(&search).status, 2);
    refused(&["replay", path], &[path, "the search was not finished"]);
}

#[test]
fn one_file_for_two_texts_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("both");
    let path = file.to_str().unwrap();
    let other = directory.path().join("./both");
    let other = other.to_str().unwrap();
    for command in ["run", "prove", "hunt"] {
        let arguments = [command, "eject", "-o", path, "--record", other];
        refused(&arguments, &["-o", "--record", path, "the same file"]);
        assert!(!file.exists());
    }
    std::fs::write(&file, "old").unwrap();
    refused(
        &["run", "eject", "-o", path, "--record", other],
        &["the same file"],
    );
    assert_eq!(std::fs::read(&file).unwrap(), b"old");
}

#[test]
#[cfg(unix)]
fn a_link_to_a_file_to_come_is_that_file() {
    let directory = tempfile::tempdir().unwrap();
    let [file, link, circle] = ["file", "link", "circle"].map(|name| directory.path().join(name));
    std::os::unix::fs::symlink("file", &link).unwrap();
    std::os::unix::fs::symlink("circle", &circle).unwrap();
    let [file, link, circle] = [&file, &link, &circle].map(|path| path.to_str().unwrap());
    let both = ["run", "eject", "-o", link, "--record", file];
    refused(&both, &["the same file"]);
    assert_eq!(nitro_sim(&["list", "quirks", "-o", link]).status, 0);
    assert!(std::fs::symlink_metadata(link).unwrap().is_symlink());
    assert!(std::fs::symlink_metadata(file).unwrap().is_file());
    refused(
        &["run", "eject", "-o", circle, "--record", circle],
        &["the same file"],
    );
}

#[test]
#[cfg(unix)]
fn a_file_that_is_replaced_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("kept");
    let path = file.to_str().unwrap();
    std::fs::write(&file, "old").unwrap();
    for (option, mode) in [("-o", 0o600), ("--record", 0o640)] {
        std::fs::set_permissions(&file, PermissionsExt::from_mode(mode)).unwrap();
        nitro_sim(&["run", "eject", "--quirks", "16", option, path]);
        assert_ne!(std::fs::read(&file).unwrap(), b"old");
        let now = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(now & 0o777, mode);
    }
    std::fs::write(&file, "old").unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o444)).unwrap();
    for option in ["-o", "--record"] {
        let arguments = ["run", "eject", "--quirks", "16", option, path];
        refused(&arguments, &[path, "read-only", "that you may write"]);
        assert_eq!(std::fs::read(&file).unwrap(), b"old");
    }
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1);
}

#[test]
fn an_option_in_the_wrong_place_is_told_where_it_goes() {
    refused(
        &["--format", "json", "list", "quirks"],
        &["options go after the command", "`nitro-sim list`"],
    );
    for (arguments, tip) in [
        (
            &["replay", "--seed", "1"][..],
            "`--seed` is an option of `run`, `prove`, `hunt`",
        ),
        (
            &["aml", "eval", "x", "--seed=1"],
            "`--seed` is an option of `run`, `prove`, `hunt`",
        ),
        (
            &["run", "eject", "--shard", "0/2"],
            "`--shard` is an option of `hunt`\n",
        ),
        (
            &["--firmware", "fixed", "run", "eject"],
            "`--firmware` is an option of `run`, `matrix`",
        ),
    ] {
        refused(arguments, &[tip]);
        let run = nitro_sim(arguments);
        for word in ["as a value", "similar", "Usage"] {
            assert!(!run.stderr.contains(word), "{}", run.stderr);
        }
    }
    refused(&["run", "eject", "--sed", "1"], &["similar", "'--seed'"]);
}

#[test]
fn a_command_that_is_nearly_right_is_answered_with_the_right_one() {
    for (wrong, meant) in [
        ("lsit", "list"),
        ("prve", "prove"),
        ("replya", "replay"),
        ("hutn", "hunt"),
        ("mtrix", "matrix"),
        ("megre", "merge"),
        ("alm", "aml"),
        ("RUN", "run"),
    ] {
        let meant =
            format!("no command `{wrong}`; `nitro-sim --help` lists them; did you mean `{meant}`?");
        refused(&[wrong], &[&meant]);
        refused(&["help", wrong], &[&meant]);
    }
    refused(&["help", "diagnose"], &["not built yet"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_named_with_its_remedy() {
    for option in ["-o", "--record"] {
        let run = nitro_sim(&["run", "eject", option, "/dev/full"]);
        assert_eq!(run.status, 2, "{}", run.stdout);
        assert!(run.stderr.contains("make room there"), "{}", run.stderr);
    }
    for help in [&["--help"][..], &["--version"], &["run", "--help"]] {
        let mut full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let mut stderr = Vec::new();
        let mut process = Process {
            stdin: &mut io::empty(),
            stdout: &mut full,
            stderr: &mut stderr,
            terminal: false,
        };
        let status = cli::run(["nitro-sim"].iter().chain(help), &mut process);
        let stderr = String::from_utf8(stderr).unwrap();
        assert_eq!(status, 2, "{help:?}: {stderr}");
        assert!(stderr.contains("nitro-sim: standard output:"), "{stderr}");
    }
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    refused(
        &["list", "quirks", "-o", path],
        &[path, "not of a directory"],
    );
}
