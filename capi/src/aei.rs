//! `_AEI`: what it says, and what must be done about it.

use core::ffi::{c_char, c_void};

use acpi_quirks::Quirks;
use acpi_quirks::event::{self, Event, Reading};
use acpi_quirks::resource::gpio::{Connection, GpioConnection, Interrupt, Polarity, Pull, Trigger};
use acpi_quirks::resource::{Error, Fault, Resource, Resources};

use crate::pointer::{Out, slice};
use crate::status::{aq_status, finish};

/// What is wrong with the firmware's bytes.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum aq_fault_kind {
    /// The buffer ends without an end tag.
    NoEndTag = 0,
    /// A descriptor goes on past the end of the buffer.
    PastBuffer = 1,
    /// No descriptor has this tag.
    UnknownTag = 2,
    /// A descriptor has a length that its kind cannot have.
    Length = 3,
    /// The end tag's checksum is neither 0 nor right.
    Checksum = 4,
    /// A GPIO connection descriptor has a reserved value, or parts that do not lie in order inside
    /// it.
    Gpio = 5,
    /// Something that a later version of the library knows.
    Other = 6,
}

/// Where the firmware's bytes are wrong, and how.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct aq_fault {
    /// Offset of the byte at fault, from the start of the buffer.
    pub offset: u32,
    /// What is wrong there.
    pub kind: aq_fault_kind,
}

/// One pin of one GPIO interrupt descriptor, as the firmware describes it.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct aq_aei_pin {
    /// Offset of the descriptor in the buffer.
    pub descriptor: u32,
    /// The pin, relative to the controller. Firmware may name any; 0xFFFF means none.
    pub pin: u16,
    /// Debounce time in 1/100 ms; 0xFFFF for the default.
    pub debounce: u16,
    /// 0 level, 1 edge.
    pub edge: u8,
    /// 0 high or rising, 1 low or falling, 2 both.
    pub polarity: u8,
    /// 0 default, 1 pull-up, 2 pull-down, 3 none.
    pub pull: u8,
    /// 1 if the pin can wake the system.
    pub wake: u8,
}

/// One pin to set up.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct aq_event {
    /// Offset of the descriptor in the _AEI buffer.
    pub descriptor: u32,
    /// For the pin's `setflags`: FreeBSD's GPIO_PIN_* bits, after quirks.
    pub pin_flags: u32,
    /// For the interrupt: exactly one of FreeBSD's GPIO_INTR_* bits.
    pub interrupt_mode: u32,
    /// The pin, relative to the controller.
    pub pin: u16,
    /// 1 if the pin can wake the system.
    pub wake: u8,
    /// 1 if the method takes the pin as its argument (_EVT), 0 if it takes none.
    pub method_takes_pin: u8,
    /// The method to evaluate, a string such as "_E03"; empty unless `problem` is AQ_STATUS_OK.
    pub method: [c_char; 8],
    /// AQ_STATUS_OK; AQ_STATUS_OUT_OF_RANGE: the controller has no such pin (FreeBSD: "Invalid
    /// pin"); AQ_STATUS_NOT_FOUND: there is no method for it ("AEI Device type is unknown").
    pub problem: aq_status,
}

/// Gives pin number `index`, counted from 0 over all GPIO interrupts of the `_AEI` (or `_CRS`)
/// buffer `aei` of `length` bytes. Other descriptors are passed over. AQ_STATUS_END past the last
/// one. On AQ_STATUS_BAD_RESOURCE `fault` is written if it is not null; `pin` must not be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_aei_pin(
    aei: *const u8,
    length: usize,
    index: usize,
    pin: *mut aq_aei_pin,
    fault: *mut aq_fault,
) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise, for all three.
        let (aei, out, fault) =
            unsafe { (slice(aei, length)?, Out::new(pin)?, Out::optional(fault)?) };
        let bad = |error| report(error, fault.as_ref());
        let mut left = index;
        for descriptor in Resources::new(aei) {
            let Resource::Gpio(gpio) = descriptor.map_err(bad)?.decode().map_err(bad)? else {
                continue;
            };
            let Connection::Interrupt(interrupt) = gpio.connection else {
                continue;
            };
            if let Some(entry) = gpio.pin(left) {
                out.write(described(&gpio, interrupt, entry.number));
                return Ok(());
            }
            left = left.saturating_sub(gpio.pins().count());
        }
        Err(aq_status::End)
    })())
}

/// The plan for an `_AEI` buffer `aei` of `length` bytes: what to do with each of its pins, in
/// order, under `quirks` (ACPI_Q_* bits) on a controller whose last pin is `max_pin`. `exists`
/// says, with 1 or 0, whether the controller's scope has a method of that name; it is given
/// `context`, which the library does not follow, and a string that is gone when it returns, and
/// must not be null.
///
/// `events` has room for `capacity` elements (it may be null if that is 0); `count` is written
/// whenever the bytes are sound and says how many events there are, with AQ_STATUS_SHORT_BUFFER if
/// they do not fit: the first `capacity` are written then. On AQ_STATUS_BAD_RESOURCE `fault` is
/// written if it is not null, and the events before the fault.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_event_plan(
    aei: *const u8,
    length: usize,
    quirks: u32,
    max_pin: u16,
    exists: Option<unsafe extern "C" fn(context: *mut c_void, name: *const c_char) -> u32>,
    context: *mut c_void,
    events: *mut aq_event,
    capacity: usize,
    count: *mut usize,
    fault: *mut aq_fault,
) -> aq_status {
    finish((|| {
        let exists = exists.ok_or(aq_status::NullPointer)?;
        // SAFETY: the caller's promise, for all three.
        let (aei, count, fault) =
            unsafe { (slice(aei, length)?, Out::new(count)?, Out::optional(fault)?) };
        if capacity > 0 {
            // SAFETY: the caller's promise; only null and alignment are looked at here.
            unsafe { Out::new(events)? };
        }
        let mut total = 0_usize;
        let reading = Reading::FreeBsd(Quirks::from_bits_retain(quirks));
        for event in event::plan(aei, reading) {
            let event = event.map_err(|error| report(error, fault.as_ref()))?;
            // SAFETY: the caller promises that the callback may be called with its context.
            let method_exists = |name: *const c_char| unsafe { exists(context, name) } != 0;
            let planned = planned(&event, max_pin, method_exists);
            if total < capacity {
                // SAFETY: the caller promises room for `capacity` elements, and `total` is below
                // that.
                unsafe { events.add(total).write(planned) };
            }
            total = total.saturating_add(1);
        }
        count.write(total);
        if total > capacity {
            Err(aq_status::ShortBuffer)
        } else {
            Ok(())
        }
    })())
}

/// Writes where the bytes are wrong, if the caller wants to know.
fn report(error: Error, fault: Option<&Out<'_, aq_fault>>) -> aq_status {
    if let Some(out) = fault {
        let kind = match error.fault {
            Fault::NoEndTag => aq_fault_kind::NoEndTag,
            Fault::PastBuffer { .. } => aq_fault_kind::PastBuffer,
            Fault::UnknownTag(_) => aq_fault_kind::UnknownTag,
            Fault::Length { .. } => aq_fault_kind::Length,
            Fault::Checksum(_) => aq_fault_kind::Checksum,
            Fault::Gpio(_) => aq_fault_kind::Gpio,
            _ => aq_fault_kind::Other,
        };
        out.write(aq_fault {
            offset: offset(error.offset),
            kind,
        });
    }
    aq_status::BadResource
}

/// An offset in a buffer. Resource templates are far shorter than 4 GiB; a longer one has its last
/// offsets cut.
fn offset(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

fn described(gpio: &GpioConnection<'_>, interrupt: Interrupt, pin: u16) -> aq_aei_pin {
    aq_aei_pin {
        descriptor: offset(gpio.offset),
        pin,
        debounce: gpio.debounce,
        edge: (interrupt.trigger == Trigger::Edge).into(),
        polarity: match interrupt.polarity {
            Polarity::ActiveHigh => 0,
            Polarity::ActiveLow => 1,
            Polarity::ActiveBoth => 2,
        },
        pull: match gpio.pull {
            Pull::Default => 0,
            Pull::Up => 1,
            Pull::Down => 2,
            Pull::None => 3,
        },
        wake: interrupt.wake.into(),
    }
}

fn planned(event: &Event, max_pin: u16, exists: impl Fn(*const c_char) -> bool) -> aq_event {
    let mut planned = aq_event {
        descriptor: offset(event.offset),
        pin_flags: event.flags.configuration().bits(),
        interrupt_mode: event.flags.interrupt().bits(),
        pin: event.pin.number,
        wake: event.wake.into(),
        method_takes_pin: 0,
        method: [0; 8],
        problem: aq_status::Ok,
    };
    if event.pin.check(max_pin).is_err() {
        planned.problem = aq_status::OutOfRange;
        return planned;
    }
    match event.method(|name| exists(string(name).as_ptr())) {
        Some(method) => {
            planned.method = string(method.name());
            planned.method_takes_pin = method.argument().is_some().into();
        }
        None => planned.problem = aq_status::NotFound,
    }
    planned
}

/// A name segment as a C string.
fn string(name: [u8; 4]) -> [c_char; 8] {
    let mut string = [0; 8];
    for (character, byte) in string.iter_mut().zip(name) {
        *character = byte as c_char;
    }
    string
}
