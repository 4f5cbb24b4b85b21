package io.loopwarden.engine.export;

import io.loopwarden.bridge.MetricTargets;
import java.lang.ref.WeakReference;

/**
 * One registry of the application, or what may be one. Kept from being collected by nothing here.
 */
final class Target extends WeakReference<Object> {

  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long LAST_NANOS = 10_000_000_000L;

  private final long sinceNanos;
  private boolean done;

  Target(Object object, long nowNanos) {
    super(object);
    this.sinceNanos = nowNanos;
  }

  /**
   * Shows the metrics once the registry is configured: a moment after the application has measured
   * something with it, because what it sets up before the first meter must not come too late, and
   * after a longer while in any case.
   */
  void showIn(Object object, MetricTargets library, long nowNanos) {
    long age = nowNanos - sinceNanos;
    if (!done && age >= FIRST_NANOS && (age >= LAST_NANOS || library.isUsed(object))) {
      done = true; // also when it throws: what fails once would fail each second
      library.show(object);
    }
  }

  /** Takes the metrics back; they may be shown again. */
  void hideIn(Object object, MetricTargets library) {
    if (done) {
      done = false;
      library.hide(object);
    }
  }

  /** Returns whether no library has known it for so long that none will. */
  boolean isStray(long nowNanos) {
    return !done && nowNanos - sinceNanos > LAST_NANOS;
  }
}
