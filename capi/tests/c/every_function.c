/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/*
 * Calls every function of acpi_quirks.h as a kernel would, and as no kernel should: with null,
 * misaligned and short arguments. Every buffer ends where its page ends, so that a read or write
 * past it is a fault even in code that no sanitizer has instrumented.
 */
#include "acpi_quirks.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define CHECK(condition)                                                          \
	do {                                                                      \
		checks++;                                                         \
		if (!(condition)) {                                               \
			fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
			exit(1);                                                  \
		}                                                                 \
	} while (0)

static unsigned long checks;

/* The header asserts the sizes; these are inside. */
_Static_assert(offsetof(struct aq_event, method) == 16, "aq_event.method");
_Static_assert(offsetof(struct aq_event, problem) == 24, "aq_event.problem");
_Static_assert(offsetof(struct aq_boot, fadt) == 16, "aq_boot.fadt");

/* QEMU's _AEI (hw/arm/virt-acpi-build.c, measured): pin 3, edge, active high, pull-up, "GPO0". */
static const uint8_t qemu_aei[] = {
	0x8C, 0x1B, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x00,
	0x00, 0x00, 0x00, 0x17, 0x00, 0x00, 0x19, 0x00, 0x1E, 0x00, 0x00,
	0x00, 0x03, 0x00, 'G', 'P', 'O', '0', 0x00, 0x79, 0x00,
};

/* FreeBSD's sys/sys/gpio.h. */
#define GPIO_PIN_INPUT 0x1u
#define GPIO_PIN_OUTPUT 0x2u
#define GPIO_PIN_PULLUP 0x20u
#define GPIO_INTR_EDGE_RISING 0x40000u
#define GPIO_INTR_LEVEL_LOW 0x10000u

/* A copy of `size` bytes that ends at the end of its page, with nothing mapped behind it. */
static uint8_t *
at_page_end(const void *bytes, size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t span = (size + page - 1) / page * page + page;
	uint8_t *start = mmap(NULL, span, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	assert(start != MAP_FAILED);
	assert(mprotect(start + span - page, page, PROT_NONE) == 0);
	uint8_t *copy = start + span - page - size;
	if (size != 0)
		memcpy(copy, bytes, size);
	return (copy);
}

/* An address inside `storage` that is aligned for nothing. */
#define MISALIGNED(type, storage) ((type *)(void *)((storage) + 1))

/* Four registers' worth of a PL061: what the driver writes, with GPIOIC clearing a status that the test sets. */
struct chip {
	uint8_t dir, is, ibe, iev, ie, ris;
	unsigned reads, writes;
};

static uint8_t *
chip_register(struct chip *chip, uint16_t offset)
{
	switch (offset) {
	case 0x400: return (&chip->dir);
	case 0x404: return (&chip->is);
	case 0x408: return (&chip->ibe);
	case 0x40C: return (&chip->iev);
	case 0x410: return (&chip->ie);
	case 0x414: return (&chip->ris);
	default: return (NULL);
	}
}

static uint8_t
chip_read8(void *context, uint16_t offset)
{
	struct chip *chip = context;
	uint8_t *reg = chip_register(chip, offset);

	chip->reads++;
	if (offset == 0x418)
		return (chip->ris & chip->ie);
	CHECK(reg != NULL);
	return (*reg);
}

static void
chip_write8(void *context, uint16_t offset, uint8_t value)
{
	struct chip *chip = context;
	uint8_t *reg = chip_register(chip, offset);

	chip->writes++;
	if (offset == 0x41C) {
		chip->ris &= (uint8_t)~value;
		return;
	}
	CHECK(reg != NULL && offset != 0x414);
	*reg = value;
}

static void
pl061(void)
{
	struct chip chip = { .ie = 0xFF };
	const struct aq_pl061_registers registers = { &chip, chip_read8, chip_write8 };
	const struct aq_pl061_registers no_read = { &chip, NULL, chip_write8 };
	const struct aq_pl061_registers no_write = { &chip, chip_read8, NULL };
	uint8_t storage[sizeof(struct aq_pl061) + 16];
	struct aq_pl061 gpio;
	struct aq_pl061_dispatch dispatch;
	uint32_t caps;

	CHECK(aq_pl061_attach(NULL, &gpio) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_attach(&registers, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_attach(&no_read, &gpio) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_attach(&no_write, &gpio) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_attach(MISALIGNED(const struct aq_pl061_registers, storage),
	    &gpio) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_attach(&registers, MISALIGNED(struct aq_pl061,
	    storage)) == AQ_STATUS_MISALIGNED);
	CHECK(chip.reads == 0 && chip.writes == 0);
	CHECK(aq_pl061_attach(&registers, &gpio) == AQ_STATUS_OK);
	CHECK(chip.ie == 0);

	CHECK(aq_pl061_pin_caps(0, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_pin_caps(0, MISALIGNED(uint32_t, storage)) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_pin_caps(8, &caps) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_pin_caps(7, &caps) == AQ_STATUS_OK && caps == 0x1F0003);

	chip.dir = 0xFF;
	CHECK(aq_pl061_set_flags(NULL, 3, GPIO_PIN_INPUT) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_set_flags(MISALIGNED(struct aq_pl061, storage), 3,
	    1) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_set_flags(&gpio, 8, GPIO_PIN_INPUT) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_set_flags(&gpio, 0x10003, GPIO_PIN_INPUT) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_set_flags(&gpio, 3,
	    GPIO_PIN_INPUT | GPIO_PIN_PULLUP) == AQ_STATUS_PULL_UNSUPPORTED);
	CHECK(aq_pl061_set_flags(&gpio, 3, 0x80000000u) == AQ_STATUS_FLAGS_UNSUPPORTED);
	CHECK(aq_pl061_set_flags(&gpio, 3,
	    GPIO_PIN_INPUT | GPIO_PIN_OUTPUT) == AQ_STATUS_INPUT_AND_OUTPUT);
	CHECK(chip.dir == 0xFF);
	CHECK(aq_pl061_set_flags(&gpio, 3, GPIO_PIN_INPUT) == AQ_STATUS_OK && chip.dir == 0xF7);

	CHECK(aq_pl061_setup_intr(NULL, 3, GPIO_INTR_EDGE_RISING) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_setup_intr(MISALIGNED(struct aq_pl061, storage), 3,
	    GPIO_INTR_EDGE_RISING) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_setup_intr(&gpio, 9, GPIO_INTR_EDGE_RISING) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_setup_intr(&gpio, 3, 0) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_setup_intr(&gpio, 3,
	    GPIO_INTR_EDGE_RISING | GPIO_INTR_LEVEL_LOW) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_setup_intr(&gpio, 3, GPIO_INTR_EDGE_RISING) == AQ_STATUS_OK);
	CHECK(chip.iev == 0x08 && chip.is == 0 && chip.ibe == 0);
	CHECK(aq_pl061_setup_intr(&gpio, 3, GPIO_INTR_LEVEL_LOW) == AQ_STATUS_TRIGGER_CONFLICT);

	CHECK(aq_pl061_enable(NULL, 3) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_enable(MISALIGNED(struct aq_pl061, storage), 3) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_enable(&gpio, 8) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_enable(&gpio, 3) == AQ_STATUS_OK && chip.ie == 0x08);
	CHECK(aq_pl061_mask(NULL, 3) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_mask(MISALIGNED(struct aq_pl061, storage), 3) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_mask(&gpio, 8) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_mask(&gpio, 3) == AQ_STATUS_OK && chip.ie == 0);
	CHECK(aq_pl061_enable(&gpio, 3) == AQ_STATUS_OK);

	CHECK(aq_pl061_filter(NULL, &dispatch) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_filter(&gpio, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_filter(MISALIGNED(struct aq_pl061, storage),
	    &dispatch) == AQ_STATUS_MISALIGNED);
	chip.ris = 0x88;
	chip.ie |= 0x80;
	CHECK(aq_pl061_filter(&gpio, &dispatch) == AQ_STATUS_OK);
	CHECK(dispatch.run == 0x08 && dispatch.spurious == 0x80);
	CHECK(chip.ie == 0x80 && chip.ris == 0x88);

	CHECK(aq_pl061_ack_and_unmask(NULL, 3) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pl061_ack_and_unmask(MISALIGNED(struct aq_pl061, storage),
	    3) == AQ_STATUS_MISALIGNED);
	CHECK(aq_pl061_ack_and_unmask(&gpio, 8) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_pl061_ack_and_unmask(&gpio, 3) == AQ_STATUS_OK);
	CHECK(chip.ie == 0x88 && chip.ris == 0x80);

	/* Moved in memory, as a caller may, and then overwritten with what no call could have left there. */
	struct aq_pl061 moved = gpio;
	CHECK(aq_pl061_mask(&moved, 3) == AQ_STATUS_OK);
	memset(&moved.triggers, 0xA5, sizeof(moved.triggers));
	CHECK(aq_pl061_mask(&moved, 3) == AQ_STATUS_BAD_STATE);
	memset(&moved, 0, sizeof(moved));
	CHECK(aq_pl061_filter(&moved, &dispatch) == AQ_STATUS_NULL_POINTER);
}

static uint32_t
has_e03(void *context, const char *name)
{
	unsigned *asked = context;

	(*asked)++;
	return (strcmp(name, "_E03") == 0);
}

static uint32_t
has_evt(void *context, const char *name)
{
	(void)context;
	return (strcmp(name, "_EVT") == 0);
}

static uint32_t
has_none(void *context, const char *name)
{
	(void)context;
	CHECK(strlen(name) == 4);
	return (0);
}

static void
aei(void)
{
	uint8_t *bytes = at_page_end(qemu_aei, sizeof(qemu_aei));
	uint8_t storage[sizeof(struct aq_event) + 16];
	struct aq_aei_pin pin;
	struct aq_fault fault;
	struct aq_event event;
	unsigned asked = 0;
	size_t count;

	CHECK(aq_aei_pin(NULL, 32, 0, &pin, &fault) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_aei_pin(bytes, 32, 0, NULL, &fault) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_aei_pin(bytes, 32, 0, MISALIGNED(struct aq_aei_pin, storage),
	    NULL) == AQ_STATUS_MISALIGNED);
	CHECK(aq_aei_pin(bytes, SIZE_MAX, 0, &pin, NULL) == AQ_STATUS_OUT_OF_RANGE);
	CHECK(aq_aei_pin(bytes, 32, 0, &pin, NULL) == AQ_STATUS_OK);
	CHECK(pin.descriptor == 0 && pin.pin == 3 && pin.edge == 1 && pin.polarity == 0 && pin.pull == 1 && pin.wake == 0);
	CHECK(aq_aei_pin(bytes, 32, 1, &pin, NULL) == AQ_STATUS_END);
	CHECK(aq_aei_pin(bytes, 32, SIZE_MAX, &pin, NULL) == AQ_STATUS_END);
	for (size_t length = 0; length < sizeof(qemu_aei); length++) {
		/* Each shorter buffer, ending where its page ends. */
		uint8_t *cut = at_page_end(qemu_aei, length);
		aq_status status = aq_aei_pin(cut, length, 1, &pin, &fault);
		CHECK(status == AQ_STATUS_BAD_RESOURCE);
		CHECK(fault.offset <= length);
		CHECK(aq_aei_pin(cut, length, 1, &pin, NULL) == AQ_STATUS_BAD_RESOURCE);
		CHECK(aq_aei_pin(cut, length, 1, &pin, MISALIGNED(struct aq_fault, storage)) == AQ_STATUS_MISALIGNED);
		CHECK(aq_event_plan(cut, length, 8, 7, has_e03, &asked, &event, 1, &count, &fault) == AQ_STATUS_BAD_RESOURCE);
	}

	CHECK(aq_event_plan(NULL, 32, 8, 7, has_e03, &asked, &event, 1, &count,
	    NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_event_plan(bytes, 32, 8, 7, NULL, &asked, &event, 1, &count,
	    NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_event_plan(bytes, 32, 8, 7, has_e03, &asked, NULL, 1, &count,
	    NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_event_plan(bytes, 32, 8, 7, has_e03, &asked, &event, 1, NULL,
	    NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_event_plan(bytes, 32, 8, 7, has_e03, &asked, MISALIGNED(struct aq_event,
	    storage), 1, &count, NULL) == AQ_STATUS_MISALIGNED);
	CHECK(aq_event_plan(bytes, 32, 8, 7, has_e03, &asked, &event, 1, MISALIGNED(size_t,
	    storage), NULL) == AQ_STATUS_MISALIGNED);
	CHECK(aq_event_plan(bytes, 32, 8, 7, has_e03, &asked, &event, 1, &count, MISALIGNED(struct aq_fault,
	    storage)) == AQ_STATUS_MISALIGNED);
	CHECK(aq_event_plan(bytes, 32, 8, 7, has_none, NULL, NULL, 0, &count,
	    NULL) == AQ_STATUS_SHORT_BUFFER && count == 1);

	asked = 0;
	CHECK(aq_event_plan(bytes, 32, ACPI_Q_AEI_NOPULL, 7, has_e03, &asked, &event, 1, &count,
	    &fault) == AQ_STATUS_OK);
	CHECK(count == 1 && asked == 1 && event.problem == AQ_STATUS_OK);
	CHECK(event.pin == 3 && event.pin_flags == GPIO_PIN_INPUT && event.interrupt_mode == GPIO_INTR_EDGE_RISING);
	CHECK(strcmp(event.method, "_E03") == 0 && event.method_takes_pin == 0);
	CHECK(aq_event_plan(bytes, 32, 0, 7, has_evt, NULL, &event, 1, &count,
	    NULL) == AQ_STATUS_OK);
	CHECK(event.pin_flags == (GPIO_PIN_INPUT | GPIO_PIN_PULLUP));
	CHECK(strcmp(event.method, "_EVT") == 0 && event.method_takes_pin == 1);
	CHECK(aq_event_plan(bytes, 32, 0, 7, has_none, NULL, &event, 1, &count,
	    NULL) == AQ_STATUS_OK);
	CHECK(event.problem == AQ_STATUS_NOT_FOUND && event.method[0] == '\0');
	CHECK(aq_event_plan(bytes, 32, 0, 2, has_evt, NULL, &event, 1, &count,
	    NULL) == AQ_STATUS_OK);
	CHECK(event.problem == AQ_STATUS_OUT_OF_RANGE && event.method[0] == '\0');
}

static void
quirks(void)
{
	uint8_t storage[sizeof(struct aq_boot) + 16];
	uint8_t header[36] = "FACP\xF4\0\0\0\1\0ASUS  ";
	struct aq_boot boot = { 0 };
	uint32_t bits;
	int32_t value;

	CHECK(aq_quirks_read_tunable(NULL, 2, &value) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_quirks_read_tunable((const uint8_t *)"56", 2, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_quirks_read_tunable((const uint8_t *)"56", 2, MISALIGNED(int32_t,
	    storage)) == AQ_STATUS_MISALIGNED);
	CHECK(aq_quirks_read_tunable(at_page_end("56", 2), 2,
	    &value) == AQ_STATUS_OK && value == 56);
	CHECK(aq_quirks_read_tunable(at_page_end("0x38", 4), 4,
	    &value) == AQ_STATUS_OK && value == 56);
	CHECK(aq_quirks_read_tunable(at_page_end("0x38", 2), 2, &value) == AQ_STATUS_BAD_TEXT);
	CHECK(aq_quirks_read_tunable(at_page_end("", 0), 0, &value) == AQ_STATUS_BAD_TEXT);
	CHECK(aq_quirks_read_tunable(at_page_end("\xFF", 1), 1, &value) == AQ_STATUS_BAD_TEXT);

	CHECK(aq_quirks_decide(NULL, &bits) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_quirks_decide(&boot, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_quirks_decide(MISALIGNED(const struct aq_boot, storage),
	    &bits) == AQ_STATUS_MISALIGNED);
	CHECK(aq_quirks_decide(&boot, &bits) == AQ_STATUS_OK && bits == 0);
	boot.fadt = boot.dsdt = boot.xsdt = at_page_end(header, sizeof(header));
	boot.machine_quirks = ACPI_Q_MADT_IRQ0;
	CHECK(aq_quirks_decide(&boot, &bits) == AQ_STATUS_OK && bits == ACPI_Q_MADT_IRQ0);
	boot.tunable = 57;
	CHECK(aq_quirks_decide(&boot, &bits) == AQ_STATUS_OK && bits == 57);
	boot.not_disabled = 1;
	CHECK(aq_quirks_decide(&boot, &bits) == AQ_STATUS_OK && bits == 56);

	CHECK(aq_pci_intx(0, 10, 1, 1) == AQ_INTX_NONE);
	CHECK(aq_pci_intx(1, 255, 1, 1) == AQ_INTX_ON_DEMAND);
	CHECK(aq_pci_intx(1, 10, 0, 1) == AQ_INTX_SKIPPED);
	CHECK(aq_pci_intx(1, 10, 1, 1) == AQ_INTX_ROUTED);
	CHECK(aq_pci_intx(1, 10, 1, 0) == AQ_INTX_FIRMWARE);
}

static uint8_t
config_read8(void *context, uint8_t offset)
{
	return (((uint8_t *)context)[offset]);
}

static void
eject(void)
{
	uint8_t storage[32], config[256] = { 0x0F, 0x1D, 0x61, 0x80, 0, 0, 0x10 };
	struct aq_eject_plan plan;
	struct aq_pmcsr_write write;
	uint8_t capability;

	CHECK(aq_eject_plan(0, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_eject_plan(0, MISALIGNED(struct aq_eject_plan, storage)) == AQ_STATUS_MISALIGNED);
	CHECK(aq_eject_plan(0, &plan) == AQ_STATUS_OK);
	CHECK(plan.clear_pme == 0 && plan.delay_before_rescan_us == 0);
	CHECK(aq_eject_pmcsr_write(&plan, 0x40, 0x0108, &write) == AQ_STATUS_NOT_FOUND);
	CHECK(aq_eject_plan(ACPI_Q_CLEAR_PME_ON_DETACH | ACPI_Q_DELAY_BEFORE_EJECT_RESCAN,
	    &plan) == AQ_STATUS_OK);
	CHECK(plan.clear_pme == 1 && plan.delay_before_rescan_us == 10000);
	CHECK(aq_eject_pmcsr_write(NULL, 0x40, 0x0108, &write) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_eject_pmcsr_write(&plan, 0x40, 0x0108, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_eject_pmcsr_write(MISALIGNED(const struct aq_eject_plan, storage), 0x40, 0,
	    &write) == AQ_STATUS_MISALIGNED);
	CHECK(aq_eject_pmcsr_write(&plan, 0x40, 0x0108, MISALIGNED(struct aq_pmcsr_write,
	    storage)) == AQ_STATUS_MISALIGNED);
	CHECK(aq_eject_pmcsr_write(&plan, 0x40, 0x0108, &write) == AQ_STATUS_OK);
	CHECK(write.offset == 0x44 && write.value == 0x8008);
	CHECK(aq_eject_pmcsr_write(&plan, 0xFF, 0,
	    &write) == AQ_STATUS_OK && write.offset == 0x103);
	CHECK(aq_pm_clear_pme(0x0108) == 0x8008);

	CHECK(aq_pci_find_capability(NULL, config, 1, &capability) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pci_find_capability(config_read8, config, 1, NULL) == AQ_STATUS_NULL_POINTER);
	CHECK(aq_pci_find_capability(config_read8, config, 1, &capability) == AQ_STATUS_NOT_FOUND);
	config[0x34] = 0x40;
	config[0x40] = 0x11;
	config[0x41] = 0x50;
	config[0x50] = 0x01;
	CHECK(aq_pci_find_capability(config_read8, config, 1,
	    &capability) == AQ_STATUS_OK && capability == 0x50);
	config[0x51] = 0x40;
	CHECK(aq_pci_find_capability(config_read8, config, 0x05,
	    &capability) == AQ_STATUS_BAD_CAPABILITIES);
	memset(config, 0xFF, sizeof(config));
	CHECK(aq_pci_find_capability(config_read8, config, 1, &capability) == AQ_STATUS_NO_DEVICE);
}

/* Lies about a length: the library must run into the page behind the buffer, or this program proves nothing. */
static void
overrun(void)
{
	uint8_t *cut = at_page_end(qemu_aei, sizeof(qemu_aei) - 2);
	struct aq_aei_pin pin;

	(void)aq_aei_pin(cut, sizeof(qemu_aei), 1, &pin, NULL);
	printf("overrun was not caught\n");
}

int
main(int argc, char **argv)
{
	(void)argv;
	if (argc > 1) {
		overrun();
		return (0);
	}
	pl061();
	aei();
	quirks();
	eject();
	printf("%lu checks\n", checks);
	return (0);
}
