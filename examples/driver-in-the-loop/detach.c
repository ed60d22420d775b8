/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/*
 * An OS's detach path in C, on the simulated machine: FreeBSD's order (sys/dev/acpica/acpi_pci.c),
 * with its rescan rule (sys/dev/pci/pci.c): a slot that answers is "unchanged", whatever is in it.
 *
 * The decisions are the C library's (acpi_quirks.h), as a kernel would call it; the machine is the
 * harness's (nitro_sim.h). Whether the pause before the rescan is there is one quirk bit:
 *
 *   detach explore QUIRKS [SETTINGS]   every race: exit 0 if proved, 1 if a schedule fails
 *   detach once QUIRKS SEED            one of them
 *
 * QUIRKS are ACPI_Q_* bits; SETTINGS change the firmware, as in "nitro.bus_lag_us=1..10000".
 */
#include "acpi_quirks.h"
#include "nitro_sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLOT		31
#define EJ0		"\\_SB.PCI0.S1F._EJ0"
#define PCIR_VENDOR	0x00
#define PCIY_PMG	0x01
#define PMCSR		0x04

/* What the OS knows of the slot. */
struct bus {
	uint32_t quirks;
	int known;	/* it has a device node */
	int in_use;	/* and a driver is attached to it */
};

static uint8_t
config_read8(void *machine, uint8_t offset)
{

	return ((uint8_t)ns_config_read(machine, SLOT, offset, 1));
}

static void
rescan(struct bus *bus, struct ns_machine *m)
{

	if (ns_config_read(m, SLOT, PCIR_VENDOR, 2) == 0xffff) {
		bus->known = bus->in_use = 0;
		return;
	}
	if (bus->known)
		return;		/* "unchanged": neither compared nor probed */
	bus->known = bus->in_use = 1;
}

/* The handler of Notify(slot, 3). */
static void
eject(struct bus *bus, struct ns_machine *m)
{
	struct aq_eject_plan plan;
	struct aq_pmcsr_write write;
	uint8_t capability;

	ns_lock(m);
	bus->in_use = 0;
	ns_expect(m, aq_eject_plan(bus->quirks, &plan) == AQ_STATUS_OK, "there is an eject plan");
	if (aq_pci_find_capability(config_read8, m, PCIY_PMG, &capability) == AQ_STATUS_OK) {
		uint16_t pmcsr = (uint16_t)ns_config_read(m, SLOT, capability + PMCSR, 2);

		if (aq_eject_pmcsr_write(&plan, capability, pmcsr, &write) == AQ_STATUS_OK)
			ns_config_write(m, SLOT, write.offset, 2, write.value);
	}
	if (ns_evaluate(m, EJ0, 1, NULL) == 0) {
		ns_delay(m, plan.delay_before_rescan_us);
		rescan(bus, m);
	}
	ns_unlock(m);
}

/* A volume is taken away and, a second later, another one is put into the same slot. */
static void
scenario(void *context, struct ns_machine *m)
{
	struct bus bus = { *(const uint32_t *)context, 1, 1 };

	ns_operator_detach(m, SLOT);
	eject(&bus, m);
	ns_delay(m, 1000000);
	ns_expect(m, ns_config_read(m, SLOT, PCIR_VENDOR, 2) == 0xffff, "the volume has left");
	ns_operator_attach(m, SLOT);
	ns_delay(m, 1000000);
	rescan(&bus, m);
	ns_expect(m, bus.in_use, "the new volume is in use");
}

int
main(int argc, char **argv)
{
	struct ns_options options = { "graviton3", NULL, 1u << SLOT };
	struct ns_report report;
	uint32_t quirks;
	ns_status status;

	if (argc < 3 || (strcmp(argv[1], "explore") != 0 && argc < 4)) {
		fprintf(stderr, "usage: %s explore QUIRKS [SETTINGS] | once QUIRKS SEED\n",
		    argv[0]);
		return (2);
	}
	quirks = (uint32_t)strtoul(argv[2], NULL, 0);
	struct ns_driver driver = { &quirks, scenario };

	if (strcmp(argv[1], "explore") == 0) {
		options.settings = argv[3];	/* null when there is none */
		status = ns_explore(&options, &driver, 1000000, &report);
	} else
		status = ns_once(&options, &driver, strtoul(argv[3], NULL, 0), &report);
	printf("%llu schedules, %s\n", (unsigned long long)report.schedules,
	    report.finished ? "all of them" : "not all of them");
	if (report.message != NULL)
		printf("%s: %s\n", status == NS_STATUS_INVALID ? "invalid" : "failed", report.message);
	if (report.schedule != NULL) {
		struct ns_report again;

		printf("%s\n", report.schedule);
		if (ns_replay(&options, &driver, report.schedule, &again) != NS_STATUS_FAILED)
			status = NS_STATUS_INVALID;	/* a counterexample that does not repeat is none */
		else
			printf("replayed: %s\n", again.message);
		ns_report_free(&again);
	}
	ns_report_free(&report);
	return (status == NS_STATUS_OK ? 0 : status == NS_STATUS_FAILED ? 1 : 2);
}
