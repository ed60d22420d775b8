//! The console: the PL011 of QEMU's `virt` machine, which needs no set-up there.

use core::fmt::{self, Write};

use crate::mmio::Mmio;

/// `virt`'s first UART. Fixed by the machine; the tables that could say so are not found yet when
/// we first print.
// SAFETY: `virt` has a PL011 there (QEMU hw/arm/virt.c, VIRT_UART), and memory is identity-mapped.
const PL011: Mmio = unsafe { Mmio::new(0x0900_0000, 0x1000) };
const UARTDR: u64 = 0x000;
const UARTFR: u64 = 0x018;
const UARTFR_TXFF: u32 = 1 << 5;

struct Console;

impl Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            while PL011.read::<u32>(UARTFR) & UARTFR_TXFF != 0 {}
            PL011.write::<u32>(UARTDR, u32::from(byte));
        }
        Ok(())
    }
}

/// Prints formatted text; called by [`println!`](crate::println).
pub fn print(arguments: fmt::Arguments<'_>) {
    // The console cannot fail, and there is nowhere to say so if it did.
    let _ = Console.write_fmt(arguments);
}

/// Prints one line on the console.
#[macro_export]
macro_rules! println {
    ($($argument:tt)*) => {
        $crate::console::print(format_args!("{}\n", format_args!($($argument)*)))
    };
}
