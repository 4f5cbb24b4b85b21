package io.loopwarden.engine.metrics;

import java.util.List;

/** Durations: how many, how long together, and the longest of late. Agent's thread only. */
public final class Timer extends Series {

  private static final long WINDOW_NANOS = 60_000_000_000L;

  private long count;
  private long nanos;
  private long longest;
  private long longestBefore;
  private long windowStart;
  private volatile Reading shown = new Reading(0, 0, 0);

  Timer(Metric metric, List<String> tags) {
    super(metric, tags);
  }

  /**
   * Adds durations.
   *
   * @param more how many; 0 when it is time of some that were counted before
   * @param moreNanos how long they took together
   */
  public void add(long more, long moreNanos) {
    count += more;
    nanos += moreNanos;
    if (more <= 1) {
      longest = Math.max(longest, moreNanos);
    } else {
      longest = Math.max(longest, moreNanos / more); // no one of them is known
    }
  }

  @Override
  void renew(long nowNanos) {
    shown = new Reading(count, nanos, Math.max(longest, longestBefore));
    if (windowStart == 0) {
      windowStart = nowNanos;
    } else if (nowNanos - windowStart >= WINDOW_NANOS) {
      windowStart = nowNanos;
      longestBefore = longest;
      longest = 0;
    }
  }

  @Override
  public long count() {
    return shown.count;
  }

  @Override
  public double sum() {
    return shown.nanos / NANOS;
  }

  @Override
  public double max() {
    return shown.longest / NANOS;
  }

  private record Reading(long count, long nanos, long longest) {}
}
