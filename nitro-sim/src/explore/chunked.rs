//! A list that grows by whole chunks, so that growing never holds two copies of it.

const CHUNK: usize = 1 << 13;

/// Items in the order of insertion, never moved.
pub(crate) struct Chunked<T> {
    chunks: Vec<Vec<T>>,
    len: usize,
}

impl<T> Chunked<T> {
    pub(crate) fn new() -> Self {
        Chunked {
            chunks: Vec::new(),
            len: 0,
        }
    }

    pub(crate) fn push(&mut self, item: T) {
        if self.len.is_multiple_of(CHUNK) {
            self.chunks.push(Vec::with_capacity(CHUNK));
        }
        if let Some(chunk) = self.chunks.last_mut() {
            chunk.push(item);
            self.len += 1;
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn get(&self, index: usize) -> &T {
        &self.chunks[index / CHUNK][index % CHUNK]
    }

    /// The items, in their order.
    pub(crate) fn into_items(self) -> impl Iterator<Item = T> {
        self.chunks.into_iter().flatten()
    }

    pub(crate) fn bytes(&self) -> u64 {
        (self.chunks.len() * CHUNK * size_of::<T>()) as u64
    }

    /// Bytes once another item is stored.
    pub(crate) fn bytes_with_another(&self) -> u64 {
        let new = if self.len.is_multiple_of(CHUNK) {
            CHUNK * size_of::<T>()
        } else {
            0
        };
        self.bytes() + new as u64
    }
}
