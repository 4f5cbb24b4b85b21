package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;

/** Reads what threads and their JVM have spent. Agent thread only. */
interface Meters {

  /** Reads everything at this moment. */
  Meter read(LoopThread loop, long now);

  /** Returns the CPU time of a loop's thread, nanoseconds, or {@link Meter#UNKNOWN}. */
  long cpu(LoopThread loop);

  /** Takes the stack of a loop's thread; what the JVM stops for that is no pause of the JVM. */
  StackTraceElement[] stack(LoopThread loop);

  /**
   * Returns what was spent until a moment or shortly before it, of a loop that was not looked at
   * then: only the pauses of the JVM are known.
   */
  Meter before(long moment);
}
