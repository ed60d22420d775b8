//! Legacy interrupt routing at attach (FreeBSD `sys/dev/pci/pci.c`, `pci_add_resources` and
//! `pci_assign_interrupt`).

/// `PCI_INVALID_IRQ`: the `INTLINE` value that means "no interrupt".
pub const INVALID_IRQ: u8 = 255;

/// What becomes of a device's INTx when it is added to the bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Intx {
    /// `INTPIN` is 0: the device has none.
    None,
    /// `INTLINE` is 255: routed when a driver first asks for it.
    OnDemand,
    /// `hw.pci.intx_reroute` is 0: the device gets no legacy interrupt at all (MSI and MSI-X still
    /// work), and nothing leaks.
    Skipped,
    /// Routed now, whatever `INTLINE` says; on INTRNG each time takes a new slot of the interrupt
    /// map, which nothing gives back. `INTLINE` becomes the low eight bits of the slot's index.
    Routed,
    /// The firmware's `INTLINE` is used as it is.
    Firmware(u8),
}

/// Decides for a device with these `INTPIN` and `INTLINE` registers. `reroute` is
/// `hw.pci.intx_reroute`; `force` is whether the machine distrusts `INTLINE`
/// (`__PCI_REROUTE_INTERRUPT`, as arm64 does).
pub const fn intx(intpin: u8, intline: u8, reroute: bool, force: bool) -> Intx {
    match (intpin, intline) {
        (0, _) => Intx::None,
        (_, INVALID_IRQ) => Intx::OnDemand,
        _ if !reroute => Intx::Skipped,
        _ if force => Intx::Routed,
        (_, line) => Intx::Firmware(line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_knob_only_matters_for_a_valid_line() {
        for force in [false, true] {
            for reroute in [false, true] {
                assert_eq!(intx(0, 10, reroute, force), Intx::None);
                assert_eq!(intx(1, 255, reroute, force), Intx::OnDemand);
            }
            assert_eq!(intx(1, 10, false, force), Intx::Skipped);
        }
        assert_eq!(intx(1, 0, true, true), Intx::Routed, "0 is a valid line");
        assert_eq!(intx(1, 10, true, false), Intx::Firmware(10));
    }
}
