//! Linux's order (`drivers/gpio/gpio-pl061.c` with the generic edge and level flow handlers), as
//! the comparison: what it asks of the chip, not how its GPIO library is built.

use super::{Dispatch, RegisterAccess, Trigger, update};
use crate::regs::{GPIODIR, GPIOIBE, GPIOIC, GPIOIE, GPIOIEV, GPIOIS, GPIOMIS, Pin, Pins};

/// Linux's driver. It has no `set_config`, so a pull or a debounce never reaches it: whoever asks
/// is told "unsupported" and goes on, which is why EC2's pull-up does no harm there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Driver<R> {
    regs: R,
    requested: [Option<Trigger>; 8],
}

impl<R: RegisterAccess> Driver<R> {
    /// Probes: masks all pins; like FreeBSD, leaves `GPIOIC` alone.
    pub fn probe(mut regs: R) -> Self {
        regs.write8(GPIOIE, 0);
        Self {
            regs,
            requested: [None; 8],
        }
    }

    /// The registers, for whoever shares them with the driver.
    pub fn registers(&mut self) -> &mut R {
        &mut self.regs
    }

    /// Makes `pin` an input.
    pub fn direction_input(&mut self, pin: Pin) {
        update(&mut self.regs, GPIODIR, pin, false);
    }

    /// Requests the interrupt: sets the type, then unmasks with nothing cleared in between. The
    /// three type registers are read (`GPIOIEV`, `GPIOIS`, `GPIOIBE`) before any is written
    /// (`GPIOIS`, `GPIOIBE`, `GPIOIEV`); both-edge mode writes `GPIOIEV` back unchanged.
    pub fn request_irq(&mut self, pin: Pin, trigger: Trigger) {
        let with = |old: u8, set: bool| {
            if set {
                old | pin.bit()
            } else {
                old & !pin.bit()
            }
        };
        let iev = self.regs.read8(GPIOIEV);
        let is = self.regs.read8(GPIOIS);
        let ibe = self.regs.read8(GPIOIBE);
        let both = trigger == Trigger::EdgeBoth;
        self.regs.write8(GPIOIS, with(is, trigger.is_level()));
        self.regs.write8(GPIOIBE, with(ibe, both));
        let iev = if both {
            iev
        } else {
            with(iev, trigger.is_rising_or_high())
        };
        self.regs.write8(GPIOIEV, iev);
        if let Some(slot) = self.requested.get_mut(usize::from(pin.number())) {
            *slot = Some(trigger);
        }
        self.unmask(pin);
    }

    /// The chained handler: reads `GPIOMIS` once. An edge is acknowledged and stays unmasked while
    /// its thread runs, so the next edge latches; a level is masked, then acknowledged.
    pub fn handle(&mut self) -> Dispatch {
        let mut dispatch = Dispatch {
            run: Pins(0),
            spurious: Pins(0),
        };
        for pin in Pins(self.regs.read8(GPIOMIS)) {
            match self.trigger(pin) {
                None => {
                    dispatch.spurious.0 |= pin.bit();
                    continue;
                }
                Some(trigger) if trigger.is_level() => update(&mut self.regs, GPIOIE, pin, false),
                Some(_) => {}
            }
            self.regs.write8(GPIOIC, pin.bit());
            dispatch.run.0 |= pin.bit();
        }
        dispatch
    }

    /// After the one-shot thread of `pin` ran: a level is unmasked, an edge never was masked.
    pub fn thread_done(&mut self, pin: Pin) {
        if self.trigger(pin).is_some_and(Trigger::is_level) {
            self.unmask(pin);
        }
    }

    /// The mode that `pin` was requested with.
    pub fn trigger(&self, pin: Pin) -> Option<Trigger> {
        self.requested
            .get(usize::from(pin.number()))
            .copied()
            .flatten()
    }

    fn unmask(&mut self, pin: Pin) {
        update(&mut self.regs, GPIOIE, pin, true);
    }
}
