package io.loopwarden.engine.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Finds the carriers of virtual threads and whom they carry, by fields of the JDK that say it (21
 * to 25). Agent thread only, and only while something is wrong: it lists all threads.
 */
final class Carriers {

  private static final String CARRIER = "jdk.internal.misc.CarrierThread";
  private static final int MOST_THREADS = 16_384;

  private final @Nullable PrivateField continuation = PrivateField.of(Thread.class, "cont");
  private @Nullable PrivateField target;
  private @Nullable PrivateField carried;

  /** Returns the carriers there are. */
  List<Thread> all() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] threads = new Thread[Math.min(MOST_THREADS, group.activeCount() + 64)];
    int count = group.enumerate(threads);
    List<Thread> carriers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (threads[i].getClass().getName().equals(CARRIER)) {
        carriers.add(threads[i]);
      }
    }
    return carriers;
  }

  /**
   * Returns the virtual thread on a carrier, or {@code null} when there is none or it is unknown.
   */
  @Nullable Thread carriedBy(Thread carrier) {
    Object mounted = continuation == null ? null : continuation.of(carrier);
    if (mounted == null) {
      return null;
    }
    if (target == null) {
      target = PrivateField.of(mounted.getClass(), "target");
    }
    Object work = target == null ? null : target.of(mounted);
    if (work != null && carried == null) {
      carried = PrivateField.of(work.getClass(), "val$vthread");
    }
    return work != null && carried != null && carried.of(work) instanceof Thread thread
        ? thread
        : null;
  }

  /** Returns how many virtual threads wait for a carrier, about; -1 when it cannot be told. */
  int ready() {
    try {
      Class<?> type = Class.forName("java.lang.VirtualThread", false, null);
      PrivateField scheduler = PrivateField.of(type, "DEFAULT_SCHEDULER");
      return scheduler != null && scheduler.of(type) instanceof ForkJoinPool pool
          ? (int) Math.min(Integer.MAX_VALUE, pool.getQueuedTaskCount())
              + pool.getQueuedSubmissionCount()
          : -1;
    } catch (ClassNotFoundException none) {
      return -1;
    }
  }
}
