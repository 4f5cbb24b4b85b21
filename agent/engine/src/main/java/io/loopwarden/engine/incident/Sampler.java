package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.lag.TaskSampling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks at every loop from the agent thread, for what no loop tells itself: turns without progress,
 * waits for a monitor. Agent thread only, or whoever holds its lock.
 */
final class Sampler {

  /** A wake-up that comes later by so much shows that something kept this thread from running. */
  private static final long LATE_NANOS = 20_000_000L;

  private static final long SELDOM_NANOS = 1_000_000_000L;

  private static final LoopThread[] NONE = {};

  private Watches watches;
  private Pace pace;
  private final TaskSampling tasks = new TaskSampling();
  private final Map<LoopThread, LoopWatch> known = new HashMap<>();
  private LoopThread[] loops = NONE;
  private LoopWatch[] current = {};
  private long lookedAt = System.nanoTime();
  private long restNanos;
  private long stoodStill;
  private long notedAt;
  private boolean resting;

  /** Creates a sampler that makes its watches by the given factory. */
  Sampler(Watches watches, Pace pace) {
    this.watches = watches;
    this.pace = pace;
  }

  /** Prepares for the first contention, which may be over before all that it needs is loaded. */
  void warmUp() {
    watches.facts().blockedCount(Thread.currentThread());
    watches.stalls().warmUp();
  }

  /** Watches anew, by another factory and at another pace. */
  void watchWith(Watches other, Pace otherPace) {
    watches = other;
    pace = otherPace;
    known.clear();
    current = new LoopWatch[0];
    loops = NONE; // all are watched anew from the next tick on
    resting = false;
    other.stalls().warmUp();
  }

  /** Fixes which loops are looked at from now on. */
  void watch(LoopThread[] present) {
    if (present == loops || Arrays.equals(present, loops)) {
      return;
    }
    if (current.length == 0) {
      watches.stalls().rememberPauses();
    }
    long now = System.nanoTime();
    loops = present;
    current = new LoopWatch[present.length];
    for (int i = 0; i < present.length; i++) {
      current[i] = known.computeIfAbsent(present[i], loop -> watches.of(loop, now));
    }
  }

  /** Notes how the whole process fares; called often. Where all loops rest, seldom is enough. */
  void tick() {
    if (!resting || lookedAt - notedAt >= SELDOM_NANOS) {
      notedAt = lookedAt;
      watches.stalls().tick();
    }
  }

  /**
   * Looks at all loops once.
   *
   * @param late how much later than it meant to the thread woke up, nanoseconds
   * @return how long to rest until the next look, nanoseconds
   */
  long look(long late) {
    if (!resting || !allRest()) {
      watches.stalls().lookBegins();
    }
    long now = System.nanoTime();
    long sinceLast = now - lookedAt;
    lookedAt = now;
    stoodStill = current.length == 0 ? 0 : stoodStill(now, late, sinceLast - restNanos - late);
    Pace.Activity seen = current.length == 0 ? Pace.Activity.NO_LOOPS : Pace.Activity.RESTING;
    for (LoopWatch watch : current) {
      Pace.Activity one = look(watch, now, sinceLast);
      seen = one.compareTo(seen) < 0 ? one : seen;
    }
    tasks.look(loops);
    resting = seen.compareTo(Pace.Activity.RESTING) >= 0;
    restNanos = pace.next(now, seen);
    return restNanos;
  }

  private boolean allRest() {
    for (LoopWatch watch : current) {
      if (!watch.rests()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns for how long nobody looked, although it was time: the thread was not run, or its own
   * work took long. What a loop did meanwhile is not known, but where a collection stopped all.
   */
  private long stoodStill(long now, long late, long worked) {
    long unseen = (late < LATE_NANOS ? 0 : late) + (worked < LATE_NANOS ? 0 : worked);
    if (unseen == 0) {
      return 0;
    }
    long collected = watches.stalls().collected();
    watches.stalls().process().wokeLate(now, late - collected);
    return Math.max(0, unseen - collected);
  }

  /** Forgets a loop whose thread has ended, after a last look at it. */
  void forget(LoopThread ended) {
    long now = System.nanoTime();
    LoopWatch watch = known.get(ended);
    if (watch != null) {
      look(watch, now, now - lookedAt);
      known.remove(ended);
    }
    watches.stalls().forget(ended);
  }

  private Pace.Activity look(LoopWatch watch, long now, long sinceLast) {
    try {
      return watch.look(now, sinceLast, stoodStill);
    } catch (Throwable fault) {
      Faults.count(fault); // a thread class of its own kind must not hide the other loops
      known.remove(watch.loop());
      loops = NONE; // watched anew from the next tick on
      return Pace.Activity.IDLE;
    }
  }
}
