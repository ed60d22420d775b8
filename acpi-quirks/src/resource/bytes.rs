//! Little-endian reads that cannot leave their slice.

pub(crate) trait Bytes {
    fn u8(&self, offset: usize) -> Option<u8>;
    fn u16(&self, offset: usize) -> Option<u16>;
    fn u32(&self, offset: usize) -> Option<u32>;
    fn u64(&self, offset: usize) -> Option<u64>;
}

impl Bytes for [u8] {
    fn u8(&self, offset: usize) -> Option<u8> {
        self.get(offset).copied()
    }

    fn u16(&self, offset: usize) -> Option<u16> {
        self.get(offset..)?
            .first_chunk()
            .copied()
            .map(u16::from_le_bytes)
    }

    fn u32(&self, offset: usize) -> Option<u32> {
        self.get(offset..)?
            .first_chunk()
            .copied()
            .map(u32::from_le_bytes)
    }

    fn u64(&self, offset: usize) -> Option<u64> {
        self.get(offset..)?
            .first_chunk()
            .copied()
            .map(u64::from_le_bytes)
    }
}
