/* The hot-unplug model of benches/src/unplug.rs, written a second time, for SPIN, N = 1 to 5:
 *   spin -a -DN=2 -DDELAY=5 unplug.pml; cc -DSAFETY -DNOREDUCE -o pan pan.c; ./pan
 * With DELAY 5 it has 26^N states. What no longer matters is set to 0, so that equal states are stored once. */
#define GONE 2
#define REPORT 2
#define WAIT 2

/* os */
#define IDLE 0
#define NOTIFIED 1
#define DETACHED 2
#define CLEARED 3
#define EJECTED 4
#define RESCANNED 5
#define PLUGGED 6
#define ATTACHED 7

/* firmware */
#define PRESENT 0
#define DEPARTING 1
#define REPORTING 2
#define ABSENT 3

byte os[5], fw[5];
byte t[5];    /* ticks since the eject or the rescan */
byte age[5];  /* ticks since the firmware was told, or since the device went */
bit pme[5];
bit ghost[5]; /* read by a guard that is always true: SPIN stores no variable that is never read */

#define DUE(i) ((os[i] == EJECTED && t[i] == DELAY) || \
  (fw[i] == DEPARTING && age[i] == GONE) || (fw[i] == REPORTING && age[i] == REPORT))
#define OS_RUNS(i) (os[i] == EJECTED || (os[i] == RESCANNED && t[i] < WAIT))
#define FW_RUNS(i) (fw[i] == DEPARTING || fw[i] == REPORTING)
#define RUNS(i) (OS_RUNS(i) || FW_RUNS(i))

#define ANY(p) (p(0) || p(1) || p(2) || p(3) || p(4))

#define PASS(i) \
  if :: OS_RUNS(i) -> t[i]++ :: else fi; \
  if :: FW_RUNS(i) -> age[i]++ :: else fi

#define SLOT(i) \
  :: d_step { os[i] <= CLEARED && !pme[i] -> pme[i] = 1 } \
  :: d_step { fw[i] == DEPARTING && age[i] >= 1 -> fw[i] = REPORTING; age[i] = 0 } \
  :: d_step { fw[i] == REPORTING && age[i] >= 1 -> fw[i] = ABSENT; age[i] = 0 } \
  :: d_step { os[i] == IDLE -> os[i] = NOTIFIED } \
  :: d_step { os[i] == NOTIFIED -> os[i] = DETACHED } \
  :: d_step { os[i] == DETACHED -> os[i] = CLEARED; pme[i] = 0 } \
  :: d_step { os[i] == CLEARED -> os[i] = EJECTED; pme[i] = 0; fw[i] = DEPARTING } \
  :: d_step { os[i] == EJECTED && t[i] == DELAY -> \
       os[i] = RESCANNED; t[i] = 0; ghost[i] = (fw[i] != ABSENT) } \
  :: d_step { os[i] == RESCANNED && t[i] == WAIT && fw[i] == ABSENT -> \
       os[i] = PLUGGED; t[i] = 0; fw[i] = PRESENT } \
  :: d_step { os[i] == PLUGGED && (ghost[i] || !ghost[i]) -> os[i] = ATTACHED }

active proctype slots() {
end:
  do
  SLOT(0)
#if N > 1
  SLOT(1)
#endif
#if N > 2
  SLOT(2)
#endif
#if N > 3
  SLOT(3)
#endif
#if N > 4
  SLOT(4)
#endif
  :: d_step { ANY(RUNS) && !ANY(DUE) -> PASS(0); PASS(1); PASS(2); PASS(3); PASS(4) }
  od
}
