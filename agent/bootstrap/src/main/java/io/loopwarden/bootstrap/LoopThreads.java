package io.loopwarden.bootstrap;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link LoopThread} of a thread: an open-addressing table keyed by thread, copied on
 * write.
 *
 * <p>A look-up is wait-free and allocates nothing: one volatile read, one identity comparison in
 * the common case. No {@code ThreadLocal}, so nothing is ever created for threads that are no
 * loops, however many there are. The table is hashed by {@link Thread#getId()}, which is a field
 * read; {@code System.identityHashCode} would leave the fast path for every thread that somebody
 * joins, because joining inflates its header. A thread class that overrides {@code getId} with
 * changing values is not found, and so not watched.
 *
 * <p>Changes are lock-free: a new table replaces the old one by compare-and-set. They happen when a
 * loop starts and when the agent thread removes dead threads.
 */
public final class LoopThreads {

  private static final int SPARSENESS = 4;

  private static final AtomicReference<LoopThread[]> TABLE =
      new AtomicReference<>(new LoopThread[SPARSENESS]);

  private LoopThreads() {}

  /**
   * Returns the record of the calling thread, or {@code null} when it never was a loop thread.
   * Wait-free.
   */
  public static @Nullable LoopThread current() {
    return find(table(), Thread.currentThread());
  }

  /** Returns the record of a thread, or {@code null}. Wait-free. */
  public static @Nullable LoopThread of(Thread thread) {
    return find(table(), thread);
  }

  /** Returns whether no thread has been a loop since the last one ended. Wait-free. */
  public static boolean isEmpty() {
    for (LoopThread loop : table()) {
      if (loop != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the given record, or the one that another caller added first for the same thread.
   * Lock-free.
   */
  public static LoopThread add(LoopThread added) {
    while (true) {
      LoopThread[] table = table();
      LoopThread present = find(table, added.thread());
      if (present != null) {
        return present;
      }
      if (TABLE.compareAndSet(table, rebuild(table, added))) {
        return added;
      }
    }
  }

  /**
   * Forgets threads that have ended and whose incidents were taken. Lock-free; called by the agent
   * thread.
   */
  public static void removeDead() {
    LoopThread[] table = table();
    for (LoopThread loop : table) {
      if (loop != null && hasEnded(loop)) {
        // A lost race only postpones the removal to the next call.
        TABLE.compareAndSet(table, rebuild(table, null));
        return;
      }
    }
  }

  /**
   * Returns all records, those of threads that are no loop at this moment included. A new array
   * each time; agent thread only.
   */
  public static LoopThread[] all() {
    LoopThread[] table = table();
    LoopThread[] all = new LoopThread[table.length];
    int count = 0;
    for (LoopThread loop : table) {
      if (loop != null) {
        all[count++] = loop;
      }
    }
    return Arrays.copyOf(all, count);
  }

  @SuppressWarnings("NullAway") // never null: neither the first table nor a rebuilt one is
  private static LoopThread[] table() {
    return TABLE.get();
  }

  private static @Nullable LoopThread find(LoopThread[] table, Thread thread) {
    int mask = table.length - 1;
    int slot = (int) thread.getId() & mask;
    while (true) {
      LoopThread loop = table[slot];
      if (loop == null || loop.thread() == thread) {
        return loop;
      }
      slot = (slot + 1) & mask;
    }
  }

  private static LoopThread[] rebuild(LoopThread[] old, @Nullable LoopThread added) {
    int kept = added == null ? 0 : 1;
    for (LoopThread loop : old) {
      if (loop != null && keep(loop, added)) {
        kept++;
      }
    }
    LoopThread[] table = new LoopThread[Integer.highestOneBit(Math.max(1, kept)) * 2 * SPARSENESS];
    for (LoopThread loop : old) {
      if (loop != null && keep(loop, added)) {
        place(table, loop);
      }
    }
    if (added != null) {
      place(table, added);
    }
    return table;
  }

  private static boolean keep(LoopThread loop, @Nullable LoopThread added) {
    return added != null || !hasEnded(loop);
  }

  /** A thread that left incidents behind is kept until they are taken. */
  private static boolean hasEnded(LoopThread loop) {
    return loop.thread().getState() == Thread.State.TERMINATED && loop.incidents().isEmpty();
  }

  private static void place(LoopThread[] table, LoopThread loop) {
    int mask = table.length - 1;
    int slot = (int) loop.thread().getId() & mask;
    while (table[slot] != null) {
      slot = (slot + 1) & mask;
    }
    table[slot] = loop;
  }
}
