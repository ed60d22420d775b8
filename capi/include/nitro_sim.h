/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/* Made by cbindgen from capi/host/src; do not edit. */

/*
 * A C driver under test on a simulated machine: config space, a device register, delays, the
 * firmware's own AML and a lock are served by the simulator. The driver is a function that runs a
 * scenario from its beginning, operator included; the harness runs it once, replays one schedule, or
 * runs it in every order and timing that the firmware's windows allow.
 *
 * The C code takes no time but what it waits for with ns_delay. The firmware's work under way ends
 * somewhere in its window, so at each access it has ended or it has not: both are run. ns_explore
 * proves only when it reports `finished`, and only of this scenario, these windows and this slot.
 *
 * A host library, unlike acpi_quirks.h: it allocates and uses threads, one at a time. A null machine
 * is a bug in the driver and ends the program.
 */

#ifndef NITRO_SIM_H
#define NITRO_SIM_H

#include <stdint.h>


/**
 * What the harness returns.
 */
enum ns_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Every run that was made met all expectations. Whether all were made, `finished` says.
     */
    NS_STATUS_OK = 0,
    /**
     * An expectation failed; `message` says which, `schedule` when.
     */
    NS_STATUS_FAILED = 1,
    /**
     * An argument is null or not text, or the machine cannot be built; `message` says why.
     */
    NS_STATUS_INVALID = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum ns_status ns_status;
#else
typedef int32_t ns_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The machine during a run. It exists only while the driver's function is being called, and may be
 * used only from within that call.
 */
struct ns_machine;

/**
 * The machine to run on. All text is borrowed during the call.
 */
struct ns_options {
    /**
     * A firmware profile's name; null for "graviton3".
     */
    const char *firmware;
    /**
     * Settings such as "nitro.bus_lag_us=0..9000", separated by blanks; null for none.
     */
    const char *settings;
    /**
     * Bit n: slot n holds a device when a run begins.
     */
    uint32_t occupied;
};

/**
 * The driver under test.
 */
struct ns_driver {
    /**
     * Handed to `run`; may be null.
     */
    void *context;
    /**
     * Runs the scenario once, from the beginning: it must not remember anything of earlier runs.
     * It is called on threads of the harness, never on two at once. Must not be null.
     */
    void (*run)(void *context, struct ns_machine *machine);
};

/**
 * What came of it. Give it back with `ns_report_free`.
 */
struct ns_report {
    /**
     * Runs made.
     */
    uint64_t schedules;
    /**
     * 1 if every order and every timing was run: only then is the absence of a failure a proof.
     */
    uint32_t finished;
    /**
     * What failed first, or why nothing could be run; null if nothing did.
     */
    char *message;
    /**
     * The shortest schedule that fails, one choice a line, as `ns_replay` takes it; null if none
     * does.
     */
    char *schedule;
};

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Runs the driver once; where an order or a time is open, the seed decides. `report` is written.
 */
ns_status ns_once(const struct ns_options *options,
                  const struct ns_driver *driver,
                  uint64_t seed,
                  struct ns_report *report);

/**
 * Runs the driver once with the choices of a schedule, as a report gave it. Where the schedule has
 * no line that fits, the first choice is taken. `report` is written.
 */
ns_status ns_replay(const struct ns_options *options,
                    const struct ns_driver *driver,
                    const char *schedule,
                    struct ns_report *report);

/**
 * Runs the driver in every order and timing that the firmware's windows allow, or in `schedules`
 * of them, one at least. `report` is written.
 */
ns_status ns_explore(const struct ns_options *options,
                     const struct ns_driver *driver,
                     uint64_t schedules,
                     struct ns_report *report);

/**
 * Frees what a report holds. It must have been written by this library, and is empty afterwards.
 */
void ns_report_free(struct ns_report *report);

/**
 * Reads `width` (1, 2 or 4) bytes at `offset` of the config space of the device in `slot` (0 to
 * 31). All ones where the bus shows nothing, and for an access that no bus can carry.
 */
uint32_t ns_config_read(struct ns_machine *machine, uint8_t slot, uint16_t offset, uint8_t width);

/**
 * Writes config space; see `ns_config_read`. An access that no bus can carry is dropped.
 */
void ns_config_write(struct ns_machine *machine,
                     uint8_t slot,
                     uint16_t offset,
                     uint8_t width,
                     uint32_t value);

/**
 * Reads the NVMe controller status register (CSTS) of the device in `slot` by MMIO: 1 while it is
 * there.
 */
uint32_t ns_mmio_read_csts(struct ns_machine *machine, uint8_t slot);

/**
 * Waits: virtual time passes, and with it the firmware's work.
 */
void ns_delay(struct ns_machine *machine, uint64_t us);

/**
 * Microseconds since the run began.
 */
uint64_t ns_now(struct ns_machine *machine);

/**
 * Evaluates an object of the firmware's own tables, such as "\\_SB.PCI0.S1F._EJ0", with one
 * integer argument. 0 if it succeeded. `result` gets its integer result, or 0; it may be null.
 */
int32_t ns_evaluate(struct ns_machine *machine,
                    const char *path,
                    uint64_t argument,
                    uint64_t *result);

/**
 * Takes the OS's topology lock. Taking it twice is a failure of the run.
 */
void ns_lock(struct ns_machine *machine);

/**
 * Gives the lock back. Without holding it that is a failure of the run.
 */
void ns_unlock(struct ns_machine *machine);

/**
 * The operator attaches a volume in `slot`, as the EC2 API does.
 */
void ns_operator_attach(struct ns_machine *machine, uint8_t slot);

/**
 * The operator asks for the volume in `slot` back.
 */
void ns_operator_detach(struct ns_machine *machine, uint8_t slot);

/**
 * Says what must be true here: the run fails with `what` if `holds` is 0.
 */
void ns_expect(struct ns_machine *machine, uint32_t holds, const char *what);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* NITRO_SIM_H */
