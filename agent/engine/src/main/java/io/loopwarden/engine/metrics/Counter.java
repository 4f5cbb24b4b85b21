package io.loopwarden.engine.metrics;

import java.util.List;

/** A number that only grows. Agent's thread, or whoever holds its lock. */
public final class Counter extends Series {

  private double total;
  private volatile double shown;

  Counter(Metric metric, List<String> tags) {
    super(metric, tags);
  }

  /** Adds 0 or more. */
  public void add(double more) {
    total += more;
  }

  /** Raises it to what somebody else has counted; less than before changes nothing. */
  public void reach(double counted) {
    total = Math.max(total, counted);
  }

  /** Likewise, for what is counted one by one. */
  public void reach(long counted) {
    reach((double) counted);
  }

  @Override
  void renew(long nowNanos) {
    shown = total;
  }

  @Override
  public double value() {
    return shown;
  }
}
