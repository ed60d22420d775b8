//! The layout that C sees, said twice: here, and by the assertions at the end of the header
//! (`cbindgen.toml`). A change of it is a change of the ABI.

use core::mem::offset_of;

use crate::{
    aq_aei_pin, aq_boot, aq_eject_plan, aq_event, aq_fault, aq_fault_kind, aq_intx, aq_pl061,
    aq_pl061_dispatch, aq_pl061_registers, aq_pmcsr_write, aq_status,
};

const POINTER: usize = size_of::<usize>();

const _: () = {
    assert!(size_of::<aq_status>() == 4);
    assert!(size_of::<aq_fault_kind>() == 4);
    assert!(size_of::<aq_intx>() == 4);
    assert!(size_of::<aq_fault>() == 8);
    assert!(size_of::<aq_aei_pin>() == 12);
    assert!(size_of::<aq_event>() == 28);
    assert!(offset_of!(aq_event, method) == 16);
    assert!(offset_of!(aq_event, problem) == 24);
    assert!(size_of::<aq_eject_plan>() == 8);
    assert!(size_of::<aq_pmcsr_write>() == 4);
    assert!(size_of::<aq_pl061_dispatch>() == 2);
    assert!(size_of::<aq_pl061_registers>() == 3 * POINTER);
    assert!(size_of::<aq_pl061>() == 3 * POINTER + 8);
    // Three words of 32 bits, then pointers, aligned.
    assert!(offset_of!(aq_boot, fadt) == 12_usize.next_multiple_of(POINTER));
    assert!(size_of::<aq_boot>() == offset_of!(aq_boot, fadt) + 3 * POINTER);
};
