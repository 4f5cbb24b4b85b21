package io.loopwarden.engine.metrics;

import java.util.List;

/**
 * A number that is told anew in each round, and unknown when nobody tells it. Agent's thread, or
 * whoever holds its lock.
 */
public final class Gauge extends Series {

  private double told = Double.NaN;
  private volatile double shown = Double.NaN;

  Gauge(Metric metric, List<String> tags) {
    super(metric, tags);
  }

  /** Adds to what was told in this round: for several things that are told together. */
  public void add(double more) {
    told = Double.isNaN(told) ? more : told + more;
  }

  /** Tells a number, unless a larger one was told in this round. */
  public void raise(double number) {
    told = Double.isNaN(told) ? number : Math.max(told, number);
  }

  @Override
  void renew(long nowNanos) {
    shown = told;
    told = Double.NaN;
  }

  @Override
  public double value() {
    return shown;
  }
}
