/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/* Made by cbindgen from capi/src; do not edit. */

/*
 * What ACPI firmware on EC2 says, what is wrong with it, and what a kernel must do about it:
 * decisions only. The library does no I/O but through the callbacks it is given, allocates nothing,
 * keeps no state of its own, takes no locks and starts no threads. It may be called from any
 * context, interrupts included; calls that share no memory may run at the same time.
 *
 * Pointers. All memory is the caller's: the library borrows it during the call and keeps no pointer
 * afterwards, except where a structure says that it holds one. No pointer may be null unless its
 * description says so; a null one gives AQ_STATUS_NULL_POINTER, a misaligned one
 * AQ_STATUS_MISALIGNED. A buffer comes with its length and is never read or written past it. What
 * is written to need not be initialised before, must not overlap anything else that the call is
 * given, and must not be used by others during the call. Callbacks may be called several times
 * during a call, must return, and must not call back into the library with the same structure.
 *
 * Stack. No function uses more than 1 KiB beside what its callbacks use (checked for amd64 and
 * arm64 by tests/tests/capi_kernel.rs).
 *
 * The names ACPI_Q_* are FreeBSD's (sys/dev/acpica/acpivar.h). Include that header before this one
 * if both are needed.
 */

#ifndef ACPI_QUIRKS_CAPI_H
#define ACPI_QUIRKS_CAPI_H

#ifdef _KERNEL
#include <sys/types.h>
#else
#include <stddef.h>
#include <stdint.h>
#endif


#if !defined(_ACPIVAR_H_)
/**
 * Disable ACPI completely.
 */
#define ACPI_Q_BROKEN 1
#endif

#if !defined(_ACPIVAR_H_)
/**
 * Do not trust the ACPI timer.
 */
#define ACPI_Q_TIMER 2
#endif

#if !defined(_ACPIVAR_H_)
/**
 * Ignore the MADT's override of ISA interrupt 0 (x86 only).
 */
#define ACPI_Q_MADT_IRQ0 4
#endif

#if !defined(_ACPIVAR_H_)
/**
 * Ignore the pull-up that _AEI asks for: Graviton's PL061 has no pulls.
 */
#define ACPI_Q_AEI_NOPULL 8
#endif

#if !defined(_ACPIVAR_H_)
/**
 * Write PME status 1, PME enable 0 before _EJ0: Graviton 1 to 3 take it as the sign.
 */
#define ACPI_Q_CLEAR_PME_ON_DETACH 16
#endif

#if !defined(_ACPIVAR_H_)
/**
 * Wait 10 ms between _EJ0 and the rescan: EC2's bus firmware lags its device firmware.
 */
#define ACPI_Q_DELAY_BEFORE_EJECT_RESCAN 32
#endif

/**
 * What the functions return. Zero is success. Otherwise nothing was written through any pointer,
 * except where a function says so.
 */
enum aq_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Done.
     */
    AQ_STATUS_OK = 0,
    /**
     * A pointer that must not be null is null.
     */
    AQ_STATUS_NULL_POINTER = 1,
    /**
     * A pointer is not aligned for what it points to.
     */
    AQ_STATUS_MISALIGNED = 2,
    /**
     * The caller's array is too short. Where there is a count, it says how long it would have to
     * be.
     */
    AQ_STATUS_SHORT_BUFFER = 3,
    /**
     * A number is outside the range that the function's description gives.
     */
    AQ_STATUS_OUT_OF_RANGE = 4,
    /**
     * There is no next element.
     */
    AQ_STATUS_END = 5,
    /**
     * The firmware's bytes are not what the ACPI specification says; `aq_fault` says where.
     */
    AQ_STATUS_BAD_RESOURCE = 6,
    /**
     * What was looked for is not there.
     */
    AQ_STATUS_NOT_FOUND = 7,
    /**
     * The pin is asked for a pull resistor, which a PL061 has not. FreeBSD's driver answers
     * EINVAL.
     */
    AQ_STATUS_PULL_UNSUPPORTED = 8,
    /**
     * The pin is asked for something else that a PL061 has not. FreeBSD's driver answers EINVAL.
     */
    AQ_STATUS_FLAGS_UNSUPPORTED = 9,
    /**
     * The pin is asked to be input and output at once.
     */
    AQ_STATUS_INPUT_AND_OUTPUT = 10,
    /**
     * The pin already interrupts in another mode.
     */
    AQ_STATUS_TRIGGER_CONFLICT = 11,
    /**
     * A structure does not hold what this library put there.
     */
    AQ_STATUS_BAD_STATE = 12,
    /**
     * The text is not a number as the loader writes them; FreeBSD would ignore the setting.
     */
    AQ_STATUS_BAD_TEXT = 13,
    /**
     * The function's configuration space reads all ones.
     */
    AQ_STATUS_NO_DEVICE = 14,
    /**
     * The function's capability list leaves its space or is a loop.
     */
    AQ_STATUS_BAD_CAPABILITIES = 15,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum aq_status aq_status;
#else
typedef int32_t aq_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What is wrong with the firmware's bytes.
 */
enum aq_fault_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * The buffer ends without an end tag.
     */
    AQ_FAULT_KIND_NO_END_TAG = 0,
    /**
     * A descriptor goes on past the end of the buffer.
     */
    AQ_FAULT_KIND_PAST_BUFFER = 1,
    /**
     * No descriptor has this tag.
     */
    AQ_FAULT_KIND_UNKNOWN_TAG = 2,
    /**
     * A descriptor has a length that its kind cannot have.
     */
    AQ_FAULT_KIND_LENGTH = 3,
    /**
     * The end tag's checksum is neither 0 nor right.
     */
    AQ_FAULT_KIND_CHECKSUM = 4,
    /**
     * A GPIO connection descriptor has a reserved value, or parts that do not lie in order inside
     * it.
     */
    AQ_FAULT_KIND_GPIO = 5,
    /**
     * Something that a later version of the library knows.
     */
    AQ_FAULT_KIND_OTHER = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum aq_fault_kind aq_fault_kind;
#else
typedef int32_t aq_fault_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What becomes of a device's legacy interrupt when it is added to the bus.
 */
enum aq_intx
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * The device has none.
     */
    AQ_INTX_NONE = 0,
    /**
     * Routed when a driver first asks for it.
     */
    AQ_INTX_ON_DEMAND = 1,
    /**
     * None is given (`hw.pci.intx_reroute=0`); nothing leaks.
     */
    AQ_INTX_SKIPPED = 2,
    /**
     * Routed now; on INTRNG each time takes a slot of the interrupt map that nothing gives back.
     */
    AQ_INTX_ROUTED = 3,
    /**
     * The firmware's INTLINE is used as it is.
     */
    AQ_INTX_FIRMWARE = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum aq_intx aq_intx;
#else
typedef int32_t aq_intx;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * One pin of one GPIO interrupt descriptor, as the firmware describes it.
 */
struct aq_aei_pin {
    /**
     * Offset of the descriptor in the buffer.
     */
    uint32_t descriptor;
    /**
     * The pin, relative to the controller. Firmware may name any; 0xFFFF means none.
     */
    uint16_t pin;
    /**
     * Debounce time in 1/100 ms; 0xFFFF for the default.
     */
    uint16_t debounce;
    /**
     * 0 level, 1 edge.
     */
    uint8_t edge;
    /**
     * 0 high or rising, 1 low or falling, 2 both.
     */
    uint8_t polarity;
    /**
     * 0 default, 1 pull-up, 2 pull-down, 3 none.
     */
    uint8_t pull;
    /**
     * 1 if the pin can wake the system.
     */
    uint8_t wake;
};

/**
 * Where the firmware's bytes are wrong, and how.
 */
struct aq_fault {
    /**
     * Offset of the byte at fault, from the start of the buffer.
     */
    uint32_t offset;
    /**
     * What is wrong there.
     */
    aq_fault_kind kind;
};

/**
 * One pin to set up.
 */
struct aq_event {
    /**
     * Offset of the descriptor in the _AEI buffer.
     */
    uint32_t descriptor;
    /**
     * For the pin's `setflags`: FreeBSD's GPIO_PIN_* bits, after quirks.
     */
    uint32_t pin_flags;
    /**
     * For the interrupt: exactly one of FreeBSD's GPIO_INTR_* bits.
     */
    uint32_t interrupt_mode;
    /**
     * The pin, relative to the controller.
     */
    uint16_t pin;
    /**
     * 1 if the pin can wake the system.
     */
    uint8_t wake;
    /**
     * 1 if the method takes the pin as its argument (_EVT), 0 if it takes none.
     */
    uint8_t method_takes_pin;
    /**
     * The method to evaluate, a string such as "_E03"; empty unless `problem` is AQ_STATUS_OK.
     */
    char method[8];
    /**
     * AQ_STATUS_OK; AQ_STATUS_OUT_OF_RANGE: the controller has no such pin (FreeBSD: "Invalid
     * pin"); AQ_STATUS_NOT_FOUND: there is no method for it ("AEI Device type is unknown").
     */
    aq_status problem;
};

/**
 * The steps that quirks add to an eject. The order is: detach the driver; write PMCSR as
 * `aq_eject_pmcsr_write` says; evaluate _EJ0 with 1; wait; rescan the bus. A driver that does not
 * detach, or an _EJ0 that fails, ends it there.
 */
struct aq_eject_plan {
    /**
     * Not 0: clear the PME of a device that has a power-management capability.
     */
    uint32_t clear_pme;
    /**
     * To wait between _EJ0 and the rescan, in microseconds; often 0.
     */
    uint32_t delay_before_rescan_us;
};

/**
 * A 16-bit write to a device's configuration space.
 */
struct aq_pmcsr_write {
    /**
     * Offset in configuration space, in bytes.
     */
    uint16_t offset;
    /**
     * The value to write.
     */
    uint16_t value;
};

/**
 * How the registers of one PL061 are reached, a byte at a time. The callbacks are called only from
 * within the `aq_pl061_*` functions, on the caller's thread, with the offsets of the PL061's
 * register map (0x000 to 0xFFC).
 */
struct aq_pl061_registers {
    /**
     * Handed to both callbacks; may be null if they do not need it. Never followed by the library.
     */
    void *context;
    /**
     * Reads the register `offset` bytes from the controller's base. Must not be null.
     */
    uint8_t (*read8)(void *context, uint16_t offset);
    /**
     * Writes the register `offset` bytes from the controller's base. Must not be null.
     */
    void (*write8)(void *context, uint16_t offset, uint8_t value);
};

/**
 * A driver for one PL061. The caller owns it, keeps it where it likes, and may move or forget it
 * at any time; it holds no resources. Its fields are the library's: set up by `aq_pl061_attach`,
 * read by nobody else.
 */
struct aq_pl061 {
    /**
     * Private.
     */
    struct aq_pl061_registers registers;
    /**
     * Private.
     */
    uint8_t triggers[8];
};

/**
 * What the interrupt filter found: two sets of pins, bit p for pin p.
 */
struct aq_pl061_dispatch {
    /**
     * Pins whose handlers must run, lowest first. They are masked until `aq_pl061_ack_and_unmask`.
     */
    uint8_t run;
    /**
     * Pins that interrupt although nobody set them up; they stay unmasked.
     */
    uint8_t spurious;
};

/**
 * What the quirks of a boot are decided from.
 */
struct aq_boot {
    /**
     * The value of `debug.acpi.quirks`; 0 means that it is not set and the table decides.
     */
    int32_t tunable;
    /**
     * What a machine-dependent hook found; stands unless the table has an entry for the machine.
     */
    uint32_t machine_quirks;
    /**
     * Not 0 if `hint.acpi.0.disabled` is set to 0, which takes ACPI_Q_BROKEN away.
     */
    uint32_t not_disabled;
    /**
     * The FADT, or at least its header of 36 bytes; null if there is none.
     */
    const uint8_t *fadt;
    /**
     * The DSDT, likewise.
     */
    const uint8_t *dsdt;
    /**
     * The XSDT, likewise.
     */
    const uint8_t *xsdt;
};

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gives pin number `index`, counted from 0 over all GPIO interrupts of the `_AEI` (or `_CRS`)
 * buffer `aei` of `length` bytes. Other descriptors are passed over. AQ_STATUS_END past the last
 * one. On AQ_STATUS_BAD_RESOURCE `fault` is written if it is not null; `pin` must not be null.
 */
aq_status aq_aei_pin(const uint8_t *aei,
                     size_t length,
                     size_t index,
                     struct aq_aei_pin *pin,
                     struct aq_fault *fault);

/**
 * The plan for an `_AEI` buffer `aei` of `length` bytes: what to do with each of its pins, in
 * order, under `quirks` (ACPI_Q_* bits) on a controller whose last pin is `max_pin`. `exists`
 * says, with 1 or 0, whether the controller's scope has a method of that name; it is given
 * `context`, which the library does not follow, and a string that is gone when it returns, and
 * must not be null.
 *
 * `events` has room for `capacity` elements (it may be null if that is 0); `count` is written
 * whenever the bytes are sound and says how many events there are, with AQ_STATUS_SHORT_BUFFER if
 * they do not fit: the first `capacity` are written then. On AQ_STATUS_BAD_RESOURCE `fault` is
 * written if it is not null, and the events before the fault.
 */
aq_status aq_event_plan(const uint8_t *aei,
                        size_t length,
                        uint32_t quirks,
                        uint16_t max_pin,
                        uint32_t (*exists)(void *context, const char *name),
                        void *context,
                        struct aq_event *events,
                        size_t capacity,
                        size_t *count,
                        struct aq_fault *fault);

/**
 * The eject plan under `quirks` (ACPI_Q_* bits; others are ignored).
 */
aq_status aq_eject_plan(uint32_t quirks, struct aq_eject_plan *plan);

/**
 * What to write before _EJ0 for a device whose power-management capability is at `capability` (see
 * `aq_pci_find_capability`) and whose PMCSR, at `capability` + 4, reads `pmcsr`.
 * AQ_STATUS_NOT_FOUND if the plan has no such step; `write` is left alone then.
 */
aq_status aq_eject_pmcsr_write(const struct aq_eject_plan *plan,
                               uint8_t capability,
                               uint16_t pmcsr,
                               struct aq_pmcsr_write *write);

/**
 * What to write to a PMCSR that reads `pmcsr` so that PME is disabled, its status cleared (by
 * writing 1) and every other bit kept. Cannot fail.
 */
uint16_t aq_pm_clear_pme(uint16_t pmcsr);

/**
 * Finds the first capability `id` (0x01 is power management, 0x10 PCI Express) of a PCI function.
 * `read8` reads one byte of its configuration space; it is given `context`, which the library does
 * not follow, is called at most a hundred times, and must not be null. AQ_STATUS_NOT_FOUND,
 * AQ_STATUS_NO_DEVICE and AQ_STATUS_BAD_CAPABILITIES leave `capability` alone.
 */
aq_status aq_pci_find_capability(uint8_t (*read8)(void *context, uint8_t offset),
                                 void *context,
                                 uint8_t id,
                                 uint8_t *capability);

/**
 * Attaches to a controller: masks all its pins. A latched edge stays latched, as in FreeBSD.
 *
 * `out` is written; it need not be initialised. `registers` is copied; its `context` must stay
 * valid for as long as the driver is used. Neither may be null.
 */
aq_status aq_pl061_attach(const struct aq_pl061_registers *registers, struct aq_pl061 *out);

/**
 * What pin `pin` (0 to 7) can do: 0x1F0003, input, output and five interrupt modes, as FreeBSD's
 * GPIO_PIN_* and GPIO_INTR_* bits. No pull resistors. `flags` must not be null.
 */
aq_status aq_pl061_pin_caps(uint32_t pin, uint32_t *flags);

/**
 * Sets the direction of pin `pin` (0 to 7) from FreeBSD's GPIO_PIN_* `flags`; no direction means
 * input. AQ_STATUS_PULL_UNSUPPORTED is what a firmware's PullUp ends in, unless ACPI_Q_AEI_NOPULL
 * removed it; no register was touched then.
 */
aq_status aq_pl061_set_flags(struct aq_pl061 *pl061, uint32_t pin, uint32_t flags);

/**
 * Sets the interrupt mode of pin `pin` (0 to 7): `mode` is exactly one of FreeBSD's GPIO_INTR_*
 * bits, anything else is AQ_STATUS_OUT_OF_RANGE. The pin stays masked or unmasked as it was.
 */
aq_status aq_pl061_setup_intr(struct aq_pl061 *pl061, uint32_t pin, uint32_t mode);

/**
 * Unmasks pin `pin` (0 to 7). An edge latched earlier interrupts at once.
 */
aq_status aq_pl061_enable(struct aq_pl061 *pl061, uint32_t pin);

/**
 * Masks pin `pin` (0 to 7). Edges go on being latched.
 */
aq_status aq_pl061_mask(struct aq_pl061 *pl061, uint32_t pin);

/**
 * The controller's interrupt filter: reads GPIOMIS once and masks every pin whose handler must
 * run. Fit for interrupt context. `dispatch` is written; neither pointer may be null.
 */
aq_status aq_pl061_filter(struct aq_pl061 *pl061, struct aq_pl061_dispatch *dispatch);

/**
 * After the handler of pin `pin` (0 to 7) ran: writes GPIOIC, then unmasks, in FreeBSD's order. An
 * edge that came in between is lost, as it is in FreeBSD.
 */
aq_status aq_pl061_ack_and_unmask(struct aq_pl061 *pl061, uint32_t pin);

/**
 * Reads the value of `debug.acpi.quirks` as FreeBSD's loader environment does: a number in C's
 * notation, perhaps with a suffix such as `k`. `text` is `length` bytes without a NUL.
 * AQ_STATUS_BAD_TEXT where FreeBSD would ignore the setting.
 */
aq_status aq_quirks_read_tunable(const uint8_t *text, size_t length, int32_t *value);

/**
 * The quirks of this boot, as ACPI_Q_* bits: FreeBSD's precedence of tunable, table and hook.
 */
aq_status aq_quirks_decide(const struct aq_boot *boot, uint32_t *quirks);

/**
 * Decides from the INTPIN and INTLINE registers of a device, `hw.pci.intx_reroute`, and whether
 * the machine always routes anew (`force`, as arm64 does). Cannot fail.
 */
aq_intx aq_pci_intx(uint8_t intpin, uint8_t intline, uint8_t reroute, uint8_t force);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ACPI_QUIRKS_CAPI_H */

/* The layout that the library was compiled with (capi/src/layout.rs). */
#if defined(__cplusplus)
#define AQ_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define AQ_ASSERT(condition) _Static_assert(condition, #condition)
#endif
#ifdef AQ_ASSERT
AQ_ASSERT(sizeof(aq_status) == 4);
AQ_ASSERT(sizeof(aq_fault_kind) == 4);
AQ_ASSERT(sizeof(aq_intx) == 4);
AQ_ASSERT(sizeof(struct aq_fault) == 8);
AQ_ASSERT(sizeof(struct aq_aei_pin) == 12);
AQ_ASSERT(sizeof(struct aq_event) == 28);
AQ_ASSERT(sizeof(struct aq_eject_plan) == 8);
AQ_ASSERT(sizeof(struct aq_pmcsr_write) == 4);
AQ_ASSERT(sizeof(struct aq_pl061_dispatch) == 2);
AQ_ASSERT(sizeof(struct aq_pl061_registers) == 3 * sizeof(void *));
AQ_ASSERT(sizeof(struct aq_pl061) == 3 * sizeof(void *) + 8);
AQ_ASSERT(sizeof(struct aq_boot) == (sizeof(void *) > 4 ? 16 : 12) + 3 * sizeof(void *));
#undef AQ_ASSERT
#endif
