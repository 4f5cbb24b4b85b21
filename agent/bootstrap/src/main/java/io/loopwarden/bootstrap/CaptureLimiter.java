package io.loopwarden.bootstrap;

/**
 * Decides whether one loop may afford to capture a wait, without looking at the stack. Written only
 * by the loop thread; not thread-safe; allocates nothing.
 *
 * <p>A wait is captured when it lasted so long that the capture is a hundredth of it. A shorter one
 * needs budget, and there are three kinds of it, so that none can use up what another is for: the
 * first wait of a probe within one task, the next few in it or of a key (what the wait is about),
 * and all the rest. So only floods of short waits are limited, and a call that a loop makes in a
 * task of its own is seen beside them.
 *
 * <p>Where captures cost a loop more than the agent may, the rate of the shorter ones is halved.
 * The first wait of a key has a budget besides that is never halved: a call that the loop has not
 * made before is seen at any rate.
 */
final class CaptureLimiter {

  /** How many keys are remembered. */
  static final int KEYS = 256;

  /** How far from its home a key is looked for; a key that finds no room takes another's. */
  private static final int REACH = 4;

  /** How many probes are told apart. */
  static final int PROBES = 256;

  /** How often the rate can be halved: what is left then is a few captures a second. */
  static final int MOST_HALVINGS = 6;

  private static final int FIRST_OF_KEY = 16;
  private static final int FIRST_IN_TASK = 3;
  private static final long LONG_WAIT_NANOS = 500_000L;

  private final int[] keys = new int[KEYS];
  private final byte[] seen = new byte[KEYS];
  private final long[] taskOfProbe = new long[PROBES];
  private final byte[] seenInTask = new byte[PROBES];

  /** Together below what the ring has room for, so that a burst is limited and not dropped. */
  private final CaptureBudget inTask = new CaptureBudget(512, 2_500_000L);

  private final CaptureBudget earlier = new CaptureBudget(32, 5_000_000L);
  private final CaptureBudget rest = new CaptureBudget(32, 10_000_000L);
  private final CaptureBudget unseen = new CaptureBudget(32, 5_000_000L);

  /** Written by the agent thread. */
  private volatile int halvings;

  /** Fixes how often the rate is halved, 0 to {@link #MOST_HALVINGS}. Any thread. */
  void slowDown(int times) {
    halvings = Math.max(0, Math.min(times, MOST_HALVINGS));
  }

  /** Returns the slot of a key that was captured on this loop; -1 when none is remembered. */
  int slotOf(int key) {
    int home = home(key);
    for (int i = 0; i < REACH; i++) {
      int slot = (home + i) & (KEYS - 1);
      if (keys[slot] == key && seen[slot] != 0) {
        return slot;
      }
    }
    return -1;
  }

  /**
   * Returns whether a wait may be captured, and takes the budget it needs.
   *
   * @param slot slot of what the wait is about, or -1
   * @param probe id of the probe that saw it
   * @param task number of the task the loop is in
   */
  boolean admits(int slot, int probe, long task, long waitedNanos, long now) {
    if (waitedNanos >= LONG_WAIT_NANOS) {
      return true; // costs less than a hundredth of its own time, and its key may stand for several
      // calls
    }
    int rarer = halvings;
    int before = countInTask(probe, task);
    return (before == 0 && inTask.take(now, rarer))
        || ((before < FIRST_IN_TASK || isFirstOfKey(slot)) && earlier.take(now, rarer))
        || rest.take(now, rarer)
        || (rarer != 0 && slot < 0 && unseen.take(now, 0));
  }

  /**
   * Notes that a wait of this key was captured.
   *
   * @param known slot of the key, or -1
   * @return slot of the key from now on
   */
  int captured(int key, int known) {
    int slot = known;
    if (slot < 0) {
      slot = roomFor(key);
      keys[slot] = key;
      seen[slot] = 0;
    }
    if (seen[slot] < FIRST_OF_KEY) {
      seen[slot]++;
    }
    return slot;
  }

  /** Returns how many short waits of this probe the task made before, up to a few. */
  private int countInTask(int probe, long task) {
    int slot = probe & (PROBES - 1);
    if (taskOfProbe[slot] != task) {
      taskOfProbe[slot] = task;
      seenInTask[slot] = 0;
    }
    int before = seenInTask[slot];
    if (before < FIRST_IN_TASK) {
      seenInTask[slot]++;
    }
    return before;
  }

  private boolean isFirstOfKey(int slot) {
    return slot < 0 || seen[slot] < FIRST_OF_KEY;
  }

  private int roomFor(int key) {
    int home = home(key);
    for (int i = 0; i < REACH; i++) {
      int slot = (home + i) & (KEYS - 1);
      if (seen[slot] == 0) {
        return slot;
      }
    }
    return (home + (key & (REACH - 1))) & (KEYS - 1);
  }

  private static int home(int key) {
    int mixed = key * 0x9E3779B9; // spreads neighbouring keys
    return mixed >>> 24;
  }
}
