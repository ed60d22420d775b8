//! The EFI random source at boot, and how little of it is enough (FreeBSD
//! release/tools/ec2.conf, stand/efi/loader/main.c).
//!
//! The loader asks the firmware for a seed and hands the kernel 2048 bytes: Fortuna's 32 pools of 64. On
//! Graviton 2 the source gives a little quickly and the rest very slowly, so asking for all 2048 bytes stalls
//! the boot; 64 bytes, spread by PBKDF2, feed the same pools the same number of bytes.

use hmac::Hmac;
use sha2::Sha512;

use crate::time::Window;

/// Fortuna's pools (FreeBSD sys/dev/random/fortuna.c).
pub const POOLS: usize = 32;
/// Bytes that each pool is fed.
pub const POOL_BYTES: usize = 64;
/// What the loader asks for by default (`entropy_efi_seed_size`).
pub const DEFAULT_SEED_BYTES: u32 = 2048;

/// One helping for every pool.
pub type Pools = [[u8; POOL_BYTES]; POOLS];

/// What the loader hands the kernel for its pools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Food<'a> {
    seed: &'a [u8],
    spread: Option<Pools>,
}

impl<'a> Food<'a> {
    /// Made of what the firmware gave: a seed that would not fill all pools is spread over them, and one of their
    /// size or more is handed on as it is. So is one that is smaller than a single pool: Fortuna must not take
    /// itself for seeded when it is not (FreeBSD stand/efi/loader/main.c, `command_seed_entropy`).
    #[must_use]
    pub fn of(seed: &'a [u8]) -> Food<'a> {
        Food {
            seed,
            spread: spreads(seed.len()).then(|| spread(seed)),
        }
    }

    /// How many bytes the kernel gets of a seed of this size: the length of [`Food::bytes`], without a seed.
    #[must_use]
    pub const fn size(seed_bytes: usize) -> usize {
        if spreads(seed_bytes) {
            POOLS * POOL_BYTES
        } else {
            seed_bytes
        }
    }

    /// The bytes that the kernel gets.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.spread {
            Some(pools) => pools.as_flattened(),
            None => self.seed,
        }
    }
}

/// Whether a seed of this size is spread over the pools.
const fn spreads(seed_bytes: usize) -> bool {
    POOL_BYTES <= seed_bytes && seed_bytes < POOLS * POOL_BYTES
}

/// How fast the source is: a first helping that is at hand, and then a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EfiRng {
    /// Bytes that are at hand.
    pub quick_bytes: u32,
    /// Time for the whole of that helping, or less, µs.
    pub quick_us: u64,
    /// Time for each byte after it, µs.
    pub us_per_byte: u64,
}

impl EfiRng {
    /// How long `GetRNG` takes for this many bytes, as a window for an executor's timer.
    #[must_use]
    pub const fn request(&self, bytes: u32) -> Window {
        let slow = bytes.saturating_sub(self.quick_bytes) as u64;
        Window::exactly(
            self.quick_us
                .saturating_add(slow.saturating_mul(self.us_per_byte)),
        )
    }
}

/// Spreads a seed over the pools: PBKDF2 with HMAC-SHA-512, one round, no salt (FreeBSD
/// stand/efi/loader/main.c calls `pkcs5v2_genkey_raw` of sys/geom/eli/pkcs5v2.c so).
#[must_use]
pub fn spread(seed: &[u8]) -> Pools {
    let mut pools = [[0; POOL_BYTES]; POOLS];
    // HMAC takes keys of any length, so this cannot fail.
    let _ = pbkdf2::pbkdf2::<Hmac<Sha512>>(seed, &[], 1, pools.as_flattened_mut());
    pools
}
