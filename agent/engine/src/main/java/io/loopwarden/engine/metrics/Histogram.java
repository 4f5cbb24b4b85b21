package io.loopwarden.engine.metrics;

import java.util.List;

/** Numbers, counted by size. Agent's thread only. */
public final class Histogram extends Series {

  private final double[] bounds;
  private final long[] counts;
  private double sum;
  private volatile Reading shown;

  Histogram(Metric metric, List<String> tags) {
    super(metric, tags);
    this.bounds = metric.bounds();
    this.counts = new long[bounds.length + 1];
    this.shown = new Reading(counts.clone(), 0);
  }

  /** Counts one value. */
  public void add(double value) {
    for (int i = 0; i < bounds.length; i++) {
      if (value <= bounds[i]) {
        counts[i]++;
      }
    }
    counts[bounds.length]++;
    sum += value;
  }

  /**
   * Counts values that somebody else has counted.
   *
   * @param upTo how many are at most as large as each bound, and last how many there are
   * @param moreSum how much they are together
   */
  void add(long[] upTo, double moreSum) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += upTo[i];
    }
    sum += moreSum;
  }

  @Override
  void renew(long nowNanos) {
    if (counts[bounds.length] != shown.upTo[bounds.length]) {
      shown = new Reading(counts.clone(), sum);
    }
  }

  @Override
  public long count() {
    return shown.upTo[bounds.length];
  }

  @Override
  public double sum() {
    return shown.sum;
  }

  @Override
  public double[] bounds() {
    return bounds.clone();
  }

  @Override
  public long[] counts() {
    return shown.upTo.clone();
  }

  @SuppressWarnings("ArrayRecordComponent") // never given away
  private record Reading(long[] upTo, double sum) {}
}
