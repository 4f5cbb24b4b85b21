package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.DurationHistogram;
import org.jspecify.annotations.Nullable;

/** Reads one histogram that a loop writes, in intervals. Agent thread only. */
final class SpreadGauge {

  private static final DurationHistogram EMPTY = new DurationHistogram();
  private static final int ALL = 100;

  private DurationHistogram before = EMPTY;
  private DurationHistogram now = EMPTY;
  private long longest;
  private long longestBefore;
  private long openNanos;

  /**
   * Takes a look.
   *
   * @param counted what has ended; {@code null} when nothing has
   * @param longestNanos the longest that has ended
   * @param goingOnNanos how long the one lasts that goes on; 0 when none does
   */
  void look(@Nullable DurationHistogram counted, long longestNanos, long goingOnNanos) {
    now = counted == null ? EMPTY : counted.copy();
    longest = longestNanos;
    openNanos = goingOnNanos;
  }

  /** Ends the interval with the latest look. */
  void restart() {
    before = now;
    longestBefore = longest;
  }

  Spread interval() {
    DurationHistogram since = now.since(before);
    boolean grew = longest > longestBefore;
    return spread(since, grew ? longest : Math.min(longest, since.quantile(ALL)));
  }

  Spread total() {
    return spread(now, longest);
  }

  private Spread spread(DurationHistogram durations, long max) {
    long count = durations.count();
    if (count == 0 && openNanos == 0) {
      return Spread.NONE;
    }
    return new Spread(
        count,
        Math.min(max, durations.quantile(50)),
        Math.min(max, durations.quantile(99)),
        Math.max(max, openNanos));
  }
}
