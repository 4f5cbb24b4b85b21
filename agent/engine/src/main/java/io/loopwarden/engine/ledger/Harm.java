package io.loopwarden.engine.ledger;

/**
 * What had to wait behind a loop that stood still. Each number is {@value #UNKNOWN} when the loop's
 * model cannot tell it.
 *
 * @param pendingTasks tasks pending when it ended, or when it was last looked at
 * @param delayedNanos how long all tasks together had to wait meanwhile, nanoseconds
 * @param worstNanos how long the one task had to wait that waited longest, nanoseconds
 * @param connections connections served by the loop
 */
public record Harm(int pendingTasks, long delayedNanos, long worstNanos, int connections) {

  /** What cannot be told. */
  public static final int UNKNOWN = -1;

  /** Nothing is known. */
  public static final Harm NONE_KNOWN = pending(UNKNOWN);

  /** Returns the same with the number of tasks that were pending at another moment, if known. */
  public Harm withPending(int other) {
    return other < 0 ? this : new Harm(other, delayedNanos, worstNanos, connections);
  }

  /** Returns what is known where tasks were counted once only. */
  public static Harm pending(int pendingTasks) {
    return new Harm(pendingTasks, UNKNOWN, UNKNOWN, UNKNOWN);
  }
}
