package io.loopwarden.engine.lag;

/**
 * How a number of durations is spread. Quantiles are at most 6.25 % off between 1 µs and 4.8 h, and
 * never above the longest duration.
 *
 * @param count number of durations
 * @param p50Nanos half of them took at most this long; 0 when there are none
 * @param p99Nanos 99 of 100 took at most this long; 0 when there are none
 * @param maxNanos the longest; as exact as a quantile in an interval that holds not the longest of
 *     all. One that still goes on counts here alone
 */
public record Spread(long count, long p50Nanos, long p99Nanos, long maxNanos) {

  /** No duration. */
  public static final Spread NONE = new Spread(0, 0, 0, 0);
}
