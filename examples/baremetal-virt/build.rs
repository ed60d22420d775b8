//! Passes the linker script by its full path, so that the build works from any directory.

use std::env;
use std::path::PathBuf;

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets this"));
    println!(
        "cargo:rustc-link-arg-bins=-T{}",
        here.join("virt.ld").display()
    );
    println!("cargo:rustc-link-arg-bins=--no-rosegment");
    println!("cargo:rerun-if-changed=virt.ld");
}
