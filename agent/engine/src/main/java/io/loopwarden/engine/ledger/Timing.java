package io.loopwarden.engine.ledger;

/**
 * When something kept a loop from its work, and for how long.
 *
 * @param startedAtMillis wall-clock time at which it began, milliseconds since the epoch
 * @param durationNanos how long it took, nanoseconds; so far, when {@code ongoing}
 * @param ongoing whether it has not ended yet; the same one is recorded again with {@code ongoing
 *     == false} when it ends, and counts once
 * @param waitId identity in the whole JVM, so that an ongoing one and its end are known as the
 *     same; never 0
 * @param count number of waits that {@code durationNanos} is the sum of: 1, or more that ended and
 *     are told together; 0 when it is time of waits that were counted before
 * @param turn what its turn made up so far, itself included
 */
public record Timing(
    long startedAtMillis, long durationNanos, boolean ongoing, long waitId, long count, Turn turn) {

  /** Identity of waits that are told together when all have ended. */
  private static final long NONE = -1;

  /** Makes the timing of one wait. */
  public Timing(long startedAtMillis, long durationNanos, boolean ongoing, long waitId) {
    this(startedAtMillis, durationNanos, ongoing, waitId, 1, Turn.NONE);
  }

  /** Returns the timing of waits that have ended and are told together, the last one started. */
  public static Timing ofMany(long startedAtMillis, long durationNanos, long count, Turn turn) {
    return new Timing(startedAtMillis, durationNanos, false, NONE, count, turn);
  }

  /** Returns the timing of something that ends, or was looked at, at this moment. */
  public static Timing untilNow(long durationNanos, boolean ongoing, long waitId) {
    long startedAt = System.currentTimeMillis() - durationNanos / 1_000_000L;
    return new Timing(startedAt, durationNanos, ongoing, waitId);
  }
}
