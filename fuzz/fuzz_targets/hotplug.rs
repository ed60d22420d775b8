//! Any sequence of what operators, firmware, guests and time do to a machine with hot-plug slots.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_bodies::hotplug::run(data));
