//! Any bytes as ACPI tables.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_bodies::table_text::run(data));
