//! The OS's half of a native PCIe slot: FreeBSD's pcib(4) hot-plug state machine (FreeBSD
//! sys/dev/pci/pci_pci.c), free of any bus, lock or clock. It runs against [`pcie::Port`](crate::pcie::Port)
//! in a [`World`](crate::World), and as it is against a real root port.
//!
//! Whoever drives it reads the registers, carries out the [`Output`]s in order, and feeds timers back.
//!
//! Assumptions, not verified in the sources: that a command which would not change slot control is not
//! written, that a link found active when its timer expires counts as active from then on, and that a pause
//! of length 0 after the button is a timer that expires in the same instant.

use crate::pcie::{
    ABP, AIC, AIC_OFF, CAP_AIP, CAP_APB, CAP_MRLSP, CAP_NCCS, CAP_PCP, CAP_PIP, CC, CCIE, DLLSC,
    DLLSCE, HPIE, MRLSC, MRLSS, PCC, PDC, PDS, PFD, PIC, PIC_BLINK, PIC_OFF, PIC_ON,
};

/// How long a command may take, µs.
pub const COMMAND_US: u64 = 1_000_000;
/// How long a link may take to become active, µs.
pub const DATA_LINK_US: u64 = 1_000_000;

/// When the slot's power goes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PowerOff {
    /// Before the drivers are detached (FreeBSD).
    BeforeDetach,
    /// After it (Linux).
    AfterDetach,
}

/// What does not change while the slot is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    /// Slot capabilities register.
    pub slot_cap: u32,
    /// Pause between the attention button and the power-off, µs (`hw.pci.pcie_hp_detach_timeout`).
    pub detach_timeout_us: u64,
    /// When the power goes off.
    pub power_off: PowerOff,
}

/// A timer of the slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PortTimer {
    /// The pause after the attention button.
    Attention,
    /// Command completed is awaited.
    Command,
    /// The active link is awaited.
    DataLink,
}

/// What the machine wants done, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Output {
    /// Write slot status.
    WriteStatus(u16),
    /// Write slot control.
    WriteControl(u16),
    /// Call [`Pcib::timer`] after this many µs.
    StartTimer(PortTimer, u64),
    /// Forget the timer.
    CancelTimer(PortTimer),
    /// Run the task: compare [`Pcib::present`] with [`Pcib::child_bus`], add or delete the child bus, and
    /// report the result to [`Pcib::set_child_bus`].
    Enqueue,
    /// The attention button started a detach (false), or cancelled one (true).
    AttentionButton {
        /// It cancelled.
        cancelled: bool,
    },
    /// This timer expired and that is an error: command or link.
    TimedOut(PortTimer),
}

/// One slot, as its driver knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pcib {
    control: u16,
    status: u16,
    link_active: bool,
    detach_pending: bool,
    detaching: bool,
    command_pending: bool,
    link_pending: bool,
    child_bus: bool,
}

impl Pcib {
    /// Takes a slot over, given what its registers read: enables the interrupts that the slot can raise,
    /// clears old events, and sets power and indicators to what is there.
    pub fn attach(
        settings: &Settings,
        control: u16,
        status: u16,
        link_active: bool,
        out: &mut dyn FnMut(Output),
    ) -> Pcib {
        let mut pcib = Pcib {
            control,
            status,
            link_active,
            ..Pcib::default()
        };
        out(Output::WriteStatus(status));
        pcib.child_bus = pcib.present(settings);
        let has = |capability: u32, enable: u16| {
            if settings.slot_cap & capability != 0 {
                enable
            } else {
                0
            }
        };
        // The enables of these events are in the events' own places.
        let mut value = DLLSCE | HPIE | PDC | has(CAP_APB, ABP) | has(CAP_PCP, PFD);
        value |= has(CAP_MRLSP, MRLSC) | has(CAP_AIP, AIC_OFF);
        if settings.slot_cap & CAP_NCCS == 0 {
            value |= CCIE;
        }
        let mask = DLLSCE | HPIE | PDC | ABP | PFD | MRLSC | CCIE | has(CAP_AIP, AIC);
        pcib.update(settings, value, mask, false, out);
        pcib
    }

    /// Whether the slot counts as holding a card.
    #[must_use]
    pub const fn inserted(&self, settings: &Settings) -> bool {
        let fault = settings.slot_cap & CAP_PCP != 0 && self.status & PFD != 0;
        let open = settings.slot_cap & CAP_MRLSP != 0 && self.status & MRLSS != 0;
        !self.detaching && self.status & PDS != 0 && !fault && !open
    }

    /// Whether devices behind the slot can be reached. When not, config reads through the bridge give all
    /// ones, writes are dropped, and `bus_child_present` is 0.
    #[must_use]
    pub const fn present(&self, settings: &Settings) -> bool {
        self.inserted(settings) && self.link_active
    }

    /// Whether there is a child bus.
    #[must_use]
    pub const fn child_bus(&self) -> bool {
        self.child_bus
    }

    /// Whether this timer runs.
    #[must_use]
    pub const fn armed(&self, timer: PortTimer) -> bool {
        match timer {
            PortTimer::Attention => self.detach_pending,
            PortTimer::Command => self.command_pending,
            PortTimer::DataLink => self.link_pending,
        }
    }

    /// The interrupt handler, given what slot status and link status read. What it does first is to write
    /// the status back.
    pub fn interrupt(
        &mut self,
        settings: &Settings,
        status: u16,
        link_active: bool,
        out: &mut dyn FnMut(Output),
    ) {
        let before = core::mem::replace(&mut self.status, status);
        out(Output::WriteStatus(status));
        if status & ABP != 0 {
            self.attention(settings, before, out);
        }
        if status & CC != 0 && core::mem::take(&mut self.command_pending) {
            out(Output::CancelTimer(PortTimer::Command));
        }
        if status & DLLSC != 0 {
            self.link_active = link_active;
        }
        self.update(settings, 0, 0, true, out);
    }

    /// A press while a detach is pending cancels it. Otherwise it starts one, if a card was in already: a
    /// press that comes with a new card is no request.
    fn attention(&mut self, settings: &Settings, before: u16, out: &mut dyn FnMut(Output)) {
        if core::mem::take(&mut self.detach_pending) {
            out(Output::CancelTimer(PortTimer::Attention));
            out(Output::AttentionButton { cancelled: true });
        } else if before & PDS != 0 {
            self.detach_pending = true;
            out(Output::AttentionButton { cancelled: false });
            out(Output::StartTimer(
                PortTimer::Attention,
                settings.detach_timeout_us,
            ));
        }
    }

    /// A timer expired; `link_active` is what link status reads now. Returns false when it was not running.
    pub fn timer(
        &mut self,
        settings: &Settings,
        timer: PortTimer,
        link_active: bool,
        out: &mut dyn FnMut(Output),
    ) -> bool {
        if !self.armed(timer) {
            return false;
        }
        match timer {
            PortTimer::Attention => {
                self.detach_pending = false;
                self.detaching = true;
            }
            PortTimer::Command => {
                self.command_pending = false;
                out(Output::TimedOut(timer));
            }
            PortTimer::DataLink => {
                self.link_pending = false;
                self.link_active = link_active;
                if !link_active {
                    out(Output::TimedOut(timer));
                    self.detaching = true;
                }
            }
        }
        self.update(settings, 0, 0, true, out);
        true
    }

    /// The task's result. With [`PowerOff::AfterDetach`] the power follows.
    pub fn set_child_bus(
        &mut self,
        settings: &Settings,
        child_bus: bool,
        out: &mut dyn FnMut(Output),
    ) {
        self.child_bus = child_bus;
        if settings.power_off == PowerOff::AfterDetach {
            self.update(settings, 0, 0, false, out);
        }
    }

    /// `pcib_pcie_hotplug_update`: power, indicators, then the link's timer, then the task.
    fn update(
        &mut self,
        settings: &Settings,
        value: u16,
        mask: u16,
        enqueue: bool,
        out: &mut dyn FnMut(Output),
    ) {
        let (mut value, mut mask) = (value, mask);
        // Only a presence change to "empty" ends a detach. The pause after the button is not ended by it.
        if self.status & (PDC | PDS) == PDC {
            self.detaching = false;
        }
        let inserted = self.inserted(settings);
        let powered = inserted || settings.power_off == PowerOff::AfterDetach && self.child_bus;
        if settings.slot_cap & CAP_PIP != 0 {
            mask |= PIC;
            value |= match (self.detach_pending, powered) {
                (true, _) => PIC_BLINK,
                (false, true) => PIC_ON,
                (false, false) => PIC_OFF,
            };
        }
        if settings.slot_cap & CAP_PCP != 0 {
            mask |= PCC;
            value |= if powered { 0 } else { PCC };
        }
        self.command(settings, value, mask, out);
        self.await_link(inserted, out);
        if enqueue && self.present(settings) != self.child_bus {
            out(Output::Enqueue);
        }
    }

    /// `pcib_pcie_hotplug_command`: dropped while another is pending.
    fn command(&mut self, settings: &Settings, value: u16, mask: u16, out: &mut dyn FnMut(Output)) {
        let new = (self.control & !mask) | value;
        if self.command_pending || new == self.control {
            return;
        }
        self.control = new;
        out(Output::WriteControl(new));
        if settings.slot_cap & CAP_NCCS == 0 && new & CCIE != 0 {
            self.command_pending = true;
            out(Output::StartTimer(PortTimer::Command, COMMAND_US));
        }
    }

    fn await_link(&mut self, inserted: bool, out: &mut dyn FnMut(Output)) {
        let wanted = inserted && !self.link_active;
        if wanted && !self.link_pending && self.status & (PDC | MRLSC) != 0 {
            self.link_pending = true;
            out(Output::StartTimer(PortTimer::DataLink, DATA_LINK_US));
        } else if !wanted && core::mem::take(&mut self.link_pending) {
            out(Output::CancelTimer(PortTimer::DataLink));
        }
    }
}
