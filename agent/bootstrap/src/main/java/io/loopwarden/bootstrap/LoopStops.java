package io.loopwarden.bootstrap;

/**
 * For how long the agent thread has held up one loop by looking at it, and how often it may.
 * Written and asked by the agent thread, or whoever holds its lock; other threads may read {@link
 * #nanos()}, which may be a moment old.
 */
public final class LoopStops {

  /**
   * Taking a stack takes longer than this only while the JVM waits for the thread to poll, and
   * until then the loop runs on. A stack of 1,024 frames is copied in less.
   */
  private static final long LONGEST_STACK_NANOS = 1_000_000L;

  private long nanos;
  private long endedAt;
  private long restNanos;

  /** Notes that the loop's stack was taken, and how long that took, seen from the agent thread. */
  public void stackTaken(long beganAt, long now) {
    nanos += Math.min(now - beganAt, LONGEST_STACK_NANOS);
    endedAt = now;
  }

  /** Notes that the JVM was brought to a stop, and the loop with it. */
  public void stoppedWithAll(long beganAt, long now) {
    nanos += now - beganAt;
    endedAt = now;
  }

  /**
   * Returns whether the loop may be stopped for a look.
   *
   * @param now {@link System#nanoTime()}
   */
  public boolean isAllowed(long now) {
    return restNanos == 0 || now - endedAt >= restNanos;
  }

  /** Fixes how long the loop is left alone after a stop, nanoseconds; 0 for no limit. */
  public void restFor(long nanosBetween) {
    restNanos = nanosBetween;
  }

  /** Returns for how long the loop was held up at most, nanoseconds; only grows. */
  public long nanos() {
    return nanos;
  }
}
