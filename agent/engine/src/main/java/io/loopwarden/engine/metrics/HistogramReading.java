package io.loopwarden.engine.metrics;

import io.loopwarden.bootstrap.DurationHistogram;

/** What was added already of a histogram that a loop writes. Agent's thread only. */
final class HistogramReading {

  private long[] before = {};
  private double sumBefore;

  /**
   * Adds what came since.
   *
   * @param sum all durations together, seconds, where the loop counts that
   */
  void addNew(DurationHistogram written, double sum, Histogram series) {
    add(written.copy(), sum, series);
  }

  /** Adds what came since, with the sum that can be told from it. */
  void addNew(DurationHistogram written, Histogram series) {
    DurationHistogram now = written.copy();
    add(now, now.sumNanos() / Series.NANOS, series);
  }

  private void add(DurationHistogram now, double sum, Histogram series) {
    long[] upTo = now.countsUpTo(nanos(series.bounds()));
    long[] more = upTo.clone();
    for (int i = 0; i < before.length; i++) {
      more[i] -= before[i];
    }
    if (more[more.length - 1] != 0) {
      series.add(more, sum - sumBefore);
    }
    before = upTo;
    sumBefore = sum;
  }

  private static long[] nanos(double[] seconds) {
    long[] nanos = new long[seconds.length];
    for (int i = 0; i < seconds.length; i++) {
      nanos[i] = Math.round(seconds[i] * Series.NANOS);
    }
    return nanos;
  }
}
