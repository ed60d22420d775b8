//! Which quirks apply, and legacy interrupt routing.

use core::str;

use acpi_quirks::Quirks;
use acpi_quirks::oem::{self, Headers, TableHeader};
use acpi_quirks::pci::{self, Intx};
use acpi_quirks::tunables::{self, Tunables};

use crate::pointer::{Out, shared, slice};
use crate::status::{aq_status, finish};

/// Disable ACPI completely.
#[cfg(not(acpivar))]
pub const ACPI_Q_BROKEN: u32 = 0x01;
/// Do not trust the ACPI timer.
#[cfg(not(acpivar))]
pub const ACPI_Q_TIMER: u32 = 0x02;
/// Ignore the MADT's override of ISA interrupt 0 (x86 only).
#[cfg(not(acpivar))]
pub const ACPI_Q_MADT_IRQ0: u32 = 0x04;
/// Ignore the pull-up that _AEI asks for: Graviton's PL061 has no pulls.
#[cfg(not(acpivar))]
pub const ACPI_Q_AEI_NOPULL: u32 = 0x08;
/// Write PME status 1, PME enable 0 before _EJ0: Graviton 1 to 3 take it as the sign.
#[cfg(not(acpivar))]
pub const ACPI_Q_CLEAR_PME_ON_DETACH: u32 = 0x10;
/// Wait 10 ms between _EJ0 and the rescan: EC2's bus firmware lags its device firmware.
#[cfg(not(acpivar))]
pub const ACPI_Q_DELAY_BEFORE_EJECT_RESCAN: u32 = 0x20;

// The header's numbers are the core's.
const _: () = {
    assert!(ACPI_Q_BROKEN == Quirks::ACPI_Q_BROKEN.bits());
    assert!(ACPI_Q_TIMER == Quirks::ACPI_Q_TIMER.bits());
    assert!(ACPI_Q_MADT_IRQ0 == Quirks::ACPI_Q_MADT_IRQ0.bits());
    assert!(ACPI_Q_AEI_NOPULL == Quirks::ACPI_Q_AEI_NOPULL.bits());
    assert!(ACPI_Q_CLEAR_PME_ON_DETACH == Quirks::ACPI_Q_CLEAR_PME_ON_DETACH.bits());
    assert!(ACPI_Q_DELAY_BEFORE_EJECT_RESCAN == Quirks::ACPI_Q_DELAY_BEFORE_EJECT_RESCAN.bits());
};

/// What the quirks of a boot are decided from.
#[repr(C)]
pub struct aq_boot {
    /// The value of `debug.acpi.quirks`; 0 means that it is not set and the table decides.
    pub tunable: i32,
    /// What a machine-dependent hook found; stands unless the table has an entry for the machine.
    pub machine_quirks: u32,
    /// Not 0 if `hint.acpi.0.disabled` is set to 0, which takes ACPI_Q_BROKEN away.
    pub not_disabled: u32,
    /// The FADT, or at least its header of 36 bytes; null if there is none.
    pub fadt: *const u8,
    /// The DSDT, likewise.
    pub dsdt: *const u8,
    /// The XSDT, likewise.
    pub xsdt: *const u8,
}

/// The bytes of an ACPI table's header.
const HEADER_BYTES: usize = 36;

/// Reads the value of `debug.acpi.quirks` as FreeBSD's loader environment does: a number in C's
/// notation, perhaps with a suffix such as `k`. `text` is `length` bytes without a NUL.
/// AQ_STATUS_BAD_TEXT where FreeBSD would ignore the setting.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_quirks_read_tunable(
    text: *const u8,
    length: usize,
    value: *mut i32,
) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise, for both.
        let (text, value) = unsafe { (slice(text, length)?, Out::new(value)?) };
        let text = str::from_utf8(text).map_err(|_| aq_status::BadText)?;
        value.write(tunables::getenv_int(text).ok_or(aq_status::BadText)?);
        Ok(())
    })())
}

/// The quirks of this boot, as ACPI_Q_* bits: FreeBSD's precedence of tunable, table and hook.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_quirks_decide(boot: *const aq_boot, quirks: *mut u32) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise, for both.
        let (boot, out) = unsafe { (shared(boot)?, Out::new(quirks)?) };
        // SAFETY: the caller's promise: each is null or has a header's bytes.
        let headers = unsafe {
            Headers {
                fadt: header(boot.fadt),
                dsdt: header(boot.dsdt),
                xsdt: header(boot.xsdt),
            }
        };
        let tunables = Tunables {
            acpi_quirks: boot.tunable,
            acpi_disabled: (boot.not_disabled != 0).then_some(false),
            ..Tunables::default()
        };
        let machine = Quirks::from_bits_retain(boot.machine_quirks);
        out.write(
            oem::decide(&tunables, machine, oem::FREEBSD, &headers)
                .quirks
                .bits(),
        );
        Ok(())
    })())
}

/// What becomes of a device's legacy interrupt when it is added to the bus.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum aq_intx {
    /// The device has none.
    None = 0,
    /// Routed when a driver first asks for it.
    OnDemand = 1,
    /// None is given (`hw.pci.intx_reroute=0`); nothing leaks.
    Skipped = 2,
    /// Routed now; on INTRNG each time takes a slot of the interrupt map that nothing gives back.
    Routed = 3,
    /// The firmware's INTLINE is used as it is.
    Firmware = 4,
}

/// Decides from the INTPIN and INTLINE registers of a device, `hw.pci.intx_reroute`, and whether
/// the machine always routes anew (`force`, as arm64 does). Cannot fail.
#[unsafe(no_mangle)]
pub extern "C" fn aq_pci_intx(intpin: u8, intline: u8, reroute: u8, force: u8) -> aq_intx {
    match pci::intx(intpin, intline, reroute != 0, force != 0) {
        Intx::None => aq_intx::None,
        Intx::OnDemand => aq_intx::OnDemand,
        Intx::Skipped => aq_intx::Skipped,
        Intx::Routed => aq_intx::Routed,
        Intx::Firmware(_) => aq_intx::Firmware,
    }
}

/// # Safety
/// `table` is null or points to a table's header.
unsafe fn header(table: *const u8) -> TableHeader {
    // SAFETY: the caller's promise; bytes need no alignment.
    let bytes = unsafe { slice(table, HEADER_BYTES) };
    bytes
        .ok()
        .and_then(TableHeader::of)
        .unwrap_or(TableHeader::ABSENT)
}
