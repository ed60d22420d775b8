/* SPDX-License-Identifier: BSD-2-Clause OR Apache-2.0 OR MIT */
/*
 * Just enough of FreeBSD's kernel interface to compile nitro_plan.c without
 * FreeBSD: declarations written from its manual pages (device(9), devclass(9),
 * pci(9), module(9)) and from ACPICA's reference.  Nothing here is FreeBSD's
 * text.  It proves that the module is C, not that FreeBSD's headers agree.
 */
#ifndef FREEBSD_SHIM_H
#define FREEBSD_SHIM_H

/* These two come with the compiler; FreeBSD's kernel has sys/types.h instead. */
#include <stddef.h>
#include <stdint.h>

#define __unused		__attribute__((__unused__))
#define __DECONST(type, var)	((type)(uintptr_t)(const void *)(var))
#define nitems(array)		(sizeof(array) / sizeof((array)[0]))
#define MIN(a, b)		((a) < (b) ? (a) : (b))
#define EINVAL			22
#define EOPNOTSUPP		45

int	printf(const char *, ...) __attribute__((__format__(__printf__, 1, 2)));

/* malloc(9) */
struct malloc_type { int shim; };
extern struct malloc_type M_TEMP[1];
void	free(void *, struct malloc_type *);

/* device(9), devclass(9) */
typedef struct device *device_t;
typedef struct devclass *devclass_t;
devclass_t	devclass_find(const char *);
int	devclass_get_devices(devclass_t, device_t **, int *);
int	device_get_children(device_t, device_t **, int *);
int	device_printf(device_t, const char *, ...) __attribute__((__format__(__printf__, 2, 3)));
void	bus_topo_lock(void);
void	bus_topo_unlock(void);

/* pci(9) */
#define PCIY_PMG		0x01
#define PCIR_POWER_STATUS	0x4
uint32_t	pci_read_config(device_t, int, int);

/* module(9): the real macros place their data in a linker set, which kldload walks. */
typedef struct module *module_t;
typedef struct {
	const char	*name;
	int	(*evhand)(module_t, int, void *);
	void	*priv;
} moduledata_t;
enum { MOD_LOAD, MOD_UNLOAD, MOD_SHUTDOWN, MOD_QUIESCE };
#define SHIM_SET(name)							\
	__attribute__((__used__, __section__("set_modmetadata_set")))	\
	static const void *const name
#define DECLARE_MODULE(name, data, sub, order)	SHIM_SET(shim_module_##name) = &(data)
#define MODULE_VERSION(name, version)	static const int shim_version_##name __unused = (version)

/* ACPICA */
typedef void *ACPI_HANDLE;
typedef uint32_t UINT32;
typedef uint8_t UINT8;
typedef UINT32 ACPI_STATUS;
typedef char *ACPI_STRING;
typedef size_t ACPI_SIZE;
typedef UINT32 ACPI_OBJECT_TYPE;
#define AE_OK			0
#define ACPI_SUCCESS(status)	((status) == AE_OK)
#define ACPI_FAILURE(status)	((status) != AE_OK)
#define ACPI_ALLOCATE_BUFFER	((ACPI_SIZE)-1)
#define ACPI_TYPE_BUFFER	3
typedef struct {
	ACPI_SIZE	Length;
	void		*Pointer;
} ACPI_BUFFER;
typedef union {
	ACPI_OBJECT_TYPE	Type;
	struct {
		ACPI_OBJECT_TYPE	Type;
		UINT32			Length;
		UINT8			*Pointer;
	} Buffer;
} ACPI_OBJECT;
typedef ACPI_STATUS (*ACPI_WALK_CALLBACK)(ACPI_HANDLE, UINT32, void *, void **);
struct acpi_object_list;
ACPI_STATUS	AcpiGetDevices(char *, ACPI_WALK_CALLBACK, void *, void **);
ACPI_STATUS	AcpiGetHandle(ACPI_HANDLE, ACPI_STRING, ACPI_HANDLE *);
ACPI_STATUS	AcpiEvaluateObjectTyped(ACPI_HANDLE, ACPI_STRING,
	    struct acpi_object_list *, ACPI_BUFFER *, ACPI_OBJECT_TYPE);
void	AcpiOsFree(void *);

/* acpivar.h */
#define _ACPIVAR_H_
extern int acpi_quirks;
char	*acpi_name(ACPI_HANDLE);

#endif
