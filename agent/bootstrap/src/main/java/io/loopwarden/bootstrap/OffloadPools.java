package io.loopwarden.bootstrap;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The pools that loop threads handed tasks to: an identity table, open-addressing, copied on write,
 * that keeps no pool from being collected.
 *
 * <p>A look-up is wait-free and allocates nothing; the first time a pool is seen the table is
 * copied. Changes are lock-free. At most {@value #MOST} pools are known at a time; more are not
 * watched until some are gone.
 */
public final class OffloadPools {

  private static final int MOST = 1_024;
  private static final int SPARSENESS = 4;

  private static final AtomicReference<Known[]> TABLE =
      new AtomicReference<>(new Known[SPARSENESS]);

  private OffloadPools() {}

  /**
   * Takes note of a pool that the calling loop thread hands a task to. Any thread; never throws.
   */
  public static void note(Object pool) {
    try {
      Known[] table = table();
      while (!contains(table, pool) && size(table) < MOST) {
        if (TABLE.compareAndSet(table, with(table, new Known(pool)))) {
          return;
        }
        table = table();
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /**
   * Returns an object that changes whenever another pool was noted or one was forgotten. Any
   * thread.
   */
  public static Object state() {
    return table();
  }

  /** Returns the pools known now; forgets those that are gone. Agent thread only. */
  public static Object[] all() {
    Known[] table = table();
    Object[] pools = new Object[table.length];
    int count = 0;
    int gone = 0;
    for (Known known : table) {
      Object pool = known == null ? null : known.get();
      if (pool != null) {
        pools[count++] = pool;
      } else if (known != null) {
        gone++;
      }
    }
    if (gone > 0) {
      TABLE.compareAndSet(table, with(table, null)); // else it is done at the next call
    }
    Object[] present = new Object[count];
    System.arraycopy(pools, 0, present, 0, count);
    return present;
  }

  @SuppressWarnings("NullAway") // never null: neither the first table nor a rebuilt one is
  private static Known[] table() {
    return TABLE.get();
  }

  private static boolean contains(Known[] table, Object pool) {
    int mask = table.length - 1;
    int slot = System.identityHashCode(pool) & mask;
    Known known = table[slot];
    while (known != null) {
      if (known.refersTo(pool)) {
        return true;
      }
      slot = (slot + 1) & mask;
      known = table[slot];
    }
    return false;
  }

  /** A table of those that are not gone, and of one more. */
  private static Known[] with(Known[] old, @Nullable Known added) {
    Known[] table = new Known[Integer.highestOneBit(size(old) + 1) * 2 * SPARSENESS];
    for (Known known : old) {
      if (known != null && !known.refersTo(null)) {
        place(table, known);
      }
    }
    if (added != null) {
      place(table, added);
    }
    return table;
  }

  private static int size(Known[] table) {
    int size = 0;
    for (Known known : table) {
      if (known != null) {
        size++;
      }
    }
    return size;
  }

  private static void place(Known[] table, Known known) {
    int mask = table.length - 1;
    int slot = known.hash & mask;
    while (table[slot] != null) {
      slot = (slot + 1) & mask;
    }
    table[slot] = known;
  }

  private static final class Known extends WeakReference<Object> {

    private final int hash;

    Known(Object pool) {
      super(pool);
      this.hash = System.identityHashCode(pool);
    }
  }
}
