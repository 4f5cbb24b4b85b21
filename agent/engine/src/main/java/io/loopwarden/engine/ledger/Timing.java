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
 */
public record Timing(long startedAtMillis, long durationNanos, boolean ongoing, long waitId) {

  /** Returns the timing of something that ends, or was looked at, at this moment. */
  public static Timing untilNow(long durationNanos, boolean ongoing, long waitId) {
    long startedAt = System.currentTimeMillis() - durationNanos / 1_000_000L;
    return new Timing(startedAt, durationNanos, ongoing, waitId);
  }
}
