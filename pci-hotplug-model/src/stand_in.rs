//! Until acpi-quirks has landed.
#![allow(missing_docs, dead_code, unreachable_pub)]
bitflags::bitflags! {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Quirks: u32 {
        const ACPI_Q_AEI_NOPULL = 8;
        const ACPI_Q_CLEAR_PME_ON_DETACH = 0x10;
        const ACPI_Q_DELAY_BEFORE_EJECT_RESCAN = 0x20;
        const _ = !0;
    }
}
pub mod eject {
    pub struct Micros(pub u32);
    pub struct PmcsrWrite {
        pub offset: u16,
        pub value: u16,
    }
    pub struct Plan {
        pub pmcsr_write: Option<PmcsrWrite>,
        pub delay_before_rescan: Micros,
    }
    pub fn plan(q: super::Quirks, pm: Option<(u8, u16)>) -> Plan {
        Plan {
            pmcsr_write: pm
                .filter(|_| q.bits() & 0x10 != 0)
                .map(|(c, v)| PmcsrWrite {
                    offset: u16::from(c) + 4,
                    value: super::pm::clear_pme(v),
                }),
            delay_before_rescan: Micros(if q.bits() & 0x20 != 0 { 10_000 } else { 0 }),
        }
    }
}
pub mod pm {
    pub fn clear_pme(old: u16) -> u16 {
        (old & !0x100) | 0x8000
    }
}
pub mod pci {
    #[derive(PartialEq)]
    pub enum Intx {
        None,
        OnDemand,
        Skipped,
        Routed,
        Firmware(u8),
    }
    pub fn intx(pin: u8, line: u8, reroute: bool, force: bool) -> Intx {
        match (pin, line) {
            (0, _) => Intx::None,
            (_, 255) => Intx::OnDemand,
            _ if !reroute => Intx::Skipped,
            _ if force => Intx::Routed,
            (_, line) => Intx::Firmware(line),
        }
    }
}
