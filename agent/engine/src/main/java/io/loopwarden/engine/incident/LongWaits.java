package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports a wait that is still open after a second while it lasts, so that one that never ends is
 * seen too. Agent thread only.
 */
final class LongWaits {

  private static final long LONG_WAIT_NANOS = 1_000_000_000L;

  private final WaitNaming waits;
  private final OwnWaits ownWaits;
  private final PollGaps gaps;
  private final Recorder recorder;
  private final Map<LoopThread, Long> reported = new HashMap<>();

  LongWaits(WaitNaming waits, OwnWaits ownWaits, PollGaps gaps, Recorder recorder) {
    this.gaps = gaps;
    this.waits = waits;
    this.ownWaits = ownWaits;
    this.recorder = recorder;
  }

  /** Looks at all loops once. */
  void look(LoopThread[] loops) {
    long now = System.nanoTime();
    for (LoopThread loop : loops) {
      try {
        look(loop, now);
      } catch (Throwable fault) {
        Faults.count(fault); // a thread class of its own kind must not hide the other loops
      }
    }
  }

  /** Forgets a loop whose thread has ended. */
  void forget(LoopThread ended) {
    reported.remove(ended);
    gaps.forget(ended);
  }

  private void look(LoopThread loop, long now) {
    gaps.look(loop, now);
    long since = loop.openSinceNanos();
    long waitId = loop.openWaitId();
    int probe = loop.openProbe();
    if (since == 0 || now - since < LONG_WAIT_NANOS) {
      return;
    }
    Long told = reported.get(loop);
    if (told != null && told == waitId) {
      return;
    }
    NamedWait open = waits.nameOpen(loop, probe, waitId, since, now);
    // The wait may have ended while its stack was taken; then its own incident tells it better.
    if (loop.openSinceNanos() == since && loop.openWaitId() == waitId) {
      reported.put(loop, waitId);
      if (open != null && !ownWaits.isOwn(loop, open.verdict())) {
        recorder.record(open);
      }
    }
  }
}
