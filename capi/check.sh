#!/usr/bin/env bash
# The parts of the C library and of the bare-metal payload that `cargo test --workspace` does not
# reach, since they are workspaces of their own; and the library's size, stack bounds and
# relocations, printed.
set -euo pipefail
cd "$(dirname "$0")/.."

bare=aarch64-unknown-none-softfloat

for manifest in capi/kernel examples/baremetal-virt; do
    cargo fmt --manifest-path "$manifest/Cargo.toml" --check
done
cargo clippy --quiet --manifest-path capi/kernel/Cargo.toml -- -D warnings
if [ -d "$(rustc --print sysroot)/lib/rustlib/$bare/lib" ]; then
    cargo clippy --quiet --manifest-path examples/baremetal-virt/Cargo.toml --target "$bare" -- \
        -D warnings
else
    echo "SKIPPED clippy of examples/baremetal-virt: rustup target add $bare"
fi
cargo test --quiet -p capi
cargo test --quiet -p tests --test capi_kernel -- --nocapture --test-threads 1
cargo test --quiet -p tests --test capi_c -- --nocapture
