package io.loopwarden.engine.stall;

/**
 * Tells from the JVM's sums for how long it has stopped all threads, whatever for, but for the
 * stacks that the agent takes: up to JDK 18 each of those stops all threads, and the longer the
 * fewer cores there are. Agent thread only.
 */
final class StopSum {

  private long stopped;
  private long collectedBefore;
  private long takingStacks;
  private long ours;

  /**
   * Returns the sum without what the agent caused, in nanoseconds. The JVM adds a stop to its sum
   * only when threads run again, after it has counted the collection: one that is counted is in
   * what this returns.
   *
   * @param sum of all stops, as the JVM tells it
   * @param collected how much of it collections came to
   */
  long ofOthers(long sum, long collected) {
    long collectedSince = collected - collectedBefore;
    long own = Math.max(0, Math.min(sum - stopped - collectedSince, takingStacks));
    ours += own;
    takingStacks -= own;
    stopped = Math.max(sum, stopped + collectedSince);
    collectedBefore = collected;
    return stopped - ours;
  }

  /**
   * The agent has taken the stack of a thread.
   *
   * @param nanos how long that took it
   */
  void tookStack(long nanos) {
    takingStacks += nanos;
  }

  /** What stacks taken before this have stopped is in the JVM's sum by now. */
  void lookBegins() {
    takingStacks = 0;
  }
}
