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

/// A target to build for. Its flags are in the package's `.cargo/config.toml`.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, also that of the directory in which cargo puts the result.
    pub name: &'static str,
    /// Whether an installed `core` will do, or it must be compiled too, with the package's flags.
    core: Core,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Core {
    Any,
    Own,
}

/// The bare-metal payload's target. It has no floating-point registers, so an interrupt need not
/// save them.
pub const BARE_METAL: Target = Target {
    name: "aarch64-unknown-none-softfloat",
    core: Core::Any,
};

/// FreeBSD on amd64.
pub const FREEBSD_AMD64: Target = Target {
    name: "x86_64-unknown-freebsd",
    core: Core::Own,
};

/// FreeBSD on arm64.
pub const FREEBSD_ARM64: Target = Target {
    name: "aarch64-unknown-freebsd",
    core: Core::Own,
};

/// This machine.
pub const HOST: Target = Target {
    name: if cfg!(target_arch = "aarch64") {
        "aarch64-unknown-linux-gnu"
    } else {
        "x86_64-unknown-linux-gnu"
    },
    core: Core::Any,
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
        // One for all, so that what they share is compiled once.
        let directory = top().join("target/freestanding");
        let mut cargo = Command::new("cargo");
        cargo
            .current_dir(top().join(self.package))
            .args(["build", "--quiet", "--locked", "--release"])
            .args(["--target", self.target.name, "--target-dir"])
            .arg(&directory)
            .args(["--features", self.features])
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET");
        let from_source: &[&str] = match self.target.core {
            Core::Own => &["-Zbuild-std=core"],
            Core::Any if has_core(self.target.name) => &[],
            Core::Any => &[
                "-Zbuild-std=core,alloc",
                "-Zbuild-std-features=compiler-builtins-mem",
            ],
        };
        if !from_source.is_empty() {
            // Debian's compiler comes without the linker that rustup's has for bare metal.
            if !tool::available(self.test, "ld.lld", "lld") {
                return None;
            }
            let target = self.target.name.to_uppercase().replace('-', "_");
            cargo
                .env("RUSTC", compiler_with_source(self.test)?)
                .env("RUSTC_BOOTSTRAP", "1")
                .env(format!("CARGO_TARGET_{target}_LINKER"), "ld.lld")
                .args(from_source);
        }
        let output = cargo.output().expect("cargo can be started");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{cargo:?} failed:\n{said}");
        let release = directory.join(self.target.name).join("release");
        // A build with other features overwrites the artefact.
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

/// The top of the repository.
#[must_use]
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
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
