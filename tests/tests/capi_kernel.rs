//! What the static library is in a kernel: linked with every export as a root and everything else
//! thrown away, it has no panics, needs only four functions, keeps no state, touches no
//! floating-point register, and uses so much stack and no more.
//!
//! Do not look at the archive instead of at what is linked: it holds all of `core`, panics
//! included.

mod kernel_object;

use std::path::Path;

use kernel_object::{Machine, Object};
use tests::freestanding::{Build, FREEBSD_AMD64, FREEBSD_ARM64, HOST, Target, top};
use tests::tool;

/// Only these may be undefined: every kernel has them.
const KERNEL_HAS: &[&str] = &["memcmp", "memcpy", "memmove", "memset"];
/// LLVM knows that the host's C library has this too, and prefers it.
const HOST_HAS: &[&str] = &["bcmp", "memcmp", "memcpy", "memmove", "memset"];

const TEXT_LIMIT: u64 = 32 * 1024;
/// What the header promises. Callbacks come on top.
const STACK_LIMIT: u64 = 1024;

/// FreeBSD sys/conf/kern.mk, as far as clang's code generation depends on it.
const AMD64_CFLAGS: &[&str] = &[
    "--target=x86_64-unknown-freebsd14.0",
    "-mcmodel=kernel",
    "-mno-red-zone",
    "-mno-mmx",
    "-mno-sse",
    "-msoft-float",
];
const ARM64_CFLAGS: &[&str] = &[
    "--target=aarch64-unknown-freebsd14.0",
    "-mgeneral-regs-only",
    "-ffixed-x18",
    "-fPIC",
];

#[test]
fn freebsd_amd64() {
    let Some(object) = linked("freebsd_amd64", FREEBSD_AMD64, Machine::X86_64, "") else {
        return;
    };
    check_everywhere("amd64", &object, KERNEL_HAS);
    check_kernel("amd64", &object);
    // What elf_reloc of sys/amd64/amd64/elf_machdep.c takes.
    let taken = [
        "R_X86_64_64",
        "R_X86_64_PC32",
        "R_X86_64_PLT32",
        "R_X86_64_32S",
    ];
    let relocations = object.relocations();
    let refused: Vec<_> = relocations
        .keys()
        .filter(|kind| !taken.contains(&&***kind))
        .collect();
    assert!(
        refused.is_empty(),
        "the kernel linker does not take {refused:?}"
    );
    println!("amd64: relocations {relocations:?}");
    object.keep(&top().join("target/freebsd/amd64.o"));
    check_module("freebsd_amd64", &object, AMD64_CFLAGS);
}

#[test]
fn freebsd_arm64() {
    let Some(object) = linked("freebsd_arm64", FREEBSD_ARM64, Machine::Aarch64, "") else {
        return;
    };
    check_everywhere("arm64", &object, KERNEL_HAS);
    check_kernel("arm64", &object);
    // What elf_reloc of sys/arm64/arm64/elf_machdep.c takes in a shared object.
    let taken = [
        "R_AARCH64_ABS64",
        "R_AARCH64_GLOB_DAT",
        "R_AARCH64_JUMP_SLOT",
        "R_AARCH64_RELATIVE",
    ];
    let relocations = object.shared().relocations();
    let refused: Vec<_> = relocations
        .keys()
        .filter(|kind| !taken.contains(&&***kind))
        .collect();
    assert!(
        refused.is_empty(),
        "the kernel linker does not take {refused:?}"
    );
    println!("arm64: relocations of the shared object {relocations:?}");
    object.keep(&top().join("target/freebsd/arm64.o"));
    if let Some(module) = check_module("freebsd_arm64", &object, ARM64_CFLAGS) {
        let relocations = module.shared().relocations();
        let refused: Vec<_> = relocations
            .keys()
            .filter(|kind| !taken.contains(&&***kind))
            .collect();
        assert!(
            refused.is_empty(),
            "the kernel linker does not take {refused:?} of the module"
        );
    }
}

#[test]
fn host() {
    let machine = Machine::of_host();
    if let Some(object) = linked("host", HOST, machine, "") {
        check_everywhere("host", &object, HOST_HAS);
    }
}

#[test]
fn a_planted_panic_is_found() {
    let name = "a_planted_panic_is_found";
    for (target, machine) in [
        (FREEBSD_AMD64, Machine::X86_64),
        (FREEBSD_ARM64, Machine::Aarch64),
        (HOST, Machine::of_host()),
    ] {
        let Some(object) = linked(name, target, machine, "planted-panic") else {
            return;
        };
        let found = object.panics();
        assert!(
            !found.is_empty(),
            "{}: an index that can fail went unnoticed",
            target.name
        );
        assert!(
            object
                .undefined()
                .contains(&"aq_a_panic_is_reachable".to_owned())
        );
    }
}

/// What a kernel must not have, in C that has it: the checks see it.
#[test]
fn what_a_kernel_forbids_is_found() {
    let test = "what_a_kernel_forbids_is_found";
    let Some(tools) = kernel_object::Tools::find(test) else {
        return;
    };
    if !tool::available(test, "clang", "clang") {
        return;
    }
    for (machine, flags) in [
        (Machine::X86_64, AMD64_CFLAGS),
        (Machine::Aarch64, ARM64_CFLAGS),
    ] {
        let with = |more: &[&str]| {
            let flags = [
                &[
                    flags[0],
                    "-O2",
                    "-fomit-frame-pointer",
                    "-fno-asynchronous-unwind-tables",
                ],
                more,
            ]
            .concat();
            Object::of_c(tools, machine, &flags, FORBIDDEN)
        };
        let bad = with(&["-fasynchronous-unwind-tables"]);
        assert!(!bad.forbidden_registers().is_empty(), "{machine:?}");
        assert!(!bad.unwinding().is_empty(), "{machine:?}");
        assert!(!bad.writable_sections().is_empty(), "{machine:?}");
        // AAPCS64 has no red zone, nor has FreeBSD on arm64.
        let red_zone = !bad.below_the_stack().is_empty();
        assert_eq!(red_zone, machine == Machine::X86_64, "{machine:?}");
        let good = with(&[&flags[1..], &["-DFIT_FOR_A_KERNEL"]].concat());
        for found in [
            good.forbidden_registers(),
            good.unwinding(),
            good.writable_sections(),
            good.below_the_stack(),
        ] {
            assert_eq!(found, Vec::<String>::new(), "{machine:?}");
        }
    }
}

/// A leaf with an array, floating point, and a variable of each thread.
const FORBIDDEN: &str = "
int leaf(int i) { volatile int a[8] = { 0 }; a[i & 7] = i; return a[3]; }
#ifndef FIT_FOR_A_KERNEL
__thread int mine = 1;
double twice(double x) { mine++; return x + x; }
#endif
";

/// The library for `target` with every function of the header as a root.
fn linked(test: &str, target: Target, machine: Machine, features: &str) -> Option<Object> {
    let build = Build {
        test,
        package: "capi/kernel",
        target,
        features,
        artefact: "libacpi_quirks_capi.a",
    };
    let tools = kernel_object::Tools::find(test)?;
    let mut roots = exports();
    if features == "planted-panic" {
        roots.push("aq_planted".into());
    }
    Some(Object::link(tools, machine, &build.run()?, &roots))
}

fn check_everywhere(name: &str, object: &Object, has: &[&str]) {
    assert_eq!(object.panics(), Vec::<String>::new(), "{name}: panics");
    let undefined = object.undefined();
    let more: Vec<_> = undefined
        .iter()
        .filter(|name| !has.contains(&&***name))
        .collect();
    assert!(more.is_empty(), "{name}: undefined: {more:?}");
    assert_eq!(
        object.exported(),
        exports(),
        "{name}: the header against the library"
    );
    assert_eq!(
        object.writable_sections(),
        Vec::<String>::new(),
        "{name}: state"
    );
    let text = object.text_size();
    println!(
        "{name}: {text} bytes of text, {} exports, needs {undefined:?}",
        exports().len()
    );
    assert!(text <= TEXT_LIMIT, "{name}: {text} bytes of text");
}

fn check_kernel(name: &str, object: &Object) {
    let nothing = Vec::<String>::new();
    assert_eq!(object.forbidden_registers(), nothing, "{name}: registers");
    assert_eq!(object.below_the_stack(), nothing, "{name}: a red zone");
    assert_eq!(object.unwinding(), nothing, "{name}: unwinding");
    let bounds = object.stack_bounds();
    assert_eq!(
        bounds.len(),
        exports().len(),
        "{name}: a bound for each export"
    );
    for (export, bytes) in &bounds {
        println!("{name}: {bytes:5} bytes of stack at most: {export}");
        assert!(
            *bytes <= STACK_LIMIT,
            "{name}: {export} uses {bytes} bytes of stack"
        );
    }
}

/// Compiles `examples/freebsd-kmod` against its shim as a kernel would, and links it with the
/// library.
fn check_module(test: &str, library: &Object, flags: &[&str]) -> Option<Object> {
    if !tool::available(test, "clang", "clang") {
        return None;
    }
    let example = top().join("examples/freebsd-kmod");
    let includes = [example.join("shim"), top().join("capi/include")];
    let mut all = vec![
        "-ffreestanding",
        "-D_KERNEL",
        "-DKLD_MODULE",
        "-O2",
        "-std=gnu99",
    ];
    all.extend([
        "-Wall",
        "-Wextra",
        "-Werror",
        "-fno-common",
        "-fno-asynchronous-unwind-tables",
    ]);
    all.extend(flags);
    let module = library.with_c(&all, &includes, &example.join("nitro_plan.c"));
    assert_eq!(module.panics(), Vec::<String>::new());
    let undefined = module.undefined();
    let missing: Vec<_> = undefined
        .iter()
        .filter(|name| name.starts_with("aq_"))
        .collect();
    assert!(missing.is_empty(), "the library does not have {missing:?}");
    println!("{test}: the module needs {undefined:?} of the kernel");
    assert_eq!(module.forbidden_registers(), Vec::<String>::new());
    Some(module)
}

/// The functions that the header declares, sorted.
fn exports() -> Vec<String> {
    let path = top().join("capi/include/acpi_quirks.h");
    let header = std::fs::read_to_string(Path::new(&path)).expect("the committed header");
    let mut names: Vec<String> = header
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('(')?.0.rsplit(' ').next())
        .filter(|name| name.starts_with("aq_"))
        .map(str::to_owned)
        .collect();
    names.sort();
    assert!(!names.is_empty(), "no function in {}", path.display());
    names
}
