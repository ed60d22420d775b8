//! The header and the library from C: every function, under the address and undefined-behaviour
//! sanitizers, with buffers that end where their page ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use tests::freestanding::{Build, HOST, top};
use tests::tool;

const SANITIZERS: &str = "-fsanitize=address,undefined";
const STRICT: [&str; 6] = [
    "-std=c11",
    "-D_GNU_SOURCE",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-fno-sanitize-recover=all",
];

#[test]
fn every_function_takes_what_a_kernel_gives_it() {
    let Some((program, _directory)) = program("every_function_takes_what_a_kernel_gives_it") else {
        return;
    };
    let output = run(&program, &[]);
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{said}{complained}");
    assert!(said.ends_with(" checks\n"), "{said}");
    println!("{said}");
}

#[test]
fn a_read_past_a_buffer_is_caught() {
    let Some((program, _directory)) = program("a_read_past_a_buffer_is_caught") else {
        return;
    };
    let output = run(&program, &["overrun"]);
    assert!(
        !output.status.success(),
        "a buffer with a wrong length was read without a fault"
    );
    assert!(!text(&output.stdout).contains("overrun was not caught"));
}

#[test]
fn the_header_stands_alone_in_c_and_in_cplusplus() {
    let test = "the_header_stands_alone_in_c_and_in_cplusplus";
    for (compiler, package, language, standard) in [
        ("cc", "gcc or clang", "c", "-std=c99"),
        ("c++", "g++ or clang", "c++", "-std=c++11"),
    ] {
        if !tool::available(test, compiler, package) {
            continue;
        }
        let header = top().join("capi/include/acpi_quirks.h");
        let mut command = Command::new(compiler);
        command.args([
            "-fsyntax-only",
            "-Wall",
            "-Wextra",
            "-pedantic",
            "-Werror",
            standard,
        ]);
        // A header alone is what we want to compile; clang warns of that.
        command
            .args(["-Wno-pragma-once-outside-header", "-x", language])
            .arg(header);
        let output = command.output().expect("the compiler can be started");
        assert!(
            output.status.success(),
            "{compiler}: {}",
            text(&output.stderr)
        );
    }
}

/// The C program, linked with the library for this machine.
fn program(test: &str) -> Option<(PathBuf, TempDir)> {
    if !tool::available(test, "cc", "gcc or clang") {
        return None;
    }
    let build = Build {
        test,
        package: "capi/kernel",
        target: HOST,
        features: "",
        artefact: "libacpi_quirks_capi.a",
    };
    let library = build.run()?;
    let directory = tempfile::tempdir().expect("a temporary directory");
    let program = directory.path().join("every_function");
    let capi = top().join("capi");
    let mut cc = Command::new("cc");
    cc.args(STRICT)
        .args([SANITIZERS, "-g", "-I"])
        .arg(capi.join("include"));
    cc.arg("-o")
        .arg(&program)
        .arg(capi.join("tests/c/every_function.c"))
        .arg(library);
    let output = cc.output().expect("cc can be started");
    let problem = text(&output.stderr);
    if problem.contains("asan") && problem.contains("cannot find") {
        tool::missing(test, "the sanitizers' runtime", "libasan or compiler-rt");
        return None;
    }
    assert!(output.status.success(), "{cc:?}: {problem}");
    Some((program, directory))
}

fn run(program: &Path, arguments: &[&str]) -> Output {
    Command::new(program)
        .args(arguments)
        .output()
        .expect("the program can be started")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
