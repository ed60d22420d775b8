//! The one source of randomness: a seed.

/// SplitMix64 (Steele, Lea, Flood 2014): 64 bits of state, equidistributed, the same on every platform.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The stream of `seed`.
    pub fn new(seed: u64) -> Self {
        Random(seed)
    }

    /// The stream of item `index` of a campaign: campaigns and items do not share streams.
    pub fn nth(seed: u64, index: u64) -> Self {
        let mut mixed = Random(seed ^ index.wrapping_mul(0xd1342543de82ef95));
        Random(mixed.next_u64() ^ index)
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e3779b97f4a7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58476d1ce4e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d049bb133111eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, or 0 if `bound` is 0; biased by less than `bound / 2^64`.
    pub fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.next_u64()) * u128::from(bound)) >> 64) as u64
    }
}
