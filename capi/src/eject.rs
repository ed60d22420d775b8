//! What quirks add to an eject, and the power-management capability.

use core::ffi::c_void;

use acpi_quirks::Quirks;
use acpi_quirks::eject::{self, Micros, Plan};
use acpi_quirks::pm::{self, CapabilityError};

use crate::pointer::{Out, shared};
use crate::status::{aq_status, finish};

/// The steps that quirks add to an eject. The order is: detach the driver; write PMCSR as
/// `aq_eject_pmcsr_write` says; evaluate _EJ0 with 1; wait; rescan the bus. A driver that does not
/// detach, or an _EJ0 that fails, ends it there.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct aq_eject_plan {
    /// Not 0: clear the PME of a device that has a power-management capability.
    pub clear_pme: u32,
    /// To wait between _EJ0 and the rescan, in microseconds; often 0.
    pub delay_before_rescan_us: u32,
}

/// A 16-bit write to a device's configuration space.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct aq_pmcsr_write {
    /// Offset in configuration space, in bytes.
    pub offset: u16,
    /// The value to write.
    pub value: u16,
}

/// The eject plan under `quirks` (ACPI_Q_* bits; others are ignored).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_eject_plan(quirks: u32, plan: *mut aq_eject_plan) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise.
        let out = unsafe { Out::new(plan)? };
        let plan = eject::plan(Quirks::from_bits_retain(quirks));
        out.write(aq_eject_plan {
            clear_pme: plan.clear_pme.into(),
            delay_before_rescan_us: plan.delay_before_rescan.0,
        });
        Ok(())
    })())
}

/// What to write before _EJ0 for a device whose power-management capability is at `capability` (see
/// `aq_pci_find_capability`) and whose PMCSR, at `capability` + 4, reads `pmcsr`.
/// AQ_STATUS_NOT_FOUND if the plan has no such step; `write` is left alone then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_eject_pmcsr_write(
    plan: *const aq_eject_plan,
    capability: u8,
    pmcsr: u16,
    write: *mut aq_pmcsr_write,
) -> aq_status {
    finish((|| {
        // SAFETY: the caller's promise, for both.
        let (plan, out) = unsafe { (shared(plan)?, Out::new(write)?) };
        let plan = Plan {
            clear_pme: plan.clear_pme != 0,
            delay_before_rescan: Micros(plan.delay_before_rescan_us),
        };
        let write = plan
            .pmcsr_write(capability, pmcsr)
            .ok_or(aq_status::NotFound)?;
        out.write(aq_pmcsr_write {
            offset: write.offset,
            value: write.value,
        });
        Ok(())
    })())
}

/// What to write to a PMCSR that reads `pmcsr` so that PME is disabled, its status cleared (by
/// writing 1) and every other bit kept. Cannot fail.
#[unsafe(no_mangle)]
pub extern "C" fn aq_pm_clear_pme(pmcsr: u16) -> u16 {
    pm::clear_pme(pmcsr)
}

/// Finds the first capability `id` (0x01 is power management, 0x10 PCI Express) of a PCI function.
/// `read8` reads one byte of its configuration space; it is given `context`, which the library does
/// not follow, is called at most a hundred times, and must not be null. AQ_STATUS_NOT_FOUND,
/// AQ_STATUS_NO_DEVICE and AQ_STATUS_BAD_CAPABILITIES leave `capability` alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn aq_pci_find_capability(
    read8: Option<unsafe extern "C" fn(context: *mut c_void, offset: u8) -> u8>,
    context: *mut c_void,
    id: u8,
    capability: *mut u8,
) -> aq_status {
    finish((|| {
        let read8 = read8.ok_or(aq_status::NullPointer)?;
        // SAFETY: the caller's promise.
        let out = unsafe { Out::new(capability)? };
        // SAFETY: the caller promises that the callback may be called with its context.
        let read = |offset| unsafe { read8(context, offset) };
        let found = pm::find_capability(read, id).map_err(|error| match error {
            CapabilityError::Absent => aq_status::NoDevice,
            _ => aq_status::BadCapabilities,
        })?;
        out.write(found.ok_or(aq_status::NotFound)?);
        Ok(())
    })())
}
