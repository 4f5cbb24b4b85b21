package io.loopwarden.bootstrap;

/**
 * How many waits one loop has made, by what became of them, and how long it was held up by
 * capturing. Each wait is in exactly one of the three counts once it is over.
 *
 * <p>Written by the loop's thread only, with plain stores; all numbers only grow. Any thread may
 * read them: a value may be a moment old, and is exact once the loop rests.
 */
public final class CaptureCounts {

  /**
   * What a wait that is counted and not captured costs its loop, nanoseconds. It is not measured
   * each time, because two readings of the clock would cost as much again; docs/performance.md has
   * the measurement and its command.
   */
  public static final long NANOS_PER_COUNTED = 100;

  private long captured;
  private long rateLimited;
  private long dropped;
  private long captureNanos;

  void captured(long tookNanos) {
    captureNanos += tookNanos;
    captured++;
  }

  void rateLimited() {
    rateLimited++;
  }

  void dropped() {
    dropped++;
  }

  /** Returns how many waits have a stack of their own on its way to the agent thread. */
  public long capturedCount() {
    return captured;
  }

  /** Returns how many were not captured, because the loop's capture budget was used up. */
  public long rateLimitedCount() {
    return rateLimited;
  }

  /** Returns how many were not captured, because the agent thread was behind. */
  public long droppedCount() {
    return dropped;
  }

  /** Returns how many waits were made: captured, rate-limited and dropped together. */
  public long made() {
    return captured + rateLimited + dropped;
  }

  /**
   * Returns for how long the loop was held up by waits after their end, nanoseconds: those captured
   * by the clock, the others by {@link #NANOS_PER_COUNTED}.
   */
  public long nanos() {
    return captureNanos + (rateLimited + dropped) * NANOS_PER_COUNTED;
  }
}
