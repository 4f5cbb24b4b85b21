package io.loopwarden.bootstrap;

import java.util.Arrays;

/**
 * In whose name a loop works, and in whose it has worked: the latest 64 that differ. Written by the
 * loop's thread alone; the agent's thread may read a value that is a moment old.
 */
public final class LoopOrigins {

  private static final int MOST = 64;

  private final OriginStack stack = OriginStack.current();
  private final long[] latest = new long[MOST];
  private int known;

  /** Made by the loop's thread. */
  LoopOrigins() {}

  /** The loop's thread begins to work in the name of an origin. */
  void add(long origin) {
    if (!isKnown(origin)) {
      latest[known % MOST] = origin;
      known++;
    }
  }

  private boolean isKnown(long origin) {
    for (long each : latest) {
      if (each == origin) {
        return true;
      }
    }
    return false;
  }

  /** Returns in whose name the loop works now; any thread. */
  public long current() {
    return stack.top();
  }

  /** Returns the latest in whose name it has worked, in no order; any thread. */
  public long[] latest() {
    return Arrays.copyOf(latest, Math.min(known, MOST));
  }
}
