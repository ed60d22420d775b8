/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/*
 * Calls every function of nitro_sim.h as a driver's test would, and with what no test should give:
 * null pointers, slots and accesses that do not exist, texts that mean nothing.
 */
#include "nitro_sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                          \
	do {                                                                      \
		checks++;                                                         \
		if (!(condition)) {                                               \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			exit(1);                                                  \
		}                                                                 \
	} while (0)

#define SLOT	31
#define EJ0	"\\_SB.PCI0.S1F._EJ0"

static unsigned long checks;

static void
everything(void *context, struct ns_machine *m)
{
	unsigned *runs = context;
	uint64_t result = 7;

	(*runs)++;
	CHECK(ns_now(m) == 0);
	ns_lock(m);
	ns_unlock(m);
	CHECK(ns_config_read(m, SLOT, 0, 2) == 0x1d0f);
	CHECK(ns_config_read(m, SLOT, 0, 1) == 0x0f);
	CHECK(ns_config_read(m, SLOT - 1, 0, 4) == UINT32_MAX);
	ns_config_write(m, SLOT, 0, 2, 0);	/* read-only */
	CHECK(ns_config_read(m, SLOT, 0, 2) == 0x1d0f);
	/* No such slot, no such width, misaligned, past the end. */
	CHECK(ns_config_read(m, 32, 0, 4) == UINT32_MAX);
	CHECK(ns_config_read(m, SLOT, 0, 3) == UINT32_MAX);
	CHECK(ns_config_read(m, SLOT, 1, 2) == UINT32_MAX);
	CHECK(ns_config_read(m, SLOT, UINT16_MAX, 4) == UINT32_MAX);
	ns_config_write(m, 255, UINT16_MAX, 255, UINT32_MAX);
	CHECK((ns_mmio_read_csts(m, SLOT) & 1) == 1);
	CHECK(ns_mmio_read_csts(m, 32) == UINT32_MAX);
	ns_operator_attach(m, 32);
	ns_operator_detach(m, 32);

	CHECK(ns_evaluate(m, NULL, 0, &result) != 0 && result == 7);
	CHECK(ns_evaluate(m, "\\NONE", 0, NULL) != 0);
	CHECK(ns_evaluate(m, "\xff", 0, NULL) != 0);

	ns_operator_detach(m, SLOT);
	CHECK(ns_evaluate(m, EJ0, 1, &result) == 0);
	ns_delay(m, 1000000);
	CHECK(ns_now(m) >= 1000000);
	ns_operator_attach(m, SLOT - 1);
	ns_delay(m, 1000000);
	CHECK(ns_config_read(m, SLOT - 1, 0, 2) == 0x1d0f);
	ns_expect(m, 1, NULL);
	ns_expect(m, 1, "this holds");
}

static void
nothing_holds(void *context, struct ns_machine *m)
{

	(void)context;
	ns_expect(m, 0, NULL);
	ns_expect(m, 0, "nothing");
}

static void
twice_locked(void *context, struct ns_machine *m)
{

	(void)context;
	ns_lock(m);
	ns_lock(m);
}

static void
never_locked(void *context, struct ns_machine *m)
{

	(void)context;
	ns_unlock(m);
}

static ns_status
once(const struct ns_options *options, const struct ns_driver *driver)
{
	struct ns_report report;
	ns_status status = ns_once(options, driver, 1, &report);

	CHECK((report.message == NULL) == (status == NS_STATUS_OK));
	ns_report_free(&report);
	CHECK(report.message == NULL && report.schedule == NULL);
	ns_report_free(&report);
	return (status);
}

int
main(void)
{
	unsigned runs = 0;
	const struct ns_options options = { "graviton3", NULL, 1u << SLOT };
	const struct ns_options plain = { NULL, NULL, 1u << SLOT };
	const struct ns_options unknown = { "graviton0", NULL, 0 };
	const struct ns_options wrong = { "graviton3", "nitro.nothing=1", 0 };
	const struct ns_options binary = { "\xff", "\xff", UINT32_MAX };
	const struct ns_driver driver = { &runs, everything };
	const struct ns_driver none = { NULL, NULL };
	const struct ns_driver fails = { NULL, nothing_holds };
	const struct ns_driver twice = { NULL, twice_locked }, never = { NULL, never_locked };
	struct ns_report report;

	CHECK(once(&options, &driver) == NS_STATUS_OK && runs == 1);
	CHECK(once(&plain, &driver) == NS_STATUS_OK && runs == 2);
	CHECK(once(NULL, &driver) == NS_STATUS_INVALID);
	CHECK(once(&options, NULL) == NS_STATUS_INVALID);
	CHECK(once(&options, &none) == NS_STATUS_INVALID);
	CHECK(once(&unknown, &driver) == NS_STATUS_INVALID);
	CHECK(once(&wrong, &driver) == NS_STATUS_INVALID);
	(void)once(&binary, &fails);	/* text that is no text counts as none */
	CHECK(once(&options, &fails) == NS_STATUS_FAILED);
	CHECK(once(&options, &twice) == NS_STATUS_FAILED);
	CHECK(once(&options, &never) == NS_STATUS_FAILED);
	CHECK(runs == 2);
	CHECK(ns_once(&options, &driver, 1, NULL) == NS_STATUS_INVALID && runs == 2);

	CHECK(ns_replay(&options, &driver, NULL, NULL) == NS_STATUS_INVALID);
	CHECK(ns_replay(&options, &driver, NULL, &report) == NS_STATUS_OK);
	ns_report_free(&report);
	CHECK(ns_replay(&options, &driver, "no choice of ours\n\n", &report) == NS_STATUS_OK);
	ns_report_free(&report);

	CHECK(ns_explore(&options, &driver, 10, NULL) == NS_STATUS_INVALID);
	CHECK(ns_explore(&options, &driver, 0, &report) == NS_STATUS_OK && report.schedules == 1);
	ns_report_free(&report);
	CHECK(ns_explore(&options, &driver, 10, &report) == NS_STATUS_OK);
	CHECK(report.schedules >= 1 && report.schedules <= 10 && report.schedule == NULL);
	ns_report_free(&report);
	CHECK(ns_explore(&options, &fails, 10, &report) == NS_STATUS_FAILED);
	CHECK(report.message != NULL && report.schedule != NULL);
	ns_report_free(&report);
	ns_report_free(NULL);
	printf("%lu checks\n", checks);
	return (0);
}
