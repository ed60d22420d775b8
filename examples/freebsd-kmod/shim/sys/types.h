#include "freebsd_shim.h"
