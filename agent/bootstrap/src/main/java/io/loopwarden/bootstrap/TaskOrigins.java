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
 * name it ran in last. Where the queue has changed from one origin to another too often, what comes
 * after is nobody's. Where a set of the table is full the entry that comes next in turn is lost,
 * and with it the origin of a task that has been waiting while some tens of thousands were handed
 * over.
 */
final class TaskOrigins {

  private static final int SLOTS = 1 << 16;
  private static final int WAYS = 8;
  private static final int MOST_CHANGES = 64;

  private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SLOTS);
  private int victim;

  /** Notes that a task was handed over, in the name of an origin that may be unknown. */
  void hand(Object task, long origin) {
    boolean noted = false;
    while (!noted) {
      int slot = slotOf(task);
      Entry there = entries.get(slot);
      if (there != null && there.refersTo(task)) {
        there.hand(origin);
        noted = true;
      } else {
        // fails when another thread was faster, perhaps with the same task
        noted =
            origin == WorkOrigin.NONE
                || entries.compareAndSet(slot, there, new Entry(task, origin));
      }
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

  /** Returns where a task is, or where it may be put. */
  private int slotOf(Object task) {
    int home = home(task);
    int free = -1;
    for (int i = home; i < home + WAYS; i++) {
      Entry entry = entries.get(i);
      if (entry != null && entry.refersTo(task)) {
        return i;
      }
      if (free < 0 && (entry == null || entry.refersTo(null))) {
        free = i;
      }
    }
    return free < 0 ? home + (victim++ & (WAYS - 1)) : free; // which one is lost does not matter
  }

  private static int home(Object task) {
    int spread = System.identityHashCode(task) * 0x9E3779B9;
    return (spread >>> 16) & -WAYS;
  }

  /** The origins of one task. */
  private static final class Entry extends WeakReference<Object> {

    /**
     * In whose name it ran last, 0 before; then, in order, those that have handed it over since,
     * each with how often it did so without another in between.
     */
    private final AtomicReference<long[]> origins;

    Entry(Object task, long origin) {
      super(task);
      origins = new AtomicReference<>(new long[] {WorkOrigin.NONE, origin, 1});
    }

    void hand(long origin) {
      long[] before;
      do {
        before = get(origins);
      } while (!origins.compareAndSet(before, withOneMore(before, origin)));
    }

    /** Where there is no room for another, it and the latest are nobody's. */
    private static long[] withOneMore(long[] before, long origin) {
      int end = before.length;
      boolean same = end > 1 && before[end - 2] == origin;
      boolean full = end > 2 * MOST_CHANGES;
      long[] after = Arrays.copyOf(before, same || full ? end : end + 2);
      after[after.length - 2] = same || !full ? origin : WorkOrigin.NONE;
      after[after.length - 1]++;
      return after;
    }

    long serve() {
      while (true) {
        long[] before = get(origins);
        if (before.length == 1) {
          return before[0];
        }
        if (origins.compareAndSet(before, withOneLess(before))) {
          return before[1];
        }
      }
    }

    private static long[] withOneLess(long[] before) {
      boolean last = before[2] == 1;
      long[] after = Arrays.copyOfRange(before, last ? 2 : 0, before.length);
      after[0] = before[1];
      if (!last) {
        after[2]--;
      }
      return after;
    }

    @SuppressWarnings("NullAway") // never null: neither the first array nor a later one is
    private static long[] get(AtomicReference<long[]> origins) {
      return origins.get();
    }
  }
}
