package io.loopwarden.engine.metrics;

import io.loopwarden.api.MetricsListener;
import io.loopwarden.bootstrap.Faults;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells one listener each series once. No thread ever waits for another here: a listener may hold
 * locks of its application, which the agent's thread must not meet.
 */
final class Watcher {

  private final WeakReference<MetricsListener> watching;
  private final AtomicBoolean telling = new AtomicBoolean();

  /** Touched by the one that is telling. */
  private int told;

  Watcher(MetricsListener listener) {
    this.watching = new WeakReference<>(listener);
  }

  /**
   * Tells what is new, unless another thread is at it.
   *
   * @return whether there is a listener still
   */
  boolean tell(List<Series> all) {
    MetricsListener listener = watching.get();
    if (listener == null) {
      return false;
    }
    if (telling.compareAndSet(false, true)) {
      try {
        tellNew(listener, all);
      } finally {
        telling.set(false);
      }
    }
    return true;
  }

  private void tellNew(MetricsListener listener, List<Series> all) {
    while (told < all.size()) {
      Series series = all.get(told++);
      try {
        listener.added(series);
      } catch (Throwable fault) {
        Faults.countForeign(fault);
      }
    }
  }
}
