package io.loopwarden.engine.incident;

/**
 * How long the agent's thread rests between two looks at the loops. A look itself is cheap, waking
 * up is not: 50 to 120 µs of CPU time on a virtual machine that rests. Agent thread only.
 *
 * <p>On loops that wake now and then, a wait of 20 ms is seen for long enough to count. Where no
 * loop has woken for a while only one of 45 ms surely is, for the first time; a whole machine of
 * idle loops then costs 25 looks a second in place of 66. A turn tells itself when it began.
 */
final class Pace {

  private static final long MILLI = 1_000_000L;
  private static final long WITHOUT_LOOPS_NANOS = 50 * MILLI;
  private static final long RESTING_NANOS = 40 * MILLI;
  private static final long IDLE_NANOS = 15 * MILLI;
  private static final long BUSY_NANOS = 3 * MILLI;
  private static final long SUSPICIOUS_NANOS = MILLI;

  /**
   * Bits of the clock that tell nothing: the rest makes a step a quarter longer or shorter by
   * chance, so that looks do not fall in step with work that repeats itself.
   */
  private static final int DIGITS = 6;

  /** A loop that was busy soon is again. */
  private static final long LINGER_NANOS = 500 * MILLI;

  /** Loops that have slept for so long are likely to sleep on. */
  private static final long RESTLESS_NANOS = 5_000 * MILLI;

  /** Suspicions that came to nothing; further ones are not worth a closer look. */
  private static final int MOST_IN_VAIN = 32;

  private final long restingNanos;
  private final long idleNanos;
  private final long busyNanos;
  private long busyAt;
  private long awakeAt;
  private int closeLooks;

  /**
   * Fixes a pace.
   *
   * @param stallNanos shortest turn that has to be seen; 0 when none has
   */
  Pace(long stallNanos) {
    long coarsest = stallNanos == 0 ? IDLE_NANOS : Math.max(MILLI, stallNanos / 4);
    this.restingNanos = stallNanos == 0 ? RESTING_NANOS : Math.min(RESTING_NANOS, stallNanos / 2);
    this.idleNanos = Math.min(IDLE_NANOS, coarsest);
    this.busyNanos = Math.min(BUSY_NANOS, coarsest);
    this.awakeAt = System.nanoTime();
    this.busyAt = awakeAt - LINGER_NANOS;
  }

  /** Returns how long to rest after a look, nanoseconds. */
  long next(long now, Activity seen) {
    if (seen == Activity.NO_LOOPS) {
      return WITHOUT_LOOPS_NANOS;
    }
    if (seen != Activity.RESTING) {
      awakeAt = now;
    }
    if (seen.compareTo(Activity.IDLE) < 0) {
      busyAt = now;
    }
    if (seen == Activity.SUSPICIOUS && closeLooks < MOST_IN_VAIN) {
      closeLooks++;
      return SUSPICIOUS_NANOS;
    }
    closeLooks = Math.max(0, closeLooks - 1);
    if (now - busyAt < LINGER_NANOS) {
      return busyNanos * 3 / 4 + (now >>> DIGITS) % (busyNanos / 2);
    }
    return now - awakeAt < RESTLESS_NANOS ? idleNanos : restingNanos;
  }

  /** What a look saw, the most telling thing first. */
  enum Activity {
    /** A loop may be waiting for a monitor. */
    SUSPICIOUS,
    /** A loop is in a turn, or was since the look before. */
    BUSY,
    /** All loops wait for work; one has worked since the look before. */
    IDLE,
    /** None has worked since the look before. */
    RESTING,
    /** There are none. */
    NO_LOOPS
  }
}
