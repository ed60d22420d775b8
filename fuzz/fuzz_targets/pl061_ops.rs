//! Any sequence of operations on a PL061 and its driver.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_bodies::pl061_ops::run(data));
