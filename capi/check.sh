#!/usr/bin/env bash
# What the C library is in a kernel and from C, printed: size, stack bounds, relocations, no panics.
# And the lints of the two workspaces that `cargo clippy --workspace` does not reach.
set -euo pipefail
cd "$(dirname "$0")/.."

bare=aarch64-unknown-none-softfloat
shared=(--target-dir target/freestanding)

for manifest in capi/kernel examples/baremetal-virt; do
    cargo fmt --manifest-path "$manifest/Cargo.toml" --check
done
cargo clippy --quiet --locked --manifest-path capi/kernel/Cargo.toml "${shared[@]}" -- -D warnings
if [ -d "$(rustc --print sysroot)/lib/rustlib/$bare/lib" ]; then
    cargo clippy --quiet --locked --manifest-path examples/baremetal-virt/Cargo.toml \
        "${shared[@]}" --target "$bare" -- -D warnings
else
    echo "SKIPPED clippy of examples/baremetal-virt: rustup target add $bare"
fi
# As parts of the workspace, so that nothing is compiled again for the stage that runs all tests.
cargo test --quiet --locked --workspace --test header --test capi_kernel --test capi_c \
    --test one_implementation -- --nocapture --test-threads 1
