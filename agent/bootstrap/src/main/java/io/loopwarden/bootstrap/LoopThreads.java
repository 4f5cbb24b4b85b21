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

  /** More are not watched: each one more copies the table. */
  private static final int MOST = 20_000;

  private static final LoopThread[] NOBODY = new LoopThread[0];

  /** The table while no thread may become a loop thread; nobody is in it. */
  private static final LoopThread[] CLOSED = new LoopThread[SPARSENESS];

  private static final AtomicReference<LoopThread[]> TABLE =
      new AtomicReference<>(new LoopThread[SPARSENESS]);

  /** What {@link #all()} returned last; each is immutable, so whichever a reader sees is right. */
  private static volatile Listing listed = new Listing(NOBODY, NOBODY);

  private LoopThreads() {}

  /**
   * Returns the record of the calling thread, or {@code null} when it never was a loop thread.
   * Wait-free; never throws, also where a subclass's {@code getId} does.
   */
  public static @Nullable LoopThread current() {
    try {
      return find(table(), Thread.currentThread());
    } catch (Throwable fault) {
      return null; // not counted: the stack may have overflowed
    }
  }

  /**
   * Returns the record of the calling thread at the start of a wait; a thread without one is asked
   * whether it is watched. Never throws.
   */
  public static @Nullable LoopThread waiting() {
    LoopThread loop = current();
    return loop == null && WatchedThreads.isOn() ? WatchedThreads.askCurrent() : loop;
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
   * Lock-free. When there are too many already, the record is returned and not found again: its
   * thread is not watched, which is counted as a fault. The same while the table is closed, which
   * is none.
   */
  public static LoopThread add(LoopThread added) {
    while (true) {
      LoopThread[] table = table();
      if (table == CLOSED) {
        return added;
      }
      LoopThread present = find(table, added.thread());
      if (present != null) {
        return present;
      }
      if (size(table) >= MOST) {
        Faults.count(
            new IllegalStateException("there are 20000 loop threads; no more are watched"));
        return added;
      }
      if (TABLE.compareAndSet(table, with(table, added))) {
        return added;
      }
    }
  }

  /**
   * Forgets threads that have ended and whose incidents were taken. Lock-free; called by the agent
   * thread.
   *
   * @return the forgotten records: their threads are seen to have ended, so nothing is written to
   *     them any more and everything written to them is visible. Empty when there are none, or when
   *     a loop that started meanwhile postponed it to the next call
   */
  public static LoopThread[] removeDead() {
    LoopThread[] table = table();
    LoopThread[] dead = new LoopThread[table.length];
    int count = 0;
    for (LoopThread loop : table) {
      if (loop != null && hasEnded(loop)) {
        dead[count++] = loop;
      }
    }
    if (count == 0 || !TABLE.compareAndSet(table, without(table, dead))) {
      return NOBODY;
    }
    return Arrays.copyOf(dead, count);
  }

  /**
   * Forgets all records and takes no others until {@link #open()}: at once no thread is a loop
   * thread for any hook that begins. Lock-free; any thread.
   *
   * @return the forgotten records. Their threads may still write to them, those that are inside a
   *     hook at this moment
   */
  public static LoopThread[] close() {
    LoopThread[] table = TABLE.getAndSet(CLOSED);
    return table == null ? NOBODY : present(table);
  }

  /** Takes records again after {@link #close()}; does nothing otherwise. Lock-free; any thread. */
  public static void open() {
    TABLE.compareAndSet(CLOSED, new LoopThread[SPARSENESS]);
  }

  /**
   * Returns all records, those of threads that are no loop at this moment included. The same array
   * as long as there are the same ones; it must not be changed. Wait-free.
   */
  public static LoopThread[] all() {
    LoopThread[] table = table();
    Listing known = listed;
    if (known.table != table) {
      known = new Listing(table, present(table));
      listed = known;
    }
    return known.present;
  }

  private static LoopThread[] present(LoopThread[] table) {
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

  private static LoopThread[] with(LoopThread[] old, LoopThread added) {
    LoopThread[] table = emptyTable(size(old) + 1);
    for (LoopThread loop : old) {
      if (loop != null) {
        place(table, loop);
      }
    }
    place(table, added);
    return table;
  }

  private static LoopThread[] without(LoopThread[] old, LoopThread[] dead) {
    LoopThread[] table = emptyTable(size(old));
    int next = 0;
    for (LoopThread loop : old) {
      if (loop != null && loop == dead[next]) {
        next++; // both arrays are in the order of the old table
      } else if (loop != null) {
        place(table, loop);
      }
    }
    return table;
  }

  private static int size(LoopThread[] table) {
    int size = 0;
    for (LoopThread loop : table) {
      if (loop != null) {
        size++;
      }
    }
    return size;
  }

  private static LoopThread[] emptyTable(int entries) {
    return new LoopThread[Integer.highestOneBit(Math.max(1, entries)) * 2 * SPARSENESS];
  }

  /** A thread that left incidents behind is kept until they are taken. */
  private static boolean hasEnded(LoopThread loop) {
    Thread thread = loop.thread();
    return thread.getState() == Thread.State.TERMINATED
        && !thread.isAlive() // orders all the thread wrote before what follows (JLS 17.4.4)
        && loop.incidents().isEmpty();
  }

  private static void place(LoopThread[] table, LoopThread loop) {
    int mask = table.length - 1;
    int slot = (int) loop.thread().getId() & mask;
    while (table[slot] != null) {
      slot = (slot + 1) & mask;
    }
    table[slot] = loop;
  }

  /** A table and the records in it. */
  private static final class Listing {

    final LoopThread[] table;
    final LoopThread[] present;

    Listing(LoopThread[] table, LoopThread[] present) {
      this.table = table;
      this.present = present;
    }
  }
}
