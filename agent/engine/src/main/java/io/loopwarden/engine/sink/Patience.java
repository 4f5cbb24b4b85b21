package io.loopwarden.engine.sink;

/**
 * How long those who hand something over may still be held up for it: a moment each time, and in
 * all no more than a small share of the time, however slow the sink is. Thread-safe.
 */
final class Patience {

  private static final long MOMENT_NANOS = 100_000_000L;
  private static final long MOST_NANOS = 3 * MOMENT_NANOS;
  private static final int SHARE = 10;

  private long left = MOST_NANOS;
  private long asOf;

  Patience(long nowNanos) {
    this.asOf = nowNanos;
  }

  /** Returns for how long to wait at most from now on, in nanoseconds; 0 for not at all. */
  synchronized long momentAt(long nowNanos) {
    left = Math.min(MOST_NANOS, left + Math.max(0, nowNanos - asOf) / SHARE);
    asOf = nowNanos;
    return Math.min(MOMENT_NANOS, Math.max(0, left));
  }

  /** Subtracts a wait, in nanoseconds. */
  synchronized void spend(long nanos) {
    left -= nanos;
  }
}
