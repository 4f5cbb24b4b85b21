package io.loopwarden.engine.ledger;

import io.loopwarden.bootstrap.DurationHistogram;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up the durations of one finding; a wait still going on is kept apart until it ends. Not
 * thread safe.
 */
final class DurationTally {

  private final DurationHistogram histogram = new DurationHistogram();
  private final Map<Long, Long> open = new HashMap<>(4);
  private long count;
  private long totalNanos;
  private long shortestEnded = Long.MAX_VALUE;
  private long longestEnded;

  /** Counts a wait that has ended; if it was counted while it went on, its duration is replaced. */
  void end(long waitId, long nanos) {
    take(waitId, nanos);
    open.remove(waitId);
    shortestEnded = Math.min(shortestEnded, nanos);
    longestEnded = Math.max(longestEnded, nanos);
  }

  /**
   * Counts waits that have ended and are told together, each with the mean of their durations.
   *
   * @param waits how many; 0 when they were counted before, and this is more of their time
   */
  void endMany(long waits, long nanos) {
    long counted = waits == 0 && count == 0 ? 1 : waits; // a finding has one wait at least
    count += counted;
    totalNanos += nanos;
    if (counted > 0) {
      long mean = nanos / counted;
      histogram.add(mean, counted);
      shortestEnded = Math.min(shortestEnded, mean);
      longestEnded = Math.max(longestEnded, mean);
    }
  }

  /** Returns whether a wait was counted that has not ended. */
  boolean isOpen(long waitId) {
    return open.containsKey(waitId);
  }

  /** Counts a wait that still goes on, with its duration so far. */
  void goOn(long waitId, long nanos) {
    take(waitId, nanos);
    open.put(waitId, nanos);
  }

  /** Settles a wait whose end will not be heard of: its duration so far stands. */
  void abandon(long waitId) {
    Long soFar = open.remove(waitId);
    if (soFar != null) {
      shortestEnded = Math.min(shortestEnded, soFar);
      longestEnded = Math.max(longestEnded, soFar);
    }
  }

  /** Returns how many waits still go on. */
  int ongoing() {
    return open.size();
  }

  Durations durations() {
    long shortest = shortestEnded;
    long longest = longestEnded;
    for (long soFar : open.values()) {
      shortest = Math.min(shortest, soFar);
      longest = Math.max(longest, soFar);
    }
    return new Durations(
        count,
        totalNanos,
        shortest,
        longest,
        within(shortest, longest, histogram.quantile(50)),
        within(shortest, longest, histogram.quantile(99)));
  }

  private static long within(long shortest, long longest, long nanos) {
    return Math.max(shortest, Math.min(longest, nanos));
  }

  private void take(long waitId, long nanos) {
    Long before = open.get(waitId);
    if (before == null) {
      count++;
    } else {
      histogram.remove(before);
      totalNanos -= before;
    }
    histogram.add(nanos);
    totalNanos += nanos;
  }
}
