//! Each decision is written once, and the simulator, the payload and the C library run that one.
//!
//! Two checks that need each other: the three programs' debugging information says that they have
//! code from the same lines; and no other file has what a second implementation could not do
//! without.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use tests::freestanding::{BARE_METAL, Build, HOST, top};
use tests::lines::{self, Lines};
use tests::tool;

/// Where a decision is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum World {
    /// `nitro-sim`, the program.
    Simulator,
    /// `examples/baremetal-virt`.
    Payload,
    /// `capi/kernel`, with the functions of the header as its roots.
    Library,
}

use World::{Library, Payload, Simulator};

/// A function that decides.
struct Decision {
    file: &'static str,
    function: &'static str,
    /// The worlds that have this decision to make.
    worlds: &'static [World],
}

const ALL: &[World] = &[Simulator, Payload, Library];
const EJECTS: &[World] = &[Simulator, Library];
/// In C, the slot is the kernel's own business.
const SLOTS: &[World] = &[Simulator, Payload];

const fn decision(
    file: &'static str,
    function: &'static str,
    worlds: &'static [World],
) -> Decision {
    Decision {
        file,
        function,
        worlds,
    }
}

const DECISIONS: &[Decision] = &[
    decision("acpi-quirks/src/oem.rs", "decide", ALL),
    decision("acpi-quirks/src/event.rs", "flags", ALL),
    decision("acpi-quirks/src/event.rs", "next_pin", ALL),
    decision("acpi-quirks/src/event.rs", "name", ALL),
    decision("acpi-quirks/src/resource/gpio.rs", "parts", ALL),
    decision("acpi-quirks/src/eject.rs", "plan", EJECTS),
    decision("acpi-quirks/src/pm.rs", "clear_pme", EJECTS),
    decision("acpi-quirks/src/pci.rs", "intx", EJECTS),
    decision("gpio-pl061/src/driver.rs", "set_flags", ALL),
    decision("gpio-pl061/src/driver.rs", "setup_intr", ALL),
    decision("gpio-pl061/src/driver.rs", "filter", ALL),
    decision("gpio-pl061/src/driver.rs", "ack_and_unmask", ALL),
    decision("pci-hotplug-model/src/pcib.rs", "attach", SLOTS),
    decision("pci-hotplug-model/src/pcib.rs", "interrupt", SLOTS),
    decision("pci-hotplug-model/src/pcib.rs", "timer", SLOTS),
    decision("pci-hotplug-model/src/pcib.rs", "set_child_bus", SLOTS),
];

#[test]
fn the_three_worlds_run_the_same_lines() {
    let Some(programs) = Programs::build("the_three_worlds_run_the_same_lines") else {
        return;
    };
    let worlds = programs.lines();
    let mut missing = Vec::new();
    for decision in DECISIONS {
        let reached: Vec<World> = worlds
            .iter()
            .filter(|(_, lines)| decision.is_in(lines))
            .map(|(world, _)| *world)
            .collect();
        println!("{}, {}: {reached:?}", decision.file, decision.function);
        let absent = decision
            .worlds
            .iter()
            .filter(|world| !reached.contains(world));
        let place = (decision.file, decision.function);
        missing.extend(absent.map(|world| (place, *world)));
    }
    assert_eq!(missing, [], "no code of these");
    // The C library has no slot to drive, and the check sees that it has not.
    let (_, library) = &worlds[2];
    let slots = DECISIONS.iter().filter(|decision| decision.worlds == SLOTS);
    assert!(slots.into_iter().all(|decision| !decision.is_in(library)));
}

/// What whoever makes a decision must write down.
struct Mark {
    decision: &'static str,
    /// Where it is written.
    home: &'static str,
    /// A file with so many of these words, or numbers, makes the decision too.
    enough: usize,
    words: &'static [&'static str],
    numbers: &'static [u64],
    /// Files that have as much and yet do not decide it.
    known: &'static [&'static str],
}

const NOWHERE: &[&str] = &[];

const MARKS: &[Mark] = &[
    Mark {
        decision: "the PL061's register map",
        home: "gpio-pl061/src/regs.rs",
        enough: 4,
        words: &[],
        numbers: &[
            0x400, 0x404, 0x408, 0x40c, 0x410, 0x414, 0x418, 0x41c, 0x420,
        ],
        known: NOWHERE,
    },
    Mark {
        decision: "the word of pin flags",
        home: "acpi-quirks/src/pin_flags.rs",
        enough: 4,
        words: &[],
        numbers: &[0x1_0000, 0x2_0000, 0x4_0000, 0x8_0000, 0x10_0000, 0x1f_0000],
        // The slot capabilities have three of these numbers.
        known: NOWHERE,
    },
    Mark {
        decision: "the quirk bits",
        home: "acpi-quirks/src/quirks.rs",
        enough: 3,
        words: &[
            "const ACPI_Q_AEI_NOPULL",
            "const ACPI_Q_CLEAR_PME_ON_DETACH",
            "const ACPI_Q_DELAY_BEFORE_EJECT_RESCAN",
            "const ACPI_Q_MADT_IRQ0",
        ],
        numbers: &[],
        // The C header's: cbindgen wants literals, and the compiler holds them equal to the core's.
        known: &["capi/src/quirks.rs"],
    },
    Mark {
        decision: "the value that clears PME",
        home: "acpi-quirks/src/pm.rs",
        enough: 3,
        words: &["PME"],
        numbers: &[0x0100, 0x8000],
        // The register as the device has it: a size, and the enable bit of MSI-X.
        known: &["pci-hotplug-model/src/config.rs"],
    },
    Mark {
        decision: "the pause before the rescan",
        home: "acpi-quirks/src/eject.rs",
        enough: 2,
        words: &["RESCAN_DELAY"],
        numbers: &[10_000],
        known: NOWHERE,
    },
    Mark {
        decision: "the name of an event's method",
        home: "acpi-quirks/src/event.rs",
        enough: 1,
        words: &["\"_EVT\""],
        numbers: &[],
        known: NOWHERE,
    },
    Mark {
        decision: "the bits of slot control and status",
        home: "pci-hotplug-model/src/pcie.rs",
        enough: 6,
        words: &[],
        numbers: &[0x1f, 0xc0, 0x100, 0x200, 0x300, 0x400, 0x800, 0x1000],
        known: NOWHERE,
    },
];

#[test]
fn nothing_is_decided_a_second_time() {
    let sources = sources();
    for mark in MARKS {
        let found = mark.found(&sources);
        println!("{}: {found:?}", mark.decision);
        assert_eq!(found, [mark.home], "{}", mark.decision);
        for copy in mark.known {
            assert!(sources.iter().any(|(name, _)| name == copy), "{copy}");
        }
    }
}

#[test]
fn a_planted_second_implementation_is_found() {
    let plant = "nitro-sim/src/machine/second.rs";
    for mark in MARKS {
        let mut sources = sources();
        let (_, original) = sources
            .iter()
            .find(|(name, _)| name == mark.home)
            .unwrap_or_else(|| panic!("{} is gone", mark.home));
        sources.push((plant.into(), original.clone()));
        let found: BTreeSet<String> = mark.found(&sources).into_iter().collect();
        assert!(found.contains(plant), "{}: {found:?}", mark.decision);
    }
    // Nor does another way of writing the numbers help.
    let other = "fn quiet(p: u16) -> u16 { let pme_en = 1 << 8; (p & !pme_en) | (1 << 15) } // PME";
    let clears = &MARKS[3];
    assert_eq!(clears.found(&[(plant.into(), other.into())]), NOWHERE);
    let named = other.replace("quiet", "clear_PME");
    assert_eq!(clears.found(&[(plant.into(), named)]), [plant]);
}

impl Decision {
    /// Whether some line of the function has code in a program.
    fn is_in(&self, lines: &Lines) -> bool {
        let (first, last) = span(self.file, self.function);
        let code = lines.get(self.file);
        code.is_some_and(|code| code.range(first..=last).next().is_some())
    }
}

/// The first and the last line of a function. There must be one of that name in the file.
fn span(file: &str, function: &str) -> (u32, u32) {
    let text = fs::read_to_string(top().join(file)).expect("a source file");
    let lines: Vec<&str> = text.lines().collect();
    let begins = |line: &&str| {
        ["(", "<"]
            .iter()
            .any(|after| line.contains(&format!("fn {function}{after}")))
    };
    let heads: Vec<usize> = (0..lines.len()).filter(|&at| begins(&lines[at])).collect();
    let [head] = heads[..] else {
        panic!("{file} has {} functions {function}", heads.len());
    };
    let indent = lines[head].len() - lines[head].trim_start().len();
    let end = format!("{:indent$}}}", "");
    let length = lines[head..].iter().position(|line| *line == end);
    let last = head + length.expect("rustfmt puts the brace there");
    (head as u32 + 1, last as u32 + 1)
}

impl Mark {
    /// The files that make this decision, in order.
    fn found(&self, sources: &[(String, String)]) -> Vec<String> {
        let decides = |text: &str| {
            let code = code(text);
            let words = self.words.iter().filter(|word| code.contains(**word));
            let numbers = numbers(&code);
            let numbers = self.numbers.iter().filter(|at| numbers.contains(at));
            words.count() + numbers.count() >= self.enough
        };
        sources
            .iter()
            .filter(|(name, _)| !self.known.contains(&name.as_str()))
            .filter(|(_, text)| decides(text))
            .map(|(name, _)| name.clone())
            .collect()
    }
}

/// Without comments and without what only tests see.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    let mut comment = false;
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        // C's comments; they are whole lines or end one.
        let (before, rest) = line.split_once("/*").unwrap_or((line, ""));
        if !comment {
            code.push_str(before);
            code.push('\n');
        }
        comment = (comment || line.contains("/*")) && !line.contains("*/") && !rest.contains("*/");
    }
    code
}

/// The integers in some code, shifts of 1 evaluated.
fn numbers(code: &str) -> BTreeSet<u64> {
    let mut found = BTreeSet::new();
    let words = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    for word in words.filter(|word| word.starts_with(|c: char| c.is_ascii_digit())) {
        found.extend(integer(word));
    }
    for (at, _) in code.match_indices("1 << ") {
        let bits: String = code[at + 5..]
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        found.extend(bits.parse().ok().and_then(|bits| 1_u64.checked_shl(bits)));
    }
    found
}

/// "0x0001_0000", "10_000", "0x20u", "8_u32".
fn integer(word: &str) -> Option<u64> {
    let word = word.replace('_', "").to_ascii_lowercase();
    let (digits, radix) = match word.strip_prefix("0x") {
        Some(digits) => (digits, 16),
        None => (word.as_str(), 10),
    };
    let suffix = |c: char| c == 'u' || c == 'i' || c == 'l' || c == 's';
    let digits = digits.split(suffix).next()?;
    u64::from_str_radix(digits, radix).ok()
}

/// Everything that is not a test: names from the top of the repository, and texts.
fn sources() -> Vec<(String, String)> {
    let crates = [
        "acpi-quirks/src",
        "gpio-pl061/src",
        "pci-hotplug-model/src",
        "aml-vm/src",
        "nitro-sim/src",
        "capi/src",
        "capi/host/src",
        "capi/kernel/src",
        "examples",
    ];
    let mut found = Vec::new();
    for directory in crates {
        read(&top().join(directory), directory, &mut found);
    }
    found.sort();
    found
}

fn read(directory: &Path, name: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{name}/{file}");
        if path.is_dir() && !["target", "tests"].contains(&&*file) {
            read(&path, &name, found);
        } else if name.ends_with(".rs") || name.ends_with(".c") {
            found.push((name, fs::read_to_string(&path).expect("text")));
        }
    }
}

/// The three programs, linked.
struct Programs {
    payload: PathBuf,
    library: PathBuf,
    _directory: TempDir,
}

impl Programs {
    fn build(test: &str) -> Option<Self> {
        for (program, package) in [("ld.lld", "lld"), ("llvm-dwarfdump", "llvm")] {
            if !tool::available(test, program, package) {
                return None;
            }
        }
        let build = |package, target, artefact| Build {
            test,
            package,
            target,
            features: "",
            artefact,
        };
        let payload = build("examples/baremetal-virt", BARE_METAL, "baremetal-virt").run()?;
        let archive = build("capi/kernel", HOST, "libacpi_quirks_capi.a").run()?;
        let directory = tempfile::tempdir().expect("a temporary directory");
        let library = directory.path().join("library.so");
        let mut lld = Command::new("ld.lld");
        let emulation = if cfg!(target_arch = "aarch64") {
            "aarch64linux"
        } else {
            "elf_x86_64"
        };
        // What the header declares is exported, and with that a root.
        lld.args(["-m", emulation, "-shared", "--gc-sections"]);
        lld.args(["-u", "aq_event_plan", "-o"]);
        let status = lld.arg(&library).arg(archive).status();
        assert!(status.expect("lld starts").success(), "{lld:?}");
        Some(Self {
            payload,
            library,
            _directory: directory,
        })
    }

    fn lines(&self) -> [(World, Lines); 3] {
        let simulator = Path::new(env!("CARGO_BIN_EXE_simulator"));
        let of = |program: &Path| {
            let files: BTreeSet<&str> = DECISIONS.iter().map(|decision| decision.file).collect();
            let lines = lines::of(program, &Vec::from_iter(files));
            assert!(!lines.is_empty(), "{}: no line table", program.display());
            lines
        };
        [
            (Simulator, of(simulator)),
            (Payload, of(&self.payload)),
            (Library, of(&self.library)),
        ]
    }
}
