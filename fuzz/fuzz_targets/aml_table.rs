//! Any bytes as an ACPI table.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_bodies::aml_table::run(data));
