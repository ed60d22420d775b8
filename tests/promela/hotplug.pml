/* The hot-plug world of nitro-sim, written a second time, for SPIN: N volumes that are attached, FreeBSD with
 * the quirks 16 and 32, operators that detach them at any time.
 *   spin -a -DN=2 -DDELAY=3 hotplug.pml; cc -DSAFETY -DNOREDUCE -o pan pan.c; ./pan
 * A tick is 1 us: after the handshake the device goes in 0..GONE ticks, the bus withdraws it in LAG0..LAG ticks;
 * the rescan comes DELAY ticks after _EJ0. What no longer matters is set to 0, so that equal states are stored once. */
#define GONE 1
#define LAG0 1
#define LAG 2

/* a thread's stage, numbered from the right; from DETACH on it holds the topology lock */
mtype = { x, UNLOCK, DELETE, SCAN, DELAYING, AWAIT, EJ0, PME, QUEUES, DETACH, WANT, FIND };

bit asked[N]; byte det[N];               /* the operator has asked; 1 the firmware wants it back, 2 and saw */
                                         /* the PMCSR write */
byte dev[N] = 1, gone[N];                /* 1 here, 2 leaving, and for how long */
byte bus[N] = 1, lag[N];                 /* 1 shown, 2 withdrawing, and for how long */
bit down[N], irq; byte sent[N];          /* the register, the event, notifies on their way */
chan queue = [9] of { byte };            /* the task queue: slots */
byte job[3], stage[3], on[3], waited;    /* threads: slot + 1; on: slot + 1 in DETACH and QUEUES */
byte child[N] = 2; bit stale[N], kept[N]; /* 2 a node with its driver, 1 without; of a device that left; */
                                         /* seen by a rescan */
bit scanning, settled[N];                /* the rescan under way */
hidden byte k, c;

#define LOCKED (stage[0] >= DETACH || stage[1] >= DETACH || stage[2] >= DETACH)
#define RUNS(t) (job[t] && stage[t] != DELAYING && !(stage[t] == WANT && LOCKED))
#define FIRST (!job[0] -> 0 : (!job[1] -> 1 : (!job[2] -> 2 : 3)))
#define URGENT (RUNS(0) || RUNS(1) || RUNS(2) || (len(queue) && FIRST < 3))
#define DELAYED (stage[0] == DELAYING || stage[1] == DELAYING || stage[2] == DELAYING)
#define OVERDUE(i) (sent[i] || (dev[i] == 2 && gone[i] == GONE) || (bus[i] == 2 && lag[i] == LAG))
#define WAITS(i) (dev[i] == 2 || bus[i] == 2)
#define EACH for (k : 0 .. N - 1)
#if N == 1
#define ANY(p) p(0)
#elif N == 2
#define ANY(p) (p(0) || p(1))
#else
#define ANY(p) (p(0) || p(1) || p(2))
#endif

inline delete_next(t) { /* the lowest slot first, and slots are given out from the highest down; then the lock */
  c = 0; EACH { if :: child[k] && !settled[k] -> c = k + 1 :: else fi }; stage[t] = (c -> DELETE : UNLOCK) }

inline step(t) {
  k = job[t] - 1;
  if
  :: stage[t] == FIND -> if :: child[k] -> stage[t] = WANT :: else -> job[t] = 0; stage[t] = 0 fi
  :: stage[t] == WANT -> if :: child[k] -> stage[t] = DETACH; on[t] = job[t] :: else -> stage[t] = UNLOCK fi
  :: stage[t] == DETACH && child[on[t] - 1] == 2 -> stage[t] = QUEUES
  :: stage[t] == DETACH && child[on[t] - 1] != 2 && !scanning -> stage[t] = PME; on[t] = 0
  :: stage[t] == DETACH && child[on[t] - 1] != 2 && scanning ->
     k = on[t] - 1; child[k] = 0; stale[k] = 0; kept[k] = 0; on[t] = 0; delete_next(t)
  :: stage[t] == QUEUES -> child[k] = 1; stage[t] = PME; on[t] = 0
  :: stage[t] == PME -> if :: det[k] && bus[k] -> det[k] = 2 :: else fi; stage[t] = EJ0
  :: stage[t] == EJ0 -> stage[t] = AWAIT
  :: stage[t] == AWAIT -> /* _EJ0 runs: after the PMCSR write the handshake is complete */
     if :: det[k] == 2 -> det[k] = 0; dev[k] = 2; bus[k] = 2; down[k] = 0 :: else fi; stage[t] = DELAYING
  :: stage[t] == SCAN -> scanning = 1;
     EACH { if :: bus[k] && child[k] -> settled[k] = 1; kept[k] = kept[k] || dev[k] != 1 || bus[k] != 1 || stale[k]
               :: else fi }; delete_next(t)
  :: stage[t] == DELETE -> delete_next(t); stage[t] = DETACH; on[t] = c
  :: stage[t] == UNLOCK -> job[t] = 0; stage[t] = 0; scanning = 0; EACH { settled[k] = 0 }
  fi }

#define THREAD(t) \
  :: d_step { RUNS(t) -> step(t); k = 0 } \
  :: d_step { len(queue) && FIRST == t -> queue ? c; job[t] = c + 1; stage[t] = FIND } \
  :: d_step { stage[t] == DELAYING && waited == DELAY -> stage[t] = SCAN; waited = 0 }

#define SLOT(i) \
  :: d_step { !asked[i] -> asked[i] = 1; det[i] = 1; down[i] = 1; irq = 1 } \
  :: d_step { sent[i] -> sent[i]--; queue ! i } \
  :: d_step { dev[i] == 2 -> dev[i] = 0; gone[i] = 0; stale[i] = (child[i] > 0) } \
  :: d_step { bus[i] == 2 && lag[i] >= LAG0 -> bus[i] = 0; lag[i] = 0; stale[i] = (child[i] > 0) }

active proctype world() {
end: do
  THREAD(0)
  THREAD(1)
  THREAD(2)
  SLOT(0)
#if N > 1
  SLOT(1)
#endif
#if N > 2
  SLOT(2)
#endif
  :: d_step { irq -> irq = 0; EACH { sent[k] = sent[k] + down[k] }; k = 0 }
  :: d_step { !URGENT && !irq && !ANY(OVERDUE) && !(DELAYED && waited == DELAY) && (DELAYED || ANY(WAITS)) ->
       EACH { if :: dev[k] == 2 -> gone[k]++ :: else fi; if :: bus[k] == 2 -> lag[k]++ :: else fi };
       if :: DELAYED -> waited++ :: else fi }
  od
}
