//! The committed headers are what cbindgen makes of the crates today.

use std::path::Path;

#[test]
fn acpi_quirks_h_is_current() {
    check(Path::new(env!("CARGO_MANIFEST_DIR")), "acpi_quirks.h");
}

#[test]
fn nitro_sim_h_is_current() {
    check(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("host"),
        "nitro_sim.h",
    );
}

fn check(crate_directory: &Path, name: &str) {
    let config = cbindgen::Config::from_file(crate_directory.join("cbindgen.toml"));
    let bindings = cbindgen::Builder::new()
        .with_crate(crate_directory)
        .with_config(config.expect("cbindgen.toml"))
        .generate()
        .expect("cbindgen reads the crate");
    let mut made = Vec::new();
    bindings.write(&mut made);
    let made = String::from_utf8(made).expect("a header is text");

    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("include")
        .join(name);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    if committed == made {
        return;
    }
    if std::env::var_os("UPDATE_HEADER").is_some() {
        std::fs::write(&path, made).expect("the header can be written");
        return;
    }
    let first = committed
        .lines()
        .zip(made.lines())
        .position(|(old, new)| old != new);
    let shorter = committed.lines().count().min(made.lines().count());
    let line = first.unwrap_or(shorter) + 1;
    panic!("include/{name} differs from line {line} on; run with UPDATE_HEADER=1 to remake it");
}
