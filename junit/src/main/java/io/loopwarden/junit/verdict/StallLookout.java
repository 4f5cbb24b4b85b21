package io.loopwarden.junit.verdict;

import io.loopwarden.api.LoopView;
import io.loopwarden.api.LoopWatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Knows whether a long turn was made during a test. The agent tells of a stall when the turn has
 * ended, which may be a moment after the test has the result it waited for.
 */
final class StallLookout {

  private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private final LoopWatch watch;
  private final long limitNanos;

  StallLookout(LoopWatch watch, long limitNanos) {
    this.watch = watch;
    this.limitNanos = limitNanos;
  }

  /** Returns when a stall is told, or none is to be expected, or after half a second. */
  void await(BooleanSupplier told) {
    if (watch.loops().stream().mapToLong(LoopView::turnMaxNanos).max().orElse(0) <= limitNanos) {
      return;
    }
    long begun = System.nanoTime();
    while (!told.getAsBoolean() && System.nanoTime() - begun < MOST_NANOS) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
