//! FreeBSD's INTRNG map from IRQ numbers to interrupts, and how it runs out.
//!
//! On arm64 each INTx route goes through `nexus_acpi_map_intr`, which takes a **new** index every time, even
//! for the same GSI, and nothing ever gives it back. MSI-X vectors take indexes too, but do free them.
//! Where the two meet, first-free search and the order of frees decide which index leaks next, and so when
//! the leaked index is exactly 255, which is `PCI_INVALID_IRQ` (FreeBSD sys/kern/subr_intr.c,
//! sys/arm64/arm64/nexus.c).

use crate::slot::Slot;

/// `PCI_INVALID_IRQ`: no index of INTx may have this value (FreeBSD sys/dev/pci/pcireg.h).
pub const PCI_INVALID_IRQ: u16 = 255;

/// What `intr_unmap_irq` does with the search hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FreeRule {
    /// The freed index becomes the hint, whatever it was.
    Unconditional,
    /// Only a lower index becomes the hint.
    OnlyLower,
}

/// The machine's interrupt map, as parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Params {
    /// Whether the machine has such a map (INTRNG, arm64) at all. x86 has none and leaks nothing.
    pub intrng: bool,
    /// First index that is free when the machine has booted; all below it stay taken.
    pub first_free: u16,
    /// MSI-X vectors that one device's driver takes.
    pub vectors: u16,
    /// Indexes in the map, `2 * NIRQ`: 32768 on arm64. At most 32768 here.
    pub capacity: u16,
    /// Whether the kernel has INVARIANTS, and with them the assertion that an index is not 255.
    pub invariants: bool,
    /// How freeing moves the search hint.
    pub free_rule: FreeRule,
}

impl Params {
    /// Whether the map can matter to a verdict at all: when INTx is not re-routed nothing leaks, and when
    /// every slot's vectors fit at once no search ever fails. A prover may then take `vectors = 0`.
    #[must_use]
    pub const fn can_fail(&self, slots: u16, intx_rerouted: bool) -> bool {
        self.intrng
            && (intx_rerouted
                || self.capacity
                    < self
                        .first_free
                        .saturating_add(slots.saturating_mul(self.vectors)))
    }
}

/// Why no index could be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum AllocError {
    /// Every index of the map is taken: the kernel panics with "IRQ mapping table is full".
    #[error("IRQ mapping table is full")]
    Full,
    /// The model's window holds fewer indexes than the run needs, though the kernel's map is larger.
    #[error("the model follows too few indexes of the IRQ map; make IrqMap larger")]
    Window,
}

/// Who holds an index.
const FREE: u8 = 0;
const LEAKED: u8 = 1;
const FIRST_SLOT: u8 = 2;

/// The part of the map that changes: indexes `first_free .. first_free + C`, one owner each.
///
/// All indexes below `first_free` are taken from boot on and never freed, so a search that wraps to 0 finds
/// the same index as one that wraps to `first_free`: leaving them out is exact. `C` is how many indexes this
/// value can follow. 32768 always suffices (and is what a simulator takes); a prover takes what its bounds
/// need, and an allocation beyond the window is [`AllocError::Window`], never a wrong answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IrqMap<const C: usize> {
    /// Search hint, relative to `first_free`.
    hint: u16,
    /// One past the highest index in use: a function of `owner`, kept so that frees need not scan all of it.
    end: u16,
    /// Who holds each index.
    owner: [u8; C],
}

impl<const C: usize> IrqMap<C> {
    /// The map at the end of boot.
    #[must_use]
    pub const fn new() -> IrqMap<C> {
        const { assert!(C <= 32768, "no IRQ map has more than 32768 indexes") };
        IrqMap {
            hint: 0,
            end: 0,
            owner: [FREE; C],
        }
    }

    /// Indexes leaked so far.
    #[must_use]
    pub fn leaked(&self) -> usize {
        self.in_use()
            .iter()
            .filter(|&&owner| owner == LEAKED)
            .count()
    }

    /// Indexes that the slot's MSI-X vectors hold, in ascending order.
    pub fn vectors(&self, params: &Params, slot: Slot) -> impl Iterator<Item = u16> {
        let base = params.first_free;
        let wanted = FIRST_SLOT + slot.number();
        let held = self
            .in_use()
            .iter()
            .enumerate()
            .filter(move |&(_, &owner)| owner == wanted);
        held.map(move |(i, _)| base.saturating_add(i as u16))
    }

    /// The index at which the next search starts (`irq_map_first_free_idx`).
    #[must_use]
    pub const fn hint(&self, params: &Params) -> u16 {
        params.first_free.saturating_add(self.hint)
    }

    /// The slice of owners up to the highest index in use: with [`IrqMap::hint`] it is the whole state.
    /// 0 is free, 1 leaked, 2 + n a vector of slot n.
    #[must_use]
    pub fn in_use(&self) -> &[u8] {
        self.owner.get(..usize::from(self.end)).unwrap_or(&[])
    }

    /// Takes an index for an INTx route that nothing will ever give back, and returns it.
    ///
    /// # Errors
    /// [`AllocError`] when there is none.
    pub fn leak(&mut self, params: &Params) -> Result<u16, AllocError> {
        self.allocate(params, LEAKED)
    }

    /// Takes one index for an MSI-X vector of the slot's device, and returns it.
    ///
    /// # Errors
    /// [`AllocError`] when there is none.
    pub fn map_vector(&mut self, params: &Params, slot: Slot) -> Result<u16, AllocError> {
        self.allocate(params, FIRST_SLOT + slot.number())
    }

    /// Frees the indexes of the slot's MSI-X vectors, in ascending order.
    pub fn unmap_vectors(&mut self, params: &Params, slot: Slot) {
        let mine = FIRST_SLOT + slot.number();
        for (index, owner) in (0..self.end).zip(self.owner.iter_mut()) {
            if *owner == mine {
                *owner = FREE;
                if params.free_rule == FreeRule::Unconditional || index < self.hint {
                    self.hint = index;
                }
            }
        }
        let last = self.in_use().iter().rposition(|&owner| owner != FREE);
        self.end = last.map_or(0, |last| last as u16 + 1);
    }

    /// `intr_map_irq`'s search: upwards from the hint, then from the bottom.
    fn allocate(&mut self, params: &Params, new_owner: u8) -> Result<u16, AllocError> {
        let followed = params.capacity.saturating_sub(params.first_free);
        let size = usize::from(followed).min(C);
        let hint = usize::from(self.hint);
        let table = self.owner.get(..size).unwrap_or(&[]);
        let upwards = table
            .iter()
            .skip(hint)
            .position(|&owner| owner == FREE)
            .map(|i| i + hint);
        // Beyond the window the real map goes on, and a real search would look there before it wraps.
        if upwards.is_none() && size < usize::from(followed) {
            return Err(AllocError::Window);
        }
        let found = upwards.or_else(|| table.iter().position(|&owner| owner == FREE));
        let found = found.ok_or(AllocError::Full)?;
        if let Some(owner) = self.owner.get_mut(found) {
            *owner = new_owner;
        }
        let found = found as u16;
        self.hint = found + 1;
        self.end = self.end.max(self.hint);
        Ok(params.first_free.saturating_add(found))
    }
}

impl<const C: usize> Default for IrqMap<C> {
    fn default() -> IrqMap<C> {
        IrqMap::new()
    }
}
