//! nvme(4)'s removal of a controller, before and after its fix (FreeBSD sys/dev/nvme/nvme_ctrlr.c).
//!
//! A controller that is still there is told to delete its I/O queues, by admin commands that are polled. A
//! controller that is gone never completes them, and after [`POLL_US`] the kernel panics. So everything hangs
//! on how the driver finds out.

/// How long a polled admin command may take, µs.
pub const POLL_US: u64 = 10_000_000;

/// CSTS of a controller that works: ready, no shutdown in progress (NVMe base specification, CSTS.RDY).
pub const CSTS_READY: u32 = 1;

/// How the driver finds out that its controller is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GoneTest {
    /// Before the fix: CSTS reads all ones.
    OnesOnly,
    /// After it: the bridge says that nothing is there (`bus_child_present`), or CSTS reads all ones.
    BridgeOrOnes,
}

impl GoneTest {
    /// Whether the driver takes its controller for gone.
    #[must_use]
    pub const fn gone(self, child_present: bool, csts: u32) -> bool {
        match self {
            GoneTest::OnesOnly => csts == u32::MAX,
            GoneTest::BridgeOrOnes => !child_present || csts == u32::MAX,
        }
    }
}
