package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.DurationHistogram;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskTiming;

/**
 * Lets all loops time their tasks from one look of the agent thread to the next, and then leaves
 * them alone for many: a sample of the tasks that begin, however long they are. One that lasts
 * beyond is waited for.
 *
 * <p>While tasks are shorter on average than what a histogram tells apart, none is timed: once one
 * was, each pays about 1 ns to be asked whether it is (JDK 25).
 *
 * <p>Agent thread only; one for the whole JVM.
 */
public final class TaskSampling {

  /** To be told of tasks makes an empty one longer by a third: it must not show in the sum. */
  private static final int LOOKS_BETWEEN = 127;

  private final MeanTask mean = new MeanTask();
  private Phase phase = Phase.OFF;
  private int looksLeft = LOOKS_BETWEEN;

  /** Notes that all loops were looked at. */
  public void look(LoopThread[] loops) {
    phase =
        switch (phase) {
          case OFF -> loops.length > 0 && looksLeft-- <= 0 ? openFor(loops) : Phase.OFF;
          case OPEN -> close();
          case CLOSED -> isAnyTimed(loops) ? Phase.CLOSED : end();
        };
  }

  private Phase openFor(LoopThread[] loops) {
    if (mean.nanosSinceLast(loops, System.nanoTime()) < DurationHistogram.SHORTEST_NANOS) {
      looksLeft = LOOKS_BETWEEN;
      return Phase.OFF;
    }
    return open();
  }

  private static Phase open() {
    TaskTiming.open();
    return Phase.OPEN;
  }

  private static Phase close() {
    TaskTiming.close();
    return Phase.CLOSED;
  }

  private Phase end() {
    TaskTiming.end();
    looksLeft = LOOKS_BETWEEN;
    return Phase.OFF;
  }

  private static boolean isAnyTimed(LoopThread[] loops) {
    for (LoopThread loop : loops) {
      if (loop.isTimingTask()) {
        return true;
      }
    }
    return false;
  }

  private enum Phase {
    /** No task is timed. */
    OFF,
    /** Those are timed that begin. */
    OPEN,
    /** No more are, but some may go on. */
    CLOSED
  }
}
