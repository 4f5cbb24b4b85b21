package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.LoopThread;

/** How long the tasks of all loops take on average, by what the loops count anyway. One thread. */
final class MeanTask {

  private long busyBefore;
  private long tasksBefore;

  /**
   * Returns the mean since it was asked last, in nanoseconds, and {@link Long#MAX_VALUE} where it
   * is unknown because no task began or a loop has gone, with what it had counted.
   */
  long nanosSinceLast(LoopThread[] loops, long nowNanos) {
    long busy = 0;
    long tasks = 0;
    for (LoopThread loop : loops) {
      busy += loop.goingOnNanos(nowNanos) + loop.busyNanos();
      tasks += loop.workMark();
    }
    long begun = tasks - tasksBefore;
    long mean = begun <= 0 ? Long.MAX_VALUE : (busy - busyBefore) / begun;
    busyBefore = busy;
    tasksBefore = tasks;
    return mean < 0 ? Long.MAX_VALUE : mean;
  }
}
