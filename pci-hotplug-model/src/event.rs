//! What can happen to a world, and what it asks for in return.

use core::fmt;

use crate::slot::{Slot, SlotSet};
use crate::time::Window;

/// An OS thread that can take atomic steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thread {
    /// The three threads of the ACPI task queue (FreeBSD `debug.acpi.max_threads`, default 3). Linux's
    /// hot-plug work queue is ordered, so there only the first one works.
    Task0,
    /// See [`Thread::Task0`].
    Task1,
    /// See [`Thread::Task0`].
    Task2,
    /// FreeBSD's `pci_hp` task queue, or Linux's `pciehp` work queue: native PCIe slots.
    Hotplug,
    /// A process: `devctl rescan`, `echo 1 > rescan`, or the periodic rescan.
    User,
}

impl Thread {
    /// Every thread, in the order in which [`crate::World::enabled`] offers them.
    pub const ALL: [Thread; 5] = [
        Thread::Task0,
        Thread::Task1,
        Thread::Task2,
        Thread::Hotplug,
        Thread::User,
    ];

    /// A small number, unique to the thread.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A timer that the model asked for. The pair of kind and owner is unique: a timer never runs twice at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// Device firmware: the device stops answering (window `nitro.device_gone_us`).
    DeviceGone(Slot),
    /// Bus firmware: config reads of the slot become all ones (window `nitro.bus_lag_us`).
    BusWithdraw(Slot),
    /// Bus firmware: a new device becomes visible and is announced (window `nitro.attach_lag_us`).
    BusPublish(Slot),
    /// FreeBSD's busy wait between `_EJ0` and the rescan, with the topology lock held; or Linux's
    /// pause of 1 s after it took a native slot's power away.
    Delay(Thread),
    /// nvme(4): the polled admin command has had its 10 s.
    NvmePoll(Thread),
    /// Native slot: the 5 s in which a second press of the attention button cancels.
    Attention(Slot),
    /// Native slot: command completed is overdue (1 s).
    Command(Slot),
    /// Native slot: the link did not become active (1 s).
    DataLink(Slot),
    /// Native slot: the time in which the host does not ask for the device again.
    Request(Slot),
    /// The OS looks at the whole bus again, as it does every so often.
    Rescan,
}

/// What someone outside the machine, or at its keyboard, does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// The EC2 API attaches a volume in this slot.
    Attach(Slot),
    /// The EC2 API asks for the volume back (on a native slot: presses its attention button).
    Detach(Slot),
    /// The attention button of a native slot is pressed (again).
    Press(Slot),
    /// The device is gone without a word.
    Remove(Slot),
    /// `devctl rescan pci0`, `echo 1 > /sys/bus/pci/rescan`.
    Rescan,
    /// The machine loses power.
    PowerLoss,
    /// The machine gets power and boots: what the bus shows is enumerated.
    PowerOn,
}

/// Whom an ACPI Notify is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The bus's own device.
    Bus,
    /// A slot's device.
    Slot(Slot),
}

/// What a method's evaluation came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MethodOutcome {
    /// It returned (`AE_OK`).
    Ok,
    /// It failed.
    Failed,
}

/// Something that happens. Each is one atomic step of the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// Someone outside acts.
    Operator(Operator),
    /// A timer that was started with [`Action::StartTimer`], and not cancelled since, expires.
    Timer(Timer),
    /// An OS thread takes its next step.
    Step(Thread),
    /// The hot-plug event (GPE or GED interrupt) is acknowledged: the status bit is cleared. With real
    /// AML the executor sends this, then runs the event method.
    Acknowledge,
    /// [`Methods::Direct`](crate::profile::Methods) only: acknowledge the event and do at once what the
    /// event method of QEMU's tables does (`PCNT`): read the registers and notify.
    EventMethod,
    /// AML executed `Notify`.
    Notify {
        /// For whom.
        target: Target,
        /// 0 bus check, 1 device check, 3 eject request (ACPI 6.5 §5.6.6).
        value: u8,
    },
    /// The method that [`Action::Evaluate`] asked for has ended.
    MethodReturned {
        /// The thread that waits for it.
        thread: Thread,
        /// How it ended.
        outcome: MethodOutcome,
    },
    /// A native port's interrupt is served.
    PortInterrupt(Slot),
}

/// What the world asks its executor to do, or tells it for the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Feed back [`Event::Timer`] after a time in this window.
    StartTimer {
        /// Which timer.
        timer: Timer,
        /// When it may expire, counted from now.
        window: Window,
    },
    /// Forget the timer.
    CancelTimer(Timer),
    /// The hot-plug controller's event (GPE or GED interrupt) is raised: the executor answers with
    /// [`Event::Acknowledge`] and the AML event method, or with [`Event::EventMethod`].
    RaiseEvent,
    /// Evaluate `_EJ0(1)` of the slot's device, then feed back [`Event::MethodReturned`].
    /// With [`Methods::Direct`](crate::profile::Methods) this is never asked: the step does it.
    Evaluate {
        /// The thread that waits.
        thread: Thread,
        /// Whose `_EJ0`.
        slot: Slot,
    },
    /// The OS prints a message.
    Console(Message),
    /// Something happened that a timeline should show.
    Note(Note),
    /// The kernel panics. Nothing happens afterwards.
    Panic(Panic),
}

/// Why the kernel panicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Panic {
    /// The assertion of `nexus_acpi_map_intr` that an index is not `PCI_INVALID_IRQ` (255), which a
    /// kernel with INVARIANTS has (FreeBSD sys/arm64/arm64/nexus.c).
    IrqMapping {
        /// The slot whose INTx was being routed.
        slot: Slot,
    },
    /// `irq_map` has no free index left (FreeBSD sys/kern/subr_intr.c).
    IrqTableFull {
        /// The slot that asked for one.
        slot: Slot,
    },
    /// nvme(4): a polled admin command got no completion within 10 s (FreeBSD sys/dev/nvme/nvme_ctrlr.c).
    NvmePolledCommand {
        /// The controller's slot.
        slot: Slot,
    },
    /// Not the kernel's doing: this world's [`IrqMap`](crate::irq::IrqMap) was made too small to follow
    /// the real one. No verdict may be drawn from such a run; use a larger map.
    IrqMapWindow,
}

impl fmt::Display for Panic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Panic::IrqMapping { slot } => write!(f, "{slot}: INTx mapping fail: IRQ index is 255"),
            Panic::IrqTableFull { slot } => write!(f, "{slot}: IRQ mapping table is full"),
            Panic::NvmePolledCommand { slot } => {
                write!(
                    f,
                    "{slot}: NVME polled command failed to complete within 10s"
                )
            }
            Panic::IrqMapWindow => f.write_str("the model's IRQ map is too small for this run"),
        }
    }
}

/// What the OS prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// An eject request for a slot without a device (step 1).
    NoDeviceToEject(Slot),
    /// The driver refused (step 3).
    FailedToDetach(Slot),
    /// `_EJ0` failed (step 5); Linux logs it and goes on.
    FailedToEject(Slot),
    /// A notify value that the handler does not know.
    UnknownNotify {
        /// For whom it was.
        target: Target,
        /// The value.
        value: u8,
    },
    /// The task queue is full: the notify is lost.
    TaskQueueFull {
        /// For whom it was.
        target: Target,
    },
    /// The driver of a new device failed to attach.
    AttachFailed(Slot),
    /// A native slot: the attention button starts (or, pressed again, cancels) a detach.
    AttentionButton {
        /// Which slot.
        slot: Slot,
        /// Whether the press cancelled a detach.
        cancelled: bool,
    },
    /// A native slot did not complete a command within 1 s.
    CommandTimeout(Slot),
    /// A native slot's link did not become active within 1 s.
    DataLinkTimeout(Slot),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Bus => f.write_str("bus"),
            Target::Slot(slot) => slot.fmt(f),
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Message::NoDeviceToEject(slot) => write!(f, "{slot}: no device to eject"),
            Message::FailedToDetach(slot) => write!(f, "{slot}: failed to detach"),
            Message::FailedToEject(slot) => write!(f, "{slot}: failed to eject"),
            Message::UnknownNotify { target, value } => {
                write!(f, "{target}: unknown notify {value:#04x}")
            }
            Message::TaskQueueFull { target } => {
                write!(f, "{target}: notify lost, the ACPI task queue is full")
            }
            Message::AttachFailed(slot) => write!(f, "{slot}: driver failed to attach"),
            Message::AttentionButton {
                slot,
                cancelled: false,
            } => {
                write!(f, "{slot}: attention button pressed, detaching")
            }
            Message::AttentionButton {
                slot,
                cancelled: true,
            } => {
                write!(
                    f,
                    "{slot}: attention button pressed again, detach cancelled"
                )
            }
            Message::CommandTimeout(slot) => write!(f, "{slot}: hot-plug command timed out"),
            Message::DataLinkTimeout(slot) => write!(f, "{slot}: data link layer inactive"),
        }
    }
}

/// What happened, for a timeline. Nothing depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// An operator's wish cannot be met (the slot is taken, or empty, or not there, or the power is off).
    Refused(Operator),
    /// A new device is in the slot.
    DeviceArrived(Slot),
    /// The bus shows the slot's device.
    BusPublished(Slot),
    /// The firmware wants the slot's device back.
    DetachRequested(Slot),
    /// The firmware took a PMCSR write as the OS's consent.
    PmeAcknowledged(Slot),
    /// The firmware took the write of the eject register as the OS's consent.
    EjectAcknowledged(Slot),
    /// The guest's side of the handshake is complete: the two lag windows start here.
    HandshakeComplete(Slot),
    /// The device answers nothing any more.
    DeviceGone(Slot),
    /// Config reads of the slot give all ones from now on.
    BusWithdrew(Slot),
    /// A thread took the topology lock.
    Locked(Thread),
    /// A thread released the topology lock.
    Unlocked(Thread),
    /// The driver let go of the device.
    DriverDetached(Slot),
    /// The OS wrote PMCSR.
    PmcsrWritten {
        /// Whose.
        slot: Slot,
        /// The value.
        value: u16,
    },
    /// The device node that an eject found before it took the lock was deleted while it waited for it.
    ChildVanished(Slot),
    /// `_EJ0` was called.
    EjectCalled(Slot),
    /// The OS waits this long, holding the lock, before it rescans.
    Waiting {
        /// The thread that waits.
        thread: Thread,
        /// µs.
        us: u64,
    },
    /// A rescan read the bus: these slots answered and had a device node already ...
    Rescanned {
        /// Slots that it took for unchanged.
        unchanged: SlotSet,
        /// Slots where it found something new.
        added: SlotSet,
    },
    /// The rescan kept (or made) the node of a device that has been, or is being, taken away: a ghost, or one as
    /// soon as the device has left. Noted once for each node.
    GhostKept(Slot),
    /// The device node was deleted.
    ChildDeleted(Slot),
    /// The device node stays although the slot is empty, because its driver does not let go.
    DeleteRefused(Slot),
    /// INTx was routed again: an index of the IRQ map is leaked.
    IntxRouted {
        /// For which device.
        slot: Slot,
        /// The index.
        index: u16,
    },
    /// A rescan gave nodes to functions 1 to 7 of a slot's device, or deleted theirs: one bit each. Where INTx is
    /// re-routed, each that was added has leaked an index.
    OtherFunctions {
        /// Of which device.
        slot: Slot,
        /// Functions that were added.
        added: u8,
        /// Functions that were not found again.
        gone: u8,
    },
    /// A driver attached.
    DriverAttached(Slot),
    /// nvme(4) decided whether its controller is gone.
    NvmeGone {
        /// Which controller.
        slot: Slot,
        /// What it read from CSTS.
        csts: u32,
        /// What it concluded.
        gone: bool,
    },
    /// nvme(4) waits for an admin command that nobody will complete.
    NvmePolling(Slot),
    /// A native slot's control register was written.
    SlotControl {
        /// Which slot.
        slot: Slot,
        /// The value.
        value: u16,
    },
    /// A native slot's interrupt handler read this status.
    SlotStatus {
        /// Which slot.
        slot: Slot,
        /// The value.
        value: u16,
    },
    /// The power went.
    PowerLost,
    /// The power came back and the machine booted.
    Booted,
}

impl Event {
    /// The slot that the event is about.
    #[must_use]
    pub const fn slot(&self) -> Option<Slot> {
        match *self {
            Event::Operator(
                Operator::Attach(slot)
                | Operator::Detach(slot)
                | Operator::Press(slot)
                | Operator::Remove(slot),
            )
            | Event::PortInterrupt(slot)
            | Event::Notify {
                target: Target::Slot(slot),
                ..
            } => Some(slot),
            Event::Timer(timer) => timer.slot(),
            _ => None,
        }
    }
}

impl Timer {
    /// The slot that the timer belongs to.
    #[must_use]
    pub const fn slot(&self) -> Option<Slot> {
        match *self {
            Timer::DeviceGone(slot)
            | Timer::BusWithdraw(slot)
            | Timer::BusPublish(slot)
            | Timer::Attention(slot)
            | Timer::Command(slot)
            | Timer::DataLink(slot)
            | Timer::Request(slot) => Some(slot),
            Timer::Delay(_) | Timer::NvmePoll(_) | Timer::Rescan => None,
        }
    }

    /// Whether the OS started it; the firmware and the host started the others, and they survive a loss of
    /// power.
    #[must_use]
    pub const fn is_os(&self) -> bool {
        !matches!(
            self,
            Timer::DeviceGone(_) | Timer::BusWithdraw(_) | Timer::BusPublish(_) | Timer::Request(_)
        )
    }
}
