package io.loopwarden.engine.report;

import java.util.function.LongSupplier;

/** Says how many long blocks may be printed: a number of them in each minute. Not thread safe. */
final class BlockAllowance {

  private static final long MINUTE_NANOS = 60_000_000_000L;

  private final int perMinute;
  private final LongSupplier nanoTime;
  private long minuteBegan;
  private int spent;

  BlockAllowance(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
    this.minuteBegan = nanoTime.getAsLong();
  }

  /** Returns whether one more may be printed now, and counts it. */
  boolean take() {
    long now = nanoTime.getAsLong();
    if (now - minuteBegan >= MINUTE_NANOS) {
      minuteBegan = now;
      spent = 0;
    }
    return spent++ < perMinute;
  }
}
