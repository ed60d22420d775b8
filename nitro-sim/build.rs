//! Carries the files of `data` in the binary: writes the lists that `src/builtin.rs` includes.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let data = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("data");
    println!("cargo:rerun-if-changed={}", data.display());
    let lists = [
        ("PROFILES", "profiles", &["toml"][..], "str"),
        ("SCENARIOS", "scenarios", &["toml"], "str"),
        ("REPLAYS", "replays", &["jsonl", "toml"], "str"),
        ("TABLES", "tables", &["aml", "dat", "txt"], "[u8]"),
    ];
    let mut text = String::new();
    for (name, folder, extensions, kind) in lists {
        let mut files = Vec::new();
        collect(&data.join(folder), extensions, &mut files);
        files.sort();
        text += &format!("/// `data/{folder}`\npub static {name}: &[(&str, &{kind})] = &[\n");
        for file in files {
            // Tables are found by their path, everything else by its name.
            let key = if kind == "str" {
                file.file_stem().map(Path::new)
            } else {
                file.strip_prefix(&data).ok()
            };
            let key = key.unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let include = if kind == "str" {
                "include_str!"
            } else {
                "include_bytes!"
            };
            text += &format!("    ({key:?}, {include}({:?})),\n", file.to_string_lossy());
        }
        text += "];\n";
    }
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("builtin.rs");
    fs::write(out, text).expect("OUT_DIR is writable");
}

fn collect(folder: &Path, extensions: &[&str], files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extensions, files);
        } else if path
            .extension()
            .is_some_and(|extension| extensions.iter().any(|known| extension == *known))
        {
            files.push(path);
        }
    }
}
