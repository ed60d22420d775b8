//! The bodies of the fuzz targets as plain functions of bytes, one module per target: libFuzzer
//! calls them through `fuzz_targets/`, the tests replay `corpus/` through them.
#![forbid(unsafe_code)]

pub mod aml_program;
pub mod aml_table;
pub mod hotplug;
pub mod pl061_ops;
pub mod resource_template;
pub mod snapshot;
pub mod table_text;

/// A target: takes any bytes, and panics if a law is broken.
pub type Body = fn(&[u8]);

/// Every target by its name, which is also that of its binary and of its corpus directory.
pub const BODIES: &[(&str, Body)] = &[
    ("aml_program", aml_program::run),
    ("aml_table", aml_table::run),
    ("hotplug", hotplug::run),
    ("pl061_ops", pl061_ops::run),
    ("resource_template", resource_template::run),
    ("snapshot", snapshot::run),
    ("table_text", table_text::run),
];
