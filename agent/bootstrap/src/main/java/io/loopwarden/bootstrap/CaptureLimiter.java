package io.loopwarden.bootstrap;

/**
 * Decides which waits of one loop are captured with their stack and which are only counted. Owned
 * by the loop thread; not thread-safe; allocates nothing.
 *
 * <p>A wait is captured when it is among the first few of its key (probe and text argument), or
 * when it lasted so long that the capture is a hundredth of it, or when the loop has capture budget
 * left. So only floods of short waits of known keys are limited. The first wait of a key in each
 * task has a budget of its own: one call that waits a thousand times cannot use up that of the
 * calls after it.
 */
final class CaptureLimiter {

  private static final int KEYS = 256;

  /** Slots looked at for a key; a key without one lives on the budget. */
  private static final int REACH = 8;

  private static final int FIRST_FEW = 16;
  private static final long LONG_WAIT_NANOS = 500_000L;

  /** Below what the ring has room for, so that a burst is limited and not dropped. */
  private static final int BURST = 128;

  private static final long NANOS_PER_TOKEN = 10_000_000L;

  private final int[] keys = new int[KEYS];
  private final int[] seen = new int[KEYS];
  private final long[] tasks = new long[KEYS];
  private final Budget newInTask = new Budget();
  private final Budget repeated = new Budget();
  private long keylessTask;

  /** Returns whether this key was never captured on this loop. */
  boolean isNew(int key) {
    int slot = slotOf(key);
    return slot >= 0 && seen[slot] == 0;
  }

  /** Returns whether a wait may be captured, and takes the budget it needs. */
  boolean admits(int key, long waitedNanos, long now, long task) {
    int slot = slotOf(key);
    if (slot >= 0 && seen[slot] < FIRST_FEW) {
      return true;
    }
    boolean isNew = isNewInTask(slot, task);
    if (waitedNanos >= LONG_WAIT_NANOS) {
      return true;
    }
    return (isNew && newInTask.take(now)) || repeated.take(now);
  }

  private boolean isNewInTask(int slot, long task) {
    long before = slot < 0 ? keylessTask : tasks[slot];
    if (slot < 0) {
      keylessTask = task;
    } else {
      tasks[slot] = task;
    }
    return before != task;
  }

  /** Notes that a wait of this key was captured. */
  void captured(int key) {
    int slot = slotOf(key);
    if (slot >= 0) {
      keys[slot] = key;
      seen[slot]++;
    }
  }

  private int slotOf(int key) {
    int slot = (key ^ (key >>> 16)) & (KEYS - 1);
    for (int i = 0; i < REACH; i++) {
      if (seen[slot] == 0 || keys[slot] == key) {
        return slot;
      }
      slot = (slot + 1) & (KEYS - 1);
    }
    return -1;
  }

  /** Captures that a loop may make beyond the first few of a key. */
  private static final class Budget {

    private int tokens = BURST;
    private long refilledAt;

    boolean take(long now) {
      long earned = (now - refilledAt) / NANOS_PER_TOKEN;
      if (earned > 0) {
        tokens = (int) Math.min(BURST, tokens + earned);
        refilledAt = now;
      }
      if (tokens == 0) {
        return false;
      }
      tokens--;
      return true;
    }
  }
}
