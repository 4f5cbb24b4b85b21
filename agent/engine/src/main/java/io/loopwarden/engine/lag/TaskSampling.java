package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskTiming;

/**
 * Lets all loops time their tasks from one look of the agent thread to the next, and then leaves
 * them alone for many: a sample of the tasks that begin, however long they are. One that lasts
 * beyond is waited for. Agent thread only; one for the whole JVM.
 */
public final class TaskSampling {

  /** To be told of tasks makes an empty one longer by a third: it must not show in the sum. */
  private static final int LOOKS_BETWEEN = 127;

  private Phase phase = Phase.OFF;

  /** The first look begins. */
  private int looksLeft;

  /** Notes that all loops were looked at. */
  public void look(LoopThread[] loops) {
    phase =
        switch (phase) {
          case OFF -> loops.length > 0 && looksLeft-- <= 0 ? open() : Phase.OFF;
          case OPEN -> close();
          case CLOSED -> isAnyTimed(loops) ? Phase.CLOSED : end();
        };
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
