package io.loopwarden.engine.stall;

/**
 * One look at what a thread did. Immutable but for the array, which nobody writes.
 *
 * @param stack innermost frame first
 * @param state what the JVM says of the thread
 * @param weight time that the sample stands for, nanoseconds
 */
record Sample(StackTraceElement[] stack, Thread.State state, long weight) {

  /** Whether it waited to enter a monitor. */
  boolean isBlocked() {
    return state == Thread.State.BLOCKED;
  }

  /**
   * Whether a thread that was seen like this and used no CPU waited by itself, rather than for its
   * turn to run, and not for a monitor: it was inside native code, or parked.
   */
  boolean mayWait() {
    return (state != Thread.State.RUNNABLE && !isBlocked())
        || (stack.length > 0 && stack[0].isNativeMethod());
  }
}
