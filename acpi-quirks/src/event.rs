//! From an `_AEI` to what must be set up: for each pin, the flags after quirks and the methods to
//! look for (ACPI 6.5 §5.6.5; FreeBSD `sys/dev/gpio/acpi_gpiobus.c`, `gpioaei.c`; Linux
//! `drivers/gpio/gpiolib-acpi-core.c`).

use core::fmt;

pub use crate::pin_flags::PinFlags;
use crate::quirks::Quirks;
use crate::resource::gpio::{GpioConnection, Interrupt, PinEntry, Polarity, Pull, Trigger};
use crate::resource::{Error, Resource, Resources};

/// Whose reading of `_AEI` to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// All pins of each descriptor; pulls are asked for, less what [`Quirks::ACPI_Q_AEI_NOPULL`]
    /// takes away (the pull-**up** only: a pull-down is still asked for, and still refused).
    FreeBsd(Quirks),
    /// The first pin of each descriptor; pulls are never asked for. There is no such quirk.
    Linux,
}

/// One pin to set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// Offset of the descriptor in the `_AEI` buffer.
    pub offset: usize,
    /// The pin, and where it stands.
    pub pin: PinEntry,
    /// What the descriptor says of pull resistors, whether or not it is asked for.
    pub pull: Pull,
    /// Direction, pulls and interrupt mode.
    pub flags: PinFlags,
    /// The descriptor says that the pin can wake the system.
    pub wake: bool,
    edge: bool,
}

/// A method that handles an event, in the scope of the GPIO controller (ACPI 6.5 §5.6.5), of the
/// generic event device (§5.6.9) or of `\_GPE` (§5.6.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventMethod {
    /// `_Exx`: edge, pin xx; evaluated without arguments.
    Edge(u8),
    /// `_Lxx`: level, pin xx; evaluated without arguments.
    Level(u8),
    /// `_EVT`: evaluated with the pin, or the interrupt of a generic event device, as its argument.
    Evt(u32),
}

impl EventMethod {
    /// The name segment: two upper-case hexadecimal digits, as `_E03`, `_L0A`; or `_EVT`.
    pub fn name(self) -> [u8; 4] {
        let numbered = |letter: u8, pin: u8| {
            let digit = |nibble: u8| {
                if nibble < 10 {
                    b'0' + nibble
                } else {
                    b'A' + (nibble - 10)
                }
            };
            [b'_', letter, digit(pin >> 4), digit(pin & 0x0f)]
        };
        match self {
            Self::Edge(pin) => numbered(b'E', pin),
            Self::Level(pin) => numbered(b'L', pin),
            Self::Evt(_) => *b"_EVT",
        }
    }

    /// The one argument to evaluate it with, if it takes one.
    pub fn argument(self) -> Option<u64> {
        match self {
            Self::Edge(_) | Self::Level(_) => None,
            Self::Evt(pin) => Some(pin.into()),
        }
    }
}

impl fmt::Display for EventMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name()
            .iter()
            .try_for_each(|&byte| fmt::Write::write_char(f, byte.into()))
    }
}

impl Event {
    /// The methods to look for, in order: `_Exx` or `_Lxx` for pins up to 255, then `_EVT`.
    ///
    /// The specification leaves pin 255 open: §5.6.5.1 sends pins *above* 255 to `_EVT`, §5.6.5.3
    /// lets `_Exx` take precedence for pins *below* 255. FreeBSD and Linux both count 255 among the
    /// numbered ones, and so does this; by the other reading `_EFF` would never be called.
    pub fn candidates(&self) -> impl Iterator<Item = EventMethod> + use<> {
        let pin = self.pin.number;
        let numbered = if self.edge {
            EventMethod::Edge
        } else {
            EventMethod::Level
        };
        u8::try_from(pin)
            .ok()
            .map(numbered)
            .into_iter()
            .chain([EventMethod::Evt(pin.into())])
    }

    /// The first candidate that `exists` in the controller's scope; `None` is FreeBSD's "AEI Device
    /// type is unknown".
    pub fn method(&self, mut exists: impl FnMut([u8; 4]) -> bool) -> Option<EventMethod> {
        self.candidates().find(|method| exists(method.name()))
    }
}

/// The events of an `_AEI` buffer. Descriptors that are not GPIO interrupts are passed over, as both
/// systems do. The first error is the last item: ACPICA converts a buffer as a whole.
pub fn plan(aei: &[u8], reading: Reading) -> Plan<'_> {
    Plan {
        resources: Resources::new(aei),
        reading,
        current: None,
        failed: false,
    }
}

/// The iterator that [`plan`] returns.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    resources: Resources<'a>,
    reading: Reading,
    /// The descriptor whose pins are being given, and how many were.
    current: Option<(GpioConnection<'a>, Interrupt, usize)>,
    failed: bool,
}

impl Iterator for Plan<'_> {
    type Item = Result<Event, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(event) = self.next_pin() {
                return Some(Ok(event));
            }
            match self.next_descriptor()? {
                Ok(()) => {}
                Err(error) => {
                    self.failed = true;
                    return Some(Err(error));
                }
            }
        }
    }
}

impl Plan<'_> {
    fn next_pin(&mut self) -> Option<Event> {
        let (gpio, interrupt, given) = self.current.as_mut()?;
        let pin = gpio.pin(*given);
        let wanted = self.reading != Reading::Linux || *given == 0;
        let Some(pin) = pin.filter(|_| wanted) else {
            self.current = None;
            return None;
        };
        *given = given.saturating_add(1);
        let flags = flags(gpio.pull, *interrupt, self.reading);
        let edge = match self.reading {
            Reading::FreeBsd(_) => flags.intersects(PinFlags::INTR_EDGE_MASK),
            Reading::Linux => interrupt.trigger == Trigger::Edge,
        };
        Some(Event {
            offset: gpio.offset,
            pin,
            pull: gpio.pull,
            flags,
            wake: interrupt.wake,
            edge,
        })
    }

    /// Takes up the next GPIO interrupt, or says that something else was passed over.
    fn next_descriptor(&mut self) -> Option<Result<(), Error>> {
        if self.failed {
            return None;
        }
        let resource = self
            .resources
            .next()?
            .and_then(|descriptor| descriptor.decode());
        Some(resource.map(|resource| {
            if let Resource::Gpio(gpio) = resource
                && let Ok(interrupt) = gpio.interrupt()
            {
                self.current = Some((gpio, interrupt, 0));
            }
        }))
    }
}

/// FreeBSD's conversion of a descriptor to pin flags, quirk applied; or Linux's line request.
fn flags(pull: Pull, interrupt: Interrupt, reading: Reading) -> PinFlags {
    let mode = match (interrupt.trigger, interrupt.polarity) {
        (Trigger::Level, Polarity::ActiveHigh) => PinFlags::INTR_LEVEL_HIGH,
        (Trigger::Level, Polarity::ActiveLow) => PinFlags::INTR_LEVEL_LOW,
        (Trigger::Edge, Polarity::ActiveHigh) => PinFlags::INTR_EDGE_RISING,
        (Trigger::Edge, Polarity::ActiveLow) => PinFlags::INTR_EDGE_FALLING,
        (Trigger::Edge, Polarity::ActiveBoth) => PinFlags::INTR_EDGE_BOTH,
        // The specification has no level that is both; each system makes its own of it.
        (Trigger::Level, Polarity::ActiveBoth) => match reading {
            Reading::FreeBsd(_) => PinFlags::INTR_EDGE_BOTH,
            Reading::Linux => PinFlags::INTR_LEVEL_LOW,
        },
    };
    let Reading::FreeBsd(quirks) = reading else {
        return PinFlags::INPUT | mode;
    };
    let pull = match pull {
        Pull::Up if quirks.contains(Quirks::ACPI_Q_AEI_NOPULL) => PinFlags::empty(),
        Pull::Up => PinFlags::PULLUP,
        Pull::Down => PinFlags::PULLDOWN,
        Pull::Default | Pull::None => PinFlags::empty(),
    };
    PinFlags::INPUT | mode | pull
}
