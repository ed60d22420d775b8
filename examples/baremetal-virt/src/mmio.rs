//! Device registers as a window of volatile accesses.

use core::ptr;

/// A window of device registers: `length` bytes from physical address `base`.
#[derive(Clone, Copy, Debug)]
pub struct Mmio {
    base: u64,
    length: u64,
}

impl Mmio {
    /// A window over `length` bytes of registers at `base`.
    ///
    /// # Safety
    /// The range must be device registers (never memory that Rust owns), mapped at its physical
    /// address, for as long as the window or a copy of it is used.
    #[must_use]
    pub const unsafe fn new(base: u64, length: u64) -> Self {
        Self { base, length }
    }

    /// The window's physical address.
    #[must_use]
    pub const fn base(&self) -> u64 {
        self.base
    }

    /// Where a `T` at `offset` is. Panics when it would leave the window or be misaligned.
    fn at<T>(&self, offset: u64) -> *mut T {
        let size = size_of::<T>() as u64;
        let end = offset.checked_add(size);
        assert!(
            end.is_some_and(|end| end <= self.length),
            "register {offset:#x} outside {self:x?}"
        );
        let address = self.base + offset;
        assert!(
            address.is_multiple_of(size),
            "register {offset:#x} of {self:x?} is misaligned"
        );
        ptr::with_exposed_provenance_mut(address as usize)
    }

    /// Reads the register of type `T` at `offset`.
    #[must_use]
    pub fn read<T: Register>(&self, offset: u64) -> T {
        // SAFETY: `at` checked the bounds and the alignment; `new`'s caller vouched for the range.
        unsafe { ptr::read_volatile(self.at(offset)) }
    }

    /// Writes `value` to the register of type `T` at `offset`.
    pub fn write<T: Register>(&self, offset: u64, value: T) {
        // SAFETY: as in `read`.
        unsafe { ptr::write_volatile(self.at(offset), value) }
    }
}

/// The widths a register can have.
pub trait Register: Copy {}
impl Register for u8 {}
impl Register for u16 {}
impl Register for u32 {}
impl Register for u64 {}
