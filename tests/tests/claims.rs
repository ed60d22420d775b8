//! What README.md shows is what the program prints: each `$ cargo run --release -- …` in a `console` block is
//! run, and its output and exit status compared with the lines below it.
//!
//! In the expected output a line that is just `…` stands for any number of lines, and `…` in a line for any
//! text. The exit status is 0 unless
//! the command ends in a comment such as `# exit 1`. Each path that README and the other pages name must exist.
//!
//! `CLAIMS_BLESS=1 cargo test -p tests --test claims` writes what the program prints into README.md, where it is
//! shown whole; read the difference before you commit it.

use std::fs;
use std::path::{Path, PathBuf};

use nitro_sim::cli::{self, Process};

const PAGES: &[&str] = &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
const PROGRAM: &str = "cargo run --release";

struct Claim {
    /// Number of the line below the command.
    line: usize,
    arguments: Vec<String>,
    status: u8,
    output: Vec<String>,
}

#[test]
fn readme_shows_what_the_program_prints() {
    let page = read("README.md");
    let claims = claims(&page);
    assert!(
        !claims.is_empty(),
        "README.md has no console block with a command"
    );
    // Paths in the commands are relative to the repository.
    std::env::set_current_dir(root()).unwrap();
    if std::env::var_os("CLAIMS_BLESS").is_some() {
        return fs::write("README.md", blessed(&page, &claims)).unwrap();
    }
    for claim in claims {
        let (status, output) = run(&claim.arguments);
        let command = claim.arguments.join(" ");
        let lines: Vec<&str> = output.lines().map(str::trim_end).collect();
        let expected: Vec<&str> = claim.output.iter().map(|line| line.trim_end()).collect();
        assert!(
            matches(&expected, &lines),
            "README.md shows for `{command}`:\n{}\n\nbut it prints:\n{output}",
            claim.output.join("\n")
        );
        assert_eq!(status, claim.status, "exit status of `{command}`");
    }
}

#[test]
fn pages_name_paths_that_exist() {
    for page in PAGES {
        for path in paths(&read(page)) {
            assert!(
                root().join(&path).exists(),
                "{page} names {path}, which does not exist"
            );
        }
    }
}

#[test]
fn a_wrong_claim_is_found() {
    assert!(matches(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(matches(&["a", "…"], &["a"]));
    assert!(!matches(&["a", "…", "e"], &["a", "b", "c", "d"]));
    assert!(!matches(&["a"], &["a", "b"]));
    assert!(matches(
        &["{…,\"os\":1,…}"],
        &["{\"a\":2,\"os\":1,\"é\":3}"]
    ));
    assert!(!matches(
        &["{…,\"os\":2,…}"],
        &["{\"a\":2,\"os\":1,\"é\":3}"]
    ));
    let page = "```console\n$ cargo run --release -- list quirks  # exit 1\nx\n\n$ cargo run --release\n```\n";
    let claims = claims(page);
    assert_eq!(claims.len(), 2);
    assert_eq!(claims[0].arguments, ["list", "quirks"]);
    assert_eq!(
        (claims[0].status, claims[0].output.as_slice()),
        (1, &["x".to_owned()][..])
    );
    assert!(claims[1].arguments.is_empty());
    assert_eq!(
        paths("`scripts/none` and `cargo test` and `a b/c`"),
        ["scripts/none"]
    );
}

fn run(arguments: &[String]) -> (u8, String) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut process = Process {
        stdin: &mut std::io::empty(),
        stdout: &mut stdout,
        stderr: &mut stderr,
        terminal: false,
    };
    let name = std::iter::once("nitro-sim".to_owned());
    let status = cli::run(name.chain(arguments.iter().cloned()), &mut process);
    stdout.extend(stderr);
    (status, String::from_utf8(stdout).unwrap())
}

fn claims(page: &str) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let mut in_console = false;
    let mut in_claim = false;
    for (number, line) in page.lines().enumerate() {
        if line.starts_with("```") {
            in_console = line == "```console";
            in_claim = false;
        } else if let Some(command) = line.strip_prefix("$ ").filter(|_| in_console) {
            let (command, comment) = command.split_once('#').unwrap_or((command, ""));
            in_claim = command.trim() == PROGRAM || command.starts_with(&format!("{PROGRAM} -- "));
            if in_claim {
                let arguments = command
                    .split_whitespace()
                    .skip_while(|word| *word != "--")
                    .skip(1);
                let status = comment
                    .trim()
                    .strip_prefix("exit ")
                    .map_or(0, |s| s.parse().unwrap());
                let arguments = arguments.map(str::to_owned).collect();
                claims.push(Claim {
                    line: number + 1,
                    arguments,
                    status,
                    output: Vec::new(),
                });
            }
        } else if in_claim && let Some(claim) = claims.last_mut() {
            claim.output.push(line.to_owned());
        }
    }
    for claim in &mut claims {
        while claim
            .output
            .last()
            .is_some_and(|line| line.trim().is_empty())
        {
            claim.output.pop();
        }
    }
    claims
}

/// The page with each output that it shows whole replaced by the program's.
fn blessed(page: &str, claims: &[Claim]) -> String {
    let mut lines: Vec<String> = page.lines().map(str::to_owned).collect();
    for claim in claims
        .iter()
        .rev()
        .filter(|claim| !claim.output.iter().any(|line| line.contains('…')))
    {
        let (_, output) = run(&claim.arguments);
        let output = output
            .trim_end()
            .lines()
            .map(|line| line.trim_end().to_owned());
        lines.splice(claim.line..claim.line + claim.output.len(), output);
    }
    lines.join("\n") + "\n"
}

/// Whether `line` is `expected`, where `…` stands for any text.
fn line_matches(expected: &str, line: &str) -> bool {
    match expected.split_once('…') {
        None => line == expected,
        Some((start, rest)) => line.strip_prefix(start).is_some_and(|line| {
            line.char_indices()
                .map(|(at, _)| at)
                .chain([line.len()])
                .any(|at| line_matches(rest, &line[at..]))
        }),
    }
}

/// Whether `lines` are `expected`, where `…` stands for any number of lines.
fn matches(expected: &[&str], lines: &[&str]) -> bool {
    match expected.split_first() {
        None => lines.iter().all(|line| line.is_empty()),
        Some((&"…", rest)) => (0..=lines.len()).any(|from| matches(rest, &lines[from..])),
        Some((first, rest)) => lines
            .split_first()
            .is_some_and(|(line, lines)| line_matches(first, line) && matches(rest, lines)),
    }
}

/// What stands between backticks and looks like a path in this repository.
fn paths(page: &str) -> Vec<String> {
    let looks_like_one = |text: &&str| {
        let known = [
            "nitro-sim/",
            "scripts/",
            "tests/",
            "examples/",
            "capi/",
            "fuzz/",
            "benches/",
            ".ci/",
        ];
        known.iter().any(|start| text.starts_with(start)) && !text.contains([' ', '*', '<', '…'])
    };
    page.split('`')
        .skip(1)
        .step_by(2)
        .filter(looks_like_one)
        .map(str::to_owned)
        .collect()
}

fn read(page: &str) -> String {
    fs::read_to_string(root().join(page)).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
