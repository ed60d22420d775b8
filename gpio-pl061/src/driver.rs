//! What an operating system does with a PL061, in FreeBSD's order (`sys/dev/gpio/pl061.c`,
//! `sys/kern/subr_intr.c`); [`linux`] is the other policy.
//!
//! The caller owns locking, threads and dispatch: the driver only decides which register is read or
//! written, when, and with what. FreeBSD holds a spin lock around each read-modify-write.

pub mod linux;
mod trigger;

use crate::device::Pl061;
use crate::regs::{GPIODIR, GPIOIBE, GPIOIC, GPIOIE, GPIOIEV, GPIOIS, GPIOMIS, Pin, Pins, Width};
pub use acpi_quirks::event::PinFlags;
pub use trigger::Trigger;

/// What a PL061 pin can do: input, output, five interrupt modes; no pulls. FreeBSD's 0x1F0003.
pub const PIN_CAPS: PinFlags = PinFlags::INTR_MASK
    .union(PinFlags::INPUT)
    .union(PinFlags::OUTPUT);

/// Access to the registers of one controller, a byte at a time as all drivers of it do. The offsets
/// are those of [`crate::regs`]. Takes `&mut self` so that an implementation may be volatile MMIO,
/// a model, a recorder or a pair of callbacks.
pub trait RegisterAccess {
    /// Reads the register at `offset` bytes from the controller's base.
    fn read8(&mut self, offset: u16) -> u8;
    /// Writes the register at `offset` bytes from the controller's base.
    fn write8(&mut self, offset: u16, value: u8);
}

impl<R: RegisterAccess + ?Sized> RegisterAccess for &mut R {
    fn read8(&mut self, offset: u16) -> u8 {
        (**self).read8(offset)
    }

    fn write8(&mut self, offset: u16, value: u8) {
        (**self).write8(offset, value);
    }
}

/// The device model as registers; an offset outside the page reads 0 and ignores writes.
impl RegisterAccess for Pl061 {
    fn read8(&mut self, offset: u16) -> u8 {
        self.read(offset.into(), Width::Byte).unwrap_or(0) as u8
    }

    fn write8(&mut self, offset: u16, value: u8) {
        let _ = self.write(offset.into(), Width::Byte, value.into());
    }
}

/// Sets or clears the bit of `pin` by read-modify-write.
fn update(regs: &mut impl RegisterAccess, offset: u16, pin: Pin, set: bool) {
    let old = regs.read8(offset);
    regs.write8(
        offset,
        if set {
            old | pin.bit()
        } else {
            old & !pin.bit()
        },
    );
}

/// Why a pin was not configured. FreeBSD's driver says `EINVAL` to all of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The firmware (or whoever chose the flags) wants a pull resistor; the chip has none.
    #[error("pin {pin}: a pull resistor was asked for ({flags}), and a PL061 has none")]
    PullUnsupported {
        /// The pin.
        pin: Pin,
        /// All the flags that were asked for.
        flags: PinFlags,
    },
    /// A flag outside [`PIN_CAPS`] that is not a pull.
    #[error("pin {pin}: flags outside the pin's capabilities ({flags})")]
    FlagsUnsupported {
        /// The pin.
        pin: Pin,
        /// All the flags that were asked for.
        flags: PinFlags,
    },
    /// A pin cannot be input and output at once.
    #[error("pin {pin}: both input and output were asked for")]
    InputAndOutput {
        /// The pin.
        pin: Pin,
    },
    /// The pin already interrupts in another mode.
    #[error("pin {pin}: already set up as {configured:?}, cannot become {requested:?}")]
    TriggerConflict {
        /// The pin.
        pin: Pin,
        /// The mode it has.
        configured: Trigger,
        /// The mode that was asked for.
        requested: Trigger,
    },
}

impl Error {
    /// The errno that FreeBSD's driver returns: always `EINVAL`.
    pub const fn errno(self) -> i32 {
        22
    }
}

/// When a latched edge is acknowledged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// FreeBSD's: `GPIOIC` is written only after the interrupt thread ran. An edge latched before
    /// [`Driver::enable`] fires at once, and one that arrives while the thread runs is lost.
    #[default]
    FreeBsd,
    /// Haiku's and OpenBSD's: mask, configure, `GPIOIC`, enable; an edge is acknowledged before its
    /// thread is scheduled, so that the next one latches.
    ClearFirst,
}

/// What the interrupt filter found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dispatch {
    /// Pins whose thread must run; they are masked until [`Driver::ack_and_unmask`].
    pub run: Pins,
    /// Pins that interrupted although nobody set them up: FreeBSD prints "spurious interrupt" and
    /// leaves them unmasked.
    pub spurious: Pins,
}

/// FreeBSD's driver.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Driver<R> {
    regs: R,
    order: Order,
    triggers: [Option<Trigger>; 8],
}

impl<R: RegisterAccess> Driver<R> {
    /// Attaches: masks all pins. It does not write `GPIOIC`, so whatever is latched stays latched.
    pub fn attach(regs: R) -> Self {
        Self::attach_with(regs, Order::FreeBsd)
    }

    /// [`Driver::attach`] with a choice of [`Order`].
    pub fn attach_with(mut regs: R, order: Order) -> Self {
        regs.write8(GPIOIE, 0);
        Self {
            regs,
            order,
            triggers: [None; 8],
        }
    }

    /// The driver of a controller that is attached already, from what [`Driver::order`] and
    /// [`Driver::triggers`] said; touches no register.
    pub fn resume(regs: R, order: Order, triggers: [Option<Trigger>; 8]) -> Self {
        Self {
            regs,
            order,
            triggers,
        }
    }

    /// When this driver acknowledges.
    pub fn order(&self) -> Order {
        self.order
    }

    /// The modes that the pins were set up with.
    pub fn triggers(&self) -> [Option<Trigger>; 8] {
        self.triggers
    }

    /// The registers, for whoever shares them with the driver.
    pub fn registers(&mut self) -> &mut R {
        &mut self.regs
    }

    /// Highest pin number, FreeBSD's `GPIO_PIN_MAX`.
    pub fn pin_max(&self) -> u16 {
        Pin::MAX
    }

    /// What a pin can do, FreeBSD's `GPIO_PIN_GETCAPS`: 0x1F0003 for every pin.
    pub fn pin_caps(&self, _pin: Pin) -> PinFlags {
        PIN_CAPS
    }

    /// FreeBSD's `GPIO_PIN_SETFLAGS`: sets the direction. No flag at all means input too.
    ///
    /// # Errors
    /// In this order: [`Error::PullUnsupported`] and [`Error::FlagsUnsupported`] for anything
    /// outside the capabilities, [`Error::InputAndOutput`]. No register was touched then.
    pub fn set_flags(&mut self, pin: Pin, flags: PinFlags) -> Result<(), Error> {
        if !PIN_CAPS.contains(flags) {
            return Err(if flags.intersects(PinFlags::PULLUP | PinFlags::PULLDOWN) {
                Error::PullUnsupported { pin, flags }
            } else {
                Error::FlagsUnsupported { pin, flags }
            });
        }
        if flags.contains(PinFlags::INPUT | PinFlags::OUTPUT) {
            return Err(Error::InputAndOutput { pin });
        }
        update(
            &mut self.regs,
            GPIODIR,
            pin,
            flags.contains(PinFlags::OUTPUT),
        );
        Ok(())
    }

    /// FreeBSD's `PIC_SETUP_INTR`: writes the mode of `pin`, one read-modify-write per register.
    ///
    /// # Errors
    /// [`Error::TriggerConflict`]: the pin has a handler with another mode. A second handler with
    /// the same mode is welcome and writes nothing new.
    pub fn setup_intr(&mut self, pin: Pin, trigger: Trigger) -> Result<(), Error> {
        if let Some(configured) = self.trigger(pin)
            && configured != trigger
        {
            return Err(Error::TriggerConflict {
                pin,
                configured,
                requested: trigger,
            });
        }
        let both = trigger == Trigger::EdgeBoth;
        update(&mut self.regs, GPIOIBE, pin, both);
        update(&mut self.regs, GPIOIS, pin, trigger.is_level());
        if !both {
            update(&mut self.regs, GPIOIEV, pin, trigger.is_rising_or_high());
        }
        if let Some(slot) = self.triggers.get_mut(usize::from(pin.number())) {
            *slot = Some(trigger);
        }
        Ok(())
    }

    /// FreeBSD's `PIC_ENABLE_INTR`, after the first handler was set up: unmasks `pin`.
    /// [`Order::ClearFirst`] clears its latch first.
    pub fn enable(&mut self, pin: Pin) {
        if self.order == Order::ClearFirst {
            self.regs.write8(GPIOIC, pin.bit());
        }
        update(&mut self.regs, GPIOIE, pin, true);
    }

    /// FreeBSD's `PIC_DISABLE_INTR`: masks `pin`. Edges go on latching in `GPIORIS`.
    pub fn mask(&mut self, pin: Pin) {
        update(&mut self.regs, GPIOIE, pin, false);
    }

    /// The parent interrupt's filter: reads `GPIOMIS` once, then for each pin, lowest first, masks
    /// it (FreeBSD's `PIC_PRE_ITHREAD`) and hands it to its thread. `GPIOMIS` is not read again: a
    /// pin that comes up meanwhile raises the parent interrupt again.
    pub fn filter(&mut self) -> Dispatch {
        let mut dispatch = Dispatch {
            run: Pins(0),
            spurious: Pins(0),
        };
        for pin in Pins(self.regs.read8(GPIOMIS)) {
            let Some(trigger) = self.trigger(pin) else {
                dispatch.spurious.0 |= pin.bit();
                continue;
            };
            self.mask(pin);
            if self.order == Order::ClearFirst && !trigger.is_level() {
                self.regs.write8(GPIOIC, pin.bit());
            }
            dispatch.run.0 |= pin.bit();
        }
        dispatch
    }

    /// After the thread of `pin` ran, FreeBSD's `PIC_POST_ITHREAD`: writes `GPIOIC`, **then**
    /// unmasks, edge and level alike. What latched since the filter ran is erased here: the lost
    /// press. [`Order::ClearFirst`] acknowledged its edges already and only unmasks them.
    pub fn ack_and_unmask(&mut self, pin: Pin) {
        let acknowledged = self.order == Order::ClearFirst
            && self.trigger(pin).is_some_and(|trigger| !trigger.is_level());
        if !acknowledged {
            self.regs.write8(GPIOIC, pin.bit());
        }
        update(&mut self.regs, GPIOIE, pin, true);
    }

    /// The mode that `pin` was set up with.
    pub fn trigger(&self, pin: Pin) -> Option<Trigger> {
        self.triggers
            .get(usize::from(pin.number()))
            .copied()
            .flatten()
    }
}
