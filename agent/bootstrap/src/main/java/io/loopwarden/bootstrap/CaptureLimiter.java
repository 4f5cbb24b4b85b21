package io.loopwarden.bootstrap;

/**
 * Decides which waits of one loop are captured with their stack and which are only counted. Owned
 * by the loop thread; not thread-safe; allocates nothing.
 *
 * <p>A wait is captured when it is among the first few of its key (probe and text argument), or
 * when it lasted so long that the capture is a hundredth of it, or when the loop has capture budget
 * left. So only floods of short waits of known keys are limited.
 */
final class CaptureLimiter {

  private static final int KEYS = 64;
  private static final int FIRST_FEW = 16;
  private static final long LONG_WAIT_NANOS = 500_000L;

  /** Below what the ring has room for, so that a burst is limited and not dropped. */
  private static final int BURST = 128;

  private static final long NANOS_PER_TOKEN = 10_000_000L;

  private final int[] keys = new int[KEYS];
  private final int[] seen = new int[KEYS];
  private int tokens = BURST;
  private long refilledAt;

  /** Returns whether this key was never captured on this loop. */
  boolean isNew(int key) {
    int slot = slotOf(key);
    return slot >= 0 && seen[slot] == 0;
  }

  /** Returns whether a wait may be captured, and takes the budget it needs. */
  boolean admits(int key, long waitedNanos, long now) {
    int slot = slotOf(key);
    if (slot >= 0 && seen[slot] < FIRST_FEW) {
      return true;
    }
    return waitedNanos >= LONG_WAIT_NANOS || takeToken(now);
  }

  /** Notes that a wait of this key was captured. */
  void captured(int key) {
    int slot = slotOf(key);
    if (slot >= 0) {
      keys[slot] = key;
      seen[slot]++;
    }
  }

  private boolean takeToken(long now) {
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

  private int slotOf(int key) {
    int slot = (key ^ (key >>> 16)) & (KEYS - 1);
    for (int i = 0; i < KEYS; i++) {
      if (seen[slot] == 0 || keys[slot] == key) {
        return slot;
      }
      slot = (slot + 1) & (KEYS - 1);
    }
    return -1;
  }
}
