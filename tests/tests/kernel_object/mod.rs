//! A relocatable object for a kernel, looked at through LLVM's tools.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use tests::tool;

/// An instruction set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Machine {
    X86_64,
    Aarch64,
}

/// LLVM's linker, `readelf` and disassembler; all of them know every machine.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tools(());

/// What is left of an archive when everything that its roots do not reach is thrown away.
pub(crate) struct Object {
    machine: Machine,
    path: PathBuf,
    /// Holds the object.
    _directory: TempDir,
}

/// A line of the symbol table.
struct Symbol {
    name: String,
    global: bool,
    function: bool,
    defined: bool,
}

impl Machine {
    pub(crate) fn of_host() -> Self {
        if cfg!(target_arch = "aarch64") {
            Machine::Aarch64
        } else {
            Machine::X86_64
        }
    }

    fn emulation(self) -> &'static str {
        match self {
            Machine::X86_64 => "elf_x86_64",
            Machine::Aarch64 => "aarch64linux",
        }
    }

    /// What a call takes from the stack beside the callee's frame.
    fn call_bytes(self) -> u64 {
        match self {
            Machine::X86_64 => 8, // the return address; a frame's size does not count it
            Machine::Aarch64 => 0,
        }
    }

    /// Whether an operand names a register that a kernel keeps for others: floating point, SIMD,
    /// and on arm64 x18.
    fn forbids(self, register: &str) -> bool {
        let numbered = |prefix: &str| {
            register.strip_prefix(prefix).is_some_and(|rest| {
                !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        match self {
            Machine::X86_64 => ["xmm", "ymm", "zmm", "mm", "st"].into_iter().any(numbered),
            Machine::Aarch64 => {
                ["v", "q", "d", "s", "h", "b"].into_iter().any(numbered)
                    || matches!(register, "x18" | "w18")
            }
        }
    }
}

impl Tools {
    pub(crate) fn find(test: &str) -> Option<Self> {
        let all = [
            ("ld.lld", "lld"),
            ("llvm-readelf", "llvm"),
            ("llvm-objdump", "llvm"),
        ];
        all.iter()
            .all(|(program, package)| tool::available(test, program, package))
            .then_some(Self(()))
    }

    fn run(program: &str, arguments: &[&str], path: &Path) -> String {
        let output = Command::new(program)
            .args(arguments)
            .arg(path)
            .output()
            .expect("it is installed");
        let problem = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{program} {arguments:?} {}: {problem}",
            path.display()
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Object {
    /// Links `archive` into one relocatable object and drops what `roots` do not reach.
    pub(crate) fn link(_: Tools, machine: Machine, archive: &Path, roots: &[String]) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let path = directory.path().join("linked.o");
        let roots = roots.iter().flat_map(|root| ["-u", root]);
        let mut arguments = vec!["-m", machine.emulation(), "-r", "--gc-sections"];
        arguments.extend(roots);
        arguments.extend(["-o", path.to_str().expect("a path in UTF-8")]);
        Tools::run("ld.lld", &arguments, archive);
        Self {
            machine,
            path,
            _directory: directory,
        }
    }

    /// Compiles C with these flags.
    pub(crate) fn of_c(_: Tools, machine: Machine, flags: &[&str], source: &str) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let (file, path) = (
            directory.path().join("source.c"),
            directory.path().join("compiled.o"),
        );
        std::fs::write(&file, source).expect("a writable directory");
        let output = path.to_str().expect("a path in UTF-8");
        let arguments = [flags, &["-c", "-o", output]].concat();
        Tools::run("clang", &arguments, &file);
        Self {
            machine,
            path,
            _directory: directory,
        }
    }

    /// Compiles a C file with these flags and links it with this object.
    pub(crate) fn with_c(&self, flags: &[&str], includes: &[PathBuf], source: &Path) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let (object, path) = (
            directory.path().join("module.o"),
            directory.path().join("linked.o"),
        );
        let mut clang = Command::new("clang");
        clang
            .args(flags)
            .args(includes.iter().map(|path| format!("-I{}", path.display())));
        clang.arg("-c").arg(source).arg("-o").arg(&object);
        let output = clang.output().expect("clang is installed");
        assert!(
            output.status.success(),
            "{clang:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let library = self.path.to_str().expect("a path in UTF-8");
        let output = path.to_str().expect("a path in UTF-8");
        Tools::run(
            "ld.lld",
            &["-m", self.machine.emulation(), "-r", "-o", output, library],
            &object,
        );
        Self {
            machine: self.machine,
            path,
            _directory: directory,
        }
    }

    /// This object as a shared one, which is what a module is on arm64.
    pub(crate) fn shared(&self) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let path = directory.path().join("linked.so");
        let output = path.to_str().expect("a path in UTF-8");
        let arguments = [
            "-m",
            self.machine.emulation(),
            "-shared",
            "-Bsymbolic",
            "-o",
            output,
        ];
        Tools::run("ld.lld", &arguments, &self.path);
        Self {
            machine: self.machine,
            path,
            _directory: directory,
        }
    }

    /// Keeps the object for whoever wants to link it.
    pub(crate) fn keep(&self, path: &Path) {
        std::fs::create_dir_all(path.parent().expect("a file in a directory"))
            .expect("a writable directory");
        std::fs::copy(&self.path, path).expect("the object can be copied");
    }

    fn symbols(&self) -> Vec<Symbol> {
        let table = Tools::run("llvm-readelf", &["--symbols", "--wide"], &self.path);
        let lines = table
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>());
        let rows = lines.filter(|row| row.len() == 8 && row[0].ends_with(':'));
        let symbol = |row: Vec<&str>| Symbol {
            name: row[7].to_owned(),
            global: row[4] != "LOCAL",
            function: row[3] == "FUNC",
            defined: row[6] != "UND",
        };
        rows.map(symbol).collect()
    }

    /// Symbols of the panic and formatting machinery, of allocation and of unwinding.
    pub(crate) fn panics(&self) -> Vec<String> {
        const SIGNS: [&str; 7] = [
            "panic",
            "core3fmt",
            "core..fmt",
            "abort",
            "alloc",
            "unwind",
            "eh_personality",
        ];
        let names = self.symbols().into_iter().map(|symbol| symbol.name);
        names
            .filter(|name| SIGNS.iter().any(|sign| name.contains(sign)))
            .collect()
    }

    /// What the object needs from elsewhere, sorted.
    pub(crate) fn undefined(&self) -> Vec<String> {
        let symbols = self.symbols().into_iter().filter(|symbol| !symbol.defined);
        let names: BTreeSet<String> = symbols.map(|symbol| symbol.name).collect();
        names.into_iter().filter(|name| name != "0").collect()
    }

    /// The global functions, sorted.
    pub(crate) fn exported(&self) -> Vec<String> {
        let functions = self.symbols().into_iter();
        let functions =
            functions.filter(|symbol| symbol.defined && symbol.global && symbol.function);
        functions
            .map(|symbol| symbol.name)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    /// Name, size and flags of each section.
    fn sections(&self) -> Vec<(String, u64, String)> {
        let table = Tools::run("llvm-readelf", &["--section-headers", "--wide"], &self.path);
        let rows = table
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix('[')?.split_once(']'));
        // Row 0 is the empty section, and the heading has no number.
        let rows =
            rows.filter(|(index, _)| index.trim().parse::<u32>().is_ok_and(|index| index > 0));
        let rows = rows.map(|(_, row)| row.split_whitespace().collect::<Vec<_>>());
        rows.map(|row| {
            let size = u64::from_str_radix(row[4], 16).expect("a size in hexadecimal");
            (row[0].to_owned(), size, row[6].to_owned())
        })
        .collect()
    }

    /// Bytes of code.
    pub(crate) fn text_size(&self) -> u64 {
        let code = self
            .sections()
            .into_iter()
            .filter(|(_, _, flags)| flags.contains('X'));
        code.map(|(_, size, _)| size).sum()
    }

    /// Sections that are not empty and can be written or are per thread: state that outlives a
    /// call. What is only written by the linker (`.data.rel.ro`) is not.
    pub(crate) fn writable_sections(&self) -> Vec<String> {
        let sections = self.sections().into_iter();
        let state = sections.filter(|(name, size, flags)| {
            *size > 0 && flags.contains(['W', 'T']) && !name.starts_with(".data.rel.ro")
        });
        state.map(|(name, ..)| name).collect()
    }

    /// How many relocations of each kind the loaded sections need.
    pub(crate) fn relocations(&self) -> BTreeMap<String, usize> {
        let table = Tools::run("llvm-readelf", &["--relocations", "--wide"], &self.path);
        let mut counts = BTreeMap::new();
        let mut loaded = true;
        for line in table.lines() {
            if let Some(rest) = line.strip_prefix("Relocation section '") {
                loaded = !rest.starts_with(".rela.stack_sizes") && !rest.starts_with(".rela.debug");
            }
            let kind = line
                .split_whitespace()
                .nth(2)
                .filter(|kind| kind.starts_with("R_"));
            if let Some(kind) = kind.filter(|_| loaded) {
                *counts.entry(kind.to_owned()).or_default() += 1;
            }
        }
        counts
    }

    fn disassembly(&self) -> String {
        Tools::run(
            "llvm-objdump",
            &["-d", "-r", "--no-show-raw-insn"],
            &self.path,
        )
    }

    /// The instructions that are so.
    fn instructions(&self, so: impl Fn(&str) -> bool) -> Vec<String> {
        let text = self.disassembly();
        // "      1c:      \tldrb\tw9, [x0]": what stands before the first tab is the address.
        let lines = text.lines().filter_map(|line| line.split_once('\t'));
        let instructions = lines.filter(|(address, _)| address.trim_end().ends_with(':'));
        let found = instructions.map(|(_, code)| code).filter(|code| so(code));
        found.map(str::to_owned).collect()
    }

    /// Instructions that name a register which the kernel keeps for others.
    pub(crate) fn forbidden_registers(&self) -> Vec<String> {
        self.instructions(|code| {
            let words = code.split(|c: char| !c.is_ascii_alphanumeric());
            words.skip(1).any(|word| self.machine.forbids(word))
        })
    }

    /// Instructions that reach below the stack pointer, where an interrupt on the same stack
    /// writes: "movl %edi, -4(%rsp)", "stur w0, [sp, #-4]". A store that moves the pointer first,
    /// as "str x30, [sp, #-16]!", does not. A frame pointer would hide such an access, so there must
    /// be none on amd64.
    pub(crate) fn below_the_stack(&self) -> Vec<String> {
        self.instructions(|code| match self.machine {
            Machine::X86_64 => {
                let mut operands = code.split([',', '\t', ' ']);
                code == "movq\t%rsp, %rbp"
                    || operands.any(|operand| operand.starts_with('-') && operand.contains("(%rsp"))
            }
            Machine::Aarch64 => code.contains("[sp, #-") && !code.contains("]!"),
        })
    }

    /// Sections that tell an unwinder what to do.
    pub(crate) fn unwinding(&self) -> Vec<String> {
        let names = self.sections().into_iter().map(|(name, ..)| name);
        names
            .filter(|name| {
                ["eh_frame", "gcc_except_table", "ARM.ex"]
                    .iter()
                    .any(|part| name.contains(part))
            })
            .collect()
    }

    /// For each export, the most stack that it and what it calls can use. Frames are what the
    /// compiler says they are (`.stack_sizes`); calls are the relocations against functions, since
    /// each function has its own section. What C's callbacks use is not known here.
    ///
    /// # Panics
    /// On recursion, for which there is no bound.
    pub(crate) fn stack_bounds(&self) -> BTreeMap<String, u64> {
        let frames = self.frames();
        let calls = self.calls(&frames);
        let mut bounds = BTreeMap::new();
        for export in self.exported() {
            let bytes = self.deepest(&export, &frames, &calls, &mut Vec::new());
            bounds.insert(export, bytes);
        }
        bounds
    }

    fn frames(&self) -> BTreeMap<String, u64> {
        let table = Tools::run("llvm-readelf", &["--stack-sizes"], &self.path);
        let rows = table
            .lines()
            .filter_map(|line| line.trim().split_once(char::is_whitespace));
        let rows = rows.filter_map(|(size, names)| Some((size.parse().ok()?, names)));
        rows.flat_map(|(size, names)| {
            names
                .split(", ")
                .map(move |name| (name.trim().to_owned(), size))
        })
        .collect()
    }

    /// Which functions each function refers to, from the relocations in its code.
    ///
    /// # Panics
    /// When a relocation into code names no function that `frames` knows: a call would be left out.
    fn calls(&self, frames: &BTreeMap<String, u64>) -> BTreeMap<String, BTreeSet<String>> {
        let mut calls: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut function = String::new();
        for line in self.disassembly().lines() {
            if let Some(heading) = line.strip_suffix(">:") {
                function = heading
                    .rsplit_once('<')
                    .map_or("", |(_, name)| name)
                    .to_owned();
            }
            let relocation = line
                .split_once("R_")
                .and_then(|(_, rest)| rest.split_once('\t'));
            let Some((_, target)) = relocation else {
                continue;
            };
            let target = target.trim().split(['-', '+']).next().unwrap_or_default();
            let code = target.strip_prefix(".text.");
            let target = code.map_or(target, |name| {
                name.strip_prefix("unlikely.").unwrap_or(name)
            });
            if frames.contains_key(target) {
                calls
                    .entry(function.clone())
                    .or_default()
                    .insert(target.to_owned());
            } else {
                assert!(
                    code.is_none(),
                    "{function} refers to {target}, whose frame is unknown"
                );
            }
        }
        calls
    }

    fn deepest<'a>(
        &self,
        function: &'a str,
        frames: &BTreeMap<String, u64>,
        calls: &'a BTreeMap<String, BTreeSet<String>>,
        path: &mut Vec<&'a str>,
    ) -> u64 {
        assert!(
            !path.contains(&function),
            "{function} calls itself through {path:?}"
        );
        let frame = frames
            .get(function)
            .unwrap_or_else(|| panic!("{function} has no frame size"));
        path.push(function);
        let callees = calls.get(function).into_iter().flatten();
        let deepest = callees
            .map(|callee| self.deepest(callee, frames, calls, path))
            .max();
        path.pop();
        frame + self.machine.call_bytes() + deepest.unwrap_or(0)
    }
}
