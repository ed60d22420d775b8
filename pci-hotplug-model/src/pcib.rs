//! The OS's half of a native PCIe slot: FreeBSD's pcib(4) hot-plug state machine (FreeBSD
//! sys/dev/pci/pci_pci.c), free of any bus, lock or clock. It runs against [`pcie::Port`](crate::pcie::Port)
//! in a [`World`](crate::World), and as it is against a real root port.
//!
//! Whoever drives it reads the registers, carries out the [`Output`]s in order, and feeds timers back.
//!
//! Slot control is remembered, where FreeBSD reads it before each write: bits that a port does not keep are written
//! again. An assumption, not verified in the source: that a pause of length 0 after the button is a timer that
//! expires in the same instant.

use crate::pcie::{
    ABP, AIC, AIC_OFF, CAP_AIP, CAP_APB, CAP_EIP, CAP_HPC, CAP_MRLSP, CAP_NCCS, CAP_PCP, CAP_PIP,
    CC, CCIE, DLLSC, DLLSCE, EIC, EIS, EVENTS, FLAGS_SLOT, HPIE, LINK_CAP_DL_ACTIVE,
    LINK_STATUS_DL_ACTIVE, MRLSC, MRLSS, PCC, PDC, PDS, PFD, PIC, PIC_BLINK, PIC_OFF, PIC_ON,
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
    /// What the power indicator shows in the pause after the button.
    pub indicator: Indicator,
    /// What follows when the link's timer expires and the link is up.
    pub link_timeout: LinkTimeout,
    /// The electromechanical interlock is engaged while a card is in (`hw.pci.enable_pcie_ei`, default 0).
    pub interlock: bool,
}

impl Settings {
    /// FreeBSD's, for a slot with these capabilities.
    #[must_use]
    pub const fn freebsd(slot_cap: u32) -> Settings {
        Settings {
            slot_cap,
            detach_timeout_us: 5_000_000,
            power_off: PowerOff::BeforeDetach,
            indicator: Indicator::Inserted,
            link_timeout: LinkTimeout::Interrupt,
            interlock: false,
        }
    }

    /// Linux's (drivers/pci/hotplug/pciehp_ctrl.c), for a slot with these capabilities.
    #[must_use]
    pub const fn linux(slot_cap: u32) -> Settings {
        Settings {
            power_off: PowerOff::AfterDetach,
            indicator: Indicator::Blinks,
            link_timeout: LinkTimeout::Reread,
            ..Settings::freebsd(slot_cap)
        }
    }
}

/// What the power indicator shows in the pause after the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Indicator {
    /// It stays on as long as a card counts as inserted, pause or not, and blinks only in the pause of a card
    /// that does not (FreeBSD `pcib_pcie_hotplug_update`).
    Inserted,
    /// It blinks (Linux, and what PCI Express Base §6.7.1.1.2 asks for).
    Blinks,
}

/// What follows when the link's timer expires and the link is up, though no event has said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkTimeout {
    /// The interrupt handler runs once more, which reads link status only if slot status has [`DLLSC`]: on a
    /// port that never sets it the link never counts as active (FreeBSD `pcib_pcie_dll_timeout`).
    Interrupt,
    /// The link counts as active from now on (Linux reads link status by itself).
    Reread,
}

/// Whether FreeBSD drives this slot at all (`pcib_probe_hotplug`): a slot that is hot-plug capable, a port
/// that reports its link, and no latch that claims to be open while the link is active, for such a latch does
/// not exist. That the firmware must agree (`_OSC`) is for the caller.
#[must_use]
pub const fn eligible(flags: u16, link_cap: u32, slot_cap: u32, link: u16, status: u16) -> bool {
    let fake_latch =
        slot_cap & CAP_MRLSP != 0 && status & MRLSS != 0 && link & LINK_STATUS_DL_ACTIVE != 0;
    flags & FLAGS_SLOT != 0
        && slot_cap & CAP_HPC != 0
        && link_cap & LINK_CAP_DL_ACTIVE != 0
        && !fake_latch
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
            // It reads the register again after the write.
            status: status & !EVENTS,
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

    /// A timer expired; `status` and `link_active` are what slot and link status read now. Returns false when
    /// it was not running.
    pub fn timer(
        &mut self,
        settings: &Settings,
        timer: PortTimer,
        status: u16,
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
                self.update(settings, 0, 0, true, out);
            }
            // Its interrupt was missed: the handler makes up for it.
            PortTimer::Command if status & CC != 0 => {
                self.interrupt(settings, status, link_active, out);
            }
            // What the slot should now be told is not said until the next event.
            PortTimer::Command => {
                self.command_pending = false;
                out(Output::TimedOut(timer));
            }
            PortTimer::DataLink => {
                self.link_pending = false;
                self.link_timeout(settings, status, link_active, out);
            }
        }
        true
    }

    fn link_timeout(
        &mut self,
        settings: &Settings,
        status: u16,
        link_active: bool,
        out: &mut dyn FnMut(Output),
    ) {
        if !link_active {
            out(Output::TimedOut(PortTimer::DataLink));
            self.detaching = true;
            self.update(settings, 0, 0, true, out);
        } else if !self.link_active {
            self.link_active = settings.link_timeout == LinkTimeout::Reread;
            self.interrupt(settings, status, link_active, out);
        }
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

    /// `pcib_pcie_hotplug_update`: power, indicators and interlock, then the link's timer, then the task.
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
            let blinks = match settings.indicator {
                Indicator::Inserted => self.detach_pending && !powered,
                Indicator::Blinks => self.detach_pending,
            };
            value |= match (blinks, powered) {
                (true, _) => PIC_BLINK,
                (false, true) => PIC_ON,
                (false, false) => PIC_OFF,
            };
        }
        if settings.slot_cap & CAP_PCP != 0 {
            mask |= PCC;
            value |= if powered { 0 } else { PCC };
        }
        // The register reads 0 there, and each 1 turns the interlock over.
        let engaged = self.status & EIS != 0;
        if settings.slot_cap & CAP_EIP != 0 && settings.interlock && inserted != engaged {
            value |= EIC;
        }
        self.command(settings, value, mask, out);
        self.await_link(inserted, out);
        if enqueue && self.present(settings) != self.child_bus {
            out(Output::Enqueue);
        }
    }

    /// `pcib_pcie_hotplug_command`: dropped while another is pending, and not written when nothing changes. One
    /// is pending only if the interrupt on completion was enabled before it, too.
    fn command(&mut self, settings: &Settings, value: u16, mask: u16, out: &mut dyn FnMut(Output)) {
        let new = (self.control & !mask) | value;
        if self.command_pending || new == self.control {
            return;
        }
        let old = core::mem::replace(&mut self.control, new & !EIC);
        out(Output::WriteControl(new));
        if settings.slot_cap & CAP_NCCS == 0 && old & new & CCIE != 0 {
            self.command_pending = true;
            out(Output::StartTimer(PortTimer::Command, COMMAND_US));
        }
    }

    /// The timer starts anew with each such event, and only an active link stops it: not the card's leaving.
    fn await_link(&mut self, inserted: bool, out: &mut dyn FnMut(Output)) {
        let stops = self.link_active;
        let starts = inserted && !stops && self.status & (PDC | MRLSC) != 0;
        if (starts || stops) && core::mem::take(&mut self.link_pending) {
            out(Output::CancelTimer(PortTimer::DataLink));
        }
        if starts {
            self.link_pending = true;
            out(Output::StartTimer(PortTimer::DataLink, DATA_LINK_US));
        }
    }
}
