//! The PL061 driver over a table of register callbacks.

use core::ffi::c_void;

use gpio_pl061::Pin;
use gpio_pl061::driver::{Driver, Error, Order, PIN_CAPS, PinFlags, RegisterAccess, Trigger};

use crate::pointer::{Out, exclusive, shared};
use crate::status::{aq_status, finish};

/// How the registers of one PL061 are reached, a byte at a time. The callbacks are called only from
/// within the `aq_pl061_*` functions, on the caller's thread, with the offsets of the PL061's
/// register map (0x000 to 0xFFC).
#[repr(C)]
#[derive(Clone, Copy)]
pub struct aq_pl061_registers {
    /// Handed to both callbacks; may be null if they do not need it. Never followed by the library.
    pub context: *mut c_void,
    /// Reads the register `offset` bytes from the controller's base. Must not be null.
    pub read8: Option<unsafe extern "C" fn(context: *mut c_void, offset: u16) -> u8>,
    /// Writes the register `offset` bytes from the controller's base. Must not be null.
    pub write8: Option<unsafe extern "C" fn(context: *mut c_void, offset: u16, value: u8)>,
}

/// A driver for one PL061. The caller owns it, keeps it where it likes, and may move or forget it
/// at any time; it holds no resources. Its fields are the library's: set up by `aq_pl061_attach`,
/// read by nobody else.
#[repr(C)]
pub struct aq_pl061 {
    /// Private.
    pub registers: aq_pl061_registers,
    /// Private.
    pub triggers: [u8; 8],
}

/// What the interrupt filter found: two sets of pins, bit p for pin p.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct aq_pl061_dispatch {
    /// Pins whose handlers must run, lowest first. They are masked until `aq_pl061_ack_and_unmask`.
    pub run: u8,
    /// Pins that interrupt although nobody set them up; they stay unmasked.
    pub spurious: u8,
}

/// Attaches to a controller: masks all its pins. A latched edge stays latched, as in FreeBSD.
///
/// `out` is written; it need not be initialised. `registers` is copied; its `context` must stay
/// valid for as long as the driver is used. Neither may be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_attach(
    registers: *const aq_pl061_registers,
    out: *mut aq_pl061,
) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise, for both.
        let (registers, out) = unsafe { (*shared(registers)?, Out::new(out)?) };
        let driver = Driver::attach(Callbacks::new(registers)?);
        out.write(aq_pl061 {
            registers,
            triggers: codes(&driver),
        });
        Ok(())
    })())
}

/// What pin `pin` (0 to 7) can do: 0x1F0003, input, output and five interrupt modes, as FreeBSD's
/// GPIO_PIN_* and GPIO_INTR_* bits. No pull resistors. `flags` must not be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_pin_caps(pin: u32, flags: *mut u32) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise.
        let flags = unsafe { Out::new(flags)? };
        checked_pin(pin)?;
        flags.write(PIN_CAPS.bits());
        Ok(())
    })())
}

/// Sets the direction of pin `pin` (0 to 7) from FreeBSD's GPIO_PIN_* `flags`; no direction means
/// input. AQ_STATUS_PULL_UNSUPPORTED is what a firmware's PullUp ends in, unless ACPI_Q_AEI_NOPULL
/// removed it; no register was touched then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_set_flags(
    pl061: *mut aq_pl061,
    pin: u32,
    flags: u32,
) -> aq_status {
    // SAFETY: the caller's promise.
    unsafe {
        with_driver(pl061, pin, |driver, pin| {
            driver.set_flags(pin, PinFlags::from_bits_retain(flags))
        })
    }
}

/// Sets the interrupt mode of pin `pin` (0 to 7): `mode` is exactly one of FreeBSD's GPIO_INTR_*
/// bits, anything else is AQ_STATUS_OUT_OF_RANGE. The pin stays masked or unmasked as it was.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_setup_intr(
    pl061: *mut aq_pl061,
    pin: u32,
    mode: u32,
) -> aq_status {
    let Some(trigger) = Trigger::from_flags(PinFlags::from_bits_retain(mode)) else {
        return aq_status::OutOfRange;
    };
    // SAFETY: the caller's promise.
    unsafe { with_driver(pl061, pin, |driver, pin| driver.setup_intr(pin, trigger)) }
}

/// Unmasks pin `pin` (0 to 7). An edge latched earlier interrupts at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_enable(pl061: *mut aq_pl061, pin: u32) -> aq_status {
    // SAFETY: the caller's promise.
    unsafe {
        with_driver(pl061, pin, |driver, pin| {
            driver.enable(pin);
            Ok(())
        })
    }
}

/// Masks pin `pin` (0 to 7). Edges go on being latched.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_mask(pl061: *mut aq_pl061, pin: u32) -> aq_status {
    // SAFETY: the caller's promise.
    unsafe {
        with_driver(pl061, pin, |driver, pin| {
            driver.mask(pin);
            Ok(())
        })
    }
}

/// The controller's interrupt filter: reads GPIOMIS once and masks every pin whose handler must
/// run. Fit for interrupt context. `dispatch` is written; neither pointer may be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_filter(
    pl061: *mut aq_pl061,
    dispatch: *mut aq_pl061_dispatch,
) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise, for both.
        let (state, out) = unsafe { (exclusive(pl061)?, Out::new(dispatch)?) };
        let found = driver(state)?.filter();
        out.write(aq_pl061_dispatch {
            run: found.run.0,
            spurious: found.spurious.0,
        });
        Ok(())
    })())
}

/// After the handler of pin `pin` (0 to 7) ran: writes GPIOIC, then unmasks, in FreeBSD's order. An
/// edge that came in between is lost, as it is in FreeBSD.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pl061_ack_and_unmask(pl061: *mut aq_pl061, pin: u32) -> aq_status {
    // SAFETY: the caller's promise.
    unsafe {
        with_driver(pl061, pin, |driver, pin| {
            driver.ack_and_unmask(pin);
            Ok(())
        })
    }
}

/// The registers behind C's callbacks.
struct Callbacks {
    context: *mut c_void,
    read8: unsafe extern "C" fn(*mut c_void, u16) -> u8,
    write8: unsafe extern "C" fn(*mut c_void, u16, u8),
}

impl Callbacks {
    fn new(registers: aq_pl061_registers) -> Result<Self, aq_status> {
        match (registers.read8, registers.write8) {
            (Some(read8), Some(write8)) => Ok(Self {
                context: registers.context,
                read8,
                write8,
            }),
            _ => Err(aq_status::NullPointer),
        }
    }
}

impl RegisterAccess for Callbacks {
    fn read8(&mut self, offset: u16) -> u8 {
        // SAFETY: the caller of every `aq_pl061_*` function promises that its callbacks may be
        // called with its context.
        unsafe { (self.read8)(self.context, offset) }
    }

    fn write8(&mut self, offset: u16, value: u8) {
        // SAFETY: as in `read8`.
        unsafe { (self.write8)(self.context, offset, value) }
    }
}

fn checked_pin(pin: u32) -> Result<Pin, aq_status> {
    u16::try_from(pin)
        .ok()
        .and_then(Pin::new)
        .ok_or(aq_status::OutOfRange)
}

/// Runs `action` on the driver that C keeps at `pl061`.
unsafe fn with_driver(
    pl061: *mut aq_pl061,
    pin: u32,
    action: impl FnOnce(&mut Driver<Callbacks>, Pin) -> Result<(), Error>,
) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise.
        let state = unsafe { exclusive(pl061)? };
        let pin = checked_pin(pin)?;
        let mut driver = driver(state)?;
        let result = action(&mut driver, pin).map_err(status);
        state.triggers = codes(&driver);
        result
    })())
}

/// The driver whose state C keeps. Touches no register.
fn driver(state: &aq_pl061) -> Result<Driver<Callbacks>, aq_status> {
    let mut triggers = [None; 8];
    for (slot, code) in triggers.iter_mut().zip(state.triggers) {
        *slot = decode(code)?;
    }
    Ok(Driver::resume(
        Callbacks::new(state.registers)?,
        Order::FreeBsd,
        triggers,
    ))
}

/// The modes as C keeps them: 0 for none, else the mode's GPIO_INTR_* bit, shifted right by 16.
fn codes(driver: &Driver<Callbacks>) -> [u8; 8] {
    let mut codes = [0; 8];
    for (code, pin) in codes.iter_mut().zip(Pin::all()) {
        let bits = driver
            .trigger(pin)
            .map_or(0, |trigger| trigger.flags().bits() >> 16);
        *code = bits as u8;
    }
    codes
}

fn decode(code: u8) -> Result<Option<Trigger>, aq_status> {
    let flags = PinFlags::from_bits_retain(u32::from(code) << 16);
    match (code, Trigger::from_flags(flags)) {
        (0, _) => Ok(None),
        (_, None) => Err(aq_status::BadState),
        (_, trigger) => Ok(trigger),
    }
}

fn status(error: Error) -> aq_status {
    match error {
        Error::PullUnsupported { .. } => aq_status::PullUnsupported,
        Error::InputAndOutput { .. } => aq_status::InputAndOutput,
        Error::TriggerConflict { .. } => aq_status::TriggerConflict,
        // The enum may grow; whatever is added is a refusal of what was asked for.
        _ => aq_status::FlagsUnsupported,
    }
}
