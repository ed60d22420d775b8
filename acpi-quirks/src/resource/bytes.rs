//! Little-endian reads that cannot leave their slice.

pub(crate) trait Bytes {
    fn u8(&self, offset: usize) -> Option<u8>;
    /// `width` bytes at `offset`, at most eight.
    fn uint(&self, offset: usize, width: usize) -> Option<u64>;

    fn u16(&self, offset: usize) -> Option<u16> {
        self.uint(offset, 2).map(|value| value as u16)
    }

    fn u32(&self, offset: usize) -> Option<u32> {
        self.uint(offset, 4).map(|value| value as u32)
    }
}

impl Bytes for [u8] {
    fn u8(&self, offset: usize) -> Option<u8> {
        self.get(offset).copied()
    }

    fn uint(&self, offset: usize, width: usize) -> Option<u64> {
        let field = self.get(offset..offset.checked_add(width)?)?;
        Some(
            field
                .iter()
                .rev()
                .fold(0, |value, byte| value << 8 | u64::from(*byte)),
        )
    }
}
