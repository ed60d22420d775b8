/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/*
 * nitro_plan: a kernel module that prints what a FreeBSD kernel with the
 * quirks of this boot does with the power button and with an eject, on the
 * machine it is loaded on.  It decides nothing itself (that is the library's
 * part) and changes nothing: it reads ACPI objects and configuration space,
 * and prints.
 */
#include <sys/param.h>
#include <sys/systm.h>
#include <sys/kernel.h>
#include <sys/module.h>
#include <sys/bus.h>

#include <contrib/dev/acpica/include/acpi.h>
#include <contrib/dev/acpica/include/accommon.h>

#include <dev/acpica/acpivar.h>
#include <dev/pci/pcireg.h>
#include <dev/pci/pcivar.h>

#include "acpi_quirks.h"

#define PL061_PIN_MAX	7
#define MAX_EVENTS	16

static const char *
problem(aq_status status)
{

	switch (status) {
	case AQ_STATUS_OUT_OF_RANGE:
		return ("the controller has no such pin");
	case AQ_STATUS_NOT_FOUND:
		return ("there is no method for it");
	default:
		return ("unexpected");
	}
}

/* Whether the controller's scope has a method of this name. */
static uint32_t
method_exists(void *context, const char *name)
{
	ACPI_HANDLE method;

	/* ACPICA does not write to a path name, whatever its prototype says. */
	return (ACPI_SUCCESS(AcpiGetHandle((ACPI_HANDLE)context,
	    __DECONST(char *, name), &method)));
}

static void
print_event(const struct aq_event *event)
{

	printf("nitro_plan:   pin %u: ", event->pin);
	if (event->problem != AQ_STATUS_OK) {
		printf("ignored, %s\n", problem(event->problem));
		return;
	}
	printf("flags 0x%x, interrupt 0x%x, %s%s\n", event->pin_flags,
	    event->interrupt_mode, event->method,
	    event->method_takes_pin ? "(pin)" : "");
	/* A PL061 has no pulls: GPIO_PIN_PULLUP and GPIO_PIN_PULLDOWN. */
	if ((event->pin_flags & 0x60) != 0)
		printf("nitro_plan:   pin %u: a pull is asked for, so a PL061 "
		    "refuses it and the button is dead\n", event->pin);
}

static void
print_aei(ACPI_HANDLE controller, const uint8_t *bytes, size_t length)
{
	struct aq_event events[MAX_EVENTS];
	struct aq_fault fault;
	aq_status status;
	size_t count, i;

	status = aq_event_plan(bytes, length, acpi_quirks, PL061_PIN_MAX,
	    method_exists, controller, events, nitems(events), &count, &fault);
	switch (status) {
	case AQ_STATUS_OK:
	case AQ_STATUS_SHORT_BUFFER:
		break;
	case AQ_STATUS_BAD_RESOURCE:
		printf("nitro_plan:   _AEI is malformed at byte %u (%d)\n",
		    fault.offset, fault.kind);
		return;
	default:
		printf("nitro_plan:   no plan (%d)\n", status);
		return;
	}
	for (i = 0; i < MIN(count, nitems(events)); i++)
		print_event(&events[i]);
	if (count > nitems(events))
		printf("nitro_plan:   and %zu more\n", count - nitems(events));
}

/* Called by AcpiGetDevices for each PL061. */
static ACPI_STATUS
print_controller(ACPI_HANDLE controller, UINT32 level __unused,
    void *context __unused, void **result __unused)
{
	ACPI_BUFFER buffer = { ACPI_ALLOCATE_BUFFER, NULL };
	ACPI_OBJECT *object;

	printf("nitro_plan: GPIO controller %s\n", acpi_name(controller));
	if (ACPI_FAILURE(AcpiEvaluateObjectTyped(controller,
	    __DECONST(char *, "_AEI"), NULL, &buffer, ACPI_TYPE_BUFFER))) {
		printf("nitro_plan:   no _AEI\n");
		return (AE_OK);
	}
	object = buffer.Pointer;
	print_aei(controller, object->Buffer.Pointer, object->Buffer.Length);
	AcpiOsFree(buffer.Pointer);
	return (AE_OK);
}

static uint8_t
config_read8(void *context, uint8_t offset)
{

	return (pci_read_config((device_t)context, offset, 1));
}

static void
print_eject(device_t dev, const struct aq_eject_plan *plan)
{
	struct aq_pmcsr_write write;
	uint16_t pmcsr;
	uint8_t capability;

	if (aq_pci_find_capability(config_read8, dev, PCIY_PMG, &capability) !=
	    AQ_STATUS_OK) {
		device_printf(dev, "nitro_plan: no PM capability, no write\n");
		return;
	}
	pmcsr = pci_read_config(dev, capability + PCIR_POWER_STATUS, 2);
	if (aq_eject_pmcsr_write(plan, capability, pmcsr, &write) ==
	    AQ_STATUS_OK)
		device_printf(dev, "nitro_plan: PMCSR at 0x%x reads 0x%04x, "
		    "would be written 0x%04x\n", write.offset, pmcsr,
		    write.value);
}

static int
print_ejects(void)
{
	struct aq_eject_plan plan;
	devclass_t pci;
	device_t *buses, *devices;
	int bus_count, count, error, i, j;

	if (aq_eject_plan(acpi_quirks, &plan) != AQ_STATUS_OK)
		return (EINVAL);
	printf("nitro_plan: eject: detach, %s_EJ0, wait %u us, rescan\n",
	    plan.clear_pme ? "clear PME, " : "", plan.delay_before_rescan_us);
	pci = devclass_find("pci");
	if (pci == NULL || !plan.clear_pme)
		return (0);
	error = devclass_get_devices(pci, &buses, &bus_count);
	if (error != 0)
		return (error);
	for (i = 0; i < bus_count; i++) {
		if (device_get_children(buses[i], &devices, &count) != 0)
			continue;
		for (j = 0; j < count; j++)
			print_eject(devices[j], &plan);
		free(devices, M_TEMP);
	}
	free(buses, M_TEMP);
	return (0);
}

static int
nitro_plan_modevent(module_t mod __unused, int what, void *arg __unused)
{
	int error;

	switch (what) {
	case MOD_LOAD:
		printf("nitro_plan: quirks 0x%x\n", acpi_quirks);
		(void)AcpiGetDevices(__DECONST(char *, "ARMH0061"),
		    print_controller, NULL, NULL);
		bus_topo_lock();
		error = print_ejects();
		bus_topo_unlock();
		return (error);
	case MOD_UNLOAD:
		return (0);
	default:
		return (EOPNOTSUPP);
	}
}

static moduledata_t nitro_plan_mod = { "nitro_plan", nitro_plan_modevent, NULL };
DECLARE_MODULE(nitro_plan, nitro_plan_mod, SI_SUB_DRIVERS, SI_ORDER_ANY);
MODULE_VERSION(nitro_plan, 1);
