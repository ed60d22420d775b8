//! [`capi`] as a static library.
#![no_std]

pub use capi::*;

use core::panic::PanicInfo;

unsafe extern "C" {
    /// Defined nowhere. The library has no panics, so nothing refers to it in what is linked; if
    /// one crept in, the link (or `kldload`) would fail with this name.
    fn aq_a_panic_is_reachable() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    // SAFETY: never linked, see above.
    unsafe { aq_a_panic_is_reachable() }
}

/// Indexes without a check that it can: the planted fault which the proof must find.
///
/// # Safety
/// `bytes` points to `length` bytes.
#[cfg(feature = "planted-panic")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_planted(bytes: *const u8, length: usize, index: usize) -> u8 {
    // SAFETY: the caller's promise.
    let bytes = unsafe { core::slice::from_raw_parts(bytes, length) };
    bytes[index]
}
