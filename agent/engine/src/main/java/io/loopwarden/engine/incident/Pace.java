package io.loopwarden.engine.incident;

/**
 * How long the agent's thread rests between two looks at the loops. A look itself is cheap, waking
 * up is not: about 10 to 40 µs. Agent thread only.
 */
final class Pace {

  private static final long MILLI = 1_000_000L;
  private static final long WITHOUT_LOOPS_NANOS = 50 * MILLI;
  private static final long IDLE_NANOS = 15 * MILLI;
  private static final long BUSY_NANOS = 3 * MILLI;
  private static final long SUSPICIOUS_NANOS = MILLI;

  /** A loop that was busy soon is again. */
  private static final long LINGER_NANOS = 500 * MILLI;

  /** Suspicions that came to nothing; further ones are not worth a closer look. */
  private static final int MOST_IN_VAIN = 32;

  private final long idleNanos;
  private final long busyNanos;
  private long busyAt;
  private int closeLooks;

  /**
   * Fixes a pace.
   *
   * @param stallNanos shortest turn that has to be seen; 0 when none has
   */
  Pace(long stallNanos) {
    long coarsest = stallNanos == 0 ? IDLE_NANOS : Math.max(MILLI, stallNanos / 4);
    this.idleNanos = Math.min(IDLE_NANOS, coarsest);
    this.busyNanos = Math.min(BUSY_NANOS, coarsest);
    this.busyAt = System.nanoTime() - LINGER_NANOS;
  }

  /** Returns how long to rest after a look, nanoseconds. */
  long next(long now, Activity seen) {
    if (seen == Activity.NO_LOOPS) {
      return WITHOUT_LOOPS_NANOS;
    }
    if (seen != Activity.IDLE) {
      busyAt = now;
    }
    if (seen == Activity.SUSPICIOUS && closeLooks < MOST_IN_VAIN) {
      closeLooks++;
      return SUSPICIOUS_NANOS;
    }
    closeLooks = Math.max(0, closeLooks - 1);
    return now - busyAt < LINGER_NANOS ? busyNanos : idleNanos;
  }

  /** What a look saw, the most telling thing first. */
  enum Activity {
    /** A loop may be waiting for a monitor. */
    SUSPICIOUS,
    /** A loop is in a turn, or was since the look before. */
    BUSY,
    /** All loops wait for work. */
    IDLE,
    /** There are none. */
    NO_LOOPS
  }
}
