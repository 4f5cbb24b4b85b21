package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks at every loop from the agent thread: a turn without progress is a stall; a wait that is
 * still open after a second is reported while it lasts, so that one that never ends is seen too.
 */
final class Sampler {

  private static final long LONG_WAIT_NANOS = 1_000_000_000L;

  private final WaitNaming waits;
  private final OwnWaits ownWaits;
  private final StallNaming stalls;
  private final Recorder recorder;
  private final long stallNanos;
  private final Map<LoopThread, StallWatch> watches = new HashMap<>();
  private final Map<LoopThread, Long> reportedWaits = new HashMap<>();
  private long lookedAt = System.nanoTime();

  /**
   * Creates a sampler.
   *
   * @param stallNanos how long a turn may make no progress; 0 when stalls are not looked for
   */
  Sampler(
      WaitNaming waits, OwnWaits ownWaits, StallNaming stalls, Recorder recorder, long stallNanos) {
    this.waits = waits;
    this.ownWaits = ownWaits;
    this.stalls = stalls;
    this.recorder = recorder;
    this.stallNanos = stallNanos;
  }

  /** Looks at all loops once. */
  void look(LoopThread[] loops, long plannedNanos) {
    long now = System.nanoTime();
    long late = Math.max(0, now - lookedAt - 2 * plannedNanos);
    lookedAt = now;
    for (LoopThread loop : loops) {
      try {
        lookForLongWait(loop, now);
        lookForStall(loop, now, late);
      } catch (Throwable fault) {
        Faults.count(fault); // a thread class of its own kind must not hide the other loops
        watches.remove(loop);
      }
    }
  }

  /** Forgets a loop whose thread has ended, after a last look at it. */
  void forget(LoopThread ended) {
    lookForStall(ended, System.nanoTime(), 0);
    watches.remove(ended);
    reportedWaits.remove(ended);
  }

  private void lookForStall(LoopThread loop, long now, long late) {
    if (stallNanos == 0) {
      return;
    }
    StallWatch watch = watches.computeIfAbsent(loop, l -> new StallWatch(l, stalls, now));
    // The machine did not run this thread for so long, so perhaps not the loop either.
    watch.forgive(late);
    Stall stall = watch.look(now, stallNanos);
    if (stall != null) {
      recorder.recordStall(stall);
    }
  }

  private void lookForLongWait(LoopThread loop, long now) {
    long since = loop.openSinceNanos();
    long waitId = loop.openWaitId();
    int probe = loop.openProbe();
    if (since == 0 || now - since < LONG_WAIT_NANOS) {
      return;
    }
    Long reported = reportedWaits.get(loop);
    if (reported != null && reported == waitId) {
      return;
    }
    NamedWait open = waits.nameOpen(loop, probe, waitId, since, now);
    // The wait may have ended while its stack was taken; then its own incident tells it better.
    if (loop.openSinceNanos() == since && loop.openWaitId() == waitId) {
      reportedWaits.put(loop, waitId);
      if (open != null && !ownWaits.isOwn(loop, open.verdict())) {
        recorder.record(open);
      }
    }
  }
}
