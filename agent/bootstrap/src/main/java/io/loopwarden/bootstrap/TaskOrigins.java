package io.loopwarden.bootstrap;

import io.loopwarden.api.WorkOrigin;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Who handed over which task: a table of fixed size, keyed by the identity of the task, which it
 * holds weakly. Every method is lock-free and may be called by any thread.
 *
 * <p>One object may be handed over many times before it runs, as a lambda that captures nothing:
 * its origins are a queue. It may also run more often than it was handed over; then it runs in the
 * name it ran in last. Where a set of the table is full the entry that comes next in turn is lost,
 * and with it the origin of a task that has been waiting while some tens of thousands were handed
 * over.
 */
final class TaskOrigins {

  private static final int SLOTS = 1 << 16;
  private static final int WAYS = 8;
  private static final int MOST_HANDED = 64;

  private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SLOTS);
  private int victim;

  /** Notes that a task was handed over, in the name of an origin that may be unknown. */
  void hand(Object task, long origin) {
    Entry known = find(task);
    if (known != null) {
      known.hand(origin);
    } else if (origin != WorkOrigin.NONE) {
      place(new Entry(task, origin), home(task));
    }
  }

  /**
   * Returns in whose name a task runs now, or {@link WorkOrigin#NONE} when nobody is known to have
   * handed it over.
   */
  long serve(Object task) {
    Entry known = find(task);
    return known == null ? WorkOrigin.NONE : known.serve();
  }

  private @Nullable Entry find(Object task) {
    int home = home(task);
    for (int i = 0; i < WAYS; i++) {
      Entry entry = entries.get(home + i);
      if (entry != null && entry.refersTo(task)) {
        return entry;
      }
    }
    return null;
  }

  private void place(Entry added, int home) {
    for (int i = 0; i < WAYS; i++) {
      Entry entry = entries.get(home + i);
      boolean free = entry == null || entry.refersTo(null);
      if (free && entries.compareAndSet(home + i, entry, added)) {
        return;
      }
    }
    entries.set(home + (victim++ & (WAYS - 1)), added); // which one is lost does not matter
  }

  private static int home(Object task) {
    int spread = System.identityHashCode(task) * 0x9E3779B9;
    return (spread >>> 16) & -WAYS;
  }

  /** The origins of one task. */
  private static final class Entry extends WeakReference<Object> {

    /**
     * In whose name it ran last, 0 before; then, in order, those that have handed it over since.
     */
    private final AtomicReference<long[]> origins;

    Entry(Object task, long origin) {
      super(task);
      origins = new AtomicReference<>(new long[] {WorkOrigin.NONE, origin});
    }

    void hand(long origin) {
      while (true) {
        long[] before = get(origins);
        if (before.length > MOST_HANDED) {
          return;
        }
        long[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = origin;
        if (origins.compareAndSet(before, after)) {
          return;
        }
      }
    }

    long serve() {
      while (true) {
        long[] before = get(origins);
        if (before.length == 1) {
          return before[0];
        }
        if (origins.compareAndSet(before, Arrays.copyOfRange(before, 1, before.length))) {
          return before[1];
        }
      }
    }

    @SuppressWarnings("NullAway") // never null: neither the first array nor a later one is
    private static long[] get(AtomicReference<long[]> origins) {
      return origins.get();
    }
  }
}
