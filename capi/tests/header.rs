//! The committed header is what cbindgen makes of the crate today.

use std::path::Path;

#[test]
fn header_is_current() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(here.join("cbindgen.toml")).expect("cbindgen.toml");
    let bindings = cbindgen::Builder::new()
        .with_crate(here)
        .with_config(config)
        .generate()
        .expect("cbindgen reads the crate");
    let mut made = Vec::new();
    bindings.write(&mut made);
    let made = String::from_utf8(made).expect("a header is text");

    let path = here.join("include/acpi_quirks.h");
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
    let line = first.unwrap_or_else(|| committed.lines().count().min(made.lines().count())) + 1;
    panic!(
        "include/acpi_quirks.h differs from line {line} on; run with UPDATE_HEADER=1 to remake it"
    );
}
