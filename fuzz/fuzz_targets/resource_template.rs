//! Any bytes as a resource template.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_bodies::resource_template::run(data));
