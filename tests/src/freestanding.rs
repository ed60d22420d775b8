//! Building for targets without a standard library: FreeBSD's kernels and bare metal.
//!
//! `core` for such a target is either installed (`rustup target add`) or compiled here from the
//! toolchain's `rust-src`. The second way needs unstable options of a stable compiler, which
//! `RUSTC_BOOTSTRAP` allows; it is used for nothing else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::tool;

/// A target to build for.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, also that of the directory in which cargo puts the result.
    pub name: &'static str,
    /// How it differs from a target of the compiler's; `None` if it is one.
    pub derived: Option<Derived>,
    /// Flags for the compiler.
    pub rustflags: &'static str,
}

/// A target that the compiler does not have: a freestanding one that it has, under another
/// operating system. LLVM still takes it for freestanding, and that is wanted: of an operating
/// system it would expect a C library, `bcmp` for instance, that a kernel need not have.
#[derive(Clone, Copy, Debug)]
pub struct Derived {
    /// The target whose specification is taken.
    pub base: &'static str,
    /// The value of `target_os`.
    pub os: &'static str,
    /// LLVM features to add.
    pub features: &'static str,
}

/// The bare-metal payload's target. It has no floating-point registers, so an interrupt need not
/// save them.
pub const BARE_METAL: Target = Target {
    name: "aarch64-unknown-none-softfloat",
    derived: None,
    rustflags: "",
};

/// This machine.
pub const HOST: Target = Target {
    name: if cfg!(target_arch = "aarch64") {
        "aarch64-unknown-linux-gnu"
    } else {
        "x86_64-unknown-linux-gnu"
    },
    derived: None,
    rustflags: "",
};

/// A cargo invocation.
#[derive(Clone, Copy, Debug)]
pub struct Build<'a> {
    /// Who asks, for the message when something is missing.
    pub test: &'a str,
    /// The package's directory, from the top of the repository.
    pub package: &'a str,
    /// The target.
    pub target: Target,
    /// Cargo features, separated by commas.
    pub features: &'a str,
    /// The file that is made, in the release directory.
    pub artefact: &'a str,
}

impl Build<'_> {
    /// Builds in release mode and returns the path of the artefact. `None` means that neither
    /// `core` for the target nor its source is installed; that was said and, under `CI=true`, is a
    /// failure.
    ///
    /// # Panics
    /// When the build fails.
    #[must_use]
    pub fn run(&self) -> Option<PathBuf> {
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        // What a panic leaves behind the lock is a directory that cargo puts right by itself.
        let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let package = top().join(self.package);
        let directory = package.join("target");
        let mut cargo = Command::new("cargo");
        cargo
            .current_dir(&package)
            .args(["build", "--quiet", "--release"]);
        cargo
            .arg("--target-dir")
            .arg(&directory)
            .args(["--features", self.features]);
        cargo
            .env("RUSTFLAGS", self.target.rustflags)
            .env_remove("CARGO_BUILD_TARGET");
        match self.target.derived {
            None if has_core(self.target.name) => {
                cargo.args(["--target", self.target.name]);
            }
            None => {
                build_core(&mut cargo, &compiler_with_source(self.test)?, "core,alloc");
                cargo.args(["--target", self.target.name]);
                cargo.arg("-Zbuild-std-features=compiler-builtins-mem");
            }
            Some(derived) => {
                let rustc = compiler_with_source(self.test)?;
                build_core(&mut cargo, &rustc, "core");
                let json = directory.join(format!("{}.json", self.target.name));
                fs::create_dir_all(&directory).expect("the target directory can be made");
                fs::write(&json, derived.specification(&rustc)).expect("the target can be written");
                cargo.arg("-Zjson-target-spec").arg("--target").arg(json);
            }
        }
        let status = cargo.status().expect("cargo can be started");
        assert!(status.success(), "{cargo:?} failed");
        let release = directory.join(self.target.name).join("release");
        // Builds with other features share the directory, and with it a compiled `core`.
        let variant = if self.features.is_empty() {
            "plain"
        } else {
            self.features
        };
        let kept = release.join("kept").join(variant);
        fs::create_dir_all(&kept).expect("the target directory is writable");
        let kept = kept.join(self.artefact);
        fs::copy(release.join(self.artefact), &kept).expect("the artefact can be copied");
        Some(kept)
    }
}

impl Derived {
    /// The target as the JSON that `rustc` takes: the compiler's own words for the base target,
    /// with two of them changed. A file of ours would fit one version of the compiler only.
    fn specification(&self, rustc: &Path) -> String {
        let printed = Command::new(rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .args([
                "-Zunstable-options",
                "--print",
                "target-spec-json",
                "--target",
                self.base,
            ])
            .output()
            .expect("rustc can be started");
        let mut target: serde_json::Map<String, serde_json::Value> =
            serde_json::from_slice(&printed.stdout).expect("a target specification");
        target.insert("os".into(), self.os.into());
        let features = target["features"].as_str().expect("a string of features");
        let features = format!("{features}{}", self.features);
        target.insert("features".into(), features.into());
        serde_json::to_string_pretty(&target).expect("a map of values")
    }
}

/// The top of the repository.
#[must_use]
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn build_core(cargo: &mut Command, rustc: &Path, crates: &str) {
    cargo
        .env("RUSTC", rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .arg(format!("-Zbuild-std={crates}"));
}

fn sysroot(rustc: &Path) -> Option<PathBuf> {
    let output = Command::new(rustc)
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let path = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| PathBuf::from(path.trim()))
}

fn has_core(target: &str) -> bool {
    sysroot(Path::new("rustc"))
        .is_some_and(|root| root.join("lib/rustlib").join(target).join("lib").is_dir())
}

/// A compiler whose `rust-src` is installed: the one on the path, or the distribution's.
fn compiler_with_source(test: &str) -> Option<PathBuf> {
    let candidates = ["rustc", "/usr/bin/rustc"].map(PathBuf::from);
    let found = candidates.into_iter().find(|rustc| {
        let library = "lib/rustlib/src/rust/library/core/src/lib.rs";
        sysroot(rustc).is_some_and(|root| root.join(library).is_file())
    });
    if found.is_none() {
        tool::missing(test, "the source of core", "rustup component add rust-src");
    }
    found
}
