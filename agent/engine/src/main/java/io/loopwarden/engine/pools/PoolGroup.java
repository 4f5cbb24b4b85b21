package io.loopwarden.engine.pools;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Pools whose threads share the work: one pool, or all those that are lent by one scheduler, whose
 * threads come from one factory. Agent thread only.
 */
final class PoolGroup {

  private final WeakReference<Object> factory;
  private final List<WatchedPool> pools = new ArrayList<>();
  private long waitNanos;
  private int queued;
  private long delayedNanos;
  private @Nullable Exhaustion open;
  private @Nullable String name;

  PoolGroup(Object factory) {
    this.factory = new WeakReference<>(factory);
  }

  void add(WatchedPool pool) {
    pools.add(pool);
  }

  /** Whether a part of a larger pool belongs here. */
  boolean lends(Object maker) {
    return factory.refersTo(maker) && pools.get(0).isLent();
  }

  /** Forgets pools that are gone or shut down; returns whether there are none left. */
  boolean isOver() {
    pools.removeIf(pool -> pool.pool() == null);
    return pools.isEmpty();
  }

  /**
   * Measures how long tasks wait.
   *
   * @param sinceLast time since the look before, nanoseconds
   */
  void look(long now, long sinceLast) {
    long before = waitNanos;
    waitNanos = 0;
    queued = 0;
    for (WatchedPool watched : pools) {
      ExecutorService pool = watched.pool();
      if (pool != null) {
        waitNanos = Math.max(waitNanos, watched.look(pool, now));
        queued += watched.length();
      }
    }
    boolean eased = open == null && waitNanos < before;
    delayedNanos = queued == 0 || eased ? 0 : delayedNanos + queued * sinceLast;
  }

  /** What it is called, or {@code null} as long as none of its threads was seen at work. */
  @Nullable String name() {
    if (name == null) {
      Staff staff = staff();
      if (staff != null && !staff.loops() && !staff.busy().isEmpty()) {
        name = PoolStem.of(staff.busy());
      }
    }
    return name;
  }

  /** How long tasks wait, nanoseconds: at least so long, for the one that waits longest. */
  long waitNanos() {
    return waitNanos;
  }

  /** How many tasks wait. */
  int queued() {
    return queued;
  }

  /** How long all tasks together have waited since waits began to grow, nanoseconds. */
  long delayedNanos() {
    return delayedNanos;
  }

  void forgive(long nanos) {
    for (WatchedPool pool : pools) {
      pool.forgive(nanos);
    }
  }

  /** Returns what all threads do, or {@code null} when nothing is known at this moment. */
  @Nullable Staff staff() {
    List<Thread> busy = new ArrayList<>();
    int total = 0;
    boolean grown = true;
    boolean loops = false;
    for (WatchedPool watched : pools) {
      ExecutorService pool = watched.pool();
      Staff staff = pool == null ? null : watched.staff(pool);
      if (pool != null && staff == null) {
        return null;
      }
      if (staff != null) {
        busy.addAll(staff.busy());
        total += staff.total();
        grown &= staff.grown();
        loops |= staff.loops();
      }
    }
    return new Staff(busy, total, grown, loops);
  }

  /** The exhaustion that goes on, or {@code null}. */
  @Nullable Exhaustion open() {
    return open;
  }

  void open(@Nullable Exhaustion exhaustion) {
    open = exhaustion;
  }
}
