//! The seed of 64 bytes and the pools it feeds.

use pci_hotplug_model::entropy::{DEFAULT_SEED_BYTES, EfiRng, Food, POOL_BYTES, POOLS, spread};
use sha2::{Digest, Sha256};

/// Graviton 2: about 17 s for the loader's default.
const SLOW: EfiRng = EfiRng {
    quick_bytes: 64,
    quick_us: 640,
    us_per_byte: 8569,
};

#[test]
fn all_at_once_stalls_and_a_little_does_not() {
    assert_eq!(SLOW.request(64).max_us, 640);
    let all = SLOW.request(DEFAULT_SEED_BYTES);
    assert_eq!(all.min_us, all.max_us);
    assert!((16_000_000..18_000_000).contains(&all.max_us), "{all:?}");
    assert_eq!(
        SLOW.request(u32::MAX).min_us,
        640 + u64::from(u32::MAX - 64) * 8569
    );
}

/// From one pool's worth on the pools are fed the same number of bytes, and never fewer than were asked for; less
/// than one pool's worth is not made to look like more.
#[test]
fn the_pools_are_fed_the_same_from_one_pools_worth_on() {
    assert_eq!(POOLS * POOL_BYTES, DEFAULT_SEED_BYTES as usize);
    for (asked, fed) in [
        (0, 0),
        (63, 63),
        (64, 2048),
        (65, 2048),
        (2047, 2048),
        (2048, 2048),
        (4096, 4096),
    ] {
        let seed = vec![0x5A; asked];
        let food = Food::of(&seed);
        assert_eq!(food.bytes().len(), fed, "{asked}");
        assert_eq!(Food::size(asked), fed, "{asked}");
        let spreads = asked != fed;
        assert_eq!(food.bytes() == seed, !spreads, "{asked}");
    }
}

#[test]
fn no_two_pools_are_alike() {
    for asked in [64, 2000] {
        let pools = spread(&vec![0x5A; asked]);
        for (i, pool) in pools.iter().enumerate() {
            assert!(
                pools.iter().skip(i + 1).all(|other| other != pool),
                "two pools alike"
            );
        }
    }
}

#[test]
fn each_bit_of_the_seed_reaches_each_pool() {
    let seed = [7; 64];
    let pools = spread(&seed);
    for bit in [0, 200, 511] {
        let mut other = seed;
        other[bit / 8] ^= 1 << (bit % 8);
        assert!(
            spread(&other).iter().zip(&pools).all(|(a, b)| a != b),
            "bit {bit}"
        );
    }
}

/// Python 3: `hashlib.pbkdf2_hmac('sha512', bytes(range(64)), b'', 1, 2048)`.
#[test]
fn the_spreading_is_pbkdf2() {
    let seed: [u8; 64] = core::array::from_fn(|i| i as u8);
    let digest = Sha256::digest(spread(&seed).as_flattened());
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        digest,
        "211b6a5a34095e6614bbad35427e362a7833ed5dacf77d8a2449b11bdbddb714"
    );
}
