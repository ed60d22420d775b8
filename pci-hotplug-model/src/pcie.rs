//! A native PCIe hot-plug slot: the slot control and slot status registers of a root port, as the
//! specification has them (PCI Express Base §7.5.3.10, §7.5.3.11), and as QEMU's `pcie-root-port` and
//! crosvm's implement them (measured on QEMU 7.2; crosvm `pcie_port.rs`).
//!
//! Not modelled of crosvm: that it completes a request towards the host only at the next status write, and
//! that a port in D3 turns hot-plug events into a PME.

/// Slot status: attention button pressed.
pub const ABP: u16 = 0x0001;
/// Slot status: power fault detected.
pub const PFD: u16 = 0x0002;
/// Slot status: MRL sensor changed.
pub const MRLSC: u16 = 0x0004;
/// Slot status: presence detect changed.
pub const PDC: u16 = 0x0008;
/// Slot status: command completed.
pub const CC: u16 = 0x0010;
/// Slot status: MRL sensor state, 1 = open.
pub const MRLSS: u16 = 0x0020;
/// Slot status: presence detect state, 1 = something is there.
pub const PDS: u16 = 0x0040;
/// Slot status: electromechanical interlock state, 1 = engaged.
pub const EIS: u16 = 0x0080;
/// Slot status: data link layer state changed.
pub const DLLSC: u16 = 0x0100;
/// Slot status: the bits that are events, cleared by writing 1.
pub const EVENTS: u16 = ABP | PFD | MRLSC | PDC | CC | DLLSC;

/// Slot control: enables of ABP, PFD, MRLSC, PDC and CC, in the status bits' own places.
pub const EVENT_ENABLES: u16 = 0x001F;
/// Slot control: interrupt on command completed.
pub const CCIE: u16 = 0x0010;
/// Slot control: hot-plug interrupt enable.
pub const HPIE: u16 = 0x0020;
/// Slot control: attention indicator.
pub const AIC: u16 = 0x00C0;
/// Slot control: attention indicator off.
pub const AIC_OFF: u16 = 0x00C0;
/// Slot control: power indicator.
pub const PIC: u16 = 0x0300;
/// Slot control: power indicator on.
pub const PIC_ON: u16 = 0x0100;
/// Slot control: power indicator blinks.
pub const PIC_BLINK: u16 = 0x0200;
/// Slot control: power indicator off.
pub const PIC_OFF: u16 = 0x0300;
/// Slot control: power controller, 1 = power **off**.
pub const PCC: u16 = 0x0400;
/// Slot control: electromechanical interlock control: writing 1 turns [`EIS`] over, reads 0.
pub const EIC: u16 = 0x0800;
/// Slot control: interrupt on a change of the data link layer state.
pub const DLLSCE: u16 = 0x1000;

/// PCI Express capabilities: the port has a slot.
pub const FLAGS_SLOT: u16 = 0x0100;
/// Link capabilities: the port reports whether the data link layer is active.
pub const LINK_CAP_DL_ACTIVE: u32 = 0x0010_0000;
/// Link status: the data link layer is active.
pub const LINK_STATUS_DL_ACTIVE: u16 = 0x2000;

/// Slot capabilities: attention button.
pub const CAP_APB: u32 = 0x0001;
/// Slot capabilities: power controller.
pub const CAP_PCP: u32 = 0x0002;
/// Slot capabilities: MRL sensor.
pub const CAP_MRLSP: u32 = 0x0004;
/// Slot capabilities: attention indicator.
pub const CAP_AIP: u32 = 0x0008;
/// Slot capabilities: power indicator.
pub const CAP_PIP: u32 = 0x0010;
/// Slot capabilities: hot-plug capable.
pub const CAP_HPC: u32 = 0x0040;
/// Slot capabilities: electromechanical interlock.
pub const CAP_EIP: u32 = 0x0002_0000;
/// Slot capabilities: no command completed support.
pub const CAP_NCCS: u32 = 0x0004_0000;

/// How a port behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Behaviour {
    /// Slot capabilities register.
    pub slot_cap: u32,
    /// Bits of slot control that keep what is written; [`EIC`] never does.
    pub control_mask: u16,
    /// What a write of slot status clears.
    pub w1c: W1cRule,
    /// Which writes of slot control complete a command.
    pub command_completed: CommandRule,
    /// Which write of slot control gives the device up.
    pub removal: RemovalRule,
    /// A new device also presses the attention button (QEMU).
    pub insert_presses_button: bool,
    /// Presence changes are only latched while the hot-plug interrupt is enabled (crosvm, on removal).
    pub removal_event_needs_hpie: bool,
    /// What the data link layer follows.
    pub link: LinkRule,
    /// Slot control and status take 16-bit writes only (crosvm).
    pub halfword_only: bool,
    /// For how long after a request for the device, µs, the host refuses another one; it refuses one as well
    /// while the power indicator blinks (QEMU: "already in the process of unplug", for 5 s, and "guest is
    /// busy"). `None`: each request presses the button.
    pub repeat_refused_us: Option<u64>,
}

/// What the data link layer follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkRule {
    /// It is active when a device is there and has power, and each change raises [`DLLSC`].
    Power,
    /// It is active when a device is there, and no change is ever reported (QEMU 7.2).
    Presence,
}

/// What a write of slot status clears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum W1cRule {
    /// Each event bit that is written 1, as the specification says.
    EachBit,
    /// Nothing at all when an event bit is written 1 that is not set (QEMU 7.2).
    AllOrNothing,
}

/// Which writes of slot control complete a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CommandRule {
    /// Every write (QEMU).
    EveryWrite,
    /// A write that changes the value (crosvm).
    OnChange,
}

/// Which write of slot control gives the device up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RemovalRule {
    /// Power off and power indicator off become true together, by a write of both bytes (QEMU).
    PowerAndIndicatorOff,
    /// The power indicator goes off, whatever the power does (crosvm).
    IndicatorOff,
}

impl Behaviour {
    /// A port as the specification has it, with the slot capabilities of QEMU's. The button is pressed by who
    /// wants the device back, and the device is out when power and indicator are off.
    pub const SPECIFIED: Behaviour = Behaviour {
        slot_cap: Behaviour::QEMU.slot_cap,
        control_mask: EVENT_ENABLES | HPIE | AIC | PIC | PCC | DLLSCE,
        w1c: W1cRule::EachBit,
        command_completed: CommandRule::EveryWrite,
        removal: RemovalRule::PowerAndIndicatorOff,
        insert_presses_button: false,
        removal_event_needs_hpie: false,
        link: LinkRule::Power,
        halfword_only: false,
        repeat_refused_us: None,
    };

    /// QEMU 7.2's `pcie-root-port`.
    pub const QEMU: Behaviour = Behaviour {
        slot_cap: 0x003A_007B,
        control_mask: (EVENT_ENABLES & (ABP | PDC | CC)) | HPIE | AIC | PIC | PCC,
        w1c: W1cRule::AllOrNothing,
        command_completed: CommandRule::EveryWrite,
        removal: RemovalRule::PowerAndIndicatorOff,
        insert_presses_button: true,
        removal_event_needs_hpie: false,
        link: LinkRule::Presence,
        halfword_only: false,
        repeat_refused_us: Some(5_000_000),
    };

    /// crosvm's.
    pub const CROSVM: Behaviour = Behaviour {
        control_mask: EVENT_ENABLES | HPIE | AIC | PIC | PCC | DLLSCE,
        w1c: W1cRule::EachBit,
        command_completed: CommandRule::OnChange,
        removal: RemovalRule::IndicatorOff,
        removal_event_needs_hpie: true,
        halfword_only: true,
        repeat_refused_us: None,
        ..Behaviour::QEMU
    };
}

/// The two registers of one slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Port {
    control: u16,
    status: u16,
    requested: bool,
}

impl Port {
    /// A slot after reset: on when something is in it, off when not.
    #[must_use]
    pub const fn reset(occupied: bool) -> Port {
        if occupied {
            Port {
                control: AIC_OFF | PIC_ON,
                status: PDS,
                requested: false,
            }
        } else {
            Port {
                control: AIC_OFF | PIC_OFF | PCC,
                status: 0,
                requested: false,
            }
        }
    }

    /// Slot control.
    #[must_use]
    pub const fn control(&self) -> u16 {
        self.control
    }

    /// Slot status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Whether the data link layer is active.
    #[must_use]
    pub const fn link_active(&self, behaviour: &Behaviour) -> bool {
        match behaviour.link {
            LinkRule::Presence => self.status & PDS != 0,
            LinkRule::Power => self.reachable(),
        }
    }

    /// Whether the host refuses to ask for the device because it has just asked:
    /// [`Timer::Request`](crate::Timer::Request) runs.
    #[must_use]
    pub const fn requested(&self) -> bool {
        self.requested
    }

    /// [`DLLSC`], if the link is not as it was.
    fn link_moved(&mut self, behaviour: &Behaviour, was_active: bool) {
        if behaviour.link == LinkRule::Power && self.link_active(behaviour) != was_active {
            self.status |= DLLSC;
        }
    }

    /// Whether the slot has power.
    #[must_use]
    pub const fn powered(&self) -> bool {
        self.control & PCC == 0
    }

    /// Whether a device in the slot can be reached.
    #[must_use]
    pub const fn reachable(&self) -> bool {
        self.status & PDS != 0 && self.powered()
    }

    /// Whether the hot-plug interrupt is asserted.
    #[must_use]
    pub const fn interrupt(&self) -> bool {
        let events = self.status & self.control & EVENT_ENABLES != 0;
        let link = self.status & DLLSC != 0 && self.control & DLLSCE != 0;
        self.control & HPIE != 0 && (events || link)
    }

    /// Writes `value` to slot control in the byte lanes of `lanes` (0xFFFF for both). Returns whether the
    /// write gives the device up; [`Port::remove`] then follows, when the hardware gets round to it.
    pub fn write_control(&mut self, behaviour: &Behaviour, value: u16, lanes: u16) -> bool {
        if behaviour.halfword_only && lanes != u16::MAX {
            return false;
        }
        if value & lanes & EIC != 0 && behaviour.slot_cap & CAP_EIP != 0 {
            self.status ^= EIS;
        }
        let whole = lanes == u16::MAX;
        let lanes = lanes & behaviour.control_mask;
        let link = self.link_active(behaviour);
        let old = self.control;
        self.control = (old & !lanes) | (value & lanes);
        self.link_moved(behaviour, link);
        let completes = match behaviour.command_completed {
            CommandRule::EveryWrite => true,
            CommandRule::OnChange => self.control != old,
        };
        if completes && behaviour.slot_cap & CAP_NCCS == 0 {
            self.status |= CC;
        }
        let gives_up = |control: u16| match behaviour.removal {
            RemovalRule::PowerAndIndicatorOff => control & (PCC | PIC) == PCC | PIC_OFF,
            RemovalRule::IndicatorOff => control & PIC == PIC_OFF,
        };
        // QEMU judges the value that is written, not the register: a lone byte never has both.
        let judged = behaviour.removal == RemovalRule::IndicatorOff || whole;
        judged && self.status & PDS != 0 && gives_up(self.control) && !gives_up(old)
    }

    /// Writes `value` to slot status in the byte lanes of `lanes`.
    pub fn write_status(&mut self, behaviour: &Behaviour, value: u16, lanes: u16) {
        if behaviour.halfword_only && lanes != u16::MAX {
            return;
        }
        let clear = value & lanes & EVENTS;
        // QEMU looks at the events that have an enable bit beside them, so not at DLLSC.
        let stray = clear & EVENT_ENABLES & !self.status != 0;
        if behaviour.w1c == W1cRule::EachBit || !stray {
            self.status &= !clear;
        }
    }

    /// A device is put in.
    pub fn insert(&mut self, behaviour: &Behaviour) {
        let link = self.link_active(behaviour);
        self.status |= PDS | PDC;
        if behaviour.insert_presses_button {
            self.status |= ABP;
        }
        self.link_moved(behaviour, link);
    }

    /// The attention button is pressed.
    pub const fn press(&mut self) {
        self.status |= ABP;
    }

    /// The host wants the device back: presses the button, unless the slot is off already or the host has
    /// asked a moment ago.
    pub fn request_removal(&mut self, behaviour: &Behaviour) -> Request {
        let blinks = self.control & PIC == PIC_BLINK;
        if behaviour.repeat_refused_us.is_some() && (self.requested || blinks) {
            return Request::Refused;
        }
        if self.control & (PCC | PIC) == PCC | PIC_OFF {
            self.status &= !ABP;
            return Request::Leaves;
        }
        self.requested = behaviour.repeat_refused_us.is_some();
        self.press();
        Request::Pressed
    }

    /// [`Behaviour::repeat_refused_us`] has passed: the host may ask again.
    pub const fn forget_request(&mut self) {
        self.requested = false;
    }

    /// The device is out: presence falls, with its event.
    pub fn remove(&mut self, behaviour: &Behaviour) {
        self.requested = false;
        if self.status & PDS == 0 {
            return;
        }
        let link = self.link_active(behaviour);
        self.status &= !PDS;
        if !behaviour.removal_event_needs_hpie || self.control & HPIE != 0 {
            self.status |= PDC;
        }
        self.link_moved(behaviour, link);
    }
}

/// What a host's wish to have the device back came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Request {
    /// The attention button was pressed: the guest is asked.
    Pressed,
    /// The slot is off: the device goes without the guest's help, and a press that was not yet seen is
    /// forgotten.
    Leaves,
    /// The host has asked already and does not ask again.
    Refused,
}

impl Default for Port {
    fn default() -> Port {
        Port::reset(false)
    }
}
