//! A heap for the AML machine: blocks of powers of two, one free list for each size.
//!
//! Freed blocks are never merged, so the heap can hold no more than the sum of each size's
//! high-water mark. That suits a payload which repeats the same few evaluations. One CPU, and
//! interrupt handlers do not allocate.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::Cell;
use core::ptr;

const CLASSES: usize = 32;
const SMALLEST: usize = 16;

struct Heap {
    next: Cell<usize>,
    free: [Cell<*mut u8>; CLASSES],
}

// SAFETY: there is one CPU and the interrupt handler does not allocate (see `gic::dispatch`).
unsafe impl Sync for Heap {}

#[global_allocator]
static HEAP: Heap = Heap {
    next: Cell::new(0),
    free: [const { Cell::new(ptr::null_mut()) }; CLASSES],
};

unsafe extern "C" {
    static __heap_start: u8;
    static __heap_end: u8;
}

/// The size of the block that serves `layout`: a power of two, so that it also serves the
/// alignment.
fn block_size(layout: Layout) -> usize {
    layout
        .size()
        .max(layout.align())
        .max(SMALLEST)
        .next_power_of_two()
}

// SAFETY: a block is handed out once until it is freed; blocks of one size are aligned to that
// size.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = block_size(layout);
        let Some(list) = self.free.get(size.trailing_zeros() as usize) else {
            return ptr::null_mut();
        };
        let block = list.get();
        if !block.is_null() {
            // SAFETY: a block on a free list begins with the pointer to the next one (see
            // `dealloc`).
            list.set(unsafe { block.cast::<*mut u8>().read() });
            return block;
        }
        let (start, end) = (
            &raw const __heap_start as usize,
            &raw const __heap_end as usize,
        );
        let block = self.next.get().max(start).next_multiple_of(size.min(4096));
        match block.checked_add(size) {
            Some(next) if next <= end => {
                self.next.set(next);
                ptr::with_exposed_provenance_mut(block)
            }
            _ => ptr::null_mut(),
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(list) = self.free.get(block_size(layout).trailing_zeros() as usize) {
            // SAFETY: the block is at least 16 bytes, aligned to 16, and no longer used.
            unsafe { block.cast::<*mut u8>().write(list.get()) };
            list.set(block);
        }
    }
}
