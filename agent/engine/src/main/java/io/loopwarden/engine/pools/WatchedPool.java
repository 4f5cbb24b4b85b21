package io.loopwarden.engine.pools;

import io.loopwarden.engine.rows.Row;
import java.lang.ref.WeakReference;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** One pool that takes work off loops. Keeps it from nothing. Agent thread only. */
final class WatchedPool {

  private final WeakReference<Object> noted;
  private final @Nullable PrivateField lentPool;
  private final @Nullable PrivateField users;
  private final Workers workers = new Workers();
  private @Nullable QueueWatch queue;
  private int length;

  private WatchedPool(Object noted, @Nullable PrivateField lentPool, @Nullable PrivateField users) {
    this.noted = new WeakReference<>(noted);
    this.lentPool = lentPool;
    this.users = users;
  }

  /**
   * Returns the watch of what a loop handed a task to.
   *
   * @param lent the row of an object that only stands for a pool, or {@code null}
   */
  static WatchedPool of(Object noted, @Nullable Row lent) {
    if (lent == null) {
      return new WatchedPool(noted, null, null);
    }
    Class<?> type = noted.getClass();
    return new WatchedPool(
        noted,
        PrivateField.of(type, lent.option("pool", "")),
        PrivateField.of(type, lent.option("users", "")));
  }

  /** Whether this is the watch of an object. */
  boolean isOf(Object other) {
    return noted.refersTo(other);
  }

  /** Returns the pool, or {@code null} when there is none any more, or none of the JDK's kind. */
  @Nullable ExecutorService pool() {
    Object holder = noted.get();
    Object found = holder == null || lentPool == null ? holder : lentPool.of(holder);
    boolean known = found instanceof ThreadPoolExecutor || found instanceof ForkJoinPool;
    return known && found instanceof ExecutorService pool && !pool.isShutdown() ? pool : null;
  }

  /** Whether it is a part of a larger pool, whose other parts may be idle. */
  boolean isLent() {
    return users != null;
  }

  /**
   * Looks once.
   *
   * @return how long tasks of several users wait, nanoseconds; 0 when none does
   */
  long look(ExecutorService pool, long now) {
    if (queue == null) {
      queue = QueueWatch.of(pool);
    }
    Object holder = noted.get();
    boolean oneUser = users != null && holder != null && users.intOf(holder) <= 1;
    length = oneUser ? 0 : queue.length(pool);
    if (length == 0) {
      queue.rest();
      return 0;
    }
    return queue.look(pool, now);
  }

  /** Returns how many tasks waited at the last look. */
  int length() {
    return length;
  }

  void forgive(long nanos) {
    if (queue != null) {
      queue.forgive(nanos);
    }
  }

  /** Returns what its threads do, or {@code null} when nothing is known at this moment. */
  @Nullable Staff staff(ExecutorService pool) {
    return pool instanceof ThreadPoolExecutor threads
        ? workers.staff(threads)
        : ForkJoinWorkers.staff((ForkJoinPool) pool);
  }
}
