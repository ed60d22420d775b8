/* The hot-plug world of nitro-sim, written a second time, for SPIN: N volumes (3 at most) that are attached, FreeBSD
 * with the quirks 16 and 32, operators that detach them at any time. A tick is 1 us; the rescan comes DELAY ticks after
 * _EJ0. What no longer matters is set to 0, so that equal states are stored once.
 *   spin -a -DN=2 -DDELAY=3 hotplug.pml; cc -DSAFETY -DNOREDUCE -o pan pan.c; ./pan */
#define GONE 1                            /* ticks from the handshake to the device's departure, at most */
#define LAG0 1                            /* and until the bus withdraws it, at least */
#define LAG 2                             /* and at most */
/* a thread's stage, numbered from the right; from DETACH on it holds the topology lock */
mtype = { x, UNLOCK, DELETE, SCAN, DELAYING, AWAIT, EJ0, PME, QUEUES, DETACH, WANT, FIND };
bit asked[3]; byte det[3];                /* the operator has asked; 1 the firmware wants it back, 2 and saw PMCSR */
byte dev[3] = 1, gone[3];                 /* 1 here, 2 leaving, and for how long */
byte bus[3] = 1, lag[3];                  /* 1 shown, 2 withdrawing, and for how long */
bit down[3], irq; chan sent = [9] of { byte }; /* the register, the event, notifies on their way */
chan queue = [9] of { byte };             /* the task queue: slots */
byte job[3], stage[3], on[3], waited;     /* threads: slot + 1; on: slot + 1 in DETACH and QUEUES */
byte child[3] = 2; bit stale[3], kept[3]; /* 2 a node with its driver, 1 without; of a device that left; seen so */
bit scanning, settled[3]; hidden byte k, c; /* the rescan under way; scratch */
#define ANY(p) (p(0) || p(1) || p(2))
#define EACH for (k : 0 .. N - 1)
#define LOCKED (stage[0] >= DETACH || stage[1] >= DETACH || stage[2] >= DETACH)
#define RUNS(t) (job[t] && stage[t] != DELAYING && !(stage[t] == WANT && LOCKED))
#define WAITED(t) (stage[t] == DELAYING)
#define FIRST (!job[0] -> 0 : (!job[1] -> 1 : (!job[2] -> 2 : 3)))
#define URGENT (irq || ANY(RUNS) || (len(queue) && FIRST < 3) || (ANY(WAITED) && waited == DELAY))
#define OVERDUE(i) ((dev[i] == 2 && gone[i] == GONE) || (bus[i] == 2 && lag[i] == LAG))
#define LEAVES(i) (dev[i] == 2 || bus[i] == 2)
inline delete_next(t) { /* the lowest slot first, and slots are given out from the highest down; then the lock */
  c = 0; EACH { if :: child[k] && !settled[k] -> c = k + 1 :: else fi }; stage[t] = (c -> DELETE : UNLOCK) }
active [3] proctype thread() {
end: do
  :: d_step { RUNS(_pid) -> k = job[_pid] - 1; if
     :: stage[_pid] == FIND -> if :: child[k] -> stage[_pid] = WANT :: else -> job[_pid] = 0; stage[_pid] = 0 fi
     :: stage[_pid] == WANT -> stage[_pid] = (child[k] -> DETACH : UNLOCK); on[_pid] = (child[k] -> job[_pid] : 0)
     :: stage[_pid] == DETACH && child[on[_pid] - 1] == 2 -> stage[_pid] = QUEUES
     :: stage[_pid] == DETACH && child[on[_pid] - 1] != 2 && !scanning -> stage[_pid] = PME; on[_pid] = 0
     :: stage[_pid] == DETACH && child[on[_pid] - 1] != 2 && scanning ->
        k = on[_pid] - 1; child[k] = 0; stale[k] = 0; kept[k] = 0; on[_pid] = 0; delete_next(_pid)
     :: stage[_pid] == QUEUES -> child[k] = 1; stage[_pid] = PME; on[_pid] = 0
     :: stage[_pid] == PME -> det[k] = (det[k] && bus[k] -> 2 : det[k]); stage[_pid] = EJ0
     :: stage[_pid] == EJ0 -> stage[_pid] = AWAIT
     :: stage[_pid] == AWAIT -> /* _EJ0 runs: after the PMCSR write the handshake is complete */
        if :: det[k] == 2 -> det[k] = 0; dev[k] = 2; bus[k] = 2; down[k] = 0 :: else fi; stage[_pid] = DELAYING
     :: stage[_pid] == SCAN -> scanning = 1; EACH { if :: bus[k] && child[k] ->
          settled[k] = 1; kept[k] = kept[k] || dev[k] != 1 || bus[k] != 1 || stale[k] :: else fi }; delete_next(_pid)
     :: stage[_pid] == DELETE -> delete_next(_pid); stage[_pid] = DETACH; on[_pid] = c
     :: stage[_pid] == UNLOCK -> job[_pid] = 0; stage[_pid] = 0; scanning = 0; EACH { settled[k] = 0 } fi; k = 0 }
  :: d_step { len(queue) && FIRST == _pid -> queue ? c; job[_pid] = c + 1; stage[_pid] = FIND }
  :: d_step { WAITED(_pid) && waited == DELAY -> stage[_pid] = SCAN; waited = 0 } od }
#define i (_pid - 3)
active [N] proctype slot() { /* its operator, its device and the bus */
end: do
  :: d_step { !asked[i] -> asked[i] = 1; det[i] = 1; down[i] = 1; irq = 1 }
  :: d_step { dev[i] == 2 -> dev[i] = 0; gone[i] = 0; stale[i] = (child[i] > 0) }
  :: d_step { bus[i] == 2 && lag[i] >= LAG0 -> bus[i] = 0; lag[i] = 0; stale[i] = (child[i] > 0) } od }
active proctype machine() { /* the event's method, its notifies, and time */
end: do
  :: d_step { irq -> irq = 0; EACH { if :: down[N - 1 - k] -> sent ! (N - 1 - k) :: else fi }; k = 0 }
  :: d_step { len(sent) -> sent ? c; queue ! c }
  :: d_step { !URGENT && !len(sent) && !ANY(OVERDUE) && (ANY(WAITED) || ANY(LEAVES)) -> waited = waited + ANY(WAITED);
       EACH { gone[k] = gone[k] + (dev[k] == 2); lag[k] = lag[k] + (bus[k] == 2) }; k = 0 } od }
