//! Pointers from C, checked as far as a callee can: null, alignment, length. Whether a pointer that
//! passes is really the caller's to lend is the caller's promise, written in the header.

use core::marker::PhantomData;
use core::slice;

use crate::status::aq_status;

fn check<T>(pointer: *const T) -> Result<(), aq_status> {
    if pointer.is_null() {
        Err(aq_status::NullPointer)
    } else if !pointer.is_aligned() {
        Err(aq_status::Misaligned)
    } else {
        Ok(())
    }
}

/// Borrows the `length` elements that C lends at `pointer`.
///
/// # Safety
/// If `pointer` is neither null nor misaligned, it points to `length` initialised elements that
/// nobody writes during `'a`.
pub(crate) unsafe fn slice<'a, T>(pointer: *const T, length: usize) -> Result<&'a [T], aq_status> {
    check(pointer)?;
    // A slice is at most half the address space; so is every buffer of C's.
    let bytes = length
        .checked_mul(size_of::<T>())
        .and_then(|bytes| isize::try_from(bytes).ok());
    bytes.ok_or(aq_status::OutOfRange)?;
    // SAFETY: checked above, and the caller's promise.
    Ok(unsafe { slice::from_raw_parts(pointer, length) })
}

/// Borrows the structure that C lends at `pointer`, for reading and writing.
///
/// # Safety
/// If `pointer` is neither null nor misaligned, it points to an initialised `T` that nobody else
/// uses during `'a`.
pub(crate) unsafe fn exclusive<'a, T>(pointer: *mut T) -> Result<&'a mut T, aq_status> {
    check(pointer)?;
    // SAFETY: checked above, and the caller's promise.
    Ok(unsafe { &mut *pointer })
}

/// Borrows the structure that C lends at `pointer`, for reading.
///
/// # Safety
/// If `pointer` is neither null nor misaligned, it points to an initialised `T` that nobody writes
/// during `'a`.
pub(crate) unsafe fn shared<'a, T>(pointer: *const T) -> Result<&'a T, aq_status> {
    check(pointer)?;
    // SAFETY: checked above, and the caller's promise.
    Ok(unsafe { &*pointer })
}

/// A place to which a result will be written; it need not be initialised before.
pub(crate) struct Out<'a, T> {
    pointer: *mut T,
    lent: PhantomData<&'a mut T>,
}

impl<T> Out<'_, T> {
    /// # Safety
    /// If `pointer` is neither null nor misaligned, a `T` may be written there while the result
    /// lives.
    pub(crate) unsafe fn new(pointer: *mut T) -> Result<Self, aq_status> {
        check(pointer)?;
        Ok(Self {
            pointer,
            lent: PhantomData,
        })
    }

    /// As [`Out::new`], for a place that the caller need not give.
    ///
    /// # Safety
    /// As [`Out::new`].
    pub(crate) unsafe fn optional(pointer: *mut T) -> Result<Option<Self>, aq_status> {
        if pointer.is_null() {
            return Ok(None);
        }
        // SAFETY: the caller's promise.
        unsafe { Self::new(pointer) }.map(Some)
    }

    pub(crate) fn write(&self, value: T) {
        // SAFETY: `new` checked the pointer and has its caller's promise.
        unsafe { self.pointer.write(value) }
    }
}
